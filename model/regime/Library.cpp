// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Library.h"

#include "model/catalogue/CatalogueReader.h"
#include "model/core/Json.h"
#include "model/dossier/Dossier.h"
#include "model/regime/reading/PackFiles.h"
#include "model/regime/reading/RegimeFolder.h"
#include "model/regime/reading/RegimeReader.h"
#include "model/regime/ready/ReadyForm.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct LibraryWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Library)
};

/// One error that lists the first faults; the rest are counted.
Error joined(const QList<Error>& errors) {
    constexpr qsizetype shown = 8;
    QStringList lines;
    for (const Error& error : errors.first(std::min(shown, errors.size())))
        lines << error.text;
    if (errors.size() > shown)
        lines << LibraryWords::tr("… and %1 more").arg(errors.size() - shown);
    return {errors.first().code, lines.join(u'\n'), errors.first().detail};
}

/// The files of words of a folder, in one language.
void addWords(TextLayers& layers, const QString& folder) {
    const auto digest = digestOf(folder, jsonFilesIn(folder));
    if (const auto ready = digest ? readyWords(*digest) : std::nullopt)
        layers.add(*ready, {});
    else
        layers.readFolder(folder, {});
}

/// The fixed words of documents in one language.
void addPhrases(TextLayers& layers, const QString& folder, const QString& name) {
    const QString prefix = u"phrase."_s;
    const auto digest = digestOf(folder, {name});
    if (const auto ready = digest ? readyWords(*digest) : std::nullopt)
        layers.add(*ready, prefix);
    else if (QFileInfo::exists(folder + u'/' + name))
        (void)layers.read(folder + u'/' + name, prefix);
}

/// A version of a regime, read when it is first asked for. Any thread.
class RegimeShelf {
public:
    RegimeShelf(RegimeFolder folder, QString prefix, std::shared_ptr<const QList<RegimeFolder>> all)
        : m_folder(std::move(folder))
        , m_prefix(std::move(prefix))
        , m_all(std::move(all)) {}

    [[nodiscard]] const RegimeFolder& folder() const { return m_folder; }

    /// What keys of its texts begin with.
    [[nodiscard]] const QString& prefix() const { return m_prefix; }

    [[nodiscard]] const QList<Error>& errors() const {
        read();
        return m_errors;
    }

    /// nullptr if it has faults.
    [[nodiscard]] const Regime* regime() const {
        read();
        return m_errors.isEmpty() ? &m_regime : nullptr;
    }

    /// By key without the prefix.
    [[nodiscard]] QHash<QString, QString> texts(const QString& language) const {
        read();
        TextLayers layers;
        for (const RegimeFolder& folder : m_foundations) {
            addWords(layers, folder.directory + u"/strings/"_s + language);
            // What stands beside things is newer than the files of words of a base.
            if (language == "en"_L1 && folder.isSame(m_folder))
                layers.add(m_regime.texts, {});
        }
        return layers.texts();
    }

private:
    void read() const {
        std::call_once(m_once, [this] {
            const auto foundations = foundationsOf(m_folder, *m_all);
            if (!foundations) {
                m_errors << foundations.error();
                return;
            }
            m_foundations = *foundations;
            const auto digest = digestOf(m_foundations);
            auto ready = digest ? readyRegime(*digest) : std::nullopt;
            m_regime = ready ? *std::move(ready) : readFromFiles();
            m_regime.setTextPrefix(m_prefix);
        });
    }

    Regime readFromFiles() const {
        QList<Error> idle; // lint() tells it
        const RegimeTree tree = readRegimeTree(m_foundations, {m_errors, idle});
        return readRegime(tree, m_folder.where, m_errors);
    }

    RegimeFolder m_folder;
    QString m_prefix;
    std::shared_ptr<const QList<RegimeFolder>> m_all; ///< for those that it is based on
    mutable std::once_flag m_once;
    mutable Regime m_regime;
    mutable QList<RegimeFolder> m_foundations;
    mutable QList<Error> m_errors;
};

using RegimeShelves = std::vector<std::shared_ptr<const RegimeShelf>>;

/// By id, newest version first; of two equal ones the first is left.
void sortVersions(QList<RegimeFolder>& folders) {
    const auto isBefore = [](const RegimeFolder& a, const RegimeFolder& b) {
        return a.id != b.id ? a.id < b.id : a.version > b.version;
    };
    const auto isEqual = [](const RegimeFolder& a, const RegimeFolder& b) {
        return a.id == b.id && a.version == b.version;
    };
    std::ranges::stable_sort(folders, isBefore);
    folders.erase(std::unique(folders.begin(), folders.end(), isEqual), folders.end());
}

