// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace vitrine {

/// How a document may be passed on: the words of the Traffic Light Protocol 2.0 (FIRST), and
/// confidential under the law. Texts: the phrases "marking.<id>".
[[nodiscard]] inline QStringList markings() {
    return {QStringLiteral("tlp-clear"),
            QStringLiteral("tlp-green"),
            QStringLiteral("tlp-amber"),
            QStringLiteral("tlp-amber-strict"),
            QStringLiteral("tlp-red"),
            QStringLiteral("confidential")};
}

} // namespace vitrine
