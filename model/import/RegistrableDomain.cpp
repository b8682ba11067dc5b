// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/RegistrableDomain.h"

#include <algorithm>

#ifdef VITRINE_WITH_LIBPSL
#include <libpsl.h>
#endif

namespace vitrine {

#ifdef VITRINE_WITH_LIBPSL

bool knowsPublicSuffixes() {
    return psl_builtin() != nullptr;
}

QByteArray registrableDomain(const QByteArray& host) {
    // No top-level domain is a number; libpsl would take the last two of an IP address.
    const QByteArray last = host.mid(host.lastIndexOf('.') + 1);
    if (!knowsPublicSuffixes() ||
        std::all_of(last.begin(), last.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return host;
    const char* domain = psl_registrable_domain(psl_builtin(), host.constData());
    return domain ? QByteArray(domain) : host;
}

#else

bool knowsPublicSuffixes() {
    return false;
}

QByteArray registrableDomain(const QByteArray& host) {
    return host;
}

#endif

} // namespace vitrine
