// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/ConditionReader.h"
#include "model/core/Json.h"
#include "model/regime/lint/Lint.h"
#include "model/regime/reading/PackFiles.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Word {
    QString text; ///< empty: there, but no text; that was told
    PackPlace place;
    bool own = true; ///< else of the version that this one is based on
};

/// By key.
struct Words : QHash<QString, Word> {
    bool whole = true; ///< else a file cannot be read, and what is missing is no fault
};

/// A folder that holds a folder of words for each language.
struct WordFolder {
    QString directory;
    QString where; ///< the same in messages
};

/// The words of one folder or file in one language, and what is wrong with the files themselves.
class WordFiles {
public:
    /// \a patch: null takes away a text of the version below.
    WordFiles(QList<LintFault>& faults, QString language, bool patch)
        : m_faults(faults)
        , m_language(std::move(language))
        , m_patch(patch) {}

    void read(const QString& file, const QString& name) {
        QList<Error> errors;
        const auto document = parsedObject(readPackFile(file), name, errors);
        words.whole = words.whole && document;
        if (document) {
            JsonReader reader(*document, errors);
            readFormat(reader);
            if (const QString language = reader.string("language");
                reader.has("language") && language != m_language)
                reader.error(
                    u"language"_s,
                    PackReader::tr("The file lies among the words of “%1”.").arg(m_language));
            const JsonReader strings = reader.object("strings");
            words.whole = words.whole && strings.isObject();
            readStrings(strings, name);
            endObject(reader);
        }
        for (const Error& error : std::as_const(errors))
            m_faults << faultOfError(error, name);
    }

    void readFolder(const WordFolder& folder) {
        for (const QString& name : jsonFilesIn(folder.directory + u'/' + m_language))
            read(folder.directory + u'/' + m_language + u'/' + name,
                 folder.where + u'/' + m_language + u'/' + name);
    }

    Words words;
    std::map<QString, PackPlace> takenAway;

private:
    void say(Severity severity, const PackPlace& place, const QString& text) {
        m_faults.append({severity, place.file, place.line, place.key, text});
    }

    void readStrings(const JsonReader& reader, const QString& path) {
        if (!reader.isObject())
            return;
        int lastLine = 0;
        bool sorted = true;
        for (const JsonValue& text : reader.value()) {
            const QString key = text.name();
            PackPlace place = placeOf(reader, key);
            place.key = key;
            sorted = sorted && place.line >= lastLine;
            lastLine = std::max(lastLine, place.line);
            if (text.isNull() && m_patch) {
                takenAway.emplace(key, place);
                continue;
            }
            if (!text.isText() || text.text().empty())
                say(Severity::Error, place, PackReader::tr("A text in quotes is expected here."));
            else if (const auto known = words.constFind(key); known != words.constEnd())
                say(Severity::Error,
                    place,
                    PackReader::tr("The key is already taken in %1.").arg(known->place.file));
            if (!words.contains(key))
                words.insert(key, {text.isText() ? text.string() : QString(), place});
        }
        if (!sorted)
            say(Severity::Warning, {path}, PackReader::tr("The keys are not sorted."));
    }

    QList<LintFault>& m_faults;
    QString m_language;
    bool m_patch;
};

QSet<QChar> placeholders(const QString& text) {
    QSet<QChar> result;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text.at(i) == u'%' && text.at(i + 1) >= u'1' && text.at(i + 1) <= u'9')
            result.insert(text.at(i + 1));
    return result;
}

qsizetype commonLength(const QString& a, const QString& b) {
    const auto [end, other] = std::ranges::mismatch(a, b);
    return end - a.begin();
}

/// The words of one thing that has words: the catalogue, the calculators, a version of a regime.
class WordLint {
public:
    /// \a folders: its own first, then those of the versions that it is based on.
    WordLint(LintedPack& pack, QList<WordFolder> folders, const QList<PackTrace::TextUse>& uses)
        : m_pack(pack)
        , m_folders(std::move(folders))
        , m_uses(uses) {}

    void run() {
        m_english = read(u"en"_s);
        compareWithUses();
        QStringList languages;
        for (const WordFolder& folder : std::as_const(m_folders))
            languages << foldersIn(folder.directory);
        languages.removeDuplicates();
        for (const QString& language : std::as_const(languages))
            if (language != "en"_L1)
                compareWithEnglish(read(language), m_folders.first().where + u'/' + language);
    }

