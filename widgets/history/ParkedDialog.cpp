// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/ParkedDialog.h"

#include "model/dossier/Wording.h"
#include "widgets/common/Card.h"
#include "widgets/common/DialogSize.h"
#include "widgets/edit/EditSession.h"
#include "widgets/parts/Labels.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

enum ListColumn { PlaceColumn, FromColumn, WordsColumn };

const Row* rowAt(const Dossier& dossier, const FieldPath& path) {
    const Answer* answer = dossier.answer(path.fieldPath());
    const Table* table = answer ? answer->value.get<Table>() : nullptr;
    return table ? table->row(path.row()) : nullptr;
}

/// What is told at a place: a fact, or a cell as an answer of its own.
std::optional<Answer> toldThere(const Dossier& dossier, const FieldPath& path) {
    const Answer* answer = dossier.answer(path.fieldPath());
    if (!answer || !path.isInsideTable())
        return answer ? std::optional(*answer) : std::nullopt;
    const Row* row = rowAt(dossier, path);
    const Value cell = row ? row->cells.value(path.column()) : Value();
    return cell.isNull() ? std::nullopt : std::optional(Answer{.value = cell});
}

QWidget* makeSide(const QString& title, QLabel*& words) {
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    auto* head = new QLabel(title);
    head->setFont(Theme::strongFont());
    column->addWidget(head);
    words = plainLabel({});
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(title);
    column->addWidget(words, 1, Qt::AlignTop);
    return card;
}

} // namespace

