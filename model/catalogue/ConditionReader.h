// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header: includes the JSON adapter.

#include "model/catalogue/Condition.h"
#include "model/catalogue/PackTrace.h"
#include "model/core/Json.h"

#include <QCoreApplication>

#include <optional>

namespace vitrine {

/// Gives what the readers of packs and lint() say its context for translators.
struct PackReader {
    Q_DECLARE_TR_FUNCTIONS(PackReader)
};

/// "category/field", or "category/field//column" for all rows of a table.
[[nodiscard]] std::optional<FieldPath> parseFact(const QString& text);
/// The fact named by a required member; an error and an empty path if it is not one.
[[nodiscard]] FieldPath readFact(JsonReader& reader, const char* key);

/// Entries and rules: ids that may also hold "." and "_".
[[nodiscard]] bool isValidDottedId(QStringView text);
/// A required member that is an id.
[[nodiscard]] QString readId(JsonReader& reader, const char* key, bool dotted = false);
/// The first member of every file; only 1 is known.
void readFormat(JsonReader& reader);

/// The end of an object of a pack: it may hold a note for people, and what nobody read is a fault.
void endObject(JsonReader& reader);

/// English texts by key, as in strings/.
using Texts = QHash<QString, QString>;

/// A text in English beside what it belongs to, which may stand in strings/ instead; \a key as
/// there.
void readText(JsonReader& reader,
              const char* member,
              const QString& key,
              bool required,
              Texts& texts,
              PackTrace* trace);

/// Where a member (or, without key, the object) stands.
[[nodiscard]] PackPlace placeOf(const JsonReader& reader, const QString& key = {});

/// What a condition belongs to, for lint().
struct ConditionOwner {
    QString id = {};
    bool section = false;
    bool premise = false; ///< of a conclusion or a duty: decides who is bound
};

/// A member that is a condition; one that always holds where it is absent. Faults go where the
/// reader sends them.
[[nodiscard]] Condition readCondition(JsonReader& parent,
                                      const char* key,
                                      PackTrace* trace,
                                      const ConditionOwner& owner = {});
/// The same, and absence is an error.
[[nodiscard]] Condition readRequiredCondition(JsonReader& parent,
                                              const char* key,
                                              PackTrace* trace,
                                              const ConditionOwner& owner = {});

} // namespace vitrine
