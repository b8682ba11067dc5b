// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that the repository's attributes have git store otherwise than they are: as git does it, or
// not at all, and never in clear text.

#include "tests/model/history/UserGit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray secret = "Secret mixture";
const QByteArray hidden = "Frperg zvkgher";

/// All that git has stored, as one text.
QByteArray allObjects(const ScratchRepository& scratch) {
    return scratch.git({u"cat-file"_s, u"--batch-all-objects"_s, u"--batch"_s}).toUtf8();
}

/// In the user's own configuration, until the test ends.
void setUpFilter(const ScratchRepository& scratch, const QString& clean, bool isRequired) {
    const auto set = [&](const QString& key, const QString& value) {
        scratch.git({u"config"_s, u"--global"_s, u"filter.rot."_s + key, value});
    };
    set(u"clean"_s, clean);
    set(u"smudge"_s, u"tr A-Za-z N-ZA-Mn-za-m"_s);
    set(u"required"_s, isRequired ? u"true"_s : u"false"_s);
}

} // namespace

class TestGitFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { ScratchRepository::isolate(); }

    void cleanup() { QFile::remove(qEnvironmentVariable("HOME") + u"/.gitconfig"_s); }

    void filter_isFollowed_whereverItIsSaid_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("at the top") << u".gitattributes"_s << QByteArray("d/** filter=rot\n");
        QTest::newRow("in the dossier")
            << u"d/.gitattributes"_s << QByteArray("* text eol=lf filter=rot\n");
        QTest::newRow("in the repository's own file")
            << u".git/info/attributes"_s << QByteArray("d/** filter=rot\n");
        QTest::newRow("as a macro")
            << u".gitattributes"_s << QByteArray("[attr]secret filter=rot diff=none\n* secret\n");
        QTest::newRow("quoted") << u".gitattributes"_s << QByteArray("\"d/**\" filter=rot\n");
        QTest::newRow("texts alone") << u".gitattributes"_s << QByteArray("*.md filter=rot\n");
        QTest::newRow("in the user's file") << u"mine"_s << QByteArray("*.md filter=rot\n");
    }

    void filter_isFollowed_whereverItIsSaid() {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, line);
        for (const bool isRequired : {true, false}) {
            const ScratchRepository scratch;
            VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
            setUpFilter(scratch, u"tr A-Za-z N-ZA-Mn-za-m"_s, isRequired);
            FileSet files = dossier(secret);
            scratch.write(file, line);
            if (file.startsWith("d/"_L1))
                files.insert(file.mid(2), line);
            else if (file == "mine"_L1)
                scratch.git({u"config"_s, u"core.attributesFile"_s, scratch.path(file)});
            const auto revision = save(scratch, u"d"_s, files);
            VERIFY_RESULT(revision);
            QCOMPARE(scratch.git({u"show"_s, u"HEAD:d/texts/model.description.md"_s}).toUtf8(),
                     hidden);
            QCOMPARE(scratch.git({u"status"_s, u"--short"_s, u"d"_s}), QString());
            QCOMPARE(scratch.fsck(), QString());
            if (!line.contains("*.md"))
                QVERIFY(!allObjects(scratch).contains(secret));
            // Read back it is what was saved.
            auto repository = Repository::open(scratch.path(u"d"_s));
            QCOMPARE(repository->read(revision->id).value(), files);
            QCOMPARE(repository->revisionOf(files).value()->id, revision->id);
            QVERIFY(!repository->revisionOf(dossier("other")).value_or(std::nullopt));
            QCOMPARE(save(scratch, u"d"_s, files).error().code, ErrorCode::Usage);
        }
    }

    void filter_thatCannotRun_letsNoClearTextPass_data() {
        QTest::addColumn<QString>("kind");
        for (const auto& kind : {u"fails"_s, u"not set up"_s, u"no git"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void filter_thatCannotRun_letsNoClearTextPass() {
        QFETCH(const QString, kind);
        const ScratchRepository scratch;
        VERIFY_RESULT(save(scratch, u"d"_s, dossier()));
        if (kind != "not set up"_L1)
            setUpFilter(scratch, kind == "fails"_L1 ? u"false"_s : u"tr a-z n-za-m"_s, true);
        scratch.write(u".gitattributes"_s, "d/** filter=rot\n");
        const State before(scratch);
        auto revision = [&] {
            const auto none = kind == "no git"_L1 ? std::make_unique<NoPrograms>() : nullptr;
            return save(scratch, u"d"_s, dossier(secret));
        }();
        QVERIFY(!revision);
        QCOMPARE(revision.error().code, ErrorCode::Git);
        QVERIFY2(isSaid(revision.error(), u"filter=rot"_s), qPrintable(words(revision)));
        QVERIFY(State(scratch) == before);
        QVERIFY(!allObjects(scratch).contains(secret));
    }

    /// A repository may come from anywhere: what it names runs when a version is saved, as with
    /// git, and not for a look.
    void looking_runsNoProgramThatARepositoryNames_data() {
        QTest::addColumn<QString>("command");
        for (const auto& command : {u"touch ran; cat"_s,
                                    u"./git-crypt smudge"_s,
                                    u"git-crypt smudge; touch ran"_s,
                                    u"\"touch ran;git-crypt\" smudge"_s})
            QTest::newRow(qPrintable(command)) << command;
    }

    void looking_runsNoProgramThatARepositoryNames() {
        QFETCH(const QString, command);
        const ScratchRepository scratch;
        const auto revision = save(scratch, u"d"_s, dossier());
        VERIFY_RESULT(revision);
        makeHook(scratch, u"git-crypt"_s, "touch ran; cat");
        scratch.write(u".gitattributes"_s, "d/** filter=rot\n");
        for (const auto& key : {u"clean"_s, u"smudge"_s})
            scratch.git({u"config"_s, u"filter.rot."_s + key, command});
        scratch.write(u"d"_s, dossier("second"));
        NoProgress nobody;
        const auto repository = Repository::open(scratch.path(u"d"_s));
        VERIFY_RESULT(repository);
        VERIFY_RESULT(repository->log(0, nobody));
        QVERIFY(!repository->revisionOf(dossier("second")));
        const auto read = repository->read(revision->id);
        QVERIFY(!read);
        QVERIFY2(isSaid(read.error(), u"filter.rot.smudge"_s), qPrintable(read.error().text));
        QVERIFY(!QFileInfo::exists(scratch.path(u"ran"_s)));
    }

    void filter_onEvidence_storesWhatItMakes() {
        const ScratchRepository scratch;
        setUpFilter(scratch, u"sed s/.*/POINTER/"_s, false);
        scratch.write(u".gitattributes"_s, "evidence/** filter=rot\n");
        scratch.write({}, dossier());
        scratch.write(u"evidence/a \"b\".bin"_s, "1\n2\n");
        auto repository = Repository::open(scratch.path());
        VERIFY_RESULT(repository);
        VERIFY_RESULT(repository->commit({dossier(), {u"a \"b\".bin"_s}, me, u"m"_s}));
        QCOMPARE(scratch.git({u"show"_s, u"HEAD:evidence/a \"b\".bin"_s}), u"POINTER\nPOINTER"_s);
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s, u"evidence"_s}), QString());
        QCOMPARE(scratch.fsck(), QString());
    }

    void otherConversions_areGits() {
        const ScratchRepository scratch;
        scratch.write(u".gitattributes"_s, "*.md ident\n");
        VERIFY_RESULT(save(scratch, u"d"_s, dossier("$Id: somebody wrote this $")));
        QCOMPARE(scratch.git({u"show"_s, u"HEAD:d/texts/model.description.md"_s}), u"$Id$"_s);
        QCOMPARE(scratch.git({u"status"_s, u"--short"_s, u"d"_s}), QString());
    }
};

QTEST_GUILESS_MAIN(TestGitFilters)
#include "tst_gitfilters.moc"
