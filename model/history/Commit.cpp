// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/PathPresence.h"
#include "model/history/IndexUpdate.h"
#include "model/history/Walk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A branch is checked out and git is not in the middle of something.
Result<void> readyForCommit(git_repository* repository) {
    // First, because HEAD is detached while a rebase is under way.
    if (git_repository_state(repository) != GIT_REPOSITORY_STATE_NONE) {
        return fail(ErrorCode::Git,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "git is in the middle of a merge, rebase or similar in this repository. "
                        "Finish or abort that "
                        "first; “git status” tells how."),
                    u"repository state %1"_s.arg(git_repository_state(repository)));
    }
    if (git_repository_head_detached(repository) == 1) {
        return fail(ErrorCode::Git,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "No branch is checked out (git calls it a detached HEAD), so a new version "
                        "would get lost. "
                        "Run: git switch <branch>"));
    }
    return {};
}

Result<SignatureHandle> gitSignature(const Author& who) {
    // Line breaks would end the line of the commit that the name stands in.
    const QByteArray name = who.name.simplified().toUtf8();
    const QByteArray email = who.email.simplified().toUtf8();
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
    const QDateTime when = who.when;
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

bool endsWithTrailers(const QByteArray& message) {
    git_message_trailer_array found = {};
    const bool has = git_message_trailers(&found, message.constData()) == 0 && found.count > 0;
    git_message_trailer_array_free(&found);
    return has;
}

/// The message with the trailers as its last paragraph.
Result<QByteArray> wholeMessage(const Draft& draft) {
    auto text = tidyMessage(draft.message);
    if (!text || draft.trailers.isEmpty())
        return text;
    if (!endsWithTrailers(*text))
        *text += '\n';
    static const QRegularExpression key(u"^[A-Za-z0-9][A-Za-z0-9-]*$"_s);
    for (const Trailer& trailer : draft.trailers) {
        const QString value = QString(trailer.value).remove(QChar::Null).simplified();
        if (!key.match(trailer.key).hasMatch() || value.isEmpty())
            return fail(ErrorCode::Usage,
                        QCoreApplication::translate(
                            "vitrine::Repository",
                            "“%1: %2” cannot stand at the end of a message: a key has letters, "
                            "digits and “-” only, and a value says something.")
                            .arg(trailer.key, value));
        *text += trailer.key.toLatin1() + ": " + value.toUtf8() + '\n';
    }
    return text;
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
struct Staging {
    git_repository* repository;
    QString directory; ///< of the dossier
    QByteArray prefix; ///< of the dossier in the repository
    CommitHandle parent = {};
    CommitHandle second = {}; ///< of a merge
    TreeHandle parentTree = {};
    QMap<QString, TreeFile> before = {}; ///< the dossier's files in the parent
    TreeUpdates updates = {};
};

/// The versions that the new one comes after: the one that the branch stands on and, for a merge,
/// another one.
Result<void> findParents(Staging& staging, const std::optional<QStringList>& wanted) {
    auto head = headCommit(staging.repository);
    if (!head)
        return tl::unexpected(head.error());
    staging.parent = std::move(*head);
    if (!wanted)
        return {};
    if (wanted->size() > 2)
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Repository",
                                                "A version comes after two others at most."));
    const QString stands =
        staging.parent ? idText(*git_commit_id(staging.parent.get())) : QString();
    if (wanted->value(0) != stands)
        return fail(ErrorCode::ChangedOutside,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "Another program saved a version meanwhile. Nothing was saved; look at "
                        "that version first."));
    if (wanted->size() < 2)
        return {};
    const auto id = idFrom(wanted->last());
    auto second = id ? acquire<CommitHandle>([&](git_commit** out) {
        return git_commit_lookup(out, staging.repository, &*id);
    })
                     : tl::unexpected(id.error());
    if (!second)
        return tl::unexpected(second.error());
    staging.second = std::move(*second);
    return {};
}

Result<TreeHandle> treeOf(const git_commit* commit) {
    return acquire<TreeHandle>([&](git_tree** out) { return git_commit_tree(out, commit); });
}

