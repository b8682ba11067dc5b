// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/interview/EffectsPane.h"

#include "model/checks/PremiseEffects.h"
#include "widgets/parts/Labels.h"
#include "widgets/parts/TruthMark.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int conclusionRole = Qt::UserRole;

QListWidget* makeList(const QString& name) {
    auto* list = new QListWidget;
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(name);
    return list;
}

} // namespace

EffectsPane::EffectsPane(EditSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_before(session.report())
    , m_conclusions(makeList(tr("What follows")))
    , m_effects(makeList(tr("What your answers change")))
    , m_override(new QPushButton(tr("Decide yourself…"))) {
    m_conclusions->setObjectName(u"conclusions"_s);
    m_effects->setObjectName(u"effects"_s);
    m_override->setObjectName(u"override"_s);
    m_override->setToolTip(tr("Put your own conclusion in the place of this one, with a reason."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(titleLabel(tr("What follows")));
    column->addWidget(m_conclusions, 3);
    column->addWidget(m_override, 0, Qt::AlignLeft);
    column->addWidget(titleLabel(tr("What your answers change")));
    column->addWidget(m_effects, 2);
    connect(&session, &EditSession::changed, this, &EffectsPane::refresh);
    connect(m_conclusions, &QListWidget::currentItemChanged, this, [this](const auto* item) {
        m_override->setEnabled(item && !m_session.isReadOnly());
    });
    connect(m_override, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem* item = m_conclusions->currentItem())
            Q_EMIT overrideRequested(item->data(conclusionRole).toString());
    });
    m_override->setEnabled(false);
    refresh();
}

void EffectsPane::refresh() {
    refreshConclusions();
    refreshEffects();
}

void EffectsPane::refreshConclusions() {
    const QListWidgetItem* current = m_conclusions->currentItem();
    const QString chosen = current ? current->data(conclusionRole).toString() : QString();
    m_conclusions->clear();
    for (const Regime* regime : m_session.library().regimesOf(m_session.dossier())) {
        for (const Conclusion& conclusion : regime->conclusions) {
            const QString id = regime->key(conclusion.id);
            const Reason reason = m_session.report().conclusions.value(id);
            auto* item = new QListWidgetItem(truthIcon(reason.truth), reason.text, m_conclusions);
            item->setToolTip(reason.text + u"\n"_s +
                             m_session.strings().citation(conclusion.provision));
            item->setData(conclusionRole, id);
            item->setData(Qt::AccessibleTextRole,
                          tr("%1: %2").arg(truthInWords(reason.truth), reason.text));
            if (id == chosen)
                m_conclusions->setCurrentItem(item);
        }
    }
}

void EffectsPane::addEffect(const QString& text, Truth truth) {
    auto* item = new QListWidgetItem(truthIcon(truth), text, m_effects);
    item->setToolTip(text);
    item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(truthInWords(truth), text));
}

void EffectsPane::refreshEffects() {
    m_effects->clear();
    const PremiseEffects effects = effectsBetween(m_before, m_session.report());
    for (const PremiseEffect& effect : effects.documents) {
        const Document* document = m_session.library().document(effect.document);
        const QString title =
            document ? m_session.strings().text(document->key(u"title"_s)) : effect.document;
        const Applicability& now = effect.after;
        const QString day = now.dueOn ? m_session.strings().day(*now.dueOn) : QString();
        QString text = now.due == Truth::Yes  ? tr("“%1” becomes due")
                       : now.due == Truth::No ? tr("“%1” is no longer due")
                                              : tr("“%1” may become due");
        const bool moved = now.dueOn != effect.before.dueOn;
        if (effect.before.due == now.due)
            text = moved ? tr("“%1” is due on another day") : tr("“%1” is due for another reason");
        text = text.arg(title);
        if (effect.before.due == now.due && !moved && !now.by.isEmpty())
            text = tr("%1: %2").arg(text, now.by);
        addEffect(day.isEmpty() ? text : tr("%1, by %2").arg(text, day), now.due);
    }
    for (const ConclusionEffect& effect : effects.conclusions)
        addEffect(effect.after.text, effect.after.truth);
    if (effects.isEmpty())
        m_effects->addItem(tr("Nothing so far."));
}

} // namespace vitrine
