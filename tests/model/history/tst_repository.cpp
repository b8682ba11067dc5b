// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/history/ScratchRepository.h"
#include "tests/support/Hardship.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const Author me{u"Ada Example"_s,
                u"ada@example.org"_s,
                QDateTime(QDate(2026, 8, 2), QTime(12, 0), Qt::OffsetFromUTC, 7200)};

FileSet dossier(const QByteArray& words = "first") {
    return {{u"dossier.json"_s, "{}\n"},
            {u"answers/model.json"_s, "{\"a\": \"" + words + "\"}\n"},
            {u"texts/model.description.md"_s, words + "\n"}};
}

/// The commit of a dossier that is saved in \a folder; fails the test with the error's words.
Result<Revision> save(const ScratchRepository& scratch,
                      const QString& folder,
                      const FileSet& files,
                      const QString& message = u"A version"_s) {
    scratch.write(folder, files);
    auto repository = Repository::open(scratch.path(folder));
    if (!repository)
        return tl::unexpected(repository.error());
    return repository->commit({files, {}, me, message});
}

} // namespace

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2((result).has_value(), qPrintable((result) ? QString() : (result).error().text))

class TestRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { ScratchRepository::isolate(); }

    void open_outsideOfAnyRepository_isNotFound() {
        const ScratchRepository scratch(false);
        QCOMPARE(Repository::open(scratch.path()).error().code, ErrorCode::NotFound);
        QCOMPARE(Repository::open(scratch.path(u"nothing"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(Repository::open({}).error().code, ErrorCode::NotFound);
    }

    void openOrInit_makesARepositoryOnBranchMain() {
        const ScratchRepository scratch(false);
        const auto repository = Repository::openOrInit(scratch.path());
        VERIFY_RESULT(repository);
        QCOMPARE(repository->branch(), u"main"_s);
        QCOMPARE(repository->workDirectory(), QFileInfo(scratch.path()).canonicalFilePath());
        QCOMPARE(repository->gitDirectory(),
                 QFileInfo(scratch.path()).canonicalFilePath() + u"/.git"_s);
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s}), QString());
    }

    void openOrInit_usesTheLargerRepository() {
        const ScratchRepository scratch;
        scratch.write(u"docs/dossier"_s, dossier());
        const auto repository = Repository::openOrInit(scratch.path(u"docs/dossier"_s));
        VERIFY_RESULT(repository);
        QVERIFY(!QFileInfo::exists(scratch.path(u"docs/dossier/.git"_s)));
    }

    void open_bareOrBroken_isAGitError() {
        const ScratchRepository bare(false);
        bare.git({u"init"_s, u"-q"_s, u"--bare"_s});
        QCOMPARE(Repository::open(bare.path()).error().code, ErrorCode::Git);
        const ScratchRepository broken;
        broken.write(u".git/config"_s, "[core\n");
        QCOMPARE(Repository::open(broken.path()).error().code, ErrorCode::Git);
        const ScratchRepository empty(false);
        QDir(empty.path()).mkdir(u".git"_s);
        QCOMPARE(Repository::openOrInit(empty.path()).error().code, ErrorCode::Git);
        QCOMPARE(Repository::open(bare.path(u"refs"_s)).error().code, ErrorCode::Git);
    }

    void open_insideTheGitFolder_isRefused() {
        const ScratchRepository scratch;
        QVERIFY(!Repository::open(scratch.path(u".git/refs"_s)));
    }

    void open_ofAnotherUser_saysWhatToDo() {
        if (geteuid() != 0)
            QSKIP("only root can give a folder away");
        const ScratchRepository scratch;
        const QByteArray folder = QFile::encodeName(scratch.path());
        QCOMPARE(chown(folder.constData(), 65534, 65534), 0);
        QCOMPARE(chown((folder + "/.git").constData(), 65534, 65534), 0);
        const auto repository = Repository::open(scratch.path());
        QVERIFY(!repository);
        QVERIFY(repository.error().text.contains(u"safe.directory"_s));
    }

    void commit_firstVersion_onAnUnbornBranch() {
        const ScratchRepository scratch;
        const auto revision = save(scratch, {}, dossier(), u"First version\n\nWith a body.\n"_s);
        VERIFY_RESULT(revision);
        QCOMPARE(revision->title(), u"First version"_s);
        QCOMPARE(revision->author.name, me.name);
        QCOMPARE(revision->author.when, me.when);
        QCOMPARE(scratch.git({u"rev-parse"_s, u"main"_s}), revision->id);
        QCOMPARE(
            scratch.git({u"log"_s, u"-1"_s, u"--format=%an|%ae|%cn|%aI|%s|%b"_s}),
            u"Ada Example|ada@example.org|Ada Example|2026-08-02T12:00:00+02:00|First version|With a body.\n"_s);
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s}), QString());
        QCOMPARE(scratch.fsck(), QString());
    }

    void commit_inASubFolder_leavesOtherWorkAlone() {
        const ScratchRepository scratch;
        scratch.write(u"src/main.c"_s, "one\n");
        scratch.write(u"README"_s, "old\n");
        scratch.git({u"add"_s, u"-A"_s});
        scratch.git({u"commit"_s, u"-qm"_s, u"code"_s});
        scratch.write(u"src/main.c"_s, "two\n");
        scratch.write(u"src/new.c"_s, "new\n");
        scratch.git({u"add"_s, u"src"_s});
        scratch.git({u"rm"_s, u"-q"_s, u"README"_s});
        scratch.write(u"src/main.c"_s, "three\n");
        scratch.write(u"loose"_s, "untracked\n");
        const QString before = scratch.git({u"status"_s, u"--short"_s});

        VERIFY_RESULT(save(scratch, u"docs/dossier"_s, dossier()));
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s}), before);
        QCOMPARE(
            scratch.git({u"show"_s, u"--format="_s, u"--name-status"_s}),
            u"A\tdocs/dossier/answers/model.json\nA\tdocs/dossier/dossier.json\nA\tdocs/dossier/texts/model.description.md"_s);
        QCOMPARE(scratch.git({u"show"_s, u"HEAD:src/main.c"_s}), u"one"_s);
        QCOMPARE(scratch.git({u"show"_s, u":src/main.c"_s}), u"two"_s);
        QCOMPARE(scratch.fsck(), QString());
    }

    void commit_removesWhatTheDossierNoLongerHas() {
        const ScratchRepository scratch;
        VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
        FileSet files = dossier();
        files.remove(u"texts/model.description.md"_s);
        QFile::remove(scratch.path(u"d/texts/model.description.md"_s));
        VERIFY_RESULT(save(scratch, u"d"_s, files));
        QCOMPARE(scratch.git({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"HEAD"_s}),
                 u"d/answers/model.json\nd/dossier.json"_s);
        QCOMPARE(scratch.git({u"ls-tree"_s, u"--name-only"_s, u"HEAD:d"_s}),
                 u"answers\ndossier.json"_s);
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s}), QString());
        QCOMPARE(scratch.fsck(), QString());
    }

    void commit_ofTheSameFiles_saysNothingChanged() {
        const ScratchRepository scratch;
        const auto first = save(scratch, {}, dossier());
        VERIFY_RESULT(first);
        QCOMPARE(save(scratch, {}, dossier()).error().code, ErrorCode::Usage);
        QCOMPARE(scratch.git({u"rev-parse"_s, u"HEAD"_s}), first->id);
    }

    void commit_storesLineFeeds_andEvidenceAsItIs_data() {
        QTest::addColumn<QString>("autocrlf");
        for (const auto& value : {u"true"_s, u"input"_s, u"false"_s})
            QTest::newRow(qPrintable(value)) << value;
    }

    void commit_storesLineFeeds_andEvidenceAsItIs() {
        QFETCH(const QString, autocrlf);
        const ScratchRepository scratch;
        scratch.git({u"config"_s, u"core.autocrlf"_s, autocrlf});
        FileSet files = dossier();
        files[u".gitattributes"_s] = "* text eol=lf\r\nevidence/** -text\r\n";
        files[u"evidence.json"_s] = "{\"evidence\": {\"a\": {\"name\": \"a.txt\"}}}\r\n";
        files[u"texts/model.description.md"_s] = "a\r\nb\rc\r\n";
        scratch.write({}, files);
        scratch.write(u"evidence/a.txt"_s, "1\r\n2\r\n");
        auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        const auto revision = repository->commit({files, {u"a.txt"_s}, me, u"m"_s});
        VERIFY_RESULT(revision);
        const FileSet stored = repository->read(u"HEAD"_s).value();
        QCOMPARE(stored.value(u"texts/model.description.md"_s), "a\nb\rc\n");
        for (auto it = stored.cbegin(); it != stored.cend(); ++it)
            QVERIFY2(!it->contains("\r\n"), qPrintable(it.key()));
        QCOMPARE(scratch.git({u"cat-file"_s, u"-s"_s, u"HEAD:evidence/a.txt"_s}), u"6"_s);
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s}), QString());
        // The files are that version, with one kind of line end or the other.
        QCOMPARE(repository->revisionOf(files).value()->id, revision->id);
        QCOMPARE(repository->revisionOf(stored).value()->id, revision->id);
        QCOMPARE(repository->commit({stored, {u"a.txt"_s}, me, u"m"_s}).error().code,
                 ErrorCode::Usage);
    }

    void revisionOf_filesThatAnotherProgramStored_knowsThem() {
        const ScratchRepository scratch;
        FileSet files = dossier();
        files[u"texts/model.description.md"_s] = "a\r\n";
        scratch.write({}, files);
        scratch.git({u"add"_s, u"."_s});
        scratch.git({u"commit"_s, u"-qm"_s, u"with CR LF"_s});
        QVERIFY(Repository::open(scratch.path())->revisionOf(files).value().has_value());
    }

    void commit_withEvidence_storesTheFilesAndForgetsRemovedOnes() {
        const ScratchRepository scratch;
        const QByteArray large(3 * 1024 * 1024 + 7, 'x');
        scratch.write(u"evidence/big file.bin"_s, large);
        scratch.write(u"evidence/private.pdf"_s, "p");
        scratch.write(u"evidence/README"_s, "somebody's own");
        FileSet files = dossier();
        files[u"evidence.json"_s] =
            R"({"evidence": {"a": {"name": "big file.bin"}, "b": {"name": "private.pdf"}}})";
        scratch.write({}, files);
        auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        VERIFY_RESULT(
            repository->commit({files, {u"big file.bin"_s, u"private.pdf"_s}, me, u"Evidence"_s}));
        QCOMPARE(scratch.git({u"cat-file"_s, u"-s"_s, u"HEAD:evidence/big file.bin"_s}),
                 QString::number(large.size()));
        QCOMPARE(scratch.git({u"ls-files"_s, u"evidence"_s}),
                 u"evidence/big file.bin\nevidence/private.pdf"_s);

        files[u"evidence.json"_s] =
            R"({"evidence": {"a": {"name": "big file.bin", "description": "not private.pdf"}}})";
        scratch.write({}, files);
        VERIFY_RESULT(repository->commit({files, {u"big file.bin"_s}, me, u"Less evidence"_s}));
        QCOMPARE(scratch.git({u"ls-files"_s, u"evidence"_s}), u"evidence/big file.bin"_s);
        QVERIFY(QFileInfo::exists(scratch.path(u"evidence/private.pdf"_s)));
        QCOMPARE(repository->commit({files, {u"gone.pdf"_s}, me, u"x"_s}).error().code,
                 ErrorCode::Io);
        QCOMPARE(scratch.fsck(), QString());
    }

    void commit_refused_leavesHistoryIndexAndFilesAsBefore_data() {
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<int>("code");
        QTest::newRow("index.lock") << u"lock"_s << int(ErrorCode::Locked);
        QTest::newRow("HEAD is not writable") << u"head"_s << int(ErrorCode::Locked);
        QTest::newRow("detached HEAD") << u"detached"_s << int(ErrorCode::Git);
        QTest::newRow("merge under way") << u"merge"_s << int(ErrorCode::Git);
        QTest::newRow("rebase under way") << u"rebase"_s << int(ErrorCode::Git);
        QTest::newRow("folder is ignored") << u"ignored"_s << int(ErrorCode::Git);
        QTest::newRow("a link in the dossier") << u"link"_s << int(ErrorCode::UnsafePath);
        QTest::newRow("a linked folder in the dossier")
            << u"folder link"_s << int(ErrorCode::UnsafePath);
        QTest::newRow("a damaged index") << u"index"_s << int(ErrorCode::Git);
        QTest::newRow("answers that cannot be looked at") << u"barred"_s << int(ErrorCode::Io);
        QTest::newRow("a sparse checkout") << u"sparse"_s << int(ErrorCode::Git);
        QTest::newRow("a file that git skips") << u"skipped"_s << int(ErrorCode::Git);
        QTest::newRow("a new file in the place of one that git skips")
            << u"replaced"_s << int(ErrorCode::Git);
    }

    void commit_refused_leavesHistoryIndexAndFilesAsBefore() {
        QFETCH(const QString, obstacle);
        QFETCH(const int, code);
        const ScratchRepository scratch;
        VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
        scratch.write(u"other"_s, "staged\n");
        scratch.git({u"add"_s, u"other"_s});
        const QString head = scratch.git({u"rev-parse"_s, u"HEAD"_s});
        FileSet files = dossier("second");
        putInTheWay(scratch, obstacle, head, files);
        const QByteArray index = scratch.read(u".git/index"_s);

        const auto revision = save(scratch, u"d"_s, files);
        QVERIFY(!revision);
        QCOMPARE(int(revision.error().code), code);
        QVERIFY(!revision.error().text.isEmpty());
        QCOMPARE(scratch.git({u"rev-parse"_s, u"HEAD"_s}), head);
        QCOMPARE(scratch.read(u".git/index"_s), index);
        QCOMPARE(scratch.read(u"d/dossier.json"_s), "{}\n");
    }

    void commit_ofAFileThatGitSkips_isFineIfItIsTheSame() {
        const ScratchRepository scratch;
        VERIFY_RESULT(save(scratch, {}, dossier()));
        scratch.git({u"update-index"_s, u"--skip-worktree"_s, u"answers/model.json"_s});
        FileSet files = dossier();
        files[u"waivers.json"_s] = "{}\n";
        VERIFY_RESULT(save(scratch, {}, files));
        QCOMPARE(scratch.git({u"ls-files"_s, u"-t"_s, u"answers"_s}), u"S answers/model.json"_s);
    }

    void whatIsNotSupported_isToldInWords_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("SHA-256") << u"sha256"_s << u"SHA-256"_s;
        QTest::newRow("an extension") << u"extension"_s << u"repository of its own"_s;
        QTest::newRow("split index") << u"split"_s << u"--no-split-index"_s;
        QTest::newRow("sparse index") << u"sparse"_s << u"sparse-checkout disable"_s;
    }

    void whatIsNotSupported_isToldInWords() {
        QFETCH(const QString, kind);
        QFETCH(const QString, says);
        const ScratchRepository scratch(kind != "sha256"_L1);
        if (kind == "sha256"_L1) {
            scratch.git({u"init"_s, u"-q"_s, u"--object-format=sha256"_s});
        } else {
            VERIFY_RESULT(save(scratch, {}, dossier()));
            scratch.git({u"status"_s});
        }
        if (kind == "split"_L1)
            scratch.git({u"update-index"_s, u"--split-index"_s});
        if (kind == "sparse"_L1)
            scratch.git({u"sparse-checkout"_s, u"set"_s, u"--sparse-index"_s, u"texts"_s});
        if (kind == "extension"_L1) {
            scratch.git({u"config"_s, u"core.repositoryformatversion"_s, u"1"_s});
            scratch.git({u"config"_s, u"extensions.fromTheFuture"_s, u"true"_s});
        }
        // Where git is installed it writes such an index itself.
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const auto revision = save(scratch, {}, dossier("second"));
        qputenv("PATH", path);
        QVERIFY(!revision);
        QCOMPARE(revision.error().code, ErrorCode::Git);
        QVERIFY2(revision.error().text.contains(says), qPrintable(revision.error().text));
    }

    void brokenHead_isAGitErrorEverywhere() {
        const ScratchRepository scratch;
        VERIFY_RESULT(save(scratch, {}, dossier()));
        scratch.write(u".git/HEAD"_s, "garbage\n");
        const auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        NoProgress nobody;
        for (const Error& error : {repository->resolve(u"HEAD"_s).error(),
                                   repository->read(u"HEAD"_s).error(),
                                   repository->log(1, nobody).error()}) {
            QCOMPARE(error.code, ErrorCode::Git);
            QVERIFY2(error.text.contains(u"git fsck"_s), qPrintable(error.text));
        }
        QCOMPARE(repository->resolve(u"none"_s).error().code, ErrorCode::NotFound);
    }

    void openOrInit_withoutRoom_leavesNothing() {
        const ScratchRepository scratch(false);
        {
            const test::SmallFiles small(20);
            const auto repository = Repository::openOrInit(scratch.path());
            QVERIFY(!repository);
            QCOMPARE(repository.error().code, ErrorCode::Git);
        }
        QVERIFY(!QFileInfo::exists(scratch.path(u".git"_s)));
        VERIFY_RESULT(Repository::openOrInit(scratch.path()));
    }

    void openOrInit_whereGitKeepsItsFilesElsewhere_makesNone() {
        const ScratchRepository scratch;
        const QTemporaryDir elsewhere;
        scratch.git({u"config"_s, u"core.worktree"_s, elsewhere.path()});
        const QByteArray config = scratch.read(u".git/config"_s);
        const auto repository = Repository::openOrInit(scratch.path());
        QVERIFY(!repository);
        QVERIFY2(repository.error().text.contains(u"core.worktree"_s),
                 qPrintable(repository.error().text));
        QCOMPARE(scratch.read(u".git/config"_s), config);
    }

    void openOrInit_halfARepository_isToldWithAdvice() {
        const ScratchRepository scratch(false);
        scratch.write(u".git/HEAD"_s, "ref: refs/heads/main\n");
        const auto repository = Repository::openOrInit(scratch.path());
        QVERIFY(!repository);
        QVERIFY2(repository.error().text.contains(u"delete"_s),
                 qPrintable(repository.error().text));
        QVERIFY(QFileInfo::exists(scratch.path(u".git/HEAD"_s)));
    }

    void firstVersionThatCannotBeSaved_leavesNoRepository() {
        const ScratchRepository scratch(false);
        scratch.write({}, dossier());
        FileSet linked = dossier();
        linked[u"waivers.json"_s] = "{}\n";
        QVERIFY(QFile::link(u"dossier.json"_s, scratch.path(u"waivers.json"_s)));
        {
            auto repository = Repository::openOrInit(scratch.path());
            VERIFY_RESULT(repository);
            QCOMPARE(repository->commit({linked, {}, me, u"m"_s}).error().code,
                     ErrorCode::UnsafePath);
        }
        QVERIFY(!QFileInfo::exists(scratch.path(u".git"_s)));
        {
            auto repository = Repository::openOrInit(scratch.path());
            VERIFY_RESULT(repository);
            QVERIFY(!repository->commit({linked, {}, me, u"m"_s}));
            VERIFY_RESULT(repository->commit({dossier(), {}, me, u"m"_s})); // a second try counts
            QVERIFY(!repository->commit({linked, {}, me, u"m"_s}));
        }
        QVERIFY(scratch.git({u"rev-parse"_s, u"main"_s}).size() == 40);
    }

    void firstVersionThatCannotBeSaved_leavesARepositoryThatWasThere() {
        const ScratchRepository scratch;
        scratch.write({}, dossier());
        {
            auto repository = Repository::openOrInit(scratch.path());
            VERIFY_RESULT(repository);
            QVERIFY(!repository->commit({dossier(), {}, me, {}}));
        }
        QVERIFY(QFileInfo::exists(scratch.path(u".git"_s)));
    }

