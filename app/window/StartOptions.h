// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"

#include <QStringList>

namespace vitrine {

/// What the command line of the editor asks for: vitrine [DIR] [--example ID] [--field PATH].
struct StartOptions {
    QString directory = {};
    QString example = {}; ///< an example that comes with the program; copied for the user
    QString field = {};   ///< a fact to go to
    QString answer = {};  ///< text to print instead of starting (--help, --version)

    /// Errors: Usage (an unknown option, two folders, a folder and an example).
    [[nodiscard]] static Result<StartOptions> parse(const QStringList& arguments);
};

} // namespace vitrine
