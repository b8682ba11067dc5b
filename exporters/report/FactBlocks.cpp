// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/FactBlocks.h"

#include "exporters/report/Inlines.h"
#include "exporters/report/TypedText.h"
#include "model/dossier/Wording.h"
#include "model/regime/Regime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype wideTable = 3; ///< columns

using TextRole = Paragraph::Role;

Block paragraph(const QString& text, TextRole role = TextRole::Body) {
    return {Paragraph{plain(text), role}};
}

QString superscript(int number) {
    static constexpr char16_t digits[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString out;
    for (const QChar c : QString::number(number))
        out += c == u'-' ? QChar(u'⁻') : QChar(digits[c.digitValue()]);
    return out;
}

QList<Column> shownColumns(const ReportFact& fact) {
    QList<Column> columns;
    for (const Column& column : fact.field->columns) {
        if (fact.columns.isEmpty() || fact.columns.contains(column.id))
            columns << column;
    }
    return columns;
}

/// Addresses in what a party or a licence is called become links.
Inlines recordInlines(const Record& record, const QString& words) {
    Inlines out;
    qsizetype done = 0;
    const auto link = [&](const QString& address, const QString& scheme) {
        const qsizetype at = address.isEmpty() ? -1 : words.indexOf(address, done);
        if (at < 0 || !isSafeTarget(scheme + address))
            return;
        out += plain(words.mid(done, at - done));
        out << Link{address, scheme + address};
        done = at + address.size();
    };
    link(record.value(u"email"_s), u"mailto:"_s); // in the order of the words
    link(record.value(u"url"_s), QString());
    return out + plain(words.mid(done));
}

Inlines valueInlines(const Value& value, FieldType type, const QString& words) {
    const QString text = value.toText();
    if (type == FieldType::Url && isSafeTarget(text))
        return {Link{words, text}};
    if (type == FieldType::Email && isSafeTarget(u"mailto:"_s + text))
        return {Link{words, u"mailto:"_s + text}};
    if (const Record* record = value.get<Record>())
        return recordInlines(*record, words);
    return plain(words);
}

/// A figure that was made coarser, as it is said; nothing where it was not.
QString figureInWords(const Value& value,
                      const QString& precision,
                      const QString& exactWords,
                      const Strings& strings) {
    if (const Record* step = value.get<Record>(); step && step->contains(u"step"_s))
        return step->value(u"words"_s);
    if (precision.startsWith(includesPrefix))
        return strings.phrase(value.toText());
    const Quantity* quantity = value.get<Quantity>();
    if (quantity == nullptr || precision.isEmpty())
        return {};
    if (quantity->amount == "0"_L1)
        return exactWords;
    if (precision != "order-of-magnitude"_L1) // also a figure in a unit that the steps are not in
        return strings.phrase(u"document.one-figure"_s, {exactWords});
    QString figure = u"10"_s + superscript(quantity->orderOfMagnitude());
    if (quantity->amount.startsWith(u'-'))
        figure.prepend(u'−');
    if (!quantity->unit.isEmpty())
        figure += QChar(QChar::Nbsp) + quantity->unit;
    if (quantity->exactness != Exactness::Exact)
        figure = strings.phrase(u"figure."_s + exactnessWord(quantity->exactness), {figure});
    return strings.phrase(u"document.order-of-magnitude"_s, {figure});
}

/// The omission that covers this cell, or nullptr.
const Omission* cellOmission(const ReportFact& fact, const QString& row, const QString& column) {
    const auto found =
        std::find_if(fact.omissions.cbegin(), fact.omissions.cend(), [&](const Omission& omission) {
            const FieldPath& path = omission.path;
            return path.column() == column && (path.row().isEmpty() || path.row() == row);
        });
    return found == fact.omissions.cend() ? nullptr : &*found;
}

Inlines cell(const ReportFact& fact, const Row& row, const Column& column, const Strings& strings) {
    if (const Omission* omission = cellOmission(fact, row.id, column.id))
        return plain(omissionInWords(*omission, strings));
    const Value value = row.cells.value(column.id);
    if (value.isBlank() && !value.get<Untold>())
        return plain(u"–"_s); // explained in a line below the table
    const QString words =
        valueInWords(value, column, fact.field->key(u"column."_s + column.id), strings);
    const QString coarse = figureInWords(value, fact.precision, words, strings);
    return valueInlines(value, column.type, coarse.isEmpty() ? words : coarse);
}

Blocks tableBlocks(const ReportFact& fact, const Table& table, const Strings& strings) {
    Blocks out;
    const QList<Column> columns = shownColumns(fact);
    TableBlock block;
    bool blankCells = false;
    for (const Column& column : columns) {
        block.head << plain(strings.text(fact.field->key(u"column."_s + column.id + u".label"_s)));
        block.numeric << (column.type == FieldType::Number || column.type == FieldType::Quantity);
    }
    for (const Row& row : table.rows) {
        QList<Inlines> cells;
        for (const Column& column : columns) {
            cells << cell(fact, row, column, strings);
            const Value value = row.cells.value(column.id);
            blankCells = blankCells || (value.isBlank() && !value.get<Untold>() &&
                                        cellOmission(fact, row.id, column.id) == nullptr);
        }
        block.rows << cells;
    }
    if (!block.rows.isEmpty())
        out << Block{block};
    if (blankCells)
        out << paragraph(strings.phrase(u"document.blank-cells"_s), TextRole::Source);
    return out;
}

/// Rows of which nobody told whether they belong here: leaving them out must not look like "none".
Blocks openRows(const ReportFact& fact, const Strings& strings) {
    if (fact.openRows == 0)
        return {};
    const QString key = fact.openRows == 1 ? u"document.row-open"_s : u"document.rows-open"_s;
    return {paragraph(strings.phrase(key, {QString::number(fact.openRows)}), TextRole::Missing)};
}

/// Whole rows that were kept back: how many and why, never which.
Blocks rowOmissions(const ReportFact& fact, const Strings& strings) {
    QMap<QString, int> counts;
    for (const Omission& omission : fact.omissions) {
        if (!omission.path.row().isEmpty() && omission.path.column().isEmpty())
            ++counts[omissionInWords(omission, strings)];
    }
    Blocks out;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QString key =
            it.value() == 1 ? u"document.row-withheld"_s : u"document.rows-withheld"_s;
        out << paragraph(strings.phrase(key, {QString::number(it.value()), it.key()}),
                         TextRole::Withheld);
    }
    return out;
}

