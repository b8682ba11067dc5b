// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/PathPresence.h"
#include "model/history/IndexUpdate.h"
#include "model/history/RepositoryHandles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A branch is checked out and git is not in the middle of something.
Result<void> readyForCommit(git_repository* repository) {
    if (git_repository_head_detached(repository) == 1) {
        return fail(ErrorCode::Git,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "No branch is checked out (git calls it a detached HEAD), so a new version "
                        "would get lost. "
                        "Run: git switch <branch>"));
    }
    if (git_repository_state(repository) != GIT_REPOSITORY_STATE_NONE) {
        return fail(ErrorCode::Git,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "git is in the middle of a merge, rebase or similar in this repository. "
                        "Finish or abort that "
                        "first; “git status” tells how."),
                    u"repository state %1"_s.arg(git_repository_state(repository)));
    }
    return {};
}

Result<SignatureHandle> gitSignature(const Signature& signature) {
    // Line breaks would end the line of the commit that the name stands in.
    const QByteArray name = signature.name.simplified().toUtf8();
    const QByteArray email = signature.email.simplified().toUtf8();
    if (name.isEmpty() || email.isEmpty())
        return fail(ErrorCode::NoAuthor,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "A version needs the name and the e-mail address of who saves it."));
    if (name.contains('<') || name.contains('>') || email.contains('<') || email.contains('>'))
        return fail(
            ErrorCode::NoAuthor,
            QCoreApplication::translate("vitrine::Repository",
                                        "Name and e-mail address must not hold “<” or “>”."));
    const QDateTime when = signature.when;
    auto made = acquire<SignatureHandle>([&](git_signature** out) {
        return when.isValid() ? git_signature_new(out,
                                                  name.constData(),
                                                  email.constData(),
                                                  when.toSecsSinceEpoch(),
                                                  when.offsetFromUtc() / 60)
                              : git_signature_now(out, name.constData(), email.constData());
    });
    if (!made)
        made.error().code = ErrorCode::NoAuthor;
    return made;
}

Result<QByteArray> tidyMessage(const QString& message) {
    GitText text;
    const QByteArray utf8 = QString(message).remove(QChar::Null).toUtf8();
    if (auto done = succeeded(git_message_prettify(&text.buffer, utf8.constData(), 0, 0)); !done)
        return tl::unexpected(done.error());
    if (text.buffer.size == 0)
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate("vitrine::Repository",
                                        "A version needs a message that says what changed."));
    return QByteArray(text.buffer.ptr, static_cast<qsizetype>(text.buffer.size));
}

/// The path stays inside the dossier, also when the links on the disk are followed.
Result<void> checkPlace(const QString& directory, const QString& path) {
    if (!isSafePath(path))
        return fail(
            ErrorCode::UnsafePath,
            QCoreApplication::translate("vitrine::Repository", "“%1” leads out of the dossier.")
                .arg(path));
    for (qsizetype slash = path.indexOf(u'/');; slash = path.indexOf(u'/', slash + 1)) {
        const QString part = slash < 0 ? path : path.left(slash);
        if (QFileInfo(directory + u'/' + part).isSymLink()) {
            return fail(
                ErrorCode::UnsafePath,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "“%1” is a link. A dossier holds files only: put the file itself there.")
                    .arg(part));
        }
        if (slash < 0)
            return {};
    }
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

/// Evidence may be large: it is streamed, and not written again if git has it.
Result<git_oid> storeFile(git_repository* repository, const QString& file) {
    QFile source(file);
    if (!QFileInfo(file).isFile())
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("vitrine::Repository",
                                                "The evidence “%1” is missing. Put the file back, "
                                                "or take it off the list of evidence.")
                        .arg(file));
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

/// What a commit is made of, before anything but objects is written.
struct Draft {
    git_repository* repository;
    QString directory; ///< of the dossier
    QByteArray prefix; ///< of the dossier in the repository
    CommitHandle parent = {};
    TreeHandle parentTree = {};
    QMap<QString, TreeFile> before = {}; ///< the dossier's files in the parent
    TreeUpdates updates = {};
};

