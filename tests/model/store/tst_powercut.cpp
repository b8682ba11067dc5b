// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A power cut keeps what was flushed, and of the rest anything: each name that was put, renamed or
// removed, and not flushed with its folder, may be on the disk or not.

#include "model/store/DossierStore.h"
#include "model/store/FileOperations.h"
#include "model/store/Journal.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> filesBelow(const QString& folder) {
    QMap<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        if (!path.endsWith(u".vitrine.lock"))
            files.insert(path, bytesOf(path));
    }
    return files;
}

/// The real operations until the power goes; remembers which names are on the disk for good.
class PowerCut final : public FileOperations {
public:
    PowerCut(const QString& folder, int lastStep)
        : m_folder(folder)
        , m_lastStep(lastStep)
        , m_onDisk(filesBelow(folder)) {}

    [[nodiscard]] int steps() const { return m_steps; }

    Result<void> makeFolder(const QString& path) override {
        if (!hasPower())
            return noPower();
        m_folders.append(path);
        return FileOperations::makeFolder(path);
    }

    Result<void> write(const QString& path, const QByteArray& bytes) override {
        if (!hasPower())
            return noPower();
        m_pending.append({path, bytes});
        return FileOperations::write(path, bytes);
    }

    Result<void> replace(const QString& from, const QString& to) override {
        if (!hasPower())
            return noPower();
        if (!QFileInfo(from).isDir()) {
            m_pending.append({to, bytesOf(from)});
            m_pending.append({from, std::nullopt});
        }
        return FileOperations::replace(from, to);
    }

    Result<void> remove(const QString& path) override {
        if (!hasPower())
            return noPower();
        m_pending.append({path, std::nullopt});
        return FileOperations::remove(path);
    }

    Result<void> flush(const QString& folder) override {
        if (!hasPower())
            return noPower();
        QList<Event> rest;
        for (const Event& event : std::as_const(m_pending))
            if (QFileInfo(event.path).path() == folder)
                apply(event, m_onDisk);
            else
                rest.append(event);
        m_pending = rest;
        return FileOperations::flush(folder);
    }

    Result<void> removeFolder(const QString& path) override {
        return hasPower() ? FileOperations::removeFolder(path) : noPower();
    }

    /// One of the disks that the power cut may leave, in another folder.
    void leave(const QString& target, unsigned seed) const {
        QMap<QString, QByteArray> files = m_onDisk;
        std::mt19937 random(seed);
        // 0: nothing of what was not flushed; 1: all of it.
        for (const Event& event : m_pending)
            if (seed == 1 || (seed > 1 && random() % 2 == 0))
                apply(event, files);
        for (const QString& folder : m_folders)
            if (!QDir().mkpath(target + folder.mid(m_folder.size())))
                qFatal("no folder could be left");
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            const QString path = target + it.key().mid(m_folder.size());
            QFile file(path);
            if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
                file.write(*it) != it->size())
                qFatal("the disk could not be left");
        }
    }

private:
    struct Event {
        QString path;
        std::optional<QByteArray> bytes;
    };

    bool hasPower() { return m_steps++ < m_lastStep; }

    static Result<void> noPower() { return fail(ErrorCode::Io, u"no power"_s); }

    static void apply(const Event& event, QMap<QString, QByteArray>& files) {
        if (event.bytes)
            files.insert(event.path, *event.bytes);
        else
            files.remove(event.path);
    }

    QString m_folder;
    int m_lastStep;
    int m_steps = 0;
    QStringList m_folders; ///< made, which flushes them
    QMap<QString, QByteArray> m_onDisk;
    QList<Event> m_pending;
};

Dossier dossierOf(const QString& version) {
    Dossier dossier(u"0b0d5a5e-0000-4000-8000-000000000001"_s);
    const auto tell = [&](const QString& category, const QString& field, const Value& value) {
        Answer answer;
        answer.value = value;
        dossier.set({category, field}, answer);
    };
    tell(u"dossier"_s, u"title"_s, version);
    tell(u"model"_s, u"name"_s, version);
    tell(u"model"_s, u"summary"_s, Prose{version + u" in long"_s});
    tell(u"only-in-"_s + version, u"x"_s, version);
    return dossier;
}

const QString oldName = u"old"_s;
const QString newName = u"new"_s;

/// Disks to try for each step.
constexpr unsigned seeds = 6;

} // namespace

class TestPowerCut : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void save_isWholeAfterAPowerCut_andThereOnceAcknowledged() {
        for (int step = 0;; ++step) {
            const QTemporaryDir folder;
            QVERIFY(DossierStore::create(folder.path(), dossierOf(oldName)));
            auto store = DossierStore::open(folder.path());
            QVERIFY(store);
            const auto disk = std::make_shared<PowerCut>(folder.path(), step);
            store->useOperations(disk);
            const bool isAcknowledged = store->save(dossierOf(newName)).has_value();
            for (unsigned seed = 0; seed < seeds; ++seed) {
                const QTemporaryDir left;
                disk->leave(left.path(), seed);
                const auto opened = DossierStore::open(left.path());
                QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
                const Dossier& found = opened->content().dossier;
                QVERIFY2(found == dossierOf(newName) ||
                             (!isAcknowledged && found == dossierOf(oldName)),
                         qPrintable(u"step %1, disk %2"_s.arg(step).arg(seed)));
            }
            if (disk->steps() <= step) {
                QVERIFY(isAcknowledged);
                QVERIFY(step >= 20);
                return;
            }
        }
    }

    void newDossier_isWholeOrNone_andThereOnceAcknowledged() {
        for (int step = 0;; ++step) {
            const QTemporaryDir folder;
            QList<FileChange> changes;
            const FileSet files = writeDossier(dossierOf(newName));
            for (auto it = files.cbegin(); it != files.cend(); ++it)
                changes.append({it.key(), std::nullopt, it.value()});
            changes.append({u"reviews/thread-1/entry-1.json"_s, std::nullopt, "{\"format\": 1}\n"});
            PowerCut disk(folder.path(), step);
            const bool isAcknowledged = Journal(folder.path(), disk).save(changes).has_value();
            for (unsigned seed = 0; seed < seeds; ++seed) {
                const QTemporaryDir left;
                disk.leave(left.path(), seed);
                const auto opened = DossierStore::open(left.path());
                if (opened)
                    QVERIFY(opened->content().dossier == dossierOf(newName));
                else
                    QVERIFY2(!isAcknowledged && opened.error().code == ErrorCode::NotADossier,
                             qPrintable(u"step %1, disk %2: %3"_s.arg(step).arg(seed).arg(
                                 opened.error().text)));
                QVERIFY(!isAcknowledged ||
                        QFile::exists(left.filePath(u"reviews/thread-1/entry-1.json"_s)));
            }
            if (disk.steps() <= step)
                return;
        }
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
