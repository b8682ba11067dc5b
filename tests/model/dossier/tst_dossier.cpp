// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

Answer told(const Value& value) {
    Answer answer;
    answer.value = value;
    return answer;
}

const FieldPath name(u"model"_s, u"name"_s);
const FieldPath sets(u"data"_s, u"sets"_s);

} // namespace

class TestDossier : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void words_goThereAndBack() {
        for (const Audience audience : allAudiences())
            QCOMPARE(audienceFromWord(audienceWord(audience)), audience);
        for (const auto state :
             {AnswerState::Answered, AnswerState::NotApplicable, AnswerState::Unknown})
            QCOMPARE(answerStateFromWord(answerStateWord(state)), state);
        QCOMPARE(withholdingReasonFromWord(u"security"_s), WithholdingReason::Security);
        QCOMPARE(sourceKindFromWord(u"computed"_s), SourceKind::Computed);
        QVERIFY(!audienceFromWord(u"everybody"_s));
        QVERIFY(!answerStateFromWord({}));
    }

    void create_isNamedAndEnglish() {
        const Dossier dossier = Dossier::create(u"A model"_s);
        QCOMPARE(dossier.id().size(), 36);
        QCOMPARE(dossier.id(), dossier.id().toLower());
        QCOMPARE(dossier.title(), u"A model"_s);
        QCOMPARE(dossier.languages(), QStringList{u"en"_s});
        QCOMPARE(Dossier().languages(), QStringList{u"en"_s});
        QVERIFY(dossier.regimes().isEmpty());
    }

    void blank_isNotNone() {
        QVERIFY(Value().isBlank());
        QVERIFY(Value(u" \n"_s).isBlank());
        QVERIFY(Value(Prose{}).isBlank());
        QVERIFY(Value(Quantity{}).isBlank());
        QVERIFY(Value(Record{{u"name"_s, {}}}).isBlank());
        QVERIFY(!Value(QStringList()).isBlank());
        QVERIFY(!Value(Table()).isBlank());
    }

    void set_ofVoid_removes() {
        Dossier dossier;
        dossier.set(name, told(u"x"_s));
        dossier.set(name, told(u"  "_s));
        QVERIFY(!dossier.answer(name));
        dossier.set(name, told(u"x"_s));
        dossier.set(name, std::nullopt);
        QVERIFY(dossier.answers().isEmpty());
        Answer noted;
        noted.note = u"ask Ada"_s;
        dossier.set(name, noted);
        QVERIFY(dossier.answer(name));
        dossier.set(sets, told(QStringList()));
        QVERIFY(dossier.answer(sets));
    }

    void set_bringsIntoNormalForm() {
        Dossier dossier;
        Answer answer =
            told(Table{{{u"r"_s, {{u"a"_s, u""_s}, {u"b"_s, Prose{u"text"_s}}}},
                        {u"r"_s, {{u"t"_s, Table()}}},
                        {u"s"_s, {{u"p"_s, Record{{u"name"_s, u"N"_s}, {u"url"_s, {}}}}}}}});
        answer.translations = {{u"de"_s, u"  "_s}, {u"fr"_s, u"a\r\nb"_s}};
        answer.withholdings = {{{Audience::Public, Audience::AiOffice, Audience::Public}}};
        dossier.set(sets, answer);
        const Answer kept = *dossier.answer(sets);
        const Table* table = kept.value.get<Table>();
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 3);
        QCOMPARE(table->rows[0].cells, (QMap<QString, Value>{{u"b"_s, u"text"_s}}));
        QCOMPARE(table->rows[1].id, u"r-2"_s);
        QVERIFY(table->rows[1].cells.isEmpty());
        QVERIFY(table->rows[2].cells[u"p"_s] == Value(Record{{u"name"_s, u"N"_s}}));
        QCOMPARE(kept.translations, (QMap<QString, QString>{{u"fr"_s, u"a\nb"_s}}));
        QCOMPARE(kept.withholdings[0].from,
                 (QList<Audience>{Audience::AiOffice, Audience::Public}));
        Dossier again;
        again.set(sets, kept);
        QVERIFY(again == dossier);
    }

    void value_reachesRowsAndCells() {
        Dossier dossier;
        dossier.set(sets, told(Table{{{u"r"_s, {{u"a"_s, u"x"_s}}}}}));
        QCOMPARE(dossier.value(sets.withRow(u"r"_s, u"a"_s)).toText(), u"x"_s);
        QVERIFY(dossier.value(sets.withRow(u"r"_s, u"b"_s)).isNull());
        QVERIFY(dossier.value(sets.withRow(u"q"_s, u"a"_s)).isNull());
        QVERIFY(dossier.value(sets.withRow(u"r"_s)).get<Table>());
        Answer unknown = *dossier.answer(sets);
        unknown.state = AnswerState::Unknown;
        dossier.set(sets, unknown);
        QVERIFY(dossier.value(sets).isNull());
    }

    void ownFacts_areBareAndSorted() {
        Dossier dossier = Dossier::create(u"T"_s);
        dossier.setRegime(u"b"_s, u"2"_s);
        dossier.setRegime(u"a"_s, u"1"_s);
        QCOMPARE(dossier.regimes(), (QMap<QString, QString>{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
        dossier.setRegime(u"a"_s, {});
        QCOMPARE(dossier.regimes().keys(), QStringList{u"b"_s});
        Answer titled = told(u"New"_s);
        titled.note = u"dropped"_s;
        dossier.set({dossierCategory, u"title"_s}, titled);
        QCOMPARE(dossier.answer({dossierCategory, u"title"_s})->note, QString());
        dossier.set({dossierCategory, u"stranger"_s}, told(u"x"_s));
        QVERIFY(!dossier.answer({dossierCategory, u"stranger"_s}));
        dossier.set(
            {dossierCategory, u"waivers"_s},
            told(Table{{{u"w"_s, {{u"finding"_s, u"r@model/name"_s}, {u"reason"_s, u"ok"_s}}}}}));
        QCOMPARE(dossier.waivers().value(u"r@model/name"_s).id, u"w"_s);
        QVERIFY(dossier.evidence().rows.isEmpty());
        QVERIFY(dossier.overrides().rows.isEmpty());
        dossier.set({dossierCategory, u"overrides"_s},
                    told(Table{{{u"law:b"_s, {{u"value"_s, u"no"_s}}},
                                {u"law:a"_s, {{u"value"_s, u"yes"_s}}}}}));
        QCOMPARE(dossier.overrides().rows.first().id, u"law:a"_s);
    }

    void diffAndApply_areInverse() {
        Dossier before = Dossier::create(u"T"_s);
        before.set(name, told(u"old"_s));
        before.set(sets, told(QStringList{u"x"_s}));
        Dossier after = before;
        after.set(name, told(u"new"_s));
        after.set(sets, std::nullopt);
        after.set({u"a"_s, u"b"_s}, told(u"added"_s));
        const QList<Change> changes = diff(before, after);
        QCOMPARE(changes.size(), 3);
        QVERIFY(std::is_sorted(changes.begin(),
                               changes.end(),
                               [](const Change& a, const Change& b) { return a.path < b.path; }));
        QVERIFY(apply(changes, before) == after);
        QList<Change> back;
        for (const Change& change : changes) {
            back.append(change.inverse());
            QVERIFY(change.inverse().inverse() == change);
        }
        QVERIFY(apply(back, after) == before);
        QVERIFY(diff(before, before).isEmpty());
        QVERIFY(!(apply({changes.first()}, before) == after)); // the comparison can fail
    }

    void newRowId_isValidAndDifferent() {
        QSet<QString> ids;
        for (int i = 0; i < 1000; ++i) {
            ids.insert(newRowId());
            QVERIFY(isValidId(*ids.begin()));
        }
        QCOMPARE(ids.size(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestDossier)
#include "tst_dossier.moc"
