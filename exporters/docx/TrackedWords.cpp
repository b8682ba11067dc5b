// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/docx/TrackedWords.h"

#include "exporters/docx/TrackedBody.h"
#include "exporters/report/Alignment.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double leastAlike = 0.3;

/// All of one, then all of the other.
QList<AlignedPlaces> apart(qsizetype before, qsizetype after) {
    QList<AlignedPlaces> places;
    for (qsizetype i = 0; i < before; ++i)
        places << AlignedPlaces{i, -1};
    for (qsizetype i = 0; i < after; ++i)
        places << AlignedPlaces{-1, i};
    return places;
}

/// A run like this one with this alone in it.
XmlElement runWith(const XmlElement& run, const XmlElement& content) {
    XmlElement made{u"w:r"_s};
    if (const XmlElement* look = run.child(u"w:rPr"_s))
        made.children << *look;
    made.children << content;
    return made;
}

QStringList wordsIn(const QString& text) {
    QStringList words;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        const auto runsOn = [&](QChar next) {
            return c.isSpace() ? next.isSpace()
                               : next.isLetterOrNumber() || next.isMark() || next.isSurrogate() ||
                                     next == u'_';
        };
        qsizetype end = at + 1;
        const bool starts = c.isSpace() || runsOn(c);
        while (starts && end < text.size() && runsOn(text.at(end)))
            ++end;
        words << text.mid(at, end - at);
        at = end;
    }
    return words;
}

/// " NOTEREF note_1_ea503d \f \h " → "note_1_ea503d"
QString placeOf(const XmlElement& field) {
    return field.attribute(u"w:instr"_s).simplified().split(u' ').value(1);
}

/// A deleted run keeps its words under other names.
void turnDeleted(XmlElement& element) {
    if (element.name == "w:t"_L1)
        element.name = u"w:delText"_s;
    else if (element.name == "w:instrText"_L1)
        element.name = u"w:delInstrText"_s;
    for (XmlElement& each : element.children)
        turnDeleted(each);
}

/// Runs with the same look that follow each other are one.
void addJoined(QList<XmlElement>& runs, const XmlElement& run) {
    const auto look = [](const XmlElement& each) {
        const XmlElement* found = each.child(u"w:rPr"_s);
        return found ? xmlKey(*found) : QString();
    };
    const auto isWords = [](const XmlElement& each) {
        return each.name == "w:r"_L1 && (each.children.last().name == "w:t"_L1 ||
                                         each.children.last().name == "w:delText"_L1);
    };
    if (!runs.isEmpty() && isWords(runs.last()) && isWords(run) && look(runs.last()) == look(run))
        runs.last().children.last().text += run.children.last().text;
    else
        runs << run;
}

} // namespace

XmlElement TrackedWords::mark(Tracked state) {
    return {state == Tracked::Deleted ? u"w:del"_s : u"w:ins"_s,
            {{u"w:id"_s, QString::number(++m_marks)},
             {u"w:author"_s, m_ids.author},
             {u"w:date"_s, m_ids.when}}};
}

void TrackedWords::addRun(const XmlElement& run, const XmlElement& link, QList<Atom>& out) const {
    for (const XmlElement& each : run.children) {
        if (each.name == "w:rPr"_L1)
            continue;
        if (each.name == "w:footnoteReference"_L1) {
            out << Atom{Atom::Kind::Note, runWith(run, each), {}, link};
            continue;
        }
        if (each.name != "w:t"_L1) {
            out << Atom{Atom::Kind::Run, runWith(run, each), {}, link};
            continue;
        }
        for (const QString& word : wordsIn(each.text)) {
            Atom atom{
                Atom::Kind::Run, runWith(run, {each.name, each.attributes, {}, word}), {}, link};
            atom.blank = word.trimmed().isEmpty();
            out << atom;
        }
    }
}

