// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Visibility.h"

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"

#include <variant>

namespace vitrine {

namespace {

constexpr int deepest = 8; ///< switches behind switches; a circle ends there

/// One question: is a fact hidden in a dossier?
class Sight {
public:
    Sight(const Dossier& dossier, const Catalogue& catalogue)
        : m_dossier(dossier)
        , m_catalogue(catalogue) {}

    [[nodiscard]] bool isHidden(const Field& field, int depth = 0) const {
        if (std::holds_alternative<ask::Always>(field.visibleWhen.kind))
            return false;
        Dossier seen = m_dossier;
        bool offSwitch = false;
        for (const FieldPath& read : field.visibleWhen.fields()) {
            const Field* other = m_catalogue.field(read);
            if (!other || other == &field || depth == deepest || !isHidden(*other, depth + 1))
                continue;
            offSwitch = true;
            seen.set(read.fieldPath(), std::nullopt);
        }
        const Truth asked = evaluate(field.visibleWhen, seen);
        return asked == Truth::No || (asked == Truth::Undetermined && offSwitch);
    }

    [[nodiscard]] FieldPath switchOf(const Field& field, int depth = 0) const {
        FieldPath told;
        const QList<FieldPath> reads = field.visibleWhen.fields();
        for (const FieldPath& read : reads) {
            const Field* other = m_catalogue.field(read);
            if (other && other != &field && depth < deepest && isHidden(*other)) {
                told = told.isEmpty() ? switchOf(*other, depth + 1) : told;
                continue;
            }
            Dossier open = m_dossier;
            open.set(read.fieldPath(), std::nullopt);
            if (m_dossier.answer(read) && evaluate(field.visibleWhen, open) != Truth::No)
                return read.fieldPath();
            if (told.isEmpty() && m_dossier.answer(read))
                told = read.fieldPath();
        }
        return told.isEmpty() && !reads.isEmpty() ? reads.first().fieldPath() : told;
    }

private:
    const Dossier& m_dossier;
    const Catalogue& m_catalogue;
};

} // namespace

bool isHidden(const Field& field, const Dossier& dossier, const Catalogue& catalogue) {
    return Sight(dossier, catalogue).isHidden(field);
}

FieldPath hiddenBy(const Field& field, const Dossier& dossier, const Catalogue& catalogue) {
    const Sight sight(dossier, catalogue);
    return sight.isHidden(field) ? sight.switchOf(field) : FieldPath();
}

Dossier withoutHidden(const Dossier& dossier, const Catalogue& catalogue) {
    const Sight sight(dossier, catalogue);
    Dossier seen = dossier;
    for (auto it = dossier.answers().cbegin(); it != dossier.answers().cend(); ++it)
        if (const Field* field = catalogue.field(it.key()); field && sight.isHidden(*field))
            seen.set(it.key(), std::nullopt);
    return seen;
}

} // namespace vitrine
