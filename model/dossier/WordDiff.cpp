// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Change.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace vitrine {

namespace {

using Tokens = QList<QStringView>;
using WordKind = TextEdit::Kind;

constexpr qsizetype maximumWords = 20'000;
/// Edits after which two texts count as having nothing in common: keeps time and memory bounded.
constexpr int maximumEdits = 2'000;

enum class CharacterKind { Word, Space, Other };

CharacterKind kindOf(QChar c) {
    if (c.isSpace())
        return CharacterKind::Space;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_'
               ? CharacterKind::Word
               : CharacterKind::Other;
}

Tokens wordsOf(QStringView text) {
    Tokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        const CharacterKind kind = kindOf(text[at]);
        qsizetype end = at + 1;
        while (kind != CharacterKind::Other && end < text.size() && kindOf(text[end]) == kind)
            ++end;
        tokens.append(text.mid(at, end - at));
        at = end;
    }
    return tokens;
}

Tokens linesOf(QStringView text) {
    Tokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', at);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        tokens.append(text.mid(at, end - at));
        at = end;
    }
    return tokens;
}

/// Numbers for tokens, so that they compare in one step.
struct Numbered {
    std::vector<int> before;
    std::vector<int> after;
};

Numbered numbered(const Tokens& before, const Tokens& after) {
    QHash<QStringView, int> numbers;
    const auto numberAll = [&numbers](const Tokens& tokens) {
        std::vector<int> result;
        result.reserve(static_cast<std::size_t>(tokens.size()));
        for (const QStringView token : tokens) {
            const auto known = numbers.constFind(token);
            result.push_back(known != numbers.cend()
                                 ? *known
                                 : *numbers.insert(token, static_cast<int>(numbers.size())));
        }
        return result;
    };
    Numbered result;
    result.before = numberAll(before);
    result.after = numberAll(after);
    return result;
}

/// Myers' greedy algorithm: the shortest list of edits, or nullopt if it is longer than the bound.
class Myers {
public:
    Myers(const Numbered& texts)
        : m_a(texts.before)
        , m_b(texts.after) {}

    std::optional<std::vector<WordKind>> edits() {
        const int bound = std::min(maximumEdits, static_cast<int>(m_a.size() + m_b.size()));
        std::vector<int> reach(static_cast<std::size_t>(2 * bound + 3), 0);
        m_offset = bound + 1;
        for (int d = 0; d <= bound; ++d) {
            m_trace.emplace_back(reach.begin() + (m_offset - d - 1),
                                 reach.begin() + (m_offset + d + 2));
            if (advance(d, reach))
                return backtrack(d);
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool same(int x, int y) const {
        return m_a[static_cast<std::size_t>(x)] == m_b[static_cast<std::size_t>(y)];
    }

    static bool goesDown(int k, int d, int left, int right) {
        return k == -d || (k != d && left < right);
    }

    bool advance(int d, std::vector<int>& reach) const {
        const int width = static_cast<int>(m_a.size());
        const int height = static_cast<int>(m_b.size());
        for (int k = -d; k <= d; k += 2) {
            const auto at = static_cast<std::size_t>(m_offset + k);
            int x =
                goesDown(k, d, reach[at - 1], reach[at + 1]) ? reach[at + 1] : reach[at - 1] + 1;
            while (x < width && x - k < height && x - k >= 0 && same(x, x - k))
                ++x;
            reach[at] = x;
            if (x >= width && x - k >= height)
                return true;
        }
        return false;
    }

    [[nodiscard]] std::vector<WordKind> backtrack(int d) const {
        std::vector<WordKind> edits;
        int x = static_cast<int>(m_a.size());
        int y = static_cast<int>(m_b.size());
        for (; d >= 0; --d) {
            // The trace of step d holds the reach of the diagonals -d-1 … d+1 before that step.
            const std::vector<int>& reach = m_trace[static_cast<std::size_t>(d)];
            const auto reachOf = [&](int k) { return reach[static_cast<std::size_t>(k + d + 1)]; };
            const int k = x - y;
            const bool down = goesDown(k, d, reachOf(k - 1), reachOf(k + 1));
            const int fromX = d == 0 ? 0 : reachOf(down ? k + 1 : k - 1);
            const int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
            while (x > fromX && y > fromY) {
                edits.push_back(WordKind::Kept);
                --x;
                --y;
            }
            if (d > 0) {
                edits.push_back(down ? WordKind::Added : WordKind::Removed);
                (down ? y : x) -= 1;
            }
        }
        std::reverse(edits.begin(), edits.end());
        return edits;
    }

    const std::vector<int>& m_a;
    const std::vector<int>& m_b;
    std::vector<std::vector<int>> m_trace;
    int m_offset = 0;
};

void append(QList<TextEdit>& edits, WordKind kind, QStringView text) {
    if (text.isEmpty())
        return;
    if (!edits.isEmpty() && edits.last().kind == kind)
        edits.last().text += text;
    else
        edits.append({kind, text.toString()});
}

/// A run of changes reads best as one removal and one addition; a blank between two of them is no
/// reason to stop.
QList<TextEdit> gathered(const QList<TextEdit>& edits) {
    QList<TextEdit> result;
    QString removed;
    QString added;
    const auto flush = [&] {
        append(result, WordKind::Removed, removed);
        append(result, WordKind::Added, added);
        removed.clear();
        added.clear();
    };
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const TextEdit& edit = edits[i];
        const bool bridge = edit.kind == WordKind::Kept && edit.text == u" " &&
                            i + 1 < edits.size() && !(removed.isEmpty() && added.isEmpty());
        if (edit.kind == WordKind::Kept && !bridge) {
            flush();
            append(result, WordKind::Kept, edit.text);
            continue;
        }
        if (edit.kind != WordKind::Added)
            removed += edit.text;
        if (edit.kind != WordKind::Removed)
            added += edit.text;
    }
    flush();
    return result;
}

std::optional<QList<TextEdit>> compared(const Tokens& before, const Tokens& after) {
    const Numbered texts = numbered(before, after);
    const std::optional<std::vector<WordKind>> kinds = Myers(texts).edits();
    if (!kinds)
        return std::nullopt;
    QList<TextEdit> edits;
    qsizetype a = 0;
    qsizetype b = 0;
    for (const WordKind kind : *kinds) {
        append(edits, kind, kind == WordKind::Added ? after[b] : before[a]);
        a += kind == WordKind::Added ? 0 : 1;
        b += kind == WordKind::Removed ? 0 : 1;
    }
    return edits;
}

} // namespace

QList<TextEdit> diffWords(const QString& before, const QString& after) {
    const Tokens a = wordsOf(before);
    const Tokens b = wordsOf(after);
    std::optional<QList<TextEdit>> edits;
    if (std::max(a.size(), b.size()) / 2 <= maximumWords) // every second token is a space
        edits = compared(a, b);
    if (!edits)
        edits = compared(linesOf(before), linesOf(after));
    if (!edits)
        edits = QList<TextEdit>{{WordKind::Removed, before}, {WordKind::Added, after}};
    return gathered(*edits);
}

} // namespace vitrine
