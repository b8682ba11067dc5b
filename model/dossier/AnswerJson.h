// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"
#include "model/dossier/Edit.h"

#include <QByteArray>
#include <QList>

namespace vitrine {

/// One answer as canonical JSON text, and back: used by autosave, the CLI and tests. Long texts
/// inline.
[[nodiscard]] QByteArray answerToJson(const Answer&);
[[nodiscard]] Result<Answer> answerFromJson(const QByteArray&);
[[nodiscard]] QByteArray changesToJson(const QList<Change>&);
[[nodiscard]] Result<QList<Change>> changesFromJson(const QByteArray&);
/// A cell costs a cell, however long its table is. Errors: as for the rest, Syntax or Schema.
[[nodiscard]] QByteArray editsToJson(const QList<Edit>&);
[[nodiscard]] Result<QList<Edit>> editsFromJson(const QByteArray&);

} // namespace vitrine
