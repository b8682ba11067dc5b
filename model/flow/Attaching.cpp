// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/Attaching.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct AttachingWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Attaching)
};

const FieldPath evidencePath{dossierCategory, QStringLiteral("evidence")};

/// The table of a fact with this cell told; the row is made if it is new.
Table withCell(const Answer& answer, const FieldPath& at, const Value& value) {
    const Table* before =
        answer.state == AnswerState::Answered ? answer.value.get<Table>() : nullptr;
    Table table = before ? *before : Table{};
    const auto row = std::ranges::find(table.rows, at.row(), &Row::id);
    if (row == table.rows.end())
        table.rows.append(Row{at.row(), {{at.column(), value}}});
    else
        row->cells.insert(at.column(), value);
    return table;
}

} // namespace

Result<void> mayAttach(const Field& field,
                       const FieldPath& to,
                       const std::optional<Column>& column,
                       bool asAnswer) {
    const FieldType type = column ? column->type : field.type;
    if (field.category == dossierCategory)
        return fail(ErrorCode::Usage,
                    AttachingWords::tr("%1 is about the dossier itself: no file goes there.")
                        .arg(to.toString()));
    if (asAnswer && type != FieldType::File)
        return fail(ErrorCode::Usage,
                    AttachingWords::tr("The answer of %1 is no file. A file can show that it is "
                                       "right: attach it as evidence.")
                        .arg(to.toString()));
    if (!asAnswer && !to.row().isEmpty())
        return fail(ErrorCode::Usage,
                    AttachingWords::tr("Evidence is attached to a whole fact: to %1.")
                        .arg(field.path().toString()));
    return {};
}

Dossier withAttached(const Dossier& dossier, const Row& file, const AttachOrder& order) {
    Dossier after = dossier;
    Table files = dossier.evidence();
    if (!files.row(file.id)) {
        files.rows.append(file);
        Answer told;
        told.value = files;
        after.set(evidencePath, told);
    }
    if (order.to.isEmpty())
        return after;
    const FieldPath fact = order.to.fieldPath();
    const Answer* before = dossier.answer(fact);
    Answer told = before ? *before : Answer{};
    if (!order.asAnswer) {
        if (!told.evidence.contains(file.id))
            told.evidence.append(file.id);
        after.set(fact, told);
        return after;
    }
    const Value answer = Record{{u"evidence"_s, file.id}};
    const Value value = order.to.column().isEmpty() ? answer : withCell(told, order.to, answer);
    // Where the file before came from says nothing of this one; a table keeps what its rows have.
    if (order.to.column().isEmpty() && told.value != value)
        told.sources.clear();
    told.state = AnswerState::Answered;
    told.reason.clear();
    told.effort.clear();
    told.value = value;
    after.set(fact, told);
    return after;
}

Result<Attached> attach(OpenDossier& opened, const AttachOrder& order, Progress& progress) {
    if (auto may = opened.mayWrite(); !may)
        return tl::unexpected(may.error());
    const Dossier before = opened.saved();
    const QString description =
        order.description.isEmpty() ? QFileInfo(order.file).completeBaseName() : order.description;
    const QString folder = opened.directory() + u"/evidence/"_s;
    const QStringList there = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    auto row = opened.evidenceCopy(order.file, description, before.evidence())(progress);
    if (!row)
        return tl::unexpected(row.error());
    Attached attached{*row, before.evidence().row(row->id) == nullptr};
    attached.dossier = withAttached(before, *row, order);
    const Answer* was = order.to.isEmpty() ? nullptr : before.answer(order.to.fieldPath());
    const Answer* is = order.to.isEmpty() ? nullptr : attached.dossier.answer(order.to.fieldPath());
    if (was && is && was->sources != is->sources)
        attached.notes.append(
            {AttachingWords::tr("the sources told of the answer before and are dropped"),
             order.to.toString()});
    if (is && !order.asAnswer && is->value.isNull() && is->state == AnswerState::Answered)
        attached.notes.append(
            {AttachingWords::tr("nothing is told here yet that the file could show"),
             order.to.toString()});
    if (attached.dossier == before)
        return attached;
    if (auto saved = opened.save(attached.dossier); !saved) {
        if (const QString name = row->cells.value(u"name"_s).toText(); !there.contains(name))
            QFile::remove(folder + name);
        return tl::unexpected(saved.error());
    }
    return attached;
}

} // namespace vitrine