Result<void> readParent(Draft& draft) {
    auto parent = headCommit(draft.repository);
    if (!parent)
        return tl::unexpected(parent.error());
    draft.parent = std::move(*parent);
    if (!draft.parent)
        return {};
    auto tree = acquire<TreeHandle>(
        [&](git_tree** out) { return git_commit_tree(out, draft.parent.get()); });
    if (!tree)
        return tl::unexpected(tree.error());
    draft.parentTree = std::move(*tree);
    const auto folder = folderIn(draft.repository, draft.parentTree.get(), draft.prefix);
    if (!folder)
        return tl::unexpected(folder.error());
    auto before = dossierFilesIn(draft.repository, folder->get());
    if (!before)
        return tl::unexpected(before.error());
    draft.before = std::move(*before);
    return {};
}

/// Nobody should find in a repository what its owners told git to leave out: it may be meant to be
/// public.
Result<void> checkIgnored(const Draft& draft, const QString& path, const QByteArray& gitPath) {
    int ignored = 0;
    if (draft.before.contains(path) ||
        git_ignore_path_is_ignored(&ignored, draft.repository, gitPath.constData()) < 0 || !ignored)
        return {};
    return fail(ErrorCode::Git,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "The repository's .gitignore leaves “%1” out. Change that rule, or keep the "
                    "dossier in a repository "
                    "of its own: git init “%2”")
                    .arg(QString::fromUtf8(gitPath), draft.directory));
}

Result<void> addUpdates(Draft& draft, const FileSet& files, const QStringList& evidenceNames) {
    const QString directory = draft.directory;
    const auto put = [&](const QString& path, auto&& store) -> Result<void> {
        if (auto safe = checkPlace(directory, path); !safe)
            return safe;
        const QByteArray gitPath = draft.prefix + path.toUtf8();
        if (auto wanted = checkIgnored(draft, path, gitPath); !wanted)
            return wanted;
        const Result<git_oid> id = store();
        if (!id)
            return tl::unexpected(orDiskFull(id.error(), directory));
        draft.updates.insert(gitPath, *id);
        return {};
    };
    for (const auto& [path, bytes] : files.asKeyValueRange()) {
        if (!isDossierPath(path))
            return fail(
                ErrorCode::UnsafePath,
                QCoreApplication::translate("vitrine::Repository", "“%1” is no file of a dossier.")
                    .arg(path));
        if (auto done =
                put(path, [&, &content = bytes] { return storeText(draft.repository, content); });
            !done)
            return done;
    }
    for (const QString& name : evidenceNames) {
        const QString path = "evidence/"_L1 + name;
        if (auto done =
                put(path, [&] { return storeFile(draft.repository, directory + u'/' + path); });
            !done)
            return done;
    }
    return {};
}

/// Names of the evidence of the last version.
QSet<QString> evidenceBefore(const Draft& draft) {
    QSet<QString> names;
    const auto list = draft.before.constFind(u"evidence.json"_s);
    git_blob* raw = nullptr;
    if (list == draft.before.constEnd() || git_blob_lookup(&raw, draft.repository, &list->id) != 0)
        return names;
    const BlobHandle blob(raw);
    const auto bytes = QByteArray::fromRawData(static_cast<const char*>(git_blob_rawcontent(raw)),
                                               static_cast<qsizetype>(git_blob_rawsize(raw)));
    const QJsonObject rows =
        QJsonDocument::fromJson(bytes).object().value("evidence"_L1).toObject();
    for (const auto& row : rows)
        names.insert(row.toObject().value("name"_L1).toString());
    return names;
}

/// Takes out what the dossier no longer has. A file that is still on the disk is somebody's, unless
/// it was evidence of the last version and is none any more. What may not be looked at is not gone.
Result<void> addRemovals(Draft& draft) {
    const QSet<QString> listed = evidenceBefore(draft);
    const auto evidence = "evidence/"_L1;
    for (const QString& path : draft.before.keys()) {
        const QByteArray gitPath = draft.prefix + path.toUtf8();
        if (draft.updates.contains(gitPath))
            continue;
        const bool wasEvidence =
            path.startsWith(evidence) && listed.contains(path.mid(evidence.size()));
        const PathPresence presence = presenceOf(draft.directory + u'/' + path);
        if (presence == PathPresence::Barred && !wasEvidence)
            return fail(
                ErrorCode::Io,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "“%1” of the last version may not be looked at, so it cannot be told whether "
                    "the dossier still has it. Ask the owner of the folder for the right to read.")
                    .arg(path));
        if (wasEvidence || presence == PathPresence::Missing)
            draft.updates.insert(gitPath, std::nullopt);
    }
    return {};
}

