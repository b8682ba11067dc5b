// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/TestFiles.h"

#include <QCryptographicHash>

namespace vitrine {

/// Leaves a save in the journal of a dossier that only has to be put in place: \a what becomes
/// \a with in one of its files. False if that cannot be.
[[nodiscard]] inline bool cutShort(const QString& dossier,
                                   const QString& file,
                                   const QByteArray& what,
                                   const QByteArray& with) {
    const QByteArray before = test::readFile(dossier + u'/' + file);
    QByteArray after = before;
    after.replace(what, with);
    const auto hash = [](const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    };
    const QString journal = dossier + QStringLiteral("/.vitrine.journal/");
    return after != before && test::writeFile(journal + QStringLiteral("0.old"), before) &&
           test::writeFile(journal + QStringLiteral("0.new"), after) &&
           test::writeFile(journal + QStringLiteral("manifest.json"),
                           "{\"format\": 1, \"files\": [{\"path\": \"" + file.toUtf8() +
                               "\", \"before\": \"" + hash(before) + "\", \"after\": \"" +
                               hash(after) + "\"}]}\n");
}

} // namespace vitrine
