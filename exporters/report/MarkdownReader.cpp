// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/MarkdownReader.h"

#include "exporters/report/Entities.h"
#include "exporters/report/Inlines.h"

#include <algorithm>
#include <limits>
#include <md4c.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int maximumDepth = 32;

/// Listens to md4c's events and puts the tree together. A frame owns the blocks of one open
/// container; closing it moves them into the one below.
class BlockBuilder {
public:
    explicit BlockBuilder(int headingLevel)
        : m_headingLevel(headingLevel) {
        m_frames.append(Frame{});
    }

    Blocks take() {
        flushInlines();
        return m_frames.first().blocks;
    }

    void enterBlock(MD_BLOCKTYPE type, void* detail);
    void leaveBlock(MD_BLOCKTYPE type, void* detail);
    void enterSpan(MD_SPANTYPE type, void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const QString& text);

private:
    enum class Container { Root, Quote, List, Item };

    struct Frame {
        Container kind = Container::Root;
        Blocks blocks = {};
        BulletList list = {};
    };

    void open(Container kind, const BulletList& list = {});
    void close();

    void add(const Block& block) { m_frames.last().blocks.append(block); }

    void flushInlines();
    void addText(const QString& text);
    void appendInline(const Text& text);
    void addHeading(int level);
    void closeLink();
    void closeImage();
    [[nodiscard]] Text styled(const QString& text) const;

    int m_headingLevel;
    QList<Frame> m_frames;
    QList<bool> m_real;    ///< for every open container: has it a frame, or was it too deep
    QList<int> m_headings; ///< levels, as written, of the headings that the next one may be below
    Inlines m_inlines;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_code = 0;
    bool m_inCodeBlock = false;
    QString m_codeBlock;
    int m_links = 0;
    Link m_link;
    int m_images = 0;
    Link m_image;
    TableBlock m_table;
    bool m_inHead = false;
};

QString decoded(const MD_ATTRIBUTE& attribute) {
    QString out;
    if (attribute.text == nullptr)
        return out;
    for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const MD_OFFSET to = attribute.substr_offsets[i + 1];
        const QString piece = QString::fromUtf8(attribute.text + from, qsizetype(to - from));
        switch (attribute.substr_types[i]) {
        case MD_TEXT_ENTITY:
            out += decodedEntity(piece);
            break;
        case MD_TEXT_NULLCHAR:
            out += QChar::ReplacementCharacter;
            break;
        default:
            out += piece;
        }
    }
    return out;
}

/// What stands behind the signs of a fence: the name of a language says nothing to readers.
QString wordsOfFence(const QString& info) {
    const bool isLanguage = std::all_of(info.cbegin(), info.cend(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetter()) || u"+#-"_s.contains(c);
    });
    return isLanguage ? QString() : printable(info) + u'\n';
}

bool sameStyle(const Text& a, const Text& b) {
    return a.strong == b.strong && a.emphasis == b.emphasis && a.code == b.code;
}

void BlockBuilder::open(Container kind, const BulletList& list) {
    const bool insideFlattened = kind == Container::Item && !m_real.isEmpty() && !m_real.last();
    const bool tooDeep = kind != Container::Item && m_frames.size() > maximumDepth;
    m_real.append(!insideFlattened && !tooDeep);
    if (m_real.last())
        m_frames.append(Frame{kind, {}, list});
}

void BlockBuilder::close() {
    if (!m_real.takeLast())
        return;
    Frame frame = m_frames.takeLast();
    switch (frame.kind) {
    case Container::Quote:
        add({Quote{frame.blocks}});
        break;
    case Container::Item:
        m_frames.last().list.items.append(frame.blocks);
        break;
    case Container::List:
        add({frame.list});
        break;
    case Container::Root:
        break;
    }
}

void BlockBuilder::flushInlines() {
    // md4c keeps no spaces at the ends of a block, but an entity or a dropped link may leave one.
    const bool blank = std::all_of(m_inlines.cbegin(), m_inlines.cend(), [](const Inline& piece) {
        const Text* text = std::get_if<Text>(&piece);
        return std::holds_alternative<LineBreak>(piece) ||
               (text != nullptr && text->text.trimmed().isEmpty());
    });
    if (!blank)
        add({Paragraph{m_inlines}});
    m_inlines.clear();
}

