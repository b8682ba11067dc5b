// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/WithholdDialog.h"

#include "model/dossier/Wording.h"
#include "widgets/common/Card.h"
#include "widgets/common/DialogSize.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Inputs.h"
#include "widgets/edit/EditSession.h"
#include "widgets/form/Words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array allReasons{WithholdingReason::TradeSecret,
                                WithholdingReason::Security,
                                WithholdingReason::PersonalData,
                                WithholdingReason::Contract};
}

struct WithholdDialog::Part {
    Card* card = nullptr;
    QList<std::pair<Audience, QCheckBox*>> from;
    ComboBox* reason = nullptr;
    LineEdit* wording = nullptr;
    ComboBox* row = nullptr;
    ComboBox* column = nullptr;
    QMap<QString, QByteArray> extra;

    [[nodiscard]] Withholding withholding() const {
        Withholding w;
        for (const auto& [audience, box] : from) {
            if (box->isChecked())
                w.from.append(audience);
        }
        w.reason = static_cast<WithholdingReason>(reason->currentData().toInt());
        w.wording = wording->text();
        if (row)
            w.row = row->currentData().toString();
        if (column)
            w.column = column->currentData().toString();
        w.extra = extra;
        return w;
    }
};

WithholdDialog::WithholdDialog(EditSession& session, const Field& field, QWidget* parent)
    : QDialog(parent)
    , m_parts(new QVBoxLayout)
    , m_session(session)
    , m_field(field) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Withhold: %1").arg(session.fieldLabel(field.path())));
    auto* layout = new QVBoxLayout(this);
    auto* intro = new QLabel(
        tr("Keep back only what is secret. The AI Office and national authorities hold what they "
           "get in confidence; readers from whom something is withheld are told that it is."));
    intro->setWordWrap(true);
    layout->addWidget(intro);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget;
    auto* insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(0, 0, 0, 0);
    insideLayout->addLayout(m_parts);
    insideLayout->addStretch(1);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    auto* add = new QPushButton(tr("Withhold another part"));
    layout->addWidget(add, 0, Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!session.isReadOnly());
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, [this] { addPart({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &WithholdDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const Answer* answer = session.dossier().answer(field.path());
    const QList<Withholding> told = answer ? answer->withholdings : QList<Withholding>();
    for (const Withholding& withholding : told)
        addPart(withholding);
    if (told.isEmpty())
        addPart({});
    resizeByText(*this, 84, 28);
}

WithholdDialog::~WithholdDialog() = default;

void WithholdDialog::addPart(const Withholding& withholding) {
    auto part = std::make_unique<Part>();
    part->card = new Card;
    part->extra = withholding.extra;
    auto* form = new QFormLayout(part->card);
    form->setContentsMargins(14, 12, 14, 12);
    auto* boxes = new QWidget;
    auto* flow = new FlowLayout(boxes, 14);
    for (const Audience audience : allAudiences()) {
        if (audience == Audience::Internal)
            continue;
        auto* box = new QCheckBox(m_session.strings().reader(audience));
        box->setChecked(withholding.from.contains(audience));
        flow->addWidget(box);
        part->from.append({audience, box});
    }
    form->addRow(tr("Withhold from"), boxes);
    part->reason = new ComboBox;
    for (const WithholdingReason reason : allReasons)
        part->reason->addItem(reasonName(reason), static_cast<int>(reason));
    part->reason->setCurrentIndex(part->reason->findData(static_cast<int>(withholding.reason)));
    form->addRow(tr("Because of"), part->reason);
    part->wording = new LineEdit;
    part->wording->setText(withholding.wording);
    part->wording->setPlaceholderText(tr("e.g. a licensed news archive (optional)"));
    form->addRow(tr("They are told instead"), part->wording);
    if (m_field.type == FieldType::Table) {
        part->row = new ComboBox;
        part->row->addItem(tr("every row"), QString());
        const Value value = m_session.dossier().value(m_field.path());
        if (const auto* table = value.get<Table>()) {
            for (const Row& row : table->rows)
                part->row->addItem(rowInWords(row, m_field, m_session.strings()), row.id);
        }
        part->row->setCurrentIndex(std::max(0, part->row->findData(withholding.row)));
        form->addRow(tr("Row"), part->row);
        part->column = new ComboBox;
        part->column->addItem(tr("every column"), QString());
        for (const Column& column : m_field.columns)
            part->column->addItem(
                m_session.strings().text(m_field.key(u"column.%1.label"_s.arg(column.id))),
                column.id);
        part->column->setCurrentIndex(std::max(0, part->column->findData(withholding.column)));
        form->addRow(tr("Column"), part->column);
    }
    auto* remove = new QPushButton(tr("Do not withhold this"));
    form->addRow(QString(), remove);
    connect(remove, &QPushButton::clicked, part->card, [this, card = part->card] {
        card->hide();
        std::erase_if(m_made, [card](const auto& made) { return made->card == card; });
        card->deleteLater();
    });
    m_parts->addWidget(part->card);
    m_made.push_back(std::move(part));
}

void WithholdDialog::accept() {
    const Answer* told = m_session.dossier().answer(m_field.path());
    Answer answer = told ? *told : Answer();
    answer.withholdings.clear();
    for (const auto& part : m_made) {
        // A part that nobody is kept from says nothing.
        if (const Withholding withholding = part->withholding(); !withholding.from.isEmpty())
            answer.withholdings.append(withholding);
    }
    m_session.edit(m_field.path(), answer);
    QDialog::accept();
}

} // namespace vitrine
