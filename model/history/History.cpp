// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/RepositoryHandles.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>
#include <queue>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr git_object_size_t maximumFile = 64ULL * 1024 * 1024;      // bytes
constexpr git_object_size_t maximumTogether = 512ULL * 1024 * 1024; // bytes

/// A commit that waits to be listed.
struct Waiting {
    std::shared_ptr<git_commit> commit;
    QByteArray state; ///< of the dossier in it
    int order = 0;    ///< when it was found: keeps commits of the same second in their order

    friend bool operator<(const Waiting& a, const Waiting& b) {
        const auto [timeA, timeB] =
            std::pair(git_commit_time(a.commit.get()), git_commit_time(b.commit.get()));
        return timeA != timeB ? timeA < timeB : a.order > b.order;
    }
};

/// The dossier's folder as a commit has it; null where it has none.
Result<TreeHandle>
folderOf(git_repository* repository, const git_commit* commit, const QByteArray& prefix) {
    const auto root =
        acquire<TreeHandle>([&](git_tree** out) { return git_commit_tree(out, commit); });
    if (!root)
        return tl::unexpected(root.error());
    return folderIn(repository, root->get(), prefix);
}

Result<QMap<QString, TreeFile>>
dossierFilesOf(git_repository* repository, const git_commit* commit, const QByteArray& prefix) {
    const auto folder = folderOf(repository, commit, prefix);
    if (!folder)
        return tl::unexpected(folder.error());
    return dossierFilesIn(repository, folder->get());
}

/// Two commits have the same state if the dossier is the same in both. Empty: there is none.
Result<QByteArray>
dossierState(git_repository* repository, const git_commit* commit, const QByteArray& prefix) {
    const auto folder = folderOf(repository, commit, prefix);
    if (!folder)
        return tl::unexpected(folder.error());
    QByteArray state;
    if (!*folder)
        return state;
    // By name and not the folder as a whole: a dossier may share its folder with the model's own
    // files.
    for (const char* name : {"dossier.json",
                             "answers",
                             "texts",
                             "evidence.json",
                             "evidence",
                             "waivers.json",
                             "overrides.json",
                             "parked.json",
                             "reviews",
                             ".gitattributes",
                             ".gitignore"}) {
        if (const git_tree_entry* entry = git_tree_entry_byname(folder->get(), name)) {
            state += name;
            const git_oid* id = git_tree_entry_id(entry);
            state.append(reinterpret_cast<const char*>(id->id), sizeof id->id);
        }
    }
    return state;
}

class Walk {
public:
    Walk(git_repository* repository, QByteArray prefix)
        : m_repository(repository)
        , m_prefix(std::move(prefix)) {}

    Result<void> add(CommitHandle commit) {
        auto state = dossierState(m_repository, commit.get(), m_prefix);
        if (!state)
            return tl::unexpected(state.error());
        m_states.insert(idText(*git_commit_id(commit.get())), *state);
        m_queue.push({std::shared_ptr<git_commit>(std::move(commit)), *state, m_found++});
        return {};
    }

    [[nodiscard]] bool isAtEnd() const { return m_queue.empty(); }

    Waiting take() {
        Waiting next = m_queue.top();
        m_queue.pop();
        return next;
    }

    /// Puts the parents on the list, and tells whether the dossier is different in each of them.
    Result<bool> differsFromParents(const Waiting& child) {
        bool differs = true;
        bool any = false;
        for (unsigned int i = 0; i < git_commit_parentcount(child.commit.get()); ++i) {
            const QString id = idText(*git_commit_parent_id(child.commit.get(), i));
            if (!m_states.contains(id)) {
                auto parent = acquire<CommitHandle>([&](git_commit** out) {
                    return git_commit_parent(out, child.commit.get(), i);
                });
                // A shallow clone ends here.
                if (!parent && git_repository_is_shallow(m_repository))
                    continue;
                if (!parent)
                    return tl::unexpected(parent.error());
                if (auto added = add(std::move(*parent)); !added)
                    return tl::unexpected(added.error());
            }
            any = true;
            differs = differs && m_states.value(id) != child.state;
        }
        return any ? differs : !child.state.isEmpty();
    }

private:
    git_repository* m_repository;
    QByteArray m_prefix;
    QHash<QString, QByteArray> m_states;
    std::priority_queue<Waiting> m_queue;
    int m_found = 0;
};

