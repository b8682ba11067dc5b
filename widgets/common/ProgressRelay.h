// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Progress.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace vitrine {

/// Carries progress from a worker to the window, and the wish to stop the other way. Made on the
/// GUI thread, shared by both; whoever lets go last, it is deleted on the GUI thread.
class ProgressRelay final : public QObject, public Progress {
    Q_OBJECT

public:
    [[nodiscard]] static std::shared_ptr<ProgressRelay> make() {
        return {new ProgressRelay, [](ProgressRelay* relay) { relay->deleteLater(); }};
    }

    void cancel() { m_cancelled = true; }

    void report(int done, int total, const QString& what) override {
        Q_EMIT progressed(done, total, what);
    }

    [[nodiscard]] bool isCancelled() const override { return m_cancelled; }

Q_SIGNALS:
    void progressed(int done, int total, const QString& what);

private:
    ProgressRelay() = default;
    std::atomic<bool> m_cancelled = false;
};

} // namespace vitrine
