// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"
#include "widgets/common/Theme.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace vitrine {

/// An inline banner in place of a message box: icon, text, actions, close. Hidden until it has
/// something to say. The text may be copied; an error's detail is in the tool tip.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Replaces what was shown before, its actions too.
    void showMessage(StateMark, const QString& text);
    void showError(const Error&);
    /// Adds a button to the message being shown; the caller connects to the action. Owned by the
    /// bar until the next message.
    QAction* addAction(const QString& text);
    void clear();
    /// Good news that ask for nothing go: the user has turned to something else.
    void clearNews();
    [[nodiscard]] QString text() const;

    [[nodiscard]] StateMark mark() const { return m_mark; }

Q_SIGNALS:
    /// Closed by the user, not by clear().
    void dismissed();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void removeActions();

    StateMark m_mark = StateMark::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_actions;
    QToolButton* m_close;
};

} // namespace vitrine
