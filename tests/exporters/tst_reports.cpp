// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/ExportJob.h"
#include "model/checks/Checker.h"
#include "tests/exporters/Reports.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString needle = u"zebra-needle-7731"_s;

Answer answered(const Value& value) {
    Answer answer;
    answer.value = value;
    return answer;
}

Withholding
from(const QList<Audience>& readers, const QString& row = {}, const QString& column = {}) {
    return {readers, WithholdingReason::TradeSecret, {}, row, column};
}

Row channel(const QString& id, const QString& name, const QString& link) {
    return {id, {{u"name"_s, Value(name)}, {u"kind"_s, Value(u"api"_s)}, {u"link"_s, Value(link)}}};
}

/// A small dossier with one fact in every state.
Dossier sample() {
    Dossier dossier(u"00000000-0000-0000-0000-000000000001"_s);
    dossier.setRegime(u"eu-ai-act-gpai"_s, u"2026-07-27"_s);
    dossier.set({dossierCategory, u"title"_s}, answered(u"Sample"_s));
    dossier.set({u"model"_s, u"name"_s}, answered(u"Sample 1"_s));
    dossier.set({u"provider"_s, u"organisation"_s}, answered(Record{{u"name"_s, u"Acme"_s}}));
    Answer tasks = answered(Prose{u"Answers **questions**.\n\n- one\n- two"_s});
    tasks.sources << Source{SourceKind::Imported, u"README"_s, u"https://example.org/readme"_s};
    tasks.note = needle + u" note"_s;
    dossier.set({u"use"_s, u"tasks"_s}, tasks);
    Answer design = answered(Prose{needle + u" design"_s});
    design.withholdings << from(
        {Audience::AiOffice, Audience::NationalAuthority, Audience::Downstream});
    dossier.set({u"architecture"_s, u"design"_s}, design);
    Answer unknown;
    unknown.state = AnswerState::Unknown;
    unknown.reason = u"the logs are lost"_s;
    dossier.set({u"compute"_s, u"training-time"_s}, unknown);
    Answer none;
    none.state = AnswerState::NotApplicable;
    none.reason = u"text only"_s;
    dossier.set({u"data-processing"_s, u"bias"_s}, none);
    dossier.set({u"use"_s, u"acceptable-use-policies"_s}, answered(Table{}));
    Answer channels = answered(
        Table{{channel(u"r-1"_s, u"Hub"_s, u"https://example.org/hub"_s),
               channel(needle + u"-row"_s, needle + u" secret shop"_s, {}),
               channel(needle + u"-3"_s, u"Cloud"_s, u"https://example.org/"_s + needle)}});
    channels.sources << Source{SourceKind::Typed, {}, u"https://example.org/hub"_s}
                     << Source{SourceKind::Typed, {}, u"https://example.org/of-"_s + needle};
    channels.withholdings
        << from({Audience::AiOffice, Audience::NationalAuthority}, needle + u"-row"_s)
        << from({Audience::AiOffice, Audience::NationalAuthority}, needle + u"-3"_s, u"link"_s);
    dossier.set({u"distribution"_s, u"channels"_s}, channels);
    return dossier;
}

} // namespace

class ReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headSaysWhatItIs();
    void draftIsMarked();
    void statesNeverLookAlike();
    void gapsAreListed();
    void wrongReaderIsRefused();
    void internalAndAiOfficeMayReadAll();
    void withheldBytesAreInNoExport_data();
    void withheldBytesAreInNoExport();
    void orderOfMagnitudeHidesTheFigure();
    void marking_isInEveryFormat();
    void draft_saysHowManyPointsAreOpen();
    void rowsForNarrowerReadersAreCounted();
    void signatoryQuestion_isAnsweredYesOrNo_data();
    void signatoryQuestion_isAnsweredYesOrNo();
    void whatIsNotRequired_saysWhy_data();
    void whatIsNotRequired_saysWhy();
    void resolveDocuments_data();
    void resolveDocuments();
    void exportWritesFiles();
    void exportOfAllChecksNothing();
    void exportRefusesBadTargets();
    void previewIsHtml();

private:
    [[nodiscard]] Result<Report> build(const QString& document, Audience reader) const;
    [[nodiscard]] Report built(const QString& document, Audience reader) const;
    [[nodiscard]] ExportRequest request() const;

    std::shared_ptr<const Library> m_library;
};

void ReportsTest::initTestCase() {
    const auto library = Library::load(QStringLiteral(VITRINE_RESOURCES_DIR));
    QVERIFY2(library.has_value(), library ? "" : qPrintable(library.error().text));
    m_library = *library;
}

