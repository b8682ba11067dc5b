// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/RegimeReader.h"

#include "model/catalogue/ConditionReader.h"
#include "model/core/Json.h"
#include "model/regime/Order.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PackReader", text);
}

template <class T>
struct Word {
    QLatin1StringView word;
    T value;
};
// clang 14 does not deduce the arguments of an aggregate.
template <class T>
Word(QLatin1StringView, T) -> Word<T>;

constexpr std::array severityWords = {
    Word{"error"_L1, Severity::Error},
    Word{"warning"_L1, Severity::Warning},
    Word{"info"_L1, Severity::Info},
};
constexpr std::array standingWords = {
    Word{"primary"_L1, Standing::Primary},
    Word{"secondary"_L1, Standing::Secondary},
    Word{"unverified"_L1, Standing::Unverified},
};
constexpr std::array kindWords = {Word{"condition"_L1, Rule::Kind::Condition}};
constexpr std::array statusWords = {"in-force"_L1, "voluntary"_L1, "draft"_L1};
constexpr std::array precisionWords = {"order-of-magnitude"_L1};

class Reader {
public:
    Reader(QList<Error>& errors, PackTrace* trace)
        : m_errors(errors)
        , m_trace(trace) {}

    void readIdentity(const JsonDocument& file, const QString& folder) {
        JsonReader reader = begin(file);
        if (!reader.isObject())
            return;
        regime.id = readId(reader, "id");
        if (!folder.isEmpty() && regime.id != folder)
            reader.error(u"id"_s, tr("The id must be the name of the folder: %1").arg(folder));
        regime.version = reader.string("version");
        if (reader.has("version") && !isDate(regime.version))
            reader.error(u"version"_s,
                         tr("The version is a date (YYYY-MM-DD): %1").arg(regime.version));
        regime.status = reader.string("status");
        if (reader.has("status") && !std::ranges::count(statusWords, regime.status))
            reader.error(u"status"_s, tr("Unknown word: %1").arg(regime.status));
        for (const JsonReader& source : reader.objects("sources"))
            regime.sources << readSource(source);
        reader.refuseUnknownKeys();
    }

    void readApplicability(const JsonDocument& file) {
        JsonReader reader = begin(file);
        if (!reader.isObject())
            return;
        for (const JsonReader& conclusion : reader.objects("conclusions"))
            regime.conclusions << readConclusion(conclusion);
        for (const JsonReader& duty : reader.objects("duties"))
            regime.duties << readDuty(duty);
        const QStringList circle = sortConclusions(regime.conclusions);
        if (!circle.isEmpty())
            reader.error(u"conclusions"_s,
                         tr("These conclusions go in a circle: %1").arg(circle.join(u", "_s)));
        reader.refuseUnknownKeys();
    }

    void readRules(const JsonDocument& file) {
        JsonReader reader = begin(file);
        if (!reader.isObject())
            return;
        for (const JsonReader& rule : reader.objects("rules"))
            regime.rules << readRule(rule);
        reader.refuseUnknownKeys();
    }

    void readDocument(const JsonDocument& file) {
        JsonReader reader = begin(file);
        if (!reader.isObject())
            return;
        Document document;
        document.regime = regime.id;
        document.id = readId(reader, "id");
        if (const QString name = QFileInfo(file.fileName()).completeBaseName(); document.id != name)
            reader.error(u"id"_s, tr("The id must be the name of the file: %1").arg(name));
        define(PackTrace::Thing::Document, document.id, {}, reader, u"id"_s);
        document.provision = reader.string("provision");
        for (const QString& word : reader.strings("audiences")) {
            if (const auto audience = audienceFromWord(word))
                document.audiences << *audience;
            else
                reader.error(u"audiences"_s, tr("Unknown word: %1").arg(word));
        }
        if (reader.has("audiences") && document.audiences.isEmpty())
            reader.error(u"audiences"_s, tr("A document is meant for someone."));
        for (const JsonReader& section : reader.objects("sections"))
            document.sections << readSection(section, document.id);
        reader.refuseUnknownKeys();
        regime.documents << document;
    }

    Regime regime;

private:
    JsonReader begin(const JsonDocument& file) {
        if (m_trace)
            m_trace->file = file.fileName();
        JsonReader reader(file, m_errors);
        if (reader.isObject())
            readFormat(reader);
        return reader;
    }

    static bool isDate(const QString& text) {
        return QDate::fromString(text, u"yyyy-MM-dd"_s).isValid();
    }

