// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/FileWriting.h"
#include "model/core/PathPresence.h"
#include "model/history/RepositoryHandles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <iterator>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 maximumLink = 4096; // bytes of a file ".git"

/// Where the dossier lies in its repository, with a slash at the end; nullopt if it does not.
std::optional<QByteArray> prefixOf(const QString& directory, const QString& root) {
    if (directory == root)
        return QByteArray();
    const QString below = root.endsWith(u'/') ? root : root + u'/';
    if (!directory.startsWith(below))
        return std::nullopt;
    const QString path = directory.mid(below.size());
    if (path == ".git"_L1 || path.startsWith(".git/"_L1))
        return std::nullopt;
    return QFile::encodeName(path) + '/';
}

/// No commit, branch or tag. git_repository_is_empty() knows repositories of the branch "master"
/// only.
bool holdsNothing(git_repository* repository) {
    git_strarray names = {};
    const bool listed = git_reference_list(&names, repository) == 0;
    const bool none = listed && names.count == 0 && git_repository_head_unborn(repository) == 1;
    git_strarray_dispose(&names);
    return none;
}

/// Makes libgit2 ready when it is first wanted: it reads certificates, which a check need not wait
/// for. It stays so until the process ends: shutting it down would race with threads of the pool
/// that are still giving back what libgit2 keeps for each.
void startGit() {
    [[maybe_unused]] static const int ready = [] {
        const int users = git_libgit2_init();
        // A version that was reported as saved is on the disk, also after a power cut.
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
        // Kinds of repositories that can be worked with as any other: settings of one work tree
        // are read by the user's git, and objects are never removed from here.
        const char* known[] = {
            "worktreeconfig", "relativeworktrees", "preciousobjects", "partialclone", "noop"};
        git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, known, std::size(known));
        return users;
    }();
}

/// The nearest folder, from \a directory up, that has ".git"; empty: none has.
QString folderWithGit(const QString& directory) {
    QString at = directory;
    while (presenceOf(at + "/.git"_L1) == PathPresence::Missing && !QFileInfo(at).isRoot())
        at = QFileInfo(at).path();
    return at;
}

/// Where a file ".git" says that the repository is; empty: there is no such file.
QString linkedRepository(const QString& folder) {
    QFile file(folder + "/.git"_L1);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.read(maximumLink);
    return QFile::decodeName(text.mid(text.indexOf(':') + 1).trimmed());
}

QString cureOfLink(const QString& folder, const QString& target) {
    if (target.contains("/worktrees/"_L1))
        return QCoreApplication::translate(
                   "vitrine::Repository",
                   "If that repository was moved, run in it: git worktree repair “%1”")
            .arg(folder);
    if (target.contains("/modules/"_L1))
        return QCoreApplication::translate(
            "vitrine::Repository",
            "The folder was a submodule of another repository: clone it anew, or delete that file "
            "if its versions are not needed here.");
    return QCoreApplication::translate("vitrine::Repository",
                                       "Put the repository back, or delete that file if its "
                                       "versions are not needed here.");
}

/// Where a file ".git" leads to nothing, git refuses; libgit2 looks further up, and would make or
/// take another repository without a word. \a root: where it found one.
Result<void> checkLinks(const QString& directory, const QString& root) {
    for (QString at = directory; at != root; at = QFileInfo(at).path()) {
        const QString target = linkedRepository(at);
        if (!target.isEmpty() &&
            !QFileInfo::exists(QDir(at).absoluteFilePath(target) + "/HEAD"_L1)) {
            return fail(ErrorCode::Git,
                        QCoreApplication::translate(
                            "vitrine::Repository",
                            "“%1/.git” says that the repository is in “%2”, and none is there.")
                                .arg(at, target) +
                            u' ' + cureOfLink(at, target));
        }
        if (QFileInfo(at).isRoot())
            break;
    }
    return {};
}

