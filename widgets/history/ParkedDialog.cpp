// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/ParkedDialog.h"

#include "model/dossier/Wording.h"
#include "widgets/edit/EditSession.h"
#include "widgets/parts/Labels.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

enum ListColumn { PlaceColumn, FromColumn, WordsColumn };

} // namespace

ParkedDialog::ParkedDialog(EditSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QTreeWidget) {
    setWindowTitle(tr("Parked Answers"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(plainLabel(
        tr("A newer version of a law or form has no place for these answers. They stay in the "
           "dossier and are in no document. Copy what still belongs somewhere, remove the rest.")));
    m_list->setObjectName(u"parked"_s);
    m_list->setAccessibleName(tr("Parked answers"));
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels({tr("Place"), tr("From"), tr("Answer")});
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("&Copy as Text"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copy"_s);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(u"remove"_s);
    for (QPushButton* button : {m_copy, m_remove})
        button->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this, &ParkedDialog::copy);
    connect(m_remove, &QPushButton::clicked, this, &ParkedDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ParkedDialog::allow);
    connect(&session, &EditSession::changed, this, &ParkedDialog::fill);
    resize(820, 420);
    fill();
}

void ParkedDialog::fill() {
    m_list->clear();
    const QMap<QString, ParkedAnswer> answers = parkedAnswers(m_session.dossier());
    for (const auto& [id, parked] : answers.asKeyValueRange()) {
        const QString words = inWords(parked);
        const Regime* regime = m_session.library().regime(parked.regime);
        const QString title =
            regime ? m_session.strings().text(regime->key(u"title"_s)) : parked.regime;
        auto* item = new QTreeWidgetItem(m_list,
                                         {parked.path.toString(),
                                          tr("%1, version %2").arg(title, parked.version),
                                          words.simplified()});
        item->setData(PlaceColumn, Qt::UserRole, id);
        item->setData(WordsColumn, Qt::UserRole, words);
        item->setToolTip(PlaceColumn, m_session.fieldLabel(parked.path));
        item->setToolTip(WordsColumn, words);
    }
    if (QTreeWidgetItem* first = m_list->topLevelItem(0))
        m_list->setCurrentItem(first);
    allow();
}

QString ParkedDialog::inWords(const ParkedAnswer& parked) const {
    const FieldPath& path = parked.path;
    if (path.isInsideTable()) {
        const Column* column = m_session.catalogue().column(path);
        return valueInWords(parked.answer.value,
                            column ? *column : Column(),
                            u"%1.column.%2"_s.arg(path.fieldPath().toString(), path.column()),
                            m_session.strings());
    }
    QStringList lines;
    for (const ChangeLine& line : describe({path, std::nullopt, parked.answer},
                                           m_session.catalogue(),
                                           m_session.strings(),
                                           m_session.dossier(),
                                           m_session.dossier()))
        lines.append(line.inside.isEmpty() ? line.after
                                           : tr("%1: %2").arg(line.inside, line.after));
    return lines.join(u'\n');
}

void ParkedDialog::allow() {
    const bool any = !m_list->selectedItems().isEmpty();
    m_copy->setEnabled(any);
    m_remove->setEnabled(any && !m_session.isReadOnly());
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
