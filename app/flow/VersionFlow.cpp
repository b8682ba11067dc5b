// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/VersionFlow.h"

#include "app/flow/SaveFlow.h"
#include "model/flow/Languages.h"
#include "widgets/common/Background.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace vitrine {

VersionFlow::VersionFlow(EditSession& session, SaveFlow& save, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_save(save)
    , m_window(window) {}

void VersionFlow::start() {
    if (m_busy || m_session.isReadOnly())
        return;
    // Nothing is saved before the user says so: what is proposed is what is told now.
    m_save.endTyping();
    setBusy(true);
    inBackground(
        this,
        [directory = m_session.directory(),
         dossier = m_session.dossier(),
         library = m_session.sharedLibrary(),
         strings = m_session.strings(),
         written = dossierStrings(m_session.dossier(), m_session.library())] {
            NoProgress progress;
            return proposeVersion(directory, dossier, *library, strings, written, progress);
        },
        [this](const Result<VersionProposal>& proposal) {
            setBusy(false);
            if (!proposal)
                Q_EMIT failed(proposal.error().withContext(tr("A version could not be prepared")));
            else if (proposal->isEmpty())
                Q_EMIT nothingChanged();
            else
                ask(*proposal);
        });
}

void VersionFlow::ask(const VersionProposal& proposal) {
    auto* dialog = new VersionDialog(proposal, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(*dialog); });
    dialog->open();
}

void VersionFlow::keep(const VersionDialog& dialog) {
    // The dialog was open for a while: what was typed meanwhile belongs to the version as well.
    if (!m_save.save())
        return;
    setBusy(true);
    VersionOrder order{m_session.directory(), m_session.dossier(), dialog.message()};
    if (dialog.asksForAuthor())
        order.author = Author{dialog.name(), dialog.email()};
    order.rememberAuthor = dialog.asksForAuthor();
    inBackground(
        this,
        [order] {
            NoProgress progress;
            return saveVersion(order, progress);
        },
        [this](const Result<Revision>& revision) {
            setBusy(false);
            if (revision)
                Q_EMIT saved(*revision);
            else
                Q_EMIT failed(revision.error().withContext(tr("The version could not be saved")));
        });
}

void VersionFlow::setBusy(bool busy) {
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace vitrine
