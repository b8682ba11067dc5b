// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints times; asserts nothing. Usage: bench_checks [rows]

#include "model/checks/Checker.h"
#include "model/dossier/AnswerJson.h"
#include "model/store/DossierFormat.h"
#include "tests/support/LargeDossier.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

template <class F>
void measure(const char* what, int times, F&& work) {
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work(i);
    std::printf("%-48s %9.3f ms\n", what, static_cast<double>(timer.nsecsElapsed()) / 1e6 / times);
    std::fflush(stdout);
}

void measureEdits(const std::shared_ptr<const Library>& library, Dossier dossier) {
    IncrementalChecker checker(library, library->strings(u"en"_s));
    checker.reset(dossier);
    std::printf("findings: %lld\n", static_cast<long long>(checker.report().findings.size()));
    const FieldPath path = test::largeTable(*library);
    const Field* field = library->catalogue().field(path);
    const auto update = [&](const FieldPath& at, const std::optional<Answer>& after) {
        const std::optional<Answer> before =
            dossier.answer(at) ? std::optional(*dossier.answer(at)) : std::nullopt;
        dossier.set(at, after);
        checker.update(dossier, {{at, before, after}});
    };
    measure("one cell of a large table, with making the edit", 200, [&](int i) {
        Answer answer = *dossier.answer(path);
        Table table = *answer.value.get<Table>();
        table.rows[(i * 37) % table.rows.size()].cells.remove(field->columns.first().id);
        answer.value = table;
        update(path, answer);
    });
    measure("one short text", 200, [&](int i) {
        const FieldPath name(u"model"_s, u"name"_s);
        update(name, Answer{.value = u"Name %1"_s.arg(i)});
    });
    measure("the fact that decides who is bound", 50, [&](int i) {
        const FieldPath compute(u"compute"_s, u"training-compute"_s);
        update(compute, Answer{.value = Quantity{i % 2 ? u"2.4e25"_s : u"2.4e21"_s, u"FLOP"_s}});
    });
    measure("the same while a reader holds the report", 50, [&](int i) {
        const CheckReport held(
            checker.report()); // NOLINT(performance-unnecessary-copy-initialization)
        update(FieldPath(u"model"_s, u"name"_s),
               i % 2 ? std::optional(Answer{.value = u"x"_s}) : std::nullopt);
    });
}

/// What one cell costs apart from the checks.
void measureOneCell(const Library& library, const Dossier& dossier) {
    const FieldPath path = test::largeTable(library);
    Change change{path, toldAt(dossier, path), toldAt(dossier, path)};
    Table table = *change.before->value.get<Table>();
    table.rows[table.rows.size() / 2].cells.insert(u"name"_s, u"another name"_s);
    change.after->value = table;
    const QList<Edit> found = edits(change);
    measure("one cell: edits()", 50, [&](int) { (void)edits(change); });
    Dossier edited = dossier;
    measure("one cell: apply() and taking it back", 50, [&](int i) {
        edited = apply(i % 2 ? invert(found) : found, edited);
    });
    measure(
        "one cell: as JSON and back", 50, [&](int) { (void)editsFromJson(editsToJson(found)); });
    std::printf("one cell: %lld bytes of JSON, the two tables %lld\n",
                static_cast<long long>(editsToJson(found).size()),
                static_cast<long long>(changesToJson({change}).size()));
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int rows = application.arguments().value(1, u"10000"_s).toInt();
    const QString resources = QStringLiteral(VITRINE_RESOURCES_DIR);
    measure("Library::load", 20, [&](int) { (void)Library::load(resources); });
    const auto library = Library::load(resources);
    if (!library) {
        std::fputs(qPrintable(library.error().text), stderr);
        return 1;
    }
    measure("English words, first time", 1, [&](int) { (void)(*library)->strings(u"en"_s); });
    const Dossier dossier = test::largeDossier(**library, rows);
    const FileSet files = writeDossier(dossier);
    measure("open (read files into a dossier)", 5, [&](int) { (void)readDossier(files); });
    measure("full check", 5, [&](int) {
        (void)check(dossier, **library, (*library)->strings(u"en"_s));
    });
    measureEdits(*library, dossier);
    measureOneCell(**library, dossier);
    return 0;
}
