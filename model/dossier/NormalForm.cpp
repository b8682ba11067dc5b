// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/NormalForm.h"

#include "model/dossier/Dossier.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString withLineFeeds(QString text) {
    if (text.contains(u'\r'))
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text;
}

/// As its file has it, which ends with one line feed however many there were: no more in memory than
/// on the disk, or the two would differ in nothing that can be seen.
QString withoutEnd(const QString& markdown) {
    QString text = withLineFeeds(markdown);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Record withoutBlanks(Record record) {
    for (auto it = record.begin(); it != record.end();)
        it = it->isEmpty() ? record.erase(it) : std::next(it);
    return record;
}

bool isNormalCell(const Value& cell) {
    if (const Record* record = cell.get<Record>(); record && *record != withoutBlanks(*record))
        return false;
    if (cell.get<Untold>())
        return true;
    return !cell.isBlank() && !cell.get<Prose>() && !cell.get<Table>();
}

/// A cell is never a long text or a table: the one becomes a plain text, the other is refused.
Value normalCell(const Value& cell) {
    if (cell.get<Untold>())
        return cell;
    if (cell.isBlank() || cell.get<Table>())
        return {};
    if (const Prose* prose = cell.get<Prose>())
        return prose->markdown;
    if (const Record* record = cell.get<Record>())
        return withoutBlanks(*record);
    return cell;
}

bool isNormal(const Table& table) {
    QSet<QStringView> seen;
    seen.reserve(table.rows.size());
    for (const Row& row : table.rows) {
        if (seen.contains(row.id) || !std::all_of(row.cells.begin(), row.cells.end(), isNormalCell))
            return false;
        seen.insert(row.id);
    }
    return true;
}

Table normalTable(Table table) {
    if (isNormal(table))
        return table;
    QSet<QString> seen;
    for (Row& row : table.rows) {
        // Two rows of one id could not be told apart in the file; the later one gets a new name.
        const QString wanted = row.id;
        for (int n = 2; seen.contains(row.id); ++n)
            row.id = wanted + u'-' + QString::number(n);
        seen.insert(row.id);
        QMap<QString, Value> cells;
        for (auto it = row.cells.cbegin(); it != row.cells.cend(); ++it)
            if (Value cell = normalCell(*it); !cell.isNull())
                cells.insert(it.key(), cell);
        row.cells = cells;
    }
    return table;
}

Value normalValue(const Value& value) {
    if (value.isBlank())
        return {};
    if (const Prose* prose = value.get<Prose>())
        return Prose{withoutEnd(prose->markdown)};
    if (const Record* record = value.get<Record>())
        return withoutBlanks(*record);
    if (const Table* table = value.get<Table>())
        return normalTable(*table);
    return value;
}

/// The facts that live in files of their own are kept sorted by id there, and are bare values.
Answer normalDossierFact(const QString& field, const Answer& answer) {
    const Value value = normalValue(answer.value);
    Answer bare;
    if (field == u"title" && value.get<QString>())
        bare.value = value;
    const QStringList* languages = value.get<QStringList>();
    if (field == u"languages" && languages && !languages->isEmpty())
        bare.value = value;
    const bool isTable = field == u"regimes" || field == u"evidence" || field == u"waivers" ||
                         field == u"overrides" || field == u"parked";
    if (const Table* table = value.get<Table>(); table && isTable && !table->rows.isEmpty()) {
        Table sorted = *table;
        std::sort(sorted.rows.begin(), sorted.rows.end(), [](const Row& a, const Row& b) {
            return a.id < b.id;
        });
        if (field == u"regimes")
            for (Row& row : sorted.rows) {
                const QString version = row.cells.value(u"version"_s).toText();
                row = Row{row.id, {}};
                if (!version.isEmpty())
                    row.cells.insert(u"version"_s, version);
            }
        bare.value = sorted;
    }
    return bare;
}

} // namespace

Answer normalAnswer(const FieldPath& path, Answer answer) {
    if (path.category() == dossierCategory)
        return normalDossierFact(path.field(), answer);
    answer.value = normalValue(answer.value);
    for (auto it = answer.translations.begin(); it != answer.translations.end();) {
        *it = answer.value.get<Prose>() ? withoutEnd(*it) : withLineFeeds(*it);
        it = it->trimmed().isEmpty() ? answer.translations.erase(it) : std::next(it);
    }
    for (Withholding& withholding : answer.withholdings) {
        auto& from = withholding.from;
        std::sort(from.begin(), from.end());
        from.erase(std::unique(from.begin(), from.end()), from.end());
    }
    return answer;
}

} // namespace vitrine
