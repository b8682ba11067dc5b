// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/flow/Autosaver.h"
#include "model/flow/Looking.h"
#include "widgets/edit/EditSession.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace vitrine {

class ElidedLabel;

/// The foot of the window: kept or saved, the last version, how complete the due documents are,
/// open points.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(EditSession& session, Autosaver& autosaver, QWidget* parent = nullptr);

    void setLastVersion(const std::optional<Revision>& revision);
    /// What is under way, in place of the rest; empty when it is over.
    void setBusy(const QString& what);

Q_SIGNALS:
    void reviewRequested();

private:
    void refresh();
    [[nodiscard]] QString savedState() const;
    [[nodiscard]] QString documentsInWords(bool all) const;

    EditSession& m_session;
    Autosaver& m_autosaver;
    ElidedLabel* m_state;
    ElidedLabel* m_documents;
    QToolButton* m_open;
    std::optional<Revision> m_version;
    QString m_busy;
};

/// "2 hours ago", "12 Nov 2026".
[[nodiscard]] QString agoInWords(const QDateTime& when, const QDateTime& now);

} // namespace vitrine
