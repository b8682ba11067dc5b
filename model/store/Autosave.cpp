// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/Autosave.h"

#include "model/core/Json.h"
#include "model/core/PathPresence.h"
#include "model/dossier/AnswerJson.h"
#include "model/dossier/FormatKeys.h"
#include "model/store/DossierFormat.h"
#include "model/store/FileOperations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct AutosaveWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Autosave)
};

QString stateFolder() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString told = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(told) ? told : QDir::homePath() + u"/.local/state"_s;
    return base + u"/vitrine"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
#endif
}

/// Two folders may hold copies of one dossier: the name tells them apart.
QString nameFor(const QString& dossierDirectory, const QString& dossierId) {
    const QString place = QFileInfo(dossierDirectory).absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8() + '\0' + dossierId.toUtf8(),
                                                     QCryptographicHash::Sha256);
    return u"autosave-"_s + QString::fromLatin1(hash.toHex().left(16)) + u".json"_s;
}

/// Programs of before kept whole answers.
Result<QList<Edit>> olderEdits(const QByteArray& bytes) {
    const auto changes = changesFromJson(bytes);
    if (!changes)
        return tl::unexpected<Error>(changes.error());
    return edits(*changes);
}

} // namespace

int Recovery::facts() const {
    QSet<FieldPath> paths;
    for (const Edit& edit : edits)
        paths.insert(pathOf(edit).fieldPath());
    return static_cast<int>(paths.size());
}

Autosave::Autosave(const QString& dossierDirectory,
                   const QString& dossierId,
                   const QString& gitDirectory)
    : m_fileName((gitDirectory.isEmpty() ? stateFolder() : gitDirectory + u"/vitrine"_s) + u'/' +
                 nameFor(dossierDirectory, dossierId)) {}

Result<void> Autosave::write(const QString& baseDigest, const QList<Edit>& edits) const {
    if (edits.isEmpty()) {
        remove();
        return {};
    }
    Json json = parsedMember(editsToJson(edits));
    json[keys::format] = currentFormat;
    json[keys::base] = baseDigest.toStdString();
    FileOperations operations;
    if (auto nameable = checkNameable(QFileInfo(m_fileName).path()); !nameable)
        return nameable;
    if (const auto made = operations.makeFolder(QFileInfo(m_fileName).path()); !made)
        return made;
    if (const auto written = operations.write(m_fileName, writeCanonical(json)); !written)
        return written;
    // It may hold facts that are withheld from everybody else.
    QFile::setPermissions(m_fileName, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return operations.flush(QFileInfo(m_fileName).path());
}

Result<std::optional<Recovery>> Autosave::read(const QString& currentDigest) const {
    if (!QFileInfo::exists(m_fileName))
        return std::optional<Recovery>();
    const QString name = QFileInfo(m_fileName).fileName();
    const auto bytes = readWholeFile(m_fileName, name);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const auto document = JsonDocument::parse(*bytes, name);
    if (!document)
        return tl::unexpected<Error>(document.error());
    QList<Error> errors;
    JsonReader reader(*document, errors);
    if (const int format = reader.integer(keys::format); format > currentFormat)
        return fail(
            ErrorCode::NewerFormat,
            AutosaveWords::tr("Unsaved changes were kept by a newer version of the program."));
    Recovery recovery;
    recovery.baseDigest = reader.string(keys::base);
    recovery.applies = recovery.baseDigest == currentDigest;
    if (!errors.isEmpty())
        return fail(ErrorCode::Syntax, errors.first().text);
    const auto left = reader.has(keys::changes) ? olderEdits(*bytes) : editsFromJson(*bytes);
    if (!left)
        return fail(ErrorCode::Syntax, left.error().text);
    recovery.edits = *left;
    return std::optional(recovery);
}

void Autosave::remove() const {
    QFile::remove(m_fileName);
}

} // namespace vitrine
