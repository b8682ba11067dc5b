// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/Checker.h"
#include "model/checks/RuleChecks.h"
#include "model/core/Measures.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using test::tell;

namespace {

/// The code of the small pack applies: the model is open.
Dossier bound() {
    Dossier dossier = test::dossierFor(*test::smallLibrary(), {u"code"_s});
    tell(dossier, u"model/open"_s, u"yes"_s);
    return dossier;
}

CheckReport checked(const Dossier& dossier) {
    return check(dossier, *test::smallLibrary(), test::smallLibrary()->strings(u"en"_s));
}

QStringList idsOf(const CheckReport& report, const QString& rule) {
    QStringList ids;
    for (const Finding& finding : report.findings)
        if (finding.rule == rule)
            ids << finding.path.toString();
    return ids;
}

Finding found(const CheckReport& report, const QString& rule) {
    const auto it = std::ranges::find(report.findings, rule, &Finding::rule);
    return it == report.findings.end() ? Finding{} : *it;
}

/// "name kind size unit": blanks are left out.
Table datasets(const QStringList& rows) {
    Table table;
    for (const QString& text : rows) {
        const QStringList parts = text.split(u' ');
        Row row{u"r-%1"_s.arg(table.rows.size()), {{u"name"_s, parts.value(0)}}};
        if (!parts.value(1).isEmpty())
            row.cells.insert(u"kind"_s, parts.value(1));
        QString size = parts.value(2); // ">=5": a bound
        const Exactness exactness = takeExactness(size);
        if (!size.isEmpty())
            row.cells.insert(u"size"_s, Quantity{size, parts.value(3, u"tokens"_s), exactness});
        table.rows << row;
    }
    return table;
}

Value number(const QString& amount) {
    return Quantity{amount};
}

const QString table = u"model/datasets"_s;

} // namespace

class TestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_asksEachRow();
    void row_readsOtherFactsAndConclusions();
    void row_asksWhetherItIsKept();
    void row_ofDocumentNotDue_informs();
    void missing_ofDocumentThatMayBeDue_isAQuestion();
    void same_ofRows_data();
    void same_ofRows();
    void unique_data();
    void unique();
    void estimate_isMadeOnlyWhen();
    void estimate_data();
    void estimate();
    void share_data();
    void share();
    void share_countsOnlyRowsAmong();
    void whatCannotBeWorkedOutIsSaid_data();
    void whatCannotBeWorkedOutIsSaid();
    void sumsThatCannotBeWorkedOutAreSaid_data();
    void sumsThatCannotBeWorkedOutAreSaid();
    void estimate_takesTheUsualWhereNothingIsTold();
    void days_lieBetween_data();
    void days_lieBetween();
    void placeholder_ofOneFact();
    void length_data();
    void length();
    void covers_data();
    void covers();
    void covers_choicesOfOneAnswer();
    void placeholder_data();
    void placeholder();
    void placeholder_isFoundInCells();
    void evidence_isAskedFor();
    void withheld_isRefused_data();
    void withheld_isRefused();
    void withheld_isRefusedOnlyWhereItIsDue();
    void edits_keepAllRowsUpToDate();
};

void TestRules::row_asksEachRow() {
    Dossier dossier = bound();
    Table rows = datasets({u"A public"_s, u"B public"_s, u"C own"_s, u"D"_s});
    rows.rows[1].cells.insert(u"link"_s, u"https://example.org"_s);
    tell(dossier, table, rows);
    const CheckReport report = checked(dossier);
    QCOMPARE(idsOf(report, u"c.row"_s), QStringList{table + u"/r-0"_s});
    const Finding finding = found(report, u"c.row"_s);
    QCOMPARE(finding.message, u"“A” has no link"_s);
    QCOMPARE(finding.fix, u"c.row fix"_s);
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.documents, QStringList{u"code-sheet"_s});
    QCOMPARE(finding.provision, u"Code 8"_s);
}

void TestRules::row_readsOtherFactsAndConclusions() {
    Dossier dossier = bound();
    tell(dossier, table, datasets({u"A own 9"_s, u"B own 7"_s, u"C public 9"_s, u"D own"_s}));
    QVERIFY(idsOf(checked(dossier), u"c.row-open"_s).isEmpty()); // the number is not told
    tell(dossier, u"kinds/number"_s, Quantity{u"4"_s, u"bytes"_s});
    QVERIFY(idsOf(checked(dossier), u"c.row-open"_s).isEmpty()); // nothing is converted
    tell(dossier, u"kinds/number"_s, Quantity{u"4"_s, u"tokens"_s});
    QCOMPARE(idsOf(checked(dossier), u"c.row-open"_s), QStringList{table + u"/r-0"_s});
    tell(dossier, u"model/open"_s, u"no"_s);
    QVERIFY(idsOf(checked(dossier), u"c.row-open"_s).isEmpty());
}

