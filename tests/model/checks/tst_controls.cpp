// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules and premises of the program's own packs, tried out, in every version: each rule on
// facts that break it and on facts that do not, and what follows from given premises.
// tests/data/controls/README.md says how a control is written.

#include "model/checks/Checker.h"
#include "model/checks/VersionChecks.h"
#include "model/core/Measures.h"
#include "model/dossier/Overrides.h"
#include "model/store/DossierFormat.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const QString controls = QStringLiteral(VITRINE_TEST_DATA "/controls");

QJsonObject read(const QString& file) {
    return QJsonDocument::fromJson(test::readFile(file)).object();
}

QJsonValue valueOf(const Column& column, const QJsonValue& told);

/// Rows, of which "*" tells how many there are of the kind.
QJsonValue tableOf(const Field& field, const QJsonArray& told) {
    QJsonArray order;
    QJsonObject rows;
    for (const auto& row : told) {
        QJsonObject cells;
        const QJsonObject shortForm = row.toObject();
        for (auto it = shortForm.begin(); it != shortForm.end(); ++it)
            if (const Column* column = field.column(it.key()))
                cells.insert(it.key(), valueOf(*column, *it));
        for (int i = 0; i < shortForm.value(u"*"_s).toInt(1); ++i) {
            const QString id = u'r' + QString::number(order.size());
            order << id;
            rows.insert(id, cells);
        }
    }
    return QJsonObject{{u"order"_s, order}, {u"rows"_s, rows}};
}

/// A value as the dossier holds it, from the short form of the controls.
QJsonValue valueOf(const Column& column, const QJsonValue& told) {
    switch (column.type) {
    case FieldType::Number:
    case FieldType::Quantity: {
        QString text = told.toString();
        const Exactness exactness = takeExactness(text); // "at least 5 GB"
        QJsonObject figure{{u"amount"_s, text.section(u' ', 0, 0)}};
        if (const QString unit = text.section(u' ', 1); !unit.isEmpty())
            figure.insert(u"unit"_s, unit);
        if (exactness != Exactness::Exact)
            figure.insert(u"kind"_s, exactnessWord(exactness));
        return figure;
    }
    case FieldType::Party:
        return QJsonObject{{u"name"_s, told}};
    case FieldType::File:
        return QJsonObject{{u"name"_s, told}, {u"sha256"_s, QString(64, u'0')}};
    default:
        return told;
    }
}

QJsonObject answerOf(const Field& field, const QJsonValue& told) {
    if (told == QJsonValue(u"?"_s) || told == QJsonValue(u"-"_s))
        return {{u"state"_s, told == QJsonValue(u"?"_s) ? u"unknown"_s : u"not-applicable"_s},
                {u"reason"_s, u"Reason."_s},
                {u"effort"_s, u"Effort."_s}};
    QJsonObject answer = told.isObject() ? told.toObject() : QJsonObject{{u"value"_s, told}};
    if (answer.contains(u"value"_s))
        answer[u"value"_s] = field.type == FieldType::Table
                                 ? tableOf(field, answer.value(u"value"_s).toArray())
                                 : valueOf(field, answer.value(u"value"_s));
    return answer;
}

/// One regime in one version, and the controls of the regime.
class Control {
public:
    explicit Control(const Regime& regime)
        : m_regime(regime)
        , m_pack(read(controls + u'/' + regime.id + u".json"_s)) {}

    /// Cases as this version has them: "in" tells what differs in it; null: there is none.
    [[nodiscard]] QList<QJsonObject> cases(const QString& list) const {
        QList<QJsonObject> result;
        for (const auto& each : m_pack.value(list).toArray()) {
            QJsonObject found = each.toObject();
            const QJsonObject versions = found.take(u"in"_s).toObject();
            const QJsonValue here = versions.value(m_regime.version);
            if (here.isNull())
                continue;
            const QJsonObject own = here.toObject();
            for (auto it = own.begin(); it != own.end(); ++it)
                found.insert(it.key(), *it);
            result << found;
        }
        return result;
    }

