// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QLayout>

namespace vitrine {

/// Labels of the places, so that headings look the same everywhere. Text is shown as it is (never
/// as rich text): much of it comes from dossiers.
[[nodiscard]] QLabel* headingLabel(const QString& text,
                                   QWidget* parent = nullptr); ///< name of a place
[[nodiscard]] QLabel* titleLabel(const QString& text,
                                 QWidget* parent = nullptr); ///< name of a card
[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* mutedLabel(const QString& text, QWidget* parent = nullptr); ///< second line

/// One line that shortens itself with an ellipsis instead of widening its surroundings; the whole
/// text is in the tool tip and the accessible name.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    /// \a toolTip: more than the text; empty = the text where it is cut.
    void setFullText(const QString& text, const QString& toolTip = {});

    [[nodiscard]] const QString& fullText() const { return m_text; }

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void elide();
    QString m_text;
    QString m_more;
};

/// Removes and deletes everything in a layout.
void clearLayout(QLayout*);

} // namespace vitrine
