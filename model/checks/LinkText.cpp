// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/LinkText.h"

#include "model/dossier/Markup.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Match = QRegularExpressionMatch;

/// What an address leads to, in one spelling.
struct Place {
    QString host; ///< in lower case, in letters; of a mailbox all of it
    QString path; ///< with query and fragment; empty for the first page
    bool isMail = false;
    bool isShortened = false; ///< the path goes on
};

QString withoutMarks(QString words) {
    static constexpr QStringView marks = u"*_~`<>\"'“”„‘’«»()[]{},;:!?";
    const auto isMark = [](QChar c) { return c.isSpace() || marks.contains(c); };
    while (!words.isEmpty() && isMark(words.front()))
        words.remove(0, 1);
    while (!words.isEmpty() && (isMark(words.back()) || words.back() == u'.')) {
        if (words.endsWith("..."_L1))
            break;
        words.chop(1);
    }
    return words;
}

/// Do these words end as names of files do, and not as names of hosts?
bool isFileName(const QString& words) {
    static const QSet<QString> endings{
        u"md"_s,          u"rst"_s,     u"txt"_s,   u"json"_s, u"jsonl"_s, u"js"_s,   u"ts"_s,
        u"py"_s,          u"ipynb"_s,   u"rs"_s,    u"c"_s,    u"cc"_s,    u"cpp"_s,  u"h"_s,
        u"hpp"_s,         u"java"_s,    u"go"_s,    u"rb"_s,   u"sh"_s,    u"pl"_s,   u"html"_s,
        u"htm"_s,         u"css"_s,     u"pdf"_s,   u"csv"_s,  u"tsv"_s,   u"xml"_s,  u"yaml"_s,
        u"yml"_s,         u"toml"_s,    u"ini"_s,   u"cfg"_s,  u"conf"_s,  u"lock"_s, u"zip"_s,
        u"tar"_s,         u"gz"_s,      u"tgz"_s,   u"bz2"_s,  u"xz"_s,    u"zst"_s,  u"png"_s,
        u"jpg"_s,         u"jpeg"_s,    u"gif"_s,   u"svg"_s,  u"webp"_s,  u"mp3"_s,  u"mp4"_s,
        u"wav"_s,         u"flac"_s,    u"bin"_s,   u"pt"_s,   u"pth"_s,   u"gguf"_s, u"onnx"_s,
        u"safetensors"_s, u"parquet"_s, u"arrow"_s, u"tex"_s,  u"bib"_s,   u"doc"_s,  u"docx"_s,
        u"odt"_s,         u"ods"_s,     u"xls"_s,   u"xlsx"_s, u"ppt"_s,   u"pptx"_s, u"cff"_s};
    return endings.contains(words.section(u'.', -1).toLower());
}

