// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Library.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const QString model = u"catalogue/model.json"_s;
const QString applicability = u"regimes/law/applicability.json"_s;
const QString document = u"regimes/law/documents/law-file.json"_s;
const QString rules = u"regimes/law/rules.json"_s;
const QString words = u"regimes/law/strings/en/regime.json"_s;
const QString germanWords = u"regimes/law/strings/de/regime.json"_s;
const QString codeApplicability = u"regimes/code/applicability.json"_s;
const QString codeSheet = u"regimes/code/documents/code-sheet.json"_s;
const QString codeRanges = u"regimes/code/ranges.json"_s;
const QString codeRules = u"regimes/code/rules.json"_s;
const QString codeWords = u"regimes/code/strings/en/regime.json"_s;
const QString fieldWords = u"catalogue/strings/en/model.json"_s;

QString inWords(const QList<LintFault>& faults) {
    QStringList lines;
    for (const LintFault& fault : faults)
        lines << u"%1:%2: %3: %4"_s.arg(fault.file).arg(fault.line).arg(fault.key, fault.text);
    return lines.join(u'\n');
}

/// A fault to provoke: what is replaced in a file of the small pack. The finding is expected in
/// \a where, by default the same file.
void row(const char* name,
         const QString& file,
         const char* what,
         const char* with,
         const char* expected,
         const QString& where = {}) {
    QTest::newRow(name) << file << QByteArray(what) << QByteArray(with)
                        << (where.isEmpty() ? file : where) << QString::fromUtf8(expected);
}

void addColumns() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("expected");
}

} // namespace

class TestLint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smallPack_isClean();
    void realResources_areClean();
    void singleRegime_isLintedAgainstTheProgramsCatalogue();
    void faultsOfReaders_areFound_data();

    void faultsOfReaders_areFound() { provoke(); }

    void faultsOfNames_areFound_data();

    void faultsOfNames_areFound() { provoke(); }

    void faultsOfConditions_areFound_data();

    void faultsOfConditions_areFound() { provoke(); }

    void faultsOfFacts_areFound_data();

    void faultsOfFacts_areFound() { provoke(); }

    void faultsOfPremises_areFound_data();

    void faultsOfPremises_areFound() { provoke(); }

    void faultsOfRules_areFound_data();

    void faultsOfRules_areFound() { provoke(); }

    void olderVersion_mayHaveTheSameDocuments();
    void faultsOfWords_areFound_data();

    void faultsOfWords_areFound() { provoke(); }

    void faultsOfWordFiles_haveTheirPlace_data();
    void faultsOfWordFiles_haveTheirPlace();

    void missingText_isToldInTheFileThatLacksIt();
    void missingRole_isTold_data();
    void missingRole_isTold();
    void missingFolder_isAnError();

private:
    static void provoke();
};

void TestLint::smallPack_isClean() {
    const auto faults = lint(test::smallPackDirectory());
    QVERIFY_RESULT(faults);
    QVERIFY2(faults->isEmpty(), qPrintable(inWords(*faults)));
}

void TestLint::realResources_areClean() {
    const auto faults = lint(QStringLiteral(VITRINE_RESOURCES_DIR));
    QVERIFY_RESULT(faults);
    QVERIFY2(faults->isEmpty(), qPrintable(inWords(*faults)));
}

void TestLint::singleRegime_isLintedAgainstTheProgramsCatalogue() {
    qputenv("VITRINE_RESOURCES", test::smallPackDirectory().toUtf8());
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory() + u"/regimes/law"_s, folder.path()));
    const auto clean = lint(folder.path());
    QVERIFY_RESULT(clean);
    QVERIFY2(clean->isEmpty(), qPrintable(inWords(*clean)));
    QVERIFY(
        test::replaceInFile(folder.filePath(u"rules.json"_s), "model/datasets", "model/tables"));
    QVERIFY(QFile::rename(folder.filePath(u"documents/law-secret.json"_s),
                          folder.filePath(u"documents/form-card.json"_s)));
    const auto faults = lint(folder.path());
    QVERIFY_RESULT(faults);
    const QString text = inWords(*faults);
    QVERIFY2(text.contains(u"rules.json:"_s) && text.contains(u"no such fact: model/tables"_s),
             qPrintable(text));
    qunsetenv("VITRINE_RESOURCES");
}

