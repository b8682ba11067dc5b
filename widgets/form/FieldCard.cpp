// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/FieldCard.h"

#include "model/regime/Library.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/IconLabel.h"
#include "widgets/common/Inputs.h"
#include "widgets/edit/EditSession.h"
#include "widgets/form/AnswerBar.h"
#include "widgets/form/FieldEditor.h"
#include "widgets/form/Words.h"
#include "widgets/parts/FindingMark.h"
#include "widgets/parts/Labels.h"
#include "widgets/text/CodeEditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

struct FieldCard::Reasons : QWidget {
    QLabel* whyLabel = nullptr;
    LineEdit* why = nullptr;
    QLabel* effortLabel = nullptr;
    LineEdit* effort = nullptr;
};

FieldCard::FieldCard(EditSession& session, const Field& field, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_field(field)
    , m_column(new QVBoxLayout(this))
    , m_icon(new IconLabel)
    , m_editor(nullptr)
    , m_bar(new AnswerBar(session, field))
    , m_chips(new FlowLayout(nullptr, 6))
    , m_provision(new ElidedLabel) {
    m_column->setContentsMargins(18, 13, 16, 11);
    m_column->setSpacing(8);
    EditorContext context = EditorContext::ofField(session, field);
    setObjectName(u"card:"_s + context.path.toString());
    setAccessibleName(context.label);

    const QList<Asked> asked = askedBy(context.path, session.dossier(), session.library());
    for (const Asked& by : asked)
        context.words = std::max(context.words, by.entry->words);
    m_column->addLayout(makeHead());
    if (!context.question.isEmpty()) {
        auto* question = new QLabel(context.question);
        question->setTextFormat(Qt::PlainText);
        question->setWordWrap(true);
        question->setForegroundRole(QPalette::PlaceholderText);
        m_column->addWidget(question);
    }
    m_editor = FieldEditor::create(context);
    m_editor->setReadOnly(session.isReadOnly());
    m_column->addWidget(m_editor);
    m_column->addWidget(m_bar);
    connect(m_editor, &FieldEditor::edited, this, &FieldCard::takeValue);
    connect(m_bar, &AnswerBar::answerWanted, this, [this] { enter({}); });
    connect(m_bar, &AnswerBar::noteToggled, this, [this](bool shown) {
        if (shown && !m_note)
            makeNote();
        if (m_note)
            m_note->setVisible(shown);
        if (shown)
            m_note->setFocus();
    });
}

QBoxLayout* FieldCard::makeHead() {
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    auto* label = new QLabel(m_session.fieldLabel(m_field.path()));
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::strongFont());
    label->setWordWrap(true);
    head->addWidget(label, 1);

    head->addLayout(m_chips);

    m_provision->setObjectName(u"provision"_s);
    m_provision->setTextFormat(Qt::PlainText);
    m_provision->setFont(Theme::smallFont());
    m_provision->setForegroundRole(QPalette::PlaceholderText);
    m_provision->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_provision);
    refreshRules();
    return head;
}

void FieldCard::refreshRules() {
    m_readers.clear();
    QStringList provisions;
    for (const Asked& by : askedBy(m_field.path(), m_session.dossier(), m_session.library())) {
        if (!m_readers.contains(by.entry->audience))
            m_readers.append(by.entry->audience);
        provisions.append(m_session.strings().citation(by.entry->provision));
    }
    if (m_readers.isEmpty() && m_field.audience != Audience::Internal)
        m_readers.append(m_field.audience);
    std::sort(m_readers.begin(), m_readers.end());
    provisions.removeDuplicates();
    // The names of readers are long in some languages: the card must not grow beyond the page.
    m_provision->setFullText(provisions.size() > 1
                                 ? tr("%1 +%2").arg(provisions.first()).arg(provisions.size() - 1)
                                 : provisions.value(0),
                             provisions.join(u'\n'));
    refreshChips();
}

void FieldCard::refresh() {
    const Answer* answer = m_session.dossier().answer(m_field.path());
    m_editor->setValue(answer && answer->state == AnswerState::Answered ? answer->value : Value());
    m_bar->refresh();
    refreshChips();
    refreshReasons();
    if (m_note && !m_note->hasFocus())
        m_note->showText(answer ? answer->note : QString());
    refreshFindings();
}

