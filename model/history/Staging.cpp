// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/Staging.h"

#include "model/core/PathPresence.h"
#include "model/history/Filters.h"
#include "model/history/Walk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The path stays inside the dossier, also when the links on the disk are followed.
Result<void> checkPlace(const QString& directory, const QString& path) {
    if (!isSafePath(path))
        return fail(
            ErrorCode::UnsafePath,
            QCoreApplication::translate("vitrine::Repository", "“%1” leads out of the dossier.")
                .arg(path));
    return checkNoLink(directory, path);
}

Result<git_oid> storeText(git_repository* repository, const QByteArray& text) {
    const QByteArray bytes = asStored(text);
    git_oid id;
    if (auto done = succeeded(git_blob_create_from_buffer(
            &id, repository, bytes.constData(), static_cast<size_t>(bytes.size())));
        !done)
        return tl::unexpected(done.error());
    return id;
}

tl::unexpected<Error> missingEvidence(const QString& file) {
    return fail(ErrorCode::Io,
                QCoreApplication::translate("vitrine::Repository",
                                            "The evidence “%1” is missing. Put the file back, "
                                            "or take it off the list of evidence.")
                    .arg(file));
}

/// Evidence may be large: it is streamed, and not written again if git has it.
Result<git_oid> storeFile(git_repository* repository, const QString& file) {
    QFile source(file);
    if (!QFileInfo(file).isFile())
        return missingEvidence(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("vitrine::Repository",
                                                "The evidence “%1” cannot be read: %2")
                        .arg(file, source.errorString()));
    const auto odb =
        acquire<OdbHandle>([&](git_odb** out) { return git_repository_odb(out, repository); });
    if (!odb)
        return tl::unexpected(odb.error());
    git_oid id;
    if (git_odb_hashfile(&id, QFile::encodeName(file).constData(), GIT_OBJECT_BLOB) == 0 &&
        git_odb_exists(odb->get(), &id) == 1)
        return id;
    git_writestream* stream = nullptr;
    if (auto begun = succeeded(git_blob_create_from_stream(&stream, repository, nullptr)); !begun)
        return tl::unexpected(begun.error());
    QByteArray chunk;
    int code = 0;
    while (code == 0 && !(chunk = source.read(1024 * 1024)).isEmpty())
        code = stream->write(stream, chunk.constData(), static_cast<size_t>(chunk.size()));
    if (code < 0 || source.error() != QFile::NoError) {
        const Error error = code < 0 ? lastError(code) : Error{ErrorCode::Io, source.errorString()};
        stream->free(stream);
        return tl::unexpected(error);
    }
    if (auto stored = succeeded(git_blob_create_from_stream_commit(&id, stream)); !stored)
        return tl::unexpected(stored.error());
    return id;
}

/// The versions that the new one comes after: the one that the branch stands on and, for a merge,
/// another one.
Result<void> findParents(Staging& staging, const std::optional<QStringList>& wanted) {
    const auto head = headId(staging.repository);
    if (!head)
        return tl::unexpected(head.error());
    staging.parent = *head;
    if (!wanted)
        return {};
    if (wanted->size() > 2)
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Repository",
                                                "A version comes after two others at most."));
    const QString stands = staging.parent ? idText(*staging.parent) : QString();
    if (wanted->value(0) != stands)
        return fail(ErrorCode::ChangedOutside,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "Another program saved a version meanwhile. Nothing was saved; look at "
                        "that version first."));
    if (wanted->size() < 2)
        return {};
    const auto id = idFrom(wanted->last());
    const auto second = id ? commitHead(staging.repository, *id) : tl::unexpected(id.error());
    if (!second)
        return tl::unexpected(second.error());
    staging.second = *id;
    return {};
}

/// Read from the bytes of the commit: what came before may be of somebody else, and malformed.
Result<TreeHandle> treeOf(git_repository* repository, const git_oid& commit) {
    const auto head = commitHead(repository, commit);
    if (!head)
        return tl::unexpected(head.error());
    return acquire<TreeHandle>(
        [&](git_tree** out) { return git_tree_lookup(out, repository, &head->tree); });
}

