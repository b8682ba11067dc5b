// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Wording.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const QHash<QString, QString> english{
    {u"phrase.yes"_s, u"Yes"_s},
    {u"phrase.value.hash-open"_s, u"%1 (kind of hash not told)"_s},
    {u"phrase.no"_s, u"No"_s},
    {u"phrase.state.none"_s, u"None"_s},
    {u"phrase.row.unnamed"_s, u"(no name)"_s},
    {u"phrase.state.missing"_s, u"Not told yet"_s},
    {u"phrase.state.unknown"_s, u"Not known: %1"_s},
    {u"phrase.state.not-applicable"_s, u"Not applicable: %1"_s},
    {u"phrase.effort"_s, u"Tried: %1"_s},
    {u"c/f.choice.web"_s, u"Web pages"_s}};

Strings in(const QString& language) {
    return {language, english, {}};
}

Field fieldOf(FieldType type) {
    Field field;
    field.id = u"f"_s;
    field.category = u"c"_s;
    field.type = type;
    field.choices = {u"web"_s, u"book"_s};
    field.other = true;
    if (type == FieldType::Quantity)
        field.units = {u"FLOP"_s, u"kWh"_s, u"h"_s};
    field.columns = {Column{u"size"_s, FieldType::Number}, Column{u"name"_s}};
    return field;
}

struct Case {
    FieldType type = FieldType::ShortText;
    Value value;
};

} // namespace

Q_DECLARE_METATYPE(Case)