Result<Report> ReportsTest::build(const QString& document, Audience reader) const {
    ReportContext context;
    context.date = QDate(2026, 8, 2);
    const AudienceView view = AudienceView::forAudience(sample(), m_library->catalogue(), reader);
    return buildReport(
        *m_library->document(document), view, *m_library, m_library->strings(u"en"_s), context);
}

Report ReportsTest::built(const QString& document, Audience reader) const {
    const Result<Report> report = build(document, reader);
    if (!report)
        qFatal("%s", qPrintable(report.error().text));
    return *report;
}

void ReportsTest::headSaysWhatItIs() {
    const ReportHead head = built(u"annex-xi-1"_s, Audience::AiOffice).head;
    QCOMPARE(head.title, u"Technical documentation"_s);
    QCOMPARE(head.model, u"Sample 1"_s);
    QCOMPARE(head.provider, u"Acme"_s);
    QVERIFY(head.provision.contains(u"Annex XI"_s));
    QVERIFY(head.purpose.isEmpty()); // it advises who fills in
    QVERIFY(!built(u"annex-xi-1"_s, Audience::Internal).head.purpose.isEmpty());
    QVERIFY(!head.forWhom.isEmpty());
    QCOMPARE(head.schemas, QStringList{u"eu-ai-act-gpai 2026-07-27"_s});
}

void ReportsTest::draftIsMarked() {
    Report report = built(u"annex-xi-1"_s, Audience::AiOffice);
    const QString draft = report.strings.phrase(u"document.draft"_s);
    QVERIFY(QString::fromUtf8(exported(report, u"md"_s)).contains(u"> "_s + draft));
    QVERIFY(report.head.version.startsWith(draft));
}

void ReportsTest::statesNeverLookAlike() {
    const QString text = dump(built(u"annex-xi-1"_s, Audience::AiOffice).body);
    QVERIFY2(text.contains(u"Not known: the logs are lost"_s), qPrintable(text));
    QVERIFY(text.contains(u"Not applicable: text only"_s));
    QVERIFY(text.contains(u"Withheld (trade secret)"_s));
    QVERIFY(text.contains(u"Not told yet"_s));
    QVERIFY(text.contains(u"[:None]"_s));
    QVERIFY(text.contains(u"One row of the table is kept back"_s));
}

void ReportsTest::gapsAreListed() {
    const Report report = built(u"annex-xi-1"_s, Audience::AiOffice);
    QSet<Gap::Kind> kinds;
    for (const Gap& gap : report.gaps)
        kinds.insert(gap.kind);
    QCOMPARE(kinds.size(), 4);
    const QString text = dump(report.body);
    QVERIFY(text.contains(u"the logs are lost"_s));
    QVERIFY(text.indexOf(u"missing, unknown, withheld"_s) > text.indexOf(u"1(a)"_s));
}

void ReportsTest::wrongReaderIsRefused() {
    const Result<Report> report = build(u"annex-xi-1"_s, Audience::Public);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Usage);
    QVERIFY(report.error().text.contains(u"national-authority"_s));
}

void ReportsTest::internalAndAiOfficeMayReadAll() {
    QVERIFY(build(u"annex-xii"_s, Audience::AiOffice));
    QVERIFY(build(u"annex-xii"_s, Audience::Internal));
    QVERIFY(build(u"annex-xii"_s, Audience::Downstream));
    QVERIFY(!build(u"annex-xii"_s, Audience::NationalAuthority));
    const QString text = dump(built(u"annex-xi-1"_s, Audience::Internal).body);
    QVERIFY(text.contains(needle + u" design"_s));
    QVERIFY(text.contains(u"callout"_s));
    QVERIFY(!text.contains(needle + u" note"_s));
}

void ReportsTest::withheldBytesAreInNoExport_data() {
    QTest::addColumn<QString>("document");
    QTest::addColumn<Audience>("reader");
    QTest::newRow("annex-xi-1 ai-office") << u"annex-xi-1"_s << Audience::AiOffice;
    QTest::newRow("annex-xi-1 national") << u"annex-xi-1"_s << Audience::NationalAuthority;
    QTest::newRow("annex-xii ai-office") << u"annex-xii"_s << Audience::AiOffice;
}

void ReportsTest::withheldBytesAreInNoExport() {
    QFETCH(const QString, document);
    QFETCH(const Audience, reader);
    const Report report = built(document, reader);
    for (const Exporter& each : exporters()) {
        const QByteArray bytes = openedUp(each.id, exported(report, each.id));
        if (each.id != "csv"_L1) // tables alone, without sources
            QVERIFY2(bytes.contains("README"), qPrintable(each.id));
        QVERIFY2(!bytes.contains(needle.toUtf8()), qPrintable(each.id));
        QVERIFY2(!bytes.contains("zebra"), qPrintable(each.id));
    }
}

