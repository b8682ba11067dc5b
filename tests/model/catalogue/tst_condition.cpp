// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Condition.h"
#include "model/dossier/Evaluation.h"
#include "model/dossier/Threshold.h"
#include "tests/support/Conditions.h"
#include "tests/support/TestPack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using test::compared;
using test::is;
using test::isAnswered;
using test::path;

namespace {

const FieldPath compute{u"model"_s, u"compute"_s};

Condition isSourced(const QString& field, bool wanted = true) {
    return {ask::Evidenced{path(field), wanted}};
}

Condition isWithheld(const QString& field, const QString& reader) {
    return {ask::WithheldFrom{path(field), reader}};
}

Condition summed(const QStringList& fields, ask::Order order, const ask::Limit& limit) {
    ask::SumComparison sum{{}, order, limit};
    for (const QString& field : fields)
        sum.fields << path(field);
    return {sum};
}

Condition holds(const QString& conclusion) {
    return {ask::Holds{conclusion}};
}

Dossier told(const QString& field, const Value& value) {
    Dossier dossier(u"d"_s);
    test::tell(dossier, field, value);
    return dossier;
}

Answer state(AnswerState what) {
    return {.state = what, .reason = u"because"_s};
}

Table kinds(const QStringList& values) {
    Table table;
    for (const QString& value : values) {
        Row row;
        row.id = u"r-%1"_s.arg(table.rows.size());
        if (!value.isEmpty())
            row.cells.insert(u"kind"_s, value);
        table.rows << row;
    }
    return table;
}

/// QMetaType cannot look into a type that holds a list of itself.
struct Question {
    Condition condition;
};

class Known final : public ConditionContext {
public:
    [[nodiscard]] const Reason* conclusion(const QString& id) const override {
        return id == "large"_L1 ? &reason : nullptr;
    }

    Reason reason{Truth::Yes, u"This is large"_s};
};

} // namespace

class TestCondition : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void truthTables_followKleene();
    void groups_decideAsSoonAsOnePartDoes();
    void facts_data();
    void facts();
    void thresholds_data();
    void thresholds();
    void otherFact_timesFactor_isExact();
    void products_areExact();
    void explain_namesFactValueAndThreshold();
    void explain_tellsWhyNothingCanBeSaid();
    void explain_conclusionsComeWithTheirReasons();
    void fields_areCollectedFromTheWholeTree();
    void everyKind_tellsWhatItReads_data();
    void everyKind_tellsWhatItReads();
    void conditions_areValues();
    void circumstances_data();
    void circumstances();
    void row_isAskedAlone();
    void explain_tellsSourcesAndWithholding();
};

void TestCondition::truthTables_followKleene() {
    const auto open = Truth::Undetermined;
    const auto yes = Truth::Yes;
    const auto no = Truth::No;
    QCOMPARE(!yes, no);
    QCOMPARE(!open, open);
    QCOMPARE(!no, yes);
    const Truth all[] = {no, open, yes};
    for (const Truth a : all)
        for (const Truth b : all) {
            QCOMPARE(both(a, b), a == no || b == no ? no : a == open || b == open ? open : yes);
            QCOMPARE(either(a, b), a == yes || b == yes ? yes : a == open || b == open ? open : no);
            QCOMPARE(!both(a, b), either(!a, !b));
        }
}

void TestCondition::groups_decideAsSoonAsOnePartDoes() {
    const Dossier dossier = told(u"model/open"_s, u"yes"_s);
    const Condition yes = is(u"model/open"_s, u"yes"_s);
    const Condition no = is(u"model/open"_s, u"no"_s);
    const Condition open = compared(u"model/compute"_s, ask::Order::AtLeast, u"1"_s);
    QCOMPARE(evaluate({}, dossier), Truth::Yes);
    QCOMPARE(evaluate({ask::All{{yes, open}}}, dossier), Truth::Undetermined);
    QCOMPARE(evaluate({ask::All{{no, open}}}, dossier), Truth::No);
    QCOMPARE(evaluate({ask::Any{{yes, open}}}, dossier), Truth::Yes);
    QCOMPARE(evaluate({ask::Any{{no, open}}}, dossier), Truth::Undetermined);
    QCOMPARE(evaluate({ask::Not{{open}}}, dossier), Truth::Undetermined);
    QCOMPARE(evaluate({ask::Not{{no}}}, dossier), Truth::Yes);
    QCOMPARE(evaluate(holds(u"large"_s), dossier), Truth::Undetermined);
    const Known known;
    QCOMPARE(evaluate(holds(u"large"_s), dossier, &known), Truth::Yes);
}

