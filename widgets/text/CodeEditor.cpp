// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/CodeEditor.h"

#include "model/core/CommonEnds.h"
#include "widgets/common/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#ifdef VITRINE_HAVE_SYNTAX_HIGHLIGHTING
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#endif

namespace vitrine {

#ifdef VITRINE_HAVE_SYNTAX_HIGHLIGHTING

namespace {

/// Reading the definitions takes a while: once for all editors, when the first one is shown.
KSyntaxHighlighting::Repository& repository() {
    static KSyntaxHighlighting::Repository instance;
    return instance;
}

} // namespace

struct CodeEditor::Highlighting {
    explicit Highlighting(QTextDocument* document)
        : highlighter(document) {}

    KSyntaxHighlighting::SyntaxHighlighter highlighter;
};

#else

struct CodeEditor::Highlighting {};

#endif

bool CodeEditor::canHighlight() {
#ifdef VITRINE_HAVE_SYNTAX_HIGHLIGHTING
    return true;
#else
    return false;
#endif
}

CodeEditor::CodeEditor(QWidget* parent)
    : QPlainTextEdit(parent) {
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() * 0.96);
    setFont(mono);
    document()->setDocumentMargin(7);
    if (!canHighlight())
        setToolTip(tr(
            "Markdown, shown without colours: the program was built without syntax highlighting."));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        announce();
    });
    fitHeight();
}

CodeEditor::~CodeEditor() {
    // The highlighter's last act is an edit of the document: nobody is to hear of it any more.
    blockSignals(true);
}

/// Colouring the text anew is a change of the document as well.
void CodeEditor::announce() {
    QString text = toPlainText();
    if (m_showing || text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT textEdited();
}

void CodeEditor::showText(const QString& shown) {
    const QString present = toPlainText();
    if (present == shown)
        return;
    const auto [head, tail] = commonEnds(present, shown);
    m_showing = true;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(present.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(shown.mid(head, shown.size() - head - tail));
    m_showing = false;
    m_text = toPlainText();
}

void CodeEditor::setLineBounds(int least, int most) {
    m_leastLines = least;
    m_mostLines = most;
    fitHeight();
}

QSize CodeEditor::sizeHint() const {
    return {400, m_height};
}

QSize CodeEditor::minimumSizeHint() const {
    return {120, m_height};
}

bool CodeEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::Polish)
        followTheme();
    return QPlainTextEdit::event(event);
}

void CodeEditor::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighting)
        followTheme();
    else if (event->type() == QEvent::FontChange)
        fitHeight();
}

void CodeEditor::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo))
        Q_EMIT undoRequested();
    else if (event->matches(QKeySequence::Redo))
        Q_EMIT redoRequested();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CodeEditor::contextMenuEvent(QContextMenuEvent* event) {
    // Without an undo of its own the standard menu offers none.
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void CodeEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void CodeEditor::wheelEvent(QWheelEvent* event) {
    // A text that is shown whole leaves the wheel to the page.
    if (verticalScrollBar()->maximum() == verticalScrollBar()->minimum())
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

void CodeEditor::followTheme() {
#ifdef VITRINE_HAVE_SYNTAX_HIGHLIGHTING
    const bool fresh = m_highlighting == nullptr;
    if (fresh)
        m_highlighting = std::make_unique<Highlighting>(document());
    const auto kind = Theme::isDark(palette()) ? KSyntaxHighlighting::Repository::DarkTheme
                                               : KSyntaxHighlighting::Repository::LightTheme;
    m_highlighting->highlighter.setTheme(repository().defaultTheme(kind));
    if (fresh)
        m_highlighting->highlighter.setDefinition(
            repository().definitionForName(QStringLiteral("Markdown")));
    else
        m_highlighting->highlighter.rehighlight();
#endif
}

void CodeEditor::fitHeight() {
    // The layout counts lines after wrapping; before the first show the blocks have to do.
    const int lines =
        std::clamp(std::max(blockCount(), static_cast<int>(document()->size().height())),
                   m_leastLines,
                   m_mostLines);
    const int margin = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    const int height = lines * QFontMetrics(font()).lineSpacing() + margin;
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

} // namespace vitrine
