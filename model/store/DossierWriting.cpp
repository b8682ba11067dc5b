// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/AnswerCodec.h"
#include "model/dossier/FormatKeys.h"
#include "model/store/DossierFiles.h"
#include "model/store/DossierFormat.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString attributesFile = u".gitattributes"_s;
const QString ignoreFile = u".gitignore"_s;

Json newFile() {
    return {{keys::format, currentFormat}};
}

QByteArray indexToJson(const Dossier& dossier) {
    Json index = newFile();
    index[keys::id] = dossier.id().toStdString();
    if (dossier.what() == Subject::Dataset)
        index[keys::what] = subjectWord(dossier.what()).toStdString();
    if (const QString title = dossier.title(); !title.isEmpty())
        index[keys::title] = title.toStdString();
    if (dossier.answer({dossierCategory, u"languages"_s}))
        index[keys::languages] = valueToJson(Value(dossier.languages()), ProsePlace::OwnFile);
    const QMap<QString, QString> regimes = dossier.regimes();
    for (auto it = regimes.cbegin(); it != regimes.cend(); ++it)
        index[keys::regimes][it.key().toStdString()] = it->toStdString();
    addExtra(index, extraOf(dossier, indexFile));
    return writeCanonical(index);
}

/// A file that is one table; nothing where there is nothing to say.
void writeRows(FileSet& files, const Dossier& dossier, const QString& file, const QByteArray& key) {
    const QMap<QString, QByteArray> extra = extraOf(dossier, file);
    const Value value = dossier.value({dossierCategory, QString::fromUtf8(key)});
    const Table* table = value.get<Table>();
    if (!table && extra.isEmpty())
        return;
    Json json = newFile();
    if (table)
        for (const Row& row : table->rows)
            json[key.toStdString()][row.id.toStdString()] = rowToJson(row);
    addExtra(json, extra);
    files.insert(file, writeCanonical(json));
}

/// With exactly one line feed at the end.
QByteArray textToFile(QString markdown) {
    while (markdown.endsWith(u'\n'))
        markdown.chop(1);
    return markdown.toUtf8() + '\n';
}

void writeTexts(FileSet& files, const FieldPath& field, const Answer& answer) {
    const Prose* prose = answer.value.get<Prose>();
    if (!prose)
        return;
    files.insert(textPath(field), textToFile(prose->markdown));
    for (auto it = answer.translations.cbegin(); it != answer.translations.cend(); ++it)
        files.insert(textPath(field, it.key()), textToFile(*it));
}

void writeCategory(FileSet& files, const Dossier& dossier, const QString& path) {
    const QString category = categoryOf(path);
    const QMap<QString, QByteArray> extra = extraOf(dossier, path);
    Json answers = Json::object();
    for (auto it = dossier.answers().lowerBound(FieldPath(category, QString()));
         it != dossier.answers().cend() && it.key().category() == category;
         ++it) {
        answers[it.key().field().toStdString()] = answerToJsonObject(*it, ProsePlace::OwnFile);
        writeTexts(files, it.key(), *it);
    }
    if (answers.empty() && extra.isEmpty())
        return;
    Json json = newFile();
    json[keys::answers] = std::move(answers);
    addExtra(json, extra);
    files.insert(path, writeCanonical(json));
}

} // namespace

FileSet gitFiles() {
    return {{attributesFile, "* text eol=lf\nevidence/** -text\n"}, {ignoreFile, ".vitrine*\n"}};
}

FileSet writePart(const Dossier& dossier, const QString& part) {
    FileSet files;
    if (part == indexFile)
        files.insert(indexFile, indexToJson(dossier));
    else if (tableFiles.contains(part))
        writeRows(files, dossier, part, part.chopped(5).toUtf8());
    else
        writeCategory(files, dossier, part);
    return files;
}

FileSet writeDossier(const Dossier& dossier) {
    FileSet files = gitFiles();
    for (const QString& part : partsOf(dossier))
        files.insert(writePart(dossier, part));
    return files;
}

QStringList notCanonical(const FileSet& files, const Dossier& dossier) {
    const FileSet written = writeDossier(dossier);
    QStringList paths;
    for (auto it = written.cbegin(); it != written.cend(); ++it) {
        // The two files of git are the user's to change once they are there.
        const bool users = it.key() == attributesFile || it.key() == ignoreFile;
        if (users ? !files.contains(it.key()) : files.value(it.key()) != *it)
            paths.append(it.key());
    }
    for (const QString& path : ownedPaths(files, dossier))
        if (!written.contains(path))
            paths.append(path);
    paths.sort();
    return paths;
}

QString digest(const FileSet& files) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        // With the sizes, so that no two sets of files read the same.
        const QByteArray path = it.key().toUtf8();
        hash.addData(QByteArray::number(path.size()) + ':' + path);
        hash.addData(QByteArray::number(it->size()) + ':');
        hash.addData(*it);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace vitrine
