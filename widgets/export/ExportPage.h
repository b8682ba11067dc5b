// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/flow/Looking.h"
#include "widgets/edit/EditSession.h"
#include "widgets/export/ExportChoice.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace vitrine {

class DocumentsList;
class ExportBar;
class PreviewPane;

/// Which documents, for whom, in which formats, language and version, and where to; with a preview
/// of the current document as its reader gets it. Asks for work by signal and is given values.
class ExportPage : public QWidget {
    Q_OBJECT

public:
    ExportPage(EditSession& session, const QList<ExportFormat>& formats, QWidget* parent = nullptr);

    /// Newest first; \a more: there are older ones, which moreVersionsRequested() asks for.
    void setVersions(const QList<Revision>& versions, bool more = false);
    [[nodiscard]] ExportChoice choice() const;
    /// What is not there to be chosen stays as it is.
    void setChoice(const ExportChoice&);
    void setFolder(const QString& folder);

    /// HTML of one document; ignored if something else is asked for by now.
    void showPreview(const QString& document, const QString& html);
    void showPreviewError(const QString& document, const Error&);
    void showProgress(int done, int total, const QString& what);
    void showOutcome(const QList<ExportOutcome>& files, const QList<Note>& notes);
    void showFailure(const Error&);

    /// How documents may be passed on, to choose from.
    void setMarkings(const QList<ExportMarking>& markings);
    /// Asks for the document that is shown on paper; does nothing where there is none.
    void print();
    /// What was asked for is over, with nothing to tell.
    void endProgress();

Q_SIGNALS:
    void exportRequested(const vitrine::ExportChoice& choice);
    /// \a choice names the one document to show.
    void previewRequested(const vitrine::ExportChoice& choice);
    /// \a choice names the one document to print: the one that is shown.
    void printRequested(const vitrine::ExportChoice& choice);
    void cancelRequested();
    void moreVersionsRequested();
    void folderWanted(); ///< the user wants to choose a folder

protected:
    void showEvent(QShowEvent*) override;
    void hideEvent(QHideEvent*) override;

private:
    [[nodiscard]] QWidget* makeChoices(const QList<ExportFormat>& formats);
    [[nodiscard]] QWidget* withButtons(QWidget* side);
    void addRow(QGridLayout* grid, const QString& label, QWidget* widget, QWidget* buddy = nullptr);
    void fillAudiences();
    void fillLanguages();
    void choiceChanged();
    void askForPreview();
    void remember() const;

    EditSession& m_session;
    DocumentsList* m_documents;
    QList<QCheckBox*> m_formats;
    QComboBox* m_audience;
    QComboBox* m_language;
    QComboBox* m_version;
    QComboBox* m_marking;
    QPushButton* m_moreVersions;
    QLineEdit* m_folder;
    QPushButton* m_export;
    ExportBar* m_bar;
    PreviewPane* m_preview;
    QTimer m_previewDelay{this};
};

} // namespace vitrine
