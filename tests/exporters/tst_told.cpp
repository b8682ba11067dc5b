// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/ExportJob.h"
#include "model/checks/Checker.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

Answer answered(const Value& value, std::optional<Audience> audience = {}) {
    Answer answer;
    answer.value = value;
    answer.audience = audience;
    return answer;
}

/// A model in the Union, open under a free licence.
Dossier openModel(const Library& library) {
    Dossier dossier = test::dossierFor(library, {u"eu-ai-act-gpai"_s, u"open-community"_s});
    test::tell(dossier, u"model/name"_s, u"Sample"_s);
    test::tell(dossier, u"model/union-market"_s, u"yes"_s);
    test::tell(dossier, u"model/union-market-date"_s, u"2026-01-15"_s);
    test::tell(dossier, u"model/modified"_s, u"no"_s);
    test::tell(dossier, u"model/systemic-risk-designated"_s, u"no"_s);
    test::tell(dossier, u"compute/training-compute"_s, Quantity{u"5.12e23"_s, u"FLOP"_s});
    test::tell(dossier,
               u"architecture/outputs"_s,
               Table{{{u"r-output01"_s, {{u"modality"_s, Value(u"text"_s)}}}}});
    test::tell(dossier, u"provider/role"_s, u"developed"_s);
    test::tell(dossier, u"provider/place"_s, u"union"_s);
    test::tell(dossier, u"distribution/licence-openness"_s, u"free-open"_s);
    return dossier;
}

QString
exported(const ExportRequest& wanted, const Library& library, QList<Note>* notes = nullptr) {
    QTemporaryDir folder;
    ExportRequest request = wanted;
    request.folder = folder.path();
    NoProgress progress;
    const auto result = runExport(request, library, progress);
    if (!result)
        return u"failed: "_s + result.error().text;
    QString all;
    for (const ExportedFile& file : result->files) {
        QFile bytes(file.path);
        if (!bytes.open(QIODevice::ReadOnly))
            qFatal("cannot be read");
        all += QString::fromUtf8(bytes.readAll());
    }
    if (notes)
        *notes = result->notes;
    return all;
}

ExportRequest request(const Dossier& dossier, const QString& document, Audience reader) {
    ExportRequest wanted;
    wanted.dossier = dossier;
    wanted.documents = {document};
    wanted.formats = {u"md"_s, u"html"_s, u"json"_s};
    wanted.audience = reader;
    wanted.context.date = QDate(2026, 8, 2);
    return wanted;
}

bool anyNote(const QList<Note>& notes, const QString& part) {
    return std::any_of(
        notes.begin(), notes.end(), [&](const Note& note) { return note.text.contains(part); });
}

} // namespace

/// What readers are told besides the facts, and what they are not.
class TestTold : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void overridesAreTold();
    void overridesThatRestOnWhatIsKeptQuoteNothing();
    void waiversAreTold();
    void messagesStayInTheHistory();
    void publicDocumentsAreForEverybody();
    void noRowOfAStageIsNoNone();
    void whatIsKeptByDefaultIsSaid();
    void namesThatAreWithheldAreFound_data();
    void namesThatAreWithheldAreFound();
    void filesAreCalledByName();
    void notesToOneselfStayAtHome();

private:
    const std::shared_ptr<const Library> m_library = test::realLibrary();
};

void TestTold::overridesAreTold() {
    Dossier dossier = openModel(*m_library);
    const Change decided = overrideConclusion(dossier,
                                              u"eu-ai-act-gpai:open-source-exemption"_s,
                                              true,
                                              u"MARKERWORD of counsel"_s,
                                              u"A. Person"_s);
    dossier.set(decided.path, decided.after);
    const QString told =
        exported(request(dossier, u"annex-xi-1"_s, Audience::AiOffice), *m_library);
    QCOMPARE(told.count(u"MARKERWORD of counsel"_s), 3); // once a format
    QVERIFY(told.contains(u"A. Person"_s));
    QVERIFY(!told.contains(u"All of these are needed"_s));
    const QString other =
        exported(request(dossier, u"safety-framework"_s, Audience::AiOffice), *m_library);
    QVERIFY2(!other.contains(u"MARKERWORD"_s), "nothing there rests on it");
}

void TestTold::overridesThatRestOnWhatIsKeptQuoteNothing() {
    Dossier dossier = openModel(*m_library);
    Answer compute = *dossier.answer({u"compute"_s, u"training-compute"_s});
    compute.audience = Audience::Internal;
    dossier.set({u"compute"_s, u"training-compute"_s}, compute);
    const Change decided = overrideConclusion(
        dossier, u"eu-ai-act-gpai:gpai"_s, false, u"Only 5.12e23 were used"_s, u"A. Person"_s);
    dossier.set(decided.path, decided.after);
    for (const Audience reader : {Audience::AiOffice, Audience::NationalAuthority}) {
        const QString told = exported(request(dossier, u"annex-xi-1"_s, reader), *m_library);
        QVERIFY(told.contains(u"A. Person"_s));
        QVERIFY(!told.contains(u"Only"_s));
        QVERIFY(!told.contains(u"5.12"_s));
    }
    QVERIFY(exported(request(dossier, u"annex-xi-1"_s, Audience::Internal), *m_library)
                .contains(u"Only 5.12e23 were used"_s));
}

