// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/DomainsDialog.h"

#include "model/checks/DemandedLength.h"
#include "model/dossier/Wording.h"
#include "widgets/common/Background.h"
#include "widgets/common/DialogSize.h"
#include "widgets/common/Dialogs.h"
#include "widgets/common/IconLabel.h"
#include "widgets/common/Inputs.h"
#include "widgets/common/ProgressRelay.h"
#include "widgets/edit/EditSession.h"
#include "widgets/parts/Labels.h"
#include "widgets/parts/TruthMark.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownBadLines = 1000;

using Outcome = std::shared_ptr<Result<DomainList>>;

Outcome listIn(const QString& path, const DomainListOptions& options, Progress& progress) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::make_shared<Result<DomainList>>(
            fail(ErrorCode::Io,
                 DomainsDialog::tr("%1 cannot be read: %2").arg(path, file.errorString())));
    return std::make_shared<Result<DomainList>>(DomainList::read(file, options, progress));
}

LineEdit* line(const QString& name, const QString& placeholder) {
    auto* edit = new LineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    return edit;
}

} // namespace

bool DomainsDialog::isOffered(const Field& field) {
    return field.columnOf(FactRole::Domain);
}

DomainsDialog::DomainsDialog(EditSession& session, const Field& field, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_field(field)
    , m_file(line(u"file"_s, tr("domains.csv")))
    , m_merge(new QCheckBox(tr("&Add up hosts of one domain: a.example.org is example.org")))
    , m_domainColumn(line(u"domainColumn"_s, tr("“domain”, “host” or “site”")))
    , m_sizeColumn(line(u"sizeColumn"_s, tr("“size”, “bytes”, “tokens” or “documents”")))
    , m_share(line(u"share"_s, tr("e.g. 10")))
    , m_atMost(line(u"atMost"_s, tr("no limit")))
    , m_unit(new ComboBox)
    , m_mark(new IconLabel)
    , m_result(titleLabel({}))
    , m_badLines(new QPlainTextEdit)
    , m_skip(new QCheckBox(tr("&Leave out the lines that cannot be read")))
    , m_busy(new QProgressBar) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("List of Domains: %1").arg(session.fieldLabel(field.path())));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    addFile(column);
    addAmount(column);
    addResult(column);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("&Use These Domains"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(u"use"_s);
    column->addWidget(buttons);
    m_use->setDefault(true); // of this dialog, which it belongs to from here on
    connect(buttons, &QDialogButtonBox::accepted, this, &DomainsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeByText(*this, 92, 34);
    reckon();
}

DomainsDialog::~DomainsDialog() {
    if (m_reading)
        m_reading->cancel();
}

void DomainsDialog::addFile(QVBoxLayout* column) {
    column->addWidget(
        plainLabel(tr("A table of comma-separated values with a heading: one column with domains, "
                      "one with how much content of each was used.")));
    auto* form = new QFormLayout;
    auto* row = new QHBoxLayout;
    auto* choose = new QPushButton(tr("&Choose…"));
    choose->setObjectName(u"choose"_s);
    choose->setAutoDefault(false);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    form->addRow(tr("&File"), row);
    qobject_cast<QLabel*>(form->labelForField(row))->setBuddy(m_file);
    form->addRow(tr("Column of &domains"), m_domainColumn);
    form->addRow(tr("Column of &sizes"), m_sizeColumn);
    m_merge->setObjectName(u"merge"_s);
    form->addRow(QString(), m_merge);
    column->addLayout(form);
    connect(choose, &QPushButton::clicked, this, &DomainsDialog::chooseFile);
    for (LineEdit* edit : {m_file, m_domainColumn, m_sizeColumn})
        connect(edit, &QLineEdit::textEdited, this, &DomainsDialog::read);
    connect(m_merge, &QCheckBox::toggled, this, &DomainsDialog::read);
}

void DomainsDialog::addAmount(QVBoxLayout* column) {
    const QList<DemandedLength> demands = demandedLengths(
        m_field.path(), m_session.dossier(), m_session.report(), m_session.library());
    for (const DemandedLength& demand : demands) {
        auto* row = new QHBoxLayout;
        row->addWidget(new IconLabel(truthMark(demand.applies)), 0, Qt::AlignTop);
        const QString why =
            m_session.strings().text(demand.regime->key(u"rule."_s + demand.rule->id + u".why"_s));
        row->addWidget(
            mutedLabel(u"%1 (%2)"_s.arg(why, m_session.strings().citation(demand.rule->provision))),
            1);
        column->addLayout(row);
    }
    auto* form = new QFormLayout;
    form->addRow(tr("Show the to&p, in %"), m_share);
    form->addRow(tr("but at &most"), m_atMost);
    m_unit->setObjectName(u"unit"_s);
    m_unit->addItem(tr("as in the list"), QString());
    if (const Column* size = m_field.column(u"size"_s))
        for (const QString& unit : size->units)
            m_unit->addItem(unitInWords(unit, m_session.strings()), unit);
    form->addRow(tr("&Unit of sizes"), m_unit);
    column->addLayout(form);
    if (!demands.isEmpty()) {
        const LengthRule& rule = *demands.first().length;
        m_count = rule.of;
        m_share->setText(roundAmount(multiplyAmounts(rule.atLeast, u"100"_s), 9));
        m_atMost->setText(rule.atMost);
    }
    connect(m_share, &QLineEdit::textChanged, this, &DomainsDialog::reckon);
    connect(m_atMost, &QLineEdit::textChanged, this, &DomainsDialog::reckon);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DomainsDialog::reckon);
}

