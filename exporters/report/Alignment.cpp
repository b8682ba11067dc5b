// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/Alignment.h"

#include <QHash>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Cells of a table of comparisons; what is larger is told as gone and come.
constexpr qsizetype maximumCells = 1'000'000;
constexpr qsizetype maximumPairs = 10'000;
constexpr double alike = 0.35; ///< from here on one is taken for the other, changed

struct Range {
    qsizetype beforeFrom = 0;
    qsizetype beforeTo = 0;
    qsizetype afterFrom = 0;
    qsizetype afterTo = 0;
};

/// The best total over pairs in order; \a worth of a pair, 0 = none. Places relative to the range.
template <class Worth>
QList<AlignedPlaces> bestPairs(qsizetype rows, qsizetype columns, const Worth& worth) {
    const auto width = static_cast<std::size_t>(columns + 1);
    std::vector<float> best(width * static_cast<std::size_t>(rows + 1), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> float& {
        return best[static_cast<std::size_t>(row) * width + static_cast<std::size_t>(column)];
    };
    std::vector<float> worths(best.size(), 0);
    for (qsizetype row = rows - 1; row >= 0; --row)
        for (qsizetype column = columns - 1; column >= 0; --column) {
            const float pair = worth(row, column);
            worths[static_cast<std::size_t>(row) * width + static_cast<std::size_t>(column)] = pair;
            at(row, column) = std::max(at(row + 1, column), at(row, column + 1));
            if (pair > 0)
                at(row, column) = std::max(at(row, column), at(row + 1, column + 1) + pair);
        }
    QList<AlignedPlaces> pairs;
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        const float pair =
            worths[static_cast<std::size_t>(row) * width + static_cast<std::size_t>(column)];
        if (pair > 0 && at(row, column) <= at(row + 1, column + 1) + pair)
            pairs << AlignedPlaces{row++, column++};
        else if (at(row, column) <= at(row + 1, column))
            ++row;
        else
            ++column;
    }
    return pairs;
}

class Alignment {
public:
    Alignment(const QStringList& before, const QStringList& after)
        : m_before(before)
        , m_after(after) {}

    QList<AlignedPlaces> places() {
        align({0, m_before.size(), 0, m_after.size()});
        return std::exchange(m_places, {});
    }

private:
    void gap(const Range& range) {
        for (qsizetype i = range.beforeFrom; i < range.beforeTo; ++i)
            m_places << AlignedPlaces{i, -1};
        for (qsizetype i = range.afterFrom; i < range.afterTo; ++i)
            m_places << AlignedPlaces{-1, i};
    }

    /// Between pairs there are gaps.
    void fill(const Range& range, const QList<AlignedPlaces>& pairs, bool deeper) {
        Range open = range;
        for (const AlignedPlaces& pair : pairs) {
            open.beforeTo = pair.before;
            open.afterTo = pair.after;
            deeper ? align(open) : gap(open);
            m_places << pair;
            open.beforeFrom = pair.before + 1;
            open.afterFrom = pair.after + 1;
        }
        open.beforeTo = range.beforeTo;
        open.afterTo = range.afterTo;
        deeper ? align(open) : gap(open);
    }

    void align(Range range) {
        while (range.beforeFrom < range.beforeTo && range.afterFrom < range.afterTo &&
               m_before.at(range.beforeFrom) == m_after.at(range.afterFrom))
            m_places << AlignedPlaces{range.beforeFrom++, range.afterFrom++};
        qsizetype same = 0;
        while (range.beforeFrom < range.beforeTo && range.afterFrom < range.afterTo &&
               m_before.at(range.beforeTo - 1) == m_after.at(range.afterTo - 1)) {
            --range.beforeTo;
            --range.afterTo;
            ++same;
        }
        const qsizetype rows = range.beforeTo - range.beforeFrom;
        const qsizetype columns = range.afterTo - range.afterFrom;
        if (rows == 0 || columns == 0) {
            gap(range);
        } else if (rows <= maximumCells / columns) {
            QList<AlignedPlaces> pairs = bestPairs(rows, columns, [&](qsizetype row, qsizetype at) {
                return m_before.at(range.beforeFrom + row) == m_after.at(range.afterFrom + at)
                           ? 1.F
                           : 0.F;
            });
            for (AlignedPlaces& pair : pairs) {
                pair.before += range.beforeFrom;
                pair.after += range.afterFrom;
            }
            fill(range, pairs, false);
        } else {
            const QList<AlignedPlaces> pairs = uniquePairs(range);
            fill(range, pairs, !pairs.isEmpty());
        }
        for (; same > 0; --same)
            m_places << AlignedPlaces{range.beforeTo++, range.afterTo++};
    }

