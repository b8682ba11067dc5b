// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/Inlines.h"

#include "model/core/Overloaded.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isForbidden(QChar c) {
    const char16_t u = c.unicode();
    if (u < 0x20)
        return u != '\n' && u != '\t';
    return (u >= 0x7f && u <= 0x9f) || u == 0xfffe || u == 0xffff || u == 0xfeff ||
           (u >= 0xfdd0 && u <= 0xfdef);
}

/// A surrogate pair at i that is no code point for text (U+1FFFE …).
bool isNoncharacter(QChar high, QChar low) {
    return (QChar::surrogateToUcs4(high, low) & 0xfffe) == 0xfffe;
}

} // namespace

QString printable(const QString& text) {
    const bool clean = std::none_of(
        text.cbegin(), text.cend(), [](QChar c) { return isForbidden(c) || c.isSurrogate(); });
    if (clean)
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if (!isNoncharacter(c, text.at(i + 1)))
                out += text.mid(i, 2);
            ++i;
        } else if (c.isSurrogate()) {
            out += QChar::ReplacementCharacter;
        } else if (!isForbidden(c)) {
            out += c;
        }
    }
    return out;
}

QString oneLine(const QString& text) {
    return printable(text).simplified();
}

bool isSafeTarget(const QString& target) {
    if (target.startsWith(u'#'))
        return isAnchor(target.mid(1));
    const bool odd = std::any_of(target.cbegin(), target.cend(), [](QChar c) {
        return c.unicode() <= 0x20 || isForbidden(c) || c == u'\\' || c == u'"' || c == u'<' ||
               c == u'>' || c == u'`';
    });
    if (odd)
        return false;
    const QUrl url(target, QUrl::TolerantMode);
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme(); // lower case, whatever was written
    if (scheme == "mailto"_L1)
        return url.path().contains(u'@');
    return (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
}

bool isAnchor(const QString& anchor) {
    return !anchor.isEmpty() && std::all_of(anchor.cbegin(), anchor.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_');
    });
}

QString stateSign(Paragraph::Role role) {
    switch (role) {
    case Paragraph::Role::Missing:
        return u"○ "_s;
    case Paragraph::Role::Unknown:
        return u"◇ "_s;
    case Paragraph::Role::Withheld:
        return u"■ "_s;
    case Paragraph::Role::NotApplicable:
        return u"– "_s;
    default:
        return {};
    }
}

Inlines plain(const QString& text) {
    if (text.isEmpty())
        return {};
    return {Text{text}};
}

Inlines strong(const QString& text) {
    if (text.isEmpty())
        return {};
    Text piece{text};
    piece.strong = true;
    return {piece};
}

QString plainText(const Inlines& inlines) {
    QString out;
    for (const Inline& piece : inlines)
        std::visit(Overloaded{[&](const Text& text) { out += text.text; },
                              [&](const Link& link) { out += link.text; },
                              [&](const LineBreak&) { out += u'\n'; },
                              [&](const Box& box) { out += boxSign(box); },
                              [](const NoteMark&) {},
                              [](const Anchor&) {}},
                   piece);
    return out;
}

QString boxSign(const Box& box) {
    return box.ticked ? u"☒"_s : u"☐"_s;
}

QString noteSign(const NoteMark& mark) {
    return u'[' + QString::number(mark.number) + u']';
}

namespace {

struct PlainWriter {
    QString out = {};

    void add(const Inlines& inlines) { out += plainText(inlines) + u'\n'; }

    void add(const Blocks& blocks) {
        for (const Block& block : blocks)
            std::visit(*this, block.kind);
    }

    void operator()(const Heading& heading) {
        out += heading.number + u' ';
        add(heading.text);
    }

    void operator()(const Paragraph& paragraph) { add(paragraph.text); }

    void operator()(const BulletList& list) {
        int number = list.start;
        for (const Blocks& item : list.items) {
            if (list.ordered)
                out += QString::number(number++) + u". "_s;
            add(item);
        }
    }

    void operator()(const TableBlock& table) {
        out += table.caption + u'\n';
        for (const Inlines& cell : table.head)
            add(cell);
        for (const QList<Inlines>& row : table.rows)
            for (const Inlines& cell : row)
                add(cell);
    }

    void operator()(const FactList& list) {
        for (const FactList::Item& item : list.items) {
            out += item.number + u' ';
            add(item.label);
            add(item.content);
        }
    }

    void operator()(const Notes& notes) {
        for (const Notes::Item& item : notes.items)
            add(item.text);
    }

    void operator()(const Quote& quote) { add(quote.content); }

    void operator()(const CodeBlock& code) { out += code.text + u'\n'; }

    void operator()(const Callout& callout) { add(callout.text); }

    void operator()(const Divider&) {}
};

} // namespace

QString plainText(const Blocks& blocks) {
    PlainWriter writer;
    writer.add(blocks);
    return writer.out;
}

QList<Heading> contents(const Blocks& body) {
    QList<Heading> found;
    for (const Block& block : body) {
        const Heading* heading = std::get_if<Heading>(&block.kind);
        if (heading != nullptr && isAnchor(heading->anchor) && !heading->isRow &&
            heading->level <= 4)
            found << *heading;
    }
    return found;
}

QStringList anchorsOf(const Blocks& body) {
    QStringList anchors;
    for (const Block& block : body) {
        if (const Heading* heading = std::get_if<Heading>(&block.kind)) {
            anchors << heading->anchor;
        } else if (const FactList* list = std::get_if<FactList>(&block.kind)) {
            for (const FactList::Item& item : list->items)
                anchors << item.anchor;
        } else if (const Notes* notes = std::get_if<Notes>(&block.kind)) {
            for (const Notes::Item& item : notes->items)
                anchors << noteAnchor(item.number);
        }
    }
    anchors.removeAll(QString());
    return anchors;
}

} // namespace vitrine
