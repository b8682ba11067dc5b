// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/Inlines.h"
#include "exporters/report/TypedText.h"
#include "model/dossier/Markup.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

QString signsOf(const QString& text) {
    QString signs;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            signs += c;
    return signs;
}

/// Without what is another language by intent: tags, names of signs, targets of links, names of
/// languages behind fences, crosses in boxes.
QString wordsAlone(QString text) {
    text.replace(u'<', u'{').replace(u'&', u'+').replace(u"]("_s, u"] ("_s);
    text.replace(u"```"_s, u"'''"_s).replace(u"~~~"_s, u"---"_s);
    return text.replace(u"[x]"_s, u"[y]"_s).replace(u"[X]"_s, u"[Y]"_s);
}

} // namespace

/// Whatever the text: its letters and digits are those of the document; a text cut at its comments is
/// the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString typed = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    QString whole;
    for (const TextPart& part : partsOfText(typed))
        whole += part.text;
    if (whole != typed || holdsComment(withoutComments(typed)))
        std::abort();
    (void)blocksFromTyped(typed);
    const QString words = printable(wordsAlone(typed));
    if (signsOf(plainText(blocksFromTyped(words))) != signsOf(words))
        std::abort();
    return 0;
}
