// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening and saving a large dossier. Prints times; asserts nothing. Usage: bench_store [rows]

#include "model/store/DossierStore.h"
#include "tests/bench/Timing.h"
#include "tests/support/LargeDossier.h"
#include "tests/support/TestPack.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vitrine;
using vitrine::bench::measure;

namespace {

void need(const Result<void>& done) {
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int rows = QCoreApplication::arguments().value(1, u"10000"_s).toInt();
    const auto library = test::realLibrary();
    const Dossier large = test::largeDossier(*library, rows);
    const QTemporaryDir folder;
    {
        const auto made = DossierStore::create(folder.path(), large);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
    }
    measure("open", 5, [&](int) {
        if (const auto opened = DossierStore::open(folder.path()); !opened)
            qFatal("%s", qPrintable(opened.error().text));
    });
    auto store = DossierStore::open(folder.path());
    if (!store)
        qFatal("%s", qPrintable(store.error().text));
    Dossier dossier = store->content().dossier;
    measure("has another program changed it?", 11, [&](int) {
        if (const auto changed = store->changedOutside(); !changed || *changed)
            qFatal("changed outside");
    });
    measure("save after one short text", 11, [&](int run) {
        dossier.set({u"model"_s, u"name"_s}, Answer{.value = u"Name %1"_s.arg(run)});
        need(store->save(dossier));
    });
    const FieldPath place = test::largeTable(*library);
    measure("save after one cell of the large table", 5, [&](int run) {
        Answer answer = *dossier.answer(place);
        Table table = *answer.value.get<Table>();
        auto& cells = table.rows[run].cells;
        cells.remove(cells.firstKey());
        answer.value = table;
        dossier.set(place, answer);
        need(store->save(dossier));
    });
    return 0;
}
