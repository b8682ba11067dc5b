// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/ChangeReport.h"

#include "exporters/report/Inlines.h"
#include "exporters/report/MarkedBlocks.h"
#include "exporters/report/TitleBlock.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A row of a document with what stands in it.
struct ToldRow {
    const ReportSection* section = nullptr;
    const ReportEntry* entry = nullptr;
    Blocks content = {};
};

QStringList anchorsIn(const Inlines& list) {
    QStringList ids;
    for (const Inline& piece : list)
        if (const Anchor* anchor = std::get_if<Anchor>(&piece))
            ids << anchor->id;
    return ids;
}

/// Finds what stands under each entry of a report, as it is laid out.
class RowReader {
public:
    explicit RowReader(const Report& report)
        : m_notes(report.body) {
        for (const ReportSection& section : report.sections)
            for (const ReportEntry& entry : section.entries) {
                m_order << entry.id;
                m_rows.insert(entry.id, {&section, &entry});
            }
        for (const Block& block : report.body)
            read(block);
    }

    [[nodiscard]] const QStringList& order() const { return m_order; }

    [[nodiscard]] const ToldRow* row(const QString& id) const {
        const auto found = m_rows.constFind(id);
        return found == m_rows.constEnd() ? nullptr : &*found;
    }

    [[nodiscard]] const NoteWords& notes() const { return m_notes; }

private:
    void read(const Block& block) {
        if (const Heading* heading = std::get_if<Heading>(&block.kind)) {
            if (heading->isRow || heading->level <= m_level) {
                m_open.clear();
                m_level = heading->level;
            }
            if (heading->isRow) {
                m_open = QStringList{heading->anchor} + anchorsIn(heading->text);
                return;
            }
        } else if (const FactList* list = std::get_if<FactList>(&block.kind);
                   list && isRows(*list)) {
            m_open.clear();
            for (const FactList::Item& item : list->items)
                add(QStringList{item.anchor} + anchorsIn(item.label), item.content);
            return;
        } else if (std::holds_alternative<Notes>(block.kind)) {
            m_open.clear();
            return;
        } else if (const TableBlock* table = std::get_if<TableBlock>(&block.kind);
                   table && !table->head.isEmpty() && m_open.isEmpty()) {
            // A grid of the form stands under the first of its rows.
            add(anchorsIn(table->head.first()), {block});
            return;
        }
        add(m_open, {block});
    }

    [[nodiscard]] bool isRows(const FactList& list) const {
        return std::any_of(list.items.cbegin(), list.items.cend(), [&](const FactList::Item& item) {
            return m_rows.contains(item.anchor);
        });
    }

    void add(const QStringList& ids, const Blocks& content) {
        for (const QString& id : ids)
            if (const auto row = m_rows.find(id); row != m_rows.end())
                row->content << content;
    }

    NoteWords m_notes;
    QStringList m_order;
    QHash<QString, ToldRow> m_rows;
    QStringList m_open; ///< entries under whose heading the text stands
    int m_level = 0;
};

/// Is a part of this row kept back that was told before?
bool keepsBack(const ReportEntry& before, const ReportEntry& after) {
    for (const ReportFact& now : after.facts)
        for (const ReportFact& then : before.facts) {
            if (then.path != now.path || then.conclusion != now.conclusion)
                continue;
            const bool blurred = !now.precision.isEmpty() && now.precision != then.precision;
            const bool hidden = std::any_of(
                now.omissions.cbegin(), now.omissions.cend(), [&](const Omission& omission) {
                    return std::none_of(
                        then.omissions.cbegin(), then.omissions.cend(), [&](const Omission& old) {
                            return old.path == omission.path;
                        });
                });
            if (then.told && (blurred || hidden))
                return true;
        }
    return false;
}

class ChangeWriter {
public:
    ChangeWriter(const Report& before, const Report& after)
        : m_before(before)
        , m_after(after)
        , m_old(before)
        , m_new(after)
        , m_marked(m_old.notes(), m_new.notes(), after.strings) {}

    Report report() {
        Report made;
        made.head = m_after.head;
        made.strings = m_after.strings;
        made.head.title = phrase(u"document.changes-title"_s, {m_after.head.title});
        made.head.purpose = phrase(u"document.changes-purpose"_s);
        made.head.version =
            phrase(u"document.changes-of"_s, {m_after.head.version, m_before.head.version});
        made.head.glance = {};
        made.head.applicability.clear();
        made.head.decisions.clear();
        m_compared = {m_before.head.version, m_before.head.revisionId, m_before.head.date};
        sections();
        made.body << Block{
            Heading{2, {}, plain(phrase(u"document.changes-overview"_s)), u"changes"_s}};
        if (m_compared.changes.isEmpty())
            made.body << Block{Paragraph{plain(phrase(u"document.changes-none"_s))}};
        else
            made.body << Block{Paragraph{plain(phrase(u"document.changes-legend"_s)),
                                         Paragraph::Role::Help}}
                      << Block{overview()};
        made.body << m_body << aboutBlocks(made);
        made.compared = m_compared;
        return made;
    }

private:
    [[nodiscard]] QString phrase(const QString& key, const QStringList& arguments = {}) const {
        return m_after.strings.phrase(key, arguments);
    }

