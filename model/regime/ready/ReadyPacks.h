// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace vitrine {

/// What a build made of the packs that come with the program: values that need not be read from
/// JSON any more. Each part knows the digest of the files that it was made from, and serves for
/// these alone: a file that was changed is read as it is.
struct ReadyPacks {
    std::u16string_view texts;
    std::string_view values;
};

/// What the build of this program made (generated code; linked into programs only).
[[nodiscard]] ReadyPacks builtPacks();

/// From now on libraries take what they find here. Before the first is loaded and threads begin;
/// what the views point to must live as long as the process.
void useReadyPacks(const ReadyPacks&);

} // namespace vitrine
