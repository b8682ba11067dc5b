// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/FormPage.h"

#include "model/dossier/Visibility.h"
#include "model/regime/Library.h"
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

namespace {

/// What can be reached by Tab in a card, in the order of the keyboard.
QList<QWidget*> stops(const QWidget& card) {
    QList<QWidget*> inside;
    for (QWidget* w = card.nextInFocusChain(); w != &card; w = w->nextInFocusChain()) {
        if (card.isAncestorOf(w) && (w->focusPolicy() & Qt::TabFocus))
            inside.append(w);
    }
    return inside;
}

/// Qt moves one widget at a time: a card comes with all that it holds.
void orderAfter(const QWidget& before, const QWidget& card) {
    const QList<QWidget*> earlier = stops(before);
    QWidget* last = earlier.isEmpty() ? nullptr : earlier.last();
    for (QWidget* stop : stops(card)) {
        if (last)
            QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace

class FormPage::Private {
public:
    Private(FormPage& page, EditSession& session, Content content)
        : m_page(page)
        , m_session(session)
        , m_content(std::move(content)) {}

    void build();
    void follow(const QList<Change>&);
    void followFocus(QWidget* old, QWidget* now);

    /// The card of a fact; of one that is hidden that of the answer that hides it, which says what
    /// is kept. May be nullptr.
    [[nodiscard]] FieldCard* card(const FieldPath& field) const;

    /// The card around a widget, if it is one of ours.
    [[nodiscard]] FieldCard* cardAround(QWidget*) const;

    QLabel* counts = nullptr;

private:
    void touch(FieldCard&);
    void showVisible();
    void showCounts();

    FormPage& m_page;
    EditSession& m_session;
    const Content m_content;
    QVBoxLayout* m_column = nullptr;
    QHash<FieldPath, FieldCard*> m_cards;
    FieldCard* m_current = nullptr;
};

void FormPage::Private::build() {
    auto* inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(4, 8, 12, 24);
    m_column->setSpacing(11);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(m_content.title);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::titleFont());
    title->setWordWrap(true);
    head->addWidget(title, 1);
    counts = new QLabel;
    counts->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(counts, 0, Qt::AlignBottom);
    m_column->addLayout(head);
    auto* about = new QLabel(m_content.summary);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    about->setVisible(!m_content.summary.isEmpty());
    m_column->addWidget(about);
    m_column->addStretch(1);
    showVisible();
    showCounts();
    m_page.setWidget(inside);
}

FieldCard* FormPage::Private::card(const FieldPath& path) const {
    const Catalogue& catalogue = m_session.library().catalogue();
    const Field* field = catalogue.field(path);
    const FieldPath hider = field ? hiddenBy(*field, m_session.dossier(), catalogue) : FieldPath();
    return m_cards.value(hider.isEmpty() ? path : hider);
}

void FormPage::Private::showVisible() {
    int place = 2; // below head and summary
    FieldCard* last = nullptr;
    for (const Field* field : m_content.fields) {
        const bool asked =
            !vitrine::isHidden(*field, m_session.dossier(), m_session.library().catalogue());
        FieldCard* card = m_cards.value(field->path());
        if (asked && !card) {
            card = new FieldCard(m_session, *field);
            card->refresh();
            m_column->insertWidget(place, card);
            m_cards.insert(field->path(), card);
            // A card that comes later must not come last by keyboard.
            if (last)
                orderAfter(*last, *card);
        } else if (card) {
            card->setVisible(asked);
        }
        place += card ? 1 : 0;
        last = card ? card : last;
    }
}

void FormPage::Private::showCounts() {
    if (m_content.category.isEmpty())
        return;
    const Completeness done = m_session.report().byCategory.value(m_content.category);
    counts->setText(
        done.required == 0
            ? FormPage::tr("Nothing is required here")
            : FormPage::tr("%1 of %n required fact(s)", nullptr, done.required).arg(done.known()) +
                  (done.unknown == 0 ? QString()
                                     : u", "_s + FormPage::tr("%1 not known").arg(done.unknown)));
}

void FormPage::Private::follow(const QList<Change>& changes) {
    showVisible();
    bool dossier = false; // what the dossier follows, or has attached
    for (const Change& change : changes) {
        dossier = dossier || change.path.category() == dossierCategory;
        if (FieldCard* card = m_cards.value(change.path.fieldPath()))
            card->refresh();
    }
    for (FieldCard* card : std::as_const(m_cards)) {
        if (dossier)
            card->refreshRules();
        // Files attached to the dossier may be called otherwise now.
        if (dossier && card->field().type == FieldType::File)
            card->refresh();
        else
            card->refreshFindings();
    }
    showCounts();
}

FieldCard* FormPage::Private::cardAround(QWidget* widget) const {
    while (widget && widget != &m_page) {
        if (auto* card = qobject_cast<FieldCard*>(widget))
            return card;
        widget = widget->parentWidget();
    }
    return nullptr;
}

void FormPage::Private::followFocus(QWidget* old, QWidget* now) {
    FieldCard* from = m_page.isAncestorOf(old) ? cardAround(old) : nullptr;
    FieldCard* to = m_page.isAncestorOf(now) ? cardAround(now) : nullptr;
    if (from && from != to) {
        m_session.endTyping();
        // A popup or another window takes the focus only for a while.
        if (now)
            touch(*from);
    }
    if (to && to != m_current) {
        m_current = to;
        Q_EMIT m_page.currentFieldChanged(to->field().path());
    }
    // Under a pressed button nothing moves: the second click of a double one would meet another
    // thing.
    if (to && now && QGuiApplication::mouseButtons() == Qt::NoButton)
        m_page.ensureWidgetVisible(now, 20, 40);
}

/// Under a pressed button nothing moves: what is clicked must still be there on release.
void FormPage::Private::touch(FieldCard& card) {
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        card.setTouched();
    else
        QTimer::singleShot(50, &card, [this, &card] { touch(card); });
}

FormPage::FormPage(EditSession& session, const Content& content, QWidget* parent)
    : QScrollArea(parent)
    , m_private(std::make_unique<Private>(*this, session, content)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(content.title);
    m_private->build();
    connect(&session, &EditSession::changed, this, [this](const QList<Change>& changes) {
        m_private->follow(changes);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        m_private->followFocus(old, now);
    });
}

FormPage::~FormPage() {
    // QWidget's own end may still move the focus, when this is a FormPage no more.
    disconnect(qApp, nullptr, this, nullptr);
}

void FormPage::jumpTo(const FieldPath& path) {
    FieldCard* card = m_private->card(path.fieldPath());
    if (!card)
        return;
    const FieldPath shown = card->field().path();
    card->setTouched();
    card->enter(path.fieldPath() == shown ? path : shown);
    card->flash();
    Q_EMIT currentFieldChanged(shown);
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
