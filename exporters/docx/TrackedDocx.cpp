// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/docx/TrackedDocx.h"

#include "exporters/docx/DocxBody.h"
#include "exporters/docx/DocxParts.h"
#include "exporters/docx/TrackedBody.h"

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The parts of one version.
struct DocxVersion {
    DocxVersion(const Report& report, const Progress& progress)
        : body(report, progress) {
        document = xmlTree(body.document());
        footnotes = xmlTree(body.footnotes());
        numbering = xmlTree(body.numbering());
    }

    DocxBody body;
    XmlElement document;
    XmlElement footnotes;
    XmlElement numbering;
};

void forEach(XmlElement& element, const std::function<void(XmlElement&)>& change) {
    change(element);
    for (XmlElement& each : element.children)
        forEach(each, change);
}

QString raised(const QString& number, qsizetype by) {
    return QString::number(number.toLongLong() + by);
}

/// Gives what the old version refers to ids that the new one does not use.
class OldIds {
public:
    OldIds(DocxVersion& old, const DocxVersion& now)
        : m_targets(now.body.targets()) {
        for (const XmlElement& note : now.footnotes.children)
            m_notes = std::max(m_notes, note.attribute(u"w:id"_s).toLongLong());
        for (const XmlElement& list : now.numbering.children)
            if (list.name == "w:num"_L1)
                ++m_lists;
        const QList<std::pair<QString, QString>> targets = old.body.targets();
        QHash<QString, QString> relations;
        for (const auto& [target, id] : targets)
            relations.insert(id, relationOf(target));
        const auto rename = [&](XmlElement& element) { renamed(element, relations); };
        forEach(old.document, rename);
        forEach(old.footnotes, rename);
        forEach(old.numbering, rename);
    }

    [[nodiscard]] const QList<std::pair<QString, QString>>& targets() const { return m_targets; }

private:
    QString relationOf(const QString& target) {
        for (const auto& [known, id] : std::as_const(m_targets))
            if (known == target)
                return id;
        m_targets << std::pair(target, u"link"_s + QString::number(m_targets.size() + 1));
        return m_targets.last().second;
    }

    void renamed(XmlElement& element, const QHash<QString, QString>& relations) {
        const auto raise = [&](const QString& key, qsizetype by) {
            if (const qint64 id = element.attribute(key).toLongLong(); id > 0)
                element.setAttribute(key, raised(element.attribute(key), by));
        };
        if (element.name == "w:footnote"_L1 || element.name == "w:footnoteReference"_L1)
            raise(u"w:id"_s, m_notes);
        else if (element.name == "w:numId"_L1)
            raise(u"w:val"_s, m_lists);
        else if (element.name == "w:num"_L1)
            raise(u"w:numId"_s, m_lists);
        else if (element.name == "w:hyperlink"_L1 && !element.attribute(u"r:id"_s).isEmpty())
            element.setAttribute(u"r:id"_s, relations.value(element.attribute(u"r:id"_s)));
        else if (element.name == "w:fldSimple"_L1)
            element.setAttribute(u"w:instr"_s, oldPlaces(element.attribute(u"w:instr"_s)));
        else if (element.name == "w:p"_L1 || element.name == "w:hyperlink"_L1)
            renameNotes(element);
    }

    /// A note's bookmark stands before it.
    static void renameNotes(XmlElement& parent) {
        for (qsizetype i = 0; i + 1 < parent.children.size(); ++i) {
            XmlElement& each = parent.children[i];
            if (each.name == "w:bookmarkStart"_L1 &&
                parent.children.at(i + 1).child(u"w:footnoteReference"_s))
                each.setAttribute(u"w:name"_s, each.attribute(u"w:name"_s) + u"_was"_s);
        }
    }

    static QString oldPlaces(const QString& instruction) {
        QStringList words = instruction.split(u' ');
        if (words.value(1) == "NOTEREF"_L1 && words.size() > 2)
            words[2] += u"_was"_s;
        return words.join(u' ');
    }

    QList<std::pair<QString, QString>> m_targets;
    qsizetype m_notes = 0;
    qsizetype m_lists = 0;
};

/// What a list counts by: bullets, or from which number.
void addLists(const XmlElement& numbering, TrackedIds& ids) {
    for (const XmlElement& list : numbering.children) {
        if (list.name != "w:num"_L1)
            continue;
        QString key;
        for (const XmlElement& each : list.children)
            key += xmlKey(each);
        ids.lists.insert(list.attribute(u"w:numId"_s), key);
    }
}

void addNotes(const XmlElement& footnotes, TrackedIds& ids) {
    for (const XmlElement& note : footnotes.children) {
        QString key;
        for (const XmlElement& each : note.children)
            key += xmlKey(each);
        ids.notes.insert(note.attribute(u"w:id"_s), key);
    }
}

/// The old version's parts that the text still refers to, after the new one's.
XmlElement joined(const XmlElement& now,
                  const XmlElement& old,
                  const QString& key,
                  const QSet<QString>& used) {
    XmlElement part = now;
    for (const XmlElement& each : old.children)
        if (used.contains(each.attribute(key)))
            part.children << each;
    return part;
}

QString dayOf(const ReportHead& head) {
    return (head.date.isValid() ? head.date : QDate(1970, 1, 1)).toString(Qt::ISODate) +
           u"T00:00:00Z"_s;
}

} // namespace

Result<QByteArray> writeTrackedDocx(const Report& before, const Report& after, Progress& progress) {
    DocxVersion old(before, progress);
    DocxVersion now(after, progress);
    if (progress.isCancelled())
        return exportCancelled();
    const OldIds renamed(old, now);
    TrackedIds ids;
    ids.author = after.head.provider.isEmpty() ? u"Vitrine"_s : after.head.provider.simplified();
    ids.when = dayOf(after.head);
    addLists(old.numbering, ids);
    addLists(now.numbering, ids);
    addNotes(old.footnotes, ids);
    addNotes(now.footnotes, ids);
    forEach(now.document, [&](XmlElement& element) {
        if (element.name == "w:bookmarkStart"_L1)
            ids.bookmarks.insert(element.attribute(u"w:name"_s));
    });
    XmlElement* body = now.document.child(u"w:body"_s);
    XmlElement* oldBody = old.document.child(u"w:body"_s);
    if (!body || !oldBody)
        return fail(ErrorCode::Export, u"w:body"_s);
    const XmlElement section = body->children.takeLast();
    oldBody->children.removeLast();
    body->children = TrackedBody(ids, progress).merged(oldBody->children, body->children);
    body->children << section;
    if (progress.isCancelled())
        return exportCancelled();
    QSet<QString> notes;
    QSet<QString> lists;
    forEach(now.document, [&](XmlElement& element) {
        if (element.name == "w:footnoteReference"_L1)
            notes.insert(element.attribute(u"w:id"_s));
        else if (element.name == "w:numId"_L1)
            lists.insert(element.attribute(u"w:val"_s));
    });
    DocxText text;
    text.document = xmlBytes(now.document);
    text.footnotes = xmlBytes(joined(now.footnotes, old.footnotes, u"w:id"_s, notes));
    text.numbering = xmlBytes(joined(now.numbering, old.numbering, u"w:numId"_s, lists));
    text.targets = renamed.targets();
    return docxOf(after, text);
}

} // namespace vitrine
