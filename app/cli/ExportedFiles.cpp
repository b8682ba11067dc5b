// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ExportedFiles.h"

#include "app/cli/Access.h"
#include "app/cli/Output.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

QStringList readers() {
    QStringList words;
    for (const Audience audience : allAudiences())
        words += audienceWord(audience);
    return words;
}

Result<std::optional<Audience>> readerFrom(const Arguments& given) {
    if (!given.has(u"audience"_s))
        return std::nullopt;
    const QString word = given.text(u"audience"_s);
    if (const auto reader = audienceFromWord(word))
        return reader;
    return fail(
        ErrorCode::Usage,
        QCoreApplication::translate("vitrine::Cli", "There is no audience “%1”. There are %2.")
            .arg(word, listed(readers())));
}

QJsonArray filesToJson(const QList<ExportedFile>& files) {
    QJsonArray array;
    for (const ExportedFile& file : files) {
        array += QJsonObject{{u"document"_s, file.document},
                             {u"format"_s, file.format},
                             {u"path"_s, file.path},
                             {u"bytes"_s, file.bytes},
                             {u"replaced"_s, file.replaced}};
    }
    return array;
}

QList<Note> replacements(const QList<ExportedFile>& files) {
    QList<Note> notes;
    for (const ExportedFile& file : files) {
        if (file.replaced)
            notes.append(
                {QCoreApplication::translate("vitrine::Cli", "replaced the file that was there"),
                 file.path});
    }
    return notes;
}

ExitCode failedAfter(CliContext& context, const QList<ExportedFile>& written, const Error& error) {
    for (const ExportedFile& file : written)
        complain(
            context,
            QCoreApplication::translate("vitrine::Cli", "%1 was written before.").arg(file.path));
    return failed(context, error, {{u"files"_s, filesToJson(written)}});
}

} // namespace vitrine
