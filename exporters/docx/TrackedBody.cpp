// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/docx/TrackedBody.h"

#include "exporters/report/Alignment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString styleOf(const XmlElement& paragraph) {
    const XmlElement* look = paragraph.child(u"w:pPr"_s);
    const XmlElement* style = look ? look->child(u"w:pStyle"_s) : nullptr;
    return style ? style->attribute(u"w:val"_s) : QString();
}

QString fieldSign(const XmlElement& paragraph) {
    for (const XmlElement& run : paragraph.children)
        if (const XmlElement* field = run.child(u"w:fldChar"_s))
            return field->attribute(u"w:fldCharType"_s);
    return {};
}

bool endsField(const XmlElement& paragraph) {
    return std::any_of(
        paragraph.children.cbegin(), paragraph.children.cend(), [](const XmlElement& run) {
            const XmlElement* field = run.child(u"w:fldChar"_s);
            return field && field->attribute(u"w:fldCharType"_s) == "end"_L1;
        });
}

qsizetype columns(const XmlElement& table) {
    const XmlElement* grid = table.child(u"w:tblGrid"_s);
    return grid ? grid->children.size() : 0;
}

QList<XmlElement> childrenNamed(const XmlElement& element, const QString& name) {
    QList<XmlElement> list;
    for (const XmlElement& each : element.children)
        if (each.name == name)
            list << each;
    return list;
}

const XmlElement* bookmarkIn(const XmlElement& element) {
    if (element.name == "w:bookmarkStart"_L1)
        return &element;
    for (const XmlElement& each : element.children)
        if (const XmlElement* found = bookmarkIn(each))
            return found;
    return nullptr;
}

/// What a row is about: its place, or the words of its first cell.
QString rowKey(const XmlElement& row) {
    const XmlElement* look = row.child(u"w:trPr"_s);
    if (look && look->child(u"w:tblHeader"_s))
        return u"head"_s;
    const XmlElement* cell = row.child(u"w:tc"_s);
    if (!cell)
        return {};
    const XmlElement* place = bookmarkIn(*cell);
    return place ? u"place "_s + place->attribute(u"w:name"_s) : u"words "_s + cell->words();
}

} // namespace

QList<TrackedBody::Unit> TrackedBody::units(const QList<XmlElement>& nodes) {
    QList<Unit> list;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const XmlElement& node = nodes.at(i);
        Unit unit;
        unit.nodes << node;
        if (node.name == "w:tbl"_L1) {
            unit.kind = Unit::Kind::Table;
            if (i + 1 < nodes.size() && styleOf(nodes.at(i + 1)) == "AfterTable"_L1)
                unit.nodes << nodes.at(++i);
        } else if (fieldSign(node) == "begin"_L1) {
            unit.kind = Unit::Kind::Contents;
            while (!endsField(unit.nodes.last()) && i + 1 < nodes.size())
                unit.nodes << nodes.at(++i);
        }
        for (const XmlElement& each : std::as_const(unit.nodes))
            unit.words += each.words() + u'\n';
        unit.key = unit.kind == Unit::Kind::Contents
                       ? u"contents"_s
                       : QString::number(int(unit.kind)) + styleOf(node) + u'\n' + unit.words;
        list << unit;
    }
    return list;
}

double TrackedBody::likeness(const Unit& before, const Unit& after) {
    if (before.kind != after.kind)
        return 0;
    if (before.kind == Unit::Kind::Table &&
        (columns(before.nodes.first()) != columns(after.nodes.first()) ||
         before.nodes.size() != after.nodes.size()))
        return 0;
    return likenessOf(before.words, after.words);
}

bool TrackedBody::isSameLook(const XmlElement* before, const XmlElement* after) const {
    const auto key = [&](const XmlElement* look) {
        XmlElement copy = look ? *look : XmlElement{};
        if (XmlElement* numbering = copy.child(u"w:numPr"_s))
            if (XmlElement* id = numbering->child(u"w:numId"_s))
                id->setAttribute(u"w:val"_s, m_ids.lists.value(id->attribute(u"w:val"_s)));
        return copy.name.isEmpty() ? QString() : xmlKey(copy);
    };
    return key(before) == key(after);
}

XmlElement TrackedBody::mergedParagraph(const XmlElement& before, const XmlElement& after) {
    XmlElement paragraph{u"w:p"_s};
    const XmlElement* was = before.child(u"w:pPr"_s);
    const XmlElement* is = after.child(u"w:pPr"_s);
    const bool same = isSameLook(was, is);
    if (is || !same) {
        XmlElement look = is ? *is : XmlElement{u"w:pPr"_s};
        if (!same) {
            XmlElement change = m_words.mark(Tracked::Inserted);
            change.name = u"w:pPrChange"_s;
            change.children << (was ? *was : XmlElement{u"w:pPr"_s});
            look.children << change;
        }
        paragraph.children << look;
    }
    paragraph.children << m_words.merged(before, after);
    return paragraph;
}

XmlElement
TrackedBody::wholeParagraph(const XmlElement& paragraph, Tracked state, bool inWholeRow) {
    XmlElement made{u"w:p"_s};
    const XmlElement* is = paragraph.child(u"w:pPr"_s);
    XmlElement look = is ? *is : XmlElement{u"w:pPr"_s};
    // Its end comes or goes, too; in a row the row does.
    if (!inWholeRow)
        look.children << XmlElement{u"w:rPr"_s, {}, {m_words.mark(state)}};
    if (is || !inWholeRow)
        made.children << look;
    made.children << m_words.whole(paragraph, state, inWholeRow);
    return made;
}