/// There is ".git" in this folder, and it is no repository that can be used. Passing over it would
/// make a second one below, and the versions in the first would seem lost.
Error noRepositoryIn(const QString& folder) {
    const QFileInfo git(folder + "/.git"_L1);
    if (git.isSymLink() && !git.exists())
        return {ErrorCode::Git,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "“%1/.git” leads to “%2”, and nothing is there. Put the repository back (is a "
                    "disk missing?), or delete that link if its versions are not needed here.")
                    .arg(folder, git.symLinkTarget())};
    if (presenceOf(git.filePath()) == PathPresence::Barred || !git.isReadable() ||
        (git.isDir() && !git.isExecutable()))
        return {ErrorCode::Git,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "“%1/.git” may not be read, so the versions of this folder cannot be either. "
                    "Ask its owner.")
                    .arg(folder)};
    return {ErrorCode::Git,
            QCoreApplication::translate(
                "vitrine::Repository",
                "“%1/.git” is there but is no git repository. If nothing of yours is "
                "in it, delete it and try again; else “git init” may mend it.")
                .arg(folder)};
}

/// Does the environment tell git to work somewhere else? Nothing: it does not.
Result<void> checkEnvironment() {
    for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"})
        if (!qEnvironmentVariableIsEmpty(name))
            return fail(ErrorCode::Git,
                        QCoreApplication::translate(
                            "vitrine::Repository",
                            "The environment has %1=%2, so the repository may be elsewhere, which "
                            "is not supported here. Start the program without it, or run “git "
                            "init” in the folder of the dossier if a new repository is meant.")
                            .arg(QString::fromLatin1(name), qEnvironmentVariable(name)));
    return {};
}

/// Are objects left out of this clone until they are wanted?
bool isPartial(git_repository* repository) {
    const auto config = acquire<ConfigHandle>(
        [&](git_config** out) { return git_repository_config_snapshot(out, repository); });
    if (!config)
        return false;
    bool found = false;
    git_config_foreach_match(
        config->get(),
        "^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$",
        [](const git_config_entry*, void* isFound) {
            *static_cast<bool*>(isFound) = true;
            return 0;
        },
        &found);
    return found;
}

} // namespace

Error explained(git_repository* repository, const Error& error) {
    if (!isMissingObject(error) || !isPartial(repository))
        return error;
    return {error.code,
            QCoreApplication::translate(
                "vitrine::Repository",
                "This clone is partial (git clone --filter), and what is wanted was not fetched "
                "yet. Where there is a connection, run: git fetch --refetch --no-filter"),
            error.detail};
}

std::optional<GitProgram> Repository::Handles::program() const {
    return GitProgram::find(QFile::decodeName(git_repository_workdir(git())));
}

Repository::Handles::~Handles() {
    // A repository without a version is nothing that anybody asked for.
    if (!isStillborn || !holdsNothing(git()))
        return;
    const QString folder = QFile::decodeName(git_repository_path(git()));
    repository.reset();
    QDir(folder).removeRecursively();
}

Error orDiskFull(const Error& error, const QString& folder) {
    if (error.code != ErrorCode::Git || !isDiskFull(folder))
        return error;
    return {ErrorCode::Io,
            QCoreApplication::translate("vitrine::Repository", "git could not write to %1: %2")
                .arg(QDir::toNativeSeparators(folder), noRoomLeft()),
            error.detail};
}

Repository::Repository(std::unique_ptr<Handles> handles)
    : m_handles(std::move(handles)) {}

Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;
Repository::~Repository() = default;

