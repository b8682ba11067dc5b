// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Answer.h"

#include <QString>

namespace vitrine {

/// The one place that turns values into words and words into values: editors, exports, comparisons
/// and the CLI all speak the same.

/// A value in plain words ("6 857 302 016 parameters", "none", "Apache-2.0"). Markdown is given as
/// it is. Null → empty.
[[nodiscard]] QString
valueInWords(const Value&, const Column&, const QString& textKey, const Strings&);
[[nodiscard]] QString valueInWords(const Value&, const Field&, const Strings&);
/// An answer in plain words, state and reason included ("Not known: …", "Not applicable: …").
[[nodiscard]] QString answerInWords(const Answer*, const Field&, const Strings&);
/// How a row is called: its first non-blank text cell in the order of the columns, else its id.
[[nodiscard]] QString rowInWords(const Row&, const Field&, const Strings&);

/// Reads what a person typed on a command line: numbers with unit ("1.2e22 FLOP"), lists with
/// commas, records as "name=…; email=…", "none" for an empty list; a comma or semicolon that
/// belongs to a text has a backslash before it. Table and File are refused.
/// Errors: Syntax, with the accepted form.
[[nodiscard]] Result<Value> parseValue(const QString& text, const Column&, const Strings&);
/// What parseValue() reads as this value, whatever the language is. A table that has rows has no
/// such form: empty.
[[nodiscard]] QString valueAsTyped(const Value&, const Column&);

/// Words of a text in Markdown; marks that stand alone are none.
[[nodiscard]] int countWords(QStringView markdown);

/// What is wrong with a value for this column, as a phrase key and arguments; empty key = nothing.
/// Formats only: date, month, URL, e-mail, number, unit, significant figures, choice, language (BCP
/// 47), hash length, SPDX identifier.
struct ValueFault {
    QString phrase;
    QStringList arguments = {};
    friend bool operator==(const ValueFault&, const ValueFault&) = default;
};

[[nodiscard]] ValueFault faultOf(const Value&, const Column&);

} // namespace vitrine
