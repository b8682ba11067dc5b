// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace vitrine {

/// Relative path with "/" → bytes. A directory, a git revision and a fuzzer's input are the same
/// thing to the one codec. Evidence files are not in it: only their hashes are.
using FileSet = QMap<QString, QByteArray>;

/// True for a path that stays inside the dossier: relative, "/", no "..", no empty part, no drive,
/// no NUL, not in .git.
[[nodiscard]] bool isSafePath(const QString& path);
/// Paths that belong to a dossier (dossier.json, answers/*.json, texts/*.md, evidence.json,
/// waivers.json, overrides.json, parked.json, reviews/*/*.json and reviews/*.json, .gitattributes,
/// .gitignore).
[[nodiscard]] bool isDossierPath(const QString& path);
/// Is it an entry of a review, or a file of an older kind directly in reviews/?
[[nodiscard]] bool isReviewPath(const QString& path);

} // namespace vitrine
