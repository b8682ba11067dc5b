// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/Naming.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct NamingWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Naming)
};

} // namespace

Result<Example> exampleNamed(const QString& id, const Library& library) {
    QStringList known;
    for (const Example& example : library.examples()) {
        if (example.id == id)
            return example;
        known += example.id;
    }
    return fail(
        ErrorCode::Usage,
        NamingWords::tr("There is no example “%1”. There are %2.").arg(id, known.join(u", "_s)));
}

Result<const Document*> documentNamed(const QString& id, const Library& library) {
    if (const Document* document = library.document(id))
        return document;
    QStringList known;
    for (const Regime& regime : library.regimes())
        for (const Document& document : regime.documents)
            known += document.id;
    return fail(
        ErrorCode::Usage,
        NamingWords::tr("There is no document “%1”. There are %2.").arg(id, known.join(u", "_s)));
}

} // namespace vitrine