void TestCondition::facts_data() {
    QTest::addColumn<Question>("question");
    QTest::addColumn<Dossier>("dossier");
    QTest::addColumn<Truth>("truth");
    const auto row = [](const char* name, const Condition& c, const Dossier& d, Truth t) {
        QTest::newRow(name) << Question{c} << d << t;
    };
    const Condition isRed = is(u"kinds/choice"_s, u"red"_s);
    const FieldPath choice(u"kinds"_s, u"choice"_s);
    Dossier unknown(u"d"_s);
    unknown.set(choice, state(AnswerState::Unknown));
    Dossier notApplicable(u"d"_s);
    notApplicable.set(choice, state(AnswerState::NotApplicable));
    row("nothing told", isRed, Dossier(u"d"_s), Truth::Undetermined);
    row("unknown", isRed, unknown, Truth::Undetermined);
    row("not applicable", isRed, notApplicable, Truth::No);
    row("same choice", isRed, told(u"kinds/choice"_s, u"red"_s), Truth::Yes);
    row("other choice", isRed, told(u"kinds/choice"_s, u"blue"_s), Truth::No);
    row("free text is other",
        is(u"kinds/choice"_s, u"other"_s),
        told(u"kinds/choice"_s, u"other:pink"_s),
        Truth::Yes);
    row("one of",
        Condition{ask::IsOneOf{path(u"kinds/choice"_s), {u"blue"_s, u"red"_s}}},
        told(u"kinds/choice"_s, u"red"_s),
        Truth::Yes);
    row("in a list",
        is(u"kinds/choices"_s, u"red"_s),
        told(u"kinds/choices"_s, QStringList{u"blue"_s, u"red"_s}),
        Truth::Yes);
    row("empty list says none",
        is(u"kinds/choices"_s, u"red"_s),
        told(u"kinds/choices"_s, QStringList{}),
        Truth::No);
    row("equal numbers",
        is(u"kinds/number"_s, u"1000"_s),
        told(u"kinds/number"_s, Quantity{u"1.0e3"_s}),
        Truth::Yes);
    const Condition isOwn = is(u"model/datasets//kind"_s, u"own"_s);
    row("one row has it",
        isOwn,
        told(u"model/datasets"_s, kinds({u"public"_s, u"own"_s, {}})),
        Truth::Yes);
    row("no row has it", isOwn, told(u"model/datasets"_s, kinds({u"public"_s})), Truth::No);
    row("a row is open",
        isOwn,
        told(u"model/datasets"_s, kinds({u"public"_s, {}})),
        Truth::Undetermined);
    row("no rows", isOwn, told(u"model/datasets"_s, kinds({})), Truth::No);
    row("no table told", isOwn, Dossier(u"d"_s), Truth::Undetermined);
    const Condition answered = isAnswered(u"kinds/choice"_s);
    const Condition silent = isAnswered(u"kinds/choice"_s, false);
    row("answered", answered, told(u"kinds/choice"_s, u"red"_s), Truth::Yes);
    row("answered, nothing told", answered, Dossier(u"d"_s), Truth::No);
    row("answered, not applicable", answered, notApplicable, Truth::No);
    row("silent, nothing told", silent, Dossier(u"d"_s), Truth::Yes);
    row("silent, unknown", silent, unknown, Truth::Yes);
    row("silent, not applicable", silent, notApplicable, Truth::No);
    row("answered column",
        isAnswered(u"model/datasets//kind"_s),
        told(u"model/datasets"_s, kinds({{}, u"own"_s})),
        Truth::Yes);
}

void TestCondition::facts() {
    QFETCH(Question, question);
    QFETCH(Dossier, dossier);
    QTEST(evaluate(question.condition, dossier), "truth");
}

