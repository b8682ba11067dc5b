// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Results.h"
#include "tests/widgets/Desk.h"
#include "widgets/common/Dialogs.h"
#include "widgets/common/Inputs.h"
#include "widgets/common/Theme.h"
#include "widgets/form/FieldCard.h"
#include "widgets/form/FieldEditor.h"
#include "widgets/text/CodeEditor.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    const char* path;
    Value value;
    Value empty; ///< blank, or "none" where that can be said
    Value tooLong;
};

QList<Case> cases() {
    const QString text = u"long "_s.repeated(4000);
    QStringList tags;
    for (int i = 0; i < 60; ++i)
        tags.append(u"x-tag%1"_s.arg(i));
    Table table{
        {Row{u"r-1"_s, {{u"name"_s, u"The Pile"_s}, {u"size"_s, Quantity{u"825"_s, u"bytes"_s}}}}}};
    Table many;
    for (int i = 0; i < 500; ++i)
        many.rows.append(Row{u"r-%1"_s.arg(i), {{u"name"_s, text}}});
    return {
        {"kinds/short-text", u"words"_s, {}, text},
        {"kinds/long-text", Prose{u"**Words**\n"_s}, {}, Prose{text}},
        {"kinds/yes-no", u"yes"_s, {}, text},
        {"kinds/choice", u"green"_s, {}, u"other:"_s + text},
        {"kinds/choices",
         QStringList{u"red"_s, u"blue"_s},
         QStringList(),
         QStringList{u"other:"_s + text}},
        {"kinds/number", Quantity{u"12"_s}, {}, Quantity{text.trimmed()}},
        {"kinds/quantity",
         Quantity{u"1.20e22"_s, u"FLOP"_s},
         {},
         Quantity{text.trimmed(), u"FLOP"_s}},
        {"kinds/date", u"2023-04-03"_s, {}, text},
        {"kinds/month", u"2023-04"_s, {}, text},
        {"kinds/url", u"https://example.org"_s, {}, text},
        {"kinds/email", u"a@example.org"_s, {}, text},
        {"kinds/party",
         Record{{u"name"_s, u"A"_s}, {u"email"_s, u"a@b.org"_s}},
         {},
         Record{{u"name"_s, text}}},
        {"kinds/licence", Record{{u"spdx"_s, u"Apache-2.0"_s}}, {}, Record{{u"name"_s, text}}},
        {"kinds/languages", QStringList{u"en"_s, u"de"_s}, QStringList(), tags},
        {"kinds/hash",
         Record{{u"algorithm"_s, u"SHA-256"_s}, {u"hex"_s, u"ab"_s}},
         {},
         Record{{u"hex"_s, text}}},
        {"kinds/file", Record{{u"evidence"_s, u"r-unknown"_s}}, {}, Record{{u"evidence"_s, text}}},
        {"model/datasets", table, Table(), many}};
}

/// Inputs that a person can reach in an editor.
QList<QWidget*> inputsOf(const QWidget& editor) {
    QList<QWidget*> inputs;
    for (QWidget* child : editor.findChildren<QWidget*>()) {
        // Parts of Qt's own controls, and the lists of combo boxes, which are windows of their own.
        const bool inner = child->objectName().startsWith(QLatin1String("qt_")) ||
                           child->window() != editor.window();
        if ((child->focusPolicy() & Qt::TabFocus) != 0 && !child->isHidden() &&
            !child->focusProxy() && !inner)
            inputs.append(child);
    }
    return inputs;
}

} // namespace

class tst_FieldEditors : public QObject {
    Q_OBJECT

private:
    struct Place {
        explicit Place(Desk& desk, const QString& path)
            : card(std::make_unique<FieldCard>(desk.session(), desk.field(path))) {
            QObject::connect(
                &desk.session(), &EditSession::changed, card.get(), &FieldCard::refresh);
            card->refresh();
            card->resize(700, card->sizeHint().height());
            card->show();
        }

        template <class T>
        [[nodiscard]] T* find(const QString& name = {}) const {
            return name.isEmpty() ? card->editor()->findChild<T*>() : card->findChild<T*>(name);
        }

        std::unique_ptr<FieldCard> card;
    };

    static QRadioButton* radio(const Place& place, const QString& text) {
        for (QRadioButton* button : place.card->findChildren<QRadioButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:

    void initTestCase() { Theme::apply(Theme::Mode::Light); }

    void value_isShownAndKept_data() {
        QTest::addColumn<int>("index");
        const QList<Case> all = cases();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).path) << i;
    }

