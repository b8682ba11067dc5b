// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Names.h"

#include "model/dossier/Parked.h"
#include "model/dossier/Wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct NamesWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Change)
};

/// Facts about the dossier itself are in no catalogue.
QString dossierFactName(const QString& field) {
    return field == u"title"       ? NamesWords::tr("Title")
           : field == u"languages" ? NamesWords::tr("Languages")
           : field == u"regimes"   ? NamesWords::tr("Rules followed")
           : field == u"evidence"  ? NamesWords::tr("Evidence")
           : field == u"waivers"   ? NamesWords::tr("Findings set aside")
           : field == u"overrides" ? NamesWords::tr("Conclusions overridden")
           : field == u"parked"    ? NamesWords::tr("Answers put aside")
           : field == u"members"   ? NamesWords::tr("Other details")
           : field == u"what"      ? NamesWords::tr("What it is about")
           : field == u"id"        ? NamesWords::tr("Identity of the dossier")
           : field == u"reviews"   ? NamesWords::tr("Reviews")
                                   : field;
}

QString dossierColumnName(const QString& column) {
    return column == u"name"          ? NamesWords::tr("file")
           : column == u"sha256"      ? u"SHA-256"_s
           : column == u"description" ? NamesWords::tr("what it shows")
           : column == u"url"         ? NamesWords::tr("address")
           : column == u"finding"     ? NamesWords::tr("finding")
           : column == u"reason"      ? NamesWords::tr("reason")
           : column == u"by"          ? NamesWords::tr("by")
           : column == u"value"       ? NamesWords::tr("answer in its place")
           : column == u"version"     ? NamesWords::tr("version")
           : column == u"path"        ? NamesWords::tr("place")
           : column == u"answer"      ? NamesWords::tr("answer")
           : column == u"regime"      ? NamesWords::tr("rules")
                                      : column;
}

/// As a reader wants them; the rest follows.
const QStringList& dossierColumns() {
    static const QStringList columns{u"name"_s,
                                     u"description"_s,
                                     u"url"_s,
                                     u"sha256"_s,
                                     u"finding"_s,
                                     u"value"_s,
                                     u"path"_s,
                                     u"answer"_s,
                                     u"regime"_s,
                                     u"version"_s,
                                     u"reason"_s,
                                     u"by"_s};
    return columns;
}

/// Findings that the program itself knows, and the phrase that says them of a fact.
QString phraseOf(const QString& rule) {
    return rule == u"evidence.missing" ? u"finding.evidence-missing"_s
           : rule == u"state.reason"   ? u"finding.reason-missing"_s
                                       : QString();
}

} // namespace

QString categoryName(const FieldPath& path, const Strings& strings) {
    if (path.category() == dossierCategory)
        return NamesWords::tr("Dossier");
    const QString label = strings.optional(path.category() + u".label"_s);
    return label.isEmpty() ? path.category() : label;
}

QString fieldName(const FieldPath& path, const Strings& strings) {
    if (path.category() == dossierCategory)
        return dossierFactName(path.field());
    const QString label = strings.optional(path.fieldPath().toString() + u".label"_s);
    return label.isEmpty() ? path.field() : label;
}

Names::Names(const Field& field,
             const Catalogue& catalogue,
             const Strings& strings,
             QList<const Dossier*> dossiers)
    : m_field(field)
    , m_catalogue(catalogue)
    , m_strings(strings)
    , m_dossiers(std::move(dossiers)) {}

QString Names::column(const QString& id) const {
    if (m_field.category == dossierCategory)
        return dossierColumnName(id);
    const QString label = m_strings.optional(m_field.key(u"column."_s + id + u".label"_s));
    return label.isEmpty() ? id : label;
}

QStringList Names::columns(const Row& a, const Row& b) const {
    QStringList known;
    if (m_field.category == dossierCategory)
        known = dossierColumns();
    for (const Column& column : m_field.columns)
        known.append(column.id);
    known += a.cells.keys() + b.cells.keys();
    known.removeDuplicates();
    known.removeIf(
        [&](const QString& id) { return !a.cells.contains(id) && !b.cells.contains(id); });
    return known;
}

QString Names::value(const Value& value, const Column& column, const QString& textKey) const {
    const Record* record = value.get<Record>();
    if (record && column.type == FieldType::File && record->contains(u"evidence"_s))
        return evidence(record->value(u"evidence"_s));
    if (m_field.category == dossierCategory && m_field.id == u"what")
        if (const auto subject = subjectFromWord(value.toText()))
            return *subject == Subject::Dataset ? NamesWords::tr("a data set")
                                                : NamesWords::tr("a model");
    return valueInWords(value, column, textKey, m_strings);
}

QString Names::cell(const Row& row, const QString& columnId) const {
    if (m_field.category == dossierCategory)
        return dossierCell(row, columnId);
    const Column* column = m_field.column(columnId);
    return value(row.cells.value(columnId),
                 column ? *column : Column{columnId},
                 m_field.key(u"column."_s + columnId));
}

QString Names::cells(const Row& row) const {
    QStringList words;
    for (const QString& id : columns(row, row))
        if (const QString word = cell(row, id); !word.isEmpty())
            words.append(column(id) + u": "_s + word);
    return words.join(u"; "_s);
}

QString Names::row(const Row& row, qsizetype place) const {
    const QString name = rowName(row);
    if (name.isEmpty())
        return NamesWords::tr("row %1").arg(place + 1);
    if (m_field.category != dossierCategory)
        return m_strings.phrase(u"change.row"_s, {name});
    const bool isSentence = m_field.id == u"waivers"; // with quotation marks of its own
    return isSentence ? name : NamesWords::tr("“%1”").arg(name);
}

