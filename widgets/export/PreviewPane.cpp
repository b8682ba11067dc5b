// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export/PreviewPane.h"

#include "widgets/parts/Labels.h"

#include <QBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Shows text only: no file, no network, whatever a dossier's text asks for.
class PaperBrowser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int, const QUrl&) override { return {}; }
};

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_page(new PaperBrowser)
    , m_note(mutedLabel({})) {
    m_page->setObjectName(u"preview"_s);
    m_page->setAccessibleName(tr("Preview of the document"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_page->document()->setDocumentMargin(36);
    m_page->document()->setDefaultStyleSheet(u"a { color: #0e6a80; }"_s);
    // Paper is white at night too: the preview shows what will be printed.
    QPalette paper = m_page->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor(26, 32, 38));
    paper.setColor(QPalette::Link, QColor(14, 106, 128));
    m_page->setPalette(paper);
    m_note->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 0);
    column->addWidget(m_note);
    column->addWidget(m_page, 1);
    m_note->hide();
}

void PreviewPane::showHtml(const QString& html) {
    const int place = m_page->verticalScrollBar()->value();
    // A text browser shows what a web page hides until it has the focus.
    static const QRegularExpression skip(u"<a class=\"skip\".*?</a>"_s);
    m_page->setHtml(QString(html).remove(skip));
    m_page->verticalScrollBar()->setValue(place);
    m_note->hide();
    m_page->show();
}

void PreviewPane::showText(const QString& text) {
    m_note->setText(text);
    m_note->show();
    m_page->hide();
}

void PreviewPane::setWaiting(bool waiting) {
    m_page->setEnabled(!waiting);
}

QString PreviewPane::html() const {
    return m_page->toHtml();
}

void PreviewPane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Mid));
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace vitrine
