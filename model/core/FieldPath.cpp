// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/FieldPath.h"

#include <QCoreApplication>
#include <QList>
#include <QStringView>

#include <algorithm>
#include <cstring>
#include <utility>

namespace vitrine {

namespace {

constexpr qsizetype maximumIdLength = 64;
constexpr qsizetype maximumParts = 4;

struct FieldPathWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FieldPath)
};

bool isIdStart(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

tl::unexpected<Error> notAPath(QStringView text, const QString& why) {
    return fail(
        ErrorCode::Syntax,
        FieldPathWords::tr("“%1” is not the place of a fact: %2").arg(text.toString(), why));
}

} // namespace

std::strong_ordering orderOfIds(const QString& a, const QString& b) {
    constexpr qsizetype atOnce = 4;
    const QChar* x = a.constData();
    const QChar* y = b.constData();
    const qsizetype common = std::min(a.size(), b.size());
    qsizetype i = 0;
    while (i + atOnce <= common && std::memcmp(x + i, y + i, atOnce * sizeof(QChar)) == 0)
        i += atOnce;
    for (; i < common; ++i)
        if (const auto order = x[i].unicode() <=> y[i].unicode(); order != 0)
            return order;
    return a.size() <=> b.size();
}

bool isValidId(QStringView text) {
    return !text.isEmpty() && text.size() <= maximumIdLength && isIdStart(text.front()) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isIdStart(c) || c == u'-'; });
}

bool isValidRowId(QStringView text) {
    const qsizetype colon = text.indexOf(u':');
    return colon < 0 ? isValidId(text)
                     : isValidId(text.first(colon)) && isValidId(text.sliced(colon + 1));
}

FieldPath::FieldPath(QString category, QString field, QString row, QString column)
    : m_category(std::move(category))
    , m_field(std::move(field))
    , m_row(std::move(row))
    , m_column(std::move(column)) {}

Result<FieldPath> FieldPath::parse(QStringView text) {
    const QList<QStringView> parts = text.split(u'/');
    if (parts.size() < 2)
        return notAPath(text,
                        FieldPathWords::tr("it needs a category and a field, as in “model/name”"));
    if (parts.size() > maximumParts)
        return notAPath(text, FieldPathWords::tr("it has more than four parts"));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        // "category/field//column" means the column in every row; no other part may be empty.
        const bool everyRow = i == 2 && parts.size() == maximumParts && parts[i].isEmpty();
        const bool valid = i == 2 ? isValidRowId(parts[i]) : isValidId(parts[i]);
        if (!everyRow && !valid)
            return notAPath(
                text,
                parts[i].isEmpty()
                    ? FieldPathWords::tr("a part is empty")
                    : FieldPathWords::tr("“%1” may hold only a–z, 0–9 and “-”, and at most "
                                         "64 of them")
                          .arg(parts[i].toString()));
    }
    const auto part = [&parts](qsizetype i) {
        return i < parts.size() ? parts[i].toString() : QString();
    };
    return FieldPath(part(0), part(1), part(2), part(3));
}

FieldPath FieldPath::withRow(const QString& row, const QString& column) const {
    return {m_category, m_field, row, column};
}

QString FieldPath::toString() const {
    if (isEmpty())
        return {};
    QString text = m_category + u'/' + m_field;
    if (!m_row.isEmpty() || !m_column.isEmpty())
        text += u'/' + m_row;
    if (!m_column.isEmpty())
        text += u'/' + m_column;
    return text;
}

} // namespace vitrine
