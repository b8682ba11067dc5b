// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/ChangesTree.h"

#include "widgets/edit/EditSession.h"

#include <QHeaderView>

namespace vitrine {

ChangesTree::ChangesTree(const QString& before, const QString& after, QWidget* parent)
    : QTreeWidget(parent) {
    setRootIsDecorated(false);
    setHeaderLabels({tr("Fact"), before, after});
    header()->setSectionResizeMode(QHeaderView::Stretch);
}

void ChangesTree::setChanges(const QList<Change>& changes, const EditSession& session) {
    clear();
    const Dossier& before = session.dossier();
    const Dossier after = apply(changes, before);
    for (const Change& change : changes) {
        for (const ChangeLine& line :
             describe(change, session.catalogue(), session.strings(), before, after)) {
            const QString fact =
                line.inside.isEmpty() ? line.field : tr("%1, %2").arg(line.field, line.inside);
            auto* item = new QTreeWidgetItem(
                this, {fact, line.before.simplified(), line.after.simplified()});
            item->setToolTip(1, line.before);
            item->setToolTip(2, line.after);
        }
    }
}

} // namespace vitrine
