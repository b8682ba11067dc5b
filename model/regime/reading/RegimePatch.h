// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of the readers of a regime's files.

#include "model/core/Json.h"

#include <string_view>

namespace vitrine {

/// Something in a list that the version below has not got.
struct NewThing {
    QString file;
    int line = 0;
    QString name;
    int depth = 0; ///< slashes in its key: 1 for a rule
};

/// Where faults of patches go.
struct PatchFaults {
    QList<Error>& errors; ///< what cannot be carried out
    QList<Error>& idle;   ///< what changes nothing: no danger, but lint() refuses it
    QList<NewThing>* newThings = nullptr; ///< where lint() wants to know them
};

/// Does this member at the top of a patch only say which file it is?
[[nodiscard]] bool namesTheFile(std::string_view key);

/// A file of a version that is based on another one, laid over the same file of that one. Objects
/// are merged member by member, lists of things with ids by an object of them; null takes away.
/// REGIMES.md tells the rest. Of each part the result knows the file and line where it stands.
[[nodiscard]] JsonDocument
patched(const JsonDocument& base, const JsonDocument& patch, const PatchFaults& faults);

} // namespace vitrine
