// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal: included by files of this folder only.

#include "exporters/report/Report.h"

namespace vitrine {

/// The parts of an OpenDocument text.
namespace OdtParts {
/// content.xml with the styles that came about while \a body was written.
[[nodiscard]] QByteArray content(const QString& automaticStyles, const QByteArray& body);
/// styles.xml, with header and footer.
[[nodiscard]] QByteArray styles(const Report& report);
[[nodiscard]] QByteArray meta(const ReportHead& head);
[[nodiscard]] QByteArray manifest();
} // namespace OdtParts

} // namespace vitrine
