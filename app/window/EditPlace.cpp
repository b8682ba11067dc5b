// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/EditPlace.h"

#include "widgets/common/Preferences.h"
#include "widgets/findings/FindingsPane.h"
#include "widgets/form/CategoryPage.h"
#include "widgets/form/GuidancePane.h"
#include "widgets/outline/OutlineView.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString columnsLayout = u"edit.columns"_s;
const QString rowsLayout = u"edit.rows"_s;
// Below this width three columns cut what stands in them.
constexpr int narrowPixels = 1200;
constexpr int narrowLetters = 150;

} // namespace

EditPlace::EditPlace(EditSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_outline(new OutlineView(session))
    , m_pages(new QStackedWidget)
    , m_guidance(new GuidancePane(session))
    , m_findings(new FindingsPane(session))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_below(new QSplitter(Qt::Horizontal)) {
    setObjectName(u"edit"_s);
    setAccessibleName(tr("Edit"));
    m_columns->setAccessibleName(tr("Width of the panes"));
    m_rows->setAccessibleName(tr("Height of the panes"));
    m_columns->addWidget(m_outline);
    m_columns->addWidget(m_pages);
    m_columns->addWidget(m_guidance);
    m_columns->setStretchFactor(1, 1);
    m_rows->addWidget(m_columns);
    m_below->setAccessibleName(tr("Width of the panes"));
    m_below->addWidget(m_findings);
    m_rows->addWidget(m_below);
    m_rows->setStretchFactor(0, 1);
    for (QSplitter* splitter : {m_columns, m_rows, m_below}) {
        splitter->setHandleWidth(10);
        splitter->setChildrenCollapsible(false);
    }
    m_guidance->setMinimumWidth(200);
    m_pages->setMinimumWidth(320);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 4);
    column->addWidget(m_rows);
    resetLayout();
    restoreLayout();

    connect(m_outline, &OutlineView::categoryChosen, this, [this](const QString& category) {
        showCategory(category);
    });
    connect(m_findings, &FindingsPane::jumpRequested, this, &EditPlace::jumpTo);
}

bool EditPlace::jumpTo(const FieldPath& path) {
    if (!m_session.catalogue().category(path.category()))
        return false;
    CategoryPage* page = showCategory(path.category());
    if (!path.field().isEmpty()) {
        page->jumpTo(path);
        m_guidance->showField(path.fieldPath());
    }
    return true;
}

CategoryPage* EditPlace::showCategory(const QString& category) {
    CategoryPage*& page = m_built[category];
    if (!page) {
        page = new CategoryPage(m_session, category);
        m_pages->addWidget(page);
        connect(page, &CategoryPage::currentFieldChanged, this, [this](const FieldPath& field) {
            m_current = field;
            m_guidance->showField(field);
        });
    }
    const bool moved = m_pages->currentWidget() != page || m_built.size() == 1;
    m_pages->setCurrentWidget(page);
    m_outline->setCategory(category);
    if (moved) {
        const Category* known = m_session.catalogue().category(category);
        if (known && !known->fields.isEmpty())
            m_guidance->showField(known->fields.first().path());
        Q_EMIT categoryShown(category);
    }
    return page;
}

CategoryPage* EditPlace::currentPage() const {
    return qobject_cast<CategoryPage*>(m_pages->currentWidget());
}

QString EditPlace::category() const {
    const CategoryPage* page = currentPage();
    return page ? page->category() : QString();
}

FieldPath EditPlace::focusedField() const {
    // That of the window, which has it also while a menu is open.
    const QWidget* focus = window()->focusWidget();
    return focus && m_pages->isAncestorOf(focus) ? m_current : FieldPath();
}

void EditPlace::stepFinding(int direction) {
    m_findings->list()->step(direction);
}

void EditPlace::stepCategory(int direction) {
    const int rows = m_outline->model()->rowCount();
    const int row = m_outline->currentIndex().row() + direction;
    if (row >= 0 && row < rows)
        m_outline->setCurrentIndex(m_outline->model()->index(row, 0));
}

void EditPlace::cyclePane(int direction) {
    const QList<QWidget*> panes{m_outline, m_pages, m_guidance, m_findings};
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus))
            at = i;
    }
    for (qsizetype tried = 1; tried <= panes.size(); ++tried) {
        const qsizetype next = (at + direction * tried + 2 * panes.size()) % panes.size();
        QWidget* pane = panes.at(next);
        if (!pane->isVisible())
            continue;
        QWidget* target = pane == m_findings ? m_findings->list()
                          : pane == m_pages  ? m_pages->currentWidget()
                                             : pane;
        if (!target)
            continue;
        if (enter(target))
            return;
    }
}

/// A container has no focus of its own: its first input takes it.
bool EditPlace::enter(QWidget* pane) {
    QWidget* inside = pane;
    while (inside && !(inside->focusPolicy() & Qt::TabFocus)) {
        inside = inside->nextInFocusChain();
        if (!pane->isAncestorOf(inside))
            inside = nullptr;
    }
    if (inside)
        inside->setFocus(Qt::ShortcutFocusReason);
    return inside != nullptr;
}

void EditPlace::enterForm() {
    if (CategoryPage* page = currentPage())
        enter(page);
}

void EditPlace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void EditPlace::arrange() {
    const bool narrow =
        width() < narrowPixels || width() < narrowLetters * fontMetrics().averageCharWidth();
    if (narrow == m_narrow)
        return;
    // The sizes that the user chose are those of the wide place.
    if (narrow)
        saveLayout();
    m_narrow = narrow;
    (narrow ? m_below : m_columns)->addWidget(m_guidance);
    if (narrow)
        shareNarrow();
    else
        restoreLayout();
}

void EditPlace::shareNarrow() {
    m_rows->setSizes({height() * 66 / 100, height() * 34 / 100});
    m_columns->setSizes({width() * 28 / 100, width() * 72 / 100});
    m_below->setSizes({width() * 60 / 100, width() * 40 / 100});
}

QWidget* EditPlace::outlinePane() const {
    return m_outline;
}

QWidget* EditPlace::guidancePane() const {
    return m_guidance;
}

QWidget* EditPlace::findingsPane() const {
    return m_findings;
}

void EditPlace::resetLayout() {
    if (m_narrow)
        shareNarrow();
    else
        m_columns->setSizes({270, 830, 300});
    m_rows->setSizes({640, 170});
    for (QWidget* pane : std::initializer_list<QWidget*>{m_outline, m_guidance, m_findings})
        pane->setVisible(true);
}

void EditPlace::saveLayout() const {
    if (m_narrow)
        return;
    Preferences::setLayout(columnsLayout, m_columns->saveState());
    Preferences::setLayout(rowsLayout, m_rows->saveState());
}

void EditPlace::restoreLayout() {
    if (m_narrow)
        return;
    if (const QByteArray state = Preferences::layout(columnsLayout); !state.isEmpty())
        m_columns->restoreState(state);
    if (const QByteArray state = Preferences::layout(rowsLayout); !state.isEmpty())
        m_rows->restoreState(state);
}

} // namespace vitrine