void TestRules::row_asksWhetherItIsKept() {
    Dossier dossier = bound();
    const Answer answer{.value = datasets({u"A own"_s, u"B own"_s}),
                        .withholdings = {{{}, WithholdingReason::Security, {}, u"r-1"_s}}};
    dossier.set(*FieldPath::parse(table), answer);
    QCOMPARE(idsOf(checked(dossier), u"c.row-kept"_s), QStringList{table + u"/r-1"_s});
}

void TestRules::row_ofDocumentNotDue_informs() {
    Dossier dossier = bound();
    tell(dossier, table, datasets({u"A public"_s}));
    QCOMPARE(found(checked(dossier), u"c.row"_s).severity, Severity::Error);
    tell(dossier, u"model/open"_s, u"no"_s);
    tell(dossier, u"kinds/quantity"_s, Quantity{u"1e19"_s, u"FLOP"_s});
    // Nothing at all is due: the sheet is voluntary.
    QCOMPARE(found(checked(dossier), u"c.row"_s).severity, Severity::Info);
    // Something else is due: what is told is looked at, what is not is not missed.
    dossier.set(*FieldPath::parse(table),
                Answer{.value = datasets({u"A public"_s}), .withholdings = {{}}});
    QCOMPARE(checked(dossier).applicability.value(u"code-note"_s).due, Truth::Yes);
    QCOMPARE(found(checked(dossier), u"c.row"_s).severity, Severity::Info);
    // It may be due, which is an open question.
    tell(dossier, u"model/open"_s, QString());
    QCOMPARE(checked(dossier).applicability.value(u"code-sheet"_s).due, Truth::Undetermined);
    QCOMPARE(found(checked(dossier), u"c.row"_s).severity, Severity::Info);
}

void TestRules::missing_ofDocumentThatMayBeDue_isAQuestion() {
    Dossier dossier = bound();
    const auto name = [&] { return found(checked(dossier), u"cs.name"_s); };
    QCOMPARE(name().severity, Severity::Error);
    QCOMPARE(name().message, u"Name is missing"_s);
    tell(dossier, u"model/open"_s, QString());
    QCOMPARE(checked(dossier).applicability.value(u"code-sheet"_s).due, Truth::Undetermined);
    QCOMPARE(name().severity, Severity::Info);
    QVERIFY2(name().message.contains(u"open question"_s), qPrintable(name().message));
    QVERIFY(name().missing);
    tell(dossier, u"model/open"_s, u"no"_s);
    tell(dossier, u"kinds/quantity"_s, Quantity{u"1e19"_s, u"FLOP"_s});
    tell(dossier, table, datasets({u"A public"_s}));
    QCOMPARE(name().severity, Severity::Info);
    QCOMPARE(name().message, u"Name is missing"_s);
    const CheckReport empty = checked(test::dossierFor(*test::smallLibrary(), {u"code"_s}));
    QVERIFY(std::ranges::none_of(empty.findings,
                                 [](const Finding& f) { return f.severity == Severity::Error; }));
}

void TestRules::same_ofRows_data() {
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("differing");
    QTest::newRow("every row tells it") << QStringList{u"A red"_s, u"B green"_s} << QString();
    QTest::newRow("one lacks in the rows") << QStringList{u"A red"_s} << u"Green"_s;
    QTest::newRow("a row does not say") << QStringList{u"A red"_s, u"B"_s} << QString();
    QTest::newRow("a row names more") << QStringList{u"A red"_s, u"B"_s, u"C blue"_s} << u"Blue"_s;
    QTest::newRow("no rows") << QStringList() << QString();
}

void TestRules::same_ofRows() {
    QFETCH(QStringList, rows);
    QFETCH(QString, differing);
    Dossier dossier = bound();
    tell(dossier, u"kinds/choices"_s, QStringList{u"red"_s, u"green"_s});
    tell(dossier, table, datasets(rows));
    QTemporaryDir folder; // kinds that are colours
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    QVERIFY(test::replaceInFile(folder.filePath(u"catalogue/model.json"_s),
                                "\"licensed\",",
                                "\"licensed\", \"red\", \"green\", \"blue\","));
    const auto library = Library::load(folder.path());
    QVERIFY_RESULT(library);
    const CheckReport report = check(dossier, **library, (*library)->strings(u"en"_s));
    QCOMPARE(found(report, u"c.same-rows"_s).message,
             differing.isEmpty() ? QString() : differing + u" was found"_s);
}

