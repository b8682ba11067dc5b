// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/archive/Archive.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

struct ArchiveDiscard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

using Source = std::unique_ptr<zip_source_t, SourceFree>;
using Open = std::unique_ptr<zip_t, ArchiveDiscard>;

tl::unexpected<Error> failed(const QString& detail) {
    return fail(ErrorCode::Export,
                QCoreApplication::translate("vitrine::Archive", "The file could not be packed."),
                detail);
}

/// Days of an archive have no time zone, and begin in 1980.
constexpr int firstYear = 1980;
constexpr zip_uint16_t midnight = 0;

zip_uint16_t dosDay(const QDate& day) {
    const QDate kept = day.isValid() && day.year() >= firstYear ? day : QDate(firstYear, 1, 1);
    return zip_uint16_t(((kept.year() - firstYear) << 9) | (kept.month() << 5) | kept.day());
}

Result<void> add(zip_t* archive, const ArchiveFile& file, zip_uint16_t day) {
    Source source(
        zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0));
    if (!source)
        return failed(QString::fromUtf8(zip_strerror(archive)));
    const zip_int64_t index =
        zip_file_add(archive, file.path.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return failed(QString::fromUtf8(zip_strerror(archive)));
    (void)source.release(); // the archive has it
    const auto at = zip_uint64_t(index);
    const zip_int32_t method = file.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip_set_file_compression(archive, at, method, 0) != 0 ||
        zip_file_set_dostime(archive, at, midnight, day, 0) != 0)
        return failed(QString::fromUtf8(zip_strerror(archive)));
    return {};
}

Result<QByteArray> bytesOf(zip_source_t* source) {
    if (zip_source_open(source) != 0)
        return failed(QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    const zip_int64_t read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    if (read != bytes.size())
        return failed(u"short read"_s);
    return bytes;
}

} // namespace

Result<QByteArray> archived(const QList<ArchiveFile>& files, const QDate& day) {
    zip_error_t error;
    zip_error_init(&error);
    Source memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    Open archive(memory ? zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error) : nullptr);
    const QString trouble = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive)
        return failed(trouble);
    zip_source_keep(memory.get()); // closing the archive gives up its hold
    for (const ArchiveFile& file : files)
        if (auto added = add(archive.get(), file, dosDay(day)); !added)
            return tl::unexpected(added.error());
    if (zip_close(archive.get()) != 0)
        return failed(QString::fromUtf8(zip_strerror(archive.get())));
    (void)archive.release(); // closed
    return bytesOf(memory.get());
}

Result<QList<ArchiveFile>> unpacked(const QByteArray& bytes) {
    zip_error_t error;
    zip_error_init(&error);
    Source memory(
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error));
    Open archive(memory ? zip_open_from_source(memory.get(), ZIP_RDONLY, &error) : nullptr);
    const QString trouble = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive)
        return failed(trouble);
    (void)memory.release(); // the archive has it
    QList<ArchiveFile> files;
    for (zip_int64_t at = 0; at < zip_get_num_entries(archive.get(), 0); ++at) {
        zip_stat_t entry;
        zip_stat_init(&entry);
        const auto index = zip_uint64_t(at);
        if (zip_stat_index(archive.get(), index, 0, &entry) != 0)
            return failed(QString::fromUtf8(zip_strerror(archive.get())));
        ArchiveFile file{QString::fromUtf8(entry.name),
                         QByteArray(qsizetype(entry.size), Qt::Uninitialized),
                         entry.comp_method == ZIP_CM_STORE};
        zip_file_t* opened = zip_fopen_index(archive.get(), index, 0);
        const zip_int64_t read =
            opened ? zip_fread(opened, file.bytes.data(), zip_uint64_t(file.bytes.size())) : -1;
        if (opened)
            zip_fclose(opened);
        if (read != file.bytes.size())
            return failed(file.path);
        files << file;
    }
    return files;
}

} // namespace vitrine
