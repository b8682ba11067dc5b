// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/parts/Labels.h"

#include "widgets/common/Theme.h"

#include <QEvent>
#include <QResizeEvent>

namespace vitrine {

namespace {

QLabel* label(const QString& text, QWidget* parent, const QFont& font) {
    QLabel* result = plainLabel(text, parent);
    result->setFont(font);
    return result;
}

} // namespace

QLabel* headingLabel(const QString& text, QWidget* parent) {
    return label(text, parent, Theme::titleFont());
}

QLabel* titleLabel(const QString& text, QWidget* parent) {
    return label(text, parent, Theme::strongFont());
}

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* result = new QLabel(text, parent);
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    return result;
}

QLabel* mutedLabel(const QString& text, QWidget* parent) {
    QLabel* result = plainLabel(text, parent);
    // The theme keeps this role readable in light and dark; it follows a switch by itself.
    result->setForegroundRole(QPalette::PlaceholderText);
    return result;
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString& text, const QString& toolTip) {
    m_text = text;
    m_more = toolTip;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::elide() {
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width());
    setText(shown);
    setToolTip(!m_more.isEmpty() ? m_more : shown == m_text ? QString() : m_text);
}

void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout* inner = item->layout())
            clearLayout(inner);
        delete item;
    }
}

} // namespace vitrine
