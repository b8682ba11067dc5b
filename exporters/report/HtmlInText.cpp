// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/HtmlInText.h"

#include "model/dossier/HtmlTag.h"
#include "model/dossier/Markup.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

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

/// Elements that HTML lets end by themselves.
bool mayStayOpen(const QString& name) {
    static const QStringList names{u"p"_s,
                                   u"li"_s,
                                   u"dt"_s,
                                   u"dd"_s,
                                   u"tr"_s,
                                   u"td"_s,
                                   u"th"_s,
                                   u"thead"_s,
                                   u"tbody"_s,
                                   u"tfoot"_s,
                                   u"colgroup"_s};
    return names.contains(name);
}

class HtmlTranslator {
public:
    [[nodiscard]] QString translate(const QString& text) {
        const QList<TextPart> parts = partsOfText(text);
        for (const TextPart& part : parts)
            if (part.kind == TextPart::Kind::Words)
                countClosing(part.text);
        for (const TextPart& part : parts) {
            if (part.kind == TextPart::Kind::Words)
                takeWords(part.text);
            else
                put(part.text);
        }
        closeLink();
        endTable();
        return m_out;
    }

private:
    void countClosing(const QString& words) {
        for (qsizetype at = words.indexOf(u'<'); at >= 0; at = words.indexOf(u'<', at + 1))
            if (const auto tag = htmlTagAt(words, at); tag && tag->closing)
                ++m_closing[tag->name];
    }

    void takeWords(const QString& words) {
        qsizetype at = 0;
        while (at < words.size()) {
            const QChar c = words.at(at);
            const auto tag = c == u'<' ? htmlTagAt(words, at) : std::nullopt;
            if (tag && tag->closing)
                --m_closing[tag->name];
            if (tag && meaningOf(tag->name) != Meaning::Unknown && isMeant(*tag, words, at)) {
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

    /// "a<b>c" compares, where no tag closes what this one would open.
    [[nodiscard]] bool isMeant(const HtmlTag& tag, const QString& words, qsizetype at) const {
        if (tag.closing || !tag.attributes.isEmpty() || m_closing.value(tag.name) > 0)
            return true;
        const bool glued = at > 0 && words.at(at - 1).isLetterOrNumber();
        return tag.name == "br"_L1 ||
               (!glued && (isVoidElement(tag.name) || mayStayOpen(tag.name)));
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

    void take(const HtmlTag& tag) {
        switch (meaningOf(tag.name)) {
        case Meaning::Look:
            return title(tag);
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

    /// What a browser shows where the pointer stays.
    void title(const HtmlTag& tag) {
        QStringList& open = m_titles[tag.name];
        if (isVoidElement(tag.name))
            return;
        if (!tag.closing)
            return open.append(tag.attributes.value(u"title"_s).simplified());
        const QString words = open.isEmpty() ? QString() : open.takeLast();
        if (!words.isEmpty())
            put(u" ("_s + words + u')');
    }

    /// 10<sup>24</sup> must never become 1024.
    void raise(const HtmlTag& tag, QChar sign) {
        if (!tag.closing)
            put(QString(sign));
    }

    void openLink(const HtmlTag& tag) {
        closeLink();
        m_target = linkTarget(tag.attributes.value(u"href"_s));
        if (m_target.isEmpty())
            return;
        m_linkOpen = true;
        m_linkTitle = tag.attributes.value(u"title"_s).simplified();
        put(u"["_s);
    }

    void closeLink() {
        if (m_linkOpen)
            put(u"](<"_s + m_target + u">)"_s +
                (m_linkTitle.isEmpty() ? QString() : u" ("_s + m_linkTitle + u')'));
        m_linkOpen = false;
    }

    void image(const HtmlTag& tag) {
        const QString words = tag.attributes.value(u"alt"_s).simplified().remove(u'[').remove(u']');
        const QString source = linkTarget(tag.attributes.value(u"src"_s));
        if (m_linkOpen || source.isEmpty())
            return put(words);
        put(u"["_s + (words.isEmpty() ? source : words) + u"](<"_s + source + u">)"_s);
    }

    void table(const HtmlTag& tag) {
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
    QString m_linkTitle;
    QHash<QString, QStringList> m_titles; ///< of what is open, by name of the element
    QHash<QString, int> m_closing;        ///< closing tags that are still to come
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