int collectTag(const char* name, git_oid* id, void* payload) {
    auto& [repository, tags] =
        *static_cast<std::pair<git_repository*, QHash<QString, QStringList>>*>(payload);
    git_object* raw = nullptr;
    if (git_object_lookup(&raw, repository, id, GIT_OBJECT_ANY) < 0)
        return 0;
    const ObjectHandle object(raw);
    git_object* peeled = nullptr;
    if (git_object_peel(&peeled, object.get(), GIT_OBJECT_COMMIT) < 0)
        return 0;
    const ObjectHandle commit(peeled);
    tags[idText(*git_object_id(commit.get()))] += QString::fromUtf8(name).remove("refs/tags/"_L1);
    return 0;
}

tl::unexpected<Error> noSuchRevision(const QString& name) {
    return fail(
        ErrorCode::NotFound,
        QCoreApplication::translate(
            "vitrine::Repository",
            "There is no version “%1”. Give a hash as the list of versions shows it, a tag, "
            "a branch or HEAD.")
            .arg(name));
}

Result<CommitHandle> commitNamed(git_repository* repository, const QString& name) {
    // What begins with ":" or holds "{/" searches texts; a version is named, not searched.
    if (name.trimmed().isEmpty() || name.startsWith(u':') || name.contains("{/"_L1) ||
        name.contains(QChar::Null))
        return noSuchRevision(name);
    git_object* raw = nullptr;
    const int code = git_revparse_single(&raw, repository, name.toUtf8().constData());
    const ObjectHandle object(raw);
    if (code == GIT_EAMBIGUOUS)
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "“%1” fits more than one version. Give more letters of the hash.")
                        .arg(name));
    if (code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC)
        return noSuchRevision(name);
    if (code < 0)
        return tl::unexpected(lastError(code));
    git_object* peeled = nullptr;
    if (git_object_peel(&peeled, object.get(), GIT_OBJECT_COMMIT) < 0)
        return noSuchRevision(name);
    return CommitHandle(reinterpret_cast<git_commit*>(peeled));
}

Result<QByteArray>
contentOf(git_repository* repository, const QString& path, const TreeFile& file) {
    if (file.mode == GIT_FILEMODE_LINK || file.mode == GIT_FILEMODE_COMMIT) {
        return fail(
            ErrorCode::UnsafePath,
            QCoreApplication::translate(
                "vitrine::Repository",
                "“%1” is a link in this version. A dossier holds files only, so the version "
                "is not read.")
                .arg(path));
    }
    const auto odb =
        acquire<OdbHandle>([&](git_odb** out) { return git_repository_odb(out, repository); });
    if (!odb)
        return tl::unexpected(odb.error());
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    // The size first: what is too large is not even unpacked.
    if (auto known = succeeded(git_odb_read_header(&size, &type, odb->get(), &file.id)); !known)
        return tl::unexpected(known.error());
    if (size > maximumFile)
        return fail(ErrorCode::TooLarge,
                    QCoreApplication::translate("vitrine::Repository",
                                                "“%1” has more than 64 MiB in this version.")
                        .arg(path));
    const auto blob = acquire<BlobHandle>(
        [&](git_blob** out) { return git_blob_lookup(out, repository, &file.id); });
    if (!blob)
        return tl::unexpected(blob.error());
    return QByteArray(static_cast<const char*>(git_blob_rawcontent(blob->get())),
                      static_cast<qsizetype>(git_blob_rawsize(blob->get())));
}

bool isBlob(const git_oid& id, const QByteArray& bytes) {
    git_oid hash;
    return git_odb_hash(
               &hash, bytes.constData(), static_cast<size_t>(bytes.size()), GIT_OBJECT_BLOB) == 0 &&
           git_oid_equal(&hash, &id);
}

bool isFolderOfDossier(const QString& name) {
    return name == "answers"_L1 || name == "texts"_L1 || name == "reviews"_L1;
}

} // namespace

QByteArray asStored(const QByteArray& text) {
    return QByteArray(text).replace("\r\n", "\n");
}

QString idText(const git_oid& id) {
    char text[GIT_OID_HEXSZ + 1] = {};
    git_oid_tostr(text, sizeof text, &id);
    return QString::fromLatin1(text);
}

QHash<QString, QStringList> tagsOf(git_repository* repository) {
    std::pair<git_repository*, QHash<QString, QStringList>> found{repository, {}};
    git_tag_foreach(repository, collectTag, &found);
    for (QStringList& names : found.second)
        names.sort();
    return found.second;
}

