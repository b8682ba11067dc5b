// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Strings.h"
#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Kind = ChangeLine::Kind;

constexpr qsizetype titleLength = 72;

bool isDossierFact(const FieldPath& path) {
    return path.category() == dossierCategory;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Change)
};

/// Facts about the dossier itself are in no catalogue.
QString dossierFactLabel(const QString& field) {
    return field == u"title"       ? Words::tr("Title")
           : field == u"languages" ? Words::tr("Languages")
           : field == u"regimes"   ? Words::tr("Rules followed")
           : field == u"evidence"  ? Words::tr("Evidence")
           : field == u"waivers"   ? Words::tr("Findings set aside")
           : field == u"overrides" ? Words::tr("Conclusions overridden")
           : field == u"parked"    ? Words::tr("Answers put aside")
                                   : field;
}

QString categoryLabel(const FieldPath& path, const Strings& strings) {
    if (isDossierFact(path))
        return Words::tr("Dossier");
    const QString label = strings.optional(path.category() + u".label"_s);
    return label.isEmpty() ? path.category() : label;
}

QString fieldLabel(const FieldPath& path, const Strings& strings) {
    if (isDossierFact(path))
        return dossierFactLabel(path.field());
    const QString label = strings.optional(path.fieldPath().toString() + u".label"_s);
    return label.isEmpty() ? path.field() : label;
}

/// Rows that have to be picked up to get from one order to the other: all but the longest run of
/// rows that stay in order.
QSet<QString> movedRows(const QStringList& before, const QStringList& after) {
    QHash<QString, int> place;
    for (int i = 0; i < before.size(); ++i)
        place.insert(before[i], i);
    std::vector<int> tails; // the last row of the best run of each length
    std::vector<int> previous(static_cast<std::size_t>(after.size()), -1);
    for (int i = 0; i < after.size(); ++i) {
        const auto at =
            std::lower_bound(tails.begin(), tails.end(), place[after[i]], [&](int row, int p) {
                return place[after[row]] < p;
            });
        if (at != tails.begin())
            previous[static_cast<std::size_t>(i)] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    QSet<QString> moved(after.begin(), after.end());
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0;
         i = previous[static_cast<std::size_t>(i)])
        moved.remove(after[i]);
    return moved;
}

/// A field for facts that the catalogue does not describe: its columns are what the rows hold.
Field improvised(const Change& change) {
    Field field;
    field.category = change.path.category();
    field.id = change.path.field();
    QSet<QString> known;
    for (const auto& answer : {change.before, change.after}) {
        const Table* table = answer ? answer->value.get<Table>() : nullptr;
        for (const Row& row : table ? table->rows : QList<Row>())
            for (auto it = row.cells.cbegin(); it != row.cells.cend(); ++it)
                if (!known.contains(it.key())) {
                    known.insert(it.key());
                    field.columns.append(Column{it.key()});
                }
    }
    return field;
}

/// Writes the lines of one change.
class Describer {
public:
    Describer(const Change& change, const Catalogue& catalogue, const Strings& strings)
        : m_change(change)
        , m_strings(strings)
        , m_improvised(catalogue.field(change.path) ? Field() : improvised(change))
        , m_field(catalogue.field(change.path) ? *catalogue.field(change.path) : m_improvised)
        , m_nobody(strings.phrase(u"change.not-answered"_s)) {}

    QList<ChangeLine> lines() {
        if (m_change.before == m_change.after)
            return {};
        const Answer before = m_change.before.value_or(Answer());
        const Answer after = m_change.after.value_or(Answer());
        const Table* rowsBefore = before.value.get<Table>();
        const Table* rowsAfter = after.value.get<Table>();
        const bool bothTables = rowsBefore && rowsAfter && before.state == after.state;
        if (bothTables)
            addTable(*rowsBefore, *rowsAfter);
        else if (core(before) != core(after))
            addWhole();
        addCircumstances(before, after);
        // What we cannot name (members of a newer version) must not go unseen.
        if (m_lines.isEmpty())
            add(m_change.path, Kind::Changed, Words::tr("other details"), {}, {});
        return m_lines;
    }

private:
    static Answer core(const Answer& answer) {
        Answer bare;
        bare.state = answer.state;
        bare.value = answer.value;
        bare.reason = answer.reason;
        bare.effort = answer.effort;
        return bare;
    }

    void add(const FieldPath& path,
             Kind kind,
             const QString& inside,
             const QString& before,
             const QString& after) {
        m_lines.append({path,
                        kind,
                        categoryLabel(path, m_strings),
                        fieldLabel(path, m_strings),
                        inside,
                        before,
                        after,
                        diffWords(before, after)});
    }

