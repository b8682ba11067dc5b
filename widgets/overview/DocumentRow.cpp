// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/DocumentRow.h"

#include "widgets/common/IconLabel.h"
#include "widgets/common/Theme.h"
#include "widgets/parts/FindingMark.h"
#include "widgets/parts/Labels.h"
#include "widgets/parts/Meter.h"
#include "widgets/parts/TruthMark.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int pathRole = Qt::UserRole;

void addReason(QTreeWidgetItem* parent, const Reason& reason) {
    auto* item = new QTreeWidgetItem(parent);
    item->setText(0,
                  reason.provision.isEmpty() ? reason.text
                                             : reason.text + u" ("_s + reason.provision + u')');
    item->setToolTip(0, item->text(0));
    item->setIcon(0, truthIcon(reason.truth));
    item->setData(0, pathRole, reason.path.toString());
    item->setData(0,
                  Qt::AccessibleTextRole,
                  QCoreApplication::translate("vitrine::DocumentRow", "%1: %2")
                      .arg(dueInWords(reason.truth), reason.text));
    for (const Reason& part : reason.parts)
        addReason(item, part);
}

int countReasons(const Reason& reason) {
    int count = 1;
    for (const Reason& part : reason.parts)
        count += countReasons(part);
    return count;
}

} // namespace

QString dueInWords(Truth due) {
    switch (due) {
    case Truth::Yes:
        return QCoreApplication::translate("vitrine::DocumentRow", "due");
    case Truth::No:
        return QCoreApplication::translate("vitrine::DocumentRow", "not due");
    case Truth::Undetermined:
        return QCoreApplication::translate("vitrine::DocumentRow", "to be determined");
    }
    return {};
}

QString dueInWords(const Applicability& applicability) {
    return applicability.expected && applicability.due == Truth::Yes
               ? QCoreApplication::translate("vitrine::DocumentRow", "expected")
               : dueInWords(applicability.due);
}

QString dayInWords(const QDate& dueOn, const Strings& strings) {
    return (dueOn < QDate::currentDate()
                ? QCoreApplication::translate("vitrine::DocumentRow", "since %1")
                : QCoreApplication::translate("vitrine::DocumentRow", "by %1"))
        .arg(strings.day(dueOn));
}

QString decidingReason(const Reason& reason) {
    for (const Reason& part : reason.parts) {
        if (part.truth == reason.truth) {
            const QString deeper = decidingReason(part);
            return deeper.isEmpty() ? part.text : deeper;
        }
    }
    // "This must not be so" says little: what is so does.
    return reason.provision.isEmpty() && !reason.parts.isEmpty()
               ? decidingReason(reason.parts.first())
               : reason.text;
}

DocumentRow::DocumentRow(EditSession& session, const QString& document, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_document(document)
    , m_mark(new IconLabel)
    , m_title(new ElidedLabel)
    , m_state(new ElidedLabel)
    , m_meter(new Meter)
    , m_why(new QToolButton) {
    setObjectName(u"document:"_s + document);
    m_title->setFont(Theme::strongFont());
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_why->setText(tr("Why?"));
    m_why->setCheckable(true);
    m_why->setAutoRaise(true);
    connect(m_why, &QToolButton::toggled, this, &DocumentRow::toggleReasons);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_state, 1, 1);
    grid->addWidget(m_why, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_meter, 0, 3, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    refresh();
}

void DocumentRow::refresh() {
    const Document* document = m_session.library().document(m_document);
    const Applicability applicability = m_session.report().applicability.value(m_document);
    const Completeness counts = m_session.report().byDocument.value(m_document);
    const QString title =
        document ? m_session.strings().text(document->key(u"title"_s)) : m_document;
    m_title->setFullText(title);
    m_state->setFullText(stateInWords(applicability));
    m_mark->setMark(markOf(applicability.due, counts));
    m_mark->setAccessibleName(dueInWords(applicability));
    m_mark->setToolTip(dueInWords(applicability));
    m_meter->setCounts(counts);
    m_why->setAccessibleName(tr("Why is “%1” %2?").arg(title, dueInWords(applicability)));
    m_why->setToolTip(m_why->accessibleName());
    if (m_reasons && m_why->isChecked())
        fillReasons();
}

/// A tick would say that this is done.
StateMark DocumentRow::markOf(Truth due, const Completeness& counts) const {
    if (due != Truth::No && countWrong(m_session.report(), m_document) > 0)
        return StateMark::Error;
    return due == Truth::Yes && !counts.isDone() ? StateMark::Partly : truthMark(due);
}

QString DocumentRow::stateInWords(const Applicability& applicability) const {
    QStringList parts{dueInWords(applicability)};
    if (applicability.due != Truth::No) {
        const QString when = applicability.dueOn
                                 ? dayInWords(*applicability.dueOn, m_session.strings())
                                 : applicability.by;
        for (const QString& part : {when, applicability.to}) {
            if (!part.isEmpty())
                parts.append(part);
        }
    }
    const QString state = parts.join(u" · "_s);
    // Last, since it is the longest: where room is short, the reason is cut, not the day.
    const QString why = decidingReason(applicability.reason);
    return why.isEmpty() ? state : tr("%1 — %2").arg(state, why);
}

void DocumentRow::toggleReasons(bool open) {
    if (!m_reasons) {
        m_reasons = new QTreeWidget;
        m_reasons->setObjectName(u"reasons"_s);
        m_reasons->setHeaderHidden(true);
        m_reasons->setFrameShape(QFrame::NoFrame);
        m_reasons->setAccessibleName(tr("Reasons"));
        m_reasons->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_reasons->header()->setStretchLastSection(false);
        m_reasons->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(m_reasons, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
            if (const Result<FieldPath> path = FieldPath::parse(item->data(0, pathRole).toString()))
                Q_EMIT jumpRequested(*path);
        });
        static_cast<QGridLayout*>(layout())->addWidget(m_reasons, 2, 1, 1, 3);
    }
    m_reasons->setVisible(open);
    if (open)
        fillReasons();
}

void DocumentRow::fillReasons() {
    const Applicability applicability = m_session.report().applicability.value(m_document);
    m_reasons->clear();
    addReason(m_reasons->invisibleRootItem(), applicability.reason);
    m_reasons->expandAll();
    const int line = fontMetrics().height() + 8;
    m_reasons->setFixedHeight(std::min(12, countReasons(applicability.reason)) * line + 6);
}

} // namespace vitrine
