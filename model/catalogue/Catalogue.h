// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Condition.h"
#include "model/catalogue/Strings.h"
#include "model/core/Audience.h"
#include "model/core/FieldPath.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// What kind of answer a field takes. Each has one FieldEditor, one JSON form (FORMAT.md) and one
/// way to be shown.
enum class FieldType {
    ShortText,
    LongText,
    YesNo,
    Choice,
    Choices,
    Number,
    Quantity,
    Date,
    Month,
    Url,
    Email,
    Party,
    Licence,
    Languages,
    Hash,
    File,
    Table
};

/// The word used in packs ("short-text"), and back. nullopt for an unknown word.
[[nodiscard]] QString fieldTypeWord(FieldType);
[[nodiscard]] std::optional<FieldType> fieldTypeFromWord(const QString&);

/// What the program itself wants to know of a fact, whatever a catalogue calls it.
enum class FactRole {
    None,
    ModelName,   ///< what the model is called: in the heads of documents
    Provider,    ///< who answers for it: there, too
    Domain,      ///< columns of a table of domains: the name …
    DomainSize,  ///< … how much was taken from it …
    DomainShare, ///< … and its share of all
};

/// The word used in packs ("model-name"), and back; nullopt for an unknown word.
[[nodiscard]] QString roleWord(FactRole);
[[nodiscard]] std::optional<FactRole> roleFromWord(const QString&);
[[nodiscard]] bool isRoleOfColumn(FactRole);

/// What both fields and table columns have.
struct Column {
    QString id;
    FieldType type = FieldType::ShortText; ///< a column is never Table or LongText
    QStringList units = {};                ///< Quantity: the first is the default
    int significantFigures = 0;            ///< Number, Quantity: at least so many; 0 = no demand
    QString atLeast = {};                  ///< Number, Quantity: decimals; empty: no bound
    QString atMost = {};
    bool whole = false;          ///< Number, Quantity: there are no parts of it
    QStringList wholeUnits = {}; ///< Quantity: units of which there are no parts
    QStringList choices = {};    ///< Choice, Choices: ids
    QStringList licences = {};   ///< Licence: identifiers that there are; empty: any
    bool other = false;          ///< Choice, Choices: "other:<text>" is allowed
    bool required = false;       ///< Column: a row without it is incomplete
    /// Column: choices that lay a row into the hands of others, so that what is missing in it is no
    /// gap of who tells it.
    QStringList inOthersHands = {};
    FactRole role = FactRole::None;
    /// Of a column: nobody beyond this reader sees it, whoever sees the table.
    std::optional<Audience> narrowedTo = {};

    friend bool operator==(const Column&, const Column&) = default;
};

/// One fact that can be told about a model.
struct Field : Column {
    QString category;
    QList<Column> columns = {}; ///< Table
    Audience audience =
        Audience::Internal;     ///< widest reader that may see it unless the user says less or more
    bool evidence = false;      ///< an attached file is expected
    bool attestation = false;   ///< only a person may answer; never prefilled
    Condition visibleWhen = {}; ///< Kind::Always if the field is always asked

    [[nodiscard]] FieldPath path() const { return {category, id}; }

    [[nodiscard]] const Column* column(const QString& columnId) const;
    [[nodiscard]] const Column* columnOf(FactRole) const; ///< nullptr if no column has it
    /// Key of a text of this field: "<category>/<id>.<what>", e.g. what = "label", "question",
    /// "belongs", "excludes", "example", "choice.<id>", "column.<id>.label".
    [[nodiscard]] QString key(const QString& what) const;
};

/// A group of facts as users think of them: a page of the editor.
struct Category {
    QString id;
    int order = 0;
    QList<Field> fields;
    QHash<QString, QString> texts = {}; ///< in English, that stand beside it, by key
};

/// Every fact that can be told, by category. Immutable, shared; any thread. Says nothing about who
/// demands a fact: that is a Regime's matter.
class Catalogue {
public:
    Catalogue() = default;
    explicit Catalogue(QList<Category> categories); ///< sorted by order, then id

    [[nodiscard]] const QList<Category>& categories() const { return m_categories; }

    [[nodiscard]] const Category* category(const QString& id) const;
    /// The field of this path (row and column are ignored); nullptr if there is none. O(1).
    [[nodiscard]] const Field* field(const FieldPath&) const;
    /// The field with this role; nullptr if there is none.
    [[nodiscard]] const Field* fieldOf(FactRole) const;
    /// The column of a path inside a table; nullptr if there is none.
    [[nodiscard]] const Column* column(const FieldPath&) const;

private:
    QList<Category> m_categories;
    QHash<FieldPath, std::pair<int, int>> m_index;
};

} // namespace vitrine
