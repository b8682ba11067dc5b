// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Strings.h"
#include "model/dossier/Change.h"
#include "model/store/DossierFormat.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

constexpr int rows = 10'000;

Dossier large() {
    Table table;
    for (int i = 0; i < rows; ++i)
        table.rows.append({u"r-%1"_s.arg(i, 8, 36, QChar(u'0')),
                           {{u"name"_s, u"Dataset %1"_s.arg(i)},
                            {u"size"_s, Quantity{QString::number(i * 7919) + u".50e3"_s, u"GB"_s}},
                            {u"kind"_s, u"web"_s},
                            {u"languages"_s, QStringList{u"en"_s, u"de"_s}},
                            {u"url"_s, u"https://example.org/datasets/%1"_s.arg(i)}}});
    Dossier dossier = Dossier::create(u"Large"_s);
    Answer answer;
    answer.value = table;
    dossier.set({u"data"_s, u"sets"_s}, answer);
    return dossier;
}

} // namespace

/// Ten thousand rows are no burden. The bounds are wide, for slow machines and sanitizers; the
/// times are printed.
class TestLargeDossier : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void readAndWrite_areQuick() {
        const Dossier dossier = large();
        qint64 writing = 1'000'000;
        qint64 reading = 1'000'000;
        qint64 setting = 1'000'000;
        QElapsedTimer timer;
        for (int i = 0; i < 3; ++i) {
            timer.start();
            const FileSet files = writeDossier(dossier);
            writing = std::min(writing, timer.elapsed());
            timer.start();
            const auto read = readDossier(files);
            reading = std::min(reading, timer.elapsed());
            QVERIFY(read);
            QVERIFY(read->dossier == dossier);
            Dossier copy = dossier;
            timer.start();
            copy.set({u"data"_s, u"sets"_s}, *read->dossier.answer({u"data"_s, u"sets"_s}));
            setting = std::min(setting, timer.elapsed());
        }
        qInfo("%d rows: written in %lld ms, read in %lld ms, set in %lld ms",
              rows,
              writing,
              reading,
              setting);
        QVERIFY(writing < 10'000);
        QVERIFY(reading < 10'000);
    }

    void oneChangedCell_isFoundQuickly() {
        const Dossier before = large();
        Dossier after = before;
        Answer answer = *before.answer({u"data"_s, u"sets"_s});
        Table table = *answer.value.get<Table>();
        table.rows[rows / 2].cells.insert(u"kind"_s, u"book"_s);
        table.rows.move(rows - 1, 0);
        answer.value = table;
        after.set({u"data"_s, u"sets"_s}, answer);
        QElapsedTimer timer;
        timer.start();
        const QList<Change> changes = diff(before, after);
        const auto lines = describe(changes.first(), Catalogue(), Strings());
        qInfo("compared and described in %lld ms", timer.elapsed());
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].kind, ChangeLine::Kind::Moved);
        QCOMPARE(lines[1].kind, ChangeLine::Kind::Changed);
    }
};

QTEST_GUILESS_MAIN(TestLargeDossier)
#include "tst_largedossier.moc"