void TestRules::unique_data() {
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("different things") << QStringList{u"A public"_s, u"B own"_s} << QStringList();
    QTest::newRow("one thing under two kinds") << QStringList{u"A public"_s, u"B own"_s, u"a own"_s}
                                               << QStringList{table + u"/r-0"_s, table + u"/r-2"_s};
    QTest::newRow("twice under one kind")
        << QStringList{u"A public"_s, u"A public"_s} << QStringList();
    QTest::newRow("no kind told") << QStringList{u"A public"_s, u"A"_s} << QStringList();
}

void TestRules::unique() {
    QFETCH(QStringList, rows);
    QFETCH(QStringList, places);
    Dossier dossier = bound();
    Table told = datasets(rows);
    tell(dossier, table, told);
    QCOMPARE(idsOf(checked(dossier), u"c.unique"_s), places);
    QVERIFY(idsOf(checked(dossier), u"c.unique-link"_s).isEmpty());
    for (Row& row : told.rows)
        row.cells.insert(u"link"_s, u"https://example.org/a"_s);
    tell(dossier, table, told);
    QCOMPARE(idsOf(checked(dossier), u"c.unique-link"_s).size(), told.rows.size());
}

void TestRules::estimate_isMadeOnlyWhen() {
    Dossier dossier = bound();
    tell(dossier, u"kinds/number"_s, number(u"5"_s));
    QVERIFY(idsOf(checked(dossier), u"c.estimate-when"_s).isEmpty()); // not told
    tell(dossier, u"kinds/yes-no"_s, u"no"_s);
    QVERIFY(idsOf(checked(dossier), u"c.estimate-when"_s).isEmpty());
    tell(dossier, u"kinds/yes-no"_s, u"yes"_s);
    QCOMPARE(idsOf(checked(dossier), u"c.estimate-when"_s), QStringList{u"kinds/number"_s});
    tell(dossier, u"kinds/number"_s, number(u"2"_s));
    QVERIFY(idsOf(checked(dossier), u"c.estimate-when"_s).isEmpty());
}

void TestRules::estimate_data() {
    QTest::addColumn<Value>("compute");
    QTest::addColumn<Value>("parameters");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("expected"); // empty: silent
    const auto flop = [](const QString& amount) { return Value(Quantity{amount, u"FLOP"_s}); };
    const QStringList rows{u"A own 200e9"_s, u"B own 100e9"_s};
    const QString about = u"about 1.23×10²²\u00A0FLOP is expected"_s;
    const Value many = number(u"6857302016"_s);
    QTest::newRow("as expected") << flop(u"1.2e22"_s) << many << rows << QString();
    QTest::newRow("within") << flop(u"1.6e22"_s) << many << rows << QString();
    QTest::newRow("on the upper line")
        << flop(u"2.34e3"_s) << number(u"1"_s) << QStringList{u"A own 300"_s} << QString();
    QTest::newRow("just above") << flop(u"2.34000000000000000000000001e3"_s) << number(u"1"_s)
                                << QStringList{u"A own 300"_s}
                                << u"about 1800\u00A0FLOP is expected"_s;
    QTest::newRow("on the lower line")
        << flop(u"1260"_s) << number(u"1"_s) << QStringList{u"A own 300"_s} << QString();
    QTest::newRow("just below") << flop(u"1259.99999999999999999999"_s) << number(u"1"_s)
                                << QStringList{u"A own 300"_s}
                                << u"about 1800\u00A0FLOP is expected"_s;
    QTest::newRow("far above") << flop(u"1e24"_s) << many << rows << about;
    QTest::newRow("far below") << flop(u"1e20"_s) << many << rows << about;
    QTest::newRow("no rows are no tokens")
        << flop(u"1e20"_s) << many << QStringList() << u"about 0\u00A0FLOP is expected"_s;
    QTest::newRow("no figure") << Value() << many << rows << QString();
    QTest::newRow("no factor") << flop(u"1e24"_s) << Value() << rows << QString();
    QTest::newRow("a row without size")
        << flop(u"1e24"_s) << many << QStringList{u"A own 200e9"_s, u"B own"_s} << QString();
    QTest::newRow("another unit") << flop(u"1e24"_s) << many << QStringList{u"A own 200e9 bytes"_s}
                                  << QString();
    QTest::newRow("units differ") << flop(u"1e24"_s) << many
                                  << QStringList{u"A own 2e9"_s, u"B own 2e9 bytes"_s} << QString();
    QTest::newRow("a text for a figure") << Value(u"1e24"_s) << many << rows << QString();
    QTest::newRow("no number") << flop(u"much"_s) << many << rows << QString();
    QTest::newRow("absurd figures are no estimate")
        << flop(u"1e24"_s) << number(u"1e9999"_s) << QStringList{u"A own 1e9999"_s} << QString();
    QTest::newRow("absurdly far apart")
        << flop(u"1e24"_s) << many << QStringList{u"A own 1e9999"_s, u"B own 1e-9999"_s}
        << QString();
}

