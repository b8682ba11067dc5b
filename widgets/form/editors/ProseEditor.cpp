// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/editors/ProseEditor.h"

#include "model/dossier/Wording.h"
#include "widgets/common/Dialogs.h"
#include "widgets/common/Theme.h"
#include "widgets/text/CodeEditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>

namespace vitrine {

using namespace Qt::StringLiterals;

ProseEditor::ProseEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent)
    , m_text(new CodeEditor)
    , m_count(new QLabel)
    , m_previewButton(new QToolButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_text->setPlaceholderText(
        tr("Write here. Markdown is welcome: **strong**, - lists, [links](https://…)."));
    column->addWidget(m_text);
    auto* line = new QHBoxLayout;
    m_count->setFont(Theme::smallFont());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(m_count, 1);
    m_previewButton->setText(tr("Preview"));
    m_previewButton->setCheckable(true);
    m_previewButton->setAutoRaise(true);
    m_previewButton->setFont(Theme::smallFont());
    m_previewButton->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_previewButton);
    column->addLayout(line);
    adopt(m_text);
    m_previewButton->setAccessibleName(tr("%1: %2").arg(context.label, tr("Preview")));
    setTabOrder(m_text, m_previewButton);
    connect(m_previewButton, &QToolButton::toggled, this, &ProseEditor::showPreview);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ProseEditor::count);
    count();
}

void ProseEditor::count() {
    const int words = countWords(m_text->toPlainText());
    const QString counted = tr("%n word(s)", nullptr, words);
    const int recommended = context().words;
    m_count->setText(recommended > 0 ? tr("%1 · about %2 recommended").arg(counted).arg(recommended)
                                     : counted);
    m_previewButton->setEnabled(words > 0 || m_previewButton->isChecked());
}

void ProseEditor::showPreview(bool on) {
    if (on && !m_preview) {
        m_preview = new QTextBrowser;
        // Only a click opens a link, and outside of the program; pictures are not fetched.
        m_preview->setOpenLinks(false);
        m_preview->setAccessibleName(tr("Preview of %1").arg(context().label));
        static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_preview);
        connect(m_preview, &QTextBrowser::anchorClicked, this, [](const QUrl& url) {
            Dialogs::openLink(url);
        });
    }
    if (on) {
        m_preview->document()->setMarkdown(
            m_text->toPlainText(),
            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                QTextDocument::MarkdownNoHTML);
        m_preview->setFixedHeight(m_text->height());
    }
    if (m_preview)
        m_preview->setVisible(on);
    m_text->setVisible(!on);
}

void ProseEditor::setValue(const Value& value) {
    // Line feeds at the end are no part of a text; but whoever is typing wants a new line to stay.
    QString shown = m_text->toPlainText();
    while (shown.endsWith(u'\n'))
        shown.chop(1);
    if (shown != value.toText() || shown.isEmpty())
        m_text->showText(value.toText());
    if (m_previewButton->isChecked())
        showPreview(true);
}

Value ProseEditor::value() const {
    const QString text = m_text->toPlainText();
    return text.isEmpty() ? Value() : Value(Prose{text});
}

} // namespace vitrine
