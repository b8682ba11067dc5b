// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/AnswerBar.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/Inputs.h"
#include "widgets/common/Theme.h"
#include "widgets/edit/EditSession.h"
#include "widgets/form/CalculatorDialog.h"
#include "widgets/form/DomainsDialog.h"
#include "widgets/form/EvidenceDialog.h"
#include "widgets/form/SourcesDialog.h"
#include "widgets/form/WithholdDialog.h"
#include "widgets/form/Words.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestReaders = 160; // pixels, where there is no room for the whole text

/// Places in the state selector.
enum StateIndex { NotTold, Told, NotApplicable, Unknown };

} // namespace

AnswerBar::AnswerBar(EditSession& session, const Field& field, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(field)
    , m_label(session.fieldLabel(field.path())) {
    new FlowLayout(this, 8);
    addState();
    addReaders();
    addCalculate();
    addDomains();
    m_withhold = addButton(
        u"withhold"_s, tr("Withhold…"), tr("Keep this, or a part of it, from some readers"));
    m_sources = addButton(u"sources"_s, tr("Sources…"), tr("Where the answer comes from"));
    m_evidence = addButton(u"evidence"_s, tr("Evidence…"), tr("Files that prove the answer"));
    m_note = addButton(u"addNote"_s, tr("Note"), tr("For colleagues; never in a document"));
    m_note->setCheckable(true);
    connect(m_withhold, &QToolButton::clicked, this, &AnswerBar::withhold);
    connect(m_sources, &QToolButton::clicked, this, &AnswerBar::editSources);
    connect(m_evidence, &QToolButton::clicked, this, &AnswerBar::editEvidence);
    connect(m_note, &QToolButton::clicked, this, &AnswerBar::noteToggled);
    setEnabled(true);
    m_state->setEnabled(!session.isReadOnly());
    m_readers->setEnabled(!session.isReadOnly());
}

void AnswerBar::addState() {
    m_state = new ComboBox;
    m_state->addItem(Theme::stateIcon(StateMark::Missing), tr("Not told yet"));
    m_state->addItem(Theme::stateIcon(StateMark::Told), tr("Answered"));
    m_state->addItem(Theme::stateIcon(StateMark::NotApplicable), tr("Not applicable"));
    m_state->addItem(Theme::stateIcon(StateMark::Unknown), tr("Not known"));
    m_state->setAccessibleName(tr("State of %1").arg(m_label));
    m_state->setAccessibleDescription(
        tr("Whether the answer is told, does not apply or is not known"));
    m_state->setObjectName(m_field.path().toString() + u"#state"_s);
    layout()->addWidget(m_state);
    connect(m_state, &QComboBox::activated, this, &AnswerBar::chooseState);
    m_state->installEventFilter(this);
}

QWidget* AnswerBar::stateBox() const {
    return m_state;
}

QWidget* AnswerBar::noteButton() const {
    return m_note;
}

/// A state that is passed on the way to another is not chosen: keys that would step through the
/// states open their list.
bool AnswerBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_state || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool letter = !key->text().isEmpty() && key->text().at(0).isLetterOrNumber();
    const bool steps = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down ||
                       key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
    const Qt::KeyboardModifiers without =
        key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if ((!letter && !steps) || without != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    m_state->showPopup();
    if (letter)
        m_state->view()->keyboardSearch(key->text());
    return true;
}

void AnswerBar::addReaders() {
    m_readers = new ComboBox;
    m_readers->addItem(tr("Shown to: as the law requires"));
    int longest = static_cast<int>(m_readers->itemText(0).size());
    for (const Audience audience : allAudiences()) {
        QString text = tr("Shown to: %1").arg(upToReader(audience));
        if (audience < m_field.audience)
            text = tr("%1 (narrower)").arg(text);
        else if (audience > m_field.audience)
            text = tr("%1 (wider)").arg(text);
        longest = std::max(longest, static_cast<int>(text.size()));
        m_readers->addItem(text, static_cast<int>(audience));
    }
    // Not AdjustToContents: that resizes the box by itself later, beyond its place in the line.
    m_readers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_readers->setMinimumContentsLength(longest * 3 / 4); // in letters as wide as an X
    m_readers->setMinimumWidth(narrowestReaders);
    m_readers->setAccessibleName(tr("Readers of %1").arg(m_label));
    m_readers->setAccessibleDescription(tr("The widest circle of readers that may see the answer"));
    m_readers->setObjectName(m_field.path().toString() + u"#readers"_s);
    layout()->addWidget(m_readers);
    connect(m_readers, &QComboBox::activated, this, &AnswerBar::chooseReaders);
}

/// Only few facts can be worked out.
void AnswerBar::addCalculate() {
    if (!CalculatorDialog::isOffered(m_session, m_field))
        return;
    QToolButton* calculate = addButton(u"calculate"_s,
                                       tr("Calculate…"),
                                       tr("Work the answer out, with the working as its source"));
    calculate->setAccessibleName(tr("%1: %2").arg(m_label, calculate->text()));
    connect(calculate, &QToolButton::clicked, this, [this] {
        (new CalculatorDialog(m_session, m_field, this))->open();
    });
}

void AnswerBar::addDomains() {
    if (!DomainsDialog::isOffered(m_field))
        return;
    QToolButton* domains =
        addButton(u"domains"_s, tr("From a list…"), tr("Take the largest domains from a file"));
    domains->setAccessibleName(tr("%1: %2").arg(m_label, domains->text()));
    connect(domains, &QToolButton::clicked, this, [this] {
        (new DomainsDialog(m_session, m_field, this))->open();
    });
}

QToolButton* AnswerBar::addButton(const QString& name, const QString& text, const QString& hint) {
    auto* button = new QToolButton;
    button->setObjectName(m_field.path().toString() + u'#' + name);
    button->setText(text);
    button->setToolTip(hint);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setForegroundRole(QPalette::PlaceholderText);
    button->setAccessibleDescription(hint);
    layout()->addWidget(button);
    return button;
}

void AnswerBar::refresh() {
    const Answer* answer = m_session.dossier().answer(m_field.path());
    int state = NotTold;
    if (answer && answer->state == AnswerState::NotApplicable)
        state = NotApplicable;
    else if (answer && answer->state == AnswerState::Unknown)
        state = Unknown;
    else if (answer && !answer->value.isBlank())
        state = Told;
    m_state->setCurrentIndex(state);
    const int readers =
        answer && answer->audience ? m_readers->findData(static_cast<int>(*answer->audience)) : 0;
    m_readers->setCurrentIndex(std::max(0, readers));
    m_readers->setToolTip(m_readers->currentText());

    const auto count =
        [this](QToolButton* button, const QString& none, const QString& some, qsizetype n) {
            button->setText(n == 0 ? none : some.contains(u"%1"_s) ? some.arg(n) : some);
            button->setAccessibleName(tr("%1: %2").arg(m_label, button->text()));
        };
    count(
        m_withhold, tr("Withhold…"), tr("Withheld: %1"), answer ? answer->withholdings.size() : 0);
    m_withhold->setIcon(answer && !answer->withholdings.isEmpty()
                            ? Theme::stateIcon(StateMark::Withheld)
                            : QIcon());
    count(m_sources, tr("Sources…"), tr("Sources: %1"), answer ? answer->sources.size() : 0);
    count(m_evidence, tr("Evidence…"), tr("Evidence: %1"), answer ? answer->evidence.size() : 0);
    count(m_note, tr("Note"), tr("Note ✓"), answer && !answer->note.isEmpty() ? 1 : 0);
    // A source or a note needs an answer to belong to, but evidence may come first.
    m_withhold->setEnabled(answer != nullptr);
}

void AnswerBar::chooseState(int index) {
    const Answer* told = m_session.dossier().answer(m_field.path());
    Answer answer = told ? *told : Answer();
    if (index == Told && (answer.state != AnswerState::Answered || answer.value.isBlank())) {
        if (answer.state != AnswerState::Answered) {
            answer.state = AnswerState::Answered;
            answer.value = {};
            answer.reason.clear();
            answer.effort.clear();
            m_session.edit(m_field.path(), answer);
        }
        refresh();
        Q_EMIT answerWanted();
        return;
    }
    if (index == NotTold) {
        answer.state = AnswerState::Answered;
        answer.value = {};
        answer.translations.clear();
        answer.reason.clear();
        answer.effort.clear();
    } else if (index == NotApplicable || index == Unknown) {
        answer.state = index == Unknown ? AnswerState::Unknown : AnswerState::NotApplicable;
        answer.value = {};
        answer.translations.clear();
        if (index == NotApplicable)
            answer.effort.clear();
    }
    m_session.edit(m_field.path(), answer);
    refresh();
    if (answer.state != AnswerState::Answered)
        Q_EMIT answerWanted();
}

void AnswerBar::chooseReaders(int index) {
    const Answer* told = m_session.dossier().answer(m_field.path());
    Answer answer = told ? *told : Answer();
    answer.audience.reset();
    if (index > 0)
        answer.audience = static_cast<Audience>(m_readers->itemData(index).toInt());
    m_session.edit(m_field.path(), answer);
    refresh();
}

void AnswerBar::withhold() {
    (new WithholdDialog(m_session, m_field, this))->open();
}

void AnswerBar::editSources() {
    (new SourcesDialog(m_session, m_field, this))->open();
}

void AnswerBar::editEvidence() {
    (new EvidenceDialog(m_session, m_field, this))->open();
}

} // namespace vitrine
