// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of the parts of lint().

#include "model/catalogue/PackTrace.h"
#include "model/regime/Library.h"
#include "model/regime/reading/RegimeFolder.h"

namespace vitrine {

/// A regime as lint() sees it.
struct LintedRegime {
    Regime regime;
    PackTrace trace;
    QString where; ///< its folder, relative, with "/" at the end; empty for a folder of its own
    QList<RegimeFolder> foundations; ///< its folder and those that it is based on
    bool whole = true; ///< else a part cannot be read, and names that lead there are not judged

    /// An older version, beside the newest: "regimes/<id>@<version>/".
    [[nodiscard]] bool isOld() const { return where.contains(u'@'); }
};

/// Everything that was read from the folder.
struct LintedPack {
    QString directory;
    Catalogue catalogue;
    bool ownCatalogue = false;    ///< else the program's, which is not linted here
    bool catalogueWhole = true;   ///< else not judged further, as LintedRegime::whole
    bool calculatorsWhole = true; ///< likewise
    PackTrace trace;              ///< of the catalogue
    QList<Calculator> calculators;
    PackTrace calculatorTrace;
    QList<LintedRegime> regimes;
    QStringList olderFolders;     ///< of regimes whose newest version lies elsewhere
    QStringList foreignDocuments; ///< ids of documents of the program's other regimes
    QList<LintFault> faults;

    void add(Severity severity, const PackPlace& place, const QString& text) {
        faults.append({severity, place.file, place.line, place.key, text});
    }
};

/// The readers speak in sentences ("file:line: key: what"); here the parts are wanted. \a file is
/// what the sentence is about where it names none.
[[nodiscard]] LintFault faultOfError(const Error& error, const QString& file = {});

/// Files and folders that nobody reads.
void lintFiles(LintedPack& pack);
/// Ids that exist twice in different things; those of one version are looked at below.
void lintIds(LintedPack& pack);
/// Conditions of the catalogue and of calculators: names that lead nowhere, those that can never
/// hold, circles.
void lintConditions(LintedPack& pack);
/// What the program wants to know of a catalogue and nobody tells.
void lintRoles(LintedPack& pack);
/// Units that lead nowhere, in calculators.
void lintCalculators(LintedPack& pack);
/// Entries and conclusions that migrations lead to; older versions that nothing leads from.
void lintMigrations(LintedPack& pack);
/// Words of the catalogue, of calculators, phrases: missing, unused or not the same in all
/// languages.
void lintWords(LintedPack& pack);

// The same of one version of a regime, by itself.
void lintIdsOf(LintedPack& pack, const LintedRegime& linted);
void lintConditionsOf(LintedPack& pack, const LintedRegime& linted);
/// Facts, documents and ranges that are named elsewhere; what the interview leaves out.
void lintFactsOf(LintedPack& pack, const LintedRegime& linted);
void lintWordsOf(LintedPack& pack, const LintedRegime& linted);

/// What is wrong with naming this fact, or nothing.
[[nodiscard]] QString faultOfFact(const FieldPath& fact, const Catalogue& catalogue);
/// The column that a fact ends at: of a table the named one, else the field itself.
[[nodiscard]] const Column* endOf(const FieldPath& fact, const Catalogue& catalogue);
[[nodiscard]] bool isNumeric(FieldType type);
[[nodiscard]] bool isDated(FieldType type);
/// May this column hold this answer, of a choice or of yes and no? True for all other types.
[[nodiscard]] bool isPossibleValue(const Column& column, const QString& value);

/// Can this condition ever be Yes? False only where it is certain that it cannot.
[[nodiscard]] bool canHold(const Condition& condition, const Catalogue& catalogue);

} // namespace vitrine