/// The tree of a commit without the dossier: what others keep beside it. nullopt: nothing.
Result<std::optional<git_oid>> besideDossier(const Staging& staging, const git_oid& commit) {
    const auto tree = treeOf(staging.repository, commit);
    if (!tree)
        return tl::unexpected(tree.error());
    const auto folder = folderIn(staging.repository, tree->get(), staging.prefix);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto files = dossierFilesIn(staging.repository, folder->get());
    if (!files)
        return tl::unexpected(files.error());
    TreeUpdates without;
    for (const QString& path : files->keys())
        without.insert(staging.prefix + path.toUtf8(), std::nullopt);
    return updatedTree(staging.repository, tree->get(), without);
}

/// Merged is the dossier. What the other side changed beside it would be lost without a word.
Result<void> checkMerge(const Staging& staging) {
    if (!staging.second)
        return {};
    git_oid base;
    const int code = git_merge_base(&base, staging.repository, &*staging.parent, &*staging.second);
    if (code < 0 && code != GIT_ENOTFOUND)
        return tl::unexpected(lastError(code));
    const auto theirs = besideDossier(staging, *staging.second);
    const auto ours = besideDossier(staging, *staging.parent);
    if (!theirs || !ours)
        return tl::unexpected(!theirs ? theirs.error() : ours.error());
    const auto isSame = [](const std::optional<git_oid>& a, const std::optional<git_oid>& b) {
        return a.has_value() == b.has_value() && (!a || git_oid_equal(&*a, &*b));
    };
    if (isSame(*theirs, *ours))
        return {};
    if (code == 0) {
        const auto before = besideDossier(staging, base);
        if (!before)
            return tl::unexpected(before.error());
        if (isSame(*theirs, *before))
            return {};
    }
    return fail(ErrorCode::Git,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "The other version changes files beside the dossier, too, which would be left "
                    "out of this merge. Merge with git: git merge %1")
                    .arg(idText(*staging.second).left(7)));
}

Result<void> readParent(Staging& staging) {
    if (!staging.parent)
        return {};
    auto tree = treeOf(staging.repository, *staging.parent);
    if (!tree)
        return tl::unexpected(tree.error());
    staging.parentTree = std::move(*tree);
    const auto folder = folderIn(staging.repository, staging.parentTree.get(), staging.prefix);
    if (!folder)
        return tl::unexpected(folder.error());
    auto before = dossierFilesIn(staging.repository, folder->get());
    if (!before)
        return tl::unexpected(before.error());
    staging.before = std::move(*before);
    return {};
}

/// Which file it is that leaves a path out, and by which line. Empty: that cannot be told.
QString ignoringRule(const Staging& staging, const QByteArray& gitPath) {
    if (!staging.program)
        return {};
    const auto printed = staging.program->run(
        {{u"check-ignore"_s, u"-v"_s, u"-z"_s, u"--no-index"_s, u"--stdin"_s}, gitPath + '\0'});
    const QList<QByteArray> parts = printed ? printed->split('\0') : QList<QByteArray>();
    if (parts.size() < 3 || parts.first().isEmpty())
        return {};
    return QCoreApplication::translate("vitrine::Repository", "“%1”, line %2: %3")
        .arg(QFile::decodeName(parts.at(0)),
             QString::fromLatin1(parts.at(1)),
             QString::fromUtf8(parts.at(2)));
}

/// Nobody should find in a repository what its owners told git to leave out: it may be meant to be
/// public.
Result<void> checkIgnored(const Staging& staging, const QString& path, const QByteArray& gitPath) {
    int ignored = 0;
    if (staging.before.contains(path) ||
        git_ignore_path_is_ignored(&ignored, staging.repository, gitPath.constData()) < 0 ||
        !ignored)
        return {};
    const QString rule = ignoringRule(staging, gitPath);
    return fail(
        ErrorCode::Git,
        QCoreApplication::translate("vitrine::Repository",
                                    "git is told to leave “%1” out (%2). Change that rule, or keep "
                                    "the dossier in a repository of its own: git init “%3”")
            .arg(QString::fromUtf8(gitPath),
                 rule.isEmpty() ? u".gitignore, .git/info/exclude, core.excludesFile"_s : rule,
                 staging.directory));
}

/// A file that is to be in the version.
struct ContentSource {
    QString file;                   ///< on the disk
    std::optional<QByteArray> text; ///< nullopt: evidence, which is taken from the disk as it is
};

