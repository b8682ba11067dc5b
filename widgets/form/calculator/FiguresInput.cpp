// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/calculator/FiguresInput.h"

#include "model/core/Measures.h"
#include "model/dossier/Wording.h"
#include "widgets/common/IconLabel.h"
#include "widgets/common/Inputs.h"
#include "widgets/parts/Labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// A figure as it is typed: amount, and what stands from "±" on.
struct Typed {
    QString amount;
    QString uncertainty;
};

Typed takenApart(const QString& text) {
    static const QRegularExpression sign(u"±|\\+/-|\\+-"_s);
    const qsizetype at = text.indexOf(sign);
    return {text.left(at).trimmed(), at < 0 ? QString() : u' ' + text.mid(at).trimmed()};
}

struct TypedUnit {
    QString unit;
    qsizetype letters = 0; ///< that were typed for it
};

/// The unit that somebody typed behind the amount, as it is written or as people call it; the
/// longest, because "TFLOP/s" ends with "FLOP/s" too.
TypedUnit unitTyped(const QString& amount, const CalculatorInput& input, const Strings& strings) {
    TypedUnit longest;
    for (const InputUnit& known : input.units)
        for (const QString& name : {known.unit, unitInWords(known.unit, strings)})
            if (name.size() > longest.letters && amount.endsWith(name))
                longest = {known.unit, name.size()};
    return longest;
}

int placeOf(const QString& unit, const CalculatorInput& input) {
    for (qsizetype i = 0; i < input.units.size(); ++i)
        if (input.units.at(i).unit == unit)
            return static_cast<int>(i);
    return -1;
}

} // namespace

FiguresInput::FiguresInput(const Calculator& calculator,
                           const CalculatorInput& input,
                           const Strings& strings,
                           QWidget* parent)
    : QWidget(parent)
    , m_input(input)
    , m_strings(strings)
    , m_label(strings.text(calculator.key(u"input.%1.label"_s.arg(input.id))))
    , m_column(new QVBoxLayout)
    , m_origin(mutedLabel({}))
    , m_faultRow(new QWidget)
    , m_fault(plainLabel({})) {
    setObjectName(u"input:"_s + input.id);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(titleLabel(input.optional ? tr("%1 (optional)").arg(m_label) : m_label), 1);
    if (calculator.formula == Formula::Product) {
        auto* add = new QToolButton;
        add->setText(tr("Add phase"));
        add->setToolTip(tr("One more figure, for a further phase of training"));
        add->setAccessibleName(tr("%1: %2").arg(m_label, add->text()));
        add->setAccessibleDescription(add->toolTip());
        add->setObjectName(input.id + u"#add"_s);
        add->setAutoRaise(true);
        add->setFocusPolicy(Qt::StrongFocus);
        head->addWidget(add);
        connect(add, &QToolButton::clicked, this, [this] {
            addLine({});
            m_lines.last().amount->setFocus();
            Q_EMIT edited();
        });
    }
    all->addLayout(head);
    const QString help = strings.optional(calculator.key(u"input.%1.help"_s.arg(input.id)));
    if (!help.isEmpty())
        all->addWidget(mutedLabel(help));
    setAccessibleDescription(help);
    m_column->setSpacing(4);
    all->addLayout(m_column);
    all->addWidget(m_origin);
    auto* faults = new QHBoxLayout(m_faultRow);
    faults->setContentsMargins(0, 0, 0, 0);
    faults->addWidget(new IconLabel(StateMark::Error), 0, Qt::AlignTop);
    faults->addWidget(m_fault, 1);
    all->addWidget(m_faultRow);
    m_fault->setObjectName(input.id + u"#fault"_s);
    showFault({});
    setFigures({});
}

void FiguresInput::setFigures(const QList<Figure>& figures, const QString& origin) {
    while (!m_lines.isEmpty())
        delete m_lines.takeLast().row;
    for (const Figure& figure : figures)
        addLine(figure);
    if (figures.isEmpty())
        addLine({});
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
}

