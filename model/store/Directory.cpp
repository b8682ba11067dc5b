// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/Directory.h"

#include "model/store/DossierFiles.h"
#include "model/store/DossierStore.h"
#include "model/store/FileOperations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DossierStore)
};

bool isThere(const QFileInfo& file) {
    return file.exists() || file.isSymLink();
}

} // namespace

QStringList dossierPathsIn(const QString& directory) {
    QStringList paths;
    const QStringList names =
        QStringList{u".gitattributes"_s, u".gitignore"_s, indexFile} + tableFiles;
    for (const QString& name : names)
        if (isThere(QFileInfo(directory + u'/' + name)))
            paths.append(name);
    for (const auto& folder : {u"answers/"_s, u"texts/"_s, u"reviews/"_s}) {
        const QDir inside(directory + u'/' + folder);
        // Whatever has the name of a file of ours: what is none is refused when it is read.
        for (const QString& name : inside.entryList(QDir::AllEntries | QDir::System | QDir::Hidden |
                                                    QDir::NoDotAndDotDot))
            if (const QString path = folder + name; isDossierPath(path))
                paths.append(path);
    }
    paths.sort();
    return paths;
}

bool staysInside(const QString& directory, const QString& path) {
    QString existing = path;
    while (!isThere(QFileInfo(existing))) {
        const QString above = QFileInfo(existing).path();
        if (above == existing)
            return false;
        existing = above;
    }
    const QString home = QFileInfo(directory).canonicalFilePath();
    const QString real = QFileInfo(existing).canonicalFilePath();
    return !home.isEmpty() &&
           (real == home || real.startsWith(home.endsWith(u'/') ? home : home + u'/'));
}

Result<FileSet> readDirectory(const QString& directory) {
    if (!QFileInfo(directory).isDir())
        return fail(ErrorCode::NotADossier,
                    (QFileInfo::exists(directory)
                         ? Words::tr("%1 is a file; a dossier is a folder.")
                         : Words::tr("There is no folder %1."))
                        .arg(QDir::toNativeSeparators(directory)));
    const QStringList paths = dossierPathsIn(directory);
    if (!paths.contains(indexFile))
        return fail(ErrorCode::NotADossier,
                    Words::tr("There is no dossier in %1: dossier.json is missing.")
                        .arg(QDir::toNativeSeparators(directory)));
    FileSet files;
    for (const QString& path : paths) {
        const QString file = directory + u'/' + path;
        if (!staysInside(directory, file))
            return fail(ErrorCode::UnsafePath,
                        Words::tr("%1 is a link that leads out of the dossier; it is not followed.")
                            .arg(path));
        auto bytes = readWholeFile(file, path);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        files.insert(path, *std::move(bytes));
    }
    return files;
}

} // namespace vitrine