Result<Repository> Repository::open(const QString& dossierDirectory) {
    startGit();
    if (auto nameable = checkNameable(dossierDirectory); !nameable)
        return tl::unexpected(nameable.error());
    // Without links: git knows files by their real place only.
    const QString directory = QFileInfo(dossierDirectory).canonicalFilePath();
    if (dossierDirectory.isEmpty() || directory.isEmpty() || !QFileInfo(directory).isDir())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("vitrine::Repository", "There is no folder “%1”.")
                        .arg(dossierDirectory));
    git_repository* raw = nullptr;
    const int code =
        git_repository_open_ext(&raw, QFile::encodeName(directory).constData(), 0, nullptr);
    RepositoryHandle repository(raw);
    if (code == GIT_ENOTFOUND) {
        // libgit2 1.5 says "not found" as well where it does not trust the owner, if no
        // safe.directory is configured at all. Taken at its word, openOrInit() would make a second
        // repository in the first.
        GitText found;
        if (git_repository_discover(
                &found.buffer, QFile::encodeName(directory).constData(), 0, nullptr) == 0)
            return tl::unexpected(notTrusted(folderWithGit(directory)));
        if (auto followed = checkLinks(directory, {}); !followed)
            return tl::unexpected(followed.error());
        if (const QString broken = folderWithGit(directory);
            presenceOf(broken + "/.git"_L1) != PathPresence::Missing)
            return tl::unexpected(noRepositoryIn(broken));
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "“%1” is not in a git repository, so there are no versions of it.")
                        .arg(directory));
    }
    if (code == GIT_EOWNER)
        return tl::unexpected(notTrusted(folderWithGit(directory)));
    if (code < 0)
        return tl::unexpected(lastError(code).withContext(
            QCoreApplication::translate("vitrine::Repository",
                                        "The git repository of “%1” cannot be opened")
                .arg(directory)));
    if (git_repository_is_bare(raw) || !git_repository_workdir(raw)) {
        return fail(ErrorCode::Git,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "“%1” lies in a bare git repository, which has no files to work on. "
                        "Clone it first.")
                        .arg(directory));
    }
    const QString root =
        QFileInfo(QFile::decodeName(git_repository_workdir(raw))).canonicalFilePath();
    if (auto followed = checkLinks(directory, root); !followed)
        return tl::unexpected(followed.error());
    const std::optional<QByteArray> prefix = prefixOf(directory, root);
    if (!prefix)
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate("vitrine::Repository",
                                        "“%1” is not among the files of the git repository “%2”. "
                                        "Move the dossier there; if that folder is not meant, run: "
                                        "git config --unset core.worktree")
                .arg(directory, root));
    return Repository(std::make_unique<Handles>(std::move(repository), directory, *prefix));
}

Result<Repository> Repository::openOrInit(const QString& dossierDirectory) {
    auto found = open(dossierDirectory);
    const QString directory = QFileInfo(dossierDirectory).canonicalFilePath();
    if (found || found.error().code != ErrorCode::NotFound || directory.isEmpty())
        return found;
    // One is there, and its files are elsewhere (core.worktree): a second one would hide it.
    GitText there;
    if (presenceOf(directory + "/.git"_L1) != PathPresence::Missing ||
        git_repository_discover(
            &there.buffer, QFile::encodeName(directory).constData(), 0, nullptr) == 0)
        return found;
    if (auto here = checkEnvironment(); !here)
        return tl::unexpected(here.error());
    git_repository_init_options options;
    git_repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION);
    options.flags = GIT_REPOSITORY_INIT_NO_REINIT;
    options.initial_head = "main";
    int code = 0;
    auto made = acquire<RepositoryHandle>([&](git_repository** out) {
        return code =
                   git_repository_init_ext(out, QFile::encodeName(directory).constData(), &options);
    });
    if (code == GIT_EEXISTS) // another program made one meanwhile: that one is meant
        return open(directory);
    const Error fault = made ? Error() : orDiskFull(made.error(), directory);
    made = RepositoryHandle();
    auto opened = fault.text.isEmpty() ? open(directory) : tl::unexpected(fault);
    if (!opened) {
        // There was no .git before: half of one would be in the way of the next try.
        QDir(directory + "/.git"_L1).removeRecursively();
        return tl::unexpected(opened.error().withContext(
            QCoreApplication::translate("vitrine::Repository",
                                        "No git repository could be made in “%1”")
                .arg(directory)));
    }
    opened->m_handles->isNew = true;
    return opened;
}

QString Repository::gitDirectory() const {
    return QDir::cleanPath(QFile::decodeName(git_repository_path(m_handles->git())));
}

QString Repository::workDirectory() const {
    return QDir::cleanPath(QFile::decodeName(git_repository_workdir(m_handles->git())));
}

QString Repository::branch() const {
    const auto head = acquire<ReferenceHandle>(
        [&](git_reference** out) { return git_reference_lookup(out, m_handles->git(), "HEAD"); });
    const char* target = head ? git_reference_symbolic_target(head->get()) : nullptr;
    const QString name = target ? QString::fromUtf8(target) : QString();
    const auto branches = "refs/heads/"_L1;
    return name.startsWith(branches) ? name.mid(branches.size()) : name;
}

} // namespace vitrine
