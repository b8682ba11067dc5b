// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the files of a dossier, as one answer or as changes: no crash, no hang, and what is
// read is written so that it reads the same. The first byte says what the rest is; in a dossier, a
// line "@@ path" begins the next file.

#include "model/dossier/AnswerJson.h"
#include "model/store/DossierFormat.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace vitrine;

namespace {

FileSet filesFrom(const QByteArray& bytes) {
    FileSet files;
    QString path;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.startsWith("@@ "))
            files.insert(path = QString::fromUtf8(line.sliced(3)), {});
        else if (!path.isEmpty())
            files[path] += line + '\n';
    }
    return files;
}

void readAsDossier(const QByteArray& bytes) {
    const Result<ReadDossier> first = readDossier(filesFrom(bytes));
    if (!first || first->format > currentFormat)
        return;
    (void)notCanonical(first->files, first->dossier);
    const FileSet written = writeDossier(first->dossier);
    const Result<ReadDossier> second = readDossier(written);
    if (!second || !diff(first->dossier, second->dossier).isEmpty() ||
        writeDossier(second->dossier) != written)
        std::abort();
}

void readAsAnswer(const QByteArray& bytes) {
    const Result<Answer> first = answerFromJson(bytes);
    if (!first)
        return;
    const QByteArray written = answerToJson(*first);
    const Result<Answer> second = answerFromJson(written);
    if (!second || answerToJson(*second) != written)
        std::abort();
}

void readAsChanges(const QByteArray& bytes) {
    const Result<QList<Change>> first = changesFromJson(bytes);
    if (!first)
        return;
    const QByteArray written = changesToJson(*first);
    const Result<QList<Change>> second = changesFromJson(written);
    if (!second || changesToJson(*second) != written)
        std::abort();
}

void readAsEdits(const QByteArray& bytes) {
    const Result<QList<Edit>> first = editsFromJson(bytes);
    if (!first)
        return;
    (void)apply(*first, Dossier());
    const QByteArray written = editsToJson(*first);
    const Result<QList<Edit>> second = editsFromJson(written);
    if (!second || editsToJson(*second) != written)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1,
                           static_cast<qsizetype>(size - 1));
    switch (data[0] % 4) {
    case 0:
        readAsDossier(bytes);
        break;
    case 1:
        readAsAnswer(bytes);
        break;
    case 2:
        readAsChanges(bytes);
        break;
    default:
        readAsEdits(bytes);
    }
    return 0;
}
