// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/lint/PackLayout.h"

#include "model/catalogue/ConditionReader.h"
#include "model/core/Json.h"
#include "model/regime/reading/PackFiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QSaveFile>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype longestLine = 140;

/// A value as it stands in the file. Numbers and words stay text: read into a number, "1e400" or
/// "1.10" would come out as another one.
struct Piece {
    enum class Kind { Leaf, List, Object };

    Kind kind = Kind::Leaf;
    std::string text = {};           ///< of a leaf
    std::vector<std::string> keys{}; ///< of an object, in the order of the file
    std::vector<Piece> parts{};

    [[nodiscard]] bool isStructured() const { return kind != Kind::Leaf; }

    [[nodiscard]] Piece* member(const std::string& key) {
        const auto it = std::ranges::find(keys, key);
        return it == keys.end() ? nullptr : &parts[static_cast<std::size_t>(it - keys.begin())];
    }
};

/// Reads bytes that are known to be JSON.
class PieceReader {
public:
    explicit PieceReader(const QByteArray& bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end()) {}

    Piece value() {
        switch (next()) {
        case '{':
        case '[':
            return structured();
        case '"':
            return {.text = quoted()};
        default:
            return {.text = word()};
        }
    }

private:
    /// The next byte that is no blank; it stays where it is.
    char next() {
        while (m_at != m_end && std::string_view(" \t\r\n").find(*m_at) != std::string_view::npos)
            ++m_at;
        return m_at == m_end ? '\0' : *m_at;
    }

    Piece structured() {
        const bool isObject = *m_at++ == '{';
        Piece piece{.kind = isObject ? Piece::Kind::Object : Piece::Kind::List};
        for (char c = next(); c != '}' && c != ']' && c != '\0'; c = next()) {
            if (isObject) {
                next();
                piece.keys.push_back(quoted());
                next();
                ++m_at; // the colon
            }
            piece.parts.push_back(value());
            if (next() == ',')
                ++m_at;
        }
        if (m_at != m_end)
            ++m_at;
        return piece;
    }

    /// With its quotes, and no more escaped than it must be.
    std::string quoted() {
        const char* const start = m_at++;
        while (m_at != m_end && *m_at != '"')
            m_at += *m_at == '\\' ? 2 : 1;
        ++m_at;
        const Json text = Json::parse(start, m_at, nullptr, false);
        return text.dump(-1, ' ', false, Json::error_handler_t::replace);
    }

    std::string word() {
        const char* const start = m_at;
        while (m_at != m_end &&
               std::string_view(",]} \t\r\n").find(*m_at) == std::string_view::npos)
            ++m_at;
        return {start, m_at};
    }

    const char* m_at;
    const char* m_end;
};

/// Letters, as a reader counts them.
qsizetype lengthOf(const std::string& text) {
    return QString::fromStdString(text).size();
}

std::string headOf(const Piece& piece, std::size_t i) {
    return piece.kind == Piece::Kind::Object ? piece.keys[i] + ": " : std::string();
}

std::string inBrackets(const Piece& piece, const std::string& inside) {
    return piece.kind == Piece::Kind::Object ? '{' + inside + '}' : '[' + inside + ']';
}

std::string onOneLine(const Piece& piece) {
    if (!piece.isStructured())
        return piece.text;
    std::string line;
    for (std::size_t i = 0; i < piece.parts.size(); ++i)
        line += (i == 0 ? "" : ", ") + headOf(piece, i) + onOneLine(piece.parts[i]);
    return inBrackets(piece, line);
}

/// The root never stands on one line, nor do lists of things and words right below it: a change
/// shows up in the line of the thing that it is about.
bool isSpread(const Piece& piece, int depth) {
    return depth == 0 || (depth == 1 && (piece.kind == Piece::Kind::Object ||
                                         std::ranges::any_of(piece.parts, &Piece::isStructured)));
}

