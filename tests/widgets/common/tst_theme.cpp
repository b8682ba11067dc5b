// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/Theme.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace vitrine;

namespace {

const QList<StateMark> allMarks{StateMark::Told,
                                StateMark::Partly,
                                StateMark::Missing,
                                StateMark::Error,
                                StateMark::Warning,
                                StateMark::Info,
                                StateMark::Unknown,
                                StateMark::NotApplicable,
                                StateMark::Withheld};

QImage drawn(StateMark mark) {
    return Theme::stateIcon(mark).pixmap(64, 64).toImage();
}

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { Theme::apply(Theme::Mode::Light); }

    void contrast_isThatOfWcag() {
        QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(Theme::contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void texts_canBeRead_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void texts_canBeRead() {
        QFETCH(bool, dark);
        Theme::apply(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QCOMPARE(Theme::isDark(), dark);
        const QPalette palette = QApplication::palette();
        const QList<std::pair<QColor, QColor>> pairs{
            {palette.color(QPalette::WindowText), Theme::ground()},
            {palette.color(QPalette::Text), Theme::card()},
            {palette.color(QPalette::ButtonText), palette.color(QPalette::Button)},
            {Theme::mutedText(), Theme::card()},
            {Theme::mutedText(), Theme::ground()},
            {Theme::accent(), Theme::card()},
            {Theme::accent(), Theme::ground()},
            {Theme::accent(), Theme::accentSoft()},
            {palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)},
            {palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)},
            {palette.color(QPalette::Text), Theme::added()},
            {palette.color(QPalette::Text), Theme::removed()},
            {palette.color(QPalette::Text), Theme::accentSoft()}};
        for (const auto& [text, ground] : pairs)
            QVERIFY2(Theme::contrast(text, ground) >= 4.5,
                     qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
        for (const StateMark mark : allMarks) {
            for (const QColor& ground : {Theme::card(), Theme::ground()})
                QVERIFY2(Theme::contrast(Theme::stateColor(mark), ground) >= 4.5,
                         qPrintable(Theme::stateName(mark)));
            QVERIFY2(Theme::contrast(palette.color(QPalette::Text), Theme::stateSoft(mark)) >= 4.5,
                     qPrintable(Theme::stateName(mark)));
        }
    }

    void states_differByShape() {
        // Colours taken away, every pair of pictures still differs.
        for (qsizetype i = 0; i < allMarks.size(); ++i) {
            for (qsizetype j = i + 1; j < allMarks.size(); ++j)
                QVERIFY2(drawn(allMarks.at(i)).convertToFormat(QImage::Format_Alpha8) !=
                                 drawn(allMarks.at(j)).convertToFormat(QImage::Format_Alpha8) ||
                             drawn(allMarks.at(i)) != drawn(allMarks.at(j)),
                         qPrintable(Theme::stateName(allMarks.at(i)) + QStringLiteral(" / ") +
                                    Theme::stateName(allMarks.at(j))));
            QVERIFY(!Theme::stateName(allMarks.at(i)).isEmpty());
        }
    }

    void system_isFollowedWhileItRuns() {
        Theme::apply(Theme::Mode::System);
        QPalette foreign;
        foreign.setColor(QPalette::Window, Qt::black);
        foreign.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(foreign);
        QVERIFY(Theme::isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 Theme::palette(true).color(QPalette::Base));
        foreign.setColor(QPalette::Window, Qt::white);
        foreign.setColor(QPalette::WindowText, Qt::black);
        QApplication::setPalette(foreign);
        QVERIFY(!Theme::isDark());
    }

    void fixedMode_staysWhatItIs() {
        Theme::apply(Theme::Mode::Dark);
        QVERIFY(Theme::isDark());
        Theme::apply(Theme::Mode::Light);
        QVERIFY(!Theme::isDark());
    }

    void icons_followTheTheme() {
        const QIcon icon = Theme::stateIcon(StateMark::Told);
        Theme::apply(Theme::Mode::Light);
        const QImage light = icon.pixmap(32, 32).toImage();
        Theme::apply(Theme::Mode::Dark);
        QVERIFY(light != icon.pixmap(32, 32).toImage());
    }

    void ring_closesWhenAllIsTold() {
        const auto picture = [](int told, int required) {
            return Theme::ringIcon(told, required).pixmap(64, 64).toImage();
        };
        QVERIFY(picture(1, 4) != picture(2, 4));
        QCOMPARE(picture(4, 4), drawn(StateMark::Told));
        QVERIFY(picture(0, 0) != picture(0, 4));
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
