// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QWidget;

namespace vitrine {

/// So wide and high for these letters and lines, whatever size of text, and never beyond the
/// screen.
void resizeByText(QDialog&, int letters, int lines);

/// Lays \a content out above \a buttons, and makes the dialog as tall as that takes at a width of
/// so many letters, within the screen; what does not fit there can be scrolled.
void fitDialog(QDialog&, QWidget* content, QWidget* buttons, int letters);

} // namespace vitrine