    /// What a dossier that tells this and follows the regime alone is found to be; where the case
    /// has an earlier one, also beside that.
    [[nodiscard]] CheckReport check(const QJsonObject& one, const QString& told) const {
        const auto library = test::realLibrary();
        const Strings strings = library->strings(u"en"_s);
        const Dossier dossier = dossierOf(one, told);
        CheckReport report = vitrine::check(dossier, *library, strings);
        if (one.contains(u"earlier"_s))
            report.findings +=
                checkAgainst(dossierOf(one, u"earlier"_s), dossier, *library, strings).findings;
        return report;
    }

private:
    [[nodiscard]] Dossier dossierOf(const QJsonObject& one, const QString& told) const {
        QJsonObject facts = m_pack.value(u"base"_s).toObject();
        const auto add = [&](const QJsonObject& more) {
            for (auto it = more.begin(); it != more.end(); ++it)
                facts.insert(it.key(), *it);
        };
        for (const auto& group : one.value(u"with"_s).toArray())
            add(m_pack.value(u"groups"_s).toObject().value(group.toString()).toObject());
        add(one.value(told).toObject());
        const auto dossier = readDossier(filesOf(facts));
        if (!dossier) {
            QTest::qFail(qPrintable(dossier.error().text), __FILE__, __LINE__);
            return Dossier();
        }
        Dossier decided = dossier->dossier;
        const QJsonObject overrides = one.value(u"overrides"_s).toObject();
        for (auto it = overrides.begin(); it != overrides.end(); ++it)
            decided = apply({overrideConclusion(decided,
                                                m_regime.conclusionId(it.key()),
                                                it->toString() == u"yes"_s,
                                                u"Counsel says so"_s)},
                            decided);
        return decided;
    }

    [[nodiscard]] FileSet filesOf(const QJsonObject& facts) const {
        const Catalogue& catalogue = test::realLibrary()->catalogue();
        FileSet files;
        QMap<QString, QJsonObject> answers;
        for (auto it = facts.begin(); it != facts.end(); ++it) {
            if (it->isNull())
                continue;
            const auto path = FieldPath::parse(it.key());
            const Field* field = path ? catalogue.field(*path) : nullptr;
            if (!field) {
                QTest::qFail(qPrintable(u"no such fact: "_s + it.key()), __FILE__, __LINE__);
                continue;
            }
            QJsonObject answer = answerOf(*field, *it);
            if (field->type == FieldType::LongText && answer.contains(u"value"_s)) {
                files.insert(u"texts/%1.%2.md"_s.arg(field->category, field->id),
                             answer.value(u"value"_s).toString().toUtf8() + '\n');
                answer[u"value"_s] = QJsonObject{{u"text"_s, true}};
            }
            answers[field->category].insert(field->id, answer);
        }
        for (auto it = answers.cbegin(); it != answers.cend(); ++it)
            files.insert(u"answers/"_s + it.key() + u".json"_s,
                         QJsonDocument({{u"format"_s, 1}, {u"answers"_s, *it}}).toJson());
        files.insert(u"dossier.json"_s,
                     QJsonDocument({{u"format"_s, 1},
                                    {u"id"_s, u"92ebf352-8722-46b3-a684-a965052098ac"_s},
                                    {u"languages"_s, QJsonArray{u"en"_s}},
                                    {u"regimes"_s, QJsonObject{{m_regime.id, m_regime.version}}},
                                    {u"title"_s, u"Control"_s}})
                         .toJson());
        return files;
    }

    const Regime& m_regime;
    QJsonObject m_pack;
};

bool isBroken(const CheckReport& report, const QString& rule) {
    return std::ranges::any_of(report.findings,
                               [&](const Finding& finding) { return finding.rule == rule; });
}

QJsonObject dueDocuments(const CheckReport& report, const Regime& regime) {
    QJsonObject due;
    for (const Document& document : regime.documents) {
        const Applicability found = report.applicability.value(document.id);
        if (found.due == Truth::No)
            continue;
        const QString day = found.dueOn ? found.dueOn->toString(Qt::ISODate) : u"yes"_s;
        due.insert(document.id, found.due == Truth::Yes ? day : truthWord(found.due));
    }
    return due;
}

} // namespace

class TestControls : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void everyRuleAndConclusion_hasAControl_data() { addVersions(); }

    void everyRuleAndConclusion_hasAControl();

    void rules_data() { addCases(u"rules"_s, u"rule"_s); }

    void rules();

    void premises_data() { addCases(u"premises"_s, u"name"_s); }

    void premises();

private:
    static QList<Regime> versions() {
        const auto library = test::realLibrary();
        return library->regimes() + library->olderVersions();
    }

    static void addVersions();
    static void addCases(const QString& list, const QString& name);
};

void TestControls::addVersions() {
    QTest::addColumn<Regime>("regime");
    for (const Regime& regime : versions())
        QTest::newRow(qPrintable(regime.id + u'@' + regime.version)) << regime;
}

