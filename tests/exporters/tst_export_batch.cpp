// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/ExportBatch.h"
#include "tests/exporters/Reports.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Counts what is reported; is cancelled once so many dossiers are done.
class Counting final : public Progress {
public:
    explicit Counting(int stopAfter)
        : m_stopAfter(stopAfter) {}

    void report(int done, int total, const QString&) override {
        steps << done;
        of = total;
    }

    [[nodiscard]] bool isCancelled() const override { return steps.size() >= m_stopAfter; }

    QList<int> steps;
    int of = 0;

private:
    qsizetype m_stopAfter;
};

constexpr int never = 1000;

} // namespace

/// Many dossiers in one go.
class ExportBatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outcomes_standInTheOrderOfTheOrders();
    void files_areThoseOfOneByOne();
    void oneThatFails_holdsUpNoOther();
    void cancelled_restIsToldSo();
    void folders_areNoTwoTheSame();

private:
    [[nodiscard]] ExportOrder order(const QString& directory, const QString& out) const;
    [[nodiscard]] QList<ExportOrder> orders(const QString& out) const;

    QTemporaryDir m_folder;
    QStringList m_dossiers;
    std::shared_ptr<const Library> m_library;
};

void ExportBatchTest::initTestCase() {
    auto library = Library::load(QStringLiteral(VITRINE_RESOURCES_DIR));
    QVERIFY(library);
    m_library = *library;
    const QString examples = QStringLiteral(VITRINE_RESOURCES_DIR "/examples");
    for (const QString& name : QDir(examples).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString copy = m_folder.filePath(name);
        QVERIFY(test::copyFolder(examples + u'/' + name, copy));
        m_dossiers << copy;
    }
    QVERIFY(m_dossiers.size() > 2);
}

ExportOrder ExportBatchTest::order(const QString& directory, const QString& out) const {
    ExportOrder made{directory};
    made.documents = {u"public-summary"_s, u"annex-xii"_s};
    made.formats = {u"md"_s, u"json"_s};
    made.folder = out;
    made.today = QDate(2026, 12, 1);
    return made;
}

QList<ExportOrder> ExportBatchTest::orders(const QString& out) const {
    QList<ExportOrder> list;
    const QStringList folders = foldersFor(m_dossiers, out);
    for (qsizetype i = 0; i < m_dossiers.size(); ++i)
        list << order(m_dossiers.at(i), folders.at(i));
    return list;
}

void ExportBatchTest::outcomes_standInTheOrderOfTheOrders() {
    Counting progress(never);
    const QList<BatchOutcome> outcomes = exportMany(
        orders(m_folder.filePath(u"out-order"_s)), false, *m_library, phrases(), progress);
    QCOMPARE(outcomes.size(), m_dossiers.size());
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        QCOMPARE(outcomes.at(i).directory, m_dossiers.at(i));
        QVERIFY2(outcomes.at(i).isDone(),
                 outcomes.at(i).error ? qPrintable(outcomes.at(i).error->text) : "");
        QCOMPARE(outcomes.at(i).result.files.size(), 4);
    }
    QCOMPARE(progress.of, int(m_dossiers.size()));
    QList<int> steps;
    for (int i = 1; i <= m_dossiers.size(); ++i)
        steps << i;
    QCOMPARE(progress.steps, steps);
}

void ExportBatchTest::files_areThoseOfOneByOne() {
    Counting progress(never);
    const QList<BatchOutcome> many = exportMany(
        orders(m_folder.filePath(u"out-many"_s)), false, *m_library, phrases(), progress);
    for (qsizetype i = 0; i < many.size(); ++i) {
        const BatchOutcome one = exportOne(order(m_dossiers.at(i), m_folder.filePath(u"out-one"_s)),
                                           false,
                                           *m_library,
                                           phrases(),
                                           progress);
        QCOMPARE(one.result.files.size(), many.at(i).result.files.size());
        for (qsizetype file = 0; file < one.result.files.size(); ++file)
            QCOMPARE(readFile(many.at(i).result.files.at(file).path),
                     readFile(one.result.files.at(file).path));
    }
}

void ExportBatchTest::oneThatFails_holdsUpNoOther() {
    QList<ExportOrder> list = orders(m_folder.filePath(u"out-fails"_s));
    list[1].directory = m_folder.filePath(u"not there"_s);
    Counting progress(never);
    const QList<BatchOutcome> outcomes = exportMany(list, false, *m_library, phrases(), progress);
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        QCOMPARE(outcomes.at(i).isDone(), i != 1);
    QVERIFY(!outcomes.at(1).error->text.isEmpty());
    // A draft is never final: that is told, and nothing of it is written.
    const QString out = m_folder.filePath(u"out-final"_s);
    for (const BatchOutcome& outcome :
         exportMany(orders(out), true, *m_library, phrases(), progress)) {
        QVERIFY(!outcome.obstacles.isEmpty());
        QVERIFY(outcome.result.files.isEmpty());
    }
    QVERIFY(!QDir(out).exists());
}

void ExportBatchTest::cancelled_restIsToldSo() {
    Counting progress(0);
    const QString out = m_folder.filePath(u"out-cancelled"_s);
    const QList<BatchOutcome> outcomes =
        exportMany(orders(out), false, *m_library, phrases(), progress);
    QCOMPARE(outcomes.size(), m_dossiers.size());
    for (const BatchOutcome& outcome : outcomes)
        QCOMPARE(outcome.error->code, ErrorCode::Cancelled);
    QVERIFY(!QDir(out).exists());
}

void ExportBatchTest::folders_areNoTwoTheSame() {
    QCOMPARE(
        foldersFor({u"/a/pythia"_s, u"/b/pythia/"_s, u"/c/Pythia"_s, u"/d/bloom"_s}, u"/out"_s),
        (QStringList{u"/out/pythia"_s, u"/out/pythia-2"_s, u"/out/Pythia-3"_s, u"/out/bloom"_s}));
}

QTEST_GUILESS_MAIN(ExportBatchTest)
#include "tst_export_batch.moc"
