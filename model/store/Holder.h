// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// The program that holds a dossier for writing, as its lock says it.
struct Holder {
    qint64 process = 0;
    QString host = {};
    QString program = {};

    /// "vitrine (process 12 on host)", in the language that is spoken when it is asked.
    [[nodiscard]] QString inWords() const;
};

} // namespace vitrine
