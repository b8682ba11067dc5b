// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Quantity.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace vitrine {

class Value;

/// Empty, none, unknown and withheld never look alike: no Answer at all = nobody said anything yet;
/// Answered with an empty list or table = "none"; the rest as named.
enum class AnswerState { Answered, NotApplicable, Unknown };

[[nodiscard]] QString answerStateWord(AnswerState); ///< "answered", "not-applicable", "unknown"
[[nodiscard]] std::optional<AnswerState> answerStateFromWord(const QString&);

/// What stands in a cell of which there is nothing to tell: that it is not known or not applicable,
/// and why. A whole field says so in its Answer.
struct Untold {
    AnswerState state = AnswerState::Unknown; ///< never Answered
    QString reason = {};                      ///< "none found on 2026-03-01"
    friend bool operator==(const Untold&, const Untold&) = default;
};

/// A long text in Markdown, stored in a file of its own.
struct Prose {
    QString markdown;
    friend bool operator==(const Prose&, const Prose&) = default;
};

/// Named short texts. Party: name, address, email, url. Licence: spdx | name, url, access.
/// Hash: algorithm, hex, of. File: evidence (id of an evidence row).
using Record = QMap<QString, QString>;

/// One row of a table, keyed by an id that is never used again.
struct Row {
    QString id;
    QMap<QString, Value> cells;           ///< by column id
    QMap<QString, QByteArray> extra = {}; ///< members of the file that we do not know, kept
    friend bool operator==(const Row& a, const Row& b);
};

struct Table {
    QList<Row> rows;
    [[nodiscard]] const Row* row(const QString& id) const; ///< nullptr if there is none; O(n)

    friend bool operator==(const Table& a, const Table& b) { return a.rows == b.rows; }
};

/// A bare answer, without its circumstances. Says what was told, not what the field allows: the
/// codec needs no catalogue. Copying is cheap (implicitly shared). Any thread.
///
/// By field type: ShortText, YesNo ("yes"/"no"), Choice (id or "other:<text>"), Date (YYYY-MM-DD,
/// or YYYY-MM where only the month is known), Month (YYYY-MM), Url, Email → QString · LongText →
/// Prose · Choices, Languages → QStringList · Number, Quantity → Quantity · Party, Licence, Hash,
/// File → Record · Table → Table · any cell → Untold.
class Value {
public:
    using Variant =
        std::variant<std::monostate, QString, Prose, QStringList, Quantity, Record, Table, Untold>;

    Value() = default;
    template <class T>

    requires(std::is_constructible_v<Variant, T> && !std::is_same_v<std::decay_t<T>, Value>)
        Value(T&& value) // NOLINT: a Value is meant to be made from any of its kinds
        : m_variant(std::forward<T>(value)) {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_variant); }

    /// True if the value says nothing that could decide anything: null, empty text, a record of
    /// empty texts, a cell that is not known. An empty list or table is NOT empty in this sense: it
    /// says "none".
    [[nodiscard]] bool isBlank() const;

    [[nodiscard]] const Variant& variant() const { return m_variant; }

    template <class T>
    [[nodiscard]] const T* get() const {
        return std::get_if<T>(&m_variant);
    }

    /// The text of a QString or Prose, else empty.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const Value& a, const Value& b);

private:
    Variant m_variant;
};

} // namespace vitrine
