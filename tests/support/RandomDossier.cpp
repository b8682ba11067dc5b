// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/RandomDossier.h"

#include "model/regime/Library.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

const QStringList evidenceIds = {u"e-one"_s, u"e-two"_s, u"e-three"_s};

} // namespace

RandomDossier::RandomDossier(const Library& library, quint32 seed)
    : m_library(library)
    , m_random(seed) {}

QString RandomDossier::word() {
    static const QStringList words = {u"model"_s,
                                      u"Größe"_s,
                                      u"データ"_s,
                                      u"a | b"_s,
                                      u"*x*"_s,
                                      u"%1"_s,
                                      u"token"_s,
                                      u"\"q\""_s,
                                      u"ﬁne"_s,
                                      u"line\nbreak"_s,
                                      u"- TBD"_s,
                                      u"Some text. Lorem ipsum."_s};
    return words.at(below(static_cast<int>(words.size())));
}

QString RandomDossier::choice(const Column& column) {
    if (column.choices.isEmpty() || oneIn(12))
        return column.other ? u"other:"_s + word() : u"no-such-choice"_s;
    return column.choices.at(below(static_cast<int>(column.choices.size())));
}

Record RandomDossier::record(const Column& column) {
    switch (column.type) {
    case FieldType::Party:
        return {{u"name"_s, word()}, {u"email"_s, oneIn(4) ? word() : u"a@example.org"_s}};
    case FieldType::Licence:
        return oneIn(3) ? Record{{u"name"_s, word()}, {u"url"_s, u"https://example.org"_s}}
                        : Record{{u"spdx"_s, oneIn(4) ? u"Nope-1"_s : u"Apache-2.0"_s}};
    case FieldType::Hash:
        return {{u"algorithm"_s, u"sha-256"_s},
                {u"hex"_s, oneIn(3) ? u"abc"_s : QString(64, u'a')}};
    default:
        return {{u"evidence"_s, oneIn(3) ? u"e-gone"_s : evidenceIds.at(below(3))}};
    }
}

Value RandomDossier::typedValue(const Column& column) {
    switch (column.type) {
    case FieldType::LongText: {
        QString text = word();
        for (int i = below(12); i > 0; --i)
            text += u' ' + word();
        if (oneIn(12))
            text += u" [a.example](https://b.example)"_s;
        return Prose{text};
    }
    case FieldType::YesNo:
        return oneIn(10) ? u"maybe"_s : oneIn(2) ? u"yes"_s : u"no"_s;
    case FieldType::Choice:
        return choice(column);
    case FieldType::Choices:
        return oneIn(5) ? QStringList() : QStringList{choice(column)};
    case FieldType::Languages:
        return oneIn(5) ? QStringList{u"not a language"_s} : QStringList{u"en"_s, u"pt-BR"_s};
    case FieldType::Number:
    case FieldType::Quantity: {
        const QString amount = QString::number(1 + below(9)) + u'.' + QString::number(below(10)) +
                               u'e' + QString::number(20 + below(7));
        return Quantity{oneIn(10) ? u"7"_s : amount,
                        oneIn(10) ? u"furlong"_s : column.units.value(0),
                        oneIn(5) ? static_cast<Exactness>(below(4)) : Exactness::Exact};
    }
    case FieldType::Date:
        return oneIn(5) ? u"soon"_s : u"20%1-0%2-11"_s.arg(20 + below(15)).arg(1 + below(9));
    case FieldType::Month:
        return oneIn(5) ? u"2024"_s : u"20%1-0%2"_s.arg(20 + below(15)).arg(1 + below(9));
    case FieldType::Url:
        return oneIn(4) ? word() : u"https://example.org/x"_s;
    case FieldType::Email:
        return oneIn(4) ? word() : oneIn(3) ? u"info@example.org"_s : u"a@example.org"_s;
    case FieldType::Party:
    case FieldType::Licence:
    case FieldType::Hash:
    case FieldType::File:
        return record(column);
    default:
        return word();
    }
}