void TestControls::addCases(const QString& list, const QString& name) {
    QTest::addColumn<Regime>("regime");
    QTest::addColumn<QJsonObject>("one");
    for (const Regime& regime : versions())
        for (const QJsonObject& one : Control(regime).cases(list))
            QTest::newRow(qPrintable(
                u"%1@%2 %3"_s.arg(regime.id, regime.version, one.value(name).toString())))
                << regime << one;
}

void TestControls::everyRuleAndConclusion_hasAControl() {
    QFETCH(Regime, regime);
    const Control control(regime);
    QSet<QString> rules;
    for (const QJsonObject& one : control.cases(u"rules"_s))
        rules.insert(one.value(u"rule"_s).toString());
    QSet<QString> conclusions;
    for (const QJsonObject& one : control.cases(u"premises"_s))
        for (const QString& conclusion : one.value(u"conclusions"_s).toObject().keys())
            conclusions.insert(conclusion);
    QStringList missing;
    for (const Rule& rule : std::as_const(regime.rules))
        if (!rules.remove(rule.id))
            missing << rule.id;
    for (const Conclusion& conclusion : std::as_const(regime.conclusions))
        if (!conclusions.contains(conclusion.id))
            missing << conclusion.id;
    QVERIFY2(missing.isEmpty(), qPrintable(u"no control: "_s + missing.join(u", "_s)));
    QVERIFY2(rules.isEmpty(), qPrintable(u"no such rule: "_s + rules.values().join(u", "_s)));
}

void TestControls::rules() {
    QFETCH(Regime, regime);
    QFETCH(QJsonObject, one);
    const Control control(regime);
    const QString rule = one.value(u"rule"_s).toString();
    QVERIFY2(isBroken(control.check(one, u"breaks"_s), rule), "it is silent, though broken");
    QVERIFY2(!isBroken(control.check(one, u"keeps"_s), rule), "it speaks, though kept");
}

void TestControls::premises() {
    QFETCH(Regime, regime);
    QFETCH(QJsonObject, one);
    const CheckReport report = Control(regime).check(one, u"told"_s);
    const QJsonObject expected = one.value(u"conclusions"_s).toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QString found =
            truthWord(report.conclusions.value(regime.conclusionId(it.key())).truth);
        QVERIFY2(found == it->toString(), qPrintable(it.key() + u" is "_s + found));
    }
    QCOMPARE(QJsonDocument(dueDocuments(report, regime)).toJson(QJsonDocument::Compact),
             QJsonDocument(one.value(u"due"_s).toObject()).toJson(QJsonDocument::Compact));
    const QJsonObject provisions = one.value(u"provisions"_s).toObject();
    for (auto it = provisions.begin(); it != provisions.end(); ++it)
        QCOMPARE(report.applicability.value(it.key()).provision, it->toString());
    const QJsonObject kept = one.value(u"kept"_s).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const auto until = report.applicability.value(it.key()).keptUntil;
        QCOMPARE(until ? until->toString(Qt::ISODate) : u"none"_s, it->toString());
    }
    const QJsonObject readers = one.value(u"readers"_s).toObject();
    for (auto it = readers.begin(); it != readers.end(); ++it) {
        const Document* document = regime.document(it.key());
        QVERIFY2(document, qPrintable(it.key()));
        QStringList words;
        for (const Audience reader : document->audiences)
            words << audienceWord(reader);
        QCOMPARE(words.join(u' '), it->toString());
    }
    // What an override names is drawn, and no premise has a key that nobody reads.
    for (const QString& conclusion : one.value(u"overrides"_s).toObject().keys())
        QVERIFY2(report.conclusions.contains(regime.conclusionId(conclusion)),
                 qPrintable(conclusion));
    const QSet<QString> keys{u"name"_s,
                             u"with"_s,
                             u"told"_s,
                             u"overrides"_s,
                             u"conclusions"_s,
                             u"provisions"_s,
                             u"readers"_s,
                             u"kept"_s,
                             u"due"_s};
    for (const QString& key : one.keys())
        QVERIFY2(keys.contains(key), qPrintable(key));
    // What is not due names no day, and cites no older model where that is not what decides.
    for (const Document& document : std::as_const(regime.documents)) {
        const Applicability found = report.applicability.value(document.id);
        if (found.due != Truth::No)
            continue;
        QVERIFY2(found.by.isEmpty() && !found.dueOn, qPrintable(document.id));
        QVERIFY2(!found.provision.contains(u"111(3)"_s), qPrintable(found.provision));
    }
}

QTEST_GUILESS_MAIN(TestControls)
#include "tst_controls.moc"
