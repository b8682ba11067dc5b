// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/ExportJob.h"
#include "model/checks/Checker.h"
#include "model/store/DossierStore.h"
#include "tests/exporters/Reports.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// The dossiers of real models that come with the program: what applies to each and how many
/// findings it has are held in tests/data/examples/<id>.json (TESTS_ACCEPT=1 writes them anew), and
/// every document of each is exported, in every format and language.
class ExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        const auto library = Library::load(QStringLiteral(VITRINE_RESOURCES_DIR));
        QVERIFY2(library.has_value(), library ? "" : qPrintable(library.error().text));
        m_library = *library;
        QVERIFY(m_library->examples().size() >= 4);
    }

    void applicabilityAndFindings_areAsExpected_data() { addExamples(); }

    void applicabilityAndFindings_areAsExpected() {
        const Dossier dossier = example();
        const CheckReport report = check(dossier, *m_library, m_library->strings(u"en"_s));
        QMap<Severity, int> counts;
        for (const Finding& finding : report.findings)
            counts[finding.severity] += finding.waived ? 0 : 1;
        QJsonObject documents;
        for (const Applicability& each : report.applicability)
            documents.insert(each.document, truthWord(each.due));
        QJsonObject conclusions;
        for (auto it = report.conclusions.cbegin(); it != report.conclusions.cend(); ++it)
            conclusions.insert(it.key(), truthWord(it->truth));
        const QJsonObject found{{u"errors"_s, counts.value(Severity::Error)},
                                {u"warnings"_s, counts.value(Severity::Warning)},
                                {u"hints"_s, counts.value(Severity::Info)},
                                {u"documents"_s, documents},
                                {u"conclusions"_s, conclusions}};
        const QByteArray bytes = QJsonDocument(found).toJson();
        QFile file(QStringLiteral(VITRINE_TEST_DATA "/examples/") +
                   QString::fromLatin1(QTest::currentDataTag()) + u".json"_s);
        if (qEnvironmentVariableIntValue("TESTS_ACCEPT") == 1) {
            QVERIFY(QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        for (const QString& key : found.keys())
            QCOMPARE(QJsonObject({{key, found.value(key)}}),
                     QJsonObject({{key, expected.value(key)}}));
        QCOMPARE(found, expected);
    }

    void everyDocument_isExported_data() { addExamples(); }

    void everyDocument_isExported() {
        const Dossier dossier = example();
        NoProgress progress;
        int documents = 0;
        for (const Regime* regime : m_library->regimesOf(dossier)) {
            for (const Document& document : regime->documents) {
                ++documents;
                for (const QString& language : m_library->languages()) {
                    const QTemporaryDir folder;
                    ExportRequest request{dossier, {document.id}, {u"html"_s, u"md"_s, u"json"_s}};
                    // Laying out a PDF takes a while; its words are those of the others.
                    if (language == "en"_L1)
                        request.formats += u"pdf"_s;
                    request.language = language;
                    request.folder = folder.path();
                    const Result<ExportResult> result = runExport(request, *m_library, progress);
                    QVERIFY2(result.has_value(),
                             result ? "" : qPrintable(document.id + u' ' + result.error().text));
                    QCOMPARE(result->files.size(), request.formats.size());
                    for (const ExportedFile& file : result->files)
                        QVERIFY2(file.bytes > 500, qPrintable(file.path));
                }
            }
        }
        QVERIFY(documents > 0);
    }

private:
    void addExamples() const {
        QTest::addColumn<QString>("directory");
        for (const Example& each : m_library->examples())
            QTest::newRow(qPrintable(each.id)) << each.directory;
    }

    static Dossier example() {
        QFETCH(const QString, directory);
        const Result<ReadDossier> read = DossierStore::read(directory);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return read->dossier;
    }

    std::shared_ptr<const Library> m_library;
};

QTEST_GUILESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
