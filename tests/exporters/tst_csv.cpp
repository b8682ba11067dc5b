// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/csv/CsvExporter.h"
#include "tests/exporters/Reports.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// Tables as files for a spreadsheet.
class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cell_data();
    void cell();
    void everyColumnAsked_isThere();
    void partsOfOneName_areTwoFiles();
    void noTable_isNoFile();

private:
    [[nodiscard]] static QString written(const Report& report, const QString& part);
    [[nodiscard]] Report tableOf(const QList<QMap<QString, Value>>& rows) const;

    Field m_field = [] {
        Field field;
        field.category = u"made"_s;
        field.id = u"up"_s;
        field.type = FieldType::Table;
        for (const QString& id : {u"a"_s, u"b"_s, u"c"_s}) {
            Column column;
            column.id = id;
            column.type = FieldType::ShortText;
            field.columns << column;
        }
        return field;
    }();
};

Report CsvTest::tableOf(const QList<QMap<QString, Value>>& rows) const {
    Report report = everyBlock();
    report.sections.clear();
    Table table;
    for (const auto& cells : rows)
        table.rows << Row{u"row-%1"_s.arg(table.rows.size()), cells};
    ReportFact fact;
    fact.path = m_field.path();
    fact.field = &m_field;
    fact.told = true;
    fact.answer.value = Value(table);
    ReportEntry entry;
    entry.id = u"x.1"_s;
    entry.facts << fact;
    ReportSection section;
    section.id = u"x"_s;
    section.entries << entry;
    report.sections << section;
    return report;
}

QString CsvTest::written(const Report& report, const QString& part) {
    NoProgress progress;
    ExportOptions options;
    options.part = part;
    const auto bytes = writeCsv(report, options, progress);
    if (!bytes)
        return bytes.error().text;
    // A spreadsheet takes the letters for others without the mark.
    return bytes->startsWith("\xef\xbb\xbf") ? QString::fromUtf8(bytes->mid(3)) : u"no mark"_s;
}

void CsvTest::cell_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& typed, const QString& expected) {
        QTest::newRow(name) << typed << expected;
    };
    row("word", u"C4"_s, u"C4"_s);
    row("comma", u"a, b"_s, u"\"a, b\""_s);
    row("quote", u"the \"pile\""_s, u"\"the \"\"pile\"\"\""_s);
    row("semicolon", u"a;b"_s, u"\"a;b\""_s);
    row("formula", u"=HYPERLINK(1)"_s, u"'=HYPERLINK(1)"_s);
    row("formula with a comma", u"=SUM(1,2)"_s, u"\"'=SUM(1,2)\""_s);
    row("call", u"@SUM(1)"_s, u"'@SUM(1)"_s);
    row("sum of numbers", u"+1+1"_s, u"'+1+1"_s);
    row("minus and a call", u"-2+cmd|' /C calc'!A0"_s, u"'-2+cmd|' /C calc'!A0"_s);
    row("full-width sign", u"＝1+1"_s, u"'＝1+1"_s);
    row("figure below nought", u"-5"_s, u"-5"_s);
    row("figure with a point", u"-0.5"_s, u"-0.5"_s);
    row("per cent", u"+12 %"_s, u"+12 %"_s);
    row("words after a dash", u"- none"_s, u"'- none"_s);
    row("letters of all scripts", u"数据 – données"_s, u"数据 – données"_s);
}

void CsvTest::cell() {
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    const Report report = tableOf({{{u"a"_s, Value(typed)}}});
    const QStringList lines = written(report, u"x.1.up"_s).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1), expected + u",,"_s);
}

/// Also those that are empty in all rows, which a page leaves out.
void CsvTest::everyColumnAsked_isThere() {
    Report report = tableOf({{{u"a"_s, Value(u"1"_s)}}, {{u"a"_s, Value(u"2"_s)}}});
    QCOMPARE(written(report, u"x.1.up"_s).count(u','), 6);
    report.sections.first().entries.first().facts.first().columns = {u"a"_s, u"c"_s};
    QCOMPARE(written(report, u"x.1.up"_s).count(u','), 3);
}

void CsvTest::partsOfOneName_areTwoFiles() {
    Report report = tableOf({{{u"a"_s, Value(u"1"_s)}}});
    ReportEntry& entry = report.sections.first().entries.first();
    entry.facts << entry.facts.first();
    QCOMPARE(csvParts(report), (QStringList{u"x.1.up"_s, u"x.1.up.2"_s}));
    const Exporter& csv = *exporter(u"csv"_s);
    QVERIFY(exportFileName(report, csv, u"x.1.up"_s) != exportFileName(report, csv, u"x.1.up.2"_s));
}

void CsvTest::noTable_isNoFile() {
    Report report = tableOf({});
    QVERIFY(csvParts(report).isEmpty());
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
