// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Effects.h"

#include "app/cli/Access.h"
#include "app/cli/Output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString titleOf(const QString& document, const Library& library, const Strings& strings) {
    const Document* known = library.document(document);
    return known ? strings.text(known->key(u"title"_s)) + " ["_L1 + document + u']' : document;
}

/// "added: …", "dropped: …", "changed: …": what becomes of one document.
QString inWords(const PremiseEffect& effect, const QString& title) {
    const Truth before = effect.before.due;
    const Truth after = effect.after.due;
    QString words;
    if (after == Truth::Yes && before != Truth::Yes)
        words = QCoreApplication::translate("vitrine::Cli", "due: %1").arg(title);
    else if (after == Truth::No)
        words = QCoreApplication::translate("vitrine::Cli", "not due any more: %1").arg(title);
    else if (after == before)
        words = QCoreApplication::translate("vitrine::Cli", "due otherwise: %1").arg(title);
    else
        words = QCoreApplication::translate("vitrine::Cli", "perhaps due: %1").arg(title);
    if (after != Truth::No && !effect.after.by.isEmpty())
        words += ", "_L1 + effect.after.by;
    if (effect.after.dueOn)
        words += ", "_L1 + QCoreApplication::translate("vitrine::Cli", "that is %1")
                               .arg(effect.after.dueOn->toString(Qt::ISODate));
    return words;
}

QJsonObject toJson(const Applicability& applicability) {
    return {{u"due"_s, truthWord(applicability.due)},
            {u"by"_s, applicability.by},
            {u"dueOn"_s,
             applicability.dueOn ? QJsonValue(applicability.dueOn->toString(Qt::ISODate))
                                 : QJsonValue(QJsonValue::Null)}};
}

} // namespace

void sayEffects(CliContext& context,
                const PremiseEffects& effects,
                const Library& library,
                const Strings& strings) {
    if (effects.isEmpty())
        say(context,
            QCoreApplication::translate("vitrine::Cli",
                                        "No conclusion and no document comes out otherwise."));
    for (const ConclusionEffect& effect : effects.conclusions)
        say(context,
            "  "_L1 + effect.conclusion + ": "_L1 + truthWord(effect.before.truth) + u" → "_s +
                truthWord(effect.after.truth));
    for (const PremiseEffect& effect : effects.documents)
        say(context, "  "_L1 + inWords(effect, titleOf(effect.document, library, strings)));
}

QJsonObject toJson(const PremiseEffects& effects, const Library& library, const Strings& strings) {
    QJsonArray conclusions;
    for (const ConclusionEffect& effect : effects.conclusions)
        conclusions += QJsonObject{{u"id"_s, effect.conclusion},
                                   {u"before"_s, truthWord(effect.before.truth)},
                                   {u"after"_s, truthWord(effect.after.truth)},
                                   {u"text"_s, effect.after.text}};
    QJsonArray documents;
    for (const PremiseEffect& effect : effects.documents)
        documents += QJsonObject{{u"id"_s, effect.document},
                                 {u"title"_s, titleOf(effect.document, library, strings)},
                                 {u"before"_s, toJson(effect.before)},
                                 {u"after"_s, toJson(effect.after)}};
    return {{u"conclusions"_s, conclusions}, {u"documents"_s, documents}};
}

} // namespace vitrine
