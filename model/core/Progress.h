// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// How long work tells how far it is, and learns that it should stop. Implemented by the caller;
/// called from the thread that does the work.
class Progress {
public:
    virtual ~Progress() = default;
    /// \a done of \a total steps; \a what is a translated phrase.
    virtual void report(int done, int total, const QString& what) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

/// Reports to nobody, is never cancelled.
class NoProgress final : public Progress {
public:
    void report(int, int, const QString&) override {}

    [[nodiscard]] bool isCancelled() const override { return false; }
};

} // namespace vitrine
