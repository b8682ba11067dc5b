// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/ExportJob.h"
#include "exporters/report/Inlines.h"
#include "model/checks/Checker.h"
#include "model/dossier/Visibility.h"
#include "tests/exporters/Reports.h"
#include "tests/support/TestPack.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const QString needle = u"zebraneedle"_s;

Answer answered(const Value& value) {
    Answer answer;
    answer.value = value;
    answer.audience = Audience::Public;
    return answer;
}

/// A value that can be told from all others, where the type allows it.
Value marked(const Column& column) {
    switch (column.type) {
    case FieldType::LongText:
        return Prose{needle};
    case FieldType::YesNo:
        return u"yes"_s;
    case FieldType::Choice:
        return column.other ? u"other:"_s + needle : column.choices.value(0);
    case FieldType::Choices:
        return QStringList{column.other ? u"other:"_s + needle : column.choices.value(0)};
    case FieldType::Number:
        return Quantity{u"7731.7731"_s};
    case FieldType::Quantity:
        return Quantity{u"7731.7731"_s, column.units.value(0)};
    case FieldType::Date:
        return u"2031-07-17"_s;
    case FieldType::Month:
        return u"2031-07"_s;
    case FieldType::Url:
        return u"https://"_s + needle + u".example/"_s;
    case FieldType::Email:
        return needle + u"@example.org"_s;
    case FieldType::Party:
    case FieldType::Licence:
        return Record{{u"name"_s, needle}};
    case FieldType::Languages:
        return QStringList{u"cu"_s};
    case FieldType::Hash:
        return Record{{u"algorithm"_s, u"SHA-256"_s}, {u"hex"_s, u"7731"_s.repeated(16)}};
    case FieldType::File:
        return Record{{u"evidence"_s, needle}};
    default:
        return needle;
    }
}

Value marked(const Field& field) {
    if (field.type != FieldType::Table)
        return marked(static_cast<const Column&>(field));
    Row row{u"r-needle1"_s, {}};
    for (const Column& column : field.columns)
        row.cells.insert(column.id, marked(column));
    return Table{{row}};
}

/// What a switch may say.
QList<std::optional<Answer>> positions(const Field& field) {
    QList<std::optional<Answer>> all{std::nullopt};
    if (field.type == FieldType::YesNo)
        all << answered(u"yes"_s) << answered(u"no"_s);
    for (const QString& choice : field.choices)
        all << answered(field.type == FieldType::Choices ? Value(QStringList{choice})
                                                         : Value(choice));
    if (field.type == FieldType::Choices)
        all << answered(field.choices) << answered(QStringList());
    if (field.type == FieldType::Quantity)
        all << answered(Quantity{u"1"_s, field.units.value(0)})
            << answered(Quantity{u"1e27"_s, field.units.value(0)});
    if (field.type == FieldType::Table)
        all << answered(Table{{{u"r-switch01"_s, {{field.columns.first().id, Value(u"x"_s)}}}}});
    return all;
}

QList<const Field*> conditionalFields(const Catalogue& catalogue) {
    QList<const Field*> fields;
    for (const Category& category : catalogue.categories())
        for (const Field& field : category.fields)
            if (!field.visibleWhen.fields().isEmpty())
                fields << &field;
    return fields;
}

/// Turns switches until all these are hidden, or none of them is; false where that cannot be.
bool turn(Dossier& dossier,
          const QList<const Field*>& fields,
          const QList<FieldPath>& switches,
          bool hidden,
          const Catalogue& catalogue) {
    const auto isSo = [&](const Dossier& tried) {
        return std::all_of(fields.begin(), fields.end(), [&](const Field* field) {
            return isHidden(*field, tried, catalogue) == hidden;
        });
    };
    if (isSo(dossier))
        return true;
    if (switches.isEmpty())
        return false;
    for (const auto& position : positions(*catalogue.field(switches.first()))) {
        Dossier tried = dossier;
        tried.set(switches.first(), position);
        if (turn(tried, fields, switches.mid(1), hidden, catalogue)) {
            dossier = tried;
            return true;
        }
    }
    return false;
}

/// The AI Act as it was: a dossier that follows it is read with it.
const QString olderLaw = u"2025-08-02"_s;

