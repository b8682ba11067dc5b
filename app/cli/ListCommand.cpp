// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "exporters/Exporter.h"
#include "model/dossier/Wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The same thing for people and for programs.
struct Listing {
    QList<QStringList> rows;
    QJsonArray items;
};

Listing examples(const Library& library, const Strings&) {
    Listing listing;
    for (const Example& example : library.examples()) {
        listing.rows += {example.id, example.title};
        listing.items += QJsonObject{{u"id"_s, example.id}, {u"title"_s, example.title}};
    }
    return listing;
}

Listing regimes(const Library& library, const Strings& strings) {
    Listing listing;
    // By id, newest version first.
    QList<Regime> versions = library.regimes() + library.olderVersions();
    std::ranges::stable_sort(versions, {}, &Regime::id);
    for (const Regime& regime : versions) {
        const QString title = strings.text(regime.key(u"title"_s));
        listing.rows += {regime.id, regime.version, regime.status, title};
        listing.items += QJsonObject{{u"id"_s, regime.id},
                                     {u"version"_s, regime.version},
                                     {u"status"_s, regime.status},
                                     {u"title"_s, title}};
    }
    return listing;
}

Listing documents(const Library& library, const Strings& strings) {
    Listing listing;
    for (const Regime& regime : library.regimes()) {
        for (const Document& document : regime.documents) {
            const QString title = strings.text(document.key(u"title"_s));
            QStringList readers;
            for (const Audience audience : document.audiences)
                readers += audienceWord(audience);
            listing.rows += {document.id, title, document.provision, listed(readers)};
            listing.items += QJsonObject{{u"id"_s, document.id},
                                         {u"regime"_s, document.regime},
                                         {u"title"_s, title},
                                         {u"provision"_s, document.provision},
                                         {u"audiences"_s, QJsonArray::fromStringList(readers)}};
        }
    }
    return listing;
}

Listing formats(const Library&, const Strings&) {
    Listing listing;
    for (const Exporter& exporter : exporters()) {
        listing.rows += {exporter.id, exporter.label(), exporter.mime};
        listing.items += QJsonObject{{u"id"_s, exporter.id},
                                     {u"suffix"_s, exporter.suffix},
                                     {u"mime"_s, exporter.mime},
                                     {u"label"_s, exporter.label()}};
    }
    return listing;
}

Listing fields(const Library& library, const Strings& strings) {
    Listing listing;
    for (const Category& category : library.catalogue().categories()) {
        for (const Field& field : category.fields) {
            QStringList columns;
            for (const Column& column : field.columns)
                columns += column.id;
            const QString path = field.path().toString();
            const QString type = fieldTypeWord(field.type);
            listing.rows += {path, type, labelOf(field, strings)};
            listing.items +=
                QJsonObject{{u"path"_s, path},
                            {u"type"_s, type},
                            {u"label"_s, labelOf(field, strings)},
                            {u"audience"_s, audienceWord(field.audience)},
                            {u"choices"_s, QJsonArray::fromStringList(field.choices)},
                            {u"units"_s, QJsonArray::fromStringList(field.units)},
                            {u"parts"_s, QJsonArray::fromStringList(partsOf(field.type))},
                            {u"columns"_s, QJsonArray::fromStringList(columns)}};
        }
    }
    return listing;
}

QJsonObject inputToJson(const CalculatorInput& input, const QString& label) {
    QStringList units;
    for (const InputUnit& unit : input.units)
        units += unit.unit;
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    return {{u"id"_s, input.id},
            {u"label"_s, label},
            {u"units"_s, QJsonArray::fromStringList(units)},
            {u"optional"_s, input.optional},
            {u"fact"_s, orNull(input.fact.toString())},
            {u"otherwise"_s, orNull(input.otherwise)}};
}

Listing calculators(const Library& library, const Strings& strings) {
    Listing listing;
    for (const Calculator& calculator : library.calculators()) {
        const QString label = strings.text(calculator.key(u"label"_s));
        QStringList names;
        QJsonArray inputs;
        for (const CalculatorInput& input : calculator.inputs) {
            names += input.id;
            inputs += inputToJson(
                input, strings.text(calculator.key("input."_L1 + input.id + ".label"_L1)));
        }
        QStringList targets;
        for (const FieldPath& target : calculator.targets)
            targets += target.toString();
        listing.rows += {calculator.id, label, listed(names)};
        listing.items += QJsonObject{{u"id"_s, calculator.id},
                                     {u"label"_s, label},
                                     {u"formula"_s, strings.text(calculator.key(u"formula"_s))},
                                     {u"provision"_s, calculator.provision},
                                     {u"unit"_s, calculator.resultUnit},
                                     {u"inputs"_s, inputs},
                                     {u"targets"_s, QJsonArray::fromStringList(targets)}};
    }
    return listing;
}

struct Kind {
    QString name;
    Listing (*list)(const Library&, const Strings&);
};

const QList<Kind>& kinds() {
    static const QList<Kind> all{{u"examples"_s, examples},
                                 {u"regimes"_s, regimes},
                                 {u"documents"_s, documents},
                                 {u"formats"_s, formats},
                                 {u"fields"_s, fields},
                                 {u"calculators"_s, calculators}};
    return all;
}

ExitCode runList(const Arguments& given, CliContext& context) {
    const QString name = given.text(u"KIND"_s);
    QStringList names;
    for (const Kind& kind : kinds())
        names += kind.name;
    const qsizetype chosen = names.indexOf(name);
    if (chosen < 0)
        return wrongUsage(
            context,
            QCoreApplication::translate("vitrine::Cli", "“%1” cannot be listed. There are %2.")
                .arg(name, listed(names)));
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const Listing listing =
        kinds().at(chosen).list(**library, (*library)->strings(context.language));
    // Rules that cannot be read are not listed: that they are there is said all the same.
    QList<Note> notes;
    if (name == "regimes"_L1)
        for (const Error& fault : (*library)->faults())
            notes += Note{fault.text};
    if (context.json) {
        QJsonObject result{{name, listing.items}};
        if (!notes.isEmpty())
            result.insert(u"notes"_s, notesToJson(notes));
        writeJson(context, result);
        return ExitCode::Fine;
    }
    sayTable(context, listing.rows);
    remark(context, notes);
    return ExitCode::Fine;
}

} // namespace

Command listCommand() {
    return {
        u"list"_s,
        QCoreApplication::translate(
            "vitrine::Cli",
            "List what there is: examples, regimes, documents, formats, fields or calculators"),
        {},
        {u"list documents"_s, u"list fields --json"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  listed"),
         QCoreApplication::translate("vitrine::Cli", "2  nothing of that name can be listed"),
         QCoreApplication::translate("vitrine::Cli", "3  the program's resources cannot be read")},
        {positional(u"KIND"_s, u"examples, regimes, documents, formats, fields, calculators"_s)},
        runList};
}

} // namespace vitrine
