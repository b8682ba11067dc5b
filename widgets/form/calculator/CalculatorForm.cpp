// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/calculator/CalculatorForm.h"

#include "model/calculators/CalculatorFacts.h"
#include "model/dossier/Wording.h"
#include "widgets/common/Card.h"
#include "widgets/common/IconLabel.h"
#include "widgets/edit/EditSession.h"
#include "widgets/form/calculator/FiguresInput.h"
#include "widgets/parts/Labels.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// Facts of this input that are told, but cannot be reckoned with.
QStringList remarksOn(const FieldPath& fact, const QList<Note>& notes) {
    QStringList remarks;
    for (const Note& note : notes) {
        const auto where = FieldPath::parse(note.where);
        if (where && where->fieldPath() == fact.fieldPath() && where->column() == fact.column() &&
            !remarks.contains(note.text))
            remarks.append(note.text);
    }
    return remarks;
}

constexpr int workingLines = 3; // of many phases the rest is to be scrolled to

} // namespace

CalculatorForm::CalculatorForm(EditSession& session,
                               const Calculator& calculator,
                               const FieldPath& target,
                               QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_calculator(calculator)
    , m_target(target)
    , m_mark(new IconLabel)
    , m_result(titleLabel({}))
    , m_working(new QPlainTextEdit) {
    setObjectName(u"calculator:"_s + calculator.id);
    auto* inside = new QWidget;
    auto* inputs = new QVBoxLayout(inside);
    inputs->setContentsMargins(0, 0, 8, 0);
    inputs->setSpacing(12);
    addWords(inputs);
    addInputs(inputs);
    inputs->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    addResult(column);
    reckon();
}

void CalculatorForm::addWords(QVBoxLayout* column) {
    const Strings& strings = m_session.strings();
    auto* formula = plainLabel(strings.text(m_calculator.key(u"formula"_s)));
    formula->setObjectName(u"formula"_s);
    column->addWidget(formula);
    if (!m_calculator.provision.isEmpty()) {
        auto* provision = plainLabel(strings.citation(m_calculator.provision));
        provision->setObjectName(u"provision"_s);
        provision->setForegroundRole(QPalette::Link);
        column->addWidget(provision);
    }
    const QString help = strings.optional(m_calculator.key(u"help"_s));
    if (!help.isEmpty())
        column->addWidget(mutedLabel(help));
}

void CalculatorForm::addInputs(QVBoxLayout* column) {
    const FactFigures facts = figuresFromFacts(
        m_calculator, m_session.dossier(), m_session.catalogue(), m_session.strings());
    for (const CalculatorInput& input : m_calculator.inputs) {
        auto* figures = new FiguresInput(m_calculator, input, m_session.strings());
        const QList<Figure> told = facts.figures.value(input.id);
        const QString fact = m_session.fieldLabel(input.fact);
        const QStringList remarks = remarksOn(input.fact, facts.notes);
        QString origin;
        if (!told.isEmpty())
            origin = tr("Filled in from “%1”.").arg(fact);
        else if (!remarks.isEmpty())
            origin = tr("Not filled in from “%1”: %2").arg(fact, remarks.join(u' '));
        figures->setFigures(told, origin);
        connect(figures, &FiguresInput::edited, this, &CalculatorForm::reckon);
        column->addWidget(figures);
        m_inputs.append(figures);
    }
}

void CalculatorForm::addResult(QVBoxLayout* column) {
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 10, 14, 12);
    auto* head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_result, 1);
    inside->addLayout(head);
    inside->addWidget(m_working);
    m_result->setObjectName(u"result"_s);
    m_working->setObjectName(u"working"_s);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_working->setReadOnly(true);
    m_working->setTabChangesFocus(true);
    m_working->setFrameShape(QFrame::NoFrame);
    m_working->setAccessibleName(tr("Working"));
    m_working->setFixedHeight(m_working->fontMetrics().lineSpacing() * workingLines + 12);
    column->addWidget(card);
}

void CalculatorForm::reckon() {
    m_change.reset();
    FiguresByInput given;
    bool readable = true;
    for (FiguresInput* input : std::as_const(m_inputs)) {
        const auto figures = input->figures();
        input->showFault(figures ? QString() : figures.error().text);
        readable = readable && figures.has_value();
        if (figures && !figures->isEmpty())
            given.insert(input->input().id, *figures);
    }
    if (!readable) {
        showProblem(tr("No result while a figure above cannot be read."));
    } else if (const auto done = calculate(m_calculator, given, m_session.strings()); !done) {
        showProblem(done.error().text);
    } else {
        showResult(*done);
        // Shown in the user's language, written down in the dossier's.
        const Strings words = m_session.dossierStrings();
        const auto written = calculate(m_calculator, given, words);
        const auto change = resultAsChange(m_calculator,
                                           written.value_or(*done),
                                           m_target,
                                           m_session.dossier(),
                                           m_session.catalogue(),
                                           words);
        if (change)
            m_change = *change;
        else
            showProblem(change.error().text);
    }
    Q_EMIT resultChanged();
}

void CalculatorForm::showResult(const Calculation& done) {
    QString text = done.shares.isEmpty()
                       ? quantityInWords(done.result, m_session.strings())
                       : tr("%n share(s)", nullptr, static_cast<int>(done.shares.size()));
    if (const QString words = uncertaintyInWords(done.uncertainty); !words.isEmpty())
        text = tr("%1 (%2)").arg(text, words);
    if (!done.withinExpected)
        text += u'\n' + tr("This is more uncertain than the method may be: within ±%1 % is "
                           "expected.")
                            .arg(Quantity{m_calculator.within}.toDouble() * 100);
    m_mark->setMark(done.withinExpected ? StateMark::Told : StateMark::Warning);
    m_result->setText(text);
    m_result->setAccessibleName(tr("Result: %1").arg(text));
    m_working->setPlainText(done.working);
}

void CalculatorForm::showProblem(const QString& text) {
    m_mark->setMark(StateMark::Missing);
    m_result->setText(text);
    m_result->setAccessibleName(tr("No result: %1").arg(text));
    m_working->clear();
}

} // namespace vitrine
