// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

/// Every key that the codec writes or reads. FORMAT.md tells what each means; a test compares the
/// two.
namespace vitrine::keys {

inline constexpr char format[] = "format";
// dossier.json
inline constexpr char id[] = "id";
inline constexpr char what[] = "what";
inline constexpr char title[] = "title";
inline constexpr char languages[] = "languages";
inline constexpr char regimes[] = "regimes";
// answers/<category>.json
inline constexpr char answers[] = "answers";
inline constexpr char state[] = "state";
inline constexpr char value[] = "value";
inline constexpr char reason[] = "reason";
inline constexpr char effort[] = "effort";
inline constexpr char translations[] = "translations";
inline constexpr char audience[] = "audience";
inline constexpr char withholdings[] = "withholdings";
inline constexpr char sources[] = "sources";
inline constexpr char evidence[] = "evidence";
inline constexpr char note[] = "note";
// withholdings
inline constexpr char from[] = "from";
inline constexpr char wording[] = "wording";
inline constexpr char row[] = "row";
inline constexpr char column[] = "column";
// sources
inline constexpr char kind[] = "kind";
inline constexpr char url[] = "url";
inline constexpr char locator[] = "locator";
inline constexpr char method[] = "method";
// values
inline constexpr char amount[] = "amount";
inline constexpr char unit[] = "unit";
inline constexpr char order[] = "order";
inline constexpr char rows[] = "rows";
inline constexpr char text[] = "text";
inline constexpr char markdown[] = "markdown";
// evidence.json, waivers.json, overrides.json, parked.json
inline constexpr char name[] = "name";
inline constexpr char sha256[] = "sha256";
inline constexpr char description[] = "description";
inline constexpr char waivers[] = "waivers";
inline constexpr char overrides[] = "overrides";
inline constexpr char finding[] = "finding";
inline constexpr char by[] = "by";
inline constexpr char parked[] = "parked";
inline constexpr char answer[] = "answer";
inline constexpr char regime[] = "regime";
inline constexpr char version[] = "version";
// autosave and the journal of a save
inline constexpr char base[] = "base";
inline constexpr char changes[] = "changes";
inline constexpr char path[] = "path";
inline constexpr char before[] = "before";
inline constexpr char after[] = "after";
inline constexpr char files[] = "files";
inline constexpr char edits[] = "edits";
inline constexpr char place[] = "place";
inline constexpr char index[] = "index";
inline constexpr char follows[] = "follows";
inline constexpr char placeBefore[] = "placeBefore";
inline constexpr char placeAfter[] = "placeAfter";
inline constexpr char language[] = "language";

inline constexpr std::array<std::string_view, 55> all{
    format,      id,      title,        languages,   regimes,      answers,  state,    value,
    reason,      effort,  translations, audience,    withholdings, sources,  evidence, note,
    from,        wording, row,          column,      kind,         url,      locator,  method,
    amount,      unit,    order,        rows,        text,         markdown, name,     sha256,
    description, waivers, overrides,    finding,     by,           parked,   answer,   regime,
    version,     base,    changes,      path,        before,       after,    files,    edits,
    place,       index,   follows,      placeBefore, placeAfter,   language, what};

} // namespace vitrine::keys