    void addWhole() {
        const auto words = [this](const std::optional<Answer>& answer) {
            return answerInWords(answer ? &*answer : nullptr, m_field, m_strings);
        };
        const Kind kind = !m_change.before  ? Kind::Added
                          : !m_change.after ? Kind::Removed
                                            : Kind::Changed;
        add(m_change.path, kind, {}, words(m_change.before), words(m_change.after));
    }

    [[nodiscard]] QString columnLabel(const QString& column) const {
        const QString label = m_strings.optional(m_field.key(u"column."_s + column + u".label"_s));
        return label.isEmpty() ? column : label;
    }

    [[nodiscard]] QString cellWords(const Row& row, const QString& columnId) const {
        const Column* column = m_field.column(columnId);
        return valueInWords(row.cells.value(columnId),
                            column ? *column : Column{columnId},
                            m_field.key(u"column."_s + columnId),
                            m_strings);
    }

    [[nodiscard]] QString rowWords(const Row& row) const {
        QStringList words;
        for (const QString& column : columnsOf(row, row))
            if (const QString word = cellWords(row, column); !word.isEmpty())
                words.append(columnLabel(column) + u": "_s + word);
        return words.isEmpty() ? row.id : words.join(u"; "_s);
    }

    /// In the order of the catalogue, then what it does not know.
    [[nodiscard]] QStringList columnsOf(const Row& a, const Row& b) const {
        QStringList columns;
        for (const Column& column : m_field.columns)
            if (a.cells.contains(column.id) || b.cells.contains(column.id))
                columns.append(column.id);
        for (const Row* row : {&a, &b})
            for (auto it = row->cells.cbegin(); it != row->cells.cend(); ++it)
                if (!columns.contains(it.key()))
                    columns.append(it.key());
        return columns;
    }

    [[nodiscard]] QString rowName(const Row& row) const {
        if (!isDossierFact(m_change.path) || m_change.path.field() != u"regimes")
            return rowInWords(row, m_field, m_strings);
        const QString title = m_strings.optional(row.id + u":title"_s);
        return title.isEmpty() ? row.id : title;
    }

    [[nodiscard]] QString insideRow(const Row& row) const {
        return m_strings.phrase(u"change.row"_s, {rowName(row)});
    }

    void addTable(const Table& before, const Table& after) {
        QHash<QString, qsizetype> placeBefore;
        for (qsizetype i = 0; i < before.rows.size(); ++i)
            placeBefore.insert(before.rows[i].id, i);
        QSet<QString> idsAfter;
        QStringList commonAfter;
        for (const Row& row : after.rows) {
            idsAfter.insert(row.id);
            if (placeBefore.contains(row.id))
                commonAfter.append(row.id);
        }
        QStringList commonBefore;
        for (const Row& row : before.rows) {
            if (idsAfter.contains(row.id))
                commonBefore.append(row.id);
            else
                add(m_change.path.withRow(row.id),
                    Kind::Removed,
                    insideRow(row),
                    rowWords(row),
                    {});
        }
        const QSet<QString> moved = movedRows(commonBefore, commonAfter);
        for (qsizetype i = 0; i < after.rows.size(); ++i) {
            const Row& row = after.rows[i];
            const qsizetype was = placeBefore.value(row.id, -1);
            if (was < 0) {
                add(m_change.path.withRow(row.id), Kind::Added, insideRow(row), {}, rowWords(row));
                continue;
            }
            if (moved.contains(row.id))
                add(m_change.path.withRow(row.id),
                    Kind::Moved,
                    insideRow(row),
                    position(was),
                    position(i));
            if (before.rows[was] != row)
                addRow(before.rows[was], row);
        }
    }

    static QString position(qsizetype index) { return QString::number(index + 1); }

    void addRow(const Row& before, const Row& after) {
        for (const QString& column : columnsOf(before, after)) {
            const bool had = before.cells.contains(column);
            const bool has = after.cells.contains(column);
            if (before.cells.value(column) == after.cells.value(column))
                continue;
            add(m_change.path.withRow(after.id, column),
                !had   ? Kind::Added
                : !has ? Kind::Removed
                       : Kind::Changed,
                insideRow(after) + u", "_s + columnLabel(column),
                had ? cellWords(before, column) : m_nobody,
                has ? cellWords(after, column) : m_nobody);
        }
        if (before.extra != after.extra)
            add(m_change.path.withRow(after.id), Kind::Changed, insideRow(after), {}, {});
    }

