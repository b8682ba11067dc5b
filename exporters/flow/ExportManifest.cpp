// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/ExportManifest.h"

#include "model/core/Json.h"
#include "model/regime/DocumentView.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct ExportManifestWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ExportManifest)
};

constexpr int manifestFormat = 1;

std::string utf8(const QString& text) {
    return text.toStdString();
}

Json leftOut(const Omission& omission) {
    Json out{{"path", utf8(omission.path.toString())}};
    if (omission.kind == Omission::Kind::NotForThisReader) {
        out["why"] = omission.byDefault ? "not-for-this-reader-by-default" : "not-for-this-reader";
        return out;
    }
    out["why"] = "withheld";
    out["reason"] = utf8(withholdingReasonWord(omission.reason));
    if (!omission.wording.isEmpty())
        out["wording"] = utf8(omission.wording);
    return out;
}

/// Facts that some row for this reader tells by steps or rounded.
Json lowered(const Document& document, const DocumentView& seen) {
    Json out = Json::array();
    for (const Section& section : document.sections)
        for (const Entry& entry : section.entries)
            for (const Shown& shown : entry.shows)
                if (entry.isFor(seen.audience()) && !shown.precision.isEmpty() && seen.told(shown))
                    out.push_back({{"path", utf8(shown.field.toString())},
                                   {"row", utf8(entry.id)},
                                   {"precision", utf8(shown.precision)}});
    return out;
}

Json aboutDocument(const Document& document, const AudienceView& view, const Library& library) {
    const DocumentView seen(document, view, library);
    Json omissions = Json::array();
    for (const Omission& omission : view.omissions())
        omissions.push_back(leftOut(omission));
    Json rows = Json::array();
    for (const Section& section : document.sections)
        for (const Entry& entry : section.entries)
            if (!entry.isFor(view.audience()))
                rows.push_back(utf8(entry.id));
    return {{"document", utf8(document.id)},
            {"reader", utf8(audienceWord(view.audience()))},
            {"leftOut", omissions},
            {"lowered", lowered(document, seen)},
            {"rowsForOthers", rows}};
}

} // namespace

Result<QByteArray>
exportManifest(const ExportRequest& request, const ExportResult& result, const Library& library) {
    Json files = Json::array();
    Json documents = Json::array();
    QStringList done;
    for (const ExportedFile& file : result.files) {
        QFile written(file.path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!written.open(QIODevice::ReadOnly) || !hash.addData(&written))
            return fail(ErrorCode::Io,
                        ExportManifestWords::tr("“%1” cannot be read again.").arg(file.path));
        files.push_back({{"name", utf8(QFileInfo(file.path).fileName())},
                         {"document", utf8(file.document)},
                         {"format", utf8(file.format)},
                         {"bytes", file.bytes},
                         {"sha256", hash.result().toHex().toStdString()}});
        const Document* document = library.document(file.document, request.dossier);
        if (!document || done.contains(file.document))
            continue;
        done << file.document;
        const Audience usual = document->audiences.value(0, Audience::Internal);
        const AudienceView view = AudienceView::forAudience(
            request.dossier, library.catalogue(), request.audience.value_or(usual));
        documents.push_back(aboutDocument(*document, view, library));
    }
    Json out{{"vitrineExport", "manifest"},
             {"format", manifestFormat},
             {"forProviderOnly", true},
             {"dossier", utf8(request.dossier.id())},
             {"language", utf8(request.language)},
             {"draft", request.context.revisionId.isEmpty()},
             {"documents", documents},
             {"files", files}};
    if (!request.context.revisionId.isEmpty())
        out["revision"] = utf8(request.context.revisionId);
    return writeCanonical(out);
}

} // namespace vitrine
