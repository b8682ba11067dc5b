// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/Checker.h"
#include "model/regime/Library.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestLibrary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realResources_load();
    void lookUps_findTheirThings();
    void words_fallBackToEnglish();
    void arguments_stayAsTyped();
    void citations_areToldWordByWord();
    void userFolder_addsAndWinsWhereNewer();
    void olderVersions_stayForWhoFollowsThem();
    void usersOlderVersion_isThereToo();
    void strings_readFromManyThreads();
    void unknownRegimes_areLeftOut();
    void faultyRegime_stopsNobodyElse();
};

void TestLibrary::realResources_load() {
    const auto library = Library::load(QStringLiteral(VITRINE_RESOURCES_DIR));
    QVERIFY_RESULT(library);
    QVERIFY(!(*library)->regimes().isEmpty());
    QVERIFY(!(*library)->catalogue().categories().isEmpty());
    QCOMPARE((*library)->languages().first(), u"en"_s);
    for (const Example& example : (*library)->examples())
        QVERIFY2(!example.title.isEmpty(), qPrintable(example.id));
}

void TestLibrary::lookUps_findTheirThings() {
    const auto library = test::smallLibrary();
    QCOMPARE(library->catalogue().categories().first().id, u"model"_s);
    const FieldPath kind = *FieldPath::parse(u"model/datasets/r-1/kind");
    QVERIFY(library->catalogue().field(kind));
    QCOMPARE(library->catalogue().column(kind)->choices.size(), 3);
    QVERIFY(!library->catalogue().column(kind.fieldPath()));
    QVERIFY(!library->catalogue().field({u"model"_s, u"nothing"_s}));
    QCOMPARE(library->document(u"law-file"_s)->regime, u"law"_s);
    QVERIFY(!library->document(u"nothing"_s));
    QCOMPARE(library->languages(), (QStringList{u"en"_s, u"de"_s}));
    QCOMPARE(library->directory(), test::smallPackDirectory());
}

void TestLibrary::words_fallBackToEnglish() {
    const auto library = test::smallLibrary();
    QCOMPARE(library->strings(u"en"_s).text(u"law:title"_s), u"The law"_s);
    QCOMPARE(library->strings(u"de"_s).text(u"law:title"_s), u"de: The law"_s);
    const Strings french = library->strings(u"fr"_s);
    QCOMPARE(french.language(), u"fr"_s);
    QCOMPARE(french.text(u"law:title"_s), u"The law"_s);
    QVERIFY(!french.has(u"law:nothing"_s));
    QVERIFY(french.optional(u"law:nothing"_s).isEmpty());
    QCOMPARE(french.text(u"law:nothing"_s), u"‹law:nothing›"_s);
}

void TestLibrary::arguments_stayAsTyped() {
    const Strings strings(u"en"_s, {{u"phrase.x"_s, u"%2 and %1, 100 %"_s}}, {});
    QCOMPARE(strings.phrase(u"x"_s, {u"%2"_s, u"b"_s}), u"b and %2, 100 %"_s);

    // A quotation in a quotation has the inner marks of the language.
    const auto quoted = [](const QString& pattern, const QString& argument) {
        return Strings(u"en"_s, {{u"phrase.q"_s, pattern}}, {}).phrase(u"q"_s, {argument});
    };
    QCOMPARE(quoted(u"„%1“ fehlt"_s, u"Was „offen“ heißt"_s), u"„Was ‚offen‘ heißt“ fehlt"_s);
    QCOMPARE(quoted(u"“%1” is missing"_s, u"What “open” means"_s),
             u"“What ‘open’ means” is missing"_s);
    QCOMPARE(quoted(u"«\u202F%1\u202F» manque"_s, u"Ce que «\u202Fouvert\u202F» veut dire"_s),
             u"«\u202FCe que “ouvert” veut dire\u202F» manque"_s);
    QCOMPARE(quoted(u"%1: fehlt"_s, u"Was „offen“ heißt"_s), u"Was „offen“ heißt: fehlt"_s);
}

