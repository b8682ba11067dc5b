// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/edit/EditSession.h"

#include "model/flow/Languages.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace vitrine {

namespace {

bool contradicts(const QList<Edit>& mine, const QList<Edit>& theirs) {
    return std::ranges::any_of(mine, [&theirs](const Edit& edit) {
        return std::ranges::any_of(theirs, [&edit](const Edit& other) {
            return clash(edit, other) == Clash::Contradiction;
        });
    });
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

Result<void> EditSession::reload(bool keepMine) {
    const Dossier base = m_opened.saved();
    const QList<Change> mine = unsavedChanges();
    if (const Result<void> result = m_opened.reload(); !result)
        return result;
    const Dossier& fresh = m_opened.saved();
    const QList<Change> changes = diff(m_dossier, fresh);
    m_undoStack.clear();
    endTyping();
    m_dossier = fresh;
    m_checker.reset(m_dossier);
    Q_EMIT changed(changes);
    announceModified();
    if (keepMine) {
        QList<Edit> fitting;
        for (const Change& change : mine) {
            const QList<Edit> own = edits(change);
            const Change theirs{change.path, change.before, toldAt(m_dossier, change.path)};
            if (!contradicts(own, edits(theirs)))
                fitting += own;
        }
        edit(changesBy(fitting, m_dossier), [] { return tr("My changes before reloading"); });
    }
    return {};
}

Result<void>
EditSession::attachEvidence(const FieldPath& field, const QString& file, Progress& progress) {
    const Result<Row> row =
        m_opened.addEvidence(file, QFileInfo(file).completeBaseName(), progress);
    if (!row)
        return tl::unexpected(row.error());
    const FieldPath evidencePath(dossierCategory, QStringLiteral("evidence"));
    Table evidence = m_dossier.evidence();
    evidence.rows.append(*row);
    Answer list = toldAt(m_dossier, evidencePath).value_or(Answer());
    list.value = evidence;

    Answer answer = toldAt(m_dossier, field).value_or(Answer());
    const Field* known = catalogue().field(field);
    if (known && known->type == FieldType::File && !field.isInsideTable())
        answer.value = Record{{QStringLiteral("evidence"), row->id}};
    else
        answer.evidence.append(row->id);
    edit({{evidencePath, {}, list}, {field.fieldPath(), {}, answer}},
         [this, field] { return tr("Evidence for “%1”").arg(fieldLabel(field)); });
    return {};
}

} // namespace vitrine