void TestCondition::thresholds_data() {
    QTest::addColumn<Value>("value");
    QTest::addColumn<ask::Order>("order");
    using enum ask::Order;
    QTest::addColumn<QString>("limit");
    QTest::addColumn<Truth>("truth");
    const auto flop = [](const char* amount) {
        return Value(Quantity{QString::fromLatin1(amount), u"FLOP"_s});
    };
    QTest::newRow("at the line") << flop("1e25") << AtLeast << u"10000000000000000000000000"_s
                                 << Truth::Yes;
    QTest::newRow("not above the line") << flop("1e25") << Above << u"1e25"_s << Truth::No;
    QTest::newRow("a hair above") << flop("1.000000000000000000001e25") << Above << u"1e25"_s
                                  << Truth::Yes;
    QTest::newRow("a hair below") << flop("9.9999999999999999999e24") << AtLeast << u"1e25"_s
                                  << Truth::No;
    QTest::newRow("below") << flop("2e22") << Below << u"1e23"_s << Truth::Yes;
    QTest::newRow("not below itself") << flop("1e23") << Below << u"1e23"_s << Truth::No;
    QTest::newRow("same unit") << flop("1e25") << AtLeast << u"1e25 FLOP"_s << Truth::Yes;
    QTest::newRow("other unit") << flop("1e25") << AtLeast << u"1e25 GFLOP"_s << Truth::No;
    QTest::newRow("other dimension")
        << flop("1e25") << AtLeast << u"1e25 tokens"_s << Truth::Undetermined;
    const auto date = [](const char* text) { return Value(QString::fromLatin1(text)); };
    QTest::newRow("day after") << date("2025-08-03") << AtLeast << u"2025-08-02"_s << Truth::Yes;
    QTest::newRow("day before") << date("2025-08-01") << AtLeast << u"2025-08-02"_s << Truth::No;
    QTest::newRow("month that begins there")
        << date("2025-08") << AtLeast << u"2025-08-01"_s << Truth::Yes;
    QTest::newRow("month around the day")
        << date("2025-08") << AtLeast << u"2025-08-02"_s << Truth::Undetermined;
    QTest::newRow("month before the day")
        << date("2025-07") << Below << u"2025-08-02"_s << Truth::Yes;
    QTest::newRow("day in the month")
        << date("2025-08-15") << AtLeast << u"2025-08"_s << Truth::Yes;
    QTest::newRow("no date") << date("soon") << AtLeast << u"2025-08"_s << Truth::Undetermined;
    QTest::newRow("number against date")
        << flop("1") << AtLeast << u"2025-08"_s << Truth::Undetermined;
}

void TestCondition::thresholds() {
    QFETCH(Value, value);
    QFETCH(ask::Order, order);
    QFETCH(QString, limit);
    const Dossier dossier = told(u"model/compute"_s, value);
    QTEST(evaluate(compared(u"model/compute"_s, order, limit), dossier), "truth");
}

void TestCondition::otherFact_timesFactor_isExact() {
    const Condition condition =
        compared(u"model/compute"_s,
                 ask::Order::AtLeast,
                 ask::OtherFact{path(u"model/original-compute"_s), u"0.3"_s});
    Dossier dossier = told(u"model/compute"_s, Quantity{u"3e23"_s, u"FLOP"_s});
    QCOMPARE(evaluate(condition, dossier), Truth::Undetermined);
    test::tell(dossier, u"model/original-compute"_s, Quantity{u"1e24"_s, u"FLOP"_s});
    QCOMPARE(evaluate(condition, dossier), Truth::Yes); // 0.3 × 10^24, which no double is
    test::tell(dossier, u"model/original-compute"_s, Quantity{u"1.0000001e24"_s, u"FLOP"_s});
    QCOMPARE(evaluate(condition, dossier), Truth::No);
}

void TestCondition::products_areExact() {
    QCOMPARE(multiplyAmounts(u"1e24"_s, u"0.3"_s), u"3e23"_s);
    QCOMPARE(multiplyAmounts(u"-1.5"_s, u"1.5"_s), u"-225e-2"_s);
    QCOMPARE(multiplyAmounts(u"99"_s, u"99"_s), u"9801"_s);
    QCOMPARE(multiplyAmounts(u"0"_s, u"7e9"_s), u"0"_s);
}

void TestCondition::explain_namesFactValueAndThreshold() {
    const auto library = test::smallLibrary();
    const Strings strings = library->strings(u"en"_s);
    const Condition condition = compared(u"model/compute"_s, ask::Order::AtLeast, u"1e23"_s);
    const Dossier dossier = told(u"model/compute"_s, Quantity{u"2.4e25"_s, u"FLOP"_s});
    const Reason reason = explain(condition, dossier, library->catalogue(), strings);
    QCOMPARE(reason.truth, Truth::Yes);
    QCOMPARE(reason.path, compute);
    const QString limit = Quantity{u"1e23"_s, u"FLOP"_s}.toDisplay();
    QVERIFY2(reason.text.contains(u"Compute"_s), qPrintable(reason.text));
    QVERIFY2(reason.text.contains(Quantity{u"2.4e25"_s, u"FLOP"_s}.toDisplay()),
             qPrintable(reason.text));
    QVERIFY2(reason.text.contains(limit), qPrintable(reason.text));
    const Reason open = explain(condition, Dossier(u"d"_s), library->catalogue(), strings);
    QCOMPARE(open.truth, Truth::Undetermined);
    QVERIFY2(open.text.contains(limit), qPrintable(open.text));
}

