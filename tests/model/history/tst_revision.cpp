// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/history/ScratchRepository.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2((result).has_value(), qPrintable((result) ? QString() : (result).error().text))

namespace {

const Author ada{u"Ada Example"_s,
                 u"ada@example.org"_s,
                 QDateTime(QDate(2026, 8, 2), QTime(12, 0), Qt::OffsetFromUTC, 7200)};

FileSet dossier(const QByteArray& words = "first") {
    return {{u"dossier.json"_s, "{}\n"}, {u"answers/model.json"_s, "{\"a\": \"" + words + "\"}\n"}};
}

QStringList titles(const QList<Revision>& revisions) {
    QStringList result;
    for (const Revision& revision : revisions)
        result += revision.title();
    return result;
}

QStringList titlesOf(const Repository& repository, const QStringList& ids) {
    QStringList result;
    for (const QString& id : ids)
        result += repository.resolve(id)->title();
    return result;
}

/// "+answers/model.json ~dossier.json -texts/x.md"
QString filesOf(const Revision& revision) {
    QStringList result;
    for (const TouchedFile& file : revision.files)
        result += (file.kind == TouchedFile::Kind::Added     ? u'+'
                   : file.kind == TouchedFile::Kind::Removed ? u'-'
                                                             : u'~') +
                  file.path;
    return result.join(u' ');
}

/// The whole list of versions, read in pages of this size.
Result<LogPage> inPages(const Repository& repository, int size) {
    NoProgress nobody;
    LogPage whole;
    std::optional<LogCursor> next = LogCursor();
    while (next) {
        const auto page = repository.log(size, nobody, *next);
        if (!page)
            return page;
        whole.revisions += page->revisions;
        whole.notes += page->notes;
        next = page->next;
    }
    return whole;
}

QString textsOf(const QList<Note>& notes) {
    QStringList texts;
    for (const Note& note : notes)
        texts += note.text;
    return texts.join(u'\n');
}

} // namespace