void TestLint::faultsOfReaders_areFound_data() {
    addColumns();
    row("unknown key", model, "\"order\": 10", "\"ordre\": 10", "unknown key");
    row("unknown word",
        document,
        "\"severity\": \"warning\"",
        "\"severity\": \"fatal\"",
        "Unknown word");
    row("wrong type", model, "\"order\": 10", "\"order\": true", "whole number");
    row("note is no text",
        model,
        "\"order\": 10",
        "\"note\": 1, \"order\": 10",
        "a text in quotes");
    row("empty text beside a thing",
        rules,
        "\"id\": \"r.open\"",
        "\"id\": \"r.open\", \"why\": \"\"",
        "A text in quotes");
    row("unknown role",
        model,
        "\"role\": \"model-name\"",
        "\"role\": \"name\"",
        "Unknown word: name");
    row("role of a column",
        model,
        "\"role\": \"model-name\"",
        "\"role\": \"domain\"",
        "not for this kind of fact: domain");
    row("some choices with a label",
        model,
        "\"text\",",
        "{\"id\": \"text\", \"label\": \"Text\"},",
        "Either all choices have a label");
    row("source that is not cited",
        document,
        "\"provision\": \"",
        "\"provision\": {\"source\": \"none\", \"at\": \"point 1\"}, \"note\": \"",
        "does not say how this source is cited: none");
    row("citation of nothing",
        document,
        "\"provision\": \"",
        "\"provision\": [], \"note\": \"",
        "An empty list cites nothing");
    row("bad id", model, "\"id\": \"released\"", "\"id\": \"Rel\"", "not a valid id");
}

void TestLint::faultsOfNames_areFound_data() {
    addColumns();
    row("dangling fact in a condition",
        applicability,
        "model/open",
        "model/opened",
        "no such fact: model/opened");
    row("dangling fact in an entry", document, "model/limits", "model/limitations", "no such fact");
    row("dangling fact in a rule",
        rules,
        "\"at\": \"model/released\"",
        "\"at\": \"model/relaesed\"",
        "no such fact");
    row("dangling fact in visibility",
        model,
        "\"field\": \"model/open\"",
        "\"field\": \"model/opem\"",
        "no such fact");
    row("dangling column in a condition",
        rules,
        "model/datasets//kind",
        "model/datasets//kinds",
        "no such column");
    row("dangling column in an entry", document, "\"kind\",", "\"sort\",", "no such column");
    row("dangling conclusion",
        applicability,
        "\"holds\": \"large\"",
        "\"holds\": \"huge\"",
        "no such conclusion: huge");
    row("dangling document of a duty",
        applicability,
        "\"document\": \"law-secret\"",
        "\"document\": \"law-public\"",
        "no such document");
    row("dangling document of a rule", rules, "law-file", "law-fill", "no such document");
    row("duplicate field",
        model,
        "\"id\": \"name\",\n      \"type\": \"short-text\"",
        "\"id\": \"open\",\n      \"type\": \"short-text\"",
        "already taken");
    row("role given twice",
        model,
        "\"id\": \"licence-text\",",
        "\"id\": \"licence-text\", \"role\": \"model-name\",",
        "“model-name” is already taken");
    row("duplicate entry",
        document,
        "\"id\": \"lf.limits\"",
        "\"id\": \"lf.name\"",
        "already taken");
    row("duplicate entry across documents",
        document,
        "\"id\": \"lf.limits\"",
        "\"id\": \"ls.name\"",
        "already taken",
        u"regimes/law/documents/law-secret.json"_s);
    row("rule named like an entry",
        rules,
        "\"id\": \"r.open\"",
        "\"id\": \"lf.name\"",
        "already taken",
        u"regimes/law/documents/law-file.json"_s);
}

