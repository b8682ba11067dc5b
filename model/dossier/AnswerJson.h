// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"
#include "model/dossier/Change.h"

#include <QByteArray>
#include <QList>

namespace vitrine {

/// One answer as canonical JSON text, and back: used by autosave, the CLI and tests. Long texts
/// inline.
[[nodiscard]] QByteArray answerToJson(const Answer&);
[[nodiscard]] Result<Answer> answerFromJson(const QByteArray&);
[[nodiscard]] QByteArray changesToJson(const QList<Change>&);
[[nodiscard]] Result<QList<Change>> changesFromJson(const QByteArray&);

} // namespace vitrine
