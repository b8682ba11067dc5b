// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/AnswerJson.h"
#include "model/dossier/Parked.h"
#include "model/regime/Library.h"
#include "model/regime/Migrate.h"
#include "model/store/DossierFormat.h"
#include "tests/model/store/AnyDossier.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const QString pack = QStringLiteral(VITRINE_TEST_DATA "/packs/moving");
const FieldPath waivers(dossierCategory, u"waivers"_s);
const FieldPath overrides(dossierCategory, u"overrides"_s);

std::shared_ptr<const Library> library() {
    static const auto loaded = Library::load(pack);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().text));
    return *loaded;
}

const Regime& rules() {
    return *library()->regime(u"rules"_s);
}

Answer told(const Value& value) {
    return Answer{.value = value};
}

Dossier pinned(const QString& version) {
    Dossier dossier = Dossier::create(u"Test"_s);
    dossier.setRegime(u"rules"_s, version);
    return dossier;
}

MigratedDossier migrated(const Dossier& dossier) {
    const auto path = migrationPath(rules(), dossier.regimes().value(u"rules"_s), rules().version);
    if (!path)
        qFatal("%s", qPrintable(path.error().text));
    return migrate(dossier, rules(), *path, library()->strings(u"en"_s));
}

/// One step alone, from "2025-12-01" to "2026-01-01".
MigratedDossier afterStep(const Dossier& dossier, const MigrationStep& step) {
    return migrate(dossier,
                   rules(),
                   {{u"2025-12-01"_s, u"2026-01-01"_s, {step}, {}}},
                   library()->strings(u"en"_s));
}

FieldPath fact(const char* path) {
    const auto parsed = FieldPath::parse(QString::fromLatin1(path));
    if (!parsed)
        qFatal("%s", path);
    return *parsed;
}

void waive(Dossier& dossier, const QStringList& findings) {
    Table table;
    for (const QString& finding : findings)
        table.rows << Row{u"w%1"_s.arg(table.rows.size()),
                          {{u"finding"_s, finding}, {u"reason"_s, u"known"_s}}};
    dossier.set(waivers, told(table));
}

QStringList waivedIn(const Dossier& dossier) {
    return dossier.waivers().keys();
}

/// Every value that was told, down to the cells and the single choices, as text.
void collect(const Value& value, QStringList& found) {
    if (const Table* table = value.get<Table>()) {
        for (const Row& row : table->rows)
            for (const Value& cell : row.cells)
                collect(cell, found);
    } else if (const QStringList* list = value.get<QStringList>()) {
        found << *list;
    } else if (!value.isNull()) {
        found << QString::fromUtf8(answerToJson(told(value)));
    }
}

void collect(const Answer& answer, QStringList& found) {
    collect(answer.value, found);
    found << answer.reason << answer.effort << answer.note << answer.evidence
          << answer.translations.values();
    for (const Source& source : answer.sources)
        found << source.title << source.url << source.locator << source.method;
    for (const Withholding& withholding : answer.withholdings)
        found << withholding.wording;
}

QStringList everythingIn(const Dossier& dossier) {
    QStringList found;
    for (auto it = dossier.answers().cbegin(); it != dossier.answers().cend(); ++it)
        if (it.key().category() != dossierCategory)
            collect(*it, found);
    for (const ParkedAnswer& parked : parkedAnswers(dossier))
        collect(parked.answer, found);
    found.removeAll(QString());
    return found;
}

} // namespace

class TestMigration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pack_isClean();
    void path_isFoundOldestFirst();
    void path_thatIsNotThere_isAnErrorInWords();
    void moveFact_movesTheAnswerWithItsCircumstances();
    void moveFact_toATakenPlace_isParked();
    void renameChoice_data();
    void renameChoice();
    void renameChoice_inAColumn();
    void moveColumn_movesCellsAndWithholdings();
    void park_keepsEverything();
    void accepted_findingsStayAccepted();
    void overrides_stay();
    void wholePath_isOneListOfChanges();
    void realDossiers_keepEverything();
    void nothingIsEverDropped();
    void faults_areToldWithFileLineAndKey_data();
    void faults_areToldWithFileLineAndKey();
    void lint_looksAtMigrations_data();
    void lint_looksAtMigrations();
};

