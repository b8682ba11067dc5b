// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Audience.h"
#include "model/core/FieldPath.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace vitrine {

class AudienceView;
class Catalogue;
class Dossier;
class Value;
struct Answer;
struct Column;

/// Names, addresses, exact figures and files that the user withholds from one reader, to be looked
/// for in what this reader is told: withholding works on values, people write prose. What a fact
/// keeps from readers by default alone is not among them.
class KeptWords {
public:
    KeptWords() = default;
    KeptWords(const Dossier& whole, const AudienceView& view, const Catalogue& catalogue);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// Those that a text names, as they were typed; whatever case and signs between words. Cost:
    /// O(length of the text).
    [[nodiscard]] QStringList in(const QString& text) const;

private:
    void keep(const Value& value, const Column& column);
    void keep(const QString& text);

    QHash<QString, QString> m_words; ///< as it is looked for → as it was typed
    qsizetype m_longest = 0;         ///< in words
};

/// What a text names although it is withheld from a reader of the text.
struct NamedWords {
    QStringList words = {};
    Audience reader = Audience::Public; ///< the widest that reads it
    friend bool operator==(const NamedWords&, const NamedWords&) = default;
};

/// By field. Cheap where nothing is withheld; else the cost of a view for each reader.
[[nodiscard]] QMap<FieldPath, NamedWords> withheldAndNamed(const Dossier&, const Catalogue&);

} // namespace vitrine
