// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Parked.h"
#include "model/store/DossierStore.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/TestFiles.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

/// With the pack of rules that moved.
CliRun moving(const QStringList& arguments) {
    return cli(arguments, {}, QStringLiteral(VITRINE_TEST_DATA "/packs/moving"));
}

} // namespace

/// The commands that need facts and versions of a pack of their own: migrate and import-domains.
class TestCliMigrate : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dossier = m_folder->filePath(u"d"_s);
        COMPARE_CODE(moving({u"new"_s, m_dossier}), 0);
    }

    void migrate_saysAndSaves() {
        pin(u"2025-01-01"_s);
        tell({{u"model/uses"_s, u"chat, speech"_s}});
        const CliRun dry = moving({u"migrate"_s, m_dossier, u"--dry-run"_s});
        COMPARE_CODE(dry, 0);
        QCOMPARE(read().regimes().value(u"rules"_s), u"2025-01-01"_s);
        QVERIFY2(
            dry.out.startsWith(u"rules: 2025-01-01 → 2026-01-01\n* The title is the name now.\n"
                               "* Amounts are sizes now.\n"_s),
            qPrintable(dry.out));
        QVERIFY(dry.out.endsWith("Nothing was saved.\n"_L1));
        const CliRun run = moving({u"migrate"_s, m_dossier});
        COMPARE_CODE(run, 0);
        QCOMPARE(run.out, dry.out.chopped(QStringLiteral("Nothing was saved.\n").size()));
        QCOMPARE(read().regimes().value(u"rules"_s), u"2026-01-01"_s);
        QCOMPARE(read().value({u"model"_s, u"uses"_s}), Value(QStringList{u"chat"_s}));
        QCOMPARE(parkedAnswers(read()).size(), 1);
        QCOMPARE(moving({u"check"_s, m_dossier, u"--strict"_s, u"--json"_s})
                     .json()
                     .value("notCanonical"_L1)
                     .toArray(),
                 QJsonArray());
        COMPARE_CODE(moving({u"get"_s, m_dossier, u"dossier/parked"_s}), 0);
        const CliRun again = moving({u"migrate"_s, m_dossier});
        COMPARE_CODE(again, 0);
        QVERIFY2(again.out.startsWith("rules: 2026-01-01 already"_L1), qPrintable(again.out));
    }

    void migrate_asJson() {
        pin(u"2025-01-01"_s);
        const QJsonObject json = moving({u"migrate"_s,
                                         m_dossier,
                                         u"--regime"_s,
                                         u"rules"_s,
                                         u"--to"_s,
                                         u"2025-06-01"_s,
                                         u"--json"_s})
                                     .json();
        QCOMPARE(json.value("regimes"_L1).toArray().at(0).toObject().value("to"_L1).toString(),
                 u"2025-06-01"_s);
        QVERIFY(json.value("changed"_L1).toBool());
        QVERIFY(!json.value("dryRun"_L1).toBool(true));
        QCOMPARE(json.value("changes"_L1).toArray().at(0).toObject().value("path"_L1).toString(),
                 u"dossier/regimes/rules/version"_s);
        QCOMPARE(json.value("notes"_L1).toArray().size(), 1);
        QCOMPARE(read().regimes().value(u"rules"_s), u"2025-06-01"_s);
    }

    void migrate_thatCannotBe_data() {
        QTest::addColumn<QString>("pinned");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no way") << u"2024-01-01"_s << QStringList{} << 3
                                << u"Nothing leads from version 2024-01-01 of “rules”"_s;
        QTest::newRow("no such version")
            << u"2025-01-01"_s << QStringList{u"--to"_s, u"2025-02-02"_s} << 2 << u"2025-02-02"_s;
        QTest::newRow("no such regime")
            << u"2025-01-01"_s << QStringList{u"--regime"_s, u"laws"_s} << 2 << u"follows rules"_s;
        QTest::newRow("newer than the program")
            << u"2027-01-01"_s << QStringList{} << 3 << u"Nothing leads"_s;
    }

    void migrate_thatCannotBe() {
        QFETCH(const QString, pinned);
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        QFETCH(const QString, expected);
        pin(pinned);
        const Dossier before = read();
        const CliRun run = moving(QStringList{u"migrate"_s, m_dossier} + words);
        COMPARE_CODE(run, code);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(expected), qPrintable(run.err));
        QCOMPARE(read(), before);
    }

    void migrate_oneRegimeInTheWay_changesNone() {
        pin(u"2025-01-01"_s);
        tell({{u"dossier/regimes/unknown/version"_s, u"2025-01-01"_s}});
        const Dossier before = read();
        COMPARE_CODE(moving({u"migrate"_s, m_dossier}), 3);
        QCOMPARE(read(), before);
        COMPARE_CODE(moving({u"migrate"_s, m_dossier, u"--to"_s, u"2026-01-01"_s}), 2);
        COMPARE_CODE(moving({u"migrate"_s, m_dossier, u"--regime"_s, u"rules"_s}), 0);
    }

    void ourOwnRegime_canBeMigratedTo() {
        const QString folder = m_folder->filePath(u"real"_s);
        COMPARE_CODE(cli({u"new"_s, folder, u"--from"_s, u"pythia-6.9b"_s}), 0);
        COMPARE_CODE(
            cli({u"set"_s, folder, u"dossier/regimes/eu-ai-act-gpai/version"_s, u"2025-08-02"_s}),
            0);
        const CliRun run =
            cli({u"migrate"_s, folder, u"--regime"_s, u"eu-ai-act-gpai"_s, u"--json"_s});
        COMPARE_CODE(run, 0);
        QCOMPARE(run.json().value("changes"_L1).toArray().size(), 1);
        QVERIFY(run.json().value("notes"_L1).toArray().size() >= 4);
    }

    void importDomains_fillsTheTable() {
        const QString file = list("domain,bytes\na.example,70\nb.example,20\nc.example,10\n");
        const QStringList line{u"import-domains"_s,
                               m_dossier,
                               file,
                               u"--to"_s,
                               u"crawling/domains"_s,
                               u"--share"_s,
                               u"0.5"_s};
        const CliRun run = moving(line);
        COMPARE_CODE(run, 0);
        QVERIFY2(run.out.startsWith("crawling/domains: 2 of 3 domains\n"_L1), qPrintable(run.out));
        const Answer answer = *read().answer({u"crawling"_s, u"domains"_s});
        const Row first = answer.value.get<Table>()->rows.first();
        QCOMPARE(first.cells.value(u"domain"_s), Value(u"a.example"_s));
        QCOMPARE(first.cells.value(u"size"_s), Value(Quantity{u"70"_s, u"bytes"_s}));
        QCOMPARE(first.cells.value(u"share"_s), Value(Quantity{u"70.0"_s, u"%"_s}));
        QCOMPARE(answer.sources.first().title, u"list.csv"_s);
        QVERIFY(!moving(line + QStringList{u"--json"_s}).json().value("changed"_L1).toBool(true));
        const QJsonObject json =
            moving(line + QStringList{u"--at-most"_s, u"1"_s, u"--json"_s}).json();
        QCOMPARE(json.value("listed"_L1).toInt(), 1);
        QCOMPARE(json.value("domains"_L1).toInt(), 3);
    }

    void importDomains_takesNoListWithBadLines_unlessTheyAreLeftOut() {
        const QString file = list("host;tokens\na.example;70\n;1\nb.example;many\n");
        const QStringList line{u"import-domains"_s,
                               m_dossier,
                               file,
                               u"--to"_s,
                               u"crawling/domains"_s,
                               u"--share"_s,
                               u"1"_s,
                               u"--json"_s};
        const Dossier before = read();
        const CliRun refused = moving(line);
        COMPARE_CODE(refused, 3);
        QVERIFY2(refused.err.contains("--skip-bad-lines"_L1), qPrintable(refused.err));
        QCOMPARE(refused.json().value("error"_L1).toObject().value("badLines"_L1).toArray().size(),
                 2);
        QCOMPARE(read(), before);
        const CliRun run = moving(line + QStringList{u"--skip-bad-lines"_s});
        COMPARE_CODE(run, 1);
        QVERIFY2(run.err.contains("list.csv:3: "_L1) && run.err.contains("list.csv:4: "_L1),
                 qPrintable(run.err));
        QCOMPARE(run.json().value("badLines"_L1).toArray().size(), 2);
        QCOMPARE(run.json().value("listed"_L1).toInt(), 1);
    }

    void importDomains_takesWhatTheLawDemands() {
        const QString folder = m_folder->filePath(u"crawler"_s);
        COMPARE_CODE(cli({u"new"_s, folder}), 0);
        COMPARE_CODE(cli({u"set"_s, folder, u"data-sources/crawlers-used"_s, u"yes"_s}), 0);
        QByteArray lines = "domain,tokens\n";
        for (int i = 0; i < 40; ++i)
            lines += 'd' + QByteArray::number(i) + ".example,1\n";
        const CliRun run = cli({u"import-domains"_s,
                                folder,
                                list(lines),
                                u"--to"_s,
                                u"data-sources/domains"_s,
                                u"--json"_s});
        COMPARE_CODE(run, 0);
        QCOMPARE(run.json().value("listed"_L1).toInt(), 4);
        const CliRun count = cli({u"get"_s, folder, u"data-sources/domain-count"_s});
        QCOMPARE(count.out.trimmed(), u"40"_s);
    }

    void importDomains_namesTheOptionOfTheUnit() {
        const QStringList line{u"import-domains"_s,
                               m_dossier,
                               list("domain,size\na.example,1\n"),
                               u"--to"_s,
                               u"crawling/domains"_s,
                               u"--share"_s,
                               u"1"_s};
        const CliRun run = moving(line);
        COMPARE_CODE(run, 2);
        QVERIFY2(run.err.contains("--unit"_L1), qPrintable(run.err));
        COMPARE_CODE(moving(line + QStringList{u"--unit"_s, u"tokens"_s}), 0);
    }

    void importDomains_saysFirstThatAFactIsNoTable() {
        const CliRun run = moving({u"import-domains"_s,
                                   m_dossier,
                                   list("domain,size\na.example,1\n"),
                                   u"--to"_s,
                                   u"model/name"_s});
        COMPARE_CODE(run, 2);
        QVERIFY2(run.err.contains(u"not a table with a column “domain”"_s), qPrintable(run.err));
    }

    void importDomains_thatCannotBe_data() {
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const QString good = u"domain,size\na.example,1\n"_s;
        const QStringList to{u"--to"_s, u"crawling/domains"_s};
        const QStringList all{u"--share"_s, u"1"_s};
        QTest::newRow("unit") << good << to + all << 2;
        QTest::newRow("share") << good << to + QStringList{u"--share"_s, u"10"_s} << 2;
        QTest::newRow("at most") << good << to + all + QStringList{u"--at-most"_s, u"0"_s} << 2;
        QTest::newRow("no law says how many") << good << to << 2;
        QTest::newRow("no such table")
            << good << QStringList{u"--to"_s, u"model/sets"_s} + all << 2;
        QTest::newRow("a fact that is no table")
            << good << QStringList{u"--to"_s, u"model/name"_s} << 2;
        QTest::newRow("no line") << u"domain,tokens\n"_s << to + all << 3;
        QTest::newRow("bad lines only")
            << u"domain,tokens\nlocalhost,1\n192.0.2.7,1\n"_s << to + all << 3;
        QTest::newRow("no column") << u"a,b\n"_s << to + all << 3;
        QTest::newRow("no such column")
            << good << to + all + QStringList{u"--size-column"_s, u"weight"_s} << 3;
    }

    void importDomains_thatCannotBe() {
        QFETCH(const QString, bytes);
        QFETCH(const QStringList, words);
        COMPARE_CODE(moving({u"import-domains"_s,
                             m_dossier,
                             list("domain,tokens\nq.example,5\n"),
                             u"--to"_s,
                             u"crawling/domains"_s,
                             u"--share"_s,
                             u"1"_s}),
                     0);
        const Dossier before = read();
        const CliRun run =
            moving(QStringList{u"import-domains"_s, m_dossier, list(bytes.toUtf8())} + words);
        QFETCH(const int, code);
        COMPARE_CODE(run, code);
        QCOMPARE(read(), before);
        COMPARE_CODE(moving({u"import-domains"_s,
                             m_dossier,
                             m_folder->filePath(u"nothing"_s),
                             u"--to"_s,
                             u"crawling/domains"_s,
                             u"--share"_s,
                             u"1"_s}),
                     3);
    }

private:
    void pin(const QString& version) {
        tell({{u"dossier/regimes/rules/version"_s, version}});
        QCOMPARE(read().regimes().value(u"rules"_s), version);
    }

    void tell(const QMap<QString, QString>& facts) {
        for (const auto& [path, value] : facts.asKeyValueRange()) {
            auto store = DossierStore::open(m_dossier);
            QVERIFY(store);
            Dossier dossier = store->content().dossier;
            if (path.startsWith("dossier/regimes/"_L1))
                dossier.setRegime(path.section(u'/', 2, 2), value);
            else
                dossier.set(*FieldPath::parse(path), Answer{.value = value.split(u", "_s)});
            QVERIFY(store->save(dossier));
        }
    }

    [[nodiscard]] Dossier read() const { return DossierStore::read(m_dossier)->dossier; }

    [[nodiscard]] QString list(const QByteArray& bytes) const {
        const QString file = m_folder->filePath(u"list.csv"_s);
        return test::writeFile(file, bytes) ? file : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_dossier;
};

QTEST_GUILESS_MAIN(TestCliMigrate)
#include "tst_cli_migrate.moc"
