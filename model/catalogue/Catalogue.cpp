// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Catalogue.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct TypeWord {
    FieldType type;
    const char16_t* word;
};

constexpr std::array typeWords = {
    TypeWord{FieldType::ShortText, u"short-text"},
    TypeWord{FieldType::LongText, u"long-text"},
    TypeWord{FieldType::YesNo, u"yes-no"},
    TypeWord{FieldType::Choice, u"choice"},
    TypeWord{FieldType::Choices, u"choices"},
    TypeWord{FieldType::Number, u"number"},
    TypeWord{FieldType::Quantity, u"quantity"},
    TypeWord{FieldType::Date, u"date"},
    TypeWord{FieldType::Month, u"month"},
    TypeWord{FieldType::Url, u"url"},
    TypeWord{FieldType::Email, u"email"},
    TypeWord{FieldType::Party, u"party"},
    TypeWord{FieldType::Licence, u"licence"},
    TypeWord{FieldType::Languages, u"languages"},
    TypeWord{FieldType::Hash, u"hash"},
    TypeWord{FieldType::File, u"file"},
    TypeWord{FieldType::Table, u"table"},
};

struct RoleWord {
    QLatin1StringView word;
    FactRole role;
};

constexpr std::array roleWords = {
    RoleWord{"model-name"_L1, FactRole::ModelName},
    RoleWord{"provider"_L1, FactRole::Provider},
    RoleWord{"domain"_L1, FactRole::Domain},
    RoleWord{"domain-size"_L1, FactRole::DomainSize},
    RoleWord{"domain-share"_L1, FactRole::DomainShare},
};

} // namespace

QString fieldTypeWord(FieldType type) {
    const auto it = std::ranges::find(typeWords, type, &TypeWord::type);
    Q_ASSERT(it != typeWords.end());
    return QString::fromUtf16(it->word);
}

std::optional<FieldType> fieldTypeFromWord(const QString& word) {
    const auto it = std::ranges::find_if(
        typeWords, [&](const TypeWord& t) { return word == QStringView(t.word); });
    if (it == typeWords.end())
        return std::nullopt;
    return it->type;
}

QString roleWord(FactRole role) {
    const auto it = std::ranges::find(roleWords, role, &RoleWord::role);
    return it == roleWords.end() ? QString() : QString(it->word);
}

std::optional<FactRole> roleFromWord(const QString& word) {
    const auto it =
        std::ranges::find_if(roleWords, [&](const RoleWord& known) { return word == known.word; });
    if (it == roleWords.end())
        return std::nullopt;
    return it->role;
}

bool isRoleOfColumn(FactRole role) {
    return role == FactRole::Domain || role == FactRole::DomainSize ||
           role == FactRole::DomainShare;
}

const Column* Field::columnOf(FactRole wanted) const {
    const auto it = std::ranges::find(columns, wanted, &Column::role);
    return it == columns.end() ? nullptr : &*it;
}

const Column* Field::column(const QString& columnId) const {
    const auto it = std::ranges::find(columns, columnId, &Column::id);
    return it == columns.end() ? nullptr : &*it;
}

QString Field::key(const QString& what) const {
    return category % u'/' % id % u'.' % what;
}

Catalogue::Catalogue(QList<Category> categories)
    : m_categories(std::move(categories)) {
    std::ranges::stable_sort(m_categories, [](const Category& a, const Category& b) {
        return std::tie(a.order, a.id) < std::tie(b.order, b.id);
    });
    for (int c = 0; c < m_categories.size(); ++c) {
        const QList<Field>& fields = m_categories.at(c).fields;
        for (int f = 0; f < fields.size(); ++f)
            m_index.insert(fields.at(f).path(), {c, f});
    }
}

const Category* Catalogue::category(const QString& id) const {
    const auto it = std::ranges::find(m_categories, id, &Category::id);
    return it == m_categories.end() ? nullptr : &*it;
}

const Field* Catalogue::field(const FieldPath& path) const {
    const auto it = m_index.constFind(path.fieldPath());
    if (it == m_index.constEnd())
        return nullptr;
    return &m_categories.at(it->first).fields.at(it->second);
}

const Field* Catalogue::fieldOf(FactRole role) const {
    for (const Category& category : m_categories)
        for (const Field& field : category.fields)
            if (field.role == role)
                return &field;
    return nullptr;
}

const Column* Catalogue::column(const FieldPath& path) const {
    const Field* table = path.column().isEmpty() ? nullptr : field(path);
    return table ? table->column(path.column()) : nullptr;
}

} // namespace vitrine
