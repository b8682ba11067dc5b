// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/FormPage.h"

namespace vitrine {

/// The form of one category, in the catalogue's order. Empty if there is no such category.
class CategoryPage : public FormPage {
    Q_OBJECT

public:
    CategoryPage(EditSession& session, const QString& category, QWidget* parent = nullptr);

    [[nodiscard]] const QString& category() const { return m_category; }

private:
    QString m_category;
};

} // namespace vitrine
