// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/DomainTable.h"

#include "model/calculators/Rounding.h"
#include "model/catalogue/Catalogue.h"
#include "model/dossier/Dossier.h"
#include "model/import/DomainName.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype mostRows = 100'000;
constexpr int figuresOfShare = 3;
constexpr int figuresOfOption = 9; ///< as typed

struct DomainTableWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DomainList)
};

/// How many bytes; 0 where the unit counts something else.
double bytesIn(const QString& unit) {
    static const QHash<QString, double> known{{u"bytes"_s, 1},
                                              {u"kB"_s, 1e3},
                                              {u"MB"_s, 1e6},
                                              {u"GB"_s, 1e9},
                                              {u"TB"_s, 1e12},
                                              {u"KiB"_s, 1024.0},
                                              {u"MiB"_s, 1024.0 * 1024},
                                              {u"GiB"_s, 1024.0 * 1024 * 1024},
                                              {u"TiB"_s, 1024.0 * 1024 * 1024 * 1024}};
    return known.value(unit, 0);
}

/// A unit of the column, and how many units of the list are one of it.
struct SizeUnit {
    QString unit = {};
    double size = 1;
};

/// The unit in which the column takes sizes; nullopt if the table has no such column.
Result<std::optional<SizeUnit>>
unitOfSizes(const Field& field, const DomainList& list, const QString& wanted) {
    const Column* column = field.columnOf(FactRole::DomainSize);
    if (!column)
        return std::nullopt;
    if (column->type == FieldType::Number && wanted.isEmpty())
        return SizeUnit{};
    QString unit = wanted;
    if (unit.isEmpty() && column->units.contains(list.unit()))
        unit = list.unit();
    if (unit.isEmpty() && bytesIn(list.unit()) > 0)
        for (const QString& known : column->units)
            if (unit.isEmpty() && bytesIn(known) > 0)
                unit = known;
    if (unit.isEmpty() && list.unit().isEmpty() && column->units.size() == 1)
        unit = column->units.first();
    const bool same = list.unit().isEmpty() || list.unit() == unit;
    const double size = same                       ? 1
                        : bytesIn(list.unit()) > 0 ? bytesIn(unit) / bytesIn(list.unit())
                                                   : 0;
    if (column->type == FieldType::Quantity && column->units.contains(unit) && size > 0)
        return SizeUnit{unit, size};
    const QString units = column->units.join(u", "_s);
    if (!wanted.isEmpty() && !column->units.contains(wanted))
        return refused(
            DomainTableWords::tr("“%1” is no unit of the table; it takes %2.").arg(wanted, units));
    return refused(
        list.unit().isEmpty()
            ? DomainTableWords::tr("Say in which unit the sizes are; the table takes %1.")
                  .arg(units)
            : DomainTableWords::tr("The list counts %1; the table takes %2.")
                  .arg(list.unit(), units));
}

std::optional<Value> shareFor(const Field& field, double share) {
    const Column* column = field.columnOf(FactRole::DomainShare);
    if (column && column->type == FieldType::Number)
        return Value(Quantity{withFigures(share, figuresOfShare)});
    if (column && column->type == FieldType::Quantity && column->units.contains(u"%"_s))
        return Value(Quantity{withFigures(share * 100, figuresOfShare), u"%"_s});
    return std::nullopt;
}

QString percent(double share) {
    return withFigures(share * 100, figuresOfShare) + u" %"_s;
}

Source sourceOf(const DomainList& list,
                const DomainTableOptions& options,
                const QList<DomainSize>& listed) {
    double sum = 0;
    for (const DomainSize& domain : listed)
        sum += domain.size;
    Source source;
    source.kind = SourceKind::Imported;
    source.title = options.fileName;
    const QString share = roundAmount(multiplyAmounts(options.share, u"100"_s), figuresOfOption);
    const QString top = options.atMost ? DomainTableWords::tr("top %1 % of the domains, at most %2")
                                             .arg(share)
                                             .arg(*options.atMost)
                                       : DomainTableWords::tr("top %1 % of the domains").arg(share);
    source.method = DomainTableWords::tr("%1, by size: %2 of %3, with %4 of the sum of sizes")
                        .arg(top)
                        .arg(listed.size())
                        .arg(list.count())
                        .arg(percent(list.sum() > 0 ? sum / list.sum() : 0));
    return source;
}

