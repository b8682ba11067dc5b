// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/AnswerJson.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Edit.h"
#include "model/dossier/TableDiff.h"
#include "tests/model/store/AnyDossier.h"
#include "tests/support/RandomDossier.h"
#include "tests/support/TestPack.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const FieldPath sets(u"data"_s, u"sets"_s);

Answer told(const Value& value) {
    Answer answer;
    answer.value = value;
    return answer;
}

Table tableOf(const QString& letters) {
    Table table;
    for (const QChar letter : letters)
        table.rows.append({letter, {{u"name"_s, QString(letter)}}});
    return table;
}

/// Some of ten rows in any order.
Table anyTable(QRandomGenerator& random) {
    QString letters = u"abcdefghij"_s;
    std::shuffle(letters.begin(), letters.end(), random);
    Table table = tableOf(letters.left(random.bounded(11)));
    for (Row& row : table.rows)
        if (random.bounded(3) == 0)
            row.cells.insert(u"size"_s, Quantity{QString::number(random.bounded(4))});
    return table;
}

/// A table that somebody has worked on a little.
Table workedOn(Table table, QRandomGenerator& random) {
    for (int i = random.bounded(4); i > 0; --i) {
        const int rows = static_cast<int>(table.rows.size());
        const int what = rows == 0 ? 0 : random.bounded(4);
        if (what == 0)
            table.rows.insert(random.bounded(rows + 1),
                              Row{u"n-%1"_s.arg(random.bounded(4)), {{u"name"_s, u"new"_s}}});
        else if (what == 1)
            table.rows.removeAt(random.bounded(rows));
        else if (what == 2)
            table.rows.move(random.bounded(rows), random.bounded(rows));
        else
            table.rows[random.bounded(rows)].cells.insert(u"size"_s,
                                                          QString::number(random.bounded(9)));
    }
    return table;
}

/// Dossiers of every kind, in pairs that have something in common.
QList<std::pair<Dossier, Dossier>> madePairs() {
    QList<std::pair<Dossier, Dossier>> result;
    for (quint32 seed = 0; seed < 120; ++seed)
        result.append({test::AnyDossier(seed).dossier(), test::AnyDossier(seed + 1).dossier()});
    for (quint32 seed = 0; seed < 20; ++seed) {
        test::RandomDossier random(*test::smallLibrary(), seed);
        const Dossier before = random.dossier();
        Dossier after = before;
        for (int i = 0; i < 6; ++i)
            (void)random.edit(after);
        result.append({before, after});
    }
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        Dossier before;
        Dossier after;
        const Table table = anyTable(random);
        before.set(sets, told(table));
        after.set(sets, told(i % 2 == 0 ? workedOn(table, random) : anyTable(random)));
        result.append({before, after});
    }
    // Files come, go and change places; one may be attached twice.
    const auto anyFiles = [&random] {
        QStringList files;
        for (int i = random.bounded(5); i > 0; --i)
            files.append(QString(QChar(u'a' + random.bounded(4))));
        return files;
    };
    for (int i = 0; i < 200; ++i) {
        Answer before = told(u"x"_s);
        before.evidence = anyFiles();
        Answer after = before;
        after.evidence = anyFiles();
        std::pair<Dossier, Dossier> pair;
        pair.first.set({u"data"_s, u"files"_s}, before);
        pair.second.set({u"data"_s, u"files"_s}, after);
        result.append(pair);
    }
    return result;
}

const QList<std::pair<Dossier, Dossier>>& pairs() {
    static const auto made = madePairs();
    return made;
}

QString inWords(const QList<Edit>& edits) {
    return QString::fromUtf8(editsToJson(edits));
}

/// The same edits, in whatever order.
bool same(QList<Edit> a, QList<Edit> b) {
    const auto sorted = [](const QList<Edit>& edits) {
        QStringList texts;
        for (const Edit& edit : edits)
            texts.append(inWords({edit}));
        texts.sort();
        return texts;
    };
    return sorted(a) == sorted(b);
}