void TrackedWords::addNodes(const QList<XmlElement>& nodes,
                            const XmlElement& link,
                            QList<Atom>& out) const {
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const XmlElement& node = nodes.at(i);
        if (node.name == "w:r"_L1)
            addRun(node, link, out);
        else if (node.name == "w:hyperlink"_L1)
            addNodes(node.children, {node.name, node.attributes}, out);
        else if (node.name == "w:sdt"_L1)
            out << Atom{Atom::Kind::Box, node, {}, link};
        else if (node.name == "w:fldSimple"_L1)
            out << Atom{Atom::Kind::NoteReference, node, {}, link};
        else if (node.name == "w:bookmarkStart"_L1)
            out << Atom{Atom::Kind::Bookmark, node, {}, link};
        else if (node.name == "w:bookmarkEnd"_L1 && out.size() > 1 &&
                 out.last().kind == Atom::Kind::Note) {
            // A note has its bookmark around it.
            Atom note = out.takeLast();
            note.bookmarks << out.takeLast().element << node;
            out << note;
        }
    }
}

QList<TrackedWords::Atom> TrackedWords::atoms(const XmlElement& paragraph) const {
    QList<Atom> out;
    addNodes(paragraph.children, {}, out);
    for (Atom& atom : out)
        atom.key = keyOf(atom);
    return out;
}

QString TrackedWords::keyOf(const Atom& atom) const {
    const QString link = atom.link.name.isEmpty() ? QString() : xmlKey(atom.link);
    switch (atom.kind) {
    case Atom::Kind::Note:
        return link + u"note "_s +
               m_ids.notes.value(atom.element.children.last().attribute(u"w:id"_s));
    case Atom::Kind::NoteReference: {
        const QString place = placeOf(atom.element);
        return link + u"reference "_s + m_keptNotes.value(place, place);
    }
    case Atom::Kind::Bookmark:
        return u"bookmark "_s + atom.element.attribute(u"w:name"_s);
    case Atom::Kind::Run:
    case Atom::Kind::Box:
        break;
    }
    return link + xmlKey(atom.element);
}

QList<XmlElement> TrackedWords::merged(const XmlElement& before, const XmlElement& after) {
    const QList<Atom> old = atoms(before);
    const QList<Atom> now = atoms(after);
    const auto keys = [](const QList<Atom>& list) {
        QStringList out;
        for (const Atom& atom : list)
            out << atom.key;
        return out;
    };
    // Texts with little in common read best as one that went and one that came.
    const bool alike = likenessOf(before.words(), after.words()) >= leastAlike;
    const QList<AlignedPlaces> places =
        alike ? aligned(keys(old), keys(now)) : apart(old.size(), now.size());
    QList<Atom> result;
    QList<Atom> came;
    const auto add = [&](Atom atom, Tracked state) {
        atom.state = state;
        (state == Tracked::Inserted ? came : result) << atom;
    };
    bool changing = false;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto& [gone, come] = places.at(i);
        const bool kept = gone >= 0 && come >= 0;
        const bool nextChanges =
            i + 1 < places.size() && (places.at(i + 1).before < 0 || places.at(i + 1).after < 0);
        if (!kept || (changing && nextChanges && now.at(come).blank)) {
            // A blank between two changes is no reason to stop.
            if (gone >= 0)
                add(old.at(gone), Tracked::Deleted);
            if (come >= 0)
                add(now.at(come), Tracked::Inserted);
            changing = true;
            continue;
        }
        result << std::exchange(came, {});
        changing = false;
        Atom atom = now.at(come);
        if (atom.kind == Atom::Kind::Note) {
            const Atom& was = old.at(gone);
            if (!atom.bookmarks.isEmpty() && !was.bookmarks.isEmpty()) {
                m_keptNotes.insert(was.bookmarks.first().attribute(u"w:name"_s),
                                   atom.bookmarks.first().attribute(u"w:name"_s));
                atom.bookmarks << was.bookmarks;
            }
        }
        result << atom;
    }
    result << came;
    return written(result, false);
}

QList<XmlElement> TrackedWords::whole(const XmlElement& paragraph, Tracked state, bool keepsBoxes) {
    QList<Atom> list = atoms(paragraph);
    for (Atom& atom : list)
        atom.state = state;
    return written(list, keepsBoxes);
}

