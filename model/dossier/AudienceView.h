// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Overrides.h"

#include <QList>

namespace vitrine {

/// Why a reader does not get a fact, or a part of it.
struct Omission {
    FieldPath path; ///< may name a row or a column
    enum class Kind { Withheld, NotForThisReader } kind = Kind::Withheld;
    WithholdingReason reason = WithholdingReason::TradeSecret; ///< only with Withheld
    QString wording = {};                                      ///< what the reader is told instead
    bool byDefault = false; ///< NotForThisReader: nobody chose it, the catalogue has it so
    friend bool operator==(const Omission&, const Omission&) = default;
};

/// A dossier as one reader may see it: the only thing that exporters accept, so a leak is a type
/// error. Made by forAudience() alone. Facts kept back, and what the form hides, are not in it at
/// all; notes for colleagues, comments in texts, waivers, parked answers and row parts kept back
/// neither; for readers outside nor what was done to find something out, and of overrides only what
/// was decided, not why.
class AudienceView {
public:
    [[nodiscard]] static AudienceView forAudience(const Dossier&, const Catalogue&, Audience);

    [[nodiscard]] Audience audience() const { return m_audience; }

    [[nodiscard]] const Dossier& dossier() const { return m_dossier; } ///< filtered

    /// What the user decided in the place of conclusions, those that count; to readers outside
    /// without the reason.
    [[nodiscard]] const Overrides& overrides() const { return m_overrides; }

    [[nodiscard]] const QList<Omission>& omissions() const { return m_omissions; }

    /// The omission of a whole field, or nullptr.
    [[nodiscard]] const Omission* omission(const FieldPath& field) const;

private:
    friend class DocumentView; ///< draws conclusions that give nothing away from the whole
    AudienceView() = default;
    Audience m_audience = Audience::Public;
    Dossier m_whole;
    Dossier m_dossier;
    Overrides m_overrides;
    QList<Omission> m_omissions;
};

} // namespace vitrine
