// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Parked.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/widgets/Desk.h"
#include "widgets/edit/EditCommand.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {
const QString place = u"kinds/short-text"_s;
const FieldPath path(u"kinds"_s, u"short-text"_s);
} // namespace

class tst_EditSession : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void edit_thenUndoAndRedo() {
        Desk desk;
        QSignalSpy changed(&desk.session(), &EditSession::changed);
        desk.tell(place, u"a"_s);
        QCOMPARE(desk.value(place).toText(), u"a"_s);
        QVERIFY(desk->isModified());
        QVERIFY(desk->undoStack()->undoText().contains(desk->fieldLabel(path)));
        desk->undoStack()->undo();
        QVERIFY(desk->dossier().answer(path) == nullptr);
        QVERIFY(!desk->isModified());
        desk->undoStack()->redo();
        QCOMPARE(desk.value(place).toText(), u"a"_s);
        QCOMPARE(changed.count(), 3);
    }

    void typing_isOneStep() {
        Desk desk;
        for (const QString& text : {u"a"_s, u"ab"_s, u"abc"_s})
            desk.tell(place, text, true);
        QCOMPARE(desk->undoStack()->count(), 1);
        desk->endTyping();
        desk.tell(place, u"abcd"_s, true);
        QCOMPARE(desk->undoStack()->count(), 2);
        desk->undoStack()->undo();
        QCOMPARE(desk.value(place).toText(), u"abc"_s);
    }

    void typing_onAnotherField_isAnotherStep() {
        Desk desk;
        desk.tell(place, u"a"_s, true);
        desk.tell(u"kinds/email"_s, u"b"_s, true);
        desk.tell(place, u"ab"_s, true);
        QCOMPARE(desk->undoStack()->count(), 3);
    }

    void typing_thatNetsToNothing_disappears() {
        Desk desk;
        desk.tell(place, u"a"_s, true);
        desk.tell(place, {}, true);
        QCOMPARE(desk->undoStack()->count(), 0);
        QVERIFY(!desk->isModified());
    }

    void edit_withTheSame_isNoStep() {
        Desk desk;
        desk.tell(place, u"a"_s);
        desk.tell(place, u"a"_s);
        QCOMPARE(desk->undoStack()->count(), 1);
    }

    void severalFacts_areOneStep() {
        Desk desk;
        Answer a;
        a.value = u"x"_s;
        desk->edit({{path, {}, a}, {FieldPath(u"kinds"_s, u"email"_s), {}, a}},
                   [] { return u"Import"_s; });
        QCOMPARE(desk->undoStack()->count(), 1);
        QCOMPARE(desk->undoStack()->undoText(), u"Import"_s);
        desk->undoStack()->undo();
        QVERIFY(!desk->isModified());
    }

    void report_equalsTheFullPass() {
        Desk desk(dossierFor(*smallLibrary(), {u"law"_s}));
        desk.tell(place, u"a"_s);
        desk.tell(u"kinds/url"_s, u"no address"_s);
        QVERIFY(desk->report() == check(desk->dossier(), desk->library(), desk->strings()));
        desk->undoStack()->undo();
        QVERIFY(desk->report() == check(desk->dossier(), desk->library(), desk->strings()));
    }

    void save_clearsModified_andTypingStartsAnew() {
        Desk desk;
        QSignalSpy modified(&desk.session(), &EditSession::modifiedChanged);
        QSignalSpy saved(&desk.session(), &EditSession::saved);
        desk.tell(place, u"a"_s, true);
        QVERIFY_RESULT(desk->save());
        QVERIFY(!desk->isModified());
        QVERIFY(desk->unsavedChanges().isEmpty());
        desk.tell(place, u"ab"_s, true);
        QCOMPARE(desk->undoStack()->count(), 2);
        QCOMPARE(modified.count(), 3);
        QCOMPARE(saved.count(), 1);
        // Undoing past the save is a change again: content counts, not steps.
        desk->undoStack()->undo();
        QVERIFY(!desk->isModified());
        desk->undoStack()->undo();
        QVERIFY(desk->isModified());
    }

    void reload_keepsMineWhereItFits() {
        Desk desk;
        desk.tell(place, u"first"_s);
        desk.tell(u"kinds/email"_s, u"a@b.org"_s);
        QVERIFY_RESULT(desk->save());
        desk.tell(place, u"mine"_s);
        desk.tell(u"kinds/email"_s, u"mine@b.org"_s);
        const QString file = desk.directory() + u"/answers/kinds.json"_s;
        QVERIFY(replaceInFile(file, "a@b.org", "theirs@b.org"));
        const FieldPath email(u"kinds"_s, u"email"_s);
        const auto contradicted = desk->reload(true);
        QVERIFY_RESULT(contradicted);
        QCOMPARE(*contradicted, QList<FieldPath>{email});
        QCOMPARE(desk.value(place).toText(), u"mine"_s);
        QCOMPARE(desk.value(u"kinds/email"_s).toText(), u"theirs@b.org"_s);
        // What was typed is kept aside, saved with the rest, and undo knows it.
        const QList<ParkedAnswer> aside = parkedAnswers(desk->dossier()).values();
        QCOMPARE(aside.size(), 1);
        QCOMPARE(aside.first().path, email);
        QCOMPARE(aside.first().answer.value.toText(), u"mine@b.org"_s);
        desk->undoStack()->undo();
        QCOMPARE(desk.value(u"kinds/email"_s).toText(), u"mine@b.org"_s);
        desk->undoStack()->redo();
        QVERIFY_RESULT(desk->save());
        QVERIFY_RESULT(desk->reload(false));
        QCOMPARE(parkedAnswers(desk->dossier()).size(), 1);
        QVERIFY(!desk->isModified());
    }

    void reload_droppingMine_canBeUndone() {
        Desk desk;
        desk.tell(place, u"first"_s);
        QVERIFY_RESULT(desk->save());
        desk.tell(place, u"mine"_s);
        QVERIFY(replaceInFile(desk.directory() + u"/answers/model.json"_s, "first", "theirs"));
        QVERIFY_RESULT(desk->reload(false));
        QCOMPARE(desk.value(place).toText(), u"theirs"_s);
        QVERIFY(!desk->isModified());
        desk->undoStack()->undo();
        QCOMPARE(desk.value(place).toText(), u"mine"_s);
        QVERIFY(desk->isModified());
    }

    /// What contradicts in a table is one cell; a row that I removed and they changed stays.
    void reload_parksSingleCells() {
        Desk desk;
        Table table{{Row{u"a"_s, {{u"name"_s, u"A-disk"_s}}},
                     Row{u"b"_s, {{u"name"_s, u"B-disk"_s}}},
                     Row{u"c"_s, {{u"name"_s, u"C"_s}}}}};
        desk.tell(u"model/datasets"_s, table);
        QVERIFY_RESULT(desk->save());
        table.rows[0].cells.insert(u"name"_s, u"mine"_s);
        table.rows[2].cells.insert(u"name"_s, u"C of mine"_s);
        table.rows.removeAt(1);
        desk.tell(u"model/datasets"_s, table);
        const QString file = desk.directory() + u"/answers/model.json"_s;
        QVERIFY(replaceInFile(file, "A-disk", "A of theirs"));
        QVERIFY(replaceInFile(file, "B-disk", "B of theirs"));
        const auto contradicted = desk->reload(true);
        QVERIFY_RESULT(contradicted);
        QCOMPARE(contradicted->size(), 2);
        QCOMPARE(desk.value(u"model/datasets/a/name"_s).toText(), u"A of theirs"_s);
        QCOMPARE(desk.value(u"model/datasets/b/name"_s).toText(), u"B of theirs"_s);
        QCOMPARE(desk.value(u"model/datasets/c/name"_s).toText(), u"C of mine"_s);
        const QList<ParkedAnswer> aside = parkedAnswers(desk->dossier()).values();
        QCOMPARE(aside.size(), 1);
        QCOMPARE(aside.first().path.toString(), u"model/datasets/a/name"_s);
        QCOMPARE(aside.first().answer.value.toText(), u"mine"_s);
    }

    void reload_keepsAnotherCellOfOneTable() {
        Desk desk;
        Table table{{Row{u"a"_s, {{u"name"_s, u"A"_s}}}, Row{u"b"_s, {{u"name"_s, u"B-disk"_s}}}}};
        desk.tell(u"model/datasets"_s, table);
        QVERIFY_RESULT(desk->save());
        table.rows[0].cells.insert(u"name"_s, u"mine"_s);
        desk.tell(u"model/datasets"_s, table);
        QVERIFY(replaceInFile(desk.directory() + u"/answers/model.json"_s, "B-disk", "theirs"));
        QVERIFY_RESULT(desk->reload(true));
        QCOMPARE(desk.value(u"model/datasets/a/name"_s).toText(), u"mine"_s);
        QCOMPARE(desk.value(u"model/datasets/b/name"_s).toText(), u"theirs"_s);
        desk->undoStack()->undo();
        QCOMPARE(desk.value(u"model/datasets/a/name"_s).toText(), u"mine"_s);
        QCOMPARE(desk.value(u"model/datasets/b/name"_s).toText(), u"B-disk"_s);
    }

    void cell_isUndoneWithoutItsTable() {
        Table table;
        for (int i = 0; i < 10'000; ++i)
            table.rows.append({u"r-%1"_s.arg(i), {{u"name"_s, u"Set %1"_s.arg(i)}}});
        Dossier dossier = Dossier::create(u"Test"_s);
        dossier.set({u"model"_s, u"datasets"_s}, Answer{.value = table});
        Desk desk(dossier);
        for (const QString& text : {u"a"_s, u"ab"_s}) {
            table.rows[5000].cells.insert(u"name"_s, text);
            desk.tell(u"model/datasets"_s, table, true);
        }
        QCOMPARE(desk->undoStack()->count(), 1);
        const auto* command = dynamic_cast<const EditCommand*>(desk->undoStack()->command(0));
        QVERIFY(command);
        const QList<Edit> wanted{CellEdit{
            FieldPath(u"model"_s, u"datasets"_s, u"r-5000"_s, u"name"_s), u"Set 5000"_s, u"ab"_s}};
        QVERIFY(command->edits() == wanted);
        desk->undoStack()->undo();
        QVERIFY(!desk->isModified());
        QVERIFY(desk->report() == check(desk->dossier(), desk->library(), desk->strings()));
        desk->undoStack()->redo();
        QCOMPARE(desk.value(u"model/datasets/r-5000/name"_s).toText(), u"ab"_s);
    }

    void evidence_isAttachedInOneStep() {
        Desk desk;
        QTemporaryDir folder;
        const QString file = folder.filePath(u"proof.txt"_s);
        QVERIFY(writeFile(file, "proof"));
        using FileUse = EditSession::FileUse;
        const auto attach = [&](const FieldPath& fact, FileUse use) {
            std::optional<Result<void>> done;
            desk->attachFile(fact,
                             use,
                             file,
                             std::make_shared<NoProgress>(),
                             [&done](const Result<void>& result) { done = result; });
            return QTest::qWaitFor([&done] { return done.has_value(); }, 20'000) && *done;
        };
        QVERIFY(attach(path, FileUse::Evidence));
        QCOMPARE(desk->undoStack()->count(), 1);
        const QString row = desk->dossier().evidence().rows.first().id;
        QCOMPARE(desk->dossier().answer(path)->evidence, QStringList{row});
        // A file that is evidence of a file leaves the answer as it is, whatever its state.
        const FieldPath fileFact(u"kinds"_s, u"file"_s);
        desk->edit(fileFact, Answer{.state = AnswerState::Unknown, .reason = u"asked for"_s});
        QVERIFY(attach(fileFact, FileUse::Evidence));
        QCOMPARE(desk->dossier().answer(fileFact)->state, AnswerState::Unknown);
        QVERIFY(desk->dossier().answer(fileFact)->value.isNull());
        QCOMPARE(desk->dossier().answer(fileFact)->evidence, QStringList{row});
        // Told as the answer it is no longer unknown; the same file is there once.
        QVERIFY(attach(fileFact, FileUse::Answer));
        QCOMPARE(desk->dossier().answer(fileFact)->state, AnswerState::Answered);
        QVERIFY(desk->dossier().answer(fileFact)->reason.isEmpty());
        QCOMPARE(desk.value(u"kinds/file"_s).get<Record>()->value(u"evidence"_s), row);
        QCOMPARE(desk->dossier().evidence().rows.size(), 1);
        while (desk->undoStack()->canUndo())
            desk->undoStack()->undo();
        QVERIFY(!desk->isModified());
    }

    void readOnly_refusesEdits() {
        Desk desk(Dossier::create(u"Test"_s), Desk::Mode::ReadOnly);
        QVERIFY(desk->isReadOnly());
        desk.tell(place, u"a"_s);
        QVERIFY(!desk->isModified());
        QCOMPARE(desk->undoStack()->count(), 0);
    }
};

QTEST_MAIN(tst_EditSession)
#include "tst_editsession.moc"