XmlElement TrackedBody::wholeRow(const XmlElement& row, Tracked state) {
    XmlElement made{row.name, row.attributes};
    const XmlElement* is = row.child(u"w:trPr"_s);
    XmlElement look = is ? *is : XmlElement{u"w:trPr"_s};
    look.children << m_words.mark(state);
    made.children << look;
    for (const XmlElement& cell : row.children) {
        if (cell.name != "w:tc"_L1)
            continue;
        XmlElement content{cell.name};
        for (const XmlElement& node : cell.children) {
            if (node.name == "w:p"_L1)
                content.children << wholeParagraph(node, state, true);
            else if (node.name == "w:tbl"_L1) {
                XmlElement inner{node.name};
                for (const XmlElement& each : node.children)
                    inner.children << (each.name == "w:tr"_L1 ? wholeRow(each, state) : each);
                content.children << inner;
            } else
                content.children << node;
        }
        made.children << content;
    }
    return made;
}

void TrackedBody::whole(const Unit& unit, Tracked state, QList<XmlElement>& out) {
    for (const XmlElement& node : unit.nodes) {
        if (node.name != "w:tbl"_L1) {
            out << wholeParagraph(node, state, false);
            continue;
        }
        XmlElement table{node.name};
        for (const XmlElement& each : node.children)
            table.children << (each.name == "w:tr"_L1 ? wholeRow(each, state) : each);
        out << table;
    }
}

XmlElement TrackedBody::mergedRow(const XmlElement& before, const XmlElement& after) {
    const QList<XmlElement> old = childrenNamed(before, u"w:tc"_s);
    XmlElement row{u"w:tr"_s};
    qsizetype column = 0;
    for (const XmlElement& each : after.children) {
        if (each.name != "w:tc"_L1) {
            row.children << each;
            continue;
        }
        const XmlElement& was = old.at(column++);
        XmlElement cell{each.name};
        QList<XmlElement> now;
        for (const XmlElement& node : each.children)
            (node.name == "w:tcPr"_L1 ? cell.children : now) << node;
        QList<XmlElement> then;
        for (const XmlElement& node : was.children)
            if (node.name != "w:tcPr"_L1)
                then << node;
        cell.children << merged(then, now);
        row.children << cell;
    }
    return row;
}

XmlElement TrackedBody::mergedTable(const XmlElement& before, const XmlElement& after) {
    XmlElement table{u"w:tbl"_s};
    for (const XmlElement& each : after.children)
        if (each.name != "w:tr"_L1)
            table.children << each;
    const QList<XmlElement> old = childrenNamed(before, u"w:tr"_s);
    const QList<XmlElement> now = childrenNamed(after, u"w:tr"_s);
    const auto keys = [](const QList<XmlElement>& rows) {
        QStringList out;
        for (const XmlElement& row : rows)
            out << rowKey(row);
        return out;
    };
    const auto places =
        pairedByLikeness(aligned(keys(old), keys(now)), [&](qsizetype row, qsizetype other) {
            const bool head =
                rowKey(old.at(row)) == "head"_L1 || rowKey(now.at(other)) == "head"_L1;
            return head ? 0.0 : likenessOf(old.at(row).words(), now.at(other).words());
        });
    for (const auto& [gone, come] : places) {
        if (m_progress.isCancelled())
            break;
        table.children << (gone < 0   ? wholeRow(now.at(come), Tracked::Inserted)
                           : come < 0 ? wholeRow(old.at(gone), Tracked::Deleted)
                                      : mergedRow(old.at(gone), now.at(come)));
    }
    return table;
}

void TrackedBody::mergeUnit(const Unit& before, const Unit& after, QList<XmlElement>& out) {
    if (after.kind == Unit::Kind::Table) {
        out << mergedTable(before.nodes.first(), after.nodes.first());
        if (after.nodes.size() > 1)
            out << mergedParagraph(before.nodes.last(), after.nodes.last());
        return;
    }
    out << mergedParagraph(before.nodes.first(), after.nodes.first());
    if (after.kind == Unit::Kind::Paragraph)
        return;
    // The field of the contents starts in the first line and ends in the last one of both.
    merge(units(before.nodes.mid(1, before.nodes.size() - 2)),
          units(after.nodes.mid(1, after.nodes.size() - 2)),
          out);
    out << mergedParagraph(before.nodes.last(), after.nodes.last());
}

void TrackedBody::merge(const QList<Unit>& before,
                        const QList<Unit>& after,
                        QList<XmlElement>& out) {
    const auto keys = [](const QList<Unit>& list) {
        QStringList texts;
        for (const Unit& unit : list)
            texts << unit.key;
        return texts;
    };
    const auto places =
        pairedByLikeness(aligned(keys(before), keys(after)), [&](qsizetype row, qsizetype other) {
            return likeness(before.at(row), after.at(other));
        });
    for (const auto& [gone, come] : places) {
        if (m_progress.isCancelled())
            return;
        if (gone < 0)
            whole(after.at(come), Tracked::Inserted, out);
        else if (come < 0)
            whole(before.at(gone), Tracked::Deleted, out);
        else
            mergeUnit(before.at(gone), after.at(come), out);
    }
}

QList<XmlElement> TrackedBody::merged(const QList<XmlElement>& before,
                                      const QList<XmlElement>& after) {
    QList<Unit> old = units(before);
    QList<Unit> now = units(after);
    QList<XmlElement> out;
    // The end of the last paragraph is that of the cell or text, and cannot go: both share it.
    const bool shared = !old.isEmpty() && !now.isEmpty() &&
                        old.last().kind == Unit::Kind::Paragraph &&
                        now.last().kind == Unit::Kind::Paragraph;
    if (!shared) {
        merge(old, now, out);
        return out;
    }
    const Unit lastBefore = old.takeLast();
    const Unit lastNow = now.takeLast();
    merge(old, now, out);
    mergeUnit(lastBefore, lastNow, out);
    return out;
}

} // namespace vitrine