    [[nodiscard]] QString kindWords(ReportChange::Kind kind) const {
        return phrase(kind == ReportChange::Kind::Added     ? u"change.added"_s
                      : kind == ReportChange::Kind::Removed ? u"change.removed"_s
                                                            : u"change.changed"_s);
    }

    void sections() {
        QList<const ReportSection*> order;
        for (const ReportSection& section : m_after.sections)
            order << &section;
        // Rows of a section that is gone stand at the end.
        for (const ReportSection& section : m_before.sections) {
            const bool known = std::any_of(order.cbegin(), order.cend(), [&](const auto* each) {
                return each->id == section.id;
            });
            if (!known)
                order << &section;
        }
        for (const ReportSection* section : std::as_const(order))
            tell(*section);
    }

    void tell(const ReportSection& section) {
        FactList list;
        list.rowLevel = 1 + section.level + 1;
        const auto add = [&](const QString& id) {
            const ToldRow* then = m_old.row(id);
            const ToldRow* now = m_new.row(id);
            const ToldRow* shown = now ? now : then;
            if (shown->section->id == section.id)
                row(then, now, list);
        };
        for (const QString& id : m_new.order())
            add(id);
        for (const QString& id : m_old.order())
            if (!m_new.row(id))
                add(id);
        if (list.items.isEmpty())
            return;
        m_body << Block{Heading{
            1 + section.level, section.number, plain(section.title), u"section-"_s + section.id}};
        m_body << Block{list};
        if (const Notes notes = m_marked.notes(); !notes.items.isEmpty())
            m_body << Block{notes};
    }

    void row(const ToldRow* then, const ToldRow* now, FactList& list) {
        const bool keeps = then && now && keepsBack(*then->entry, *now->entry);
        if (then && now && m_marked.areEqual(then->content, now->content))
            return;
        const bool nothing = (!then || then->content.isEmpty()) && (!now || now->content.isEmpty());
        if (nothing)
            return;
        const ToldRow& shown = now ? *now : *then;
        ReportChange change;
        change.kind = !then  ? ReportChange::Kind::Added
                      : !now ? ReportChange::Kind::Removed
                             : ReportChange::Kind::Changed;
        change.entry = shown.entry->id;
        change.number = shown.entry->number;
        change.label = shown.entry->label;
        change.section = shown.section->title;
        if (then && !keeps)
            change.before = plainText(then->content).trimmed();
        if (now)
            change.after = plainText(now->content).trimmed();
        FactList::Item item;
        item.number = change.number;
        item.label = plain(change.label);
        item.anchor = change.entry;
        item.content << Block{Paragraph{strong(kindWords(change.kind))}};
        if (keeps)
            item.content << Block{
                Paragraph{plain(phrase(u"document.changes-kept"_s)), Paragraph::Role::Withheld}};
        item.content << m_marked.merged(then && !keeps ? then->content : Blocks(),
                                        now ? now->content : Blocks());
        list.items << item;
        m_compared.changes << change;
    }

    [[nodiscard]] TableBlock overview() const {
        TableBlock table;
        table.head = {plain(phrase(u"document.row"_s)), plain(phrase(u"document.change"_s))};
        table.firstIsLabel = true;
        for (const ReportChange& change : m_compared.changes)
            table.rows << QList<Inlines>{
                {Link{(change.number + u' ' + change.label).trimmed(), u'#' + change.entry}},
                plain(kindWords(change.kind))};
        return table;
    }

    const Report& m_before;
    const Report& m_after;
    const RowReader m_old;
    const RowReader m_new;
    MarkedBlocks m_marked;
    Blocks m_body;
    ReportComparison m_compared = {};
};

} // namespace

Report changeReport(const Report& before, const Report& after) {
    return ChangeWriter(before, after).report();
}

QStringList keptBackSince(const Report& before, const Report& after) {
    const RowReader old(before);
    QStringList labels;
    for (const ReportSection& section : after.sections)
        for (const ReportEntry& entry : section.entries)
            if (const ToldRow* then = old.row(entry.id); then && keepsBack(*then->entry, entry))
                labels << entry.label;
    return labels;
}

} // namespace vitrine