    /// Of files that nothing but themselves says the keys of.
    void compare(const Words& english, const Words& words, const QString& file) {
        m_english = english;
        compareWithEnglish(words, file);
    }

private:
    Words read(const QString& language) {
        Words words;
        for (qsizetype i = m_folders.size() - 1; i >= 0; --i) {
            QList<LintFault> told; // faults of a base are told where it is linted itself
            for (Word& word : words)
                word.own = false;
            if (i == 0 && language == "en"_L1)
                addBeside(words);
            WordFiles files(i == 0 ? m_pack.faults : told, language, i + 1 < m_folders.size());
            files.readFolder(m_folders.at(i));
            lay(words, files, i == 0, language);
            words.whole = words.whole && files.words.whole;
        }
        return words;
    }

    /// English texts that stand beside what they belong to.
    void addBeside(Words& words) {
        for (const PackTrace::TextUse& use : m_uses)
            if (use.beside)
                words.insert(use.key, {use.english, use.place, isOwn(use.place)});
    }

    [[nodiscard]] bool isOwn(const PackPlace& place) const {
        return std::none_of(
            m_folders.cbegin() + 1, m_folders.cend(), [&](const WordFolder& folder) {
                return place.file.startsWith(folder.where.left(folder.where.lastIndexOf(u'/') + 1));
            });
    }

    void lay(Words& words, const WordFiles& files, bool own, const QString& language) {
        const auto say = [&](const PackPlace& place, const QString& text) {
            if (own)
                m_pack.add(Severity::Error, place, text);
        };
        for (const auto& [key, place] : files.takenAway)
            if (words.remove(key) == 0)
                say(place, PackReader::tr("There is nothing of this name to take away."));
        for (auto it = files.words.cbegin(); it != files.words.cend(); ++it) {
            const auto below = words.constFind(it.key());
            if (below != words.constEnd() && below->own)
                say(it->place,
                    PackReader::tr("The key is already taken in %1.").arg(below->place.file));
            else if (below != words.constEnd() && below->text == it->text &&
                     !isNewInEnglish(it.key(), language))
                say(it->place,
                    PackReader::tr(
                        "This changes nothing: the version that it is based on says the same."));
            words.insert(it.key(), *it);
        }
    }

    /// A text that is told anew in English is told anew in each language, be it the same.
    [[nodiscard]] bool isNewInEnglish(const QString& key, const QString& language) const {
        return language != "en"_L1 && m_english.value(key).own;
    }

    void compareWithUses() {
        QSet<QString> used;
        for (const PackTrace::TextUse& use : m_uses) {
            used.insert(use.key);
            if (use.required && m_english.whole && !m_english.contains(use.key))
                m_pack.add(Severity::Error,
                           placeOfMissing(use),
                           PackReader::tr("The text is missing: %1").arg(use.key));
        }
        for (auto it = m_english.cbegin(); it != m_english.cend(); ++it)
            if (it->own && !used.contains(it.key()))
                m_pack.add(Severity::Warning,
                           it->place,
                           PackReader::tr("Nothing uses this text: %1").arg(it.key()));
    }

    void compareWithEnglish(const Words& words, const QString& folder) {
        for (auto it = m_english.cbegin(); it != m_english.cend(); ++it) {
            const auto told = words.constFind(it.key());
            if (!words.whole && (told == words.constEnd() || !told->own))
                continue; // it may stand where nobody can read it
            if (told == words.constEnd())
                m_pack.add(Severity::Error,
                           placeOfMissing(it.key(), words, folder),
                           PackReader::tr("The text is there in English only: %1").arg(it.key()));
            else if (it->own && !told->own)
                m_pack.add(
                    Severity::Error,
                    placeOfMissing(it.key(), words, folder),
                    PackReader::tr("The text is told anew in English only: %1").arg(it.key()));
        }
        for (auto it = words.cbegin(); it != words.cend(); ++it) {
            const auto original = m_english.constFind(it.key());
            if (original == m_english.constEnd() && !m_english.whole)
                continue;
            if (original == m_english.constEnd() && it->own)
                m_pack.add(Severity::Error,
                           it->place,
                           PackReader::tr("The text is not there in English: %1").arg(it.key()));
            else if (original != m_english.constEnd() && !original->text.isEmpty() &&
                     !it->text.isEmpty() && placeholders(original->text) != placeholders(it->text))
                m_pack.add(
                    Severity::Error,
                    it->place,
                    PackReader::tr("The places %1, %2 … differ from those of the English text.")
                        .arg(u"%1"_s, u"%2"_s));
        }
    }

