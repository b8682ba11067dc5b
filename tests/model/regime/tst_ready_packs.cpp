// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packs that were made ready: they are what the files say, and serve for these files alone.

#include "model/checks/Checker.h"
#include "model/flow/Looking.h"
#include "model/regime/Library.h"
#include "model/regime/reading/RegimeFolder.h"
#include "model/regime/ready/ReadyForm.h"
#include "model/regime/ready/ReadyMaking.h"
#include "model/regime/ready/ReadyStream.h"
#include "model/regime/ready/RegimeParts.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QDir>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const QString resources = QStringLiteral(VITRINE_RESOURCES_DIR);

/// All that was read, member by member.
std::pair<QByteArray, QString> written(const Library& library) {
    ReadyWriter writer;
    writer(library.catalogue().categories(), library.regimes(), library.olderVersions());
    return {writer.values(), writer.texts()};
}

/// All words in all languages, by language and key.
QMap<QString, QString> wordsOf(const Library& library, const QStringList& keys) {
    QMap<QString, QString> words;
    for (const QString& language : library.languages()) {
        const Strings strings = library.strings(language);
        for (const QString& key : keys)
            words.insert(language + u' ' + key, strings.text(key));
    }
    return words;
}

/// Keys of what stands beside things, and of files of words.
QStringList keysOf(const Library& library) {
    QStringList keys;
    for (const Category& category : library.catalogue().categories())
        keys << category.texts.keys() << category.id + u".label"_s;
    for (const QList<Regime>* versions : {&library.regimes(), &library.olderVersions()})
        for (const Regime& regime : *versions) {
            keys << regime.key(u"title"_s) << regime.key(u"summary"_s);
            for (auto text = regime.texts.keyBegin(); text != regime.texts.keyEnd(); ++text)
                keys << regime.key(*text);
        }
    for (const auto& phrase : {u"phrase.yes"_s, u"phrase.finding.missing"_s, u"phrase.none"_s})
        keys << phrase;
    return keys;
}

/// Is there a ready form of the catalogue, of every version of a regime?
bool isReady(const QString& directory) {
    const auto digest = digestOfCatalogue(directory);
    if (!digest || !readyCatalogue(*digest))
        return false;
    const QList<RegimeFolder> folders = regimeFoldersIn(directory);
    return std::ranges::all_of(folders, [&](const RegimeFolder& folder) {
        const auto foundations = foundationsOf(folder, folders);
        const auto ofRegime = foundations ? digestOf(*foundations) : std::nullopt;
        return ofRegime && readyRegime(*ofRegime);
    });
}

/// The small pack in a folder of its own, with an older version of its law.
class OwnPack {
public:
    OwnPack() {
        isThere = test::copyFolder(test::smallPackDirectory(), folder.path()) &&
                  test::writeFile(folder.filePath(u"regimes/law@2025-01-01/regime.json"_s),
                                  R"({"format": 1, "id": "law", "version": "2025-01-01",
                          "basedOn": "2026-01-01", "title": "The old law"})");
    }

    [[nodiscard]] QString path() const { return folder.path(); }

    QTemporaryDir folder;
    bool isThere = false;
};

} // namespace

class TestReadyPacks : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void cleanup() { useReadyPacks({}); }

    void sayWhatTheFilesSay_data();
    void sayWhatTheFilesSay();
    void wordsOfEachLanguageAreReady();
    void whatIsTakenAwayStaysAway();
    void checkTheSame();
    void builtOnesFitTheResources();
    void changedFilesAreReadAsTheyAre_data();
    void changedFilesAreReadAsTheyAre();
    void faultsAreToldAsEver();
    void brokenOnesAreNone();
};

void TestReadyPacks::sayWhatTheFilesSay_data() {
    QTest::addColumn<QString>("directory");
    QTest::newRow("the program's own") << resources;
    QTest::newRow("the small pack") << test::smallPackDirectory();
}

