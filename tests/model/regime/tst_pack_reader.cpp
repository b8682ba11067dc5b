// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Library.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QDir>
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
    void vocabulary_isInTheStandard();
    void everyKey_isRead();
};

void TestPackReader::broken_data() {
    QTest::addColumn<QString>("directory");
    const QStringList names = QDir(brokenCases).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!names.isEmpty());
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << brokenCases + u'/' + name;
}

void TestPackReader::broken() {
    QFETCH(QString, directory);
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    QVERIFY(test::copyFolder(directory, folder.path()));
    const auto library = Library::load(folder.path());
    QVERIFY(!library);
    const QStringList expected = QString::fromUtf8(test::readFile(directory + u"/expected.txt"_s))
                                     .split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!expected.isEmpty());
    for (const QString& line : expected)
        QVERIFY2(library.error().text.contains(line),
                 qPrintable(library.error().text + u" / "_s + line));
}

void TestPackReader::severalFaults_areToldAtOnce() {
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    QVERIFY(test::replaceInFile(
        folder.filePath(u"catalogue/model.json"_s), "\"type\": \"date\"", "\"type\": \"day\""));
    QVERIFY(test::replaceInFile(folder.filePath(u"regimes/law/rules.json"_s),
                                "\"severity\": \"error\"",
                                "\"severity\": \"fatal\""));
    const auto library = Library::load(folder.path());
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::Schema);
    QVERIFY2(library.error().text.contains(u"catalogue/model.json:"_s),
             qPrintable(library.error().text));
    QVERIFY2(library.error().text.contains(u"regimes/law/rules.json:"_s),
             qPrintable(library.error().text));
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