    /// Where an English text that is missing would stand: where most texts of what stands in the
    /// same file are, which may be that file.
    [[nodiscard]] PackPlace placeOfMissing(const PackTrace::TextUse& use) const {
        QHash<QString, int> shared;
        for (const PackTrace::TextUse& other : m_uses)
            if (const auto word = m_english.constFind(other.key);
                other.place.file == use.place.file && word != m_english.constEnd() && word->own)
                ++shared[word->place.file];
        const QString file = mostShared(shared, use.place.file);
        return {file,
                file == use.place.file ? use.place.line : lineBeside(use.key, m_english, file),
                use.key};
    }

    /// Of another language: in the file that has most of the texts that stand in one file with it
    /// in English.
    [[nodiscard]] PackPlace
    placeOfMissing(const QString& key, const Words& words, const QString& folder) const {
        const QString english = m_english.value(key).place.file;
        QHash<QString, int> shared;
        for (auto it = words.cbegin(); it != words.cend(); ++it)
            if (it->own && m_english.value(it.key()).place.file == english)
                ++shared[it->place.file];
        const QString usual =
            folder.endsWith(".json"_L1) ? folder : folder + u'/' + usualFile(english);
        const QString file = mostShared(shared, usual);
        return {file, lineBeside(key, words, file), key};
    }

    /// Words of rules/<topic>.json are called rules-<topic>.json: a document may be called so, too.
    [[nodiscard]] static QString usualFile(const QString& english) {
        const bool isTopic = english.section(u'/', -2, -2) == "rules"_L1;
        return (isTopic ? u"rules-"_s : QString()) + english.section(u'/', -1);
    }

    [[nodiscard]] static QString mostShared(const QHash<QString, int>& shared,
                                            const QString& otherwise) {
        QString file = otherwise;
        std::tuple<int, QString> most;
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            if (const std::tuple count(*it, it.key()); count > most) {
                most = count;
                file = it.key();
            }
        }
        return file;
    }

    /// The line of the text whose key is most like this one.
    [[nodiscard]] static int
    lineBeside(const QString& key, const Words& words, const QString& file) {
        int line = 0;
        std::tuple<qsizetype, QString> nearest;
        for (auto it = words.cbegin(); it != words.cend(); ++it) {
            const std::tuple near(commonLength(key, it.key()), it.key());
            if (it->place.file == file && near > nearest) {
                nearest = near;
                line = it->place.line;
            }
        }
        return line;
    }

    LintedPack& m_pack;
    QList<WordFolder> m_folders;
    QList<PackTrace::TextUse> m_uses;
    Words m_english;
};

void lintPhrases(LintedPack& pack) {
    const auto readPhrases = [&](const QString& language) {
        WordFiles files(pack.faults, language, false);
        const QString name = u"phrases/"_s + language + u".json"_s;
        files.read(pack.directory + u'/' + name, name);
        return files.words;
    };
    const QStringList names = jsonFilesIn(pack.directory + u"/phrases"_s);
    if (!names.contains(u"en.json"_s)) {
        pack.add(Severity::Error, {u"phrases/en.json"_s}, PackReader::tr("The file is missing."));
        return;
    }
    const Words english = readPhrases(u"en"_s);
    for (const QString& name : names)
        if (const QString language = QFileInfo(name).completeBaseName(); language != "en"_L1)
            WordLint(pack, {}, {}).compare(english, readPhrases(language), u"phrases/"_s + name);
}

WordFolder wordFolder(const LintedPack& pack, const QString& room) {
    return {pack.directory + u'/' + room + u"/strings"_s, room + u"/strings"_s};
}

} // namespace

void lintWords(LintedPack& pack) {
    if (!pack.ownCatalogue)
        return;
    if (pack.catalogueWhole)
        WordLint(pack, {wordFolder(pack, u"catalogue"_s)}, pack.trace.texts).run();
    if (pack.calculatorsWhole)
        WordLint(pack, {wordFolder(pack, u"calculators"_s)}, pack.calculatorTrace.texts).run();
    lintPhrases(pack);
}

void lintWordsOf(LintedPack& pack, const LintedRegime& linted) {
    QList<WordFolder> folders;
    for (const RegimeFolder& folder : linted.foundations)
        folders << WordFolder{folder.directory + u"/strings"_s, folder.where + u"strings"_s};
    WordLint(pack, folders, linted.trace.texts).run();
}

} // namespace vitrine
