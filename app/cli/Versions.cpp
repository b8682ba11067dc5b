// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Versions.h"

#include "app/cli/Output.h"
#include "model/catalogue/Catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString kindWord(ChangeLine::Kind kind) {
    switch (kind) {
    case ChangeLine::Kind::Added:
        return u"added"_s;
    case ChangeLine::Kind::Removed:
        return u"removed"_s;
    case ChangeLine::Kind::Moved:
        return u"moved"_s;
    case ChangeLine::Kind::Changed:
        break;
    }
    return u"changed"_s;
}

QList<ChangeLine>
linesOf(const QList<Change>& changes, const Catalogue& catalogue, const Strings& strings) {
    QList<ChangeLine> lines;
    for (const Change& change : changes)
        lines += describe(change, catalogue, strings);
    return lines;
}

void sayText(CliContext& context, QChar sign, const QString& text) {
    for (const QString& line : text.split(u'\n'))
        say(context, u"      "_s + sign + u' ' + line);
}

} // namespace

QJsonObject revisionToJson(const Revision& revision) {
    return {{u"id"_s, revision.id},
            {u"title"_s, revision.title()},
            {u"message"_s, revision.message},
            {u"author"_s, revision.author.name},
            {u"email"_s, revision.author.email},
            {u"when"_s, revision.author.when.toString(Qt::ISODate)},
            {u"tags"_s, QJsonArray::fromStringList(revision.tags)}};
}

QJsonArray changesToJsonLines(const QList<Change>& changes,
                              const Catalogue& catalogue,
                              const Strings& strings) {
    QJsonArray array;
    for (const ChangeLine& line : linesOf(changes, catalogue, strings)) {
        array += QJsonObject{{u"path"_s, line.path.toString()},
                             {u"kind"_s, kindWord(line.kind)},
                             {u"category"_s, line.category},
                             {u"field"_s, line.field},
                             {u"inside"_s, line.inside},
                             {u"before"_s, line.before},
                             {u"after"_s, line.after}};
    }
    return array;
}

void sayChanges(CliContext& context,
                const QList<Change>& changes,
                const Catalogue& catalogue,
                const Strings& strings) {
    if (changes.isEmpty())
        say(context, QCoreApplication::translate("vitrine::Cli", "No fact is told differently."));
    QString category;
    for (const ChangeLine& line : linesOf(changes, catalogue, strings)) {
        if (line.category != category)
            say(context, line.category);
        category = line.category;
        say(context,
            "  "_L1 + line.field + (line.inside.isEmpty() ? QString() : ", "_L1 + line.inside));
        if (line.kind == ChangeLine::Kind::Moved) {
            say(context, u"      "_s + QCoreApplication::translate("vitrine::Cli", "moved"));
            continue;
        }
        if (line.kind != ChangeLine::Kind::Added)
            sayText(context, u'-', line.before);
        if (line.kind != ChangeLine::Kind::Removed)
            sayText(context, u'+', line.after);
    }
}

QString whenInWords(const Signature& signature) {
    return signature.when.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace vitrine
