// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/FindingsBar.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/parts/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int narrowestScope = 120; // pixels, where there is no room for the whole title

// Item data of the two scopes that are no document; no document id holds a colon.
const QString dueScope = u"scope:due"_s;
const QString everythingScope = u"scope:everything"_s;

} // namespace

FindingsBar::FindingsBar(EditSession& session, FindingsModel* model, Extent extent, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_errors(addSwitch(StateMark::Error, tr("Errors")))
    , m_questions(addSwitch(StateMark::Missing, tr("Open questions")))
    , m_warnings(addSwitch(StateMark::Warning, tr("Warnings")))
    , m_notes(addSwitch(StateMark::Info, tr("Notes")))
    , m_waived(new QCheckBox(tr("Show accepted")))
    , m_scope(new QComboBox) {
    auto* label = plainLabel(tr("&For:"));
    label->setWordWrap(false);
    label->setBuddy(m_scope);
    m_scope->setObjectName(u"scope"_s);
    m_scope->setAccessibleName(tr("Documents whose findings are shown"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scope->setMinimumWidth(narrowestScope);
    m_scope->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_waived->setObjectName(u"showAccepted"_s);
    m_waived->setVisible(extent == Extent::WithWaived);
    m_waived->setChecked(extent == Extent::WithWaived);
    fillScopes();

    // In a narrow place the switches stand in several lines.
    auto* row = new FlowLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_errors, m_questions, m_warnings, m_notes, m_waived, label, m_scope})
        row->addWidget(widget);

    connect(m_scope, &QComboBox::activated, this, &FindingsBar::applyFilter);
    connect(m_waived, &QCheckBox::toggled, this, &FindingsBar::applyFilter);
    for (QToolButton* button : {m_errors, m_questions, m_warnings, m_notes})
        connect(button, &QToolButton::toggled, this, &FindingsBar::applyFilter);
    connect(model, &FindingsModel::countsChanged, this, &FindingsBar::showCounts);
    connect(&session, &EditSession::changed, this, [this](const QList<Change>& changes) {
        for (const Change& change : changes) {
            if (change.path.category() == dossierCategory)
                return fillScopes();
        }
        nameDueScope();
    });
    applyFilter();
    showCounts();
}

QToolButton* FindingsBar::addSwitch(StateMark mark, const QString& name) {
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setChecked(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(Theme::stateIcon(mark));
    button->setToolTip(tr("Show: %1").arg(name));
    return button;
}

void FindingsBar::fillScopes() {
    const QSignalBlocker blocker(m_scope);
    const QString current = m_scope->currentData().toString();
    m_scope->clear();
    m_scope->addItem(QString(), dueScope);
    for (const Regime* regime : m_session.library().regimesOf(m_session.dossier())) {
        for (const Document& document : regime->documents)
            m_scope->addItem(m_session.strings().text(document.key(u"title"_s)), document.id);
    }
    m_scope->addItem(tr("everything"), everythingScope);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(current)));
    nameDueScope();
}

void FindingsBar::nameDueScope() {
    m_scope->setItemText(0,
                         isAnyDue(m_session.report()) ? tr("every document that is due")
                                                      : tr("every document (none is due)"));
}

void FindingsBar::setScope(FindingsFilter::Scope scope, const QString& document) {
    const QString wanted = scope == FindingsFilter::Scope::Due          ? dueScope
                           : scope == FindingsFilter::Scope::Everything ? everythingScope
                                                                        : document;
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(wanted)));
    applyFilter();
}

void FindingsBar::setFilter(const FindingsFilter& filter) {
    const auto set = [](QAbstractButton* button, bool on) {
        const QSignalBlocker blocker(button);
        button->setChecked(on);
    };
    set(m_errors, filter.errors);
    set(m_questions, filter.questions);
    set(m_warnings, filter.warnings);
    set(m_notes, filter.notes);
    set(m_waived, filter.waived);
    setScope(filter.scope, filter.document);
}

void FindingsBar::applyFilter() {
    FindingsFilter filter = m_model->filter();
    const QString scope = m_scope->currentData().toString();
    filter.scope = scope == dueScope          ? FindingsFilter::Scope::Due
                   : scope == everythingScope ? FindingsFilter::Scope::Everything
                                              : FindingsFilter::Scope::Document;
    filter.document = filter.scope == FindingsFilter::Scope::Document ? scope : QString();
    filter.errors = m_errors->isChecked();
    filter.questions = m_questions->isChecked();
    filter.warnings = m_warnings->isChecked();
    filter.notes = m_notes->isChecked();
    filter.waived = m_waived->isChecked();
    m_model->setFilter(filter);
}

void FindingsBar::showCounts() {
    const FindingCounts counts = m_model->counts();
    m_errors->setText(tr("%n error(s)", nullptr, counts.errors));
    m_questions->setText(tr("%n open", nullptr, counts.questions));
    m_warnings->setText(tr("%n warning(s)", nullptr, counts.warnings));
    m_notes->setText(tr("%n note(s)", nullptr, counts.notes));
    m_waived->setText(tr("Show accepted (%1)").arg(counts.waived));
}

} // namespace vitrine
