// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace vitrine {

/// True for ids of the catalogue: [a-z0-9] then [a-z0-9-], at most 64 characters.
[[nodiscard]] bool isValidId(QStringView text);

/// True for ids of rows: an id, or two with a colon between ("eu-ai-act:bound").
[[nodiscard]] bool isValidRowId(QStringView text);

/// The place of a fact: category / field, and inside a table / row id / column.
/// Printed with slashes: "data/datasets/the-pile/size". A value; any thread.
class FieldPath {
public:
    FieldPath() = default;
    FieldPath(QString category, QString field, QString row = {}, QString column = {});

    /// "category/field//column" is the column in every row; no other part may be empty.
    /// Errors: Syntax (an empty part, a wrong character, "..", too many parts).
    [[nodiscard]] static Result<FieldPath> parse(QStringView text);

    [[nodiscard]] const QString& category() const { return m_category; }

    [[nodiscard]] const QString& field() const { return m_field; }

    [[nodiscard]] const QString& row() const { return m_row; }

    [[nodiscard]] const QString& column() const { return m_column; }

    [[nodiscard]] bool isEmpty() const { return m_category.isEmpty(); }

    [[nodiscard]] bool isInsideTable() const { return !m_row.isEmpty(); }

    /// The path of the whole field (without row and column).
    [[nodiscard]] FieldPath fieldPath() const { return {m_category, m_field}; }

    [[nodiscard]] FieldPath withRow(const QString& row, const QString& column = {}) const;
    [[nodiscard]] QString toString() const;

    friend auto operator<=>(const FieldPath& a, const FieldPath& b);
    friend bool operator==(const FieldPath&, const FieldPath&) = default;

    /// Fields of two categories may be called alike, so few that looking twice costs less.
    friend size_t qHash(const FieldPath& p, size_t seed = 0) {
        const size_t field = qHash(p.m_field, seed);
        return p.m_row.isEmpty() && p.m_column.isEmpty() ? field
                                                         : qHashMulti(field, p.m_row, p.m_column);
    }

private:
    QString m_category;
    QString m_field;
    QString m_row;
    QString m_column;
};

/// As QString compares them, quicker: ids are short and often equal at the front.
[[nodiscard]] std::strong_ordering orderOfIds(const QString& a, const QString& b);

inline auto operator<=>(const FieldPath& a, const FieldPath& b) {
    if (const auto c = orderOfIds(a.m_category, b.m_category); c != 0)
        return c;
    if (const auto c = orderOfIds(a.m_field, b.m_field); c != 0)
        return c;
    if (const auto c = orderOfIds(a.m_row, b.m_row); c != 0)
        return c;
    return orderOfIds(a.m_column, b.m_column);
}

} // namespace vitrine
