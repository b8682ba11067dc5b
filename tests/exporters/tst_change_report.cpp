// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/ExportJob.h"
#include "exporters/report/ChangeReport.h"
#include "exporters/report/Inlines.h"
#include "tests/exporters/Reports.h"
#include "tests/support/RandomDossier.h"
#include "tests/support/TestPack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr auto secret = "heron"_L1;

Dossier dossierOf(const Library& library) {
    Dossier dossier = dossierFor(library, {u"eu-ai-act-gpai"_s});
    tell(dossier, u"model/name"_s, u"Sample"_s);
    tell(dossier, u"use/tasks"_s, Prose{u"Answers questions about birds."_s});
    return dossier;
}

Report reportOn(const Dossier& dossier, Audience reader, const Library& library) {
    ExportRequest request;
    request.dossier = dossier;
    request.documents = QStringList{u"annex-xi-1"_s};
    request.audience = reader;
    request.context.date = QDate(2026, 8, 2);
    const Result<Report> report = reportOf(request, library);
    if (!report)
        qFatal("%s", qPrintable(report.error().text));
    return *report;
}

QString all(const Report& report) {
    return plainText(report.body);
}

} // namespace

/// What a document tells differently, as a document.
class ChangeReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_library = realLibrary(); }

    void theSame_hasNoRows() {
        const Report report = reportOn(dossierOf(*m_library), Audience::AiOffice, *m_library);
        const Report changes = changeReport(report, report);
        QVERIFY(changes.compared && changes.compared->changes.isEmpty());
        QVERIFY(all(changes).contains("Nothing is told differently."_L1));
    }

    void aText_isToldByWords_inEveryFormat() {
        Dossier dossier = dossierOf(*m_library);
        const Report before = reportOn(dossier, Audience::AiOffice, *m_library);
        tell(dossier, u"use/tasks"_s, Prose{u"Answers questions about fish."_s});
        const Report after = reportOn(dossier, Audience::AiOffice, *m_library);
        const Report changes = changeReport(before, after);
        QVERIFY2(all(changes).contains("Answers questions about [-birds-]{+fish+}."_L1),
                 qPrintable(all(changes)));
        QVERIFY(!changes.compared->changes.isEmpty());
        for (const QString& format : allFormats()) {
            if (exporter(format)->parts)
                continue;
            const QByteArray bytes = openedUp(format, exported(changes, format));
            QVERIFY2(bytes.contains("birds") && bytes.contains("fish"), qPrintable(format));
            QCOMPARE(exported(changes, format), exported(changeReport(before, after), format));
        }
        const QJsonObject json = QJsonDocument::fromJson(exported(changes, u"json"_s)).object();
        QCOMPARE(json.value("vitrineExport"_L1).toString(), u"changes"_s);
        QCOMPARE(json.value("changes"_L1).toArray().size(), changes.compared->changes.size());
    }

    void whatIsKeptBackNow_isNotToldFromBefore_data() {
        QTest::addColumn<bool>("withheld");
        QTest::newRow("withheld") << true;
        QTest::newRow("another reader") << false;
    }

    void whatIsKeptBackNow_isNotToldFromBefore() {
        QFETCH(const bool, withheld);
        Dossier dossier = dossierOf(*m_library);
        tell(dossier, u"use/tasks"_s, Prose{u"Watches every "_s + secret + u'.'});
        const Report before = reportOn(dossier, Audience::AiOffice, *m_library);
        QVERIFY(all(before).contains(secret));
        const FieldPath path = *FieldPath::parse(u"use/tasks"_s);
        Answer answer = *dossier.answer(path);
        if (withheld)
            answer.withholdings = {Withholding{{Audience::AiOffice}}};
        else
            answer.audience = Audience::Internal;
        dossier.set(path, answer);
        const Report after = reportOn(dossier, Audience::AiOffice, *m_library);
        QVERIFY(!all(after).contains(secret));
        const Report changes = changeReport(before, after);
        QVERIFY2(!all(changes).contains(secret), qPrintable(all(changes)));
        QVERIFY(all(changes).contains("no longer meant for this reader"_L1));
        QVERIFY(!exported(changes, u"json"_s).contains("heron"));
        QCOMPARE(keptBackSince(before, after).size(), 1);
        QVERIFY(keptBackSince(after, before).isEmpty());
    }

    /// A row is listed where, and only where, the two documents lay it out differently; whatever
    /// was edited, the report can be written.
    void randomEdits_data() {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void randomEdits() {
        QFETCH(const quint32, seed);
        RandomDossier random(*m_library, seed);
        const QString regime = u"eu-ai-act-gpai"_s;
        Dossier dossier = random.dossier(int(seed % 4) * 25 + 10);
        dossier.setRegime(regime, m_library->regime(regime)->version);
        const Report before = reportOn(dossier, Audience::AiOffice, *m_library);
        for (int edits = 0; edits < 15; ++edits)
            dossier = apply(random.edit(dossier), dossier);
        dossier.setRegime(regime, m_library->regime(regime)->version);
        const Report after = reportOn(dossier, Audience::AiOffice, *m_library);
        const Report there = changeReport(before, after);
        const Report back = changeReport(after, before);
        QStringList one;
        QStringList other;
        for (const ReportChange& change : there.compared->changes)
            one << change.entry;
        for (const ReportChange& change : back.compared->changes)
            other << change.entry;
        one.sort();
        other.sort();
        QCOMPARE(one, other);
        for (const QString& id : anchorsOf(there.body))
            QCOMPARE(anchorsOf(there.body).count(id), 1);
        QVERIFY(!exported(there, u"html"_s).isEmpty());
        QVERIFY(!exported(there, u"docx"_s).isEmpty());
    }

private:
    std::shared_ptr<const Library> m_library;
};

QTEST_GUILESS_MAIN(ChangeReportTest)
#include "tst_change_report.moc"
