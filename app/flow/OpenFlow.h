// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/flow/Making.h"

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
    /// Makes a dossier of its own from an example, below \a folder, and opens it; the one that was
    /// made before is opened again.
    void openExample(const Example& example, const QString& folder);

    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void started(const QString& what);
    /// The dossier can be taken over once, by whoever comes first.
    void opened(std::shared_ptr<vitrine::OpenDossier> dossier);
    void failed(const QString& directory, const vitrine::Error& error);

private:
    template <class Work, class Done>
    void start(const QString& directory, const QString& what, Work work, Done done);

    int m_asked = 0;
    bool m_busy = false;
};

} // namespace vitrine
