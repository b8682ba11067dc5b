// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program does with a dossier: one way for window and command line.

#include "model/flow/Attaching.h"
#include "model/flow/Languages.h"
#include "model/flow/Making.h"
#include "model/flow/Versions.h"
#include "model/history/Repository.h"
#include "model/store/DossierStore.h"
#include "tests/support/OtherProgram.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <thread>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const FieldPath name(u"model"_s, u"name"_s);

Dossier named(Dossier dossier, const QString& text) {
    Answer answer;
    answer.value = text;
    dossier.set(name, answer);
    return dossier;
}

} // namespace

class FlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { qputenv("GIT_CONFIG_GLOBAL", "/dev/null"); }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_place = m_folder->filePath(u"d"_s);
        m_first = Dossier::create(u"Test"_s);
        QVERIFY_RESULT(OpenDossier::create(m_place, m_first));
    }

    void attach_thatCannotBeSaved_leavesNoFile() {
        auto opened = OpenDossier::open(m_place, m_progress);
        QVERIFY_RESULT(opened);
        const QString file = m_folder->filePath(u"proof.txt"_s);
        QVERIFY(test::writeFile(file, "proof"));
        // Another program changes the dossier meanwhile.
        QVERIFY(test::replaceInFile(m_place + u"/dossier.json"_s, "Test", "Rest"));
        const auto attached = attach(*opened, {file, {}, name, false}, m_progress);
        QVERIFY(!attached);
        QCOMPARE(attached.error().code, ErrorCode::ChangedOutside);
        QVERIFY(QDir(m_place + u"/evidence"_s).isEmpty());
        // What was there before stays.
        QVERIFY(test::writeFile(m_place + u"/evidence/proof.txt"_s, "proof"));
        QVERIFY(!attach(*opened, {file, {}, name, false}, m_progress));
        QVERIFY(QFile::exists(m_place + u"/evidence/proof.txt"_s));
        QVERIFY(opened->reload());
        const auto again = attach(*opened, {file, {}, name, false}, m_progress);
        QVERIFY_RESULT(again);
        QCOMPARE(opened->saved().answer(name)->evidence, QStringList{again->file.id});
        QCOMPARE(QDir(m_place + u"/evidence"_s).entryList(QDir::Files).size(), 1);
    }

    void open_heldByAnother_isForReading_andSaysWho() {
        test::OtherProgram other(m_place);
        auto opened = OpenDossier::open(m_place, m_progress);
        QVERIFY_RESULT(opened);
        QVERIFY(opened->isReadOnly());
        QVERIFY2(opened->readOnlyReason().contains(other.name()),
                 qPrintable(opened->readOnlyReason()));
        QCOMPARE(opened->saved(), m_first);
        const Result<void> saved = opened->save(named(m_first, u"x"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Locked);
        QCOMPARE(opened->mayWrite().error().code, ErrorCode::Locked);
        const auto seen = lookAt(m_place, {}, m_progress);
        QVERIFY_RESULT(seen);
        QCOMPARE(seen->read.notes.size(), 1);
        QVERIFY(seen->read.notes.first().text.contains(other.name()));
    }

    void open_leftByADeadProgram_isForWriting() {
        test::OtherProgram other(m_place);
        other.end();
        QVERIFY(lookAt(m_place, {}, m_progress)->read.notes.isEmpty());
        const auto opened = OpenDossier::open(m_place, m_progress);
        QVERIFY_RESULT(opened);
        QVERIFY(!opened->isReadOnly());
        // Who holds it itself need not be told.
        QVERIFY(lookAt(m_place, {}, m_progress)->read.notes.isEmpty());
    }

    void createFrom_hasAnIdOfItsOwn() {
        {
            auto opened = OpenDossier::open(m_place, m_progress);
            QVERIFY_RESULT(opened);
            QVERIFY_RESULT(opened->save(named(m_first, u"Alpha"_s)));
        }
        QStringList ids{m_first.id()};
        for (const QString& title : {QString(), u"Mine"_s}) {
            const QString place = freePlace(m_folder->path(), u"d"_s);
            const auto made = createFrom(m_place, place, title, m_progress);
            QVERIFY_RESULT(made);
            QVERIFY(!ids.contains(made->saved().id()));
            ids.append(made->saved().id());
            QCOMPARE(made->saved().title(), title.isEmpty() ? u"Test"_s : title);
            QCOMPARE(made->saved().value(name).toText(), u"Alpha"_s);
            QCOMPARE(lookAt(place, {}, m_progress)->read.dossier, made->saved());
        }
        const auto again = createFrom(m_place, m_place, {}, m_progress);
        QCOMPARE(again.error().code, ErrorCode::Usage);
    }

    void createFrom_whatIsNotUnderstood_leavesNothing() {
        const QString newer = m_folder->filePath(u"newer"_s);
        QVERIFY(test::writeFile(newer + u"/dossier.json"_s,
                                "{\"format\": 99, \"id\": \"" + m_first.id().toUtf8() + "\"}\n"));
        const QString place = m_folder->filePath(u"from-newer"_s);
        QCOMPARE(createFrom(newer, place, {}, m_progress).error().code, ErrorCode::NewerFormat);
        QVERIFY(!QFileInfo::exists(place));
    }

    void createFrom_reviewsStayWithWhatTheySpeakOf() {
        const QString review = u"/reviews/t-1/e-1.json"_s;
        QVERIFY(test::writeFile(m_place + review, "{\n  \"format\": 1\n}\n"));
        const QString other = m_folder->filePath(u"other"_s);
        QVERIFY_RESULT(createFrom(m_place, other, {}, m_progress));
        QVERIFY(!QFileInfo::exists(other + review));
        const QString same = m_folder->filePath(u"same"_s);
        QVERIFY_RESULT(copyDossier(m_place, same, m_first, m_progress));
        QVERIFY(QFileInfo::exists(same + review));
    }

    void copyDossier_isTheSameElsewhere_asItIsNow() {
        const QString place = m_folder->filePath(u"copy"_s);
        const Dossier now = named(m_first, u"not saved"_s);
        QVERIFY_RESULT(copyDossier(m_place, place, now, m_progress));
        QCOMPARE(lookAt(place, {}, m_progress)->read.dossier, now);
        QCOMPARE(lookAt(m_place, {}, m_progress)->read.dossier, m_first);
        QCOMPARE(copyDossier(m_place, place, now, m_progress).error().code, ErrorCode::Usage);
    }

    void newDossier_refusesWhatIsNoTitle() {
        const Strings strings = test::smallLibrary()->strings(u"en"_s);
        QCOMPARE(newDossier(u" A model "_s, strings)->title(), u"A model"_s);
        QCOMPARE(newDossier(u"a\nb"_s, strings)->title(), u"a b"_s);
        QCOMPARE(newDossier(u"a\u0007b"_s, strings).error().code, ErrorCode::Usage);
    }

    void head_readsTheFirstFileOnly() {
        QDir(m_place).mkpath(u"answers"_s);
        QFile broken(m_place + u"/answers/model.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        QVERIFY(!lookAt(m_place, {}, m_progress));
        const auto head = headOf(m_place);
        QVERIFY_RESULT(head);
        QCOMPARE(head->title, u"Test"_s);
        QCOMPARE(head->id, m_first.id());
        QCOMPARE(headOf(m_folder->path()).error().code, ErrorCode::NotADossier);
    }

    void versions_comeInPages() {
        for (int i = 0; i < 5; ++i)
            QVERIFY(saveAs(u"name %1"_s.arg(i)));
        const auto all = versionsOf(m_place, 0, m_progress);
        QVERIFY_RESULT(all);
        QCOMPARE(all->page.revisions.size(), 5);
        QStringList paged;
        LogCursor from;
        for (bool more = true; more;) {
            const auto list = versionsOf(m_place, 2, m_progress, from);
            QVERIFY_RESULT(list);
            for (const Revision& version : list->page.revisions)
                paged.append(version.id);
            more = list->page.next.has_value();
            from = list->page.next.value_or(LogCursor());
        }
        QStringList whole;
        for (const Revision& version : all->page.revisions)
            whole.append(version.id);
        QCOMPARE(paged, whole);
    }

    void changes_ofTheFirstVersion_areAllThatItTells() {
        QVERIFY(saveAs(u"Alpha"_s));
        QVERIFY(saveAs(u"Beta"_s));
        const auto list = versionsOf(m_place, 0, m_progress);
        const QString first = list->page.revisions.last().id;
        const auto changes = changesOfVersion(m_place, first, m_progress);
        QVERIFY_RESULT(changes);
        QVERIFY(changes->before.value(name).isNull());
        QCOMPARE(changes->after.value(name).toText(), u"Alpha"_s);
        QVERIFY(changes->notes.isEmpty());
        const auto compared =
            compareVersions(m_place, beforeFirst, first, std::nullopt, m_progress);
        QVERIFY_RESULT(compared);
        QCOMPARE(diff(compared->before.read.dossier, compared->after.read.dossier),
                 diff(changes->before, changes->after));
    }

    void changes_afterAMerge_areAgainstTheOwnParent() {
        QVERIFY(saveAs(u"Alpha"_s));
        const QString base = versionsOf(m_place, 1, m_progress)->page.revisions.first().id;
        QVERIFY(git({u"checkout"_s, u"-q"_s, u"-b"_s, u"side"_s}));
        QVERIFY(saveAs(u"Side"_s));
        const QString side = versionsOf(m_place, 1, m_progress)->page.revisions.first().id;
        QVERIFY(git({u"checkout"_s, u"-q"_s, u"main"_s}));
        QVERIFY(git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"--no-edit"_s, u"side"_s}));
        const auto changes = changesOfVersion(m_place, side, m_progress);
        QVERIFY_RESULT(changes);
        QCOMPARE(changes->version.previous, QStringList{base});
        QCOMPARE(changes->before.value(name).toText(), u"Alpha"_s);
        QCOMPARE(changes->after.value(name).toText(), u"Side"_s);
    }

    void versionsThatAreNot_areNamed() {
        QCOMPARE(lookAt(m_place, u"HEAD"_s, m_progress).error().code, ErrorCode::NotFound);
        QCOMPARE(versionsOf(m_place, 0, m_progress).error().code, ErrorCode::NotFound);
        QVERIFY(saveAs(u"Alpha"_s));
        QCOMPARE(lookAt(m_place, u"nowhere"_s, m_progress).error().code, ErrorCode::Usage);
        QCOMPARE(changesOfVersion(m_place, u"nowhere"_s, m_progress).error().code,
                 ErrorCode::Usage);
    }

    void reviews_areTold_inEveryComparison() {
        const auto library = test::smallLibrary();
        const Strings strings = library->strings(u"en"_s);
        QVERIFY(saveAs(u"Alpha"_s));
        const Dossier saved = lookAt(m_place, {}, m_progress)->read.dossier;
        const QString entry = m_place + u"/reviews/t-1/e-%1.json"_s;
        QVERIFY(test::writeFile(entry.arg(1), "{\n  \"format\": 1\n}\n"));
        QVERIFY(test::writeFile(entry.arg(2), "{\n  \"format\": 1\n}\n"));
        const auto proposal =
            proposeVersion(m_place, saved, *library, strings, strings, m_progress);
        QVERIFY_RESULT(proposal);
        QVERIFY(!proposal->isEmpty());
        QVERIFY2(proposal->message.contains(u"Reviews: 2"), qPrintable(proposal->message));
        const QString last = versionsOf(m_place, 1, m_progress)->page.revisions.first().id;
        for (const auto& edited : {std::optional<Dossier>(), std::optional(saved)}) {
            const auto two = compareVersions(m_place, last, {}, edited, m_progress);
            QVERIFY_RESULT(two);
            QCOMPARE(two->reviews.size(), 1);
            const Comparison comparison = compare(two->before.read.dossier,
                                                  two->after.read.dossier,
                                                  library->catalogue(),
                                                  strings,
                                                  two->reviews);
            QCOMPARE(comparison.facts.size(), 1);
            QVERIFY(!comparison.facts.first().isOfDossier);
        }
        VersionOrder order{m_place, saved, proposal->message};
        order.author = Author{u"A"_s, u"a@example.org"_s};
        const auto version = saveVersion(order, m_progress);
        QVERIFY_RESULT(version);
        const auto changes = changesOfVersion(m_place, version->id, m_progress);
        QVERIFY_RESULT(changes);
        QVERIFY(diff(changes->before, changes->after).isEmpty());
        QCOMPARE(changes->reviews.size(), 1);
    }

    void saveVersion_waitsForWhoeverHasTheIndex() {
        QVERIFY(saveAs(u"Alpha"_s));
        {
            auto opened = OpenDossier::open(m_place, m_progress);
            QVERIFY_RESULT(opened);
            QVERIFY_RESULT(opened->save(named(opened->saved(), u"Beta"_s)));
        }
        const QString lock = m_place + u"/.git/index.lock"_s;
        QVERIFY(test::writeFile(lock, {}));
        VersionOrder order{m_place, lookAt(m_place, {}, m_progress)->read.dossier, u"Beta"_s};
        order.author = Author{u"A"_s, u"a@example.org"_s};
        order.patience = std::chrono::milliseconds(0);
        QCOMPARE(saveVersion(order, m_progress).error().code, ErrorCode::Locked);
        order.patience = std::chrono::seconds(60);
        std::thread other([&lock] {
            QThread::msleep(300);
            QFile::remove(lock);
        });
        const auto version = saveVersion(order, m_progress);
        other.join();
        QVERIFY_RESULT(version);
    }

    void versions_sayWhetherTheFilesAreADraft() {
        QVERIFY(saveAs(u"Alpha"_s));
        QVERIFY(!versionsOf(m_place, 0, m_progress)->isDraft);
        auto opened = OpenDossier::open(m_place, m_progress);
        QVERIFY_RESULT(opened);
        QVERIFY_RESULT(opened->save(named(opened->saved(), u"Beta"_s)));
        QVERIFY(versionsOf(m_place, 0, m_progress)->isDraft);
    }

    void messageOfAVersion_isInTheLanguageOfTheDossier() {
        const auto library = Library::load(QStringLiteral(VITRINE_RESOURCES_DIR)).value();
        const Strings german = library->strings(u"de"_s);
        QVERIFY(saveAs(u"Alpha"_s));
        const Dossier next = named(lookAt(m_place, {}, m_progress)->read.dossier, u"Beta"_s);
        const auto proposal = proposeVersion(
            m_place, next, *library, german, dossierStrings(next, *library), m_progress);
        QVERIFY_RESULT(proposal);
        QVERIFY2(!proposal->message.contains(proposal->facts.first().field),
                 qPrintable(proposal->message));
    }

    void firstVersionOfADataset_isNoChangeOfWhatItIsAbout() {
        Dossier dataset = named(m_first, u"Set"_s);
        dataset.setWhat(Subject::Dataset);
        {
            auto opened = OpenDossier::open(m_place, m_progress);
            QVERIFY_RESULT(opened);
            QVERIFY_RESULT(opened->save(dataset));
        }
        const auto library = test::smallLibrary();
        const auto proposal = proposeVersion(m_place,
                                             dataset,
                                             *library,
                                             library->strings(u"en"_s),
                                             library->strings(u"en"_s),
                                             m_progress);
        QVERIFY_RESULT(proposal);
        for (const FactComparison& fact : proposal->facts)
            QVERIFY(fact.path != whatPath());
    }

    void proposal_tellsWhatIsNew_andMakesNoRepository() {
        const auto library = test::smallLibrary();
        const Strings strings = library->strings(u"en"_s);
        const auto first = proposeVersion(m_place, m_first, *library, strings, strings, m_progress);
        QVERIFY_RESULT(first);
        QVERIFY(first->first && !first->isEmpty());
        QVERIFY(!QFileInfo::exists(m_place + u"/.git"_s));
        QVERIFY(saveAs(u"Alpha"_s));
        const Dossier saved = lookAt(m_place, {}, m_progress)->read.dossier;
        QVERIFY(proposeVersion(m_place, saved, *library, strings, strings, m_progress)->isEmpty());
        const auto next = proposeVersion(
            m_place, named(saved, u"Beta"_s), *library, strings, strings, m_progress);
        QCOMPARE(next->facts.size(), 1);
        QVERIFY(!next->message.isEmpty());
    }

    void export_isOfTheVersionThatTheFilesAre_elseADraft() {
        QVERIFY(!lookAtForExport(m_place, {}, std::nullopt, m_progress)->revision);
        QVERIFY(saveAs(u"Alpha"_s));
        const auto saved = lookAtForExport(m_place, {}, std::nullopt, m_progress);
        QVERIFY(saved->revision);
        // In a window with nothing unsaved it is the same.
        QCOMPARE(lookAtForExport(m_place, {}, saved->dossier, m_progress)->revision->id,
                 saved->revision->id);
        const auto edited =
            lookAtForExport(m_place, {}, named(saved->dossier, u"Beta"_s), m_progress);
        QVERIFY(!edited->revision);
        QCOMPARE(edited->dossier.value(name).toText(), u"Beta"_s);
        const auto old = lookAtForExport(
            m_place, saved->revision->id, named(saved->dossier, u"Beta"_s), m_progress);
        QCOMPARE(old->dossier.value(name).toText(), u"Alpha"_s);
    }

private:
    [[nodiscard]] bool saveAs(const QString& text) {
        auto opened = OpenDossier::open(m_place, m_progress);
        if (!opened || !opened->save(named(opened->saved(), text)))
            return false;
        const Author author{u"Ada"_s, u"ada@example.org"_s};
        return saveVersion({m_place, opened->saved(), text, author}, m_progress).has_value();
    }

    [[nodiscard]] bool git(const QStringList& arguments) const {
        QProcess process;
        process.setWorkingDirectory(m_place);
        process.start(
            u"git"_s,
            QStringList{u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@example.org"_s} +
                arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    NoProgress m_progress;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
    Dossier m_first{QString()};
};

QTEST_GUILESS_MAIN(FlowTest)
#include "tst_flow.moc"
