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

constexpr qsizetype wideTable = 3;   ///< columns
constexpr qsizetype manyColumns = 5; ///< from here on addresses are notes

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

/// Words of a person's own, in the language of the dossier.
bool isTyped(FieldType type) {
    return type == FieldType::ShortText || type == FieldType::LongText;
}

Inlines inLanguage(Inlines inlines, const QString& language) {
    for (Inline& piece : inlines) {
        if (Text* text = std::get_if<Text>(&piece))
            text->language = language;
        else if (Link* link = std::get_if<Link>(&piece))
            link->language = language;
    }
    return inlines;
}

/// Marks all words of blocks.
struct LanguageMark {
    QString language;

    void blocks(Blocks& list) const {
        for (Block& block : list)
            std::visit(*this, block.kind);
    }

    void operator()(Heading& heading) const { heading.text = inLanguage(heading.text, language); }

    void operator()(Paragraph& words) const { words.text = inLanguage(words.text, language); }

    void operator()(BulletList& list) const {
        for (Blocks& item : list.items)
            blocks(item);
    }

    void operator()(TableBlock& table) const {
        for (Inlines& cell : table.head)
            cell = inLanguage(cell, language);
        for (QList<Inlines>& row : table.rows)
            for (Inlines& cell : row)
                cell = inLanguage(cell, language);
    }

    void operator()(Quote& quote) const { blocks(quote.content); }

    void operator()(Callout& callout) const { callout.text = inLanguage(callout.text, language); }

    // Not made from what a person typed, or the same in every language.
    void operator()(FactList&) const {}

    void operator()(Notes&) const {}

    void operator()(CodeBlock&) const {}

    void operator()(Divider&) const {}
};

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
    const Quantity* quantity = value.get<Quantity>();
    if (quantity == nullptr || precision.isEmpty())
        return {};
    if (quantity->amount == "0"_L1)
        return exactWords;
    const bool isExact = quantity->exactness == Exactness::Exact;
    // An estimate says "about" itself, and a bound is rounded so that it stays one.
    if (precision != "order-of-magnitude"_L1) // also a figure in a unit that the steps are not in
        return isExact ? strings.phrase(u"document.one-figure"_s, {exactWords}) : exactWords;
    QString figure = u"10"_s + superscript(quantity->orderOfMagnitude());
    if (quantity->amount.startsWith(u'-'))
        figure.prepend(u'−');
    if (!quantity->unit.isEmpty())
        figure += QChar(QChar::Nbsp) + unitInWords(quantity->unit, strings);
    figure = asExactAs(quantity->exactness, figure, strings);
    const bool isBound = !isExact && quantity->exactness != Exactness::Estimate;
    return isBound ? figure : strings.phrase(u"document.order-of-magnitude"_s, {figure});
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

Inlines cell(const ReportFact& fact, const Row& row, const Column& column, const FactLook& look) {
    const Strings& strings = look.strings;
    if (const Omission* omission = cellOmission(fact, row.id, column.id))
        return plain(omissionInWords(*omission, strings));
    const Value value = row.cells.value(column.id);
    if (value.isBlank() && !value.get<Untold>())
        return plain(u"–"_s); // explained in a line below the table
    const QString words =
        valueInWords(value, column, fact.field->key(u"column."_s + column.id), strings);
    const QString coarse = figureInWords(value, fact.precision, words, strings);
    return inLanguage(valueInlines(value, column.type, coarse.isEmpty() ? words : coarse),
                      isTyped(column.type) ? look.foreign : QString());
}

bool isTold(const ReportFact& fact, const Row& row, const Column& column) {
    const Value value = row.cells.value(column.id);
    return !value.isBlank() || value.get<Untold>() || cellOmission(fact, row.id, column.id);
}

/// What a table is made of: the columns that say something of each row, and what all rows share.
struct TableShape {
    QList<Column> columns = {};
    QStringList shared = {}; ///< "Licence: MIT"
    QStringList empty = {};  ///< labels
};

