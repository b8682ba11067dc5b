// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/Looking.h"

#include "model/core/Json.h"
#include "model/dossier/FormatKeys.h"
#include "model/flow/SafetyCopy.h"
#include "model/history/Repository.h"
#include "model/store/DossierStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct LookingWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Looking)
};

Result<SeenDossier> workingFiles(const QString& directory) {
    auto read = DossierStore::read(directory);
    if (!read)
        return tl::unexpected(read.error());
    if (const auto holder = DossierStore::holder(directory))
        read->notes.prepend(
            {LookingWords::tr("The dossier is open in %1; this is its last saved state.")
                 .arg(holder->inWords()),
             {}});
    return SeenDossier{*std::move(read)};
}

/// The version that these files are; nothing if they are a draft.
Result<std::optional<Revision>> versionOf(const QString& directory, const FileSet& files) {
    const auto repository = Repository::open(directory);
    if (!repository && repository.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!repository)
        return tl::unexpected(repository.error());
    return repository->revisionOf(files);
}

} // namespace

Result<SeenDossier> lookAt(const QString& directory, const QString& revision, Progress& progress) {
    progress.report(0, 1, LookingWords::tr("Reading…"));
    if (revision.isEmpty())
        return workingFiles(directory);
    const auto repository = Repository::open(directory);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto found = repository->resolve(revision);
    if (!found && found.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Usage, found.error().text, found.error().detail);
    if (!found)
        return tl::unexpected(found.error());
    const auto files = repository->read(found->id);
    if (!files)
        return tl::unexpected(files.error());
    auto read = readDossier(*files);
    if (!read)
        return tl::unexpected(
            read.error().withContext(LookingWords::tr("Version %1").arg(found->shortId())));
    return SeenDossier{*std::move(read), *found};
}

Result<ExportedDossier> lookAtForExport(const QString& directory,
                                        const QString& revision,
                                        const std::optional<Dossier>& edited,
                                        Progress& progress) {
    auto seen = lookAt(directory, revision, progress);
    if (!seen)
        return tl::unexpected(seen.error());
    ExportedDossier exported{std::move(seen->read.dossier), seen->revision, seen->read.notes};
    if (!revision.isEmpty())
        return exported;
    if (edited && !(*edited == exported.dossier)) {
        exported.dossier = *edited;
        return exported;
    }
    const auto saved = versionOf(directory, seen->read.files);
    // A repository out of order makes a draft of it, but no export impossible.
    if (saved)
        exported.revision = *saved;
    else
        exported.notes.append({saved.error().text, {}});
    return exported;
}

QList<Note> evidenceFaults(const QString& directory, const Dossier& dossier, Progress& progress) {
    return DossierStore::evidenceFaults(directory, dossier, progress);
}

Result<QStringList> filesNotCanonical(const QString& directory, const Dossier& dossier) {
    // The files as they lie there, not as a migration would have them.
    const auto files = readDirectory(directory);
    if (!files)
        return tl::unexpected(files.error());
    return notCanonical(*files, dossier);
}

Result<DossierHead> headOf(const QString& directory) {
    const QString name = u"dossier.json"_s;
    QFile file(QDir(directory).filePath(name));
    if (!file.exists())
        return fail(ErrorCode::NotADossier,
                    LookingWords::tr("There is no dossier in %1.").arg(directory));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.errorString());
    // As much as a dossier.json may have: the rest would be something else.
    const auto document = JsonDocument::parse(file.read(maximumFileSize), name);
    if (!document)
        return tl::unexpected(document.error());
    QList<Error> ignored;
    JsonReader reader(*document, ignored);
    DossierHead head{reader.optionalString(keys::id), reader.optionalString(keys::title)};
    // Which files the changes were made on does not matter here: how many there are does.
    if (const auto left = safetyCopyOf(directory, head.id).read({}); left && *left)
        head.recoveredFacts = (*left)->facts();
    return head;
}

} // namespace vitrine