    void addCircumstances(const Answer& before, const Answer& after) {
        addCircumstance(
            m_strings.phrase(u"change.audience"_s), audienceWords(before), audienceWords(after));
        addCircumstance(m_strings.phrase(u"change.withheld"_s),
                        withholdingWords(before),
                        withholdingWords(after));
        addCircumstance(
            m_strings.phrase(u"change.sources"_s), sourceWords(before), sourceWords(after));
        addCircumstance(m_strings.phrase(u"evidence"_s),
                        before.evidence.join(u", "_s),
                        after.evidence.join(u", "_s));
        addCircumstance(Words::tr("note for colleagues"), before.note, after.note);
        addCircumstance(
            Words::tr("translations"), translationWords(before), translationWords(after));
    }

    void addCircumstance(const QString& inside, const QString& before, const QString& after) {
        if (before == after)
            return;
        add(m_change.path,
            before.isEmpty()  ? Kind::Added
            : after.isEmpty() ? Kind::Removed
                              : Kind::Changed,
            inside,
            before,
            after);
    }

    [[nodiscard]] QString audienceWords(const Answer& answer) const {
        return answer.audience ? m_strings.phrase(u"audience."_s + audienceWord(*answer.audience))
                               : QString();
    }

    [[nodiscard]] QString withholdingWords(const Answer& answer) const {
        QStringList lines;
        for (const Withholding& withholding : answer.withholdings) {
            QStringList readers;
            for (const Audience reader : withholding.from)
                readers.append(m_strings.phrase(u"audience."_s + audienceWord(reader)));
            QStringList parts{
                readers.join(u", "_s),
                m_strings.phrase(u"reason."_s + withholdingReasonWord(withholding.reason)),
                withholding.wording,
                withholding.row,
                withholding.column.isEmpty() ? QString() : columnLabel(withholding.column)};
            parts.removeAll(QString());
            lines.append(parts.join(u" · "_s));
        }
        return lines.join(u'\n');
    }

    [[nodiscard]] QString sourceWords(const Answer& answer) const {
        QStringList lines;
        for (const Source& source : answer.sources) {
            QStringList parts{
                kindWord(source.kind), source.title, source.url, source.locator, source.method};
            parts.removeAll(QString());
            lines.append(parts.join(u" · "_s));
        }
        return lines.join(u'\n');
    }

    static QString kindWord(SourceKind kind) {
        return kind == SourceKind::Imported   ? Words::tr("imported")
               : kind == SourceKind::Computed ? Words::tr("computed")
                                              : QString();
    }

    static QString translationWords(const Answer& answer) {
        QStringList lines;
        for (auto it = answer.translations.cbegin(); it != answer.translations.cend(); ++it)
            lines.append(it.key() + u": "_s + *it);
        return lines.join(u'\n');
    }

    const Change& m_change;
    const Strings& m_strings;
    const Field m_improvised;
    const Field& m_field;
    const QString m_nobody;
    QList<ChangeLine> m_lines;
};

/// "%1 added", "%1 removed"; what is merely changed needs no verb in a list.
QString withVerb(const Change& change, const QString& what, const Strings& strings) {
    if (change.before && change.after)
        return what;
    return strings.phrase(change.before ? u"change.removed"_s : u"change.added"_s, {what});
}

QString titleOf(const QList<Change>& changes, const Strings& strings) {
    QStringList fields;
    QStringList categories;
    for (const Change& change : changes) {
        fields.append(fieldLabel(change.path, strings));
        categories.append(categoryLabel(change.path, strings));
    }
    categories.removeDuplicates();
    const auto alike = [&changes](const Change& change) {
        return change.before.has_value() == changes.first().before.has_value() &&
               change.after.has_value() == changes.first().after.has_value();
    };
    const bool changed = changes.first().before && changes.first().after;
    const QString names = fields.join(u", "_s);
    const QString full = changed || !std::all_of(changes.begin(), changes.end(), alike)
                             ? strings.phrase(u"change.title"_s, {names})
                             : withVerb(changes.first(), names, strings);
    if (full.size() <= titleLength)
        return full;
    const bool told = std::ranges::none_of(
        changes, [](const Change& change) { return change.before.has_value(); });
    const QString title =
        strings.phrase(told ? u"change.title-many-told"_s : u"change.title-many"_s,
                       {QString::number(changes.size()), categories.join(u", "_s)});
    return title.size() <= titleLength ? title : title.left(titleLength - 1) + u'…';
}

} // namespace

QList<ChangeLine>
describe(const Change& change, const Catalogue& catalogue, const Strings& strings) {
    return Describer(change, catalogue, strings).lines();
}

QString proposeMessage(const QList<Change>& changes, const Catalogue&, const Strings& strings) {
    if (changes.isEmpty())
        return {};
    QString message = titleOf(changes, strings) + u"\n\n"_s;
    for (const Change& change : changes)
        message += withVerb(change,
                            categoryLabel(change.path, strings) + u": "_s +
                                fieldLabel(change.path, strings),
                            strings) +
                   u'\n';
    return message;
}

} // namespace vitrine
