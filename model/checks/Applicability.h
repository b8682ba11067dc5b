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

/// Is a document due, and why. Of several duties the first that is Yes speaks, and each before it
/// that is undetermined, since it may be the one; where none is Yes, all that are undetermined;
/// where all are No, the last, which is the general one.
struct Applicability {
    QString document;
    Truth due = Truth::Undetermined;
    Reason reason = {};
    bool expected = false; ///< no duty of its own, though expected
    QString provision = {};
    QString to = {}; ///< to whom, in words
    QString by = {}; ///< by when, in words; empty where it is not due
    /// The day by which it is, or may be, due; nothing where it is not sure: no day is named, the
    /// fact that it is counted from is not told, or several duties speak of different days.
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