void FieldCard::refreshChips() {
    const Answer* answer = m_session.dossier().answer(m_field.path());
    const Audience widest = answer && answer->audience ? *answer->audience : m_field.audience;
    QList<Audience> readers = m_readers;
    if (widest > m_field.audience && !readers.contains(widest))
        readers.append(widest);
    while (m_chips->count() > readers.size())
        delete std::unique_ptr<QLayoutItem>(m_chips->takeAt(m_chips->count() - 1))->widget();
    for (qsizetype i = 0; i < readers.size(); ++i) {
        const Audience reader = readers.at(i);
        auto* chip = i < m_chips->count()
                         ? static_cast<Chip*>(m_chips->itemAt(static_cast<int>(i))->widget())
                         : nullptr;
        if (!chip) {
            chip = new Chip(m_session.strings().reader(reader));
            m_chips->addWidget(chip);
        }
        const bool parts = answer && std::any_of(answer->withholdings.cbegin(),
                                                 answer->withholdings.cend(),
                                                 [reader](const Withholding& w) {
                                                     return w.from.contains(reader);
                                                 });
        chip->setText(m_session.strings().reader(reader));
        chip->setMark(parts || !maySee(reader, widest) ? std::optional(StateMark::Withheld)
                                                       : std::nullopt);
        chip->setToolTip(parts ? tr("This, or a part of it, is withheld from them")
                         : maySee(reader, widest)
                             ? alsoRead(reader)
                             : tr("They ask for this, but do not see it as it is set now"));
    }
}

/// Who asks is named by a chip; who reads it as well, because it is open to a wider circle, here.
QString FieldCard::alsoRead(Audience reader) const {
    QStringList others;
    for (const Audience other : allAudiences()) {
        if (other != reader && other != Audience::Internal && maySee(other, reader))
            others.append(m_session.strings().reader(other));
    }
    return others.isEmpty() ? tr("They read this")
                            : tr("They read this, and so may: %1").arg(others.join(u", "_s));
}

void FieldCard::refreshReasons() {
    const Answer* answer = m_session.dossier().answer(m_field.path());
    const bool needed = answer && answer->state != AnswerState::Answered;
    m_editor->setVisible(!needed);
    if (!needed && !m_reasons)
        return;
    if (!m_reasons)
        makeReasons();
    m_reasons->setVisible(needed);
    if (!needed)
        return;
    const bool unknown = answer->state == AnswerState::Unknown;
    m_reasons->whyLabel->setText(unknown ? tr("Why is it not known?")
                                         : tr("Why does it not apply?"));
    m_reasons->why->setAccessibleName(
        tr("%1: %2").arg(accessibleName(), m_reasons->whyLabel->text()));
    m_reasons->why->showText(answer->reason);
    m_reasons->effort->showText(answer->effort);
    m_reasons->effortLabel->setVisible(unknown);
    m_reasons->effort->setVisible(unknown);
}

