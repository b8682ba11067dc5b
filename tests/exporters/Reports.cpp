// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/exporters/Reports.h"

#include "exporters/report/Inlines.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

Inlines styles() {
    Text both{u"both"_s, true, true};
    Text code{u"a|b `tick`"_s};
    code.code = true;
    Text removed{u"old"_s};
    removed.removed = true;
    Text added{u"new"_s};
    added.added = true;
    return {Text{u"plain <&> \"quoted\" "_s},
            Text{u"strong"_s, true},
            Text{u" "_s},
            both,
            Text{u" "_s},
            code,
            LineBreak{},
            Link{u"a link"_s, u"https://example.org/?a=1&b=it's"_s},
            Text{u" "_s},
            removed,
            added};
}

Block body(const QString& text, Paragraph::Role role = Paragraph::Role::Body) {
    return {Paragraph{plain(text), role}};
}

ReportHead head() {
    ReportHead head;
    head.documentId = u"annex-xii"_s;
    head.title = u"Information for downstream providers"_s;
    head.purpose = u"What this is, and under which provision."_s;
    head.provision = u"AI Act, Article 53(1)(b) and Annex XII"_s;
    head.language = u"en"_s;
    head.audience = Audience::Downstream;
    head.forWhom = u"Downstream providers"_s;
    head.model = u"Pythia 6.9B"_s;
    head.provider = u"EleutherAI"_s;
    head.modelWords = head.model;
    head.providerWords = head.provider;
    head.dossierId = u"00000000-0000-0000-0000-000000000001"_s;
    head.dossierTitle = u"Pythia"_s;
    head.version = u"Version 77d01be “First” of 12 November 2026"_s;
    head.revisionId = u"77d01be0000000000000000000000000000000000"_s;
    head.date = QDate(2026, 11, 12);
    head.schemas = {u"eu-ai-act-gpai 2026-07-27"_s};
    head.applicability = {u"Due"_s};
    return head;
}

FactList officialRows() {
    using Role = Paragraph::Role;
    FactList facts;
    facts.rowLevel = 3;
    Inlines told = plain(u"Text completion."_s);
    facts.items << FactList::Item{u"1(a)"_s,
                                  plain(u"Tasks"_s) << NoteMark{1},
                                  {Block{Paragraph{told << NoteMark{2}}}},
                                  u"tasks"_s};
    facts.items << FactList::Item{
        u"1(b)"_s, plain(u"Policies"_s), {body(u"Not told yet"_s, Role::Missing)}, u"policies"_s};
    facts.items << FactList::Item{u"1(c)"_s,
                                  plain(u"Release"_s) << LineBreak{} << Anchor{u"channels"_s}
                                                      << Text{u"Channels"_s},
                                  {body(u"Not known: lost"_s, Role::Unknown),
                                   body(u"Withheld (trade secret)"_s, Role::Withheld),
                                   body(u"Not applicable: no"_s, Role::NotApplicable)},
                                  u"release"_s};
    return facts;
}

/// Rows of a form that says who gets each of them.
FactList rowsForReaders() {
    FactList facts = officialRows();
    facts.readers = {u"AIO"_s, u"DPs"_s};
    for (FactList::Item& item : facts.items) {
        item.anchor += u"-for"_s;
        item.label.removeIf(
            [](const Inline& piece) { return std::holds_alternative<Anchor>(piece); });
        item.readers = {true, false};
    }
    return facts;
}

} // namespace

