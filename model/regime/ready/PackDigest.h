// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of Library and of what makes packs ready.

#include "model/regime/reading/RegimeFolder.h"

#include <QByteArrayView>
#include <QtGlobal>

#include <optional>

namespace vitrine {

/// Tells two sets of files apart: 128 bits of names and bytes. It guards against files that were
/// changed, not against somebody who wants two to look alike: who may write the files may write
/// anything into them.
class PackDigest {
public:
    void add(QByteArrayView bytes);

    [[nodiscard]] quint64 first() const { return m_first; }

    [[nodiscard]] quint64 second() const { return m_second; }

    friend bool operator==(const PackDigest&, const PackDigest&) = default;

private:
    void mix(quint64 a, quint64 b);

    quint64 m_first = 0;
    quint64 m_second = 0;
};

/// Of some files in a folder; nullopt: there are none, or one cannot be read.
[[nodiscard]] std::optional<PackDigest> digestOf(const QString& folder, const QStringList& names);
/// Of the files of the catalogue in a folder of resources; nullopt: one cannot be read.
[[nodiscard]] std::optional<PackDigest> digestOfCatalogue(const QString& directory);
/// Of all that a version of a regime is made of (as foundationsOf() has it); nullopt: the same.
[[nodiscard]] std::optional<PackDigest> digestOf(const QList<RegimeFolder>& foundations);

} // namespace vitrine
