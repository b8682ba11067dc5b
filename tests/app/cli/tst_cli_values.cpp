// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/DossierStore.h"
#include "tests/app/cli/CliRun.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

/// A pipe whose writer pauses: each reading gives one part of what will have come in the end.
class Pieces : public QIODevice {
public:
    explicit Pieces(QByteArrayList parts)
        : m_parts(std::move(parts)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override {
        if (m_parts.isEmpty())
            return 0;
        const QByteArray part = m_parts.takeFirst();
        Q_ASSERT(part.size() <= most);
        std::copy(part.cbegin(), part.cend(), data);
        return part.size();
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArrayList m_parts;
};

/// JSON that is easier to read with single quotes.
QByteArray inQuotes(QByteArray text) {
    return text.replace('\'', '"');
}

} // namespace

/// What goes in with set and comes out with get: forms of values, stdin, sources.
class TestCliValues : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dossier = m_folder->filePath(u"d"_s);
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
    }

    void get_printsWhatSetTakes_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        const auto row =
            [](const char* name, const QString& path, const QString& value, const QString& words) {
                QTest::newRow(name) << path << value << words;
            };
        row("yes or no", u"distribution/monetised"_s, u"no"_s, u"No"_s);
        row("choice", u"provider/place"_s, u"union"_s, {});
        row("choices", u"distribution/licence-terms"_s, u"attribution, share-alike"_s, {});
        row("date", u"model/release-date"_s, u"2023-04-03"_s, u"3 April 2023"_s);
        row("month", u"data-sources/latest-acquisition"_s, u"2023-04"_s, u"April 2023"_s);
        row("languages", u"data-sources/languages"_s, u"en, de-AT"_s, {});
        row("no languages", u"data-sources/languages"_s, u"none"_s, u"None"_s);
        row("empty table", u"model/based-on"_s, u"none"_s, u"None"_s);
        row("party",
            u"provider/organisation"_s,
            u"name=A\\; B; email=a@b.org"_s,
            u"A; B, a@b.org"_s);
        row("licence", u"distribution/licence"_s, u"Apache-2.0"_s, u"Apache-2.0"_s);
        row("figures as typed",
            u"compute/training-compute"_s,
            u"1.20e22 FLOP"_s,
            u"1.20×10²²\u00A0FLOP"_s);
        row("text", u"model/name"_s, u"A, B; C\\D"_s, u"A, B; C\\D"_s);
        row("yes or no about the dossier", u"dossier/overrides/x:y/value"_s, u"yes"_s, u"Yes"_s);
    }

    void get_printsWhatSetTakes() {
        QFETCH(const QString, path);
        QFETCH(const QString, value);
        QFETCH(const QString, words);
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, value}), 0);
        const CliRun got = cli({u"get"_s, m_dossier, path});
        COMPARE_CODE(got, 0);
        QCOMPARE(got.out, value + u'\n');
        const QJsonObject again =
            cli({u"set"_s, m_dossier, path, got.out.trimmed(), u"--json"_s}).json();
        QCOMPARE(again.value("changed"_L1), QJsonValue(false));
        const CliRun inWords = cli({u"get"_s, m_dossier, path, u"--words"_s});
        COMPARE_CODE(inWords, 0);
        if (words.isEmpty())
            QVERIFY(inWords.out != got.out);
        else
            QCOMPARE(inWords.out, words + u'\n');
    }

    void set_aroundARow_saysWhatBecameOfIt() {
        const QString row = u"data-sources/datasets/the-pile"_s;
        COMPARE_CODE(cli({u"set"_s, m_dossier, row + u"/name"_s, u"The Pile"_s}), 0);
        const CliRun kept = cli({u"set"_s,
                                 m_dossier,
                                 row,
                                 u"--withhold-from"_s,
                                 u"public"_s,
                                 u"--withhold-reason"_s,
                                 u"security"_s});
        COMPARE_CODE(kept, 0);
        QCOMPARE(kept.out, row + u" changed.\n"_s);
        QCOMPARE(cli({u"set"_s, m_dossier, row + u"/name"_s, u"--remove"_s}).out,
                 row + u"/name removed.\n"_s);
        QCOMPARE(cli({u"set"_s, m_dossier, row, u"--remove"_s}).out, row + u" removed.\n"_s);
    }

    void get_ofARow_printsCellsAsTheyAreTyped() {
        const QString row = u"data-sources/datasets/the-pile"_s;
        COMPARE_CODE(cli({u"set"_s, m_dossier, row + u"/size"_s, u"1.20e3 GB"_s}), 0);
        QCOMPARE(cli({u"get"_s, m_dossier, row}).out, u"the-pile\n  size: 1.20e3 GB\n"_s);
        QCOMPARE(cli({u"get"_s, m_dossier, u"data-sources/datasets"_s}).out,
                 u"the-pile\n  size: 1.20e3 GB\n"_s);
        QVERIFY(!cli({u"get"_s, m_dossier, row, u"--words"_s}).out.contains("1.20e3"_L1));
    }

    void valuesThatWereTaken_areRefused_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("part twice") << QStringList{u"provider/organisation"_s, u"name=A; name=B"_s}
                                    << u"“name” is there twice"_s;
        QTest::newRow("hash") << QStringList{u"model/authenticity"_s,
                                             u"algorithm=sha256; hex=abc"_s}
                              << u"64 hexadecimal digits"_s;
        QTest::newRow("hash of no kind")
            << QStringList{u"model/authenticity"_s, u"hex=zz"_s} << u"of the kind SHA-256"_s;
        QTest::newRow("overriding answer")
            << QStringList{u"dossier/overrides/o1/value"_s, u"maybe"_s} << u"yes or no"_s;
        QTest::newRow("state of the title")
            << QStringList{u"dossier/title"_s, u"--state"_s, u"unknown"_s} << u"has no state"_s;
        QTest::newRow("part that is none")
            << QStringList{u"provider/organisation"_s, u"name=A; website=https://a.eu"_s}
            << u"name, address, email, url"_s;
        QTest::newRow("source of the title")
            << QStringList{u"dossier/title"_s, u"T"_s, u"--source"_s, u"https://x.org"_s}
            << u"has no source"_s;
        QTest::newRow("source of what is removed")
            << QStringList{u"model/name"_s, u"--remove"_s, u"--source"_s, u"https://x.org"_s}
            << u"--remove takes"_s;
    }

    void valuesThatWereTaken_areRefused() {
        QFETCH(const QStringList, words);
        QFETCH(const QString, expected);
        const auto before = readDirectory(m_dossier);
        const CliRun run = cli(QStringList{u"set"_s, m_dossier} + words);
        COMPARE_CODE(run, 2);
        QVERIFY2(run.err.contains(expected), qPrintable(run.err));
        QCOMPARE(readDirectory(m_dossier).value(), before.value());
    }

    void choicesNamedTwice_areToldOnce() {
        const QString path = u"data-sources/languages"_s;
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"en, de, en"_s}), 0);
        QCOMPARE(cli({u"get"_s, m_dossier, path}).out, u"en, de\n"_s);
    }

    void stdin_thatIsCutInALetter_isRefused() {
        const QString path = u"training/objective"_s;
        const auto before = readDirectory(m_dossier);
        for (const QByteArray& bytes : {QByteArray("ab\xe9"), QByteArray("ab\xe6\xa8")}) {
            const CliRun run = cli({u"set"_s, m_dossier, path, u"-"_s}, bytes);
            COMPARE_CODE(run, 3);
            QVERIFY2(run.err.contains("not UTF-8"_L1), qPrintable(run.err));
        }
        COMPARE_CODE(
            cli({u"set"_s, m_dossier, path, u"-"_s}, QByteArray(64 * 1024 * 1024 + 1, 'a')), 3);
        QCOMPARE(readDirectory(m_dossier).value(), before.value());
    }

    void stdin_isReadToItsEnd_howeverItComes() {
        const QString path = u"training/objective"_s;
        // The letter "ä" comes in two halves.
        Pieces pieces({"first\n", "Zeile \xc3", "\xa4\n", "last\n"});
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"-"_s}, pieces), 0);
        QCOMPARE(cli({u"get"_s, m_dossier, path}).out, u"first\nZeile ä\nlast\n"_s);
    }

    void finalLineBreaks_ofALongText_areNoChange() {
        const QStringList set{
            u"set"_s, m_dossier, u"distribution/access-terms"_s, u"-"_s, u"--json"_s};
        const QJsonObject first = cli(set, "trail\n\n\n").json();
        QCOMPARE(first.value("value"_L1).toString(), u"trail"_s);
        QCOMPARE(cli(set, "trail\n\n\n").json().value("changed"_L1), QJsonValue(false));
        QCOMPARE(cli({u"get"_s, m_dossier, u"distribution/access-terms"_s}).out, u"trail\n"_s);
    }

    void newValue_dropsTheSourceOfTheOldOne() {
        const QString path = u"architecture/layers"_s;
        const QString page = u"https://example.org/a"_s;
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"32"_s, u"--source"_s, page}), 0);
        const CliRun same = cli({u"set"_s, m_dossier, path, u"32"_s});
        COMPARE_CODE(same, 0);
        QCOMPARE(same.err, QString());
        QCOMPARE(sourcesOf(path), QStringList{page});
        const CliRun other = cli({u"set"_s, m_dossier, path, u"99"_s, u"--json"_s});
        COMPARE_CODE(other, 0);
        QVERIFY2(other.err.contains("--source"_L1), qPrintable(other.err));
        QCOMPARE(other.json().value("notes"_L1).toArray().size(), 1);
        QCOMPARE(sourcesOf(path), QStringList());
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"99"_s, u"--source"_s, page}), 0);
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"--state"_s, u"unknown"_s}), 0);
        QCOMPARE(sourcesOf(path), QStringList());
    }

    void figuresAsPeopleTypeThem() {
        const QString path = u"energy/training-energy"_s;
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"433196 kWh"_s}), 0);
        QCOMPARE(cli({u"get"_s, m_dossier, path}).out, u"433.196 MWh\n"_s);
        const CliRun unknown = cli({u"set"_s, m_dossier, path, u"5 miles"_s});
        COMPARE_CODE(unknown, 2);
        QVERIFY2(unknown.err.contains(u"“miles” is not a unit"_s), qPrintable(unknown.err));
        for (const QString& two : {u"10 20"_s, u"1.5 2"_s, u"10\t20"_s})
            COMPARE_CODE(cli({u"set"_s, m_dossier, u"compute/training-time"_s, two}), 2);
        COMPARE_CODE(cli({u"set"_s,
                          m_dossier,
                          u"architecture/parameters"_s,
                          u"--"_s,
                          u"-5.0e9 parameters"_s}),
                     2);
        COMPARE_CODE(cli({u"set"_s, m_dossier, u"data-sources/domain-count"_s, u"12.345"_s}), 2);
        const CliRun bound = cli({u"set"_s, m_dossier, path, u"at least 1.5e3 MWh"_s, u"--json"_s});
        COMPARE_CODE(bound, 0);
        QCOMPARE(bound.json().value("value"_L1).toObject().value("kind"_L1).toString(),
                 u"lower-bound"_s);
        const QString typed = cli({u"get"_s, m_dossier, path}).out.trimmed();
        QVERIFY(!cli({u"set"_s, m_dossier, path, typed, u"--json"_s})
                     .json()
                     .value("changed"_L1)
                     .toBool(true));
    }

    void aMonth_isTakenWhereTheDayIsNotKnown() {
        const QString path = u"model/union-market-date"_s;
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"2025-11"_s}), 0);
        QCOMPARE(cli({u"get"_s, m_dossier, path}).out, u"2025-11\n"_s);
        QCOMPARE(cli({u"get"_s, m_dossier, path, u"--words"_s}).out, u"November 2025\n"_s);
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"15 September 2026"_s}), 0);
        QCOMPARE(cli({u"get"_s, m_dossier, path}).out, u"2026-09-15\n"_s);
    }

    void aCell_maySayThatNothingIsKnown() {
        const QString row = u"data-sources/datasets/a"_s;
        const QString cell = row + u"/from"_s;
        COMPARE_CODE(cli({u"set"_s,
                          m_dossier,
                          cell,
                          u"--state"_s,
                          u"unknown"_s,
                          u"--reason"_s,
                          u"the compilers do not say"_s}),
                     0);
        const CliRun got = cli({u"get"_s, m_dossier, cell});
        COMPARE_CODE(got, 0);
        QCOMPARE(got.out, u"Not known: the compilers do not say\n"_s);
        const CliRun again = cli({u"set"_s, m_dossier, cell, got.out.trimmed(), u"--json"_s});
        QCOMPARE(again.json().value("changed"_L1), QJsonValue(false));
        COMPARE_CODE(cli({u"set"_s, m_dossier, row, u"--state"_s, u"unknown"_s}), 2);
    }

    void rows_areToldAtOnce() {
        const QString table = u"data-sources/datasets"_s;
        COMPARE_CODE(cli({u"set"_s,
                          m_dossier,
                          table,
                          u"--row"_s,
                          u"id=a; name=Pile\\; all; size=825 GiB; from=not known: lost"_s,
                          u"--row"_s,
                          u"id=b; name=Books"_s,
                          u"--source"_s,
                          u"https://example.org/a"_s,
                          u"--source"_s,
                          u"https://example.org/b"_s}),
                     0);
        QCOMPARE(
            cli({u"get"_s, m_dossier, table}).out,
            u"a\n  name: Pile; all\n  size: 825 GiB\n  from: Not known: lost\nb\n  name: Books\n"_s);
        QCOMPARE(sourcesOf(table),
                 (QStringList{u"https://example.org/a"_s, u"https://example.org/b"_s}));
        const auto before = readDirectory(m_dossier);
        const CliRun run = cli({u"set"_s, m_dossier, table, u"--row"_s, u"nome=x"_s});
        COMPARE_CODE(run, 2);
        QVERIFY2(run.err.contains("name"_L1), qPrintable(run.err));
        QCOMPARE(readDirectory(m_dossier).value(), before.value());
    }

    void whatIsAroundAValue_isToldOnTheCommandLine() {
        const QString path = u"architecture/layers"_s;
        COMPARE_CODE(cli({u"set"_s,
                          m_dossier,
                          path,
                          u"32"_s,
                          u"--readers"_s,
                          u"downstream"_s,
                          u"--note"_s,
                          u"ask Kim"_s,
                          u"--source"_s,
                          u"https://example.org/a"_s,
                          u"--source-title"_s,
                          u"Paper"_s}),
                     0);
        COMPARE_CODE(cli({u"set"_s,
                          m_dossier,
                          path,
                          u"--withhold-from"_s,
                          u"downstream"_s,
                          u"--withhold-reason"_s,
                          u"trade-secret"_s,
                          u"--withhold-words"_s,
                          u"some"_s}),
                     0);
        const QJsonObject answer =
            cli({u"get"_s, m_dossier, path, u"--json"_s}).json().value("answer"_L1).toObject();
        QCOMPARE(answer.value("audience"_L1).toString(), u"downstream"_s);
        QCOMPARE(answer.value("note"_L1).toString(), u"ask Kim"_s);
        QCOMPARE(answer.value("withholdings"_L1).toArray().size(), 1);
        QCOMPARE(
            answer.value("sources"_L1).toArray().first().toObject().value("title"_L1).toString(),
            u"Paper"_s);
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"--withhold-nothing"_s}), 0);
        QVERIFY(!cli({u"get"_s, m_dossier, path, u"--json"_s})
                     .json()
                     .value("answer"_L1)
                     .toObject()
                     .contains("withholdings"_L1));
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"--readers"_s, u"everybody"_s}), 2);
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"--evidence"_s, u"none-such"_s}), 2);
    }

    void manyFacts_areToldFromStdin_orNone() {
        const QByteArray facts =
            inQuotes("{ "
                     "'architecture/parameters': '7B', "
                     "'model/name': {'value': 'A', 'audience': 'public', 'note': 'n', "
                     "'sources': [{'title': 'Card', 'url': 'https://example.org/'}]}, "
                     "'energy/training-energy': {'state': 'unknown', 'reason': 'no meter'}, "
                     "'data-sources/languages': ['en', 'de'], "
                     "'data-sources/datasets': [{'id': 'a', 'name': 'Pile', 'size': '825 GiB'}, "
                     "{'id': 'b', 'from': {'state': 'unknown'}}], "
                     "'dossier/waivers': [{'id': 'w', 'finding': 'f', 'reason': 'r', 'by': 'b'}] "
                     "} ");
        const CliRun run = cli({u"set"_s, m_dossier, u"-"_s, u"--json"_s}, facts);
        COMPARE_CODE(run, 0);
        QCOMPARE(run.json().value("paths"_L1).toArray().size(), 6);
        QCOMPARE(cli({u"get"_s, m_dossier, u"architecture/parameters"_s}).out,
                 u"7e9 parameters\n"_s);
        QCOMPARE(cli({u"get"_s, m_dossier, u"data-sources/datasets/a/size"_s}).out, u"825 GiB\n"_s);
        QVERIFY(!cli({u"set"_s, m_dossier, u"-"_s, u"--json"_s}, facts)
                     .json()
                     .value("changed"_L1)
                     .toBool(true));
        const auto before = readDirectory(m_dossier);
        for (const QByteArray& bad : {QByteArray("[]"),
                                      QByteArray("{"),
                                      (inQuotes("{'model/name': 'B', 'model/nothing': 'x'} ")),
                                      (inQuotes("{'architecture/layers': 5} ")),
                                      (inQuotes("{'architecture/layers': '10 20'} ")),
                                      (inQuotes("{'model/name': {'value': 'B', 'who': 'x'}} ")),
                                      (inQuotes("{'data-sources/datasets': [{'nome': 'x'}]} "))}) {
            COMPARE_CODE(cli({u"set"_s, m_dossier, u"-"_s}, bad), 2);
            QCOMPARE(readDirectory(m_dossier).value(), before.value());
        }
    }

    void sourceOfACell_isOneMoreOfTheTable() {
        const QString path = u"data-sources/datasets"_s;
        const auto set = [&](const QString& cell, const QString& source) {
            return cli({u"set"_s, m_dossier, path + cell, u"v"_s, u"--source"_s, source});
        };
        COMPARE_CODE(set(u"/a/name"_s, u"https://example.org/a"_s), 0);
        COMPARE_CODE(set(u"/b/name"_s, u"https://example.org/b"_s), 0);
        COMPARE_CODE(set(u"/b/name"_s, u"https://example.org/b"_s), 0);
        COMPARE_CODE(cli({u"set"_s, m_dossier, path + u"/c/name"_s, u"v"_s}), 0);
        QCOMPARE(sourcesOf(path),
                 (QStringList{u"https://example.org/a"_s, u"https://example.org/b"_s}));
    }

private:
    [[nodiscard]] QStringList sourcesOf(const QString& path) const {
        const QJsonObject answer =
            cli({u"get"_s, m_dossier, path, u"--json"_s}).json().value("answer"_L1).toObject();
        QStringList urls;
        for (const auto& source : answer.value("sources"_L1).toArray())
            urls += source.toObject().value("url"_L1).toString();
        return urls;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_dossier;
};

QTEST_GUILESS_MAIN(TestCliValues)
#include "tst_cli_values.moc"
