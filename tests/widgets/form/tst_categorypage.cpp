// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Visibility.h"
#include "tests/widgets/Desk.h"
#include "widgets/common/Inputs.h"
#include "widgets/form/CategoryPage.h"
#include "widgets/form/FieldCard.h"
#include "widgets/form/FieldEditor.h"
#include "widgets/form/GuidancePane.h"
#include "widgets/parts/Labels.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

FieldCard* card(const CategoryPage& page, const QString& path) {
    return page.findChild<FieldCard*>(u"card:"_s + path);
}

/// By Tab alone, from the first card to the last, each in its turn.
bool goesThroughAll(CategoryPage& page, const QString& category) {
    QList<FieldCard*> order;
    for (FieldCard* shown : page.findChildren<FieldCard*>()) {
        if (!shown->isHidden() && shown->field().category == category)
            order.append(shown);
    }
    page.widget()->layout()->activate();
    std::ranges::sort(order, {}, [](const FieldCard* c) { return c->y(); });
    if (order.isEmpty())
        return true;
    order.first()->enter({});
    for (const FieldCard* c : std::as_const(order)) {
        if (!c->isAncestorOf(QApplication::focusWidget())) {
            qWarning() << "not reached:" << c->objectName() << QApplication::focusWidget();
            return false;
        }
        for (int tab = 0; tab < 60 && c->isAncestorOf(QApplication::focusWidget()); ++tab)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return true;
}

} // namespace