/// git passes over files that it was told not to have in the work tree: what is there instead, or
/// is not, says nothing about the dossier.
Result<void> checkComplete(const Draft& draft, const IndexUpdate& index) {
    for (const auto& [gitPath, id] : draft.updates.asKeyValueRange()) {
        if (!index.isSkipped(gitPath))
            continue;
        const auto before =
            draft.before.constFind(QString::fromUtf8(gitPath.mid(draft.prefix.size())));
        if (id && before != draft.before.cend() && git_oid_equal(&*id, &before->id))
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

/// Empty where every file is as in the parent.
Result<TreeHandle> changedTree(const Draft& draft) {
    const auto id = updatedTree(draft.repository, draft.parentTree.get(), draft.updates);
    if (!id)
        return tl::unexpected(id.error());
    if (!*id || (draft.parentTree && git_oid_equal(&**id, git_tree_id(draft.parentTree.get()))))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Repository",
                                                "Nothing has changed since the last version."));
    return acquire<TreeHandle>(
        [&](git_tree** out) { return git_tree_lookup(out, draft.repository, &**id); });
}

} // namespace

Result<Revision> Repository::commit(const FileSet& files,
                                    const QStringList& evidenceNames,
                                    const Signature& signature,
                                    const QString& message) {
    auto revision = tryCommit(files, evidenceNames, signature, message);
    m_handles->isStillborn = m_handles->isNew && !revision;
    m_handles->isNew = m_handles->isStillborn;
    return revision;
}

Result<Revision> Repository::tryCommit(const FileSet& files,
                                       const QStringList& evidenceNames,
                                       const Signature& signature,
                                       const QString& message) {
    git_repository* repository = m_handles->git();
    if (auto ready = readyForCommit(repository); !ready)
        return tl::unexpected(ready.error());
    const auto author = gitSignature(signature);
    if (!author)
        return tl::unexpected(author.error());
    const auto text = tidyMessage(message);
    if (!text)
        return tl::unexpected(text.error());
    if (!files.contains(u"dossier.json"_s))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Repository",
                                                "A version needs the file dossier.json."));
    auto index = IndexUpdate::begin(repository);
    if (!index)
        return tl::unexpected(index.error());

    Draft draft{repository, m_handles->directory, m_handles->prefix};
    if (auto read = readParent(draft); !read)
        return tl::unexpected(read.error());
    if (auto added = addUpdates(draft, files, evidenceNames); !added)
        return tl::unexpected(added.error());
    if (auto removed = addRemovals(draft); !removed)
        return tl::unexpected(removed.error());
    if (auto complete = checkComplete(draft, *index); !complete)
        return tl::unexpected(complete.error());
    const auto tree = changedTree(draft);
    if (!tree)
        return tl::unexpected(orDiskFull(tree.error(), draft.directory));

    // The index first: should we be interrupted here, the new version is merely staged. The other
    // way round the next plain "git commit" would undo it.
    if (auto written = index->write(draft.updates); !written)
        return tl::unexpected(orDiskFull(written.error(), draft.directory));
    git_oid id;
    const git_commit* parents[] = {draft.parent.get()};
    const int code = git_commit_create(&id,
                                       repository,
                                       "HEAD",
                                       author->get(),
                                       author->get(),
                                       nullptr,
                                       text->constData(),
                                       tree->get(),
                                       draft.parent ? 1 : 0,
                                       parents);
    if (code < 0) {
        const Error error = orDiskFull(lastError(code), draft.directory);
        index->undo();
        return tl::unexpected(error.withContext(
            QCoreApplication::translate("vitrine::Repository", "The version could not be saved")));
    }
    const auto made = acquire<CommitHandle>(
        [&](git_commit** out) { return git_commit_lookup(out, repository, &id); });
    if (!made)
        return tl::unexpected(made.error());
    return revisionFrom(made->get(), {});
}

} // namespace vitrine