void TestMigration::pack_isClean() {
    const auto faults = lint(pack);
    QVERIFY_RESULT(faults);
    QVERIFY2(faults->isEmpty(),
             qPrintable(faults->value(0).file + faults->value(0).key + faults->value(0).text));
    QCOMPARE(rules().migrations.size(), 4);
    QCOMPARE(rules().migrations.at(0).key(u"titles"_s),
             u"migration.2025-01-01_2025-06-01.titles"_s);
}

void TestMigration::path_isFoundOldestFirst() {
    const auto path = migrationPath(rules(), u"2025-01-01"_s, u"2026-01-01"_s);
    QVERIFY_RESULT(path);
    QStringList stations;
    for (const Migration& migration : *path)
        stations << migration.from << migration.to;
    QCOMPARE(stations,
             (QStringList{u"2025-01-01"_s, u"2025-06-01"_s, u"2025-06-01"_s, u"2026-01-01"_s}));
    QCOMPARE(migrationPath(rules(), u"2025-03-01"_s, u"2026-01-01"_s)->size(), 1);
    QVERIFY(migrationPath(rules(), u"2026-01-01"_s, u"2026-01-01"_s)->isEmpty());
    QVERIFY(migrationPath(Regime{}, u"x"_s, u"x"_s)->isEmpty());
}

void TestMigration::path_thatIsNotThere_isAnErrorInWords() {
    for (const auto& [from, to] : QList<std::pair<QString, QString>>{
             {u"2024-01-01"_s, u"2026-01-01"_s},    // unknown
             {u"2025-09-01"_s, u"2026-01-01"_s},    // the way ends there
             {u"2025-06-01"_s, u"2025-01-01"_s},    // back
             {u"2025-01-01"_s, u"2027-01-01"_s}}) { // too far
        const auto path = migrationPath(rules(), from, to);
        QVERIFY(!path);
        QCOMPARE(path.error().code, ErrorCode::NotFound);
        QVERIFY2(path.error().text.contains(from) && path.error().text.contains(to) &&
                     path.error().text.contains(u"2025-01-01 → 2025-06-01"_s),
                 qPrintable(path.error().text));
    }
    // Many versions and no way: not a search that never ends.
    Regime large = rules();
    large.migrations.clear();
    for (int i = 10; i < 60; ++i)
        for (int j = i + 1; j < 60; ++j)
            large.migrations.append({u"20%1-01-01"_s.arg(i), u"20%1-01-01"_s.arg(j)});
    QVERIFY(!migrationPath(large, u"2010-01-01"_s, u"2099-01-01"_s));
    QCOMPARE(migrationPath(large, u"2010-01-01"_s, u"2059-01-01"_s)->size(), 49);
}

void TestMigration::moveFact_movesTheAnswerWithItsCircumstances() {
    Dossier dossier = pinned(u"2025-12-01"_s);
    Answer answer;
    answer.state = AnswerState::Unknown;
    answer.reason = u"nobody wrote it down"_s;
    answer.audience = Audience::AiOffice;
    answer.note = u"ask Ada"_s;
    answer.extra = {{u"x-future"_s, "7"}};
    dossier.set(fact("model/title"), answer);
    waive(dossier, {u"s.x@model/title"_s, u"s.x@model/titles"_s});
    const MigratedDossier result = afterStep(
        dossier, {MigrationStep::Kind::MoveFact, fact("model/title"), fact("model/name")});
    QCOMPARE(*result.dossier.answer(fact("model/name")), answer);
    QVERIFY(!result.dossier.answer(fact("model/title")));
    QVERIFY(result.notes.isEmpty());
    QCOMPARE(waivedIn(result.dossier), (QStringList{u"s.x@model/name"_s, u"s.x@model/titles"_s}));
    QCOMPARE(result.dossier.regimes().value(u"rules"_s), u"2026-01-01"_s);
}