/// Dossiers in which each conditional field is told, and in one of them hidden (or in sight). \a
/// law: version of the AI Act; empty: the newest.
QList<std::pair<Dossier, QList<const Field*>>>
dossiers(const Library& library, bool hidden, const QString& law = {}) {
    const Catalogue& catalogue = library.catalogue();
    QList<std::pair<Dossier, QList<const Field*>>> all;
    Dossier base = test::dossierFor(library,
                                    {u"eu-ai-act-gpai"_s,
                                     u"open-community"_s,
                                     u"us-ca-sb-53"_s,
                                     u"us-ca-ab-2013"_s,
                                     u"g7-hiroshima"_s});
    if (!law.isEmpty())
        base.setRegime(u"eu-ai-act-gpai"_s, law);
    QList<const Field*> open = conditionalFields(catalogue);
    for (const Field* field : open)
        base.set(field->path(), answered(marked(*field)));
    while (!open.isEmpty()) {
        Dossier dossier = base;
        QList<const Field*> done;
        for (const Field* field : std::as_const(open)) {
            Dossier tried = dossier;
            if (turn(tried, done + QList{field}, field->visibleWhen.fields(), hidden, catalogue)) {
                dossier = tried;
                done << field;
            }
        }
        if (done.isEmpty())
            qFatal("%s cannot be hidden", qPrintable(open.first()->path().toString()));
        for (const Field* field : conditionalFields(catalogue))
            if (!done.contains(field) && dossier.value(field->path()) == marked(*field))
                dossier.set(field->path(), std::nullopt);
        all.append({dossier, done});
        open.removeIf([&](const Field* field) { return done.contains(field); });
    }
    return all;
}

/// What is in a PDF: its words without the blanks and hyphens of lines, and what else it holds.
QByteArray insidePdf(const QByteArray& bytes) {
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"document.pdf"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) < 0)
        qFatal("cannot write");
    file.close();
    QString words =
        QString::fromUtf8(test::runTool(u"pdftotext"_s, {file.fileName(), u"-"_s}).output);
    words.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == QChar(0x2010); });
    return words.toUtf8() + test::runTool(u"qpdf"_s, {u"--qdf"_s, file.fileName(), u"-"_s}).output;
}

QList<Audience> readersOf(const Document& document) {
    QList<Audience> readers = document.audiences;
    for (const Audience reader : {Audience::AiOffice, Audience::Internal})
        if (!readers.contains(reader))
            readers << reader;
    return readers;
}

} // namespace

/// What the form hides is told nowhere, and counts nowhere.
class TestHidden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isInNoDocument_data();
    void isInNoDocument();
    void inSightItIsTold();
    void countsNowhere();
    void isSaidWhereTheSwitchIs();

private:
    const std::shared_ptr<const Library> m_library = test::realLibrary();
};

void TestHidden::isInNoDocument_data() {
    QTest::addColumn<QString>("law");
    QTest::newRow("the newest law") << QString();
    QTest::newRow("an older version of it") << olderLaw;
}

void TestHidden::isInNoDocument() {
    QFETCH(const QString, law);
    NoProgress progress;
    for (const auto& [dossier, fields] : dossiers(*m_library, true, law)) {
        QVERIFY(law.isEmpty() || m_library->regime(u"eu-ai-act-gpai"_s, law)->version == olderLaw);
        for (const Field* field : fields)
            QVERIFY(dossier.answer(field->path()) != nullptr); // it is kept all the same
        for (const Regime* regime : m_library->regimesOf(dossier)) {
            for (const Document& document : regime->documents) {
                for (const Audience reader : readersOf(document)) {
                    const AudienceView view =
                        AudienceView::forAudience(dossier, m_library->catalogue(), reader);
                    const auto report = buildReport(document,
                                                    view,
                                                    *m_library,
                                                    m_library->strings(u"en"_s),
                                                    {QDate(2026, 8, 2)});
                    QVERIFY(report.has_value());
                    const QByteArray where =
                        document.id.toUtf8() + ' ' + audienceWord(reader).toUtf8();
                    for (const ReportSection& section : report->sections)
                        for (const ReportEntry& entry : section.entries)
                            for (const ReportFact& fact : entry.facts)
                                for (const Field* field : fields)
                                    QVERIFY2(
                                        fact.path != field->path() || !fact.told,
                                        QByteArray(where + ' ' + field->path().toString().toUtf8())
                                            .constData());
                    for (const QString& format : test::allFormats()) {
                        // A page takes its time: for those who see everything else.
                        const bool isPdf = format == "pdf"_L1;
                        if (isPdf && (reader != Audience::Internal || !law.isEmpty()))
                            continue;
                        const auto bytes = exporter(format)->write(*report, {}, progress);
                        QVERIFY(bytes.has_value());
                        const QByteArray inside = isPdf ? insidePdf(*bytes) : *bytes;
                        QVERIFY2(!inside.contains(needle.toUtf8()),
                                 QByteArray(where + ' ' + format.toUtf8()).constData());
                    }
                }
            }
        }
    }
}

