// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/ExportFlow.h"

#include "app/flow/HistoryFlow.h"
#include "exporters/flow/ExportJob.h"
#include "widgets/common/Background.h"
#include "widgets/common/ProgressRelay.h"

#include <QDate>
#include <QDir>

using namespace Qt::StringLiterals;

namespace vitrine {

/// Everything a worker needs: values only.
struct ExportFlow::Order {
    ExportRequest request;
    QString directory;
    QString revision;
    std::shared_ptr<const Library> library;

    /// The request with the dossier of the version that was asked for. Reads the repository.
    [[nodiscard]] Result<ExportRequest> complete() const {
        ExportRequest result = request;
        if (!revision.isEmpty()) {
            const Result<Dossier> old = dossierOf(directory, revision);
            if (!old)
                return tl::unexpected(old.error());
            result.dossier = *old;
        }
        return result;
    }
};

ExportFlow::ExportFlow(EditSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

ExportFlow::~ExportFlow() {
    cancel();
}

QList<ExportFormat> ExportFlow::formats() {
    QList<ExportFormat> result;
    for (const Exporter& exporter : exporters())
        result.append({exporter.id, exporter.label()});
    return result;
}

QString ExportFlow::proposedFolder() const {
    return QDir(m_session.directory()).filePath(u"exports"_s);
}

ExportFlow::Order ExportFlow::orderFor(const ExportChoice& choice) const {
    Order order;
    order.directory = m_session.directory();
    order.revision = choice.revision;
    order.library = m_session.sharedLibrary();
    order.request.dossier = m_session.dossier();
    order.request.documents = choice.documents;
    order.request.formats = choice.formats;
    order.request.audience = choice.audience;
    order.request.language = choice.language;
    order.request.folder = choice.folder;
    order.request.skipDocumentsNotForReader = choice.documents.size() > 1;
    order.request.context.date = QDate::currentDate();
    for (const Revision& revision : m_versions) {
        if (revision.id == choice.revision) {
            order.request.context.revisionId = revision.id;
            order.request.context.revisionTitle = revision.title();
            order.request.context.revisionDate = revision.author.when.date();
            order.request.context.date = revision.author.when.date();
        }
    }
    return order;
}

void ExportFlow::run(const ExportChoice& choice) {
    if (m_progress)
        return;
    m_progress = ProgressRelay::make();
    connect(m_progress.get(), &ProgressRelay::progressed, this, &ExportFlow::progressed);
    Q_EMIT progressed(0, 0, tr("Exporting…"));
    inBackground(
        this,
        [order = orderFor(choice), progress = m_progress]() -> Result<ExportResult> {
            const Result<ExportRequest> request = order.complete();
            if (!request)
                return tl::unexpected(request.error());
            return runExport(*request, *order.library, *progress);
        },
        [this](const Result<ExportResult>& result) {
            // What the worker still has to say must not follow the end.
            m_progress->disconnect(this);
            m_progress.reset();
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            QList<ExportOutcome> files;
            for (const ExportedFile& file : result->files) {
                const Document* document = m_session.library().document(file.document);
                const QString title =
                    document ? m_session.strings().text(document->key(u"title"_s)) : file.document;
                files.append({title, file.path, file.bytes});
            }
            Q_EMIT finished(files, result->notes);
        });
}

void ExportFlow::cancel() {
    if (m_progress)
        m_progress->cancel();
}

void ExportFlow::preview(const ExportChoice& choice) {
    const int mine = ++m_previews;
    inBackground(
        this,
        [order = orderFor(choice)]() -> Result<QString> {
            const Result<ExportRequest> request = order.complete();
            if (!request)
                return tl::unexpected(request.error());
            const Result<QByteArray> html = previewHtml(*request, *order.library);
            if (!html)
                return tl::unexpected(html.error());
            return QString::fromUtf8(*html);
        },
        [this, mine, document = choice.documents.value(0)](const Result<QString>& html) {
            if (mine != m_previews)
                return;
            if (html)
                Q_EMIT previewed(document, *html);
            else
                Q_EMIT previewFailed(document, html.error());
        });
}

} // namespace vitrine
