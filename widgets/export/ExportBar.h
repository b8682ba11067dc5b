// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"
#include "widgets/common/Card.h"
#include "widgets/export/ExportChoice.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

/// How far an export is, with Cancel; then what was written and where. Not modal: work goes on.
class ExportBar : public Card {
    Q_OBJECT

public:
    explicit ExportBar(QWidget* parent = nullptr);

    void showProgress(int done, int total, const QString& what);
    void showOutcome(const QList<ExportOutcome>& files, const QList<Note>& notes);
    void showFailure(const Error&);
    /// What ran is over, and there is nothing to tell.
    void showNothing();

    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelRequested();

private:
    void showText(const QString& text);
    void addFile(const ExportOutcome&);

    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_folder;
    QPushButton* m_copy;
    QToolButton* m_close;
    QVBoxLayout* m_files;
    QString m_where;
    QString m_detail;
    bool m_running = false;
};

} // namespace vitrine
