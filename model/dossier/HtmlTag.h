// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace vitrine {

/// One tag of HTML as it stands in a text.
struct HtmlTag {
    QString name = {}; ///< lower case
    bool closing = false;
    QHash<QString, QString> attributes = {}; ///< names in lower case; empty: none was given
    qsizetype end = 0;                       ///< behind its ">"
};

/// The tag whose "<" is at this place; nothing where it is a sign of comparison, as in
/// "a<b and c>d": a tag has attributes that HTML knows, or whose values are in quotes, or none.
[[nodiscard]] std::optional<HtmlTag> htmlTagAt(const QString& text, qsizetype at);

/// Has this element no content, and so no closing tag?
[[nodiscard]] bool isVoidElement(const QString& name);

/// Does no browser show what is in this element, or the element itself where it is void?
[[nodiscard]] bool isHiddenElement(const HtmlTag&);

} // namespace vitrine