    /// Keys that both have once, as many as keep their order.
    [[nodiscard]] QList<AlignedPlaces> uniquePairs(const Range& range) const {
        struct Seen {
            int before = 0;
            int after = 0;
            qsizetype place = 0;
        };

        QHash<QString, Seen> seen;
        for (qsizetype i = range.beforeFrom; i < range.beforeTo; ++i)
            ++seen[m_before.at(i)].before;
        for (qsizetype i = range.afterFrom; i < range.afterTo; ++i) {
            Seen& each = seen[m_after.at(i)];
            ++each.after;
            each.place = i;
        }
        std::vector<AlignedPlaces> candidates;
        for (qsizetype i = range.beforeFrom; i < range.beforeTo; ++i)
            if (const Seen each = seen.value(m_before.at(i)); each.before == 1 && each.after == 1)
                candidates.push_back({i, each.place});
        // The longest ascending run of places after.
        std::vector<std::size_t> tails;
        std::vector<std::ptrdiff_t> previous(candidates.size(), -1);
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            const auto tail = std::lower_bound(
                tails.begin(), tails.end(), candidates[i].after, [&](std::size_t t, qsizetype at) {
                    return candidates[t].after < at;
                });
            if (tail != tails.begin())
                previous[i] = static_cast<std::ptrdiff_t>(*std::prev(tail));
            if (tail == tails.end())
                tails.push_back(i);
            else
                *tail = i;
        }
        QList<AlignedPlaces> pairs;
        std::ptrdiff_t at = tails.empty() ? -1 : static_cast<std::ptrdiff_t>(tails.back());
        for (; at >= 0; at = previous[static_cast<std::size_t>(at)])
            pairs.prepend(candidates[static_cast<std::size_t>(at)]);
        return pairs;
    }

    const QStringList& m_before;
    const QStringList& m_after;
    QList<AlignedPlaces> m_places;
};

} // namespace

QList<AlignedPlaces> aligned(const QStringList& before, const QStringList& after) {
    return Alignment(before, after).places();
}

QList<AlignedPlaces>
pairedByLikeness(const QList<AlignedPlaces>& places,
                 const std::function<double(qsizetype before, qsizetype after)>& likeness) {
    QList<AlignedPlaces> result;
    QList<qsizetype> gone;
    QList<qsizetype> come;
    const auto flush = [&] {
        QList<AlignedPlaces> pairs;
        if (!gone.isEmpty() && !come.isEmpty() && gone.size() <= maximumPairs / come.size())
            pairs = bestPairs(gone.size(), come.size(), [&](qsizetype row, qsizetype column) {
                const double found = likeness(gone.at(row), come.at(column));
                return found >= alike ? static_cast<float>(found) : 0.F;
            });
        qsizetype row = 0;
        qsizetype column = 0;
        pairs << AlignedPlaces{gone.size(), come.size()};
        for (const AlignedPlaces& pair : std::as_const(pairs)) {
            for (; row < pair.before; ++row)
                result << AlignedPlaces{gone.at(row), -1};
            for (; column < pair.after; ++column)
                result << AlignedPlaces{-1, come.at(column)};
            if (row < gone.size() && column < come.size())
                result << AlignedPlaces{gone.at(row++), come.at(column++)};
        }
        gone.clear();
        come.clear();
    };
    for (const AlignedPlaces& each : places) {
        if (each.before >= 0 && each.after >= 0) {
            flush();
            result << each;
        } else if (each.before >= 0) {
            gone << each.before;
        } else {
            come << each.after;
        }
    }
    flush();
    return result;
}

double likenessOf(const QString& before, const QString& after) {
    const QStringList a = before.simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringList b = after.simplified().split(u' ', Qt::SkipEmptyParts);
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() && b.isEmpty() ? 1 : 0;
    QHash<QString, int> words;
    for (const QString& word : a)
        ++words[word];
    int shared = 0;
    for (const QString& word : b)
        if (const auto found = words.find(word); found != words.end() && *found > 0) {
            --*found;
            ++shared;
        }
    return 2.0 * shared / static_cast<double>(a.size() + b.size());
}

} // namespace vitrine
