// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/Desk.h"
#include "widgets/common/Inputs.h"
#include "widgets/form/CategoryPage.h"
#include "widgets/form/FieldCard.h"
#include "widgets/form/FieldEditor.h"
#include "widgets/form/GuidancePane.h"
#include "widgets/parts/Labels.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

FieldCard* card(const CategoryPage& page, const QString& path) {
    return page.findChild<FieldCard*>(u"card:"_s + path);
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
