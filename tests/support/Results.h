// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

/// Fails with the error's own words instead of "false".
#define QVERIFY_RESULT(result)                                                                     \
    do {                                                                                           \
        const auto& vitrineResult = (result);                                                      \
        if (!vitrineResult.has_value())                                                            \
            QFAIL(qPrintable(vitrineResult.error().text + u' ' + vitrineResult.error().detail));   \
    } while (false)