    void value_isShownAndKept() {
        QFETCH(int, index);
        const Case c = cases().at(index);
        Desk desk;
        const Field& field = desk.field(QString::fromLatin1(c.path));
        const std::unique_ptr<FieldEditor> editor(
            FieldEditor::create(EditorContext::ofField(desk.session(), field)));
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        editor->setValue({});
        QVERIFY(editor->value().isNull());
        for (const Value& value : {c.value, c.tooLong, c.empty, c.value}) {
            editor->setValue(value);
            QVERIFY2(editor->value() == value, c.path);
        }
        editor->setValue({});
        QVERIFY(editor->value().isNull());
        QCOMPARE(edited.count(), 0);
        editor->resize(500, 200);
        editor->setValue(c.tooLong);
        editor->grab();
    }

    void readOnly_showsButDoesNotEdit_data() { value_isShownAndKept_data(); }

    void readOnly_showsButDoesNotEdit() {
        QFETCH(int, index);
        const Case c = cases().at(index);
        Desk desk;
        const Field& field = desk.field(QString::fromLatin1(c.path));
        const std::unique_ptr<FieldEditor> editor(
            FieldEditor::create(EditorContext::ofField(desk.session(), field)));
        editor->setReadOnly(true);
        editor->setValue(c.value);
        editor->show();
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        const QList<QWidget*> inputs = editor->findChildren<QWidget*>();
        for (QWidget* input : inputs) {
            if (!input->isEnabled() || input->isHidden())
                continue;
            if (auto* button = qobject_cast<QAbstractButton*>(input);
                button && !button->text().startsWith(u"Open"_s))
                button->click();
            else
                QTest::keyClicks(input, u"x"_s);
        }
        QVERIFY(editor->value() == c.value);
        QCOMPARE(edited.count(), 0);
    }

    void inputs_haveNames_data() { value_isShownAndKept_data(); }

    void inputs_haveNames() {
        QFETCH(int, index);
        const Case c = cases().at(index);
        Desk desk;
        const QString path = QString::fromLatin1(c.path);
        Place place(desk, path);
        FieldEditor* editor = place.card->editor();
        QCOMPARE(editor->objectName(), path);
        QVERIFY(!editor->accessibleName().isEmpty());
        QVERIFY(!inputsOf(*place.card).isEmpty());
        for (const QWidget* input : inputsOf(*place.card))
            QVERIFY2(!input->accessibleName().isEmpty(), input->metaObject()->className());
    }

    void typing_isOneStep_andUndoKeysLeadBack() {
        Desk desk;
        Place place(desk, u"kinds/short-text"_s);
        auto* line = place.find<LineEdit>();
        QTest::keyClicks(line, u"hello"_s);
        QCOMPARE(desk.value(u"kinds/short-text"_s).toText(), u"hello"_s);
        QCOMPARE(desk->undoStack()->count(), 1);
        QTest::keySequence(line, QKeySequence::Undo);
        QCOMPARE(line->text(), QString());
        QTest::keySequence(line, QKeySequence::Redo);
        QCOMPARE(line->text(), u"hello"_s);
    }

    void prose_typesAndUndoes() {
        Desk desk;
        Place place(desk, u"kinds/long-text"_s);
        auto* text = place.find<CodeEditor>();
        QTest::keyClicks(text, u"# Hi"_s);
        QCOMPARE(desk.value(u"kinds/long-text"_s).toText(), u"# Hi"_s);
        QTest::keySequence(text, QKeySequence::Undo);
        QVERIFY(desk.value(u"kinds/long-text"_s).isNull());
        QCOMPARE(text->toPlainText(), QString());
    }

    void quantity_keepsWhatCannotBeRead_andHowItWasTyped() {
        Desk desk;
        Place place(desk, u"kinds/quantity"_s);
        auto* line = place.find<LineEdit>();
        QTest::keyClicks(line, u"some 3"_s);
        QCOMPARE(desk.value(u"kinds/quantity"_s).get<Quantity>()->amount, u"some 3"_s);
        line->selectAll();
        QTest::keyClicks(line, u"about 3 gwh"_s);
        QCOMPARE(desk.value(u"kinds/quantity"_s).get<Quantity>()->exactness, Exactness::Estimate);
        line->selectAll();
        QTest::keyClicks(line, u"300 000"_s);
        QCOMPARE(desk.value(u"kinds/quantity"_s).get<Quantity>()->amount, u"300000"_s);
        QCOMPARE(line->text(), u"300 000"_s);
    }

    void radios_tellAndCanBeUndone() {
        Desk desk;
        Place place(desk, u"kinds/yes-no"_s);
        QTest::mouseClick(place.find<QRadioButton>(), Qt::LeftButton);
        QCOMPARE(desk.value(u"kinds/yes-no"_s).toText(), u"yes"_s);
        desk->undoStack()->undo();
        QVERIFY(!place.find<QRadioButton>()->isChecked());
    }

