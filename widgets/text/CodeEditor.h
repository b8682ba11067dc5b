// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace vitrine {

/// An editor for Markdown: coloured, wrapped, as high as its text within bounds. Tab moves the
/// focus; undo is the dossier's (see LineEdit). Without the highlighting library it is plain, and
/// says so in its tool tip.
class CodeEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeEditor(QWidget* parent = nullptr);
    ~CodeEditor() override;

    [[nodiscard]] static bool canHighlight();
    /// Shows a text with as small a change as possible, so that cursor and scroll place stay.
    void showText(const QString&);
    /// Height in lines of text; grows with the text in between.
    void setLineBounds(int least, int most);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Typed, pasted or deleted by the user; not by showText().
    void textEdited();
    void undoRequested();
    void redoRequested();

protected:
    bool event(QEvent*) override;
    void changeEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void wheelEvent(QWheelEvent*) override;

private:
    void announce();
    void followTheme();
    void fitHeight();

    struct Highlighting;
    std::unique_ptr<Highlighting> m_highlighting;
    int m_leastLines = 4;
    int m_mostLines = 20;
    int m_height = 0;
    bool m_showing = false;
    QString m_text; ///< as it was shown or announced last
};

} // namespace vitrine
