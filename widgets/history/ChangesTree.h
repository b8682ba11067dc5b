// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Change.h"

#include <QTreeWidget>

namespace vitrine {

class EditSession;

/// Changes in words, a line for each: fact, before, after.
class ChangesTree : public QTreeWidget {
    Q_OBJECT

public:
    /// \a before and \a after: what the two columns are called.
    ChangesTree(const QString& before, const QString& after, QWidget* parent = nullptr);

    void setChanges(const QList<Change>&, const EditSession&);
};

} // namespace vitrine
