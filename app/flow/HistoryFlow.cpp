// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/HistoryFlow.h"

#include "widgets/common/Background.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int readVersions = 500;

/// No repository is no failure here: no versions are kept yet.
Result<std::optional<VersionList>> versionsIfKept(const QString& directory) {
    NoProgress progress;
    const Result<VersionList> list = versionsOf(directory, readVersions, progress);
    if (!list && list.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!list)
        return tl::unexpected(list.error());
    return *list;
}

} // namespace

HistoryFlow::HistoryFlow(EditSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

void HistoryFlow::refresh() {
    const int mine = ++m_refreshes;
    inBackground(
        this,
        [directory = m_session.directory()] { return versionsIfKept(directory); },
        [this, mine](const Result<std::optional<VersionList>>& list) {
            if (mine != m_refreshes)
                return;
            m_read = true;
            if (!list) {
                Q_EMIT failed(list.error().withContext(tr("The versions could not be read")));
                return;
            }
            m_kept = list->has_value();
            const VersionList read = list->value_or(VersionList());
            m_versions = read.page.revisions;
            m_branch = read.branch;
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
         strings = m_session.strings()]() -> Result<Comparison> {
            NoProgress progress;
            const Result<ComparedDossiers> compared =
                compareVersions(directory, from, to, working, progress);
            if (!compared)
                return tl::unexpected(compared.error());
            Comparison comparison = vitrine::compare(compared->before.read.dossier,
                                                     compared->after.read.dossier,
                                                     library->catalogue(),
                                                     strings);
            comparison.from = from;
            comparison.to = to;
            return comparison;
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
        [directory = m_session.directory()] { return vitrine::startKeeping(directory); },
        [this](const Result<void>& started) {
            if (started)
                refresh();
            else
                Q_EMIT failed(started.error().withContext(tr("Versions cannot be kept here")));
        });
}

} // namespace vitrine
