// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/Autosaver.h"

#include "widgets/common/Background.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vitrine {

namespace {

constexpr auto rest = 1s;
constexpr auto longest = 5s;

} // namespace

Autosaver::Autosaver(EditSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_autosave(safetyCopyOf(session.directory(), session.dossier().id())) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longest);
    connect(&m_rest, &QTimer::timeout, this, &Autosaver::write);
    connect(&m_longest, &QTimer::timeout, this, &Autosaver::write);
    connect(&session, &EditSession::changed, this, &Autosaver::noteChange);
    connect(&session, &EditSession::saved, this, &Autosaver::settle);
}

Autosaver::~Autosaver() {
    m_writing.waitForFinished();
}

Result<std::optional<Recovery>> Autosaver::left() const {
    return m_autosave.read(m_session.opened().digest());
}

void Autosaver::setUndecided(const QList<Change>& recovered) {
    m_undecided = recovered;
    if (recovered.isEmpty())
        noteChange();
}

QString Autosaver::setAside() {
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss");
    const QString aside = m_autosave.fileName() + u".earlier-"_s + stamp;
    return QFile::rename(m_autosave.fileName(), aside) ? aside : m_autosave.fileName();
}

/// What was typed now, and below it what nobody decided on.
QList<Change> Autosaver::kept() const {
    QList<Change> changes = m_session.unsavedChanges();
    for (const Change& earlier : m_undecided) {
        const auto same = [&earlier](const Change& change) { return change.path == earlier.path; };
        if (std::none_of(changes.cbegin(), changes.cend(), same))
            changes.append(earlier);
    }
    std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return a.path < b.path;
    });
    return changes;
}

void Autosaver::noteChange() {
    if (m_session.isReadOnly())
        return;
    setState(State::Pending);
    m_rest.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void Autosaver::findPlace() {
    const Autosave place = safetyCopyOf(m_session.directory(), m_session.dossier().id());
    if (place.fileName() == m_autosave.fileName())
        return;
    m_writing.waitForFinished();
    m_autosave.remove();
    m_autosave = place;
    if (!kept().isEmpty())
        noteChange();
}

void Autosaver::flush() {
    if (m_state == State::Pending)
        write();
    m_writing.waitForFinished();
}

void Autosaver::write() {
    // A slow disk: try again when the write before this one has come back, so that order is kept.
    if (m_writing.isRunning()) {
        m_rest.start();
        return;
    }
    m_rest.stop();
    m_longest.stop();
    const QList<Change> changes = kept();
    const auto outcome = std::make_shared<Result<void>>();
    m_writing = inBackground(
        this,
        [autosave = m_autosave, base = m_session.opened().digest(), changes, outcome] {
            *outcome = autosave.write(base, edits(changes));
        },
        [this, outcome, empty = changes.isEmpty()] {
            // Somebody may have typed on in the meantime; that write is then pending.
            if (m_rest.isActive())
                return;
            setState(!*outcome ? State::Failed : empty ? State::Nothing : State::Kept);
            if (!*outcome)
                Q_EMIT failed(outcome->error());
        });
}

/// After a save: the files hold what was typed. What nobody decided on stays, on the new files.
void Autosaver::settle() {
    if (m_undecided.isEmpty()) {
        discard();
        return;
    }
    setState(State::Pending);
    write();
}

void Autosaver::discard() {
    m_rest.stop();
    m_longest.stop();
    m_writing.waitForFinished();
    m_undecided.clear();
    m_autosave.remove();
    setState(State::Nothing);
}

void Autosaver::setState(State state) {
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
