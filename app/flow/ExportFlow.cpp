// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/ExportFlow.h"

#include "exporters/flow/Markings.h"
#include "widgets/common/Background.h"
#include "widgets/common/ProgressRelay.h"

#include <QDate>
#include <QDir>

using namespace Qt::StringLiterals;

namespace vitrine {

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

QList<ExportMarking> ExportFlow::markings() const {
    QList<ExportMarking> result;
    for (const QString& id : vitrine::markings())
        result.append({id, m_session.strings().phrase(u"marking."_s + id)});
    return result;
}

QString ExportFlow::proposedFolder() const {
    return QDir(m_session.directory()).filePath(u"exports"_s);
}

ExportOrder ExportFlow::orderFor(const ExportChoice& choice) const {
    ExportOrder order;
    order.directory = m_session.directory();
    order.revision = choice.revision;
    order.edited = m_session.dossier();
    order.documents = choice.documents;
    order.formats = choice.formats;
    order.audience = choice.audience;
    order.language = choice.language;
    order.marking = choice.marking;
    order.folder = choice.folder;
    order.today = QDate::currentDate();
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
        [order = orderFor(choice),
         library = m_session.sharedLibrary(),
         progress = m_progress]() -> Result<ExportResult> {
            const Result<PreparedExport> prepared = prepareExport(order, *library, *progress);
            if (!prepared)
                return tl::unexpected(prepared.error());
            return runExport(prepared->request, *library, *progress);
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
        [order = orderFor(choice), library = m_session.sharedLibrary()]() -> Result<QString> {
            NoProgress progress;
            const Result<PreparedExport> prepared = prepareExport(order, *library, progress);
            if (!prepared)
                return tl::unexpected(prepared.error());
            const Result<QByteArray> html = previewHtml(prepared->request, *library);
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

void ExportFlow::print(const ExportChoice& choice) {
    if (m_progress)
        return;
    constexpr double pixelsPerInch = 200; // fine on paper, and a page is drawn in a blink
    m_progress = ProgressRelay::make();
    Q_EMIT progressed(0, 0, tr("Laying out the pages…"));
    inBackground(
        this,
        [order = orderFor(choice),
         library = m_session.sharedLibrary(),
         progress = m_progress]() -> Result<QList<QByteArray>> {
            const Result<PreparedExport> prepared = prepareExport(order, *library, *progress);
            if (!prepared)
                return tl::unexpected(prepared.error());
            return pagesForPaper(prepared->request, *library, pixelsPerInch, *progress);
        },
        [this, document = choice.documents.value(0)](const Result<QList<QByteArray>>& pages) {
            m_progress.reset();
            if (pages)
                Q_EMIT pagesReady(document, *pages);
            else
                Q_EMIT failed(pages.error());
        });
}

} // namespace vitrine
