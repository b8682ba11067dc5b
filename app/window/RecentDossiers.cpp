// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/RecentDossiers.h"

#include "model/history/Repository.h"
#include "model/store/Autosave.h"
#include "model/store/DossierStore.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace vitrine::RecentDossiers {

namespace {

constexpr qsizetype kept = 10;
const QString directoriesKey = u"recent/directories"_s;
const QString titlesKey = u"recent/titles"_s;

void store(const QList<RecentDossier>& dossiers) {
    QStringList directories;
    QStringList titles;
    for (const RecentDossier& dossier : dossiers) {
        directories.append(dossier.directory);
        titles.append(dossier.title);
    }
    QSettings settings;
    settings.setValue(directoriesKey, directories);
    settings.setValue(titlesKey, titles);
}

int recoveredFacts(const QString& directory) {
    const Result<ReadDossier> read = DossierStore::read(directory);
    if (!read)
        return 0;
    const Result<Repository> repository = Repository::open(directory);
    const Autosave autosave(
        directory, read->dossier.id(), repository ? repository->gitDirectory() : QString());
    const Result<std::optional<Recovery>> recovery = autosave.read(digest(read->files));
    return recovery && *recovery ? static_cast<int>((*recovery)->changes.size()) : 0;
}

} // namespace

QList<RecentDossier> list() {
    const QSettings settings;
    const QStringList directories = settings.value(directoriesKey).toStringList();
    const QStringList titles = settings.value(titlesKey).toStringList();
    QList<RecentDossier> dossiers;
    for (qsizetype i = 0; i < directories.size(); ++i) {
        const QString& directory = directories.at(i);
        dossiers.append({directory,
                         titles.value(i, directory),
                         !QFileInfo::exists(QDir(directory).filePath(u"dossier.json"_s))});
    }
    return dossiers;
}

void add(const QString& directory, const QString& title) {
    QList<RecentDossier> dossiers = list();
    dossiers.removeIf(
        [&directory](const RecentDossier& dossier) { return dossier.directory == directory; });
    dossiers.prepend({directory, title});
    store(dossiers.first(std::min(kept, dossiers.size())));
}

void remove(const QString& directory) {
    QList<RecentDossier> dossiers = list();
    dossiers.removeIf(
        [&directory](const RecentDossier& dossier) { return dossier.directory == directory; });
    store(dossiers);
}

void clear() {
    store({});
}

QList<RecentDossier> withRecovery(QList<RecentDossier> dossiers) {
    for (RecentDossier& dossier : dossiers) {
        if (!dossier.missing)
            dossier.recovered = recoveredFacts(dossier.directory);
    }
    return dossiers;
}

} // namespace vitrine::RecentDossiers