void DomainsDialog::addResult(QVBoxLayout* column) {
    auto* head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_result, 1);
    column->addLayout(head);
    m_result->setObjectName(u"result"_s);
    m_busy->setRange(0, 0);
    m_busy->setAccessibleName(tr("Reading the list"));
    m_busy->hide();
    column->addWidget(m_busy);
    m_badLines->setObjectName(u"badLines"_s);
    m_badLines->setReadOnly(true);
    m_badLines->setTabChangesFocus(true);
    m_badLines->setAccessibleName(tr("Lines that cannot be read"));
    column->addWidget(m_badLines, 1);
    m_skip->setObjectName(u"skip"_s);
    m_skip->hide();
    column->addWidget(m_skip);
    connect(m_skip, &QCheckBox::toggled, this, &DomainsDialog::reckon);
    column->addStretch(0);
}

void DomainsDialog::chooseFile() {
    const QString file = Dialogs::openFile(
        this, tr("List of Domains"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (file.isEmpty())
        return;
    m_file->setText(file);
    read();
}

void DomainsDialog::read() {
    if (m_reading)
        m_reading->cancel();
    m_reading.reset();
    m_list.reset();
    m_skip->setChecked(false); // another list, another decision
    const QString path = m_file->text().trimmed();
    if (!QFileInfo(path).isFile()) {
        reckon();
        return;
    }
    m_reading = ProgressRelay::make();
    const DomainListOptions wanted{m_domainColumn->text().trimmed(),
                                   m_sizeColumn->text().trimmed(),
                                   m_merge->isChecked(),
                                   m_session.strings().locale()};
    inBackground(
        this,
        [path, wanted, relay = m_reading] { return listIn(path, wanted, *relay); },
        [this, relay = m_reading](const Outcome& outcome) {
            if (relay != m_reading)
                return; // something else is read by now
            m_reading.reset();
            if (*outcome)
                m_list = std::make_shared<const DomainList>(std::move(**outcome));
            reckon();
            if (!*outcome)
                say(StateMark::Error, outcome->error().text);
        });
    reckon();
}

Result<DomainTableOptions> DomainsDialog::options() const {
    const auto percent = Quantity::read(m_share->text(), m_session.strings().locale());
    const QString share =
        percent ? multiplyAmounts(percent->amount, u"0.01"_s) : m_share->text().trimmed();
    if (!percent || !topCount(1, share))
        return fail(ErrorCode::Usage, tr("The top is a percentage over 0 and up to 100."));
    DomainTableOptions options{.share = share,
                               .unit = m_unit->currentData().toString(),
                               .fileName = QFileInfo(m_file->text().trimmed()).fileName(),
                               .count = m_count};
    if (const QString most = m_atMost->text().trimmed(); !most.isEmpty()) {
        bool ok = false;
        options.atMost = most.toLongLong(&ok);
        if (!ok || *options.atMost < 1)
            return fail(ErrorCode::Usage, tr("“At most” is a whole number from 1 on."));
    }
    return options;
}

void DomainsDialog::say(StateMark mark, const QString& text) {
    m_mark->setMark(mark);
    m_result->setText(text);
}

void DomainsDialog::reckon() {
    m_changes.clear();
    m_busy->setVisible(m_reading != nullptr);
    if (m_reading) {
        say(StateMark::Partly, tr("Reading…"));
    } else if (!m_list) {
        const QString path = m_file->text().trimmed();
        if (path.isEmpty())
            say(StateMark::Missing, tr("Choose a file."));
        else
            say(StateMark::Error, tr("There is no file %1.").arg(path));
    } else if (const auto wanted = options(); !wanted) {
        say(StateMark::Error, wanted.error().text);
    } else if (const auto changes = domainsAsChanges(
                   *m_list, *wanted, m_field.path(), m_session.dossier(), m_session.catalogue());
               !changes) {
        say(StateMark::Error, changes.error().text);
    } else if (!m_list->badLines().isEmpty() && !m_skip->isChecked()) {
        say(StateMark::Error,
            tr("%n lines cannot be read. The law's share rests on the whole list: mend the file, "
               "or say that these lines do not count.",
               nullptr,
               static_cast<int>(m_list->badLines().size())));
    } else {
        m_changes = *changes;
        say(m_list->badLines().isEmpty() ? StateMark::Told : StateMark::Warning,
            m_changes.first().after->sources.first().method);
    }
    showList();
    if (m_use)
        m_use->setEnabled(!m_changes.isEmpty() && !m_session.isReadOnly());
}

void DomainsDialog::showList() {
    QStringList lines;
    if (m_list) {
        if (m_list->unused() > 0)
            lines += tr("%n domains have size 0: nothing of them was used, they do not count.",
                        nullptr,
                        static_cast<int>(m_list->unused()));
        const QList<BadLine>& bad = m_list->badLines();
        if (!bad.isEmpty())
            lines += tr("Lines that cannot be read:");
        for (const BadLine& line : bad.first(std::min(shownBadLines, bad.size())))
            lines += tr("Line %1: %2 %3").arg(line.line).arg(line.reason, line.text);
        if (bad.size() > shownBadLines)
            lines += tr("… and %1 more").arg(bad.size() - shownBadLines);
    }
    m_badLines->setPlainText(lines.join(u'\n'));
    m_badLines->setVisible(!lines.isEmpty());
    m_skip->setVisible(m_list && !m_list->badLines().isEmpty());
}

void DomainsDialog::accept() {
    if (m_changes.isEmpty() || m_session.isReadOnly())
        return;
    m_session.edit(m_changes, [&session = m_session, path = m_field.path()] {
        return tr("List of domains of “%1”").arg(session.fieldLabel(path));
    });
    QDialog::accept();
}

} // namespace vitrine
