// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/LeakGuard.h"
#include "exporters/report/Inlines.h"
#include "model/regime/DocumentView.h"
#include "model/store/DossierStore.h"
#include "tests/exporters/Reports.h"
#include "tests/support/Results.h"
#include "tests/support/TestPack.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const QString secretName = u"Quarzhain Zeta"_s;
const QString secretNote = u"ask the people in the cellar whether the ledger was burnt in May"_s;
const QString secretAmount = u"7731771"_s;

/// Keeps a name, a figure and a note from the public.
Dossier keeper(const Library& library) {
    Dossier dossier = test::dossierFor(library, {u"eu-ai-act-gpai"_s, u"open-community"_s});
    test::tell(dossier, u"model/name"_s, u"Sample"_s);
    Answer name;
    name.value = secretName;
    name.withholdings = {{}};
    name.note = secretNote;
    dossier.set({u"model"_s, u"version"_s}, name);
    Answer figure;
    figure.value = Quantity{secretAmount, u"FLOP"_s};
    figure.withholdings = {{}};
    dossier.set({u"compute"_s, u"training-compute"_s}, figure);
    return dossier;
}

/// A document for the public, with what looks into its files.
struct Guarded {
    Report report;
    LeakGuard guard;
};

Guarded guarded(const Dossier& dossier,
                const Library& library,
                const Document& document,
                Audience reader,
                const QString& language = u"en"_s) {
    const AudienceView view = AudienceView::forAudience(dossier, library.catalogue(), reader);
    const DocumentView seen(document, view, library);
    const Strings strings = library.strings(language);
    const ReportContext context{QDate(2026, 8, 2)};
    const auto report = buildReport(document, view, library, strings, context);
    if (!report)
        qFatal("%s", qPrintable(report.error().text));
    return {*report, LeakGuard(dossier, document, seen, library, strings, context, *report)};
}

using Slip = void (*)(Report&, const QString&);

void intoText(Report& report, const QString& secret) {
    report.body << Block{Paragraph{plain(u"They call it "_s + secret + u"."_s)}};
}

/// In pieces of different looks, as a mark inside of a word has it.
void intoPieces(Report& report, const QString& secret) {
    Text bold{secret.left(3)};
    bold.strong = true;
    report.body << Block{Paragraph{{bold, Text{secret.mid(3)}}}};
}

void intoTable(Report& report, const QString& secret) {
    TableBlock table;
    table.head = {plain(u"Name"_s), plain(u"Size"_s)};
    table.rows = {{plain(u"First"_s), plain(secret)}};
    report.body << Block{table};
}

void intoMetadata(Report& report, const QString& secret) {
    report.head.provider = secret;
}

void intoAddress(Report& report, const QString& secret) {
    report.body << Block{Paragraph{
        {Link{u"here"_s, u"https://example.org/"_s + secret.toLower().replace(u' ', u"%20"_s)}}}};
}

QStringList writtenFormats(bool asData) {
    QStringList formats = test::allFormats();
    if (!asData)
        for (const QString& data : {u"json"_s, u"csv"_s}) // have the facts, not the page
            formats.removeAll(data);
    return formats;
}

} // namespace

/// What is kept from a reader is found in the bytes of a file, wherever a writer lets it slip, and
/// nothing else is.
class TestLeaks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsAreFound_data();
    void slipsAreFound();
    void factsThatSlipIntoDataAreFound();
    void figuresAreFoundAsPeopleWriteThem_data();
    void figuresAreFoundAsPeopleWriteThem();
    void oneSecretAfterTheOther_data();
    void oneSecretAfterTheOther();
    void whatCannotBeOpenedIsRefused();

private:
    const std::shared_ptr<const Library> m_library = test::realLibrary();
};

void TestLeaks::slipsAreFound_data() {
    QTest::addColumn<Slip>("slip");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QStringList>("formats");
    const QStringList pages = writtenFormats(false);
    const QStringList withMetadata{u"pdf"_s, u"docx"_s, u"odt"_s, u"json"_s};
    QTest::newRow("text") << Slip(intoText) << secretName << pages;
    QTest::newRow("pieces") << Slip(intoPieces) << secretName << pages;
    QTest::newRow("table") << Slip(intoTable) << secretName << pages;
    QTest::newRow("metadata") << Slip(intoMetadata) << secretName << withMetadata;
    QTest::newRow("address") << Slip(intoAddress) << secretName << pages;
    QTest::newRow("figure") << Slip(intoText) << u"7,731,771"_s << pages;
    QTest::newRow("figure in a table") << Slip(intoTable) << u"7\u202F731\u202F771"_s << pages;
    QTest::newRow("part of a note") << Slip(intoText) << secretNote.mid(4, 60) << pages;
    QTest::newRow("note in metadata") << Slip(intoMetadata) << secretNote << withMetadata;
}

