// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/ExportBatch.h"

#include "exporters/flow/ExportManifest.h"
#include "exporters/flow/FinalGate.h"
#include "model/core/FileWriting.h"

#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QThreadPool>

#include <atomic>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Progress of one dossier among many: it is not told, but may be cancelled.
class OneOfMany final : public Progress {
public:
    OneOfMany(const Progress& whole, QMutex& mutex)
        : m_whole(whole)
        , m_mutex(mutex) {}

    void report(int, int, const QString&) override {}

    [[nodiscard]] bool isCancelled() const override {
        const QMutexLocker lock(&m_mutex);
        return m_whole.isCancelled();
    }

private:
    const Progress& m_whole;
    QMutex& m_mutex;
};

} // namespace

namespace {

Result<void> writeManifest(const ExportOrder& order,
                           const ExportRequest& request,
                           const ExportResult& result,
                           const Library& library) {
    if (order.manifest.isEmpty())
        return {};
    const auto manifest = exportManifest(request, result, library);
    return manifest ? writeDurably(order.manifest, *manifest) : tl::unexpected(manifest.error());
}

} // namespace

BatchOutcome exportOne(const ExportOrder& order,
                       bool finalOnly,
                       const Library& library,
                       const Strings& shown,
                       Progress& progress) {
    BatchOutcome outcome{order.directory};
    const Result<PreparedExport> prepared = prepareExport(order, library, progress);
    if (!prepared) {
        outcome.error = prepared.error();
        return outcome;
    }
    outcome.revision = prepared->revision;
    if (finalOnly)
        outcome.obstacles = obstaclesToFinal(order, *prepared, library, shown, progress);
    if (!outcome.obstacles.isEmpty())
        return outcome;
    QList<ExportedFile> written;
    Result<ExportResult> result = runExport(prepared->request, library, progress, &written);
    if (result) {
        outcome.result = std::move(*result);
        const auto kept = writeManifest(order, prepared->request, outcome.result, library);
        if (!kept)
            outcome.error = kept.error();
    } else {
        outcome.error = result.error();
        outcome.result.files = written;
    }
    outcome.result.notes = prepared->notes + outcome.result.notes;
    return outcome;
}

QList<BatchOutcome> exportMany(const QList<ExportOrder>& orders,
                               bool finalOnly,
                               const Library& library,
                               const Strings& shown,
                               Progress& progress) {
    QList<BatchOutcome> outcomes(orders.size());
    BatchOutcome* const places = outcomes.data();
    QMutex mutex;
    std::atomic<qsizetype> next = 0;
    int done = 0;
    const int total = int(orders.size());
    const auto work = [&] {
        OneOfMany share(progress, mutex);
        for (qsizetype i = next++; i < orders.size(); i = next++) {
            const ExportOrder& order = orders.at(i);
            if (share.isCancelled())
                places[i] = {order.directory, exportCancelled().value()};
            else
                places[i] = exportOne(order, finalOnly, library, shown, share);
            const QMutexLocker lock(&mutex);
            progress.report(++done, total, order.directory);
        }
    };
    QThreadPool pool;
    for (int i = 1; i < std::min(pool.maxThreadCount(), total); ++i)
        pool.start(work);
    work();
    pool.waitForDone();
    return outcomes;
}

QStringList foldersFor(const QStringList& directories, const QString& folder) {
    QStringList folders;
    for (const QString& directory : directories) {
        const QString name = QFileInfo(QDir(directory).absolutePath()).fileName();
        const QString wanted = QDir(folder).filePath(name.isEmpty() ? u"dossier"_s : name);
        QString made = wanted;
        // Systems that take "A" and "a" for one are many.
        for (int more = 2; folders.contains(made, Qt::CaseInsensitive); ++more)
            made = wanted + u'-' + QString::number(more);
        folders << made;
    }
    return folders;
}

} // namespace vitrine
