// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Value.h"

#include <algorithm>

namespace vitrine {

namespace {

bool isBlankText(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

struct IsBlank {
    bool operator()(std::monostate) const { return true; }

    bool operator()(const QString& text) const { return isBlankText(text); }

    bool operator()(const Prose& prose) const { return isBlankText(prose.markdown); }

    bool operator()(const Quantity& quantity) const { return isBlankText(quantity.amount); }

    bool operator()(const Record& record) const {
        return std::all_of(record.begin(), record.end(), isBlankText);
    }

    bool operator()(const QStringList&) const { return false; }

    bool operator()(const Table&) const { return false; }

    bool operator()(const Untold&) const { return true; }
};

} // namespace

bool operator==(const Row& a, const Row& b) {
    return a.id == b.id && a.cells == b.cells && a.extra == b.extra;
}

const Row* Table::row(const QString& id) const {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&id](const Row& r) { return r.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

bool Value::isBlank() const {
    return std::visit(IsBlank(), m_variant);
}

QString Value::toText() const {
    if (const auto* text = get<QString>())
        return *text;
    if (const auto* prose = get<Prose>())
        return prose->markdown;
    return {};
}

bool operator==(const Value& a, const Value& b) {
    return a.m_variant == b.m_variant;
}

} // namespace vitrine
