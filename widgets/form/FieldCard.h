// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"
#include "model/dossier/Answer.h"
#include "widgets/common/Card.h"
#include "widgets/common/Chip.h"

#include <optional>

class QBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class AnswerBar;
class EditSession;
class ElidedLabel;
class FieldEditor;
class FlowLayout;
class IconLabel;
struct Field;

/// One fact on the form: its name, who reads it, the question, the editor, and what is known about
/// the answer. Parts that most facts do not need (reasons, notes, dialogs) are made when they are
/// first wanted.
class FieldCard : public Card {
    Q_OBJECT

public:
    FieldCard(EditSession& session, const Field& field, QWidget* parent = nullptr);

    [[nodiscard]] const Field& field() const { return m_field; }

    [[nodiscard]] FieldEditor* editor() const { return m_editor; }

    /// Shows what the session has now.
    void refresh();
    /// Shows who asks for the fact under the rules that the dossier follows now.
    void refreshRules();
    void refreshFindings();
    /// From now on what is missing is said as well: after the user was here, or was sent here.
    void setTouched();
    /// Puts the focus into the editor, or into a cell.
    void enter(const FieldPath& inside);

    [[nodiscard]] StateMark mark() const { return m_mark; }

private:
    QBoxLayout* makeHead();
    void makeReasons();
    void makeNote();
    void refreshChips();
    [[nodiscard]] QString alsoRead(Audience) const;
    void refreshReasons();
    void showFindings();
    void editReason();
    void takeValue(const Value&, bool typing);
    [[nodiscard]] StateMark judge() const;

    EditSession& m_session;
    const Field& m_field;
    QVBoxLayout* m_column;
    IconLabel* m_icon;
    FieldEditor* m_editor;
    AnswerBar* m_bar;
    FlowLayout* m_chips;
    ElidedLabel* m_provision;
    QWidget* m_findingsPart = nullptr;
    struct Reasons;
    Reasons* m_reasons = nullptr; ///< a child widget
    class CodeEditor* m_note = nullptr;
    QList<Audience> m_readers; ///< whom the provisions mean
    QList<Finding> m_findings;
    StateMark m_mark = StateMark::Missing;
    bool m_touched = false;
};

} // namespace vitrine