void TestLint::faultsOfConditions_areFound_data() {
    addColumns();
    row("conclusion in the catalogue",
        model,
        "\"field\": \"model/open\",\n        \"is\": \"yes\"",
        "\"holds\": \"large\"",
        "knows no conclusions");
    row("choice that is none", document, "\"text\",", "\"texts\",", "is not an answer");
    row("choice in a rule", rules, "\"is\": \"own\"", "\"is\": \"mine\"", "is not an answer");
    row("yes-no asked for a word",
        applicability,
        "\"is\": \"yes\"",
        "\"is\": \"true\"",
        "is not an answer");
    row("threshold on a text",
        applicability,
        "\"field\": \"model/compute\",\n        \"atLeast\"",
        "\"field\": \"model/name\",\n        \"atLeast\"",
        "Only numbers");
    row("threshold of another kind",
        applicability,
        "\"atLeast\": \"1e23\"",
        "\"atLeast\": \"2025-01-01\"",
        "not of the kind");
    row("threshold in another unit",
        applicability,
        "\"atLeast\": \"1e23\"",
        "\"atLeast\": \"1e23 GFLOP\"",
        "not told in this unit");
    row("table asked whole",
        document,
        "model/datasets//kind",
        "model/datasets",
        "asked by its columns");
    row("circular conclusions",
        applicability,
        "\"field\": \"model/compute\",\n        \"atLeast\": \"1e23\"",
        "\"holds\": \"bound\"",
        "circle");
    row("circular visibility",
        model,
        "\"field\": \"model/open\",\n        \"is\": \"yes\"",
        "\"field\": \"model/licence-text\",\n        \"answered\": true",
        "visible in a circle");
    row("unreachable section",
        document,
        "\"isOneOf\": [\n          \"text\",\n          \"image\"\n        ]",
        "\"is\": \"smell\"",
        "never be reached");
    row("impossible condition",
        rules,
        "\"holds\": \"large\"",
        "\"all\": [{\"field\": \"model/compute\", \"below\": \"1\"}, {\"field\": "
        "\"model/compute\", \"above\": \"2\"}]",
        "never hold");
    row("precision of a text",
        document,
        "\"field\": \"model/compute\"",
        "\"field\": \"model/name\"",
        "Only a number has a precision");
}

void TestLint::faultsOfFacts_areFound_data() {
    addColumns();
    row("range list that is none",
        codeSheet,
        "range:size",
        "range:sizes",
        "no such list of ranges");
    row("range list in another unit",
        codeRanges,
        "\"unit\": \"FLOP\"",
        "\"unit\": \"GFLOP\"",
        "not told in this unit: GFLOP",
        codeSheet);
    row("range list without unit for a fact with several",
        codeRanges,
        "\"unit\": \"tokens\",\n",
        "",
        "must name one: size",
        codeSheet);
    row("precision of a table without figures",
        codeSheet,
        "\"name\",\n                \"size\"",
        "\"name\"",
        "Only a number has a precision");
    row("rows of what is no table",
        codeSheet,
        "\"field\": \"model/datasets\",",
        "\"field\": \"kinds/quantity\",",
        "Only a table has rows");
    row("evidence of a column",
        codeApplicability,
        "\"field\": \"model/limits\",\n        \"evidenced\"",
        "\"field\": \"model/datasets//name\",\n        \"evidenced\"",
        "belong to a whole answer");
    row("duty twice",
        codeApplicability,
        "\"id\": \"sheet-early\"",
        "\"id\": \"sheet\"",
        "already taken");
    row("range twice", codeRanges, "\"id\": \"middle\"", "\"id\": \"small\"", "already taken");
}

void TestLint::faultsOfPremises_areFound_data() {
    addColumns();
    row("a column that is not known",
        codeApplicability,
        "\"field\": \"model/limits\",\n        \"evidenced\"",
        "\"field\": \"model/datasets//name\",\n        \"unknown\"",
        "said of a whole answer");
    row("not before a text",
        codeApplicability,
        "\"days\": 14\n",
        "\"notBefore\": [{\"after\": \"model/name\"}]\n",
        "date or a month is wanted");
    row("not before what no interview asks for",
        codeApplicability,
        "\"days\": 14\n",
        "\"notBefore\": [{\"date\": \"2026-01-01\", \"when\": {\"field\": \"model/name\", \"is\": "
        "\"x\"}}]\n",
        "does not ask for model/name");
    row("day after a text",
        codeApplicability,
        "\"after\": \"model/released\",\n        \"months\"",
        "\"after\": \"model/name\",\n        \"months\"",
        "date or a month is wanted");
    row("interview without a premise",
        codeApplicability,
        "\"kinds/quantity\",\n        \"model/limits\"",
        "\"kinds/quantity\"",
        "does not ask for model/limits");
    row("interview without the day that is counted from",
        codeApplicability,
        "\"after\": \"model/released\",\n        \"months\"",
        "\"after\": \"kinds/month\",\n        \"months\"",
        "does not ask for kinds/month");
    row("interview that asks for a column",
        codeApplicability,
        "        \"model/datasets\"\n",
        "        \"model/datasets//kind\"\n",
        "not a column");
    row("interview that asks for nothing there is",
        codeApplicability,
        "        \"model/datasets\"\n",
        "        \"model/data\"\n",
        "no such fact: model/data");
}

