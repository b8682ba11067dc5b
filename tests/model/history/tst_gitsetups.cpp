// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What users set up in git counts for versions as it does for git, or is refused in words before
// anything is written; git itself is asked whether it agrees.

#include "tests/model/history/UserGit.h"

#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

class TestGitSetups : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { ScratchRepository::isolate(); }

    /// Qt has no name for such a folder; git has.
    void hooksOfAHomeThatIsNotUtf8_run() {
        const ScratchRepository scratch;
        const QByteArray home = QFile::encodeName(scratch.path(u"home "_s)) + '\xe9';
        const auto folder = std::filesystem::path(home.toStdString());
        std::filesystem::create_directories(folder / "hooks");
        makeHook(scratch, u"refuse"_s, "echo not from here >&2; exit 1");
        std::filesystem::copy_file(scratch.path(u"refuse"_s).toStdString(),
                                   folder / "hooks" / "pre-commit");
        scratch.git({u"config"_s, u"core.hooksPath"_s, u"~/hooks"_s});
        const QByteArray before = qgetenv("HOME");
        const auto back = qScopeGuard([&] { qputenv("HOME", before); });
        qputenv("HOME", home);
        const auto revision = save(scratch, u"d"_s, dossier());
        QVERIFY(!revision);
        QVERIFY2(isSaid(revision.error(), u"not from here"_s), qPrintable(words(revision)));
    }

    void hooks_runAsForGit_data() {
        QTest::addColumn<QString>("hook");
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("refused"); ///< what is said then; empty: it is saved
        QTest::newRow("a hook that refuses")
            << u"pre-commit"_s << QByteArray("echo no such words >&2; exit 1")
            << u"no such words"_s;
        QTest::newRow("a hook that refuses without a word")
            << u"pre-commit"_s << QByteArray("exit 1") << u"pre-commit"_s;
        QTest::newRow("a hook that looks at what is staged")
            << u"pre-commit"_s
            << QByteArray("test \"$(git diff --cached --name-only | grep -v ^d/)\" = '' && "
                          "git show :d/texts/model.description.md | grep -q second")
            << QString();
        QTest::newRow("a message that is refused")
            << u"commit-msg"_s << QByteArray("grep -q TICKET \"$1\" || exit 1") << u"commit-msg"_s;
        QTest::newRow("a message that is added to")
            << u"commit-msg"_s << QByteArray("echo 'Ticket: 7' >>\"$1\"") << QString();
        QTest::newRow("a message that is prepared")
            << u"prepare-commit-msg"_s << QByteArray("test \"$2\" = message && echo >>\"$1\"")
            << QString();
        QTest::newRow("a hook that stages something else")
            << u"pre-commit"_s
            << QByteArray("echo tidied >d/texts/model.description.md; "
                          "git add d/texts/model.description.md")
            << QString();
        QTest::newRow("after the version")
            << u"post-commit"_s << QByteArray("git rev-parse HEAD >.git/seen") << QString();
        QTest::newRow("a branch that must not move")
            << u"reference-transaction"_s << QByteArray("exit 1") << u"reference-transaction"_s;
    }

    void hooks_runAsForGit() {
        QFETCH(const QString, hook);
        QFETCH(const QByteArray, script);
        QFETCH(const QString, refused);
        for (const auto& folder : {u".git/hooks"_s, u"tools/hooks"_s}) {
            const ScratchRepository scratch;
            VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
            scratch.write(u"other"_s, "staged\n");
            scratch.git({u"add"_s, u"other"_s});
            makeHook(scratch, folder + u'/' + hook, script);
            if (!folder.startsWith(".git"_L1))
                scratch.git({u"config"_s, u"core.hooksPath"_s, folder});
            const State before(scratch);
            const auto revision = save(scratch, u"d"_s, dossier("second"));
            QCOMPARE(revision.has_value(), refused.isEmpty());
            if (!revision) {
                QVERIFY2(isSaid(revision.error(), refused), qPrintable(words(revision)));
                QVERIFY(State(scratch) == before);
            } else {
                QCOMPARE(scratch.git({u"rev-parse"_s, u"HEAD"_s}), revision->id);
                QCOMPARE(revision->author.name, me.name);
                QCOMPARE(revision->author.when, me.when);
                QCOMPARE(scratch.git({u"status"_s, u"--short"_s, u"d"_s}), QString());
            }
            QCOMPARE(scratch.git({u"status"_s, u"--short"_s, u"other"_s}), u"A  other"_s);
            QCOMPARE(scratch.fsck(), QString());
            QVERIFY(QDir(scratch.path(u".git"_s))
                        .entryList({u"vitrine-version*"_s}, QDir::AllEntries)
                        .isEmpty());
        }
    }

    void hook_whatItDid_isInTheVersion() {
        const ScratchRepository scratch;
        makeHook(scratch, u".git/hooks/commit-msg"_s, "printf '\\nTicket: 7\\n' >>\"$1\"");
        makeHook(scratch, u".git/hooks/post-commit"_s, "git rev-parse HEAD >.git/seen");
        const auto revision = save(scratch, u"d"_s, dossier());
        VERIFY_RESULT(revision);
        QCOMPARE(revision->trailers.value(0).value, u"7"_s);
        QCOMPARE(QString::fromUtf8(scratch.read(u".git/seen"_s)).trimmed(), revision->id);
    }

    void hook_thatMayNotRun_isPassedOver() {
        const ScratchRepository scratch;
        scratch.write(u".git/hooks/pre-commit"_s, "#!/bin/sh\nexit 1\n");
        VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
    }

    void hook_withoutGit_isNotPassedOver() {
        const ScratchRepository scratch;
        VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
        makeHook(scratch, u".git/hooks/pre-commit"_s, "exit 0");
        const State before(scratch);
        const auto revision = [&] {
            const NoPrograms none;
            return save(scratch, u"d"_s, dossier("second"));
        }();
        QVERIFY(!revision);
        QVERIFY2(isSaid(revision.error(), u"pre-commit"_s), qPrintable(words(revision)));
        QVERIFY(State(scratch) == before);
    }

    void withoutGit_versionsAreSavedAsEver() {
        const ScratchRepository scratch;
        VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
        {
            const NoPrograms none;
            VERIFY_RESULT(save(scratch, u"d"_s, dossier("second")));
        }
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s}), QString());
        QCOMPARE(scratch.fsck(), QString());
    }

    void signing_isDone_orRefused() {
        if (QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty())
            QSKIP("needs ssh-keygen");
        const ScratchRepository scratch;
        const QString key = scratch.path(u".git/key"_s);
        QCOMPARE(QProcess::execute(u"ssh-keygen"_s,
                                   {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, {}, u"-f"_s, key}),
                 0);
        scratch.git({u"config"_s, u"gpg.format"_s, u"ssh"_s});
        scratch.git({u"config"_s, u"user.signingkey"_s, key});
        scratch.git({u"config"_s, u"commit.gpgsign"_s, u"true"_s});
        const auto revision = save(scratch, u"d"_s, dossier());
        VERIFY_RESULT(revision);
        QCOMPARE(revision->signature, SignatureState::Unchecked);
        QVERIFY(scratch.git({u"cat-file"_s, u"commit"_s, u"HEAD"_s}).contains("gpgsig"_L1));
        QCOMPARE(scratch.fsck(), QString());
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s, u"d"_s}), QString());

        scratch.git({u"config"_s, u"user.signingkey"_s, u"/nowhere"_s});
        const State before(scratch);
        const auto refused = save(scratch, u"d"_s, dossier("second"));
        QVERIFY(!refused);
        QVERIFY2(isSaid(refused.error(), u"gpgsign"_s), qPrintable(words(refused)));
        QVERIFY(State(scratch) == before);
    }

    void index_ofEveryKind_isKept_data() {
        QTest::addColumn<QString>("kind");
        for (const auto& kind : {u"no checksum"_s,
                                 u"split"_s,
                                 u"sparse"_s,
                                 u"version 4"_s,
                                 u"untracked cache"_s,
                                 u"hook after a change"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void index_ofEveryKind_isKept() {
        QFETCH(const QString, kind);
        const ScratchRepository scratch;
        scratch.write(u"other/file"_s, "one\n");
        scratch.write(u"d/more/file"_s, "one\n");
        scratch.git({u"add"_s, u"."_s});
        scratch.git({u"commit"_s, u"-qm"_s, u"code"_s});
        VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
        scratch.write(u"staged"_s, "staged\n");
        scratch.git({u"add"_s, u"staged"_s});
        makeIndex(scratch, kind);
        FileSet files = dossier("second");
        files.remove(u"texts/model.description.md"_s);
        files[u"waivers.json"_s] = "{}\n";
        QFile::remove(scratch.path(u"d/texts/model.description.md"_s));
        for (int i = 0; i < 2; ++i) {
            files[u"answers/model.json"_s] = "{\"a\": " + QByteArray::number(i) + "}\n";
            VERIFY_RESULT(save(scratch, u"d"_s, files));
            QCOMPARE(scratch.git({u"status"_s, u"--short"_s}), u"A  staged"_s);
            QCOMPARE(scratch.fsck(), QString());
        }
        QCOMPARE(
            scratch.git({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"HEAD"_s}),
            u"d/answers/model.json\nd/dossier.json\nd/more/file\nd/waivers.json\nother/file"_s);
    }

    void index_ofEveryKind_isAsBefore_whenRefused_data() { index_ofEveryKind_isKept_data(); }

    void index_ofEveryKind_isAsBefore_whenRefused() {
        QFETCH(const QString, kind);
        const ScratchRepository scratch;
        VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
        makeIndex(scratch, kind);
        makeHook(scratch, u".git/hooks/pre-commit"_s, "exit 1");
        const State before(scratch);
        QVERIFY(!save(scratch, u"d"_s, dossier("second")));
        QVERIFY(State(scratch) == before);
    }

    void partialClone_works_andSaysWhatIsNotFetched_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("without contents") << QStringList{u"--filter=blob:none"_s};
        QTest::newRow("sparse") << QStringList{u"--filter=blob:none"_s, u"--sparse"_s};
    }

    void partialClone_works_andSaysWhatIsNotFetched() {
        QFETCH(const QStringList, options);
        const ScratchRepository origin;
        const auto first = save(origin, u"d"_s, dossier());
        VERIFY_RESULT(first);
        VERIFY_RESULT(save(origin, u"d"_s, dossier("second")));
        origin.git({u"config"_s, u"uploadpack.allowFilter"_s, u"true"_s});
        const ScratchRepository clone(false);
        clone.git(QStringList{u"clone"_s, u"-q"_s} + options +
                  QStringList{u"file://"_s + origin.path(), u"."_s});
        if (options.size() > 1)
            clone.git({u"sparse-checkout"_s, u"set"_s, u"d"_s});
        auto repository = Repository::open(clone.path(u"d"_s));
        VERIFY_RESULT(repository);
        NoProgress nobody;
        QCOMPARE(repository->log(0, nobody)->revisions.size(), 2);
        const auto old = repository->read(first->id);
        QVERIFY(!old);
        QVERIFY2(old.error().text.contains(u"git fetch"_s), qPrintable(old.error().text));
        QVERIFY(!old.error().text.contains(u"fsck"_s));
        VERIFY_RESULT(save(clone, u"d"_s, dossier("third")));
        QCOMPARE(clone.git({u"status"_s, u"--short"_s}), QString());
        clone.git({u"fetch"_s, u"-q"_s, u"--refetch"_s, u"--no-filter"_s});
        QCOMPARE(Repository::open(clone.path(u"d"_s))->read(first->id).value(), dossier());
    }

    void danglingGit_isRefused_andNoSecondRepositoryMade_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("says");
        for (const auto& place : {u"in"_s, u"in/between"_s, u"in/between/d"_s}) {
            QTest::addRow("worktree, %s", qPrintable(place))
                << place << QByteArray("/gone/.git/worktrees/x") << u"git worktree repair"_s;
            QTest::addRow("submodule, %s", qPrintable(place))
                << place << QByteArray("../../.git/modules/x") << u"submodule"_s;
            QTest::addRow("anything, %s", qPrintable(place))
                << place << QByteArray("elsewhere") << u"elsewhere"_s;
        }
    }

    void danglingGit_isRefused_andNoSecondRepositoryMade() {
        QFETCH(const QString, place);
        QFETCH(const QByteArray, target);
        QFETCH(const QString, says);
        for (const bool isInRepository : {false, true}) {
            const ScratchRepository scratch(isInRepository);
            scratch.write(u"in/between/d"_s, dossier());
            scratch.write(place + u"/.git"_s, "gitdir: " + target + '\n');
            const auto repository = Repository::openOrInit(scratch.path(u"in/between/d"_s));
            QVERIFY(!repository);
            QCOMPARE(repository.error().code, ErrorCode::Git);
            QVERIFY2(isSaid(repository.error(), says), qPrintable(repository.error().text));
            QVERIFY(!QFileInfo(scratch.path(u"in/between/d/.git"_s)).isDir());
            QVERIFY(scratch.git({u"-C"_s, u"in/between/d"_s, u"status"_s}).contains("fatal"_L1));
        }
    }

    void unusableGitAbove_isRefused_andNoSecondRepositoryMade_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("kind");
        for (const auto& place : {u"in"_s, u"in/between"_s, u"in/between/d"_s})
            for (const auto& kind : {u"link"_s, u"empty"_s, u"HEAD"_s, u"refs"_s, u"objects"_s})
                QTest::addRow("%s, %s", qPrintable(kind), qPrintable(place)) << place << kind;
    }

    void unusableGitAbove_isRefused_andNoSecondRepositoryMade() {
        QFETCH(const QString, place);
        QFETCH(const QString, kind);
        const ScratchRepository scratch(false);
        scratch.write(u"in/between/d"_s, dossier());
        const QString git = scratch.path(place + u"/.git"_s);
        if (kind == "link"_L1) {
            QVERIFY(QFile::link(u"/gone/away"_s, git));
        } else if (kind == "empty"_L1) {
            QVERIFY(QDir().mkpath(git));
        } else {
            scratch.git({u"-C"_s, place, u"init"_s, u"-q"_s});
            QVERIFY(QDir().rename(git + u'/' + kind, scratch.path(u"aside"_s)));
        }
        const auto repository = Repository::openOrInit(scratch.path(u"in/between/d"_s));
        QVERIFY(!repository);
        QCOMPARE(repository.error().code, ErrorCode::Git);
        QVERIFY2(isSaid(repository.error(), place + u"/.git"_s),
                 qPrintable(repository.error().text));
        if (place != "in/between/d"_L1)
            QVERIFY(!QFileInfo::exists(scratch.path(u"in/between/d/.git"_s)));
    }

    void repositoryElsewhere_isRefused_andNoneMade() {
        for (const char* name : {"GIT_DIR", "GIT_WORK_TREE"}) {
            const ScratchRepository scratch(false);
            scratch.write(u"d"_s, dossier());
            qputenv(name, "/elsewhere");
            const auto repository = Repository::openOrInit(scratch.path(u"d"_s));
            qunsetenv(name);
            QVERIFY(!repository);
            QVERIFY2(isSaid(repository.error(), QString::fromLatin1(name)),
                     qPrintable(repository.error().text));
            QVERIFY(!QFileInfo::exists(scratch.path(u"d/.git"_s)));
            VERIFY_RESULT(Repository::openOrInit(scratch.path(u"d"_s)));
        }
    }

    void emptyGitFolderAbove_isPassedOver_asGitDoes() {
        const ScratchRepository scratch;
        scratch.write(u"in/d"_s, dossier());
        QVERIFY(QDir(scratch.path()).mkpath(u"in/.git"_s));
        QVERIFY(Repository::open(scratch.path(u"in/d"_s)).has_value());
    }

    void identity_isWhoGitTakes_data() {
        QTest::addColumn<QString>("kind");
        for (const auto& kind : {u"configured"_s,
                                 u"author and committer"_s,
                                 u"includeIf gitdir"_s,
                                 u"includeIf onbranch"_s,
                                 u"includeIf hasconfig"_s,
                                 u"of the work tree"_s,
                                 u"environment"_s,
                                 u"configuration in the environment"_s,
                                 u"another file of the user"_s,
                                 u"EMAIL"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void identity_isWhoGitTakes() {
        QFETCH(const QString, kind);
        const ScratchRepository scratch;
        QStringList names;
        const auto setEnvironment = [&](const QString& name, const QString& value) {
            qputenv(qPrintable(name), value.toUtf8());
            names += name;
        };
        const auto undone = qScopeGuard([&] {
            for (const QString& name : std::as_const(names))
                qunsetenv(qPrintable(name));
        });
        setIdentity(scratch, kind, setEnvironment);
        const auto revision = save(scratch, u"d"_s, dossier(), std::nullopt);
        VERIFY_RESULT(revision);
        // What git would have taken: asked without the identity that git() gives.
        QProcess git;
        git.setWorkingDirectory(scratch.path());
        for (const auto& role : {u"AUTHOR"_s, u"COMMITTER"_s}) {
            git.start(u"git"_s, {u"var"_s, u"GIT_%1_IDENT"_s.arg(role)});
            QVERIFY(git.waitForFinished());
            const QString wanted =
                QString::fromUtf8(git.readAllStandardOutput()).section(u'>', 0, 0);
            const Author& who = role == "AUTHOR"_L1 ? revision->author : revision->committer;
            QCOMPARE(who.name + " <"_L1 + who.email, wanted);
        }
        QVERIFY2(revision->author.email.startsWith("right"_L1), qPrintable(revision->author.email));
    }

    void executableBit_isTheFiles() {
        const ScratchRepository scratch;
        VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
        QFile file(scratch.path(u"d/answers/model.json"_s));
        QVERIFY(file.setPermissions(file.permissions() | QFile::ExeOwner));
        // Of a bit alone no version is made.
        const QString head = scratch.git({u"rev-parse"_s, u"HEAD"_s});
        auto repository = Repository::open(scratch.path(u"d"_s));
        QCOMPARE(repository->commit({dossier(), {}, me, u"m"_s}).error().code, ErrorCode::Usage);
        QCOMPARE(scratch.git({u"rev-parse"_s, u"HEAD"_s}), head);
        VERIFY_RESULT(save(scratch, u"d"_s, dossier("second")));
        QVERIFY(scratch.git({u"ls-tree"_s, u"HEAD:d/answers"_s}).startsWith("100755"_L1));
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s}), QString());
        QVERIFY(file.setPermissions(file.permissions() & ~QFile::Permissions(QFile::ExeOwner)));
        scratch.git({u"config"_s, u"core.fileMode"_s, u"false"_s});
        VERIFY_RESULT(save(scratch, u"d"_s, dossier("third")));
        QVERIFY(scratch.git({u"ls-tree"_s, u"HEAD:d/answers"_s}).startsWith("100755"_L1));
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s}), QString());
    }

    void lockThatWasLeft_isNamed_data() {
        QTest::addColumn<QString>("lock");
        QTest::addColumn<bool>("byGit");
        for (const auto& lock :
             {u"index.lock"_s, u"HEAD.lock"_s, u"refs/heads/main.lock"_s, u"config.lock"_s})
            for (const bool byGit : {false, true})
                QTest::addRow("%s%s", qPrintable(lock), byGit ? ", by git" : "") << lock << byGit;
    }

    void lockThatWasLeft_isNamed() {
        QFETCH(const QString, lock);
        QFETCH(const bool, byGit);
        const ScratchRepository scratch;
        VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
        if (byGit)
            makeHook(scratch, u".git/hooks/commit-msg"_s, "exit 0");
        scratch.write(u".git/"_s + lock, QByteArray());
        const State before(scratch);
        auto repository = Repository::open(scratch.path(u"d"_s));
        scratch.write(u"d"_s, dossier("second"));
        const auto error = [&] {
            if (lock == "config.lock"_L1)
                return repository->setAuthor(u"A"_s, u"b@c"_s).error();
            return repository->commit({dossier("second"), {}, me, u"m"_s}).error();
        }();
        QCOMPARE(error.code, ErrorCode::Locked);
        QVERIFY2(error.text.contains(lock) && isSaid(error, u"delete"_s), qPrintable(error.text));
        QVERIFY(State(scratch) == before);
    }

    void ruleThatLeavesOut_isNamed_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("top") << u".gitignore"_s;
        QTest::newRow("own") << u".git/info/exclude"_s;
        QTest::newRow("user's") << u"mine"_s;
    }

    void ruleThatLeavesOut_isNamed() {
        QFETCH(const QString, file);
        const ScratchRepository scratch;
        scratch.write(file, "# words\nd/texts/\n");
        if (file == "mine"_L1)
            scratch.git({u"config"_s, u"core.excludesFile"_s, scratch.path(file)});
        const auto revision = save(scratch, u"d"_s, dossier());
        QVERIFY(!revision);
        QVERIFY2(isSaid(revision.error(), file) && isSaid(revision.error(), u"line 2"_s),
                 qPrintable(words(revision)));
    }

    void malformedCommit_hidesItselfOnly_data() {
        QTest::addColumn<QByteArray>("author");
        QTest::addColumn<bool>("touches"); ///< the dossier
        for (const bool touches : {false, true}) {
            const char* where = touches ? "of the dossier" : "of others";
            QTest::addRow("no end of the address, %s", where)
                << QByteArray("Old Name<old@example.org") << touches;
            QTest::addRow("no address, %s", where) << QByteArray("Old Name 1 +0000") << touches;
            QTest::addRow("nothing, %s", where) << QByteArray() << touches;
            QTest::addRow("no time, %s", where)
                << QByteArray("Old <old@example.org> never") << touches;
        }
    }

    /// Right where the next version comes, and some way back.
    void malformedCommit_hidesItselfOnly() {
        QFETCH(const QByteArray, author);
        QFETCH(const bool, touches);
        const ScratchRepository scratch;
        VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
        scratch.write(touches ? u"d/texts/model.description.md"_s : u"code"_s, "theirs\n");
        scratch.git({u"add"_s, u"-A"_s});
        scratch.git({u"commit"_s, u"-qm"_s, u"theirs"_s});
        scratch.write(u".git/raw"_s,
                      "tree " + scratch.git({u"rev-parse"_s, u"HEAD^{tree}"_s}).toUtf8() +
                          "\nparent " + scratch.git({u"rev-parse"_s, u"HEAD~1"_s}).toUtf8() +
                          "\nauthor " + author +
                          "\ncommitter C <c@example.org> 1700000000 +0000\n\nbad\n");
        const QString bad = scratch.git(
            {u"hash-object"_s, u"-t"_s, u"commit"_s, u"-w"_s, u"--literally"_s, u".git/raw"_s});
        scratch.git({u"update-ref"_s, u"HEAD"_s, bad});
        for (const bool byGit : {false, true}) {
            if (byGit)
                makeHook(scratch, u".git/hooks/commit-msg"_s, "exit 0");
            VERIFY_RESULT(save(scratch, u"d"_s, dossier(byGit ? "third" : "second")));
            QCOMPARE(scratch.git({u"status"_s, u"--short"_s}), QString());
        }
        const auto repository = Repository::open(scratch.path(u"d"_s));
        NoProgress nobody;
        const auto page = repository->log(0, nobody);
        VERIFY_RESULT(page);
        QVERIFY(page->revisions.size() >= 3);
        QVERIFY(page->revisions.size() == 4 || page->notes.size() == 1 || !touches);
        VERIFY_RESULT(repository->last());
        QVERIFY(repository->read(bad).has_value());
    }

    void replacedVersions_areTold() {
        const ScratchRepository scratch;
        const auto first = save(scratch, u"d"_s, dossier());
        const auto second = save(scratch, u"d"_s, dossier("second"));
        VERIFY_RESULT(second);
        scratch.git({u"replace"_s, second->id, first->id});
        NoProgress nobody;
        const auto page = Repository::open(scratch.path(u"d"_s))->log(0, nobody);
        VERIFY_RESULT(page);
        QCOMPARE(page->notes.size(), 1);
    }

