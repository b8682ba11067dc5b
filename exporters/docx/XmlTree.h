// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal: included by files of this folder only.

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace vitrine {

/// An element of a part that this program wrote, with its words between elements.
struct XmlElement {
    QString name; ///< "w:p"
    QList<std::pair<QString, QString>> attributes = {};
    QList<XmlElement> children = {};
    QString text = {}; ///< of an element that holds nothing else

    [[nodiscard]] QString attribute(const QString& key) const;
    void setAttribute(const QString& key, const QString& value);
    /// The first child of this name, or nullptr.
    [[nodiscard]] const XmlElement* child(const QString& key) const;
    [[nodiscard]] XmlElement* child(const QString& key);
    /// All w:t below, joined; a w:br is a line feed.
    [[nodiscard]] QString words() const;
};

/// The root of a part. Names keep their prefixes.
[[nodiscard]] XmlElement xmlTree(const QByteArray& bytes);
[[nodiscard]] QByteArray xmlBytes(const XmlElement& root);
/// One line that is equal for equal elements.
[[nodiscard]] QString xmlKey(const XmlElement& element);

} // namespace vitrine
