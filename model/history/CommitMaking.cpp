// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/CommitMaking.h"

#include "model/core/FileWriting.h"

#include <git2/sys/commit.h>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A passphrase may have to be typed, and hooks may build and test.
constexpr std::chrono::seconds patience{600};

/// More than the grain of any disk's clock.
constexpr qint64 clockGrain = 3; // seconds

Result<git_oid> commitByLibrary(const CommitOrder& order) {
    const Staging& staging = order.staging;
    git_oid id;
    const git_oid* parents[] = {staging.parent ? &*staging.parent : nullptr,
                                staging.second ? &*staging.second : nullptr};
    // By their ids: what came before may be of somebody else, and malformed.
    const int code = git_commit_create_from_ids(&id,
                                                staging.repository,
                                                "HEAD",
                                                order.author,
                                                order.committer,
                                                nullptr,
                                                order.message.constData(),
                                                git_tree_id(order.tree),
                                                staging.second   ? 2
                                                : staging.parent ? 1
                                                                 : 0,
                                                parents);
    if (code < 0)
        return tl::unexpected(orDiskFull(lastError(code), staging.directory));
    return id;
}

/// An index that holds the version and nothing else: that of the user stays out of it, as with "git
/// commit --only".
Result<void> writeIndex(const QString& file, const git_tree* tree) {
    const auto index = acquire<IndexHandle>(
        [&](git_index** out) { return git_index_open(out, QFile::encodeName(file).constData()); });
    if (!index)
        return tl::unexpected(index.error());
    if (auto read = succeeded(git_index_read_tree(index->get(), tree)); !read)
        return read;
    return succeeded(git_index_write(index->get()));
}

QString dateOf(const git_signature* who) {
    const int minutes = std::abs(who->when.offset);
    return u"@%1 %2%3%4"_s.arg(who->when.time)
        .arg(who->when.offset < 0 ? u'-' : u'+')
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// Hooks and filters take the repository for the one that the user's git works in.
GitProgram::Call callOf(const CommitOrder& order, const QString& indexFile) {
    GitProgram::Call call{{u"-c"_s,
                           u"i18n.commitEncoding=UTF-8"_s,
                           u"-c"_s,
                           u"core.fsync=all"_s,
                           u"-c"_s,
                           u"gc.auto=0"_s,
                           u"-c"_s,
                           u"maintenance.auto=false"_s,
                           u"commit"_s,
                           u"--quiet"_s,
                           u"--cleanup=verbatim"_s,
                           u"--file=-"_s},
                          order.message,
                          {{u"GIT_INDEX_FILE"_s, indexFile}},
                          patience};
    const auto add = [&](const QString& role, const git_signature* who) {
        call.environment.insert(u"GIT_%1_NAME"_s.arg(role), QString::fromUtf8(who->name));
        call.environment.insert(u"GIT_%1_EMAIL"_s.arg(role), QString::fromUtf8(who->email));
        call.environment.insert(u"GIT_%1_DATE"_s.arg(role), dateOf(who));
    };
    add(u"AUTHOR"_s, order.author);
    add(u"COMMITTER"_s, order.committer);
    return call;
}

/// The branch moved between our look at it and git's: what was made would undo the version that
/// came in between.
Result<void> checkParent(const CommitOrder& order, const git_commit* made) {
    const std::optional<git_oid>& wanted = order.staging.parent;
    const bool isRight = wanted ? git_commit_parentcount(made) == 1 &&
                                      git_oid_equal(git_commit_parent_id(made, 0), &*wanted)
                                : git_commit_parentcount(made) == 0;
    if (isRight)
        return {};
    QStringList back{u"update-ref"_s, u"HEAD"_s};
    if (git_commit_parentcount(made) > 0) {
        back += {idText(*git_commit_parent_id(made, 0)), idText(*git_commit_id(made))};
        if (const auto done = order.staging.program->run({back}); !done)
            return tl::unexpected(done.error());
    }
    return fail(ErrorCode::ChangedOutside,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "Another program saved a version meanwhile. Nothing was saved; look at "
                    "that version first."));
}

