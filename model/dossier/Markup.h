// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace vitrine {

class Value;
struct Answer;

/// A stretch of a text that a user typed: words, code (marks included), or a comment: what no
/// renderer of Markdown or HTML shows.
struct TextPart {
    enum class Kind { Words, Code, Comment } kind = Kind::Words;
    QString text;
    friend bool operator==(const TextPart&, const TextPart&) = default;
};

/// In order; put together again they are the text. A fence or a backtick that nobody closes is
/// words up to the end of the text, or an ordinary sign; an HTML comment that nobody closes goes on
/// to the end. Cost: O(n).
[[nodiscard]] QList<TextPart> partsOfText(const QString& text);

/// Notes to colleagues, as model cards have them, outside of code: <!-- … -->, {/* … */},
/// "[//]: # (…)", elements that are hidden or never shown.
[[nodiscard]] bool holdsComment(const QString& text);
[[nodiscard]] QString withoutComments(const QString& text);
/// The same for every text of a value, or of an answer with its circumstances.
[[nodiscard]] bool holdsComment(const Value&);
[[nodiscard]] bool holdsComment(const Answer&);
[[nodiscard]] Value withoutComments(const Value&);
[[nodiscard]] Answer withoutComments(const Answer&);

} // namespace vitrine
