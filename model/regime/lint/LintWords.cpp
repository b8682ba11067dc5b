// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/ConditionReader.h"
#include "model/core/Json.h"
#include "model/regime/lint/Lint.h"
#include "model/regime/reading/PackFiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PackReader", text);
}

/// Keys that words are expected for.
struct ExpectedKeys {
    QSet<QString> required;
    QSet<QString> optional;
};

struct Word {
    QString text;
    PackPlace place;
};

using Words = QHash<QString, Word>;

void expectChoices(ExpectedKeys& keys, const QString& prefix, const Column& column) {
    for (const QString& choice : column.choices)
        keys.required.insert(prefix + u"choice."_s + choice);
    if (column.other)
        keys.optional.insert(prefix + u"choice.other"_s);
}

ExpectedKeys keysOf(const Catalogue& catalogue) {
    ExpectedKeys keys;
    for (const Category& category : catalogue.categories()) {
        keys.required << category.id + u".label"_s << category.id + u".summary"_s;
        for (const Field& field : category.fields) {
            for (const QString& what : {u"label"_s, u"question"_s, u"belongs"_s})
                keys.required << field.key(what);
            keys.optional << field.key(u"excludes"_s) << field.key(u"example"_s);
            expectChoices(keys, field.key({}), field);
            for (const Column& column : field.columns) {
                const QString prefix = field.key(u"column."_s + column.id + u'.');
                keys.required << prefix + u"label"_s;
                keys.optional << prefix + u"help"_s;
                expectChoices(keys, prefix, column);
            }
        }
    }
    return keys;
}

ExpectedKeys keysOf(const QList<Calculator>& calculators) {
    ExpectedKeys keys;
    for (const Calculator& calculator : calculators) {
        keys.required << calculator.id + u".label"_s << calculator.id + u".formula"_s;
        keys.optional << calculator.id + u".help"_s;
        for (const CalculatorInput& input : calculator.inputs) {
            const QString prefix = calculator.id + u".input."_s + input.id;
            keys.required << prefix + u".label"_s;
            keys.optional << prefix + u".help"_s;
        }
    }
    return keys;
}

ExpectedKeys keysOf(const Regime& regime) {
    ExpectedKeys keys;
    keys.required << u"title"_s << u"summary"_s;
    for (const LegalSource& source : regime.sources)
        keys.required << u"source."_s + source.id;
    for (const Document& document : regime.documents) {
        for (const QString& what : {u".title"_s, u".purpose"_s, u".for"_s})
            keys.required << document.id + what;
        for (const Section& section : document.sections) {
            keys.required << document.id + u'.' + section.id + u".title"_s;
            keys.optional << document.id + u'.' + section.id + u".intro"_s;
            for (const Entry& entry : section.entries) {
                keys.required << entry.id + u".label"_s;
                keys.optional << entry.id + u".help"_s;
            }
        }
    }
    for (const Conclusion& conclusion : regime.conclusions)
        for (const QString& what : {u".label"_s, u".yes"_s, u".no"_s, u".undetermined"_s})
            keys.required << u"conclusion."_s + conclusion.id + what;
    for (const Duty& duty : regime.duties) {
        keys.required << u"duty."_s + duty.id + u".to"_s << u"duty."_s + duty.id + u".by"_s;
        if (duty.keep)
            keys.required << u"duty."_s + duty.id + u".kept"_s;
    }
    for (const InterviewStep& step : regime.interview) {
        keys.required << u"interview."_s + step.id + u".title"_s;
        keys.optional << u"interview."_s + step.id + u".intro"_s;
    }
    for (const RangeList& list : regime.ranges)
        for (const RangeStep& step : list.steps)
            keys.required << u"range."_s + list.id + u'.' + step.id;
    for (const Rule& rule : regime.rules)
        for (const QString& what : {u".message"_s, u".why"_s, u".fix"_s})
            keys.required << u"rule."_s + rule.id + what;
    for (const Migration& migration : regime.migrations)
        for (const QString& note : migration.notes)
            keys.required << migration.key(note);
    return keys;
}

/// The words of one folder or file in one language, and what is wrong with the files themselves.
class WordFiles {
public:
    WordFiles(LintedPack& pack, QString language)
        : m_pack(pack)
        , m_language(std::move(language)) {}

    void read(const QString& path) {
        const auto bytes = readPackFile(m_pack.directory + u'/' + path);
        const auto document =
            bytes ? JsonDocument::parse(*bytes, path) : tl::unexpected(bytes.error());
        if (!document) {
            m_pack.faults << faultOfError(document.error(), path);
            return;
        }
        QList<Error> errors;
        PackTrace trace{.file = path};
        JsonReader reader(*document, errors);
        if (reader.isObject()) {
            readFormat(reader);
            if (const QString language = reader.string("language");
                reader.has("language") && language != m_language)
                reader.error(u"language"_s,
                             tr("The file lies among the words of “%1”.").arg(m_language));
            readStrings(reader.object("strings"), trace);
            reader.refuseUnknownKeys();
        }
        for (const Error& error : std::as_const(errors))
            m_pack.faults << faultOfError(error, path);
    }