/// The rows of the top of the list; a domain that was there keeps its row and other cells.
Table tableOf(const QList<DomainSize>& listed,
              double sum,
              const std::optional<SizeUnit>& unit,
              const Field& field,
              const Value& before) {
    const QString domainColumn = field.columnOf(FactRole::Domain)->id;
    const Column* sizeColumn = field.columnOf(FactRole::DomainSize);
    const Column* shareColumn = field.columnOf(FactRole::DomainShare);
    QHash<QString, Row> known;
    if (const Table* table = before.get<Table>())
        for (const Row& row : table->rows)
            if (const QString name = row.cells.value(domainColumn).toText(); !name.isEmpty())
                known.insert(domainName(name).isEmpty() ? name : domainName(name), row);
    Table table;
    for (const DomainSize& domain : listed) {
        Row row = known.value(domain.domain, Row{newRowId(), {}});
        row.cells.insert(domainColumn, domain.domain);
        if (unit && sizeColumn)
            row.cells.insert(
                sizeColumn->id,
                Quantity{DomainSize{{}, domain.size / unit->size}.amount(), unit->unit});
        if (const auto share = shareFor(field, domain.size / sum); share && shareColumn)
            row.cells.insert(shareColumn->id, *share);
        table.rows << row;
    }
    return table;
}

/// Tells a fact anew; what belongs to the answer beside its value and source stays.
Change
told(const FieldPath& path, const Value& value, const Source& source, const Dossier& dossier) {
    Change change{.path = path, .before = {}, .after = {}};
    if (const Answer* answer = dossier.answer(path))
        change.before = *answer;
    Answer after = change.before.value_or(Answer{});
    after.state = AnswerState::Answered;
    after.reason.clear();
    after.effort.clear();
    after.value = value;
    after.sources = {source};
    change.after = after;
    return change;
}

} // namespace

Result<const Field*> domainTable(const FieldPath& target, const Catalogue& catalogue) {
    const Field* field = catalogue.field(target);
    if (!field || target.fieldPath() != target || !field->columnOf(FactRole::Domain))
        return refused(DomainTableWords::tr("%1 is not a table with a column “domain”.")
                           .arg(target.toString()));
    return field;
}

bool needsUnit(const Field& table, const DomainList& list) {
    const Column* column = table.columnOf(FactRole::DomainSize);
    return column && column->type == FieldType::Quantity && column->units.size() > 1 &&
           list.unit().isEmpty();
}

Result<QList<Change>> domainsAsChanges(const DomainList& list,
                                       const DomainTableOptions& options,
                                       const FieldPath& target,
                                       const Dossier& dossier,
                                       const Catalogue& catalogue) {
    const auto field = domainTable(target, catalogue);
    if (!field)
        return tl::unexpected(field.error());
    const auto unit = unitOfSizes(**field, list, options.unit);
    if (!unit)
        return tl::unexpected(unit.error());
    const auto count = topCount(list.count(), options.share, options.atMost);
    if (!count)
        return tl::unexpected(count.error());
    if (*count > mostRows)
        return fail(ErrorCode::TooLarge,
                    DomainTableWords::tr(
                        "The list has %1 domains, %2 are the most in a table. Attach it as a "
                        "file instead.")
                        .arg(*count)
                        .arg(mostRows));
    const QList<DomainSize> listed = list.largest(*count);
    const Table table = tableOf(listed, list.sum(), *unit, **field, dossier.value(target));
    QList<Change> changes{told(target, table, sourceOf(list, options, listed), dossier)};
    const Field* number = catalogue.field(options.count);
    if (number && number->type == FieldType::Number) {
        Source source;
        source.kind = SourceKind::Imported;
        source.title = options.fileName;
        source.method = DomainTableWords::tr("counted in the list");
        changes.append(
            told(options.count, Quantity{QString::number(list.count())}, source, dossier));
    }
    return changes;
}

} // namespace vitrine