/// What a version knows about itself, and lists of versions that hold good where parts of the
/// history do not.
class TestRevision : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { ScratchRepository::isolate(); }

    void cleanup() {
        for (const char* name : {"GIT_AUTHOR_NAME",
                                 "GIT_AUTHOR_EMAIL",
                                 "GIT_AUTHOR_DATE",
                                 "GIT_COMMITTER_NAME",
                                 "GIT_COMMITTER_EMAIL",
                                 "GIT_COMMITTER_DATE"})
            qunsetenv(name);
    }

    void author_isNotTheCommitter() {
        const ScratchRepository scratch;
        scratch.git({u"config"_s, u"user.name"_s, u"Configured"_s});
        scratch.git({u"config"_s, u"user.email"_s, u"configured@example.org"_s});
        scratch.write({}, dossier());
        auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        const auto revision = repository->commit({dossier(), {}, ada, u"m"_s});
        VERIFY_RESULT(revision);
        QCOMPARE(revision->author, ada);
        QCOMPARE(revision->committer.name, u"Configured"_s);
        QCOMPARE(scratch.git({u"log"_s, u"-1"_s, u"--format=%an|%ae|%cn|%ce"_s}),
                 u"Ada Example|ada@example.org|Configured|configured@example.org"_s);
        const auto own = repository->commit({dossier("second"), {}, {}, u"m"_s});
        VERIFY_RESULT(own);
        QCOMPARE(own->author.name, u"Configured"_s);
    }

    void identity_ofTheEnvironment_comesFirst() {
        const ScratchRepository scratch;
        scratch.git({u"config"_s, u"user.name"_s, u"Configured"_s});
        scratch.git({u"config"_s, u"user.email"_s, u"configured@example.org"_s});
        scratch.write({}, dossier());
        qputenv("GIT_AUTHOR_NAME", "Robot");
        qputenv("GIT_AUTHOR_EMAIL", "robot@example.org");
        qputenv("GIT_AUTHOR_DATE", "1700000000 -0130");
        qputenv("GIT_COMMITTER_DATE", "2026-08-02T12:00:00+02:00");
        auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        VERIFY_RESULT(repository->commit({dossier(), {}, {}, u"m"_s}));
        QCOMPARE(
            scratch.git({u"log"_s, u"-1"_s, u"--format=%an|%ae|%ad|%cn|%cI"_s, u"--date=raw"_s}),
            u"Robot|robot@example.org|1700000000 -0130|Configured|2026-08-02T12:00:00+02:00"_s);
        QCOMPARE(Repository::authorFor(scratch.path())->name, u"Robot"_s);
    }

    void trailers_areWrittenAndRead_data() {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("whole");
        QTest::newRow("title alone") << u"Title"_s << u"Title\n\nReviewed-by: Eve\nRefs: 7"_s;
        QTest::newRow("title that looks like one")
            << u"Fix: it"_s << u"Fix: it\n\nReviewed-by: Eve\nRefs: 7"_s;
        QTest::newRow("body") << u"Title\n\nBody."_s
                              << u"Title\n\nBody.\n\nReviewed-by: Eve\nRefs: 7"_s;
        QTest::newRow("trailers already")
            << u"Title\n\nBody.\n\nSigned-off-by: Ada\n"_s
            << u"Title\n\nBody.\n\nSigned-off-by: Ada\nReviewed-by: Eve\nRefs: 7"_s;
    }

    void trailers_areWrittenAndRead() {
        QFETCH(const QString, message);
        QFETCH(const QString, whole);
        const ScratchRepository scratch;
        scratch.write({}, dossier());
        auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        const QList<Trailer> trailers{{u"Reviewed-by"_s, u"Eve"_s}, {u"Refs"_s, u" 7\n"_s}};
        const auto revision = repository->commit({dossier(), {}, ada, message, {}, {}, trailers});
        VERIFY_RESULT(revision);
        QCOMPARE(revision->message.trimmed(), whole);
        QCOMPARE(revision->trailers.last(2),
                 (QList<Trailer>{{u"Reviewed-by"_s, u"Eve"_s}, {u"Refs"_s, u"7"_s}}));
        QVERIFY(scratch.git({u"log"_s, u"-1"_s, u"--format=%(trailers:only)"_s})
                    .contains(u"Reviewed-by: Eve\nRefs: 7"_s));
        for (const Trailer& wrong :
             {Trailer{u"Two words"_s, u"x"_s}, Trailer{u"Key"_s, u" "_s}, Trailer{{}, u"x"_s}})
            QCOMPARE(
                repository->commit({dossier("2"), {}, ada, message, {}, {}, {wrong}}).error().code,
                ErrorCode::Usage);
    }

    void signature_isSeen_andNotJudged() {
        const ScratchRepository scratch;
        commit(scratch, u"plain"_s, u"d/dossier.json"_s, "{}");
        const QString tree = scratch.git({u"rev-parse"_s, u"HEAD^{tree}"_s});
        const QString head = scratch.git({u"rev-parse"_s, u"HEAD"_s});
        storeCommit(scratch,
                    "tree " + tree.toUtf8() + "\nparent " + head.toUtf8() +
                        "\nauthor A <a@b> 1700000000 +0000\ncommitter A <a@b> 1700000000 "
                        "+0000\ngpgsig -----BEGIN SSH SIGNATURE-----\n nonsense\n -----END SSH "
                        "SIGNATURE-----\n\nsigned\n");
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        QCOMPARE(repository->resolve(u"HEAD"_s)->signature, SignatureState::Unchecked);
        QCOMPARE(repository->resolve(u"HEAD~1"_s)->signature, SignatureState::None);
    }

    void parents_previous_andFiles_alongTheDossiersOwnHistory() {
        const ScratchRepository scratch;
        commit(scratch, u"code"_s, u"src/a"_s, "1");
        commit(scratch, u"one"_s, u"d/dossier.json"_s, "{}");
        commit(scratch, u"more code"_s, u"src/a"_s, "2");
        scratch.write(u"d/texts/x.md"_s, "x");
        scratch.write(u"d/reviews/t1/e1.json"_s, "{}");
        scratch.write(u"d/README.md"_s, "not ours");
        commit(scratch, u"two"_s, u"d/evidence/deep/e.bin"_s, "e");
        commit(scratch, u"even more code"_s, u"src/a"_s, "3");
        scratch.git({u"rm"_s, u"-q"_s, u"d/texts/x.md"_s});
        commit(scratch, u"three"_s, u"d/dossier.json"_s, "{ }");
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        const auto log = inPages(*repository, 0);
        VERIFY_RESULT(log);
        const QList<Revision>& found = log->revisions;
        QCOMPARE(titles(found), (QStringList{u"three"_s, u"two"_s, u"one"_s}));
        QCOMPARE(found[0].previous, QStringList{found[1].id});
        QCOMPARE(found[1].previous, QStringList{found[2].id});
        QCOMPARE(found[2].previous, QStringList());
        QCOMPARE(titlesOf(*repository, found[0].parents), QStringList{u"even more code"_s});
        QCOMPARE(filesOf(found[0]), u"~dossier.json -texts/x.md"_s);
        QCOMPARE(filesOf(found[1]), u"+evidence/deep/e.bin +reviews/t1/e1.json +texts/x.md"_s);
        QCOMPARE(filesOf(found[2]), u"+dossier.json"_s);
        QCOMPARE(found[1].files.last().object,
                 scratch.git({u"rev-parse"_s, u"HEAD~2:d/texts/x.md"_s}));
        QCOMPARE(found[0].files.last().object, QString());
        // A commit that leaves the dossier alone stands on the last one that did not.
        const auto code = repository->resolve(u"HEAD~1"_s);
        VERIFY_RESULT(code);
        QCOMPARE(titlesOf(*repository, code->previous), QStringList{u"two"_s});
        QVERIFY(code->files.isEmpty());
    }

    void log_ofChosenPaths_listsWhatTouchedThem() {
        const ScratchRepository scratch;
        commit(scratch, u"one"_s, u"d/dossier.json"_s, "{}");
        commit(scratch, u"two"_s, u"d/answers/model.json"_s, "{}");
        commit(scratch, u"three"_s, u"d/answers/data.json"_s, "{}");
        commit(scratch, u"four"_s, u"d/answers/model.json"_s, "{ }");
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        NoProgress nobody;
        const auto log = repository->log(0, nobody, {}, {u"answers/model.json"_s});
        VERIFY_RESULT(log);
        QCOMPARE(titles(log->revisions), (QStringList{u"four"_s, u"two"_s}));
        QCOMPARE(titlesOf(*repository, log->revisions.first().previous), QStringList{u"two"_s});
        QCOMPARE(repository->log(0, nobody, {}, {u"answers"_s})->revisions.size(), 3);
    }

    void previous_afterAMerge_isTheOwnParentOfEachSide() {
        const ScratchRepository scratch;
        commit(scratch, u"base"_s, u"d/dossier.json"_s, "{}");
        scratch.git({u"checkout"_s, u"-qb"_s, u"side"_s});
        commit(scratch, u"bob 1"_s, u"d/answers/bob.json"_s, "1");
        scratch.git({u"checkout"_s, u"-q"_s, u"main"_s});
        commit(scratch, u"ada 1"_s, u"d/answers/ada.json"_s, "1");
        scratch.git({u"checkout"_s, u"-q"_s, u"side"_s});
        commit(scratch, u"bob 2"_s, u"d/answers/bob.json"_s, "2");
        scratch.git({u"checkout"_s, u"-q"_s, u"main"_s});
        commit(scratch, u"ada 2"_s, u"d/answers/ada.json"_s, "2");
        scratch.git({u"merge"_s, u"-qm"_s, u"merged"_s, u"side"_s});
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        const auto log = inPages(*repository, 0);
        VERIFY_RESULT(log);
        QMap<QString, QStringList> previous;
        QMap<QString, QString> files;
        for (const Revision& revision : log->revisions) {
            previous.insert(revision.title(), titlesOf(*repository, revision.previous));
            files.insert(revision.title(), filesOf(revision));
        }
        QCOMPARE(previous,
                 (QMap<QString, QStringList>{{u"base"_s, {}},
                                             {u"ada 1"_s, {u"base"_s}},
                                             {u"ada 2"_s, {u"ada 1"_s}},
                                             {u"bob 1"_s, {u"base"_s}},
                                             {u"bob 2"_s, {u"bob 1"_s}},
                                             {u"merged"_s, {u"ada 2"_s, u"bob 2"_s}}}));
        QCOMPARE(files.value(u"ada 2"_s), u"~answers/ada.json"_s);
        QCOMPARE(files.value(u"merged"_s), QString()); // each file is as one of the sides has it
    }

    void pages_togetherAreTheWholeList_whateverTheirSize() {
        QRandomGenerator random(7);
        const ScratchRepository scratch;
        commit(scratch, u"base"_s, u"d/dossier.json"_s, "{}");
        for (int i = 0; i < 30; ++i) {
            const QString n = QString::number(i);
            if (random.bounded(4) == 0) {
                scratch.git({u"checkout"_s, u"-qb"_s, u"b"_s + n, u"HEAD"_s});
                commit(scratch, u"side "_s + n, u"d/texts/s.%1.md"_s.arg(n), "s");
                scratch.git({u"checkout"_s, u"-q"_s, u"main"_s});
                commit(scratch, u"between "_s + n, u"d/answers/between.json"_s, n.toUtf8());
                scratch.git({u"merge"_s, u"-qm"_s, u"merge "_s + n, u"b"_s + n});
            } else {
                commit(scratch,
                       u"m "_s + n,
                       random.bounded(2) ? u"d/answers/m.json"_s : u"src/a"_s,
                       n.toUtf8());
            }
        }
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        const QStringList whole = titles(inPages(*repository, 0)->revisions);
        QCOMPARE(whole.size(),
                 scratch.git({u"log"_s, u"--format=%s"_s, u"--"_s, u"d"_s}).split(u'\n').size());
        for (const int size : {1, 2, 3, 7, 100})
            QCOMPARE(titles(inPages(*repository, size)->revisions), whole);
        // A page goes on where it stopped, also after the branch has moved.
        NoProgress nobody;
        const auto first = repository->log(3, nobody);
        commit(scratch, u"later"_s, u"d/dossier.json"_s, "{  }");
        const auto rest =
            Repository::open(scratch.path(u"d"_s))->log(0, nobody, first->next.value());
        QCOMPARE(titles(first->revisions + rest->revisions), whole);
        QVERIFY(!rest->next);
    }

    void oneBadCommit_hidesItselfOnly() {
        const ScratchRepository scratch;
        commit(scratch, u"one"_s, u"d/dossier.json"_s, "{}");
        scratch.write(u"d/answers/model.json"_s, "{}");
        scratch.git({u"add"_s, u"-A"_s});
        storeCommit(scratch,
                    "tree " + scratch.git({u"write-tree"_s}).toUtf8() + "\nparent " +
                        scratch.git({u"rev-parse"_s, u"HEAD"_s}).toUtf8() +
                        "\nauthor Old Name<old@example.org\ncommitter C <c@example.org> "
                        "1700000000 +0000\n\nbad\n");
        const QString bad = scratch.git({u"rev-parse"_s, u"HEAD"_s});
        commit(scratch, u"three"_s, u"d/dossier.json"_s, "{ }");
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        const auto log = inPages(*repository, 1);
        VERIFY_RESULT(log);
        QCOMPARE(titles(log->revisions), (QStringList{u"three"_s, u"one"_s}));
        QVERIFY2(textsOf(log->notes).contains(bad.left(7)), qPrintable(textsOf(log->notes)));
        // The version after it can be compared with it all the same.
        QCOMPARE(log->revisions.first().previous, QStringList{bad});
        QVERIFY(repository->read(bad)->contains(u"answers/model.json"_s));
        QVERIFY(repository->last()->has_value());
        QVERIFY(!repository->resolve(bad));
    }

    void missingCommit_endsItsLineWithANote() {
        const ScratchRepository scratch;
        commit(scratch, u"one"_s, u"d/dossier.json"_s, "{}");
        commit(scratch, u"two"_s, u"d/dossier.json"_s, "{ }");
        commit(scratch, u"three"_s, u"d/dossier.json"_s, "{  }");
        const QString one = scratch.git({u"rev-parse"_s, u"HEAD~2"_s});
        QVERIFY(QFile::remove(objectFile(scratch, one)));
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        const auto log = inPages(*repository, 0);
        VERIFY_RESULT(log);
        QCOMPARE(titles(log->revisions), (QStringList{u"three"_s, u"two"_s}));
        QVERIFY(log->revisions.last().isCut);
        QVERIFY2(textsOf(log->notes).contains(one.left(7)), qPrintable(textsOf(log->notes)));
    }

    void tagThatLeadsNowhere_isANote_andHidesNoOther() {
        const ScratchRepository scratch;
        commit(scratch, u"one"_s, u"d/dossier.json"_s, "{}");
        scratch.git({u"tag"_s, u"z-good"_s});
        scratch.write(u".git/refs/tags/broken"_s, "garbage\n");
        scratch.write(u".git/refs/tags/nowhere"_s, "1234567890123456789012345678901234567890\n");
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        const auto log = inPages(*repository, 0);
        VERIFY_RESULT(log);
        QCOMPARE(log->revisions.first().tags, QStringList{u"z-good"_s});
        QVERIFY2(textsOf(log->notes).contains(u"nowhere"_s), qPrintable(textsOf(log->notes)));
    }

    void emptiedObject_isToldWithAdvice() {
        const ScratchRepository scratch;
        commit(scratch, u"one"_s, u"d/dossier.json"_s, "{}");
        const QString file =
            objectFile(scratch, scratch.git({u"rev-parse"_s, u"HEAD:d/dossier.json"_s}));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(QFile::resize(file, 0));
        const auto read = Repository::open(scratch.path(u"d"_s))->read(u"HEAD"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains(u"git fsck"_s), qPrintable(read.error().text));
    }

    void encodingOfACommit_isFollowed_data() {
        QTest::addColumn<QString>("encoding");
        QTest::newRow("named") << u"ISO-8859-1"_s;
        QTest::newRow("not named") << QString();
        QTest::newRow("unknown") << u"x-klingon"_s;
    }

    void encodingOfACommit_isFollowed() {
        QFETCH(const QString, encoding);
        const ScratchRepository scratch;
        commit(scratch, u"one"_s, u"d/dossier.json"_s, "{}");
        storeCommit(scratch,
                    "tree " + scratch.git({u"rev-parse"_s, u"HEAD^{tree}"_s}).toUtf8() +
                        "\nauthor J\xf6rg <j@b> 1700000000 +0000\ncommitter J\xf6rg <j@b> "
                        "1700000000 +0000\n" +
                        (encoding.isEmpty() ? "" : "encoding " + encoding.toUtf8() + '\n') +
                        "\nGr\xf6\xdf"
                        "e\n");
        const auto revision = Repository::open(scratch.path(u"d"_s))->resolve(u"HEAD"_s);
        VERIFY_RESULT(revision);
        QCOMPARE(revision->author.name, u"Jörg"_s);
        QCOMPARE(revision->title(), u"Größe"_s);
    }

    void executableBit_isNoVersion_andStays() {
        const ScratchRepository scratch;
        scratch.write({}, dossier());
        auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        VERIFY_RESULT(repository->commit({dossier(), {}, ada, u"m"_s}));
        QFile::setPermissions(scratch.path(u"answers/model.json"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        scratch.git({u"commit"_s, u"-qam"_s, u"mode"_s});
        QCOMPARE(repository->commit({dossier(), {}, ada, u"m"_s}).error().code, ErrorCode::Usage);
        QVERIFY(QFile::remove(scratch.path(u"answers/model.json"_s)));
        scratch.write({}, dossier("second"));
        QFile::setPermissions(scratch.path(u"answers/model.json"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        VERIFY_RESULT(repository->commit({dossier("second"), {}, ada, u"m"_s}));
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s}), QString());
        QVERIFY(scratch.git({u"ls-tree"_s, u"HEAD"_s, u"answers/"_s}).startsWith(u"100755"_s));
    }

    void lockThatACrashLeft_isNamed() {
        const ScratchRepository scratch;
        scratch.write({}, dossier());
        auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        VERIFY_RESULT(repository->commit({dossier(), {}, ada, u"m"_s}));
        scratch.write(u".git/refs/heads/main.lock"_s, QByteArray());
        const auto refused = repository->commit({dossier("second"), {}, ada, u"m"_s});
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"main.lock"_s), qPrintable(refused.error().text));
    }

    void rebaseUnderWay_isSaidFirst() {
        const ScratchRepository scratch;
        scratch.write({}, dossier());
        auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        VERIFY_RESULT(repository->commit({dossier(), {}, ada, u"m"_s}));
        scratch.git({u"checkout"_s, u"-q"_s, u"--detach"_s});
        scratch.write(u".git/rebase-merge/interactive"_s, QByteArray());
        const auto refused = repository->commit({dossier("second"), {}, ada, u"m"_s});
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"rebase"_s), qPrintable(refused.error().text));
    }

    void draftWithTwoParents_isAMerge() {
        const ScratchRepository scratch;
        commit(scratch, u"base"_s, u"d/dossier.json"_s, "{}\n");
        scratch.git({u"checkout"_s, u"-qb"_s, u"side"_s});
        commit(scratch, u"side"_s, u"d/answers/bob.json"_s, "1\n");
        const QString side = scratch.git({u"rev-parse"_s, u"HEAD"_s});
        scratch.git({u"checkout"_s, u"-q"_s, u"main"_s});
        commit(scratch, u"code"_s, u"src/a"_s, "1\n");
        const QString head = scratch.git({u"rev-parse"_s, u"HEAD"_s});
        const FileSet files{{u"dossier.json"_s, "{}\n"}, {u"answers/bob.json"_s, "1\n"}};
        scratch.write(u"d"_s, files);
        auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        const auto save = [&](const QStringList& parents) {
            return repository->commit({files, {}, ada, u"merged"_s, {}, parents});
        };
        QCOMPARE(save({}).error().code, ErrorCode::ChangedOutside);
        QCOMPARE(save({side}).error().code, ErrorCode::ChangedOutside);
        QCOMPARE(save({side, head}).error().code, ErrorCode::ChangedOutside);
        QCOMPARE(save({head, side, side}).error().code, ErrorCode::Usage);
        QCOMPARE(save({head, u"nothing"_s}).error().code, ErrorCode::NotFound);
        const auto merged = save({head, side});
        VERIFY_RESULT(merged);
        QCOMPARE(merged->parents, (QStringList{head, side}));
        QCOMPARE(scratch.git({u"show"_s, u"HEAD:src/a"_s}), u"1"_s);
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s}), QString());
        QCOMPARE(scratch.fsck(), QString());
    }

    void mergeThatWouldLoseOtherFiles_isRefused() {
        const ScratchRepository scratch;
        commit(scratch, u"base"_s, u"d/dossier.json"_s, "{}\n");
        scratch.git({u"checkout"_s, u"-qb"_s, u"side"_s});
        commit(scratch, u"side"_s, u"src/theirs"_s, "1\n");
        const QString side = scratch.git({u"rev-parse"_s, u"HEAD"_s});
        scratch.git({u"checkout"_s, u"-q"_s, u"main"_s});
        const QString head = scratch.git({u"rev-parse"_s, u"HEAD"_s});
        auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        const FileSet files{{u"dossier.json"_s, "{ }\n"}};
        const auto refused =
            repository->commit({files, {}, ada, u"m"_s, {}, QStringList{head, side}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Git);
        QCOMPARE(scratch.git({u"rev-parse"_s, u"HEAD"_s}), head);
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

    /// Puts a commit of these bytes, right or wrong, at the top of the branch.
    static void storeCommit(const ScratchRepository& scratch, const QByteArray& bytes) {
        scratch.write(u".git/commit"_s, bytes);
        const QString id = scratch.git(
            {u"hash-object"_s, u"-t"_s, u"commit"_s, u"-w"_s, u"--literally"_s, u".git/commit"_s});
        scratch.git({u"update-ref"_s, u"HEAD"_s, id});
    }

    static QString objectFile(const ScratchRepository& scratch, const QString& id) {
        return scratch.path(u".git/objects/%1/%2"_s.arg(id.left(2), id.mid(2)));
    }
};

QTEST_GUILESS_MAIN(TestRevision)
#include "tst_revision.moc"