void TestLint::faultsOfRules_areFound_data() {
    addColumns();
    row("rule about rows of no table",
        codeRules,
        "\"at\": \"model/datasets\"",
        "\"at\": \"model/name\"",
        "A table is wanted");
    row("condition shown at a column",
        codeRules,
        "\"at\": \"model/limits\"",
        "\"at\": \"model/datasets//name\"",
        "not a column");
    row("share of texts",
        codeRules,
        "\"of\": \"model/datasets//size\"",
        "\"of\": \"model/datasets//name\"",
        "column of numbers");
    row("length of a text",
        codeRules,
        "\"of\": \"kinds/number\"",
        "\"of\": \"model/name\"",
        "A number or a quantity");
    row("estimate of a text",
        codeRules,
        "\"at\": \"model/compute\"",
        "\"at\": \"model/name\"",
        "A number or a quantity");
    row("estimate with a text as factor",
        codeRules,
        "        \"kinds/number\",\n",
        "        \"model/name\",\n",
        "or a column of them");
    row("estimate in a unit that is none",
        codeRules,
        "\"unit\": \"tokens\"",
        "\"unit\": \"words\"",
        "not told in this unit: words");
    row("estimate with a factor of several units",
        codeRules,
        "        \"kinds/number\",\n",
        "        \"model/datasets//size\",\n",
        "so one must be named");
    row("covers of a text",
        codeRules,
        "\"at\": \"model/datasets//kind\"",
        "\"at\": \"model/datasets//name\"",
        "column of choices");
    row("covers a choice that is none",
        codeRules,
        "\"licensed\"",
        "\"stolen\"",
        "“stolen” is not an answer");
}

void TestLint::olderVersion_mayHaveTheSameDocuments() {
    // The small pack holds code@2025-06-01, with a document that the newest version has too. Within
    // that version ids are still looked at.
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    QVERIFY(test::replaceInFile(
        folder.filePath(u"regimes/code@2025-06-01/documents/code-sheet.json"_s),
        "\"entries\": [",
        "\"entries\": [{\"id\": \"cs.name\", \"provision\": \"x\", \"shows\": \"model/name\", "
        "\"audience\": \"public\"},"));
    const auto faults = lint(folder.path());
    QVERIFY_RESULT(faults);
    QCOMPARE(faults->size(), 1);
    QVERIFY2(faults->first().text.contains(u"already taken"_s), qPrintable(inWords(*faults)));
}

void TestLint::faultsOfWords_areFound_data() {
    addColumns();
    row("missing text", words, "\"title\"", "\"titel\"", "text is missing: title");
    row("unused text", words, "\"title\"", "\"titel\"", "Nothing uses this text: titel");
    row("missing text of a field",
        fieldWords,
        "model/name.question",
        "model/name.frage",
        "missing: model/name.question");
    row("missing in another language",
        germanWords,
        "\"title\"",
        "\"titel\"",
        "in English only: title");
    row("extra in another language",
        germanWords,
        "\"title\"",
        "\"titel\"",
        "not there in English: titel");
    row("places of a phrase differ",
        u"phrases/de.json"_s,
        "%1",
        "%4",
        "differ from those of the English");
    row("missing text of a duty",
        codeWords,
        "duty.sheet-early.by",
        "duty.sheet-early.until",
        "missing: duty.sheet-early.by");
    row("missing text of a step",
        codeWords,
        "interview.size.title",
        "interview.size.titel",
        "missing: interview.size.title");
    row("missing text of a range",
        codeWords,
        "range.size.small",
        "range.size.tiny",
        "missing: range.size.small");
    row("text in both places",
        rules,
        "\"id\": \"r.open\"",
        "\"id\": \"r.open\", \"why\": \"Why\"",
        "already taken in regimes/law/rules.json",
        words);
    row("empty text", words, "\"title\": \"The law\"", "\"title\": \"\"", "A text in quotes");
    row("keys not sorted", words, "\"title\": \"The law\"", "\"aaa\": \"The law\"", "not sorted");
    row("wrong language",
        germanWords,
        "\"language\": \"de\"",
        "\"language\": \"fr\"",
        "among the words of");
}

void TestLint::provoke() {
    QFETCH(QString, file);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, with);
    QFETCH(QString, where);
    QFETCH(QString, expected);
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    QVERIFY(test::replaceInFile(folder.filePath(file), what, with));
    const auto faults = lint(folder.path());
    QVERIFY_RESULT(faults);
    const bool found = std::ranges::any_of(*faults, [&](const LintFault& fault) {
        return fault.file == where && (fault.text.contains(expected) ||
                                       (fault.key + u": "_s + fault.text).contains(expected));
    });
    QVERIFY2(found, qPrintable(inWords(*faults)));
    for (const LintFault& fault : *faults)
        QVERIFY2(fault.line > 0 || !fault.file.endsWith(".json"_L1) || fault.key.isEmpty(),
                 qPrintable(inWords({fault})));
}