ParkedDialog::ParkedDialog(EditSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QTreeWidget) {
    setWindowTitle(tr("Parked Answers"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(plainLabel(tr(
        "A newer version of a law or form has no place for these answers, or another program told "
        "them otherwise. They stay in the dossier and are in no document. Put back or copy what "
        "still belongs somewhere, remove the rest.")));
    m_list->setObjectName(u"parked"_s);
    m_list->setAccessibleName(tr("Parked answers"));
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels({tr("Place"), tr("From"), tr("Answer")});
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_list, 1);
    auto* sides = new QHBoxLayout;
    sides->addWidget(makeSide(tr("Kept aside"), m_kept), 1);
    sides->addWidget(makeSide(tr("Told now"), m_told), 1);
    column->addLayout(sides);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_putBack = buttons->addButton(tr("&Put Back"), QDialogButtonBox::ActionRole);
    m_putBack->setObjectName(u"putBack"_s);
    m_putBack->setToolTip(tr("Tells this answer again, in place of what is told now"));
    m_copy = buttons->addButton(tr("&Copy as Text"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copy"_s);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(u"remove"_s);
    for (QPushButton* button : {m_putBack, m_copy, m_remove})
        button->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_putBack, &QPushButton::clicked, this, &ParkedDialog::putBack);
    connect(m_copy, &QPushButton::clicked, this, &ParkedDialog::copy);
    connect(m_remove, &QPushButton::clicked, this, &ParkedDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ParkedDialog::allow);
    connect(&session, &EditSession::changed, this, &ParkedDialog::fill);
    resizeByText(*this, 120, 26);
    fill();
}

void ParkedDialog::fill() {
    m_list->clear();
    const QMap<QString, ParkedAnswer> answers = parkedAnswers(m_session.dossier());
    for (const auto& [id, parked] : answers.asKeyValueRange()) {
        const QString words = inWords(parked.path, parked.answer);
        const Regime* regime = m_session.library().regime(parked.regime);
        const QString title =
            regime ? m_session.strings().text(regime->key(u"title"_s)) : parked.regime;
        const QString from = parked.regime.isEmpty()
                                 ? tr("Your change before reloading")
                                 : tr("%1, version %2").arg(title, parked.version);
        auto* item =
            new QTreeWidgetItem(m_list, {placeInWords(parked.path), from, words.simplified()});
        item->setData(PlaceColumn, Qt::UserRole, id);
        item->setData(WordsColumn, Qt::UserRole, words);
        item->setToolTip(PlaceColumn, placeInWords(parked.path));
        item->setToolTip(WordsColumn, words);
    }
    if (QTreeWidgetItem* first = m_list->topLevelItem(0))
        m_list->setCurrentItem(first);
    allow();
}

QString ParkedDialog::placeInWords(const FieldPath& path) const {
    const QString label = m_session.fieldLabel(path);
    if (!path.isInsideTable() || !m_session.catalogue().column(path))
        return label;
    const QString column = m_session.strings().text(
        u"%1.column.%2.label"_s.arg(path.fieldPath().toString(), path.column()));
    const Row* row = rowAt(m_session.dossier(), path);
    const QString name =
        row && !row->cells.isEmpty()
            ? row->cells.value(m_session.catalogue().field(path)->columns.first().id).toText()
            : QString();
    return name.isEmpty() ? tr("%1: %2").arg(label, column)
                          : tr("%1, row “%2”: %3").arg(label, name, column);
}

QString ParkedDialog::inWords(const FieldPath& path, const std::optional<Answer>& answer) const {
    if (!answer)
        return tr("Nothing");
    if (path.isInsideTable()) {
        const Column* column = m_session.catalogue().column(path);
        return valueInWords(answer->value,
                            column ? *column : Column(),
                            u"%1.column.%2"_s.arg(path.fieldPath().toString(), path.column()),
                            m_session.strings());
    }
    QStringList lines;
    for (const ChangeLine& line : describe({path, std::nullopt, answer},
                                           m_session.catalogue(),
                                           m_session.strings(),
                                           m_session.dossier(),
                                           m_session.dossier()))
        lines.append(line.inside.isEmpty() ? line.after
                                           : tr("%1: %2").arg(line.inside, line.after));
    return lines.join(u'\n');
}

std::optional<ParkedAnswer> ParkedDialog::placed() const {
    const QList<QTreeWidgetItem*> selected = m_list->selectedItems();
    if (selected.size() != 1)
        return std::nullopt;
    const auto answers = parkedAnswers(m_session.dossier());
    const auto it = answers.constFind(selected.first()->data(PlaceColumn, Qt::UserRole).toString());
    if (it == answers.cend())
        return std::nullopt;
    const FieldPath& path = it->path;
    const bool there = path.category() == dossierCategory ||
                       (path.isInsideTable()
                            ? m_session.catalogue().column(path) && rowAt(m_session.dossier(), path)
                            : m_session.catalogue().field(path) != nullptr);
    return there ? std::optional(*it) : std::nullopt;
}

void ParkedDialog::allow() {
    const bool any = !m_list->selectedItems().isEmpty();
    const std::optional<ParkedAnswer> one = placed();
    m_kept->setText(one ? inWords(one->path, one->answer) : QString());
    m_told->setText(one ? inWords(one->path, toldThere(m_session.dossier(), one->path))
                        : QString());
    m_putBack->setEnabled(one && !m_session.isReadOnly());
    m_copy->setEnabled(any);
    m_remove->setEnabled(any && !m_session.isReadOnly());
}

void ParkedDialog::putBack() {
    const std::optional<ParkedAnswer> one = placed();
    if (!one)
        return;
    Dossier after = m_session.dossier();
    Answer answer = one->answer;
    if (one->path.isInsideTable()) {
        answer = *after.answer(one->path.fieldPath());
        Table table = *answer.value.get<Table>();
        for (Row& row : table.rows)
            if (row.id == one->path.row())
                row.cells.insert(one->path.column(), one->answer.value);
        answer.value = table;
    }
    after.set(one->path.fieldPath(), answer);
    unpark(after, m_list->selectedItems().first()->data(PlaceColumn, Qt::UserRole).toString());
    m_session.edit(diff(m_session.dossier(), after), [this, path = one->path] {
        return tr("“%1” put back").arg(m_session.fieldLabel(path));
    });
}

void ParkedDialog::copy() {
    QStringList texts;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        texts.append(item->data(WordsColumn, Qt::UserRole).toString());
    QApplication::clipboard()->setText(texts.join(u'\n'));
}

void ParkedDialog::remove() {
    Dossier after = m_session.dossier();
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        unpark(after, item->data(PlaceColumn, Qt::UserRole).toString());
    m_session.edit(diff(m_session.dossier(), after),
                   [] { return tr("Removal of parked answers"); });
}

} // namespace vitrine