/// Of words that begin alike the longer one counts, and each only where it stands whole.
void TestLibrary::citations_areToldWordByWord() {
    const QHash<QString, QString> english{{u"phrase.cite.a"_s, u"Annex"_s},
                                          {u"phrase.cite.b"_s, u"Annex XI"_s},
                                          {u"phrase.cite.c"_s, u"Article"_s},
                                          {u"phrase.cite.d"_s, u"section (1)"_s},
                                          {u"phrase.cite.e"_s, u"point"_s}};
    const QHash<QString, QString> german{{u"phrase.cite.a"_s, u"Anhang"_s},
                                         {u"phrase.cite.b"_s, u"Anhang elf"_s},
                                         {u"phrase.cite.c"_s, u"Artikel"_s},
                                         {u"phrase.cite.d"_s, u"Abschnitt 1"_s},
                                         {u"phrase.cite.e"_s, QString()}};
    const Strings strings(u"de"_s, german, english);
    QStringList words;
    QHash<QString, QString> called;
    for (auto it = english.cbegin(); it != english.cend(); ++it) {
        words << *it;
        called.insert(*it, german.value(it.key()));
    }
    std::ranges::sort(words, std::ranges::greater(), &QString::size);
    for (QString& word : words)
        word = QRegularExpression::escape(word);
    const QRegularExpression form(u"(?<!\\w)(?:"_s + words.join(u'|') + u")(?!\\w)"_s);
    const QStringList pieces{u"Annex"_s,
                             u" XI"_s,
                             u"Article"_s,
                             u" "_s,
                             u"s"_s,
                             u"_"_s,
                             u"1"_s,
                             u"ä"_s,
                             u"section (1)"_s,
                             u"point"_s,
                             u"; "_s,
                             u"😀"_s};
    QRandomGenerator random(5);
    for (int round = 0; round < 3000; ++round) {
        QString provision;
        for (int n = random.bounded(8); n > 0; --n)
            provision += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        QString expected;
        qsizetype end = 0;
        for (auto each = form.globalMatch(provision); each.hasNext();) {
            const QRegularExpressionMatch word = each.next();
            expected += provision.sliced(end, word.capturedStart() - end);
            expected += called.value(word.captured());
            end = word.capturedEnd();
        }
        QCOMPARE(strings.citation(provision), expected + provision.sliced(end));
    }
    QCOMPARE(strings.citation(u"Annex XI, Annex XII"_s), u"Anhang elf, Anhang XII"_s);
}

void TestLibrary::userFolder_addsAndWinsWhereNewer() {
    QTemporaryDir folder;
    const QString law = test::smallPackDirectory() + u"/regimes/law"_s;
    QVERIFY(test::copyFolder(law, folder.filePath(u"regimes/law"_s)));
    const QString identity = folder.filePath(u"regimes/law/regime.json"_s);
    QVERIFY(test::replaceInFile(identity, "2026-01-01", "2025-01-01"));
    QVERIFY(test::replaceInFile(
        folder.filePath(u"regimes/law/strings/en/regime.json"_s), "The law", "My law"));
    auto library = Library::load(test::smallPackDirectory(), folder.path());
    QVERIFY_RESULT(library);
    QCOMPARE((*library)->regime(u"law"_s)->version, u"2026-01-01"_s);
    QCOMPARE((*library)->strings(u"en"_s).text(u"law:title"_s), u"The law"_s);
    QVERIFY(test::replaceInFile(identity, "2025-01-01", "2027-01-01"));
    library = Library::load(test::smallPackDirectory(), folder.path());
    QVERIFY_RESULT(library);
    QCOMPARE((*library)->regime(u"law"_s)->version, u"2027-01-01"_s);
    QCOMPARE((*library)->strings(u"en"_s).text(u"law:title"_s), u"My law"_s);
    QCOMPARE((*library)->regimes().size(), 3);
    QCOMPARE((*library)->regime(u"law"_s, u"2026-01-01"_s)->version, u"2026-01-01"_s);
}

void TestLibrary::olderVersions_stayForWhoFollowsThem() {
    const auto library = test::smallLibrary();
    QCOMPARE(library->regime(u"code"_s)->version, u"2026-06-01"_s);
    QCOMPARE(library->regime(u"code"_s, u"2025-06-01"_s)->version, u"2025-06-01"_s);
    QCOMPARE(library->regime(u"code"_s, u"1999-01-01"_s)->version, u"2026-06-01"_s);
    QVERIFY(!library->regime(u"nothing"_s, u"2025-06-01"_s));
    QCOMPARE(library->olderVersions().size(), 1);
    QVERIFY(std::ranges::none_of(library->regimes(),
                                 [](const Regime& r) { return r.version == u"2025-06-01"_s; }));

    Dossier dossier = test::dossierFor(*library, {u"law"_s});
    dossier.setRegime(u"code"_s, u"2025-06-01"_s);
    QCOMPARE(library->regimesOf(dossier).first()->version, u"2025-06-01"_s);
    const Document* sheet = library->document(u"code-sheet"_s, dossier);
    QCOMPARE(sheet->sections.size(), 1);
    QCOMPARE(library->document(u"code-sheet"_s)->sections.size(), 2);
    const Strings words = library->strings(u"en"_s);
    QCOMPARE(words.text(sheet->key(u"title"_s)), u"Sheet of 2025"_s);
    QCOMPARE(words.text(sheet->textKey(u"cs.name.label"_s)), u"Name in 2025"_s);
    QCOMPARE(words.text(library->document(u"code-sheet"_s)->key(u"title"_s)),
             u"code-sheet title"_s);
    QCOMPARE(library->strings(u"de"_s).text(sheet->key(u"title"_s)), u"de: Sheet of 2025"_s);

    dossier.setRegime(u"code"_s, u"2026-06-01"_s);
    QCOMPARE(library->document(u"code-sheet"_s, dossier)->sections.size(), 2);
    QVERIFY(library->document(u"form-card"_s, dossier)); // of a regime that it does not follow
    QVERIFY(!library->document(u"nothing"_s, dossier));
}

