// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/CategoryPage.h"

#include "widgets/common/Theme.h"
#include "widgets/form/FieldCard.h"
#include "widgets/form/FieldEditor.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

class CategoryPage::Private {
public:
    Private(CategoryPage& page, EditSession& session, const Category& category)
        : m_page(page)
        , m_session(session)
        , m_category(category) {}

    void build();
    void follow(const QList<Change>&);
    void followFocus(QWidget* old, QWidget* now);

    FieldCard* card(const QString& field) const { return m_cards.value(field); }

    /// The card around a widget, if it is one of ours.
    FieldCard* cardAround(QWidget*) const;

    QLabel* counts = nullptr;

private:
    void showVisible();
    void showCounts();

    CategoryPage& m_page;
    EditSession& m_session;
    const Category& m_category;
    QVBoxLayout* m_column = nullptr;
    QHash<QString, FieldCard*> m_cards;
    FieldCard* m_current = nullptr;
};

void CategoryPage::Private::build() {
    auto* inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(4, 8, 12, 24);
    m_column->setSpacing(11);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(m_session.strings().text(m_category.id + u".label"_s));
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::titleFont());
    title->setWordWrap(true);
    head->addWidget(title, 1);
    counts = new QLabel;
    counts->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(counts, 0, Qt::AlignBottom);
    m_column->addLayout(head);
    const QString summary = m_session.strings().optional(m_category.id + u".summary"_s);
    auto* about = new QLabel(summary);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    about->setVisible(!summary.isEmpty());
    m_column->addWidget(about);
    m_column->addStretch(1);
    showVisible();
    showCounts();
    m_page.setWidget(inside);
}

void CategoryPage::Private::showVisible() {
    int place = 2; // below head and summary
    QWidget* last = nullptr;
    for (const Field& field : m_category.fields) {
        const bool asked = visible(field, m_session.dossier()) != Truth::No;
        FieldCard* card = m_cards.value(field.id);
        if (asked && !card) {
            card = new FieldCard(m_session, field);
            card->refresh();
            m_column->insertWidget(place, card);
            m_cards.insert(field.id, card);
            // A card that comes later must not come last by keyboard.
            if (last)
                QWidget::setTabOrder(last, card);
        } else if (card) {
            card->setVisible(asked);
        }
        place += card ? 1 : 0;
        last = card ? card : last;
    }
}

void CategoryPage::Private::showCounts() {
    const Completeness done = m_session.report().byCategory.value(m_category.id);
    counts->setText(
        done.required == 0
            ? CategoryPage::tr("Nothing is required here")
            : CategoryPage::tr("%1 of %n required fact(s)", nullptr, done.required).arg(done.told));
}

void CategoryPage::Private::follow(const QList<Change>& changes) {
    showVisible();
    bool evidence = false;
    for (const Change& change : changes) {
        evidence = evidence || change.path.category() == dossierCategory;
        if (change.path.category() == m_category.id && m_cards.contains(change.path.field()))
            m_cards.value(change.path.field())->refresh();
    }
    for (FieldCard* card : std::as_const(m_cards)) {
        // Files attached to the dossier may be called otherwise now.
        if (evidence && card->field().type == FieldType::File)
            card->refresh();
        else
            card->refreshFindings();
    }
    showCounts();
}

FieldCard* CategoryPage::Private::cardAround(QWidget* widget) const {
    while (widget && widget != &m_page) {
        if (auto* card = qobject_cast<FieldCard*>(widget))
            return card;
        widget = widget->parentWidget();
    }
    return nullptr;
}

void CategoryPage::Private::followFocus(QWidget* old, QWidget* now) {
    FieldCard* from = m_page.isAncestorOf(old) ? cardAround(old) : nullptr;
    FieldCard* to = m_page.isAncestorOf(now) ? cardAround(now) : nullptr;
    if (from && from != to) {
        m_session.endTyping();
        // A popup or another window takes the focus only for a while.
        if (now)
            from->setTouched();
    }
    if (to && to != m_current) {
        m_current = to;
        Q_EMIT m_page.currentFieldChanged(to->field().path());
    }
    if (to && now)
        m_page.ensureWidgetVisible(now, 20, 40);
}

CategoryPage::CategoryPage(EditSession& session, const QString& category, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_category(category) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    const Category* known = session.catalogue().category(category);
    if (!known)
        return;
    setAccessibleName(session.strings().text(category + u".label"_s));
    m_private = std::make_unique<Private>(*this, session, *known);
    m_private->build();
    connect(&session, &EditSession::changed, this, [this](const QList<Change>& changes) {
        m_private->follow(changes);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        m_private->followFocus(old, now);
    });
}

CategoryPage::~CategoryPage() {
    // QWidget's own end may still move the focus, when this is a CategoryPage no more.
    disconnect(qApp, nullptr, this, nullptr);
}

void CategoryPage::jumpTo(const FieldPath& path) {
    FieldCard* card = m_private ? m_private->card(path.field()) : nullptr;
    if (!card || path.category() != m_category)
        return;
    card->setTouched();
    card->enter(path);
    card->flash();
    Q_EMIT currentFieldChanged(path.fieldPath());
    // A page that was made a moment ago is laid out only after this event.
    const auto scroll = [this, card] {
        widget()->layout()->activate();
        const int top = card->mapTo(widget(), QPoint(0, 0)).y();
        verticalScrollBar()->setValue(top - 12);
    };
    scroll();
    QTimer::singleShot(0, card, scroll);
}

} // namespace vitrine