Blocks answeredBlocks(const ReportFact& fact, const Strings& strings, int headingLevel) {
    const Value& value = fact.answer.value;
    if (const Prose* prose = value.get<Prose>()) {
        const QString translated = fact.answer.translations.value(strings.language());
        return blocksFromTyped(translated.isEmpty() ? prose->markdown : translated, headingLevel);
    }
    if (const Table* table = value.get<Table>(); table != nullptr && fact.field != nullptr) {
        const bool none = table->rows.isEmpty() && fact.omissions.isEmpty() && fact.openRows == 0;
        Blocks out = none ? Blocks{paragraph(strings.phrase(u"state.none"_s))}
                          : tableBlocks(fact, *table, strings);
        return out + openRows(fact, strings) + rowOmissions(fact, strings);
    }
    const FieldType type = fact.field == nullptr ? FieldType::ShortText : fact.field->type;
    return {Block{Paragraph{valueInlines(value, type, fact.words)}}};
}

QString sourceWords(const Source& source) {
    QStringList parts;
    for (const QString& part : {source.title, source.locator, source.method}) {
        if (!part.trimmed().isEmpty())
            parts << oneLine(part);
    }
    return parts.join(u", "_s);
}

Blocks sourceBlocks(const Answer& answer, const Strings& strings) {
    Inlines line;
    for (const Source& source : answer.sources) {
        const QString words = sourceWords(source);
        if (words.isEmpty() && source.url.isEmpty())
            continue;
        if (!line.isEmpty())
            line << Text{u"; "_s};
        if (isSafeTarget(source.url) && !source.url.startsWith(u'#'))
            line << Link{words.isEmpty() ? source.url : words, source.url};
        else
            line << Text{words.isEmpty() ? oneLine(source.url) : words};
    }
    if (line.isEmpty())
        return {};
    const bool several = answer.sources.size() > 1;
    line.prepend(Text{strings.phrase(several ? u"sources"_s : u"source"_s) + u": "_s});
    return {Block{Paragraph{line, TextRole::Source}}};
}

