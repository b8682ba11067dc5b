// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Migrate.h"

#include "model/catalogue/Strings.h"
#include "model/dossier/Parked.h"
#include "model/regime/Library.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using StepKind = MigrationStep::Kind;

struct MigrateWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Migration)
};

/// Searches depth-first, the smallest step first, and never twice from where nothing was found.
bool findPath(const QList<Migration>& known,
              const QString& from,
              const QString& to,
              QSet<QString>& deadEnds,
              QList<Migration>& path) {
    if (from == to)
        return true;
    if (from > to || deadEnds.contains(from))
        return false;
    for (const Migration& migration : known) { // by "from", then "to"
        if (migration.from != from)
            continue;
        path << migration;
        if (findPath(known, migration.to, to, deadEnds, path))
            return true;
        path.removeLast();
    }
    deadEnds.insert(from);
    return false;
}

/// The part of an answer that one cell is, with what was said about who may see it.
Answer
cellAnswer(const Answer& whole, const QString& row, const QString& column, const Value& cell) {
    Answer part{.value = cell};
    part.audience = whole.audience;
    for (const Withholding& withholding : whole.withholdings)
        if ((withholding.row.isEmpty() || withholding.row == row) &&
            (withholding.column.isEmpty() || withholding.column == column))
            part.withholdings << withholding;
    return part;
}

/// What a choice becomes: \a value is changed; what is left over comes back.
Value renameChoice(Value& value, const MigrationStep& step) {
    if (const QString* choice = value.get<QString>(); choice && *choice == step.from) {
        const Value before = value;
        value = step.to.isEmpty() ? Value() : Value(step.to);
        return step.to.isEmpty() ? before : Value();
    }
    const QStringList* list = value.get<QStringList>();
    if (!list || !list->contains(step.from))
        return {};
    QStringList choices = *list;
    if (step.to.isEmpty() || choices.contains(step.to))
        choices.removeAll(step.from);
    else
        choices.replace(choices.indexOf(step.from), step.to);
    // An empty list would say "none", which nobody said.
    value = choices.isEmpty() ? Value() : Value(choices);
    return step.to.isEmpty() ? Value(QStringList{step.from}) : Value();
}

/// One dossier on its way through one migration.
class Step {
public:
    Step(Dossier& dossier, const Regime& regime, const QString& version, QList<FieldPath>& parked)
        : m_dossier(dossier)
        , m_regime(regime)
        , m_version(version)
        , m_parked(parked) {}

    void run(const MigrationStep& step) {
        switch (step.kind) {
        case StepKind::MoveFact:
            moveFact(step);
            return;
        case StepKind::RenameChoice:
            if (step.fact.column().isEmpty())
                renameInFact(step);
            else
                renameInColumn(step);
            return;
        case StepKind::MoveColumn:
            moveColumn(step);
            return;
        case StepKind::Park:
            if (const auto answer = take(step.fact))
                putAside(step.fact, *answer);
            return;
        case StepKind::RenameEntry:
            renameFindings([&](QString& rule, FieldPath&) {
                if (rule == step.from)
                    rule = step.to;
            });
            return;
        case StepKind::RenameConclusion:
            renameOverride(step);
            return;
        }
    }

    /// What was decided in the place of conclusions that the regime no longer draws.
    void parkOverrides() {
        const FieldPath overrides(dossierCategory, u"overrides"_s);
        const QString own = m_regime.conclusionId({});
        const auto isDrawn = [&](const Row& row) {
            return std::ranges::any_of(m_regime.conclusions, [&](const Conclusion& conclusion) {
                return m_regime.conclusionId(conclusion.id) == row.id;
            });
        };
        Table kept = m_dossier.overrides();
        const Table before = kept;
        for (const Row& row : before.rows) {
            if (!row.id.startsWith(own) || isDrawn(row))
                continue;
            kept.rows.removeIf([&](const Row& each) { return each.id == row.id; });
            park(m_dossier, {m_regime.id, m_version, overrides, Answer{.value = Table{{row}}}});
            m_parked << overrides.withRow(row.id);
        }
        if (kept.rows.size() == before.rows.size())
            return;
        Answer answer = *m_dossier.answer(overrides);
        answer.value = kept;
        m_dossier.set(overrides, kept.rows.isEmpty() ? std::nullopt : std::optional(answer));
    }

private:
    std::optional<Answer> take(const FieldPath& fact) {
        const Answer* answer = m_dossier.answer(fact);
        if (!answer)
            return std::nullopt;
        const Answer taken = *answer;
        m_dossier.set(fact, std::nullopt);
        return taken;
    }