/// The needle is found where it is to be found: else the test above proves nothing.
void TestHidden::inSightItIsTold() {
    QSet<FieldPath> told;
    QSet<FieldPath> shown;
    for (const auto& [dossier, fields] : dossiers(*m_library, false)) {
        for (const Regime* regime : m_library->regimesOf(dossier)) {
            for (const Document& document : regime->documents) {
                const AudienceView view =
                    AudienceView::forAudience(dossier, m_library->catalogue(), Audience::Internal);
                const auto report = buildReport(
                    document, view, *m_library, m_library->strings(u"en"_s), {QDate(2026, 8, 2)});
                QVERIFY(report.has_value());
                for (const Section& section : document.sections)
                    for (const Entry& entry : section.entries)
                        for (const Shown& each : entry.shows)
                            shown.insert(each.field.fieldPath());
                for (const ReportSection& section : report->sections)
                    for (const ReportEntry& entry : section.entries)
                        for (const ReportFact& fact : entry.facts)
                            if (fact.told)
                                told.insert(fact.path);
            }
        }
    }
    const Document* summary =
        m_library->document(u"public-summary"_s, dossiers(*m_library, false).first().first);
    QVERIFY(summary != nullptr);
    int printed = 0;
    for (const auto& [dossier, fields] : dossiers(*m_library, false)) {
        const AudienceView view =
            AudienceView::forAudience(dossier, m_library->catalogue(), Audience::Internal);
        const auto report = buildReport(
            *summary, view, *m_library, m_library->strings(u"en"_s), {QDate(2026, 8, 2)});
        QVERIFY(report.has_value());
        printed += insidePdf(test::exported(*report, u"pdf"_s)).contains(needle.toUtf8());
    }
    QVERIFY(printed > 0);
    int found = 0;
    const QList<const Field*> fields = conditionalFields(m_library->catalogue());
    for (const Field* field : fields)
        found += told.contains(field->path());
    QVERIFY2(found * 10 >= fields.size() * 8, qPrintable(QString::number(found)));
}

void TestHidden::countsNowhere() {
    const Strings strings = m_library->strings(u"en"_s);
    for (const auto& [dossier, fields] : dossiers(*m_library, true)) {
        // Save where the switch stands: what contradicts it is said there.
        QSet<FieldPath> hiders;
        for (const Field* field : fields)
            hiders.insert(hiddenBy(*field, dossier, m_library->catalogue()));
        const auto atHider = [&](const Finding& f) { return hiders.contains(f.path); };
        CheckReport kept = check(dossier, *m_library, strings);
        CheckReport gone =
            check(withoutHidden(dossier, m_library->catalogue()), *m_library, strings);
        kept.findings.removeIf(atHider);
        gone.findings.removeIf(atHider);
        QCOMPARE(kept.findings.size(), gone.findings.size());
        QVERIFY(kept == gone);
    }
}

void TestHidden::isSaidWhereTheSwitchIs() {
    const Strings strings = m_library->strings(u"en"_s);
    for (const auto& [dossier, fields] : dossiers(*m_library, true)) {
        const CheckReport report = check(dossier, *m_library, strings);
        for (const Field* field : fields) {
            const FieldPath hider = hiddenBy(*field, dossier, m_library->catalogue());
            QVERIFY2(!hider.isEmpty(), qPrintable(field->path().toString()));
            const QString label = strings.text(field->key(u"label"_s));
            const bool said =
                std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& f) {
                    return f.rule == u"hidden.kept" && f.path == hider && f.message.contains(label);
                });
            QVERIFY2(said, qPrintable(field->path().toString()));
        }
    }
}

QTEST_GUILESS_MAIN(TestHidden)
#include "tst_hidden.moc"