void TestMigration::moveFact_toATakenPlace_isParked() {
    Dossier dossier = pinned(u"2025-12-01"_s);
    dossier.set(fact("model/title"), told(Prose{u"Old\n\n*text*"_s}));
    dossier.set(fact("model/name"), told(u"New"_s));
    const MigratedDossier result = afterStep(
        dossier, {MigrationStep::Kind::MoveFact, fact("model/title"), fact("model/name")});
    QCOMPARE(result.dossier.value(fact("model/name")), Value(u"New"_s));
    const QMap<QString, ParkedAnswer> parked = parkedAnswers(result.dossier);
    QCOMPARE(parked.size(), 1);
    QCOMPARE(
        parked.first(),
        (ParkedAnswer{
            u"rules"_s, u"2025-12-01"_s, fact("model/title"), told(Prose{u"Old\n\n*text*"_s})}));
    QCOMPARE(result.notes.size(), 1);
    QCOMPARE(result.notes.first().where, u"model/title"_s);
    // The same comes out again, row ids included, and it survives the files.
    QCOMPARE(
        afterStep(dossier, {MigrationStep::Kind::MoveFact, fact("model/title"), fact("model/name")})
            .dossier,
        result.dossier);
    const auto read = readDossier(writeDossier(result.dossier));
    QVERIFY_RESULT(read);
    QCOMPARE(read->dossier, result.dossier);
    QVERIFY(read->files.contains(u"parked.json"_s));
}

void TestMigration::renameChoice_data() {
    QTest::addColumn<Value>("before");
    QTest::addColumn<QString>("to");
    QTest::addColumn<Value>("after");
    QTest::addColumn<Value>("parked");
    const Value a(u"a"_s);
    const Value b(u"b"_s);
    const auto list = [](const QString& text) { return Value(text.split(u' ')); };
    QTest::newRow("choice") << a << u"b"_s << b << Value();
    QTest::newRow("another choice") << b << u"c"_s << b << Value();
    QTest::newRow("own words") << Value(u"other:a"_s) << u"b"_s << Value(u"other:a"_s) << Value();
    QTest::newRow("choice that is gone") << a << QString() << Value() << a;
    QTest::newRow("one of several") << list(u"x a y"_s) << u"b"_s << list(u"x b y"_s) << Value();
    QTest::newRow("two become one") << list(u"a b"_s) << u"b"_s << list(u"b"_s) << Value();
    QTest::newRow("one of several is gone")
        << list(u"x a"_s) << QString() << list(u"x"_s) << list(u"a"_s);
    QTest::newRow("the only one is gone") << list(u"a"_s) << QString() << Value() << list(u"a"_s);
    QTest::newRow("none") << Value(QStringList()) << u"b"_s << Value(QStringList()) << Value();
    QTest::newRow("a number") << Value(Quantity{u"1"_s}) << u"b"_s << Value(Quantity{u"1"_s})
                              << Value();
}

void TestMigration::renameChoice() {
    QFETCH(const Value, before);
    QFETCH(const QString, to);
    QFETCH(const Value, after);
    QFETCH(const Value, parked);
    Dossier dossier = pinned(u"2025-12-01"_s);
    Answer answer = told(before);
    answer.note = u"why"_s;
    dossier.set(fact("model/kind"), answer);
    const MigratedDossier result =
        afterStep(dossier, {MigrationStep::Kind::RenameChoice, fact("model/kind"), {}, u"a"_s, to});
    QCOMPARE(result.dossier.value(fact("model/kind")), after);
    const QMap<QString, ParkedAnswer> rows = parkedAnswers(result.dossier);
    QCOMPARE(rows.isEmpty() ? Value() : rows.first().answer.value, parked);
    // The circumstances are with what is left, or go along if nothing is.
    const Answer* left = result.dossier.answer(fact("model/kind"));
    QCOMPARE(left ? left->note : rows.first().answer.note, answer.note);
}

