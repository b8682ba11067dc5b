// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/HistoryFlow.h"

#include "widgets/common/Background.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int readVersions = 500;

struct Log {
    QList<Revision> versions;
    QString branch;
    bool kept = false;
};

Result<Log> readLog(const QString& directory) {
    const Result<Repository> repository = Repository::open(directory);
    if (!repository) {
        if (repository.error().code == ErrorCode::NotFound)
            return Log();
        return tl::unexpected(repository.error());
    }
    NoProgress progress;
    const Result<LogPage> page = repository->log(readVersions, progress);
    if (!page)
        return tl::unexpected(page.error());
    return Log{page->revisions, repository->branch(), true};
}

Result<Comparison> compareVersions(const QString& directory,
                                   const QString& from,
                                   const QString& to,
                                   const Dossier& working,
                                   const Library& library,
                                   const Strings& strings) {
    const Result<Dossier> before =
        from.isEmpty() ? Result<Dossier>(working) : dossierOf(directory, from);
    if (!before)
        return tl::unexpected(before.error());
    const Result<Dossier> after =
        to.isEmpty() ? Result<Dossier>(working) : dossierOf(directory, to);
    if (!after)
        return tl::unexpected(after.error());
    Comparison comparison = vitrine::compare(*before, *after, library.catalogue(), strings);
    comparison.from = from;
    comparison.to = to;
    return comparison;
}

} // namespace

Result<Dossier> dossierOf(const QString& directory, const QString& revision) {
    const Result<Repository> repository = Repository::open(directory);
    if (!repository)
        return tl::unexpected(repository.error());
    const Result<FileSet> files = repository->read(revision);
    if (!files)
        return tl::unexpected(files.error());
    const Result<ReadDossier> read = readDossier(*files);
    if (!read)
        return tl::unexpected(read.error());
    return read->dossier;
}

HistoryFlow::HistoryFlow(EditSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

void HistoryFlow::refresh() {
    const int mine = ++m_refreshes;
    inBackground(
        this,
        [directory = m_session.directory()] { return readLog(directory); },
        [this, mine](const Result<Log>& log) {
            if (mine != m_refreshes)
                return;
            m_read = true;
            if (!log) {
                Q_EMIT failed(log.error().withContext(tr("The versions could not be read")));
                return;
            }
            m_versions = log->versions;
            m_branch = log->branch;
            m_kept = log->kept;
            Q_EMIT versionsChanged();
        });
}

void HistoryFlow::compare(const QString& from, const QString& to) {
    const int mine = ++m_questions;
    inBackground(
        this,
        [directory = m_session.directory(),
         from,
         to,
         working = m_session.dossier(),
         library = m_session.sharedLibrary(),
         strings = m_session.strings()] {
            return compareVersions(directory, from, to, working, *library, strings);
        },
        [this, mine](const Result<Comparison>& comparison) {
            if (mine != m_questions)
                return;
            if (comparison)
                Q_EMIT compared(*comparison);
            else
                Q_EMIT failed(
                    comparison.error().withContext(tr("The versions could not be compared")));
        });
}

void HistoryFlow::startKeeping() {
    inBackground(
        this,
        [directory = m_session.directory()]() -> Result<void> {
            if (const Result<Repository> repository = Repository::openOrInit(directory);
                !repository)
                return tl::unexpected(repository.error());
            return {};
        },
        [this](const Result<void>& started) {
            if (started)
                refresh();
            else
                Q_EMIT failed(started.error().withContext(tr("Versions cannot be kept here")));
        });
}

} // namespace vitrine
