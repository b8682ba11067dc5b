// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Dossier.h"

#include "model/dossier/NormalForm.h"

#include <QRandomGenerator>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

FieldPath fact(const QString& field) {
    return {dossierCategory, field};
}

Table tableAt(const Dossier& dossier, const QString& field) {
    const Value value = dossier.value(fact(field));
    const Table* table = value.get<Table>();
    return table ? *table : Table();
}

Answer told(const Value& value) {
    Answer answer;
    answer.value = value;
    return answer;
}

} // namespace

Dossier::Dossier(QString id)
    : m_id(std::move(id)) {}

Dossier Dossier::create(const QString& title) {
    Dossier dossier(QUuid::createUuid().toString(QUuid::WithoutBraces));
    dossier.set(fact(u"title"_s), told(title));
    dossier.set(fact(u"languages"_s), told(QStringList{u"en"_s}));
    return dossier;
}

const Answer* Dossier::answer(const FieldPath& path) const {
    const auto found = m_answers.constFind(path.fieldPath());
    return found == m_answers.cend() ? nullptr : &*found;
}

Value Dossier::value(const FieldPath& path) const {
    const Answer* told = answer(path);
    if (!told || told->state != AnswerState::Answered)
        return {};
    if (!path.isInsideTable())
        return path.column().isEmpty() ? told->value : Value();
    const Table* table = told->value.get<Table>();
    const Row* row = table ? table->row(path.row()) : nullptr;
    if (!row)
        return {};
    return path.column().isEmpty() ? Value(Table{{*row}}) : row->cells.value(path.column());
}

void Dossier::set(const FieldPath& field, const std::optional<Answer>& answer) {
    if (field.isEmpty())
        return;
    if (setOwn(field.fieldPath(), answer.value_or(Answer())))
        return;
    if (answer) {
        const Answer kept = normalAnswer(field, *answer);
        if (!kept.isVoid()) {
            m_answers.insert(field.fieldPath(), kept);
            return;
        }
    }
    m_answers.remove(field.fieldPath());
}

bool Dossier::setOwn(const FieldPath& path, const Answer& answer) {
    if (path == membersPath())
        extra = answer.extra;
    else if (path == whatPath())
        m_what = subjectFromWord(answer.value.toText()).value_or(Subject::Model);
    else if (path == idPath())
        m_id = answer.value.toText();
    else
        return false;
    return true;
}

Dossier Dossier::untold() const {
    Dossier dossier(m_id);
    dossier.m_what = m_what;
    return dossier;
}

QString Dossier::title() const {
    return value(fact(u"title"_s)).toText();
}

QStringList Dossier::languages() const {
    const Value told = value(fact(u"languages"_s));
    const QStringList* list = told.get<QStringList>();
    return list && !list->isEmpty() ? *list : QStringList{u"en"_s};
}

QMap<QString, QString> Dossier::regimes() const {
    QMap<QString, QString> result;
    const Value told = value(fact(u"regimes"_s));
    if (const Table* table = told.get<Table>())
        for (const Row& row : table->rows)
            result.insert(row.id, row.cells.value(u"version"_s).toText());
    return result;
}

void Dossier::setRegime(const QString& id, const QString& version) {
    QMap<QString, QString> versions = regimes();
    if (version.isEmpty())
        versions.remove(id);
    else
        versions.insert(id, version);
    Table table;
    for (auto it = versions.cbegin(); it != versions.cend(); ++it)
        table.rows.append({it.key(), {{u"version"_s, *it}}});
    set(fact(u"regimes"_s), told(table));
}

QStringList Dossier::evidenceFiles() const {
    QStringList names;
    for (const Row& row : evidence().rows)
        if (const QString name = row.cells.value(u"name"_s).toText(); !name.isEmpty())
            names.append(name);
    return names;
}

Table Dossier::evidence() const {
    return tableAt(*this, u"evidence"_s);
}

Table Dossier::overrides() const {
    return tableAt(*this, u"overrides"_s);
}

QMap<QString, Row> Dossier::waivers() const {
    QMap<QString, Row> result;
    const Value told = value(fact(u"waivers"_s));
    if (const Table* table = told.get<Table>())
        for (const Row& row : table->rows)
            result.insert(row.cells.value(u"finding"_s).toText(), row);
    return result;
}

FieldPath idPath() {
    return fact(u"id"_s);
}

FieldPath whatPath() {
    return fact(u"what"_s);
}

FieldPath membersPath() {
    return fact(u"members"_s);
}

QString subjectWord(Subject subject) {
    return subject == Subject::Dataset ? u"dataset"_s : u"model"_s;
}

std::optional<Subject> subjectFromWord(const QString& word) {
    for (const Subject subject : {Subject::Model, Subject::Dataset})
        if (word == subjectWord(subject))
            return subject;
    return std::nullopt;
}

std::optional<Answer> toldAt(const Dossier& dossier, const FieldPath& path) {
    Answer own;
    if (path.fieldPath() == membersPath())
        own.extra = dossier.extra;
    else if (path.fieldPath() == whatPath())
        own.value = subjectWord(dossier.what());
    else if (path.fieldPath() == idPath() && !dossier.id().isEmpty())
        own.value = dossier.id();
    else if (const Answer* answer = dossier.answer(path))
        own = *answer;
    return own.isVoid() ? std::nullopt : std::optional(own);
}

QString newRowId() {
    constexpr QStringView alphabet = u"0123456789abcdefghijklmnopqrstuvwxyz";
    QString id = u"r-"_s;
    for (int i = 0; i < 8; ++i)
        id += alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))];
    return id;
}

} // namespace vitrine