Strings phrases() {
    QFile file(QStringLiteral(VITRINE_RESOURCES_DIR "/phrases/en.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("phrases/en.json cannot be read");
    const QJsonObject strings =
        QJsonDocument::fromJson(file.readAll()).object().value("strings"_L1).toObject();
    QHash<QString, QString> texts;
    for (auto it = strings.begin(); it != strings.end(); ++it)
        texts.insert(u"phrase."_s + it.key(), it.value().toString());
    return {u"en"_s, texts, {}};
}

Report everyBlock() {
    Report report;
    report.head = head();
    report.strings = phrases();
    TableBlock table{u"A caption"_s,
                     {plain(u"Name"_s), plain(u"Size"_s), plain(u"Remark"_s)},
                     {{plain(u"The Pile"_s), plain(u"300"_s), styles()},
                      {plain(u"a | b"_s), plain(u"7"_s), plain({})}},
                     {false, true, false},
                     true};
    Inlines boxes{Box{true}, Text{u" Yes   "_s}, Box{}, Text{u" No"_s}};
    Text foreign{u"Deutsch"_s};
    foreign.language = u"de"_s;
    BulletList inner{false, 1, {{body(u"inner"_s)}}};
    BulletList list{true, 3, {{body(u"third"_s)}, {body(u"fourth"_s), Block{inner}}}};
    report.body = {Block{Heading{2, u"1"_s, plain(u"General"_s), u"general"_s}},
                   Block{Paragraph{styles()}},
                   Block{officialRows()},
                   Block{Paragraph{boxes << LineBreak{} << foreign << NoteMark{2}}},
                   Block{Notes{{{1, plain(u"Annex XII"_s)},
                                {2, {Link{u"README"_s, u"https://example.org/readme"_s}}}}}},
                   Block{rowsForReaders()},
                   Block{Heading{3, u"1(d)"_s, plain(u"Data"_s), u"data"_s}},
                   body(u"Annex XII, point 1(d)"_s, Paragraph::Role::Provision),
                   Block{table},
                   Block{Heading{2, u"2"_s, plain(u"More"_s), u"more"_s}},
                   Block{list},
                   Block{Quote{{body(u"quoted"_s)}}},
                   Block{CodeBlock{u"line 1\n  line <2>"_s}},
                   Block{Callout{plain(u"Look here"_s)}},
                   Block{Divider{}},
                   body(u"help"_s, Paragraph::Role::Help)};
    return report;
}

Report longTable(int rows) {
    Report report;
    report.head = head();
    report.strings = phrases();
    TableBlock table{{},
                     {plain(u"No."_s), plain(u"Domain"_s), plain(u"Share"_s), plain(u"Remark"_s)},
                     {},
                     {true, false, true, false}};
    for (int i = 0; i < rows; ++i)
        table.rows << QList<Inlines>{plain(QString::number(i)),
                                     plain(u"site-%1.example.org"_s.arg(i)),
                                     plain(u"0.%1"_s.arg(i % 97)),
                                     plain(i % 5 == 0 ? u"crawled in two rounds"_s : QString())};
    report.body = {Block{Heading{2, u"1"_s, plain(u"Domains"_s), u"domains"_s}}, Block{table}};
    return report;
}

QByteArray openedUp(const QString& format, const QByteArray& bytes) {
    if (format != "pdf"_L1 && format != "docx"_L1 && format != "odt"_L1)
        return bytes;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"document"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
    file.close();
    const QString path = file.fileName();
    if (format != "pdf"_L1)
        return runTool(u"unzip"_s, {u"-p"_s, path}).output;
    return runTool(u"pdftotext"_s, {path, u"-"_s}).output +
           runTool(u"qpdf"_s, {u"--qdf"_s, path, u"-"_s}).output;
}

ToolRun runTool(const QString& program, const QStringList& arguments, const QByteArray& input) {
    ToolRun run;
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return run;
    QProcess process;
    process.start(path, arguments);
    process.write(input);
    process.closeWriteChannel();
    run.found = process.waitForFinished(60'000);
    run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

QStringList allFormats() {
    QStringList ids;
    for (const Exporter& each : exporters())
        ids.append(each.id);
    return ids;
}

QByteArray exported(const Report& report, const QString& format) {
    NoProgress progress;
    const Result<QByteArray> bytes = exporter(format)->write(report, {}, progress);
    if (!bytes)
        qFatal("%s %s", qUtf8Printable(bytes.error().text), qUtf8Printable(bytes.error().detail));
    return *bytes;
}

} // namespace vitrine::test
