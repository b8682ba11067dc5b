// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/StartOptions.h"
#include "tests/support/Results.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;

class StartOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void nothing_opensTheStartPage() {
        const Result<StartOptions> options = StartOptions::parse({u"vitrine"_s});
        QVERIFY_RESULT(options);
        QVERIFY(options->directory.isEmpty() && options->example.isEmpty() &&
                options->answer.isEmpty());
    }

    void folderAndField() {
        const Result<StartOptions> options =
            StartOptions::parse({u"vitrine"_s, u"some/dossier"_s, u"--field"_s, u"model/name"_s});
        QVERIFY_RESULT(options);
        QCOMPARE(options->directory, QDir::current().absoluteFilePath(u"some/dossier"_s));
        QCOMPARE(options->field, u"model/name"_s);
    }

    void example() {
        const Result<StartOptions> options =
            StartOptions::parse({u"vitrine"_s, u"--example"_s, u"pythia-6.9b"_s});
        QVERIFY_RESULT(options);
        QCOMPARE(options->example, u"pythia-6.9b"_s);
    }

    void helpAndVersion_areTextToPrint() {
        QVERIFY(StartOptions::parse({u"vitrine"_s, u"--help"_s})->answer.contains(u"--example"_s));
        QVERIFY(!StartOptions::parse({u"vitrine"_s, u"--version"_s})->answer.isEmpty());
    }

    void homeThatCannotBeNamed_isRefused() {
        const QByteArray home = qgetenv("HOME");
        const auto back = qScopeGuard([&] { qputenv("HOME", home); });
        const QTemporaryDir folder;
        qputenv("HOME", QFile::encodeName(folder.filePath(u"caf"_s)) + '\xe9');
        const Result<StartOptions> options = StartOptions::parse({u"vitrine"_s});
        QVERIFY(!options);
        QVERIFY2(options.error().text.contains(u"UTF-8"), qPrintable(options.error().text));
        QVERIFY(!StartOptions::parse({u"vitrine"_s, u"--version"_s})->answer.isEmpty());
    }

    void nonsense_isRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"vitrine"_s, u"--no-such"_s};
        QTest::newRow("two folders") << QStringList{u"vitrine"_s, u"a"_s, u"b"_s};
        QTest::newRow("folder and example")
            << QStringList{u"vitrine"_s, u"a"_s, u"--example"_s, u"b"_s};
        QTest::newRow("bad path") << QStringList{u"vitrine"_s, u"--field"_s, u"../x"_s};
    }

    void nonsense_isRefused() {
        QFETCH(QStringList, arguments);
        QVERIFY(!StartOptions::parse(arguments));
    }
};

QTEST_GUILESS_MAIN(StartOptionsTest)
#include "tst_startoptions.moc"