Value RandomDossier::value(const Column& column) {
    if (oneIn(40))
        return Quantity{u"1"_s}; // a value of a wrong type, as an older version may have left it
    return typedValue(column);
}

Table RandomDossier::table(const Field& field, int rows) {
    Table table;
    for (int i = 0; i < rows; ++i) {
        Row row;
        // Not in the order of the rows, as ids of real dossiers are not either.
        row.id = u"r-%1-%2"_s.arg(below(1000)).arg(m_rows++);
        for (const Column& column : field.columns)
            if (!oneIn(4))
                row.cells.insert(column.id,
                                 oneIn(12) ? Value(Untold{AnswerState::Unknown, u"lost"_s})
                                           : value(column));
        table.rows << row;
    }
    return table;
}

Answer RandomDossier::answer(const Field& field) {
    Answer answer;
    if (oneIn(6)) {
        answer.state = oneIn(2) ? AnswerState::Unknown : AnswerState::NotApplicable;
        if (!oneIn(3))
            answer.reason = word();
        return answer;
    }
    answer.value =
        field.type == FieldType::Table && !oneIn(30) ? Value(table(field, below(6))) : value(field);
    if (oneIn(4))
        answer.evidence << (oneIn(3) ? u"e-gone"_s : evidenceIds.at(below(3)));
    if (oneIn(8))
        answer.note = word();
    circumstances(answer, field);
    return answer;
}

/// Who may see it, and where it comes from.
void RandomDossier::circumstances(Answer& answer, const Field& field) {
    answer.withholdings.clear();
    answer.sources.clear();
    answer.audience.reset();
    if (oneIn(3))
        answer.sources << Source{.title = oneIn(2) ? word() : QString(),
                                 .url = oneIn(2) ? u"https://example.org"_s : QString()};
    if (oneIn(8))
        answer.audience = allAudiences().at(below(5));
    if (!oneIn(4))
        return;
    Withholding withholding;
    if (oneIn(2))
        withholding.from << allAudiences().at(1 + below(4));
    const Table* rows = answer.value.get<Table>();
    if (rows && !rows->rows.isEmpty() && oneIn(2))
        withholding.row = rows->rows.at(below(static_cast<int>(rows->rows.size()))).id;
    if (!field.columns.isEmpty() && oneIn(2))
        withholding.column = field.columns.at(below(static_cast<int>(field.columns.size()))).id;
    answer.withholdings << withholding;
}

const Field& RandomDossier::anyField() {
    const QList<Category>& categories = m_library.catalogue().categories();
    const Category& category = categories.at(below(static_cast<int>(categories.size())));
    return category.fields.at(below(static_cast<int>(category.fields.size())));
}

Dossier RandomDossier::dossier(int share) {
    Dossier dossier(u"00000000-0000-4000-8000-000000000000"_s);
    for (const Regime& regime : m_library.regimes())
        if (!oneIn(4))
            dossier.setRegime(regime.id, oneIn(5) ? u"1999-01-01"_s : regime.version);
    if (oneIn(6))
        dossier.setRegime(u"unheard-of"_s, u"1"_s);
    for (const Category& category : m_library.catalogue().categories())
        for (const Field& field : category.fields)
            if (below(100) < share)
                dossier.set(field.path(), answer(field));
    if (oneIn(4))
        dossier.set({u"nowhere"_s, u"nothing"_s}, Answer{.value = word()});
    for (int i = below(4); i > 0; --i) {
        const Change change = dossierChange(dossier);
        dossier.set(change.path, change.after);
    }
    return dossier;
}

std::optional<Answer> RandomDossier::editedAnswer(const Dossier& dossier, const Field& field) {
    const Answer* known = dossier.answer(field.path());
    const Table* rows = known ? known->value.get<Table>() : nullptr;
    if (oneIn(5))
        return std::nullopt;
    if (known && oneIn(6)) {
        Answer same = *known;
        circumstances(same, field);
        return same;
    }
    if (!rows || rows->rows.isEmpty() || field.columns.isEmpty() || oneIn(4))
        return answer(field);
    Answer changed = *known;
    Table table = *rows;
    const int at = below(static_cast<int>(table.rows.size()));
    switch (below(4)) {
    case 0:
        table.rows.removeAt(at);
        break;
    case 1:
        table.rows.insert(at, this->table(field, 1).rows.first());
        break;
    case 2:
        table.rows.move(at, 0);
        break;
    default: {
        const Column& column = field.columns.at(below(static_cast<int>(field.columns.size())));
        table.rows[at].cells.insert(column.id, value(column));
    }
    }
    changed.value = table;
    return changed;
}

