// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Library.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

/// tests/data/packs/broken/<case>: files laid over the small pack, and "expected.txt": what the
/// message must hold.
const QString brokenCases = QStringLiteral(VITRINE_TEST_DATA "/packs/broken");

} // namespace

class TestPackReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void broken_data();
    void broken();
    void severalFaults_areToldAtOnce();
    void emptyFolder_isNotFound();
    void provisions_citeSources();
    void vocabulary_isInTheStandard();
    void everyKey_isRead();
};

void TestPackReader::broken_data() {
    QTest::addColumn<QString>("file");
    const QStringList names = QDir(brokenCases).entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << brokenCases + u'/' + name;
}

/// All that is wrong with a pack, in words; empty if nothing is.
QString faultsOf(const QString& directory) {
    const auto library = Library::load(directory);
    if (!library)
        return library.error().text;
    QStringList faults;
    for (const Error& error : (*library)->faults())
        faults << error.text;
    return faults.join(u'\n');
}

/// A case is the small pack with lines of a file replaced, and what is said about it.
void TestPackReader::broken() {
    QFETCH(QString, file);
    const QJsonObject broken = QJsonDocument::fromJson(test::readFile(file)).object();
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    const auto lines = [](const QJsonValue& list) {
        return list.toVariant().toStringList().join(u'\n').toUtf8();
    };
    for (const auto& change : broken.value(u"changes"_s).toArray())
        QVERIFY(test::replaceInFile(folder.filePath(change[u"file"_s].toString()),
                                    lines(change[u"lines"_s]),
                                    lines(change[u"with"_s])));
    const QString faults = faultsOf(folder.path());
    const QStringList expected = broken.value(u"expected"_s).toVariant().toStringList();
    QVERIFY(!expected.isEmpty());
    for (const QString& line : expected)
        QVERIFY2(faults.contains(line), qPrintable(faults + u" / "_s + line));
}

void TestPackReader::severalFaults_areToldAtOnce() {
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    QVERIFY(test::replaceInFile(
        folder.filePath(u"catalogue/model.json"_s), "\"type\": \"date\"", "\"type\": \"day\""));
    QVERIFY(test::replaceInFile(folder.filePath(u"regimes/law/rules.json"_s),
                                "\"severity\": \"error\"",
                                "\"severity\": \"fatal\""));
    QVERIFY(test::replaceInFile(folder.filePath(u"regimes/law/documents/law-file.json"_s),
                                "\"severity\": \"warning\"",
                                "\"severity\": \"fatal\""));
    // The catalogue is needed by everything, a regime by those who follow it.
    const auto library = Library::load(folder.path());
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::Schema);
    QVERIFY2(library.error().text.contains(u"catalogue/model.json:"_s),
             qPrintable(library.error().text));
    QVERIFY(QFile::remove(folder.filePath(u"catalogue/model.json"_s)));
    QVERIFY(QFile::copy(test::smallPackDirectory() + u"/catalogue/model.json"_s,
                        folder.filePath(u"catalogue/model.json"_s)));
    const QString faults = faultsOf(folder.path());
    QVERIFY2(faults.contains(u"regimes/law/rules.json:"_s), qPrintable(faults));
    QVERIFY2(faults.contains(u"regimes/law/documents/law-file.json:"_s), qPrintable(faults));
}

void TestPackReader::emptyFolder_isNotFound() {
    const QTemporaryDir folder;
    const auto library = Library::load(folder.path());
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::NotFound);
}

void TestPackReader::everyKey_isRead() {
    const Regime& code = *test::smallLibrary()->regime(u"code"_s);
    QCOMPARE(code.interview.size(), 3);
    QCOMPARE(code.interview.at(1).fields.size(), 2);
    QVERIFY(std::holds_alternative<ask::Not>(code.interview.at(1).when.kind));
    QCOMPARE(code.dutiesOf(u"code-sheet"_s).size(), 2);
    QCOMPARE(code.dutiesOf(u"code-sheet"_s).first()->due->date, QDate(2027, 8, 2));
    QCOMPARE(code.dutiesOf(u"code-sheet"_s).last()->due->months, 1);
    QCOMPARE(code.dutiesOf(u"code-sheet"_s).last()->due->days, 14);
    QCOMPARE(code.dutiesOf(u"code-note"_s).first()->id, u"code-note"_s);
    QVERIFY(code.dutiesOf(u"nothing"_s).isEmpty());
    const Catalogue& catalogue = test::smallLibrary()->catalogue();
    QCOMPARE(catalogue.fieldOf(FactRole::ModelName)->path().toString(), u"model/name"_s);
    QCOMPARE(catalogue.fieldOf(FactRole::Provider)->path().toString(), u"kinds/party"_s);
    const Regime& law = *test::smallLibrary()->regime(u"law"_s);
    QCOMPARE(law.document(u"law-file"_s)->sources, QStringList{u"law"_s});
    QCOMPARE(law.inWords(*law.source(u"law"_s), test::smallLibrary()->strings(u"en"_s)),
             u"Act on models, 1 January 2026"_s);
    QVERIFY(!law.source(u"nothing"_s));
    QCOMPARE(code.range(u"compute"_s)->steps.size(), 3);
    QVERIFY(!code.range(u"nothing"_s));
    const Document& sheet = *code.document(u"code-sheet"_s);
    QVERIFY(sheet.withheldRefused);
    QVERIFY(!code.document(u"code-note"_s)->withheldRefused);
    const Entry& number = sheet.sections.first().entries.at(1);
    QVERIFY(number.isFor(Audience::Public) && number.isFor(Audience::Internal));
    QVERIFY(!number.isFor(Audience::AiOffice));
    const Entry& exact = sheet.sections.first().entries.at(2);
    QVERIFY(exact.isFor(Audience::AiOffice) && !exact.isFor(Audience::Public));
    QCOMPARE(sheet.sections.last().entries.first().shows.first().precision, u"range:size"_s);
    QVERIFY(std::holds_alternative<ask::Is>(
        sheet.sections.last().entries.first().shows.first().rows.kind));
    const auto kind = [&](const QString& id) -> const Rule::Kind& {
        return std::ranges::find(code.rules, id, &Rule::id)->kind;
    };
    QVERIFY(std::holds_alternative<RowRule>(kind(u"c.row"_s)));
    QVERIFY(std::holds_alternative<EstimateRule>(kind(u"c.estimate"_s)));
    QVERIFY(std::holds_alternative<ShareRule>(kind(u"c.share"_s)));
    QVERIFY(std::holds_alternative<LengthRule>(kind(u"c.length"_s)));
    QVERIFY(std::holds_alternative<CoversRule>(kind(u"c.covers"_s)));
    QVERIFY(std::holds_alternative<PlaceholderRule>(kind(u"c.placeholder"_s)));
}

