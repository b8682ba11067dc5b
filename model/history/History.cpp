// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Json.h"
#include "model/history/Filters.h"
#include "model/history/Walk.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr git_object_size_t maximumTogether = 512ULL * 1024 * 1024; // bytes

Result<QMap<QString, TreeFile>>
dossierFilesOf(git_repository* repository, const git_oid& commit, const QByteArray& prefix) {
    const auto head = commitHead(repository, commit);
    if (!head)
        return tl::unexpected(head.error());
    const auto root = acquire<TreeHandle>(
        [&](git_tree** out) { return git_tree_lookup(out, repository, &head->tree); });
    if (!root)
        return tl::unexpected(root.error());
    const auto folder = folderIn(repository, root->get(), prefix);
    if (!folder)
        return tl::unexpected(folder.error());
    return dossierFilesIn(repository, folder->get());
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

/// The commit of this full hash; also one that libgit2 would refuse for a malformed line.
std::optional<git_oid> commitOfHash(git_repository* repository, const QString& name) {
    const auto id = idFrom(name);
    return id && commitHead(repository, *id) ? std::optional(*id) : std::nullopt;
}

Result<git_oid> commitNamed(git_repository* repository, const QString& name) {
    // What begins with ":" or holds "{/" searches texts; a version is named, not searched.
    if (name.trimmed().isEmpty() || name.startsWith(u':') || name.contains("{/"_L1) ||
        name.contains(QChar::Null))
        return noSuchRevision(name);
    if (const auto id = commitOfHash(repository, name))
        return *id;
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
    const ObjectHandle commit(peeled);
    return *git_object_id(peeled);
}

bool hasReplacements(git_repository* repository) {
    git_reference_iterator* raw = nullptr;
    if (git_reference_iterator_glob_new(&raw, repository, "refs/replace/*") < 0)
        return false;
    const ReferenceIteratorHandle each(raw);
    const char* name = nullptr;
    return git_reference_next_name(&name, each.get()) == 0;
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

Result<std::optional<git_oid>> headId(git_repository* repository) {
    git_oid id;
    const int code = git_reference_name_to_id(&id, repository, "HEAD");
    if (code == GIT_ENOTFOUND || code == GIT_EUNBORNBRANCH)
        return std::nullopt;
    if (code < 0)
        return tl::unexpected(lastError(code));
    return id;
}

namespace {

QList<QByteArray> gitPaths(const QMap<QString, TreeFile>& files, const QByteArray& prefix) {
    QList<QByteArray> paths;
    for (auto it = files.keyBegin(); it != files.keyEnd(); ++it)
        paths += prefix + it->toUtf8();
    return paths;
}

bool isSameFiles(const QMap<QString, TreeFile>& a, const QMap<QString, TreeFile>& b) {
    return a.keys() == b.keys() &&
           std::ranges::equal(a, b, [](const TreeFile& one, const TreeFile& other) {
               return git_oid_equal(&one.id, &other.id) != 0;
           });
}

bool isOnDisk(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

} // namespace

Result<QByteArray> Repository::Handles::prefixIn(const git_oid& commit) const {
    const auto head = commitHead(git(), commit);
    const auto tree = head ? acquire<TreeHandle>([&](git_tree** out) {
        return git_tree_lookup(out, git(), &head->tree);
    })
                           : tl::unexpected(head.error());
    if (!tree)
        return tl::unexpected(tree.error());
    const auto folder = folderIn(git(), tree->get(), prefix);
    if (!folder)
        return tl::unexpected(folder.error());
    if (*folder && git_tree_entry_byname(folder->get(), "dossier.json"))
        return prefix;
    QFile index(directory + "/dossier.json"_L1);
    const QByteArray bytes =
        index.open(QIODevice::ReadOnly) ? index.read(maximumFileSize) : QByteArray();
    const QString id = QJsonDocument::fromJson(bytes).object().value("id"_L1).toString();
    return folderOfDossier(git(), tree->get(), id).value_or(prefix);
}

Result<LogPage> Repository::log(int limit,
                                Progress& progress,
                                const LogCursor& from,
                                const QStringList& paths) const {
    Walk walk(m_handles->git(), m_handles->prefix, paths);
    LogPage page;
    if (from.place()) {
        walk.begin(*from.place());
    } else {
        const auto head = headId(m_handles->git());
        if (!head)
            return tl::unexpected(explained(m_handles->git(), head.error()));
        if (!*head)
            return page;
        walk.begin(**head);
        page.notes = m_handles->tags().notes;
        if (hasReplacements(m_handles->git()))
            page.notes.append(
                {QCoreApplication::translate(
                     "vitrine::Repository",
                     "Some versions are replaced in this repository (git replace). They are shown "
                     "as they were saved, not as git shows them."),
                 {}});
    }
    int seen = 0;
    const auto goOn = [&] {
        if (seen++ % 256 == 0)
            progress.report(
                seen, 0, QCoreApplication::translate("vitrine::Repository", "Reading versions"));
        return !progress.isCancelled();
    };
    while (const Walk::Node* node = walk.next(goOn)) {
        if (limit > 0 && page.revisions.size() == limit) {
            page.next = walk.placeBefore(*node);
            break;
        }
        if (auto revision = m_handles->revision(walk, node->id))
            page.revisions += *std::move(revision);
        else
            page.notes.append(
                {QCoreApplication::translate("vitrine::Repository",
                                             "Version %1 cannot be read and is left out: %2")
                     .arg(idText(node->id).left(7),
                          explained(m_handles->git(), revision.error()).text),
                 idText(node->id)});
    }
    if (progress.isCancelled())
        return fail(ErrorCode::Cancelled,
                    QCoreApplication::translate("vitrine::Repository", "Cancelled."));
    page.notes += walk.notes;
    return page;
}

Result<std::optional<Revision>> Repository::last() const {
    const auto head = headId(m_handles->git());
    if (!head)
        return tl::unexpected(explained(m_handles->git(), head.error()));
    if (!*head)
        return std::nullopt;
    Walk walk(m_handles->git(), m_handles->prefix);
    walk.begin(**head);
    // One that cannot be read hides itself only.
    std::optional<Error> fault;
    while (const Walk::Node* node = walk.next([] { return true; })) {
        if (auto revision = m_handles->revision(walk, node->id))
            return *std::move(revision);
        else if (!fault)
            fault = explained(m_handles->git(), revision.error());
    }
    if (fault)
        return tl::unexpected(*fault);
    return std::nullopt;
}

Result<Revision> Repository::resolve(const QString& name) const {
    const auto commit = commitNamed(m_handles->git(), name);
    if (!commit)
        return tl::unexpected(explained(m_handles->git(), commit.error()));
    const auto prefix = m_handles->prefixIn(*commit);
    Walk walk(m_handles->git(), prefix.value_or(m_handles->prefix));
    auto revision = m_handles->revision(walk, *commit);
    if (!revision)
        return tl::unexpected(explained(m_handles->git(), revision.error()));
    return revision;
}

Result<FileSet> Repository::read(const QString& revisionId) const {
    git_repository* repository = m_handles->git();
    const auto commit = commitNamed(repository, revisionId);
    if (!commit)
        return tl::unexpected(explained(m_handles->git(), commit.error()));
    const auto prefix = m_handles->prefixIn(*commit);
    if (!prefix)
        return tl::unexpected(explained(m_handles->git(), prefix.error()));
    const auto listed = dossierFilesOf(repository, *commit, *prefix);
    if (!listed)
        return tl::unexpected(explained(m_handles->git(), listed.error()));
    if (!listed->contains(u"dossier.json"_s))
        return fail(
            ErrorCode::NotADossier,
            QCoreApplication::translate("vitrine::Repository",
                                        "There was no dossier in this folder in version “%1”.")
                .arg(revisionId));
    FileSet files;
    const Filters filters(repository, m_handles->program(), Filters::Act::Look);
    const auto attributes = filters.ofFilesToRead(gitPaths(*listed, *prefix));
    if (!attributes)
        return tl::unexpected(attributes.error());
    git_object_size_t together = 0;
    for (const auto& [path, file] : listed->asKeyValueRange()) {
        if (!isDossierPath(path) && !isFolderOfDossier(path))
            continue;
        auto content = filters.contentOf(*prefix + path.toUtf8(), file, *attributes);
        if (!content)
            return tl::unexpected(explained(m_handles->git(), content.error()));
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
    const auto head = headId(repository);
    if (!head)
        return tl::unexpected(explained(m_handles->git(), head.error()));
    if (!*head)
        return std::nullopt;
    const auto listed = dossierFilesOf(repository, **head, m_handles->prefix);
    if (!listed)
        return tl::unexpected(explained(m_handles->git(), listed.error()));
    const Filters filters(repository, m_handles->program(), Filters::Act::Look);
    const auto attributes = filters.ofFilesToRead(gitPaths(*listed, m_handles->prefix));
    if (!attributes)
        return tl::unexpected(attributes.error());
    Filters::Attributes filtered;
    QList<git_oid> stored;
    qsizetype equal = 0;
    for (const auto& [path, file] : listed->asKeyValueRange()) {
        if (!isDossierPath(path))
            continue;
        const auto given = files.constFind(path);
        // Also as it is: another program may have stored it so.
        const bool isSame = given != files.constEnd() &&
                            (isBlob(file.id, asStored(*given)) || isBlob(file.id, *given));
        const QByteArray gitPath = m_handles->prefix + path.toUtf8();
        if (given != files.constEnd() && !isSame && attributes->contains(gitPath) &&
            isOnDisk(m_handles->directory + u'/' + path, *given))
            filtered.insert(gitPath, attributes->value(gitPath));
        else if (!isSame)
            return std::nullopt;
        ++equal;
    }
    if (equal == 0 || equal != files.size())
        return std::nullopt;
    for (auto it = filtered.keyBegin(); it != filtered.keyEnd(); ++it)
        stored += listed->value(QString::fromUtf8(it->mid(m_handles->prefix.size()))).id;
    const auto ids = filters.hashed(filtered, false);
    if (!ids)
        return tl::unexpected(explained(m_handles->git(), ids.error()));
    if (!std::ranges::equal(*ids, stored, [](const git_oid& a, const git_oid& b) {
            return git_oid_equal(&a, &b) != 0;
        }))
        return std::nullopt;
    // The newest one that can be read, which need not be what HEAD holds.
    auto version = last();
    const auto id = version && *version ? idFrom((*version)->id) : fail(ErrorCode::NotFound, {});
    const auto its =
        id ? dossierFilesOf(repository, *id, m_handles->prefix) : tl::unexpected(id.error());
    return its && isSameFiles(*its, *listed) ? version : Result<std::optional<Revision>>();
}

} // namespace vitrine