void TestTold::waiversAreTold() {
    Dossier dossier = openModel(*m_library);
    const CheckReport before = check(dossier, *m_library, m_library->strings(u"en"_s));
    const auto missing =
        std::find_if(before.findings.begin(), before.findings.end(), [](const Finding& finding) {
            return finding.missing && finding.documents.contains(u"public-summary"_s);
        });
    QVERIFY(missing != before.findings.end());
    Answer waivers;
    waivers.value = Table{{{u"r-waiver001"_s,
                            {{u"finding"_s, Value(missing->id())},
                             {u"reason"_s, Value(u"MARKERWORD agreed"_s)},
                             {u"by"_s, Value(u"B. Person"_s)}}}}};
    dossier.set({dossierCategory, u"waivers"_s}, waivers);
    const QString told =
        exported(request(dossier, u"public-summary"_s, Audience::Public), *m_library);
    QVERIFY(told.contains(u"B. Person"_s));
    QVERIFY(told.contains(u"MARKERWORD agreed"_s));
}

void TestTold::messagesStayInTheHistory() {
    ExportRequest wanted = request(openModel(*m_library), u"public-summary"_s, Audience::Public);
    wanted.formats << u"pdf"_s;
    wanted.context.revisionId = u"0123456789abcdef0123456789abcdef01234567"_s;
    wanted.context.revisionTitle = u"MARKERWORD corrected"_s;
    wanted.context.revisionDate = QDate(2026, 8, 1);
    const QString told = exported(wanted, *m_library);
    QVERIFY(told.contains(u"0123456"_s));
    QVERIFY(!told.contains(u"MARKERWORD"_s));
    wanted.context.tellsMessage = true;
    QVERIFY(exported(wanted, *m_library).contains(u"MARKERWORD"_s));
}

void TestTold::publicDocumentsAreForEverybody() {
    for (const Regime* regime : m_library->regimesOf(openModel(*m_library)))
        for (const Document& document : regime->documents)
            if (document.audiences.contains(Audience::Public))
                for (const Audience reader : allAudiences()) {
                    const QString told =
                        exported(request(openModel(*m_library), document.id, reader), *m_library);
                    QVERIFY2(!told.startsWith(u"failed"_s), qPrintable(told));
                }
}

void TestTold::noRowOfAStageIsNoNone() {
    Dossier dossier = openModel(*m_library);
    Row measure{u"r-measure01"_s, {{u"stage"_s, Value(u"deployment"_s)}}};
    dossier.set({u"mitigation"_s, u"measures"_s}, answered(Table{{measure}}, Audience::Public));
    const QString some =
        exported(request(dossier, u"safety-strategy"_s, Audience::Public), *m_library);
    QVERIFY(!some.contains(u"\nNone\n"_s));
    QVERIFY(some.contains(u"Nothing that is told belongs here"_s));
    dossier.set({u"mitigation"_s, u"measures"_s}, answered(Table{}, Audience::Public));
    QVERIFY(exported(request(dossier, u"safety-strategy"_s, Audience::Public), *m_library)
                .contains(u"None"_s));
}

void TestTold::whatIsKeptByDefaultIsSaid() {
    Dossier dossier = openModel(*m_library);
    dossier.set({u"evaluation"_s, u"limitations"_s}, answered(Prose{u"LIM"_s}));
    const Strings strings = m_library->strings(u"en"_s);
    const QString label = strings.text(u"evaluation/limitations.label"_s);
    QList<Note> notes;
    QString told =
        exported(request(dossier, u"evaluation-sheet"_s, Audience::Public), *m_library, &notes);
    QVERIFY(!told.contains(u"LIM"_s));
    QVERIFY(anyNote(notes, label));
    const auto offers = [&] {
        const CheckReport report = check(dossier, *m_library, strings);
        return std::any_of(report.findings.begin(), report.findings.end(), [](const Finding& f) {
            return f.rule == u"reader.default" && f.path.toString() == u"evaluation/limitations" &&
                   f.documents.contains(u"evaluation-sheet"_s);
        });
    };
    QVERIFY(offers());
    // Whoever chose the readers knows what is told.
    for (const Audience chosen : {Audience::AiOffice, Audience::Public}) {
        dossier.set({u"evaluation"_s, u"limitations"_s}, answered(Prose{u"LIM"_s}, chosen));
        told =
            exported(request(dossier, u"evaluation-sheet"_s, Audience::Public), *m_library, &notes);
        QCOMPARE(told.contains(u"LIM"_s), chosen == Audience::Public);
        QVERIFY(!anyNote(notes, label));
        QVERIFY(!offers());
    }
}

void TestTold::namesThatAreWithheldAreFound_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("the name") << u"Small sets beside the Zebrafinch Corpus."_s << true;
    QTest::newRow("in another case") << u"zebrafinch-corpus and others"_s << true;
    QTest::newRow("the address") << u"from https://zebra.example/set today"_s << true;
    QTest::newRow("the figure") << u"It has 123456 examples."_s << true;
    QTest::newRow("a part of the name") << u"A corpus of songs."_s << false;
    QTest::newRow("a longer word") << u"The Zebrafinch Corpuses."_s << false;
    QTest::newRow("nothing of it") << u"Small sets."_s << false;
}

