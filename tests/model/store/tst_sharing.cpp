// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/DossierStore.h"
#include "model/store/FileOperations.h"
#include "tests/model/store/AnyDossier.h"
#include "tests/support/OtherProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace std::chrono_literals;

namespace {

const FieldPath nameOf(u"model"_s, u"name"_s);
const FieldPath textOf(u"use"_s, u"tasks"_s);
const FieldPath otherOf(u"data"_s, u"size"_s);

void tell(Dossier& dossier, const FieldPath& path, const Value& value) {
    Answer answer;
    answer.value = value;
    dossier.set(path, answer);
}

/// Every part says the same, so that a mixture of two states shows.
Dossier state(int number) {
    Dossier dossier(u"0b0d5a5e-0000-4000-8000-000000000001"_s);
    const QString words = u"state %1"_s.arg(number);
    tell(dossier, {dossierCategory, u"title"_s}, words);
    tell(dossier, nameOf, words);
    tell(dossier, otherOf, words);
    // The text comes and goes with its answer.
    tell(dossier, textOf, number % 2 ? Value(words) : Value(Prose{words}));
    return dossier;
}

bool put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

FileSet withoutGit(FileSet files) {
    files.removeIf([](const auto& file) { return file.key().startsWith(u".git"); });
    return files;
}

/// Counts what it does, and notes where folders are flushed between writes and renames.
class Watched final : public FileOperations {
public:
    QStringList steps;

    Result<void> write(const QString& path, const QByteArray& bytes) override {
        steps += u"write "_s + QFileInfo(path).fileName();
        return FileOperations::write(path, bytes);
    }

    Result<void> replace(const QString& from, const QString& to) override {
        steps += u"replace "_s + QFileInfo(to).fileName();
        return FileOperations::replace(from, to);
    }

    Result<void> remove(const QString& path) override {
        steps += u"remove "_s + QFileInfo(path).fileName();
        return FileOperations::remove(path);
    }

    Result<void> flush(const QString& folder) override {
        steps += u"flush "_s + QFileInfo(folder).fileName();
        return FileOperations::flush(folder);
    }
};

class CancelledSoon final : public Progress {
public:
    void report(int, int, const QString&) override { ++m_reports; }

    [[nodiscard]] bool isCancelled() const override { return m_reports > 2; }

private:
    int m_reports = 0;
};

} // namespace

/// Several programs at one dossier, and saving that touches only what changed.
class TestSharing : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void savesOneAfterTheOther_areWhatAWholeWriteWouldBe() {
        for (quint32 seed = 1; seed < 40; ++seed) {
            const QTemporaryDir folder;
            auto store = DossierStore::create(folder.path(), test::AnyDossier(seed).dossier());
            QVERIFY2(store, qPrintable(store ? QString() : store.error().text));
            for (quint32 step = 0; step < 6; ++step) {
                Dossier next = test::AnyDossier(100 * seed + step).dossier();
                if (step % 2) {
                    // One fact only, upon what is there.
                    next = store->content().dossier;
                    next.set(nameOf, test::AnyDossier(step + seed).answer());
                }
                if (step == 3)
                    next.setWhat(Subject::Dataset);
                QVERIFY(store->save(next));
                const FileSet disk = readDirectory(folder.path()).value();
                QCOMPARE(withoutGit(disk), withoutGit(writeDossier(next)));
                QVERIFY(!store->changedOutside().value());
                QCOMPARE(store->content().files, disk);
            }
        }
    }

    void savingAfterReading_makesAllFilesCanonical() {
        QVERIFY(DossierStore::create(path(), state(1)));
        const QString file = path(u"answers/data.json"_s);
        QVERIFY(put(file, bytesOf(file).replace("  ", "\t")));
        QVERIFY(put(path(u"answers/void.json"_s), "{\"format\": 1, \"answers\": {}}"));
        auto store = DossierStore::open(path());
        QVERIFY(store);
        Dossier next = store->content().dossier;
        tell(next, nameOf, u"another"_s);
        QVERIFY(store->save(next));
        QCOMPARE(readDirectory(path()).value(), writeDossier(next));
    }

    void aSave_writesAndFlushesWhatChangedOnly() {
        auto store = DossierStore::create(path(), state(1));
        QVERIFY(store);
        const auto operations = std::make_shared<Watched>();
        store->useOperations(operations);
        Dossier next = store->content().dossier;
        tell(next, nameOf, u"another"_s);
        QVERIFY(store->save(next));
        const QString place = QFileInfo(path()).fileName();
        const QStringList& steps = operations->steps;
        QCOMPARE(steps.filter(u"replace "_s), QStringList{u"replace model.json"_s});
        // The folders, too: journal before anything goes, answers before the journal goes.
        QVERIFY(steps.indexOf(u"write manifest.json"_s) <
                steps.indexOf(u"flush .vitrine.journal"_s));
        QVERIFY(steps.indexOf(u"flush "_s + place) < steps.indexOf(u"replace model.json"_s));
        QVERIFY(steps.indexOf(u"replace model.json"_s) < steps.indexOf(u"flush answers"_s));
        QVERIFY(steps.indexOf(u"flush answers"_s) < steps.lastIndexOf(u"remove manifest.json"_s));
    }