private:
    static void makeIndex(const ScratchRepository& scratch, const QString& kind) {
        if (kind == "no checksum"_L1) {
            QByteArray bytes = scratch.read(u".git/index"_s);
            bytes.replace(bytes.size() - 20, 20, QByteArray(20, '\0'));
            scratch.write(u".git/index"_s, bytes);
            scratch.git({u"config"_s, u"index.skipHash"_s, u"true"_s});
        } else if (kind == "split"_L1) {
            scratch.git({u"update-index"_s, u"--split-index"_s});
        } else if (kind == "sparse"_L1) {
            scratch.git({u"sparse-checkout"_s, u"set"_s, u"--cone"_s, u"--sparse-index"_s, u"d"_s});
        } else if (kind == "version 4"_L1) {
            scratch.git({u"update-index"_s, u"--index-version"_s, u"4"_s});
        } else if (kind == "untracked cache"_L1) {
            scratch.git({u"update-index"_s, u"--force-untracked-cache"_s});
        } else {
            makeHook(scratch, u".git/hooks/post-index-change"_s, "exit 0");
        }
    }

    template <class F>
    static void
    setIdentity(const ScratchRepository& scratch, const QString& kind, F&& environment) {
        scratch.git({u"config"_s, u"user.name"_s, u"Outer"_s});
        scratch.git({u"config"_s, u"user.email"_s, u"right@outer"_s});
        scratch.write(u".git/inner"_s, "[user]\n\tname = Inner\n\temail = right@inner\n");
        const auto include = [&](const QString& condition) {
            scratch.git({u"config"_s, u"user.email"_s, u"wrong@outer"_s});
            scratch.git({u"config"_s, u"includeIf.%1.path"_s.arg(condition), u"inner"_s});
        };
        if (kind == "author and committer"_L1) {
            scratch.git({u"config"_s, u"author.email"_s, u"right@author"_s});
            scratch.git({u"config"_s, u"committer.name"_s, u"Robot"_s});
        } else if (kind == "includeIf gitdir"_L1) {
            include(u"gitdir:"_s + QFileInfo(scratch.path()).canonicalFilePath() + u'/');
        } else if (kind == "includeIf onbranch"_L1) {
            include(u"onbranch:main"_s);
        } else if (kind == "includeIf hasconfig"_L1) {
            scratch.git({u"config"_s, u"remote.origin.url"_s, u"https://corp.example/x"_s});
            include(u"hasconfig:remote.*.url:https://corp.example/**"_s);
        } else if (kind == "of the work tree"_L1) {
            scratch.git({u"config"_s, u"extensions.worktreeConfig"_s, u"true"_s});
            scratch.git({u"config"_s, u"user.email"_s, u"wrong@outer"_s});
            scratch.git({u"config"_s, u"--worktree"_s, u"user.email"_s, u"right@tree"_s});
        } else if (kind == "environment"_L1) {
            environment(u"GIT_AUTHOR_NAME"_s, u"Script"_s);
            environment(u"GIT_AUTHOR_EMAIL"_s, u"right@script"_s);
            environment(u"GIT_COMMITTER_EMAIL"_s, u"ci@script"_s);
        } else if (kind == "configuration in the environment"_L1) {
            environment(u"GIT_CONFIG_COUNT"_s, u"1"_s);
            environment(u"GIT_CONFIG_KEY_0"_s, u"user.email"_s);
            environment(u"GIT_CONFIG_VALUE_0"_s, u"right@environment"_s);
        } else if (kind == "another file of the user"_L1) {
            scratch.git({u"config"_s, u"--unset"_s, u"user.email"_s});
            environment(u"GIT_CONFIG_GLOBAL"_s, scratch.path(u".git/inner"_s));
        } else if (kind == "EMAIL"_L1) {
            scratch.git({u"config"_s, u"--unset"_s, u"user.email"_s});
            environment(u"EMAIL"_s, u"right@environment"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestGitSetups)
#include "tst_gitsetups.moc"
