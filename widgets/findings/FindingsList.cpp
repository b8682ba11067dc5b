// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/FindingsList.h"

#include "widgets/findings/FindingsDelegate.h"
#include "widgets/findings/WaiveDialog.h"
#include "widgets/findings/Waiving.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace vitrine {

FindingsList::FindingsList(EditSession& session,
                           FindingsModel* model,
                           Detail detail,
                           QWidget* parent)
    : QListView(parent)
    , m_session(session)
    , m_model(model)
    , m_go(new QAction(tr("Go to the Fact"), this))
    , m_waive(new QAction(tr("Accept…"), this)) {
    setAccessibleName(tr("Findings"));
    setModel(model);
    setItemDelegate(new FindingsDelegate(detail == Detail::Full, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions({m_go, m_waive});

    connect(m_go, &QAction::triggered, this, &FindingsList::jump);
    connect(m_waive, &QAction::triggered, this, &FindingsList::waiveOrTakeBack);
    connect(this, &QListView::doubleClicked, this, &FindingsList::jump);
    connect(model, &FindingsModel::countsChanged, this, &FindingsList::updateActions);
    updateActions();
}

const Finding* FindingsList::current() const {
    return m_model->finding(currentIndex());
}

bool FindingsList::step(int direction) {
    const int rows = m_model->rowCount();
    int row = currentIndex().isValid() ? currentIndex().row() : (direction > 0 ? -1 : rows);
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + direction + rows) % rows;
        const QModelIndex index = m_model->index(row);
        const Finding* finding = m_model->finding(index);
        if (finding && !finding->waived) {
            setCurrentIndex(index);
            jump();
            return true;
        }
    }
    return false;
}

void FindingsList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    updateActions();
}

void FindingsList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        jump();
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void FindingsList::jump() {
    if (const Finding* finding = current())
        Q_EMIT jumpRequested(finding->path);
}

void FindingsList::waiveOrTakeBack() {
    const Finding* finding = current();
    if (!finding || m_session.isReadOnly())
        return;
    if (finding->waived) {
        m_session.edit({unwaive(m_session.dossier(), *finding)},
                       [] { return tr("End of accepting a finding"); });
        return;
    }
    auto* dialog = new WaiveDialog(*finding, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, copy = *finding] {
        m_session.edit({waive(m_session.dossier(), copy, dialog->reason(), dialog->by())},
                       [] { return tr("Accepting a finding"); });
    });
    dialog->open();
}

void FindingsList::updateActions() {
    const Finding* finding = current();
    m_go->setEnabled(finding && finding->path.category() != dossierCategory);
    m_waive->setEnabled(finding && !m_session.isReadOnly());
    m_waive->setText(finding && finding->waived ? tr("No Longer Accept") : tr("Accept…"));
    Q_EMIT currentFindingChanged();
}

} // namespace vitrine
