// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/flow/ExportOrder.h"
#include "widgets/edit/EditSession.h"
#include "widgets/export/ExportChoice.h"

#include <QObject>

#include <memory>

namespace vitrine {

class ProgressRelay;

/// Exports and previews, on a worker: the bridge between the export page and the exporters.
class ExportFlow : public QObject {
    Q_OBJECT

public:
    explicit ExportFlow(EditSession& session, QObject* parent = nullptr);
    ~ExportFlow() override;

    [[nodiscard]] static QList<ExportFormat> formats();
    /// In the words of the window.
    [[nodiscard]] QList<ExportMarking> markings() const;
    [[nodiscard]] QString proposedFolder() const;

    void run(const ExportChoice& choice);
    void cancel();
    /// Only the answer to the last question is announced.
    void preview(const ExportChoice& choice);

    /// The pages of the one document that \a choice names, for paper.
    void print(const ExportChoice& choice);

Q_SIGNALS:
    /// \a pages: pictures (PNG).
    void pagesReady(const QString& document, const QList<QByteArray>& pages);
    void progressed(int done, int total, const QString& what);
    void finished(const QList<vitrine::ExportOutcome>& files, const QList<vitrine::Note>& notes);
    void failed(const vitrine::Error& error);
    void previewed(const QString& document, const QString& html);
    void previewFailed(const QString& document, const vitrine::Error& error);

private:
    [[nodiscard]] ExportOrder orderFor(const ExportChoice& choice) const;

    EditSession& m_session;
    std::shared_ptr<ProgressRelay> m_progress;
    int m_previews = 0;
};

} // namespace vitrine
