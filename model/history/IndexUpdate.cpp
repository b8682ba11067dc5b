// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/IndexUpdate.h"

#include "model/core/FileWriting.h"

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

tl::unexpected<Error> unresolved() {
    return fail(ErrorCode::Git,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "There are merge conflicts in this repository. Resolve them first; “git "
                    "status” lists them."));
}

} // namespace

Result<IndexUpdate> IndexUpdate::begin(git_repository* repository,
                                       const std::optional<GitProgram>& program) {
    IndexUpdate update;
    update.m_program = program;
    update.m_file = QFile::decodeName(git_repository_path(repository)) + "index"_L1;
    if (QFileInfo::exists(indexLockOf(update.m_file)))
        return tl::unexpected(lockedBy(indexLockOf(update.m_file)));
    if (auto done = update.read(repository); !done) {
        if (!program || done.error().code != ErrorCode::Git || update.m_index)
            return tl::unexpected(done.error());
        if (auto byGit = update.readByGit(); !byGit)
            return tl::unexpected(byGit.error());
        update.leaveToGit();
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

Result<void> IndexUpdate::read(git_repository* repository) {
    auto index = acquire<IndexHandle>(
        [&](git_index** out) { return git_repository_index(out, repository); });
    if (!index)
        return tl::unexpected(index.error());
    if (auto read = succeeded(git_index_read(index->get(), 1)); !read)
        return read;
    m_index = std::move(*index);
    return git_index_has_conflicts(m_index.get()) ? unresolved() : Result<void>();
}

/// "H 100644 <id> <stage>\t<path>": "S" is a file that git passes over.
Result<void> IndexUpdate::readByGit() {
    const auto listed = m_program->run({{u"ls-files"_s, u"-z"_s, u"-t"_s, u"-s"_s}});
    if (!listed)
        return tl::unexpected(listed.error());
    for (const QByteArray& line : listed->split('\0')) {
        const qsizetype tab = line.indexOf('\t');
        const QList<QByteArray> words = line.left(tab).split(' ');
        if (tab < 0 || words.size() != 4)
            continue;
        if (words.at(3) != "0")
            return unresolved();
        const auto id = idFrom(QString::fromLatin1(words.at(2)));
        if (!id)
            return tl::unexpected(id.error());
        m_entries.insert(line.mid(tab + 1), {*id, words.at(1) == "100755", words.at(0) == "S"});
    }
    return {};
}

std::optional<IndexUpdate::Entry> IndexUpdate::entry(const QByteArray& path) const {
    if (!m_index) {
        const auto found = m_entries.constFind(path);
        return found == m_entries.cend() ? std::nullopt : std::optional(*found);
    }
    const git_index_entry* found = git_index_get_bypath(m_index.get(), path.constData(), 0);
    if (!found)
        return std::nullopt;
    return Entry{found->id,
                 found->mode == GIT_FILEMODE_BLOB_EXECUTABLE,
                 (found->flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0};
}

Result<void> IndexUpdate::put(const QByteArray& path, const TreeFile& file) {
    const git_index_entry* there = git_index_get_bypath(m_index.get(), path.constData(), 0);
    const git_filemode_t mode =
        modeOver(file.mode, there && there->mode == GIT_FILEMODE_BLOB_EXECUTABLE);
    // An entry that is right already keeps what git knows about the file on the disk.
    if (there && git_oid_equal(&there->id, &file.id) && there->mode == mode)
        return {};
    // Without size and time git looks at the file itself the next time it wants to know.
    git_index_entry entry = {};
    entry.path = path.constData();
    entry.mode = mode;
    entry.id = file.id;
    return succeeded(git_index_add(m_index.get(), &entry));
}

Result<void> IndexUpdate::writeByGit(const TreeUpdates& updates) {
    QByteArray list;
    for (const auto& [path, file] : updates.asKeyValueRange()) {
        const std::optional<Entry> there = entry(path);
        const bool isProgram =
            file && modeOver(file->mode, there && there->isProgram) == GIT_FILEMODE_BLOB_EXECUTABLE;
        if (file && there && git_oid_equal(&there->id, &file->id) && isProgram == there->isProgram)
            continue;
        if (file)
            list += QByteArray(isProgram ? "100755 " : "100644 ") + idText(file->id).toLatin1() +
                    '\t' + path + '\0';
        else if (there)
            list += "0 " + QByteArray(GIT_OID_HEXSZ, '0') + '\t' + path + '\0';
    }
    if (list.isEmpty())
        return {};
    const auto written = m_program->run(
        {{u"-c"_s, u"core.fsync=all"_s, u"update-index"_s, u"-z"_s, u"--index-info"_s}, list});
    return written ? Result<void>() : tl::unexpected(written.error());
}

Result<void> IndexUpdate::write(const TreeUpdates& updates) {
    if (m_isLeftToGit)
        return writeByGit(updates);
    for (const auto& [path, file] : updates.asKeyValueRange()) {
        if (file) {
            if (auto added = put(path, *file); !added)
                return added;
            continue;
        }
        const int code = git_index_remove(m_index.get(), path.constData(), 0);
        if (code < 0 && code != GIT_ENOTFOUND)
            return tl::unexpected(lastError(code));
    }
    if (auto written = succeeded(git_index_write(m_index.get())); !written)
        return written;
    flushFolder(m_file); // libgit2 does not; an index cut off in the middle would bar git itself
    return {};
}

bool IndexUpdate::isSkipped(const QByteArray& path) const {
    const std::optional<Entry> found = entry(path);
    return found && found->isSkipped;
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