void TestLeaks::slipsAreFound() {
    QFETCH(const Slip, slip);
    QFETCH(const QString, secret);
    QFETCH(const QStringList, formats);
    const Document& document = *m_library->document(u"public-summary"_s);
    Guarded made = guarded(keeper(*m_library), *m_library, document, Audience::Public);
    Report leaky = made.report;
    slip(leaky, secret);
    for (const QString& format : formats) {
        const auto clean =
            made.guard.check(u"file"_s, test::exported(made.report, format), *exporter(format));
        QVERIFY_RESULT(clean);
        const auto found =
            made.guard.check(u"file"_s, test::exported(leaky, format), *exporter(format));
        QVERIFY2(!found, qPrintable(format));
        QCOMPARE(found.error().code, ErrorCode::Export);
        QVERIFY(!found.error().text.contains(secret));
    }
}

void TestLeaks::factsThatSlipIntoDataAreFound() {
    const Document& document = *m_library->document(u"public-summary"_s);
    Guarded made = guarded(keeper(*m_library), *m_library, document, Audience::Public);
    for (const Value& secret : {Value(secretName), Value(Quantity{secretAmount})}) {
        Report leaky = made.report;
        ReportFact& fact = leaky.sections.last().entries.last().facts.last();
        fact.told = true;
        fact.answer = {};
        fact.answer.value = secret;
        const auto leaks =
            made.guard.leaksIn(test::exported(leaky, u"json"_s), *exporter(u"json"_s));
        QVERIFY_RESULT(leaks);
        QCOMPARE(leaks->size(), 1);
    }
}

void TestLeaks::figuresAreFoundAsPeopleWriteThem_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("told");
    QTest::newRow("plain") << u"7731771"_s << true;
    QTest::newRow("grouped") << u"7.731.771"_s << true;
    QTest::newRow("in millions") << u"7.731771 million"_s << true;
    QTest::newRow("power of ten") << u"7.731771×10⁶ FLOP"_s << true;
    QTest::newRow("unit close by") << u"7731771FLOP"_s << true;
    QTest::newRow("larger, same digits") << u"7731771000"_s << true;
    QTest::newRow("another figure") << u"77317712"_s << false;
    QTest::newRow("end of another") << u"17731771"_s << false;
    QTest::newRow("part of a fraction") << u"3.7731771"_s << false;
    QTest::newRow("inside of a hash") << u"a7731771b"_s << false;
    QTest::newRow("rounded") << u"7.7 million"_s << false;
}

void TestLeaks::figuresAreFoundAsPeopleWriteThem() {
    QFETCH(const QString, text);
    QFETCH(const bool, told);
    const Document& document = *m_library->document(u"public-summary"_s);
    Guarded made = guarded(keeper(*m_library), *m_library, document, Audience::Public);
    const auto leaks = made.guard.leaksIn(text.toUtf8(), *exporter(u"md"_s));
    QVERIFY_RESULT(leaks);
    QCOMPARE(!leaks->isEmpty(), told);
}

void TestLeaks::oneSecretAfterTheOther_data() {
    QTest::addColumn<QString>("directory");
    QTest::addColumn<int>("first");
    int first = 0;
    for (const Example& each : m_library->examples())
        QTest::newRow(qPrintable(each.id)) << each.directory << first++;
}

/// Every fourth fact of an example, in each example others, is kept, with a note; a file tells
/// nothing of it, and is not refused. Documents, readers, formats and languages take turns.
void TestLeaks::oneSecretAfterTheOther() {
    QFETCH(const QString, directory);
    QFETCH(const int, first);
    const auto read = DossierStore::read(directory);
    QVERIFY_RESULT(read);
    QList<std::pair<const Document*, Audience>> shown;
    for (const Regime* regime : m_library->regimesOf(read->dossier))
        for (const Document& document : regime->documents)
            for (const Audience reader : document.audiences)
                shown.append({&document, reader});
    const QStringList quick{u"md"_s, u"json"_s, u"html"_s, u"docx"_s, u"odt"_s};
    int turn = 0;
    int number = first;
    for (const FieldPath& fact : read->dossier.answers().keys()) {
        if (fact.category() == dossierCategory || ++number % 4 != 0)
            continue;
        Dossier dossier = read->dossier;
        Answer answer = *dossier.answer(fact);
        answer.withholdings << Withholding{};
        answer.note = secretNote;
        dossier.set(fact, answer);
        const auto& [document, reader] = shown.at(turn % shown.size());
        Guarded made =
            guarded(dossier, *m_library, *document, reader, turn % 2 ? u"de"_s : u"en"_s);
        const QString format = turn % 9 == 0 ? u"pdf"_s : quick.at(turn % quick.size());
        const auto tight = made.guard.check(
            fact.toString(), test::exported(made.report, format), *exporter(format));
        QVERIFY_RESULT(tight);
        intoMetadata(made.report, secretNote);
        QVERIFY(format == "html"_L1 || format == "md"_L1 ||
                !made.guard.check(u"f"_s, test::exported(made.report, format), *exporter(format)));
        ++turn;
    }
    QVERIFY(turn > 5);
}

void TestLeaks::whatCannotBeOpenedIsRefused() {
    for (const QByteArray& broken :
         {QByteArray("%PDF-1.7\nbroken"), QByteArray("PK\x03\x04 broken")})
        QVERIFY(!openedFile(broken));
}

QTEST_GUILESS_MAIN(TestLeaks)
#include "tst_leaks.moc"
