// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/calculators/Calculator.h"
#include "model/dossier/Change.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace vitrine {

class EditSession;
class FiguresInput;
class IconLabel;

/// One calculator for one fact: what it does, its inputs, and below them, always in
/// sight, what comes out, with the working. Inputs that the dossier tells are filled in; the
/// dossier itself is not changed here.
class CalculatorForm : public QWidget {
    Q_OBJECT

public:
    CalculatorForm(EditSession&, const Calculator&, const FieldPath& target, QWidget* = nullptr);

    /// What using the result changes; nothing where there is no result that the fact takes.
    [[nodiscard]] const std::optional<Change>& change() const { return m_change; }

Q_SIGNALS:
    void resultChanged();

private:
    void addWords(QVBoxLayout* column);
    void addInputs(QVBoxLayout* column);
    void addResult(QVBoxLayout* column);
    void reckon();
    void showResult(const Calculation&);
    void showProblem(const QString&);

    EditSession& m_session;
    const Calculator& m_calculator;
    const FieldPath m_target;
    QList<FiguresInput*> m_inputs;
    IconLabel* m_mark;
    QLabel* m_result;
    QPlainTextEdit* m_working;
    std::optional<Change> m_change;
};

} // namespace vitrine
