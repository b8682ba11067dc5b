// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/FileWriting.h"
#include "model/core/PathPresence.h"
#include "model/store/Directory.h"
#include "model/store/DossierFiles.h"
#include "model/store/DossierStore.h"
#include "model/store/FileOperations.h"
#include "model/store/Journal.h"
#include "model/store/Lock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 maximumEvidenceSize = 512LL * 1024 * 1024;
constexpr qint64 stepSize = 1024 * 1024;
constexpr qsizetype maximumNameLength = 100;
const QString evidenceFolder = u"/evidence"_s;

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DossierStore)
};

tl::unexpected<Error> notCopied(const QFileInfo& source, const QString& reason) {
    return fail(ErrorCode::Io,
                EvidenceWords::tr("%1 could not be copied: %2").arg(source.fileName(), reason));
}

/// Letters, digits, ".", "-" and "_" are safe in every file system and in git.
QString plainName(const QString& name) {
    QString plain;
    for (const QChar c : name)
        plain += c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' ? c : QChar(u'-');
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    if (plain.size() > maximumNameLength)
        plain = plain.left(60) + plain.right(maximumNameLength - 60);
    return plain.isEmpty() ? u"file"_s : plain;
}

/// A name that no file in the folder has, whatever the case of its letters.
Result<QString> freeName(const QString& folder, const QString& wanted) {
    const auto names = namesIn(folder, u"evidence"_s);
    if (!names)
        return tl::unexpected<Error>(names.error());
    QStringList taken;
    for (const QString& name : *names)
        taken.append(name.toLower());
    const QFileInfo parts(wanted);
    const QString suffix = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
    QString name = wanted;
    for (int n = 2; taken.contains(name.toLower()); ++n)
        name = parts.completeBaseName() + u'-' + QString::number(n) + suffix;
    return name;
}

/// Copies, and tells the SHA-256 in lower-case hex. Nothing is written where \a isKnown says that a
/// file with it is there already.
Result<QString> copyFile(const QString& from,
                         const QString& to,
                         Progress& progress,
                         const std::function<bool(const QString&)>& isKnown = {}) {
    const QFileInfo source(from);
    QFile input(from);
    if (!source.exists())
        return notCopied(source, EvidenceWords::tr("there is no such file"));
    if (!source.isFile())
        return notCopied(source, EvidenceWords::tr("it is no ordinary file"));
    if (!input.open(QIODevice::ReadOnly))
        return notCopied(source, input.errorString());
    if (input.size() > maximumEvidenceSize)
        return fail(ErrorCode::TooLarge,
                    EvidenceWords::tr("%1 is larger than %2 MiB.")
                        .arg(source.fileName())
                        .arg(maximumEvidenceSize / (1024 * 1024)));
    QSaveFile output(to);
    if (!output.open(QIODevice::WriteOnly))
        return notCopied(source, whyNotWritten(output));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto steps = static_cast<int>(input.size() / stepSize) + 1;
    for (int step = 0; !input.atEnd(); ++step) {
        if (progress.isCancelled())
            return fail(ErrorCode::Cancelled, EvidenceWords::tr("Copying was cancelled."));
        const QByteArray bytes = input.read(stepSize);
        if (bytes.isEmpty() || step > maximumEvidenceSize / stepSize)
            return notCopied(source, input.errorString());
        hash.addData(bytes);
        if (output.write(bytes) != bytes.size())
            return notCopied(source, whyNotWritten(output));
        progress.report(
            qMin(step + 1, steps), steps, EvidenceWords::tr("Copying %1").arg(source.fileName()));
    }
    const QString digest = QString::fromLatin1(hash.result().toHex());
    if (isKnown && isKnown(digest)) {
        output.cancelWriting();
        return digest;
    }
    if (!commitWhole(output))
        return notCopied(source, whyNotWritten(output));
    if (const auto flushed = FileOperations().flush(QFileInfo(to).absolutePath()); !flushed)
        return tl::unexpected<Error>(flushed.error());
    return digest;
}

/// The row of the file with this digest that is still there.
const Row* rowWith(const QString& digest, const QString& folder, const Table& evidence) {
    const auto row = std::ranges::find_if(evidence.rows, [&](const Row& each) {
        return each.cells.value(u"sha256"_s).toText() == digest &&
               QFileInfo(folder + u'/' + each.cells.value(u"name"_s).toText()).isFile();
    });
    return row == evidence.rows.cend() ? nullptr : &*row;
}

