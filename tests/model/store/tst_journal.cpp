// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/DossierStore.h"
#include "model/store/FileOperations.h"
#include "model/store/Journal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

enum class Trouble {
    CrashBefore, ///< nothing happens any more, this step included
    CrashAfter,  ///< this step happens, and nothing after it
    OneFails,    ///< this step fails, the next ones work
    DiskFull,    ///< from this step on nothing can be written; renaming and removing work
    AllFail,     ///< from this step on nothing works, and the program lives to see it
};

/// The real operations, with trouble at one step.
class Troubled final : public FileOperations {
public:
    Troubled(Trouble trouble, int step)
        : m_trouble(trouble)
        , m_step(step) {}

    [[nodiscard]] int steps() const { return m_steps; }

    Result<void> makeFolder(const QString& path) override {
        return tried(true, [&] { return FileOperations::makeFolder(path); });
    }

    Result<void> write(const QString& path, const QByteArray& bytes) override {
        return tried(true, [&] { return FileOperations::write(path, bytes); });
    }

    Result<void> replace(const QString& from, const QString& to) override {
        return tried(false, [&] { return FileOperations::replace(from, to); });
    }

    Result<void> remove(const QString& path) override {
        return tried(false, [&] { return FileOperations::remove(path); });
    }

    Result<void> flush(const QString& folder) override {
        return tried(false, [&] { return FileOperations::flush(folder); });
    }

    Result<void> removeFolder(const QString& path) override {
        return tried(false, [&] { return FileOperations::removeFolder(path); });
    }

private:
    template <class F>
    Result<void> tried(bool needsRoom, F&& operation) {
        const int step = m_steps++;
        const bool works = m_trouble == Trouble::CrashBefore  ? step < m_step
                           : m_trouble == Trouble::CrashAfter ? step <= m_step
                           : m_trouble == Trouble::OneFails   ? step != m_step
                           : m_trouble == Trouble::DiskFull   ? step < m_step || !needsRoom
                                                              : step < m_step;
        if (!works)
            return fail(ErrorCode::Io, u"trouble"_s);
        return operation();
    }

    Trouble m_trouble;
    int m_step;
    int m_steps = 0;
};

Dossier dossierOf(const QString& version) {
    Dossier dossier(u"0b0d5a5e-0000-4000-8000-000000000001"_s);
    const auto tell =
        [&dossier](const QString& category, const QString& field, const Value& value) {
            Answer answer;
            answer.value = value;
            dossier.set({category, field}, answer);
        };
    tell(u"dossier"_s, u"title"_s, version);
    tell(u"model"_s, u"name"_s, version);
    tell(u"model"_s, u"summary"_s, Prose{version + u" in long"_s});
    tell(u"only-in-"_s + version, u"x"_s, version);
    tell(u"texts"_s, version, Prose{version});
    tell(u"same"_s, u"x"_s, u"unchanged"_s);
    return dossier;
}

const QString oldName = u"old"_s;
const QString newName = u"new"_s;

/// The dossier on disk, without touching it.
FileSet onDisk(const QString& folder) {
    const auto files = readDirectory(folder);
    return files ? *files : FileSet();
}

bool leavesNoTraces(const QString& folder) {
    return !QDir(folder)
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                .contains(u".vitrine.journal"_s);
}

/// Saves \a dossier in the folder with trouble.
struct Attempt {
    Result<void> saved;
    int steps = 0;
};