/// \a used: letters that stand before the value on its line.
std::string laid(const Piece& piece, int depth, qsizetype used) {
    if (!piece.isStructured() || piece.parts.empty())
        return onOneLine(piece);
    if (!isSpread(piece, depth))
        if (const std::string line = onOneLine(piece); used + lengthOf(line) < longestLine)
            return line;
    const std::string indent(2 * (static_cast<std::size_t>(depth) + 1), ' ');
    std::string lines;
    for (std::size_t i = 0; i < piece.parts.size(); ++i) {
        const std::string head = indent + headOf(piece, i);
        lines += (i == 0 ? "\n" : ",\n") + head + laid(piece.parts[i], depth + 1, lengthOf(head));
    }
    return inBrackets(piece, lines + '\n' + indent.substr(2));
}

/// Files of words are sorted by key, as the reader sorts them: by byte.
void sortWords(Piece& root) {
    Piece* strings = root.member("\"strings\"");
    if (!strings || strings->kind != Piece::Kind::Object || !root.member("\"language\""))
        return;
    std::map<std::string, std::pair<std::string, Piece>> sorted;
    for (std::size_t i = 0; i < strings->parts.size(); ++i) {
        const std::string& key = strings->keys[i];
        sorted.insert({Json::parse(key).get<std::string>(), {key, strings->parts[i]}});
    }
    *strings = {.kind = Piece::Kind::Object};
    for (auto& [name, member] : sorted) {
        strings->keys.push_back(std::move(member.first));
        strings->parts.push_back(std::move(member.second));
    }
}

/// What --fix would write: JSON files, relative; what lies in examples/ are dossiers. And links,
/// behind which lies what is not of this pack.
struct PackListing {
    QStringList files = {};
    QStringList links = {};
};

PackListing listed(const QString& directory) {
    PackListing listing;
    const QDir root(QFileInfo(directory).absoluteFilePath()); // a relative path would stay as it is
    const bool single = QFileInfo::exists(directory + u"/regime.json"_s);
    const QStringList rooms =
        single ? QStringList{QString()}
               : QStringList{u"/catalogue"_s, u"/calculators"_s, u"/phrases"_s, u"/regimes"_s};
    const auto list = [&](const QFileInfo& entry) {
        const QString path = root.relativeFilePath(entry.filePath());
        if (entry.isSymLink())
            listing.links << path;
        else if (entry.isFile() && path.endsWith(".json"_L1))
            listing.files << path;
    };
    for (const QString& room : rooms) {
        if (!room.isEmpty())
            list(QFileInfo(root.path() + room));
        if (!room.isEmpty() && QFileInfo(root.path() + room).isSymLink())
            continue;
        QDirIterator it(root.path() + room,
                        QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            list(it.fileInfo());
        }
    }
    listing.files.sort();
    listing.links.sort();
    return listing;
}

} // namespace

Result<QByteArray> laidOut(const QByteArray& bytes, const QString& fileName) {
    // Read as packs are, so that nothing is taken for a value that a reader would refuse.
    if (const auto document = JsonDocument::parse(bytes, fileName); !document)
        return tl::unexpected(document.error());
    Piece root = PieceReader(bytes).value();
    sortWords(root);
    return QByteArray::fromStdString(laid(root, 0, 0)) + '\n';
}

Result<QStringList> layOutPack(const QString& directory) {
    const PackListing listing = listed(directory);
    if (!listing.links.isEmpty())
        return fail(ErrorCode::UnsafePath,
                    PackReader::tr("Nothing is written through links: %1")
                        .arg(listing.links.join(u", "_s)));
    QMap<QString, QByteArray> changed;
    for (const QString& path : listing.files) {
        const auto bytes = readPackFile(directory + u'/' + path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto made = laidOut(*bytes, path);
        if (!made)
            return tl::unexpected(made.error());
        if (*made != *bytes)
            changed.insert(path, *made);
    }
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        QSaveFile file(directory + u'/' + it.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(*it) != it->size() || !file.commit())
            return fail(
                ErrorCode::Io,
                PackReader::tr("%1 cannot be written: %2").arg(it.key(), file.errorString()));
    }
    return changed.keys();
}

} // namespace vitrine
