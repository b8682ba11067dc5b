// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace vitrine {

struct Conclusion;

/// Puts each conclusion after those it uses, otherwise in the order of the file. Returns the ids of
/// the first circle found (the list is then left as it was), or nothing.
[[nodiscard]] QStringList sortConclusions(QList<Conclusion>& conclusions);

/// The first circle in "a needs b", or nothing. Depth-first, in the order of \a nodes.
[[nodiscard]] QStringList findCircle(const QStringList& nodes,
                                     const std::function<QStringList(const QString&)>& needs,
                                     QStringList* order = nullptr);

} // namespace vitrine