void TestTold::namesThatAreWithheldAreFound() {
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    Dossier dossier = openModel(*m_library);
    test::tell(dossier, u"data-sources/public-datasets-used"_s, u"yes"_s);
    Answer datasets =
        answered(Table{{{u"r-zebra0001"_s,
                         {{u"name"_s, Value(u"Zebrafinch Corpus"_s)},
                          {u"route"_s, Value(u"public-dataset"_s)},
                          {u"large"_s, Value(u"yes"_s)},
                          {u"link"_s, Value(u"https://zebra.example/set"_s)},
                          {u"size"_s, Value(Quantity{u"123456"_s, u"examples"_s})}}}}},
                 Audience::Public);
    datasets.withholdings << Withholding{
        {Audience::Public}, WithholdingReason::TradeSecret, {}, u"r-zebra0001"_s};
    dossier.set({u"data-sources"_s, u"datasets"_s}, datasets);
    dossier.set({u"data-sources"_s, u"public-description"_s},
                answered(Prose{text}, Audience::Public));
    const CheckReport report = check(dossier, *m_library, m_library->strings(u"en"_s));
    const bool warned =
        std::any_of(report.findings.begin(), report.findings.end(), [](const Finding& f) {
            return f.rule == u"withheld.named" &&
                   f.path.toString() == u"data-sources/public-description";
        });
    QCOMPARE(warned, found);
    QList<Note> notes;
    const QString told =
        exported(request(dossier, u"public-summary"_s, Audience::Public), *m_library, &notes);
    QCOMPARE(anyNote(notes, u"Withheld from this reader, but named"_s), found);
    QVERIFY2(!told.contains(u"but named in the document"_s), "that is for who exports");
    // Who reads the row reads the text.
    (void)exported(request(dossier, u"public-summary"_s, Audience::Internal), *m_library, &notes);
    QVERIFY(!anyNote(notes, u"but named"_s));
}

void TestTold::filesAreCalledByName() {
    Dossier dossier = openModel(*m_library);
    Answer evidence;
    evidence.value =
        Table{{{u"r-n24w9w20"_s,
                {{u"name"_s, Value(u"LICENCE.txt"_s)}, {u"sha256"_s, Value(QString(64, u'a'))}}}}};
    dossier.set({dossierCategory, u"evidence"_s}, evidence);
    int tried = 0;
    for (const Regime* regime : m_library->regimesOf(dossier))
        for (const Document& document : regime->documents)
            for (const Section& section : document.sections)
                for (const Entry& entry : section.entries)
                    for (const Shown& shown : entry.shows) {
                        const Field* field = m_library->catalogue().field(shown.field);
                        if (!field || field->type != FieldType::File ||
                            !field->visibleWhen.fields().isEmpty())
                            continue;
                        Dossier told = dossier;
                        told.set(
                            field->path(),
                            answered(Record{{u"evidence"_s, u"r-n24w9w20"_s}}, Audience::Public));
                        const QString words =
                            exported(request(told, document.id, Audience::Internal), *m_library);
                        QVERIFY2(!words.contains(u"r-n24w9w20"_s), qPrintable(document.id));
                        tried += words.contains(u"LICENCE.txt"_s);
                    }
    QVERIFY(tried > 0);
}

void TestTold::notesToOneselfStayAtHome() {
    Dossier dossier = openModel(*m_library);
    Answer measures = answered(
        Prose{u"We keep to robots.txt.\n\n<!-- INTERNAL: Examplecorp -->\n\nAnd to tdmrep."_s},
        Audience::Public);
    dossier.set({u"copyright"_s, u"opt-out-measures"_s}, measures);
    Answer unknown;
    unknown.state = AnswerState::Unknown;
    unknown.audience = Audience::Public;
    unknown.reason = u"the logs are lost <!-- by Examplecorp -->"_s;
    unknown.effort = u"asked MARKERWORD"_s;
    dossier.set({u"copyright"_s, u"rights-contact"_s}, unknown);
    QList<Note> notes;
    const QString told = exported(
        request(dossier, u"copyright-policy-summary"_s, Audience::Public), *m_library, &notes);
    QVERIFY(told.contains(u"robots.txt"_s));
    QVERIFY(told.contains(u"tdmrep"_s));
    QVERIFY(told.contains(u"the logs are lost"_s));
    QVERIFY(!told.contains(u"Examplecorp"_s));
    QVERIFY(!told.contains(u"MARKERWORD"_s));
    QVERIFY(anyNote(notes, u"<!--"_s));
    const CheckReport report = check(dossier, *m_library, m_library->strings(u"en"_s));
    const auto said = std::count_if(report.findings.begin(),
                                    report.findings.end(),
                                    [](const Finding& f) { return f.rule == u"text.comment"; });
    QCOMPARE(said, 2);
}

QTEST_GUILESS_MAIN(TestTold)
#include "tst_told.moc"
