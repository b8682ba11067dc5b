// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/MessageBar.h"

#include "widgets/common/IconLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace vitrine {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel)
    , m_text(new QLabel)
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton) {
    setFrameShape(QFrame::NoFrame);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setText(u"×"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    hide();
}

void MessageBar::showMessage(StateMark mark, const QString& text) {
    removeActions();
    m_mark = mark;
    static_cast<IconLabel*>(m_icon)->setMark(mark);
    m_text->setText(text);
    m_text->setToolTip({});
    setAccessibleName(Theme::stateName(mark) + u": "_s + text);
    show();
    update();
}

void MessageBar::showError(const Error& error) {
    showMessage(StateMark::Error, error.text);
    m_text->setToolTip(error.detail);
}

QAction* MessageBar::addAction(const QString& text) {
    auto* action = new QAction(text, this);
    auto* button = new QPushButton(text);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
    });
    m_actions->addWidget(button);
    QWidget::addAction(action);
    return action;
}

void MessageBar::clear() {
    removeActions();
    m_text->clear();
    hide();
}

void MessageBar::clearNews() {
    if (m_mark == StateMark::Told && actions().isEmpty())
        clear();
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::removeActions() {
    // An action may be what is calling us: it goes when the event is over.
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction* action : actions()) {
        removeAction(action);
        action->deleteLater();
    }
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::stateColor(m_mark), 1));
    painter.setBrush(Theme::stateSoft(m_mark));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace vitrine