Attempt saveWith(const QString& folder, Trouble trouble, int step) {
    auto store = DossierStore::open(folder);
    if (!store)
        return {tl::unexpected<Error>(store.error())};
    const auto operations = std::make_shared<Troubled>(trouble, step);
    store->useOperations(operations);
    const auto saved = store->save(dossierOf(newName));
    return {saved, operations->steps()};
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void save_withTrouble_leavesOneWholeDossier_data() {
        QTest::addColumn<int>("trouble");
        QTest::newRow("crash before a step") << static_cast<int>(Trouble::CrashBefore);
        QTest::newRow("crash after a step") << static_cast<int>(Trouble::CrashAfter);
        QTest::newRow("one step fails") << static_cast<int>(Trouble::OneFails);
        QTest::newRow("disk is full") << static_cast<int>(Trouble::DiskFull);
        QTest::newRow("everything fails") << static_cast<int>(Trouble::AllFail);
    }

    void save_withTrouble_leavesOneWholeDossier() {
        QFETCH(int, trouble);
        const auto kind = static_cast<Trouble>(trouble);
        QStringList outcomes;
        for (int step = 0;; ++step) {
            const QTemporaryDir folder;
            QVERIFY(DossierStore::create(folder.path(), dossierOf(oldName)));
            const FileSet before = onDisk(folder.path());
            const Attempt attempt = saveWith(folder.path(), kind, step);
            if (attempt.steps <= step) { // there was no such step: the save went well
                QVERIFY(attempt.saved);
                break;
            }
            if (kind == Trouble::OneFails || kind == Trouble::DiskFull)
                QVERIFY2(attempt.saved || onDisk(folder.path()) == before,
                         qPrintable(QString::number(step)));
            const auto peeked = DossierStore::read(folder.path());
            QVERIFY(peeked);
            const auto opened = DossierStore::open(folder.path());
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
            const Dossier found = opened->content().dossier;
            QVERIFY2(found == dossierOf(oldName) || found == dossierOf(newName),
                     qPrintable(QString::number(step)));
            QVERIFY(peeked->dossier == found); // who only reads sees the same
            QVERIFY(found == dossierOf(attempt.saved ? newName : found.title()));
            QVERIFY(notCanonical(onDisk(folder.path()), found).isEmpty());
            QVERIFY(leavesNoTraces(folder.path()));
            outcomes.append(found.title());
        }
        qInfo() << outcomes.join(u' ');
        QVERIFY(outcomes.size() >= 20);
        if (kind == Trouble::CrashBefore || kind == Trouble::CrashAfter) {
            // As FORMAT.md says: old up to the manifest, new from there on.
            QVERIFY(outcomes.contains(oldName) && outcomes.contains(newName));
            QVERIFY(std::is_partitioned(outcomes.begin(), outcomes.end(), [](const QString& name) {
                return name == oldName;
            }));
        }
    }

    void recover_thatCrashesItself_isRecovered() {
        int crashes = 0;
        for (int step = 3;; step += 4) {
            for (int inner = 0;; ++inner) {
                const QTemporaryDir folder;
                QVERIFY(DossierStore::create(folder.path(), dossierOf(oldName)));
                const Attempt attempt = saveWith(folder.path(), Trouble::CrashBefore, step);
                if (attempt.steps <= step) {
                    QVERIFY(crashes > 20);
                    return;
                }
                Troubled operations(Trouble::CrashBefore, inner);
                std::ignore = Journal(folder.path(), operations).recover();
                const auto opened = DossierStore::open(folder.path());
                QVERIFY(opened);
                const Dossier& found = opened->content().dossier;
                QVERIFY(found == dossierOf(oldName) || found == dossierOf(newName));
                if (operations.steps() <= inner)
                    break;
                ++crashes;
            }
        }
    }

    void crashWhileADossierIsMade_leavesItWholeOrNone() {
        int whole = 0;
        int none = 0;
        for (int step = 0;; ++step) {
            const QTemporaryDir folder;
            QList<FileChange> changes;
            const FileSet files = writeDossier(dossierOf(newName));
            for (auto it = files.cbegin(); it != files.cend(); ++it)
                changes.append({it.key(), std::nullopt, it.value()});
            Troubled operations(Trouble::CrashBefore, step);
            const auto saved = Journal(folder.path(), operations).save(changes);
            if (operations.steps() <= step)
                break;
            if (const auto opened = DossierStore::open(folder.path())) {
                QCOMPARE(opened->content().dossier, dossierOf(newName));
                ++whole;
            } else {
                QCOMPARE(opened.error().code, ErrorCode::NotADossier);
                QVERIFY(DossierStore::create(folder.path(), dossierOf(newName)));
                ++none;
            }
            QVERIFY(leavesNoTraces(folder.path()));
        }
        QVERIFY(whole > 3);
        QVERIFY(none > 3);
    }

    void crashWhileUndoing_isRecovered() {
        // From a step on nothing works, so that undoing stops half-way as well; then undone or
        // finished.
        for (int step = 1;; step += 3) {
            const QTemporaryDir folder;
            QVERIFY(DossierStore::create(folder.path(), dossierOf(oldName)));
            const Attempt attempt = saveWith(folder.path(), Trouble::OneFails, step);
            if (attempt.steps <= step)
                break;
            for (int second = step + 1; second < attempt.steps; second += 2) {
                const QTemporaryDir again;
                auto store = DossierStore::create(again.path(), dossierOf(oldName));
                QVERIFY(store);

                class Twice final : public FileOperations {
                public:
                    Twice(int first, int last)
                        : m_first(first)
                        , m_last(last) {}

                    Result<void> makeFolder(const QString& path) override {
                        return fails() ? no() : FileOperations::makeFolder(path);
                    }

                    Result<void> write(const QString& path, const QByteArray& bytes) override {
                        return fails() ? no() : FileOperations::write(path, bytes);
                    }

                    Result<void> replace(const QString& from, const QString& to) override {
                        return fails() ? no() : FileOperations::replace(from, to);
                    }

                    Result<void> remove(const QString& path) override {
                        return fails() ? no() : FileOperations::remove(path);
                    }

                private:
                    bool fails() {
                        const int step = m_step++;
                        return step == m_first || step >= m_last;
                    }

                    static Result<void> no() { return fail(ErrorCode::Io, u"trouble"_s); }

                    int m_first;
                    int m_last;
                    int m_step = 0;
                };

                store->useOperations(std::make_shared<Twice>(step, second));
                std::ignore = store->save(dossierOf(newName));
                std::ignore = DossierStore(*std::move(store));
                const auto opened = DossierStore::open(again.path());
                QVERIFY(opened);
                const Dossier& found = opened->content().dossier;
                QVERIFY2(found == dossierOf(oldName) || found == dossierOf(newName),
                         qPrintable(u"%1 %2"_s.arg(step).arg(second)));
            }
        }
    }

    void recover_afterOutsideChange_touchesNothing() {
        const QTemporaryDir folder;
        QVERIFY(DossierStore::create(folder.path(), dossierOf(oldName)));
        const QString manifest = folder.filePath(u".vitrine.journal/manifest.json"_s);
        for (int step = 0; !QFile::exists(manifest); ++step)
            QVERIFY(!saveWith(folder.path(), Trouble::CrashAfter, step).saved);
        QFile file(folder.filePath(u"answers/model.json"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write(" \n");
        file.close();
        const FileSet before = onDisk(folder.path());
        const auto opened = DossierStore::open(folder.path());
        QVERIFY(opened);
        QCOMPARE(onDisk(folder.path()), before);
        QVERIFY(!opened->content().notes.isEmpty());
        QVERIFY(QFile::exists(folder.filePath(u".vitrine.journal-put-aside/manifest.json"_s)));
    }

    void recover_ofForeignManifest_leadsNowhere() {
        for (const auto& path :
             {u"../outside.json"_s, u"/tmp/x"_s, u"src/main.cpp"_s, u".git/config"_s}) {
            const QTemporaryDir folder;
            QVERIFY(DossierStore::create(folder.path(), dossierOf(oldName)));
            const FileSet before = onDisk(folder.path());
            QVERIFY(QDir(folder.path()).mkdir(u".vitrine.journal"_s));
            QFile manifest(folder.filePath(u".vitrine.journal/manifest.json"_s));
            QVERIFY(manifest.open(QIODevice::WriteOnly));
            manifest.write("{\"format\":1,\"files\":[{\"path\":\"" + path.toUtf8() +
                           "\",\"before\":\"\",\"after\":\"\"}]}");
            manifest.close();
            QVERIFY(DossierStore::open(folder.path()));
            QCOMPARE(onDisk(folder.path()), before);
        }
    }

    void journalThatIsALink_isNotFollowed() {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        QVERIFY(DossierStore::create(folder.path(), dossierOf(oldName)));
        for (const auto& name : {u"0.new"_s, u"manifest.json"_s, u"precious.txt"_s}) {
            QFile file(elsewhere.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(elsewhere.path(), folder.filePath(u".vitrine.journal"_s)));
        auto store = DossierStore::open(folder.path());
        QVERIFY(store);
        const auto saved = store->save(dossierOf(newName));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::UnsafePath);
        QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files).size(), 3);
    }

    void whatLiesInTheJournal_isNotFollowed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("target"); ///< empty: a folder
        QTest::newRow("link to nowhere") << u"0.new"_s << u"new.txt"_s;
        QTest::newRow("link to a file") << u"0.new"_s << u"precious.txt"_s;
        QTest::newRow("old bytes") << u"0.old"_s << u"new.txt"_s;
        QTest::newRow("manifest") << u"manifest.json"_s << u"new.txt"_s;
        QTest::newRow("folder") << u"0.new"_s << QString();
    }

    void whatLiesInTheJournal_isNotFollowed() {
        QFETCH(const QString, name);
        QFETCH(const QString, target);
        const QTemporaryDir folder;
        const QTemporaryDir outside;
        auto store = DossierStore::create(folder.path(), dossierOf(oldName));
        QVERIFY(store);
        QFile precious(outside.filePath(u"precious.txt"_s));
        QVERIFY(precious.open(QIODevice::WriteOnly));
        QVERIFY(QDir(folder.path()).mkdir(u".vitrine.journal"_s));
        const QString inJournal = folder.filePath(u".vitrine.journal/"_s + name);
        if (target.isEmpty())
            QVERIFY(QDir().mkpath(inJournal));
        else
            QVERIFY(QFile::link(outside.filePath(target), inJournal));
        QVERIFY(store->save(dossierOf(newName)));
        QCOMPARE(QDir(outside.path()).entryList(QDir::Files), QStringList{u"precious.txt"_s});
        QCOMPARE(precious.size(), 0);
        QVERIFY(leavesNoTraces(folder.path()));
        const FileSet files = onDisk(folder.path());
        for (auto it = files.keyBegin(); it != files.keyEnd(); ++it)
            QVERIFY2(!QFileInfo(folder.filePath(*it)).isSymLink(), qPrintable(*it));
        QVERIFY(readDossier(files)->dossier == dossierOf(newName));
    }

    void stagedLink_doesNotGetIntoTheDossier() {
        const QTemporaryDir folder;
        const QTemporaryDir outside;
        QVERIFY(DossierStore::create(folder.path(), dossierOf(oldName)));
        const FileSet before = onDisk(folder.path());
        QFile secret(outside.filePath(u"secret.json"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("{}\n") == 3);
        secret.close();
        QVERIFY(QDir(folder.path()).mkpath(u".vitrine.journal"_s));
        QVERIFY(QDir(folder.path()).mkpath(u"reviews"_s));
        QVERIFY(QFile::link(secret.fileName(), folder.filePath(u".vitrine.journal/0.new"_s)));
        QFile manifest(folder.filePath(u".vitrine.journal/manifest.json"_s));
        QVERIFY(manifest.open(QIODevice::WriteOnly));
        manifest.write("{\"format\":1,\"files\":[{\"path\":\"reviews/a.json\",\"before\":\"\","
                       "\"after\":\"" +
                       QCryptographicHash::hash("{}\n", QCryptographicHash::Sha256).toHex() +
                       "\"}]}");
        manifest.close();
        QCOMPARE(DossierStore::read(folder.path())->files, before);
        QVERIFY(DossierStore::open(folder.path()));
        QCOMPARE(onDisk(folder.path()), before);
        QVERIFY(QFile::exists(secret.fileName()));
    }

    void save_whileAnotherProgramWrites_keepsWhatItWrote_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("afterTheFirst");
        QTest::newRow("before the first step") << u"answers/model.json"_s << false;
        QTest::newRow("a new file") << u"texts/texts.new.md"_s << false;
        QTest::newRow("a file that is removed") << u"answers/only-in-old.json"_s << false;
        QTest::newRow("between two steps") << u"dossier.json"_s << true;
    }

    void save_whileAnotherProgramWrites_keepsWhatItWrote() {
        QFETCH(const QString, file);
        QFETCH(const bool, afterTheFirst);

        class Meanwhile final : public FileOperations {
        public:
            Meanwhile(const QString& file, bool afterTheFirst)
                : m_file(file)
                , m_afterTheFirst(afterTheFirst) {}

            Result<void> write(const QString& path, const QByteArray& bytes) override {
                if (!m_afterTheFirst && path.endsWith(u"manifest.json"))
                    edit();
                return FileOperations::write(path, bytes);
            }

            Result<void> replace(const QString& from, const QString& to) override {
                if (m_afterTheFirst && !m_done)
                    edit();
                return FileOperations::replace(from, to);
            }

        private:
            void edit() {
                QFile file(m_file);
                m_done = file.open(QIODevice::Append) && file.write(" \n") == 2;
            }

            QString m_file;
            bool m_afterTheFirst;
            bool m_done = false;
        };

        const QTemporaryDir folder;
        auto store = DossierStore::create(folder.path(), dossierOf(oldName));
        QVERIFY(store);
        FileSet expected = onDisk(folder.path());
        expected[file] += " \n";
        store->useOperations(std::make_shared<Meanwhile>(folder.filePath(file), afterTheFirst));
        const auto saved = store->save(dossierOf(newName));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::ChangedOutside);
        QVERIFY2(saved.error().text.contains(file), qPrintable(saved.error().text));
        QCOMPARE(onDisk(folder.path()), expected);
        QVERIFY(leavesNoTraces(folder.path()));
        QVERIFY(store->content().dossier == dossierOf(oldName));
    }

    void killedProgram_leavesOneWholeDossier() {
        const QTemporaryDir folder;
        QVERIFY(DossierStore::create(folder.path(), dossierOf(oldName)));
        int saves = 0;
        for (int round = 0; round < 12; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--save-for-ever"_s, folder.path()});
            QVERIFY(child.waitForReadyRead(30'000));
            QThread::msleep(static_cast<unsigned long>(3 + round * 7));
            child.kill();
            QVERIFY(child.waitForFinished());
            saves += static_cast<int>(child.readAllStandardOutput().count('.'));
            const auto opened = DossierStore::open(folder.path());
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
            const Dossier& found = opened->content().dossier;
            QVERIFY(found == dossierOf(oldName) || found == dossierOf(newName));
            QVERIFY(notCanonical(onDisk(folder.path()), found).isEmpty());
        }
        QVERIFY(saves > 0);
    }
};

/// The child of killedProgram_leavesOneWholeDossier().
static int saveForEver(const QString& folder) {
    auto store = DossierStore::open(folder);
    if (!store)
        return 1;
    QFile output;
    std::ignore = output.open(stdout, QIODevice::WriteOnly);
    for (int i = 0;; ++i) {
        if (!store->save(dossierOf(i % 2 == 0 ? newName : oldName)))
            return 1;
        output.write(".");
        output.flush();
    }
}

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--save-for-ever")
        return saveForEver(arguments.value(2));
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
