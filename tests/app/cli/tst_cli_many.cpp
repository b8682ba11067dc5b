// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/CliRun.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

/// Documents of many dossiers with one command.
class CliManyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        for (const QString& name : {u"one"_s, u"two"_s})
            COMPARE_CODE(cli({u"new"_s, path(name), u"--from"_s, u"olmo-2-7b"_s}), 0);
    }

    void each_hasAFolderOfItsOwn() {
        const CliRun run = exported({path(u"one"_s), path(u"two"_s)}, {u"--all"_s});
        COMPARE_CODE(run, 0);
        for (const QString& name : {u"one"_s, u"two"_s})
            QVERIFY(QDir(path(u"out/"_s + name)).count() > 10);
        QCOMPARE(run.out.split(u'\n', Qt::SkipEmptyParts).size(),
                 qsizetype(2 * QDir(path(u"out/one"_s)).entryList(QDir::Files).size()));
        QVERIFY2(run.err.contains(u"Dossiers written: 2, not final: 0, failed: 0"_s),
                 qPrintable(run.err));
    }

    void oneThatFails_isNamedAtTheEnd() {
        const CliRun run = exported({path(u"one"_s), path(u"none"_s), path(u"two"_s)},
                                    {u"--document"_s, u"public-summary"_s, u"--json"_s});
        COMPARE_CODE(run, 3);
        const QJsonArray dossiers = run.json().value(u"dossiers"_s).toArray();
        QCOMPARE(dossiers.size(), 3);
        QCOMPARE(run.json().value(u"written"_s).toInt(), 2);
        QCOMPARE(run.json().value(u"failed"_s).toInt(), 1);
        QVERIFY(dossiers.at(1).toObject().contains(u"error"_s));
        QCOMPARE(dossiers.at(2).toObject().value(u"files"_s).toArray().size(), 1);
    }

    void notFinal_isAFinding() {
        const CliRun run =
            exported({path(u"one"_s), path(u"two"_s)},
                     {u"--document"_s, u"public-summary"_s, u"--final"_s, u"--json"_s});
        COMPARE_CODE(run, 1);
        QCOMPARE(run.json().value(u"notFinal"_s).toInt(), 2);
        for (const auto& each : run.json().value(u"dossiers"_s).toArray()) {
            QVERIFY(each.toObject().contains(u"open"_s));
            QVERIFY(each.toObject().value(u"files"_s).toArray().isEmpty());
        }
    }

    void documents_areSaidOnce() {
        COMPARE_CODE(exported({path(u"one"_s)}, {}), 2);
        COMPARE_CODE(exported({path(u"one"_s)}, {u"--all"_s, u"--document"_s, u"public-summary"_s}),
                     2);
        COMPARE_CODE(exported({path(u"one"_s)}, {u"--all"_s}), 0);
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] CliRun exported(const QStringList& dossiers, const QStringList& more) const {
        return cli(QStringList{u"export"_s} + dossiers + more +
                   QStringList{u"--format"_s, u"md"_s, u"--out"_s, path(u"out"_s)});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliManyTest)
#include "tst_cli_many.moc"