/// On the page and in what the file says of itself.
void ReportsTest::marking_isInEveryFormat() {
    Report report = built(u"annex-xi-1"_s, Audience::AiOffice);
    for (const Exporter& each : exporters())
        QVERIFY2(!openedUp(each.id, exported(report, each.id)).contains("TLP:AMBER"),
                 qPrintable(each.id));
    report.head.marking = u"TLP:AMBER"_s;
    for (const Exporter& each : exporters())
        if (each.id != "csv"_L1) { // tables alone
            const QByteArray bytes = openedUp(each.id, exported(report, each.id));
            const int places = each.id == "json"_L1 || each.id == "md"_L1 ? 1 : 2;
            QVERIFY2(bytes.count("TLP:AMBER") >= places, qPrintable(each.id));
        }
}

void ReportsTest::draft_saysHowManyPointsAreOpen() {
    const Report report = built(u"annex-xi-1"_s, Audience::AiOffice);
    const auto missing =
        std::count_if(report.gaps.cbegin(), report.gaps.cend(), [](const Gap& gap) {
            return gap.kind == Gap::Kind::Missing;
        });
    QVERIFY(missing > 0);
    QVERIFY(report.head.revisionId.isEmpty());
    QVERIFY2(report.head.version.endsWith(u"open points: %1"_s.arg(missing)),
             qPrintable(report.head.version));
}

void ReportsTest::orderOfMagnitudeHidesTheFigure() {
    Document document = *m_library->document(u"annex-xi-1"_s);
    for (Section& section : document.sections)
        for (Entry& entry : section.entries)
            for (Shown& shown : entry.shows)
                if (shown.field.toString() == "compute/training-compute"_L1)
                    shown.precision = u"order-of-magnitude"_s;
    Dossier dossier = sample();
    Answer compute = answered(Quantity{u"1.2345e22"_s, u"FLOP"_s});
    compute.sources << Source{
        SourceKind::Computed, u"worked out"_s, {}, {}, u"6 × N × D = 1.2345e22"_s};
    dossier.set({u"compute"_s, u"training-compute"_s}, compute);
    const AudienceView view =
        AudienceView::forAudience(dossier, m_library->catalogue(), Audience::AiOffice);
    const Result<Report> report =
        buildReport(document, view, *m_library, m_library->strings(u"en"_s), {QDate(2026, 8, 2)});
    QVERIFY(report.has_value());
    QVERIFY(dump(report->body).contains(u"10²²"_s));
    for (const QString& format : {u"md"_s, u"html"_s, u"json"_s})
        QVERIFY(!exported(*report, format).contains("2345"));
}

void ReportsTest::rowsForNarrowerReadersAreCounted() {
    Document document = *m_library->document(u"annex-xii"_s);
    document.sections.first().entries.first().audience = Audience::AiOffice;
    const AudienceView view =
        AudienceView::forAudience(sample(), m_library->catalogue(), Audience::Downstream);
    const Result<Report> report =
        buildReport(document, view, *m_library, m_library->strings(u"en"_s), {QDate(2026, 8, 2)});
    QVERIFY(report.has_value());
    QVERIFY(
        dump(report->body).contains(u"One row of this document is not meant for this reader"_s));
    QVERIFY(!dump(report->body).contains(u"questions"_s));
}

namespace {

/// What the summary for the public says in one row, as data and in words.
QList<ReportFact> factsOf(const Report& report, const QString& entry) {
    for (const ReportSection& section : report.sections)
        for (const ReportEntry& each : section.entries)
            if (each.id == entry)
                return each.facts;
    return {};
}

} // namespace

void ReportsTest::signatoryQuestion_isAnsweredYesOrNo_data() {
    QTest::addColumn<Answer>("chapters");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing signed") << answered(QStringList()) << QStringList{u"No"_s};
    QTest::newRow("another chapter")
        << answered(QStringList{u"transparency"_s}) << QStringList{u"No"_s};
    QTest::newRow("this chapter") << answered(QStringList{u"copyright"_s})
                                  << QStringList{u"Yes"_s, u"Copyright"_s};
    QTest::newRow("not told") << Answer{} << QStringList{u"Not told yet"_s};
}

