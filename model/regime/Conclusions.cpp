// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Conclusions.h"

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Strings.h"
#include "model/dossier/Dossier.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What the facts say, or what the user says in their place; then the facts are told below it.
Reason explained(Reason why,
                 const Conclusion& conclusion,
                 const Regime& law,
                 const Override* told,
                 const Strings& strings) {
    const auto words = [&](Truth truth) {
        return strings.text(law.key(u"conclusion."_s + conclusion.id + u'.' + truthWord(truth)));
    };
    const Truth truth = why.truth;
    const QString provision = strings.citation(conclusion.provision);
    Reason drawn{truth, words(truth), {}, provision, {std::move(why)}};
    if (!told)
        return drawn;
    drawn.text = strings.phrase(u"explain.overridden-facts"_s, {drawn.text});
    drawn.provision.clear();
    return {told->truth,
            told->reason.isEmpty()
                ? strings.phrase(u"explain.overridden-told"_s, {words(told->truth)})
                : strings.phrase(u"explain.overridden"_s, {words(told->truth), told->reason}),
            {},
            provision,
            {std::move(drawn)}};
}

/// \a reasonOf: from a conclusion, what is drawn already, and the override or nullptr.
template <class ReasonOf>
DrawnConclusions drawEach(const Regime& law,
                          const Overrides& overrides,
                          const Catalogue& catalogue,
                          ReasonOf reasonOf) {
    DrawnConclusions drawn(catalogue);
    for (const Conclusion& conclusion : law.conclusions) {
        const auto told = overrides.constFind(law.conclusionId(conclusion.id));
        drawn.draw(conclusion.id,
                   reasonOf(conclusion, drawn, told == overrides.constEnd() ? nullptr : &*told));
    }
    return drawn;
}

} // namespace

DrawnConclusions::DrawnConclusions(const Regime& law,
                                   const QMap<QString, Reason>& reported,
                                   const Catalogue& catalogue)
    : m_catalogue(&catalogue) {
    for (const Conclusion& conclusion : law.conclusions)
        if (const auto it = reported.constFind(law.conclusionId(conclusion.id));
            it != reported.constEnd())
            draw(conclusion.id, *it);
}

const Reason* DrawnConclusions::conclusion(const QString& id) const {
    const auto it = m_reasons.constFind(id);
    return it == m_reasons.constEnd() ? nullptr : &*it;
}

DrawnConclusions drawConclusions(const Regime& law,
                                 const Dossier& dossier,
                                 const Overrides& overrides,
                                 const Catalogue& catalogue) {
    const auto reasonOf =
        [&](const Conclusion& conclusion, const DrawnConclusions& drawn, const Override* told) {
            return Reason{told ? told->truth : evaluate(conclusion.when, dossier, &drawn), {}};
        };
    return drawEach(law, overrides, catalogue, reasonOf);
}

DrawnConclusions explainConclusions(const Regime& law,
                                    const Dossier& dossier,
                                    const Overrides& overrides,
                                    const Catalogue& catalogue,
                                    const Strings& strings) {
    const auto reasonOf =
        [&](const Conclusion& conclusion, const DrawnConclusions& drawn, const Override* told) {
            return explained(explain(conclusion.when, dossier, catalogue, strings, &drawn),
                             conclusion,
                             law,
                             told,
                             strings);
        };
    return drawEach(law, overrides, catalogue, reasonOf);
}

} // namespace vitrine