    template <class T, std::size_t N>
    static T readWord(JsonReader& reader,
                      const char* key,
                      const std::array<Word<T>, N>& words,
                      T otherwise) {
        const QString text = reader.optionalString(key);
        const auto it =
            std::ranges::find_if(words, [&](const Word<T>& w) { return text == w.word; });
        if (it != words.end())
            return it->value;
        if (!text.isEmpty() || (reader.has(key) && reader.raw(key)->is_string()))
            reader.error(QString::fromLatin1(key), tr("Unknown word: %1").arg(text));
        return otherwise;
    }

    template <class T, std::size_t N>
    static T readRequiredWord(JsonReader& reader,
                              const char* key,
                              const std::array<Word<T>, N>& words,
                              T otherwise) {
        if (reader.has(key))
            return readWord(reader, key, words, otherwise);
        (void)reader.string(key); // says that it is missing
        return otherwise;
    }

    LegalSource readSource(JsonReader reader) {
        LegalSource source;
        source.id = readId(reader, "id", true);
        define(PackTrace::Thing::Source, source.id, regime.id, reader, u"id"_s);
        source.title = reader.string("title");
        source.url = reader.optionalString("url");
        source.date = reader.optionalString("date");
        source.standing = readWord(reader, "standing", standingWords, Standing::Primary);
        reader.refuseUnknownKeys();
        return source;
    }

    Conclusion readConclusion(JsonReader reader) {
        Conclusion conclusion;
        conclusion.id = readId(reader, "id");
        define(PackTrace::Thing::Conclusion, conclusion.id, regime.id, reader, u"id"_s);
        conclusion.when = readRequiredCondition(reader, "when", m_trace, {conclusion.id});
        conclusion.provision = reader.string("provision");
        conclusion.standing = readWord(reader, "standing", standingWords, Standing::Primary);
        reader.refuseUnknownKeys();
        return conclusion;
    }

    Duty readDuty(JsonReader reader) {
        Duty duty;
        duty.document = readId(reader, "document");
        define(PackTrace::Thing::Duty, duty.document, regime.id, reader, u"document"_s);
        nameDocument(duty.document, reader, u"document"_s);
        duty.when = readRequiredCondition(reader, "when", m_trace);
        duty.provision = reader.string("provision");
        duty.standing = readWord(reader, "standing", standingWords, Standing::Primary);
        reader.refuseUnknownKeys();
        return duty;
    }

    Rule readRule(JsonReader reader) {
        Rule rule;
        rule.id = readId(reader, "id", true);
        define(PackTrace::Thing::Rule, rule.id, regime.id, reader, u"id"_s);
        rule.kind = readRequiredWord(reader, "kind", kindWords, Rule::Kind::Condition);
        rule.severity = readRequiredWord(reader, "severity", severityWords, Severity::Warning);
        rule.when = readRequiredCondition(reader, "when", m_trace);
        rule.at = readFact(reader, "at");
        nameFact({rule.at, {}, {}, {}}, reader, u"at"_s);
        rule.documents = reader.optionalStrings("documents");
        for (const QString& document : rule.documents)
            nameDocument(document, reader, u"documents"_s);
        rule.provision = reader.string("provision");
        rule.standing = readWord(reader, "standing", standingWords, Standing::Primary);
        reader.refuseUnknownKeys();
        return rule;
    }

    Section readSection(JsonReader reader, const QString& document) {
        Section section;
        section.id = readId(reader, "id");
        define(PackTrace::Thing::Section, section.id, document, reader, u"id"_s);
        section.number = reader.optionalString("number");
        section.when = readCondition(reader, "when", m_trace, {{}, true});
        for (const JsonReader& entry : reader.objects("entries"))
            section.entries << readEntry(entry);
        reader.refuseUnknownKeys();
        return section;
    }

    Entry readEntry(JsonReader reader) {
        Entry entry;
        entry.id = readId(reader, "id", true);
        define(PackTrace::Thing::Entry, entry.id, regime.id, reader, u"id"_s);
        entry.number = reader.optionalString("number");
        entry.provision = reader.string("provision");
        readShows(entry, reader);
        const QString audience = reader.string("audience");
        if (const auto known = audienceFromWord(audience))
            entry.audience = *known;
        else if (reader.has("audience"))
            reader.error(u"audience"_s, tr("Unknown word: %1").arg(audience));
        entry.required = reader.optionalBoolean("required", true);
        entry.requiredWhen = readCondition(reader, "requiredWhen", m_trace);
        if (!entry.required && reader.has("requiredWhen"))
            reader.error(u"requiredWhen"_s,
                         tr("An entry that is never required has no condition for it."));
        entry.words = reader.optionalInteger("words");
        if (entry.words < 0)
            reader.error(u"words"_s, tr("This must not be negative."));
        entry.standing = readWord(reader, "standing", standingWords, Standing::Primary);
        entry.severity = readWord(reader, "severity", severityWords, Severity::Error);
        reader.refuseUnknownKeys();
        return entry;
    }

