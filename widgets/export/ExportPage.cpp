// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export/ExportPage.h"

#include "model/flow/Languages.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Preferences.h"
#include "widgets/export/DocumentsList.h"
#include "widgets/export/ExportBar.h"
#include "widgets/export/PreviewPane.h"
#include "widgets/parts/Labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int previewDelay = 250; // ms of rest before the preview is made again

/// "English", "Deutsch": the language by itself, where Qt would name a country's kind of it.
QString languageInWords(const QString& language) {
    const QLocale locale(language);
    if (locale.language() == QLocale::English)
        return QLocale::languageToString(locale.language());
    const QString own = locale.nativeLanguageName();
    return own.isEmpty() ? language : own;
}

} // namespace

ExportPage::ExportPage(EditSession& session, const QList<ExportFormat>& formats, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_documents(new DocumentsList(session))
    , m_audience(new QComboBox)
    , m_language(new QComboBox)
    , m_version(new QComboBox)
    , m_marking(new QComboBox)
    , m_moreVersions(new QPushButton(tr("Show older versions")))
    , m_folder(new QLineEdit)
    , m_export(new QPushButton)
    , m_bar(new ExportBar)
    , m_preview(new PreviewPane) {
    setObjectName(u"export"_s);
    setAccessibleName(tr("Export"));
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(previewDelay);
    connect(&m_previewDelay, &QTimer::timeout, this, &ExportPage::askForPreview);

    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_bar);
    right->addWidget(m_preview, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 14, 14, 14);
    row->setSpacing(20);
    row->addWidget(makeChoices(formats), 2);
    row->addLayout(right, 3);

    connect(m_documents,
            &DocumentsList::currentDocumentChanged,
            &m_previewDelay,
            qOverload<>(&QTimer::start));
    connect(m_documents->documents(),
            &DocumentsModel::checkedChanged,
            this,
            &ExportPage::choiceChanged);
    connect(m_bar, &ExportBar::cancelRequested, this, &ExportPage::cancelRequested);
    connect(&session, &EditSession::changed, this, [this] {
        if (isVisible())
            m_previewDelay.start();
    });
    setVersions({});
    choiceChanged();
}

QWidget* ExportPage::makeChoices(const QList<ExportFormat>& formats) {
    auto* side = new QWidget;
    side->setMaximumWidth(std::max(420, 60 * fontMetrics().averageCharWidth()));
    auto* formatBoxes = new QWidget;
    auto* formatRow = new FlowLayout(formatBoxes);
    const QStringList chosen = Preferences::exportFormats();
    for (const ExportFormat& format : formats) {
        auto* box = new QCheckBox(format.label);
        box->setObjectName(u"format:"_s + format.id);
        box->setProperty("format", format.id);
        box->setChecked(chosen.contains(format.id));
        connect(box, &QCheckBox::toggled, this, &ExportPage::choiceChanged);
        m_formats.append(box);
        formatRow->addWidget(box);
    }
    fillAudiences();
    fillLanguages();
    auto* browse = new QPushButton(tr("Choose…"));
    browse->setAccessibleName(tr("Choose the folder"));
    connect(browse, &QPushButton::clicked, this, &ExportPage::folderWanted);
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);

    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->addWidget(mutedLabel(tr("Formats")), 0, 0);
    grid->addWidget(formatBoxes, 0, 1);
    addRow(grid, tr("&Reader"), m_audience);
    addRow(grid, tr("&Language"), m_language);
    addRow(grid, tr("&Marking"), m_marking);
    auto* versionRow = new QHBoxLayout;
    versionRow->setContentsMargins(0, 0, 0, 0);
    versionRow->addWidget(m_version, 1);
    versionRow->addWidget(m_moreVersions);
    auto* versionWidget = new QWidget;
    versionWidget->setLayout(versionRow);
    m_moreVersions->hide();
    connect(m_moreVersions, &QPushButton::clicked, this, &ExportPage::moreVersionsRequested);
    addRow(grid, tr("&Version of the dossier"), versionWidget, m_version);
    auto* folderWidget = new QWidget;
    folderRow->setContentsMargins(0, 0, 0, 0);
    folderWidget->setLayout(folderRow);
    addRow(grid, tr("F&older"), folderWidget, m_folder);

    m_folder->setObjectName(u"folder"_s);
    m_audience->setObjectName(u"audience"_s);
    m_language->setObjectName(u"language"_s);
    m_version->setObjectName(u"version"_s);
    m_marking->setObjectName(u"marking"_s);
    m_marking->addItem(tr("none"), QString());
    m_export->setObjectName(u"exportButton"_s);
    m_export->setProperty("primary", true);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportPage::choiceChanged);
    for (QComboBox* box : {m_audience, m_language, m_version, m_marking})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportPage::choiceChanged);
    connect(m_export, &QPushButton::clicked, this, [this] {
        remember();
        Q_EMIT exportRequested(choice());
    });

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(titleLabel(tr("What to export")));
    m_documents->setMinimumHeight(6 * fontMetrics().height());
    column->addWidget(m_documents, 1);
    column->addLayout(grid);
    return withButtons(side);
}

/// The buttons that do it are in sight, however small the place is.
QWidget* ExportPage::withButtons(QWidget* side) {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMaximumWidth(side->maximumWidth());
    scroll->setWidget(side);
    auto* choices = new QWidget;
    auto* whole = new QVBoxLayout(choices);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll, 1);
    auto* printButton = new QPushButton(tr("Print…"));
    printButton->setObjectName(u"printButton"_s);
    printButton->setToolTip(tr("The document that is shown, on paper"));
    connect(printButton, &QPushButton::clicked, this, &ExportPage::print);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_export, 1);
    buttons->addWidget(printButton);
    whole->addLayout(buttons);
    choices->setMaximumWidth(side->maximumWidth());
    return choices;
}