    void putAside(const FieldPath& path, const Answer& answer) {
        park(m_dossier, {m_regime.id, m_version, path, answer});
        m_parked << path;
    }

    void moveFact(const MigrationStep& step) {
        const auto answer = take(step.fact);
        if (answer && m_dossier.answer(step.toFact)) {
            putAside(step.fact, *answer);
            return;
        }
        if (answer)
            m_dossier.set(step.toFact, answer);
        renameFindings([&](QString&, FieldPath& path) {
            if (path.fieldPath() == step.fact)
                path = FieldPath(
                    step.toFact.category(), step.toFact.field(), path.row(), path.column());
        });
    }

    void renameInFact(const MigrationStep& step) {
        const Answer* before = m_dossier.answer(step.fact);
        if (!before)
            return;
        Answer answer = *before;
        const Value left = renameChoice(answer.value, step);
        if (answer.value.isNull() && !before->value.isNull()) {
            putAside(step.fact, *take(step.fact));
            return;
        }
        if (!left.isNull())
            putAside(step.fact, cellAnswer(answer, {}, {}, left));
        m_dossier.set(step.fact, answer);
    }

    void renameInColumn(const MigrationStep& step) {
        const QString column = step.fact.column();
        changeRows(step.fact, [&](const Answer& whole, Row& row) {
            const auto cell = row.cells.find(column);
            if (cell == row.cells.end())
                return;
            const Value left = renameChoice(*cell, step);
            if (cell->isNull())
                row.cells.erase(cell);
            if (!left.isNull())
                putAside(step.fact.withRow(row.id, column),
                         cellAnswer(whole, row.id, column, left));
        });
    }

    void moveColumn(const MigrationStep& step) {
        const QString column = step.fact.column();
        changeRows(step.fact, [&](const Answer& whole, Row& row) {
            const Value cell = row.cells.take(column);
            if (cell.isNull())
                return;
            if (row.cells.contains(step.to))
                putAside(step.fact.withRow(row.id, column),
                         cellAnswer(whole, row.id, column, cell));
            else
                row.cells.insert(step.to, cell);
        });
        if (const Answer* before = m_dossier.answer(step.fact)) {
            Answer answer = *before;
            for (Withholding& withholding : answer.withholdings)
                if (withholding.column == column)
                    withholding.column = step.to;
            m_dossier.set(step.fact, answer);
        }
        renameFindings([&](QString&, FieldPath& path) {
            if (path.fieldPath() == step.fact.fieldPath() && path.column() == column)
                path = path.withRow(path.row(), step.to);
        });
    }

    template <class F>
    void changeRows(const FieldPath& fact, F&& change) {
        const Answer* before = m_dossier.answer(fact);
        const Table* table = before ? before->value.get<Table>() : nullptr;
        if (!table)
            return;
        const Answer whole = *before;
        Table changed = *table;
        for (Row& row : changed.rows)
            change(whole, row);
        Answer answer = whole;
        answer.value = changed;
        m_dossier.set(fact, answer);
    }

    /// Accepted findings are named "<rule>@<path>". One that would get a taken name stays.
    template <class F>
    void renameFindings(F&& change) {
        const FieldPath waivers(dossierCategory, u"waivers"_s);
        const QMap<QString, Row> known = m_dossier.waivers();
        changeRows(waivers, [&](const Answer&, Row& row) {
            const QString before = row.cells.value(u"finding"_s).toText();
            if (!before.contains(u'@'))
                return;
            QString rule = before.section(u'@', 0, 0);
            const auto parsed = FieldPath::parse(before.section(u'@', 1));
            FieldPath path = parsed.value_or(FieldPath());
            change(rule, path);
            const QString place = parsed ? path.toString() : before.section(u'@', 1);
            const QString after = rule + u'@' + place;
            if (after != before && !known.contains(after))
                row.cells.insert(u"finding"_s, after);
        });
    }

