// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/AudienceView.h"
#include "model/regime/Conclusions.h"
#include "model/regime/Library.h"

#include <optional>

namespace vitrine {

/// A fact as one row of a document tells it to one reader.
struct ToldFact {
    /// Only the rows and columns that are shown. Figures that are told by steps are a Record with
    /// "range" and "step", and with "to" where a bound leaves the steps up to that one open; those
    /// that are rounded, a Quantity.
    Answer answer;
    QString precision = {}; ///< how figures are told; empty: in full
    int openRows = 0;       ///< left out, because nobody told whether they belong here
};

/// One document for one reader. An AudienceView tells which facts a reader may see; this tells how:
/// a reader sees an exact figure only if some entry of the document that is for this reader shows
/// it without precision. The view, the document and the library must outlive it; any thread.
class DocumentView {
public:
    DocumentView(const Document&, const AudienceView&, const Library&);

    [[nodiscard]] Audience audience() const { return m_view.audience(); }

    /// What words about the document may quote: the facts that this reader sees, without figures
    /// that the document does not show in full. The provider's own people see all.
    [[nodiscard]] const Dossier& dossier() const { return m_quotable; }

    [[nodiscard]] const QList<Omission>& omissions() const { return m_view.omissions(); }

    /// The omission of a whole field, or nullptr.
    [[nodiscard]] const Omission* omission(const FieldPath& field) const {
        return m_view.omission(field);
    }

    /// nullopt: nothing is told that this reader may see. What cannot be derived from an answer
    /// (it has no figure, the range list is not there) is not told either.
    [[nodiscard]] std::optional<ToldFact> told(const Shown&) const;
    /// For the layout: a yes or no about facts that this reader sees, figures included, and about
    /// conclusions drawn from them or decided by hand; those that are public, from all facts.
    [[nodiscard]] Truth judge(const Condition&) const;
    /// The same of a conclusion.
    [[nodiscard]] Truth judge(const QString& conclusion) const;

    /// The steps that a Record of told() speaks of, or nullptr.
    [[nodiscard]] const RangeList* range(const QString& id) const {
        return m_regime ? m_regime->range(id) : nullptr;
    }

private:
    [[nodiscard]] Value derived(const Value& figure, const QString& precision) const;
    void derive(Answer& answer, const Field& field, const QString& precision) const;
    void takeExactFigures();

    const Document& m_document;
    const AudienceView& m_view;
    const Catalogue& m_catalogue;
    const Regime* m_regime; ///< nullptr: not installed
    Dossier m_quotable;
    DrawnConclusions m_drawn;
};

} // namespace vitrine
