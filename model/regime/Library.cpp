// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Library.h"

#include "model/catalogue/CatalogueReader.h"
#include "model/core/Json.h"
#include "model/dossier/Dossier.h"
#include "model/regime/reading/PackFiles.h"
#include "model/regime/reading/RegimeReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>

#include <algorithm>
#include <future>
#include <iterator>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine {

struct Library::Content {
    QString directory;
    Catalogue catalogue;
    QList<Calculator> calculators;
    QList<Regime> regimes;                     ///< newest version of each
    QList<Regime> older;                       ///< versions before them
    QHash<QString, QString> regimeDirectories; ///< prefix of texts → folder they are in
    QHash<QString, const Document*> documents; ///< in the newest version that has it

    // Read when first asked for: a check in one language needs neither the others nor the examples.
    mutable QMutex mutex;
    mutable std::map<QString, Strings> strings;
    mutable QHash<QString, QString> english;
    mutable bool examplesRead = false;
    mutable QList<Example> examples;
};

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Library", text);
}

/// One error that lists the first faults; the rest are counted.
Error joined(const QList<Error>& errors) {
    constexpr qsizetype shown = 8;
    QStringList lines;
    for (const Error& error : errors.first(std::min(shown, errors.size())))
        lines << error.text;
    if (errors.size() > shown)
        lines << tr("… and %1 more").arg(errors.size() - shown);
    return {errors.first().code, lines.join(u'\n'), errors.first().detail};
}

struct FoundRegime {
    Regime regime;
    QString directory;
};

struct ReadingRegime {
    FoundRegime found;
    QList<Error> errors = {};
};

/// Each on a thread of its own: most of a start is spent on reading them. The caller waits, since
/// a future of std::async does.
std::vector<std::future<ReadingRegime>> beginReadingRegimes(const QString& directory) {
    std::vector<std::future<ReadingRegime>> readings;
    for (const QString& name : foldersIn(directory + u"/regimes"_s)) {
        readings.push_back(std::async(std::launch::async, [directory, name] {
            ReadingRegime reading{{{}, directory + u"/regimes/"_s + name}};
            if (const auto files = readRegimeFiles(reading.found.directory))
                reading.found.regime =
                    readRegime(*files, u"regimes/"_s + name + u'/', reading.errors);
            else
                reading.errors << files.error();
            return reading;
        }));
    }
    return readings;
}

QList<FoundRegime> finished(std::vector<std::future<ReadingRegime>> readings,
                            QList<Error>& errors) {
    QList<FoundRegime> found;
    for (std::future<ReadingRegime>& reading : readings) {
        ReadingRegime read = reading.get();
        found << std::move(read.found);
        errors << read.errors;
    }
    return found;
}

/// By id, newest version first; of two equal ones the first is left.
void sortVersions(QList<FoundRegime>& found) {
    const auto isBefore = [](const FoundRegime& a, const FoundRegime& b) {
        return a.regime.id != b.regime.id ? a.regime.id < b.regime.id
                                          : a.regime.version > b.regime.version;
    };
    const auto isSame = [](const FoundRegime& a, const FoundRegime& b) {
        return a.regime.id == b.regime.id && a.regime.version == b.regime.version;
    };
    std::ranges::stable_sort(found, isBefore);
    found.erase(std::unique(found.begin(), found.end(), isSame), found.end());
}

QHash<QString, QString> readLanguage(const QString& directory,
                                     const QHash<QString, QString>& regimes,
                                     const QString& language) {
    using Texts = QHash<QString, QString>;
    // A broken file of words must not keep the program from starting: its keys show up in angle
    // quotes, and lint() says what is wrong with it.
    const auto readAll = [](const QString& folder, const QString& prefix, Texts& texts) {
        for (const QString& name : jsonFilesIn(folder))
            (void)readWords(folder + u'/' + name, prefix, texts);
    };
    // Laws have as many words as all the rest.
    auto ofRegimes = std::async(std::launch::async, [&] {
        Texts texts;
        for (auto it = regimes.cbegin(); it != regimes.cend(); ++it)
            readAll(*it + u"/strings/"_s + language, it.key() + u':', texts);
        return texts;
    });
    Texts texts;
    readAll(directory + u"/catalogue/strings/"_s + language, {}, texts);
    readAll(directory + u"/calculators/strings/"_s + language, u"calculator:"_s, texts);
    const QString phrases = directory + u"/phrases/"_s + language + u".json"_s;
    if (QFileInfo::exists(phrases))
        (void)readWords(phrases, u"phrase."_s, texts);
    texts.insert(ofRegimes.get());
    return texts;
}

/// The title as dossier.json has it; the folder's name where it has none.
QString exampleTitle(const QString& directory) {
    const QString fallback = QFileInfo(directory).fileName();
    const auto bytes = readPackFile(directory + u"/dossier.json"_s);
    const auto document = bytes ? JsonDocument::parse(*bytes, {}) : tl::unexpected(bytes.error());
    if (!document)
        return fallback;
    QList<Error> ignored;
    return JsonReader(*document, ignored).optionalString("title", fallback);
}

} // namespace

Library::Library(std::unique_ptr<Content> content)
    : m_content(std::move(content)) {}

Library::~Library() = default;