void ReportsTest::signatoryQuestion_isAnsweredYesOrNo() {
    QFETCH(const Answer, chapters);
    QFETCH(const QStringList, words);
    Dossier dossier = sample();
    dossier.set({u"provider"_s, u"code-chapters"_s}, chapters);
    const AudienceView view =
        AudienceView::forAudience(dossier, m_library->catalogue(), Audience::Public);
    const Result<Report> report = buildReport(*m_library->document(u"public-summary"_s),
                                              view,
                                              *m_library,
                                              m_library->strings(u"en"_s),
                                              {QDate(2026, 8, 2)});
    QVERIFY(report.has_value());
    QStringList said;
    for (const ReportFact& fact : factsOf(*report, u"sum.3.1.signatory"_s))
        said << fact.words;
    QCOMPARE(said, words);
    for (const QString& format : {u"md"_s, u"html"_s, u"json"_s})
        QVERIFY(exported(*report, format).contains(words.first().toUtf8()));
}

void ReportsTest::whatIsNotRequired_saysWhy_data() {
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("said");
    QTest::newRow("exempt") << true << u"third-country"_s
                            << u"Not required: No authorised representative is needed."_s;
    QTest::newRow("not exempt") << false << u"third-country"_s << u"Not told yet"_s;
}

void ReportsTest::whatIsNotRequired_saysWhy() {
    QFETCH(const bool, open);
    QFETCH(const QString, place);
    QFETCH(const QString, said);
    Dossier dossier = sample();
    const auto tell = [&](const QString& path, const Value& value) {
        dossier.set(*FieldPath::parse(path), answered(value));
    };
    tell(u"model/union-market"_s, u"yes"_s);
    tell(u"model/union-market-date"_s, u"2026-01-15"_s);
    tell(u"model/modified"_s, u"no"_s);
    tell(u"compute/training-compute"_s, Quantity{u"5e23"_s, u"FLOP"_s}); // not for the public
    tell(u"architecture/outputs"_s, Table{{{u"r"_s, {{u"modality"_s, u"text"_s}}}}});
    tell(u"provider/role"_s, u"developed"_s);
    tell(u"provider/place"_s, place);
    tell(u"distribution/licence-openness"_s, open ? u"free-open"_s : u"proprietary"_s);
    tell(u"distribution/licence-terms"_s, QStringList{u"attribution"_s});
    tell(u"distribution/monetised"_s, u"no"_s);
    tell(u"distribution/public-parts"_s, QStringList{u"weights"_s, u"architecture"_s, u"usage"_s});
    const AudienceView view =
        AudienceView::forAudience(dossier, m_library->catalogue(), Audience::Public);
    const Document& summary = *m_library->document(u"public-summary"_s);
    const Result<Report> report =
        buildReport(summary, view, *m_library, m_library->strings(u"en"_s), {QDate(2026, 8, 2)});
    QVERIFY(report.has_value());
    const QString words = dump(report->body);
    QCOMPARE(words.contains(u"Not required: No authorised representative is needed."_s), open);
    const QList<ReportFact> facts = factsOf(*report, u"sum.1.1.rep"_s);
    QCOMPARE(facts.size(), 1);
    QVERIFY(!facts.first().told);
    QVERIFY2(words.contains(said), qPrintable(words));
    // What lies behind it stays where it was.
    for (const QString& format : {u"md"_s, u"html"_s, u"json"_s})
        QVERIFY(!exported(*report, format).contains("5e23"));
}

void ReportsTest::resolveDocuments_data() {
    QTest::addColumn<QString>("which");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << u"all"_s << QStringList{u"annex-xi-1"_s, u"annex-xii"_s};
    QTest::newRow("due") << u"due"_s << QStringList{u"annex-xii"_s};
    QTest::newRow("one") << u"annex-xi-1"_s << QStringList{u"annex-xi-1"_s};
    QTest::newRow("unknown") << u"annex-xcix"_s << QStringList();
}

void ReportsTest::resolveDocuments() {
    QFETCH(const QString, which);
    QFETCH(const QStringList, expected);
    const QMap<QString, Applicability> applicable{
        {u"annex-xi-1"_s, {u"annex-xi-1"_s, Truth::No}},
        {u"annex-xii"_s, {u"annex-xii"_s, Truth::Undetermined}}};
    const Result<QStringList> ids =
        vitrine::resolveDocuments(which, sample(), *m_library, applicable);
    if (expected.isEmpty()) {
        QVERIFY(!ids);
        QCOMPARE(ids.error().code, ErrorCode::NotFound);
        QVERIFY(ids.error().text.contains(u"annex-xii"_s));
        return;
    }
    for (const QString& id : expected)
        QVERIFY(ids->contains(id));
    if (which == "due"_L1)
        QVERIFY(!ids->contains(u"annex-xi-1"_s));
}

