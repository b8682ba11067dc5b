// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace vitrine {

/// A cell of a table keeps what is typed to itself until it is left. Gives that text to the table,
/// where the focus of the window of \a widget is in such a cell: before anything is saved, closed
/// or built anew. The cell is then no longer open.
void commitOpenCell(const QWidget& widget);

} // namespace vitrine