/// Lower-case hex; empty if the file cannot be read to its end.
QString digestOf(const QString& path, const Progress& progress) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd() && !progress.isCancelled()) {
        const QByteArray bytes = file.read(stepSize);
        if (bytes.isEmpty())
            return {};
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// A file of this content that lies in the folder and in no row, or is itself the one that is
/// meant: put there by hand, or left from a row that is gone. It needs no copy. nullopt where there
/// is none.
std::optional<Row> fileInPlace(const QString& path,
                               const QString& folder,
                               const Table& evidence,
                               const Progress& progress) {
    const auto names = namesIn(folder, u"evidence"_s);
    const QFileInfo source(path);
    if (!names || !source.isFile() || source.size() > maximumEvidenceSize)
        return std::nullopt;
    QSet<QString> listed;
    for (const Row& row : evidence.rows)
        listed.insert(row.cells.value(u"name"_s).toText());
    QString digest;
    for (const QString& name : *names) {
        const QFileInfo file(folder + u'/' + name);
        if (!file.isFile() || file.isSymLink() || file.size() != source.size() ||
            name != plainName(name) || listed.contains(name))
            continue;
        if (digest.isEmpty())
            digest = digestOf(path, progress);
        if (progress.isCancelled() || digest.isEmpty())
            return std::nullopt;
        if (digestOf(file.filePath(), progress) == digest)
            return Row{newRowId(), {{u"name"_s, name}, {u"sha256"_s, digest}}, {}};
    }
    return std::nullopt;
}

QString faultOfFile(const QString& directory,
                    const QString& name,
                    const QString& digest,
                    const Progress& progress) {
    const QString path = directory + evidenceFolder + u'/' + name;
    if (presenceOf(path) == PathPresence::Barred)
        return EvidenceWords::tr("The evidence “%1” cannot be read.").arg(name);
    if (!QFileInfo(path).isFile())
        return EvidenceWords::tr("The evidence “%1” is missing. Put the file back into the folder "
                                 "“evidence”, or take it off the list.")
            .arg(name);
    if (!staysInside(directory, path))
        return EvidenceWords::tr("%1 is a link that leads out of the dossier; it is not followed.")
            .arg(name);
    const QString found = digestOf(path, progress);
    if (found.isEmpty())
        return EvidenceWords::tr("The evidence “%1” cannot be read.").arg(name);
    if (!digest.isEmpty() && found != digest.toLower() && !progress.isCancelled())
        return EvidenceWords::tr(
                   "The evidence “%1” is not the file that was attached: its SHA-256 is "
                   "another. Put the file back, or attach it again.")
            .arg(name);
    return {};
}

/// Files that go with a copy, until it is whole: taken away again if that is not to be.
class CopiedEvidence {
public:
    CopiedEvidence() = default;

    ~CopiedEvidence() {
        for (const QString& file : std::as_const(m_files))
            QFile::remove(file);
    }
    Q_DISABLE_COPY_MOVE(CopiedEvidence)

    void keep() { m_files.clear(); }

    Result<void> copy(const QString& from, const QString& to) {
        const QString source = from + evidenceFolder;
        const auto names = namesIn(source, u"evidence"_s);
        if (!names)
            return tl::unexpected<Error>(names.error());
        for (const QString& name : *names)
            if (QFileInfo(source + u'/' + name).isFile())
                if (auto copied = copyOne(from, to, name); !copied)
                    return copied;
        return {};
    }

private:
    Result<void> copyOne(const QString& from, const QString& to, const QString& name) {
        const QString file = from + evidenceFolder + u'/' + name;
        const QString target = to + evidenceFolder + u'/' + name;
        if (!staysInside(from, file))
            return fail(
                ErrorCode::UnsafePath,
                EvidenceWords::tr("%1 is a link that leads out of the dossier; it is not followed.")
                    .arg(name));
        if (!staysInside(to, target))
            return fail(ErrorCode::UnsafePath,
                        EvidenceWords::tr("%1 leads out of the new folder.").arg(name));
        if (presenceOf(target) != PathPresence::Missing)
            return takenAlready(to, u"evidence/"_s + name);
        if (!makeFolderDurably(to + evidenceFolder))
            return fail(ErrorCode::Io,
                        EvidenceWords::tr("The folder for evidence could not be made."));
        NoProgress quiet;
        if (const auto copied = copyFile(file, target, quiet); !copied)
            return tl::unexpected<Error>(copied.error());
        m_files.append(target);
        return {};
    }

    QStringList m_files;
};

} // namespace

QList<Note>
DossierStore::evidenceFaults(const QString& directory, const Dossier& dossier, Progress& progress) {
    QList<Note> faults;
    const QList<Row> rows = dossier.evidence().rows;
    for (const Row& row : rows) {
        if (progress.isCancelled())
            break;
        const QString name = row.cells.value(u"name"_s).toText();
        if (name.isEmpty())
            continue;
        const QString digest = row.cells.value(u"sha256"_s).toText();
        if (const QString fault = faultOfFile(directory, name, digest, progress); !fault.isEmpty())
            faults << Note{fault, u"evidence/"_s + name};
    }
    return faults;
}

