// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/leaks/OpenedFile.h"

#include "exporters/archive/Archive.h"
#include "exporters/leaks/PdfWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int deepest = 4; ///< archives inside of archives

/// With signs in the places of "&amp;" and "&#160;"; of other named ones no letter matters.
QString withoutEntities(const QString& text) {
    if (!text.contains(u'&'))
        return text;
    constexpr qsizetype longest = 10;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text.at(i) == u'&' ? text.indexOf(u';', i) : -1;
        if (end < 0 || end - i > longest) {
            out += text.at(i);
            continue;
        }
        const QString name = text.mid(i + 1, end - i - 1);
        bool isNumber = false;
        char32_t code = 0;
        if (name.startsWith(u"#x"_s, Qt::CaseInsensitive))
            code = name.mid(2).toUInt(&isNumber, 16);
        else if (name.startsWith(u'#'))
            code = name.mid(1).toUInt(&isNumber);
        if (isNumber && code > 0 && code <= 0x10FFFF)
            out += QString::fromUcs4(&code, 1);
        else
            out += name == "shy"_L1 ? QString() : u" "_s;
        i = end;
    }
    return out;
}

/// As it stands, and as it reads once an address is taken apart.
void addMark(OpenedPart& part, const QString& text) {
    const QString plain = withoutEntities(text);
    part.marks.add(plain);
    if (plain.contains(u'%'))
        part.marks.add(QUrl::fromPercentEncoding(plain.toUtf8()));
}

/// Elements at whose end a reader stops: nothing is read across it.
bool endsText(QStringView element) {
    static const QStringList ending{
        u"p"_s,       u"li"_s,      u"td"_s,          u"th"_s,       u"dt"_s,
        u"dd"_s,      u"tr"_s,      u"h"_s,           u"h1"_s,       u"h2"_s,
        u"h3"_s,      u"h4"_s,      u"h5"_s,          u"h6"_s,       u"div"_s,
        u"pre"_s,     u"caption"_s, u"title"_s,       u"creator"_s,  u"subject"_s,
        u"keyword"_s, u"tc"_s,      u"description"_s, u"keywords"_s, u"tab"_s};
    const qsizetype colon = element.indexOf(u':');
    return ending.contains(element.mid(colon + 1));
}

/// XML and HTML.
OpenedPart markup(const QString& text) {
    OpenedPart part;
    QString words;
    const auto end = [&] {
        part.words.add(withoutEntities(words));
        words.clear();
    };
    const auto through = [&](qsizetype from, const QString& close) {
        const qsizetype at = text.indexOf(close, from, Qt::CaseInsensitive);
        return at < 0 ? text.size() : at + close.size();
    };
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i) != u'<') {
            const qsizetype stop = through(i, u"<"_s) - (text.indexOf(u'<', i) < 0 ? 0 : 1);
            words += QStringView(text).mid(i, stop - i);
            i = stop;
            continue;
        }
        const QStringView rest = QStringView(text).mid(i, 9);
        if (rest.startsWith(u"<!--") || rest.startsWith(u"<?")) {
            const qsizetype stop = through(i, rest.startsWith(u"<?") ? u"?>"_s : u"-->"_s);
            addMark(part, text.mid(i, stop - i));
            i = stop;
        } else if (rest.startsWith(u"<![CDATA[")) {
            const qsizetype stop = through(i, u"]]>"_s);
            end();
            part.words.add(text.mid(i + 9, stop - i - 12));
            i = stop;
        } else {
            const qsizetype stop = through(i, u">"_s);
            const QString tag = text.mid(i + 1, stop - i - 2);
            QStringView name = QStringView(tag).mid(tag.startsWith(u'/') ? 1 : 0);
            qsizetype length = 0;
            while (length < name.size() && (name.at(length).isLetterOrNumber() ||
                                            name.at(length) == u':' || name.at(length) == u'-'))
                ++length;
            name = name.left(length);
            if (endsText(name))
                end();
            else
                words += u' ';
            for (qsizetype open = tag.indexOf(u'"'); open >= 0;) {
                const qsizetype close = tag.indexOf(u'"', open + 1);
                addMark(part, tag.mid(open + 1, (close < 0 ? tag.size() : close) - open - 1));
                open = close < 0 ? -1 : tag.indexOf(u'"', close + 1);
            }
            i = stop;
            if (name == u"style" && !tag.startsWith(u'/')) {
                const qsizetype over = through(i, u"</style>"_s);
                part.marks.add(text.mid(i, over - i));
                i = over;
            }
        }
    }
    end();
    return part;
}