#ifdef Q_OS_UNIX
    void aChangeThatKeepsSizeAndTime_isSeen() {
        auto store = DossierStore::create(path(), state(1));
        QVERIFY(store);
        const QString file = path(u"answers/model.json"_s);
        const auto disguise = [&file](char letter) {
            struct stat before = {};
            const QByteArray name = QFile::encodeName(file);
            if (::stat(name.constData(), &before) != 0)
                return false;
            QFile bytes(file);
            const bool written = bytes.open(QIODevice::ReadWrite) && bytes.seek(bytes.size() / 2) &&
                                 bytes.write(&letter, 1) == 1;
            bytes.close();
            const timespec times[] = {before.st_atim, before.st_mtim};
            return written && ::utimensat(AT_FDCWD, name.constData(), times, 0) == 0;
        };
        const QByteArray original = bytesOf(file);
        // At once: within the grain of the clock.
        QVERIFY(disguise('#'));
        QVERIFY(store->changedOutside().value());
        QVERIFY(put(file, original));
        QVERIFY(!store->changedOutside().value());
        // After the files have come to rest, and are known by their stamps alone.
        QThread::sleep(4);
        QVERIFY(!store->changedOutside().value());
        QVERIFY(disguise('#'));
        QVERIFY(store->changedOutside().value());
        QCOMPARE(store->save(state(3)).error().code, ErrorCode::ChangedOutside);
    }
