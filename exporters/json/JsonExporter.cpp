// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/json/JsonExporter.h"

#include "model/core/Json.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int exportFormat = 1; ///< raised when a reader of the old form would be misled

std::string utf8(const QString& text) {
    return text.toStdString();
}

void put(Json& object, const char* key, const QString& text) {
    if (!text.isEmpty())
        object[key] = utf8(text);
}

Json texts(const QStringList& list) {
    Json out = Json::array();
    for (const QString& text : list)
        out.push_back(utf8(text));
    return out;
}

/// What of a table is told, and to whom.
struct Telling {
    QStringList columns = {}; ///< empty: all
    bool outside = true;      ///< somebody typed the ids of rows, and a name may be in them
};

Json valueToJson(const Value& value, const Telling& telling = {});

Json tableToJson(const Table& table, const Telling& telling) {
    const QStringList& columns = telling.columns;
    Json rows = Json::array();
    for (const Row& row : table.rows) {
        Json cells = Json::object();
        for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell) {
            if (columns.isEmpty() || columns.contains(cell.key()))
                cells[utf8(cell.key())] = valueToJson(cell.value());
        }
        const std::string id = telling.outside ? std::to_string(rows.size() + 1) : utf8(row.id);
        rows.push_back({{"id", id}, {"cells", cells}});
    }
    return {{"rows", rows}};
}

struct ValueToJson {
    const Telling& telling;

    Json operator()(std::monostate) const { return nullptr; }

    Json operator()(const QString& text) const { return utf8(text); }

    Json operator()(const Prose& prose) const { return {{"markdown", utf8(prose.markdown)}}; }

    Json operator()(const QStringList& list) const { return texts(list); }

    Json operator()(const Quantity& quantity) const {
        Json out = {{"amount", utf8(quantity.amount)}};
        put(out, "unit", quantity.unit);
        if (quantity.exactness != Exactness::Exact)
            put(out, "kind", exactnessWord(quantity.exactness));
        return out;
    }

    Json operator()(const Untold& untold) const {
        Json out = {{"state", utf8(answerStateWord(untold.state))}};
        put(out, "reason", untold.reason);
        return out;
    }

    Json operator()(const Record& record) const {
        Json out = Json::object();
        for (auto part = record.cbegin(); part != record.cend(); ++part)
            out[utf8(part.key())] = utf8(part.value());
        return out;
    }

    Json operator()(const Table& table) const { return tableToJson(table, telling); }
};

Json valueToJson(const Value& value, const Telling& telling) {
    return std::visit(ValueToJson{telling}, value.variant());
}

Json sourceToJson(const Source& source) {
    Json out = {{"kind", utf8(sourceKindWord(source.kind))}};
    put(out, "title", source.title);
    put(out, "url", source.url);
    put(out, "locator", source.locator);
    put(out, "method", source.method);
    return out;
}

/// Names column, never row: a row's id may tell what the row is about.
Json omissionToJson(const Omission& omission) {
    Json out = {{"path", utf8(omission.path.fieldPath().toString())}};
    const bool isRow = !omission.path.row().isEmpty();
    const bool isColumn = !omission.path.column().isEmpty();
    out["part"] = isRow ? (isColumn ? "cell" : "row") : (isColumn ? "column" : "all");
    put(out, "column", omission.path.column());
    if (omission.kind == Omission::Kind::Withheld) {
        out["kind"] = "withheld";
        out["reason"] = utf8(withholdingReasonWord(omission.reason));
        put(out, "wording", omission.wording);
    } else {
        out["kind"] = "not-for-this-reader";
    }
    return out;
}

/// "missing", "answered", "unknown", "not-applicable", "withheld", "not-for-this-reader": one word
/// each, so that no reader has to guess from what is absent.
QString stateWord(const ReportFact& fact) {
    if (fact.told)
        return answerStateWord(fact.answer.state);
    for (const Omission& omission : fact.omissions) {
        if (omission.path.row().isEmpty() && omission.path.column().isEmpty())
            return omission.kind == Omission::Kind::Withheld ? u"withheld"_s
                                                             : u"not-for-this-reader"_s;
    }
    return u"missing"_s;
}

Json factToJson(const ReportFact& fact, bool outside) {
    Json out = {{"path", utf8(fact.path.toString())},
                {"label", utf8(fact.label)},
                {"state", utf8(stateWord(fact))}};
    put(out, "conclusion", fact.conclusion);
    if (fact.field != nullptr)
        out["type"] = utf8(fieldTypeWord(fact.field->type));
    if (!fact.columns.isEmpty())
        out["columns"] = texts(fact.columns);
    put(out, "precision", fact.precision);
    if (fact.openRows > 0)
        out["openRows"] = fact.openRows;
    if (fact.noneHere)
        out["noneHere"] = true;
    put(out, "words", fact.words);
    if (fact.told) {
        if (fact.answer.state == AnswerState::Answered)
            out["value"] = valueToJson(fact.answer.value, {fact.columns, outside});
        put(out, "reason", fact.answer.reason);
        put(out, "effort", fact.answer.effort);
    }
    Json sources = Json::array();
    for (const Source& source : fact.answer.sources)
        sources.push_back(sourceToJson(source));
    if (fact.told && !sources.empty())
        out["sources"] = sources;
    Json omissions = Json::array();
    for (const Omission& omission : fact.omissions)
        omissions.push_back(omissionToJson(omission));
    if (!omissions.empty())
        out["omissions"] = omissions;
    return out;
}

