// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QDialog;
class QPrinter;
class QWidget;

namespace vitrine {

/// The pages (PNG) as they come on paper, with the printer's own settings and "Print" above them.
/// \a title names the job. The caller opens it.
[[nodiscard]] QDialog*
makePrintPreview(const QString& title, const QList<QByteArray>& pages, QWidget* parent);

/// Those pages that the printer was asked for, each as large as its paper lets.
void printPages(QPrinter& printer, const QList<QByteArray>& pages);

} // namespace vitrine
