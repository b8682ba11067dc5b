// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Answer.h"

#include <QLocale>
#include <QString>

namespace vitrine {

/// The one place that turns values into words and words into values: editors, exports, comparisons
/// and the CLI all speak the same.

/// A value in plain words ("6 857 302 016 parameters", "none", "Apache-2.0"). Markdown is given as
/// it is. Null → empty.
[[nodiscard]] QString
valueInWords(const Value&, const Column&, const QString& textKey, const Strings&);
[[nodiscard]] QString valueInWords(const Value&, const Field&, const Strings&);
[[nodiscard]] QString quantityInWords(const Quantity&, const Strings&);
/// "at least 5 GB": a figure in words with what says how exact it is.
[[nodiscard]] QString asExactAs(Exactness, const QString& figure, const Strings&);
/// "Token", "heures": a unit as people call it; those that are symbols ("GWh") as they are.
[[nodiscard]] QString unitInWords(const QString& unit, const Strings&);
/// An answer in plain words, state and reason included ("Not known: …", "Not applicable: …").
[[nodiscard]] QString answerInWords(const Answer*, const Field&, const Strings&);
/// How a row is called: its first non-blank text cell in the order of the columns, else its first
/// cell that is not blank, else "(no name)": nobody knows a row by its id.
[[nodiscard]] QString rowInWords(const Row&, const Field&, const Strings&);

/// What a person means by a text that was typed or pasted into a form: numbers with their unit in
/// any case ("1e22 flop"), yes and no and choices by id or by their words in English or the
/// language of \a strings ("Yes", "Ja"), a party by its name, a licence by identifier or name, a
/// hash by its digits, lists with semicolons or commas. What fits no form stays as it was typed,
/// and the checks say so. \a textKey: where the words of the choices are.
[[nodiscard]] Value
valueAsMeant(const QString& text, const Column&, const QString& textKey, const Strings&);
/// The same of a cell of a table, where also "Not known: why", "Not applicable" and "none found on
/// 2 March 2026" are understood.
[[nodiscard]] Value
cellAsMeant(const QString& text, const Column&, const QString& textKey, const Strings&);
/// The same where a script must know that it was understood: lists with commas, records as
/// "name=…; email=…", "none" for an empty list; a comma or semicolon that belongs to a text has a
/// backslash before it. Table and File are refused. Errors: Syntax, with the accepted form.
[[nodiscard]] Result<Value>
parseValue(const QString& text, const Column&, const Strings&, const QString& textKey = {});
/// What parseValue() reads as this value in this language. A table that has rows, and a cell that
/// is not known, have no such form: empty.
[[nodiscard]] QString
valueAsTyped(const Value&, const Column&, const QLocale& language = QLocale::c());

/// Is a text of this type read by programs, so that a sign that nobody sees is a fault of it?
[[nodiscard]] bool isForMachines(FieldType);
/// Without blanks and signs that nobody sees at both ends.
[[nodiscard]] QString withoutInvisibleEnds(const QString&);

/// The parts of a party, licence, hash or file, in the order in which they are told; none of
/// other types.
[[nodiscard]] QStringList partsOf(FieldType);

/// Words of a text in Markdown; marks that stand alone are none.
[[nodiscard]] int countWords(QStringView markdown);

/// What is wrong with a value for this column, as a phrase key and arguments; empty key = nothing.
/// Formats only: date, month, URL, e-mail, number, unit, bounds, wholeness, significant figures,
/// choice, language (BCP 47), hash length, SPDX identifier, signs that nobody sees.
struct ValueFault {
    QString phrase;
    QStringList arguments = {};
    friend bool operator==(const ValueFault&, const ValueFault&) = default;
};

[[nodiscard]] ValueFault faultOf(const Value&, const Column&);
/// May this be what a person meant? What is no choice, figure, day or address of its kind decides
/// nothing, nor does a text of one's own that only spells one of the choices otherwise. A text
/// means what it says. Of a list: every element.
[[nodiscard]] bool isUnderstood(const Value& value, const Column& column);

} // namespace vitrine