#ifdef Q_OS_LINUX
    void fullDisk_isSaid_data() {
        QTest::addColumn<int>("left");
        for (const int left : {0, 12, 20, 40, 60}) // KiB
            QTest::newRow(qPrintable(QString::number(left))) << left;
    }

    void fullDisk_isSaid() {
        QFETCH(const int, left);
        const test::SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root can have a small disk");
        const FileSet files = dossier();
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            QFile file(disk.path(it.key()));
            QVERIFY(QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
                    file.write(*it) == it->size());
        }
        QVERIFY(disk.fill(left * 1024));
        {
            auto repository = Repository::openOrInit(disk.path({}));
            const auto revision = repository ? repository->commit({files, {}, me, u"m"_s})
                                             : tl::unexpected(repository.error());
            QVERIFY(!revision);
            QCOMPARE(revision.error().code, ErrorCode::Io);
            QVERIFY2(revision.error().text.contains(u"no room"_s),
                     qPrintable(revision.error().text));
        }
        QVERIFY(!QFileInfo::exists(disk.path(u".git"_s)));
    }
#endif

    void commit_withoutNameOrMessage_isRefused() {
        const ScratchRepository scratch;
        scratch.write({}, dossier());
        auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        QCOMPARE(repository->configuredAuthor().error().code, ErrorCode::NoAuthor);
        QCOMPARE(repository->commit({dossier(), {}, {}, u"m"_s}).error().code, ErrorCode::NoAuthor);
        QCOMPARE(
            repository->commit({dossier(), {}, Author{u"A <b>"_s, u"c@d"_s}, u"m"_s}).error().code,
            ErrorCode::NoAuthor);
        QCOMPARE(repository->commit({dossier(), {}, me, u" \n\t\n"_s}).error().code,
                 ErrorCode::Usage);
        QCOMPARE(repository->commit({{}, {}, me, u"m"_s}).error().code, ErrorCode::Usage);
        QVERIFY(scratch.git({u"rev-parse"_s, u"HEAD"_s}).startsWith("exit"_L1));
    }

    void commit_nameWithLineBreak_cannotForgeTheCommit() {
        const ScratchRepository scratch;
        scratch.write({}, dossier());
        auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        const Author forged{u"Ada\ncommitter Eve"_s, u"ada@example.org"_s};
        VERIFY_RESULT(repository->commit({dossier(), {}, forged, u"m"_s}));
        QCOMPARE(scratch.git({u"log"_s, u"-1"_s, u"--format=%an"_s}), u"Ada committer Eve"_s);
        QCOMPARE(scratch.fsck(), QString());
    }

    void commit_pathsThatLeadOut_areRefused() {
        const ScratchRepository scratch;
        scratch.write(u"d"_s, dossier());
        scratch.write(u"secret"_s, "s");
        auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        FileSet files = dossier();
        files[u"../secret"_s] = "x";
        QCOMPARE(repository->commit({files, {}, me, u"m"_s}).error().code, ErrorCode::UnsafePath);
        QCOMPARE(repository->commit({dossier(), {u"../../secret"_s}, me, u"m"_s}).error().code,
                 ErrorCode::UnsafePath);
        QFile::link(scratch.path(u"secret"_s), scratch.path(u"d/evidence"_s));
        QCOMPARE(repository->commit({dossier(), {u"x"_s}, me, u"m"_s}).error().code,
                 ErrorCode::UnsafePath);
    }

    void setAuthor_writesToThisRepositoryOnly() {
        const ScratchRepository scratch;
        auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        QCOMPARE(repository->setAuthor(u"Ada"_s, {}).error().code, ErrorCode::NoAuthor);
        QCOMPARE(repository->setAuthor(u"A\nb"_s, u"x"_s).error().code, ErrorCode::NoAuthor);
        VERIFY_RESULT(repository->setAuthor(u"Ada Ä"_s, u"ada@example.org"_s));
        QCOMPARE(repository->configuredAuthor()->name, u"Ada Ä"_s);
        QCOMPARE(scratch.git({u"config"_s, u"--local"_s, u"--get"_s, u"user.email"_s}),
                 u"ada@example.org"_s);
        QVERIFY(!QFileInfo::exists(qEnvironmentVariable("HOME") + u"/.gitconfig"_s));
    }

    void authorFor_whereNoRepositoryIs_isTheUser_andMakesNone() {
        const ScratchRepository scratch(false);
        QCOMPARE(Repository::authorFor(scratch.path()).error().code, ErrorCode::NoAuthor);
        const QString own = qEnvironmentVariable("HOME") + u"/.gitconfig"_s;
        QFile config(own);
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[user]\n\tname = Ada\n\temail = ada@example.org\n");
        config.close();
        const auto author = Repository::authorFor(scratch.path());
        QVERIFY(QFile::remove(own));
        VERIFY_RESULT(author);
        QCOMPARE(author->name, u"Ada"_s);
        QVERIFY(!QFileInfo::exists(scratch.path(u".git"_s)));
    }

    void dossierReachedThroughALink_isTheSameDossier() {
        const ScratchRepository scratch;
        scratch.write(u"real/d"_s, dossier());
        QFile::link(scratch.path(u"real/d"_s), scratch.path(u"alias"_s));
        auto repository = Repository::open(scratch.path(u"alias"_s));
        VERIFY_RESULT(repository);
        VERIFY_RESULT(repository->commit({dossier(), {}, me, u"m"_s}));
        QCOMPARE(scratch.git({u"ls-files"_s, u"real/d/dossier.json"_s}), u"real/d/dossier.json"_s);
    }