void TestMigration::renameChoice_inAColumn() {
    Dossier dossier = pinned(u"2025-12-01"_s);
    Answer answer = told(Table{{Row{u"p"_s, {{u"name"_s, u"P"_s}, {u"route"_s, u"free"_s}}},
                                Row{u"q"_s, {{u"route"_s, u"stolen"_s}}},
                                Row{u"r"_s, {{u"tags"_s, QStringList{u"mail"_s, u"web"_s}}}}}});
    answer.withholdings = {{.from = {Audience::Public}, .row = u"q"_s}};
    dossier.set(fact("model/sets"), answer);
    dossier.setRegime(u"rules"_s, u"2025-06-01"_s);
    const Dossier after = migrated(dossier).dossier;
    QCOMPARE(after.value(fact("model/sets/p/route")), Value(u"open"_s));
    QVERIFY(after.value(fact("model/sets/q/route")).isNull());
    QCOMPARE(after.value(fact("model/sets/r/tags")), Value(QStringList{u"web"_s}));
    QStringList places;
    for (const ParkedAnswer& parked : parkedAnswers(after)) {
        places << parked.path.toString();
        if (parked.path.row() == u"q"_s)
            QCOMPARE(parked.answer.withholdings, answer.withholdings);
    }
    places.sort();
    QCOMPARE(places, (QStringList{u"model/sets/q/route"_s, u"model/sets/r/tags"_s}));
}

void TestMigration::moveColumn_movesCellsAndWithholdings() {
    Dossier dossier = pinned(u"2025-06-01"_s);
    const Quantity five{u"5"_s, u"GB"_s};
    const Quantity six{u"6"_s, u"GB"_s};
    Answer answer = told(Table{{Row{u"p"_s, {{u"amount"_s, five}}},
                                Row{u"q"_s, {{u"amount"_s, five}, {u"size"_s, six}}},
                                Row{u"r"_s, {{u"size"_s, six}}}}});
    answer.withholdings = {{.from = {Audience::Public}, .column = u"amount"_s}};
    dossier.set(fact("model/sets"), answer);
    waive(dossier, {u"x@model/sets/p/amount"_s, u"x@model/sets/p"_s});
    const Dossier after = migrated(dossier).dossier;
    QCOMPARE(after.value(fact("model/sets/p/size")), Value(five));
    QCOMPARE(after.value(fact("model/sets/q/size")), Value(six));
    QVERIFY(after.value(fact("model/sets/q/amount")).isNull());
    QCOMPARE(after.answer(fact("model/sets"))->withholdings.first().column, u"size"_s);
    QCOMPARE(waivedIn(after), (QStringList{u"x@model/sets/p"_s, u"x@model/sets/p/size"_s}));
    const QMap<QString, ParkedAnswer> parked = parkedAnswers(after);
    QCOMPARE(parked.size(), 1);
    QCOMPARE(parked.first().path, fact("model/sets/q/amount"));
    QCOMPARE(parked.first().answer.withholdings, answer.withholdings);
}

void TestMigration::park_keepsEverything() {
    Dossier dossier = pinned(u"2025-06-01"_s);
    Answer answer = told(Record{{u"name"_s, u"Ada"_s}});
    answer.translations = {{u"de"_s, u"Ada"_s}};
    answer.sources = {{.kind = SourceKind::Imported, .title = u"README"_s}};
    answer.withholdings = {{.from = {Audience::Public}, .wording = u"no"_s}};
    answer.evidence = {u"e1"_s};
    dossier.set(fact("model/secret"), answer);
    const Dossier after = migrated(dossier).dossier;
    QVERIFY(!after.answer(fact("model/secret")));
    QCOMPARE(parkedAnswers(after).first().answer, answer);
    QCOMPARE(parkedAnswers(after).first().version, u"2025-06-01"_s);
}

