// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Evaluation.h"
#include "model/dossier/Overrides.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>

namespace vitrine {

class Catalogue;
class Dossier;
class DrawnConclusions;
class Library;
class Regime;
class Strings;
struct Document;

/// Is a document due, and why. Of several duties one speaks: the first that is Yes, else the first
/// that is undetermined, else the first.
struct Applicability {
    QString document;
    Truth due = Truth::Undetermined;
    Reason reason = {};
    QString provision = {};
    QString to = {}; ///< to whom, in words
    QString by = {}; ///< by when, in words
    /// The day by which it is, or may be, due; nothing where the duty names none or where the fact
    /// that it is counted from is not told.
    std::optional<QDate> dueOn = {};
    QString kept = {}; ///< how long its versions are kept, in words; empty: nobody says
    /// The last day on which they must be kept; nothing as for dueOn.
    std::optional<QDate> keptUntil = {};
    friend bool operator==(const Applicability&, const Applicability&) = default;
};

/// Cheap beside a check: no more is looked at than the conclusions and the duties of the document's
/// regime. Of a document that no regime of the dossier has nothing is known.
[[nodiscard]] Applicability
applicabilityOf(const Document&, const Dossier&, const Library&, const Strings&);
/// The same with these decisions in the place of the dossier's own: a reader is not told all of
/// them.
[[nodiscard]] Applicability
applicabilityOf(const Document&, const Dossier&, const Overrides&, const Library&, const Strings&);
/// Of all documents of the dossier's regimes, by id.
[[nodiscard]] QMap<QString, Applicability>
applicabilitiesOf(const Dossier&, const Library&, const Strings&);
/// Of a document of \a law, of which the conclusions are drawn.
[[nodiscard]] Applicability applicabilityOf(const Document&,
                                            const Regime& law,
                                            const Dossier&,
                                            const DrawnConclusions&,
                                            const Catalogue&,
                                            const Strings&);

} // namespace vitrine