void TestCondition::explain_tellsWhyNothingCanBeSaid() {
    const auto library = test::smallLibrary();
    const Condition condition = is(u"kinds/choice"_s, u"red"_s);
    QStringList texts;
    Dossier dossier(u"d"_s);
    const auto say = [&] {
        texts << explain(condition, dossier, library->catalogue(), library->strings(u"en"_s)).text;
        QVERIFY2(texts.last().contains(u"Choice"_s), qPrintable(texts.last()));
        QVERIFY2(!texts.last().contains(u'‹'), qPrintable(texts.last()));
    };
    say();
    dossier.set({u"kinds"_s, u"choice"_s}, state(AnswerState::Unknown));
    say();
    dossier.set({u"kinds"_s, u"choice"_s}, state(AnswerState::NotApplicable));
    say();
    test::tell(dossier, u"kinds/choice"_s, u"blue"_s);
    say();
    QCOMPARE(texts.removeDuplicates(), 0);
    QVERIFY2(texts.last().contains(u"Blue"_s) && texts.last().contains(u"Red"_s),
             qPrintable(texts.last()));
}

void TestCondition::explain_conclusionsComeWithTheirReasons() {
    const auto library = test::smallLibrary();
    const Known known;
    const Condition condition{ask::Not{{holds(u"large"_s)}}};
    const Reason reason = explain(
        condition, Dossier(u"d"_s), library->catalogue(), library->strings(u"en"_s), &known);
    QCOMPARE(reason.truth, Truth::No);
    QCOMPARE(reason.parts, QList<Reason>{known.reason});
}

void TestCondition::fields_areCollectedFromTheWholeTree() {
    const Regime* law = test::smallLibrary()->regime(u"law"_s);
    QStringList fields;
    for (const Conclusion& conclusion : law->conclusions)
        for (const FieldPath& path : conclusion.when.fields())
            fields << conclusion.id + u' ' + path.toString();
    QVERIFY(fields.contains(u"bound model/open"_s));
    QVERIFY(fields.contains(u"changed-much model/original-compute"_s));
    QCOMPARE(law->conclusions.first().id, u"large"_s); // before "bound", which uses it
}

void TestCondition::everyKind_tellsWhatItReads_data() {
    QTest::addColumn<Question>("question");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QStringList>("conclusions");
    const QString a = u"model/a"_s;
    const QString b = u"model/b//c"_s;
    const auto row = [](const char* name,
                        const Condition& c,
                        const QStringList& fields,
                        const QStringList& conclusions = {}) {
        QTest::newRow(name) << Question{c} << fields << conclusions;
    };
    row("always", {}, {});
    row("is", is(a, u"x"_s), {a});
    row("is one of", {ask::IsOneOf{path(a), {u"x"_s, u"y"_s}}}, {a});
    row("a number", compared(a, ask::Order::Below, u"1"_s), {a});
    row("another fact", compared(a, ask::Order::Above, ask::OtherFact{path(b)}), {a, b});
    row("a sum", summed({a, b}, ask::Order::Above, u"1"_s), {a, b});
    row("answered", isAnswered(b), {b});
    row("evidenced", isSourced(a), {a});
    row("withheld", isWithheld(a, u"public"_s), {a});
    row("holds", holds(u"large"_s), {}, {u"large"_s});
    const QList<Condition> parts{isAnswered(b), holds(u"large"_s), is(a, u"x"_s), isSourced(b)};
    row("all", {ask::All{parts}}, {b, a}, {u"large"_s});
    row("any", {ask::Any{parts}}, {b, a}, {u"large"_s});
    row("not", {ask::Not{{{ask::All{parts}}}}}, {b, a}, {u"large"_s});
}

void TestCondition::everyKind_tellsWhatItReads() {
    QFETCH(Question, question);
    QFETCH(QStringList, fields);
    QFETCH(QStringList, conclusions);
    QStringList read;
    for (const FieldPath& field : question.condition.fields())
        read << field.toString();
    QCOMPARE(read, fields);
    QCOMPARE(question.condition.conclusions(), conclusions);
}