bool isBareHost(const QString& words) {
    static const QRegularExpression host(u"^(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}_-]*[\\p{L}\\p{"
                                         u"M}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{M}\\p{N}-]*"
                                         "[\\p{L}\\p{M}\\p{N}](?::\\d+)?(?:[/?#]\\S*)?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return host.match(words).hasMatch();
}

/// "somebody@host.eu"
bool isMailbox(const QString& words) {
    const qsizetype at = words.indexOf(u'@');
    const qsizetype point = at < 1 ? -1 : words.indexOf(u'.', at + 2);
    return point > 0 && point < words.size() - 1 && words.indexOf(u'@', at + 1) < 0 &&
           !words.contains(u'/') && !words.contains(u':');
}

/// nullopt: the words are no address.
std::optional<Place> placeOf(const QString& typed) {
    QString words = withoutMarks(typed);
    if (words.isEmpty() || words.contains(u' ') || words.contains(u'\n'))
        return std::nullopt;
    Place place;
    for (const auto& end : {u"…"_s, u"..."_s})
        if (words.endsWith(end)) {
            words.chop(end.size());
            place.isShortened = true;
        }
    if (words.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        words = words.mid(7).section(u'?', 0, 0);
    if (isMailbox(words)) {
        place.isMail = true;
        place.host = words.toLower();
        return place;
    }
    const bool hasScheme = words.startsWith("http://"_L1, Qt::CaseInsensitive) ||
                           words.startsWith("https://"_L1, Qt::CaseInsensitive);
    const bool isNamed = hasScheme || words.startsWith("www."_L1, Qt::CaseInsensitive);
    const bool isFirstPage = words.indexOf(u'/') < 0;
    if (!isNamed && (!isBareHost(words) || (isFirstPage && isFileName(words))))
        return std::nullopt;
    const QUrl url(hasScheme ? words : u"https://"_s + words);
    place.host = QString::fromLatin1(QUrl::toAce(url.host()));
    if (place.host.isEmpty())
        return std::nullopt;
    if (place.host.endsWith(u'.'))
        place.host.chop(1);
    if (place.host.startsWith("www."_L1))
        place.host.remove(0, 4);
    place.path = url.path(QUrl::FullyDecoded);
    while (place.path.endsWith(u'/'))
        place.path.chop(1);
    if (url.hasQuery())
        place.path += u'?' + url.query(QUrl::FullyDecoded);
    if (url.hasFragment())
        place.path += u'#' + url.fragment(QUrl::FullyDecoded);
    return place;
}

/// The words of the text that are read as Markdown; of code only what may be the words of a link.
QString readable(const QString& text) {
    QString result;
    for (const TextPart& part : partsOfText(text)) {
        const bool mayBeWords = part.kind == TextPart::Kind::Code && !part.text.contains(u'\n') &&
                                !part.text.contains(u'(');
        result += part.kind == TextPart::Kind::Words || mayBeWords ? part.text : u" "_s;
    }
    return result;
}

QString found(const QString& words, const QString& target) {
    return leadsElsewhere(words, target) ? withoutMarks(words.simplified()) + u" → "_s + target
                                         : QString();
}

} // namespace

bool leadsElsewhere(const QString& words, const QString& target) {
    const auto said = placeOf(words);
    const auto meant = said ? placeOf(target) : std::nullopt;
    if (!said || !meant)
        return false;
    if (said->isMail != meant->isMail)
        return true;
    if (said->isShortened)
        return said->path.isEmpty()
                   ? !meant->host.startsWith(said->host)
                   : meant->host != said->host || !meant->path.startsWith(said->path);
    if (said->host != meant->host)
        return true;
    // A domain alone names whoever runs it; beyond that the words say a page.
    return !said->path.isEmpty() && said->path != meant->path &&
           said->path != meant->path.section(u'#', 0, 0);
}

namespace {

/// "[words](target)"
QString linkInPlace(const QString& words) {
    static const QRegularExpression form(
        u"\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]*\\])*)\\]\\(\\s*(?:<([^<>\\n]*)>|([^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*))"_s);
    for (auto it = form.globalMatch(words); it.hasNext();) {
        const Match link = it.next();
        const QString target = link.captured(2).isEmpty() ? link.captured(3) : link.captured(2);
        if (const QString what = found(link.captured(1), target); !what.isEmpty())
            return what;
    }
    return {};
}

/// "[words][name]", and "[name]: target" somewhere
QString linkByName(const QString& words) {
    static const QRegularExpression definition(u"^ {0,3}\\[([^\\]\\n]+)\\]:\\s*<?([^\\s<>]+)>?"_s,
                                               QRegularExpression::MultilineOption);
    QHash<QString, QString> targets;
    for (auto it = definition.globalMatch(words); it.hasNext();) {
        const Match named = it.next();
        const QString name = named.captured(1).simplified().toCaseFolded();
        if (!targets.contains(name)) // the first one counts
            targets.insert(name, named.captured(2));
    }
    if (targets.isEmpty())
        return {};
    static const QRegularExpression form(u"\\[([^\\[\\]]+)\\](?!\\(|:)(?:\\[([^\\[\\]]*)\\])?"_s);
    for (auto it = form.globalMatch(words); it.hasNext();) {
        const Match link = it.next();
        const QString name = link.captured(2).isEmpty() ? link.captured(1) : link.captured(2);
        const QString target = targets.value(name.simplified().toCaseFolded());
        if (const QString what = found(link.captured(1), target); !what.isEmpty())
            return what;
    }
    return {};
}

/// "<a href="target">words</a>"
QString linkInHtml(const QString& words) {
    static const QRegularExpression form(
        u"<a\\s[^>]*\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))[^>]*>(.*?)</a\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    for (auto it = form.globalMatch(words); it.hasNext();) {
        const Match link = it.next();
        static const QRegularExpression tags(u"<[^>]*>"_s);
        const QString target = link.captured(1) + link.captured(2) + link.captured(3);
        if (const QString what = found(link.captured(4).remove(tags), target); !what.isEmpty())
            return what;
    }
    return {};
}

/// "](", "][", "]:" or "<a"
bool mayHoldLink(const QString& text) {
    for (qsizetype i = text.indexOf(u']'); i >= 0 && i + 1 < text.size();
         i = text.indexOf(u']', i + 1))
        if (const QChar next = text.at(i + 1); next == u'(' || next == u'[' || next == u':')
            return true;
    for (qsizetype i = text.indexOf(u'<'); i >= 0 && i + 1 < text.size();
         i = text.indexOf(u'<', i + 1))
        if (const QChar next = text.at(i + 1); next == u'a' || next == u'A')
            return true;
    return false;
}

} // namespace

QString misleadingLink(const QString& text) {
    if (!mayHoldLink(text))
        return {};
    const QString words = readable(text);
    // Of a form that the text does not have, no expression is even made.
    const bool inPlace = words.contains(u"]("_s);
    const bool byName = words.contains(u"]:"_s);
    const bool inHtml = words.contains("<a"_L1, Qt::CaseInsensitive);
    QString link = inPlace ? linkInPlace(words) : QString();
    if (link.isEmpty() && byName)
        link = linkByName(words);
    if (link.isEmpty() && inHtml)
        link = linkInHtml(words);
    return link;
}

} // namespace vitrine
