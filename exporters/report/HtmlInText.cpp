// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/HtmlInText.h"

#include "model/dossier/Markup.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// One tag as it stands in a text.
struct Tag {
    QString name; ///< lower case
    bool closing = false;
    QHash<QString, QString> attributes = {};
    qsizetype end = 0; ///< behind its ">"
};

bool isNameSign(QChar c) {
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-');
}

/// Reads one tag; nothing where there is none.
class TagReader {
public:
    TagReader(const QString& text, qsizetype at)
        : m_text(text)
        , m_at(at + 1) {}

    [[nodiscard]] std::optional<Tag> read() {
        Tag tag;
        tag.closing = takes(u'/');
        tag.name = name();
        if (tag.name.isEmpty())
            return std::nullopt;
        while (m_at < m_text.size()) {
            skipSpace();
            takes(u'/');
            if (takes(u'>')) {
                tag.end = m_at;
                return tag;
            }
            const QString key = name();
            if (key.isEmpty())
                return std::nullopt;
            skipSpace();
            if (takes(u'=') && !readValue(tag.attributes[key]))
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

    void skipSpace() {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    QString name() {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isNameSign(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(from, m_at - from).toLower();
    }

    bool readValue(QString& value) {
        skipSpace();
        const QChar quote = m_at < m_text.size() ? m_text.at(m_at) : QChar();
        qsizetype end = 0;
        if (quote == u'"' || quote == u'\'') {
            end = m_text.indexOf(quote, ++m_at);
        } else {
            end = m_at;
            while (end < m_text.size() && !m_text.at(end).isSpace() && m_text.at(end) != u'>')
                ++end;
        }
        if (end < 0)
            return false;
        value = m_text.mid(m_at, end - m_at);
        m_at = end;
        if (quote == u'"' || quote == u'\'')
            ++m_at;
        return true;
    }

    const QString& m_text;
    qsizetype m_at;
};

/// What a tag does to the text.
enum class Meaning {
    Unknown,
    Look,
    Block,
    Item,
    Break,
    Rule,
    Heading,
    Raised,
    Lowered,
    Link,
    Image,
    Summary,
    Table
};

Meaning meaningOf(const QString& name) {
    using enum Meaning;
    static const QHash<QString, Meaning> meanings{
        {u"b"_s, Look},           {u"strong"_s, Look},      {u"i"_s, Look},
        {u"em"_s, Look},          {u"u"_s, Look},           {u"span"_s, Look},
        {u"font"_s, Look},        {u"small"_s, Look},       {u"big"_s, Look},
        {u"mark"_s, Look},        {u"kbd"_s, Look},         {u"tt"_s, Look},
        {u"code"_s, Look},        {u"strike"_s, Look},      {u"nobr"_s, Look},
        {u"abbr"_s, Look},        {u"picture"_s, Look},     {u"source"_s, Look},
        {u"wbr"_s, Look},         {u"cite"_s, Look},        {u"p"_s, Block},
        {u"div"_s, Block},        {u"center"_s, Block},     {u"section"_s, Block},
        {u"details"_s, Block},    {u"ul"_s, Block},         {u"ol"_s, Block},
        {u"dl"_s, Block},         {u"article"_s, Block},    {u"header"_s, Block},
        {u"footer"_s, Block},     {u"nav"_s, Block},        {u"figure"_s, Block},
        {u"blockquote"_s, Block}, {u"figcaption"_s, Block}, {u"main"_s, Block},
        {u"dt"_s, Block},         {u"dd"_s, Block},         {u"pre"_s, Block},
        {u"li"_s, Item},          {u"br"_s, Break},         {u"hr"_s, Rule},
        {u"h1"_s, Heading},       {u"h2"_s, Heading},       {u"h3"_s, Heading},
        {u"h4"_s, Heading},       {u"h5"_s, Heading},       {u"h6"_s, Heading},
        {u"sup"_s, Raised},       {u"sub"_s, Lowered},      {u"a"_s, Link},
        {u"img"_s, Image},        {u"summary"_s, Summary},  {u"table"_s, Table},
        {u"thead"_s, Table},      {u"tbody"_s, Table},      {u"tfoot"_s, Table},
        {u"tr"_s, Table},         {u"td"_s, Table},         {u"th"_s, Table},
        {u"caption"_s, Table},    {u"colgroup"_s, Table},   {u"col"_s, Table}};
    return meanings.value(name, Unknown);
}

/// Inside of "[…]" and "(<…>)".
QString linkTarget(QString target) {
    target = target.simplified().remove(u' ');
    for (const QChar sign : {u'<', u'>', u'\\', u'`'})
        target.remove(sign);
    return target;
}

class HtmlTranslator {
public:
    [[nodiscard]] QString translate(const QString& text) {
        for (const TextPart& part : partsOfText(text)) {
            if (part.kind == TextPart::Kind::Code)
                put(part.text);
            else
                takeWords(part.text);
        }
        closeLink();
        endTable();
        return m_out;
    }

private:
    void takeWords(const QString& words) {
        qsizetype at = 0;
        while (at < words.size()) {
            const QChar c = words.at(at);
            const auto tag = c == u'<' ? TagReader(words, at).read() : std::nullopt;
            if (tag && meaningOf(tag->name) != Meaning::Unknown) {
                dropIndent();
                take(*tag);
                at = tag->end;
                continue;
            }
            if (!m_afterTag || !c.isSpace()) {
                put(QString(c));
                m_afterTag = false;
            }
            ++at;
        }
    }

    /// Four spaces before what was a tag would make code of it.
    void dropIndent() {
        qsizetype end = m_out.size();
        while (end > 0 && m_out.at(end - 1) == u' ')
            --end;
        if (end == 0 || m_out.at(end - 1) == u'\n')
            m_out.truncate(end);
    }

    /// Text goes into the cell or the whole: whatever is open.
    void put(const QString& text) {
        if (m_inTable && !m_inCell)
            m_caption += text;
        else if (m_inTable)
            m_cell += text;
        else
            m_out += text;
    }

    void startBlock() {
        if (m_inTable)
            put(u" "_s);
        else if (!m_out.isEmpty())
            m_out += u"\n\n"_s;
        m_afterTag = true;
    }

    void take(const Tag& tag) {
        switch (meaningOf(tag.name)) {
        case Meaning::Look:
        case Meaning::Unknown:
            return;
        case Meaning::Block:
            return startBlock();
        case Meaning::Item:
            if (!tag.closing) {
                put(m_inTable ? u" · "_s : u"\n- "_s);
                m_afterTag = true;
            }
            return;
        case Meaning::Break:
            return put(m_inTable ? u" "_s : QString(QChar::LineSeparator));
        case Meaning::Rule:
            return m_inTable ? put(u" "_s) : put(u"\n\n---\n\n"_s);
        case Meaning::Heading:
            startBlock();
            if (!tag.closing && !m_inTable)
                put(QString(tag.name.at(1).digitValue(), u'#') + u' ');
            return;
        case Meaning::Raised:
            return raise(tag, u'^');
        case Meaning::Lowered:
            return raise(tag, u'_');
        case Meaning::Link:
            return tag.closing ? closeLink() : openLink(tag);
        case Meaning::Image:
            return image(tag);
        case Meaning::Summary:
            return startBlock();
        case Meaning::Table:
            return table(tag);
        }
    }

    /// 10<sup>24</sup> must never become 1024.
    void raise(const Tag& tag, QChar sign) {
        if (!tag.closing)
            put(QString(sign));
    }

    void openLink(const Tag& tag) {
        closeLink();
        m_target = linkTarget(tag.attributes.value(u"href"_s));
        if (m_target.isEmpty())
            return;
        m_linkOpen = true;
        put(u"["_s);
    }

    void closeLink() {
        if (m_linkOpen)
            put(u"](<"_s + m_target + u">)"_s);
        m_linkOpen = false;
    }

    void image(const Tag& tag) {
        const QString words = tag.attributes.value(u"alt"_s).simplified().remove(u'[').remove(u']');
        const QString source = linkTarget(tag.attributes.value(u"src"_s));
        if (m_linkOpen || source.isEmpty())
            return put(words);
        put(u"["_s + (words.isEmpty() ? source : words) + u"](<"_s + source + u">)"_s);
    }

    void table(const Tag& tag) {
        const bool cell = tag.name == "td"_L1 || tag.name == "th"_L1;
        if (tag.name == "table"_L1) {
            closeLink();
            endTable();
            m_inTable = !tag.closing;
        } else if (!m_inTable) {
            put(u" "_s); // a row that no table surrounds
        } else if (tag.name == "tr"_L1) {
            endCell();
            if (!tag.closing)
                m_rows.append(QStringList());
        } else if (cell) {
            endCell();
            m_inCell = !tag.closing;
            if (m_rows.isEmpty())
                m_rows.append(QStringList());
        }
    }

    void endCell() {
        closeLink();
        if (m_inCell)
            m_rows.last().append(m_cell.simplified().replace(u'|', u"\\|"_s));
        m_cell.clear();
        m_inCell = false;
    }

    void endTable() {
        if (!m_inTable)
            return;
        endCell();
        m_inTable = false;
        qsizetype columns = 0;
        for (const QStringList& row : std::as_const(m_rows))
            columns = std::max(columns, row.size());
        m_out += u"\n\n"_s + m_caption.simplified() + u"\n\n"_s;
        bool first = true;
        for (QStringList& row : m_rows) {
            while (row.size() < columns)
                row.append(QString());
            if (columns > 0)
                m_out += u"| "_s + row.join(u" | "_s) + u" |\n"_s;
            if (std::exchange(first, false) && columns > 0)
                m_out += u'|' + u"---|"_s.repeated(columns) + u'\n';
        }
        m_out += u'\n';
        m_rows.clear();
        m_caption.clear();
    }

    QString m_out;
    bool m_afterTag = false; ///< space is of no meaning there
    bool m_linkOpen = false;
    QString m_target;
    bool m_inTable = false;
    bool m_inCell = false;
    QString m_cell;
    QString m_caption;
    QList<QStringList> m_rows;
};

} // namespace

QString markdownFromHtml(const QString& text) {
    return text.contains(u'<') ? HtmlTranslator().translate(text) : text;
}

} // namespace vitrine
