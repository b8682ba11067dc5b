// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Strings.h"
#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"
#include "tests/model/store/AnyDossier.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

using Kind = ChangeLine::Kind;

Strings words() {
    return {u"en"_s,
            {{u"data.label"_s, u"Data"_s},
             {u"data/sets.label"_s, u"Data sets"_s},
             {u"data/sets.column.size.label"_s, u"size"_s},
             {u"data/name.label"_s, u"Name"_s},
             {u"law:title"_s, u"The Law"_s},
             {u"phrase.change.row"_s, u"row “%1”"_s},
             {u"phrase.change.added"_s, u"%1 added"_s},
             {u"phrase.change.removed"_s, u"%1 removed"_s},
             {u"phrase.change.title"_s, u"Change %1"_s},
             {u"phrase.change.title-many"_s, u"Change %1 facts in %2"_s},
             {u"phrase.change.not-answered"_s, u"not told"_s},
             {u"phrase.change.audience"_s, u"readers"_s},
             {u"phrase.change.sources"_s, u"sources"_s},
             {u"phrase.state.missing"_s, u"not told yet"_s},
             {u"phrase.state.unknown"_s, u"Not known: %1"_s},
             {u"phrase.state.none"_s, u"None"_s},
             {u"phrase.change.withheld"_s, u"withheld parts"_s},
             {u"phrase.reason.security"_s, u"security"_s},
             {u"phrase.evidence"_s, u"Evidence"_s},
             {u"phrase.yes"_s, u"Yes"_s},
             {u"phrase.no"_s, u"No"_s},
             {u"law:conclusion.bound.label"_s, u"Bound by the law"_s},
             {u"law:rule.own.size.message"_s, u"“%1” is too large"_s},
             {u"phrase.audience.public"_s, u"Public"_s}},
            {}};
}

Catalogue catalogue() {
    Field sets;
    sets.id = u"sets"_s;
    sets.category = u"data"_s;
    sets.type = FieldType::Table;
    sets.columns = {Column{u"name"_s}, Column{u"size"_s, FieldType::Quantity}};
    Field name;
    name.id = u"name"_s;
    name.category = u"data"_s;
    Category data;
    data.id = u"data"_s;
    data.fields = {sets, name};
    return Catalogue({data});
}

Answer told(const Value& value) {
    Answer answer;
    answer.value = value;
    return answer;
}

Row row(const QString& id, const QString& name, const QString& size) {
    return {id, {{u"name"_s, name}, {u"size"_s, Quantity{size, u"GB"_s}}}};
}

const FieldPath sets(u"data"_s, u"sets"_s);
const FieldPath name(u"data"_s, u"name"_s);

QList<ChangeLine> linesOf(const std::optional<Answer>& before,
                          const std::optional<Answer>& after,
                          const FieldPath& path) {
    return describe({path, before, after}, catalogue(), words());
}

} // namespace

