// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/RegimesDialog.h"

#include "model/flow/Making.h"
#include "widgets/common/DialogSize.h"
#include "widgets/common/Dialogs.h"
#include "widgets/parts/Labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A title as the name of a folder: what no file system minds.
QString folderName(const QString& title) {
    static const QRegularExpression unfit(u"[^\\w.-]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString name = title.trimmed().toLower();
    name.replace(unfit, u"-"_s);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"dossier"_s : name;
}

} // namespace

RegimesDialog::RegimesDialog(std::shared_ptr<const Library> library,
                             const Strings& strings,
                             const QString& folder,
                             QWidget* parent)
    : QDialog(parent)
    , m_library(std::move(library))
    , m_title(new QLineEdit)
    , m_folder(new QLineEdit(folder))
    , m_new(true) {
    setWindowTitle(tr("New Dossier"));
    build(proposedRegimes(*m_library), strings, true);
}

RegimesDialog::RegimesDialog(std::shared_ptr<const Library> library,
                             const Strings& strings,
                             const Dossier& dossier,
                             QWidget* parent)
    : QDialog(parent)
    , m_library(std::move(library))
    , m_title(new QLineEdit(dossier.title()))
    , m_folder(new QLineEdit)
    , m_new(false) {
    setWindowTitle(tr("Laws and Forms"));
    build(dossier.regimes(), strings, false);
}

void RegimesDialog::build(const QMap<QString, QString>& chosen,
                          const Strings& strings,
                          bool isNew) {
    setObjectName(u"regimesDialog"_s);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_title->setObjectName(u"title"_s);
    m_folder->setObjectName(u"folder"_s);
    if (isNew) {
        auto* choose = new QPushButton(tr("Choose…"));
        choose->setAccessibleName(tr("Choose the folder"));
        connect(choose, &QPushButton::clicked, this, [this] {
            const QString folder =
                Dialogs::directory(this, tr("Folder for the new dossier"), m_folder->text());
            if (!folder.isEmpty())
                m_folder->setText(folder);
        });
        auto* row = new QHBoxLayout;
        row->addWidget(m_folder);
        row->addWidget(choose);
        auto* form = new QFormLayout;
        m_title->setPlaceholderText(tr("Name of the model"));
        form->addRow(tr("&Title"), m_title);
        auto* folderLabel = new QLabel(tr("&In folder"));
        folderLabel->setBuddy(m_folder);
        form->addRow(folderLabel, row);
        column->addLayout(form);
    } else {
        m_title->setParent(this);
        m_folder->setParent(this);
        m_title->hide();
        m_folder->hide();
    }
    column->addWidget(titleLabel(tr("Laws and forms that it answers to")));
    for (const Regime& regime : m_library->regimes()) {
        auto* box = new QCheckBox(strings.text(regime.key(u"title"_s)));
        box->setObjectName(u"regime:"_s + regime.id);
        box->setProperty("regime", regime.id);
        box->setProperty("version", regime.version);
        box->setChecked(chosen.contains(regime.id));
        column->addWidget(box);
        QLabel* summary = mutedLabel(
            tr("%1 As of %2.").arg(strings.optional(regime.key(u"summary"_s)), regime.version));
        summary->setIndent(26);
        column->addWidget(summary);
        m_regimes.append(box);
    }
    column->addWidget(
        mutedLabel(tr("Which of their documents are due is worked out from your answers.")));
    column->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(isNew ? tr("Create") : tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, &RegimesDialog::updateState);
    connect(m_folder, &QLineEdit::textChanged, this, &RegimesDialog::updateState);
    updateState();
    fitDialog(*this, content, buttons, 86);
}

void RegimesDialog::updateState() {
    m_ok->setEnabled(!title().isEmpty() && (!m_new || !m_folder->text().isEmpty()));
}

QString RegimesDialog::title() const {
    return m_title->text().trimmed();
}

QString RegimesDialog::directory() const {
    const QDir parent(m_folder->text());
    const QString name = folderName(title());
    QString place = parent.filePath(name);
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = parent.filePath(u"%1-%2"_s.arg(name).arg(number));
    return QDir::cleanPath(place);
}

Dossier RegimesDialog::applied(Dossier dossier) const {
    const FieldPath path(dossierCategory, u"regimes"_s);
    const QMap<QString, QString> before = dossier.regimes();
    Table table;
    if (const Answer* answer = dossier.answer(path)) {
        // Rows of regimes that this program does not know stay.
        if (const Table* old = answer->value.get<Table>())
            table = *old;
    }
    for (const QCheckBox* box : m_regimes) {
        const QString id = box->property("regime").toString();
        if (box->isChecked() && !before.contains(id))
            table.rows.append(Row{id, {{u"version"_s, box->property("version").toString()}}});
        else if (!box->isChecked())
            table.rows.removeIf([&id](const Row& row) { return row.id == id; });
    }
    Answer answer;
    answer.value = table;
    dossier.set(path, answer);
    return dossier;
}

} // namespace vitrine
