// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace vitrine {

/// State of a fact or a document: always shown by colour AND shape.
enum class StateMark {
    Told,
    Partly,
    Missing,
    Error,
    Warning,
    Info,
    Unknown,
    NotApplicable,
    Withheld
};

/// Looks of the program in one place: palette, fonts, drawn shapes. Nothing else names a colour.
///
/// Widgets take colours from palette roles, so that a live switch between light and dark needs no
/// code: Window = ground, Base = card, Mid = hairline, PlaceholderText = muted text, Link = accent
/// as text, Highlight/HighlightedText = accent as a surface. GUI thread.
namespace Theme {

enum class Mode { System, Light, Dark };
/// Sets style and palette of the application; follows the system live in Mode::System.
void apply(Mode);
/// Of this palette; of the application's where none is given.
[[nodiscard]] bool isDark();
[[nodiscard]] bool isDark(const QPalette&);
/// The program's palette, without applying it.
[[nodiscard]] QPalette palette(bool dark);

[[nodiscard]] QColor accent();     ///< the one accent colour (teal in both modes, contrast ≥ 4.5)
[[nodiscard]] QColor accentSoft(); ///< background of chips and of the current item
[[nodiscard]] QColor ground();     ///< behind the cards
[[nodiscard]] QColor card();
[[nodiscard]] QColor line();                ///< hairlines
[[nodiscard]] QColor mutedText();           ///< contrast ≥ 4.5 on card and ground
[[nodiscard]] QColor stateColor(StateMark); ///< contrast ≥ 4.5 on card and ground
/// A tint of the state's colour to put behind ordinary text.
[[nodiscard]] QColor stateSoft(StateMark);
[[nodiscard]] QColor added(); ///< background of added text
[[nodiscard]] QColor removed();
/// Drawn shape for a state, at any size and device pixel ratio; follows light and dark.
[[nodiscard]] QIcon stateIcon(StateMark);
[[nodiscard]] QString stateName(StateMark); ///< translated; for accessible names and tool tips
/// Drawn ring of completeness (told of required).
[[nodiscard]] QIcon ringIcon(int told, int required);

/// Fonts relative to the system's font.
[[nodiscard]] QFont smallFont();
[[nodiscard]] QFont strongFont();
[[nodiscard]] QFont titleFont();
/// The colour on the way from \a a to \a b, at \a share (0 to 1) of it.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);
/// Lightness contrast of two opaque colours as WCAG 2 counts it, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace Theme

} // namespace vitrine