void FiguresInput::addLine(const Figure& figure) {
    Line line{new QWidget, new QLineEdit, nullptr, nullptr, figure};
    auto* row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    line.amount->setText(exactnessSign(figure.quantity.exactness) + figure.quantity.amount);
    line.amount->setPlaceholderText(!m_input.otherwise.isEmpty()
                                        ? tr("%1 where nothing is given").arg(m_input.otherwise)
                                    : m_input.exact ? tr("a number")
                                                    : tr("a number, e.g. 400 or 400 ± 5 %"));
    line.amount->setAccessibleDescription(accessibleDescription());
    row->addWidget(line.amount, 1);
    if (m_input.units.size() > 1) {
        line.unit = new ComboBox;
        for (const InputUnit& unit : m_input.units)
            line.unit->addItem(unit.unit.isEmpty() ? tr("a plain number")
                                                   : unitInWords(unit.unit, m_strings));
        line.unit->setCurrentIndex(std::max(0, placeOf(figure.quantity.unit, m_input)));
        row->addWidget(line.unit);
        connect(line.unit, &QComboBox::activated, this, [this, line] {
            // The choice counts from now on, whatever was typed behind the number.
            const auto [amount, uncertainty] = takenApart(line.amount->text());
            const qsizetype unit = unitTyped(amount, m_input, m_strings).letters;
            line.amount->setText(amount.chopped(unit).trimmed() + uncertainty);
            Q_EMIT edited();
        });
    } else if (const QString only = m_input.units.value(0).unit; !only.isEmpty()) {
        row->addWidget(new QLabel(unitInWords(only, m_strings)));
    }
    if (!figure.label.isEmpty())
        row->addWidget(new ElidedLabel(figure.label), 1);
    if (!m_lines.isEmpty()) {
        line.remove = new QToolButton;
        line.remove->setText(tr("Remove"));
        line.remove->setAutoRaise(true);
        line.remove->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(line.remove);
        connect(line.remove, &QToolButton::clicked, this, [this, gone = line.row] {
            removeLine(gone);
        });
    }
    m_column->addWidget(line.row);
    m_lines.append(line);
    orderLines();
    connect(line.amount, &QLineEdit::textEdited, this, [this, line] {
        moveTypedUnit(line);
        Q_EMIT edited();
    });
}

/// Names for tests and screen readers; a line that comes later must not come last by keyboard.
void FiguresInput::orderLines() {
    QWidget* before = nullptr;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines.at(i);
        const QString id = i > 0 ? u"%1#%2"_s.arg(m_input.id).arg(i + 1) : m_input.id;
        const QString name = i > 0 ? tr("%1, figure %2").arg(m_label).arg(i + 1) : m_label;
        const QString& of = line.told.label;
        line.amount->setObjectName(id);
        line.amount->setAccessibleName(of.isEmpty() ? name : tr("%1: %2").arg(name, of));
        if (line.unit) {
            line.unit->setObjectName(id + u"#unit"_s);
            line.unit->setAccessibleName(tr("Unit of %1").arg(name));
        }
        if (line.remove) {
            line.remove->setObjectName(id + u"#remove"_s);
            line.remove->setAccessibleName(tr("Remove %1").arg(name));
        }
        for (QWidget* next : std::initializer_list<QWidget*>{line.amount, line.unit, line.remove}) {
            if (before && next)
                setTabOrder(before, next);
            before = next ? next : before;
        }
    }
}

void FiguresInput::removeLine(QWidget* row) {
    m_lines.removeIf([row](const Line& line) { return line.row == row; });
    orderLines();
    m_lines.last().amount->setFocus();
    row->hide();
    row->deleteLater();
    Q_EMIT edited();
}

/// The choice of units shows what is reckoned with.
void FiguresInput::moveTypedUnit(const Line& line) {
    const TypedUnit typed = unitTyped(takenApart(line.amount->text()).amount, m_input, m_strings);
    if (line.unit && typed.letters > 0)
        line.unit->setCurrentIndex(placeOf(typed.unit, m_input));
}

Result<Figure> FiguresInput::read(const Line& line) const {
    auto [amount, uncertainty] = takenApart(line.amount->text());
    const QString unit = m_input.units.value(line.unit ? line.unit->currentIndex() : 0).unit;
    const TypedUnit typed = unitTyped(amount, m_input, m_strings);
    amount =
        amount.chopped(typed.letters).trimmed() + u' ' + (typed.letters > 0 ? typed.unit : unit);
    auto figure = Figure::parse(amount + uncertainty, m_input);
    if (figure) {
        figure->label = line.told.label;
        figure->row = line.told.row;
    }
    return figure;
}

Result<QList<Figure>> FiguresInput::figures() const {
    QList<Figure> figures;
    const auto isEmpty = [](const Line& line) { return line.amount->text().trimmed().isEmpty(); };
    if (std::ranges::all_of(m_lines, isEmpty))
        return figures;
    for (const Line& line : m_lines) {
        // To leave it out would move the figures of later phases to earlier ones.
        if (isEmpty(line))
            return fail(ErrorCode::Usage,
                        tr("Figure %1 is empty; fill it in or remove it.").arg(figures.size() + 1));
        const auto figure = read(line);
        if (!figure)
            return tl::unexpected(m_lines.size() > 1 ? figure.error().withContext(
                                                           tr("Figure %1").arg(figures.size() + 1))
                                                     : figure.error());
        figures.append(*figure);
    }
    return figures;
}

void FiguresInput::showFault(const QString& text) {
    m_fault->setText(text);
    m_faultRow->setVisible(!text.isEmpty());
    for (const Line& line : std::as_const(m_lines)) {
        line.amount->setProperty("fault", !text.isEmpty());
        line.amount->setAccessibleDescription(text.isEmpty() ? accessibleDescription() : text);
        line.amount->update();
    }
}

} // namespace vitrine
