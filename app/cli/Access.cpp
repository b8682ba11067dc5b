// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"

#include "app/cli/Output.h"
#include "model/dossier/Dossier.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What a dossier says about itself is told as answers too (Dossier.h), but is in no catalogue.
QList<Field> ownFields() {
    const auto column = [](const char* id, FieldType type = FieldType::ShortText) {
        Column own;
        own.id = QString::fromLatin1(id);
        own.type = type;
        return own;
    };
    const auto field = [](const char* id, FieldType type, const QList<Column>& columns = {}) {
        Field own;
        own.category = dossierCategory;
        own.id = QString::fromLatin1(id);
        own.type = type;
        own.columns = columns;
        return own;
    };
    return {field("title", FieldType::ShortText),
            field("languages", FieldType::Languages),
            field("regimes", FieldType::Table, {column("version")}),
            field("evidence",
                  FieldType::Table,
                  {column("name"), column("sha256"), column("description"), column("url")}),
            field("waivers", FieldType::Table, {column("finding"), column("reason"), column("by")}),
            field("overrides",
                  FieldType::Table,
                  {column("value", FieldType::YesNo), column("reason"), column("by")}),
            field("parked",
                  FieldType::Table,
                  {column("path"), column("answer"), column("regime"), column("version")})};
}

std::optional<Field> fieldOf(const FieldPath& path, const Catalogue& catalogue) {
    if (const Field* field = catalogue.field(path))
        return *field;
    for (const Field& own : ownFields()) {
        if (own.path() == path.fieldPath())
            return own;
    }
    return std::nullopt;
}

tl::unexpected<Error>
unknownName(const QString& sentence, const QString& name, const QStringList& known) {
    const QStringList near = nearMatches(name, known);
    return fail(ErrorCode::Usage,
                near.isEmpty() ? sentence
                               : sentence + u' ' +
                                     QCoreApplication::translate("vitrine::Cli", "Did you mean %1?")
                                         .arg(listed(near)));
}

} // namespace

Result<std::shared_ptr<const Library>> loadLibrary(CliContext& context) {
    if (context.library)
        return context.library;
    auto library = Library::load(context.resources.isEmpty() ? Library::defaultDirectory()
                                                             : context.resources);
    if (library)
        context.library = *library;
    return library;
}

QString revisionFrom(const QString& word) {
    return word == workingCopy ? QString() : word;
}

Result<SeenDossier> dossierNamed(const QString& directory, const QString& revision) {
    NoProgress progress;
    return lookAt(directory, revisionFrom(revision), progress);
}

Result<void> ChangedDossier::save(const Dossier& after) {
    return opened && !(after == before) ? opened->save(after) : Result<void>();
}

Result<ChangedDossier> openToChange(CliContext& context, const QString& directory, bool dryRun) {
    ChangedDossier changed;
    if (dryRun) {
        auto seen = dossierNamed(directory);
        if (!seen)
            return tl::unexpected(seen.error());
        changed.before = seen->read.dossier;
        changed.notes = seen->read.notes;
        remark(context, changed.notes);
        return changed;
    }
    NoProgress progress;
    auto opened = OpenDossier::open(directory, progress, context.wait);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto may = opened->mayWrite(); !may)
        return tl::unexpected(may.error());
    changed.before = opened->saved();
    changed.notes = opened->notes();
    changed.opened = std::move(*opened);
    remark(context, changed.notes);
    return changed;
}

QStringList allFieldPaths(const Catalogue& catalogue) {
    QStringList paths;
    for (const Category& category : catalogue.categories()) {
        for (const Field& field : category.fields)
            paths += field.path().toString();
    }
    for (const Field& own : ownFields())
        paths += own.path().toString();
    return paths;
}

Result<FactPlace> factPlace(const QString& path, const Catalogue& catalogue) {
    const auto parsed = FieldPath::parse(path);
    const auto field = parsed ? fieldOf(*parsed, catalogue) : std::nullopt;
    if (!field) {
        const QString sentence =
            QCoreApplication::translate("vitrine::Cli", "There is no field “%1”.").arg(path);
        return unknownName(parsed ? sentence : sentence + u' ' + parsed.error().text + u'.',
                           path.section(u'/', 0, 1),
                           allFieldPaths(catalogue));
    }
    if (!parsed->row().isEmpty() && field->type != FieldType::Table) {
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate("vitrine::Cli", "“%1” is no table, so it has no rows.")
                .arg(field->path().toString()));
    }
    FactPlace place{*parsed, *field};
    if (parsed->column().isEmpty())
        return place;
    QStringList columns;
    for (const Column& column : field->columns) {
        if (column.id == parsed->column())
            place.column = column;
        columns += column.id;
    }
    if (!place.column || parsed->row().isEmpty()) {
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate("vitrine::Cli",
                                        "“%1” names no cell of %2. Its columns are %3; write "
                                        "category/field/row/column.")
                .arg(path, field->path().toString(), listed(columns)));
    }
    return place;
}

QString labelOf(const Field& field, const Strings& strings) {
    const QString label = strings.optional(field.key(u"label"_s));
    return label.isEmpty() ? field.path().toString() : label;
}

QString listed(const QStringList& names) {
    return names.join(", "_L1);
}

} // namespace vitrine