class TestChange : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void addedField_isOneLine() {
        const auto lines = linesOf(std::nullopt, told(u"Pythia"_s), name);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].kind, Kind::Added);
        QCOMPARE(lines[0].category, u"Data"_s);
        QCOMPARE(lines[0].field, u"Name"_s);
        QCOMPARE(lines[0].inside, QString());
        QCOMPARE(lines[0].before, u"not told yet"_s);
        QCOMPARE(lines[0].after, u"Pythia"_s);
        QVERIFY(!lines[0].words.isEmpty());
    }

    void changedState_isSaidInWords() {
        Answer unknown;
        unknown.state = AnswerState::Unknown;
        unknown.reason = u"lost"_s;
        const auto lines = linesOf(told(u"Pythia"_s), unknown, name);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].kind, Kind::Changed);
        QCOMPARE(lines[0].after, u"Not known: lost"_s);
    }

    void table_isComparedByRowAndCell() {
        const auto lines = linesOf(told(Table{{row(u"a"_s, u"A"_s, u"1"_s),
                                               row(u"b"_s, u"B"_s, u"2"_s),
                                               row(u"c"_s, u"C"_s, u"3"_s),
                                               row(u"d"_s, u"D"_s, u"4"_s)}}),
                                   told(Table{{row(u"d"_s, u"D"_s, u"4"_s),
                                               row(u"a"_s, u"A"_s, u"1"_s),
                                               row(u"c"_s, u"C"_s, u"30"_s),
                                               row(u"e"_s, u"E"_s, u"5"_s)}}),
                                   sets);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].kind, Kind::Removed);
        QCOMPARE(lines[0].path, sets.withRow(u"b"_s));
        QCOMPARE(lines[1].kind, Kind::Moved);
        QCOMPARE(lines[1].path, sets.withRow(u"d"_s));
        QCOMPARE(lines[1].inside, u"row “D”"_s);
        QCOMPARE(lines[2].kind, Kind::Changed);
        QCOMPARE(lines[2].path, sets.withRow(u"c"_s, u"size"_s));
        QCOMPARE(lines[2].inside, u"row “C”, size"_s);
        QCOMPARE(lines[2].before, u"3\u00A0GB"_s);
        QCOMPARE(lines[2].after, u"30\u00A0GB"_s);
        QCOMPARE(lines[3].kind, Kind::Added);
        QCOMPARE(lines[3].path, sets.withRow(u"e"_s));
    }

    void rules_areNamedByTheirTitle() {
        Dossier before = Dossier::create(u"Test"_s);
        before.setRegime(u"law"_s, u"1"_s);
        before.setRegime(u"nobody"_s, u"1"_s);
        Dossier after = before;
        after.setRegime(u"law"_s, u"2"_s);
        after.setRegime(u"nobody"_s, u"2"_s);
        const QList<ChangeLine> lines = describe(diff(before, after).first(), catalogue(), words());
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].inside.contains(u"“The Law”"_s), qPrintable(lines[0].inside));
        QVERIFY2(lines[1].inside.contains(u"“nobody”"_s), qPrintable(lines[1].inside));
        QCOMPARE(lines[0].after, u"2"_s);
    }

    void circumstances_areLinesOfTheirOwn() {
        Answer after = told(u"x"_s);
        after.audience = Audience::Public;
        after.sources = {{SourceKind::Typed, u"README"_s}};
        const auto lines = linesOf(told(u"x"_s), after, name);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].inside, u"readers"_s);
        QCOMPARE(lines[0].after, u"Public"_s);
        QCOMPARE(lines[1].inside, u"sources"_s);
        QCOMPARE(lines[1].after, u"README"_s);
    }

    void newTable_isToldRowByRowWithItsCells() {
        Table table;
        for (int i = 0; i < 8; ++i)
            table.rows.append(row(u"r-%1"_s.arg(i), u"Set %1"_s.arg(i), u"3"_s));
        const auto lines = linesOf(std::nullopt, told(table), sets);
        QCOMPARE(lines.size(), 9);
        QCOMPARE(lines[0].kind, Kind::Added);
        QVERIFY(lines[0].after.startsWith(u"8 "));
        QCOMPARE(lines[8].kind, Kind::Added);
        QCOMPARE(lines[8].path, sets.withRow(u"r-7"_s));
        QCOMPARE(lines[8].after, u"name: Set 7; size: 3\u00A0GB"_s);
        const auto gone = linesOf(told(table), std::nullopt, sets);
        QCOMPARE(gone.size(), 9);
        QCOMPARE(gone[8].before, lines[8].after);
        QCOMPARE(linesOf(told(table), told(Table()), sets).first().after, u"None"_s);
    }

    void movedRow_isToldWithItsPlaces() {
        const auto lines = linesOf(told(Table{{row(u"a"_s, u"A"_s, u"1"_s),
                                               row(u"b"_s, u"B"_s, u"2"_s),
                                               row(u"c"_s, u"C"_s, u"3"_s)}}),
                                   told(Table{{row(u"c"_s, u"C"_s, u"3"_s),
                                               row(u"a"_s, u"A"_s, u"1"_s),
                                               row(u"b"_s, u"B"_s, u"2"_s)}}),
                                   sets);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].kind, Kind::Moved);
        QCOMPARE(lines[0].before, u"3"_s);
        QCOMPARE(lines[0].after, u"1"_s);
    }

    void changeOfState_isToldWhole() {
        Answer unknown;
        unknown.state = AnswerState::Unknown;
        unknown.reason = u"x is lost"_s;
        const auto lines = linesOf(unknown, told(u"x"_s), name);
        QCOMPARE(lines.size(), 1);
        const QList<TextEdit> whole{{TextEdit::Kind::Removed, u"Not known: x is lost"_s},
                                    {TextEdit::Kind::Added, u"x"_s}};
        QCOMPARE(lines[0].words, whole);
    }

    void quantities_areToldWithTheirDifference_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("difference");
        QTest::newRow("more") << u"1.2"_s << u"1.4"_s << u"GWh"_s << u"+17\u00A0%"_s;
        QTest::newRow("less") << u"1.4"_s << u"1.2"_s << u"GWh"_s << u"−14\u00A0%"_s;
        QTest::newRow("little") << u"1000"_s << u"1025"_s << u"GWh"_s << u"+2.5\u00A0%"_s;
        QTest::newRow("much") << u"1"_s << u"100"_s << u"GWh"_s << u"+9900\u00A0%"_s;
        QTest::newRow("grouped") << u"1"_s << u"101"_s << u"GWh"_s << u"+10\u202F000\u00A0%"_s;
        QTest::newRow("from nothing") << u"0"_s << u"1"_s << u"GWh"_s << QString();
        QTest::newRow("too much for a share") << u"1.2"_s << u"1e300"_s << u"GWh"_s << QString();
        QTest::newRow("too little") << u"1.2"_s << u"1.2000001"_s << u"GWh"_s << QString();
        QTest::newRow("another sign") << u"1.2"_s << u"-1.2"_s << u"GWh"_s << QString();
        QTest::newRow("another unit") << u"1"_s << u"2"_s << u"MWh"_s << QString();
        QTest::newRow("written otherwise") << u"1.2"_s << u"1.20"_s << u"GWh"_s << QString();
    }

    void quantities_areToldWithTheirDifference() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, unit);
        QFETCH(QString, difference);
        const auto lines =
            linesOf(told(Quantity{before, u"GWh"_s}), told(Quantity{after, unit}), name);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].difference, difference);
    }

    void differences_haveTheFormOfAllNumbers_inAnyLanguage() {
        for (const auto& [language, wanted] :
             {std::pair(u"de"_s, u"+3025\u00A0%"_s), std::pair(u"fr"_s, u"+3025\u00A0%"_s)}) {
            const Strings strings(language, QHash<QString, QString>(), {});
            const Change change{
                name, told(Quantity{u"2"_s, u"GWh"_s}), told(Quantity{u"62.5"_s, u"GWh"_s})};
            const auto lines = describe(change, catalogue(), strings);
            QCOMPARE(lines.first().difference, wanted);
            QCOMPARE(lines.first().after, u"62,5\u00A0GWh"_s);
            const Change little{
                name, told(Quantity{u"1000"_s, u"GWh"_s}), told(Quantity{u"1025"_s, u"GWh"_s})};
            QCOMPARE(describe(little, catalogue(), strings).first().difference, u"+2,5\u00A0%"_s);
        }
    }

    void whatDossierJsonSays_isToldToo() {
        const Dossier before(u"0b0d5a5e-0000-4000-8000-000000000001"_s);
        Dossier after(u"0b0d5a5e-0000-4000-8000-000000000002"_s);
        after.setWhat(Subject::Dataset);
        const auto lines = describe(before, after, catalogue(), words());
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].path, idPath());
        QCOMPARE(lines[0].before, before.id());
        QCOMPARE(lines[0].after, after.id());
        QCOMPARE(lines[0].words.size(), 2);
        QCOMPARE(lines[1].path, whatPath());
        QCOMPARE(lines[1].kind, Kind::Changed);
        QCOMPARE(lines[1].before, u"a model"_s);
        QCOMPARE(lines[1].after, u"a data set"_s);
        QCOMPARE(lines[1].words.size(), 2);
        QVERIFY(diff(after, after.untold()).isEmpty());
    }

    void withholding_saysFromWhom_alsoWhereItIsEverybody() {
        Answer after = told(u"x"_s);
        after.withholdings = {{{}, WithholdingReason::Security}};
        QCOMPARE(linesOf(told(u"x"_s), after, name).first().after,
                 u"from everybody outside · security"_s);
        after.withholdings = {{{Audience::Public}, WithholdingReason::Security}};
        QCOMPARE(linesOf(told(u"x"_s), after, name).first().after, u"Public · security"_s);
    }

    void reviews_areCounted_andMirrored() {
        const FileSet before{{u"reviews/t/a.json"_s, "1"}, {u"reviews/t/b.json"_s, "1"}};
        const FileSet after{{u"reviews/t/b.json"_s, "2"},
                            {u"reviews/t/c.json"_s, "1"},
                            {u"reviews/u/d.json"_s, "1"},
                            {u"answers/data.json"_s, "1"}};
        const auto there = describeReviews(before, after);
        const auto back = describeReviews(after, before);
        QCOMPARE(there.size(), 3);
        QCOMPARE(there[0].kind, Kind::Added);
        QVERIFY2(there[0].after.startsWith(u"2 "), qPrintable(there[0].after));
        QCOMPARE(there[1].kind, Kind::Removed);
        QVERIFY(there[1].before.startsWith(u"1 "));
        QCOMPARE(there[2].kind, Kind::Changed);
        QVERIFY(there[2].inside.startsWith(u"1 "));
        QCOMPARE(back[1].before, there[0].after);
        QCOMPARE(back[0].after, there[1].before);
        QVERIFY(describeReviews(after, after).isEmpty());
        const QString message = proposeMessage({}, catalogue(), words(), there);
        QVERIFY2(message.startsWith(u"Reviews: 2 "), qPrintable(message));
    }

    void sidesThatReadAlike_areToldByTheirForm() {
        const auto lines = linesOf(told(Record{{u"spdx"_s, u"Apache-2.0"_s}}),
                                   told(Record{{u"name"_s, u"Apache-2.0"_s}}),
                                   name);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].before, u"identifier: Apache-2.0"_s);
        QCOMPARE(lines[0].after, u"name: Apache-2.0"_s);
    }

    void whatWeCannotName_isToldOnce() {
        Answer before = told(Table{{row(u"a"_s, u"A"_s, u"1"_s)}});
        before.sources = {{SourceKind::Typed, u"README"_s}};
        Answer after = before;
        Table table = *after.value.get<Table>();
        table.rows[0].extra.insert(u"x-future"_s, "1");
        after.value = table;
        after.extra.insert(u"x-future"_s, "1");
        after.sources[0].extra.insert(u"x-future"_s, "1");
        const auto lines = linesOf(before, after, sets);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].inside, u"other details"_s);
        Dossier newer;
        newer.extra.insert(u"x-future"_s, "1");
        const QList<Change> changes = diff(Dossier(), newer);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(describe(changes.first(), catalogue(), words()).size(), 1);
        QCOMPARE(apply(changes, Dossier()), newer);
    }

    void idsAreToldByName() {
        Dossier before = Dossier::create(u"Test"_s);
        before.setRegime(u"law"_s, u"1"_s);
        before.set(sets, told(Table{{row(u"r-1"_s, u"The Pile"_s, u"1"_s)}}));
        before.set(name, told(u"x"_s));
        Dossier after = before;
        after.set({dossierCategory, u"evidence"_s},
                  told(Table{{Row{u"e-abc12345"_s, {{u"name"_s, u"report.pdf"_s}}}}}));
        after.set({dossierCategory, u"waivers"_s},
                  told(Table{{Row{u"w-abc12345"_s,
                                  {{u"finding"_s, u"own.size@data/sets/r-1"_s},
                                   {u"reason"_s, u"Counsel agreed"_s}}}}}));
        after.set({dossierCategory, u"overrides"_s},
                  told(Table{{Row{u"law:bound"_s,
                                  {{u"value"_s, u"no"_s}, {u"reason"_s, u"Counsel said so"_s}}}}}));
        Answer evidenced = told(u"x"_s);
        evidenced.evidence = {u"e-abc12345"_s};
        after.set(name, evidenced);
        Answer withheld = *before.answer(sets);
        withheld.withholdings = {
            {{Audience::Public}, WithholdingReason::Security, {}, u"r-1"_s, u"size"_s}};
        after.set(sets, withheld);
        QStringList told;
        for (const Change& change : diff(before, after))
            for (const ChangeLine& line : describe(change, catalogue(), words(), before, after))
                told.append(line.field + u'|' + line.inside + u'|' + line.after);
        const QString all = told.join(u'\n');
        for (const auto& wanted : {u"Name|Evidence|report.pdf"_s,
                                   u"The Pile"_s,
                                   u"is too large"_s,
                                   u"reason: Counsel agreed"_s,
                                   u"“Bound by the law”"_s,
                                   u"No; reason: Counsel said so"_s,
                                   u"Public · security · row “The Pile” · size"_s})
            QVERIFY2(all.contains(wanted), qPrintable(wanted + u'\n' + all));
        for (const auto& id : {u"r-1"_s, u"e-abc"_s, u"w-abc"_s, u"law:bound"_s})
            QVERIFY2(!all.contains(id), qPrintable(all));
    }

    void theWayBack_isToldTheOtherWayRound() {
        const auto turned = [](Kind kind) {
            return kind == Kind::Added ? Kind::Removed : kind == Kind::Removed ? Kind::Added : kind;
        };
        const auto line = [](const ChangeLine& told, Kind kind, bool forth) {
            return u"%1 %2 %3|%4"_s.arg(static_cast<int>(kind))
                .arg(told.path.toString(),
                     forth ? told.before : told.after,
                     forth ? told.after : told.before);
        };
        for (quint32 seed = 0; seed < 150; ++seed) {
            const Dossier before = test::AnyDossier(seed).dossier();
            const Dossier after = test::AnyDossier(seed + 1).dossier();
            QStringList there;
            QStringList back;
            for (const Change& change : diff(before, after)) {
                for (const ChangeLine& told : describe(change, Catalogue(), words(), before, after))
                    there.append(line(told, told.kind, true));
                for (const ChangeLine& told :
                     describe(change.inverse(), Catalogue(), words(), after, before))
                    back.append(line(told, turned(told.kind), false));
            }
            there.sort();
            back.sort();
            QCOMPARE(there, back);
        }
    }

    void everyChange_hasALine_forAnyDossier() {
        for (quint32 seed = 0; seed < 150; ++seed) {
            const Dossier before = test::AnyDossier(seed).dossier();
            const Dossier after = test::AnyDossier(seed + 1).dossier();
            for (const Change& change : diff(before, after)) {
                QVERIFY2(!describe(change, Catalogue(), words()).isEmpty(),
                         qPrintable(change.path.toString()));
                QVERIFY(describe({change.path, change.after, change.after}, Catalogue(), words())
                            .isEmpty());
            }
        }
    }

    void movedRows_areAsFewAsCanBe() {
        Table before;
        for (int i = 0; i < 50; ++i)
            before.rows.append(row(u"r-%1"_s.arg(i), u"x"_s, u"1"_s));
        Table after = before;
        after.rows.move(49, 0);
        QCOMPARE(linesOf(told(before), told(after), sets).size(), 1);
    }

    void proposedMessage_isShortFirstAndThenFull() {
        const QList<Change> one{{name, std::nullopt, told(u"x"_s)}};
        QCOMPARE(proposeMessage(one, catalogue(), words()), u"Name: x\n\nData: Name: x\n"_s);
        const QList<Change> two{{name, told(u"x"_s), told(u"y"_s)},
                                {sets, told(u"x"_s), std::nullopt}};
        QCOMPARE(proposeMessage(two, catalogue(), words()),
                 u"Change Name, Data sets\n\nData: Name: x → y\nData: Data sets removed\n"_s);
        const QList<Change> layers{
            {name, told(Quantity{u"32"_s, {}}), told(Quantity{u"36"_s, {}})}};
        QCOMPARE(proposeMessage(layers, catalogue(), words()).section(u'\n', 0, 0),
                 u"Name: 32 → 36"_s);
        const QList<Change> longer{{name, told(u"x"_s), told(QString(80, u'y'))}};
        QCOMPARE(proposeMessage(longer, catalogue(), words()).section(u'\n', 0, 0),
                 u"Change Name"_s);
        QList<Change> many;
        for (int i = 0; i < 40; ++i)
            many.append({{u"category-%1"_s.arg(i), u"field-with-a-long-name"_s},
                         told(u"x"_s),
                         told(u"y"_s)});
        const QStringList lines = proposeMessage(many, catalogue(), words()).split(u'\n');
        QVERIFY(lines[0].size() <= 72);
        QVERIFY(lines[0].startsWith(u"Change 40 facts in "));
        QCOMPARE(lines.size(), 43);
        QCOMPARE(proposeMessage({}, catalogue(), words()), QString());
    }
};

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
