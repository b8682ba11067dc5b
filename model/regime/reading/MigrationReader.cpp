// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/reading/MigrationReader.h"

#include "model/dossier/Dossier.h"
#include "model/regime/reading/PackPartReader.h"

#include <QDate>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using StepKind = MigrationStep::Kind;

constexpr std::array stepForms = {
    "moveFact", "renameChoice", "moveColumn", "park", "renameEntry", "renameConclusion"};

class MigrationPackReader : private PackPartReader {
public:
    MigrationPackReader(Regime& regime, QList<Error>& errors, PackTrace* trace)
        : PackPartReader(regime.texts, errors, trace) {}

    Migration read(const JsonDocument& file, const QString& version) {
        Migration migration;
        JsonReader reader = begin(file);
        if (!reader.isObject())
            return migration;
        m_last = reader.has("to") && reader.string("to") == version;
        migration.from = readVersion(reader, "from");
        migration.to = readVersion(reader, "to");
        if (migration.from >= migration.to && reader.has("from") && reader.has("to"))
            reader.error(u"to"_s, PackReader::tr("A migration leads to a later version."));
        const QString name = QFileInfo(file.fileName()).completeBaseName();
        if (name != migration.from + u'_' + migration.to)
            reader.error({},
                         PackReader::tr("The file must be named after its versions: %1_%2.json")
                             .arg(migration.from, migration.to));
        for (const JsonReader& step : reader.objects("steps"))
            migration.steps << readStep(step);
        readNotes(migration, reader);
        endObject(reader);
        return migration;
    }

private:
    /// Ids, or objects of an id with its text.
    void readNotes(Migration& migration, JsonReader& reader) {
        if (const JsonValue* notes = reader.raw("notes"); !notes || !notes->isArray())
            (void)reader.strings("notes"); // says that it is missing, or no list
        for (JsonReader item : reader.items("notes")) {
            QString note;
            if (item.isObject()) {
                note = item.string("id");
                readText(item, "text", migration.key(note));
                endObject(item);
            } else if (item.value().isText()) {
                note = item.value().string();
                if (m_trace)
                    m_trace->texts.append(
                        {migration.key(note), true, false, {}, placeOf(reader, u"notes"_s)});
            }
            if (!isValidId(note))
                reader.error(u"notes"_s, PackReader::tr("This is not a valid id: %1").arg(note));
            else if (migration.notes.contains(note))
                reader.error(u"notes"_s, PackReader::tr("Twice in the list: %1").arg(note));
            migration.notes << note;
        }
    }

    static QString readVersion(JsonReader& reader, const char* key) {
        const QString version = reader.string(key);
        if (reader.has(key) && !QDate::fromString(version, u"yyyy-MM-dd"_s).isValid())
            reader.error(QString::fromLatin1(key),
                         PackReader::tr("The version is a date (YYYY-MM-DD): %1").arg(version));
        return version;
    }

    MigrationStep readStep(JsonReader reader) {
        MigrationStep step;
        const auto present = [&](const char* form) { return reader.has(form); };
        if (std::ranges::count_if(stepForms, present) != 1) {
            reader.error(
                {},
                PackReader::tr("A step is exactly one of: moveFact, renameChoice, moveColumn, "
                               "park, renameEntry, renameConclusion."));
            return step;
        }
        if (reader.has("moveFact"))
            readMoveFact(step, reader);
        else if (reader.has("renameChoice"))
            readRenameChoice(step, reader);
        else if (reader.has("moveColumn"))
            readMoveColumn(step, reader);
        else if (reader.has("park"))
            step = {.kind = StepKind::Park, .fact = readWhole(reader, "park")};
        else if (reader.has("renameEntry"))
            step = {.kind = StepKind::RenameEntry,
                    .from = readId(reader, "renameEntry", true),
                    .to = readId(reader, "to", true)};
        else
            step = {.kind = StepKind::RenameConclusion,
                    .from = readId(reader, "renameConclusion"),
                    .to = readId(reader, "to")};
        endObject(reader);
        return step;
    }

    /// A fact, not a column.
    static FieldPath readWhole(JsonReader& reader, const char* key) {
        const FieldPath fact = readFact(reader, key);
        if (!fact.column().isEmpty())
            reader.error(QString::fromLatin1(key),
                         PackReader::tr("A whole fact is wanted here, not a column."));
        if (fact.category() == dossierCategory)
            reader.error(QString::fromLatin1(key),
                         PackReader::tr("The category “dossier” is reserved."));
        return fact;
    }

    void name(PackTrace::FactUse use, const JsonReader& reader, const QString& key) {
        if (m_last)
            nameFact(std::move(use), reader, key);
    }

    void readMoveFact(MigrationStep& step, JsonReader& reader) {
        step.kind = StepKind::MoveFact;
        step.fact = readWhole(reader, "moveFact");
        step.toFact = readWhole(reader, "to");
        if (step.fact == step.toFact)
            reader.error(u"to"_s, PackReader::tr("This changes nothing."));
        name({.fact = step.toFact}, reader, u"to"_s);
    }

    void readRenameChoice(MigrationStep& step, JsonReader& reader) {
        step.kind = StepKind::RenameChoice;
        step.fact = readFact(reader, "renameChoice");
        step.from = readId(reader, "from");
        if (reader.has("to"))
            step.to = readId(reader, "to");
        if (step.from == step.to)
            reader.error(u"to"_s, PackReader::tr("This changes nothing."));
        if (!step.to.isEmpty())
            name({.fact = step.fact, .choices = {step.to}}, reader, u"to"_s);
    }

    void readMoveColumn(MigrationStep& step, JsonReader& reader) {
        step.kind = StepKind::MoveColumn;
        step.fact = readFact(reader, "moveColumn");
        step.to = readId(reader, "to");
        if (step.fact.column().isEmpty())
            reader.error(u"moveColumn"_s,
                         PackReader::tr("A column (category/field//column) is wanted here."));
        else if (step.fact.column() == step.to)
            reader.error(u"to"_s, PackReader::tr("This changes nothing."));
        name({.fact = step.fact.fieldPath(), .columns = {step.to}}, reader, u"to"_s);
    }

    bool m_last = false; ///< the migration leads to the version of the regime
};

} // namespace

Migration
readMigration(const JsonDocument& file, Regime& regime, QList<Error>& errors, PackTrace* trace) {
    return MigrationPackReader(regime, errors, trace).read(file, regime.version);
}

} // namespace vitrine