void BlockBuilder::addHeading(int level) {
    while (!m_headings.isEmpty() && m_headings.last() >= level)
        m_headings.removeLast();
    m_headings.append(level);
    Heading heading;
    heading.level = std::min(m_headingLevel + int(m_headings.size()) - 1, 6);
    heading.text = m_inlines;
    m_inlines.clear();
    if (!plainText(heading.text).trimmed().isEmpty())
        add({heading});
}

void BlockBuilder::enterBlock(MD_BLOCKTYPE type, void* detail) {
    if (type != MD_BLOCK_TH && type != MD_BLOCK_TD)
        flushInlines();
    switch (type) {
    case MD_BLOCK_QUOTE:
        return open(Container::Quote);
    case MD_BLOCK_UL:
        return open(Container::List);
    case MD_BLOCK_OL: {
        BulletList list;
        list.ordered = true;
        list.start = int(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
        return open(Container::List, list);
    }
    case MD_BLOCK_LI:
        return open(Container::Item);
    case MD_BLOCK_CODE:
        m_inCodeBlock = true;
        m_codeBlock = wordsOfFence(decoded(static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->info));
        return;
    case MD_BLOCK_TABLE:
        m_table = {};
        return;
    case MD_BLOCK_THEAD:
        m_inHead = true;
        return;
    case MD_BLOCK_TR:
        if (!m_inHead)
            m_table.rows.append(QList<Inlines>{});
        return;
    default:
        return;
    }
}

void BlockBuilder::leaveBlock(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI:
        flushInlines();
        return close();
    case MD_BLOCK_HR:
        return add({Divider{}});
    case MD_BLOCK_H:
        return addHeading(int(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
    case MD_BLOCK_CODE:
        m_inCodeBlock = false;
        if (m_codeBlock.endsWith(u'\n'))
            m_codeBlock.chop(1);
        return add({CodeBlock{m_codeBlock}});
    case MD_BLOCK_P:
        return flushInlines();
    case MD_BLOCK_THEAD:
        m_inHead = false;
        return;
    case MD_BLOCK_TH:
        m_table.numeric.append(static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align == MD_ALIGN_RIGHT);
        m_table.head.append(m_inlines);
        m_inlines.clear();
        return;
    case MD_BLOCK_TD:
        m_table.rows.last().append(m_inlines);
        m_inlines.clear();
        return;
    case MD_BLOCK_TABLE:
        if (!m_table.numeric.contains(true))
            m_table.numeric.clear();
        return add({m_table});
    default:
        return;
    }
}

void BlockBuilder::enterSpan(MD_SPANTYPE type, void* detail) {
    switch (type) {
    case MD_SPAN_STRONG:
        ++m_strong;
        break;
    case MD_SPAN_EM:
        ++m_emphasis;
        break;
    case MD_SPAN_CODE:
        ++m_code;
        break;
    case MD_SPAN_A:
        if (m_links++ == 0)
            m_link = {{}, decoded(static_cast<MD_SPAN_A_DETAIL*>(detail)->href)};
        break;
    case MD_SPAN_IMG:
        if (m_images++ == 0)
            m_image = {{}, decoded(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src)};
        break;
    default:
        break;
    }
}

void BlockBuilder::leaveSpan(MD_SPANTYPE type) {
    switch (type) {
    case MD_SPAN_STRONG:
        --m_strong;
        break;
    case MD_SPAN_EM:
        --m_emphasis;
        break;
    case MD_SPAN_CODE:
        --m_code;
        break;
    case MD_SPAN_A:
        if (--m_links == 0)
            closeLink();
        break;
    case MD_SPAN_IMG:
        if (--m_images == 0)
            closeImage();
        break;
    default:
        break;
    }
}

void BlockBuilder::closeLink() {
    const Link link = m_link;
    if (isSafeTarget(link.target) && !link.target.startsWith(u'#') &&
        !link.text.trimmed().isEmpty())
        m_inlines.append(link);
    else
        appendInline(styled(link.text));
}

void BlockBuilder::closeImage() {
    const Link image = m_image;
    const QString words = image.text.trimmed().isEmpty() ? image.target : image.text;
    if (m_links > 0)
        m_link.text += image.text;
    else if (isSafeTarget(image.target) && !image.target.startsWith(u'#'))
        m_inlines.append(Link{words, image.target});
    else
        appendInline(styled(image.text));
}

Text BlockBuilder::styled(const QString& text) const {
    Text piece{text};
    piece.strong = m_strong > 0;
    piece.emphasis = m_emphasis > 0;
    piece.code = m_code > 0;
    return piece;
}

void BlockBuilder::appendInline(const Text& text) {
    if (text.text.isEmpty())
        return;
    Text* last = m_inlines.isEmpty() ? nullptr : std::get_if<Text>(&m_inlines.last());
    if (last != nullptr && sameStyle(*last, text))
        last->text += text.text;
    else
        m_inlines.append(text);
}

void BlockBuilder::addText(const QString& text) {
    if (text.contains(QChar::LineSeparator) && m_images == 0 && m_links == 0) {
        bool first = true;
        for (const QString& line : text.split(QChar::LineSeparator)) {
            if (!std::exchange(first, false))
                m_inlines.append(LineBreak{});
            appendInline(styled(printable(line)));
        }
        return;
    }
    const QString clean = printable(text).replace(QChar::LineSeparator, u' ');
    if (m_images > 0)
        m_image.text += clean;
    else if (m_links > 0)
        m_link.text += clean;
    else
        appendInline(styled(clean));
}

void BlockBuilder::text(MD_TEXTTYPE type, const QString& text) {
    if (m_inCodeBlock) {
        m_codeBlock +=
            type == MD_TEXT_NULLCHAR ? QString(QChar::ReplacementCharacter) : printable(text);
        return;
    }
    switch (type) {
    case MD_TEXT_NULLCHAR:
        return addText(QString(QChar::ReplacementCharacter));
    case MD_TEXT_BR:
        if (m_links > 0 || m_images > 0)
            return addText(u" "_s);
        m_inlines.append(LineBreak{});
        return;
    case MD_TEXT_SOFTBR:
        return addText(u" "_s);
    case MD_TEXT_ENTITY:
        return addText(decodedEntity(text));
    default:
        return addText(text);
    }
}

BlockBuilder& builder(void* user) {
    return *static_cast<BlockBuilder*>(user);
}

MD_PARSER parser() {
    MD_PARSER p = {};
    p.flags = MD_FLAG_TABLES | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOHTMLSPANS;
    p.enter_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
        builder(user).enterBlock(type, detail);
        return 0;
    };
    p.leave_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
        builder(user).leaveBlock(type, detail);
        return 0;
    };
    p.enter_span = [](MD_SPANTYPE type, void* detail, void* user) {
        builder(user).enterSpan(type, detail);
        return 0;
    };
    p.leave_span = [](MD_SPANTYPE type, void*, void* user) {
        builder(user).leaveSpan(type);
        return 0;
    };
    p.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
        builder(user).text(type, QString::fromUtf8(text, qsizetype(size)));
        return 0;
    };
    return p;
}

} // namespace

Blocks blocksFromMarkdown(const QString& markdown, int headingLevel) {
    const QByteArray utf8 = markdown.toUtf8();
    if (size_t(utf8.size()) > std::numeric_limits<MD_SIZE>::max() / 2)
        return {Block{CodeBlock{markdown}}};
    BlockBuilder blocks(headingLevel);
    const MD_PARSER events = parser();
    if (md_parse(utf8.constData(), MD_SIZE(utf8.size()), &events, &blocks) != 0)
        return {Block{CodeBlock{markdown}}}; // out of memory inside md4c: the words still come out
    return blocks.take();
}

} // namespace vitrine
