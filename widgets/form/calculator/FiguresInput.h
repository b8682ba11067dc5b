// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/calculators/Calculator.h"
#include "model/catalogue/Strings.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class ComboBox;

/// The figures of one input of a calculator: its name and help, and a line for each figure with its
/// unit. Several lines are several phases, or the rows of a table.
class FiguresInput : public QWidget {
    Q_OBJECT

public:
    FiguresInput(const Calculator&, const CalculatorInput&, const Strings&, QWidget* = nullptr);

    [[nodiscard]] const CalculatorInput& input() const { return m_input; }

    /// A line for each figure, one empty line where there is none. \a origin says where they come
    /// from; announces nothing.
    void setFigures(const QList<Figure>&, const QString& origin = {});
    /// None where nothing is typed. Errors: Usage (of which line what is wrong, in words).
    [[nodiscard]] Result<QList<Figure>> figures() const;
    /// What is wrong, said below the lines; empty = nothing.
    void showFault(const QString&);

Q_SIGNALS:
    /// By the user.
    void edited();

private:
    struct Line {
        QWidget* row;
        QLineEdit* amount;
        ComboBox* unit;      ///< nullptr: there is only one
        QToolButton* remove; ///< nullptr: the first line stays
        Figure told;         ///< what was filled in: label and row of it stay
    };

    void addLine(const Figure&);
    void removeLine(QWidget* row);
    void orderLines();
    void moveTypedUnit(const Line&);
    [[nodiscard]] Result<Figure> read(const Line&) const;

    const CalculatorInput& m_input;
    const Strings m_strings;
    QString m_label;
    QList<Line> m_lines;
    QVBoxLayout* m_column;
    QLabel* m_origin;
    QWidget* m_faultRow;
    QLabel* m_fault;
};

} // namespace vitrine
