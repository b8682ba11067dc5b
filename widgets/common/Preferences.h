// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/Theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vitrine {

/// What the program remembers about its user: each setting has one name and one default, here. Kept
/// with QSettings; nothing about a dossier's content is in it but folder and title of recent ones.
namespace Preferences {

[[nodiscard]] Theme::Mode themeMode();
void setThemeMode(Theme::Mode);

/// Size of text against the system's, in percent: 80 to 160.
[[nodiscard]] int textSize();
void setTextSize(int percent);

/// State of a window, splitter or pane by name; empty = as built.
[[nodiscard]] QByteArray layout(const QString& name);
void setLayout(const QString& name, const QByteArray& state);
void forgetLayouts();

/// Where the user was in a dossier: name of a place, and a category or fact.
[[nodiscard]] QStringList lastPlace(const QString& directory);
void setLastPlace(const QString& directory, const QStringList& place);

/// Language of the window: a tag, or empty for that of the system.
[[nodiscard]] QString language();
void setLanguage(const QString& tag);

/// The dossiers that were open before, newest first, and how each was called.
[[nodiscard]] QStringList recentDirectories();
[[nodiscard]] QStringList recentTitles();
void setRecentDossiers(const QStringList& directories, const QStringList& titles);

/// The dossier that was made of an example; empty = none yet.
[[nodiscard]] QString exampleCopy(const QString& example);
void setExampleCopy(const QString& example, const QString& directory);

/// Formats that documents were last exported in.
[[nodiscard]] QStringList exportFormats();
void setExportFormats(const QStringList& formats);

/// Who accepts findings here.
[[nodiscard]] QString reviewerName();
void setReviewerName(const QString& name);

/// Folder that a file dialog starts in.
[[nodiscard]] QString dossiersFolder();
void setDossiersFolder(const QString& directory);

} // namespace Preferences

} // namespace vitrine