void TestRules::estimate() {
    QFETCH(Value, compute);
    QFETCH(Value, parameters);
    QFETCH(QStringList, rows);
    Dossier dossier = bound();
    tell(dossier, u"model/compute"_s, compute);
    tell(dossier, u"kinds/number"_s, parameters);
    tell(dossier, table, datasets(rows));
    const Finding finding = found(checked(dossier), u"c.estimate"_s);
    QTEST(finding.message, "expected");
    if (!finding.rule.isEmpty())
        QCOMPARE(finding.path.toString(), u"model/compute"_s);
}

void TestRules::share_data() {
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("large"); // more than half of their kind
    QTest::newRow("one row is all of it") << QStringList{u"A own 5"_s} << QStringList{u"r-0"_s};
    QTest::newRow("half is not more") << QStringList{u"A own 5"_s, u"B own 5.0"_s} << QStringList();
    QTest::newRow("a little more")
        << QStringList{u"A own 5.00000000000000000001"_s, u"B own 5"_s} << QStringList{u"r-0"_s};
    QTest::newRow("groups are apart")
        << QStringList{u"A own 5"_s, u"B public 500"_s, u"C public 400"_s}
        << QStringList{u"r-0"_s, u"r-1"_s};
    QTest::newRow("an amount is missing in one group")
        << QStringList{u"A own 5"_s, u"B own"_s, u"C public 9"_s}
        << QStringList{u"r-0"_s, u"r-2"_s}; // of what is known
    QTest::newRow("a group is missing") << QStringList{u"A own 5"_s, u"B  5"_s} << QStringList();
    QTest::newRow("units differ in one group")
        << QStringList{u"A own 5"_s, u"B own 1 bytes"_s, u"C public 9"_s} << QStringList{u"r-2"_s};
    QTest::newRow("one of several is in another unit")
        << QStringList{u"A own 5"_s, u"B own 4"_s, u"C own 9 bytes"_s} << QStringList{u"r-0"_s};
    QTest::newRow("no figure in one row")
        << QStringList{u"A own 5"_s, u"B own 5"_s, u"C own much"_s} << QStringList();
    QTest::newRow("units of one dimension")
        << QStringList{u"A own 1.0 TB"_s, u"B own 500 GB"_s} << QStringList{u"r-0"_s};
    QTest::newRow("more for certain")
        << QStringList{u"A own >=6"_s, u"B own <=5"_s} << QStringList{u"r-0"_s};
    QTest::newRow("perhaps more") << QStringList{u"A own >=4"_s, u"B own 5"_s} << QStringList();
    QTest::newRow("nothing at all") << QStringList{u"A own 0"_s} << QStringList();
    QTest::newRow("no rows") << QStringList() << QStringList();
}

void TestRules::share() {
    QFETCH(QStringList, rows);
    QFETCH(QStringList, large);
    Dossier dossier = bound();
    Table told = datasets(rows);
    tell(dossier, table, told);
    QStringList expected;
    for (const QString& id : large)
        expected << table + u'/' + id;
    QCOMPARE(idsOf(checked(dossier), u"c.share"_s), expected);
    for (Row& row : told.rows) // "when" asks for a link
        row.cells.insert(u"link"_s, u"https://example.org"_s);
    tell(dossier, table, told);
    QVERIFY(idsOf(checked(dossier), u"c.share"_s).isEmpty());
}

void TestRules::share_countsOnlyRowsAmong() {
    Dossier dossier = bound();
    // The own ones, with or without a size, do not count.
    tell(dossier, table, datasets({u"A public 6"_s, u"B public 4"_s, u"C own 500"_s, u"D own"_s}));
    QCOMPARE(idsOf(checked(dossier), u"c.share-public"_s), QStringList{table + u"/r-0"_s});
    // Of what kind it is nobody said: it may count.
    tell(dossier, table, datasets({u"A public 6"_s, u"B public 4"_s, u"C"_s}));
    QCOMPARE(idsOf(checked(dossier), u"c.share-public"_s), QStringList{table + u"/r-0"_s});
    QVERIFY(found(checked(dossier), u"c.share-public.undecided"_s).message.endsWith(u" C"_s));
}

