// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"

#include <QHash>

namespace vitrine {

/// Numbers what a document refers to: equal words with equal targets are one note.
class NoteBook {
public:
    /// The sign of the note with these words; the note is new, or has its number already.
    [[nodiscard]] NoteMark mark(const Inlines& words);
    /// Notes that are new since the last call, in order.
    [[nodiscard]] Notes taken();

private:
    QHash<QString, int> m_numbers;
    Notes m_new;
};

} // namespace vitrine