/// Those that can be read.
QList<Regime> readable(const RegimeShelves& shelves) {
    QList<Regime> regimes;
    for (const auto& shelf : shelves)
        if (const Regime* regime = shelf->regime())
            regimes << *regime;
    return regimes;
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

struct Library::Content {
    QString directory;
    Catalogue catalogue;
    RegimeShelves newest; ///< version of each regime
    RegimeShelves older;  ///< versions before them

    // Read when first asked for: a check needs neither other regimes nor the examples.
    mutable std::once_flag regimesOnce;
    mutable QList<Regime> regimes;
    mutable std::once_flag olderOnce;
    mutable QList<Regime> olderRegimes;
    mutable std::once_flag calculatorsOnce;
    mutable QList<Calculator> calculators;
    mutable QList<Error> calculatorErrors;
    mutable QMutex mutex;
    mutable std::shared_ptr<const TextSet> english;
    mutable std::map<QString, Strings> strings;
    mutable bool examplesRead = false;
    mutable QList<Example> examples;

    void readCalculatorsOnce() const {
        std::call_once(calculatorsOnce,
                       [this] { calculators = readCalculators(directory, calculatorErrors); });
    }

    [[nodiscard]] TextSet texts(const QString& language) const {
        const bool isEnglish = language == "en"_L1;
        TextLayers layers;
        addWords(layers, directory + u"/catalogue/strings/"_s + language);
        if (isEnglish)
            for (const Category& category : catalogue.categories())
                layers.add(category.texts, {});
        addPhrases(layers, directory + u"/phrases"_s, language + u".json"_s);
        TextSet set{layers.texts()};
        for (const RegimeShelves* shelves : {&newest, &older})
            for (const auto& shelf : *shelves)
                set.shelves.insert(shelf->prefix(),
                                   std::make_shared<const TextShelf>(
                                       [shelf, language] { return shelf->texts(language); }));
        set.shelves.insert(
            u"calculator"_s,
            std::make_shared<const TextShelf>([resources = directory, language, isEnglish] {
                TextLayers own;
                own.readFolder(resources + u"/calculators/strings/"_s + language, {});
                QList<Error> ignored; // told by faults()
                if (isEnglish)
                    for (const Calculator& calculator : readCalculators(resources, ignored))
                        own.add(calculator.texts, {});
                return own.texts();
            }));
        return set;
    }

    [[nodiscard]] const RegimeShelf* shelf(const QString& id, const QString& version) const {
        const auto isIt = [&](const auto& shelf) {
            return shelf->folder().id == id && shelf->folder().version == version;
        };
        if (const auto it = std::ranges::find_if(older, isIt); it != older.end())
            return it->get();
        const auto isNewest = [&](const auto& shelf) { return shelf->folder().id == id; };
        const auto it = std::ranges::find_if(newest, isNewest);
        return it == newest.end() ? nullptr : it->get();
    }
};

Library::Library(std::unique_ptr<Content> content)
    : m_content(std::move(content)) {}

Library::~Library() = default;

Result<std::shared_ptr<const Library>> Library::load(const QString& directory,
                                                     const QString& userDirectory) {
    if (!QFileInfo(directory + u"/catalogue"_s).isDir())
        return fail(ErrorCode::NotFound,
                    LibraryWords::tr("There is no catalogue of facts in %1.").arg(directory));
    auto content = std::make_unique<Content>();
    content->directory = directory;
    QList<Error> errors;
    const auto digest = digestOfCatalogue(directory);
    auto ready = digest ? readyCatalogue(*digest) : std::nullopt;
    content->catalogue = ready ? *std::move(ready) : readCatalogue(directory, errors);
    if (!errors.isEmpty())
        return tl::unexpected(joined(errors).withContext(
            LibraryWords::tr("The rules of the program cannot be read")));
    QList<RegimeFolder> folders = regimeFoldersIn(directory);
    if (!userDirectory.isEmpty())
        folders << regimeFoldersIn(userDirectory);
    sortVersions(folders);
    const auto all = std::make_shared<const QList<RegimeFolder>>(folders);
    for (const RegimeFolder& folder : std::as_const(folders)) {
        const bool newest =
            content->newest.empty() || content->newest.back()->folder().id != folder.id;
        const QString prefix = newest ? folder.id : folder.id + u'@' + folder.version;
        (newest ? content->newest : content->older)
            .push_back(std::make_shared<const RegimeShelf>(folder, prefix, all));
    }
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
    std::call_once(m_content->regimesOnce,
                   [this] { m_content->regimes = readable(m_content->newest); });
    return m_content->regimes;
}

const QList<Regime>& Library::olderVersions() const {
    std::call_once(m_content->olderOnce,
                   [this] { m_content->olderRegimes = readable(m_content->older); });
    return m_content->olderRegimes;
}

QList<Error> Library::faults() const {
    QList<Error> errors;
    for (const RegimeShelves* shelves : {&m_content->newest, &m_content->older})
        for (const auto& shelf : *shelves)
            errors << shelf->errors();
    m_content->readCalculatorsOnce();
    return errors + m_content->calculatorErrors;
}

QString Library::faultOf(const QString& id, const QString& version) const {
    const RegimeShelf* shelf = m_content->shelf(id, version);
    return !shelf || shelf->errors().isEmpty() ? QString() : joined(shelf->errors()).text;
}

const Regime* Library::regime(const QString& id) const {
    return regime(id, {});
}

const Regime* Library::regime(const QString& id, const QString& version) const {
    const RegimeShelf* shelf = m_content->shelf(id, version);
    return shelf ? shelf->regime() : nullptr;
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
    for (const RegimeShelves* shelves : {&m_content->newest, &m_content->older})
        for (const auto& shelf : *shelves)
            if (const Regime* regime = shelf->regime())
                if (const Document* found = regime->document(id))
                    return found;
    return nullptr;
}

const QList<Calculator>& Library::calculators() const {
    m_content->readCalculatorsOnce();
    return m_content->calculators;
}

const Calculator* Library::calculator(const QString& id) const {
    const auto it = std::ranges::find(calculators(), id, &Calculator::id);
    return it == calculators().end() ? nullptr : &*it;
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
    if (!m_content->english)
        m_content->english = std::make_shared<const TextSet>(m_content->texts(u"en"_s));
    const Strings strings = language == "en"_L1
                                ? Strings(language, *m_content->english, nullptr)
                                : Strings(language, m_content->texts(language), m_content->english);
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