namespace {

/// The files of a dossier that tells something else.
FileSet retold(const ReadDossier& original, const Dossier& dossier) {
    FileSet files = original.files;
    for (const QString& path : ownedPaths(files, original.dossier))
        files.remove(path);
    if (dossier.id() != original.dossier.id())
        files.removeIf([](const auto& file) { return isReviewPath(file.key()); });
    const FileSet written = writeDossier(dossier);
    for (auto it = written.cbegin(); it != written.cend(); ++it)
        if (!it.key().startsWith(u".git") || !files.contains(it.key()))
            files.insert(it.key(), *it);
    return files;
}

} // namespace

Result<void> DossierStore::copy(const QString& from,
                                const QString& to,
                                const std::function<Dossier(const Dossier&)>& as) {
    if (auto nameable = checkNameable(to); !nameable)
        return nameable;
    const auto source = open(from, Mode::ReadOnly);
    if (!source)
        return tl::unexpected<Error>(source.error());
    const ReadDossier& original = source->content();
    if (as && original.format > currentFormat)
        return fail(ErrorCode::NewerFormat, source->readOnlyReason());
    const FileSet files = as ? retold(original, as(original.dossier)) : original.files;
    if (auto free = mayHoldNewDossier(to); !free)
        return free;
    QStringList inside{evidenceFolder.mid(1)};
    for (const QString& path : files.keys())
        for (QString folder = QFileInfo(path).path(); folder != u".";
             folder = QFileInfo(folder).path())
            if (!inside.contains(folder))
                inside.append(folder);
    // The innermost first.
    std::sort(inside.begin(), inside.end(), [](const QString& a, const QString& b) {
        return a.count(u'/') > b.count(u'/');
    });
    NewFolders folders(QFileInfo(to).absoluteFilePath(), inside);
    FileOperations operations;
    if (auto made = operations.makeFolder(to); !made)
        return made;
    // A folder that takes no lock takes no files either: that is told below, by what fails.
    const auto lock = takeLock(to, {});
    if (!lock && lock.error().code != ErrorCode::ReadOnly)
        return tl::unexpected<Error>(lock.error());
    QList<FileChange> changes;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString target = to + u'/' + it.key();
        if (presenceOf(target) != PathPresence::Missing)
            continue; // of git, and the user's
        if (!staysInside(to, target))
            return fail(ErrorCode::UnsafePath,
                        EvidenceWords::tr("%1 leads out of the new folder.").arg(it.key()));
        changes.append({it.key(), std::nullopt, *it});
    }
    CopiedEvidence evidence;
    if (auto copied = evidence.copy(from, to); !copied)
        return copied;
    if (auto saved = Journal(to, operations).save(changes); !saved)
        return saved;
    evidence.keep();
    folders.keep();
    return operations.flush(QFileInfo(QFileInfo(to).absoluteFilePath()).path());
}

Result<Row> DossierStore::addEvidence(const QString& directory,
                                      const QString& file,
                                      const QString& description,
                                      const Table& evidence,
                                      Progress& progress) {
    const QString folder = directory + evidenceFolder;
    if (const auto own = checkNoLink(directory, evidenceFolder.mid(1)); !own)
        return tl::unexpected<Error>(own.error());
    if (!makeFolderDurably(folder))
        return fail(ErrorCode::Io, EvidenceWords::tr("The folder for evidence could not be made."));
    if (!staysInside(directory, folder))
        return fail(ErrorCode::UnsafePath,
                    EvidenceWords::tr("The folder for evidence leads out of the dossier."));
    if (auto inPlace = fileInPlace(file, folder, evidence, progress)) {
        if (const Row* known =
                rowWith(inPlace->cells.value(u"sha256"_s).toText(), folder, evidence))
            return *known;
        if (!description.isEmpty())
            inPlace->cells.insert(u"description"_s, description);
        return *inPlace;
    }
    const auto name = freeName(folder, plainName(QFileInfo(file).fileName()));
    if (!name)
        return tl::unexpected<Error>(name.error());
    const Row* known = nullptr;
    const auto hash = copyFile(file, folder + u'/' + *name, progress, [&](const QString& digest) {
        return (known = rowWith(digest, folder, evidence)) != nullptr;
    });
    if (!hash)
        return tl::unexpected<Error>(hash.error());
    if (known)
        return *known;
    Row row{newRowId(), {{u"name"_s, *name}, {u"sha256"_s, *hash}}};
    if (!description.isEmpty())
        row.cells.insert(u"description"_s, description);
    return row;
}

} // namespace vitrine
