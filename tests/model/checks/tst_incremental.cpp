// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/Checker.h"
#include "tests/support/RandomDossier.h"
#include "tests/support/TestPack.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

/// The first difference between two reports, in words; empty if there is none.
QString difference(const CheckReport& updated, const CheckReport& full) {
    const auto line = [](const Finding& f) {
        return f.id() + u" ["_s + severityWord(f.severity) + u"] "_s + f.message;
    };
    for (qsizetype i = 0; i < std::max(updated.findings.size(), full.findings.size()); ++i) {
        if (i >= updated.findings.size())
            return u"not found: "_s + line(full.findings.at(i));
        if (i >= full.findings.size())
            return u"too much: "_s + line(updated.findings.at(i));
        if (!(updated.findings.at(i) == full.findings.at(i)))
            return line(updated.findings.at(i)) + u" instead of "_s + line(full.findings.at(i));
    }
    if (updated.byDocument != full.byDocument)
        return u"counts of documents"_s;
    if (updated.byCategory != full.byCategory)
        return u"counts of categories"_s;
    if (updated.applicability != full.applicability)
        return u"applicability"_s;
    return updated.conclusions == full.conclusions ? QString() : u"conclusions"_s;
}

void runEdits(const std::shared_ptr<const Library>& library, quint32 seed, int edits) {
    test::RandomDossier random(*library, seed);
    Dossier dossier = random.dossier();
    IncrementalChecker checker(library, library->strings(u"en"_s));
    checker.reset(dossier);
    CheckReport full = check(dossier, *library, library->strings(u"en"_s));
    for (int i = 0; i < edits; ++i) {
        const QList<Change> changes = random.edit(dossier);
        const CheckReport held = checker.report(); // a reader's copy must not change under it
        const CheckReport before =
            std::exchange(full, check(dossier, *library, library->strings(u"en"_s)));
        checker.update(dossier, changes);
        const QString what = difference(checker.report(), full);
        QVERIFY2(what.isEmpty(), qPrintable(u"seed %1, edit %2: %3"_s.arg(seed).arg(i).arg(what)));
        QCOMPARE(held, before);
    }
}

} // namespace

class TestIncremental : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomEdits_giveTheSameReport_data();
    void randomEdits_giveTheSameReport();
    void randomEdits_onRealResources();
    void manyRowsAtOnce();
    void undo_givesTheFormerReport();
    void randomDossiers_makeEveryRuleSpeak();
};

void TestIncremental::randomEdits_giveTheSameReport_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestIncremental::randomEdits_giveTheSameReport() {
    QFETCH(quint32, seed);
    runEdits(test::smallLibrary(), seed, 40);
}

void TestIncremental::randomEdits_onRealResources() {
    runEdits(test::realLibrary(), 7, 40);
}

void TestIncremental::manyRowsAtOnce() {
    const auto library = test::smallLibrary();
    test::RandomDossier random(*library, 3);
    const Field* field = library->catalogue().field({u"model"_s, u"datasets"_s});
    Dossier dossier = test::dossierFor(*library, {u"law"_s});
    dossier.set(field->path(), Answer{.value = random.table(*field, 300)});
    IncrementalChecker checker(library, library->strings(u"en"_s));
    checker.reset(dossier);
    const Answer before = *dossier.answer(field->path());
    const Answer after{.value = random.table(*field, 200)};
    dossier.set(field->path(), after);
    checker.update(dossier, {{field->path(), before, after}});
    QCOMPARE(difference(checker.report(), check(dossier, *library, library->strings(u"en"_s))),
             QString());
}

void TestIncremental::undo_givesTheFormerReport() {
    const auto library = test::smallLibrary();
    test::RandomDossier random(*library, 11);
    const Dossier start = random.dossier();
    IncrementalChecker checker(library, library->strings(u"en"_s));
    checker.reset(start);
    const CheckReport before = checker.report();
    Dossier dossier = start;
    for (int i = 0; i < 20; ++i) {
        const QList<Change> changes = random.edit(dossier);
        checker.update(dossier, changes);
    }
    checker.update(start, diff(dossier, start));
    QCOMPARE(difference(checker.report(), before), QString());
}

void TestIncremental::randomDossiers_makeEveryRuleSpeak() {
    // Or else the comparisons above would say nothing about it.
    const auto library = test::smallLibrary();
    QSet<QString> silent{
        u"withheld.refused"_s, u"override.reason"_s, u"override.value"_s, u"override.unknown"_s};
    for (const Regime& regime : library->regimes())
        for (const Rule& rule : regime.rules)
            if (!std::holds_alternative<VersionRule>(rule.kind)) // see VersionChecks
                silent.insert(rule.id);
    for (quint32 seed = 1; seed <= 2000 && !silent.isEmpty(); ++seed) {
        test::RandomDossier random(*library, seed);
        const CheckReport report = check(random.dossier(), *library, library->strings(u"en"_s));
        for (const Finding& finding : report.findings)
            silent.remove(finding.rule);
    }
    QVERIFY2(silent.isEmpty(), qPrintable(QStringList(silent.values()).join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestIncremental)
#include "tst_incremental.moc"