QString Names::rowName(const Row& row) const {
    if (m_field.category == dossierCategory) {
        if (m_field.id == u"regimes")
            return regime(row.id);
        if (m_field.id == u"overrides")
            return conclusion(row.id);
        for (const auto& id : {u"finding"_s, u"path"_s, u"name"_s, u"description"_s, u"url"_s})
            if (const QString name = dossierCell(row, id); !name.isEmpty())
                return name;
        return {};
    }
    const bool isNamed = std::ranges::any_of(m_field.columns, [&row](const Column& column) {
        return !row.cells.value(column.id).isBlank();
    });
    if (isNamed)
        return rowInWords(row, m_field, m_strings);
    for (const QString& id : columns(row, row))
        if (const QString name = cell(row, id); !name.isEmpty())
            return name;
    return {};
}

QString Names::dossierCell(const Row& row, const QString& column) const {
    const Value& told = row.cells.value(column);
    const QString text = told.toText();
    if (column == u"finding")
        return finding(text);
    if (column == u"answer" && m_field.id == u"parked")
        return parked(row);
    if (column == u"path") {
        const auto path = FieldPath::parse(text);
        return path ? place(*path) : text;
    }
    if (column == u"regime")
        return regime(text);
    const bool decides = column == u"value" && (text == u"yes" || text == u"no");
    return valueInWords(told,
                        Column{column, decides ? FieldType::YesNo : FieldType::ShortText},
                        m_field.key(u"column."_s + column),
                        m_strings);
}

QString Names::evidence(const QString& id) const {
    for (const Dossier* dossier : m_dossiers) {
        const Table table = dossier->evidence();
        const Row* row = table.row(id);
        for (const auto& cell : {u"name"_s, u"description"_s, u"url"_s})
            if (const QString name = row ? row->cells.value(cell).toText() : QString();
                !name.isEmpty())
                return name;
    }
    return NamesWords::tr("a file that is not attached");
}

/// A finding is known by its rule and its place: "own.compute@compute/amount".
QString Names::finding(const QString& id) const {
    if (id.isEmpty())
        return {};
    const QString rule = id.section(u'@', 0, 0);
    const auto path = FieldPath::parse(id.section(u'@', 1));
    const QString about = path ? place(*path) : QString();
    const QString message = messageOf(rule, about);
    if (message.isEmpty())
        return about.isEmpty() ? id : NamesWords::tr("a finding on %1").arg(about);
    return about.isEmpty() || message.contains(about) ? message : about + u": "_s + message;
}

/// What the rule says, in the words of the laws that the dossiers follow.
QString Names::messageOf(const QString& rule, const QString& about) const {
    if (const QString phrase = phraseOf(rule); !phrase.isEmpty())
        return m_strings.phrase(phrase, {about});
    for (const Dossier* dossier : m_dossiers) {
        const QMap<QString, QString> regimes = dossier->regimes();
        for (auto it = regimes.cbegin(); it != regimes.cend(); ++it)
            for (const QString& prefix : {it.key() + u'@' + *it, it.key()}) {
                const QString message =
                    m_strings.optional(prefix + u":rule."_s + rule + u".message"_s);
                if (!message.isEmpty())
                    return QString(message).replace(u"%1"_s, about);
                if (m_strings.has(prefix + u':' + rule + u".label"_s))
                    return m_strings.phrase(u"finding.missing"_s, {about});
            }
    }
    return {};
}

QString Names::conclusion(const QString& id) const {
    const QString regimeId = id.section(u':', 0, 0);
    const QString key = u":conclusion."_s + id.section(u':', 1) + u".label"_s;
    QStringList prefixes;
    for (const Dossier* dossier : m_dossiers)
        if (const QString version = dossier->regimes().value(regimeId); !version.isEmpty())
            prefixes.append(regimeId + u'@' + version);
    prefixes.append(regimeId);
    for (const QString& prefix : std::as_const(prefixes))
        if (const QString label = m_strings.optional(prefix + key); !label.isEmpty())
            return label;
    return NamesWords::tr("a conclusion that these rules do not draw");
}

QString Names::regime(const QString& id) const {
    const QString title = m_strings.optional(id + u":title"_s);
    return title.isEmpty() ? id : title;
}

/// A fact by its name; a row or a cell with that, too.
QString Names::place(const FieldPath& path) const {
    const Field* field = m_catalogue.field(path);
    QStringList parts{fieldName(path, m_strings)};
    if (!field || (path.row().isEmpty() && path.column().isEmpty()))
        return parts.first();
    const Names inside(*field, m_catalogue, m_strings, m_dossiers);
    for (const Dossier* dossier : m_dossiers) {
        const Answer* told = dossier->answer(path);
        const Table* table = told ? told->value.get<Table>() : nullptr;
        const Row* row = table ? table->row(path.row()) : nullptr;
        if (!row)
            continue;
        parts.append(inside.row(*row, row - &table->rows.first()));
        break;
    }
    if (!path.column().isEmpty())
        parts.append(inside.column(path.column()));
    return parts.join(u", "_s);
}

QString Names::parked(const Row& row) const {
    Dossier aside;
    aside.set(parkedPath(), Answer{.value = Table{{row}}});
    const QMap<QString, ParkedAnswer> answers = parkedAnswers(aside);
    if (answers.isEmpty())
        return row.cells.value(u"answer"_s).toText();
    const ParkedAnswer& parked = answers.first();
    const Field* field = m_catalogue.field(parked.path);
    Field unknown;
    unknown.category = parked.path.category();
    unknown.id = parked.path.field();
    return answerInWords(&parked.answer, field ? *field : unknown, m_strings);
}

} // namespace vitrine