ExportRequest ReportsTest::request() const {
    ExportRequest request{sample(), {u"annex-xi-1"_s, u"annex-xii"_s}, {u"md"_s, u"json"_s}};
    request.context.date = QDate(2026, 8, 2);
    return request;
}

void ReportsTest::exportWritesFiles() {
    QTemporaryDir folder;
    ExportRequest wanted = request();
    wanted.folder = folder.filePath(u"new/deep folder"_s);
    NoProgress progress;
    const Result<ExportResult> result = runExport(wanted, *m_library, progress);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text));
    QCOMPARE(result->files.size(), 4);
    for (const ExportedFile& file : result->files)
        QCOMPARE(QFileInfo(file.path).size(), file.bytes);
    QVERIFY(
        QFile::exists(folder.filePath(u"new/deep folder/annex-xii_sample-1_downstream_en.md"_s)));
    const auto isReplaced = [](const ExportedFile& file) { return file.replaced; };
    QVERIFY(std::ranges::none_of(result->files, isReplaced));
    QVERIFY(std::ranges::all_of(runExport(wanted, *m_library, progress)->files, isReplaced));

    wanted.audience = Audience::NationalAuthority;
    QCOMPARE(runExport(wanted, *m_library, progress).error().code, ErrorCode::Usage);
    wanted.skipDocumentsNotForReader = true;
    const Result<ExportResult> skipped = runExport(wanted, *m_library, progress);
    QVERIFY(skipped.has_value());
    QCOMPARE(skipped->files.size(), 2);
    QCOMPARE(skipped->notes.size(), 1);
}

void ReportsTest::exportOfAllChecksNothing() {
    QTemporaryDir folder;
    NoProgress progress;
    ExportRequest wanted = request();
    wanted.documents = *vitrine::resolveDocuments(u"all"_s, wanted.dossier, *m_library, {});
    wanted.folder = folder.filePath(u"together"_s);
    const qint64 passes = fullPasses();
    const Result<ExportResult> together = runExport(wanted, *m_library, progress);
    QVERIFY2(together.has_value(), together ? "" : qPrintable(together.error().text));
    QCOMPARE(together->files.size(), 2 * wanted.documents.size());
    QCOMPARE(fullPasses(), passes); // who is bound is found without
    const auto bytes = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const QString& document : QStringList(wanted.documents)) {
        wanted.documents = {document};
        wanted.folder = folder.filePath(u"alone"_s);
        QVERIFY(runExport(wanted, *m_library, progress).has_value());
    }
    for (const ExportedFile& file : together->files) {
        const QString alone = folder.filePath(u"alone/"_s + QFileInfo(file.path).fileName());
        QCOMPARE(bytes(file.path), bytes(alone));
        QVERIFY(!bytes(alone).isEmpty());
    }
}

void ReportsTest::exportRefusesBadTargets() {
    QTemporaryDir folder;
    NoProgress progress;
    ExportRequest wanted = request();
    wanted.folder = folder.filePath(u"file"_s);
    QFile file(wanted.folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(runExport(wanted, *m_library, progress).error().code, ErrorCode::Io);
    QCOMPARE(QFileInfo(wanted.folder).size(), 0);

    wanted.folder = folder.filePath(u"out"_s);
    const QString taken = wanted.folder + u"/annex-xi-1_sample-1_ai-office_en.json"_s;
    QVERIFY(QDir().mkpath(taken));
    QCOMPARE(runExport(wanted, *m_library, progress).error().code, ErrorCode::Io);
    QVERIFY(QFileInfo(taken).isDir());
    QCOMPARE(QDir(wanted.folder).entryList(QDir::Files).size(), 0);

    wanted.formats = {u"exe"_s};
    QCOMPARE(runExport(wanted, *m_library, progress).error().code, ErrorCode::Usage);
    wanted = request();
    wanted.documents = {u"nothing"_s};
    QCOMPARE(runExport(wanted, *m_library, progress).error().code, ErrorCode::NotFound);
    wanted = request();
    wanted.folder = u"/proc/nowhere"_s;
    QCOMPARE(runExport(wanted, *m_library, progress).error().code, ErrorCode::Io);
}

void ReportsTest::previewIsHtml() {
    const Result<QByteArray> page = previewHtml(request(), *m_library);
    QVERIFY(page.has_value());
    QVERIFY(page->startsWith("<!DOCTYPE html>"));
    QVERIFY(!page->contains("zebra"));
}

QTEST_GUILESS_MAIN(ReportsTest)
#include "tst_reports.moc"
