// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/TopBar.h"
#include "widgets/edit/EditSession.h"
#include "widgets/export/ExportChoice.h"
#include "widgets/findings/FindingsFilter.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

class QStackedWidget;

namespace vitrine {

class EditPlace;
class ExportFlow;
class HistoryFlow;
class Autosaver;
class MessageBar;
class OutsideWatch;
class RecoveryFlow;
class SaveFlow;
class StatusLine;
class VersionFlow;

/// One open dossier: its session, its flows, and its five places, each built when it is first
/// shown.
class Workspace : public QWidget {
    Q_OBJECT

public:
    Workspace(std::shared_ptr<const Library> library,
              OpenDossier opened,
              const QString& language,
              QWidget* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] EditSession& session() { return *m_session; }

    [[nodiscard]] SaveFlow& saving() { return *m_save; }

    [[nodiscard]] VersionFlow& versioning() { return *m_version; }

    [[nodiscard]] HistoryFlow& history() { return *m_history; }

    [[nodiscard]] Autosaver* autosaver() { return m_autosaver.get(); }

    [[nodiscard]] PlaceId place() const { return m_place; }

    [[nodiscard]] EditPlace* editPlace();

    void showPlace(PlaceId place);
    /// Shows on paper the document that the place for exports shows, with what is chosen there.
    void print();
    /// Goes to a fact or a category; for a fact of the dossier itself, to Review. False if there is
    /// no such place.
    bool jumpTo(const FieldPath& path);
    void stepFinding(int direction);
    /// Asks the facts that decide which duties apply.
    void openInterview();
    /// Is there a newer version of what the dossier follows, and may it be taken over?
    [[nodiscard]] bool hasNewerVersions() const;
    void openNewerVersions();
    void openParkedAnswers();
    void lookOutside();
    /// Speaks another language from now on, in places that are built anew; what was typed, what may
    /// be undone, the place and the fact where the user is stay.
    void setLanguage(const QString& language);
    /// The focus goes to the fact that the user was at, or to the place.
    void takeFocus();
    void saveLayout();
    void resetLayout();

Q_SIGNALS:
    void placeShown(vitrine::PlaceId place);
    /// Title, line below it, or modified state changed.
    void headChanged();
    /// The user wants another folder opened: a copy of this dossier.
    void openRequested(const QString& directory);
    void closeRequested();

public:
    [[nodiscard]] QString headLine() const;

private:
    [[nodiscard]] QWidget* makePlace(PlaceId place);
    [[nodiscard]] QWidget* makeOverview();
    [[nodiscard]] QWidget* makeEdit();
    [[nodiscard]] QWidget* makeReview();
    [[nodiscard]] QWidget* makeHistory();
    [[nodiscard]] QWidget* makeExport();
    void connectFlows();
    void connectStatus();
    void showState();
    void showVersions();
    void showReadOnly();
    void checkEvidence();
    void showNewerVersions();
    void showOutsideChange();
    void reload(bool keepMine);
    void showContradictions(const QList<FieldPath>&);
    void showError(const Error& error);
    void showNotes(const QList<Note>& notes);
    void showDone(const QString& text);
    void restorePlace();
    void rebuildPlaces();
    void keepChoices();

    std::unique_ptr<EditSession> m_session;
    std::unique_ptr<Autosaver> m_autosaver;
    SaveFlow* m_save;
    VersionFlow* m_version;
    HistoryFlow* m_history;
    ExportFlow* m_export;
    OutsideWatch* m_watch;
    RecoveryFlow* m_recovery;
    MessageBar* m_stateBar; ///< how the dossier is open, which news do not take away
    MessageBar* m_bar;      ///< news
    MessageBar* m_recoveryBar;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    QHash<PlaceId, QWidget*> m_places;
    PlaceId m_place = PlaceId::Overview;
    // When the places were built anew:
    FieldPath m_focus;                                     ///< the fact that had the focus
    std::optional<FindingsFilter> m_filter;                ///< of Review
    std::optional<std::pair<QString, QString>> m_compared; ///< in History, if somebody chose it
    std::optional<ExportChoice> m_choice;                  ///< of Export
};

} // namespace vitrine
