// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/Layout.h"

#include "exporters/report/FactBlocks.h"
#include "exporters/report/Inlines.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using TextRole = Paragraph::Role;

constexpr qsizetype longReason = 60; ///< letters from which on a reason is not said twice

const ReportEntry* entryOf(const ReportSection& section, const QString& id) {
    const auto found = std::find_if(section.entries.cbegin(),
                                    section.entries.cend(),
                                    [&](const ReportEntry& entry) { return entry.id == id; });
    return found == section.entries.cend() ? nullptr : &*found;
}

/// Blocks as the words of one cell.
Inlines asCell(const Blocks& blocks) {
    Inlines cell;
    for (const Block& block : blocks) {
        if (!cell.isEmpty())
            cell << LineBreak{};
        if (const Paragraph* paragraph = std::get_if<Paragraph>(&block.kind))
            cell << paragraph->text;
        else
            cell << plain(plainText(Blocks{block}).trimmed());
    }
    return cell;
}

/// Each box on a line of its own.
Inlines stacked(const QList<TickBox>& boxes) {
    Inlines cell;
    for (const TickBox& box : boxes) {
        if (!cell.isEmpty())
            cell << LineBreak{};
        cell << Box{box.ticked} << Text{QChar(QChar::Nbsp) + box.label};
    }
    return cell;
}

/// Facts that have nothing to say but one state and reason.
bool saySame(const ReportFact& one, const ReportFact& other) {
    const bool states = !one.told || one.answer.state != AnswerState::Answered;
    return states && one.told == other.told && one.words == other.words && one.boxes.isEmpty() &&
           other.boxes.isEmpty() && one.answer.sources == other.answer.sources;
}

} // namespace

Layout::Layout(const Document& document,
               const Report& report,
               const Table& evidence,
               const Strings& strings)
    : m_document(document)
    , m_report(report)
    , m_evidence(evidence)
    , m_strings(strings) {}

Blocks Layout::body() {
    for (const ReportSection& each : m_report.sections)
        section(each);
    return std::exchange(m_body, {});
}

void Layout::section(const ReportSection& section) {
    m_lastProvision.clear();
    m_level = 1 + section.level;
    m_number = section.number;
    m_body << Block{
        Heading{m_level, section.number, plain(section.title), u"section-"_s + section.id}};
    if (!section.intro.isEmpty())
        m_body << Block{Paragraph{plain(section.intro), TextRole::Help}};
    const auto form = std::find_if(m_document.sections.cbegin(),
                                   m_document.sections.cend(),
                                   [&](const Section& each) { return each.id == section.id; });
    const FormGrid* inGrid =
        form != m_document.sections.cend() && form->grid ? &*form->grid : nullptr;
    QStringList placed;
    if (inGrid) {
        grid(*inGrid, section);
        placed << inGrid->of;
        for (const FormGrid::Line& line : inGrid->lines)
            placed << line.cells;
    }
    QList<Row> rows;
    for (const ReportEntry& entry : section.entries) {
        if (placed.contains(entry.id))
            continue;
        Row next = row(entry);
        const bool same =
            !rows.isEmpty() && !next.sameAs.isEmpty() && rows.last().sameAs == next.sameAs;
        if (same)
            rows.last().entries << &entry;
        else
            rows << next;
    }
    for (const Row& each : std::as_const(rows))
        lay(each);
    flushRows();
    if (const Notes notes = m_notes.taken(); !notes.items.isEmpty())
        m_body << Block{notes};
}

/// What an entry says of itself where it says nothing else: two entries with equal words are one
/// row. Empty: it says more.
QString Layout::stateOf(const ReportEntry& entry) const {
    if (entry.facts.isEmpty())
        return entry.demand == Wanted::None ? u"not-asked"_s : entry.notRequired;
    if (entry.facts.size() > 1)
        return {};
    const ReportFact& fact = entry.facts.first();
    const bool silent = !fact.told || fact.answer.state != AnswerState::Answered;
    if (!silent || !fact.boxes.isEmpty())
        return {};
    if (!fact.told && fact.omissions.isEmpty() && entry.demand != Wanted::Required)
        return entry.notRequired;
    QStringList words{fact.words};
    for (const Source& source : fact.answer.sources)
        words << source.title << source.url << source.locator;
    return words.join(u'\n');
}

Layout::Row Layout::row(const ReportEntry& entry) {
    Row made;
    made.entries << &entry;
    made.mark = provisionMark(entry);
    made.wide = std::any_of(entry.facts.cbegin(), entry.facts.cend(), isWide);
    made.sameAs = stateOf(entry);
    const QString reason = entry.facts.size() == 1 ? entry.facts.first().answer.reason : QString();
    const bool before = !made.sameAs.isEmpty() && reason.size() >= longReason;
    const ReportEntry* first = before ? m_said.value(made.sameAs) : nullptr;
    if (before && !first)
        m_said.insert(made.sameAs, &entry);
    if (!first) {
        made.content = facts(entry, made.wide ? m_level + 2 : m_level + 1);
        return made;
    }
    const ReportFact& fact = entry.facts.first();
    const bool unknown = fact.answer.state == AnswerState::Unknown;
    Inlines words = plain(
        m_strings.phrase(unknown ? u"document.unknown-as"_s : u"document.not-applicable-as"_s) +
        u' ');
    words << Link{first->label, u'#' + first->id};
    made.content << Block{Paragraph{words, unknown ? TextRole::Unknown : TextRole::NotApplicable}};
    return made;
}