Blocks evidenceBlocks(const Answer& answer, const Table& evidence, const Strings& strings) {
    QStringList names;
    for (const QString& id : answer.evidence) {
        if (const Row* row = evidence.row(id)) {
            const QString hash = row->cells.value(u"sha256"_s).toText();
            const QString name = row->cells.value(u"name"_s).toText();
            names << (hash.isEmpty() ? name : name + u" (SHA-256 "_s + hash.left(16) + u"…)"_s);
        }
    }
    if (names.isEmpty())
        return {};
    return {
        paragraph(strings.phrase(u"evidence"_s) + u": "_s + names.join(u", "_s), TextRole::Source)};
}

} // namespace

QString omissionInWords(const Omission& omission, const Strings& strings) {
    if (omission.kind == Omission::Kind::NotForThisReader)
        return strings.phrase(u"state.not-for-reader"_s);
    const QString reason = strings.phrase(u"reason."_s + withholdingReasonWord(omission.reason));
    if (omission.wording.isEmpty())
        return strings.phrase(u"state.withheld"_s, {reason});
    return strings.phrase(u"state.withheld-wording"_s, {oneLine(omission.wording), reason});
}

const Omission* wholeOmission(const ReportFact& fact) {
    const auto found =
        std::find_if(fact.omissions.cbegin(), fact.omissions.cend(), [](const Omission& omission) {
            return omission.path.row().isEmpty() && omission.path.column().isEmpty();
        });
    return found == fact.omissions.cend() ? nullptr : &*found;
}

bool isWide(const ReportFact& fact) {
    const Table* table = fact.answer.value.get<Table>();
    return fact.told && fact.field != nullptr && table != nullptr && !table->rows.isEmpty() &&
           shownColumns(fact).size() >= wideTable;
}

QString factInWords(const ReportFact& fact, const Strings& strings) {
    if (!fact.told) {
        const Omission* omission = wholeOmission(fact);
        return omission == nullptr ? strings.phrase(u"state.missing"_s)
                                   : omissionInWords(*omission, strings);
    }
    if (fact.field == nullptr)
        return fact.answer.value.toText();
    if (fact.noneHere)
        return strings.phrase(u"document.row-none"_s);
    if (fact.answer.state == AnswerState::Answered) {
        const QString coarse = figureInWords(fact.answer.value,
                                             fact.precision,
                                             answerInWords(&fact.answer, *fact.field, strings),
                                             strings);
        if (!coarse.isEmpty())
            return coarse;
    }
    const QString translated = fact.answer.translations.value(strings.language());
    if (fact.answer.state == AnswerState::Answered && !translated.isEmpty())
        return translated;
    return answerInWords(&fact.answer, *fact.field, strings);
}

Blocks factBlocks(const ReportFact& fact,
                  const Table& evidence,
                  const Strings& strings,
                  int headingLevel) {
    if (!fact.told)
        return {paragraph(fact.words,
                          wholeOmission(fact) != nullptr ? TextRole::Withheld : TextRole::Missing)};
    if (fact.noneHere) // the sources speak of other rows
        return Blocks{paragraph(fact.words, TextRole::Help)} + rowOmissions(fact, strings);
    Blocks out;
    switch (fact.answer.state) {
    case AnswerState::Answered:
        out = answeredBlocks(fact, strings, headingLevel);
        break;
    case AnswerState::NotApplicable:
        out << paragraph(fact.words, TextRole::NotApplicable);
        break;
    case AnswerState::Unknown:
        out << paragraph(fact.words, TextRole::Unknown);
        break;
    }
    return out + sourceBlocks(fact.answer, strings) +
           evidenceBlocks(fact.answer, evidence, strings);
}

} // namespace vitrine
