// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/Versions.h"

#include "model/dossier/Wording.h"
#include "model/history/Repository.h"
#include "model/regime/Library.h"
#include "model/store/DossierStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct VersionsWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Versions)
};

/// Why there is nothing to compare with; empty where this is the first version.
QString whyNothingBefore(const Revision& revision) {
    if (revision.isCut)
        return VersionsWords::tr(
            "The history is cut off here, so that everything is told as added. “git "
            "fetch --unshallow” gets the rest.");
    return revision.parents.isEmpty()
               ? QString()
               : VersionsWords::tr(
                     "In the version before, there is no dossier in this folder, so that "
                     "everything is told as added.");
}

QString whyNotRead(const Revision& revision, const Error& error) {
    return VersionsWords::tr(
               "The version before %1 cannot be read, so that everything is told as added: "
               "%2")
        .arg(revision.shortId(), error.text);
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
    SeenDossier seen;
    if (revision == beforeFirst)
        return seen;
    if (!revision.isEmpty() || !dossier)
        return lookAt(directory, revision, progress);
    seen.read.dossier = *dossier;
    return seen;
}

/// The last version; nothing where there is none.
Result<std::optional<Dossier>> lastVersion(const QString& directory, Progress& progress) {
    const auto repository = Repository::open(directory);
    if (!repository && repository.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!repository)
        return tl::unexpected(repository.error());
    const auto last = repository->last();
    if (!last)
        return tl::unexpected(last.error());
    if (!*last)
        return std::nullopt;
    const auto seen = lookAt(directory, (*last)->id, progress);
    if (!seen)
        return tl::unexpected(seen.error());
    return seen->read.dossier;
}

} // namespace

Result<VersionList>
versionsOf(const QString& directory, int limit, Progress& progress, const LogCursor& from) {
    const auto repository = Repository::open(directory);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto page = repository->log(limit, progress, from);
    if (!page)
        return tl::unexpected(page.error());
    return VersionList{*page, repository->branch()};
}

Result<VersionChanges>
changesOfVersion(const QString& directory, const QString& name, Progress& progress) {
    const auto revision = revisionNamed(directory, name);
    if (!revision)
        return tl::unexpected(revision.error());
    const bool isFirst = revision->previous.isEmpty();
    const auto after = lookAt(directory, revision->id, progress);
    const auto before = isFirst ? fail(ErrorCode::NotFound, {})
                                : lookAt(directory, revision->previous.first(), progress);
    VersionChanges changes{*revision, Dossier(QString()), Dossier(QString())};
    if (after) {
        changes.after = after->read.dossier;
        changes.before = before ? before->read.dossier : Dossier(changes.after.id());
        changes.notes = after->read.notes;
        const QString why = before    ? QString()
                            : isFirst ? whyNothingBefore(*revision)
                                      : whyNotRead(*revision, before.error());
        if (!why.isEmpty())
            changes.notes.append({why, {}});
        return changes;
    }
    // A version that takes the dossier away is one of it too.
    if (after.error().code != ErrorCode::NotADossier || !before)
        return tl::unexpected(after.error());
    changes.before = before->read.dossier;
    changes.after = Dossier(changes.before.id());
    changes.notes.append(
        {VersionsWords::tr("This version has no dossier in this folder: it was removed or moved."),
         {}});
    return changes;
}

Result<ComparedDossiers> compareVersions(const QString& directory,
                                         const QString& from,
                                         const QString& to,
                                         const std::optional<Dossier>& dossier,
                                         Progress& progress) {
    auto before = edited(directory, from, dossier, progress);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = edited(directory, to, dossier, progress);
    if (!after)
        return tl::unexpected(after.error());
    if (from == beforeFirst)
        before->read.dossier = Dossier(after->read.dossier.id());
    return ComparedDossiers{*before, *after};
}

Result<Author> authorFor(const QString& directory) {
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
    if (order.author && order.rememberAuthor) {
        if (const auto set = repository->setAuthor(order.author->name, order.author->email); !set)
            return tl::unexpected(set.error());
    }
    return repository->commit({*files, order.dossier.evidenceFiles(), order.author, order.message});
}

Result<void> startKeeping(const QString& directory) {
    const auto repository = Repository::openOrInit(directory);
    return repository ? Result<void>() : tl::unexpected(repository.error());
}

} // namespace vitrine