/// As the disk has it, where the disk knows such a thing; else as it was.
git_filemode_t modeOf(const Staging& staging, const QString& file) {
    if (staging.settings.contains("core.filemode") && !isOn(staging.settings, "core.filemode"))
        return GIT_FILEMODE_UNREADABLE;
    const QFileInfo found(file);
    return !found.isFile()                           ? GIT_FILEMODE_UNREADABLE
           : found.permission(QFileDevice::ExeOwner) ? GIT_FILEMODE_BLOB_EXECUTABLE
                                                     : GIT_FILEMODE_BLOB;
}

/// git reads such files from the disk: there they are what is to be saved.
Result<void> checkOnDisk(const QByteArray& gitPath, const ContentSource& source) {
    if (!source.text)
        return QFileInfo(source.file).isFile() ? Result<void>() : missingEvidence(source.file);
    QFile file(source.file);
    if (file.open(QIODevice::ReadOnly) && file.readAll() == *source.text)
        return {};
    return fail(ErrorCode::ChangedOutside,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "Another program changed “%1” meanwhile. Nothing was saved; look at it first.")
                    .arg(QString::fromUtf8(gitPath)));
}

/// Those that the repository's attributes change go through the user's git.
Result<void> storeByGit(Staging& staging,
                        const Filters& filters,
                        const QMap<QByteArray, ContentSource>& sources,
                        const Filters::Attributes& attributes) {
    const QList<QByteArray> paths = attributes.keys();
    for (const QByteArray& path : paths)
        if (auto same = checkOnDisk(path, sources[path]); !same)
            return same;
    const auto ids = filters.hashed(attributes, true);
    if (!ids)
        return tl::unexpected(ids.error().withContext(
            QCoreApplication::translate("vitrine::Repository",
                                        "The attribute “%1” of this repository could not be "
                                        "followed, so that nothing was saved")
                .arg(attributes.first())));
    for (qsizetype i = 0; i < paths.size(); ++i)
        staging.updates.insert(paths.at(i),
                               TreeFile{ids->at(i), modeOf(staging, sources[paths.at(i)].file)});
    return {};
}

Result<QMap<QByteArray, ContentSource>>
sourcesOf(const Staging& staging, const FileSet& files, const QStringList& evidenceNames) {
    QMap<QByteArray, ContentSource> sources;
    const auto add = [&](const QString& path, const std::optional<QByteArray>& text) {
        auto fine = checkPlace(staging.directory, path);
        const QByteArray gitPath = staging.prefix + path.toUtf8();
        if (fine)
            fine = checkIgnored(staging, path, gitPath);
        sources.insert(gitPath, {staging.directory + u'/' + path, text});
        return fine;
    };
    for (const auto& [path, bytes] : files.asKeyValueRange()) {
        if (!isDossierPath(path))
            return fail(
                ErrorCode::UnsafePath,
                QCoreApplication::translate("vitrine::Repository", "“%1” is no file of a dossier.")
                    .arg(path));
        if (auto added = add(path, bytes); !added)
            return tl::unexpected(added.error());
    }
    for (const QString& name : evidenceNames)
        if (auto added = add("evidence/"_L1 + name, std::nullopt); !added)
            return tl::unexpected(added.error());
    return sources;
}

Result<void> addUpdates(Staging& staging, const FileSet& files, const QStringList& evidenceNames) {
    const auto sources = sourcesOf(staging, files, evidenceNames);
    if (!sources)
        return tl::unexpected(sources.error());
    const Filters filters(staging.repository, staging.program, Filters::Act::Save);
    const auto attributes = filters.ofFilesToStore(sources->keys(), staging.settings);
    if (!attributes)
        return tl::unexpected(attributes.error());
    for (const auto& [gitPath, source] : sources->asKeyValueRange()) {
        if (attributes->contains(gitPath))
            continue;
        const auto id = source.text ? storeText(staging.repository, *source.text)
                                    : storeFile(staging.repository, source.file);
        if (!id)
            return tl::unexpected(orDiskFull(id.error(), staging.directory));
        staging.updates.insert(gitPath, TreeFile{*id, modeOf(staging, source.file)});
    }
    return storeByGit(staging, filters, *sources, *attributes);
}

