// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/IndexUpdate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString indexLockOf(const QString& indexFile) {
    return indexFile + ".lock"_L1;
}

} // namespace

Result<IndexUpdate> IndexUpdate::begin(git_repository* repository) {
    IndexUpdate update;
    auto index = acquire<IndexHandle>(
        [&](git_index** out) { return git_repository_index(out, repository); });
    if (!index)
        return tl::unexpected(index.error());
    update.m_index = std::move(*index);
    update.m_file = QFile::decodeName(git_index_path(update.m_index.get()));
    if (QFileInfo::exists(indexLockOf(update.m_file)))
        return tl::unexpected(lockedBy(indexLockOf(update.m_file)));
    if (auto read = succeeded(git_index_read(update.m_index.get(), 1)); !read)
        return tl::unexpected(read.error());
    if (git_index_has_conflicts(update.m_index.get())) {
        return fail(ErrorCode::Git,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "There are merge conflicts in this repository. Resolve them first; “git "
                        "status” lists them."));
    }
    QFile file(update.m_file);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return fail(
                ErrorCode::Io,
                QCoreApplication::translate("vitrine::Repository", "“%1” cannot be read: %2")
                    .arg(update.m_file, file.errorString()));
        update.m_before = file.readAll();
    }
    return update;
}

Result<void> IndexUpdate::put(const QByteArray& path, const git_oid& id) {
    const git_index_entry* there = git_index_get_bypath(m_index.get(), path.constData(), 0);
    // An entry that is right already keeps what git knows about the file on the disk.
    const bool isProgram = there && there->mode == GIT_FILEMODE_BLOB_EXECUTABLE;
    if (there && git_oid_equal(&there->id, &id) && (isProgram || there->mode == GIT_FILEMODE_BLOB))
        return {};
    // Without size and time git looks at the file itself the next time it wants to know.
    git_index_entry entry = {};
    entry.path = path.constData();
    entry.mode = isProgram ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
    entry.id = id;
    return succeeded(git_index_add(m_index.get(), &entry));
}

Result<void> IndexUpdate::write(const TreeUpdates& updates) {
    for (const auto& [path, id] : updates.asKeyValueRange()) {
        if (id) {
            if (auto added = put(path, *id); !added)
                return added;
            continue;
        }
        const int code = git_index_remove(m_index.get(), path.constData(), 0);
        if (code < 0 && code != GIT_ENOTFOUND)
            return tl::unexpected(lastError(code));
    }
    return succeeded(git_index_write(m_index.get()));
}

bool IndexUpdate::isSkipped(const QByteArray& path) const {
    const git_index_entry* entry = git_index_get_bypath(m_index.get(), path.constData(), 0);
    return entry && (entry->flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE);
}

void IndexUpdate::undo() {
    // As git does it: who has made index.lock may replace the index.
    QFile lock(indexLockOf(m_file));
    if (!lock.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return;
    const bool written = m_before && lock.write(*m_before) == m_before->size() && lock.flush();
    lock.close();
    if (!m_before)
        QFile::remove(m_file);
    if (!written || std::rename(QFile::encodeName(lock.fileName()).constData(),
                                QFile::encodeName(m_file).constData()) != 0)
        lock.remove();
}

} // namespace vitrine
