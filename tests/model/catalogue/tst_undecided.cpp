// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Condition.h"
#include "model/dossier/Evaluation.h"
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

Condition isUnknown(const QString& field, bool wanted = true) {
    return {ask::Unknown{path(field), wanted}};
}

Dossier told(const QString& field, const Value& value) {
    Dossier dossier(u"d"_s);
    test::tell(dossier, field, value);
    return dossier;
}

/// What fields take, and nothing more.
class InCatalogue final : public ConditionContext {
public:
    explicit InCatalogue(const Catalogue& catalogue)
        : m_catalogue(catalogue) {}

    [[nodiscard]] const Reason* conclusion(const QString&) const override { return nullptr; }

    [[nodiscard]] const Catalogue* catalogue() const override { return &m_catalogue; }

private:
    const Catalogue& m_catalogue;
};

} // namespace

/// What a condition makes of values that say less than they seem to.
class TestUndecided : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotUnderstood_decidesNothing_data();
    void whatIsNotUnderstood_decidesNothing();
    void lists_areAskedElementByElement_data();
    void lists_areAskedElementByElement();
    void everyChoice_isUnderstoodOrDecidesNothing();
    void unitsOfOneDimension_areCompared();
    void onlyTheUserSays_whatIsNotKnown_data();
    void onlyTheUserSays_whatIsNotKnown();
    void boundsDecideOnlyWhatTheyReach_data();
    void boundsDecideOnlyWhatTheyReach();
};

void TestUndecided::whatIsNotUnderstood_decidesNothing_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    for (const char* amount : {"7,3e22", "abc", "10 20", "1e", "many", "1.2.3", "-", "1e99999"})
        QTest::addRow("number %s", amount) << u"kinds/number"_s << QString::fromLatin1(amount);
    for (const char* day : {"15.9.2026",
                            "15/09/2026",
                            "2026-9-15",
                            "2026-13-01",
                            "2026-02-30",
                            "soon",
                            "2026-00",
                            "20260915xx"})
        QTest::addRow("day %s", day) << u"kinds/date"_s << QString::fromLatin1(day);
    QTest::newRow("no choice") << u"kinds/choice"_s << u"purple"_s;
    QTest::newRow("no yes or no") << u"kinds/yes-no"_s << u"perhaps"_s;
}

/// Whatever is asked of it: neither yes nor no, and the contrary neither.
void TestUndecided::whatIsNotUnderstood_decidesNothing() {
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    const auto library = test::smallLibrary();
    const bool isNumber = field == "kinds/number"_L1;
    const Dossier dossier = told(field, isNumber ? Value(Quantity{typed}) : Value(typed));
    const InCatalogue context(library->catalogue());
    QList<Condition> questions{isAnswered(field),
                               isAnswered(field, false),
                               isUnknown(field),
                               isUnknown(field, false),
                               is(field, u"red"_s)};
    const QString limit = isNumber ? u"1e25"_s : u"2025-08-02"_s;
    for (const ask::Order order : {ask::Order::AtLeast, ask::Order::Above, ask::Order::Below}) {
        questions << compared(field, order, limit);
        // As a limit, too.
        questions << compared(field, order, ask::OtherFact{path(field)});
    }
    for (const Condition& question : std::as_const(questions)) {
        QCOMPARE(evaluate(question, dossier, &context), Truth::Undetermined);
        QCOMPARE(evaluate({ask::Not{{question}}}, dossier, &context), Truth::Undetermined);
        const Reason why =
            explain(question, dossier, library->catalogue(), library->strings(u"en"_s), &context);
        QCOMPARE(why.truth, Truth::Undetermined);
        QVERIFY(!why.text.isEmpty());
    }
}