    /// "shows" is a list of texts and objects, or a single text.
    void readShows(Entry& entry, JsonReader& reader) {
        const Json* shows = reader.raw("shows");
        if (shows && shows->is_string()) {
            addShownText(entry, reader, reader.string("shows"));
            return;
        }
        if (!shows || !shows->is_array()) {
            reader.strings("shows"); // says that it is missing, or no list
            return;
        }
        if (shows->empty())
            reader.error(u"shows"_s, tr("An entry shows at least one fact."));
        for (const JsonReader& item : reader.items("shows")) {
            if (item.isObject())
                entry.shows << readShown(item);
            else if (const auto* text = item.value().get_ptr<const std::string*>())
                addShownText(entry, reader, QString::fromStdString(*text));
            else
                reader.error(u"shows"_s, tr("A fact is named by a text or an object."));
        }
    }

    void addShownText(Entry& entry, JsonReader& reader, const QString& text) {
        const auto fact = parseFact(text);
        if (!fact) {
            reader.error(u"shows"_s, tr("This is not a fact (category/field): %1").arg(text));
            return;
        }
        nameFact({*fact, {}, {}, {}}, reader, u"shows"_s);
        entry.shows << Shown{.field = *fact};
    }

    Shown readShown(JsonReader reader) {
        Shown shown;
        shown.field = readFact(reader, "field");
        shown.columns = reader.optionalStrings("columns");
        shown.optional = reader.optionalBoolean("optional");
        shown.when = readCondition(reader, "when", m_trace);
        shown.precision = reader.optionalString("precision");
        if (reader.has("precision") && !std::ranges::count(precisionWords, shown.precision))
            reader.error(u"precision"_s, tr("Unknown word: %1").arg(shown.precision));
        nameFact({shown.field, shown.columns, shown.precision, {}}, reader, u"field"_s);
        reader.refuseUnknownKeys();
        return shown;
    }

    void define(PackTrace::Thing thing,
                const QString& id,
                const QString& scope,
                const JsonReader& reader,
                const QString& key) {
        if (m_trace)
            m_trace->definitions.append({thing, id, scope, placeOf(reader, *m_trace, key)});
    }

    void nameFact(PackTrace::FactUse use, const JsonReader& reader, const QString& key) {
        if (!m_trace || use.fact.isEmpty())
            return;
        use.place = placeOf(reader, *m_trace, key);
        m_trace->facts.append(use);
    }

    void nameDocument(const QString& document, const JsonReader& reader, const QString& key) {
        if (m_trace)
            m_trace->documents.append({document, placeOf(reader, *m_trace, key)});
    }

    QList<Error>& m_errors;
    PackTrace* m_trace;
};

} // namespace

Regime
readRegime(const FileSet& files, const QString& where, QList<Error>& errors, PackTrace* trace) {
    Reader reader(errors, trace);
    const auto withFile = [&](const QString& path, auto&& read) {
        const auto it = files.constFind(path);
        if (it == files.constEnd())
            return false;
        if (const auto document = JsonDocument::parse(*it, where + path))
            read(*document);
        else
            errors << document.error();
        return true;
    };
    const QString folder = where.section(u'/', -2, -2);
    if (!withFile(u"regime.json"_s, [&](const JsonDocument& d) { reader.readIdentity(d, folder); }))
        errors << Error{ErrorCode::NotFound,
                        tr("%1: the file is missing").arg(where + u"regime.json"_s)};
    // A form that nobody demands has no duties, and many have no rules: both files may be absent.
    withFile(u"applicability.json"_s, [&](const JsonDocument& d) { reader.readApplicability(d); });
    withFile(u"rules.json"_s, [&](const JsonDocument& d) { reader.readRules(d); });
    for (auto it = files.lowerBound(u"documents/"_s);
         it != files.constEnd() && it.key().startsWith("documents/"_L1);
         ++it)
        withFile(it.key(), [&](const JsonDocument& d) { reader.readDocument(d); });
    return reader.regime;
}

} // namespace vitrine