#endif

    void reviews_areContent_andNeverInTheWayOfAnswers() {
        auto store = DossierStore::create(path(), state(1));
        QVERIFY(store);
        const QString before = store->baseDigest();
        const QByteArray entry = "{\n  \"format\": 1,\n  \"from the future\": [1]\n}\n";
        QVERIFY(put(path(u"reviews/t-1/e-1.json"_s), entry));
        QVERIFY(put(path(u"reviews/old.json"_s), "{}"));
        QCOMPARE(store->outsideChange().value(), DossierStore::Outside::Reviews);
        QVERIFY(store->changedOutside().value());
        QVERIFY(!store->content().files.contains(u"reviews/t-1/e-1.json"_s));
        // Saved upon: taken over and kept.
        QVERIFY(store->save(state(2)));
        QCOMPARE(bytesOf(path(u"reviews/t-1/e-1.json"_s)), entry);
        QCOMPARE(store->content().files.value(u"reviews/t-1/e-1.json"_s), entry);
        QCOMPARE(store->outsideChange().value(), DossierStore::Outside::Nothing);
        // Read again: the answers stay as they are.
        QVERIFY(put(path(u"reviews/t-1/e-2.json"_s), entry));
        QVERIFY(QFile::remove(path(u"reviews/old.json"_s)));
        QVERIFY(store->reloadReviews());
        QVERIFY(store->content().files.contains(u"reviews/t-1/e-2.json"_s));
        QVERIFY(!store->content().files.contains(u"reviews/old.json"_s));
        QCOMPARE(store->outsideChange().value(), DossierStore::Outside::Nothing);
        QVERIFY(store->content().dossier == state(2));
        QVERIFY(store->reload());
        QVERIFY(store->content().notes.isEmpty());
        QVERIFY(store->save(state(1)));
        QCOMPARE(store->baseDigest(), before);
        // An answer that changed as well is one to look at.
        QVERIFY(put(path(u"reviews/t-1/e-3.json"_s), entry));
        QVERIFY(put(path(u"answers/model.json"_s), "{\"format\": 1, \"answers\": {}}"));
        QCOMPARE(store->outsideChange().value(), DossierStore::Outside::Dossier);
    }

    void brokenReview_isToldAndBarsNothing() {
        QVERIFY(DossierStore::create(path(), state(1)));
        QVERIFY(put(path(u"reviews/t-1/broken.json"_s), "{"));
        QVERIFY(put(path(u"reviews/t-1/no-format.json"_s), "{}"));
        QVERIFY(put(path(u"reviews/t-1/a-list.json"_s), "[]"));
        QVERIFY(put(path(u"reviews/t-1/Not An Id.json"_s), "{\"format\": 1}"));
        QVERIFY(put(path(u"reviews/t-1/deep/er.json"_s), "{\"format\": 1}"));
        auto store = DossierStore::open(path());
        QVERIFY2(store, qPrintable(store ? QString() : store.error().text));
        QStringList places;
        for (const Note& note : store->content().notes)
            places += note.where;
        QCOMPARE(places,
                 (QStringList{u"reviews/t-1/Not An Id.json"_s,
                              u"reviews/t-1/a-list.json"_s,
                              u"reviews/t-1/broken.json"_s,
                              u"reviews/t-1/no-format.json"_s}));
        QVERIFY(store->save(state(2)));
        QCOMPARE(bytesOf(path(u"reviews/t-1/broken.json"_s)), QByteArray("{"));
    }

    void copy_takesReviewsAlong() {
        QVERIFY(DossierStore::create(path(u"a"_s), state(1)));
        QVERIFY(put(path(u"a/reviews/t/e.json"_s), "{\"format\": 1}"));
        QVERIFY(DossierStore::copy(path(u"a"_s), path(u"b"_s)));
        QCOMPARE(bytesOf(path(u"b/reviews/t/e.json"_s)), QByteArray("{\"format\": 1}"));
    }

    void readHead_readsOneFile() {
        Dossier dossier = state(1);
        dossier.setWhat(Subject::Dataset);
        QVERIFY(DossierStore::create(path(), dossier));
        QVERIFY(put(path(u"answers/model.json"_s), "broken"));
        const auto head = DossierStore::readHead(path());
        QVERIFY2(head, qPrintable(head ? QString() : head.error().text));
        QCOMPARE(head->dossier.id(), dossier.id());
        QCOMPARE(head->dossier.title(), u"state 1"_s);
        QVERIFY(head->dossier.what() == Subject::Dataset);
        QCOMPARE(DossierStore::readHead(path(u"nowhere"_s)).error().code, ErrorCode::NotADossier);
    }

    void lock_isWaitedFor_asLongAsThePatienceLasts() {
        auto first = DossierStore::create(path(), state(1));
        QVERIFY(first);
        auto held = std::make_unique<DossierStore>(*std::move(first));
        QElapsedTimer timer;
        timer.start();
        const auto open = [this](std::chrono::milliseconds time, Progress* progress = nullptr) {
            return DossierStore::open(path(), DossierStore::Mode::ReadWrite, {time, progress});
        };
        QCOMPARE(open(0ms).error().code, ErrorCode::Locked);
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(open(200ms).error().code, ErrorCode::Locked);
        QVERIFY(timer.elapsed() >= 200);
        CancelledSoon cancelled;
        QCOMPARE(open(60s, &cancelled).error().code, ErrorCode::Cancelled);
        std::thread other([&held] {
            QThread::msleep(200);
            held.reset();
        });
        const auto second = open(60s);
        other.join();
        QVERIFY2(second, qPrintable(second ? QString() : second.error().text));
    }

    void emptyLock_thatNobodyHolds_isDead() {
        QVERIFY(DossierStore::create(path(), state(1)));
        QVERIFY(put(path(u".vitrine.lock"_s), {}));
        // It might be one that is being made: that takes a fraction of a second.
        QCOMPARE(DossierStore::open(path()).error().code, ErrorCode::Locked);
        const auto store =
            DossierStore::open(path(), DossierStore::Mode::ReadWrite, {20s, nullptr});
        QVERIFY2(store, qPrintable(store ? QString() : store.error().text));
    }

    void lockThatNobodyHolds_isDead_whateverIsInIt_data() {
        QTest::addColumn<QByteArray>("content");
        const QByteArray here = QSysInfo::machineHostName().toUtf8() + '\n' +
                                QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() +
                                '\n';
        const QByteArray me = QByteArray::number(QCoreApplication::applicationPid());
        QTest::newRow("cut off") << me.left(1);
        QTest::newRow("zeros of a crash") << QByteArray(60, '\0');
        QTest::newRow("garbage") << QByteArray("garbage\nin\nthree lines\n");
        // The number of the process was given again, to a program of the same name.
        QTest::newRow("of this very process")
            << me + '\n' + QCoreApplication::applicationName().toUtf8() + '\n' + here;
        QTest::newRow("of a process that runs") << "1\ninit\n" + here;
    }

    void lockThatNobodyHolds_isDead_whateverIsInIt() {
        QFETCH(const QByteArray, content);
        QVERIFY(DossierStore::create(path(), state(1)));
        QVERIFY(put(path(u".vitrine.lock"_s), content));
        const auto store =
            DossierStore::open(path(), DossierStore::Mode::ReadWrite, {20s, nullptr});
        QVERIFY2(store, qPrintable(store ? QString() : store.error().text));
    }

    void lockOfARunningProgram_orOfAnotherMachine_isNoneOfThese() {
        QVERIFY(DossierStore::create(path(), state(1)));
        QVERIFY(put(path(u".vitrine.lock"_s), "1\nvitrine\nanother-machine\n"));
        QCOMPARE(DossierStore::open(path(), DossierStore::Mode::ReadWrite, {1500ms, nullptr})
                     .error()
                     .code,
                 ErrorCode::Locked);
        QVERIFY(QFile::remove(path(u".vitrine.lock"_s)));
        const test::OtherProgram other(path());
        QCOMPARE(DossierStore::open(path(), DossierStore::Mode::ReadWrite, {1500ms, nullptr})
                     .error()
                     .code,
                 ErrorCode::Locked);
        QVERIFY(DossierStore::holder(path()).has_value());
    }

    void readers_besideAWriter_seeOneStateOrAnother() {
        auto store = DossierStore::create(path(), state(0));
        QVERIFY(store);
        std::atomic<bool> done = false;
        std::atomic<int> saves = 0;
        std::thread writer([&] {
            for (int number = 1; !done; ++number)
                if (store->save(state(number % 50)))
                    ++saves;
        });
        int reads = 0;
        QStringList faults;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 5000 && faults.isEmpty()) {
            const auto read = DossierStore::read(path());
            ++reads;
            if (!read) {
                faults += read.error().text;
                continue;
            }
            const int number = read->dossier.title().mid(6).toInt();
            if (!(read->dossier == state(number)))
                faults += u"a mixture"_s;
        }
        done = true;
        writer.join();
        qInfo("%d reads beside %d saves", reads, saves.load());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(saves > 0);
        QVERIFY(reads > 0);
    }

    void store_openedOnOneThread_isSavedOnAnother() {
        auto store = DossierStore::create(path(), state(1));
        QVERIFY(store);
        Result<void> saved;
        std::thread worker([&] { saved = store->save(state(2)); });
        worker.join();
        QVERIFY(saved);
        QVERIFY(DossierStore::read(path())->dossier == state(2));
    }

private:
    [[nodiscard]] QString path(const QString& name = {}) const {
        return name.isEmpty() ? m_folder->path() : m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