void TestUndecided::lists_areAskedElementByElement_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<Truth>("is");
    QTest::addColumn<Truth>("answered");
    const auto row = [](const QString& field,
                        const QStringList& list,
                        const QString& asked,
                        Truth is,
                        Truth answered) {
        QTest::addRow("%s: %s?", qPrintable(list.join(u'+')), qPrintable(asked))
            << field << list << asked << is << answered;
    };
    const auto open = Truth::Undetermined;
    const QString choices = u"kinds/choices"_s;
    row(choices, {u"red"_s}, u"red"_s, Truth::Yes, Truth::Yes);
    row(choices, {u"red"_s}, u"blue"_s, Truth::No, Truth::Yes);
    row(choices, {}, u"blue"_s, Truth::No, Truth::Yes); // none of them
    row(choices, {u"Red"_s}, u"red"_s, open, open);
    row(choices, {u"Red"_s}, u"blue"_s, open, open);
    row(choices, {u"green"_s, u"Red"_s}, u"blue"_s, open, Truth::Yes);
    row(choices, {u"Red"_s, u"blue"_s}, u"blue"_s, Truth::Yes, Truth::Yes);
    row(choices, {u"other:mauve"_s}, u"other"_s, Truth::Yes, Truth::Yes);
    row(choices, {u"other:mauve"_s}, u"red"_s, Truth::No, Truth::Yes);
    row(choices, {u"other: "_s}, u"other"_s, open, open);
    row(choices, {u"other:Red "_s}, u"red"_s, open, open); // says red, and that it is another
    row(choices, {u"other:Red "_s}, u"other"_s, open, open);
    const QString languages = u"kinds/languages"_s;
    row(languages, {u"de"_s}, u"de"_s, Truth::Yes, Truth::Yes);
    row(languages, {u"deu"_s}, u"de"_s, Truth::Yes, Truth::Yes);
    row(languages, {u"de"_s}, u"fr"_s, Truth::No, Truth::Yes);
    row(languages, {u"German!"_s}, u"fr"_s, open, open);
    row(languages, {u"German!"_s, u"fr"_s}, u"fr"_s, Truth::Yes, Truth::Yes);
}

void TestUndecided::lists_areAskedElementByElement() {
    QFETCH(const QString, field);
    QFETCH(const QStringList, told);
    QFETCH(const QString, asked);
    QFETCH(const Truth, answered);
    const auto library = test::smallLibrary();
    const InCatalogue context(library->catalogue());
    const Dossier dossier = ::told(field, told);
    QTEST(evaluate(is(field, asked), dossier, &context), "is");
    QTEST(evaluate({ask::IsOneOf{path(field), {asked, u"nothing"_s}}}, dossier, &context), "is");
    QCOMPARE(evaluate(isAnswered(field), dossier, &context), answered);
    QCOMPARE(evaluate(isAnswered(field, false), dossier, &context), !answered);
}

/// Over all fields and columns of the catalogue: a choice in another spelling is never a "no".
void TestUndecided::everyChoice_isUnderstoodOrDecidesNothing() {
    const auto library = test::realLibrary();
    const InCatalogue context(library->catalogue());
    int asked = 0;
    const auto look = [&](const FieldPath& at, const Column& column) {
        const bool isList = column.type == FieldType::Choices;
        if (!isList && column.type != FieldType::Choice)
            return;
        for (const QString& choice : column.choices) {
            const QString other = choice.toUpper() + u' ';
            const Value value = isList ? Value(QStringList{other}) : Value(other);
            const Value table = Table{{Row{u"r"_s, {{column.id, value}}}}};
            Dossier dossier;
            dossier.set(at.fieldPath(), Answer{.value = at.column().isEmpty() ? value : table});
            for (const Condition& question : {Condition{ask::Is{at, choice}},
                                              Condition{ask::IsOneOf{at, column.choices}},
                                              Condition{ask::Answered{at, true}},
                                              Condition{ask::Answered{at, false}}}) {
                const Truth truth = evaluate(question, dossier, &context);
                QVERIFY2(truth == Truth::Undetermined, qPrintable(at.toString() + choice));
                ++asked;
            }
        }
    };
    for (const Category& category : library->catalogue().categories())
        for (const Field& field : category.fields) {
            look(field.path(), field);
            for (const Column& column : field.columns)
                look(field.path().withRow({}, column.id), column);
        }
    QVERIFY(asked > 500);
}

void TestUndecided::unitsOfOneDimension_areCompared() {
    const auto above = [](const Quantity& told, const QString& limit) {
        return evaluate(compared(u"kinds/number"_s, ask::Order::Above, limit),
                        ::told(u"kinds/number"_s, told));
    };
    QCOMPARE(above({u"1.0"_s, u"TB"_s}, u"500 GB"_s), Truth::Yes);
    QCOMPARE(above({u"500"_s, u"GB"_s}, u"1 TB"_s), Truth::No);
    QCOMPARE(above({u"1"_s, u"GiB"_s}, u"1 GB"_s), Truth::Yes);
    QCOMPARE(above({u"2"_s, u"GWh"_s}, u"1999 MWh"_s), Truth::Yes);
    QCOMPARE(above({u"36"_s, u"hours"_s}, u"2 days"_s), Truth::No);
    QCOMPARE(above({u"3"_s, u"minutes"_s}, u"0.05 hours"_s), Truth::No); // exactly as much
    QCOMPARE(above({u"5"_s, u"tokens"_s}, u"1 GB"_s), Truth::Undetermined);
    QCOMPARE(above({u"2"_s, u"TB"_s, Exactness::LowerBound}, u"500 GB"_s), Truth::Yes);
    QCOMPARE(above({u"2"_s, u"TB"_s, Exactness::UpperBound}, u"500 GB"_s), Truth::Undetermined);
}

