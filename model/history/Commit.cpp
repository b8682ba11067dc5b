// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/CommitMaking.h"
#include "model/history/Walk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <tuple>

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
    // As git, which would move a branch that is being changed for another.
    if (const QString lock = QFile::decodeName(git_repository_path(repository)) + "HEAD.lock"_L1;
        QFileInfo::exists(lock))
        return tl::unexpected(lockedBy(lock));
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

/// A hook may have changed what is in the version; the index then holds what was staged before.
void followHooks(const Staging& staging, const git_oid& id, IndexUpdate& index) {
    const auto commit = acquire<CommitHandle>(
        [&](git_commit** out) { return git_commit_lookup(out, staging.repository, &id); });
    const auto tree = commit ? acquire<TreeHandle>([&](git_tree** out) {
        return git_commit_tree(out, commit->get());
    })
                             : tl::unexpected(commit.error());
    if (!tree)
        return;
    TreeUpdates changed;
    for (const auto& [path, file] : staging.updates.asKeyValueRange()) {
        git_tree_entry* raw = nullptr;
        const int code = git_tree_entry_bypath(&raw, tree->get(), path.constData());
        const TreeEntryHandle entry(raw);
        if (code == GIT_ENOTFOUND && file)
            changed.insert(path, std::nullopt);
        if (code != 0 || (file && git_oid_equal(git_tree_entry_id(raw), &file->id)))
            continue;
        changed.insert(path, TreeFile{*git_tree_entry_id(raw), git_tree_entry_filemode(raw)});
    }
    // The version is saved in any case; "git status" tells of an index that could not follow.
    if (!changed.isEmpty())
        std::ignore = index.write(changed);
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
    const QDateTime begun = QDateTime::currentDateTimeUtc();
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
    const auto settings = m_handles->settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const Demands demands = demandsOf(repository, *settings);
    auto index = IndexUpdate::begin(repository, m_handles->program());
    if (!index)
        return tl::unexpected(index.error());
    if (demands.hooks.contains(u"post-index-change"_s))
        index->leaveToGit();
    Staging staging{
        repository, m_handles->program(), *settings, m_handles->directory, m_handles->prefix};
    const auto tree = stage(staging, draft, *index);
    if (!tree)
        return tl::unexpected(tree.error());
    if (auto may = mayMakeCommit(staging, demands); !may)
        return tl::unexpected(may.error());

    // The index first: should we be interrupted here, the new version is merely staged. The other
    // way round the next plain "git commit" would undo it.
    if (auto written = index->write(staging.updates); !written)
        return tl::unexpected(orDiskFull(written.error(), staging.directory));
    const auto id =
        makeCommit({staging, tree->get(), *text, who->author.get(), who->committer.get()}, demands);
    if (!id) {
        index->undo();
        return tl::unexpected(id.error().withContext(
            QCoreApplication::translate("vitrine::Repository", "The version could not be saved")));
    }
    followHooks(staging, *id, *index);
    flushRepository(repository, begun, m_handles->isNew);
    Walk walk(repository, m_handles->prefix);
    auto saved = m_handles->revision(walk, *id);
    // It is saved, also where it cannot be told all about it.
    return saved ? *std::move(saved) : Revision{idText(*id), QString::fromUtf8(*text), {}};
}

} // namespace vitrine