void TestLint::faultsOfWordFiles_haveTheirPlace_data() {
    addColumns();
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");
    const auto place = [](const char* name, const char* what, const char* with, int line) {
        return [=](const char* expected, const QString& key) {
            QTest::newRow(name) << words << QByteArray(what) << QByteArray(with) << words
                                << QString::fromUtf8(expected) << line << key;
        };
    };
    place("not JSON", "\"language\": \"en\"", "\"language\" \"en\"", 3)("", {});
    place("another format", "\"format\": 1", "\"format\": 7", 2)(
        "This program knows format 1 only.", u"format"_s);
    place("a key that nobody knows", "\"language\"", "\"tongue\"", 3)("unknown key", u"tongue"_s);
}

void TestLint::faultsOfWordFiles_haveTheirPlace() {
    QFETCH(const QString, file);
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, with);
    QFETCH(const QString, expected);
    QFETCH(const int, line);
    QFETCH(const QString, key);
    const QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    QVERIFY(test::replaceInFile(folder.filePath(file), what, with));
    const auto faults = lint(folder.path());
    QVERIFY_RESULT(faults);
    const bool found = std::ranges::any_of(*faults, [&](const LintFault& fault) {
        return fault.file == file && fault.line == line && fault.key == key &&
               fault.text.contains(expected) && !fault.text.contains(file);
    });
    QVERIFY2(found, qPrintable(inWords(*faults)));
}

void TestLint::missingText_isToldInTheFileThatLacksIt() {
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    // The rule's words beside it in English, in a file of their own in German.
    const QString beside = folder.filePath(rules);
    const QString english = folder.filePath(words);
    const QString german = folder.filePath(germanWords);
    const auto take = [](const QString& file, const QByteArray& key) {
        QByteArray bytes = test::readFile(file);
        const qsizetype start = bytes.indexOf("    \"" + key + '"');
        const qsizetype end = bytes.indexOf('\n', start) + 1;
        const QByteArray line = bytes.mid(start, end - start);
        return start > 0 && test::writeFile(file, bytes.remove(start, end - start)) ? line
                                                                                    : QByteArray();
    };
    for (const QByteArray key : {"rule.r.open.fix", "rule.r.open.message", "rule.r.open.why"})
        QVERIFY(!take(english, key).isEmpty());
    QVERIFY(
        test::replaceInFile(beside,
                            "\"id\": \"r.open\"",
                            R"("id": "r.open", "message": "Message", "why": "Why", "fix": "Fix")"));
    const QByteArray more = take(german, "rule.r.open.fix") + take(german, "rule.r.open.message");
    QVERIFY(!take(german, "rule.r.open.why").isEmpty());
    const QString file = u"regimes/law/strings/de/open.json"_s;
    QVERIFY(test::writeFile(folder.filePath(file),
                            "{\"format\": 1, \"language\": \"de\", \"strings\": {\n" +
                                more.trimmed().chopped(1) + "}}"));
    const auto missing = [&] {
        const auto faults = lint(folder.path());
        return faults ? inWords(*faults) : faults.error().text;
    };
    QVERIFY2(missing().startsWith(file + u':') &&
                 missing().contains(u"in English only: rule.r.open.why"_s),
             qPrintable(missing()));
    // An English text is missed where most of the others stand.
    QVERIFY(test::replaceInFile(beside, "\"fix\": \"Fix\"", "\"note\": \"Fix\""));
    QVERIFY2(missing().contains(u"text is missing: rule.r.open.fix"_s), qPrintable(missing()));
}

void TestLint::missingRole_isTold_data() {
    addColumns();
    const QString kinds = u"catalogue/kinds.json"_s;
    row("model",
        model,
        "\"role\": \"model-name\",",
        "",
        "“model-name”: documents will not say in their heads which model",
        u"catalogue/"_s);
    row("provider",
        kinds,
        "\"role\": \"provider\",",
        "",
        "“provider”: documents will not say in their heads who",
        u"catalogue/"_s);
    row("provider that is no party",
        kinds,
        "\"id\": \"date\",",
        "\"id\": \"date\", \"role\": \"provider\",",
        "Only a party can have the role");
    row("domain of shares",
        model,
        "\"id\": \"size\",",
        "\"id\": \"size\", \"role\": \"domain-size\",",
        "has the role “domain”");
}

void TestLint::missingRole_isTold() {
    provoke();
}

void TestLint::missingFolder_isAnError() {
    const auto faults = lint(u"/nonexistent"_s);
    QVERIFY(!faults);
    QCOMPARE(faults.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
