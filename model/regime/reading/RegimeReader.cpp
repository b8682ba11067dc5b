// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/reading/RegimeReader.h"

#include "model/regime/reading/MigrationReader.h"
#include "model/regime/reading/PackPartReader.h"

#include <QDate>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Thing = PackTrace::Thing;

constexpr std::array statusWords = {"in-force"_L1, "voluntary"_L1, "draft"_L1};
constexpr std::array precisionWords = {"order-of-magnitude"_L1, "one-figure"_L1};
constexpr std::array byItselfWords = {PackWord{"version"_L1, Shown::ByItself::Version},
                                      PackWord{"day"_L1, Shown::ByItself::Day}};

/// regime.json, ranges.json and documents/….
class RegimePackReader : private PackPartReader {
public:
    RegimePackReader(Regime& regime, QList<Error>& errors, PackTrace* trace)
        : PackPartReader(regime.texts, errors, trace)
        , m_regime(regime) {}

    /// \a folder: "<id>" or "<id>@<version>"; empty where its name does not matter.
    void readIdentity(const JsonDocument& file, const QString& folder) {
        JsonReader reader = begin(file);
        if (!reader.isObject())
            return;
        m_regime.id = readId(reader, "id");
        m_regime.setTextPrefix(m_regime.id);
        m_regime.version = reader.string("version");
        if (reader.has("version") && !isDate(m_regime.version))
            reader.error(
                u"version"_s,
                PackReader::tr("The version is a date (YYYY-MM-DD): %1").arg(m_regime.version));
        const QString name = folder.section(u'@', 0, 0);
        if (!folder.isEmpty() && m_regime.id != name)
            reader.error(u"id"_s,
                         PackReader::tr("The id must be the name of the folder: %1").arg(name));
        if (folder.contains(u'@') && m_regime.version != folder.section(u'@', 1))
            reader.error(u"version"_s,
                         PackReader::tr("The version must be that in the name of the folder: %1")
                             .arg(folder.section(u'@', 1)));
        if (const QString base = reader.optionalString("basedOn");
            reader.has("basedOn") && !isDate(base))
            reader.error(u"basedOn"_s,
                         PackReader::tr("The version is a date (YYYY-MM-DD): %1").arg(base));
        m_regime.proposed = reader.optionalBoolean("proposed");
        readText(reader, "title", u"title"_s);
        readText(reader, "summary", u"summary"_s);
        m_regime.status = reader.string("status");
        if (reader.has("status") && !std::ranges::count(statusWords, m_regime.status))
            reader.error(u"status"_s, PackReader::tr("Unknown word: %1").arg(m_regime.status));
        for (const JsonReader& source : reader.objects("sources"))
            m_regime.sources << readSource(source);
        endObject(reader);
    }

    void readRanges(const JsonDocument& file) {
        JsonReader reader = begin(file);
        if (!reader.isObject())
            return;
        for (const JsonReader& list : reader.objects("ranges"))
            m_regime.ranges << readRange(list);
        endObject(reader);
    }

    void readDocument(const JsonDocument& file) {
        JsonReader reader = begin(file);
        if (!reader.isObject())
            return;
        Document document;
        document.regime = m_regime.id;
        document.textPrefix = m_regime.textPrefix;
        document.id = readId(reader, "id");
        if (const QString name = QFileInfo(file.fileName()).completeBaseName(); document.id != name)
            reader.error(u"id"_s,
                         PackReader::tr("The id must be the name of the file: %1").arg(name));
        define(Thing::Document, document.id, {}, reader);
        for (const char* text : {"title", "purpose", "for"})
            readText(reader, text, document.id + u'.' + QLatin1StringView(text));
        document.provision = readProvision(reader, m_regime);
        document.sources = readSourcesOf(reader);
        document.audiences = readAudiences(reader, "audiences");
        if (!reader.has("audiences"))
            (void)reader.strings("audiences"); // says that it is missing
        else if (document.audiences.isEmpty())
            reader.error(u"audiences"_s, PackReader::tr("A document is meant for someone."));
        document.withheldRefused = reader.optionalBoolean("withheldRefused");
        document.boxes = readBoxes(reader, document.id);
        document.readerColumns = readReaderColumns(reader, document.id);
        document.glance = readGlance(reader);
        for (const JsonReader& section : reader.objects("sections"))
            document.sections << readSection(section, document.id);
        checkBoxes(reader, document);
        endObject(reader);
        m_regime.documents << document;
    }

private:
    static bool isDate(const QString& text) {
        return QDate::fromString(text, u"yyyy-MM-dd"_s).isValid();
    }

