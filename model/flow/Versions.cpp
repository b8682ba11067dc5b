// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/Versions.h"

#include "model/dossier/Wording.h"
#include "model/regime/Library.h"
#include "model/store/DossierStore.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Versions)
};

/// Is the version before this one left out of the repository, as by “git clone --depth”?
bool isCut(const QString& directory) {
    const auto repository = Repository::open(directory);
    if (!repository)
        return false;
    const QString place = repository->gitDirectory();
    return QFileInfo::exists(place + "/shallow"_L1) ||
           QFileInfo::exists(place + "/../../shallow"_L1); // of a work tree of its own
}

/// Why there is nothing to compare with; empty where this is the first version.
QString
whyNothingBefore(const QString& directory, const Revision& revision, const Error& error) {
    switch (error.code) {
    case ErrorCode::Usage:
        return isCut(directory)
                   ? Words::tr("The history is cut off here, so that everything is told as added. "
                               "“git fetch --unshallow” gets the rest.")
                   : QString();
    case ErrorCode::NotADossier:
        return Words::tr("In the version before, there is no dossier in this folder, so that "
                         "everything is told as added.");
    default:
        return Words::tr("The version before %1 cannot be read, so that everything is told as "
                         "added: %2")
            .arg(revision.shortId(), error.text);
    }
}

Result<Revision> revisionNamed(const QString& directory, const QString& name) {
    const auto repository = Repository::open(directory);
    if (!repository)
        return tl::unexpected(repository.error());
    auto revision = repository->resolve(name);
    if (!revision && revision.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Usage, revision.error().text, revision.error().detail);
    return revision;
}

Result<SeenDossier> edited(const QString& directory,
                           const QString& revision,
                           const std::optional<Dossier>& dossier,
                           Progress& progress) {
    if (!revision.isEmpty() || !dossier)
        return lookAt(directory, revision, progress);
    SeenDossier seen;
    seen.read.dossier = *dossier;
    return seen;
}

/// The last version, or a dossier about nothing where there is none.
Result<std::optional<Dossier>> lastVersion(const QString& directory, Progress& progress) {
    const auto list = versionsOf(directory, 1, progress);
    if (!list && list.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!list)
        return tl::unexpected(list.error());
    if (list->versions.isEmpty())
        return std::nullopt;
    const auto seen = lookAt(directory, list->versions.first().id, progress);
    if (!seen)
        return tl::unexpected(seen.error());
    return seen->read.dossier;
}

} // namespace

Result<VersionList> versionsOf(const QString& directory, int limit, Progress& progress) {
    const auto repository = Repository::open(directory);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto versions = repository->log(limit, progress);
    if (!versions)
        return tl::unexpected(versions.error());
    return VersionList{*versions, repository->branch()};
}

Result<VersionChanges>
changesOfVersion(const QString& directory, const QString& name, Progress& progress) {
    const auto revision = revisionNamed(directory, name);
    if (!revision)
        return tl::unexpected(revision.error());
    const auto after = lookAt(directory, revision->id, progress);
    const auto before = lookAt(directory, revision->id + u'^', progress);
    VersionChanges changes{*revision, Dossier(QString()), Dossier(QString())};
    if (after) {
        changes.after = after->read.dossier;
        changes.before = before ? before->read.dossier : Dossier(changes.after.id());
        changes.notes = after->read.notes;
        if (before)
            return changes;
        if (const QString why = whyNothingBefore(directory, *revision, before.error());
            !why.isEmpty())
            changes.notes.append({why, {}});
        return changes;
    }
    // A version that takes the dossier away is one of it too.
    if (after.error().code != ErrorCode::NotADossier || !before)
        return tl::unexpected(after.error());
    changes.before = before->read.dossier;
    changes.after = Dossier(changes.before.id());
    changes.notes.append(
        {Words::tr("This version has no dossier in this folder: it was removed or moved."), {}});
    return changes;
}

Result<ComparedDossiers> compareVersions(const QString& directory,
                                         const QString& from,
                                         const QString& to,
                                         const std::optional<Dossier>& dossier,
                                         Progress& progress) {
    const auto before = edited(directory, from, dossier, progress);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = edited(directory, to, dossier, progress);
    if (!after)
        return tl::unexpected(after.error());
    return ComparedDossiers{*before, *after};
}

Result<Signature> authorFor(const QString& directory) {
    return Repository::authorFor(directory);
}

Result<VersionProposal> proposeVersion(const QString& directory,
                                       const Dossier& dossier,
                                       const Library& library,
                                       const Strings& strings,
                                       Progress& progress) {
    const auto last = lastVersion(directory, progress);
    if (!last)
        return tl::unexpected(last.error());
    const Dossier before = last->value_or(Dossier(dossier.id()));
    VersionProposal proposal;
    proposal.first = !last->has_value();
    proposal.facts = compare(before, dossier, library.catalogue(), strings).facts;
    proposal.message = proposeMessage(diff(before, dossier), library.catalogue(), strings);
    if (const auto author = authorFor(directory))
        proposal.author = *author;
    return proposal;
}

Result<Revision> saveVersion(const VersionOrder& order, Progress& progress) {
    // What may fail comes first, so that no repository is made for nothing.
    if (const auto faults = evidenceFaults(order.directory, order.dossier, progress);
        !faults.isEmpty())
        return fail(ErrorCode::Io, faults.first().text);
    // The files as they are on disk, so that a version is what any git tool would have committed.
    const auto files = readDirectory(order.directory);
    if (!files)
        return tl::unexpected(files.error());
    auto repository = Repository::openOrInit(order.directory);
    if (!repository)
        return tl::unexpected(repository.error());
    if (order.rememberAuthor) {
        if (const auto set = repository->setAuthor(order.author.name, order.author.email); !set)
            return tl::unexpected(set.error());
    }
    return repository->commit(*files, order.dossier.evidenceFiles(), order.author, order.message);
}

Result<void> startKeeping(const QString& directory) {
    const auto repository = Repository::openOrInit(directory);
    return repository ? Result<void>() : tl::unexpected(repository.error());
}

} // namespace vitrine
