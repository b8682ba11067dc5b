// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/DossierStore.h"
#include "tests/app/cli/CliRun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestCliCalculate : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dossier = m_folder->filePath(u"d"_s);
        COMPARE_CODE(cli({u"new"_s, m_dossier, u"--from"_s, u"pythia-6.9b"_s}), 0);
    }

    void facts_areTheDefault() {
        const CliRun run = cli({u"calculate"_s, m_dossier, u"compute-architecture"_s});
        COMPARE_CODE(run, 0);
        QVERIFY2(run.out.startsWith("Training compute from the architecture: 1.23e22 FLOP\n"_L1),
                 qPrintable(run.out));
        const CliRun given = cli({u"calculate"_s,
                                  m_dossier,
                                  u"compute-architecture"_s,
                                  u"tokens=1.0e12 tokens"_s,
                                  u"--json"_s});
        COMPARE_CODE(given, 0);
        QCOMPARE(given.json().value("result"_L1).toObject().value("amount"_L1).toString(),
                 u"4.1e22"_s);
        QVERIFY(given.json().value("path"_L1).isNull());
    }

    void set_storesResultAndWorking() {
        const QStringList line{u"calculate"_s,
                               m_dossier,
                               u"compute-hardware"_s,
                               u"time=370000 accelerator-hours"_s,
                               u"peak=989 TFLOP/s"_s,
                               u"utilisation=0.5 ± 40 %"_s,
                               u"--set"_s,
                               u"compute/training-compute"_s,
                               u"--json"_s};
        const CliRun run = cli(line);
        COMPARE_CODE(run, 0);
        QVERIFY(run.json().value("changed"_L1).toBool());
        QCOMPARE(run.json().value("uncertainty"_L1).toString(), u"±40 %"_s);
        QVERIFY(!run.json().value("withinExpected"_L1).toBool(true));
        QVERIFY2(run.err.contains("further off than 30 %"_L1), qPrintable(run.err));
        const QJsonObject answer =
            cli({u"get"_s, m_dossier, u"compute/training-compute"_s, u"--json"_s})
                .json()
                .value("answer"_L1)
                .toObject();
        QCOMPARE(answer.value("value"_L1).toObject().value("amount"_L1).toString(), u"6.6e23"_s);
        const QJsonObject source = answer.value("sources"_L1).toArray().at(0).toObject();
        QCOMPARE(source.value("kind"_L1).toString(), u"computed"_s);
        QCOMPARE(source.value("method"_L1).toString(),
                 run.json().value("working"_L1).toString() + u" (±40 %)"_s);
        QVERIFY(!cli(line).json().value("changed"_L1).toBool(true));
        QCOMPARE(cli({u"check"_s, m_dossier, u"--strict"_s, u"--json"_s})
                     .json()
                     .value("notCanonical"_L1)
                     .toArray(),
                 QJsonArray());
    }

    void wrongWords_areUsageErrors_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("calculator") << QStringList{u"compute"_s} << u"There are compute-hardware"_s;
        QTest::newRow("input") << QStringList{u"compute-architecture"_s, u"layers=3"_s}
                               << u"one of parameters, tokens"_s;
        QTest::newRow("no value") << QStringList{u"compute-architecture"_s, u"tokens"_s}
                                  << u"name=value"_s;
        QTest::newRow("impossible") << QStringList{u"training-energy"_s,
                                                   u"time=1 accelerator-hours"_s,
                                                   u"power=400 W"_s,
                                                   u"pue=0.9"_s}
                                    << u"cannot be below 1"_s;
        QTest::newRow("missing, and why") << QStringList{u"training-energy"_s, u"power=400 W"_s}
                                          << u"compute/hardware/gpus/time"_s;
        QTest::newRow("target") << QStringList{u"compute-architecture"_s,
                                               u"--set"_s,
                                               u"energy/training-energy"_s}
                                << u"takes no figure in “FLOP”"_s;
        QTest::newRow("no path") << QStringList{u"compute-architecture"_s, u"--set"_s, u"energy"_s}
                                 << u"energy"_s;
    }

    void wrongWords_areUsageErrors() {
        QFETCH(const QStringList, words);
        QFETCH(const QString, expected);
        const CliRun run = cli(QStringList{u"calculate"_s, m_dossier} + words);
        COMPARE_CODE(run, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(expected), qPrintable(run.err));
    }

    void noDossier_isAFailure() {
        COMPARE_CODE(cli({u"calculate"_s, m_folder->path(), u"compute-architecture"_s}), 3);
    }

    void list_tellsInputsAndTargets() {
        const QJsonObject first = cli({u"list"_s, u"calculators"_s, u"--json"_s})
                                      .json()
                                      .value("calculators"_L1)
                                      .toArray()
                                      .at(0)
                                      .toObject();
        QCOMPARE(first.value("id"_L1).toString(), u"compute-hardware"_s);
        QCOMPARE(first.value("targets"_L1).toArray().at(0).toString(),
                 u"compute/training-compute"_s);
        const QJsonObject time = first.value("inputs"_L1).toArray().at(0).toObject();
        QCOMPARE(time.value("fact"_L1).toString(), u"compute/hardware//time"_s);
        QVERIFY(time.value("units"_L1).toArray().contains(u"accelerator-hours"_s));
    }

    void list_hasEveryKeyOfEveryInput() {
        const QJsonArray calculators = cli({u"list"_s, u"calculators"_s, u"--json"_s})
                                           .json()
                                           .value("calculators"_L1)
                                           .toArray();
        for (const auto& calculator : calculators) {
            for (const auto& input : calculator.toObject().value("inputs"_L1).toArray())
                QCOMPARE(input.toObject().keys(),
                         (QStringList{u"fact"_s,
                                      u"id"_s,
                                      u"label"_s,
                                      u"optional"_s,
                                      u"otherwise"_s,
                                      u"units"_s}));
        }
    }

    void uncertainty_ofAPercentage_isInPoints_asTheHelpSays() {
        QVERIFY(cli({u"calculate"_s, u"--help"_s})
                    .out.simplified()
                    .contains(u"\"50 % ± 5 %\" is from 45 % to 55 %"_s));
        const auto uncertaintyOf = [this](const QString& utilisation, const QString& peak) {
            return cli({u"calculate"_s,
                        m_dossier,
                        u"compute-hardware"_s,
                        u"time=1000 accelerator-hours"_s,
                        u"peak="_s + peak,
                        u"utilisation="_s + utilisation,
                        u"--json"_s})
                .json()
                .value("uncertainty"_L1)
                .toString();
        };
        QCOMPARE(uncertaintyOf(u"50 % ± 5 %"_s, u"400 TFLOP/s"_s), u"±10 %"_s);
        QCOMPARE(uncertaintyOf(u"50 %"_s, u"400 TFLOP/s ± 5 %"_s), u"±5.0 %"_s);
        QCOMPARE(uncertaintyOf(u"50 %"_s, u"400 TFLOP/s ± 20 TFLOP/s"_s), u"±5.0 %"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_dossier;
};

QTEST_GUILESS_MAIN(TestCliCalculate)
#include "tst_cli_calculate.moc"