void TestRules::whatCannotBeWorkedOutIsSaid_data() {
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("named"); // rows; empty: nothing is open
    QTest::newRow("all known") << QStringList{u"A own 5"_s, u"B own 5"_s} << QString();
    QTest::newRow("a size is missing")
        << QStringList{u"A own 5"_s, u"B own 5"_s, u"C own"_s} << u"C"_s;
    QTest::newRow("a size is no figure")
        << QStringList{u"A own 5"_s, u"B own 5"_s, u"C own 7,3"_s} << u"C"_s;
    QTest::newRow("another unit") << QStringList{u"A own 5"_s, u"B own 5"_s, u"C own 1 bytes"_s}
                                  << u"C"_s;
    QTest::newRow("comparable units")
        << QStringList{u"A own 1 GB"_s, u"B own 1e9 bytes"_s} << QString();
    QTest::newRow("a lower bound") << QStringList{u"A own >=4"_s, u"B own 5"_s} << u"A"_s;
    QTest::newRow("the other's bound") << QStringList{u"A own 9"_s, u"B own >=5"_s} << u"B"_s;
    QTest::newRow("a bound that leaves nothing open")
        << QStringList{u"A own <=4"_s, u"B own 5"_s, u"C own 5"_s} << QString();
    QTest::newRow("two units") << QStringList{u"A own 5"_s, u"B own 1 bytes"_s} << u"A, B"_s;
    QTest::newRow("a group is missing")
        << QStringList{u"A own 5"_s, u"B own 5"_s, u"C  5"_s} << u"C"_s;
    QTest::newRow("in another group")
        << QStringList{u"A own 6"_s, u"B own"_s, u"C public 5"_s, u"D public 5"_s} << u"B"_s;
    QTest::newRow("no rows") << QStringList() << QString();
}

void TestRules::whatCannotBeWorkedOutIsSaid() {
    QFETCH(QStringList, rows);
    QFETCH(QString, named);
    Dossier dossier = bound();
    Table told = datasets(rows);
    tell(dossier, table, told);
    const Finding open = found(checked(dossier), u"c.share.undecided"_s);
    QCOMPARE(open.rule.isEmpty(), named.isEmpty());
    QVERIFY2(open.message.endsWith(named), qPrintable(open.message));
    if (!named.isEmpty())
        QCOMPARE(open.path.toString(), table);
    for (Row& row : told.rows) // "when" asks for a link: the rule has nothing to decide
        row.cells.insert(u"link"_s, u"https://example.org"_s);
    tell(dossier, table, told);
    QVERIFY(found(checked(dossier), u"c.share.undecided"_s).rule.isEmpty());
}

void TestRules::sumsThatCannotBeWorkedOutAreSaid_data() {
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("named");
    QTest::newRow("all known") << QStringList{u"A own 200e9"_s, u"B own 100e9"_s} << QString();
    QTest::newRow("a size is missing") << QStringList{u"A own 200e9"_s, u"B own"_s} << u"B"_s;
    QTest::newRow("another unit") << QStringList{u"A own 2e9"_s, u"B own 2e9 bytes"_s} << u"B"_s;
    QTest::newRow("nothing is told in this unit") << QStringList{u"A own 2e9 bytes"_s} << QString();
    QTest::newRow("nothing is told") << QStringList{u"A own"_s} << QString();
}

void TestRules::sumsThatCannotBeWorkedOutAreSaid() {
    QFETCH(QStringList, rows);
    QFETCH(QString, named);
    Dossier dossier = bound();
    tell(dossier, u"model/compute"_s, Quantity{u"1e24"_s, u"FLOP"_s});
    tell(dossier, u"kinds/number"_s, number(u"6857302016"_s));
    tell(dossier, table, datasets(rows));
    const Finding open = found(checked(dossier), u"c.estimate.undecided"_s);
    QCOMPARE(open.rule.isEmpty(), named.isEmpty());
    QVERIFY2(open.message.endsWith(named), qPrintable(open.message));
}

void TestRules::estimate_takesTheUsualWhereNothingIsTold() {
    Dossier dossier = bound();
    tell(dossier, u"model/original-compute"_s, Quantity{u"20"_s, u"FLOP"_s});
    QCOMPARE(found(checked(dossier), u"c.estimate-usual"_s).message,
             u"about 6\u00A0FLOP is usual"_s);
    tell(dossier, u"kinds/number"_s, number(u"10"_s));
    QVERIFY(idsOf(checked(dossier), u"c.estimate-usual"_s).isEmpty());
}

void TestRules::days_lieBetween_data() {
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("finds"); // the model was released on 15 March 2026
    QTest::newRow("14 days before") << u"kinds/date"_s << u"2026-03-01"_s << false;
    QTest::newRow("15 days before") << u"kinds/date"_s << u"2026-02-28"_s << true;
    QTest::newRow("no date") << u"kinds/date"_s << u"soon"_s << false;
    // A month counts from its last day: a month before 30 April is 30 March.
    QTest::newRow("earlier than a month before the month")
        << u"kinds/month"_s << u"2026-04"_s << true;
    QTest::newRow("a month before the month") << u"kinds/month"_s << u"2026-03"_s << false;
}

void TestRules::days_lieBetween() {
    QFETCH(QString, fact);
    QFETCH(QString, told);
    Dossier dossier = bound();
    tell(dossier, u"model/released"_s, u"2026-03-15"_s);
    QVERIFY(idsOf(checked(dossier), u"c.late"_s).isEmpty());
    tell(dossier, fact, told);
    QTEST(!idsOf(checked(dossier), u"c.late"_s).isEmpty(), "finds");
}