void TestMigration::accepted_findingsStayAccepted() {
    Dossier dossier = pinned(u"2025-01-01"_s);
    waive(dossier, {u"s.title@model/title"_s, u"s.titles@model/title"_s, u"odd"_s});
    QCOMPARE(waivedIn(migrated(dossier).dossier),
             (QStringList{u"odd"_s, u"s.name@model/name"_s, u"s.titles@model/name"_s}));
    // Where the new name is taken, the old one stays: two decisions are not made one.
    waive(dossier, {u"s.title@model/title"_s, u"s.name@model/name"_s});
    QCOMPARE(waivedIn(migrated(dossier).dossier).size(), 2);
}

void TestMigration::overrides_stay() {
    Dossier dossier = pinned(u"2025-06-01"_s);
    const auto row = [](const QString& id) { return Row{id, {{u"value"_s, u"no"_s}}}; };
    dossier.set(overrides,
                told(Table{{row(u"other:large"_s), row(u"rules:large"_s), row(u"rules:small"_s)}}));
    const Dossier after = migrated(dossier).dossier;
    QStringList ids;
    for (const Row& kept : after.overrides().rows)
        ids << kept.id;
    QCOMPARE(ids, (QStringList{u"other:large"_s, u"rules:big"_s}));
    // The newer version draws no such conclusion: the decision is put aside, whole.
    QCOMPARE(parkedAnswers(after).size(), 1);
    const Answer aside = parkedAnswers(after).first().answer;
    QCOMPARE(*aside.value.get<Table>(), (Table{{row(u"rules:small"_s)}}));
}

void TestMigration::wholePath_isOneListOfChanges() {
    Dossier dossier = pinned(u"2025-01-01"_s);
    dossier.set(fact("model/title"), told(u"M"_s));
    dossier.set(fact("model/kind"), told(u"finetuned"_s));
    dossier.set(fact("model/uses"), told(QStringList{u"chat"_s, u"speech"_s}));
    const MigratedDossier result = migrated(dossier);
    QCOMPARE(result.changes, diff(dossier, result.dossier));
    QCOMPARE(result.dossier.value(fact("model/name")), Value(u"M"_s));
    QCOMPARE(result.dossier.value(fact("model/kind")), Value(u"tuned"_s));
    QCOMPARE(result.dossier.regimes().value(u"rules"_s), u"2026-01-01"_s);
    QStringList notes;
    for (const Note& note : result.notes)
        notes << note.text;
    QCOMPARE(notes.mid(0, 3),
             (QStringList{u"The title is the name now."_s,
                          u"Amounts are sizes now."_s,
                          u"Speech is not asked any more."_s}));
    QVERIFY2(notes.value(3).contains(u"“Uses”"_s), qPrintable(notes.value(3)));
    // Nothing to do is nothing done.
    QVERIFY(migrated(result.dossier).changes.isEmpty());
}

void TestMigration::realDossiers_keepEverything() {
    const auto real = test::realLibrary();
    const Regime* regime = real->regime(u"eu-ai-act-gpai"_s);
    QVERIFY(regime);
    QVERIFY(!regime->migrations.isEmpty());
    const QString first = regime->migrations.first().from;
    const auto path = migrationPath(*regime, first, regime->version);
    QVERIFY_RESULT(path);
    Dossier dossier = test::dossierFor(*real, {regime->id});
    dossier.setRegime(regime->id, first);
    test::tell(dossier, u"model/name"_s, u"M"_s);
    const MigratedDossier result = migrate(dossier, *regime, *path, real->strings(u"en"_s));
    QCOMPARE(result.dossier.regimes().value(regime->id), regime->version);
    QCOMPARE(result.dossier.value(fact("model/name")), Value(u"M"_s));
    QVERIFY(!result.notes.isEmpty());
    for (const Note& note : result.notes)
        QVERIFY2(!note.text.contains(u"migration."_s), qPrintable(note.text));
}

