// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/DomainName.h"

#include "model/dossier/Wording.h"

#include <QList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype longestDomain = 253; // letters, RFC 1035
constexpr qsizetype longestLabel = 63;   // between two points

bool isPartOfHost(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'.' || c == u'-' ||
           c == u'_';
}

bool hasHyphenAtItsEnd(QStringView label) {
    return label.startsWith(u'-') || label.endsWith(u'-');
}

/// A name with a top-level domain: no address of a machine ("192.168.0.1"). What was registered
/// neither begins nor ends with a hyphen; names below it are made by its owner, and some do.
bool isHost(const QString& text) {
    const QList<QStringView> labels = QStringView(text).split(u'.');
    if (text.size() > longestDomain || labels.size() < 2 ||
        !std::all_of(text.begin(), text.end(), isPartOfHost))
        return false;
    const bool isSized = std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= longestLabel;
    });
    const QStringView top = labels.last();
    const bool isNumber =
        std::all_of(top.begin(), top.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isSized && !isNumber && !hasHyphenAtItsEnd(top) &&
           !hasHyphenAtItsEnd(labels.at(labels.size() - 2));
}

/// Of "https://user@example.org:443/page".
QString hostIn(QString text) {
    if (const qsizetype scheme = text.indexOf("://"_L1); scheme >= 0)
        text.remove(0, scheme + 3);
    const auto end = std::find_if(
        text.begin(), text.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    text.truncate(end - text.begin());
    text.remove(0, text.lastIndexOf(u'@') + 1);
    const qsizetype colon = text.lastIndexOf(u':');
    const bool isPort = colon > 0 && colon + 1 < text.size() &&
                        std::all_of(text.begin() + colon + 1, text.end(), [](QChar c) {
                            return c >= u'0' && c <= u'9';
                        });
    if (isPort)
        text.truncate(colon);
    return text;
}

bool isPlain(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// In letters: "bücher" of "xn--bcher-kva". What cannot be turned stays as it is.
QString labelInLetters(const QString& label) {
    if (isPlain(label) && !label.startsWith("xn--"_L1))
        return label;
    const QByteArray ace = QUrl::toAce(label);
    const QString letters = QUrl::fromAce(ace, QUrl::IgnoreIDNWhitelist);
    return letters.isEmpty() ? label : letters;
}

} // namespace

QString domainName(const QString& typed) {
    QString host = hostIn(withoutInvisibleEnds(typed)).toLower();
    if (!isPlain(host)) {
        host = host.normalized(QString::NormalizationForm_KC).toLower();
        // Points of other scripts part labels, too.
        host.replace(u'\u3002', u'.').replace(u'\uFF0E', u'.').replace(u'\uFF61', u'.');
    }
    if (host.endsWith(u'.'))
        host.chop(1);
    if (!isHost(host))
        return {};
    if (isPlain(host) && !host.contains("xn--"_L1))
        return host;
    QStringList labels = host.split(u'.');
    for (QString& label : labels)
        label = labelInLetters(label);
    const QString letters = labels.join(u'.').normalized(QString::NormalizationForm_C);
    return isHost(letters) ? letters : host;
}

} // namespace vitrine
