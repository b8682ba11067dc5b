// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/interview/InterviewDialog.h"

#include "model/dossier/Evaluation.h"
#include "model/dossier/Visibility.h"
#include "widgets/common/Theme.h"
#include "widgets/form/FormPage.h"
#include "widgets/interview/EffectsPane.h"
#include "widgets/interview/OverrideDialog.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

// Below this width steps, questions and effects do not stand beside one another.
constexpr int narrowLetters = 120;

FormPage* makePage(EditSession& session, const Regime& regime, const InterviewStep& step) {
    const QString key = regime.key(u"interview."_s + step.id);
    FormPage::Content content;
    content.title = session.strings().text(key + u".title"_s);
    content.summary = session.strings().optional(key + u".intro"_s);
    for (const FieldPath& path : step.fields) {
        if (const Field* field = session.catalogue().field(path))
            content.fields.append(field);
    }
    return new FormPage(session, content);
}

void markPrimary(QPushButton* button, bool primary) {
    if (button->property("primary").toBool() == primary)
        return;
    button->setProperty("primary", primary);
    button->update();
}

} // namespace

InterviewDialog::InterviewDialog(EditSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton(tr("&Next")))
    , m_keep(new QPushButton(tr("&Keep the Answers")))
    , m_undoIndex(session.undoStack()->index()) {
    setWindowTitle(tr("Which Duties Apply"));
    m_list->setObjectName(u"steps"_s);
    m_list->setAccessibleName(tr("Steps"));
    m_list->setMaximumWidth(36 * fontMetrics().averageCharWidth());
    m_list->setWordWrap(true);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    for (const Regime* regime : session.library().regimesOf(session.dossier()))
        addSteps(*regime);

    resize(QSize(1280, 760).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    const int letter = fontMetrics().averageCharWidth();
    auto* effects = new EffectsPane(session);
    effects->setMinimumWidth(20 * letter);
    effects->setMaximumWidth(60 * letter);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(14);
    m_list->setMinimumWidth(18 * letter);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (width() < narrowLetters * letter) {
        // The questions need the room: what follows stands below the steps.
        auto* side = new QVBoxLayout;
        side->addWidget(m_list, 1);
        side->addWidget(effects, 1);
        panes->addLayout(side, 2);
        panes->addWidget(m_pages, 3);
    } else {
        panes->addWidget(m_list, 2);
        panes->addWidget(m_pages, 6);
        panes->addWidget(effects, 3);
    }
    auto* drop = new QPushButton(tr("&Take Them Back"));
    drop->setObjectName(u"drop"_s);
    m_keep->setObjectName(u"keep"_s);
    // No box of buttons: that would make one of them the default, which leaves on Enter.
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(drop);
    buttons->addStretch(1);
    for (QPushButton* button : {m_back, m_next, m_keep})
        buttons->addWidget(button);
    for (QPushButton* button : {m_back, m_next, m_keep, drop})
        button->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(panes, 1);
    column->addLayout(buttons);

    connect(m_keep, &QPushButton::clicked, this, &InterviewDialog::accept);
    connect(drop, &QPushButton::clicked, this, &InterviewDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        Step& step = m_steps[row];
        if (!step.page) {
            step.page = makePage(m_session, *step.regime, *step.step);
            m_pages->addWidget(step.page);
        }
        m_pages->setCurrentWidget(step.page);
        showSteps();
    });
    connect(&session, &EditSession::changed, this, &InterviewDialog::showSteps);
    connect(effects, &EffectsPane::overrideRequested, this, [this](const QString& conclusion) {
        auto* dialog = new OverrideDialog(m_session, conclusion, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_list->setCurrentRow(0);
    showSteps();
}

bool InterviewDialog::isOffered(const EditSession& session) {
    for (const Regime* regime : session.library().regimesOf(session.dossier())) {
        if (!regime->interview.isEmpty())
            return true;
    }
    return false;
}

void InterviewDialog::addSteps(const Regime& regime) {
    for (const InterviewStep& step : regime.interview) {
        m_steps.append({&regime, &step});
        m_list->addItem(
            m_session.strings().text(regime.key(u"interview."_s + step.id + u".title"_s)));
    }
}

/// A step whose condition leans on a conclusion is asked: the answer may be what decides it.
bool InterviewDialog::isAsked(int step) const {
    return evaluate(m_steps.at(step).step->when, m_session.dossier()) != Truth::No;
}

void InterviewDialog::showSteps() {
    int last = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool asked = isAsked(i);
        m_list->item(i)->setHidden(!asked);
        last = asked ? i : last;
        int told = 0;
        int questions = 0;
        for (const FieldPath& path : m_steps.at(i).step->fields) {
            const Field* field = m_session.catalogue().field(path);
            // What another answer has put out of sight is no question any more.
            if (!field || vitrine::isHidden(*field, m_session.dossier(), m_session.catalogue()))
                continue;
            ++questions;
            told += m_session.dossier().answer(path) ? 1 : 0;
        }
        m_list->item(i)->setIcon(Theme::ringIcon(told, questions));
        m_list->item(i)->setToolTip(tr("%1 of %2 answered").arg(told).arg(questions));
    }
    m_back->setEnabled(m_list->currentRow() > 0);
    m_next->setEnabled(m_list->currentRow() < last);
    // One button leads on: to the next step, at the end out of here.
    markPrimary(m_next, m_next->isEnabled());
    markPrimary(m_keep, !m_next->isEnabled());
}

void InterviewDialog::go(int direction) {
    int row = m_list->currentRow() + direction;
    while (row > 0 && row < m_steps.size() - 1 && !isAsked(row))
        row += direction;
    if (row >= 0 && row < m_steps.size() && isAsked(row))
        m_list->setCurrentRow(row);
}

void InterviewDialog::keyPressEvent(QKeyEvent* event) {
    // Enter in an editor belongs to the editor: it neither leaves nor presses what lies around.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    // A key that is pressed in passing takes no answers back.
    if (event->key() == Qt::Key_Escape)
        accept();
    else
        QDialog::keyPressEvent(event);
}

void InterviewDialog::closeEvent(QCloseEvent* event) {
    accept();
    event->accept();
}

void InterviewDialog::accept() {
    m_session.endTyping();
    QDialog::accept();
}

void InterviewDialog::reject() {
    m_session.endTyping();
    QUndoStack* stack = m_session.undoStack();
    while (stack->index() > m_undoIndex && stack->canUndo())
        stack->undo();
    QDialog::reject();
}

} // namespace vitrine