void TestMigration::nothingIsEverDropped() {
    // Dossiers with anything in them, and in just the places that the steps are about.
    const QList<FieldPath> places{fact("model/title"),
                                  fact("model/name"),
                                  fact("model/aim"),
                                  fact("model/purpose"),
                                  fact("model/kind"),
                                  fact("model/uses"),
                                  fact("model/secret"),
                                  fact("model/sets")};
    const QStringList words{u"finetuned"_s,
                            u"tuned"_s,
                            u"mixed"_s,
                            u"speech"_s,
                            u"chat"_s,
                            u"free"_s,
                            u"stolen"_s,
                            u"paper"_s,
                            u"books"_s,
                            u"mail"_s};
    for (quint32 seed = 0; seed < 400; ++seed) {
        test::AnyDossier any(seed);
        QRandomGenerator random(seed);
        const auto word = [&] { return words.at(random.bounded(static_cast<int>(words.size()))); };
        Dossier dossier = any.dossier();
        for (const FieldPath& place : places) {
            if (random.bounded(3) == 0)
                continue;
            Answer answer = any.answer();
            if (random.bounded(2) == 0)
                answer.value =
                    random.bounded(2) == 0 ? Value(word()) : Value(QStringList{word(), word()});
            if (place.field() == u"sets"_s) {
                answer.state = AnswerState::Answered;
                Table table;
                for (int i = random.bounded(4); i > 0; --i) {
                    Row row{u"row%1"_s.arg(i), {}};
                    for (const auto& column : {u"amount"_s, u"size"_s, u"route"_s})
                        if (random.bounded(2) == 0)
                            row.cells.insert(column, word());
                    if (random.bounded(2) == 0)
                        row.cells.insert(u"tags"_s, QStringList{word(), word()});
                    table.rows << row;
                }
                answer.value = table;
            }
            dossier.set(place, answer);
        }
        dossier.setRegime(u"rules"_s, u"2025-01-01"_s);
        const MigratedDossier result = migrated(dossier);
        // Undone by the inverse changes, in any order.
        QList<Change> inverse;
        for (const Change& change : result.changes)
            inverse.prepend(change.inverse());
        QCOMPARE(apply(inverse, result.dossier), dossier);
        QCOMPARE(apply(result.changes, dossier), result.dossier);
        // All that was told is still told, or parked; only renamed choices have other words.
        QStringList after = everythingIn(result.dossier);
        for (QString text : everythingIn(dossier)) {
            text.replace(u"finetuned"_s, u"tuned"_s);
            const bool kept = after.contains(text) ||
                              after.contains(QString(text).replace(u"free"_s, u"open"_s)) ||
                              after.contains(QString(text).replace(u"paper"_s, u"books"_s)) ||
                              after.contains(QString(text).replace(u"tuned"_s, u"finetuned"_s));
            QVERIFY2(kept, qPrintable(u"seed %1: %2"_s.arg(seed).arg(text)));
        }
        // And it is a dossier that can be written and read.
        const auto read = readDossier(writeDossier(result.dossier));
        QVERIFY_RESULT(read);
        QCOMPARE(read->dossier, result.dossier);
    }
}

