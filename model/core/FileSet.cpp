// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/FileSet.h"

#include "model/core/FieldPath.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype maximumPathLength = 400;

bool isSafePart(const QString& part) {
    return !part.isEmpty() && part != u"." && part != u".." &&
           part.compare(u".git", Qt::CaseInsensitive) != 0;
}

bool isDirectlyIn(const QString& path, const QString& folder, const QString& suffix) {
    return path.startsWith(folder) && path.endsWith(suffix) &&
           path.size() > folder.size() + suffix.size() && !path.mid(folder.size()).contains(u'/');
}

} // namespace

bool isSafePath(const QString& path) {
    const auto isForbidden = [](QChar c) { return c.unicode() < 0x20 || c == u'\\' || c == u':'; };
    if (path.size() > maximumPathLength || std::any_of(path.begin(), path.end(), isForbidden))
        return false;
    const QStringList parts = path.split(u'/');
    return std::all_of(parts.begin(), parts.end(), isSafePart);
}

bool isDossierPath(const QString& path) {
    if (!isSafePath(path))
        return false;
    for (const auto& name : {u"dossier.json"_s,
                             u"evidence.json"_s,
                             u"waivers.json"_s,
                             u"overrides.json"_s,
                             u"parked.json"_s,
                             u".gitattributes"_s,
                             u".gitignore"_s})
        if (path == name)
            return true;
    return isDirectlyIn(path, u"answers/"_s, u".json"_s) ||
           isDirectlyIn(path, u"texts/"_s, u".md"_s) || isReviewPath(path);
}

bool isReviewPath(const QString& path) {
    const auto folder = u"reviews/"_s;
    return path.startsWith(folder) && path.endsWith(u".json"_s) &&
           path.size() > path.lastIndexOf(u'/') + 1 + 5 && path.count(u'/') <= 2;
}

} // namespace vitrine
