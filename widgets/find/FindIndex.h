// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"
#include "model/dossier/Dossier.h"
#include "model/regime/Library.h"

#include <QList>
#include <QString>

namespace vitrine {

/// One thing that the search box can go to.
struct Place {
    enum class Kind { Category, Fact, Provision, Finding };
    Kind kind = Kind::Fact;
    QString title;
    QString where;      ///< "Training data · Annex XI, Section 1, point 2(c)"
    FieldPath path;     ///< a category's place has an empty field
    QString words = {}; ///< lower case: everything that is searched
};

/// All that can be searched: categories and facts by name, question and answer, provisions by
/// citation, open findings by message. A value, built in a few milliseconds; search is O(places).
class FindIndex {
public:
    FindIndex() = default;
    FindIndex(const Dossier&, const Library&, const Strings&, const CheckReport&);

    /// Best first: a name that begins with the text, then names, citations and answers that hold
    /// every word of it.
    [[nodiscard]] QList<Place> search(const QString& text, int limit = 12) const;

    [[nodiscard]] const QList<Place>& places() const { return m_places; }

private:
    QList<Place> m_places;
};

} // namespace vitrine