class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void words_areCounted_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("blanks") << u"  \n "_s << 0;
        QTest::newRow("marks are none") << u"# Title\n- one\n- two"_s << 3;
        QTest::newRow("joined") << u"well-known don't 3.5"_s << 3;
        QTest::newRow("other letters") << u"Прозрачность моделей"_s << 2;
    }

    void words_areCounted() {
        QFETCH(QString, text);
        QTEST(countWords(text), "words");
    }

    void valueInWords_isPlain_data() {
        QTest::addColumn<Case>("given");
        QTest::addColumn<QString>("words");
        const auto row =
            [](const char* name, FieldType type, const Value& value, const QString& expected) {
                QTest::newRow(name) << Case{type, value} << expected;
            };
        row("nothing", FieldType::ShortText, {}, {});
        row("yes", FieldType::YesNo, u"yes"_s, u"Yes"_s);
        row("choice", FieldType::Choice, u"web"_s, u"Web pages"_s);
        row("choice without words", FieldType::Choice, u"book"_s, u"book"_s);
        row("one's own choice", FieldType::Choice, u"other:songs"_s, u"songs"_s);
        row("choices",
            FieldType::Choices,
            QStringList{u"web"_s, u"other:a, b"_s},
            u"Web pages, a, b"_s);
        row("none", FieldType::Choices, QStringList(), u"None"_s);
        row("languages",
            FieldType::Languages,
            QStringList{u"en"_s, u"pt-BR"_s},
            u"English, Portuguese (pt-BR)"_s);
        row("number",
            FieldType::Number,
            Quantity{u"6857302016"_s, u"parameters"_s},
            u"6\u202F857\u202F302\u202F016\u00A0parameters"_s);
        row("date", FieldType::Date, u"2026-08-02"_s, u"2 August 2026"_s);
        row("month", FieldType::Month, u"2026-08"_s, u"August 2026"_s);
        row("no date", FieldType::Date, u"soon"_s, u"soon"_s);
        row("party",
            FieldType::Party,
            Record{{u"url"_s, u"https://x.org"_s}, {u"name"_s, u"X"_s}},
            u"X, https://x.org"_s);
        row("licence", FieldType::Licence, Record{{u"spdx"_s, u"Apache-2.0"_s}}, u"Apache-2.0"_s);
        row("hash",
            FieldType::Hash,
            Record{{u"hex"_s, u"ab"_s}, {u"algorithm"_s, u"SHA-256"_s}, {u"of"_s, u"w"_s}},
            u"SHA-256 ab (w)"_s);
        row("hash of no kind",
            FieldType::Hash,
            Record{{u"hex"_s, u"ab"_s}},
            u"ab (kind of hash not told)"_s);
        row("table",
            FieldType::Table,
            Table{{{u"r"_s, {{u"name"_s, u"N"_s}}}, {u"s"_s, {}}}},
            u"N; (no name)"_s);
        row("empty table", FieldType::Table, Table(), u"None"_s);
        row("long text", FieldType::LongText, Prose{u"*as* it is"_s}, u"*as* it is"_s);
    }

    void valueInWords_isPlain() {
        QFETCH(Case, given);
        QTEST(valueInWords(given.value, fieldOf(given.type), in(u"en"_s)), "words");
    }

    void numbers_followTheLanguage() {
        const Value value = Quantity{u"2.40e25"_s, u"p.a."_s};
        QCOMPARE(valueInWords(value, fieldOf(FieldType::Number), in(u"de"_s)),
                 u"2,40×10²⁵\u00A0p.a."_s);
    }

    void answerInWords_saysTheState() {
        const Field field = fieldOf(FieldType::ShortText);
        Answer answer;
        QCOMPARE(answerInWords(nullptr, field, in(u"en"_s)), u"Not told yet"_s);
        answer.state = AnswerState::NotApplicable;
        QCOMPARE(answerInWords(&answer, field, in(u"en"_s)), u"Not applicable"_s);
        answer.reason = u"text only"_s;
        QCOMPARE(answerInWords(&answer, field, in(u"en"_s)), u"Not applicable: text only"_s);
        answer.state = AnswerState::Unknown;
        answer.effort = u"asked"_s;
        QCOMPARE(answerInWords(&answer, field, in(u"en"_s)),
                 u"Not known: text only. Tried: asked"_s);
    }

    void parseValue_readsWhatIsTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Case>("expected");
        const auto row =
            [](const char* name, const QString& typed, FieldType type, const Value& value) {
                QTest::newRow(name) << typed << Case{type, value};
            };
        row("text", u" a b "_s, FieldType::ShortText, u"a b"_s);
        row("nothing", u"  "_s, FieldType::ShortText, {});
        row("long text", u"a\n\n b"_s, FieldType::LongText, Prose{u"a\n\n b"_s});
        row("quantity", u"1.2e22 FLOP"_s, FieldType::Quantity, Quantity{u"1.2e22"_s, u"FLOP"_s});
        row("longest unit", u"5 kWh"_s, FieldType::Quantity, Quantity{u"5"_s, u"kWh"_s});
        row("number", u"5 000"_s, FieldType::Number, Quantity{u"5000"_s});
        row("list",
            u"web, other:songs"_s,
            FieldType::Choices,
            QStringList{u"web"_s, u"other:songs"_s});
        row("none", u"none"_s, FieldType::Choices, QStringList());
        row("languages", u"en, de-AT"_s, FieldType::Languages, QStringList{u"en"_s, u"de-AT"_s});
        row("party",
            u"name=A B; email=a@b.org"_s,
            FieldType::Party,
            Record{{u"name"_s, u"A B"_s}, {u"email"_s, u"a@b.org"_s}});
        row("date", u"2026-08-02"_s, FieldType::Date, u"2026-08-02"_s);
        row("licence", u"MIT"_s, FieldType::Licence, Record{{u"spdx"_s, u"MIT"_s}});
        row("lines", u"a\n\tb"_s, FieldType::LongText, Prose{u"a\n\tb"_s});
        row("final line breaks", u"a\n\n\r\n"_s, FieldType::LongText, Prose{u"a"_s});
        row("twice", u"en, de, en"_s, FieldType::Languages, QStringList{u"en"_s, u"de"_s});
        row("comma of a text",
            u"other:a\\, b, web"_s,
            FieldType::Choices,
            QStringList{u"other:a, b"_s, u"web"_s});
        row("comma of a part",
            u"name=Foo\\, Inc.; email=a@b.eu"_s,
            FieldType::Party,
            Record{{u"name"_s, u"Foo, Inc."_s}, {u"email"_s, u"a@b.eu"_s}});
        row("semicolon of a text",
            u"name=A\\; B; address=C:\\d"_s,
            FieldType::Party,
            Record{{u"name"_s, u"A; B"_s}, {u"address"_s, u"C:\\d"_s}});
        row("other spelling of a hash",
            u"algorithm=md5; hex=00112233445566778899aabbccddeeff"_s,
            FieldType::Hash,
            Record{{u"algorithm"_s, u"md5"_s}, {u"hex"_s, u"00112233445566778899aabbccddeeff"_s}});
    }

    void parseValue_readsWhatIsTyped() {
        QFETCH(QString, typed);
        QFETCH(Case, expected);
        const auto value = parseValue(typed, fieldOf(expected.type), in(u"en"_s));
        QVERIFY2(value, qPrintable(value ? QString() : value.error().text));
        QVERIFY(*value == expected.value);
    }

    void aFigureWithoutUnit_isClearOnlyWhereThereIsOne() {
        Field field = fieldOf(FieldType::Quantity);
        QVERIFY(!parseValue(u"5"_s, field, in(u"en"_s)));
        QCOMPARE(faultOf(Quantity{u"5"_s, {}}, field).phrase, u"fault.no-unit"_s);
        const Value meant = valueAsMeant(u"5"_s, field, {}, in(u"en"_s));
        QVERIFY(meant == Value(Quantity{u"5"_s, {}}));
        field.units = {u"FLOP"_s};
        QVERIFY(parseValue(u"5"_s, field, in(u"en"_s)).value() ==
                Value(Quantity{u"5"_s, u"FLOP"_s}));
    }

    void units_areCalledAsInTheLanguage_andReadSo() {
        const Strings german(u"de"_s, {{u"phrase.unit.hours-of-audio"_s, u"Stunden Ton"_s}}, {});
        Field field = fieldOf(FieldType::Quantity);
        field.units = {u"hours of audio"_s, u"GWh"_s};
        const Value told = Quantity{u"1.5"_s, u"hours of audio"_s};
        QCOMPARE(valueInWords(told, field, german), u"1,5\u00A0Stunden Ton"_s);
        QVERIFY(valueAsMeant(u"1.5 stunden ton"_s, field, {}, german) == told);
        QVERIFY(valueAsMeant(u"1.5 hours of audio"_s, field, {}, german) == told);
        QCOMPARE(unitInWords(u"GWh"_s, german), u"GWh"_s);
    }

    void valueAsTyped_isReadAsTheSameValue_data() {
        parseValue_readsWhatIsTyped_data();
        const auto row = [](const char* name, FieldType type, const Value& value) {
            QTest::newRow(name) << QString() << Case{type, value};
        };
        row("backslashes", FieldType::Choices, QStringList{u"other:a\\"_s, u"other:\\\\,;"_s});
        row("parts with separators",
            FieldType::Licence,
            Record{{u"name"_s, u"a=b;\\ c"_s}, {u"access"_s, u"\\;"_s}});
        row("yes", FieldType::YesNo, u"yes"_s);
        row("month", FieldType::Month, u"2026-08"_s);
        row("figures as typed", FieldType::Quantity, Quantity{u"1.20e22"_s, u"FLOP"_s});
    }

    void valueAsTyped_isReadAsTheSameValue() {
        QFETCH(Case, expected);
        const Field field = fieldOf(expected.type);
        const QString typed = valueAsTyped(expected.value, field);
        const auto value = parseValue(typed, field, in(u"en"_s));
        QVERIFY2(value, qPrintable(typed));
        QVERIFY2(*value == expected.value, qPrintable(typed));
    }

    void valueAsTyped_ofATable() {
        const Field table = fieldOf(FieldType::Table);
        QCOMPARE(valueAsTyped(Table{}, table), u"none"_s);
        QCOMPARE(valueAsTyped(Table{{Row{u"a"_s, {}}}}, table), QString());
    }

    void parseValue_refusesTheRest_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Case>("type");
        const auto row = [](const char* name, const QString& typed, FieldType type) {
            QTest::newRow(name) << typed << Case{type, {}};
        };
        row("choice", u"film"_s, FieldType::Choice);
        row("empty choice of one's own", u"other: "_s, FieldType::Choice);
        row("yes or no", u"perhaps"_s, FieldType::YesNo);
        row("date", u"2026-02-30"_s, FieldType::Date);
        row("month", u"2026-13"_s, FieldType::Month);
        row("address", u"example.org"_s, FieldType::Url);
        row("script", u"javascript:alert(1)"_s, FieldType::Url);
        row("e-mail", u"a@b"_s, FieldType::Email);
        row("number", u"1,5"_s, FieldType::Number);
        row("unit", u"5 miles"_s, FieldType::Quantity);
        row("language", u"english please"_s, FieldType::Languages);
        row("part", u"phone=1"_s, FieldType::Party);
        row("hash", u"algorithm=SHA-256; hex=abc"_s, FieldType::Hash);
        row("hash of another spelling", u"algorithm=sha256; hex=abc"_s, FieldType::Hash);
        row("hash of no kind", u"hex=zz"_s, FieldType::Hash);
        row("part twice", u"name=A; name=B"_s, FieldType::Party);
        row("licence", u"spdx=Apache 2.0"_s, FieldType::Licence);
        row("table", u"x"_s, FieldType::Table);
        row("file", u"x"_s, FieldType::File);
        row("control", u"a\u0001b"_s, FieldType::LongText);
    }

    void parseValue_refusesTheRest() {
        QFETCH(QString, typed);
        QFETCH(Case, type);
        const auto value = parseValue(typed, fieldOf(type.type), in(u"en"_s));
        QVERIFY(!value);
        QVERIFY(!value.error().text.isEmpty());
    }

    void faultOf_namesPhraseAndArguments() {
        Field field = fieldOf(FieldType::Quantity);
        field.significantFigures = 3;
        QCOMPARE(faultOf(Quantity{u"2.4"_s, u"FLOP"_s}, field),
                 (ValueFault{u"fault.significant-figures"_s, {u"3"_s, u"2.4"_s, u"2"_s}}));
        QCOMPARE(faultOf(Quantity{u"2.40"_s, u"mile"_s}, field).phrase, u"fault.unit"_s);
        QCOMPARE(faultOf(u"text"_s, field).phrase, u"fault.kind"_s);
        QVERIFY(faultOf(Value(), field).phrase.isEmpty());
        QVERIFY(faultOf(Record{{u"spdx"_s, u"(MIT OR Apache-2.0) AND LicenseRef-x"_s}},
                        fieldOf(FieldType::Licence))
                    .phrase.isEmpty());
        QCOMPARE(faultOf(Record{{u"algorithm"_s, u"sha-256"_s}, {u"hex"_s, u"abc"_s}},
                         fieldOf(FieldType::Hash)),
                 (ValueFault{u"fault.hash"_s, {u"abc"_s, u"sha-256"_s, u"64"_s}}));
        QCOMPARE(faultOf(Record{{u"hex"_s, u"zz"_s}}, fieldOf(FieldType::Hash)),
                 (ValueFault{u"fault.hash"_s, {u"zz"_s, u"SHA-256"_s, u"64"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
