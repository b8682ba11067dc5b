// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/AudienceView.h"

#include "model/dossier/Markup.h"
#include "model/dossier/Visibility.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Omission withheld(const FieldPath& path, const Withholding& withholding) {
    return {path, Omission::Kind::Withheld, withholding.reason, withholding.wording};
}

/// Takes out of the table what one withholding keeps back. True if there was something.
bool keepBack(Table& table, const Withholding& withholding) {
    if (withholding.column.isEmpty())
        return table.rows.removeIf([&](const Row& row) { return row.id == withholding.row; }) > 0;
    bool found = false;
    for (Row& row : table.rows)
        if (withholding.row.isEmpty() || row.id == withholding.row)
            found = row.cells.remove(withholding.column) > 0 || found;
    return found;
}

/// Columns that the catalogue does not know have no reader that anybody decided on.
Table withoutUnknown(const Table& table, const Field& field) {
    Table known;
    for (const Row& row : table.rows) {
        Row kept{row.id, {}};
        for (const Column& column : field.columns)
            if (const auto cell = row.cells.constFind(column.id); cell != row.cells.cend())
                kept.cells.insert(column.id, *cell);
        known.rows.append(kept);
    }
    return known;
}

/// Is this address in one of the cells? Which rows a source is about, nobody told: the answer has
/// them all.
bool standsIn(const Table& table, const QString& address) {
    return !address.isEmpty() && std::ranges::any_of(table.rows, [&](const Row& row) {
        return std::ranges::any_of(row.cells, [&](const Value& cell) {
            const Record* record = cell.get<Record>();
            return cell.toText() == address || (record && record->values().contains(address));
        });
    });
}

/// Ids of evidence that a value points at.
void collectEvidence(const Value& value, QSet<QString>& ids) {
    if (const Record* record = value.get<Record>())
        ids.insert(record->value(u"evidence"_s));
    if (const Table* table = value.get<Table>())
        for (const Row& row : table->rows)
            for (const Value& cell : row.cells)
                collectEvidence(cell, ids);
}

/// One pass over a dossier for one reader.
class Filter {
public:
    Filter(const Catalogue& catalogue,
           Audience reader,
           Dossier& visible,
           QList<Omission>& omissions)
        : m_catalogue(catalogue)
        , m_reader(reader)
        , m_visible(visible)
        , m_omissions(omissions) {}

    void take(const FieldPath& path, const Answer& answer) {
        const Field* field = m_catalogue.field(path);
        if (!field)
            return;
        if (!maySee(m_reader, answer.audience.value_or(field->audience))) {
            Omission omission{path, Omission::Kind::NotForThisReader};
            omission.byDefault = !answer.audience.has_value();
            m_omissions.append(omission);
            return;
        }
        if (const std::optional<Answer> kept = partFor(path, *field, answer)) {
            m_evidence.unite(QSet<QString>(kept->evidence.begin(), kept->evidence.end()));
            collectEvidence(kept->value, m_evidence);
            m_visible.set(path, *kept);
        }
    }

    /// Of the facts about the dossier itself: its name, languages and regimes, and the evidence
    /// that something visible points at.
    void takeOwnFacts(const Dossier& dossier) {
        for (const auto& field : {u"title"_s, u"languages"_s, u"regimes"_s})
            if (const Answer* answer = dossier.answer({dossierCategory, field}))
                m_visible.set({dossierCategory, field}, *answer);
        Table decided;
        const Overrides counting = overridesOf(dossier);
        for (const Row& row : dossier.overrides().rows)
            if (counting.contains(row.id))
                decided.rows.append({row.id, {{u"value"_s, row.cells.value(u"value"_s)}}});
        setOwn(u"overrides"_s, decided);
        Table evidence;
        for (const Row& row : dossier.evidence().rows) {
            if (!m_evidence.contains(row.id))
                continue;
            Row kept{row.id, {}};
            for (const auto& column : {u"name"_s, u"sha256"_s, u"description"_s, u"url"_s})
                if (const Value cell = row.cells.value(column); !cell.isNull())
                    kept.cells.insert(column, cell);
            evidence.rows.append(kept);
        }
        setOwn(u"evidence"_s, evidence);
    }

private:
    void setOwn(const QString& field, const Table& table) {
        Answer answer;
        answer.value = table;
        m_visible.set({dossierCategory, field}, answer);
    }