/// The tree of a commit without the dossier: what others keep beside it. nullopt: nothing.
Result<std::optional<git_oid>> besideDossier(const Staging& staging, const git_commit* commit) {
    const auto tree = treeOf(commit);
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
    const int code = git_merge_base(&base,
                                    staging.repository,
                                    git_commit_id(staging.parent.get()),
                                    git_commit_id(staging.second.get()));
    if (code < 0 && code != GIT_ENOTFOUND)
        return tl::unexpected(lastError(code));
    const auto theirs = besideDossier(staging, staging.second.get());
    const auto ours = besideDossier(staging, staging.parent.get());
    if (!theirs || !ours)
        return tl::unexpected(!theirs ? theirs.error() : ours.error());
    const auto isSame = [](const std::optional<git_oid>& a, const std::optional<git_oid>& b) {
        return a.has_value() == b.has_value() && (!a || git_oid_equal(&*a, &*b));
    };
    if (isSame(*theirs, *ours))
        return {};
    if (code == 0) {
        const auto common = acquire<CommitHandle>(
            [&](git_commit** out) { return git_commit_lookup(out, staging.repository, &base); });
        const auto before =
            common ? besideDossier(staging, common->get()) : tl::unexpected(common.error());
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
                    .arg(idText(*git_commit_id(staging.second.get())).left(7)));
}

Result<void> readParent(Staging& staging) {
    if (!staging.parent)
        return {};
    auto tree = treeOf(staging.parent.get());
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

/// Nobody should find in a repository what its owners told git to leave out: it may be meant to be
/// public.
Result<void> checkIgnored(const Staging& staging, const QString& path, const QByteArray& gitPath) {
    int ignored = 0;
    if (staging.before.contains(path) ||
        git_ignore_path_is_ignored(&ignored, staging.repository, gitPath.constData()) < 0 ||
        !ignored)
        return {};
    return fail(ErrorCode::Git,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "The repository's .gitignore leaves “%1” out. Change that rule, or keep the "
                    "dossier in a repository "
                    "of its own: git init “%2”")
                    .arg(QString::fromUtf8(gitPath), staging.directory));
}

Result<void> addUpdates(Staging& staging, const FileSet& files, const QStringList& evidenceNames) {
    const QString directory = staging.directory;
    const auto put = [&](const QString& path, auto&& store) -> Result<void> {
        if (auto safe = checkPlace(directory, path); !safe)
            return safe;
        const QByteArray gitPath = staging.prefix + path.toUtf8();
        if (auto wanted = checkIgnored(staging, path, gitPath); !wanted)
            return wanted;
        const Result<git_oid> id = store();
        if (!id)
            return tl::unexpected(orDiskFull(id.error(), directory));
        staging.updates.insert(gitPath, *id);
        return {};
    };
    for (const auto& [path, bytes] : files.asKeyValueRange()) {
        if (!isDossierPath(path))
            return fail(
                ErrorCode::UnsafePath,
                QCoreApplication::translate("vitrine::Repository", "“%1” is no file of a dossier.")
                    .arg(path));
        if (auto done =
                put(path, [&, &content = bytes] { return storeText(staging.repository, content); });
            !done)
            return done;
    }
    for (const QString& name : evidenceNames) {
        const QString path = "evidence/"_L1 + name;
        if (auto done =
                put(path, [&] { return storeFile(staging.repository, directory + u'/' + path); });
            !done)
            return done;
    }
    return {};
}

/// Names of the evidence of the last version.
QSet<QString> evidenceBefore(const Staging& staging) {
    QSet<QString> names;
    const auto list = staging.before.constFind(u"evidence.json"_s);
    git_blob* raw = nullptr;
    if (list == staging.before.constEnd() ||
        git_blob_lookup(&raw, staging.repository, &list->id) != 0)
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
        if (id && before != staging.before.cend() && git_oid_equal(&*id, &before->id))
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

/// Of a version that has one parent something must differ.
Result<TreeHandle> changedTree(const Staging& staging) {
    const auto id = updatedTree(staging.repository, staging.parentTree.get(), staging.updates);
    if (!id)
        return tl::unexpected(id.error());
    const bool isSame =
        *id && staging.parentTree && git_oid_equal(&**id, git_tree_id(staging.parentTree.get()));
    if (!*id || (isSame && !staging.second))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Repository",
                                                "Nothing has changed since the last version."));
    return acquire<TreeHandle>(
        [&](git_tree** out) { return git_tree_lookup(out, staging.repository, &**id); });
}

