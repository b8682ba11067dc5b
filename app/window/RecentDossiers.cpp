// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/RecentDossiers.h"

#include "model/flow/Looking.h"
#include "widgets/common/Preferences.h"

namespace vitrine::RecentDossiers {

namespace {

constexpr qsizetype kept = 10;

void store(const QList<RecentDossier>& dossiers) {
    QStringList directories;
    QStringList titles;
    for (const RecentDossier& dossier : dossiers) {
        directories.append(dossier.directory);
        titles.append(dossier.title);
    }
    Preferences::setRecentDossiers(directories, titles);
}

} // namespace

QList<RecentDossier> list() {
    const QStringList titles = Preferences::recentTitles();
    QList<RecentDossier> dossiers;
    for (const QString& directory : Preferences::recentDirectories())
        dossiers.append({directory, titles.value(dossiers.size(), directory)});
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

QList<RecentDossier> lookedAt(QList<RecentDossier> dossiers) {
    for (RecentDossier& dossier : dossiers) {
        const Result<DossierHead> head = headOf(dossier.directory);
        // One that cannot be read is there: opening it says what is wrong.
        dossier.missing = !head && head.error().code == ErrorCode::NotADossier;
        if (!head)
            continue;
        dossier.recovered = head->recoveredFacts;
        if (!head->title.isEmpty())
            dossier.title = head->title;
    }
    return dossiers;
}

} // namespace vitrine::RecentDossiers
