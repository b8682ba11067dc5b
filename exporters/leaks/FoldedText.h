// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace vitrine {

/// A text as it is searched: letters and digits alone, in one case and one form, so that line
/// breaks, marks of a format, spaces that group digits and soft hyphens part nothing. Where words
/// and figures begin and end is kept beside it. A value.
class FoldedText {
public:
    enum Mark : quint8 {
        WordStart = 1,
        WordEnd = 2,
        FigureStart = 4, ///< the first digit of a figure that is no zero
        FigureEnd = 8    ///< the last digit of a figure
    };

    FoldedText() = default;

    explicit FoldedText(const QString& text) { add(text); }

    /// Nothing is found across the end of what was added before.
    void add(const QString& text);

    [[nodiscard]] const QString& letters() const { return m_letters; }

    [[nodiscard]] bool has(qsizetype at, Mark mark) const {
        return (m_marks[size_t(at)] & mark) != 0;
    }

    /// Does the needle stand anywhere in it, also as a part of a word?
    [[nodiscard]] bool contains(const QString& needle) const { return m_letters.contains(needle); }

    /// How many letters it counts: a sign of a script that writes words in one or two signs counts
    /// as three.
    [[nodiscard]] static int weight(QStringView folded);

private:
    QString m_letters;
    std::vector<quint8> m_marks; ///< of each letter
};

} // namespace vitrine
