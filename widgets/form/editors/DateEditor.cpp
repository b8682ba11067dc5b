// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/editors/DateEditor.h"

#include "model/dossier/Wording.h"
#include "widgets/common/Inputs.h"
#include "widgets/common/Theme.h"

#include <QCalendarWidget>
#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace vitrine {

using namespace Qt::StringLiterals;

DateEditor::DateEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent)
    , m_month(context.column.type == FieldType::Month)
    , m_line(new LineEdit)
    , m_reading(new QLabel) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_line->setPlaceholderText(m_month ? tr("year-month, e.g. 2023-04")
                                       : tr("year-month-day, e.g. 2023-04-03"));
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(m_line->placeholderText()) +
                            30);
    m_line->installEventFilter(this);
    layout->addWidget(m_line);
    adopt(m_line);
    if (!m_month) {
        m_pick = new QToolButton;
        m_pick->setText(tr("Calendar"));
        m_pick->setToolTip(tr("Pick a day from a calendar"));
        layout->addWidget(m_pick);
        adopt(m_pick, tr("Calendar"));
        connect(m_pick, &QToolButton::clicked, this, &DateEditor::openCalendar);
    }
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setFont(Theme::smallFont());
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_reading);
    layout->addStretch(1);
    connect(m_line, &QLineEdit::textChanged, this, &DateEditor::describe);
    describe();
}

void DateEditor::setValue(const Value& value) {
    // "15 September 2026" stays as it was typed although it is kept as "2026-09-15".
    const bool isThere = !value.isNull() && value == this->value();
    m_shown = value.toText();
    if (!isThere)
        m_line->showText(m_shown);
}

Value DateEditor::value() const {
    if (!m_shown.isEmpty() && m_line->text() == m_shown)
        return m_shown;
    return valueAsMeant(m_line->text(), context().column, context().textKey, strings());
}

void DateEditor::describe() {
    const Value told = value();
    const bool isRead = !told.isNull() && faultOf(told, context().column).phrase.isEmpty();
    const QString words =
        isRead ? valueInWords(told, context().column, context().textKey, strings()) : QString();
    m_reading->setText(words);
    m_reading->setVisible(!words.isEmpty());
    m_line->setAccessibleDescription(context().question +
                                     (words.isEmpty() ? QString() : u" "_s + words));
}

bool DateEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && !isReadOnly()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void DateEditor::step(int by) {
    const QString told = value().toText();
    const QString text = m_month ? told + u"-01"_s : told;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid())
        take(m_month ? date.addMonths(by) : date.addDays(by));
}

void DateEditor::openCalendar() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const QDate date = QDate::fromString(value().toText(), Qt::ISODate); date.isValid())
        calendar->setSelectedDate(date);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate& date) {
        menu->close();
        take(date);
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](const QDate& date) {
        menu->close();
        take(date);
    });
    menu->popup(m_pick->mapToGlobal(QPoint(0, m_pick->height())));
    calendar->setFocus();
}

void DateEditor::take(const QDate& date) {
    const QString text = date.toString(m_month ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
    if (!date.isValid() || text == m_line->text())
        return;
    m_line->showText(text);
    announce(false);
}

} // namespace vitrine
