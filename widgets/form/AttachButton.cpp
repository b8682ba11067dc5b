// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/AttachButton.h"

#include "widgets/common/Dialogs.h"

#include <QApplication>
#include <QPointer>

#include <algorithm>

namespace vitrine {

AttachButton::AttachButton(EditSession& session,
                           const FieldPath& path,
                           EditSession::FileUse use,
                           QWidget* parent)
    : QPushButton(parent)
    , m_session(session)
    , m_path(path)
    , m_use(use) {
    showIdle();
    connect(this, &QPushButton::clicked, this, &AttachButton::choose);
}

AttachButton::~AttachButton() {
    // The session goes on: a file that was chosen is attached, whether its dialog stays open or
    // not.
    if (m_copying)
        m_copying->disconnect(this);
}

void AttachButton::showIdle() {
    setText(tr("Attach a file…"));
    setToolTip({});
}

void AttachButton::choose() {
    if (m_copying) {
        m_copying->cancel();
        return;
    }
    const QString file = Dialogs::openFile(this, tr("Attach a file"));
    if (!file.isEmpty())
        attach(file);
}

void AttachButton::attach(const QString& file) {
    m_copying = ProgressRelay::make();
    connect(m_copying.get(), &ProgressRelay::progressed, this, [this](int done, int total) {
        setText(tr("Stop (%1 %)").arg(100 * done / std::max(1, total)));
    });
    setText(tr("Stop"));
    setToolTip(tr("The file is being copied into the dossier; a click stops that"));
    m_session.attachFile(
        m_path, m_use, file, m_copying, [self = QPointer(this)](const Result<void>& result) {
            if (self) {
                self->m_copying.reset();
                self->showIdle();
            }
            // Told also where the dialog with the button was closed meanwhile.
            QWidget* parent = self ? self.data() : QApplication::activeWindow();
            if (!result && result.error().code != ErrorCode::Cancelled)
                Dialogs::tellError(
                    parent, AttachButton::tr("The file could not be attached"), result.error());
        });
}

} // namespace vitrine
