// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace vitrine {

/// False in builds without libpsl: hosts are then never merged.
[[nodiscard]] bool knowsPublicSuffixes();

/// What somebody registered, of a host in lower case: "news.example.co.uk" → "example.co.uk". The
/// host itself where nothing can be registered (a public suffix, an IP address).
[[nodiscard]] QByteArray registrableDomain(const QByteArray& host);

} // namespace vitrine