void TestRules::placeholder_ofOneFact() {
    Dossier dossier = bound();
    tell(dossier, u"kinds/email"_s, u"Info@example.org"_s);
    tell(dossier, u"kinds/short-text"_s, u"info@example.org"_s);
    const CheckReport report = checked(dossier);
    QCOMPARE(idsOf(report, u"c.mailbox"_s), QStringList{u"kinds/email"_s});
    QCOMPARE(found(report, u"c.mailbox"_s).message, u"“Info@example.org” is anybody"_s);
    tell(dossier, u"kinds/email"_s, u"rights@example.org"_s);
    QVERIFY(idsOf(checked(dossier), u"c.mailbox"_s).isEmpty());
}

void TestRules::length_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<Value>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("enough") << 2 << number(u"20"_s) << QString();
    QTest::newRow("rounded up") << 1 << number(u"10.5"_s) << u"2 rows are expected"_s;
    QTest::newRow("a tenth") << 1 << number(u"10"_s) << QString();
    QTest::newRow("none") << 0 << number(u"1"_s) << u"1 rows are expected"_s;
    QTest::newRow("the most is enough") << 3 << number(u"1e9"_s) << QString();
    QTest::newRow("less than the most") << 2 << number(u"1e9"_s) << u"3 rows are expected"_s;
    QTest::newRow("the number is not told") << 0 << Value() << QString();
    QTest::newRow("nothing of nothing") << 0 << number(u"0"_s) << QString();
    QTest::newRow("no number") << 0 << Value(u"many"_s) << QString();
}

void TestRules::length() {
    QFETCH(int, rows);
    QFETCH(Value, number);
    Dossier dossier = bound();
    tell(dossier, u"kinds/number"_s, number);
    QVERIFY(idsOf(checked(dossier), u"c.length"_s).isEmpty()); // the table is not told
    QStringList texts;
    for (int i = 0; i < rows; ++i)
        texts << u"x own 1"_s;
    tell(dossier, table, datasets(texts));
    QTEST(found(checked(dossier), u"c.length"_s).message, "expected");
    tell(dossier, u"model/open"_s, u"no"_s); // "when" is no longer certain
    QVERIFY(idsOf(checked(dossier), u"c.length"_s).isEmpty());
}

void TestRules::covers_data() {
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both") << QStringList{u"A public"_s, u"B licensed"_s} << QString();
    QTest::newRow("one") << QStringList{u"A public"_s, u"B own"_s} << u"no row for Licensed"_s;
    QTest::newRow("none") << QStringList{u"A"_s} << u"no row for Public, Licensed"_s;
    QTest::newRow("no rows") << QStringList() << u"no row for Public, Licensed"_s;
}

void TestRules::covers() {
    QFETCH(QStringList, rows);
    Dossier dossier = bound();
    QVERIFY(idsOf(checked(dossier), u"c.covers"_s).isEmpty()); // the table is not told
    tell(dossier, table, datasets(rows));
    const Finding finding = found(checked(dossier), u"c.covers"_s);
    QTEST(finding.message, "expected");
    if (!finding.rule.isEmpty())
        QCOMPARE(finding.path.toString(), table);
}

void TestRules::covers_choicesOfOneAnswer() {
    Dossier dossier = bound();
    QVERIFY(idsOf(checked(dossier), u"c.covers-all"_s).isEmpty());
    tell(dossier, u"model/modalities"_s, QStringList{u"text"_s});
    QCOMPARE(found(checked(dossier), u"c.covers-all"_s).message, u"not among them: Image, Audio"_s);
    tell(dossier, u"model/modalities"_s, QStringList{u"text"_s, u"audio"_s, u"image"_s});
    QVERIFY(idsOf(checked(dossier), u"c.covers-all"_s).isEmpty());
}

