// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/parts/SessionFixture.h"
#include "widgets/export/DocumentsList.h"
#include "widgets/export/ExportPage.h"
#include "widgets/export/PreviewPane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;

class ExportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void model_isAProperModel() {
        const auto fixture = test::SessionFixture::real();
        DocumentsModel model(fixture->session());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(model.rowCount() > 1);
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.checked().size(), 2);
        QCOMPARE(model.checked().first(), model.index(0).data(DocumentsModel::IdRole).toString());
        fixture->session().edit(FieldPath(dossierCategory, u"regimes"_s), std::nullopt);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.checked().isEmpty());
    }

    void olderVersions_areAskedFor() {
        const auto fixture = test::SessionFixture::real();
        ExportPage page(fixture->session(), {{u"pdf"_s, u"PDF"_s}});
        page.show();
        const QList<QPushButton*> buttons = page.findChildren<QPushButton*>();
        const auto older = std::ranges::find_if(buttons, [](const QPushButton* button) {
            return button->text() == "Show older versions"_L1;
        });
        QVERIFY(older != buttons.end());
        page.setVersions({}, false);
        QVERIFY((*older)->isHidden());
        page.setVersions({}, true);
        QVERIFY((*older)->isVisible());
        const QSignalSpy asked(&page, &ExportPage::moreVersionsRequested);
        (*older)->click();
        QCOMPARE(asked.size(), 1);
    }

    void button_saysWhatItWillDo() {
        const auto fixture = test::SessionFixture::real();
        ExportPage page(fixture->session(), {{u"pdf"_s, u"PDF"_s}, {u"html"_s, u"HTML"_s}});
        page.setFolder(u"/tmp/out"_s);
        page.resize(1200, 800);
        page.show();
        auto* button = page.findChild<QPushButton*>(u"exportButton"_s);
        QVERIFY(!button->isEnabled());
        auto* list = page.findChild<DocumentsList*>();
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(button->isEnabled());
        QVERIFY(button->text().contains(u'1'));
        QSignalSpy exports(&page, &ExportPage::exportRequested);
        page.findChild<QCheckBox*>(u"format:html"_s)->setChecked(true);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(exports.count(), 1);
        const auto choice = exports.first().first().value<ExportChoice>();
        QCOMPARE(choice.documents, list->documents()->checked());
        QCOMPARE(choice.formats, (QStringList{u"pdf"_s, u"html"_s}));
        QCOMPARE(choice.folder, u"/tmp/out"_s);
        QVERIFY(!choice.audience);
    }

    void preview_isAskedForOnceAfterARest() {
        const auto fixture = test::SessionFixture::real();
        ExportPage page(fixture->session(), {{u"pdf"_s, u"PDF"_s}});
        QSignalSpy previews(&page, &ExportPage::previewRequested);
        page.resize(1200, 800);
        page.show();
        fixture->tell({u"model"_s, u"name"_s}, u"Alpha"_s);
        QTRY_COMPARE(previews.count(), 1);
        const auto choice = previews.first().first().value<ExportChoice>();
        QCOMPARE(choice.documents.size(), 1);
        page.showPreview(choice.documents.first(), u"<p>Model Alpha</p>"_s);
        QVERIFY(page.findChild<PreviewPane*>()->html().contains(u"Model Alpha"_s));
        page.showPreview(u"another"_s, u"<p>Stale</p>"_s);
        QVERIFY(!page.findChild<PreviewPane*>()->html().contains(u"Stale"_s));
    }

    void marking_isChosenAndKept() {
        const auto fixture = test::SessionFixture::real();
        ExportPage page(fixture->session(), {{u"pdf"_s, u"PDF"_s}});
        page.setMarkings({{u"tlp-amber"_s, u"TLP:AMBER"_s}, {u"tlp-red"_s, u"TLP:RED"_s}});
        QVERIFY(page.choice().marking.isEmpty());
        auto* box = page.findChild<QComboBox*>(u"marking"_s);
        QCOMPARE(box->accessibleName(), u"Marking"_s);
        QTest::keyClick(box, Qt::Key_End);
        ExportChoice choice = page.choice();
        QCOMPARE(choice.marking, u"tlp-red"_s);
        choice.marking = u"tlp-amber"_s;
        page.setChoice(choice);
        QCOMPARE(page.choice().marking, u"tlp-amber"_s);
    }

    void print_asksForTheDocumentThatIsShown() {
        const auto fixture = test::SessionFixture::real();
        ExportPage page(fixture->session(), {{u"pdf"_s, u"PDF"_s}});
        page.resize(1200, 800);
        page.show();
        QSignalSpy prints(&page, &ExportPage::printRequested);
        QTest::mouseClick(page.findChild<QPushButton*>(u"printButton"_s), Qt::LeftButton);
        QCOMPARE(prints.size(), 1);
        QCOMPARE(prints.first().first().value<ExportChoice>().documents.size(), 1);
        page.showProgress(0, 0, {}); // while something runs, no second thing begins
        page.print();
        QCOMPARE(prints.size(), 1);
        page.endProgress();
        page.print();
        QCOMPARE(prints.size(), 2);
    }

    void whileExporting_canBeCancelled() {
        const auto fixture = test::SessionFixture::real();
        ExportPage page(fixture->session(), {{u"pdf"_s, u"PDF"_s}});
        page.setFolder(u"/tmp/out"_s);
        page.resize(1200, 800);
        page.show();
        QSignalSpy cancels(&page, &ExportPage::cancelRequested);
        page.showProgress(1, 3, u"Annex XI"_s);
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->text() == u"Cancel") {
                QVERIFY(button->isVisible());
                button->click();
            }
        }
        QCOMPARE(cancels.count(), 1);
        page.showOutcome({{u"Annex XI"_s, u"/tmp/out/a.pdf"_s, 100}}, {});
    }
};

QTEST_MAIN(ExportPageTest)
#include "tst_exportpage.moc"
