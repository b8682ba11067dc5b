// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// The one spelling of a domain, however it is written: in lower case, composed (NFC), in letters
/// and not in Punycode, without a point at the end; of an address or "host:port" its host. Empty
/// where it is no name of a host below a top-level domain, such as "localhost" or "192.0.2.7".
[[nodiscard]] QString domainName(const QString& typed);

} // namespace vitrine