    /// Overrides are rows named "<regime>:<conclusion>".
    void renameOverride(const MigrationStep& step) {
        const QString from = m_regime.conclusionId(step.from);
        const QString to = m_regime.conclusionId(step.to);
        const FieldPath overrides(dossierCategory, u"overrides"_s);
        const Value value = m_dossier.value(overrides);
        if (const Table* table = value.get<Table>(); !table || table->row(to))
            return;
        changeRows(overrides, [&](const Answer&, Row& row) {
            if (row.id == from)
                row.id = to;
        });
    }

    Dossier& m_dossier;
    const Regime& m_regime;
    const QString& m_version;
    QList<FieldPath>& m_parked;
};

QString labelOf(const FieldPath& path, const Strings& strings) {
    const QString label = strings.optional(path.fieldPath().toString() + u".label"_s);
    return label.isEmpty() ? path.toString() : label;
}

} // namespace

Result<QList<Migration>>
migrationPath(const Regime& regime, const QString& from, const QString& to) {
    QList<Migration> path;
    QSet<QString> deadEnds;
    if (findPath(regime.migrations, from, to, deadEnds, path))
        return path;
    QStringList known;
    for (const Migration& migration : regime.migrations)
        known << migration.from + u" → "_s + migration.to;
    return fail(
        ErrorCode::NotFound,
        known.isEmpty()
            ? MigrateWords::tr("Nothing leads from version %1 of “%2” to version %3: no change of "
                               "versions is known.")
                  .arg(from, regime.id, to)
            : MigrateWords::tr("Nothing leads from version %1 of “%2” to version %3. Known are: %4")
                  .arg(from, regime.id, to, known.join(u", "_s)));
}

MigratedDossier migrate(const Dossier& dossier,
                        const Regime& regime,
                        const QList<Migration>& path,
                        const Strings& strings) {
    MigratedDossier result{dossier, {}, {}};
    QList<FieldPath> parked;
    for (const Migration& migration : path) {
        Step step(result.dossier, regime, migration.from, parked);
        for (const MigrationStep& change : migration.steps)
            step.run(change);
        if (migration.to == regime.version)
            step.parkOverrides();
        for (const QString& note : migration.notes)
            result.notes.append({strings.text(regime.key(migration.key(note)))});
    }
    for (const FieldPath& place : std::as_const(parked))
        result.notes.append(
            {MigrateWords::tr("“%1” has no place of its own any more; the answer was put "
                              "aside.")
                 .arg(labelOf(place, strings)),
             place.toString()});
    if (!path.isEmpty())
        result.dossier.setRegime(regime.id, path.last().to);
    result.changes = diff(dossier, result.dossier);
    return result;
}

QList<MigrationRoute> routesToNewest(const Dossier& dossier, const Library& library) {
    QList<MigrationRoute> routes;
    const QMap<QString, QString> pinned = dossier.regimes();
    for (const auto& [id, version] : pinned.asKeyValueRange()) {
        const Regime* regime = library.regime(id);
        if (!regime || version >= regime->version)
            continue;
        if (const auto path = migrationPath(*regime, version, regime->version))
            routes.append({regime, version, regime->version, *path});
    }
    return routes;
}

MigratedDossier
migrate(const Dossier& dossier, const QList<MigrationRoute>& routes, const Strings& strings) {
    MigratedDossier result{dossier, {}, {}};
    for (const MigrationRoute& route : routes) {
        const MigratedDossier step = migrate(result.dossier, *route.regime, route.path, strings);
        result.dossier = step.dossier;
        result.notes << step.notes;
    }
    result.changes = diff(dossier, result.dossier);
    return result;
}

} // namespace vitrine
