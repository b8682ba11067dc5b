// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/StatusLine.h"

#include "widgets/common/Theme.h"
#include "widgets/findings/FindingsFilter.h"
#include "widgets/parts/Labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vitrine {

namespace {

constexpr qsizetype shownDocuments = 3;

} // namespace

QString agoInWords(const QDateTime& when, const QDateTime& now) {
    const qint64 minutes = when.secsTo(now) / 60;
    if (minutes < 1)
        return StatusLine::tr("just now");
    if (minutes < 60)
        return StatusLine::tr("%n minute(s) ago", nullptr, static_cast<int>(minutes));
    if (minutes < qint64{24} * 60)
        return StatusLine::tr("%n hour(s) ago", nullptr, static_cast<int>(minutes / 60));
    return QLocale().toString(when.date(), QLocale::ShortFormat);
}

StatusLine::StatusLine(EditSession& session, Autosaver& autosaver, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_autosaver(autosaver)
    , m_state(new ElidedLabel)
    , m_documents(new ElidedLabel)
    , m_open(new QToolButton) {
    setObjectName(u"statusLine"_s);
    m_state->setObjectName(u"savedState"_s);
    for (ElidedLabel* label : {m_state, m_documents})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_documents->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_open->setObjectName(u"openPoints"_s);
    m_open->setAutoRaise(true);
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setToolTip(tr("Show all open points in Review"));
    connect(m_open, &QToolButton::clicked, this, &StatusLine::reviewRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 12, 4);
    row->addWidget(m_state, 2);
    row->addWidget(m_documents, 3);
    row->addWidget(m_open);

    connect(&session, &EditSession::changed, this, &StatusLine::refresh);
    connect(&session, &EditSession::modifiedChanged, this, &StatusLine::refresh);
    connect(&session, &EditSession::saved, this, &StatusLine::refresh);
    connect(&autosaver, &Autosaver::stateChanged, this, &StatusLine::refresh);
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &StatusLine::refresh);
    minute->start(60s);
    refresh();
}

void StatusLine::setLastVersion(const std::optional<Revision>& revision) {
    m_version = revision;
    refresh();
}

void StatusLine::setBusy(const QString& what) {
    m_busy = what;
    refresh();
}

void StatusLine::refresh() {
    QStringList parts{m_busy.isEmpty() ? savedState() : m_busy};
    if (m_version)
        parts.append(tr("last version %1")
                         .arg(agoInWords(m_version->author.when, QDateTime::currentDateTime())));
    m_state->setFullText(parts.join(u" · "_s));
    m_documents->setFullText(documentsInWords(false));
    m_documents->setToolTip(documentsInWords(true));
    const FindingCounts counts = countsOf(m_session.report(), FindingsFilter());
    m_open->setText(tr("%n open point(s)", nullptr, counts.open()));
    // What is not told yet is no failure.
    m_open->setIcon(Theme::stateIcon(counts.errors > 0      ? StateMark::Error
                                     : counts.warnings > 0  ? StateMark::Warning
                                     : counts.questions > 0 ? StateMark::Missing
                                                            : StateMark::Told));
}

QString StatusLine::savedState() const {
    if (m_session.isReadOnly())
        return tr("Read-only");
    if (!m_session.isModified())
        return tr("All changes saved");
    switch (m_autosaver.state()) {
    case Autosaver::State::Failed:
        return tr("Not saved, and the safety copy failed");
    case Autosaver::State::Kept:
        return tr("All changes kept, not saved yet");
    case Autosaver::State::Nothing:
    case Autosaver::State::Pending:
        return tr("Not saved yet");
    }
    return {};
}

QString StatusLine::documentsInWords(bool all) const {
    QStringList parts;
    for (const Regime* regime : m_session.library().regimesOf(m_session.dossier())) {
        for (const Document& document : regime->documents) {
            const Truth due = m_session.report().applicability.value(document.id).due;
            if (!all && (due == Truth::No || parts.size() == shownDocuments))
                continue;
            const Completeness counts = m_session.report().byDocument.value(document.id);
            parts.append(tr("%1 %2 %")
                             .arg(m_session.strings().text(document.key(u"title"_s)))
                             .arg(counts.percent()));
        }
    }
    return parts.join(all ? u"\n"_s : u"   "_s);
}

} // namespace vitrine