/// Names of the evidence of the last version.
QSet<QString> evidenceBefore(const Staging& staging) {
    QSet<QString> names;
    const auto list = staging.before.constFind(u"evidence.json"_s);
    if (list == staging.before.constEnd())
        return names;
    const QByteArray path = staging.prefix + "evidence.json";
    const Filters filters(staging.repository, staging.program, Filters::Act::Save);
    const auto attributes = filters.ofFilesToRead({path});
    const auto bytes = attributes ? filters.contentOf(path, *list, *attributes)
                                  : tl::unexpected(attributes.error());
    const QJsonObject rows =
        bytes ? QJsonDocument::fromJson(*bytes).object().value("evidence"_L1).toObject()
              : QJsonObject();
    for (const auto& row : rows)
        names.insert(row.toObject().value("name"_L1).toString());
    return names;
}

/// Takes out what the dossier no longer has. A file that is still on the disk is somebody's, unless
/// it was evidence of the last version and is none any more. What may not be looked at is not gone.
Result<void> addRemovals(Staging& staging) {
    const QSet<QString> listed = evidenceBefore(staging);
    const auto evidence = "evidence/"_L1;
    for (const QString& path : staging.before.keys()) {
        const QByteArray gitPath = staging.prefix + path.toUtf8();
        if (staging.updates.contains(gitPath))
            continue;
        const bool wasEvidence =
            path.startsWith(evidence) && listed.contains(path.mid(evidence.size()));
        const PathPresence presence = presenceOf(staging.directory + u'/' + path);
        if (presence == PathPresence::Barred && !wasEvidence)
            return fail(
                ErrorCode::Io,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "“%1” of the last version may not be looked at, so it cannot be told whether "
                    "the dossier still has it. Ask the owner of the folder for the right to read.")
                    .arg(path));
        if (wasEvidence || presence == PathPresence::Missing)
            staging.updates.insert(gitPath, std::nullopt);
    }
    return {};
}

/// git passes over files that it was told not to have in the work tree: what is there instead, or
/// is not, says nothing about the dossier.
Result<void> checkComplete(const Staging& staging, const IndexUpdate& index) {
    for (const auto& [gitPath, id] : staging.updates.asKeyValueRange()) {
        if (!index.isSkipped(gitPath))
            continue;
        const auto before =
            staging.before.constFind(QString::fromUtf8(gitPath.mid(staging.prefix.size())));
        if (id && before != staging.before.cend() && git_oid_equal(&id->id, &before->id))
            continue;
        return fail(
            ErrorCode::Git,
            QCoreApplication::translate(
                "vitrine::Repository",
                "git was told to leave “%1” out of this folder (a sparse checkout, or "
                "“skip-worktree”), so the dossier is not whole here, and a version would lose what "
                "is not here. Run: git sparse-checkout disable, or: git update-index "
                "--no-skip-worktree “%1”")
                .arg(QString::fromUtf8(gitPath)));
    }
    return {};
}

/// Does no file differ in its bytes? A bit alone makes no version.
bool isSameContent(const Staging& staging) {
    for (const auto& [gitPath, file] : staging.updates.asKeyValueRange()) {
        const auto before =
            staging.before.constFind(QString::fromUtf8(gitPath.mid(staging.prefix.size())));
        if (!file || before == staging.before.cend() || !git_oid_equal(&file->id, &before->id))
            return false;
    }
    return true;
}

/// Of a version that has one parent something must differ.
Result<TreeHandle> changedTree(const Staging& staging) {
    const auto id = updatedTree(staging.repository, staging.parentTree.get(), staging.updates);
    if (!id)
        return tl::unexpected(id.error());
    if (!*id || (staging.parentTree && !staging.second && isSameContent(staging)))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Repository",
                                                "Nothing has changed since the last version."));
    return acquire<TreeHandle>(
        [&](git_tree** out) { return git_tree_lookup(out, staging.repository, &**id); });
}

} // namespace

Result<TreeHandle> stage(Staging& staging, const Draft& draft, const IndexUpdate& index) {
    if (auto found = findParents(staging, draft.parents); !found)
        return tl::unexpected(found.error());
    if (auto safe = checkMerge(staging); !safe)
        return tl::unexpected(safe.error());
    if (auto read = readParent(staging); !read)
        return tl::unexpected(read.error());
    if (auto added = addUpdates(staging, draft.files, draft.evidence); !added)
        return tl::unexpected(added.error());
    if (auto removed = addRemovals(staging); !removed)
        return tl::unexpected(removed.error());
    if (auto complete = checkComplete(staging, index); !complete)
        return tl::unexpected(complete.error());
    auto tree = changedTree(staging);
    if (!tree)
        return tl::unexpected(orDiskFull(tree.error(), staging.directory));
    return tree;
}

} // namespace vitrine