void FieldCard::makeReasons() {
    m_reasons = new Reasons;
    auto* column = new QVBoxLayout(m_reasons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add =
        [this, column](QLabel*& label, LineEdit*& line, const QString& text, const QString& name) {
            label = new QLabel(text);
            line = new LineEdit;
            label->setBuddy(line);
            line->setReadOnly(m_session.isReadOnly());
            line->setObjectName(m_field.path().toString() + name);
            column->addWidget(label);
            column->addWidget(line);
            connect(line, &QLineEdit::textEdited, this, &FieldCard::editReason);
            connect(line, &LineEdit::undoRequested, m_session.undoStack(), &QUndoStack::undo);
            connect(line, &LineEdit::redoRequested, m_session.undoStack(), &QUndoStack::redo);
        };
    add(m_reasons->whyLabel, m_reasons->why, {}, u"#reason"_s);
    add(m_reasons->effortLabel, m_reasons->effort, tr("What was done to find out?"), u"#effort"_s);
    m_reasons->effort->setAccessibleName(
        tr("%1: %2").arg(accessibleName(), m_reasons->effortLabel->text()));
    m_column->insertWidget(m_column->indexOf(m_editor) + 1, m_reasons);
    setTabOrder(m_bar->stateBox(), m_reasons->why);
    setTabOrder(m_reasons->why, m_reasons->effort);
}

void FieldCard::editReason() {
    const Answer* told = m_session.dossier().answer(m_field.path());
    if (!told)
        return;
    Answer answer = *told;
    answer.reason = m_reasons->why->text();
    answer.effort = answer.state == AnswerState::Unknown ? m_reasons->effort->text() : QString();
    m_session.edit(m_field.path(), answer, true);
}

void FieldCard::makeNote() {
    m_note = new CodeEditor;
    m_note->setLineBounds(2, 8);
    m_note->setPlaceholderText(
        tr("A note for colleagues. It stays in the dossier and is never in a document."));
    m_note->setAccessibleName(tr("Note on %1").arg(accessibleName()));
    m_note->setObjectName(m_field.path().toString() + u"#note"_s);
    m_note->setReadOnly(m_session.isReadOnly());
    const Answer* answer = m_session.dossier().answer(m_field.path());
    m_note->showText(answer ? answer->note : QString());
    m_column->insertWidget(m_column->indexOf(m_bar) + 1, m_note);
    setTabOrder(m_bar->noteButton(), m_note);
    connect(m_note, &CodeEditor::undoRequested, m_session.undoStack(), &QUndoStack::undo);
    connect(m_note, &CodeEditor::redoRequested, m_session.undoStack(), &QUndoStack::redo);
    connect(m_note, &CodeEditor::textEdited, this, [this] {
        const Answer* told = m_session.dossier().answer(m_field.path());
        Answer changed = told ? *told : Answer();
        changed.note = m_note->toPlainText();
        m_session.edit(m_field.path(), changed, true);
    });
}

void FieldCard::refreshFindings() {
    QList<Finding> mine;
    const QList<Finding>& all = m_session.report().findings;
    // They are sorted by path: ours are one stretch.
    const auto before = [](const Finding& finding, const FieldPath& path) {
        return finding.path < path;
    };
    for (auto it = std::lower_bound(all.cbegin(), all.cend(), m_field.path(), before);
         it != all.cend() && it->path.fieldPath() == m_field.path();
         ++it)
        mine.append(*it);
    if (mine != m_findings) {
        m_findings = mine;
        showFindings();
    }
    const StateMark mark = judge();
    const bool required = std::any_of(
        mine.cbegin(), mine.cend(), [](const Finding& f) { return f.missing && !f.waived; });
    m_mark = mark;
    m_icon->setMark(mark);
    if (mark == StateMark::Missing && !required)
        m_icon->setToolTip(tr("Nothing told; nobody insists on it"));
    setEdge(mark == StateMark::Missing && !required ? std::nullopt : std::optional(mark));
    m_editor->setFault(mark == StateMark::Error && m_touched);
}

StateMark FieldCard::judge() const {
    const Answer* answer = m_session.dossier().answer(m_field.path());
    const bool told =
        answer && (answer->state != AnswerState::Answered || !answer->value.isBlank());
    const auto has = [this](auto&& wanted) {
        return std::any_of(m_findings.cbegin(), m_findings.cend(), wanted);
    };
    if (has(isWrong))
        return StateMark::Error;
    if (!told)
        return StateMark::Missing;
    if (has([](const Finding& f) { return !f.waived && f.missing; }))
        return StateMark::Partly;
    if (has([](const Finding& f) { return !f.waived && f.severity == Severity::Warning; }))
        return StateMark::Warning;
    switch (answer->state) {
    case AnswerState::NotApplicable:
        return StateMark::NotApplicable;
    case AnswerState::Unknown:
        return StateMark::Unknown;
    case AnswerState::Answered:
        return StateMark::Told;
    }
    Q_UNREACHABLE();
}

void FieldCard::showFindings() {
    constexpr qsizetype most = 4; // of a long table the rest is in the list of findings
    delete std::exchange(m_findingsPart, nullptr);
    QList<Finding> shown;
    for (const Finding& finding : std::as_const(m_findings)) {
        if (!finding.waived && (m_touched || !finding.missing))
            shown.append(finding);
    }
    if (shown.isEmpty())
        return;
    m_findingsPart = new QWidget;
    auto* column = new QVBoxLayout(m_findingsPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [column](StateMark mark, const QString& text, const QString& hint) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel(mark), 0, Qt::AlignTop);
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setToolTip(hint);
        row->addWidget(label, 1);
        column->addLayout(row);
    };
    // What to do is said where the fault is said.
    const auto inWords = [](const Finding& finding) {
        return isWrong(finding) && !finding.fix.isEmpty() ? finding.message + u'\n' + finding.fix
                                                          : finding.message;
    };
    for (const Finding& finding : std::as_const(shown)) {
        if (column->count() == most)
            break;
        add(findingMark(finding),
            inWords(finding),
            finding.provision.isEmpty() ? finding.fix : finding.fix + u'\n' + finding.provision);
    }
    if (shown.size() > most)
        add(StateMark::Info,
            tr("%n more in the list of findings", nullptr, static_cast<int>(shown.size() - most)),
            {});
    m_column->insertWidget(m_column->indexOf(m_bar), m_findingsPart);
}

void FieldCard::setTouched() {
    if (m_touched)
        return;
    m_touched = true;
    showFindings();
    refreshFindings();
}

void FieldCard::enter(const FieldPath& inside) {
    if (m_editor->isHidden() && m_reasons)
        m_reasons->why->setFocus(Qt::OtherFocusReason);
    else
        m_editor->enter(inside);
}

void FieldCard::takeValue(const Value& value, bool typing) {
    const Answer* told = m_session.dossier().answer(m_field.path());
    Answer answer = told ? *told : Answer();
    answer.state = AnswerState::Answered;
    answer.value = value;
    m_session.edit(m_field.path(), answer, typing);
}

} // namespace vitrine
