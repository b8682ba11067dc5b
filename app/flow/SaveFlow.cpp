// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/SaveFlow.h"

#include "app/flow/Autosaver.h"
#include "model/flow/Making.h"
#include "widgets/common/Background.h"
#include "widgets/common/Dialogs.h"
#include "widgets/common/OpenCell.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vitrine {

SaveFlow::SaveFlow(EditSession& session, Autosaver& autosaver, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_autosaver(autosaver)
    , m_window(window) {}

void SaveFlow::endTyping() {
    commitOpenCell(*m_window);
    m_session.endTyping();
}

bool SaveFlow::save() {
    endTyping();
    if (!m_session.isModified())
        return true;
    if (const Result<void> saved = m_session.save(); !saved) {
        Q_EMIT failed(saved.error());
        return false;
    }
    return true;
}

void SaveFlow::saveCopy() {
    const QString folder = Dialogs::directory(
        m_window, tr("Folder for the copy"), QFileInfo(m_session.directory()).path());
    if (folder.isEmpty())
        return;
    // A folder with other things in it gets the copy inside, not among them.
    const QString to = QDir(folder).isEmpty()
                           ? folder
                           : QDir(folder).filePath(QFileInfo(m_session.directory()).fileName());
    endTyping();
    inBackground(
        this,
        [from = m_session.directory(), to, dossier = m_session.dossier()] {
            NoProgress progress;
            return copyDossier(from, to, dossier, progress);
        },
        [this, to](const Result<void>& done) {
            if (done)
                Q_EMIT copied(to);
            else
                Q_EMIT failed(done.error().withContext(tr("The copy could not be saved")));
        });
}

bool SaveFlow::mayClose() {
    endTyping();
    if (!m_session.isModified())
        return true;
    const int count = static_cast<int>(m_session.unsavedChanges().size());

    enum Button { Save, Discard };

    const int answer =
        Dialogs::ask(m_window,
                     tr("Unsaved changes"),
                     tr("%n fact(s) of “%1” changed and are not saved.", nullptr, count)
                         .arg(m_session.dossier().title()),
                     {tr("Save"), tr("Discard"), tr("Cancel")});
    if (answer == Save)
        return save();
    if (answer != Discard)
        return false;
    m_autosaver.discard();
    return true;
}

} // namespace vitrine
