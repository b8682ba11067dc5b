// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/edit/EditSession.h"

#include "model/dossier/Parked.h"
#include "model/flow/Languages.h"
#include "widgets/common/Background.h"

#include <QFileInfo>

#include <algorithm>
#include <set>
#include <utility>

namespace vitrine {

namespace {

bool contradicts(const Edit& mine, const QList<Edit>& theirs) {
    return std::ranges::any_of(
        theirs, [&mine](const Edit& other) { return clash(mine, other) == Clash::Contradiction; });
}

/// What becomes of my change of one fact that somebody else changed as well.
struct Rebased {
    QList<Edit> fitting;
    QList<ParkedAnswer> aside;
    QList<FieldPath> contradicted;
};

Rebased rebased(const Change& mine, const Change& theirs) {
    const QList<Edit> own = edits(mine);
    const QList<Edit> others = edits(theirs);
    Rebased result;
    for (const Edit& edit : own) {
        if (!contradicts(edit, others)) {
            result.fitting.append(edit);
            continue;
        }
        const auto* cell = edit.get<CellEdit>();
        const bool inTable = cell || edit.get<RowRemoved>() || edit.get<RowMoved>();
        // One part of an answer says little without the others.
        if (!inTable) {
            result = {{}, {}, {mine.path}};
            if (mine.after)
                result.aside.append({{}, {}, mine.path, *mine.after});
            return result;
        }
        result.contradicted.append(cell ? cell->path : mine.path);
        if (cell && !cell->after.isNull())
            result.aside.append({{}, {}, cell->path, Answer{.value = cell->after}});
    }
    return result;
}

} // namespace

EditSession::EditSession(std::shared_ptr<const Library> library,
                         OpenDossier opened,
                         const QString& language,
                         QObject* parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_opened(std::move(opened))
    , m_strings(m_library->strings(language))
    , m_dossier(m_opened.saved())
    , m_checker(m_library, m_strings) {
    m_checker.reset(m_dossier);
}

EditSession::~EditSession() = default;

Strings EditSession::dossierStrings() const {
    return vitrine::dossierStrings(m_dossier, *m_library);
}

void EditSession::setLanguage(const QString& language) {
    endTyping();
    m_strings = m_library->strings(language);
    m_checker = IncrementalChecker(m_library, m_strings);
    m_checker.reset(m_dossier);
    // The stack gives its commands to be read only; all of them are ours.
    for (int i = 0; i < m_undoStack.count(); ++i)
        if (const auto* step = dynamic_cast<const EditCommand*>(m_undoStack.command(i)))
            const_cast<EditCommand*>(step)->name();
}

bool EditSession::isModified() const {
    return !(m_dossier == m_opened.saved());
}

QList<Change> EditSession::unsavedChanges() const {
    return diff(m_opened.saved(), m_dossier);
}

QString EditSession::fieldLabel(const FieldPath& path) const {
    if (const Field* field = catalogue().field(path))
        return m_strings.text(field->key(QStringLiteral("label")));
    const QString known = m_strings.optional(QStringLiteral("phrase.fact.") + path.field());
    return known.isEmpty() ? path.fieldPath().toString() : known;
}

void EditSession::edit(const FieldPath& field, const std::optional<Answer>& answer, bool typing) {
    const FieldPath path = field.fieldPath();
    if (typing && m_typingOn != path)
        ++m_typingRun;
    m_typingOn = typing ? path : FieldPath();
    push(
        {{path, {}, answer}},
        [this, path] { return tr("Change of “%1”").arg(fieldLabel(path)); },
        typing ? m_typingRun : -1);
}

void EditSession::edit(const QList<Change>& changes, const StepName& name) {
    push(changes, name, -1);
    m_typingOn = {};
}

void EditSession::editTable(const FieldPath& field, const Table& table, bool typing) {
    Answer answer = toldAt(m_dossier, field).value_or(Answer());
    answer.state = AnswerState::Answered;
    answer.value = table;
    edit(field, answer, typing);
}

void EditSession::endTyping() {
    m_typingOn = {};
}

void EditSession::push(const QList<Change>& changes, const StepName& name, int run) {
    // What the caller saw before may be stale: undo must lead back to what is there now.
    Dossier edited = m_dossier;
    std::set<FieldPath> paths;
    for (const Change& change : changes) {
        paths.insert(change.path.fieldPath());
        edited.set(change.path.fieldPath(), change.after);
    }
    QList<Edit> made;
    for (const FieldPath& path : paths)
        made += edits(Change{path, toldAt(m_dossier, path), toldAt(edited, path)});
    if (!isReadOnly() && !made.isEmpty())
        m_undoStack.push(new EditCommand(*this, std::move(made), name, run));
}

void EditSession::make(const QList<Edit>& edits) {
    const QList<Change> changes = changesBy(edits, m_dossier);
    m_dossier = apply(changes, std::move(m_dossier));
    m_checker.update(m_dossier, changes);
    Q_EMIT changed(changes);
    announceModified();
}

void EditSession::announceModified() {
    const bool modified = isModified();
    if (modified == m_wasModified)
        return;
    m_wasModified = modified;
    Q_EMIT modifiedChanged(modified);
}

Result<void> EditSession::save() {
    if (const Result<void> result = m_opened.save(m_dossier); !result)
        return result;
    m_undoStack.setClean(); // typing after a save is a step of its own
    endTyping();
    announceModified();
    Q_EMIT saved();
    return {};
}

Result<QList<FieldPath>> EditSession::reload(bool keepMine) {
    const QList<Change> mine = unsavedChanges();
    if (const Result<void> result = m_opened.reload(); !result)
        return tl::unexpected(result.error());
    endTyping();
    Dossier wanted = m_opened.saved();
    QList<FieldPath> contradicted;
    if (keepMine) {
        QList<Edit> fitting;
        QList<ParkedAnswer> aside;
        for (const Change& change : mine) {
            const Rebased result = rebased(
                change, {change.path, change.before, toldAt(m_opened.saved(), change.path)});
            fitting += result.fitting;
            aside += result.aside;
            contradicted += result.contradicted;
        }
        wanted = apply(fitting, std::move(wanted));
        for (const ParkedAnswer& answer : std::as_const(aside))
            park(wanted, answer);
    }
    const QList<Change> changes = diff(m_dossier, wanted);
    if (mine.isEmpty()) {
        // Nothing was typed that undo would have to bring back.
        m_undoStack.clear();
        m_dossier = wanted;
        m_checker.reset(m_dossier);
        Q_EMIT changed(changes);
    } else {
        edit(changes, [keepMine] {
            return keepMine ? tr("Reloading with my changes") : tr("Reloading without my changes");
        });
    }
    announceModified();
    return contradicted;
}

void EditSession::attachFile(const FieldPath& field,
                             FileUse use,
                             const QString& file,
                             std::shared_ptr<Progress> progress,
                             std::function<void(const Result<void>&)> done) {
    const auto copy =
        m_opened.evidenceCopy(file, QFileInfo(file).completeBaseName(), m_dossier.evidence());
    inBackground(
        this,
        [copy, progress] { return copy(*progress); },
        [this, field, use, done = std::move(done)](const Result<Row>& row) {
            if (row)
                takeFile(field, use, *row);
            done(row ? Result<void>() : tl::unexpected(row.error()));
        });
}

void EditSession::takeFile(const FieldPath& field, FileUse use, const Row& file) {
    Dossier after = m_dossier;
    Table evidence = after.evidence();
    if (!evidence.row(file.id)) {
        evidence.rows.append(file);
        const FieldPath evidencePath(dossierCategory, QStringLiteral("evidence"));
        Answer list = toldAt(after, evidencePath).value_or(Answer());
        list.value = evidence;
        after.set(evidencePath, list);
    }
    Answer answer = toldAt(after, field.fieldPath()).value_or(Answer());
    const Record record{{QStringLiteral("evidence"), file.id}};
    if (use == FileUse::Evidence) {
        if (!answer.evidence.contains(file.id))
            answer.evidence.append(file.id);
    } else if (field.isInsideTable()) {
        if (const Table* table = answer.value.get<Table>()) {
            Table changed = *table;
            for (Row& row : changed.rows)
                if (row.id == field.row())
                    row.cells.insert(field.column(), record);
            answer.value = changed;
        }
    } else {
        // What was said in place of an answer goes with it.
        answer.state = AnswerState::Answered;
        answer.reason.clear();
        answer.effort.clear();
        answer.value = record;
    }
    after.set(field.fieldPath(), answer);
    edit(diff(m_dossier, after), [this, use, field] {
        return use == FileUse::Evidence ? tr("Evidence for “%1”").arg(fieldLabel(field))
                                        : tr("File for “%1”").arg(fieldLabel(field));
    });
}

} // namespace vitrine
