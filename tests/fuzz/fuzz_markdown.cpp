// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/html/HtmlExporter.h"
#include "exporters/markdown/MarkdownExporter.h"
#include "exporters/report/Inlines.h"
#include "exporters/report/MarkdownReader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace vitrine;

namespace {

/// Depth of a tree; aborts on a link that must not be there.
int checked(const Blocks& blocks);

void checkLinks(const Inlines& inlines) {
    for (const Inline& piece : inlines)
        if (const Link* link = std::get_if<Link>(&piece);
            link != nullptr && !isSafeTarget(link->target))
            std::abort();
}

struct Check {
    int operator()(const Heading& heading) const {
        checkLinks(heading.text);
        if (heading.level < 3 || heading.level > 6)
            std::abort();
        return 1;
    }

    int operator()(const Paragraph& paragraph) const {
        checkLinks(paragraph.text);
        return 1;
    }

    int operator()(const BulletList& list) const {
        int deepest = 0;
        for (const Blocks& item : list.items)
            deepest = std::max(deepest, checked(item));
        return deepest + 1;
    }

    int operator()(const TableBlock& table) const {
        for (const QList<Inlines>& row : table.rows)
            for (const Inlines& cell : row)
                checkLinks(cell);
        return 1;
    }

    int operator()(const Quote& quote) const { return checked(quote.content) + 1; }

    template <class Other>
    int operator()(const Other&) const {
        return 1;
    }
};

int checked(const Blocks& blocks) {
    int deepest = 0;
    for (const Block& block : blocks)
        deepest = std::max(deepest, std::visit(Check{}, block.kind));
    return deepest;
}

} // namespace

/// Whatever the text: a tree of bounded depth, safe links, and text writers that can write it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    Report report;
    report.body = blocksFromMarkdown(text);
    if (checked(report.body) > 34)
        std::abort();
    if (checked(blocksFromMarkdown(markdownFromBlocks(report.body))) > 34)
        std::abort();
    NoProgress progress;
    const Result<QByteArray> page = writeHtml(report, {}, progress);
    // One such element is the page's own: what it says of itself to programs.
    if (!page || page->count("<script") != 1 ||
        !page->contains("<script type=\"application/ld+json\">"))
        std::abort();
    return 0;
}