/// Can it be made on this dossier: is the row there that its row is to follow?
bool fits(const Edit& edit, const Dossier& dossier) {
    const auto* added = edit.get<RowAdded>();
    const auto* moved = edit.get<RowMoved>();
    const QString follows = added ? added->place.follows : moved ? moved->after.follows : QString();
    if (follows.isEmpty())
        return true;
    const Answer* answer = dossier.answer(pathOf(edit));
    const Table* table = answer ? answer->value.get<Table>() : nullptr;
    return table && table->row(follows);
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void edits_leadThereAndBack_forAnyDossier() {
        for (const auto& [before, after] : pairs()) {
            const QList<Edit> forth = edits(diff(before, after));
            QVERIFY2(apply(forth, before) == after, qPrintable(inWords(forth)));
            QVERIFY2(apply(invert(forth), after) == before, qPrintable(inWords(forth)));
            QVERIFY(invert(invert(forth)) == forth);
            QVERIFY(edits(diff(after, after)).isEmpty());
            const QList<Edit> back = edits(diff(after, before));
            QVERIFY2(same(invert(forth), back), qPrintable(inWords(forth) + inWords(back)));
        }
    }

    void editsOneByOne_leadThereToo() {
        for (const auto& [before, after] : pairs()) {
            Dossier now = before;
            for (const Edit& edit : edits(diff(before, after)))
                now = apply(QList<Edit>{edit}, now);
            QVERIFY(now == after);
        }
    }

    void edits_areWrittenAndReadBack() {
        for (const auto& [before, after] : pairs()) {
            const QList<Edit> wanted = edits(diff(before, after));
            const auto read = editsFromJson(editsToJson(wanted));
            QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
            QVERIFY2(*read == wanted, qPrintable(inWords(wanted) + inWords(*read)));
        }
    }

    void editsThatDoNotConflict_commute() {
        int commuting = 0;
        QRandomGenerator random(11);
        const auto check = [&](const Dossier& base, const Edit& mine, const Edit& theirs) {
            if (conflicts(mine, theirs) || !fits(mine, base) || !fits(theirs, base))
                return true;
            ++commuting;
            return apply(QList<Edit>{theirs}, apply(QList<Edit>{mine}, base)) ==
                   apply(QList<Edit>{mine}, apply(QList<Edit>{theirs}, base));
        };
        const auto all = pairs();
        for (const auto& [base, mine] : all) {
            Dossier theirs = base;
            if (const Answer* answer = base.answer(sets))
                theirs.set(sets, told(workedOn(*answer->value.get<Table>(), random)));
            else
                theirs = all.at(random.bounded(static_cast<int>(all.size()))).second;
            QList<Edit> left = edits(diff(base, mine));
            QList<Edit> right = edits(diff(base, theirs));
            std::shuffle(left.begin(), left.end(), random);
            std::shuffle(right.begin(), right.end(), random);
            left = left.first(std::min<qsizetype>(5, left.size()));
            right = right.first(std::min<qsizetype>(5, right.size())) + left;
            for (const Edit& a : left)
                for (const Edit& b : std::as_const(right)) {
                    QCOMPARE(clash(a, b), clash(b, a));
                    QVERIFY2(check(base, a, b), qPrintable(inWords({a, b})));
                }
        }
        QVERIFY(commuting > 1000);
    }

    void clashes_areWhatTheHeaderSays_data() {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<int>("wanted");
        const auto row = [](const char* name,
                            const QString& base,
                            const QString& mine,
                            const QString& theirs,
                            Clash wanted) {
            QTest::newRow(name) << base << mine << theirs << static_cast<int>(wanted);
        };
        row("different places", u"abc"_s, u"xabc"_s, u"abcy"_s, Clash::None);
        row("one place", u"abc"_s, u"abcx"_s, u"abcy"_s, Clash::Order);
        row("the same", u"abc"_s, u"abcx"_s, u"abcx"_s, Clash::None);
        row("beside a row that goes", u"abc"_s, u"abxc"_s, u"ac"_s, Clash::Order);
        row("two rows go", u"abc"_s, u"ac"_s, u"ab"_s, Clash::None);
        row("moved, and gone", u"abcd"_s, u"dabc"_s, u"abc"_s, Clash::Contradiction);
        row("moved to two places", u"abcdef"_s, u"fabcde"_s, u"abfcde"_s, Clash::Contradiction);
    }

    void clashes_areWhatTheHeaderSays() {
        QFETCH(QString, base);
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(int, wanted);
        const auto editsTo = [&base](const QString& letters) {
            return edits(Change{sets, told(tableOf(base)), told(tableOf(letters))});
        };
        QCOMPARE(editsTo(mine).size(), 1);
        QCOMPARE(editsTo(theirs).size(), 1);
        QCOMPARE(static_cast<int>(clash(editsTo(mine).first(), editsTo(theirs).first())), wanted);
    }

    void clashes_ofParts() {
        const FieldPath cell = sets.withRow(u"a"_s, u"size"_s);
        const CellEdit small{cell, Value(), u"1"_s};
        const CellEdit large{cell, Value(), u"2"_s};
        const CellEdit beside{sets.withRow(u"a"_s, u"name"_s), Value(), u"2"_s};
        const RowRemoved gone{sets.withRow(u"a"_s), Row{u"a"_s, {}}, {}};
        const StateEdit unknown{sets, AnswerState::Answered, AnswerState::Unknown};
        const NoteEdit note{sets, {}, u"note"_s};
        const TranslationEdit german{sets, u"de"_s, {}, u"x"_s};
        const TranslationEdit otherGerman{sets, u"de"_s, {}, u"y"_s};
        const TranslationEdit french{sets, u"fr"_s, {}, u"y"_s};
        QCOMPARE(clash(small, large), Clash::Contradiction);
        QCOMPARE(clash(small, small), Clash::None);
        QCOMPARE(clash(small, beside), Clash::None);
        QCOMPARE(clash(small, gone), Clash::Contradiction);
        QCOMPARE(clash(small, unknown), Clash::Contradiction);
        QCOMPARE(clash(small, note), Clash::None);
        QCOMPARE(clash(german, otherGerman), Clash::Contradiction);
        QCOMPARE(clash(german, french), Clash::None);
        const EvidenceEdit mine{sets, {}, u"e-one"_s, -1, 0};
        const EvidenceEdit theirs{sets, {}, u"e-two"_s, -1, 0};
        QCOMPARE(clash(mine, theirs), Clash::Order);
    }

    void whatDossierJsonSays_isEdited() {
        Dossier dataset(u"a"_s);
        dataset.setWhat(Subject::Dataset);
        const QList<Edit> found = edits(diff(Dossier(u"b"_s), dataset));
        QCOMPARE(found.size(), 2);
        QCOMPARE(pathOf(found[0]), idPath());
        QCOMPARE(pathOf(found[1]), whatPath());
        QVERIFY(apply(found, Dossier(u"b"_s)) == dataset);
        QVERIFY(apply(invert(found), dataset) == Dossier(u"b"_s));
        QVERIFY(*editsFromJson(editsToJson(found)) == found);
        const QList<Edit> other = edits(diff(Dossier(u"b"_s), Dossier(u"c"_s)));
        QCOMPARE(clash(found[0], other[0]), Clash::Contradiction);
        QCOMPARE(clash(found[1], other[0]), Clash::None);
    }

    void tables_differAsFewAsCanBe_andTheSameBothWays() {
        QRandomGenerator random(3);
        for (int i = 0; i < 2000; ++i) {
            const Table before = anyTable(random);
            const Table after = i % 2 == 0 ? workedOn(before, random) : anyTable(random);
            const TableDiff there = diffTables(before, after);
            const TableDiff back = diffTables(after, before);
            QCOMPARE(there.removed, back.added);
            QCOMPARE(there.added, back.removed);
            const auto turned = [](QList<RowPlaces> rows) {
                for (RowPlaces& row : rows)
                    std::swap(row.before, row.after);
                std::ranges::sort(rows, {}, &RowPlaces::after);
                return rows;
            };
            QVERIFY(turned(there.moved) == back.moved);
            QVERIFY(turned(there.changed) == back.changed);
            for (const RowPlaces& row : there.moved)
                QVERIFY(row.before != row.after);
            QCOMPARE(there.isEmpty(), before == after);
        }
        QCOMPARE(diffTables(tableOf(u"abcdefgh"_s), tableOf(u"habcdefg"_s)).moved.size(), 1);
        QCOMPARE(diffTables(tableOf(u"abc"_s), tableOf(u"cba"_s)).moved.size(), 2);
    }

    void rowsOfOneId_areToldWhole() {
        Table twice = tableOf(u"aba"_s);
        const TableDiff diff = diffTables(twice, tableOf(u"ab"_s));
        QCOMPARE(diff.removed.size() - diff.added.size(), 1);
        QVERIFY(diff.moved.isEmpty());
    }

    void oneCellOfManyRows_isOneCell() {
        Table before;
        for (int i = 0; i < 10'000; ++i)
            before.rows.append({u"r-%1"_s.arg(i), {{u"name"_s, u"Set %1"_s.arg(i)}}});
        Table after = before;
        after.rows[4711].cells.insert(u"name"_s, u"other"_s);
        const QList<Edit> found = edits(Change{sets, told(before), told(after)});
        QCOMPARE(found.size(), 1);
        const auto* cell = found.first().get<CellEdit>();
        QVERIFY(cell);
        QCOMPARE(cell->path, sets.withRow(u"r-4711"_s, u"name"_s));
        QCOMPARE(cell->after.toText(), u"other"_s);
        QVERIFY(editsToJson(found).size() < 400);
    }

    void broken_isRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("kind") << QByteArray(R"({"edits": [{"kind": "x", "path": "a/b"}]})");
        QTest::newRow("path") << QByteArray(R"({"edits": [{"kind": "note", "path": "../b"}]})");
        QTest::newRow("cell") << QByteArray(R"({"edits": [{"kind": "cell", "path": "a/b"}]})");
        QTest::newRow("row") << QByteArray(
            R"({"edits": [{"kind": "row-added", "path": "a/b", "row": {}, "place": {"index": 0}}]})");
        QTest::newRow("place") << QByteArray(
            R"({"edits": [{"kind": "row-added", "path": "a/b/c", "row": {}}]})");
        QTest::newRow("state") << QByteArray(
            R"({"edits": [{"kind": "state", "path": "a/b", "before": "x", "after": "unknown"}]})");
        QTest::newRow("source") << QByteArray(
            R"({"edits": [{"kind": "source", "path": "a/b", "after": {}}]})");
    }

    void broken_isRefused() {
        QFETCH(QByteArray, json);
        QVERIFY(!editsFromJson(json));
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
