// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/ready/ReadyMaking.h"

#include "model/regime/reading/PackFiles.h"
#include "model/regime/reading/RegimeReader.h"
#include "model/regime/ready/ReadyForm.h"
#include "model/regime/ready/ReadyStream.h"
#include "model/regime/ready/RegimeParts.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

class Maker {
public:
    void add(PartKind kind, const auto& thing, const std::optional<PackDigest>& digest) {
        if (!digest)
            return;
        m_writer(thing);
        const QByteArray part = m_writer.take();
        m_values += headOf(kind, *digest, part.size()) + part;
    }

    /// A version; nearest first, what it is based on.
    void addRegime(const QList<RegimeFolder>& foundations) {
        QList<Error> faults;
        QList<Error> idle;
        const RegimeTree tree = readRegimeTree(foundations, {faults, idle});
        const Regime regime = readRegime(tree, foundations.first().where, faults);
        if (faults.isEmpty())
            add(PartKind::Regime, regime, digestOf(foundations));
    }

    void addWords(const QString& folder, const QStringList& names) {
        TextLayers layers;
        bool areRead = true;
        for (const QString& name : names)
            areRead = layers.read(folder + u'/' + name, {}) && areRead;
        // Those that take texts of others away are read where these are known.
        if (areRead && !layers.takesAway())
            add(PartKind::Words, layers.texts(), digestOf(folder, names));
    }

    /// The folder of each language.
    void addWordsIn(const QString& strings) {
        for (const QString& language : foldersIn(strings))
            addWords(strings + u'/' + language, jsonFilesIn(strings + u'/' + language));
    }

    [[nodiscard]] MadePacks take() { return {m_writer.texts(), std::exchange(m_values, {})}; }

private:
    ReadyWriter m_writer;
    QByteArray m_values;
};

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
    Maker maker;
    maker.add(PartKind::Catalogue, catalogue.categories(), digestOfCatalogue(resources));
    maker.addWordsIn(resources + u"/catalogue/strings"_s);
    const QString phrases = resources + u"/phrases"_s;
    for (const QString& name : jsonFilesIn(phrases))
        maker.addWords(phrases, {name});
    const QList<RegimeFolder> folders = regimeFoldersIn(resources);
    for (const RegimeFolder& folder : folders) {
        maker.addWordsIn(folder.directory + u"/strings"_s);
        if (const auto foundations = foundationsOf(folder, folders))
            maker.addRegime(*foundations);
    }
    return maker.take();
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
