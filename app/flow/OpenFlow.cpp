// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/OpenFlow.h"

#include "widgets/common/Background.h"
#include "widgets/common/Preferences.h"

#include <QDir>
#include <QFileInfo>

namespace vitrine {

template <class Work, class Done>
void OpenFlow::start(const QString& directory, const QString& what, Work work, Done done) {
    const int mine = ++m_asked;
    m_busy = true;
    Q_EMIT started(what);
    using Opened = std::shared_ptr<Result<OpenDossier>>;
    inBackground(
        this,
        [work] { return std::make_shared<Result<OpenDossier>>(work()); },
        [this, mine, directory, done](const Opened& result) {
            if (mine != m_asked)
                return;
            m_busy = false;
            if (!*result) {
                Q_EMIT failed(directory, result->error());
                return;
            }
            done(**result);
            Q_EMIT opened(std::make_shared<OpenDossier>(std::move(**result)));
        });
}

void OpenFlow::open(const QString& directory) {
    const QString clean = QDir::cleanPath(QFileInfo(directory).absoluteFilePath());
    start(
        clean,
        tr("Opening…"),
        [clean] {
            NoProgress progress;
            return OpenDossier::open(clean, progress);
        },
        [](const OpenDossier&) {});
}

void OpenFlow::create(const QString& directory, const Dossier& dossier) {
    start(
        directory,
        tr("Creating…"),
        [directory, dossier] { return OpenDossier::create(directory, dossier); },
        [](const OpenDossier&) {});
}

void OpenFlow::openExample(const Example& example, const QString& folder) {
    const QString earlier = Preferences::exampleCopy(example.id);
    start(
        example.directory,
        tr("Copying the example…"),
        [example, folder, earlier] {
            NoProgress progress;
            if (!earlier.isEmpty() && isDossier(earlier))
                return OpenDossier::open(earlier, progress);
            return createFrom(
                example.directory, freePlace(folder, example.id), QString(), progress);
        },
        [id = example.id](const OpenDossier& dossier) {
            Preferences::setExampleCopy(id, dossier.directory());
        });
}

} // namespace vitrine