void TestRules::placeholder_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("found");
    const auto row =
        [](const char* name, const QString& field, const Value& value, const QString& found) {
            QTest::newRow(name) << field << Answer{.value = value} << found;
        };
    const QString name = u"model/name"_s;
    const QString limits = u"model/limits"_s;
    row("alone", name, u"tbd"_s, u"tbd"_s);
    row("in capitals", name, u" TBD "_s, u"TBD"_s);
    row("in brackets", name, u"[TBD]"_s, u"TBD"_s);
    row("with a full stop", name, u"Lorem  ipsum."_s, u"Lorem  ipsum"_s);
    row("inside a word", name, u"TBD-2000"_s, {});
    row("as a part", name, u"TBD by the team"_s, {});
    row("another text", name, u"to be done"_s, {});
    row("a line", limits, Prose{u"# Limits\n\n- TBD\n- few"_s}, u"TBD"_s);
    row("a sentence", limits, Prose{u"It is small. N/A. It is slow."_s}, u"N/A"_s);
    row("the last sentence", limits, Prose{u"It is small. tbd"_s}, u"tbd"_s);
    row("no sentence", limits, Prose{u"It is n/a here. The TBD is lorem ipsum dolor."_s}, {});
    row("nothing but marks", limits, Prose{u"- …\n- ?\n\n"_s}, {});
    row("a long text in one piece", limits, Prose{QString(100'000, u'x')}, {});
    row("a free choice", u"kinds/choice"_s, u"other:tbd"_s, u"tbd"_s);
    row("a choice by id", u"kinds/choice"_s, u"tbd"_s, {});
    row("a part of a record", u"kinds/party"_s, Record{{u"name"_s, u"N/A"_s}}, u"N/A"_s);
    row("a hash", u"kinds/hash"_s, Record{{u"of"_s, u"tbd"_s}}, {});
    QTest::newRow("a reason") << name << Answer{.state = AnswerState::Unknown, .reason = u"n/a"_s}
                              << u"n/a"_s;
    QTest::newRow("a translation")
        << name << Answer{.value = u"Name"_s, .translations = {{u"de"_s, u"TBD"_s}}} << u"TBD"_s;
}

void TestRules::placeholder() {
    QFETCH(QString, field);
    QFETCH(Answer, answer);
    QFETCH(QString, found);
    Dossier dossier = bound();
    dossier.set(*FieldPath::parse(field), answer);
    const Finding finding = ::found(checked(dossier), u"c.placeholder"_s);
    QCOMPARE(finding.message, found.isEmpty() ? QString() : u"“%1” is no answer"_s.arg(found));
    if (!found.isEmpty()) {
        QCOMPARE(finding.path.toString(), field);
        const bool shown = field.startsWith(u"model"_s);
        QCOMPARE(finding.documents, shown ? QStringList{u"code-sheet"_s} : QStringList());
    }
}

void TestRules::placeholder_isFoundInCells() {
    Dossier dossier = bound();
    tell(dossier, table, datasets({u"A own"_s, u"TBD own"_s}));
    QCOMPARE(idsOf(checked(dossier), u"c.placeholder"_s), QStringList{table + u"/r-1/name"_s});
    // A question that is not asked is not looked at.
    tell(dossier, u"model/licence-text"_s, Prose{u"TBD"_s});
    QCOMPARE(idsOf(checked(dossier), u"c.placeholder"_s).size(), 2);
    tell(dossier, u"model/open"_s, u"no"_s);
    tell(dossier, u"kinds/quantity"_s, Quantity{u"1e24"_s, u"FLOP"_s});
    QCOMPARE(idsOf(checked(dossier), u"c.placeholder"_s).size(), 1);
}

void TestRules::evidence_isAskedFor() {
    Dossier dossier = bound();
    QVERIFY(idsOf(checked(dossier), u"c.evidence"_s).isEmpty()); // nothing is told
    Answer limits{.value = Prose{u"Few."_s}};
    dossier.set({u"model"_s, u"limits"_s}, limits);
    QCOMPARE(found(checked(dossier), u"c.evidence"_s).severity, Severity::Error);
    limits.sources << Source{.url = u"https://example.org"_s};
    dossier.set({u"model"_s, u"limits"_s}, limits);
    QVERIFY(idsOf(checked(dossier), u"c.evidence"_s).isEmpty());
}

void TestRules::withheld_isRefused_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("refused");
    const Value rows = datasets({u"A public 5"_s, u"B own 5"_s});
    const auto kept = [](const Value& value, const Withholding& withholding) {
        return Answer{.value = value, .withholdings = {withholding}};
    };
    const Withholding all;
    const auto part = [](const QString& row, const QString& column) {
        return Withholding{{}, WithholdingReason::TradeSecret, {}, row, column};
    };
    QTest::newRow("told") << u"model/name"_s << Answer{.value = u"x"_s} << false;
    QTest::newRow("kept from all") << u"model/name"_s << kept(u"x"_s, all) << true;
    QTest::newRow("kept from one reader, so not public")
        << u"model/name"_s << kept(u"x"_s, {{Audience::Downstream}}) << true;
    QTest::newRow("narrower readers named")
        << u"model/name"_s << Answer{.value = u"x"_s, .audience = Audience::AiOffice} << true;
    QTest::newRow("narrower readers by default")
        << u"model/limits"_s << Answer{.value = Prose{u"x"_s}} << true;
    QTest::newRow("wider readers named")
        << u"model/limits"_s << Answer{.value = Prose{u"x"_s}, .audience = Audience::Public}
        << false;
    QTest::newRow("of a row for the AI Office alone")
        << u"model/compute"_s << Answer{.value = Quantity{u"1.2e22"_s, u"FLOP"_s}} << false;
    QTest::newRow("kept from the AI Office, too")
        << u"model/compute"_s << kept(Quantity{u"1.2e22"_s, u"FLOP"_s}, {{Audience::AiOffice}})
        << true;
    QTest::newRow("a fact that is in another document")
        << u"kinds/month"_s << kept(u"2026-01"_s, all) << false;
    QTest::newRow("a column that is shown") << table << kept(rows, part({}, u"size"_s)) << true;
    QTest::newRow("a column that is not shown")
        << table << kept(rows, part({}, u"link"_s)) << false;
    QTest::newRow("a row that is shown") << table << kept(rows, part(u"r-0"_s, {})) << true;
    QTest::newRow("a row that is not shown") << table << kept(rows, part(u"r-1"_s, {})) << false;
    QTest::newRow("a row that is gone") << table << kept(rows, part(u"r-9"_s, {})) << false;
    QTest::newRow("a cell") << table << kept(rows, part(u"r-0"_s, u"name"_s)) << true;
    QTest::newRow("not known") << u"model/name"_s
                               << Answer{.state = AnswerState::Unknown,
                                         .reason = u"lost"_s,
                                         .withholdings = {all}}
                               << false;
}

void TestRules::withheld_isRefused() {
    QFETCH(QString, field);
    QFETCH(Answer, answer);
    QFETCH(bool, refused);
    Dossier dossier = bound();
    dossier.set(*FieldPath::parse(field), answer);
    const Finding finding = found(checked(dossier), u"withheld.refused"_s);
    QCOMPARE(finding.rule.isEmpty(), !refused);
    if (!refused)
        return;
    QCOMPARE(finding.path.toString(), field);
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.documents, QStringList{u"code-sheet"_s});
    QVERIFY(finding.provision.startsWith(u"Code 6("_s));
    QVERIFY2(finding.message.contains(u"code-sheet title"_s), qPrintable(finding.message));
}

