// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/reading/PackFiles.h"

#include "model/catalogue/CatalogueReader.h"
#include "model/catalogue/ConditionReader.h"
#include "model/core/Json.h"
#include "model/regime/reading/CalculatorReader.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vitrine {

QStringList jsonFilesIn(const QString& directory) {
    // Not by a pattern: one is made and compiled anew for every folder.
    QStringList names = QDir(directory).entryList(QDir::Files, QDir::Name);
    names.removeIf(
        [](const QString& name) { return !name.endsWith(".json"_L1, Qt::CaseInsensitive); });
    return names;
}

QStringList foldersIn(const QString& directory) {
    return QDir(directory).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Result<QByteArray> readPackFile(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    PackReader::tr("%1 cannot be read: %2").arg(file, source.errorString()));
    if (source.size() > maximumFileSize)
        return fail(ErrorCode::TooLarge, PackReader::tr("%1 is too large.").arg(file));
    return source.readAll();
}

std::optional<JsonDocument>
parsedObject(const Result<QByteArray>& bytes, const QString& name, QList<Error>& errors) {
    const auto document = bytes ? JsonDocument::parse(*bytes, name) : tl::unexpected(bytes.error());
    if (!document) {
        errors << document.error();
        return std::nullopt;
    }
    if (JsonReader(*document, errors).isObject())
        return *document;
    errors.last().code = ErrorCode::Syntax;
    return std::nullopt;
}

bool isUnread(const Error& error) {
    return error.code == ErrorCode::Syntax || error.code == ErrorCode::TooLarge ||
           error.code == ErrorCode::Io;
}

namespace {

const QString catalogueFolder = QStringLiteral("catalogue/");
const QString licenceList = QStringLiteral("lists/spdx.json");

/// Identifiers of the list of licences.
QStringList licencesIn(const JsonDocument& list, QList<Error>& errors) {
    return JsonReader(list, errors).strings("licences");
}

void setLicences(QList<Category>& categories, const QStringList& licences) {
    const auto set = [&licences](Column& column) {
        if (column.type == FieldType::Licence)
            column.licences = licences;
    };
    for (Category& category : categories)
        for (Field& field : category.fields) {
            set(field);
            for (Column& column : field.columns)
                set(column);
        }
}

} // namespace

QStringList cataloguePaths(const QString& directory) {
    QStringList paths;
    for (const QString& name : jsonFilesIn(directory + u'/' + catalogueFolder))
        paths << catalogueFolder + name;
    if (QFile::exists(directory + u'/' + licenceList))
        paths << licenceList;
    return paths;
}

Catalogue readCatalogue(const QString& directory, QList<Error>& errors, PackTrace* trace) {
    QList<Category> categories;
    for (const QString& path : cataloguePaths(directory)) {
        const auto document = parsedObject(readPackFile(directory + u'/' + path), path, errors);
        if (document && path == licenceList)
            setLicences(categories, licencesIn(*document, errors));
        else if (document)
            categories << readCategory(*document, errors, trace);
    }
    return Catalogue(std::move(categories));
}

QList<Calculator>
readCalculators(const QString& directory, QList<Error>& errors, PackTrace* trace) {
    QList<Calculator> calculators;
    for (const QString& name : jsonFilesIn(directory + u"/calculators"_s)) {
        const QString path = u"calculators/"_s + name;
        if (const auto document = parsedObject(readPackFile(directory + u'/' + path), path, errors))
            calculators << readCalculator(*document, errors, trace);
    }
    std::ranges::sort(calculators, [](const Calculator& a, const Calculator& b) {
        return std::tie(a.order, a.id) < std::tie(b.order, b.id);
    });
    return calculators;
}

QStringList regimePaths(const QString& directory) {
    QStringList paths;
    for (const QString& name :
         {u"regime.json"_s, u"applicability.json"_s, u"ranges.json"_s, u"rules.json"_s})
        if (QFile::exists(directory + u'/' + name))
            paths << name;
    for (const QString& folder : {u"rules/"_s, u"documents/"_s, u"migrations/"_s})
        for (const QString& name : jsonFilesIn(directory + u'/' + folder))
            paths << folder + name;
    return paths;
}

Result<FileSet> readRegimeFiles(const QString& directory) {
    FileSet files;
    for (const QString& path : regimePaths(directory)) {
        const auto bytes = readPackFile(directory + u'/' + path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        files.insert(path, *bytes);
    }
    return files;
}

Result<void> TextLayers::read(const QString& file, const QString& prefix) {
    const auto bytes = readPackFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto document = JsonDocument::parse(*bytes, file);
    if (!document)
        return tl::unexpected(document.error());
    QList<Error> errors;
    JsonReader reader(*document, errors);
    const JsonValue* strings = reader.raw("strings");
    if (!strings || !strings->isObject())
        return fail(ErrorCode::Schema, PackReader::tr("%1: “strings” is missing").arg(file));
    for (const JsonValue& text : *strings) {
        const QString name = prefix + text.name();
        if (text.isNull() && !m_texts.contains(name))
            m_takenAway.insert(name);
        else if (text.isText() && !m_texts.contains(name) && !m_takenAway.contains(name))
            m_texts.insert(name, text.string());
    }
    return {};
}

void TextLayers::readFolder(const QString& folder, const QString& prefix) {
    for (const QString& name : jsonFilesIn(folder))
        (void)read(folder + u'/' + name, prefix);
}

void TextLayers::add(const QHash<QString, QString>& texts, const QString& prefix) {
    if (m_texts.isEmpty() && m_takenAway.isEmpty() && prefix.isEmpty()) {
        m_texts = texts;
        return;
    }
    m_texts.reserve(m_texts.size() + texts.size());
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const QString name = prefix.isEmpty() ? it.key() : prefix + it.key();
        if (m_takenAway.contains(name))
            continue;
        const qsizetype before = m_texts.size();
        QString& text = m_texts[name];
        if (m_texts.size() > before) // it was not there
            text = *it;
    }
}

} // namespace vitrine
