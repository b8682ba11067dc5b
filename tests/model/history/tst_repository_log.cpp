// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/history/ScratchRepository.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2((result).has_value(), qPrintable((result) ? QString() : (result).error().text))

namespace {

class Cancelled final : public Progress {
public:
    void report(int, int, const QString&) override {}

    [[nodiscard]] bool isCancelled() const override { return true; }
};

QStringList titles(const QList<Revision>& revisions) {
    QStringList result;
    for (const Revision& revision : revisions)
        result += revision.title();
    return result;
}

} // namespace

class TestRepositoryLog : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { ScratchRepository::isolate(); }

    void log_ofAnUnbornBranch_isEmpty() {
        const ScratchRepository scratch;
        const auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        NoProgress nobody;
        QVERIFY(repository->log(10, nobody)->revisions.isEmpty());
        QCOMPARE(repository->revisionOf({{u"dossier.json"_s, "{}"}}).value(), std::nullopt);
        QCOMPARE(repository->resolve(u"HEAD"_s).error().code, ErrorCode::NotFound);
    }

    void log_listsVersionsOfTheFolder_newestFirst_withTags() {
        const ScratchRepository scratch;
        commit(scratch, u"code"_s, u"src/a"_s, "1");
        commit(scratch, u"one"_s, u"d/dossier.json"_s, "{}");
        commit(scratch, u"more code"_s, u"src/a"_s, "2");
        scratch.git({u"tag"_s, u"v1"_s, u"HEAD~1"_s});
        scratch.git({u"tag"_s, u"-am"_s, u"note"_s, u"annotated"_s, u"HEAD~1"_s});
        commit(scratch, u"two"_s, u"d/texts/x.md"_s, "x");
        commit(scratch, u"a readme is no version"_s, u"d/README.md"_s, "x");
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        NoProgress nobody;
        const auto log = repository->log(0, nobody);
        VERIFY_RESULT(log);
        QCOMPARE(titles(log->revisions), (QStringList{u"two"_s, u"one"_s}));
        QCOMPARE(log->revisions.last().tags, (QStringList{u"annotated"_s, u"v1"_s}));
        QCOMPARE(repository->log(1, nobody)->revisions.size(), 1);
        QCOMPARE(repository->resolve(u"v1"_s)->title(), u"one"_s);
        QCOMPARE(repository->resolve(u"annotated"_s)->title(), u"one"_s);
        QCOMPARE(repository->resolve(u"main"_s)->title(), u"a readme is no version"_s);
        QCOMPARE(repository->resolve(log->revisions.first().shortId())->id,
                 log->revisions.first().id);
        Cancelled cancelled;
        QCOMPARE(repository->log(0, cancelled).error().code, ErrorCode::Cancelled);
    }

    void log_afterAMerge_namesBothSidesAndNotTheMergeItself() {
        const ScratchRepository scratch;
        commit(scratch, u"base"_s, u"d/dossier.json"_s, "{}");
        scratch.git({u"checkout"_s, u"-qb"_s, u"side"_s});
        commit(scratch, u"left"_s, u"d/texts/a.md"_s, "a");
        scratch.git({u"checkout"_s, u"-q"_s, u"main"_s});
        commit(scratch, u"code"_s, u"b"_s, "b");
        scratch.git({u"merge"_s, u"-q"_s, u"-m"_s, u"merged"_s, u"side"_s});
        NoProgress nobody;
        QCOMPARE(titles(Repository::open(scratch.path(u"d"_s))->log(0, nobody)->revisions),
                 (QStringList{u"left"_s, u"base"_s}));
    }

    void log_ofAShallowClone_endsWhereTheCloneEnds() {
        const ScratchRepository scratch;
        commit(scratch, u"one"_s, u"d/dossier.json"_s, "{}");
        commit(scratch, u"two"_s, u"d/dossier.json"_s, "{ }");
        commit(scratch, u"three"_s, u"d/dossier.json"_s, "{  }");
        const ScratchRepository clone(false);
        clone.git({u"clone"_s, u"-q"_s, u"--depth=2"_s, u"file://"_s + scratch.path(), u"c"_s});
        NoProgress nobody;
        const auto repository = Repository::open(clone.path(u"c/d"_s));
        VERIFY_RESULT(repository);
        const auto log = repository->log(0, nobody);
        VERIFY_RESULT(log);
        QCOMPARE(titles(log->revisions), (QStringList{u"three"_s, u"two"_s}));
        // That the clone ends is no fault of the repository.
        QCOMPARE(log->notes, QList<Note>());
    }

    void log_ofFiveThousandCommits_isQuick() {
        const ScratchRepository scratch;
        QByteArray stream;
        for (int i = 0; i < 5000; ++i) {
            const QByteArray text = QByteArray::number(i);
            stream += "commit refs/heads/main\ncommitter A <a@b> " +
                      QByteArray::number(1700000000 + i) + " +0000\ndata " +
                      QByteArray::number(text.size()) + "\n" + text + "\nM 100644 inline " +
                      (i % 10 == 0 ? "d/dossier.json" : "src/file") + "\ndata " +
                      QByteArray::number(text.size()) + "\n" + text + "\n";
        }
        scratch.write(u"stream"_s, stream);
        QProcess import;
        import.setWorkingDirectory(scratch.path());
        import.setStandardInputFile(scratch.path(u"stream"_s));
        import.start(u"git"_s, {u"fast-import"_s, u"--quiet"_s});
        QVERIFY(import.waitForFinished(60000));
        scratch.git({u"reset"_s, u"-q"_s, u"--hard"_s});
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        NoProgress nobody;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(repository->log(100, nobody)->revisions.size(), 100);
        const qint64 limited = timer.restart();
        QCOMPARE(repository->log(0, nobody)->revisions.size(), 500);
        qInfo("100 of 5000 commits: %lld ms, all: %lld ms", limited, timer.elapsed());
        QVERIFY(timer.elapsed() < 10000);
    }

    void resolve_refusesWhatIsNoVersion_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"",
                                 " ",
                                 "nothing",
                                 "0000000",
                                 "HEAD~99",
                                 ":/one",
                                 "HEAD^{/one}",
                                 "HEAD:d",
                                 "-1",
                                 "..",
                                 "main..main",
                                 "deadbeefdeadbeefdeadbeefdeadbeefdeadbeef",
                                 "@{u}"})
            QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name);
    }

    void resolve_refusesWhatIsNoVersion() {
        QFETCH(const QString, name);
        const ScratchRepository scratch;
        commit(scratch, u"one"_s, u"d/dossier.json"_s, "{}");
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        QCOMPARE(repository->resolve(name).error().code, ErrorCode::NotFound);
        QCOMPARE(repository->read(name).error().code, ErrorCode::NotFound);
    }

    void read_givesTheDossiersFilesOnly() {
        const ScratchRepository scratch;
        commit(scratch, u"none yet"_s, u"README"_s, "r");
        scratch.write(u"d/README.md"_s, "not ours");
        scratch.write(u"d/evidence/big.bin"_s, "evidence is not in it");
        scratch.write(u"d/answers/deep/er.json"_s, "{}");
        scratch.write(u"d/answers/model.json"_s, "{}");
        commit(scratch, u"one"_s, u"d/dossier.json"_s, "{}");
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        QCOMPARE(repository->read(u"HEAD"_s).value(),
                 (FileSet{{u"dossier.json"_s, "{}"}, {u"answers/model.json"_s, "{}"}}));
        QCOMPARE(repository->read(u"HEAD~1"_s).error().code, ErrorCode::NotADossier);
    }

    void read_refusesLinks_data() {
        QTest::addColumn<QString>("place");
        QTest::newRow("file") << u"d/waivers.json"_s;
        QTest::newRow("folder") << u"d/answers"_s;
    }

    void read_refusesLinks() {
        QFETCH(const QString, place);
        const ScratchRepository scratch;
        scratch.write(u"d/dossier.json"_s, "{}");
        QFile::link(u"/etc/passwd"_s, scratch.path(place));
        commit(scratch, u"link"_s, u"x"_s, "x");
        QCOMPARE(Repository::open(scratch.path(u"d"_s))->read(u"HEAD"_s).error().code,
                 ErrorCode::UnsafePath);
    }

    void read_refusesHugeFiles() {
        const ScratchRepository scratch;
        commit(scratch, u"large"_s, u"d/dossier.json"_s, QByteArray(64 * 1024 * 1024 + 1, ' '));
        QCOMPARE(Repository::open(scratch.path(u"d"_s))->read(u"HEAD"_s).error().code,
                 ErrorCode::TooLarge);
    }

    void dossierThatWasMoved_isFollowedByItsId_data() {
        QTest::addColumn<QStringList>("places");
        QTest::newRow("renamed") << QStringList{u"old"_s, u"new"_s};
        QTest::newRow("twice") << QStringList{u"a"_s, u"b/deep"_s, u"c"_s};
        QTest::newRow("into a folder") << QStringList{u"."_s, u"docs/dossier"_s};
        QTest::newRow("to the top") << QStringList{u"docs/dossier"_s, u"."_s};
        QTest::newRow("and back") << QStringList{u"a"_s, u"b"_s, u"a"_s};
    }

    void dossierThatWasMoved_isFollowedByItsId() {
        QFETCH(const QStringList, places);
        const ScratchRepository scratch;
        commit(scratch, u"code"_s, u"src/a"_s, "1");
        QStringList wanted;
        for (qsizetype i = 0; i < places.size(); ++i) {
            const QString folder = places.at(i);
            if (i > 0) {
                const QString before = places.at(i - 1);
                QVERIFY(QDir().mkpath(scratch.path(folder)));
                for (const auto& name : {u"dossier.json"_s, u"texts"_s})
                    scratch.git({u"mv"_s, before + u'/' + name, folder + u'/' + name});
                scratch.git({u"commit"_s, u"-qm"_s, u"moved"_s});
            } else {
                commit(scratch, u"first"_s, folder + u"/dossier.json"_s, R"({"id": "one"})");
                wanted.prepend(u"first"_s);
            }
            const QString words = u"words %1"_s.arg(i);
            commit(scratch, words, folder + u"/texts/x.md"_s, words.toUtf8());
            wanted.prepend(words);
        }
        commit(scratch, u"another one"_s, u"elsewhere/dossier.json"_s, R"({"id": "two"})");
        const auto repository = Repository::open(scratch.path(places.last()));
        VERIFY_RESULT(repository);
        NoProgress nobody;
        const auto page = repository->log(0, nobody);
        VERIFY_RESULT(page);
        QCOMPARE(titles(page->revisions), wanted);
        // Each can be read, is compared with the one before it, and is in one page or the next.
        QStringList paged;
        std::optional<LogCursor> next = LogCursor();
        while (next) {
            const auto one = repository->log(1, nobody, *next);
            VERIFY_RESULT(one);
            paged += titles(one->revisions);
            next = one->next;
        }
        QCOMPARE(paged, wanted);
        for (qsizetype i = 0; i < page->revisions.size(); ++i) {
            const Revision& revision = page->revisions.at(i);
            VERIFY_RESULT(repository->read(revision.id));
            QCOMPARE(repository->resolve(revision.id)->previous.value(0),
                     page->revisions.value(i + 1).id);
            QCOMPARE(revision.previous.value(0), page->revisions.value(i + 1).id);
        }
    }

    void dossierOfAnotherId_isAnotherDossier() {
        const ScratchRepository scratch;
        commit(scratch, u"one"_s, u"a/dossier.json"_s, R"({"id": "one"})");
        scratch.git({u"rm"_s, u"-q"_s, u"a/dossier.json"_s});
        commit(scratch, u"two"_s, u"b/dossier.json"_s, R"({"id": "two"})");
        NoProgress nobody;
        const auto page = Repository::open(scratch.path(u"b"_s))->log(0, nobody);
        VERIFY_RESULT(page);
        QCOMPARE(titles(page->revisions), QStringList{u"two"_s});
    }

    void revisionOf_tellsVersionsFromDrafts() {
        const ScratchRepository scratch;
        commit(scratch, u"one"_s, u"d/dossier.json"_s, "{}");
        commit(scratch, u"code"_s, u"src/a"_s, "1");
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        const FileSet files{{u"dossier.json"_s, "{}"}};
        const auto same = repository->revisionOf(files);
        VERIFY_RESULT(same);
        QVERIFY(same->has_value());
        QCOMPARE((*same)->title(), u"one"_s);
        QVERIFY(!repository->revisionOf({{u"dossier.json"_s, "{ }"}})->has_value());
        QVERIFY(!repository->revisionOf({{u"dossier.json"_s, "{}"}, {u"waivers.json"_s, "{}"}})
                     ->has_value());
        QVERIFY(!repository->revisionOf({})->has_value());
    }

private:
    static void commit(const ScratchRepository& scratch,
                       const QString& message,
                       const QString& file,
                       const QByteArray& bytes) {
        scratch.write(file, bytes);
        scratch.git({u"add"_s, u"-A"_s});
        scratch.git({u"commit"_s, u"-qm"_s, message});
    }
};

QTEST_GUILESS_MAIN(TestRepositoryLog)
#include "tst_repository_log.moc"
