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
#include <string>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Members stay in the order of the file.
using OrderedJson = nlohmann::ordered_json;

constexpr qsizetype longestLine = 140;

/// Letters, as a reader counts them.
qsizetype lengthOf(const std::string& text) {
    return QString::fromStdString(text).size();
}

std::string text(const OrderedJson& value) {
    return value.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

std::string onOneLine(const OrderedJson& value) {
    if (!value.is_structured())
        return text(value);
    std::string line;
    for (const auto& [key, member] : value.items()) {
        if (!line.empty())
            line += ", ";
        if (value.is_object())
            line += text(key) + ": ";
        line += onOneLine(member);
    }
    return value.is_object() ? '{' + line + '}' : '[' + line + ']';
}

/// The root never stands on one line, nor do lists of things and words right below it: a change
/// shows up in the line of the thing that it is about.
bool isSpread(const OrderedJson& value, int depth) {
    const auto isStructured = [](const OrderedJson& member) { return member.is_structured(); };
    return depth == 0 ||
           (depth == 1 && (value.is_object() || std::ranges::any_of(value, isStructured)));
}

/// \a used: letters that stand before the value on its line.
std::string laid(const OrderedJson& value, int depth, qsizetype used) {
    if (!value.is_structured() || value.empty())
        return onOneLine(value);
    if (!isSpread(value, depth))
        if (const std::string line = onOneLine(value); used + lengthOf(line) < longestLine)
            return line;
    const std::string indent(2 * (static_cast<std::size_t>(depth) + 1), ' ');
    std::string lines;
    for (const auto& [key, member] : value.items()) {
        const std::string head = indent + (value.is_object() ? text(key) + ": " : std::string());
        lines += (lines.empty() ? "" : ",\n") + head + laid(member, depth + 1, lengthOf(head));
    }
    const std::string end = '\n' + indent.substr(2);
    return value.is_object() ? "{\n" + lines + end + '}' : "[\n" + lines + end + ']';
}

/// Files of words are sorted by key.
void sortWords(OrderedJson& root) {
    if (!root.is_object() || !root.contains("language") || !root.contains("strings"))
        return;
    OrderedJson& strings = root["strings"];
    if (!strings.is_object())
        return;
    QMap<QByteArray, OrderedJson> sorted; // as the reader sorts them: by byte
    for (const auto& [key, value] : strings.items())
        sorted.insert(QByteArray::fromStdString(key), value);
    strings = OrderedJson::object();
    for (auto it = sorted.cbegin(); it != sorted.cend(); ++it)
        strings[it.key().toStdString()] = *it;
}

/// Its JSON files, relative; what lies in examples/ are dossiers.
QStringList filesOf(const QString& directory) {
    QStringList files;
    const QDir root(QFileInfo(directory).absoluteFilePath()); // a relative path would stay as it is
    const bool single = QFileInfo::exists(directory + u"/regime.json"_s);
    const QStringList rooms =
        single ? QStringList{QString()}
               : QStringList{u"/catalogue"_s, u"/calculators"_s, u"/phrases"_s, u"/regimes"_s};
    for (const QString& room : rooms) {
        QDirIterator it(
            root.path() + room, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << root.relativeFilePath(it.next());
    }
    files.sort();
    return files;
}

} // namespace

Result<QByteArray> laidOut(const QByteArray& bytes, const QString& fileName) {
    // Read as packs are, so that nothing is taken for a value that a reader would refuse.
    if (const auto document = JsonDocument::parse(bytes, fileName); !document)
        return tl::unexpected(document.error());
    OrderedJson root = OrderedJson::parse(bytes.begin(), bytes.end(), nullptr, false);
    sortWords(root);
    return QByteArray::fromStdString(laid(root, 0, 0)) + '\n';
}

Result<QStringList> layOutPack(const QString& directory) {
    QMap<QString, QByteArray> changed;
    for (const QString& path : filesOf(directory)) {
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
