// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"

#include <QRandomGenerator>

namespace vitrine {
class Library;
}

namespace vitrine::test {

/// Dossiers for properties: every kind of value and state, faulty ones included. The same seed
/// gives the same dossier.
class RandomDossier {
public:
    RandomDossier(const Library& library, quint32 seed);

    /// A value of the field's type; sometimes of a wrong form, seldom of a wrong type.
    [[nodiscard]] Value value(const Column& column);
    [[nodiscard]] Table table(const Field& field, int rows);
    [[nodiscard]] Answer answer(const Field& field);
    /// Some regimes, about \a share percent of the fields answered, evidence, waivers.
    [[nodiscard]] Dossier dossier(int share = 60);
    /// A few changes as an editor makes them: answers set, removed, one row edited, regimes,
    /// evidence and waivers changed. The dossier is changed too.
    [[nodiscard]] QList<Change> edit(Dossier& dossier);

private:
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }

    [[nodiscard]] QString word();
    [[nodiscard]] QString choice(const Column& column);
    [[nodiscard]] Value typedValue(const Column& column);
    [[nodiscard]] Record record(const Column& column);
    void circumstances(Answer& answer, const Field& field);
    [[nodiscard]] const Field& anyField();
    [[nodiscard]] std::optional<Answer> editedAnswer(const Dossier& dossier, const Field& field);
    [[nodiscard]] Change dossierChange(const Dossier& dossier);
    [[nodiscard]] QString yesOrNo();
    [[nodiscard]] QString anyConclusion();
    [[nodiscard]] QString anyFinding(const Dossier& dossier);

    const Library& m_library;
    QRandomGenerator m_random;
    int m_rows = 0;
};

} // namespace vitrine::test
