// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "model/checks/Checker.h"
#include "model/checks/DemandedLength.h"
#include "model/dossier/Dossier.h"
#include "model/flow/Languages.h"
#include "model/import/DomainTable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype shownBadLines = 20;

/// What the command line says, after it was found to make sense.
struct ImportDomainsOrder {
    FieldPath target;
    DomainTableOptions table;
    DomainListOptions list;
    bool skipsBadLines = false; ///< the user says that they do not count
};

Result<ImportDomainsOrder> importOrderFrom(const Arguments& given, const QLocale& language) {
    const auto target = FieldPath::parse(given.text(u"to"_s));
    if (!target)
        return fail(ErrorCode::Usage, target.error().text);
    ImportDomainsOrder order{*target, {.share = given.text(u"share"_s)}, {}};
    if (given.has(u"share"_s))
        if (const auto valid = topCount(1, order.table.share); !valid)
            return tl::unexpected(valid.error());
    if (given.has(u"at-most"_s)) {
        bool ok = false;
        order.table.atMost = given.text(u"at-most"_s).toLongLong(&ok);
        if (!ok || *order.table.atMost < 1)
            return fail(ErrorCode::Usage,
                        QCoreApplication::translate("vitrine::Cli",
                                                    "--at-most is a whole number from 1 on."));
    }
    order.table.unit = given.text(u"unit"_s);
    order.table.fileName = QFileInfo(given.text(u"FILE"_s)).fileName();
    order.list = {given.text(u"domain-column"_s),
                  given.text(u"size-column"_s),
                  given.has(u"merge"_s),
                  language};
    order.skipsBadLines = given.has(u"skip-bad-lines"_s);
    return order;
}

/// What the command line leaves open is as the law that holds for the dossier demands it.
Result<void> takeDemand(ImportDomainsOrder& order, const Dossier& dossier, const Library& library) {
    const Strings strings = library.strings(defaultLanguage);
    const QList<DemandedLength> demands =
        demandedLengths(order.target, dossier, check(dossier, library, strings), library);
    if (demands.isEmpty()) {
        if (!order.table.share.isEmpty())
            return {};
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli",
                        "No law of the dossier says how much of %1 is to be listed: say --share.")
                        .arg(order.target.toString()));
    }
    const LengthRule& rule = *demands.first().length;
    order.table.count = rule.of;
    if (!order.table.share.isEmpty())
        return {};
    order.table.share = rule.atLeast;
    if (!order.table.atMost && !rule.atMost.isEmpty())
        order.table.atMost = rule.atMost.toLongLong();
    return {};
}

Result<DomainList> listIn(const QString& path, const DomainListOptions& options) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("vitrine::Cli", "%1 cannot be read: %2")
                        .arg(path, file.errorString()));
    NoProgress progress;
    auto list = DomainList::read(file, options, progress);
    if (!list)
        return tl::unexpected(list.error().withContext(path));
    return list;
}

QList<Note> notesOf(const DomainList& list, const QString& file) {
    QList<Note> notes;
    const QList<BadLine>& bad = list.badLines();
    for (const BadLine& line : bad.first(std::min(shownBadLines, bad.size())))
        notes.append({line.reason, u"%1:%2"_s.arg(file).arg(line.line)});
    if (bad.size() > shownBadLines)
        notes.append({QCoreApplication::translate("vitrine::Cli", "… and %1 more bad lines")
                          .arg(bad.size() - shownBadLines),
                      file});
    if (const auto unused = static_cast<int>(list.unused()); unused > 0)
        notes.append({QCoreApplication::translate(
                          "vitrine::Cli",
                          "%n domains have size 0: nothing of them was used, they do not count",
                          nullptr,
                          unused),
                      file});
    return notes;
}

/// Before the rows that are there are replaced.
Result<void>
checkList(const DomainList& list, const ImportDomainsOrder& order, const Field& table) {
    if (list.count() == 0)
        return fail(
            ErrorCode::Syntax,
            QCoreApplication::translate("vitrine::Cli",
                                        "%1 names no domain that was used. Nothing was changed; "
                                        "look at the lines of the file.")
                .arg(order.table.fileName));
    if (!list.badLines().isEmpty() && !order.skipsBadLines)
        return fail(ErrorCode::Syntax,
                    QCoreApplication::translate(
                        "vitrine::Cli",
                        "%n lines cannot be read. Nothing was changed: mend them, or leave them "
                        "out with --skip-bad-lines.",
                        nullptr,
                        static_cast<int>(list.badLines().size())));
    if (order.table.unit.isEmpty() && needsUnit(table, list))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Cli",
                                                "Say with --unit in which unit the sizes are: %1.")
                        .arg(listed(table.column(u"size"_s)->units)));
    return {};
}

QJsonArray badLinesToJson(const DomainList& list) {
    QJsonArray array;
    for (const BadLine& line : list.badLines())
        array +=
            QJsonObject{{u"line"_s, line.line}, {u"reason"_s, line.reason}, {u"text"_s, line.text}};
    return array;
}

