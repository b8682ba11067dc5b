// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/ExportOrder.h"

#include "exporters/flow/Markings.h"
#include "model/checks/Applicability.h"
#include "model/flow/Languages.h"
#include "model/flow/Naming.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct ExportOrderWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ExportOrder)
};

/// Does it make sense, whatever the dossier says?
Result<void> check(const ExportOrder& order, const Library& library) {
    if (const auto formats = formatsNamed(order.formats); !formats)
        return tl::unexpected(formats.error());
    const QStringList known = library.languages();
    if (!order.language.isEmpty() && !known.contains(order.language))
        return fail(ErrorCode::Usage,
                    ExportOrderWords::tr("Documents cannot be written in “%1”. There are %2.")
                        .arg(order.language, known.join(u", "_s)));
    if (!order.marking.isEmpty() && !markings().contains(order.marking))
        return fail(ErrorCode::Usage,
                    ExportOrderWords::tr("There is no marking “%1”. There are %2.")
                        .arg(order.marking, markings().join(u", "_s)));
    for (const QString& which : order.documents) {
        if (which == "due"_L1 || which == "all"_L1)
            continue;
        if (const auto document = documentNamed(which, library); !document)
            return tl::unexpected(document.error());
    }
    return {};
}

Result<QStringList> documentsFor(const ExportOrder& order,
                                 const Dossier& dossier,
                                 const Library& library,
                                 const QString& language) {
    QStringList documents;
    for (const QString& which : order.documents) {
        // Only "due" asks what the facts lead to.
        const auto applicable = which == "due"_L1
                                    ? applicabilitiesOf(dossier, library, library.strings(language))
                                    : QMap<QString, Applicability>();
        auto found = resolveDocuments(which, dossier, library, applicable);
        if (!found && found.error().code == ErrorCode::NotFound)
            found.error().code = ErrorCode::Usage;
        if (!found)
            return found;
        documents += *found;
    }
    documents.removeDuplicates();
    return documents;
}

ReportContext contextOf(const std::optional<Revision>& revision, const QDate& today) {
    ReportContext context;
    context.date = today;
    if (revision) {
        context.revisionId = revision->id;
        context.revisionTitle = revision->title();
        context.revisionTag = revision->tags.value(0);
        context.revisionDate = revision->author.when.date();
        context.date = context.revisionDate;
    }
    return context;
}

} // namespace

Result<PreparedExport>
prepareExport(const ExportOrder& order, const Library& library, Progress& progress) {
    if (const auto sense = check(order, library); !sense)
        return tl::unexpected(sense.error());
    auto seen = lookAtForExport(order.directory, order.revision, order.edited, progress);
    if (!seen)
        return tl::unexpected(seen.error());
    const QString language =
        order.language.isEmpty() ? documentLanguage(seen->dossier, library) : order.language;
    const auto documents = documentsFor(order, seen->dossier, library, language);
    if (!documents)
        return tl::unexpected(documents.error());
    PreparedExport prepared{{seen->dossier, *documents, order.formats, order.audience, language},
                            seen->revision,
                            seen->notes};
    prepared.request.folder = order.folder;
    prepared.request.context = contextOf(seen->revision, order.today);
    prepared.request.context.tellsMessage = order.tellsMessage;
    prepared.request.context.marking = order.marking;
    prepared.request.skipDocumentsNotForReader = documents->size() > 1;
    return prepared;
}

} // namespace vitrine