    RangeList readRange(JsonReader reader) {
        RangeList list;
        list.id = readId(reader, "id");
        define(Thing::RangeList, list.id, m_regime.id, reader);
        list.unit = reader.optionalString("unit");
        const QList<JsonReader> steps = reader.objects("steps");
        for (qsizetype i = 0; i < steps.size(); ++i)
            list.steps << readStep(steps.at(i), list, i + 1 == steps.size());
        if (reader.has("steps") && list.steps.size() < 2)
            reader.error(u"steps"_s,
                         PackReader::tr("One step tells nothing: a list has at least two."));
        endObject(reader);
        return list;
    }

    RangeStep readStep(JsonReader reader, const RangeList& list, bool last) {
        RangeStep step;
        step.id = readId(reader, "id");
        define(Thing::RangeStep, step.id, m_regime.id + u':' + list.id, reader);
        if (last && reader.has("below"))
            reader.error(u"below"_s, PackReader::tr("The last step has no end."));
        readText(reader, "label", u"range."_s + list.id + u'.' + step.id);
        step.below = readAmount(reader, "below", !last);
        if (!step.below.isEmpty() && !list.steps.isEmpty() &&
            compareAmounts(step.below, list.steps.last().below) <= 0)
            reader.error(u"below"_s, PackReader::tr("The steps must rise."));
        endObject(reader);
        return step;
    }

    LegalSource readSource(JsonReader reader) {
        LegalSource source;
        source.id = readId(reader, "id", true);
        define(Thing::Source, source.id, m_regime.id, reader);
        source.url = reader.optionalString("url");
        source.date = reader.optionalString("date");
        source.standing = readStanding(reader);
        readText(reader, "title", u"source."_s + source.id);
        readCitations(source.id, reader);
        endObject(reader);
        return source;
    }

    /// "cite" is a source's short name, or an object of them: a text that holds two, as a notice
    /// with a form, is cited by the name of either.
    void readCitations(const QString& source, JsonReader& reader) {
        const JsonValue* cite = reader.raw("cite");
        if (!cite || !cite->isObject()) {
            if (const QString name = reader.optionalString("cite"); !name.isEmpty())
                addCitation(source, name, reader);
            return;
        }
        for (const JsonValue& name : *cite) {
            const QString id = name.name();
            if (!name.isText() || !isValidId(id))
                reader.error(u"cite"_s,
                             PackReader::tr("This is not a short name with an id: %1").arg(id));
            else
                addCitation(id, name.string(), reader);
        }
    }

    void addCitation(const QString& id, const QString& name, JsonReader& reader) {
        if (m_regime.citations.contains(id))
            reader.error(u"cite"_s, PackReader::tr("Twice in the list: %1").arg(id));
        m_regime.citations.insert(id, name);
    }

    /// The texts of the regime that a document follows.
    QStringList readSourcesOf(JsonReader& document) {
        const QStringList ids = document.optionalStrings("sources");
        for (const QString& id : ids)
            if (!m_regime.source(id))
                document.error(u"sources"_s,
                               PackReader::tr("regime.json names no source %1").arg(id));
        return ids;
    }

    Section readSection(JsonReader reader, const QString& document) {
        Section section;
        section.id = readId(reader, "id");
        define(Thing::Section, section.id, document, reader);
        const QString key = document + u'.' + section.id;
        readText(reader, "title", key + u".title"_s);
        readText(reader, "intro", key + u".intro"_s, false);
        section.number = reader.optionalString("number");
        section.when = readCondition(reader, "when", m_trace, {{}, true});
        if (reader.has("level"))
            section.level = reader.optionalInteger("level");
        if (section.level < 1 || section.level > 3)
            reader.error(u"level"_s, PackReader::tr("A section has a level from 1 to 3."));
        if (reader.has("entries"))
            for (const JsonReader& entry : reader.objects("entries"))
                section.entries << readEntry(entry);
        if (reader.has("grid"))
            section.grid = readGrid(reader.object("grid"), section, key);
        endObject(reader);
        return section;
    }

    /// Rows of the section that the form has side by side.
    FormGrid readGrid(JsonReader reader, const Section& section, const QString& key) {
        FormGrid grid;
        const auto known = [&](const QString& id) {
            return std::ranges::any_of(section.entries,
                                       [&](const Entry& entry) { return entry.id == id; });
        };
        grid.of = reader.string("of");
        if (reader.has("of") && !known(grid.of))
            reader.error(u"of"_s, PackReader::tr("The section has no entry %1").arg(grid.of));
        for (JsonReader column : reader.objects("columns")) {
            grid.columns << readId(column, "id");
            readText(column, "label", key + u".column."_s + grid.columns.last());
            endObject(column);
        }
        for (JsonReader line : reader.objects("lines")) {
            FormGrid::Line made{readId(line, "box"), line.strings("cells")};
            for (const QString& id : std::as_const(made.cells))
                if (!known(id))
                    line.error(u"cells"_s, PackReader::tr("The section has no entry %1").arg(id));
            if (made.cells.size() >= grid.columns.size())
                line.error(u"cells"_s,
                           PackReader::tr("A line has more cells than the grid columns."));
            grid.lines << made;
            endObject(line);
        }
        endObject(reader);
        return grid;
    }