Json entryToJson(const ReportEntry& entry, bool outside) {
    Json facts = Json::array();
    for (const ReportFact& fact : entry.facts)
        facts.push_back(factToJson(fact, outside));
    Json out = {{"id", utf8(entry.id)}, {"label", utf8(entry.label)}, {"facts", facts}};
    put(out, "number", entry.number);
    put(out, "provision", entry.provision);
    put(out, "standing", entry.standing);
    return out;
}

Json sectionsToJson(const QList<ReportSection>& sections, bool outside) {
    Json out = Json::array();
    for (const ReportSection& section : sections) {
        Json entries = Json::array();
        for (const ReportEntry& entry : section.entries)
            entries.push_back(entryToJson(entry, outside));
        Json object = {
            {"id", utf8(section.id)}, {"title", utf8(section.title)}, {"entries", entries}};
        put(object, "number", section.number);
        out.push_back(object);
    }
    return out;
}

Json headToJson(const ReportHead& head) {
    Json out = {{"document", utf8(head.documentId)},
                {"title", utf8(head.title)},
                {"language", utf8(head.language)},
                {"audience", utf8(audienceWord(head.audience))},
                {"date", utf8(head.date.toString(Qt::ISODate))},
                {"draft", head.revisionId.isEmpty()},
                {"version", utf8(head.version)},
                {"schemas", texts(head.schemas)},
                {"follows", texts(head.sources)}};
    put(out, "purpose", head.purpose);
    put(out, "provision", head.provision);
    put(out, "forWhom", head.forWhom);
    put(out, "model", head.model);
    put(out, "provider", head.provider);
    put(out, "dossier", head.dossierId);
    put(out, "dossierTitle", head.dossierTitle);
    put(out, "revision", head.revisionId);
    put(out, "marking", head.marking);
    if (!head.decisions.isEmpty())
        out["decisions"] = texts(head.decisions);
    put(out, "applicability", head.applicability.join(u" · "_s));
    return out;
}

const char* gapWord(Gap::Kind kind) {
    switch (kind) {
    case Gap::Kind::Missing:
        return "missing";
    case Gap::Kind::Unknown:
        return "unknown";
    case Gap::Kind::Withheld:
        return "withheld";
    case Gap::Kind::NotApplicable:
        return "not-applicable";
    }
    return "missing";
}

Json gapsToJson(const QList<Gap>& gaps) {
    Json out = Json::array();
    for (const Gap& gap : gaps) {
        Json object = {{"kind", gapWord(gap.kind)}, {"label", utf8(gap.label)}};
        put(object, "entry", gap.entry);
        if (!gap.path.isEmpty())
            object["path"] = utf8(gap.path.toString());
        put(object, "reason", gap.reason);
        out.push_back(object);
    }
    return out;
}

const char* changeWord(ReportChange::Kind kind) {
    switch (kind) {
    case ReportChange::Kind::Added:
        return "added";
    case ReportChange::Kind::Removed:
        return "removed";
    case ReportChange::Kind::Changed:
        break;
    }
    return "changed";
}

Json comparisonToJson(const Report& report, const ReportComparison& compared) {
    Json changes = Json::array();
    for (const ReportChange& change : compared.changes) {
        Json object = {{"kind", changeWord(change.kind)},
                       {"entry", utf8(change.entry)},
                       {"label", utf8(change.label)},
                       {"section", utf8(change.section)}};
        put(object, "number", change.number);
        put(object, "before", change.before);
        put(object, "after", change.after);
        changes.push_back(object);
    }
    Json since = {{"version", utf8(compared.version)}, {"draft", compared.revisionId.isEmpty()}};
    put(since, "revision", compared.revisionId);
    put(since, "date", compared.date.toString(Qt::ISODate));
    return {{"vitrineExport", "changes"},
            {"format", exportFormat},
            {"head", headToJson(report.head)},
            {"since", since},
            {"changes", changes}};
}

} // namespace

Result<QByteArray> writeJson(const Report& report, const ExportOptions&, Progress& progress) {
    if (progress.isCancelled())
        return exportCancelled();
    if (report.compared)
        return writeCanonical(comparisonToJson(report, *report.compared));
    const bool outside = report.head.audience != Audience::Internal;
    Json notes = Json::array();
    for (const Note& note : report.notes) {
        Json object = {{"text", utf8(note.text)}};
        put(object, "where", note.where);
        notes.push_back(object);
    }
    return writeCanonical(Json{{"vitrineExport", "document"},
                               {"format", exportFormat},
                               {"head", headToJson(report.head)},
                               {"sections", sectionsToJson(report.sections, outside)},
                               {"gaps", gapsToJson(report.gaps)},
                               {"notes", notes}});
}

} // namespace vitrine