void TestCondition::conditions_areValues() {
    const QString a = u"model/a"_s;
    const QList<Condition> different{
        {},
        is(a, u"x"_s),
        is(a, u"y"_s),
        {ask::IsOneOf{path(a), {u"x"_s}}},
        compared(a, ask::Order::AtLeast, u"1"_s),
        compared(a, ask::Order::Below, u"1"_s),
        compared(a, ask::Order::Below, ask::OtherFact{path(a)}),
        compared(a, ask::Order::Below, ask::OtherFact{path(a), u"2"_s}),
        compared(a, ask::Order::Below, ask::OtherFact{path(a), {}, 1}),
        summed({a, a}, ask::Order::Below, u"1"_s),
        summed({a, a}, ask::Order::Above, u"1"_s),
        isAnswered(a),
        isAnswered(a, false),
        isSourced(a),
        isWithheld(a, u"public"_s),
        holds(u"large"_s),
        {ask::All{{is(a, u"x"_s)}}},
        {ask::Any{{is(a, u"x"_s)}}},
        {ask::Not{{is(a, u"x"_s)}}},
        {ask::Not{{is(a, u"y"_s)}}},
    };
    for (qsizetype i = 0; i < different.size(); ++i) {
        Condition copy = different.at(i);
        QVERIFY(copy == different.at(i));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!(copy == different.at(j)), qPrintable(u"%1, %2"_s.arg(i).arg(j)));
        copy = Condition{ask::Not{{copy}}};
        QVERIFY(!(copy == different.at(i)));
    }
}

void TestCondition::circumstances_data() {
    QTest::addColumn<Question>("question");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Truth>("truth");
    const auto row = [](const char* name, const Condition& c, const Answer& a, Truth t) {
        QTest::newRow(name) << Question{c} << a << t;
    };
    const QString table = u"model/datasets"_s;
    const Value rows = kinds({u"own"_s, u"public"_s});
    const Answer plain{.value = rows};
    const Answer linked{.value = rows, .sources = {{.url = u"https://example.org"_s}}};
    const Answer titled{.value = rows, .sources = {{.title = u"README"_s}}};
    const Answer blank{.value = rows, .sources = {{.kind = SourceKind::Imported, .title = u" "_s}}};
    const Answer attached{.value = rows, .evidence = {u"e-one"_s}};
    const Condition evidenced = isSourced(table);
    const Condition bare = isSourced(table, false);
    row("no source", evidenced, plain, Truth::No);
    row("no source, wanted so", bare, plain, Truth::Yes);
    row("a link", evidenced, linked, Truth::Yes);
    row("a title", evidenced, titled, Truth::Yes);
    row("an empty source", evidenced, blank, Truth::No);
    row("a file", evidenced, attached, Truth::Yes);
    row("a file, wanted not", bare, attached, Truth::No);
    row("not told: evidence", evidenced, {}, Truth::Undetermined);
    row("not known: evidence", bare, state(AnswerState::Unknown), Truth::Undetermined);
    row("not applicable: evidence", bare, state(AnswerState::NotApplicable), Truth::No);

    const auto kept = [&](const Withholding& withholding) {
        return Answer{.value = rows, .withholdings = {withholding}};
    };
    const Condition fromPublic = isWithheld(table, u"public"_s);
    const Condition fromOffice = isWithheld(table, u"ai-office"_s);
    const Condition kindFromPublic = isWithheld(table + u"//kind"_s, u"public"_s);
    row("nothing kept", fromPublic, plain, Truth::No);
    row("kept from everybody outside", fromOffice, kept({}), Truth::Yes);
    row("kept from another reader", fromOffice, kept({{Audience::Downstream}}), Truth::No);
    row("what is kept from anyone is not public",
        fromPublic,
        kept({{Audience::Downstream}}),
        Truth::Yes);
    row("a row kept",
        fromPublic,
        kept({{}, WithholdingReason::Security, {}, u"r-0"_s}),
        Truth::Yes);
    row("another column kept",
        kindFromPublic,
        kept({{}, WithholdingReason::Security, {}, {}, u"size"_s}),
        Truth::No);
    row("the column kept",
        kindFromPublic,
        kept({{}, WithholdingReason::Security, {}, {}, u"kind"_s}),
        Truth::Yes);
    row("narrower readers named",
        fromPublic,
        Answer{.value = rows, .audience = Audience::Downstream},
        Truth::Yes);
    row("readers named that hold this one",
        fromOffice,
        Answer{.value = rows, .audience = Audience::Downstream},
        Truth::No);
    row("not told: withheld", fromPublic, {}, Truth::Undetermined);
    row("not applicable: withheld", fromPublic, state(AnswerState::NotApplicable), Truth::No);
}