void TestReadyPacks::sayWhatTheFilesSay() {
    QFETCH(const QString, directory);
    const auto fromFiles = Library::load(directory);
    QVERIFY_RESULT(fromFiles);
    const auto expected = written(**fromFiles);
    const QStringList keys = keysOf(**fromFiles);
    const auto words = wordsOf(**fromFiles, keys);
    const auto made = madeReady(directory);
    QVERIFY_RESULT(made);
    QVERIFY(!isReady(directory));
    useReadyPacks(made->packs());
    QVERIFY(isReady(directory));
    const auto ready = Library::load(directory);
    QVERIFY_RESULT(ready);
    QCOMPARE(written(**ready), expected);
    QCOMPARE(wordsOf(**ready, keys), words);
}

void TestReadyPacks::wordsOfEachLanguageAreReady() {
    const auto made = madeReady(resources);
    QVERIFY_RESULT(made);
    useReadyPacks(made->packs());
    const QDir phrases(resources + u"/phrases"_s);
    for (const QString& name : phrases.entryList(QDir::Files)) {
        const auto digest = digestOf(phrases.path(), {name});
        QVERIFY(digest && readyWords(*digest));
        const QDir folder(resources + u"/catalogue/strings/"_s + name.section(u'.', 0, 0));
        const auto ofFolder = digestOf(folder.path(), folder.entryList(QDir::Files, QDir::Name));
        QCOMPARE(ofFolder && readyWords(*ofFolder), folder.exists());
    }
}

void TestReadyPacks::whatIsTakenAwayStaysAway() {
    const OwnPack pack;
    QVERIFY(pack.isThere);
    QVERIFY(test::writeFile(
        pack.folder.filePath(u"regimes/law@2025-01-01/strings/de/regime.json"_s),
        R"({"format": 1, "language": "de", "strings": {"title": "Das alte", "summary": null}})"));
    const QStringList keys{u"law@2025-01-01:title"_s, u"law@2025-01-01:summary"_s};
    const auto fromFiles = Library::load(pack.path());
    QVERIFY_RESULT(fromFiles);
    const auto words = wordsOf(**fromFiles, keys);
    const auto made = madeReady(pack.path());
    QVERIFY_RESULT(made);
    useReadyPacks(made->packs());
    const auto ready = Library::load(pack.path());
    QVERIFY_RESULT(ready);
    QCOMPARE(wordsOf(**ready, keys), words);
    QCOMPARE((*ready)->strings(u"de"_s).text(keys.first()), u"Das alte"_s);
}

void TestReadyPacks::checkTheSame() {
    const auto reports = [](const Library& library) {
        NoProgress progress;
        QList<CheckReport> all;
        for (const Example& example : library.examples())
            if (const auto seen = lookAt(example.directory, {}, progress))
                for (const QString& language : library.languages())
                    all << check(seen->read.dossier, library, library.strings(language));
        return all;
    };
    const auto fromFiles = Library::load(resources);
    QVERIFY_RESULT(fromFiles);
    const QList<CheckReport> expected = reports(**fromFiles);
    QVERIFY(expected.size() >= 4);
    const auto made = madeReady(resources);
    QVERIFY_RESULT(made);
    useReadyPacks(made->packs());
    const auto ready = Library::load(resources);
    QVERIFY_RESULT(ready);
    QVERIFY(reports(**ready) == expected);
}

void TestReadyPacks::builtOnesFitTheResources() {
    const auto made = madeReady(resources);
    QVERIFY_RESULT(made);
    // What became source text and was compiled came out whole.
    QVERIFY(builtPacks().values == made->packs().values);
    QVERIFY(builtPacks().texts == made->packs().texts);
    useReadyPacks(builtPacks());
    QVERIFY(isReady(resources));
}

void TestReadyPacks::changedFilesAreReadAsTheyAre_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    const QByteArray order = "\"order\": 10";
    QTest::newRow("the catalogue")
        << u"catalogue/model.json"_s << order << QByteArray("\"order\": 11");
    // And with it the older version that is based on it.
    QTest::newRow("a law") << u"regimes/law/regime.json"_s << QByteArray("in-force")
                           << QByteArray("draft");
    QTest::newRow("an older version") << u"regimes/law@2025-01-01/regime.json"_s
                                      << QByteArray("The old law") << QByteArray("The OLD law");
}