private:
    static void putInTheWay(const ScratchRepository& scratch,
                            const QString& obstacle,
                            const QString& head,
                            FileSet& files) {
        if (obstacle == "lock"_L1)
            scratch.write(u".git/index.lock"_s, QByteArray());
        else if (obstacle == "head"_L1)
            scratch.write(u".git/refs/heads/main.lock"_s, QByteArray());
        else if (obstacle == "detached"_L1)
            scratch.git({u"checkout"_s, u"-q"_s, u"--detach"_s});
        else if (obstacle == "merge"_L1)
            scratch.write(u".git/MERGE_HEAD"_s, head.toUtf8() + '\n');
        else if (obstacle == "rebase"_L1)
            scratch.write(u".git/rebase-merge/interactive"_s, QByteArray());
        else if (obstacle == "index"_L1)
            scratch.write(u".git/index"_s, "this is no index");
        else if (obstacle == "ignored"_L1) {
            scratch.write(u".gitignore"_s, "d/\n");
            files[u"answers/extra.json"_s] = "{}\n";
        } else if (obstacle == "barred"_L1) {
            // A link to itself: for anybody, root included, the system refuses to look behind it.
            QDir(scratch.path(u"d/answers"_s)).removeRecursively();
            QFile::link(u"answers"_s, scratch.path(u"d/answers"_s));
            files.remove(u"answers/model.json"_s);
            files[u"texts/model.description.md"_s] = "second\n";
        } else if (obstacle == "sparse"_L1) {
            scratch.git({u"status"_s});
            scratch.git(
                {u"sparse-checkout"_s, u"set"_s, u"--no-cone"_s, u"/*"_s, u"!/d/answers"_s});
            files.remove(u"answers/model.json"_s);
        } else if (obstacle == "skipped"_L1 || obstacle == "replaced"_L1) {
            scratch.git({u"update-index"_s, u"--skip-worktree"_s, u"d/answers/model.json"_s});
            QFile::remove(scratch.path(u"d/answers/model.json"_s));
            if (obstacle == "skipped"_L1)
                files.remove(u"answers/model.json"_s);
        } else if (obstacle == "link"_L1) {
            QFile::link(scratch.path(u"other"_s), scratch.path(u"d/waivers.json"_s));
            files[u"waivers.json"_s] = "staged\n";
        } else if (obstacle == "folder link"_L1) {
            QDir(scratch.path()).mkdir(u"elsewhere"_s);
            QFile::link(scratch.path(u"elsewhere"_s), scratch.path(u"d/reviews"_s));
            files[u"reviews/r.json"_s] = "{}\n";
        }
    }
};

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
