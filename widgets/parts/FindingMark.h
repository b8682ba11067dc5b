// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"
#include "widgets/common/Theme.h"

namespace vitrine {

/// How a finding looks wherever it is shown. What nobody told yet is open, in no alarming colour,
/// however much a law insists on it; red is what was told and is wrong.
[[nodiscard]] StateMark findingMark(const Finding&);
/// Something that was told is wrong, and nobody accepted it.
[[nodiscard]] bool isWrong(const Finding&);
/// How many such findings a document has. Cost: all findings.
[[nodiscard]] int countWrong(const CheckReport&, const QString& document);

} // namespace vitrine