Result<git_oid> commitByGit(const CommitOrder& order, const Demands& demands) {
    const Staging& staging = order.staging;
    const QTemporaryDir folder(QFile::decodeName(git_repository_path(staging.repository)) +
                               "vitrine-version-XXXXXX"_L1);
    if (!folder.isValid())
        return tl::unexpected(
            orDiskFull({ErrorCode::Git, folder.errorString()}, staging.directory));
    const QString indexFile = folder.filePath(u"index"_s);
    if (auto written = writeIndex(indexFile, order.tree); !written)
        return tl::unexpected(orDiskFull(written.error(), staging.directory));
    if (const auto done = staging.program->run(callOf(order, indexFile)); !done)
        return tl::unexpected(done.error().code == ErrorCode::Locked
                                  ? done.error()
                                  : orDiskFull(done.error(), staging.directory)
                                        .withContext(QCoreApplication::translate(
                                                         "vitrine::Repository",
                                                         "git refused it (in this repository %1)")
                                                         .arg(demands.inWords())));
    const auto head = headId(staging.repository);
    if (!head)
        return tl::unexpected(head.error());
    if (!*head || (staging.parent && git_oid_equal(&**head, &*staging.parent)))
        return fail(ErrorCode::Git,
                    QCoreApplication::translate("vitrine::Repository",
                                                "git made no version, and does not say why."));
    const auto made = acquire<CommitHandle>(
        [&](git_commit** out) { return git_commit_lookup(out, staging.repository, &**head); });
    if (!made)
        return tl::unexpected(made.error());
    if (auto right = checkParent(order, made->get()); !right)
        return tl::unexpected(right.error());
    return *git_commit_id(made->get());
}

void flushFolderAndAbove(const QString& folder, const QString& top) {
    for (QString at = folder; at.startsWith(top); at = QFileInfo(at).path()) {
        flushFolder(at);
        if (at == top)
            return;
    }
}

} // namespace

Result<void> mayMakeCommit(const Staging& staging, const Demands& demands) {
    const QString words = demands.inWords();
    if (words.isEmpty())
        return {};
    if (!staging.program)
        return tl::unexpected(needsGitProgram(words));
    if (!staging.second)
        return {};
    return fail(ErrorCode::Git,
                QCoreApplication::translate("vitrine::Repository",
                                            "In this repository %1, which is not done for a merge "
                                            "from here. Merge with git: git merge %2")
                    .arg(words, idText(*staging.second).left(7)));
}

Result<git_oid> makeCommit(const CommitOrder& order, const Demands& demands) {
    return demands.inWords().isEmpty() ? commitByLibrary(order) : commitByGit(order, demands);
}

void flushRepository(git_repository* repository, const QDateTime& since, bool isNew) {
    const QString common = QDir::cleanPath(QFile::decodeName(git_repository_commondir(repository)));
    const QString own = QDir::cleanPath(QFile::decodeName(git_repository_path(repository)));
    if (isNew) {
        QDirIterator each(own,
                          QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            flushFolder(each.next()); // files, too
        flushFolder(own);
        flushFolder(QFileInfo(own).path());
        return;
    }
    const QString objects = common + "/objects"_L1;
    for (const QFileInfo& folder : QDir(objects).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (folder.lastModified() >= since.addSecs(-clockGrain))
            flushFolder(folder.filePath());
    flushFolder(objects);
    const auto head = acquire<ReferenceHandle>(
        [&](git_reference** out) { return git_reference_lookup(out, repository, "HEAD"); });
    if (const char* branch = head ? git_reference_symbolic_target(head->get()) : nullptr)
        flushFolderAndAbove(QFileInfo(common + u'/' + QFile::decodeName(branch)).path(), common);
    flushFolder(own);
}

} // namespace vitrine