void report(CliContext& context,
            const DomainList& list,
            const Change& change,
            bool changed,
            const QList<Note>& notes) {
    const Source source = change.after->sources.first();
    const Table* table = change.after->value.get<Table>();
    const qsizetype rows = table ? table->rows.size() : 0;
    if (context.json) {
        writeJson(context,
                  {{u"path"_s, change.path.toString()},
                   {u"changed"_s, changed},
                   {u"domains"_s, list.count()},
                   {u"listed"_s, rows},
                   {u"unused"_s, list.unused()},
                   {u"method"_s, source.method},
                   {u"badLines"_s, badLinesToJson(list)},
                   {u"notes"_s, notesToJson(notes)}});
        return;
    }
    say(context,
        QCoreApplication::translate("vitrine::Cli", "%1: %2 of %3 domains")
            .arg(change.path.toString())
            .arg(rows)
            .arg(list.count()));
    say(context, source.method);
}

ExitCode runImportDomains(const Arguments& given, CliContext& context) {
    auto order = importOrderFrom(given, QLocale(context.language));
    if (!order)
        return failed(context, order.error());
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const Catalogue& catalogue = (*library)->catalogue();
    const auto table = domainTable(order->target, catalogue);
    if (!table)
        return failed(context, table.error());
    auto opened = openToChange(context, given.text(u"DIR"_s));
    if (!opened)
        return failed(context, opened.error());
    const Dossier& dossier = opened->before;
    if (const auto taken = takeDemand(*order, dossier, **library); !taken)
        return failed(context, taken.error());
    const auto list = listIn(given.text(u"FILE"_s), order->list);
    if (!list)
        return failed(context, list.error());
    const QList<Note> notes = notesOf(*list, order->table.fileName);
    remark(context, notes);
    if (const auto usable = checkList(*list, *order, **table); !usable)
        return failed(context, usable.error(), {{u"badLines"_s, badLinesToJson(*list)}});
    const auto changes = domainsAsChanges(*list, order->table, order->target, dossier, catalogue);
    if (!changes)
        return failed(context, changes.error());
    const Dossier after = apply(*changes, dossier);
    if (const auto saved = opened->save(after); !saved)
        return failed(context, saved.error());
    report(context, *list, changes->first(), !(after == dossier), opened->notes + notes);
    return list->badLines().isEmpty() ? ExitCode::Fine : ExitCode::Findings;
}

} // namespace

Command importDomainsCommand() {
    return {
        u"import-domains"_s,
        QCoreApplication::translate("vitrine::Cli",
                                    "Put the largest domains of a list into a table"),
        QCoreApplication::translate(
            "vitrine::Cli",
            "FILE is a table of comma-separated values with a heading (also “;” or tabs): a column "
            "“domain”, “host” or “site”, and one “size”, “bytes”, “tokens” or “documents”; of two "
            "columns the heading may be missing. A domain that comes again adds up, also in "
            "another spelling; of an address its host counts. A list with lines that cannot be "
            "read is not taken, unless --skip-bad-lines leaves them out. The rows that were in the "
            "table are replaced, and the number of all domains is told where the law asks for "
            "it."),
        {u"import-domains mine domains.csv --to data-sources/domains"_s,
         u"import-domains mine hosts.csv --to data-sources/domains --share 0.05 --at-most 1000 --merge"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  saved, or it was so already"),
         QCoreApplication::translate("vitrine::Cli",
                                     "1  saved without the lines that cannot be read "
                                     "(--skip-bad-lines)"),
         QCoreApplication::translate("vitrine::Cli",
                                     "2  wrong usage, a fact that is no such table"),
         QCoreApplication::translate(
             "vitrine::Cli",
             "3  the file or the dossier cannot be read, or is open elsewhere; the file "
             "has lines that cannot be read, or names no domain")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         positional(u"FILE"_s, QCoreApplication::translate("vitrine::Cli", "The list of domains")),
         requiredOption(
             u"--to"_s,
             u"FACT"_s,
             QCoreApplication::translate("vitrine::Cli",
                                         "A table with a column “domain” (and “size”, “share”)")),
         option(u"--share"_s,
                u"SHARE"_s,
                QCoreApplication::translate("vitrine::Cli",
                                            "How many of the domains: 0.1 is a tenth. Without it, "
                                            "what the law that applies demands")),
         option(u"--at-most"_s,
                u"N"_s,
                QCoreApplication::translate("vitrine::Cli", "Never more than so many")),
         option(u"--domain-column"_s,
                u"HEADING"_s,
                QCoreApplication::translate("vitrine::Cli", "The column with the domains")),
         option(u"--size-column"_s,
                u"HEADING"_s,
                QCoreApplication::translate("vitrine::Cli", "The column with the sizes")),
         option(u"--unit"_s,
                u"UNIT"_s,
                QCoreApplication::translate("vitrine::Cli", "In which unit the sizes are")),
         flag(u"--merge"_s,
              QCoreApplication::translate(
                  "vitrine::Cli", "Add up hosts of one domain: a.example.org is example.org")),
         flag(u"--skip-bad-lines"_s,
              QCoreApplication::translate("vitrine::Cli", "Leave out lines that cannot be read")),
         waitOption()},
        runImportDomains};
}

} // namespace vitrine