QString RandomDossier::anyFinding(const Dossier& dossier) {
    static const QStringList rules = {u"value.format"_s,
                                      u"state.reason"_s,
                                      u"lf.name"_s,
                                      u"lf.compute"_s,
                                      u"evidence.missing"_s,
                                      u"r.future"_s,
                                      u"row.incomplete"_s};
    FieldPath path = anyField().path();
    const Answer* told = dossier.answer(path);
    if (const Table* rows = told ? told->value.get<Table>() : nullptr;
        rows && !rows->rows.isEmpty())
        path = path.withRow(rows->rows.first().id);
    return rules.at(below(static_cast<int>(rules.size()))) + u'@' + path.toString();
}

QString RandomDossier::yesOrNo() {
    return oneIn(2) ? u"yes"_s : u"no"_s;
}

QString RandomDossier::anyConclusion() {
    const QList<Regime>& regimes = m_library.regimes();
    const Regime& regime = regimes.at(below(static_cast<int>(regimes.size())));
    if (regime.conclusions.isEmpty() || oneIn(8))
        return regime.conclusionId(u"gone"_s);
    return regime.conclusionId(
        regime.conclusions.at(below(static_cast<int>(regime.conclusions.size()))).id);
}

Change RandomDossier::dossierChange(const Dossier& dossier) {
    const int what = below(10);
    const QString name = what == 0  ? u"regimes"_s
                         : what < 4 ? u"evidence"_s
                         : what < 8 ? u"waivers"_s
                                    : u"overrides"_s;
    const FieldPath path(dossierCategory, name);
    const Answer* known = dossier.answer(path);
    Table table = known && known->value.get<Table>() ? *known->value.get<Table>() : Table{};
    if (!table.rows.isEmpty() && oneIn(3)) {
        table.rows.removeAt(below(static_cast<int>(table.rows.size())));
    } else if (what == 0) {
        const QList<Regime>& regimes = m_library.regimes();
        const Regime& regime = regimes.at(below(static_cast<int>(regimes.size())));
        if (!table.row(regime.id))
            table.rows << Row{regime.id, {{u"version"_s, regime.version}}};
    } else if (what < 4) {
        if (const QString& id = evidenceIds.at(below(3)); !table.row(id))
            table.rows << Row{id, {{u"name"_s, u"file.pdf"_s}}};
    } else if (what >= 8) {
        if (const QString id = anyConclusion(); !table.row(id))
            table.rows << Row{id,
                              {{u"value"_s, oneIn(8) ? word() : yesOrNo()},
                               {u"reason"_s, oneIn(6) ? QString() : word()}}};
    } else {
        table.rows << Row{
            u"w-%1"_s.arg(m_rows++),
            {{u"finding"_s, anyFinding(dossier)}, {u"reason"_s, oneIn(4) ? QString() : word()}}};
    }
    std::optional<Answer> before;
    if (known)
        before = *known;
    return {path, before, Answer{.value = table}};
}

QList<Change> RandomDossier::edit(Dossier& dossier) {
    QList<Change> changes;
    for (int i = 1 + below(3); i > 0; --i) {
        Change change;
        if (oneIn(8)) {
            change = dossierChange(dossier);
        } else {
            const Field& field = anyField();
            change.path = field.path();
            if (const Answer* known = dossier.answer(change.path))
                change.before = *known;
            change.after = editedAnswer(dossier, field);
        }
        dossier.set(change.path, change.after);
        changes << change;
    }
    return changes;
}

} // namespace vitrine::test
