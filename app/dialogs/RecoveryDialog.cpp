// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/RecoveryDialog.h"

#include "widgets/common/DialogSize.h"
#include "widgets/history/ChangesTree.h"
#include "widgets/parts/Labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The same facts, from what the session has now.
QList<Change> againstNow(QList<Change> changes, const Dossier& dossier) {
    for (Change& change : changes) {
        const Answer* now = dossier.answer(change.path);
        change.before = now ? std::optional(*now) : std::nullopt;
    }
    return changes;
}

} // namespace

RecoveryDialog::RecoveryDialog(const EditSession& session,
                               const QList<Change>& changes,
                               const QString& file,
                               QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("Recovered Work"));
    auto* tree = new ChangesTree(tr("Saved"), tr("Recovered"));
    tree->setObjectName(u"recovered"_s);
    tree->setAccessibleName(tr("Recovered facts"));
    tree->setChanges(againstNow(changes, session.dossier()), session);
    auto* buttons = new QDialogButtonBox;
    const auto choose = [this](Choice choice) {
        m_choice = choice;
        accept();
    };
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    if (file.isEmpty()) {
        column->addWidget(plainLabel(
            tr("The program ended before these facts were saved. Taking them over is one "
               "step that Undo takes back.")));
        auto* take = buttons->addButton(tr("Take Over"), QDialogButtonBox::AcceptRole);
        take->setObjectName(u"takeOver"_s);
        take->setDefault(true);
        connect(take, &QPushButton::clicked, this, [choose] { choose(Choice::TakeOver); });
        auto* discard = buttons->addButton(tr("Discard"), QDialogButtonBox::DestructiveRole);
        discard->setObjectName(u"discard"_s);
        connect(discard, &QPushButton::clicked, this, [choose] { choose(Choice::Discard); });
        auto* later = buttons->addButton(tr("Later"), QDialogButtonBox::RejectRole);
        later->setObjectName(u"later"_s);
        connect(later, &QPushButton::clicked, this, &QDialog::reject);
    } else {
        QLabel* why = plainLabel(tr("The dossier's files were changed after this was typed, so it "
                                    "cannot be taken over by "
                                    "itself. It is kept in this file:\n%1")
                                     .arg(file));
        why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(why);
        auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
        connect(close, &QPushButton::clicked, this, &QDialog::reject);
    }
    column->addWidget(tree, 1);
    column->addWidget(buttons);
    resizeByText(*this, 120, 27);
}

} // namespace vitrine
