// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "model/checks/Checker.h"
#include "model/checks/FactChecks.h"
#include "model/flow/Checking.h"
#include "model/flow/Naming.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct CheckOutcome {
    QList<Finding> findings = {}; ///< waived ones included
    QList<Note> evidence = {};    ///< files that are not as they were attached
    QStringList notCanonicalFiles = {};

    [[nodiscard]] int count(Severity severity) const {
        return static_cast<int>(std::ranges::count_if(findings, [&](const Finding& finding) {
            return !finding.waived && finding.severity == severity;
        }));
    }

    [[nodiscard]] int waived() const {
        return static_cast<int>(std::ranges::count(findings, true, &Finding::waived));
    }

    [[nodiscard]] bool isFine() const {
        return count(Severity::Error) == 0 && count(Severity::Warning) == 0 && evidence.isEmpty() &&
               notCanonicalFiles.isEmpty();
    }
};

QJsonObject toJson(const Finding& finding) {
    return {{u"id"_s, finding.id()},
            {u"rule"_s, finding.rule},
            {u"path"_s, finding.path.toString()},
            {u"severity"_s, severityWord(finding.severity)},
            {u"missing"_s, finding.missing},
            {u"message"_s, finding.message},
            {u"fix"_s, finding.fix},
            {u"provision"_s, finding.provision},
            {u"standing"_s, standingWord(finding.standing)},
            {u"documents"_s, QJsonArray::fromStringList(finding.documents)},
            {u"waived"_s, finding.waived},
            {u"waiverReason"_s, finding.waiverReason}};
}

void sayFinding(CliContext& context, const Finding& finding) {
    say(context, "  "_L1 + severityInWords(finding.severity) + ": "_L1 + finding.message);
    if (!finding.fix.isEmpty())
        say(context, "      "_L1 + finding.fix);
    QString source = finding.provision;
    if (finding.standing != Standing::Primary && !source.isEmpty())
        source += QCoreApplication::translate("vitrine::Cli",
                                              " (our source for this is not the official text)");
    const QString path = finding.path.toString();
    say(context,
        "      "_L1 + (source.isEmpty() ? path
                       : path.isEmpty() ? source
                                        : source + u" · "_s + path));
}

void sayFindings(CliContext& context,
                 const CheckOutcome& outcome,
                 const Catalogue& catalogue,
                 const Strings& strings) {
    // In the order of the editor's pages; what belongs to no page, the dossier as such, comes
    // first.
    QStringList order;
    for (const Category& category : catalogue.categories())
        order += category.id;
    QMap<qsizetype, QList<Finding>> groups;
    for (const Finding& finding : outcome.findings) {
        if (!finding.waived)
            groups[order.indexOf(finding.path.category())] += finding;
    }
    for (const auto& [place, findings] : groups.asKeyValueRange()) {
        say(context,
            place < 0 ? QCoreApplication::translate("vitrine::Cli", "The dossier")
                      : strings.text(order.at(place) + ".label"_L1));
        for (const Finding& finding : findings)
            sayFinding(context, finding);
        say(context);
    }
    for (const Note& fault : outcome.evidence)
        say(context, fault.text);
    for (const QString& file : outcome.notCanonicalFiles)
        say(context,
            QCoreApplication::translate("vitrine::Cli", "Not in canonical form: %1").arg(file));
}

void saySummary(CliContext& context, const CheckOutcome& outcome) {
    const int errors = outcome.count(Severity::Error);
    const int warnings = outcome.count(Severity::Warning);
    const int hints = outcome.count(Severity::Info);
    QString line =
        QStringList{QCoreApplication::translate("vitrine::Cli", "%n errors", nullptr, errors),
                    QCoreApplication::translate("vitrine::Cli", "%n warnings", nullptr, warnings),
                    QCoreApplication::translate("vitrine::Cli", "%n hints", nullptr, hints)}
            .join(", "_L1);
    if (outcome.waived() > 0)
        line += QCoreApplication::translate("vitrine::Cli", "; %1 accepted with a reason")
                    .arg(outcome.waived());
    say(context, line);
}

void writeOutcome(CliContext& context, const CheckOutcome& outcome, const QList<Note>& notes) {
    QJsonArray findings;
    for (const Finding& finding : outcome.findings)
        findings += toJson(finding);
    writeJson(context,
              {{u"fine"_s, outcome.isFine()},
               {u"errors"_s, outcome.count(Severity::Error)},
               {u"warnings"_s, outcome.count(Severity::Warning)},
               {u"infos"_s, outcome.count(Severity::Info)},
               {u"waived"_s, outcome.waived()},
               {u"findings"_s, findings},
               {u"notCanonical"_s, QJsonArray::fromStringList(outcome.notCanonicalFiles)},
               {u"evidence"_s, notesToJson(outcome.evidence)},
               {u"notes"_s, notesToJson(notes)}});
}

ExitCode runCheck(const Arguments& given, CliContext& context) {
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const QString documentId = given.text(u"document"_s);
    if (!documentId.isEmpty()) {
        if (const auto document = documentNamed(documentId, **library); !document)
            return failed(context, document.error());
    }
    const QString directory = given.text(u"DIR"_s);
    const auto seen = dossierNamed(directory);
    if (!seen)
        return failed(context, seen.error());
    const ReadDossier& read = seen->read;
    const Strings strings = (*library)->strings(context.language);
    CheckOutcome outcome;
    NoProgress progress;
    outcome.findings =
        check(read.dossier, **library, strings).findings +
        findingsAgainstVersions(directory, read.dossier, **library, strings, progress);
    std::ranges::stable_sort(outcome.findings, comesBefore);
    if (!documentId.isEmpty())
        outcome.findings.removeIf([&](const Finding& finding) {
            return !finding.documents.isEmpty() && !finding.documents.contains(documentId);
        });
    outcome.evidence = evidenceFaults(directory, read.dossier, progress);
    if (given.has(u"strict"_s)) {
        const auto files = filesNotCanonical(directory, read.dossier);
        if (!files)
            return failed(context, files.error());
        outcome.notCanonicalFiles = *files;
    }
    if (context.json) {
        writeOutcome(context, outcome, read.notes);
    } else {
        remark(context, read.notes);
        sayFindings(context, outcome, (*library)->catalogue(), strings);
        saySummary(context, outcome);
    }
    return outcome.isFine() ? ExitCode::Fine : ExitCode::Findings;
}

} // namespace

Command checkCommand() {
    return {
        u"check"_s,
        QCoreApplication::translate("vitrine::Cli", "Say what is missing or wrong"),
        QCoreApplication::translate("vitrine::Cli",
                                    "Findings are grouped by category, each in plain words, with "
                                    "the provision that asks for "
                                    "it. Findings that were accepted with a reason do not count, "
                                    "and hints alone are fine."),
        {u"check pythia"_s,
         u"check pythia --document annex-xi-1"_s,
         u"check pythia --strict --json"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  nothing to do, or hints only"),
         QCoreApplication::translate(
             "vitrine::Cli",
             "1  errors or warnings; with --strict also files that are not canonical"),
         QCoreApplication::translate("vitrine::Cli", "2  wrong usage, unknown document"),
         QCoreApplication::translate("vitrine::Cli", "3  the dossier cannot be read")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         option(u"--document"_s,
                u"ID"_s,
                QCoreApplication::translate("vitrine::Cli", "Only what concerns this document")),
         flag(u"--strict"_s,
              QCoreApplication::translate("vitrine::Cli",
                                          "Also name files that saving would change"))},
        runCheck};
}

} // namespace vitrine
