// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Library.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

QString inWords(const QList<LintFault>& faults) {
    QStringList lines;
    for (const LintFault& fault : faults)
        lines << u"%1:%2: %3: %4"_s.arg(fault.file).arg(fault.line).arg(fault.key, fault.text);
    return lines.join(u'\n');
}

} // namespace

/// What lint() says of whole files: those that cannot be read, and those that nobody reads.
class TestPackFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unreadableFile_isOneFault_data();
    void unreadableFile_isOneFault();
    void whatNobodyReads_isTold_data();
    void whatNobodyReads_isTold();
};

void TestPackFiles::unreadableFile_isOneFault_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    for (const QByteArray bytes : {"null", "[]", "5", "\"text\"", "", "{\"format\" 1}"})
        for (const QString& file : {u"catalogue/model.json"_s,
                                    u"regimes/law/applicability.json"_s,
                                    u"regimes/law/documents/law-file.json"_s,
                                    u"regimes/law/rules.json"_s,
                                    u"regimes/law/strings/en/regime.json"_s,
                                    u"regimes/law/strings/de/regime.json"_s,
                                    u"regimes/code/ranges.json"_s,
                                    u"catalogue/strings/en/model.json"_s,
                                    u"regimes/law/regime.json"_s,
                                    u"regimes/code/migrations/2025-06-01_2026-06-01.json"_s,
                                    u"phrases/en.json"_s,
                                    u"phrases/de.json"_s})
            QTest::addRow("%s is %s", qPrintable(file), bytes.constData()) << file << bytes;
}

/// What it would say is not missed elsewhere.
void TestPackFiles::unreadableFile_isOneFault() {
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    QVERIFY(test::writeFile(folder.filePath(file), bytes));
    const auto faults = lint(folder.path());
    QVERIFY_RESULT(faults);
    QVERIFY2(faults->size() == 1 && faults->first().file == file && faults->first().line == 1,
             qPrintable(inWords(*faults)));
}

void TestPackFiles::whatNobodyReads_isTold_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("told"); // empty: it may be there
    const auto row = [](const QString& file, const QString& told) {
        QTest::newRow(qPrintable(file)) << file << told;
    };
    row(u"foo.json"_s, u"foo.json"_s);
    row(u"migrations/a_b.json"_s, u"migrations/"_s);
    row(u"regimes/foo.json"_s, u"regimes/foo.json"_s);
    row(u"regimes/law/foo.json"_s, u"regimes/law/foo.json"_s);
    row(u"regimes/law/document/law-file.json"_s, u"regimes/law/document/"_s);
    row(u"regimes/law/documents/law-file.jsn"_s, u"regimes/law/documents/law-file.jsn"_s);
    row(u"regimes/law/documents/more/a.json"_s, u"regimes/law/documents/more/"_s);
    row(u"regimes/law/strings/german/a.json"_s, u"regimes/law/strings/german/"_s);
    row(u"regimes/law/strings/de.json"_s, u"regimes/law/strings/de.json"_s);
    row(u"regimes/code@2025-06-01/migrations/a_b.json"_s, u"regimes/code@2025-06-01/migrations/"_s);
    row(u"catalogue/model.json.orig"_s, u"catalogue/model.json.orig"_s);
    row(u"phrases/de/a.json"_s, u"phrases/de/"_s);
    for (const QString& file : {u"README.md"_s,
                                u"LICENSE"_s,
                                u"regimes/law/README.md"_s,
                                u"regimes/law/rules.json.license"_s,
                                u"examples/one/whatever.bin"_s,
                                u"icons/a.svg"_s,
                                u".git/config"_s})
        row(file, {});
}

void TestPackFiles::whatNobodyReads_isTold() {
    QFETCH(const QString, file);
    QFETCH(const QString, told);
    const QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    QVERIFY(test::writeFile(folder.filePath(file), "{\"format\": 1}"));
    const auto faults = lint(folder.path());
    QVERIFY_RESULT(faults);
    const QStringList expected = told.isEmpty() ? QStringList() : QStringList{told};
    const auto warned = [](const QList<LintFault>& all, const QString& before) {
        QStringList files;
        for (const LintFault& fault : all)
            if (fault.severity == Severity::Warning &&
                fault.text.startsWith(u"Nothing reads this"_s))
                files << before + fault.file;
        return files;
    };
    QVERIFY2(warned(*faults, {}) == expected, qPrintable(inWords(*faults)));
    // Of one regime by itself the same.
    const QString part = u"regimes/law/"_s;
    if (!file.startsWith(part))
        return;
    qputenv("VITRINE_RESOURCES", test::smallPackDirectory().toUtf8());
    const auto single = lint(folder.filePath(u"regimes/law"_s));
    qunsetenv("VITRINE_RESOURCES");
    QVERIFY_RESULT(single);
    QVERIFY2(warned(*single, part) == expected, qPrintable(inWords(*single)));
}

QTEST_GUILESS_MAIN(TestPackFiles)
#include "tst_pack_files.moc"
