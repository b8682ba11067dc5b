// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the command line of “set” asks for.

#include "app/cli/Cli.h"
#include "app/cli/Command.h"
#include "model/dossier/Answer.h"

#include <optional>

namespace vitrine {

/// What is to be done, after the command line was found to make sense.
struct SetOrder {
    bool remove = false;
    AnswerState state = AnswerState::Answered;
    QString reason = {};
    QString effort = {};      ///< what was done to find out
    QStringList sources = {}; ///< web addresses
    QString title = {};       ///< of the one source
    QString value = {};
    QStringList rows = {};   ///< of a table, each "column=value; …"
    bool keepsValue = false; ///< only what is around the value changes
    std::optional<Audience> readers = {};
    std::optional<QString> note = {};
    QStringList evidence = {}; ///< ids of attached files
    std::optional<Withholding> withheld = {};
    bool tellsAll = false; ///< nothing is withheld any more

    [[nodiscard]] bool hasCircumstances() const {
        return !sources.isEmpty() || readers || note || !evidence.isEmpty() || withheld || tellsAll;
    }
};

/// Errors: Usage; Io, Syntax, TooLarge where the value is read from stdin.
[[nodiscard]] Result<SetOrder> setOrderFrom(const Arguments& given, CliContext& context);
/// All of stdin as text, without the last line end. Errors: Io, TooLarge, Syntax (no UTF-8).
[[nodiscard]] Result<QString> readInput(QIODevice* in);

} // namespace vitrine