Revision revisionFrom(const git_commit* commit, const QHash<QString, QStringList>& tags) {
    const QString id = idText(*git_commit_id(commit));
    const git_signature* author = git_commit_author(commit);
    const QTimeZone zone(author->when.offset * 60);
    return {id,
            QString::fromUtf8(git_commit_message(commit)),
            {QString::fromUtf8(author->name),
             QString::fromUtf8(author->email),
             QDateTime::fromSecsSinceEpoch(author->when.time,
                                           zone.isValid() ? zone : QTimeZone::utc())},
            tags.value(id)};
}

Result<CommitHandle> headCommit(git_repository* repository) {
    git_oid id;
    const int code = git_reference_name_to_id(&id, repository, "HEAD");
    if (code == GIT_ENOTFOUND || code == GIT_EUNBORNBRANCH)
        return CommitHandle();
    if (code < 0)
        return tl::unexpected(lastError(code));
    return acquire<CommitHandle>(
        [&](git_commit** out) { return git_commit_lookup(out, repository, &id); });
}

Result<QList<Revision>> Repository::log(int limit, Progress& progress) const {
    auto head = headCommit(m_handles->git());
    if (!head)
        return tl::unexpected(head.error());
    QList<Revision> revisions;
    if (!*head)
        return revisions;
    Walk walk(m_handles->git(), m_handles->prefix);
    if (auto added = walk.add(std::move(*head)); !added)
        return tl::unexpected(added.error());
    const QHash<QString, QStringList> tags = tagsOf(m_handles->git());
    for (int seen = 0; !walk.isAtEnd() && (limit <= 0 || revisions.size() < limit); ++seen) {
        if (progress.isCancelled())
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("vitrine::Repository", "Cancelled."));
        if (seen % 256 == 0)
            progress.report(
                seen, 0, QCoreApplication::translate("vitrine::Repository", "Reading versions"));
        const Waiting next = walk.take();
        const auto differs = walk.differsFromParents(next);
        if (!differs)
            return tl::unexpected(differs.error());
        if (*differs)
            revisions += revisionFrom(next.commit.get(), tags);
    }
    return revisions;
}

Result<Revision> Repository::resolve(const QString& name) const {
    const auto commit = commitNamed(m_handles->git(), name);
    if (!commit)
        return tl::unexpected(commit.error());
    return revisionFrom(commit->get(), tagsOf(m_handles->git()));
}

Result<FileSet> Repository::read(const QString& revisionId) const {
    git_repository* repository = m_handles->git();
    const auto commit = commitNamed(repository, revisionId);
    if (!commit)
        return tl::unexpected(commit.error());
    const auto listed = dossierFilesOf(repository, commit->get(), m_handles->prefix);
    if (!listed)
        return tl::unexpected(listed.error());
    if (!listed->contains(u"dossier.json"_s))
        return fail(
            ErrorCode::NotADossier,
            QCoreApplication::translate("vitrine::Repository",
                                        "There was no dossier in this folder in version “%1”.")
                .arg(revisionId));
    FileSet files;
    git_object_size_t together = 0;
    for (const auto& [path, file] : listed->asKeyValueRange()) {
        if (!isDossierPath(path) && !isFolderOfDossier(path))
            continue;
        auto content = contentOf(repository, path, file);
        if (!content)
            return tl::unexpected(content.error());
        together += static_cast<git_object_size_t>(content->size());
        if (together > maximumTogether)
            return fail(
                ErrorCode::TooLarge,
                QCoreApplication::translate("vitrine::Repository",
                                            "The dossier has more than 512 MiB in version “%1”.")
                    .arg(revisionId));
        files.insert(path, *content);
    }
    return files;
}

Result<std::optional<Revision>> Repository::revisionOf(const FileSet& files) const {
    git_repository* repository = m_handles->git();
    const auto head = headCommit(repository);
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return std::nullopt;
    const auto listed = dossierFilesOf(repository, head->get(), m_handles->prefix);
    if (!listed)
        return tl::unexpected(listed.error());
    qsizetype equal = 0;
    for (const auto& [path, file] : listed->asKeyValueRange()) {
        if (!isDossierPath(path))
            continue;
        const auto given = files.constFind(path);
        // Also as it is: another program may have stored it so.
        if (given == files.constEnd() ||
            (!isBlob(file.id, asStored(*given)) && !isBlob(file.id, *given)))
            return std::nullopt;
        ++equal;
    }
    if (equal == 0 || equal != files.size())
        return std::nullopt;
    NoProgress nobody;
    const auto last = log(1, nobody);
    if (!last)
        return tl::unexpected(last.error());
    return last->isEmpty() ? std::nullopt : std::optional(last->first());
}

} // namespace vitrine