void TestRules::withheld_isRefusedOnlyWhereItIsDue() {
    Dossier dossier = bound();
    dossier.set({u"model"_s, u"name"_s}, Answer{.value = u"x"_s, .withholdings = {{}}});
    QCOMPARE(found(checked(dossier), u"withheld.refused"_s).severity, Severity::Error);
    tell(dossier, u"model/open"_s, u"no"_s);
    tell(dossier, u"kinds/quantity"_s, Quantity{u"1e19"_s, u"FLOP"_s});
    tell(dossier, table, Table{}); // the note is not due either
    QCOMPARE(found(checked(dossier), u"withheld.refused"_s).severity, Severity::Warning);
    dossier.set(*FieldPath::parse(table), Answer{.value = Table{}, .withholdings = {{}}});
    QVERIFY(found(checked(dossier), u"withheld.refused"_s).rule.isEmpty());
}

void TestRules::edits_keepAllRowsUpToDate() {
    const auto library = test::smallLibrary();
    Dossier dossier = bound();
    tell(dossier, table, datasets({u"A own 5"_s, u"B own 6"_s, u"C public 7"_s}));
    IncrementalChecker checker(library, library->strings(u"en"_s));
    checker.reset(dossier);
    const auto edit = [&](const QString& field, const Value& value) {
        tell(dossier, field, value);
        checker.update(dossier, {{*FieldPath::parse(field), {}, {}}});
        QCOMPARE(checker.report(), checked(dossier));
    };
    // One row grows, and another one is no longer most of its kind.
    edit(table, datasets({u"A own 50"_s, u"B own 6"_s, u"C public 7"_s}));
    edit(table, datasets({u"A own 5"_s, u"B own 60"_s, u"C public 7"_s}));
    edit(u"kinds/number"_s, Quantity{u"1"_s, u"tokens"_s}); // read by rules about rows
    edit(u"model/open"_s, u"no"_s);
    edit(u"kinds/quantity"_s, Quantity{u"1e19"_s, u"FLOP"_s}); // nothing is due any more
    edit(u"model/name"_s, u"TBD"_s);
    edit(u"kinds/quantity"_s, Quantity{u"1e24"_s, u"FLOP"_s});
    Answer kept = *dossier.answer(*FieldPath::parse(table));
    kept.withholdings << Withholding{{}, WithholdingReason::Security, {}, u"r-1"_s};
    dossier.set(*FieldPath::parse(table), kept); // no row changes, and yet one is kept back
    checker.update(dossier, {{*FieldPath::parse(table), {}, {}}});
    QCOMPARE(checker.report(), checked(dossier));
    QCOMPARE(idsOf(checker.report(), u"c.row-kept"_s), QStringList{table + u"/r-1"_s});
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
