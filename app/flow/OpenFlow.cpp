// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/OpenFlow.h"

#include "widgets/common/Background.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isDossier(const QString& directory) {
    return QFileInfo::exists(QDir(directory).filePath(u"dossier.json"_s));
}

QString idOf(const QString& directory) {
    const Result<ReadDossier> read = DossierStore::read(directory);
    return read ? read->dossier.id() : QString();
}

/// A folder held by another window can still be looked at.
Result<DossierStore> openOrLook(const QString& directory) {
    Result<DossierStore> store = DossierStore::open(directory);
    if (!store && store.error().code == ErrorCode::ReadOnly)
        return DossierStore::open(directory, DossierStore::Mode::ReadOnly);
    return store;
}

} // namespace

QString placeForExample(const Example& example, const QString& folder) {
    const QString wanted = idOf(example.directory);
    const QDir parent(folder);
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? example.id : u"%1 %2"_s.arg(example.id).arg(number);
        const QString place = parent.filePath(name);
        if (!QFileInfo::exists(place) ||
            (isDossier(place) && !wanted.isEmpty() && idOf(place) == wanted))
            return place;
    }
}

template <class Work>
void OpenFlow::start(const QString& directory, const QString& what, Work work) {
    const int mine = ++m_asked;
    m_busy = true;
    Q_EMIT started(what);
    inBackground(
        this,
        [work] { return std::make_shared<Result<DossierStore>>(work()); },
        [this, mine, directory](const Opened& store) {
            if (mine != m_asked)
                return;
            m_busy = false;
            if (*store)
                Q_EMIT opened(std::make_shared<DossierStore>(std::move(**store)));
            else
                Q_EMIT failed(directory, store->error());
        });
}

void OpenFlow::open(const QString& directory) {
    const QString clean = QDir::cleanPath(QFileInfo(directory).absoluteFilePath());
    start(clean, tr("Opening…"), [clean] { return openOrLook(clean); });
}

void OpenFlow::create(const QString& directory, const Dossier& dossier) {
    start(directory, tr("Creating…"), [directory, dossier] {
        return DossierStore::create(directory, dossier);
    });
}

void OpenFlow::openExample(const Example& example, const QString& folder) {
    start(
        example.directory, tr("Copying the example…"), [example, folder]() -> Result<DossierStore> {
            const QString place = placeForExample(example, folder);
            if (!isDossier(place)) {
                if (const Result<void> copied = DossierStore::copy(example.directory, place);
                    !copied)
                    return tl::unexpected(copied.error());
            }
            return openOrLook(place);
        });
}

} // namespace vitrine