void TestPackReader::provisions_citeSources() {
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    QVERIFY(
        test::replaceInFile(folder.filePath(u"regimes/law/regime.json"_s),
                            "\"id\": \"law\",\n      \"url\"",
                            R"("id": "law", "cite": {"act": "Act 5", "form": "Form 5"}, "url")"));
    const QString document = folder.filePath(u"regimes/law/documents/law-file.json"_s);
    const auto provisionWith = [&](const QByteArray& provision) {
        (void)test::replaceInFile(
            document, "\"provision\": ", "\"provision\": " + provision + ", \"note\": ");
        const auto library = Library::load(folder.path());
        const Document* read = library ? (*library)->document(u"law-file"_s) : nullptr;
        const QString cited = read ? read->provision : faultsOf(folder.path());
        (void)test::replaceInFile(
            document, "\"provision\": " + provision + ", \"note\": ", "\"provision\": ");
        return cited;
    };
    QCOMPARE(provisionWith(R"({"source": "act", "at": "section 2"})"), u"Act 5, section 2"_s);
    QCOMPARE(provisionWith(R"({"source": "form"})"), u"Form 5"_s);
    QCOMPARE(provisionWith(R"(["Art. 1", {"source": "form", "at": "row 3"}])"),
             u"Art. 1; Form 5, row 3"_s);
    QCOMPARE(provisionWith(R"("Art. 1")"), u"Art. 1"_s);
    const QString faults = provisionWith(R"([{"source": "law"}, 1])");
    QVERIFY2(faults.contains(u"cited: law"_s) && faults.contains(u"a text or an object"_s),
             qPrintable(faults));
}

void TestPackReader::vocabulary_isInTheStandard() {
    // Every word in quotes in the readers that packs may use has to be explained.
    const QString standard =
        QString::fromUtf8(test::readFile(QStringLiteral(VITRINE_SOURCE_DIR "/model/REGIMES.md")));
    QStringList words;
    for (const char* file : {"/model/catalogue/CatalogueReader.cpp",
                             "/model/catalogue/ConditionReader.cpp",
                             "/model/regime/reading/ApplicabilityReader.cpp",
                             "/model/regime/reading/CalculatorReader.cpp",
                             "/model/regime/reading/MigrationReader.cpp",
                             "/model/regime/reading/PackPartReader.cpp",
                             "/model/regime/reading/RegimeReader.cpp",
                             "/model/regime/reading/RuleReader.cpp"}) {
        const QString source = QString::fromUtf8(
            test::readFile(QStringLiteral(VITRINE_SOURCE_DIR) + QString::fromLatin1(file)));
        QVERIFY(!source.isEmpty());
        static const QRegularExpression quoted(u"(?<![u#\\w])\"([a-z][A-Za-z-]+)\"(?!_s)"_s);
        for (auto it = quoted.globalMatch(source); it.hasNext();)
            words << it.next().captured(1);
    }
    for (int type = 0; type <= static_cast<int>(FieldType::Table); ++type)
        words << fieldTypeWord(static_cast<FieldType>(type));
    for (const Audience audience : allAudiences())
        words << audienceWord(audience);
    words.removeDuplicates();
    QVERIFY(words.size() > 50);
    for (const QString& word : std::as_const(words))
        QVERIFY2(standard.contains(QRegularExpression(u"[`\"“]%1[`\"”:]"_s.arg(word))),
                 qPrintable(word));
}

QTEST_GUILESS_MAIN(TestPackReader)
#include "tst_pack_reader.moc"