    void choice_takesOther() {
        Desk desk;
        Place place(desk, u"kinds/choice"_s);
        QRadioButton* other = radio(place, u"Other:"_s);
        QVERIFY(other);
        QTest::mouseClick(other, Qt::LeftButton);
        QTest::keyClicks(place.find<LineEdit>(), u"pink"_s);
        QCOMPARE(desk.value(u"kinds/choice"_s).toText(), u"other:pink"_s);
    }

    void choices_noneIsNotNothing() {
        Desk desk;
        Place place(desk, u"kinds/choices"_s);
        const QList<QCheckBox*> boxes = place.card->editor()->findChildren<QCheckBox*>();
        QTest::mouseClick(boxes.last(), Qt::LeftButton);
        QVERIFY(desk.value(u"kinds/choices"_s) == Value(QStringList()));
        QTest::mouseClick(boxes.first(), Qt::LeftButton);
        QVERIFY(desk.value(u"kinds/choices"_s) == Value(QStringList{u"red"_s}));
        QTest::mouseClick(boxes.first(), Qt::LeftButton);
        QVERIFY(desk->dossier().answer(FieldPath(u"kinds"_s, u"choices"_s)) == nullptr);
    }

    void languages_areAddedByNameAndRemovedByKey() {
        Desk desk;
        Place place(desk, u"kinds/languages"_s);
        auto* line = place.find<LineEdit>();
        QTest::keyClicks(line, u"German"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClicks(line, u"pt-BR"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(desk.value(u"kinds/languages"_s) == Value(QStringList{u"de"_s, u"pt-BR"_s}));
        QTest::keyClick(line, Qt::Key_Backspace);
        QVERIFY(desk.value(u"kinds/languages"_s) == Value(QStringList{u"de"_s}));
    }

    void date_stepsByKey_andKeepsWrongText() {
        Desk desk;
        desk.tell(u"kinds/date"_s, u"2023-12-31"_s);
        Place place(desk, u"kinds/date"_s);
        auto* line = place.find<LineEdit>();
        QTest::keyClick(line, Qt::Key_Up);
        QCOMPARE(desk.value(u"kinds/date"_s).toText(), u"2024-01-01"_s);
        line->selectAll();
        QTest::keyClicks(line, u"soon"_s);
        QCOMPARE(desk.value(u"kinds/date"_s).toText(), u"soon"_s);
    }

    void url_opensOnClickOnly() {
        Dialogs::setLinksHeld(true);
        Desk desk;
        desk.tell(u"kinds/url"_s, u"https://example.org"_s);
        Place place(desk, u"kinds/url"_s);
        QVERIFY(Dialogs::takeOpenedLink().isEmpty());
        QTest::mouseClick(place.find<QToolButton>(), Qt::LeftButton);
        QCOMPARE(Dialogs::takeOpenedLink(), QUrl(u"https://example.org"_s));
        Dialogs::setLinksHeld(false);
    }

    void state_asksForTheReason() {
        Desk desk;
        const FieldPath path(u"kinds"_s, u"short-text"_s);
        Place place(desk, path.toString());
        auto* state = place.find<ComboBox>(u"kinds/short-text#state"_s);
        state->setFocus();
        QTest::keyClick(state, Qt::Key_End);
        Q_EMIT state->activated(3);
        QCOMPARE(desk->dossier().answer(path)->state, AnswerState::Unknown);
        QVERIFY(place.card->editor()->isHidden());
        QTest::keyClicks(place.find<LineEdit>(u"kinds/short-text#reason"_s), u"lost"_s);
        QTest::keyClicks(place.find<LineEdit>(u"kinds/short-text#effort"_s), u"asked"_s);
        QCOMPARE(desk->dossier().answer(path)->reason, u"lost"_s);
        QCOMPARE(desk->dossier().answer(path)->effort, u"asked"_s);
        Q_EMIT state->activated(0);
        QVERIFY(desk->dossier().answer(path) == nullptr);
        QVERIFY(!place.card->editor()->isHidden());
    }

    void readers_canBeNarrowed() {
        Desk desk;
        const FieldPath path(u"kinds"_s, u"short-text"_s);
        desk.tell(path.toString(), u"a"_s);
        Place place(desk, path.toString());
        auto* readers = place.find<ComboBox>(u"kinds/short-text#readers"_s);
        Q_EMIT readers->activated(2);
        QCOMPARE(desk->dossier().answer(path)->audience, std::optional(Audience::AiOffice));
        Q_EMIT readers->activated(0);
        QCOMPARE(desk->dossier().answer(path)->audience, std::nullopt);
    }
};

QTEST_MAIN(tst_FieldEditors)
#include "tst_fieldeditors.moc"
