// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/MigrationDialog.h"

#include "model/dossier/Parked.h"
#include "widgets/common/DialogSize.h"
#include "widgets/edit/EditSession.h"
#include "widgets/history/ChangesTree.h"
#include "widgets/parts/Labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

MigrationDialog::MigrationDialog(EditSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_routes(routesToNewest(session.dossier(), session.library()))
    , m_notes(plainLabel({}))
    , m_changes(new ChangesTree(tr("Now"), tr("Then")))
    , m_take(nullptr) {
    setWindowTitle(tr("Newer Versions of Laws"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(plainLabel(
        m_routes.isEmpty()
            ? tr("The dossier follows the newest versions that this program knows a way to.")
            : tr("Nothing changes before you take a version over, and then Undo takes it back in "
                 "one step. Answers that have no place any more are put aside, not lost.")));
    for (const MigrationRoute& route : m_routes) {
        auto* box = new QCheckBox(
            tr("%1: %2 → %3")
                .arg(session.strings().text(route.regime->key(u"title"_s)), route.from, route.to));
        box->setObjectName(u"route:"_s + route.regime->id);
        box->setChecked(true);
        column->addWidget(box);
        m_boxes.append(box);
        connect(box, &QCheckBox::toggled, this, &MigrationDialog::preview);
    }
    column->addWidget(titleLabel(tr("What changed in the text")));
    m_notes->setObjectName(u"notes"_s);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notes->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_notes);
    column->addWidget(scroll, 1);
    column->addWidget(titleLabel(tr("What changes in the dossier")));
    m_changes->setObjectName(u"changes"_s);
    m_changes->setAccessibleName(tr("What changes in the dossier"));
    column->addWidget(m_changes, 2);
    auto* buttons = new QDialogButtonBox;
    m_take = buttons->addButton(tr("&Take Over"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeOver"_s);
    m_take->setAutoDefault(false); // Enter alone is no yes
    QPushButton* later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    later->setObjectName(u"later"_s);
    later->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MigrationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeByText(*this, 120, 34);
    preview();
}

QList<MigrationRoute> MigrationDialog::chosen() const {
    QList<MigrationRoute> routes;
    for (qsizetype i = 0; i < m_routes.size(); ++i)
        if (m_boxes.at(i)->isChecked())
            routes.append(m_routes.at(i));
    return routes;
}

void MigrationDialog::preview() {
    const MigratedDossier result = migrate(m_session.dossier(), chosen(), m_session.strings());
    QStringList lines;
    for (const Note& note : result.notes)
        lines.append(u"• "_s + note.text);
    m_notes->setText(lines.join(u'\n'));
    m_notes->setAccessibleName(tr("What changed in the text: %1").arg(m_notes->text()));
    // What is put aside is said in the notes, and where it was taken from in its own line.
    QList<Change> shown = result.changes;
    shown.removeIf([](const Change& change) { return change.path == parkedPath(); });
    m_changes->setChanges(shown, m_session);
    m_take->setEnabled(!m_session.isReadOnly() && !result.changes.isEmpty());
}

void MigrationDialog::accept() {
    m_session.edit(migrate(m_session.dossier(), chosen(), m_session.strings()).changes,
                   [] { return tr("Newer versions of laws"); });
    QDialog::accept();
}

} // namespace vitrine
