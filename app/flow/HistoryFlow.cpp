// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/HistoryFlow.h"

#include "widgets/common/Background.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int pageSize = 100;

/// No repository is no failure here: no versions are kept yet.
Result<std::optional<VersionList>>
versionsIfKept(const QString& directory, int limit, const LogCursor& from) {
    NoProgress progress;
    const Result<VersionList> list = versionsOf(directory, limit, progress, from);
    if (!list && list.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!list)
        return tl::unexpected(list.error());
    return *list;
}

/// What is compared: values only, for a worker.
struct Question {
    QString directory;
    QString from;
    QString to;
    bool isOwnChange = false; ///< what one version changed itself
    Dossier working = Dossier();
    std::shared_ptr<const Library> library = {};
    Strings strings = {};

    [[nodiscard]] Result<Comparison> answer() const {
        NoProgress progress;
        Comparison comparison;
        if (isOwnChange) {
            const Result<VersionChanges> changes = changesOfVersion(directory, to, progress);
            if (!changes)
                return tl::unexpected(changes.error());
            comparison = compare(
                changes->before, changes->after, library->catalogue(), strings, changes->reviews);
            comparison.notes = changes->notes;
        } else {
            const Result<ComparedDossiers> two =
                compareVersions(directory, from, to, working, progress);
            if (!two)
                return tl::unexpected(two.error());
            comparison = compare(two->before.read.dossier,
                                 two->after.read.dossier,
                                 library->catalogue(),
                                 strings,
                                 two->reviews);
        }
        comparison.from = from;
        comparison.to = to;
        return comparison;
    }
};

} // namespace

HistoryFlow::HistoryFlow(EditSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    connect(&session, &EditSession::saved, this, &HistoryFlow::refresh);
}

void HistoryFlow::refresh() {
    const int mine = ++m_refreshes;
    const int limit = std::max(pageSize, static_cast<int>(m_versions.size()));
    inBackground(
        this,
        [directory = m_session.directory(), limit] {
            return versionsIfKept(directory, limit, LogCursor());
        },
        [this, mine](const Result<std::optional<VersionList>>& list) {
            if (mine != m_refreshes)
                return;
            if (!list) {
                Q_EMIT failed(list.error().withContext(tr("The versions could not be read")));
                return;
            }
            m_read = true;
            m_kept = list->has_value();
            m_versions.clear();
            m_draft = *list && (*list)->isDraft;
            take(list->value_or(VersionList()));
        });
}

void HistoryFlow::readMore() {
    if (!m_next)
        return;
    const int mine = ++m_refreshes;
    inBackground(
        this,
        [directory = m_session.directory(), from = *m_next] {
            return versionsIfKept(directory, pageSize, from);
        },
        [this, mine](const Result<std::optional<VersionList>>& list) {
            if (mine != m_refreshes)
                return;
            if (!list)
                Q_EMIT failed(list.error().withContext(tr("The versions could not be read")));
            else
                take(list->value_or(VersionList()));
        });
}

void HistoryFlow::take(const VersionList& list) {
    m_versions += list.page.revisions;
    m_next = list.page.next;
    m_branch = list.branch;
    Q_EMIT versionsChanged();
    if (!list.page.notes.isEmpty())
        Q_EMIT noted(list.page.notes);
}

void HistoryFlow::compare(const QString& from, const QString& to) {
    const int mine = ++m_questions;
    Question question{m_session.directory(), from, to};
    for (const Revision& version : std::as_const(m_versions))
        if (version.id == to)
            question.isOwnChange = from == version.previous.value(0, beforeFirst);
    question.working = m_session.dossier();
    question.library = m_session.sharedLibrary();
    question.strings = m_session.strings();
    inBackground(
        this,
        [question] { return question.answer(); },
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