void TestMigration::faults_areToldWithFileLineAndKey_data() {
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("expected");
    const auto row =
        [](const char* name, const char* what, const char* with, const char* expected) {
            QTest::newRow(name) << QByteArray(what) << QByteArray(with)
                                << QString::fromUtf8(expected);
        };
    row("format", "\"format\": 1", "\"format\": 2", "2: format: This program knows format 1");
    row("no date",
        "\"from\": \"2025-06-01\"",
        "\"from\": \"june\"",
        "3: from: The version is a date");
    row("backwards",
        "\"to\": \"2026-01-01\"",
        "\"to\": \"2024-01-01\"",
        "4: to: A migration leads");
    row("name",
        "\"to\": \"2026-01-01\"",
        "\"to\": \"2027-01-01\"",
        "must be named after its versions");
    row("two in one",
        "\"park\": \"model/secret\"",
        "\"park\": \"model/secret\", \"moveFact\": \"model/secret\"",
        "A step is exactly one of");
    row("unknown step", "\"park\"", "\"drop\"", "A step is exactly one of");
    row("unknown key",
        "\"park\": \"model/secret\"",
        "\"park\": \"model/secret\", \"why\": \"x\"",
        "why: unknown key");
    row("fact", "\"park\": \"model/secret\"", "\"park\": \"secret\"", "park: This is not a fact");
    row("column parked",
        "\"park\": \"model/secret\"",
        "\"park\": \"model/sets//x\"",
        "park: A whole fact is wanted");
    row("of the dossier",
        "\"park\": \"model/secret\"",
        "\"park\": \"dossier/title\"",
        "park: The category “dossier” is reserved");
    row("no column",
        "\"moveColumn\": \"model/sets//amount\"",
        "\"moveColumn\": \"model/sets\"",
        "moveColumn: A column");
    row("column to itself", "\"to\": \"size\"", "\"to\": \"amount\"", "to: This changes nothing");
    row("fact to itself",
        "\"to\": \"model/purpose\"",
        "\"to\": \"model/aim\"",
        "to: This changes nothing");
    row("choice to itself", "\"to\": \"open\"", "\"to\": \"free\"", "to: This changes nothing");
    row("choice without from", "\"from\": \"mixed\"", "\"form\": \"mixed\"", "“from” is missing");
    row("conclusion", "\"to\": \"big\"", "\"to\": \"Big\"", "to: This is not a valid id");
    row("note", "\"columns\",", "\"Columns\",", "notes: This is not a valid id: Columns");
    row("note twice", "\"columns\",", "\"uses\",", "notes: Twice in the list: uses");
    row("no notes", "\"notes\"", "\"remarks\"", "“notes” is missing");
}

void TestMigration::faults_areToldWithFileLineAndKey() {
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, with);
    QFETCH(const QString, expected);
    const QString file = u"regimes/rules/migrations/2025-06-01_2026-01-01.json"_s;
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(pack, folder.path()));
    QVERIFY(test::replaceInFile(folder.filePath(file), what, with));
    const auto broken = Library::load(folder.path());
    QVERIFY_RESULT(broken);
    QVERIFY(!(*broken)->regime(u"rules"_s));
    const QString fault = (*broken)->faultOf(u"rules"_s, {});
    QVERIFY2(fault.contains(file + u':') && fault.contains(expected), qPrintable(fault));
}

void TestMigration::lint_looksAtMigrations_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("expected");
    const QString last = u"migrations/2025-06-01_2026-01-01.json"_s;
    const auto row = [&](const char* name,
                         const QString& file,
                         const char* what,
                         const char* with,
                         const char* expected) {
        QTest::newRow(name) << file << QByteArray(what) << QByteArray(with)
                            << QString::fromUtf8(expected);
    };
    row("fact", last, "model/purpose", "model/purposes", "no such fact: model/purposes");
    row("column", last, "\"to\": \"size\"", "\"to\": \"sizes\"", "no such column");
    row("choice", last, "\"to\": \"open\"", "\"to\": \"opened\"", "is not an answer to");
    row("conclusion", last, "\"to\": \"big\"", "\"to\": \"bigger\"", "no such conclusion: bigger");
    row("words", last, "\"uses\"", "\"usages\"", "The text is missing: migration.2025-06-01");
    row("later than the regime",
        u"regime.json"_s,
        "\"version\": \"2026-01-01\"",
        "\"version\": \"2025-12-01\"",
        "has not got this version yet");
}

void TestMigration::lint_looksAtMigrations() {
    QFETCH(const QString, file);
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, with);
    QFETCH(const QString, expected);
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(pack, folder.path()));
    QVERIFY(test::replaceInFile(folder.filePath(u"regimes/rules/"_s + file), what, with));
    const auto faults = lint(folder.path());
    QVERIFY_RESULT(faults);
    QStringList texts;
    for (const LintFault& fault : *faults)
        texts << fault.text;
    QVERIFY2(std::ranges::any_of(texts, [&](const QString& t) { return t.contains(expected); }),
             qPrintable(texts.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
