// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/Directory.h"

#include "model/core/PathPresence.h"
#include "model/store/DossierFiles.h"
#include "model/store/DossierStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct DirectoryWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DossierStore)
};

/// Why a folder cannot be listed to its end. QDir gives an empty list then, as of an empty folder.
std::error_code listingFault(const QString& folder) {
    namespace fs = std::filesystem;
    std::error_code fault;
    fs::directory_iterator entry(QFileInfo(folder).filesystemFilePath(), fault);
    while (!fault && entry != fs::directory_iterator())
        entry.increment(fault);
    const bool isNoFolder =
        fault == std::errc::no_such_file_or_directory || fault == std::errc::not_a_directory;
    return isNoFolder ? std::error_code() : fault;
}

} // namespace

tl::unexpected<Error> mayNotBeRead(const QString& shownName) {
    return fail(
        ErrorCode::Io,
        DirectoryWords::tr("The folder %1 may not be read. Ask its owner for the right to read it.")
            .arg(QDir::toNativeSeparators(shownName)));
}

Result<QStringList> namesIn(const QString& folder, const QString& shownName) {
    if (listingFault(folder))
        return mayNotBeRead(shownName);
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden |
                                  QDir::NoDotAndDotDot);
}

Result<QStringList> dossierPathsIn(const QString& directory) {
    QStringList paths;
    const QStringList names =
        QStringList{u".gitattributes"_s, u".gitignore"_s, indexFile} + tableFiles;
    for (const QString& name : names) {
        const PathPresence presence = presenceOf(directory + u'/' + name);
        if (presence == PathPresence::Barred)
            return mayNotBeRead(directory);
        if (presence == PathPresence::There)
            paths.append(name);
    }
    QStringList folders{u"answers"_s, u"texts"_s, u"reviews"_s};
    while (!folders.isEmpty()) {
        const QString folder = folders.takeFirst();
        const auto inside = namesIn(directory + u'/' + folder, folder);
        if (!inside)
            return tl::unexpected<Error>(inside.error());
        for (const QString& name : *inside) {
            const QString path = folder + u'/' + name;
            // Whatever has the name of a file of ours: what is none is refused when it is read.
            if (isDossierPath(path))
                paths.append(path);
            else if (folder == u"reviews" && isSafePath(path) &&
                     QFileInfo(directory + u'/' + path).isDir())
                folders.append(path);
        }
    }
    paths.sort();
    return paths;
}

Result<void> mayHoldNewDossier(const QString& directory) {
    const auto paths = dossierPathsIn(directory);
    if (!paths)
        return tl::unexpected<Error>(paths.error());
    for (const QString& path : *paths)
        if (!path.startsWith(u".git"))
            return takenAlready(directory, path);
    return {};
}

tl::unexpected<Error> takenAlready(const QString& directory, const QString& path) {
    return fail(ErrorCode::Usage,
                DirectoryWords::tr("There is a dossier, or a part of one, in %1 already (%2).")
                    .arg(QDir::toNativeSeparators(directory), path));
}

NewFolders::NewFolders(const QString& directory, const QStringList& inside) {
    for (const QString& folder : inside)
        if (presenceOf(directory + u'/' + folder) == PathPresence::Missing)
            m_missing.append(directory + u'/' + folder);
    for (QString above = directory; presenceOf(above) == PathPresence::Missing;
         above = QFileInfo(above).path())
        m_missing.append(above);
}

NewFolders::~NewFolders() {
    for (const QString& folder : std::as_const(m_missing))
        QDir().rmdir(folder);
}

Inside::Inside(const QString& directory)
    : m_home(QFileInfo(directory).canonicalFilePath()) {}

bool Inside::holds(const QString& path) {
    QString existing = path;
    while (presenceOf(existing) == PathPresence::Missing) {
        const QString above = QFileInfo(existing).path();
        if (above == existing)
            return false;
        existing = above;
    }
    const QString real = followed(existing);
    return !m_home.isEmpty() &&
           (real == m_home || real.startsWith(m_home.endsWith(u'/') ? m_home : m_home + u'/'));
}

/// Empty if it leads nowhere.
QString Inside::followed(const QString& path) {
    const QFileInfo file(path);
    const QString name = file.fileName();
    if (name.isEmpty() || name == "."_L1 || name == ".."_L1 || file.isSymLink())
        return file.canonicalFilePath();
    QString& folder = m_folders[file.path()];
    if (folder.isEmpty())
        folder = QFileInfo(file.path()).canonicalFilePath();
    if (folder.isEmpty() || folder.endsWith(u'/'))
        return folder.isEmpty() ? QString() : folder + name;
    return folder + u'/' + name;
}

bool staysInside(const QString& directory, const QString& path) {
    return Inside(directory).holds(path);
}

} // namespace vitrine