void TestReadyPacks::changedFilesAreReadAsTheyAre() {
    QFETCH(const QString, file);
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, with);
    const OwnPack pack;
    QVERIFY(pack.isThere);
    const auto made = madeReady(pack.path());
    QVERIFY_RESULT(made);
    useReadyPacks(made->packs());
    QVERIFY(isReady(pack.path()));
    const auto before = Library::load(pack.path());
    QVERIFY_RESULT(before);
    QVERIFY((*before)->regime(u"law"_s, u"2025-01-01"_s));
    const auto writtenBefore = written(**before);

    QVERIFY(test::replaceInFile(pack.folder.filePath(file), what, with));
    QVERIFY(!isReady(pack.path()));
    const auto after = Library::load(pack.path());
    QVERIFY_RESULT(after);
    const auto writtenAfter = written(**after);
    QVERIFY(writtenAfter != writtenBefore);
    useReadyPacks({});
    const auto fromFiles = Library::load(pack.path());
    QVERIFY_RESULT(fromFiles);
    QVERIFY(writtenAfter == written(**fromFiles));
}

void TestReadyPacks::faultsAreToldAsEver() {
    const OwnPack pack;
    QVERIFY(pack.isThere);
    // A law under another name has the bytes that were made ready, and is refused all the same.
    const auto made = madeReady(pack.path());
    QVERIFY_RESULT(made);
    useReadyPacks(made->packs());
    QVERIFY(QDir(pack.path()).rename(u"regimes/form"_s, u"regimes/other"_s));
    const auto library = Library::load(pack.path());
    QVERIFY_RESULT(library);
    QVERIFY(!(*library)->regime(u"form"_s));
    QCOMPARE((*library)->faults().size(), 1);

    // What has a fault is not made ready, the rest is.
    QVERIFY(test::replaceInFile(
        pack.folder.filePath(u"regimes/law/regime.json"_s), "\"format\": 1", "\"format\": 9"));
    const auto rest = madeReady(pack.path());
    QVERIFY_RESULT(rest);
    useReadyPacks(rest->packs());
    const auto again = Library::load(pack.path());
    QVERIFY_RESULT(again);
    QVERIFY(!(*again)->regime(u"law"_s));
    QVERIFY(!(*again)->faultOf(u"law"_s, {}).isEmpty());
    QVERIFY(readyCatalogue(*digestOfCatalogue(pack.path())));
}

void TestReadyPacks::brokenOnesAreNone() {
    const QString directory = test::smallPackDirectory();
    const auto made = madeReady(directory);
    QVERIFY_RESULT(made);
    const auto digest = digestOfCatalogue(directory);
    QVERIFY(digest);
    const ReadyPacks whole = made->packs();
    for (std::size_t size = 0; size < whole.values.size(); size += 7) {
        useReadyPacks({whole.texts, whole.values.substr(0, size)});
        if (const auto catalogue = readyCatalogue(*digest))
            QCOMPARE(catalogue->categories().size(), 2);
    }
    useReadyPacks({whole.texts.substr(0, 10), whole.values});
    QVERIFY(!readyCatalogue(*digest));
    // Whatever stands there, nothing is read from elsewhere.
    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        QByteArray values = made->values;
        for (int n = random.bounded(1, 6); n > 0; --n)
            values[random.bounded(40, static_cast<int>(values.size()))] =
                static_cast<char>(random.bounded(256));
        useReadyPacks({whole.texts, {values.constData(), static_cast<std::size_t>(values.size())}});
        (void)readyCatalogue(*digest);
        for (const RegimeFolder& folder : regimeFoldersIn(directory))
            if (const auto ofRegime = digestOf({folder}))
                (void)readyRegime(*ofRegime);
    }
}

QTEST_GUILESS_MAIN(TestReadyPacks)
#include "tst_ready_packs.moc"
