// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Overrides.h"
#include "model/store/DossierStore.h"
#include "tests/app/cli/CliRun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

CliRun small(const QStringList& arguments, const QDate& today = QDate(2026, 8, 2)) {
    return cli(arguments, {}, QStringLiteral(VITRINE_TEST_DATA "/packs/small"), today);
}

} // namespace

/// override, set --dry-run, the days that status tells and the versions that list shows; with the
/// small pack, whose rules do not change.
class TestCliPremises : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dossier = m_folder->filePath(u"d"_s);
        COMPARE_CODE(small({u"new"_s, m_dossier}), 0);
        COMPARE_CODE(small({u"set"_s, m_dossier, u"kinds/quantity"_s, u"1e19 FLOP"_s}), 0);
        COMPARE_CODE(small({u"set"_s, m_dossier, u"model/open"_s, u"no"_s}), 0);
        COMPARE_CODE(small({u"set"_s, m_dossier, u"model/released"_s, u"2026-01-31"_s}), 0);
    }

    void override_isSavedAndTold() {
        const QStringList line{u"override"_s,
                               m_dossier,
                               u"code:big"_s,
                               u"yes"_s,
                               u"--reason"_s,
                               u"Counsel, 3 March"_s,
                               u"--by"_s,
                               u"A. Author"_s};
        const CliRun run = small(line);
        COMPARE_CODE(run, 0);
        QVERIFY2(run.out.contains("code:big: yes (Counsel, 3 March)"_L1), qPrintable(run.out));
        QVERIFY2(run.out.contains("due: code-sheet title [code-sheet]"_L1), qPrintable(run.out));
        QVERIFY2(run.out.contains("2026-03-14"_L1), qPrintable(run.out));
        const auto read = DossierStore::read(m_dossier);
        QVERIFY(read);
        QCOMPARE(overridesOf(read->dossier).value(u"code:big"_s).truth, Truth::Yes);
        QVERIFY(QFile::exists(m_dossier + u"/overrides.json"_s));
        const CliRun again = small(line);
        COMPARE_CODE(again, 0);
        QVERIFY2(again.out.contains("was so already"_L1), qPrintable(again.out));
        QCOMPARE(small({u"check"_s, m_dossier, u"--strict"_s, u"--json"_s})
                     .json()
                     .value("notCanonical"_L1)
                     .toArray(),
                 QJsonArray());
        const CliRun cell = small({u"get"_s, m_dossier, u"dossier/overrides/code:big/reason"_s});
        COMPARE_CODE(cell, 0);
        QCOMPARE(cell.out.trimmed(), u"Counsel, 3 March"_s);
        const QJsonObject status = small({u"status"_s, m_dossier, u"--json"_s}).json();
        QVERIFY(status.value("conclusions"_L1)
                    .toObject()
                    .value("code:big"_L1)
                    .toObject()
                    .value("text"_L1)
                    .toString()
                    .contains("decided by hand: Counsel, 3 March"_L1));

        const CliRun gone = small({u"override"_s, m_dossier, u"code:big"_s, u"none"_s});
        COMPARE_CODE(gone, 0);
        QVERIFY2(gone.out.contains("not due any more: code-sheet title"_L1), qPrintable(gone.out));
        QVERIFY(!QFile::exists(m_dossier + u"/overrides.json"_s));
    }

    void override_asJson() {
        const QJsonObject json = small({u"override"_s,
                                        m_dossier,
                                        u"code:big"_s,
                                        u"yes"_s,
                                        u"--reason"_s,
                                        u"Because"_s,
                                        u"--json"_s})
                                     .json();
        QCOMPARE(json.value("conclusion"_L1).toString(), u"code:big"_s);
        QCOMPARE(json.value("value"_L1).toString(), u"yes"_s);
        QCOMPARE(json.value("changed"_L1).toBool(), true);
        QCOMPARE(json.value("dryRun"_L1).toBool(true), false);
        const QJsonObject effects = json.value("effects"_L1).toObject();
        QCOMPARE(effects.value("conclusions"_L1).toArray().size(), 2);
        const QJsonObject sheet = effects.value("documents"_L1).toArray().first().toObject();
        QCOMPARE(sheet.value("id"_L1).toString(), u"code-sheet"_s);
        QCOMPARE(sheet.value("before"_L1).toObject().value("due"_L1).toString(), u"no"_s);
        QVERIFY(sheet.value("before"_L1).toObject().value("dueOn"_L1).isNull());
        QCOMPARE(sheet.value("after"_L1).toObject().value("dueOn"_L1).toString(), u"2026-03-14"_s);
        const QJsonObject none =
            small({u"override"_s, m_dossier, u"code:big"_s, u"none"_s, u"--json"_s}).json();
        QVERIFY(none.value("value"_L1).isNull());
    }

    void override_thatMakesNoSense_isRefused_data() {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no reason") << QStringList{u"code:big"_s, u"yes"_s};
        QTest::newRow("blank reason")
            << QStringList{u"code:big"_s, u"no"_s, u"--reason"_s, u"  "_s};
        QTest::newRow("no answer") << QStringList{u"code:big"_s, u"maybe"_s, u"--reason"_s, u"x"_s};
        QTest::newRow("no such conclusion")
            << QStringList{u"code:bigg"_s, u"yes"_s, u"--reason"_s, u"x"_s};
        QTest::newRow("no such conclusion, taken back") << QStringList{u"code:bigg"_s, u"none"_s};
        QTest::newRow("no regime") << QStringList{u"big"_s, u"yes"_s, u"--reason"_s, u"x"_s};
        QTest::newRow("none with a reason")
            << QStringList{u"code:big"_s, u"none"_s, u"--reason"_s, u"x"_s};
    }

    void override_thatMakesNoSense_isRefused() {
        QFETCH(const QStringList, more);
        const CliRun run = small(QStringList{u"override"_s, m_dossier} + more);
        COMPARE_CODE(run, 2);
        QVERIFY(!QFile::exists(m_dossier + u"/overrides.json"_s));
    }

    void overrideOfWhatIsGone_canBeTakenBack() {
        COMPARE_CODE(
            small({u"set"_s, m_dossier, u"dossier/overrides/code:gone/reason"_s, u"Long ago"_s}),
            0);
        COMPARE_CODE(small({u"override"_s, m_dossier, u"code:gone"_s, u"none"_s}), 0);
        QVERIFY(!QFile::exists(m_dossier + u"/overrides.json"_s));
    }

    void dryRun_tellsAndWritesNothing() {
        const auto before = readDirectory(m_dossier);
        const CliRun run =
            small({u"set"_s, m_dossier, u"kinds/quantity"_s, u"1e20 FLOP"_s, u"--dry-run"_s});
        COMPARE_CODE(run, 0);
        QVERIFY2(run.out.contains(u"code:bound: no → yes"_s), qPrintable(run.out));
        QVERIFY2(run.out.contains("due: code-sheet title [code-sheet]"_L1), qPrintable(run.out));
        QVERIFY2(run.out.contains("Nothing was written."_L1), qPrintable(run.out));
        const CliRun same =
            small({u"set"_s, m_dossier, u"model/name"_s, u"X"_s, u"--dry-run"_s, u"--json"_s});
        COMPARE_CODE(same, 0);
        QCOMPARE(same.json().value("dryRun"_L1).toBool(), true);
        const QJsonObject effects = same.json().value("effects"_L1).toObject();
        QCOMPARE(effects.value("documents"_L1).toArray(), QJsonArray());
        QCOMPARE(effects.value("conclusions"_L1).toArray(), QJsonArray());
        COMPARE_CODE(small({u"override"_s,
                            m_dossier,
                            u"code:big"_s,
                            u"yes"_s,
                            u"--reason"_s,
                            u"x"_s,
                            u"--dry-run"_s}),
                     0);
        // Nor does it need the dossier for itself.
        const auto held = DossierStore::open(m_dossier);
        QVERIFY(held);
        COMPARE_CODE(small({u"set"_s, m_dossier, u"model/name"_s, u"X"_s, u"--dry-run"_s}), 0);
        const auto after = readDirectory(m_dossier);
        QVERIFY(before && after);
        QCOMPARE(*after, *before);
    }

    void status_tellsTheDay() {
        COMPARE_CODE(small({u"set"_s, m_dossier, u"model/open"_s, u"yes"_s}), 0);
        const CliRun run = small({u"status"_s, m_dossier});
        COMPARE_CODE(run, 0);
        QVERIFY2(run.out.contains(
                     "  For: everybody\n  When: in a month and two weeks: since 2026-03-14\n"
                     "  Versions are kept until 2036-01-31: ten years\n"_L1),
                 qPrintable(run.out));
        const QJsonArray documents =
            small({u"status"_s, m_dossier, u"--json"_s}).json().value("documents"_L1).toArray();
        for (const auto& document : documents) {
            const QJsonObject object = document.toObject();
            QVERIFY(object.contains("dueOn"_L1));
            if (object.value("id"_L1).toString() == "code-sheet"_L1)
                QCOMPARE(object.value("dueOn"_L1).toString(), u"2026-03-14"_s);
            if (object.value("id"_L1).toString() == "form-card"_L1)
                QVERIFY(object.value("dueOn"_L1).isNull());
        }
    }

    void status_saysSince_ofADayThatIsOver() {
        COMPARE_CODE(small({u"set"_s, m_dossier, u"model/open"_s, u"yes"_s}), 0);
        const QStringList status{u"status"_s, m_dossier};
        QVERIFY(small(status, QDate(2026, 3, 15)).out.contains("since 2026-03-14"_L1));
        QVERIFY(!small(status, QDate(2026, 3, 14)).out.contains("since 2026-03-14"_L1));
    }

    void list_showsAllVersions() {
        const CliRun run = small({u"list"_s, u"regimes"_s});
        COMPARE_CODE(run, 0);
        const qsizetype newest = run.out.indexOf("2026-06-01"_L1);
        const qsizetype older = run.out.indexOf("2025-06-01"_L1);
        QVERIFY2(newest >= 0 && older > newest, qPrintable(run.out));
        QVERIFY2(run.out.contains("The code of 2025"_L1), qPrintable(run.out));
        QCOMPARE(small({u"list"_s, u"regimes"_s, u"--json"_s})
                     .json()
                     .value("regimes"_L1)
                     .toArray()
                     .size(),
                 4);
    }

    void olderVersion_isExportedAsItWas() {
        Dossier dossier = DossierStore::read(m_dossier)->dossier;
        dossier.setRegime(u"code"_s, u"2025-06-01"_s);
        QVERIFY(DossierStore::open(m_dossier)->save(dossier));
        const QString out = m_folder->filePath(u"out"_s);
        COMPARE_CODE(small({u"export"_s,
                            m_dossier,
                            u"--document"_s,
                            u"code-sheet"_s,
                            u"--format"_s,
                            u"md"_s,
                            u"--out"_s,
                            out}),
                     0);
        const QStringList files = QDir(out).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(out + u'/' + files.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains("Sheet of 2025"_L1) && text.contains("Name in 2025"_L1),
                 qPrintable(text));
        QVERIFY2(text.contains("code 2025-06-01"_L1), qPrintable(text));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_dossier;
};

QTEST_GUILESS_MAIN(TestCliPremises)
#include "tst_cli_premises.moc"