    /// The answer without what is kept back and what is nobody's business; nullopt if all of it is.
    std::optional<Answer> partFor(const FieldPath& path, const Field& field, const Answer& answer) {
        Answer kept = answer;
        kept.note.clear();
        kept.effort.clear(); // how one looked for it is one's own business
        kept.audience.reset();
        kept.withholdings.clear();
        kept.extra.clear();
        for (Source& source : kept.sources)
            source.extra.clear();
        std::optional<Table> table;
        if (const Table* whole = answer.value.get<Table>())
            table = withoutUnknown(*whole, field);
        QList<Omission> parts;
        for (const Withholding& withholding : answer.withholdings) {
            if (!isKeptFrom(withholding, m_reader))
                continue;
            const bool isPart = !withholding.row.isEmpty() || !withholding.column.isEmpty();
            if (!isPart || !table) { // a part of what has no parts is all of it
                m_omissions.append(withheld(path, withholding));
                return std::nullopt;
            }
            if (keepBack(*table, withholding))
                parts.append(
                    withheld(path.withRow(withholding.row, withholding.column), withholding));
        }
        for (const Column& column : field.columns) {
            if (!table || !column.narrowedTo || maySee(m_reader, *column.narrowedTo))
                continue;
            Withholding narrowed;
            narrowed.column = column.id;
            if (keepBack(*table, narrowed))
                parts.append({path.withRow({}, column.id), Omission::Kind::NotForThisReader});
        }
        if (table)
            kept.value = *table;
        if (!parts.isEmpty()) {
            // A source, a formula or an attached file may tell what the table no longer does.
            const bool byHand = std::ranges::any_of(
                parts, [](const Omission& o) { return o.kind == Omission::Kind::Withheld; });
            if (byHand)
                kept.sources.removeIf(
                    [&](const Source& source) { return !standsIn(*table, source.url); });
            for (Source& source : kept.sources)
                source.method.clear();
            kept.evidence.clear();
            m_omissions.append(parts);
        }
        return kept;
    }

    const Catalogue& m_catalogue;
    Audience m_reader;
    Dossier& m_visible;
    QList<Omission>& m_omissions;
    QSet<QString> m_evidence;
};

} // namespace

AudienceView
AudienceView::forAudience(const Dossier& whole, const Catalogue& catalogue, Audience audience) {
    const Dossier dossier = withoutHidden(whole, catalogue);
    AudienceView view;
    view.m_audience = audience;
    view.m_overrides = overridesOf(dossier);
    view.m_whole = dossier;
    if (audience == Audience::Internal) {
        view.m_dossier = dossier;
        view.m_dossier.set({dossierCategory, u"parked"_s}, std::nullopt);
        for (auto it = dossier.answers().cbegin(); it != dossier.answers().cend(); ++it) {
            if (it.key().category() == dossierCategory ||
                (it->note.isEmpty() && !holdsComment(*it)))
                continue;
            Answer answer = withoutComments(*it);
            answer.note.clear();
            view.m_dossier.set(it.key(), answer);
        }
        return view;
    }
    for (Override& decided : view.m_overrides)
        decided.reason.clear();
    view.m_dossier = Dossier(dossier.id());
    view.m_dossier.setWhat(dossier.what());
    Filter filter(catalogue, audience, view.m_dossier, view.m_omissions);
    for (auto it = dossier.answers().cbegin(); it != dossier.answers().cend(); ++it)
        if (it.key().category() != dossierCategory)
            filter.take(it.key(), withoutComments(*it));
    filter.takeOwnFacts(dossier);
    return view;
}

const Omission* AudienceView::omission(const FieldPath& field) const {
    const auto found = std::find_if(m_omissions.begin(), m_omissions.end(), [&](const Omission& o) {
        return o.path == field.fieldPath();
    });
    return found == m_omissions.end() ? nullptr : &*found;
}

} // namespace vitrine
