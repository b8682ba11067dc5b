// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

class QWidget;

namespace vitrine {

/// Every modal question of the program goes through here, so that a test can answer it. Prefer a
/// MessageBar where nothing has to be decided. GUI thread.
namespace Dialogs {

/// Asks; returns the index of the chosen button, or -1 if the dialog was closed or escaped. The
/// last button named is "cancel" for the Escape key where there are two or more.
[[nodiscard]] int ask(QWidget* parent,
                      const QString& title,
                      const QString& text,
                      const QStringList& buttons,
                      const QString& detail = {});
/// A warning that needs no decision.
void tell(QWidget* parent, const QString& title, const QString& text, const QString& detail = {});
/// The error's text, with its detail to unfold and copy.
void tellError(QWidget* parent, const QString& title, const Error& error);
/// A line of text; nullopt if cancelled.
[[nodiscard]] std::optional<QString>
askText(QWidget* parent, const QString& title, const QString& label, const QString& text = {});

/// Empty if cancelled. \a filter as QFileDialog wants it.
[[nodiscard]] QString openFile(QWidget* parent,
                               const QString& title,
                               const QString& filter = {},
                               const QString& start = {});
[[nodiscard]] QString saveFile(QWidget* parent,
                               const QString& title,
                               const QString& suggested,
                               const QString& filter = {});
[[nodiscard]] QString directory(QWidget* parent, const QString& title, const QString& start = {});

/// Opens a web address or a file with the program that the desktop has for it. Only ever called
/// from a click or key of the user. Refuses anything but http, https, mailto and local files.
bool openLink(const QUrl& url);

/// \name For tests
/// Answers wait in line, one for each question. With none waiting, a real dialog is opened.
/// @{
void setNextAnswer(int button);
void setNextText(const std::optional<QString>& text);
/// Also for openFile, saveFile and directory; empty = cancelled.
void setNextFileName(const QString& fileName);
/// Lets tell() and tellError() pass without a dialog.
void setSilent(bool silent);
/// openLink() only remembers. Empty if nothing was opened since the last call.
void setLinksHeld(bool held);
[[nodiscard]] QUrl takeOpenedLink();
/// Texts asked or told since the last call, oldest first.
[[nodiscard]] QStringList takeAsked();
/// @}

} // namespace Dialogs

} // namespace vitrine
