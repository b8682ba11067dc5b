// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/Versions.h"

#include "model/dossier/Wording.h"
#include "model/history/Repository.h"
#include "model/regime/Library.h"
#include "model/store/DossierStore.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

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
    auto files = readDirectory(directory); // of which the reviews count
    if (!files)
        return tl::unexpected(files.error());
    seen.read.files = *std::move(files);
    return seen;
}

/// The last version; nothing where there is none.
Result<std::optional<ReadDossier>> lastVersion(const QString& directory, Progress& progress) {
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
    return seen->read;
}

/// Other programs lock the index for moments: a window of git that refreshes, a commit of another
/// folder.
Result<Revision> patientCommit(Repository& repository,
                               const Draft& draft,
                               std::chrono::milliseconds patience,
                               const Progress& progress) {
    constexpr std::chrono::milliseconds pause{50};
    const QDeadlineTimer deadline(patience);
    while (true) {
        auto revision = repository.commit(draft);
        if (revision || revision.error().code != ErrorCode::Locked || deadline.hasExpired() ||
            progress.isCancelled())
            return revision;
        QThread::msleep(static_cast<unsigned long>(pause.count()));
    }
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
    VersionList list{*page, repository->branch()};
    if (!from.place()) { // the newest page
        // Files that cannot be read now are no version either.
        const auto files = readDirectory(directory);
        const auto version =
            files ? repository->revisionOf(*files) : Result<std::optional<Revision>>(std::nullopt);
        list.isDraft = !version || !version->has_value();
    }
    return list;
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
        changes.before = before ? before->read.dossier : changes.after.untold();
        changes.reviews =
            describeReviews(before ? before->read.files : FileSet(), after->read.files);
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
    changes.after = changes.before.untold();
    changes.reviews = describeReviews(before->read.files, {});
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
        before->read.dossier = after->read.dossier.untold();
    return ComparedDossiers{
        *before, *after, describeReviews(before->read.files, after->read.files)};
}

Result<Author> authorFor(const QString& directory) {
    return Repository::authorFor(directory);
}

Result<VersionProposal> proposeVersion(const QString& directory,
                                       const Dossier& dossier,
                                       const Library& library,
                                       const Strings& shown,
                                       const Strings& written,
                                       Progress& progress) {
    const auto last = lastVersion(directory, progress);
    if (!last)
        return tl::unexpected(last.error());
    const auto files = readDirectory(directory);
    if (!files)
        return tl::unexpected(files.error());
    const ReadDossier before = last->value_or(ReadDossier{dossier.untold(), {}, currentFormat, {}});
    const QList<ChangeLine> reviews = describeReviews(before.files, *files);
    VersionProposal proposal;
    proposal.first = !last->has_value();
    proposal.facts = compare(before.dossier, dossier, library.catalogue(), shown, reviews).facts;
    proposal.message =
        proposeMessage(diff(before.dossier, dossier), library.catalogue(), written, reviews);
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
    return patientCommit(*repository,
                         {*files, order.dossier.evidenceFiles(), order.author, order.message},
                         order.patience,
                         progress);
}

Result<void> startKeeping(const QString& directory) {
    const auto repository = Repository::openOrInit(directory);
    return repository ? Result<void>() : tl::unexpected(repository.error());
}

} // namespace vitrine
