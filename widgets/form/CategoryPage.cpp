// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/CategoryPage.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

FormPage::Content contentOf(const EditSession& session, const QString& category) {
    FormPage::Content content;
    const Category* known = session.catalogue().category(category);
    if (!known)
        return content;
    content.title = session.strings().text(category + u".label"_s);
    content.summary = session.strings().optional(category + u".summary"_s);
    content.category = category;
    for (const Field& field : known->fields)
        content.fields.append(&field);
    return content;
}

} // namespace

CategoryPage::CategoryPage(EditSession& session, const QString& category, QWidget* parent)
    : FormPage(session, contentOf(session, category), parent)
    , m_category(category) {}

} // namespace vitrine