void TestCondition::circumstances() {
    QFETCH(Question, question);
    QFETCH(Answer, answer);
    QFETCH(Truth, truth);
    Dossier dossier(u"d"_s);
    dossier.set(question.condition.fields().first().fieldPath(), answer);
    QCOMPARE(evaluate(question.condition, dossier), truth);
}

void TestCondition::row_isAskedAlone() {
    Table table = kinds({u"own"_s, u"public"_s, {}});
    table.rows[0].cells.insert(u"size"_s, Quantity{u"5"_s, u"tokens"_s});
    table.rows[0].cells.insert(u"part"_s, Quantity{u"4"_s, u"tokens"_s});
    Dossier dossier = told(u"model/datasets"_s, table);
    const Known known;
    const auto asked = [&](const Condition& condition, int row) {
        const RowContext context({u"model"_s, u"datasets"_s}, table.rows.at(row), &known);
        return evaluate(condition, dossier, &context);
    };
    const Condition own = is(u"model/datasets//kind"_s, u"own"_s);
    QCOMPARE(evaluate(own, dossier), Truth::Yes);
    QCOMPARE(asked(own, 0), Truth::Yes);
    QCOMPARE(asked(own, 1), Truth::No);
    QCOMPARE(asked(own, 2), Truth::Undetermined);
    const Condition open = isAnswered(u"model/datasets//kind"_s, false);
    QCOMPARE(asked(open, 0), Truth::No);
    QCOMPARE(asked(open, 2), Truth::Yes);
    QCOMPARE(asked(isAnswered(u"model/datasets//kind"_s), 2), Truth::No);
    const auto larger = [](const QString& factor) {
        return compared(u"model/datasets//size"_s,
                        ask::Order::Above,
                        ask::OtherFact{path(u"model/datasets//part"_s), factor});
    };
    QCOMPARE(asked(larger({}), 0), Truth::Yes);
    QCOMPARE(asked(larger(u"2"_s), 0), Truth::No);
    QCOMPARE(asked(larger(u"2"_s), 1), Truth::Undetermined);
    QCOMPARE(evaluate(larger(u"2"_s), dossier),
             Truth::Undetermined); // any row's part is no threshold
    QCOMPARE(asked(holds(u"large"_s), 1), Truth::Yes);
    // A column of another table means any of its rows, as always.
    QCOMPARE(asked(is(u"model/others//kind"_s, u"own"_s), 0), Truth::Undetermined);
    dossier.set(
        {u"model"_s, u"datasets"_s},
        Answer{.value = table, .withholdings = {{{}, WithholdingReason::Contract, {}, u"r-1"_s}}});
    const Condition kept = isWithheld(u"model/datasets//kind"_s, u"public"_s);
    QCOMPARE(asked(kept, 0), Truth::No);
    QCOMPARE(asked(kept, 1), Truth::Yes);
}

void TestCondition::explain_tellsSourcesAndWithholding() {
    const auto library = test::smallLibrary();
    const auto words = [&](const Condition& condition, const Answer& answer) {
        Dossier dossier(u"d"_s);
        dossier.set({u"model"_s, u"limits"_s}, answer);
        return explain(condition, dossier, library->catalogue(), library->strings(u"en"_s)).text;
    };
    const Condition evidenced = isSourced(u"model/limits"_s);
    const Condition bare = isSourced(u"model/limits"_s, false);
    const Answer plain{.value = Prose{u"Few."_s}};
    const Answer linked{.value = Prose{u"Few."_s}, .sources = {{.url = u"https://x.org"_s}}};
    QCOMPARE(words(evidenced, plain), u"Limits names no source and no attached file"_s);
    QCOMPARE(words(bare, plain), u"Limits names no source and no attached file"_s);
    QCOMPARE(words(evidenced, linked), u"Limits names a source or an attached file"_s);
    QCOMPARE(words(bare, linked), u"Limits names a source or an attached file"_s);
    QCOMPARE(words(bare, {}), u"Limits is not told yet"_s);
    const Condition withheld = isWithheld(u"model/limits"_s, u"public"_s);
    QCOMPARE(words(withheld, plain), u"Limits is kept from nobody of: Public"_s);
    const Answer kept{.value = Prose{u"Few."_s}, .withholdings = {{}}};
    QCOMPARE(words(withheld, kept), u"Limits, or a part of it, is kept from: Public"_s);
}

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
