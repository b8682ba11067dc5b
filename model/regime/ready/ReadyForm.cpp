// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/ready/ReadyForm.h"

#include "model/regime/ready/ReadyStream.h"
#include "model/regime/ready/RegimeParts.h"

#include <QtEndian>

namespace vitrine {

namespace {

ReadyPacks& used() {
    static ReadyPacks packs;
    return packs;
}

/// The part of this kind that was made of these files; empty if there is none.
std::string_view partOf(PartKind kind, const PackDigest& digest) {
    const QByteArray wanted = headOf(kind, digest, 0).chopped(sizeof(quint64));
    std::string_view rest = used().values;
    while (rest.size() >= partHeadSize) {
        const auto size = qFromLittleEndian<quint64>(rest.data() + partHeadSize - sizeof(quint64));
        const std::string_view head = rest.substr(0, partHeadSize);
        rest.remove_prefix(partHeadSize);
        if (size > rest.size())
            break;
        if (head.starts_with(std::string_view(wanted.data(), std::size_t(wanted.size()))))
            return rest.substr(0, size);
        rest.remove_prefix(size);
    }
    return {};
}

template <class Thing>
std::optional<Thing> ready(PartKind kind, const PackDigest& digest) {
    const std::string_view part = partOf(kind, digest);
    if (part.empty())
        return std::nullopt;
    ReadyReader reader(part, used().texts);
    std::optional<Thing> thing(std::in_place);
    reader(*thing);
    return reader.hasFailed() || !reader.isAtEnd() ? std::nullopt : std::move(thing);
}

} // namespace

QByteArray headOf(PartKind kind, const PackDigest& digest, qsizetype size) {
    QByteArray bytes(static_cast<qsizetype>(partHeadSize), '\0');
    bytes[0] = static_cast<char>(kind);
    char* at = bytes.data() + 1;
    for (const quint64 number : {digest.first(), digest.second(), static_cast<quint64>(size)}) {
        qToLittleEndian(number, at);
        at += sizeof number;
    }
    return bytes;
}

void useReadyPacks(const ReadyPacks& packs) {
    used() = packs;
}

std::optional<Catalogue> readyCatalogue(const PackDigest& digest) {
    auto categories = ready<QList<Category>>(PartKind::Catalogue, digest);
    return categories ? std::optional(Catalogue(std::move(*categories))) : std::nullopt;
}

std::optional<Regime> readyRegime(const PackDigest& digest) {
    return ready<Regime>(PartKind::Regime, digest);
}

std::optional<QHash<QString, QString>> readyWords(const PackDigest& digest) {
    return ready<QHash<QString, QString>>(PartKind::Words, digest);
}

} // namespace vitrine