/// A branch that is locked says so for ever after a crash: which file it is helps.
Error namingLock(const Error& error, git_repository* repository) {
    if (error.code != ErrorCode::Locked)
        return error;
    QStringList names{u"HEAD"_s};
    const auto head = acquire<ReferenceHandle>(
        [&](git_reference** out) { return git_reference_lookup(out, repository, "HEAD"); });
    if (const char* branch = head ? git_reference_symbolic_target(head->get()) : nullptr)
        names += QString::fromUtf8(branch);
    for (const char* folder :
         {git_repository_path(repository), git_repository_commondir(repository)})
        for (const QString& name : std::as_const(names))
            if (const QString file = QFile::decodeName(folder) + name + ".lock"_L1;
                QFileInfo::exists(file))
                return lockedBy(file);
    return error;
}

struct Signatures {
    SignatureHandle author;
    SignatureHandle committer;
};

Result<Signatures> signaturesOf(const Repository& repository, const Draft& draft) {
    const Result<Author> author = draft.author ? *draft.author : repository.configuredAuthor();
    if (!author)
        return tl::unexpected(author.error());
    Result<Author> committer =
        draft.committer ? *draft.committer : repository.configuredCommitter();
    if (!committer && committer.error().code == ErrorCode::NoAuthor)
        committer = author;
    if (!committer)
        return tl::unexpected(committer.error());
    auto one = gitSignature(*author);
    auto other = gitSignature(*committer);
    if (!one || !other)
        return tl::unexpected(!one ? one.error() : other.error());
    return Signatures{*std::move(one), *std::move(other)};
}

/// All that is to be in the version, as objects of git.
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

} // namespace

Result<Revision> Repository::commit(const Draft& draft) {
    auto revision = tryCommit(draft);
    m_handles->isStillborn = m_handles->isNew && !revision;
    m_handles->isNew = m_handles->isStillborn;
    return revision;
}

Result<Revision> Repository::tryCommit(const Draft& draft) {
    git_repository* repository = m_handles->git();
    if (auto ready = readyForCommit(repository); !ready)
        return tl::unexpected(ready.error());
    const auto who = signaturesOf(*this, draft);
    if (!who)
        return tl::unexpected(who.error());
    const auto text = wholeMessage(draft);
    if (!text)
        return tl::unexpected(text.error());
    if (!draft.files.contains(u"dossier.json"_s))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Repository",
                                                "A version needs the file dossier.json."));
    auto index = IndexUpdate::begin(repository);
    if (!index)
        return tl::unexpected(index.error());
    Staging staging{repository, m_handles->directory, m_handles->prefix};
    const auto tree = stage(staging, draft, *index);
    if (!tree)
        return tl::unexpected(tree.error());

    // The index first: should we be interrupted here, the new version is merely staged. The other
    // way round the next plain "git commit" would undo it.
    if (auto written = index->write(staging.updates); !written)
        return tl::unexpected(orDiskFull(written.error(), staging.directory));
    git_oid id;
    const git_commit* parents[] = {staging.parent.get(), staging.second.get()};
    const int code = git_commit_create(&id,
                                       repository,
                                       "HEAD",
                                       who->author.get(),
                                       who->committer.get(),
                                       nullptr,
                                       text->constData(),
                                       tree->get(),
                                       staging.second   ? 2
                                       : staging.parent ? 1
                                                        : 0,
                                       parents);
    if (code < 0) {
        const Error error = namingLock(orDiskFull(lastError(code), staging.directory), repository);
        index->undo();
        return tl::unexpected(error.withContext(
            QCoreApplication::translate("vitrine::Repository", "The version could not be saved")));
    }
    Walk walk(repository, m_handles->prefix);
    auto saved = m_handles->revision(walk, id);
    // It is saved, also where it cannot be told all about it.
    return saved ? *std::move(saved) : Revision{idText(id), QString::fromUtf8(*text), {}};
}

} // namespace vitrine
