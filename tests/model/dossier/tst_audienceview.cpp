// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/AudienceView.h"
#include "model/store/DossierFormat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

Field field(const QString& id,
            FieldType type,
            Audience audience,
            const QList<Column>& columns = {}) {
    Field made;
    made.id = id;
    made.type = type;
    made.category = u"data"_s;
    made.audience = audience;
    made.columns = columns;
    return made;
}

Catalogue catalogue() {
    Category category;
    category.id = u"data"_s;
    category.fields = {
        field(u"open"_s, FieldType::ShortText, Audience::Public),
        field(u"secret"_s, FieldType::ShortText, Audience::Internal),
        field(u"office"_s, FieldType::ShortText, Audience::AiOffice),
        field(u"file"_s, FieldType::File, Audience::Public),
        field(u"sets"_s,
              FieldType::Table,
              Audience::Public,
              {Column{u"name"_s}, Column{u"size"_s}, Column{u"proof"_s, FieldType::File}})};
    return Catalogue({category});
}

FieldPath at(const QString& id) {
    return {u"data"_s, id};
}

Answer told(const Value& value) {
    Answer answer;
    answer.value = value;
    return answer;
}

Withholding
from(const QList<Audience>& readers, const QString& row = {}, const QString& column = {}) {
    return {readers, WithholdingReason::Contract, u"told instead"_s, row, column};
}

Answer table() {
    return told(Table{{{u"a"_s, {{u"name"_s, u"NEEDLE-a"_s}, {u"size"_s, u"NEEDLE-size-a"_s}}},
                       {u"b"_s, {{u"name"_s, u"NEEDLE-b"_s}, {u"size"_s, u"NEEDLE-size-b"_s}}}}});
}

/// Everything that the view holds, as bytes.
QByteArray bytesOf(const AudienceView& view) {
    QByteArray all;
    for (const QByteArray& file : writeDossier(view.dossier()))
        all += file;
    return all;
}

AudienceView viewOf(const Dossier& dossier, Audience audience) {
    return AudienceView::forAudience(dossier, catalogue(), audience);
}

} // namespace