void TestLibrary::usersOlderVersion_isThereToo() {
    QTemporaryDir folder;
    const QString law = test::smallPackDirectory() + u"/regimes/law"_s;
    QVERIFY(test::copyFolder(law, folder.filePath(u"regimes/law"_s)));
    QVERIFY(test::replaceInFile(
        folder.filePath(u"regimes/law/regime.json"_s), "2026-01-01", "2025-01-01"));
    QVERIFY(test::replaceInFile(
        folder.filePath(u"regimes/law/strings/en/regime.json"_s), "The law", "My law"));
    const auto library = Library::load(test::smallPackDirectory(), folder.path());
    QVERIFY_RESULT(library);
    const Regime* older = (*library)->regime(u"law"_s, u"2025-01-01"_s);
    QCOMPARE(older->version, u"2025-01-01"_s);
    QCOMPARE((*library)->strings(u"en"_s).text(older->key(u"title"_s)), u"My law"_s);
    QCOMPARE((*library)->strings(u"en"_s).text(u"law:title"_s), u"The law"_s);
}

void TestLibrary::strings_readFromManyThreads() {
    const auto library = Library::load(test::smallPackDirectory());
    QVERIFY_RESULT(library);
    std::vector<std::thread> threads;
    threads.reserve(8);
    std::atomic<int> right = 0;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&, i] {
            const Strings strings = (*library)->strings(i % 2 ? u"de"_s : u"en"_s);
            right += strings.text(u"law:title"_s).endsWith(u"The law"_s);
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(right.load(), 8);
}

void TestLibrary::unknownRegimes_areLeftOut() {
    const auto library = test::smallLibrary();
    const Dossier dossier = test::dossierFor(*library, {u"form"_s, u"nothing"_s, u"law"_s});
    const QList<const Regime*> regimes = library->regimesOf(dossier);
    QCOMPARE(regimes.size(), 2);
    QVERIFY(regimes.contains(library->regime(u"law"_s)));
}

void TestLibrary::faultyRegime_stopsNobodyElse() {
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    const QString rules = u"regimes/law/rules.json"_s;
    QVERIFY(test::writeFile(folder.filePath(rules), "{"));
    const auto loaded = Library::load(folder.path());
    QVERIFY_RESULT(loaded);
    const Library& library = **loaded;
    QVERIFY(library.regime(u"code"_s));
    QVERIFY(library.faultOf(u"code"_s, {}).isEmpty());
    QVERIFY(library.faultOf(u"nothing"_s, {}).isEmpty());
    QVERIFY(!library.regime(u"law"_s));
    QVERIFY2(library.faultOf(u"law"_s, {}).startsWith(rules),
             qPrintable(library.faultOf(u"law"_s, {})));
    QCOMPARE(library.faults().size(), 1);
    const QList<Regime>& regimes = library.regimes();
    QVERIFY(std::ranges::none_of(regimes, [](const Regime& r) { return r.id == "law"_L1; }));
    // Who follows it is told that nothing is checked.
    const Strings words = test::realLibrary()->strings(u"en"_s);
    const auto broken = [&](const QStringList& ids) {
        Dossier dossier = Dossier::create(u"Test"_s);
        for (const QString& id : ids)
            dossier.setRegime(id, u"2026-01-01"_s);
        const QList<Finding> findings = check(dossier, library, words).findings;
        return std::ranges::count_if(findings, [&](const Finding& finding) {
            return finding.rule == "regime.broken"_L1 && finding.severity == Severity::Error &&
                   finding.message.contains(rules);
        });
    };
    QCOMPARE(broken({u"law"_s, u"code"_s}), 1);
    QCOMPARE(broken({u"code"_s}), 0);
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
