// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/DialogSize.h"

#include <QDialog>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

namespace {

/// Without the frame and the desktop's own bars.
QSize room(const QDialog& dialog) {
    return dialog.screen()->availableGeometry().size() - QSize(40, 80);
}

} // namespace

void resizeByText(QDialog& dialog, int letters, int lines) {
    const QFontMetrics metrics = dialog.fontMetrics();
    dialog.resize(QSize(letters * metrics.averageCharWidth(), lines * metrics.lineSpacing())
                      .boundedTo(room(dialog)));
}

void fitDialog(QDialog& dialog, QWidget* content, QWidget* buttons, int letters) {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    dialog.ensurePolished();
    const QSize most = room(dialog);
    const QMargins margins = layout->contentsMargins();
    const int wanted =
        std::max(letters * dialog.fontMetrics().averageCharWidth(),
                 content->minimumSizeHint().width() + margins.left() + margins.right());
    const int width = std::min(wanted, most.width());
    const int inside = width - margins.left() - margins.right();
    const int height = content->layout()->hasHeightForWidth()
                           ? content->layout()->totalHeightForWidth(inside)
                           : content->sizeHint().height();
    dialog.resize(width,
                  std::min(most.height(),
                           height + layout->spacing() + buttons->sizeHint().height() +
                               margins.top() + margins.bottom()));
}

} // namespace vitrine
