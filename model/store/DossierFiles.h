// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/store: which file holds what.

#include "model/core/FieldPath.h"
#include "model/core/FileSet.h"
#include "model/dossier/Dossier.h"

#include <optional>

namespace vitrine {

inline const QString indexFile = QStringLiteral("dossier.json");
inline const QString evidenceFile = QStringLiteral("evidence.json");
inline const QString waiversFile = QStringLiteral("waivers.json");
inline const QString overridesFile = QStringLiteral("overrides.json");
inline const QString parkedFile = QStringLiteral("parked.json");
/// Files that hold one table of facts about the dossier itself.
inline const QStringList tableFiles = {evidenceFile, waiversFile, overridesFile, parkedFile};

[[nodiscard]] QString answersPath(const QString& category);
/// The category of answers/<category>.json; empty for any other path.
[[nodiscard]] QString categoryOf(const QString& path);

/// A long text: texts/<category>.<field>.md, or texts/<category>.<field>.<language>.md.
struct TextFile {
    FieldPath field;
    QString language = {}; ///< empty: the main language
};

[[nodiscard]] QString textPath(const FieldPath& field, const QString& language = {});
[[nodiscard]] std::optional<TextFile> textFileOf(const QString& path);

/// Members that we do not know at the top of a file other than dossier.json are kept in
/// Dossier::extra as "<file>#<key>".
[[nodiscard]] QString extraKey(const QString& file, const QString& key);
[[nodiscard]] QMap<QString, QByteArray> extraOf(const Dossier&, const QString& file);
/// Files that exist only for their unknown members, besides those with answers.
[[nodiscard]] QStringList filesWithExtra(const Dossier&);

// A dossier is written in parts, each for itself: a category with its long texts, or one of the
// other files. A part is named by its JSON file.

/// The part that a file belongs to, whether the dossier has it or not; empty for files that the
/// codec does not write (those of git, reviews, strangers).
[[nodiscard]] QString partOf(const QString& path);
/// The parts that this dossier is written in, sorted.
[[nodiscard]] QStringList partsOf(const Dossier&);
/// Parts whose files may differ between two dossiers, sorted.
[[nodiscard]] QStringList changedParts(const Dossier&, const Dossier&);
/// The canonical files of a part; none where there is nothing to say.
[[nodiscard]] FileSet writePart(const Dossier&, const QString& part);
/// The two files for git; the user's to change once they are there.
[[nodiscard]] FileSet gitFiles();

/// Files that the codec read this dossier from: saving replaces or removes these, and no others.
[[nodiscard]] QStringList ownedPaths(const FileSet& files, const Dossier&);

} // namespace vitrine
