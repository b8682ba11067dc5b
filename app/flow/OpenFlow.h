// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/regime/Library.h"
#include "model/store/DossierStore.h"

#include <QObject>

#include <memory>

namespace vitrine {

/// Opens, creates and copies dossiers on a worker; one at a time, what is asked for last wins.
class OpenFlow : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void open(const QString& directory);
    /// Makes a new dossier in a folder and opens it.
    void create(const QString& directory, const Dossier& dossier);
    /// Copies an example below \a folder (a free name where another dossier has taken it) and opens
    /// the copy; a copy that is there already is opened again.
    void openExample(const Example& example, const QString& folder);

    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void started(const QString& what);
    /// The store can be taken over once, by whoever comes first.
    void opened(std::shared_ptr<vitrine::DossierStore> store);
    void failed(const QString& directory, const vitrine::Error& error);

private:
    using Opened = std::shared_ptr<Result<DossierStore>>;
    template <class Work>
    void start(const QString& directory, const QString& what, Work work);

    int m_asked = 0;
    bool m_busy = false;
};

/// The folder below \a folder where the copy of an example is or may be put: <name>, <name> 2, … A
/// folder that holds a dossier with the example's identity is that copy. Reads the disk.
[[nodiscard]] QString placeForExample(const Example& example, const QString& folder);

} // namespace vitrine
