// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Change.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

QString side(const QList<TextEdit>& edits, TextEdit::Kind kind) {
    QString text;
    for (const TextEdit& edit : edits)
        if (edit.kind == TextEdit::Kind::Kept || edit.kind == kind)
            text += edit.text;
    return text;
}

/// "a[-b-]{+c+}" for kept a, removed b, added c.
QString marked(const QList<TextEdit>& edits) {
    QString text;
    for (const TextEdit& edit : edits)
        text += edit.kind == TextEdit::Kind::Kept      ? edit.text
                : edit.kind == TextEdit::Kind::Removed ? u"[-"_s + edit.text + u"-]"_s
                                                       : u"{+"_s + edit.text + u"+}"_s;
    return text;
}

} // namespace

class TestWordDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void diffWords_marksWords_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("equal") << u"a b"_s << u"a b"_s << u"a b"_s;
        QTest::newRow("from nothing") << QString() << u"a b"_s << u"{+a b+}"_s;
        QTest::newRow("to nothing") << u"a b"_s << QString() << u"[-a b-]"_s;
        QTest::newRow("one word") << u"the old model"_s << u"the new model"_s
                                  << u"the [-old-]{+new+} model"_s;
        QTest::newRow("two words are one change")
            << u"one two"_s << u"three four"_s << u"[-one two-]{+three four+}"_s;
        QTest::newRow("punctuation") << u"yes."_s << u"yes!"_s << u"yes[-.-]{+!+}"_s;
        QTest::newRow("inserted") << u"a c"_s << u"a b c"_s << u"a {+b +}c"_s;
    }

    void diffWords_marksWords() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(marked(diffWords(before, after)), "expected");
    }

    void diffWords_keepsBothTexts_forRandomTexts() {
        QRandomGenerator random(20260802);
        const QStringList words{
            u"a"_s, u"b"_s, u"cc"_s, u" "_s, u" "_s, u"\n"_s, u"."_s, u"ß"_s, u"😀"_s};
        const auto text = [&] {
            QString result;
            for (int i = random.bounded(40); i > 0; --i)
                result += words[random.bounded(static_cast<int>(words.size()))];
            return result;
        };
        for (int i = 0; i < 3000; ++i) {
            const QString before = text();
            const QString after = text();
            const auto edits = diffWords(before, after);
            QCOMPARE(side(edits, TextEdit::Kind::Removed), before);
            QCOMPARE(side(edits, TextEdit::Kind::Added), after);
        }
    }

    void diffWords_ofLargeTexts_isBounded_data() {
        QTest::addColumn<int>("words");
        QTest::newRow("compared by words") << 15'000;
        QTest::newRow("compared by lines") << 200'000;
    }

    void diffWords_ofLargeTexts_isBounded() {
        QFETCH(int, words);
        QString before;
        QString after;
        for (int i = 0; i < words; ++i) {
            before += QString::number(i) + (i % 10 == 0 ? u'\n' : u' ');
            after += QString::number(i * 7) + (i % 10 == 0 ? u'\n' : u' ');
        }
        QElapsedTimer timer;
        timer.start();
        const auto edits = diffWords(before, after);
        QCOMPARE(side(edits, TextEdit::Kind::Removed), before);
        QCOMPARE(side(edits, TextEdit::Kind::Added), after);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
