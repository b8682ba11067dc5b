// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small screens and large text: nothing is cut, and what does not fit can be scrolled.

#include "app/window/UserLanguage.h"
#include "tests/app/gui/GuiFixture.h"
#include "widgets/parts/Labels.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget& widget) {
    const QString text = widget.inherits("QLabel") ? static_cast<const QLabel&>(widget).text()
                                                   : widget.accessibleName();
    return u"%1 “%2” (%3)"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), text.left(40), widget.objectName());
}

QScrollArea* areaAround(const QWidget& widget) {
    for (QWidget* w = widget.parentWidget(); w; w = w->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(w))
            return area;
    }
    return nullptr;
}

/// Inside what it lies on, and that inside the window or to be scrolled to.
bool canBeSeen(const QWidget& widget) {
    const QScrollArea* area = areaAround(widget);
    const QWidget* ground = area && area->widget() ? area->widget() : widget.window();
    const QRect place(widget.mapTo(ground, QPoint(0, 0)), widget.size());
    if (!ground->rect().adjusted(-1, -1, 1, 1).contains(place))
        return false;
    if (!area)
        return true;
    const bool wide = ground->width() > area->viewport()->width() + 1;
    return (!wide || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) &&
           canBeSeen(*area);
}

bool isCut(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return !button->text().isEmpty() && button->width() < button->minimumSizeHint().width();
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (!label || label->text().isEmpty() || qobject_cast<const ElidedLabel*>(label))
        return false;
    if (!label->wordWrap())
        return label->width() < label->sizeHint().width() - 1;
    return label->height() < label->heightForWidth(label->width()) - 1;
}

QStringList faultsIn(const QWidget& top) {
    QStringList faults;
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        const bool told = widget->inherits("QLabel") || (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (!widget->isVisible() || !told || widget->window() != &top ||
            widget->inherits("QMenuBar"))
            continue;
        if (isCut(*widget))
            faults.append(u"cut: "_s + nameOf(*widget));
        if (!canBeSeen(*widget))
            faults.append(u"outside: "_s + nameOf(*widget));
    }
    return faults;
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::GuiFixture::prepareProgram(u"tst_layout"_s); }

    void places_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("language");
        for (const QString& language : {u"en"_s, u"de"_s, u"fr"_s}) {
            const QByteArray tag = language.toUtf8();
            QTest::newRow((tag + " small").constData()) << QSize(1024, 700) << 100 << language;
            QTest::newRow((tag + " large text").constData()) << QSize(1024, 700) << 200 << language;
        }
    }

    void places() {
        QFETCH(const QSize, size);
        QFETCH(const int, percent);
        QFETCH(const QString, language);
        test::GuiFixture gui;
        Preferences::setLanguage(language);
        UserLanguage::apply();
        gui.rebuild();
        for (int now = 100; now < percent; now += 10)
            gui.find<QAction>(u"larger"_s)->trigger();
        gui.window().resize(size);
        QVERIFY(gui.start());
        QVERIFY(gui.settle());
        QStringList faults;
        const auto look = [&](const QString& place) {
            QTest::qWait(60); // what was added is laid out in turns
            if (gui.window().size() != size)
                faults.append(u"%1: the window wants %2 × %3"_s.arg(place)
                                  .arg(gui.window().width())
                                  .arg(gui.window().height()));
            for (const QString& fault : faultsIn(gui.window()))
                faults.append(place + u": "_s + fault);
        };
        look(u"start"_s);
        QSignalSpy opened(&gui.window(), &MainWindow::dossierOpened);
        gui.window().openExample(u"pythia-6.9b"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 20000);
        for (const PlaceId place : {PlaceId::Overview,
                                    PlaceId::Edit,
                                    PlaceId::Review,
                                    PlaceId::History,
                                    PlaceId::Export}) {
            gui.workspace().showPlace(place);
            QVERIFY(gui.settle());
            look(QString::number(static_cast<int>(place)));
        }
        for (const Category& category : gui.session().catalogue().categories()) {
            gui.workspace().jumpTo(FieldPath(category.id, {}));
            look(category.id);
        }
        gui.find<QAction>(u"normalSize"_s)->trigger();
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

VITRINE_GUI_TEST_MAIN(LayoutTest)
#include "tst_layout.moc"
