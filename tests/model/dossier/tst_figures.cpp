// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/NumberWords.h"
#include "model/dossier/Wording.h"
#include "tests/support/Results.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

Strings in(const QString& language) {
    static const QHash<QString, QString> words{
        {u"phrase.state.unknown"_s, u"Not known: %1"_s},
        {u"phrase.figure.estimate"_s, u"about %1 (estimate)"_s},
        {u"phrase.figure.lower-bound"_s, u"at least %1"_s},
        {u"phrase.figure.upper-bound"_s, u"at most %1"_s}};
    return {language, words, {}};
}

Column quantity(const QStringList& units) {
    Column column;
    column.id = u"size"_s;
    column.type = units.isEmpty() ? FieldType::Number : FieldType::Quantity;
    column.units = units;
    return column;
}

const QStringList languages{u"en"_s, u"de"_s, u"fr"_s};

} // namespace

/// Numbers, days and languages as people write them.
class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void figures_areReadAsPeopleMeanThem_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // empty: refused
        const auto row = [](const QString& language,
                            const QStringList& units,
                            const QString& typed,
                            const QString& kept) {
            QTest::addRow("%s: %s", qPrintable(language), qPrintable(typed))
                << language << units << typed << kept;
        };
        const QStringList energy{u"MWh"_s};
        const QStringList parameters{u"parameters"_s};
        const QStringList tokens{u"tokens"_s, u"GB"_s};
        const QStringList none;
        for (const QString& language : languages) {
            row(language, energy, u"433196 kWh"_s, u"433.196 MWh"_s);
            row(language, energy, u"1.2 GWh"_s, u"1.2e3 MWh"_s);
            row(language, energy, u"5"_s, u"5 MWh"_s);
            row(language, energy, u"5 mwh"_s, u"5 MWh"_s);
            row(language, energy, u"5 mWh"_s, {}); // a thousandth, not a million
            row(language, energy, u"5 miles"_s, {});
            row(language, energy, u"5 hours"_s, {});
            row(language, parameters, u"7B"_s, u"7e9 parameters"_s);
            row(language, parameters, u"6.9b"_s, u"6.9e9 parameters"_s);
            row(language, parameters, u"7B parameters"_s, u"7e9 parameters"_s);
            row(language, parameters, u"12.2e9 parameters"_s, u"12.2e9 parameters"_s);
            row(language, parameters, u"12.200.000.000"_s, u"12200000000 parameters"_s);
            row(language, parameters, u"12,200,000,000"_s, u"12200000000 parameters"_s);
            row(language, tokens, u"7B"_s, {}); // bytes?
            row(language, tokens, u"825 GiB"_s, u"885.8370048 GB"_s);
            row(language, tokens, u"3 TB"_s, u"3e3 GB"_s);
            row(language, tokens, u"5"_s, u"5"_s); // the unit is asked for
            row(language, {u"days"_s}, u"10 days"_s, u"10 days"_s);
            row(language, {u"days"_s}, u"1 day"_s, u"1 days"_s);
            row(language, {u"days"_s}, u"2 weeks"_s, u"14 days"_s);
            row(language, {u"days"_s}, u"36 h"_s, u"1.5 days"_s);
            row(language, {u"days"_s}, u"10 d"_s, u"10 days"_s);
            row(language, {u"days"_s}, u"10 h"_s, {}); // no decimal says it
            row(language, {u"days"_s}, u"3 months"_s, u"~ 91 days"_s);
            row(language, {u"days"_s}, u"at least 3 months"_s, u">= 88 days"_s);
            row(language, {u"days"_s}, u"at most 3 months"_s, u"<= 93 days"_s);
            row(language, {u"days"_s}, u"1 year"_s, u"~ 365 days"_s);
            row(language, tokens, u"5 Gb"_s, {}); // bits
            row(language, {u"FLOP"_s}, u"1e22 flops"_s, u"1e22 FLOP"_s);
            row(language, {u"FLOP"_s}, u"3.5 ZFLOP"_s, u"3.5e21 FLOP"_s);
            row(language, {u"FLOP"_s}, u"1e22 FLOP/s"_s, {});
            row(language, {u"%"_s}, u"12 percent"_s, u"12 %"_s);
            row(language, none, u"1\u2009234"_s, u"1234"_s);
            row(language, none, u"1\u202F234\u00A0567"_s, u"1234567"_s);
            row(language, none, u"1'234"_s, u"1234"_s);
            row(language, none, u"1_234"_s, u"1234"_s);
            row(language, none, u"1,234.5"_s, u"1234.5"_s);
            row(language, none, u"1.234,5"_s, u"1234.5"_s);
            row(language, none, u"2.4 × 10^25"_s, u"2.4e25"_s);
            row(language, none, u"2.4x10²⁵"_s, u"2.4e25"_s);
            row(language, none, u"0.123"_s, u"0.123"_s);
            row(language, none, u"12345.678"_s, u"12345.678"_s);
            row(language, none, u"1.234e5"_s, u"1.234e5"_s);
        }
        row(u"en"_s, tokens, u"4.05 trillion tokens"_s, u"4.05e12 tokens"_s);
        row(u"en"_s, parameters, u"73 billion"_s, u"73e9 parameters"_s);
        row(u"de"_s, parameters, u"73 billion"_s, {}); // 10^9 or 10^12
        row(u"de"_s, parameters, u"73 Milliarden"_s, u"73e9 parameters"_s);
        row(u"de"_s, parameters, u"1,5 Mio."_s, u"1.5e6 parameters"_s);
        row(u"fr"_s, parameters, u"73 milliards"_s, u"73e9 parameters"_s);
        row(u"en"_s, energy, u"1.234"_s, u"1.234 MWh"_s);
        row(u"de"_s, energy, u"1.234"_s, {});
        row(u"de"_s, energy, u"1.234 MWh"_s, {});
        row(u"de"_s, energy, u"1.234e0"_s, u"1.234 MWh"_s);
        row(u"de"_s, parameters, u"12,2e9"_s, u"12.2e9 parameters"_s);
        row(u"fr"_s, energy, u"12,5"_s, u"12.5 MWh"_s);
        row(u"en"_s, energy, u"12,5"_s, {});
    }

    void figures_areReadAsPeopleMeanThem() {
        QFETCH(const QString, language);
        QFETCH(const QStringList, units);
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        const Column column = quantity(units);
        const Strings strings = in(language);
        const auto read = parseValue(typed, column, strings);
        const Value inACell = cellAsMeant(typed, column, {}, strings);
        if (kept.isEmpty()) {
            QVERIFY2(!read, qPrintable(typed));
            QVERIFY(!read.error().text.isEmpty());
            QVERIFY(!faultOf(inACell, column).phrase.isEmpty());
            return;
        }
        if (read)
            QCOMPARE(valueAsTyped(*read, column), kept);
        else // only the unit is missing
            QCOMPARE(faultOf(inACell, column).phrase, u"fault.no-unit"_s);
        QCOMPARE(valueAsTyped(inACell, column), kept);
    }

    void whatIsNoNumber_isRefused() {
        for (const QString& language : languages)
            for (const QString& typed : {u"10 20"_s,
                                         u"1.5 2"_s,
                                         u"6.9 7"_s,
                                         u"10\t20"_s,
                                         u"1 23"_s,
                                         u"1234 567"_s,
                                         u"10 - 20"_s,
                                         u"10-20"_s,
                                         u"10; 20"_s,
                                         u"10/20"_s,
                                         u"10 and 20"_s,
                                         u"1,234"_s,
                                         u"12.34.56"_s,
                                         u"1.5 layers"_s}) {
                QVERIFY2(!parseValue(typed, quantity({}), in(language)), qPrintable(typed));
                const Value inACell = cellAsMeant(typed, quantity({}), {}, in(language));
                QVERIFY2(!faultOf(inACell, quantity({})).phrase.isEmpty(), qPrintable(typed));
            }
    }

    void standing_isTypedAndShown_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("exactness");
        QTest::newRow("tilde") << u"~1.2e22 FLOP"_s << int(Exactness::Estimate);
        QTest::newRow("about") << u"about 1.2e22 FLOP"_s << int(Exactness::Estimate);
        QTest::newRow("at least") << u"at least 1.2e22 FLOP"_s << int(Exactness::LowerBound);
        QTest::newRow("at most") << u"<= 1.2e22 FLOP"_s << int(Exactness::UpperBound);
        QTest::newRow("as it is") << u"1.2e22 FLOP"_s << int(Exactness::Exact);
    }

    void standing_isTypedAndShown() {
        QFETCH(const QString, typed);
        QFETCH(const int, exactness);
        const Column column = quantity({u"FLOP"_s});
        const Strings strings = in(u"en"_s);
        const auto read = parseValue(typed, column, strings);
        QVERIFY_RESULT(read);
        QCOMPARE(int(read->get<Quantity>()->exactness), exactness);
        const QString words = valueInWords(*read, column, {}, strings);
        QVERIFY(parseValue(words, column, strings).value() == *read);
        QVERIFY(parseValue(valueAsTyped(*read, column), column, strings).value() == *read);
    }

    void whatIsTyped_isReadAgain_inEveryLanguage() {
        QRandomGenerator random(20261130);
        const QList<Column> columns{quantity({}), quantity({u"MWh"_s}), quantity({u"tokens"_s})};
        for (int i = 0; i < 4000; ++i) {
            QString amount = QString::number(random.bounded(1, 1'000'000'000));
            if (random.bounded(2) == 0)
                amount.insert(random.bounded(1, int(amount.size()) + 1), u'.');
            if (amount.endsWith(u'.'))
                amount.chop(1);
            if (random.bounded(3) == 0)
                amount += u"e%1"_s.arg(random.bounded(-30, 30));
            const Column& column = columns.at(i % columns.size());
            const Value told = Quantity{Quantity::parse(amount)->amount,
                                        column.units.value(0),
                                        static_cast<Exactness>(random.bounded(4))};
            for (const QString& language : languages) {
                const Strings strings = in(language);
                const QString typed = valueAsTyped(told, column, strings.locale());
                const auto again = parseValue(typed, column, strings);
                QVERIFY2(again, qPrintable(language + u": "_s + typed));
                QVERIFY2(*again == told, qPrintable(language + u": "_s + typed));
            }
        }
    }

    void twoNumbers_areNeverOne() {
        QRandomGenerator random(7);
        const QStringList between{
            u" "_s, u"  "_s, u"\t"_s, u"; "_s, u" / "_s, u" - "_s, u"\u2009"_s};
        for (int i = 0; i < 4000; ++i) {
            const QString first = QString::number(random.bounded(1, 2'000'000));
            // Three digits after a blank may be the thousands of the first.
            QString second = QString::number(random.bounded(1, 2'000'000));
            if (second.size() == 3)
                second += u'7';
            const QString typed = first + between.at(random.bounded(int(between.size()))) + second;
            for (const QString& language : languages)
                QVERIFY2(!parseValue(typed, quantity({}), in(language)), qPrintable(typed));
        }
    }

    void boundsAndWholeness_areTold() {
        Column layers = quantity({});
        layers.atLeast = u"0"_s;
        layers.atMost = u"100"_s;
        layers.whole = true;
        QCOMPARE(faultOf(Quantity{u"-5"_s}, layers).phrase, u"fault.below"_s);
        QCOMPARE(faultOf(Quantity{u"101"_s}, layers).phrase, u"fault.above"_s);
        QCOMPARE(faultOf(Quantity{u"1.5"_s}, layers).phrase, u"fault.whole"_s);
        QVERIFY(faultOf(Quantity{u"1.5e1"_s}, layers).phrase.isEmpty());
        Column size = quantity({u"tokens"_s, u"GB"_s});
        size.wholeUnits = {u"tokens"_s};
        QVERIFY(!parseValue(u"1.5 tokens"_s, size, in(u"en"_s)));
        QVERIFY(parseValue(u"1.5 GB"_s, size, in(u"en"_s)));
        QVERIFY(!parseValue(u"-5.0e9"_s, layers, in(u"en"_s)));
    }

    void days_areReadAsPeopleWriteThem_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // empty: refused
        const auto row = [](const QString& language, const QString& typed, const QString& kept) {
            QTest::addRow("%s: %s", qPrintable(language), qPrintable(typed))
                << language << typed << kept;
        };
        for (const QString& language : languages) {
            row(language, u"2026-09-15"_s, u"2026-09-15"_s);
            row(language, u"2026-9-5"_s, u"2026-09-05"_s);
            row(language, u"2025-11"_s, u"2025-11"_s);
            row(language, u"15.9.2026"_s, u"2026-09-15"_s);
            row(language, u"3.4.2026"_s, u"2026-04-03"_s);
            row(language, u"15/09/2026"_s, u"2026-09-15"_s);
            row(language, u"15 September 2026"_s, u"2026-09-15"_s);
            row(language, u"March 2026"_s, u"2026-03"_s);
            row(language, u"11/2025"_s, u"2025-11"_s);
            row(language, u"2026-02-30"_s, {});
            row(language, u"31.4.2026"_s, {});
            row(language, u"2026"_s, {});
            row(language, u"soon"_s, {});
            row(language, u"15.9.26"_s, {});
            row(language, u"2026-13"_s, {});
        }
        row(u"en"_s, u"Sept. 15th, 2026"_s, u"2026-09-15"_s);
        row(u"en"_s, u"09/15/2026"_s, u"2026-09-15"_s);
        row(u"en"_s, u"3/4/2026"_s, {}); // of April, or of March?
        row(u"de"_s, u"3. März 2026"_s, u"2026-03-03"_s);
        row(u"fr"_s, u"1er août 2026"_s, u"2026-08-01"_s);
        row(u"fr"_s, u"3/4/2026"_s, u"2026-04-03"_s);
    }

    void days_areReadAsPeopleWriteThem() {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        Column column;
        column.type = FieldType::Date;
        const auto read = parseValue(typed, column, in(language));
        QCOMPARE(read ? read->toText() : QString(), kept);
        const Value meant = valueAsMeant(typed, column, {}, in(language));
        QCOMPARE(meant.toText(), kept.isEmpty() ? typed : kept);
    }

    void daysInWords_areReadAgain() {
        for (int day = 1; day <= 366; ++day)
            for (const QString& language : languages) {
                const QDate date = QDate(2024, 1, 1).addDays(day - 1);
                Column column;
                column.type = FieldType::Date;
                const QString words = QLocale(language).toString(date, u"d MMMM yyyy"_s);
                const auto read = parseValue(words, column, in(language));
                QVERIFY2(read, qPrintable(words));
                QCOMPARE(read->toText(), date.toString(Qt::ISODate));
            }
    }

    void languages_haveTheirUsualCode() {
        Column column;
        column.type = FieldType::Languages;
        const auto read = parseValue(u"fre, oci, German, de-AT, gsw"_s, column, in(u"en"_s));
        QVERIFY_RESULT(read);
        QCOMPARE(*read->get<QStringList>(),
                 (QStringList{u"fr"_s, u"oc"_s, u"de"_s, u"de-AT"_s, u"gsw"_s}));
        QCOMPARE(faultOf(QStringList{u"fre"_s}, column),
                 (ValueFault{u"fault.language-short"_s, {u"fre"_s, u"fr"_s}}));
    }

    void licences_areThoseOfTheList() {
        Column column;
        column.type = FieldType::Licence;
        column.licences = {u"Apache-2.0"_s, u"MIT"_s, u"GPL-2.0"_s};
        const Strings strings = in(u"en"_s);
        QVERIFY(!parseValue(u"apache"_s, column, strings));
        for (const QString& good : {u"apache-2.0"_s,
                                    u"MIT OR Apache-2.0"_s,
                                    u"GPL-2.0+ WITH Classpath-exception-2.0"_s,
                                    u"LicenseRef-mine"_s})
            QVERIFY_RESULT(parseValue(good, column, strings));
        QCOMPARE(parseValue(u"spdx=apache-2.0"_s, column, strings)->get<Record>()->value(u"spdx"_s),
                 u"Apache-2.0"_s);
    }

    void signsThatNobodySees_areStrippedOrNamed() {
        Column url;
        url.type = FieldType::Url;
        const Strings strings = in(u"en"_s);
        QCOMPARE(parseValue(u"\u200Ehttps://example.org/\u200B"_s, url, strings)->toText(),
                 u"https://example.org/"_s);
        QCOMPARE(faultOf(u"https://exam\u200Bple.org/"_s, url).phrase, u"fault.invisible"_s);
        QCOMPARE(faultOf(u"https://exam\u200Bple.org/"_s, url).arguments.first(), u"U+200B"_s);
        Column hash;
        hash.type = FieldType::Hash;
        const QString digits(64, u'a');
        QCOMPARE(parseValue(u"algorithm=SHA-256; hex=\u200E"_s + digits, hash, strings)
                     ->get<Record>()
                     ->value(u"hex"_s),
                 digits);
        QVERIFY(parseValue(u"\u200E5\u200B"_s, quantity({}), strings).value() ==
                Value(Quantity{u"5"_s}));
    }

    void oneLine_holdsOneLine() {
        Column column;
        const Strings strings = in(u"en"_s);
        for (const QString& typed : {u"two\nlines"_s, u"two \r\n lines"_s, u"two\tlines"_s}) {
            QCOMPARE(parseValue(typed, column, strings)->toText(), u"two lines"_s);
            QCOMPARE(cellAsMeant(typed, column, {}, strings).toText(), u"two lines"_s);
        }
        QCOMPARE(faultOf(u"two\nlines"_s, column).phrase, u"fault.control"_s);
    }

    void cells_maySayThatNothingIsKnown() {
        Column column;
        column.type = FieldType::Month;
        const Strings strings = in(u"en"_s);
        const Value known =
            cellAsMeant(u"not known: the compilers do not say"_s, column, {}, strings);
        QVERIFY(known == Value(Untold{AnswerState::Unknown, u"the compilers do not say"_s}));
        QVERIFY(cellAsMeant(valueInWords(known, column, {}, strings), column, {}, strings) ==
                known);
        QVERIFY(cellAsMeant(u"none found on 2026-03-01"_s, column, {}, strings) ==
                Value(Untold{AnswerState::Unknown, u"none found on 2026-03-01"_s}));
        QVERIFY(known.isBlank());
        QVERIFY(faultOf(known, column).phrase.isEmpty());
        // A text of one's own is no statement about the cell.
        QCOMPARE(cellAsMeant(u"Not known to us"_s, Column(), {}, strings).toText(),
                 u"Not known to us"_s);
    }

    void numbers_areSpeltOut() {
        if (numberInWords(u"1234"_s, u"en"_s).isEmpty())
            QSKIP("built without ICU");
        QCOMPARE(numberInWords(u"1234"_s, u"en"_s), u"one thousand two hundred thirty-four"_s);
        QCOMPARE(numberInWords(u"1234"_s, u"de"_s), u"eintausendzweihundertvierunddreißig"_s);
        QCOMPARE(numberInWords(u"1234"_s, u"fr"_s), u"mille deux cent trente-quatre"_s);
        QCOMPARE(numberInWords(u"1234.5"_s, u"en"_s),
                 u"one thousand two hundred thirty-four point five"_s);
        QCOMPARE(numberInWords(u"1.5e3"_s, u"en"_s), u"one thousand five hundred"_s);
        QCOMPARE(numberInWords(u"7e9"_s, u"en"_s), u"seven billion"_s);
        QCOMPARE(numberInWords(u"12345.5e-1"_s, u"en"_s),
                 u"one thousand two hundred thirty-four point five five"_s);
        QCOMPARE(numberInWords(u"12"_s, u"en"_s), QString());
        QCOMPARE(numberInWords(u"1.2e22"_s, u"en"_s), QString());
        QCOMPARE(numberInWords(u"x"_s, u"en"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
