// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/ListDiff.h"

#include "model/core/CommonEnds.h"

#include <algorithm>
#include <vector>

namespace vitrine {

namespace {

/// Everything that an item says, to give lists an order: it decides between equally good answers.
QStringList saidBy(const Withholding& item) {
    QStringList said{withholdingReasonWord(item.reason), item.wording, item.row, item.column};
    for (const Audience reader : item.from)
        said.append(audienceWord(reader));
    for (auto it = item.extra.cbegin(); it != item.extra.cend(); ++it)
        said << it.key() << QString::fromUtf8(*it);
    return said;
}

QStringList saidBy(const Source& item) {
    QStringList said{sourceKindWord(item.kind), item.title, item.url, item.locator, item.method};
    for (auto it = item.extra.cbegin(); it != item.extra.cend(); ++it)
        said << it.key() << QString::fromUtf8(*it);
    return said;
}

QStringList saidBy(const QString& item) {
    return {item};
}

bool isChange(const Withholding& before, const Withholding& after) {
    return before.row == after.row && before.column == after.column;
}

bool isChange(const Source&, const Source&) {
    return true;
}

bool isChange(const QString&, const QString&) {
    return false;
}

/// Pairs of equal items, in order on both sides, as many as there can be.
template <class T>
QList<ItemPlaces> commonItems(const QList<T>& a, const QList<T>& b) {
    const CommonEnds ends = commonEnds(a, b);
    QList<ItemPlaces> common;
    for (qsizetype i = 0; i < ends.head; ++i)
        common.append({i, i});
    const qsizetype width = a.size() - ends.head - ends.tail;
    const qsizetype height = b.size() - ends.head - ends.tail;
    constexpr qsizetype bound = 1'000'000; // beyond that, all in between counts as different
    if (width > 0 && height > 0 && width * height <= bound) {
        const auto at = [height](qsizetype x, qsizetype y) {
            return static_cast<std::size_t>(x * (height + 1) + y);
        };
        std::vector<int> longest(at(width, height) + 1, 0); // from (x, y) to the end
        const auto same = [&](qsizetype x, qsizetype y) {
            return a.at(ends.head + x) == b.at(ends.head + y);
        };
        for (qsizetype x = width - 1; x >= 0; --x)
            for (qsizetype y = height - 1; y >= 0; --y)
                longest[at(x, y)] = same(x, y)
                                        ? longest[at(x + 1, y + 1)] + 1
                                        : std::max(longest[at(x + 1, y)], longest[at(x, y + 1)]);
        for (qsizetype x = 0, y = 0; x < width && y < height;) {
            if (same(x, y))
                common.append({ends.head + x++, ends.head + y++});
            else if (longest[at(x + 1, y)] >= longest[at(x, y + 1)])
                ++x;
            else
                ++y;
        }
    }
    for (qsizetype i = ends.tail; i > 0; --i)
        common.append({a.size() - i, b.size() - i});
    return common;
}

template <class T>
QList<ItemPlaces> differences(const QList<T>& a, const QList<T>& b) {
    const auto less = [](const T& x, const T& y) { return saidBy(x) < saidBy(y); };
    const bool turned =
        std::lexicographical_compare(b.cbegin(), b.cend(), a.cbegin(), a.cend(), less);
    QList<ItemPlaces> common = turned ? commonItems(b, a) : commonItems(a, b);
    if (turned)
        for (ItemPlaces& pair : common)
            std::swap(pair.before, pair.after);
    common.append({a.size(), b.size()}); // so that the last gap ends as the others do
    QList<ItemPlaces> result;
    qsizetype x = 0;
    qsizetype y = 0;
    for (const ItemPlaces& kept : std::as_const(common)) {
        while (x < kept.before && y < kept.after && isChange(a.at(x), b.at(y)))
            result.append({x++, y++});
        while (x < kept.before)
            result.append({x++, -1});
        while (y < kept.after)
            result.append({-1, y++});
        x = kept.before + 1;
        y = kept.after + 1;
    }
    return result;
}

} // namespace

QList<ItemPlaces> diffLists(const QList<Withholding>& before, const QList<Withholding>& after) {
    return before == after ? QList<ItemPlaces>() : differences(before, after);
}

QList<ItemPlaces> diffLists(const QList<Source>& before, const QList<Source>& after) {
    return before == after ? QList<ItemPlaces>() : differences(before, after);
}

QList<ItemPlaces> diffLists(const QList<QString>& before, const QList<QString>& after) {
    return before == after ? QList<ItemPlaces>() : differences(before, after);
}

} // namespace vitrine
