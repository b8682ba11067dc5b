// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Checker.h"
#include "model/dossier/Edit.h"
#include "model/flow/OpenDossier.h"
#include "model/regime/Library.h"
#include "widgets/edit/EditCommand.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace vitrine {

/// An open dossier being edited: the one place where facts change in the program. Every edit is an
/// EditCommand on one QUndoStack; after each, the checks are brought up to date and the Changes
/// announced. GUI thread.
class EditSession : public QObject {
    Q_OBJECT

public:
    EditSession(std::shared_ptr<const Library>,
                OpenDossier,
                const QString& language,
                QObject* parent = nullptr);
    ~EditSession() override;

    [[nodiscard]] const Dossier& dossier() const { return m_dossier; }

    [[nodiscard]] const Library& library() const { return *m_library; }

    [[nodiscard]] std::shared_ptr<const Library> sharedLibrary() const { return m_library; }

    [[nodiscard]] const Catalogue& catalogue() const { return m_library->catalogue(); }

    /// Words for the user of the window.
    [[nodiscard]] const Strings& strings() const { return m_strings; }

    /// Words for what is written into the dossier, in the dossier's own language.
    [[nodiscard]] Strings dossierStrings() const;
    /// Speaks another language from now on: the report is made anew, the steps of undo are named
    /// anew, nobody is told. What was typed and what may be undone stay.
    void setLanguage(const QString& language);

    [[nodiscard]] const CheckReport& report() const { return m_checker.report(); }

    [[nodiscard]] const OpenDossier& opened() const { return m_opened; }

    [[nodiscard]] QString directory() const { return m_opened.directory(); }

    [[nodiscard]] bool isReadOnly() const { return m_opened.isReadOnly(); }

    /// Differs from the files on disk (by content, not by the number of undo steps).
    [[nodiscard]] bool isModified() const;
    /// What is told but not saved yet.
    [[nodiscard]] QList<Change> unsavedChanges() const;

    [[nodiscard]] QUndoStack* undoStack() { return &m_undoStack; }

    /// Tells a fact. \a typing merges with the edit before it on the same path (one undo step while
    /// typing); an edit that nets to nothing disappears. Ignored in a read-only session.
    void edit(const FieldPath& field, const std::optional<Answer>& answer, bool typing = false);
    /// Several facts as one undo step of this name.
    void edit(const QList<Change>& changes, const StepName& name);
    /// Changes cells, or adds, removes or moves rows of a table: as edit() on the whole field. Undo
    /// keeps only what was changed.
    void editTable(const FieldPath& field, const Table& table, bool typing = false);

    /// The next typing starts a new undo step: call when the focus leaves an editor.
    void endTyping();
    /// Name of a field in the session's language; the path where the catalogue does not know it.
    [[nodiscard]] QString fieldLabel(const FieldPath&) const;

    /// Errors: as OpenDossier::save.
    [[nodiscard]] Result<void> save();
    /// Takes over the files as they are now, as one undo step where something was not saved:
    /// nothing that was typed is lost. Where \a keepMine, unsaved changes are kept, save for those
    /// that contradict the files (another cell of a table does not): they are parked, with the
    /// place they belong to, and their paths are told.
    [[nodiscard]] Result<QList<FieldPath>> reload(bool keepMine);

    /// What a file is to a fact.
    enum class FileUse {
        Evidence, ///< proves the answer, which stays as it is
        Answer    ///< is the answer
    };
    /// Copies the file in another thread (of one that is there already there is no second copy),
    /// adds its row and refers to it from the fact, in one undo step. Errors are those of
    /// OpenDossier::evidenceCopy; \a done is called in any case, unless the session ends before.
    void attachFile(const FieldPath&,
                    FileUse,
                    const QString& file,
                    std::shared_ptr<Progress>,
                    std::function<void(const Result<void>&)> done);

Q_SIGNALS:
    /// After an edit, undo or redo; the report is already up to date.
    void changed(const QList<vitrine::Change>& changes);
    void modifiedChanged(bool modified);
    void saved();

private:
    friend class EditCommand;
    void make(const QList<Edit>&);
    void push(const QList<Change>& changes, const StepName& name, int run);
    void takeFile(const FieldPath&, FileUse, const Row& file);
    void announceModified();

    std::shared_ptr<const Library> m_library;
    OpenDossier m_opened;
    Strings m_strings;
    Dossier m_dossier;
    IncrementalChecker m_checker;
    QUndoStack m_undoStack;
    FieldPath m_typingOn;
    int m_typingRun = 0;
    bool m_wasModified = false;
};

} // namespace vitrine
