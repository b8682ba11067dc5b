// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace vitrine {

/// The current document on paper, as its reader gets it. Loads nothing but the text that it is
/// given.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    void showHtml(const QString& html);
    void showText(const QString& text); ///< instead of a document: why there is none
    void setWaiting(bool waiting);
    [[nodiscard]] QString html() const;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QTextBrowser* m_page;
    QLabel* m_note;
};

} // namespace vitrine
