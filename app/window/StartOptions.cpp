// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/StartOptions.h"

#include "model/core/FieldPath.h"
#include "model/core/PathPresence.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct StartOptionsWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::StartOptions)
};

/// A file manager hands over the dossier's own file: its folder is meant.
QString folderOf(const QString& path) {
    const QString whole = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    const QFileInfo info(whole);
    return info.fileName() == "dossier.json"_L1 && info.isFile() ? info.path() : whole;
}

/// Where the program remembers things. What cannot be named would be written elsewhere.
Result<void> checkOwnFolders() {
    for (const auto place : {QStandardPaths::HomeLocation, QStandardPaths::GenericConfigLocation})
        if (auto nameable = checkNameable(QStandardPaths::writableLocation(place)); !nameable)
            return nameable;
    return {};
}

} // namespace

Result<StartOptions> StartOptions::parse(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        StartOptionsWords::tr("Editor for transparency dossiers of general-purpose AI models"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption example(
        u"example"_s,
        StartOptionsWords::tr("Open a copy of an example that comes with the program."),
        u"id"_s);
    const QCommandLineOption field(
        u"field"_s,
        StartOptionsWords::tr("Go to a fact, for example compute/training-compute."),
        u"path"_s);
    parser.addOptions({example, field});
    parser.addPositionalArgument(
        u"folder"_s, StartOptionsWords::tr("Folder of a dossier."), u"[folder]"_s);

    if (!parser.parse(arguments))
        return fail(ErrorCode::Usage, parser.errorText());
    StartOptions options;
    if (parser.isSet(help)) {
        options.answer = parser.helpText();
        return options;
    }
    if (parser.isSet(version)) {
        options.answer = QCoreApplication::applicationName() + u' ' +
                         QCoreApplication::applicationVersion() + u'\n';
        return options;
    }
    if (auto nameable = checkOwnFolders(); !nameable)
        return tl::unexpected(nameable.error());
    options.example = parser.value(example);
    options.field = parser.value(field);
    const QStringList folders = parser.positionalArguments();
    if (folders.size() > 1)
        return fail(ErrorCode::Usage,
                    StartOptionsWords::tr("Only one folder can be opened at a time."));
    if (!folders.isEmpty() && !options.example.isEmpty())
        return fail(ErrorCode::Usage,
                    StartOptionsWords::tr("Name a folder or an example, not both."));
    if (!folders.isEmpty())
        options.directory = folderOf(folders.first());
    if (!options.field.isEmpty()) {
        if (const Result<FieldPath> path = FieldPath::parse(options.field); !path)
            return tl::unexpected(path.error());
    }
    return options;
}

} // namespace vitrine
