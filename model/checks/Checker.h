// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"
#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"
#include "model/regime/Library.h"

#include <memory>

namespace vitrine {

/// The full pass: the oracle. A pure function of its arguments; any thread.
/// Facts required by no due or undetermined document of the dossier's regimes are not missed.
[[nodiscard]] CheckReport check(const Dossier&, const Library&, const Strings&);

/// How many whole dossiers were checked so far, in all threads: tells a test what something costs.
[[nodiscard]] qint64 fullPasses();

/// Keeps a CheckReport up to date while a dossier is edited: re-checks only what depends on the
/// changed facts (inside a table only the changed rows). Its report always equals check(dossier).
/// One thread at a time.
class IncrementalChecker {
public:
    IncrementalChecker(std::shared_ptr<const Library>, Strings);
    IncrementalChecker(IncrementalChecker&&) noexcept;
    IncrementalChecker& operator=(IncrementalChecker&&) noexcept;
    ~IncrementalChecker();

    void reset(const Dossier&);
    /// \a dossier is the state after \a changes.
    void update(const Dossier& dossier, const QList<Change>& changes);
    [[nodiscard]] const CheckReport& report() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Who asks for a field: every entry of every document of the dossier's regimes that shows it.
struct Asked {
    const Regime* regime = nullptr;
    const Document* document = nullptr;
    const Entry* entry = nullptr;
};

/// What is to be said of the rules that the dossier follows: unknown ones, other versions. No check
/// is needed for it.
[[nodiscard]] QList<Note> notesOnRules(const Dossier&, const Library&, const Strings&);

[[nodiscard]] QList<Asked> askedBy(const FieldPath& field, const Dossier&, const Library&);

} // namespace vitrine