/// Runs alone can be deleted and inserted: a reference becomes a field of runs, a box its sign.
QList<XmlElement> TrackedWords::runsOf(const Atom& atom) const {
    if (atom.kind == Atom::Kind::Box) {
        const XmlElement* content = atom.element.child(u"w:sdtContent"_s);
        return content ? content->children : QList<XmlElement>();
    }
    if (atom.kind != Atom::Kind::NoteReference)
        return {atom.element};
    const XmlElement result = atom.element.children.value(0);
    const auto field = [&](const QString& type) {
        return runWith(result, {u"w:fldChar"_s, {{u"w:fldCharType"_s, type}}});
    };
    const XmlElement instruction{u"w:instrText"_s,
                                 {{u"xml:space"_s, u"preserve"_s}},
                                 {},
                                 atom.element.attribute(u"w:instr"_s)};
    return {field(u"begin"_s),
            runWith(result, instruction),
            field(u"separate"_s),
            result,
            field(u"end"_s)};
}

XmlElement TrackedWords::boxInRow(const Atom& atom) {
    XmlElement box = atom.element;
    if (XmlElement* content = box.child(u"w:sdtContent"_s)) {
        XmlElement wrapped = mark(atom.state);
        wrapped.children = std::exchange(content->children, {});
        if (atom.state == Tracked::Deleted)
            turnDeleted(wrapped);
        content->children << wrapped;
    }
    return box;
}

void TrackedWords::bookmark(const XmlElement& start, QList<XmlElement>& out) {
    const QString id = QString::number(++m_bookmarks);
    out << XmlElement{start.name, {{u"w:id"_s, id}, {u"w:name"_s, start.attribute(u"w:name"_s)}}}
        << XmlElement{u"w:bookmarkEnd"_s, {{u"w:id"_s, id}}};
}

QList<XmlElement> TrackedWords::written(const QList<Atom>& atoms, bool keepsBoxes) {
    QList<XmlElement> out;
    QList<XmlElement>* target = &out; // of the link in use, or of the paragraph
    QString link;
    QList<XmlElement> runs;
    Tracked state = Tracked::Kept;
    const auto flush = [&] {
        if (runs.isEmpty())
            return;
        if (state == Tracked::Kept) {
            *target << std::exchange(runs, {});
            return;
        }
        XmlElement wrapped = mark(state);
        wrapped.children = std::exchange(runs, {});
        if (state == Tracked::Deleted)
            turnDeleted(wrapped);
        *target << wrapped;
    };
    for (const Atom& atom : atoms) {
        const QString ofLink = atom.link.name.isEmpty() ? QString() : xmlKey(atom.link);
        if (ofLink != link) {
            flush();
            link = ofLink;
            if (!link.isEmpty())
                out << atom.link;
            target = link.isEmpty() ? &out : &out.last().children;
        }
        if (atom.state != state)
            flush();
        state = atom.state;
        if (atom.kind == Atom::Kind::Bookmark) {
            flush();
            const QString name = atom.element.attribute(u"w:name"_s);
            if (state != Tracked::Deleted || !m_ids.bookmarks.contains(name))
                bookmark(atom.element, *target);
            continue;
        }
        const bool asItIs = atom.kind == Atom::Kind::Box || atom.kind == Atom::Kind::NoteReference;
        if (asItIs && state == Tracked::Kept) {
            flush();
            *target << atom.element;
            continue;
        }
        if (atom.kind == Atom::Kind::Box && keepsBoxes) {
            flush();
            *target << boxInRow(atom);
            continue;
        }
        // A bookmark stands around its note, with a mark of its own.
        if (!atom.bookmarks.isEmpty())
            flush();
        qsizetype opened = m_bookmarks;
        for (qsizetype i = 0; i < atom.bookmarks.size(); i += 2)
            *target << XmlElement{u"w:bookmarkStart"_s,
                                  {{u"w:id"_s, QString::number(++m_bookmarks)},
                                   {u"w:name"_s, atom.bookmarks.at(i).attribute(u"w:name"_s)}}};
        for (const XmlElement& run : runsOf(atom))
            addJoined(runs, run);
        if (!atom.bookmarks.isEmpty())
            flush();
        while (opened < m_bookmarks)
            *target << XmlElement{u"w:bookmarkEnd"_s, {{u"w:id"_s, QString::number(++opened)}}};
    }
    flush();
    return out;
}

} // namespace vitrine