    /// The lists of boxes that a form has.
    QList<BoxList> readBoxes(JsonReader& document, const QString& documentId) {
        QList<BoxList> lists;
        if (!document.has("boxes"))
            return lists;
        for (JsonReader reader : document.objects("boxes")) {
            BoxList list{readId(reader, "id"), {}};
            for (JsonReader box : reader.objects("boxes")) {
                FormBox made{readId(box, "id"), {}};
                readText(box, "label", documentId + u".box."_s + list.id + u'.' + made.id);
                if (box.has("when"))
                    made.when = readCondition(box, "when", m_trace);
                list.boxes << made;
                endObject(box);
            }
            endObject(reader);
            lists << list;
        }
        return lists;
    }

    /// A row has boxes that there are.
    static void checkBoxes(JsonReader& reader, const Document& document) {
        const auto known = [&](const QString& boxes) {
            return boxes.isEmpty() || boxes == "yes-no"_L1 || boxes == "steps"_L1 ||
                   document.boxList(boxes);
        };
        for (const Section& section : document.sections)
            for (const Entry& entry : section.entries)
                for (const Shown& shown : entry.shows)
                    if (!known(shown.boxes))
                        reader.error(u"boxes"_s,
                                     PackReader::tr("%1 shows boxes that the document "
                                                    "does not have: %2")
                                         .arg(entry.id, shown.boxes));
    }

    /// The readers whom a form names beside each row.
    QList<Audience> readReaderColumns(JsonReader& document, const QString& documentId) {
        QList<Audience> readers;
        if (!document.has("readerColumns"))
            return readers;
        for (JsonReader column : document.objects("readerColumns")) {
            const QString word = column.string("reader");
            if (const auto reader = readAudience(column, "reader", word))
                readers << *reader;
            readText(column, "label", documentId + u".reader."_s + word);
            endObject(column);
        }
        return readers;
    }

    /// What the first page tells before all else.
    QList<Shown> readGlance(JsonReader& document) {
        Entry all;
        if (document.has("glance"))
            readShows(all, document, "glance");
        return all.shows;
    }

    Entry readEntry(JsonReader reader) {
        Entry entry;
        entry.id = readId(reader, "id", true);
        define(Thing::Entry, entry.id, m_regime.id, reader);
        entry.number = reader.optionalString("number");
        readText(reader, "label", entry.id + u".label"_s);
        readText(reader, "help", entry.id + u".help"_s, false);
        entry.provision = readProvision(reader, m_regime);
        if (const auto known = readAudience(reader, "audience", reader.string("audience")))
            entry.audience = *known;
        entry.readers = readAudiences(reader, "readers");
        if (reader.has("readers") && entry.readers.isEmpty())
            reader.error(u"readers"_s, PackReader::tr("A row that nobody may see is no row."));
        for (const Audience audience : std::as_const(entry.readers))
            if (!maySee(audience, entry.audience))
                reader.error(u"readers"_s,
                             PackReader::tr("The row is not meant for this reader anyway: %1")
                                 .arg(audienceWord(audience)));
        readShows(entry, reader);
        entry.required = reader.optionalBoolean("required", true);
        entry.requiredWhen = readCondition(reader, "requiredWhen", m_trace);
        if (!entry.required && reader.has("requiredWhen"))
            reader.error(
                u"requiredWhen"_s,
                PackReader::tr("An entry that is never required has no condition for it."));
        entry.words = reader.optionalInteger("words");
        if (entry.words < 0)
            reader.error(u"words"_s, PackReader::tr("This must not be negative."));
        entry.standing = readStanding(reader);
        entry.severity = readSeverity(reader, Severity::Error);
        endObject(reader);
        return entry;
    }

    /// "shows" is a list of texts and objects, or a single text.
    void readShows(Entry& entry, JsonReader& reader, const char* key = "shows") {
        const QString name = QString::fromLatin1(key);
        const JsonValue* shows = reader.raw(key);
        if (shows && shows->isText()) {
            addShownText(entry, reader, reader.string(key), name);
            return;
        }
        if (!shows || !shows->isArray()) {
            reader.strings(key); // says that it is missing, or no list
            return;
        }
        if (shows->size() == 0)
            reader.error(name, PackReader::tr("An entry shows at least one fact."));
        for (const JsonReader& item : reader.items(key)) {
            if (item.isObject())
                entry.shows << readShown(item);
            else if (item.value().isText())
                addShownText(entry, reader, item.value().string(), name);
            else
                reader.error(name, PackReader::tr("A fact is named by a text or an object."));
        }
    }