/// The names of the facts [from, to) of a row, each a place of its own.
Inlines Layout::names(const ReportEntry& entry, qsizetype from, qsizetype to) const {
    Inlines words;
    for (qsizetype i = from; i < to; ++i) {
        const ReportFact& fact = entry.facts.at(i);
        if (i > from)
            words << strong(u", "_s);
        words << Anchor{entry.id + u'.' + fact.path.field() + fact.conclusion}
              << strong(fact.label);
    }
    return words;
}

Blocks Layout::facts(const ReportEntry& entry, int headingLevel) {
    Blocks out;
    const Block mayBeLeftOut{Paragraph{plain(entry.notRequired), TextRole::Help}};
    if (entry.facts.isEmpty())
        out << (entry.demand == Wanted::None
                    ? Block{Paragraph{plain(m_strings.phrase(u"document.not-asked"_s)),
                                      TextRole::NotApplicable}}
                    : mayBeLeftOut);
    const FactLook look{m_evidence, m_strings, m_report.head.foreign, m_notes, headingLevel};
    for (qsizetype i = 0; i < entry.facts.size();) {
        const ReportFact& fact = entry.facts.at(i);
        qsizetype next = i + 1;
        while (next < entry.facts.size() && saySame(fact, entry.facts.at(next)))
            ++next;
        if (entry.facts.size() > 1)
            out << Block{Paragraph{names(entry, i, next)}};
        if (!fact.told && fact.omissions.isEmpty() && entry.demand != Wanted::Required)
            out << mayBeLeftOut;
        else
            out << factBlocks(fact, look);
        i = next;
    }
    return out;
}

/// A provision is referred to where it begins: one for many rows is said once.
Inlines Layout::provisionMark(const ReportEntry& entry) {
    const bool ownCopy = m_report.head.audience == Audience::Internal;
    QString words = entry.provision;
    if (ownCopy && entry.standing != "primary"_L1)
        words += u" · "_s + m_strings.phrase(u"standing."_s + entry.standing);
    // A form's own numbers say it already.
    const bool numbered = (!m_number.isEmpty() && words.endsWith(u' ' + m_number)) ||
                          (!entry.number.isEmpty() && words.endsWith(u' ' + entry.number));
    if (words.isEmpty() || numbered || words == std::exchange(m_lastProvision, words))
        return {};
    return {m_notes.mark(plain(words))};
}

Inlines Layout::label(const Row& row) const {
    Inlines words;
    for (const ReportEntry* entry : row.entries) {
        if (!words.isEmpty())
            words << LineBreak{} << Anchor{entry->id};
        if (row.entries.size() > 1 && !entry->number.isEmpty())
            words << Text{entry->number + u' '};
        words << plain(entry->label);
    }
    return words << row.mark;
}

void Layout::lay(const Row& row) {
    const ReportEntry& entry = *row.entries.first();
    if (row.wide)
        return layWide(row);
    FactList::Item item;
    item.number = row.entries.size() == 1 ? entry.number : QString();
    item.label = label(row);
    item.content = row.content;
    item.anchor = entry.id;
    item.readers = entry.readers;
    m_rows.items << item;
}

void Layout::layWide(const Row& row) {
    flushRows();
    const ReportEntry& entry = *row.entries.first();
    m_body << Block{Heading{m_level + 1, entry.number, label(row), entry.id, true}};
    Inlines readers;
    for (qsizetype i = 0; i < entry.readers.size(); ++i)
        readers << Box{entry.readers.at(i)}
                << Text{QChar(QChar::Nbsp) + readerName(m_document.readerColumns.at(i)) + u"   "_s};
    if (!readers.isEmpty())
        m_body << Block{Paragraph{readers, TextRole::Provision}};
    m_body << row.content;
}

/// As the form calls them.
QString Layout::readerName(Audience reader) const {
    return m_strings.text(m_document.key(u"reader."_s + audienceWord(reader)));
}

void Layout::flushRows() {
    if (m_rows.items.isEmpty())
        return;
    m_rows.rowLevel = m_level + 1;
    for (const Audience reader : m_document.readerColumns)
        m_rows.readers << readerName(reader);
    m_body << Block{std::exchange(m_rows, {})};
}

/// Boxes on the left, what belongs to each beside it.
void Layout::grid(const FormGrid& grid, const ReportSection& section) {
    const ReportEntry* of = entryOf(section, grid.of);
    if (!of || of->facts.isEmpty())
        return;
    const FactLook look{m_evidence, m_strings, m_report.head.foreign, m_notes, m_level + 1};
    TableBlock table;
    table.firstIsLabel = true;
    for (const QString& column : grid.columns)
        table.head << plain(m_strings.text(m_document.key(section.id + u".column."_s + column)));
    if (!table.head.isEmpty())
        table.head.first().prepend(Anchor{of->id});
    const QList<TickBox>& boxes = of->facts.first().boxes;
    for (const FormGrid::Line& line : grid.lines) {
        const auto box = std::find_if(
            boxes.cbegin(), boxes.cend(), [&](const TickBox& each) { return each.id == line.box; });
        if (box == boxes.cend())
            continue;
        QList<Inlines> cells{Inlines{Anchor{of->id + u'.' + line.box}} + stacked({*box})};
        for (const QString& id : line.cells) {
            const ReportEntry* entry = entryOf(section, id);
            Inlines cell{Anchor{id}};
            for (const ReportFact& fact : entry ? entry->facts : QList<ReportFact>()) {
                if (!fact.boxes.isEmpty())
                    cell << stacked(fact.boxes);
                else if (box->ticked || fact.told)
                    cell << asCell(factBlocks(fact, look));
            }
            cells << cell;
        }
        table.rows << cells;
    }
    m_body << Block{table};
}

} // namespace vitrine
