// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/FieldPath.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestFieldPath : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void parse_thenToString_isTheSame_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("field") << u"model/name"_s;
        QTest::newRow("row") << u"data/datasets/the-pile"_s;
        QTest::newRow("cell") << u"data/datasets/the-pile/size"_s;
        QTest::newRow("column of every row") << u"data/datasets//size"_s;
        QTest::newRow("row of two ids") << u"dossier/overrides/eu-ai-act:bound/reason"_s;
        QTest::newRow("digits first") << u"1a/2-b"_s;
        QTest::newRow("longest id") << QString(64, u'a') + u"/b"_s;
    }

    void parse_thenToString_isTheSame() {
        QFETCH(QString, text);
        const auto path = FieldPath::parse(text);
        QVERIFY(path);
        QCOMPARE(path->toString(), text);
    }

    void parse_ofMalformed_isRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one part") << u"model"_s;
        QTest::newRow("empty category") << u"/name"_s;
        QTest::newRow("empty field") << u"model/"_s;
        QTest::newRow("empty last part") << u"model/name/"_s;
        QTest::newRow("empty column") << u"model/name/row/"_s;
        QTest::newRow("five parts") << u"a/b/c/d/e"_s;
        QTest::newRow("parent folder") << u"../name"_s;
        QTest::newRow("upper case") << u"Model/name"_s;
        QTest::newRow("hyphen first") << u"model/-name"_s;
        QTest::newRow("space") << u"model/my name"_s;
        QTest::newRow("not ASCII") << u"model/größe"_s;
        QTest::newRow("too long") << QString(65, u'a') + u"/b"_s;
        QTest::newRow("colon in a field") << u"model/a:b"_s;
        QTest::newRow("row of three ids") << u"model/a/b:c:d"_s;
        QTest::newRow("row of half an id") << u"model/a/b:"_s;
        QTest::newRow("NUL") << u"model/na"_s + QChar(0);
    }

    void parse_ofMalformed_isRefused() {
        QFETCH(QString, text);
        const auto path = FieldPath::parse(text);
        QVERIFY(!path);
        QCOMPARE(path.error().code, ErrorCode::Syntax);
        QVERIFY(!path.error().text.isEmpty());
    }

    void order_isByParts() {
        const FieldPath first(u"a"_s, u"z"_s);
        const FieldPath second(u"b"_s, u"a"_s);
        QVERIFY(first < second);
        QVERIFY(first < first.withRow(u"r"_s));
        QVERIFY(first.withRow(u"r"_s) < first.withRow(u"r"_s, u"c"_s));
        QVERIFY(!(first < first));
    }

    void fieldPath_dropsRowAndColumn() {
        const FieldPath cell(u"a"_s, u"b"_s, u"r"_s, u"c"_s);
        QCOMPARE(cell.fieldPath(), FieldPath(u"a"_s, u"b"_s));
        QVERIFY(cell.isInsideTable());
        QVERIFY(!cell.fieldPath().isInsideTable());
        QVERIFY(FieldPath().isEmpty());
        QCOMPARE(FieldPath().toString(), QString());
    }

    void equalPaths_haveEqualHashes() {
        QCOMPARE(qHash(FieldPath(u"a"_s, u"b"_s)), qHash(FieldPath(u"a"_s, u"b"_s)));
    }
};

QTEST_GUILESS_MAIN(TestFieldPath)
#include "tst_fieldpath.moc"