void ExportPage::addRow(QGridLayout* grid, const QString& text, QWidget* widget, QWidget* buddy) {
    const int row = grid->rowCount();
    QLabel* label = mutedLabel(text);
    label->setWordWrap(false);
    label->setBuddy(buddy ? buddy : widget);
    QString name = text;
    (buddy ? buddy : widget)->setAccessibleName(name.remove(u'&'));
    grid->addWidget(label, row, 0);
    grid->addWidget(widget, row, 1);
}

void ExportPage::fillAudiences() {
    m_audience->addItem(tr("each document’s own"), -1);
    for (const Audience audience : allAudiences())
        m_audience->addItem(m_session.strings().reader(audience), static_cast<int>(audience));
}

void ExportPage::setMarkings(const QList<ExportMarking>& markings) {
    for (const ExportMarking& marking : markings)
        m_marking->addItem(marking.label, marking.id);
}

void ExportPage::fillLanguages() {
    for (const QString& language : m_session.library().languages()) {
        m_language->addItem(languageInWords(language), language);
    }
    m_language->setCurrentIndex(
        m_language->findData(documentLanguage(m_session.dossier(), m_session.library())));
}

void ExportPage::setVersions(const QList<Revision>& versions, bool more) {
    const QString current = m_version->currentData().toString();
    {
        const QSignalBlocker blocker(m_version);
        m_version->clear();
        m_version->addItem(tr("working copy"), QString());
        for (const Revision& revision : versions) {
            m_version->addItem(tr("%1 (%2)").arg(revision.title(),
                                                 QLocale().toString(revision.author.when.date(),
                                                                    QLocale::ShortFormat)),
                               revision.id);
        }
        m_version->setCurrentIndex(std::max(0, m_version->findData(current)));
    }
    m_moreVersions->setVisible(more);
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

ExportChoice ExportPage::choice() const {
    ExportChoice choice;
    choice.documents = m_documents->documents()->checked();
    for (const QCheckBox* box : m_formats) {
        if (box->isChecked())
            choice.formats.append(box->property("format").toString());
    }
    if (const int audience = m_audience->currentData().toInt(); audience >= 0)
        choice.audience = static_cast<Audience>(audience);
    choice.language = m_language->currentData().toString();
    choice.revision = m_version->currentData().toString();
    choice.folder = m_folder->text();
    choice.marking = m_marking->currentData().toString();
    return choice;
}

void ExportPage::setChoice(const ExportChoice& choice) {
    m_documents->documents()->setChecked(choice.documents);
    for (QCheckBox* box : std::as_const(m_formats))
        box->setChecked(choice.formats.contains(box->property("format").toString()));
    const auto choose = [](QComboBox* box, const QVariant& wanted) {
        if (const int at = box->findData(wanted); at >= 0)
            box->setCurrentIndex(at);
    };
    choose(m_audience, choice.audience ? static_cast<int>(*choice.audience) : -1);
    choose(m_language, choice.language);
    choose(m_version, choice.revision);
    choose(m_marking, choice.marking);
    setFolder(choice.folder);
}

void ExportPage::setFolder(const QString& folder) {
    m_folder->setText(folder);
}

void ExportPage::choiceChanged() {
    const ExportChoice now = choice();
    const int documents = static_cast<int>(now.documents.size());
    const int formats = static_cast<int>(now.formats.size());
    m_export->setText(documents == 0 ? tr("Choose a document to export")
                      : formats == 0 ? tr("Choose a format")
                                     : tr("Export %1 in %2")
                                           .arg(tr("%n document(s)", nullptr, documents),
                                                tr("%n format(s)", nullptr, formats)));
    m_export->setEnabled(documents > 0 && formats > 0 && !now.folder.isEmpty() &&
                         !m_bar->isRunning());
    m_previewDelay.start();
}

void ExportPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_documents->currentIndex().isValid())
        m_documents->setCurrentIndex(m_documents->documents()->index(0));
    m_previewDelay.start();
}

void ExportPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_previewDelay.stop();
}

void ExportPage::askForPreview() {
    ExportChoice one = choice();
    if (!isVisible())
        return;
    if (m_documents->current().isEmpty()) {
        m_preview->showText(
            tr("No law or form is chosen for this dossier yet, so there is no document to show."));
        return;
    }
    one.documents = {m_documents->current()};
    Q_EMIT previewRequested(one);
}

void ExportPage::print() {
    ExportChoice one = choice();
    if (m_documents->current().isEmpty() || m_bar->isRunning())
        return;
    one.documents = {m_documents->current()};
    Q_EMIT printRequested(one);
}

void ExportPage::endProgress() {
    m_bar->showNothing();
    choiceChanged();
}

void ExportPage::showPreview(const QString& document, const QString& html) {
    if (document == m_documents->current())
        m_preview->showHtml(html);
}

void ExportPage::showPreviewError(const QString& document, const Error& error) {
    if (document == m_documents->current())
        m_preview->showText(error.text);
}

void ExportPage::showProgress(int done, int total, const QString& what) {
    m_bar->showProgress(done, total, what);
    m_export->setEnabled(false);
}

void ExportPage::showOutcome(const QList<ExportOutcome>& files, const QList<Note>& notes) {
    m_bar->showOutcome(files, notes);
    choiceChanged();
}

void ExportPage::showFailure(const Error& error) {
    m_bar->showFailure(error);
    choiceChanged();
}

void ExportPage::remember() const {
    Preferences::setExportFormats(choice().formats);
}

} // namespace vitrine