class tst_CategoryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(Theme::Mode::Light); }

    void cards_standInTheCataloguesOrder() {
        Desk desk;
        CategoryPage page(desk.session(), u"kinds"_s);
        page.resize(800, 600);
        page.show();
        int last = -1;
        for (const Field& field : desk->catalogue().category(u"kinds"_s)->fields) {
            const FieldCard* c = card(page, field.path().toString());
            QVERIFY2(c, qPrintable(field.id));
            QVERIFY(c->y() > last);
            last = c->y();
        }
    }

    void tab_followsTheReadingOrder() {
        Desk desk;
        CategoryPage page(desk.session(), u"kinds"_s);
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        card(page, u"kinds/short-text"_s)->enter({});
        int last = -1;
        int seen = 0;
        // Down the page: where the focus goes is never above where it was.
        for (int i = 0; i < 200; ++i) {
            const QWidget* now = QApplication::focusWidget();
            QVERIFY(now && page.isAncestorOf(now));
            const FieldCard* around = nullptr;
            for (const QWidget* w = now; w && !around; w = w->parentWidget())
                around = qobject_cast<const FieldCard*>(w);
            if (!around || around->y() < last)
                break;
            seen += around->y() > last ? 1 : 0;
            last = around->y();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(seen, desk->catalogue().category(u"kinds"_s)->fields.size());
    }

    void tab_goesFromTheStateToItsReasons_data() {
        QTest::addColumn<AnswerState>("state");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("not told") << AnswerState::Answered << QStringList{};
        QTest::newRow("not applicable") << AnswerState::NotApplicable << QStringList{u"#reason"_s};
        QTest::newRow("not known")
            << AnswerState::Unknown << QStringList{u"#reason"_s, u"#effort"_s};
    }

    /// For every kind of field: state, reason, effort, the rest of the card, the next card; and
    /// back.
    void tab_goesFromTheStateToItsReasons() {
        QFETCH(const AnswerState, state);
        QFETCH(const QStringList, parts);
        Desk desk;
        CategoryPage page(desk.session(), u"kinds"_s);
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const QList<Field>& fields = desk->catalogue().category(u"kinds"_s)->fields;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString path = fields.at(i).path().toString();
            // Told while the page is there, as people do.
            if (state != AnswerState::Answered)
                desk->edit(fields.at(i).path(), Answer{.state = state, .reason = u"So"_s});
            FieldCard* here = card(page, path);
            auto* box = here->findChild<ComboBox*>(path + u"#state"_s);
            box->setFocus();
            for (const QString& part : parts + QStringList{u"#readers"_s}) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                QCOMPARE(QApplication::focusWidget()->objectName(), path + part);
            }
            for (qsizetype back = parts.size(); back >= 0; --back)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
            QCOMPARE(QApplication::focusWidget(), box);
            while (here->isAncestorOf(QApplication::focusWidget()))
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (i + 1 < fields.size())
                QVERIFY2(card(page, fields.at(i + 1).path().toString())
                             ->isAncestorOf(QApplication::focusWidget()),
                         qPrintable(path));
        }
    }

    void reason_getsTheFocusOfTheState_data() {
        QTest::addColumn<int>("down");
        QTest::newRow("not applicable") << 2;
        QTest::newRow("not known") << 3;
    }

    void reason_getsTheFocusOfTheState() {
        QFETCH(int, down);
        Desk desk;
        CategoryPage page(desk.session(), u"kinds"_s);
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* box = page.findChild<ComboBox*>(u"kinds/url#state"_s);
        box->setFocus();
        // The keys open the list: no state on the way is told.
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_VERIFY(box->view()->isVisible());
        QCOMPARE(desk->undoStack()->count(), 0);
        for (int i = 0; i < down; ++i)
            QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"kinds/url#reason"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"No"_s);
        const Answer* told = desk->dossier().answer(FieldPath(u"kinds"_s, u"url"_s));
        QVERIFY(told);
        QCOMPARE(told->reason, u"No"_s);
        QCOMPARE(told->state, down == 3 ? AnswerState::Unknown : AnswerState::NotApplicable);
    }

    void note_comesAfterItsButton() {
        Desk desk;
        CategoryPage page(desk.session(), u"kinds"_s);
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* button = page.findChild<QToolButton*>(u"kinds/url#addNote"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"kinds/url#note"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), button);
    }

    void laterCard_isReachedWhereItStands() {
        Desk desk;
        desk.tell(u"model/open"_s, u"no"_s);
        CategoryPage page(desk.session(), u"model"_s);
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(!card(page, u"model/licence-text"_s));
        desk.tell(u"model/open"_s, u"yes"_s);
        QTRY_VERIFY(!card(page, u"model/licence-text"_s)->isHidden());
        QVERIFY(goesThroughAll(page, u"model"_s));
    }

    void tab_isHeldUpByNothing_data() {
        QTest::addColumn<QString>("category");
        for (const Category& category : realLibrary()->catalogue().categories())
            QTest::newRow(qPrintable(category.id)) << category.id;
    }

    /// Empty tables, other licences, what is not known: Tab passes them all.
    void tab_isHeldUpByNothing() {
        QFETCH(const QString, category);
        Desk desk(dossierFor(*realLibrary(), {u"eu-ai-act-gpai"_s}),
                  Desk::Mode::ReadWrite,
                  realLibrary());
        CategoryPage page(desk.session(), category);
        page.resize(900, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(goesThroughAll(page, category));
        for (const Field& field : desk->catalogue().category(category)->fields) {
            if (field.type == FieldType::Licence)
                desk.tell(field.path().toString(), Record{{u"name"_s, u"Own"_s}});
            else if (!isHidden(field, desk->dossier(), desk->catalogue()))
                desk->edit(field.path(), Answer{.state = AnswerState::Unknown, .reason = u"x"_s});
        }
        QVERIFY(goesThroughAll(page, category));
    }

    void clickElsewhere_movesNothingUnderThePointer() {
        Desk desk(dossierFor(*smallLibrary(), {u"law"_s}));
        CategoryPage page(desk.session(), u"model"_s);
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const QList<FieldCard*> cards = page.findChildren<FieldCard*>();
        FieldCard* first = cards.at(0);
        FieldCard* second = cards.at(1);
        first->enter({});
        const int before = second->y();
        auto* box = second->findChild<ComboBox*>(second->field().path().toString() + u"#state"_s);
        QTest::mousePress(box, Qt::LeftButton);
        QCOMPARE(second->y(), before);
        QTest::mouseRelease(box, Qt::LeftButton);
        box->hidePopup();
    }

    void conditionalField_appearsAndGoes_withoutTakingTheFocus() {
        Desk desk;
        CategoryPage page(desk.session(), u"model"_s);
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        card(page, u"model/name"_s)->enter({});
        const QWidget* focused = QApplication::focusWidget();
        desk.tell(u"model/open"_s, u"no"_s);
        FieldCard* text = card(page, u"model/licence-text"_s);
        QVERIFY(!text || text->isHidden());
        desk.tell(u"model/open"_s, u"yes"_s);
        text = card(page, u"model/licence-text"_s);
        QVERIFY(text && !text->isHidden());
        QCOMPARE(QApplication::focusWidget(), focused);
    }

    void hiddenAnswer_isSaidAndFoundWhereTheSwitchIs() {
        Desk desk;
        CategoryPage page(desk.session(), u"model"_s);
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        desk.tell(u"model/open"_s, u"yes"_s);
        desk.tell(u"model/licence-text"_s, Prose{u"Use it well"_s});
        desk.tell(u"model/open"_s, u"no"_s);
        const auto& findings = desk->report().findings;
        const auto kept = std::find_if(findings.begin(), findings.end(), [](const Finding& f) {
            return f.rule == u"hidden.kept";
        });
        QVERIFY(kept != findings.end());
        QCOMPARE(kept->path.toString(), u"model/open"_s);
        QVERIFY(kept->message.contains(u"Use it well"_s));
        page.jumpTo(*FieldPath::parse(u"model/licence-text"_s));
        QVERIFY(card(page, u"model/open"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void rulesFollowed_areToldAtOnce() {
        Desk desk;
        const CategoryPage page(desk.session(), u"model"_s);
        const auto provision = [&] {
            return card(page, u"model/compute"_s)
                ->findChild<ElidedLabel*>(u"provision"_s)
                ->fullText();
        };
        QCOMPARE(provision(), QString());
        Dossier following = desk->dossier();
        following.setRegime(u"law"_s, smallLibrary()->regime(u"law"_s)->version);
        desk->edit(diff(desk->dossier(), following), [] { return u"follow"_s; });
        QVERIFY2(provision().startsWith(u"Art. "_s), qPrintable(provision()));
        desk->undoStack()->undo();
        QCOMPARE(provision(), QString());
    }

    void jumpTo_focusesScrollsAndTells() {
        Desk desk;
        CategoryPage page(desk.session(), u"kinds"_s);
        page.resize(800, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy current(&page, &CategoryPage::currentFieldChanged);
        page.jumpTo(FieldPath(u"kinds"_s, u"email"_s));
        QTRY_VERIFY(page.verticalScrollBar()->value() > 0);
        QVERIFY(card(page, u"kinds/email"_s)->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!current.isEmpty());
        QCOMPARE(current.last().first().value<FieldPath>(), FieldPath(u"kinds"_s, u"email"_s));
    }

    void missing_isQuietUntilTouched() {
        Desk desk(dossierFor(*smallLibrary(), {u"law"_s}));
        QString missing;
        for (const Finding& finding : desk->report().findings) {
            if (finding.missing && finding.path.category() == u"model"_s)
                missing = finding.path.fieldPath().toString();
        }
        QVERIFY(!missing.isEmpty());
        CategoryPage page(desk.session(), u"model"_s);
        FieldCard* c = card(page, missing);
        QCOMPARE(c->mark(), StateMark::Missing);
        const auto labels = [c] { return c->findChildren<QLabel*>().size(); };
        const auto before = labels();
        c->setTouched();
        QVERIFY(labels() > before);
    }

    void mark_followsTheAnswer() {
        Desk desk;
        CategoryPage page(desk.session(), u"kinds"_s);
        const FieldCard* c = card(page, u"kinds/url"_s);
        desk.tell(u"kinds/url"_s, u"https://example.org"_s);
        QCOMPARE(c->mark(), StateMark::Told);
        desk.tell(u"kinds/url"_s, u"no address"_s);
        QVERIFY(c->mark() == StateMark::Error || c->mark() == StateMark::Warning);
        desk->undoStack()->undo();
        QCOMPARE(c->mark(), StateMark::Told);
    }

    void typing_endsWhenTheFocusLeaves() {
        Desk desk;
        CategoryPage page(desk.session(), u"kinds"_s);
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        card(page, u"kinds/short-text"_s)->enter({});
        QTest::keyClicks(QApplication::focusWidget(), u"ab"_s);
        card(page, u"kinds/email"_s)->enter({});
        card(page, u"kinds/short-text"_s)->enter({});
        QTest::keyClicks(QApplication::focusWidget(), u"c"_s);
        QCOMPARE(desk->undoStack()->count(), 2);
    }

    void readOnly_offersNoEditing() {
        Desk desk(Dossier::create(u"Test"_s), Desk::Mode::ReadOnly);
        CategoryPage page(desk.session(), u"kinds"_s);
        for (const FieldEditor* editor : page.findChildren<FieldEditor*>())
            QVERIFY(editor->isReadOnly());
        for (const ComboBox* combo : page.findChildren<ComboBox*>())
            QVERIFY(!combo->isEnabled());
    }

    void unknownCategory_isAnEmptyPage() {
        Desk desk;
        CategoryPage page(desk.session(), u"nowhere"_s);
        page.jumpTo(FieldPath(u"nowhere"_s, u"x"_s));
        QVERIFY(page.findChildren<FieldCard*>().isEmpty());
    }

    void guidance_escapesWhatPeopleTyped() {
        Desk desk;
        Answer answer;
        answer.value = u"x"_s;
        Source source;
        source.title = u"<img src=x> & <b>bold</b>"_s;
        source.url = u"javascript:alert(1)"_s;
        answer.sources.append(source);
        desk->edit(FieldPath(u"kinds"_s, u"url"_s), answer);
        GuidancePane pane(desk.session());
        pane.showField(FieldPath(u"kinds"_s, u"url"_s));
        QVERIFY(pane.toPlainText().contains(source.title));
        QVERIFY(!pane.toHtml().contains(u"javascript:"_s));
    }

    void looking_changesNothing_data() {
        QTest::addColumn<AnswerState>("state");
        QTest::newRow("nothing told") << AnswerState::Answered;
        QTest::newRow("not applicable") << AnswerState::NotApplicable;
        QTest::newRow("unknown") << AnswerState::Unknown;
    }

    void looking_changesNothing() {
        QFETCH(const AnswerState, state);
        Dossier dossier = Dossier::create(u"Test"_s);
        for (const Category& category : realLibrary()->catalogue().categories())
            for (const Field& field : category.fields)
                if (state != AnswerState::Answered)
                    dossier.set(field.path(), Answer{.state = state, .reason = u"Reason"_s});
        Desk desk(dossier, Desk::Mode::ReadWrite, realLibrary());
        for (const Category& category : desk->catalogue().categories()) {
            CategoryPage page(desk.session(), category.id);
            page.resize(900, 700);
            page.show();
            for (const Field& field : category.fields)
                page.jumpTo(field.path());
            Theme::apply(Theme::Mode::Dark);
            QCoreApplication::processEvents();
            Theme::apply(Theme::Mode::Light);
            QVERIFY2(desk->undoStack()->count() == 0,
                     qPrintable(category.id + u": "_s + desk->undoStack()->text(0)));
        }
        QVERIFY(!desk->isModified());
    }
};

QTEST_MAIN(tst_CategoryPage)
#include "tst_categorypage.moc"