/// Every string of it, keys included, and what stands between.
OpenedPart json(const QString& text) {
    OpenedPart part;
    QString piece;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inString && c == u'\\' && i + 1 < text.size()) {
            const QChar sign = text.at(++i);
            if (sign == u'u') {
                piece += QChar(ushort(text.mid(i + 1, 4).toUInt(nullptr, 16)));
                i += 4;
            } else {
                piece += sign == u'"' || sign == u'\\' || sign == u'/' ? sign : QChar(u' ');
            }
        } else if (c == u'"') {
            part.words.add(piece);
            piece.clear();
            inString = !inString;
        } else {
            piece += c;
        }
    }
    part.words.add(piece);
    return part;
}

Result<void>
open(const QString& name, const QByteArray& bytes, int depth, QList<OpenedPart>& parts);

Result<void>
openArchive(const QString& name, const QByteArray& bytes, int depth, QList<OpenedPart>& parts) {
    const auto files = unpacked(bytes);
    if (!files)
        return tl::unexpected(files.error());
    for (const ArchiveFile& file : *files) {
        const QString path = name.isEmpty() ? file.path : name + u'/' + file.path;
        OpenedPart title;
        title.name = path;
        title.words.add(file.path);
        parts << title;
        if (const auto opened = open(path, file.bytes, depth + 1, parts); !opened)
            return opened;
    }
    return {};
}

Result<void>
openPdf(const QString& name, const QByteArray& bytes, int depth, QList<OpenedPart>& parts) {
    const auto pdf = wordsOfPdf(bytes);
    if (!pdf)
        return tl::unexpected(pdf.error());
    OpenedPart part;
    part.name = name;
    for (const QString& text : pdf->pages + pdf->strings)
        part.words.add(text);
    for (const QString& text : pdf->strings)
        if (text.contains(u'%'))
            part.words.add(QUrl::fromPercentEncoding(text.toUtf8()));
    parts << part;
    for (const QByteArray& file : pdf->files)
        if (const auto opened = open(name, file, depth + 1, parts); !opened)
            return opened;
    return {};
}

Result<void>
open(const QString& name, const QByteArray& bytes, int depth, QList<OpenedPart>& parts) {
    if (depth > deepest)
        return fail(ErrorCode::Export,
                    QCoreApplication::translate(
                        "vitrine::OpenedFile",
                        "The file that was made cannot be opened, so nobody knows what it tells."));
    if (bytes.startsWith("PK\x03\x04"))
        return openArchive(name, bytes, depth, parts);
    if (bytes.startsWith("%PDF-"))
        return openPdf(name, bytes, depth, parts);
    const QString text = QString::fromUtf8(bytes);
    const QString start = text.left(100).trimmed();
    OpenedPart part;
    if (start.startsWith(u'<'))
        part = markup(text);
    else if (start.startsWith(u'{') || start.startsWith(u'['))
        part = json(text);
    else
        part.words.add(withoutEntities(text));
    if (text.contains(u'%'))
        part.words.add(QUrl::fromPercentEncoding(bytes)); // addresses
    part.name = name;
    parts << part;
    return {};
}

} // namespace

Result<QList<OpenedPart>> openedFile(const QByteArray& bytes) {
    QList<OpenedPart> parts;
    if (const auto opened = open({}, bytes, 0, parts); !opened)
        return tl::unexpected(opened.error());
    return parts;
}

} // namespace vitrine