TableShape shapeOf(const ReportFact& fact, const Table& table, const FactLook& look) {
    TableShape shape;
    const QList<Column> columns = shownColumns(fact);
    for (const Column& column : columns) {
        const QString label =
            look.strings.text(fact.field->key(u"column."_s + column.id + u".label"_s));
        const auto told = [&](const Row& row) { return isTold(fact, row, column); };
        if (std::none_of(table.rows.cbegin(), table.rows.cend(), told)) {
            shape.empty << label;
            continue;
        }
        const QString first = plainText(cell(fact, table.rows.first(), column, look));
        const bool same = table.rows.size() > 1 && column.id != columns.first().id &&
                          std::all_of(table.rows.cbegin(), table.rows.cend(), [&](const Row& row) {
                              return told(row) && plainText(cell(fact, row, column, look)) == first;
                          });
        if (same)
            shape.shared << label + u": "_s + first;
        else
            shape.columns << column;
    }
    return shape;
}

Blocks tableBlocks(const ReportFact& fact, const Table& table, const FactLook& look) {
    Blocks out;
    const TableShape shape = shapeOf(fact, table, look);
    const auto line = [&](const QString& phrase, const QStringList& what) {
        if (!what.isEmpty())
            out << paragraph(look.strings.phrase(phrase, {what.join(u"; "_s)}), TextRole::Help);
    };
    TableBlock block;
    block.firstIsLabel = shape.columns.size() > 1;
    bool blankCells = false;
    for (const Column& column : shape.columns) {
        block.head << plain(
            look.strings.text(fact.field->key(u"column."_s + column.id + u".label"_s)));
        block.numeric << (column.type == FieldType::Number || column.type == FieldType::Quantity);
    }
    for (const Row& row : table.rows) {
        QList<Inlines> cells;
        for (const Column& column : shape.columns) {
            Inlines words = cell(fact, row, column, look);
            // Addresses leave no room for anything else.
            if (shape.columns.size() >= manyColumns && column.type == FieldType::Url &&
                !words.isEmpty() && std::holds_alternative<Link>(words.first()))
                words = {look.notes.mark(words)};
            cells << words;
            blankCells = blankCells || !isTold(fact, row, column);
        }
        block.rows << cells;
    }
    line(u"document.same-in-all-rows"_s, shape.shared);
    if (!block.rows.isEmpty() && !block.head.isEmpty())
        out << Block{block};
    if (blankCells)
        out << paragraph(look.strings.phrase(u"document.blank-cells"_s), TextRole::Source);
    line(u"document.empty-columns"_s, shape.empty);
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

/// "☒ Yes   ☐ No": a box and its words stay on one line.
Blocks boxBlocks(const QList<TickBox>& boxes) {
    Inlines line;
    for (const TickBox& each : boxes) {
        if (!line.isEmpty())
            line << Text{u"   "_s};
        line << Box{each.ticked} << Text{QChar(QChar::Nbsp) + each.label};
    }
    return {Block{Paragraph{line}}};
}

Blocks answeredBlocks(const ReportFact& fact, const FactLook& look) {
    const Strings& strings = look.strings;
    const Value& value = fact.answer.value;
    const QString translated = fact.answer.translations.value(strings.language());
    const QString language = translated.isEmpty() ? look.foreign : QString();
    if (const Prose* prose = value.get<Prose>()) {
        Blocks out =
            blocksFromTyped(translated.isEmpty() ? prose->markdown : translated, look.headingLevel);
        LanguageMark{language}.blocks(out);
        return out;
    }
    if (const Table* table = value.get<Table>(); table != nullptr && fact.field != nullptr) {
        const bool none = table->rows.isEmpty() && fact.omissions.isEmpty() && fact.openRows == 0;
        Blocks out = none ? Blocks{paragraph(strings.phrase(u"state.none"_s))}
                          : tableBlocks(fact, *table, look);
        return out + openRows(fact, strings) + rowOmissions(fact, strings);
    }
    const FieldType type = fact.field == nullptr ? FieldType::ShortText : fact.field->type;
    return {Block{Paragraph{
        inLanguage(valueInlines(value, type, fact.words), isTyped(type) ? language : QString())}}};
}

QString sourceWords(const Source& source) {
    QStringList parts;
    for (const QString& part : {source.title, source.locator, source.method}) {
        if (!part.trimmed().isEmpty())
            parts << oneLine(part);
    }
    return parts.join(u", "_s);
}

Inlines sourceInlines(const Source& source, const FactLook& look) {
    const QString words = sourceWords(source);
    if (isSafeTarget(source.url) && !source.url.startsWith(u'#'))
        return {Link{words.isEmpty() ? source.url : words, source.url, look.foreign}};
    return inLanguage(plain(words.isEmpty() ? oneLine(source.url) : words), look.foreign);
}

Inlines evidenceInlines(const Row& file, const Strings& strings) {
    const QString hash = file.cells.value(u"sha256"_s).toText();
    const QString name = file.cells.value(u"name"_s).toText();
    return plain(strings.phrase(u"evidence"_s) + u": "_s + name +
                 (hash.isEmpty() ? QString() : u" (SHA-256 "_s + hash + u')'));
}

/// The signs of the notes that say where an answer comes from.
Inlines noteMarks(const Answer& answer, const FactLook& look) {
    Inlines marks;
    const auto add = [&](const Inlines& words) {
        if (words.isEmpty())
            return;
        const NoteMark mark = look.notes.mark(words);
        const bool there = std::any_of(marks.cbegin(), marks.cend(), [&](const Inline& piece) {
            return std::get<NoteMark>(piece).number == mark.number;
        });
        if (!there)
            marks << mark;
    };
    for (const Source& source : answer.sources)
        add(sourceInlines(source, look));
    for (const QString& id : answer.evidence)
        if (const Row* file = look.evidence.row(id))
            add(evidenceInlines(*file, look.strings));
    return marks;
}

/// At the end of what they belong to: of its last paragraph, or on a line of their own.
void addMarks(Blocks& blocks, const Inlines& marks, const Strings& strings) {
    if (marks.isEmpty())
        return;
    if (!blocks.isEmpty())
        if (Paragraph* last = std::get_if<Paragraph>(&blocks.last().kind);
            last && last->role != TextRole::Help && last->role != TextRole::Source) {
            last->text << marks;
            return;
        }
    Inlines line = plain(strings.phrase(marks.size() > 1 ? u"sources"_s : u"source"_s) + u':');
    blocks << Block{Paragraph{line << marks, TextRole::Source}};
}

/// A state with its reason: the reason is in the language of who gave it.
Block stateBlock(const QString& words, const QString& reason, TextRole role, const FactLook& look) {
    const qsizetype at =
        look.foreign.isEmpty() || reason.isEmpty() ? -1 : words.lastIndexOf(reason);
    if (at < 0)
        return paragraph(words, role);
    Inlines line = plain(words.left(at));
    line << inLanguage(plain(reason), look.foreign) << plain(words.mid(at + reason.size()));
    return {Paragraph{line, role}};
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

QList<QStringList> tableInWords(const ReportFact& fact, const Strings& strings) {
    const Table* table = fact.answer.value.get<Table>();
    if (!fact.told || fact.field == nullptr || table == nullptr)
        return {};
    const Table noEvidence;
    NoteBook unused;
    const FactLook look{noEvidence, strings, {}, unused, 1};
    const QList<Column> columns = shownColumns(fact);
    QList<QStringList> rows(1);
    for (const Column& column : columns)
        rows.first() << strings.text(fact.field->key(u"column."_s + column.id + u".label"_s));
    for (const Row& row : table->rows) {
        QStringList cells;
        for (const Column& column : columns)
            cells << (isTold(fact, row, column) ? plainText(cell(fact, row, column, look))
                                                : QString());
        rows << cells;
    }
    return rows;
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

Blocks factBlocks(const ReportFact& fact, const FactLook& look) {
    Blocks out;
    if (!fact.boxes.isEmpty())
        out << boxBlocks(fact.boxes);
    if (!fact.told)
        return out << paragraph(fact.words,
                                wholeOmission(fact) != nullptr ? TextRole::Withheld
                                                               : TextRole::Missing);
    if (fact.noneHere) // the sources speak of other rows
        return Blocks{paragraph(fact.words, TextRole::Help)} + rowOmissions(fact, look.strings);
    switch (fact.answer.state) {
    case AnswerState::Answered:
        if (fact.boxes.isEmpty())
            out = answeredBlocks(fact, look);
        break;
    case AnswerState::NotApplicable:
        out << stateBlock(fact.words, fact.answer.reason, TextRole::NotApplicable, look);
        break;
    case AnswerState::Unknown:
        out << stateBlock(fact.words, fact.answer.reason, TextRole::Unknown, look);
        break;
    }
    addMarks(out, noteMarks(fact.answer, look), look.strings);
    return out;
}

} // namespace vitrine
