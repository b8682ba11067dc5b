// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/ready/ReadyMaking.h"

#include "model/regime/reading/PackFiles.h"
#include "model/regime/reading/RegimeReader.h"
#include "model/regime/ready/ReadyForm.h"
#include "model/regime/ready/ReadyStream.h"
#include "model/regime/ready/RegimeParts.h"

namespace vitrine {

namespace {

/// Of a literal of characters: what would end or change it is told by number.
void escape(QByteArray& source, char c) {
    if (c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '?') {
        source += c;
        return;
    }
    const auto byte = static_cast<unsigned char>(c);
    source += '\\';
    for (const int shift : {6, 3, 0})
        source += static_cast<char>('0' + ((byte >> shift) & 7));
}

/// A row of literals, none of them too long for anybody's compiler.
template <class Text, class Write>
void writeRows(QByteArray& source, const Text& text, const char* prefix, Write write) {
    constexpr qsizetype row = 2000;
    for (qsizetype begin = 0; begin < text.size(); begin += row) {
        source += prefix;
        for (const auto c : text.mid(begin, row))
            write(c);
        source += "\"\n";
    }
}

} // namespace

ReadyPacks MadePacks::packs() const {
    return {{reinterpret_cast<const char16_t*>(texts.constData()), std::size_t(texts.size())},
            {values.constData(), std::size_t(values.size())}};
}

Result<MadePacks> madeReady(const QString& resources) {
    QList<Error> errors;
    const Catalogue catalogue = readCatalogue(resources, errors);
    if (!errors.isEmpty())
        return tl::unexpected(errors.first());
    ReadyWriter writer;
    MadePacks made;
    const auto add = [&](PartKind kind, const std::optional<PackDigest>& digest) {
        const QByteArray part = writer.take();
        if (digest)
            made.values += headOf(kind, *digest, part.size()) + part;
    };
    writer(catalogue.categories());
    add(PartKind::Catalogue, digestOfCatalogue(resources));
    const QList<RegimeFolder> folders = regimeFoldersIn(resources);
    for (const RegimeFolder& folder : folders) {
        const auto foundations = foundationsOf(folder, folders);
        if (!foundations)
            continue;
        QList<Error> faults;
        QList<Error> idle;
        const RegimeTree tree = readRegimeTree(*foundations, {faults, idle});
        const Regime regime = readRegime(tree, folder.where, faults);
        if (!faults.isEmpty())
            continue;
        writer(regime);
        add(PartKind::Regime, digestOf(*foundations));
    }
    made.texts = writer.texts();
    return made;
}

QByteArray sourceOf(const MadePacks& made) {
    QByteArray source = "// Made by the build out of resources/. Do not edit.\n\n"
                        "#include \"model/regime/ready/ReadyPacks.h\"\n\n"
                        "namespace vitrine {\n\n"
                        "namespace {\n\n"
                        "constexpr char16_t texts[] =\n";
    writeRows(source, made.texts, "u\"", [&](QChar c) {
        if (c.unicode() < 0x7F && c.unicode() >= 0x20)
            escape(source, c.toLatin1());
        else
            source += "\\x" + QByteArray::number(c.unicode(), 16) + "\" u\"";
    });
    source += "u\"\";\n\nconstexpr char values[] =\n";
    writeRows(source, made.values, "\"", [&](char c) { escape(source, c); });
    source +=
        "\"\";\n\n} // namespace\n\n"
        "ReadyPacks builtPacks() {\n"
        "    return {{texts, sizeof texts / sizeof *texts - 1}, {values, sizeof values - 1}};\n"
        "}\n\n} // namespace vitrine\n";
    return source;
}

} // namespace vitrine