    Words words;

private:
    void readStrings(const JsonReader& reader, const PackTrace& trace) {
        if (!reader.isObject())
            return;
        int lastLine = 0;
        bool sorted = true;
        for (const auto& [name, value] : reader.value().items()) {
            const QString key = QString::fromStdString(name);
            PackPlace place = placeOf(reader, trace, key);
            place.key = key;
            sorted = sorted && place.line >= lastLine;
            lastLine = std::max(lastLine, place.line);
            const auto* text = value.get_ptr<const std::string*>();
            if (!text || text->empty())
                m_pack.add(Severity::Error, place, tr("A text in quotes is expected here."));
            else if (const auto known = words.constFind(key); known != words.constEnd())
                m_pack.add(Severity::Error,
                           place,
                           tr("The key is already taken in %1.").arg(known->place.file));
            else
                words.insert(key, {QString::fromStdString(*text), place});
        }
        if (!sorted)
            m_pack.add(Severity::Warning, {trace.file}, tr("The keys are not sorted."));
    }

    LintedPack& m_pack;
    QString m_language;
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

/// Where a text that is missing would stand: beside the one whose key is most like its own. A
/// folder without any texts has no such place.
PackPlace placeOfMissing(const QString& key, const Words& words, const QString& folder) {
    PackPlace place{folder, 0, key};
    std::tuple<qsizetype, QString> nearest;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        const std::tuple near(commonLength(key, it.key()), it.key());
        if (near > nearest) {
            nearest = near;
            place.file = it->place.file;
            place.line = it->place.line;
        }
    }
    return place;
}

void compareWithExpected(LintedPack& pack,
                         const Words& words,
                         const ExpectedKeys& keys,
                         const QString& folder) {
    for (const QString& key : keys.required)
        if (!words.contains(key))
            pack.add(Severity::Error,
                     placeOfMissing(key, words, folder),
                     tr("The text is missing: %1").arg(key));
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        if (!keys.required.contains(it.key()) && !keys.optional.contains(it.key()))
            pack.add(Severity::Warning, it->place, tr("Nothing uses this text: %1").arg(it.key()));
}

void compareWithEnglish(LintedPack& pack,
                        const Words& words,
                        const Words& english,
                        const QString& folder) {
    for (auto it = english.cbegin(); it != english.cend(); ++it)
        if (!words.contains(it.key()))
            pack.add(Severity::Error,
                     placeOfMissing(it.key(), words, folder),
                     tr("The text is there in English only: %1").arg(it.key()));
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        const auto original = english.constFind(it.key());
        if (original == english.constEnd())
            pack.add(Severity::Error,
                     it->place,
                     tr("The text is not there in English: %1").arg(it.key()));
        else if (placeholders(original->text) != placeholders(it->text))
            pack.add(Severity::Error,
                     it->place,
                     tr("The places %1, %2 … differ from those of the English text.")
                         .arg(u"%1"_s, u"%2"_s));
    }
}

Words readFolder(LintedPack& pack, const QString& folder, const QString& language) {
    WordFiles files(pack, language);
    for (const QString& name : jsonFilesIn(pack.directory + u'/' + folder))
        files.read(folder + u'/' + name);
    return files.words;
}

/// \a strings: the folder that holds a folder for each language, relative.
void lintFolders(LintedPack& pack, const QString& strings, const ExpectedKeys& keys) {
    const Words english = readFolder(pack, strings + u"/en"_s, u"en"_s);
    compareWithExpected(pack, english, keys, strings + u"/en"_s);
    for (const QString& language : foldersIn(pack.directory + u'/' + strings)) {
        if (language == "en"_L1)
            continue;
        const QString folder = strings + u'/' + language;
        compareWithEnglish(pack, readFolder(pack, folder, language), english, folder);
    }
}

void lintPhrases(LintedPack& pack) {
    const auto readPhrases = [&](const QString& language) {
        WordFiles files(pack, language);
        files.read(u"phrases/"_s + language + u".json"_s);
        return files.words;
    };
    const QStringList names = jsonFilesIn(pack.directory + u"/phrases"_s);
    if (!names.contains(u"en.json"_s)) {
        pack.add(Severity::Error, {u"phrases/en.json"_s}, tr("The file is missing."));
        return;
    }
    const Words english = readPhrases(u"en"_s);
    for (const QString& name : names)
        if (const QString language = QFileInfo(name).completeBaseName(); language != "en"_L1)
            compareWithEnglish(pack, readPhrases(language), english, u"phrases/"_s + name);
}

} // namespace

void lintWords(LintedPack& pack) {
    if (pack.ownCatalogue) {
        lintFolders(pack, u"catalogue/strings"_s, keysOf(pack.catalogue));
        if (!pack.calculators.isEmpty())
            lintFolders(pack, u"calculators/strings"_s, keysOf(pack.calculators));
        lintPhrases(pack);
    }
    const QList<LintedRegime> regimes = pack.regimes;
    for (const LintedRegime& linted : regimes)
        lintFolders(pack, linted.where + u"strings"_s, keysOf(linted.regime));
}

} // namespace vitrine
