// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/Columns.h"

#include "exporters/report/Inlines.h"

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

constexpr int letterWidth = 105; ///< of a letter, about
constexpr int cellPadding = 220;
constexpr qsizetype measuredRows = 40;

struct ColumnWish {
    int word = 0;  ///< the longest word, so that it stays whole
    int whole = 0; ///< all on one line
};

ColumnWish wishOf(const TableBlock& table, qsizetype column, int width) {
    ColumnWish wish;
    const auto measure = [&](const Inlines& cell) {
        const QString text = plainText(cell);
        wish.whole = std::max(wish.whole, int(text.size()) * letterWidth + cellPadding);
        for (const QString& word : text.split(u' '))
            wish.word = std::max(wish.word, int(word.size()) * letterWidth + cellPadding);
    };
    measure(table.head.at(column));
    for (qsizetype row = 0; row < std::min(measuredRows, table.rows.size()); ++row)
        measure(table.rows.at(row).value(column));
    wish.word = std::min(wish.word, width / 3); // addresses are broken anyway
    wish.whole = std::clamp(wish.whole, wish.word, width);
    return wish;
}

} // namespace

/// As browsers do it: everybody gets the longest word, what is left goes to those that want more.
QList<int> columnWidths(const TableBlock& table, int width) {
    QList<ColumnWish> wishes;
    qint64 words = 0;
    qint64 wholes = 0;
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        wishes << wishOf(table, column, width);
        words += wishes.last().word;
        wholes += wishes.last().whole;
    }
    QList<int> widths;
    for (const ColumnWish& wish : std::as_const(wishes)) {
        if (words >= width || wholes == words)
            widths << int(qint64(wish.word) * width / words);
        else
            widths << wish.word +
                          int(qint64(wish.whole - wish.word) * (width - words) / (wholes - words));
    }
    return widths;
}

} // namespace vitrine