Result<std::shared_ptr<const Library>> Library::load(const QString& directory,
                                                     const QString& userDirectory) {
    if (!QFileInfo(directory + u"/catalogue"_s).isDir())
        return fail(ErrorCode::NotFound,
                    tr("There is no catalogue of facts in %1.").arg(directory));
    auto content = std::make_unique<Content>();
    content->directory = directory;
    QList<Error> errors;
    auto readings = beginReadingRegimes(directory);
    if (!userDirectory.isEmpty())
        std::ranges::move(beginReadingRegimes(userDirectory), std::back_inserter(readings));
    content->catalogue = readCatalogue(directory, errors);
    content->calculators = readCalculators(directory, errors);
    QList<FoundRegime> regimes = finished(std::move(readings), errors);
    if (!errors.isEmpty())
        return tl::unexpected(
            joined(errors).withContext(tr("The rules of the program cannot be read")));
    sortVersions(regimes);
    for (FoundRegime& found : regimes) {
        const bool newest =
            content->regimes.isEmpty() || content->regimes.last().id != found.regime.id;
        if (!newest)
            found.regime.setTextPrefix(found.regime.id + u'@' + found.regime.version);
        (newest ? content->regimes : content->older) << found.regime;
        content->regimeDirectories.insert(found.regime.textPrefix, found.directory);
    }
    // Oldest first, so that newer ones take their place.
    const auto addDocuments = [&](const Regime& regime) {
        for (const Document& document : regime.documents)
            content->documents.insert(document.id, &document);
    };
    std::for_each(content->older.crbegin(), content->older.crend(), addDocuments);
    std::for_each(content->regimes.cbegin(), content->regimes.cend(), addDocuments);
    return std::shared_ptr<const Library>(new Library(std::move(content)));
}

QString Library::defaultDirectory() {
    const QString named = qEnvironmentVariable("VITRINE_RESOURCES");
    if (!named.isEmpty())
        return named;
    if (QCoreApplication::instance()) {
        const QString installed =
            QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/vitrine"_s);
        if (QFileInfo(installed + u"/catalogue"_s).isDir())
            return installed;
    }
#ifdef VITRINE_RESOURCES_FALLBACK
    return QStringLiteral(VITRINE_RESOURCES_FALLBACK);
#else
    return u"/usr/share/vitrine"_s;
#endif
}

const Catalogue& Library::catalogue() const {
    return m_content->catalogue;
}

const QList<Regime>& Library::regimes() const {
    return m_content->regimes;
}

const QList<Regime>& Library::olderVersions() const {
    return m_content->older;
}

const Regime* Library::regime(const QString& id) const {
    const auto it = std::ranges::find(m_content->regimes, id, &Regime::id);
    return it == m_content->regimes.end() ? nullptr : &*it;
}

const Regime* Library::regime(const QString& id, const QString& version) const {
    const auto isIt = [&](const Regime& r) { return r.id == id && r.version == version; };
    const auto it = std::ranges::find_if(m_content->older, isIt);
    return it == m_content->older.end() ? regime(id) : &*it;
}

QList<const Regime*> Library::regimesOf(const Dossier& dossier) const {
    QList<const Regime*> result;
    const Value table = dossier.value({dossierCategory, u"regimes"_s});
    if (const Table* regimes = table.get<Table>())
        for (const Row& row : regimes->rows)
            if (const Regime* known = regime(row.id, row.cells.value(u"version"_s).toText());
                known && !result.contains(known))
                result << known;
    return result;
}

const Document* Library::document(const QString& id, const Dossier& dossier) const {
    for (const Regime* regime : regimesOf(dossier))
        if (const Document* found = regime->document(id))
            return found;
    return document(id);
}

const Document* Library::document(const QString& id) const {
    return m_content->documents.value(id);
}

const QList<Calculator>& Library::calculators() const {
    return m_content->calculators;
}

const Calculator* Library::calculator(const QString& id) const {
    const auto it = std::ranges::find(m_content->calculators, id, &Calculator::id);
    return it == m_content->calculators.end() ? nullptr : &*it;
}

QStringList Library::languages() const {
    QStringList result = foldersIn(directory() + u"/catalogue/strings"_s);
    for (const QString& name : jsonFilesIn(directory() + u"/phrases"_s))
        result << QFileInfo(name).completeBaseName();
    result.sort();
    result.removeDuplicates();
    result.removeAll(u"en"_s);
    result.prepend(u"en"_s);
    return result;
}

Strings Library::strings(const QString& language) const {
    const QMutexLocker lock(&m_content->mutex);
    if (const auto it = m_content->strings.find(language); it != m_content->strings.end())
        return it->second;
    const auto read = [&](const QString& name) {
        return readLanguage(m_content->directory, m_content->regimeDirectories, name);
    };
    if (m_content->english.isEmpty())
        m_content->english = read(u"en"_s);
    const Strings strings = language == "en"_L1
                                ? Strings(language, m_content->english, {})
                                : Strings(language, read(language), m_content->english);
    m_content->strings.insert_or_assign(language, strings);
    return strings;
}

const QList<Example>& Library::examples() const {
    const QMutexLocker lock(&m_content->mutex);
    if (!m_content->examplesRead) {
        m_content->examplesRead = true;
        const QString folder = m_content->directory + u"/examples"_s;
        for (const QString& name : foldersIn(folder)) {
            const QString path = folder + u'/' + name;
            if (QFileInfo::exists(path + u"/dossier.json"_s))
                m_content->examples.append({name, exampleTitle(path), path});
        }
    }
    return m_content->examples;
}

const QString& Library::directory() const {
    return m_content->directory;
}

} // namespace vitrine
