// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export/ExportBar.h"

#include "widgets/parts/Labels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype shownFiles = 8;

} // namespace

ExportBar::ExportBar(QWidget* parent)
    : Card(parent)
    , m_text(plainLabel({}))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_folder(new QPushButton(tr("Show in folder")))
    , m_copy(new QPushButton(tr("Copy details")))
    , m_close(new QToolButton)
    , m_files(new QVBoxLayout) {
    setObjectName(u"exportBar"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(220);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));

    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_cancel, m_copy, m_folder, m_close})
        row->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 10, 8);
    column->addLayout(row);
    column->addLayout(m_files);
    hide();

    connect(m_cancel, &QPushButton::clicked, this, &ExportBar::cancelRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_where));
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_detail);
    });
}

void ExportBar::showText(const QString& text) {
    m_text->setText(text);
    clearLayout(m_files);
    m_progress->setVisible(m_running);
    m_cancel->setVisible(m_running);
    m_close->setVisible(!m_running);
    m_folder->setVisible(!m_running && !m_where.isEmpty());
    m_copy->setVisible(!m_running && !m_detail.isEmpty());
    show();
}

void ExportBar::showProgress(int done, int total, const QString& what) {
    m_running = true;
    m_where.clear();
    m_detail.clear();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    showText(what.isEmpty() ? tr("Exporting…") : what);
}

void ExportBar::showOutcome(const QList<ExportOutcome>& files, const QList<Note>& notes) {
    m_running = false;
    m_where = files.isEmpty() ? QString() : QFileInfo(files.first().path).absolutePath();
    QStringList details;
    for (const Note& note : notes)
        details.append(note.where.isEmpty() ? note.text : tr("%1: %2").arg(note.where, note.text));
    m_detail = details.join(u'\n');
    QString text = tr("%n file(s) written", nullptr, static_cast<int>(files.size()));
    if (!notes.isEmpty())
        text = tr("%1, %n remark(s)", nullptr, static_cast<int>(notes.size())).arg(text);
    showText(text);
    for (const ExportOutcome& file : files.first(std::min(shownFiles, files.size())))
        addFile(file);
    if (files.size() > shownFiles)
        m_files->addWidget(
            mutedLabel(tr("and %n more", nullptr, static_cast<int>(files.size() - shownFiles))));
    for (const QString& detail : details.first(std::min<qsizetype>(3, details.size())))
        m_files->addWidget(mutedLabel(detail));
}

void ExportBar::addFile(const ExportOutcome& file) {
    auto* open = new QToolButton;
    open->setText(QFileInfo(file.path).fileName());
    open->setAutoRaise(true);
    open->setToolTip(tr("Open %1").arg(file.path));
    open->setAccessibleName(open->toolTip());
    connect(open, &QToolButton::clicked, this, [path = file.path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
    auto* row = new QHBoxLayout;
    row->addWidget(open);
    auto* title =
        new ElidedLabel(tr("%1 · %2").arg(file.title, QLocale().formattedDataSize(file.bytes)));
    title->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(title, 1);
    m_files->addLayout(row);
}

void ExportBar::showNothing() {
    m_running = false;
    hide();
}

void ExportBar::showFailure(const Error& error) {
    m_running = false;
    m_where.clear();
    m_detail = error.code == ErrorCode::Cancelled ? QString() : error.text + u'\n' + error.detail;
    showText(error.text);
}

} // namespace vitrine