void TestUndecided::onlyTheUserSays_whatIsNotKnown_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Truth>("unknown");
    QTest::newRow("not told") << Answer{} << Truth::Undetermined;
    QTest::newRow("blank") << Answer{.value = Quantity{}} << Truth::Undetermined;
    QTest::newRow("not applicable")
        << Answer{.state = AnswerState::NotApplicable, .reason = u"none"_s} << Truth::Undetermined;
    QTest::newRow("told") << Answer{.value = Quantity{u"5"_s}} << Truth::No;
    QTest::newRow("told as a bound")
        << Answer{.value = Quantity{u"5"_s, {}, Exactness::UpperBound}} << Truth::No;
    QTest::newRow("not known") << Answer{.state = AnswerState::Unknown, .reason = u"lost"_s}
                               << Truth::Yes;
    QTest::newRow("not known, no reason") << Answer{.state = AnswerState::Unknown} << Truth::Yes;
}

void TestUndecided::onlyTheUserSays_whatIsNotKnown() {
    QFETCH(const Answer, answer);
    QFETCH(const Truth, unknown);
    const auto library = test::smallLibrary();
    Dossier dossier(u"d"_s);
    dossier.set(path(u"kinds/number"_s), answer);
    const InCatalogue context(library->catalogue());
    const Condition question = isUnknown(u"kinds/number"_s);
    QCOMPARE(evaluate(question, dossier, &context), unknown);
    QCOMPARE(evaluate(isUnknown(u"kinds/number"_s, false), dossier, &context), !unknown);
    const Reason why =
        explain(question, dossier, library->catalogue(), library->strings(u"en"_s), &context);
    QCOMPARE(why.truth, unknown);
    QVERIFY(!why.text.isEmpty());
}

void TestUndecided::boundsDecideOnlyWhatTheyReach_data() {
    QTest::addColumn<int>("exactness");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("order");
    QTest::addColumn<Truth>("truth");
    const auto row = [](Exactness exactness, const char* amount, ask::Order order, Truth truth) {
        QTest::addRow("%d %s %d", int(exactness), amount, int(order))
            << int(exactness) << QString::fromLatin1(amount) << int(order) << truth;
    };
    // Against 1e25.
    const auto open = Truth::Undetermined;
    using enum ask::Order;
    row(Exactness::Estimate, "1e26", AtLeast, Truth::Yes);
    row(Exactness::LowerBound, "1e26", AtLeast, Truth::Yes);
    row(Exactness::LowerBound, "1e26", Below, Truth::No);
    row(Exactness::LowerBound, "1e24", AtLeast, open);
    row(Exactness::LowerBound, "1e24", Below, open);
    row(Exactness::LowerBound, "1e25", Above, open);
    row(Exactness::LowerBound, "1e25", AtLeast, Truth::Yes);
    row(Exactness::UpperBound, "1e24", AtLeast, Truth::No);
    row(Exactness::UpperBound, "1e24", Below, Truth::Yes);
    row(Exactness::UpperBound, "1e26", Above, open);
    row(Exactness::UpperBound, "1e26", Below, open);
    row(Exactness::UpperBound, "1e25", Above, Truth::No);
    row(Exactness::UpperBound, "1e25", AtLeast, open);
}

void TestUndecided::boundsDecideOnlyWhatTheyReach() {
    QFETCH(const int, exactness);
    QFETCH(const QString, amount);
    QFETCH(const int, order);
    const Dossier dossier =
        told(u"kinds/number"_s, Quantity{amount, {}, static_cast<Exactness>(exactness)});
    const auto asked = [&](ask::Order which) {
        return evaluate(compared(u"kinds/number"_s, which, u"1e25"_s), dossier);
    };
    QTEST(asked(static_cast<ask::Order>(order)), "truth");
}

QTEST_GUILESS_MAIN(TestUndecided)
#include "tst_undecided.moc"
