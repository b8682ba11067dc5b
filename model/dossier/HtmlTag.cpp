// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/HtmlTag.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isNameSign(QChar c) {
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-');
}

bool isKeySign(QChar c) {
    return isNameSign(c) || c == u':' || c == u'_';
}

/// Attributes that stand alone.
bool isSwitch(const QString& key) {
    static const QSet<QString> switches{u"open"_s,
                                        u"hidden"_s,
                                        u"controls"_s,
                                        u"nowrap"_s,
                                        u"noshade"_s,
                                        u"compact"_s,
                                        u"reversed"_s,
                                        u"ismap"_s,
                                        u"disabled"_s,
                                        u"checked"_s,
                                        u"async"_s,
                                        u"defer"_s,
                                        u"loop"_s,
                                        u"autoplay"_s,
                                        u"muted"_s,
                                        u"inert"_s,
                                        u"itemscope"_s};
    return switches.contains(key);
}

/// Attributes whose values people write without quotes.
bool isKnown(const QString& key) {
    static const QSet<QString> known{
        u"align"_s,   u"alt"_s,     u"bgcolor"_s, u"border"_s,  u"cellpadding"_s, u"cellspacing"_s,
        u"cite"_s,    u"class"_s,   u"color"_s,   u"colspan"_s, u"content"_s,     u"dir"_s,
        u"face"_s,    u"for"_s,     u"height"_s,  u"href"_s,    u"hspace"_s,      u"id"_s,
        u"lang"_s,    u"loading"_s, u"media"_s,   u"name"_s,    u"rel"_s,         u"role"_s,
        u"rowspan"_s, u"scope"_s,   u"size"_s,    u"sizes"_s,   u"span"_s,        u"src"_s,
        u"srcset"_s,  u"start"_s,   u"style"_s,   u"target"_s,  u"title"_s,       u"type"_s,
        u"valign"_s,  u"value"_s,   u"vspace"_s,  u"width"_s};
    return known.contains(key) || key.startsWith("data-"_L1) || key.startsWith("aria-"_L1);
}

/// Reads one tag; nothing where there is none.
class TagReader {
public:
    TagReader(const QString& text, qsizetype at)
        : m_text(text)
        , m_at(at + 1) {}

    [[nodiscard]] std::optional<HtmlTag> read() {
        HtmlTag tag;
        tag.closing = takes(u'/');
        tag.name = word(isNameSign);
        if (tag.name.isEmpty() || !tag.name.front().isLetter())
            return std::nullopt;
        while (m_at < m_text.size()) {
            const bool apart = skipSpace();
            takes(u'/');
            if (takes(u'>')) {
                tag.end = m_at;
                return tag;
            }
            if (tag.closing || !apart || !readAttribute(tag))
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    bool takes(QChar c) {
        const bool here = m_at < m_text.size() && m_text.at(m_at) == c;
        m_at += here ? 1 : 0;
        return here;
    }

    bool skipSpace() {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at > from || (m_at > 0 && m_text.at(m_at - 1) == u'"');
    }

    QString word(bool (*isSign)(QChar)) {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isSign(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(from, m_at - from).toLower();
    }

    bool readAttribute(HtmlTag& tag) {
        const QString key = word(isKeySign);
        if (key.isEmpty())
            return false;
        QString& value = tag.attributes[key];
        const qsizetype behind = m_at;
        skipSpace();
        if (takes(u'='))
            return readValue(key, value);
        m_at = behind;
        return isSwitch(key);
    }

    bool readValue(const QString& key, QString& value) {
        skipSpace();
        const QChar quote = m_at < m_text.size() ? m_text.at(m_at) : QChar();
        const bool quoted = quote == u'"' || quote == u'\'';
        qsizetype end = m_at;
        if (quoted)
            end = m_text.indexOf(quote, ++m_at);
        else
            while (end < m_text.size() && !m_text.at(end).isSpace() && m_text.at(end) != u'>')
                ++end;
        if (end < 0 || (!quoted && !isKnown(key)))
            return false;
        value = m_text.mid(m_at, end - m_at);
        m_at = end + (quoted ? 1 : 0);
        return true;
    }

    const QString& m_text;
    qsizetype m_at;
};

} // namespace

std::optional<HtmlTag> htmlTagAt(const QString& text, qsizetype at) {
    return TagReader(text, at).read();
}

bool isVoidElement(const QString& name) {
    static const QSet<QString> voids{u"area"_s,
                                     u"base"_s,
                                     u"br"_s,
                                     u"col"_s,
                                     u"embed"_s,
                                     u"hr"_s,
                                     u"img"_s,
                                     u"input"_s,
                                     u"link"_s,
                                     u"meta"_s,
                                     u"param"_s,
                                     u"source"_s,
                                     u"track"_s,
                                     u"wbr"_s};
    return voids.contains(name);
}

bool isHiddenElement(const HtmlTag& tag) {
    // Not scripts and styles: renderers of Markdown show these as they were typed.
    static const QSet<QString> never{u"datalist"_s, u"head"_s, u"template"_s};
    static const QRegularExpression unseen(
        u"display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|"
        u"(?:font-size|opacity)\\s*:\\s*0*\\.?0+(?![.\\d])"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (tag.closing)
        return false;
    if (never.contains(tag.name) || tag.attributes.contains(u"hidden"_s) ||
        unseen.match(tag.attributes.value(u"style"_s)).hasMatch())
        return true;
    if (tag.name == "dialog"_L1)
        return !tag.attributes.contains(u"open"_s);
    if (tag.name == "input"_L1)
        return tag.attributes.value(u"type"_s).compare("hidden"_L1, Qt::CaseInsensitive) == 0;
    return (tag.name == "meta"_L1 || tag.name == "param"_L1) && !tag.attributes.isEmpty();
}

} // namespace vitrine
