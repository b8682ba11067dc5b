// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a category, a regime's files, a patch or words: no crash, no hang, and what is
// accepted can be asked. The first byte says which file the rest is.

#include "model/catalogue/CatalogueReader.h"
#include "model/checks/RuleChecks.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"
#include "model/regime/lint/PackLayout.h"
#include "model/regime/reading/RegimePatch.h"
#include "model/regime/reading/RegimeReader.h"

#include <cstddef>
#include <cstdint>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

void readAsCategory(const QByteArray& bytes) {
    const auto document = JsonDocument::parse(bytes, u"catalogue/fuzz.json"_s);
    if (!document)
        return;
    QList<Error> errors;
    PackTrace trace;
    const Category category = readCategory(*document, errors, &trace);
    for (const Field& field : category.fields)
        (void)evaluate(field.visibleWhen, Dossier());
}

void readAsRegime(const QByteArray& bytes, const QString& name) {
    FileSet files;
    files.insert(
        u"regime.json"_s,
        R"({"format":1,"id":"fuzz","version":"2026-01-01","status":"draft","sources":[]})"_ba);
    files.insert(name, bytes);
    QList<Error> errors;
    PackTrace trace;
    const Regime regime = readRegime(files, u"regimes/fuzz/"_s, errors, &trace);
    for (const Conclusion& conclusion : regime.conclusions)
        (void)evaluate(conclusion.when, Dossier());
    const Catalogue catalogue;
    const Dossier dossier;
    const Strings strings;
    const RuleChecks checks(catalogue, strings, dossier);
    for (const Rule& rule : regime.rules) {
        (void)checks.ofFact(rule, nullptr);
        (void)checks.ofRow(rule, Row{}, checks.sumsOf(rule, nullptr), nullptr);
    }
    for (const RangeList& list : regime.ranges)
        (void)stepsOf({QStringLiteral("1e9"), list.unit}, list);
}

/// Laid over a file, and laid out: what stands where can be asked of each part.
void readAsPatch(const QByteArray& bytes) {
    const auto patch = JsonDocument::parse(bytes, u"patch.json"_s);
    const auto base = JsonDocument::parse(
        R"({"rules": [{"id": "a", "x": 1}, {"id": "b", "parts": [{"id": "c"}]}], "texts": ["d"]})"_ba,
        u"base.json"_s);
    if (!patch || !base)
        return;
    QList<Error> errors;
    QList<Error> idle;
    const JsonDocument merged = patched(*base, *patch, {errors, idle});
    for (const QString& pointer : {u""_s, u"/rules/0/x"_s, u"/rules/1/parts/0"_s, u"/texts"_s})
        (void)merged.place(pointer);
    (void)laidOut(bytes, u"patch.json"_s);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1,
                           static_cast<qsizetype>(size - 1));
    if (data[0] == 'p') {
        readAsPatch(bytes);
        return 0;
    }
    if (data[0] == 'm') {
        readAsRegime(bytes, u"migrations/2025-01-01_2026-01-01.json"_s);
        return 0;
    }
    switch (data[0] % 6) {
    case 0:
        readAsCategory(bytes);
        break;
    case 1:
        readAsRegime(bytes, u"regime.json"_s);
        break;
    case 2:
        readAsRegime(bytes, u"applicability.json"_s);
        break;
    case 3:
        readAsRegime(bytes, u"rules.json"_s);
        break;
    case 5:
        readAsRegime(bytes, u"ranges.json"_s);
        break;
    default:
        readAsRegime(bytes, u"documents/fuzz.json"_s);
    }
    return 0;
}