    void addShownText(Entry& entry, JsonReader& reader, const QString& text, const QString& key) {
        const auto fact = parseFact(text);
        if (!fact) {
            reader.error(key, PackReader::tr("This is not a fact (category/field): %1").arg(text));
            return;
        }
        const Shown shown{.field = *fact};
        nameShown(shown, reader, key);
        entry.shows << shown;
    }

    Shown readShown(JsonReader reader) {
        Shown shown;
        if (reader.has("conclusion")) {
            shown.conclusion = readId(reader, "conclusion");
            shown.optional = reader.optionalBoolean("optional");
            shown.when = readCondition(reader, "when", m_trace);
            shown.boxes = reader.optionalString("boxes");
            if (m_trace)
                m_trace->leaves.append(
                    {{ask::Holds{shown.conclusion}}, placeOf(reader, u"conclusion"_s)});
            endObject(reader);
            return shown;
        }
        shown.field = readFact(reader, "field");
        shown.columns = reader.optionalStrings("columns");
        shown.optional = reader.optionalBoolean("optional");
        shown.when = readCondition(reader, "when", m_trace);
        shown.rows = readCondition(reader, "rows", m_trace);
        shown.precision = reader.optionalString("precision");
        const bool known = std::ranges::count(precisionWords, shown.precision) ||
                           (shown.precision.startsWith(rangePrefix) &&
                            isValidId(shown.precision.mid(rangePrefix.size())));
        if (reader.has("precision") && !known)
            reader.error(u"precision"_s, PackReader::tr("Unknown word: %1").arg(shown.precision));
        shown.boxes = reader.optionalString("boxes");
        if (shown.boxes == "steps"_L1 && !shown.precision.startsWith(rangePrefix))
            reader.error(u"boxes"_s, PackReader::tr("Only a figure told by a range has steps."));
        if (reader.has("byItself"))
            shown.byItself =
                readRequiredWord(reader, "byItself", byItselfWords, Shown::ByItself::Nothing);
        nameShown(shown, reader, u"field"_s);
        endObject(reader);
        return shown;
    }

    void nameShown(const Shown& shown, const JsonReader& reader, const QString& key) {
        nameFact({.fact = shown.field,
                  .columns = shown.columns,
                  .precision = shown.precision,
                  .rowsChosen = !shown.rows.isAlways()},
                 reader,
                 key);
    }

    Regime& m_regime;
};

} // namespace

Regime
readRegime(const RegimeTree& tree, const QString& where, QList<Error>& errors, PackTrace* trace) {
    Regime regime;
    RegimePackReader reader(regime, errors, trace);
    const auto withFile = [&](const QString& path, auto&& read) {
        const auto it = tree.constFind(path);
        if (it != tree.constEnd())
            read(*it);
        return it != tree.constEnd();
    };
    const QString folder = where.section(u'/', -2, -2);
    // Where it cannot be parsed, that was told.
    const bool told = !errors.isEmpty();
    if (!withFile(u"regime.json"_s,
                  [&](const JsonDocument& d) { reader.readIdentity(d, folder); })) {
        if (!told)
            errors << Error{
                ErrorCode::NotFound,
                PackReader::tr("%1: the file is missing").arg(where + u"regime.json"_s)};
        return regime; // how all the rest is called and cited is said there
    }
    // A form that nobody demands has no duties, and many have neither rules nor ranges: these files
    // may be absent.
    withFile(u"applicability.json"_s,
             [&](const JsonDocument& d) { readApplicability(d, regime, errors, trace); });
    withFile(u"ranges.json"_s, [&](const JsonDocument& d) { reader.readRanges(d); });
    withFile(u"rules.json"_s, [&](const JsonDocument& d) { readRules(d, regime, errors, trace); });
    const auto withFolder = [&](const QString& path, auto&& read) {
        for (auto it = tree.lowerBound(path); it != tree.constEnd() && it.key().startsWith(path);
             ++it)
            read(*it);
    };
    withFolder(u"rules/"_s, [&](const JsonDocument& d) { readRules(d, regime, errors, trace); });
    withFolder(u"documents/"_s, [&](const JsonDocument& d) { reader.readDocument(d); });
    withFolder(u"migrations/"_s, [&](const JsonDocument& d) {
        regime.migrations << readMigration(d, regime, errors, trace);
    });
    return regime;
}

Regime
readRegime(const FileSet& files, const QString& where, QList<Error>& errors, PackTrace* trace) {
    return readRegime(parsedFiles(files, where, errors), where, errors, trace);
}

} // namespace vitrine
