// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/ready/PackDigest.h"

#include "model/regime/reading/PackFiles.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <cstring>

namespace vitrine {

/// As MurmurHash3 mixes (128 bits, for 64-bit machines).
void PackDigest::mix(quint64 a, quint64 b) {
    constexpr quint64 one = 0x87c37b91114253d5;
    constexpr quint64 two = 0x4cf5ad432745937f;
    m_first ^= std::rotl(a * one, 31) * two;
    m_first = (std::rotl(m_first, 27) + m_second) * 5 + 0x52dce729;
    m_second ^= std::rotl(b * two, 33) * one;
    m_second = (std::rotl(m_second, 31) + m_first) * 5 + 0x38495ab5;
}

void PackDigest::add(QByteArrayView bytes) {
    constexpr qsizetype block = 16;
    constexpr qsizetype half = 8;
    const auto mixAt = [this](const char* at) {
        mix(qFromLittleEndian<quint64>(at), qFromLittleEndian<quint64>(at + half));
    };
    // The length comes first, so that nothing moves from one file into the next unnoticed.
    mix(static_cast<quint64>(bytes.size()), block);
    qsizetype done = 0;
    for (; done + block <= bytes.size(); done += block)
        mixAt(bytes.data() + done);
    if (done == bytes.size())
        return;
    std::array<char, block> rest{};
    std::memcpy(rest.data(), bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
    mixAt(rest.data());
}

namespace {

/// False: it cannot be read. \a name is what the file is called in the pack.
bool addFile(PackDigest& digest, const QString& file, const QString& name) {
    const auto bytes = readPackFile(file);
    if (!bytes)
        return false;
    digest.add(name.toUtf8());
    digest.add(*bytes);
    return true;
}

} // namespace

std::optional<PackDigest> digestOf(const QString& folder, const QStringList& names) {
    PackDigest digest;
    for (const QString& name : names)
        if (!addFile(digest, folder + u'/' + name, name))
            return std::nullopt;
    return names.isEmpty() ? std::nullopt : std::optional(digest);
}

std::optional<PackDigest> digestOfCatalogue(const QString& directory) {
    return digestOf(directory, cataloguePaths(directory));
}

std::optional<PackDigest> digestOf(const QList<RegimeFolder>& foundations) {
    PackDigest digest;
    for (const RegimeFolder& folder : foundations)
        for (const QString& path : regimePaths(folder.directory))
            if (!addFile(digest, folder.directory + u'/' + path, folder.where + path))
                return std::nullopt;
    return digest;
}

} // namespace vitrine
