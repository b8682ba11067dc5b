// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/DossierStore.h"
#include "tests/support/Hardship.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const FieldPath name(u"model"_s, u"name"_s);

Dossier withName(Dossier dossier, const QString& text) {
    Answer answer;
    answer.value = text;
    dossier.set(name, answer);
    return dossier;
}

Dossier sample() {
    return withName(Dossier::create(u"Sample"_s), u"First"_s);
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

class CancelledProgress final : public Progress {
public:
    void report(int, int, const QString&) override {}

    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

class TestDossierStore : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/a dossier ü XXXXXX"_s);
    }

    void create_thenOpen_givesTheSame() {
        const Dossier dossier = sample();
        QVERIFY(DossierStore::create(path(u"new/folder"_s), dossier));
        const auto store = DossierStore::open(path(u"new/folder"_s));
        QVERIFY2(store, qPrintable(store ? QString() : store.error().text));
        QVERIFY(store->content().dossier == dossier);
        QVERIFY(!store->isReadOnly());
        QVERIFY(store->content().notes.isEmpty());
        QCOMPARE(bytesOf(path(u"new/folder/.gitignore"_s)), QByteArray(".vitrine*\n"));
    }

    void create_besideFilesOfOthers_touchesNone() {
        QVERIFY(put(path(u"README.md"_s), "mine"));
        QVERIFY(put(path(u".gitignore"_s), "*.bin\n"));
        auto store = DossierStore::create(path(), sample());
        QVERIFY(store);
        QVERIFY(store->save(withName(store->content().dossier, u"Second"_s)));
        QCOMPARE(bytesOf(path(u"README.md"_s)), QByteArray("mine"));
        QCOMPARE(bytesOf(path(u".gitignore"_s)), QByteArray("*.bin\n"));
    }

    void create_whereADossierIs_isRefused() {
        QVERIFY(DossierStore::create(path(), sample()));
        const auto again = DossierStore::create(path(), sample());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Usage);
    }

    void open_ofNoDossier_leavesNothingBehind() {
        const auto store = DossierStore::open(path());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::NotADossier);
        QVERIFY(QDir(path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(!DossierStore::open(path(u"nowhere"_s)));
    }

    void save_writesOnlyWhatChanged() {
        auto store = DossierStore::create(path(), sample());
        QVERIFY(store);
        QVERIFY(put(path(u"reviews/1.json"_s), "{}"));
        const QDateTime index(QDate(2026, 8, 2), QTime(12, 0));
        {
            QFile file(path(u"dossier.json"_s));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(index, QFileDevice::FileModificationTime));
        }
        QVERIFY(store->save(withName(store->content().dossier, u"Second"_s)));
        QCOMPARE(QFileInfo(path(u"dossier.json"_s)).lastModified(), index);
        QVERIFY(bytesOf(path(u"answers/model.json"_s)).contains("Second"));
        QCOMPARE(bytesOf(path(u"reviews/1.json"_s)), QByteArray("{}"));
        QCOMPARE(store->content().dossier.value(name).toText(), u"Second"_s);
    }

    void save_removesFilesOfWhatIsGone_andNoOthers() {
        Dossier dossier = sample();
        Answer text;
        text.value = Prose{u"long"_s};
        dossier.set({u"model"_s, u"summary"_s}, text);
        auto store = DossierStore::create(path(), dossier);
        QVERIFY(store);
        QVERIFY(store->reload());
        QVERIFY(put(path(u"texts/orphan.of-nobody.md"_s), "kept"));
        QVERIFY(store->reload());
        QCOMPARE(store->content().notes.size(), 1);
        Dossier less = store->content().dossier;
        less.set(name, std::nullopt);
        less.set({u"model"_s, u"summary"_s}, std::nullopt);
        QVERIFY(store->save(less));
        QVERIFY(!QFile::exists(path(u"answers/model.json"_s)));
        QVERIFY(!QFile::exists(path(u"texts/model.summary.md"_s)));
        QCOMPARE(bytesOf(path(u"texts/orphan.of-nobody.md"_s)), QByteArray("kept"));
    }

    void secondInstance_isToldWhoHoldsTheLock() {
        const auto first = DossierStore::create(path(), sample());
        QVERIFY(first);
        const auto second = DossierStore::open(path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY2(second.error().text.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(second.error().text));
        const auto reader = DossierStore::open(path(), DossierStore::Mode::ReadOnly);
        QVERIFY(reader);
        QVERIFY(reader->isReadOnly());
    }

    void lockEndsWithTheStore() {
        QVERIFY(DossierStore::create(path(), sample()));
        QVERIFY(!QFile::exists(path(u".vitrine.lock"_s)));
        auto store = DossierStore::open(path());
        QVERIFY(store);
        DossierStore moved = *std::move(store);
        QVERIFY(QFile::exists(path(u".vitrine.lock"_s)));
        QVERIFY(moved.save(sample()));
    }

    void changedOutside_isNoticed_andNothingWritten() {
        auto store = DossierStore::create(path(), sample());
        QVERIFY(store);
        QVERIFY(!store->changedOutside().value());
        const QByteArray mine = bytesOf(path(u"answers/model.json"_s)).replace("First", "Third");
        QVERIFY(put(path(u"answers/model.json"_s), mine));
        QVERIFY(store->changedOutside().value());
        const auto saved = store->save(withName(store->content().dossier, u"Second"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::ChangedOutside);
        QCOMPARE(bytesOf(path(u"answers/model.json"_s)), mine);
        QCOMPARE(store->content().dossier.value(name).toText(), u"First"_s);
        QVERIFY(store->reload());
        QCOMPARE(store->content().dossier.value(name).toText(), u"Third"_s);
        QVERIFY(store->save(withName(store->content().dossier, u"Second"_s)));
    }

    void newAndMissingFiles_areOutsideChanges() {
        auto store = DossierStore::create(path(), sample());
        QVERIFY(store);
        QVERIFY(put(path(u"answers/other.json"_s), "{\"format\":1,\"answers\":{}}"));
        QVERIFY(store->changedOutside().value());
        QVERIFY(store->reload());
        QVERIFY(QFile::remove(path(u"dossier.json"_s)));
        QVERIFY(store->changedOutside().value());
        QCOMPARE(store->save(sample()).error().code, ErrorCode::ChangedOutside);
        QVERIFY(!store->reload());
        QVERIFY(store->content().dossier.answer(name));
    }

    void newerFormat_opensForReadingOnly() {
        QVERIFY(DossierStore::create(path(), sample()));
        QVERIFY(put(path(u"dossier.json"_s),
                    bytesOf(path(u"dossier.json"_s)).replace("\"format\": 2", "\"format\": 99")));
        auto store = DossierStore::open(path());
        QVERIFY2(store, qPrintable(store ? QString() : store.error().text));
        QVERIFY(store->isReadOnly());
        QVERIFY(!store->readOnlyReason().isEmpty());
        QCOMPARE(store->content().format, 99);
        QCOMPARE(store->save(sample()).error().code, ErrorCode::ReadOnly);
        QVERIFY(!QFile::exists(path(u".vitrine.lock"_s)));
    }

    void firstSave_writesAllFilesInTheCurrentFormat() {
        QVERIFY(DossierStore::create(path(), sample()));
        for (const auto& file : {u"dossier.json"_s, u"answers/model.json"_s})
            QVERIFY(put(path(file), bytesOf(path(file)).replace("\"format\": 2", "\"format\": 1")));
        auto store = DossierStore::open(path());
        QVERIFY2(store, qPrintable(store ? QString() : store.error().text));
        QCOMPARE(store->content().format, 1);
        QVERIFY(store->content().notes.isEmpty());
        QVERIFY(bytesOf(path(u"dossier.json"_s)).contains("\"format\": 1"));
        QVERIFY(store->save(store->content().dossier));
        QCOMPARE(store->content().format, currentFormat);
        for (const auto& file : {u"dossier.json"_s, u"answers/model.json"_s})
            QVERIFY(bytesOf(path(file)).contains("\"format\": 2"));
        QVERIFY(!store->changedOutside().value());
    }

#ifdef Q_OS_UNIX
    void folderThatCannotBeWritten_opensForReadingOnly() {
        QVERIFY(DossierStore::create(path(), sample()));
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0555), 0);
        // Root may write anywhere: look with other eyes.
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QCOMPARE(::seteuid(65534), 0);
        auto store = DossierStore::open(path());
        const auto made = DossierStore::create(path(u"inside"_s), sample());
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        ::chmod(QFile::encodeName(path()).constData(), 0755);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().text));
        QVERIFY(store->isReadOnly());
        QVERIFY(!store->content().notes.isEmpty());
        QCOMPARE(store->save(sample()).error().code, ErrorCode::ReadOnly);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::ReadOnly);
    }

    void fileThatCannotBeRead_isAnError() {
        QVERIFY(DossierStore::create(path(), sample()));
        ::chmod(QFile::encodeName(path()).constData(), 0755);
        ::chmod(QFile::encodeName(path(u"answers/model.json"_s)).constData(), 0);
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QCOMPARE(::seteuid(65534), 0);
        const auto store = DossierStore::read(path());
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Io);
        QVERIFY(store.error().text.contains(u"answers/model.json"));
    }

    void folderThatMayNotBeRead_isNotEmpty_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("mode");
        QTest::newRow("answers can be written only") << u"answers"_s << 0333;
        QTest::newRow("answers can be listed only") << u"answers"_s << 0444;
        QTest::newRow("answers are closed") << u"answers"_s << 0;
        QTest::newRow("texts can be written only") << u"texts"_s << 0333;
        QTest::newRow("the dossier is closed") << QString() << 0;
        QTest::newRow("the dossier can be listed only") << QString() << 0444;
    }

    void folderThatMayNotBeRead_isNotEmpty() {
        QFETCH(const QString, folder);
        QFETCH(const int, mode);
        Dossier dossier = sample();
        Answer text;
        text.value = Prose{u"long"_s};
        dossier.set({u"model"_s, u"summary"_s}, text);
        auto store = DossierStore::create(path(), dossier);
        QVERIFY(store);
        const FileSet before = readDirectory(path()).value();
        QVERIFY(test::setMode(path(), 0777));
        QVERIFY(test::setMode(path(u"answers"_s), 0777));
        QVERIFY(test::setMode(path(u"texts"_s), 0777));
        QVERIFY(test::setMode(path(folder), static_cast<mode_t>(mode)));
        Result<void> saved;
        Result<ReadDossier> read = fail(ErrorCode::Io, {});
        Result<DossierStore> opened = fail(ErrorCode::Io, {});
        Result<DossierStore> created = fail(ErrorCode::Io, {});
        Result<void> copied;
        {
            const test::AsNobody nobody;
            saved = store->save(withName(dossier, u"Second"_s));
            read = DossierStore::read(path());
            opened = DossierStore::open(path(), DossierStore::Mode::ReadOnly);
            created = DossierStore::create(path(), dossier);
            copied = DossierStore::copy(path(), QDir::tempPath() + u"/not-to-be"_s);
        }
        QVERIFY(test::setMode(path(folder), 0777));
        QCOMPARE(readDirectory(path()).value(), before);
        QVERIFY(!saved && !read && !opened && !created && !copied);
        for (const Error& error :
             {saved.error(), read.error(), opened.error(), created.error(), copied.error()})
            QVERIFY2(error.text.contains(u"may not be read"_s) || error.code == ErrorCode::Usage,
                     qPrintable(error.text));
        QCOMPARE(read.error().code, ErrorCode::Io);
    }

    void addEvidence_whereNamesMayNotBeRead_isRefused() {
        auto store = DossierStore::create(path(), sample());
        QVERIFY(store);
        QVERIFY(put(path(u"evidence/a.pdf"_s), "precious"));
        const QTemporaryDir outside;
        QVERIFY(put(outside.filePath(u"a.pdf"_s), "another"));
        QVERIFY(test::setMode(outside.path(), 0755));
        QVERIFY(test::setMode(path(), 0777));
        QVERIFY(test::setMode(path(u"evidence/a.pdf"_s), 0666));
        QVERIFY(test::setMode(path(u"evidence"_s), 0333));
        Result<Row> row;
        {
            const test::AsNobody nobody;
            NoProgress progress;
            row = DossierStore::addEvidence(path(), outside.filePath(u"a.pdf"_s), {}, {}, progress);
        }
        QVERIFY(test::setMode(path(u"evidence"_s), 0777));
        QVERIFY(!row);
        QCOMPARE(row.error().code, ErrorCode::Io);
        QCOMPARE(bytesOf(path(u"evidence/a.pdf"_s)), QByteArray("precious"));
    }

    void save_withoutRoom_keepsTheOldFiles_data() {
        QTest::addColumn<int>("room");
        for (const int room : {0, 40, 90})
            QTest::newRow(qPrintable(QString::number(room))) << room;
    }

    void save_withoutRoom_keepsTheOldFiles() {
        QFETCH(const int, room);
        auto store = DossierStore::create(path(), sample());
        QVERIFY(store);
        const FileSet before = readDirectory(path()).value();
        Result<void> saved;
        {
            const test::SmallFiles small(static_cast<rlim_t>(room));
            saved = store->save(withName(store->content().dossier, QString(200, u'x')));
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Io);
        QCOMPARE(readDirectory(path()).value(), before);
        QVERIFY(store->save(withName(store->content().dossier, u"Second"_s)));
    }

    void newDossier_withoutRoom_leavesNothing_data() {
        QTest::addColumn<QString>("large");
        QTest::newRow("evidence") << u"evidence/large.bin"_s;
        QTest::newRow("text") << u"texts/model.summary.md"_s;
        QTest::newRow("review") << u"reviews/1.json"_s;
    }

    void newDossier_withoutRoom_leavesNothing() {
        QFETCH(const QString, large);
        Dossier dossier = sample();
        Answer text;
        text.value = Prose{QString(20'001, u'x')};
        dossier.set({u"model"_s, u"summary"_s}, text);
        QVERIFY(DossierStore::create(path(u"from"_s), dossier));
        QVERIFY(put(path(u"from/evidence/small.bin"_s), "small"));
        QVERIFY(put(path(u"from/"_s + large), QByteArray(40'001, 'x')));
        QVERIFY(put(path(u"shared/README.md"_s), "mine"));
        Result<void> copied;
        Result<void> copiedBeside;
        Result<DossierStore> created = fail(ErrorCode::Io, {});
        {
            const test::SmallFiles small(20'000);
            copied = DossierStore::copy(path(u"from"_s), path(u"new/folder"_s));
            copiedBeside = DossierStore::copy(path(u"from"_s), path(u"shared"_s));
            created = DossierStore::create(path(u"new/folder"_s), dossier);
        }
        QVERIFY(!copied && !copiedBeside && !created);
        QVERIFY(!QFileInfo::exists(path(u"new"_s)));
        QCOMPARE(QDir(path(u"shared"_s))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"README.md"_s});
        QVERIFY(DossierStore::copy(path(u"from"_s), path(u"new/folder"_s)));
    }

    void lockOfNobody_isToldWithItsFile_data() {
        QTest::addColumn<QString>("kind");
        for (const auto& kind : {u"empty"_s, u"garbage"_s, u"folder"_s, u"link"_s, u"far away"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void lockOfNobody_isToldWithItsFile() {
        QFETCH(const QString, kind);
        QVERIFY(DossierStore::create(path(), sample()));
        const QString lock = path(u".vitrine.lock"_s);
        if (kind == u"folder")
            QVERIFY(QDir().mkdir(lock));
        else if (kind == u"link")
            QVERIFY(QFile::link(path(u"nowhere"_s), lock));
        else
            QVERIFY(put(lock,
                        kind == u"empty"     ? ""
                        : kind == u"garbage" ? "garbage"
                                             : "1\nvitrine\nanother-computer\n"));
        const auto store = DossierStore::open(path());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Locked);
        QVERIFY2(store.error().text.contains(lock) && store.error().text.contains(u"delete"_s),
                 qPrintable(store.error().text));
    }

#ifdef Q_OS_LINUX
    void fullDisk_isSaid() {
        const test::SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root can have a small disk");
        QVERIFY(DossierStore::create(disk.path(u"d"_s), sample()));
        QVERIFY(disk.fill(0));
        const auto store = DossierStore::open(disk.path(u"d"_s));
        QVERIFY(store);
        QVERIFY2(store->readOnlyReason().contains(u"no room"_s),
                 qPrintable(store->readOnlyReason()));
        const auto created = DossierStore::create(disk.path(u"new"_s), sample());
        QVERIFY(!created);
        QVERIFY2(created.error().text.contains(u"no room"_s), qPrintable(created.error().text));
        QVERIFY(!QFileInfo::exists(disk.path(u"new"_s)));
    }
#endif

    void linksThatLeadOut_areRefused_data() {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("target");
        QTest::newRow("file") << u"answers/x.json"_s << u"secret.json"_s;
        QTest::newRow("folder") << u"texts"_s << u"."_s;
        QTest::newRow("index") << u"waivers.json"_s << u"secret.json"_s;
    }

    void linksThatLeadOut_areRefused() {
        QFETCH(QString, link);
        QFETCH(QString, target);
        const QTemporaryDir outside;
        QVERIFY(put(outside.filePath(u"secret.json"_s),
                    "{\"format\":1,\"answers\":{},\"waivers\":{}}"));
        QVERIFY(put(outside.filePath(u"model.name.md"_s), "secret"));
        QVERIFY(DossierStore::create(path(), sample()));
        QVERIFY(QFile::link(QDir::cleanPath(outside.filePath(target)), path(link)));
        const auto store = DossierStore::open(path());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::UnsafePath);
        QVERIFY(!DossierStore::copy(path(), path(u"copy"_s)));
    }

    void save_behindALink_isRefused() {
        const QTemporaryDir outside;
        auto store = DossierStore::create(path(), sample());
        QVERIFY(store);
        QVERIFY(QFile::link(outside.path(), path(u"texts"_s)));
        Dossier dossier = store->content().dossier;
        Answer text;
        text.value = Prose{u"long"_s};
        dossier.set({u"model"_s, u"summary"_s}, text);
        const auto saved = store->save(dossier);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::UnsafePath);
        QVERIFY(QDir(outside.path()).isEmpty());
    }

    /// As git has it: a version would hold the link, and not the answers.
    void linkThatStaysInside_isReadAndNotWritten_data() {
        QTest::addColumn<bool>("folder");
        QTest::newRow("a file") << false;
        QTest::newRow("a folder") << true;
    }

    void linkThatStaysInside_isReadAndNotWritten() {
        QFETCH(const bool, folder);
        QVERIFY(DossierStore::create(path(), sample()));
        const QString link = path(folder ? u"answers"_s : u"answers/model.json"_s);
        QVERIFY(QDir().rename(link, path(u"real"_s)));
        QVERIFY(QFile::link(path(u"real"_s), link));
        auto store = DossierStore::open(path());
        QVERIFY(store);
        QCOMPARE(store->content().dossier.value(name).toText(), u"First"_s);
        const auto saved = store->save(withName(store->content().dossier, u"Second"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::UnsafePath);
        QVERIFY2(saved.error().text.contains(u"is a link"), qPrintable(saved.error().text));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(bytesOf(path(u"answers/model.json"_s)).contains("First"));
    }

    void pipe_isNotWaitedFor() {
        QVERIFY(DossierStore::create(path(), sample()));
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"evidence.json"_s)).constData(), 0600), 0);
        const auto store = DossierStore::open(path());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::UnsafePath);
    }

    void permissions_areKept() {
        auto store = DossierStore::create(path(), sample());
        QVERIFY(store);
        ::chmod(QFile::encodeName(path(u"answers/model.json"_s)).constData(), 0640);
        QVERIFY(store->save(withName(store->content().dossier, u"Second"_s)));
        QVERIFY(!(QFile::permissions(path(u"answers/model.json"_s)) & QFile::ReadOther));
        QVERIFY(QFile::permissions(path(u"answers/model.json"_s)) & QFile::ReadGroup);
    }
#endif

    void fileOverTheLimit_isRefused() {
        QVERIFY(DossierStore::create(path(), sample()));
        QFile file(path(u"evidence.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(64 * 1024 * 1024 + 1));
        QCOMPARE(DossierStore::open(path()).error().code, ErrorCode::TooLarge);
    }

    void brokenFile_isToldWithItsPlace() {
        QVERIFY(DossierStore::create(path(), sample()));
        QVERIFY(put(path(u"answers/model.json"_s), "{\n  \"answers\": {\n  <<<<<<< HEAD\n"));
        const auto store = DossierStore::open(path());
        QVERIFY(!store);
        QVERIFY2(store.error().text.startsWith(u"answers/model.json:3:"),
                 qPrintable(store.error().text));
    }

    void addEvidence_copiesUnderAFreeName() {
        QVERIFY(DossierStore::create(path(), sample()));
        const QTemporaryDir outside;
        const QString file = outside.filePath(u"My report: v1?.PDF"_s);
        NoProgress progress;
        Table evidence;
        const auto add = [&](Progress& watcher) {
            return DossierStore::addEvidence(path(), file, u"A report"_s, evidence, watcher);
        };
        for (const auto& expected : {u"My-report--v1-.PDF"_s, u"My-report--v1--2.PDF"_s}) {
            const QByteArray bytes(3 * 1024 * 1024 + expected.size(), 'x');
            QVERIFY(put(file, bytes));
            const auto row = add(progress);
            QVERIFY2(row, qPrintable(row ? QString() : row.error().text));
            QCOMPARE(row->cells.value(u"name"_s).toText(), expected);
            QCOMPARE(bytesOf(path(u"evidence/"_s + expected)), bytes);
            QCOMPARE(row->cells.value(u"sha256"_s).toText().toLatin1(),
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            evidence.rows.append(*row);
        }
        // The same file again, whatever it is called: one copy.
        const auto again = add(progress);
        QVERIFY(again);
        QCOMPARE(*again, evidence.rows.last());
        QCOMPARE(QDir(path(u"evidence"_s)).entryList(QDir::Files).size(), 2);
        // A copy that was deleted by hand is made anew.
        QVERIFY(QFile::remove(path(u"evidence/My-report--v1--2.PDF"_s)));
        const auto anew = add(progress);
        QVERIFY(anew && anew->id != evidence.rows.last().id);
        QCOMPARE(QDir(path(u"evidence"_s)).entryList(QDir::Files).size(), 2);

        QVERIFY(put(file, "other"));
        CancelledProgress cancelled;
        const auto none = add(cancelled);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(path(u"evidence"_s)).entryList(QDir::Files).size(), 2);
        QVERIFY(!DossierStore::addEvidence(
            path(), outside.filePath(u"nowhere"_s), {}, evidence, progress));
    }

    void copy_takesEvidenceAlong() {
        auto store = DossierStore::create(path(u"from"_s), sample());
        QVERIFY(store);
        QVERIFY(put(path(u"from/evidence/a.pdf"_s), "pdf"));
        QVERIFY(put(path(u"from/.git/config"_s), "not copied"));
        QVERIFY(DossierStore::copy(path(u"from"_s), path(u"to"_s)));
        QCOMPARE(readDirectory(path(u"to"_s)).value(), readDirectory(path(u"from"_s)).value());
        QCOMPARE(bytesOf(path(u"to/evidence/a.pdf"_s)), QByteArray("pdf"));
        QVERIFY(!QFile::exists(path(u"to/.git"_s)));
        QVERIFY(!QFile::exists(path(u"to/.vitrine.lock"_s)));
        QCOMPARE(DossierStore::copy(path(u"from"_s), path(u"to"_s)).error().code, ErrorCode::Usage);
    }

    void copy_whereFilesAre_isRefused_data() {
        QTest::addColumn<QString>("file");
        for (const auto& file : {u"dossier.json"_s,
                                 u"answers/model.json"_s,
                                 u"answers/other.json"_s,
                                 u"texts/use.tasks.md"_s,
                                 u"evidence/a.pdf"_s})
            QTest::newRow(qPrintable(file)) << file;
    }

    void copy_whereFilesAre_isRefused() {
        QFETCH(const QString, file);
        QVERIFY(DossierStore::create(path(u"from"_s), sample()));
        QVERIFY(put(path(u"from/evidence/a.pdf"_s), "pdf"));
        QVERIFY(put(path(u"to/"_s + file), "mine"));
        const auto copied = DossierStore::copy(path(u"from"_s), path(u"to"_s));
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::Usage);
        QVERIFY2(copied.error().text.contains(file), qPrintable(copied.error().text));
        QCOMPARE(bytesOf(path(u"to/"_s + file)), QByteArray("mine"));
        QCOMPARE(
            QDir(path(u"to"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{file.section(u'/', 0, 0)});
    }

    void copy_besideFilesOfGit_keepsThem() {
        QVERIFY(DossierStore::create(path(u"from"_s), sample()));
        QVERIFY(put(path(u"to/.gitattributes"_s), "mine"));
        QVERIFY(DossierStore::copy(path(u"from"_s), path(u"to"_s)));
        QCOMPARE(bytesOf(path(u"to/.gitattributes"_s)), QByteArray("mine"));
        QCOMPARE(bytesOf(path(u"to/.gitignore"_s)), bytesOf(path(u"from/.gitignore"_s)));
    }

private:
    [[nodiscard]] QString path(const QString& inside = {}) const {
        return inside.isEmpty() ? m_folder->path() : m_folder->filePath(inside);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDossierStore)
#include "tst_dossierstore.moc"
