// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/regime/Library.h"

class QDialog;
class QMenu;
class QWidget;

namespace vitrine {

/// Every command with its keys, by menu. The caller opens it.
[[nodiscard]] QDialog* makeShortcutsDialog(const QList<QMenu*>& menus, QWidget* parent);
/// What the program is, its licence and those of what it is built with, the versions of formats and
/// of the laws it follows. \a library may be null.
[[nodiscard]] QDialog*
makeAboutDialog(const Library* library, const QString& language, QWidget* parent);

} // namespace vitrine