class TestAudienceView : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void columnOfANarrowerReader_isKeptFromTheOthers() {
        Category category;
        category.id = u"data"_s;
        Column share{u"share"_s};
        share.narrowedTo = Audience::AiOffice;
        category.fields = {
            field(u"sets"_s, FieldType::Table, Audience::Public, {Column{u"name"_s}, share})};
        Dossier dossier(u"d"_s);
        Answer sets = told(Table{{{u"a"_s, {{u"name"_s, u"A"_s}, {u"share"_s, u"NEEDLE"_s}}}}});
        sets.sources << Source{SourceKind::Computed, u"shares"_s, {}, {}, u"NEEDLE = 1 / 2"_s};
        for (const bool opened : {false, true}) {
            if (opened)
                sets.audience = Audience::Public; // of the table, not of what is narrower in it
            dossier.set(at(u"sets"_s), sets);
            const auto seen = [&](Audience reader) {
                return AudienceView::forAudience(dossier, Catalogue({category}), reader);
            };
            QVERIFY(!bytesOf(seen(Audience::Public)).contains("NEEDLE"));
            QVERIFY(!bytesOf(seen(Audience::Downstream)).contains("NEEDLE"));
            QVERIFY(bytesOf(seen(Audience::AiOffice)).contains("NEEDLE"));
            QVERIFY(bytesOf(seen(Audience::Internal)).contains("NEEDLE"));
            QCOMPARE(seen(Audience::Public).omissions(),
                     (QList<Omission>{{at(u"sets"_s).withRow({}, u"share"_s),
                                       Omission::Kind::NotForThisReader}}));
            QVERIFY(seen(Audience::AiOffice).omissions().isEmpty());
        }
        sets.value = Table{{{u"a"_s, {{u"name"_s, u"A"_s}}}}};
        dossier.set(at(u"sets"_s), sets);
        QVERIFY(AudienceView::forAudience(dossier, Catalogue({category}), Audience::Public)
                    .omissions()
                    .isEmpty()); // nothing was kept
    }

    void parkedAnswers_areSeenByNobody() {
        Dossier dossier(u"x"_s);
        dossier.set({dossierCategory, u"parked"_s},
                    Answer{.value = Table{{Row{u"p"_s, {{u"answer"_s, u"{}"_s}}}}}});
        QVERIFY(dossier.answer({dossierCategory, u"parked"_s}));
        for (const Audience audience : allAudiences())
            QVERIFY(AudienceView::forAudience(dossier, Catalogue(), audience)
                        .dossier()
                        .answers()
                        .isEmpty());
    }

    void defaultAudience_decides_unlessTheUserDoes() {
        Dossier dossier = Dossier::create(u"T"_s);
        dossier.set(at(u"open"_s), told(u"x"_s));
        dossier.set(at(u"secret"_s), told(u"NEEDLE"_s));
        dossier.set(at(u"office"_s), told(u"x"_s));
        const auto outside = viewOf(dossier, Audience::Public);
        QVERIFY(outside.dossier().answer(at(u"open"_s)));
        QVERIFY(!bytesOf(outside).contains("NEEDLE"));
        QCOMPARE(outside.omission(at(u"secret"_s))->kind, Omission::Kind::NotForThisReader);
        QVERIFY(viewOf(dossier, Audience::AiOffice).dossier().answer(at(u"office"_s)));
        QVERIFY(!viewOf(dossier, Audience::NationalAuthority).dossier().answer(at(u"office"_s)));
        Answer less = told(u"NEEDLE"_s);
        less.audience = Audience::AiOffice;
        dossier.set(at(u"open"_s), less);
        QVERIFY(!viewOf(dossier, Audience::Public).dossier().answer(at(u"open"_s)));
        Answer more = told(u"x"_s);
        more.audience = Audience::Public;
        dossier.set(at(u"secret"_s), more);
        QVERIFY(viewOf(dossier, Audience::Public).dossier().answer(at(u"secret"_s)));
    }

    void withheldField_isNotThere() {
        Dossier dossier;
        Answer answer = told(u"NEEDLE"_s);
        answer.withholdings = {from({Audience::Downstream})};
        dossier.set(at(u"open"_s), answer);
        const auto view = viewOf(dossier, Audience::Downstream);
        QVERIFY(!bytesOf(view).contains("NEEDLE"));
        const Omission* omission = view.omission(at(u"open"_s));
        QVERIFY(omission);
        QCOMPARE(omission->kind, Omission::Kind::Withheld);
        QCOMPARE(omission->reason, WithholdingReason::Contract);
        QCOMPARE(omission->wording, u"told instead"_s);
        QVERIFY(viewOf(dossier, Audience::NationalAuthority).dossier().answer(at(u"open"_s)));
        // Who it is kept from reads what is public.
        QVERIFY(!bytesOf(viewOf(dossier, Audience::Public)).contains("NEEDLE"));
        QVERIFY(bytesOf(viewOf(dossier, Audience::Internal)).contains("NEEDLE"));
    }

    void withholdingFromNobodyNamed_isFromEverybodyOutside() {
        Dossier dossier;
        Answer answer = told(u"NEEDLE"_s);
        answer.withholdings = {from({})};
        dossier.set(at(u"open"_s), answer);
        for (const Audience reader : allAudiences())
            QCOMPARE(bytesOf(viewOf(dossier, reader)).contains("NEEDLE"),
                     reader == Audience::Internal);
    }

    void partsOfTables_areTakenOut_data() {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("left");
        QTest::newRow("row") << u"a"_s << QString() << u"-b -size-b"_s;
        QTest::newRow("column") << QString() << u"size"_s << u"-a -b"_s;
        QTest::newRow("cell") << u"a"_s << u"size"_s << u"-a -b -size-b"_s;
        QTest::newRow("row that is gone") << u"z"_s << QString() << u"-a -b -size-a -size-b"_s;
        QTest::newRow("all") << QString() << QString() << QString();
    }

    void partsOfTables_areTakenOut() {
        QFETCH(QString, row);
        QFETCH(QString, column);
        QFETCH(QString, left);
        Dossier dossier;
        Answer answer = table();
        answer.withholdings = {from({Audience::Public}, row, column)};
        dossier.set(at(u"sets"_s), answer);
        const auto view = viewOf(dossier, Audience::Public);
        const QByteArray bytes = bytesOf(view);
        QStringList found;
        for (const auto& needle : {u"-a"_s, u"-b"_s, u"-size-a"_s, u"-size-b"_s})
            if (bytes.contains("NEEDLE" + needle.toLatin1()))
                found.append(needle);
        QCOMPARE(found.join(u' '), left);
        QCOMPARE(view.omissions().size(), row == u"z" ? 0 : 1);
        if (!view.omissions().isEmpty())
            QCOMPARE(view.omissions().first().path, at(u"sets"_s).withRow(row, column));
    }

    void partOfWhatHasNoParts_isAllOfIt() {
        Dossier dossier;
        Answer answer = told(u"NEEDLE"_s);
        answer.withholdings = {from({Audience::Public}, u"a"_s)};
        dossier.set(at(u"open"_s), answer);
        QVERIFY(!bytesOf(viewOf(dossier, Audience::Public)).contains("NEEDLE"));
    }

    void partlyWithheld_takesFormulaAndEvidenceAlong() {
        Dossier dossier;
        Answer answer = table();
        answer.sources = {{SourceKind::Computed, u"title"_s, {}, {}, u"NEEDLE-method"_s}};
        answer.evidence = {u"e"_s};
        answer.withholdings = {from({Audience::Public}, u"a"_s, u"size"_s)};
        dossier.set(at(u"sets"_s), answer);
        dossier.set({dossierCategory, u"evidence"_s},
                    told(Table{{{u"e"_s, {{u"name"_s, u"NEEDLE-evidence.pdf"_s}}}}}));
        const QByteArray bytes = bytesOf(viewOf(dossier, Audience::Public));
        QVERIFY(!bytes.contains("NEEDLE-method"));
        QVERIFY(!bytes.contains("NEEDLE-evidence"));
        QVERIFY(bytesOf(viewOf(dossier, Audience::AiOffice)).contains("NEEDLE-evidence"));
    }

    void sourcesOfWhatIsWithheld_stayInside() {
        Dossier dossier;
        Answer answer = table();
        const QString seen = answer.value.get<Table>()->rows.first().cells.first().toText();
        answer.sources = {{SourceKind::Typed, {}, u"https://hidden.example/b"_s},
                          {SourceKind::Typed, u"hidden"_s, {}, u"page 7"_s},
                          {SourceKind::Typed, {}, seen}};
        const QString row = answer.value.get<Table>()->rows.last().id;
        for (const QString& column : {QString(), u"size"_s}) {
            answer.withholdings = {from({Audience::Public}, row, column)};
            dossier.set(at(u"sets"_s), answer);
            const AudienceView outside = viewOf(dossier, Audience::Public);
            QVERIFY(!bytesOf(outside).contains("hidden"));
            // What stands in a cell that the reader sees tells nothing new.
            QCOMPARE(outside.dossier().answer(at(u"sets"_s))->sources.size(), 1);
            QCOMPARE(viewOf(dossier, Audience::AiOffice).dossier().answer(at(u"sets"_s))->sources,
                     answer.sources);
        }
    }

    void whatTheCatalogueDoesNotKnow_isGivenToNobody() {
        Dossier dossier;
        dossier.set({u"other"_s, u"field"_s}, told(u"NEEDLE"_s));
        dossier.set(
            at(u"sets"_s),
            told(Table{{{u"a"_s, {{u"stranger"_s, u"NEEDLE"_s}}, {{u"x"_s, "\"NEEDLE\""}}}}}));
        Answer answer = told(u"x"_s);
        answer.extra = {{u"x"_s, "\"NEEDLE\""}};
        answer.sources = {{SourceKind::Typed, u"t"_s, {}, {}, {}, {{u"x"_s, "\"NEEDLE\""}}}};
        dossier.set(at(u"open"_s), answer);
        dossier.extra = {{u"x"_s, "\"NEEDLE\""}};
        for (const Audience reader : allAudiences())
            QCOMPARE(bytesOf(viewOf(dossier, reader)).contains("NEEDLE"),
                     reader == Audience::Internal);
    }

    void notesWaiversAndUnusedEvidence_stayInside() {
        Dossier dossier = Dossier::create(u"T"_s);
        dossier.setRegime(u"law"_s, u"1"_s);
        Answer answer = told(u"x"_s);
        answer.note = u"NEEDLE-note"_s;
        answer.evidence = {u"used"_s};
        dossier.set(at(u"open"_s), answer);
        Answer withNote = told(u"x"_s);
        withNote.note = u"NEEDLE-note"_s;
        dossier.set(at(u"secret"_s), withNote);
        dossier.set({dossierCategory, u"waivers"_s},
                    told(Table{{{u"w"_s, {{u"by"_s, u"NEEDLE-waiver"_s}}}}}));
        dossier.set({dossierCategory, u"overrides"_s},
                    told(Table{{{u"law:a"_s, {{u"reason"_s, u"NEEDLE-override"_s}}}}}));
        dossier.set(
            {dossierCategory, u"evidence"_s},
            told(Table{{{u"used"_s, {{u"name"_s, u"used.pdf"_s}, {u"odd"_s, u"NEEDLE-odd"_s}}},
                        {u"unused"_s, {{u"name"_s, u"NEEDLE-unused.pdf"_s}}}}}));
        const auto view = viewOf(dossier, Audience::Public);
        QVERIFY2(!bytesOf(view).contains("NEEDLE"), bytesOf(view).constData());
        QCOMPARE(view.dossier().evidence().rows.size(), 1);
        QCOMPARE(view.dossier().title(), u"T"_s);
        QCOMPARE(view.dossier().regimes(), dossier.regimes());
        QVERIFY(!bytesOf(viewOf(dossier, Audience::Internal)).contains("NEEDLE-note"));
    }

    void evidenceOfFileAnswers_isGiven() {
        Dossier dossier;
        dossier.set(at(u"file"_s), told(Record{{u"evidence"_s, u"one"_s}}));
        dossier.set(at(u"sets"_s),
                    told(Table{{{u"a"_s, {{u"proof"_s, Record{{u"evidence"_s, u"two"_s}}}}}}}));
        dossier.set(
            {dossierCategory, u"evidence"_s},
            told(Table{{{u"one"_s, {{u"name"_s, u"1"_s}}}, {u"two"_s, {{u"name"_s, u"2"_s}}}}}));
        QCOMPARE(viewOf(dossier, Audience::Public).dossier().evidence().rows.size(), 2);
    }

    void unknownAndNotApplicable_areFilteredAlike() {
        Dossier dossier;
        Answer answer;
        answer.state = AnswerState::Unknown;
        answer.reason = u"NEEDLE"_s;
        dossier.set(at(u"secret"_s), answer);
        QVERIFY(!bytesOf(viewOf(dossier, Audience::AiOffice)).contains("NEEDLE"));
        dossier.set(at(u"open"_s), answer);
        QVERIFY(bytesOf(viewOf(dossier, Audience::Public)).contains("NEEDLE"));
    }
};

QTEST_GUILESS_MAIN(TestAudienceView)
#include "tst_audienceview.moc"
