// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

struct PdfMetadata {
    QString title;
    QString author;
    QString subject;
    QString keywords = {}; ///< how it may be passed on
    QString language;      ///< "en"
    QString date;          ///< "2026-08-02T00:00:00Z": of creation and of change, never the clock
};

} // namespace vitrine
