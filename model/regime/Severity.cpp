// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Severity.h"

using namespace Qt::StringLiterals;

namespace vitrine {

QString standingWord(Standing standing) {
    switch (standing) {
    case Standing::Primary:
        return u"primary"_s;
    case Standing::Secondary:
        return u"secondary"_s;
    case Standing::Unverified:
        return u"unverified"_s;
    }
    Q_UNREACHABLE();
}

QString severityWord(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        return u"info"_s;
    }
    Q_UNREACHABLE();
}

} // namespace vitrine
