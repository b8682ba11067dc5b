// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/ConditionReader.h"
#include "model/regime/lint/Lint.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Paths in a pack that somebody reads.
struct KnownPaths {
    QRegularExpression files;
    QRegularExpression folders;
};

QRegularExpression anchored(const QString& pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

const QString languagePattern = QStringLiteral("[a-z]{2,3}(?:[-_][A-Za-z0-9]+)*");

/// Of one regime.
const KnownPaths& pathsOfRegime() {
    static const KnownPaths paths{
        anchored(
            u"(?:regime|applicability|ranges|rules)\\.json|(?:rules|documents|migrations|strings/"
            u"%1)"
            "/[^/]+\\.json"_s.arg(languagePattern)),
        anchored(u"rules|documents|migrations|strings|strings/%1"_s.arg(languagePattern))};
    return paths;
}

/// Of a folder of resources.
const KnownPaths& pathsOfResources() {
    static const KnownPaths paths{
        anchored(u"(?:catalogue|calculators)/(?:strings/%1/)?[^/]+\\.json|phrases/%1\\.json"_s.arg(
            languagePattern)),
        anchored(
            u"(?:catalogue|calculators)(?:/strings(?:/%1)?)?|phrases|regimes|regimes/[^/]+"_s.arg(
                languagePattern))};
    return paths;
}

/// What is for people, or for other readers than those of packs.
bool isForOthers(const QFileInfo& entry, const QString& path) {
    static const QRegularExpression papers =
        anchored(u"(?:LICENSE|COPYING|AUTHORS|NOTICE)(?:\\..*)?|.*\\.(?:md|txt|license)"_s);
    static const QRegularExpression rooms = anchored(u"examples|lists|icons|schemas"_s);
    return entry.isDir() ? rooms.match(path).hasMatch() : papers.match(entry.fileName()).hasMatch();
}

class FileLint {
public:
    explicit FileLint(LintedPack& pack)
        : m_pack(pack) {}

    /// \a inRegime: how much of the path leads to the folder of a regime; -1: none yet.
    void look(const QString& folder, qsizetype inRegime) {
        const QDir::Filters filters = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
        for (const QFileInfo& entry :
             QDir(m_pack.directory + u'/' + folder).entryInfoList(filters, QDir::Name)) {
            const QString path = folder + entry.fileName();
            if (inRegime < 0 && isForOthers(entry, path))
                continue;
            if (!isKnown(entry, path, inRegime))
                m_pack.add(Severity::Warning,
                           {entry.isDir() ? path + u'/' : path},
                           PackReader::tr("Nothing reads this: it is no part of a pack."));
            else if (entry.isDir())
                lookInto(path + u'/', inRegime);
        }
    }

private:
    static bool isKnown(const QFileInfo& entry, const QString& path, qsizetype inRegime) {
        if (inRegime >= 0 && !entry.isDir() && isForOthers(entry, path))
            return true;
        const KnownPaths& paths = inRegime < 0 ? pathsOfResources() : pathsOfRegime();
        return (entry.isDir() ? paths.folders : paths.files)
            .match(path.mid(std::max<qsizetype>(inRegime, 0)))
            .hasMatch();
    }

    void lookInto(const QString& folder, qsizetype inRegime) {
        const bool isRegime =
            inRegime < 0 && folder.startsWith("regimes/"_L1) && folder.count(u'/') == 2;
        if (inRegime >= 0 && folder.mid(inRegime) == "migrations/"_L1 &&
            m_pack.olderFolders.contains(folder.left(inRegime)))
            m_pack.add(Severity::Warning,
                       {folder},
                       PackReader::tr("Nothing reads this: migrations lie with the newest version "
                                      "of the regime."));
        else
            look(folder, isRegime ? folder.size() : inRegime);
    }

    LintedPack& m_pack;
};

} // namespace

void lintFiles(LintedPack& pack) {
    FileLint(pack).look({}, QFileInfo::exists(pack.directory + u"/regime.json"_s) ? 0 : -1);
}

} // namespace vitrine
