// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text of the program can be translated, and everything that takes part has a name for screen
// readers.

#include "app/dialogs/HelpDialogs.h"
#include "app/dialogs/RegimesDialog.h"
#include "app/window/Actions.h"
#include "app/window/EditPlace.h"
#include "tests/app/gui/GuiFixture.h"
#include "widgets/parts/Labels.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QTranslator>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// Marks everything that goes through a translation.
class PseudoTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString
    translate(const char* context, const char* source, const char*, int) const override {
        // Qt's own texts (dialog buttons, line edit menus) come with Qt's translations.
        if (QByteArray(context).startsWith('Q'))
            return {};
        return u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s;
    }
};

bool hasLetters(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        test::GuiFixture::prepareProgram(u"tst_words"_s);
        QCoreApplication::installTranslator(&m_translator);
        m_gui = std::make_unique<test::GuiFixture>();
        QVERIFY(m_gui->openExample());
        gatherData();
    }

    void cleanupTestCase() { m_gui.reset(); }

    void menus_areTranslated() {
        for (const QMenu* menu : m_gui->window().actions().menus()) {
            check(menu, u"title"_s, menu->title());
            for (const QAction* action : menu->actions()) {
                if (!action->isSeparator())
                    check(action, u"text"_s, action->text());
            }
        }
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void places_data() {
        QTest::addColumn<int>("place");
        QTest::newRow("overview") << static_cast<int>(PlaceId::Overview);
        QTest::newRow("edit") << static_cast<int>(PlaceId::Edit);
        QTest::newRow("review") << static_cast<int>(PlaceId::Review);
        QTest::newRow("history") << static_cast<int>(PlaceId::History);
        QTest::newRow("export") << static_cast<int>(PlaceId::Export);
    }

    void places() {
        QFETCH(int, place);
        m_faults.clear();
        m_gui->workspace().showPlace(static_cast<PlaceId>(place));
        QVERIFY(m_gui->settle());
        walk(&m_gui->window());
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void dialogs() {
        m_faults.clear();
        const std::unique_ptr<QDialog> shortcuts(
            makeShortcutsDialog(m_gui->window().actions().menus(), nullptr));
        const std::unique_ptr<QDialog> about(
            makeAboutDialog(&m_gui->session().library(), u"en"_s, nullptr));
        RegimesDialog regimes(m_gui->session().sharedLibrary(),
                              m_gui->session().strings(),
                              m_gui->session().dossier(),
                              nullptr);
        for (QDialog* dialog :
             std::initializer_list<QDialog*>{shortcuts.get(), about.get(), &regimes}) {
            dialog->show();
            walk(dialog);
        }
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void inputs_haveNames() {
        m_faults.clear();
        for (int place = 0; place < 5; ++place) {
            m_gui->workspace().showPlace(static_cast<PlaceId>(place));
            for (const QWidget* widget : m_gui->window().findChildren<QWidget*>()) {
                if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus)
                    checkName(widget);
            }
        }
        m_faults.removeDuplicates();
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

private:
    /// Words of resources and of the dossier: not the program's own.
    void gatherData() {
        const EditSession& session = m_gui->session();
        const Strings& strings = session.strings();
        const auto keep = [this](const QString& text) {
            if (!text.isEmpty())
                m_data.insert(text);
        };
        for (const Category& category : session.catalogue().categories()) {
            keep(strings.optional(category.id + u".label"_s));
            keep(strings.optional(category.id + u".summary"_s));
        }
        for (const Regime& regime : session.library().regimes()) {
            keep(strings.text(regime.key(u"title"_s)));
            for (const Document& document : regime.documents)
                keep(strings.text(document.key(u"title"_s)));
        }
        for (const Finding& finding : session.report().findings) {
            keep(finding.message);
            keep(finding.fix);
            keep(finding.provision);
        }
        keep(session.dossier().title());
        keep(u"Vitrine"_s);
    }

    [[nodiscard]] bool isData(const QString& text) const {
        return m_data.contains(text) || text.startsWith(u'/');
    }

    void check(const QObject* object, const QString& what, const QString& text) {
        if (!hasLetters(text) || text.contains(u'⟦') || isData(text))
            return;
        m_faults.append(
            u"%1 “%2”: %3 “%4”"_s.arg(QString::fromLatin1(object->metaObject()->className()),
                                      object->objectName(),
                                      what,
                                      text.left(120)));
    }

    static bool isForm(const QWidget* widget) {
        // Forms and guidance show the catalogue's words; their own texts are tested where they
        // live.
        for (const QWidget* w = widget; w; w = w->parentWidget()) {
            const QByteArray name = w->metaObject()->className();
            if (name == "vitrine::CategoryPage" || name == "vitrine::GuidancePane" ||
                name == "vitrine::ElidedLabel" || name == "vitrine::ReviewPage" ||
                name == "vitrine::PreviewPane" || name == "QComboBoxPrivateContainer")
                return true;
        }
        return false;
    }

    void walk(QWidget* top) {
        check(top, u"window title"_s, top->windowTitle());
        for (QWidget* widget : top->findChildren<QWidget*>()) {
            if (!widget->isVisible() || isForm(widget))
                continue;
            check(widget, u"tool tip"_s, widget->toolTip());
            if (const auto* label = qobject_cast<QLabel*>(widget))
                check(widget, u"text"_s, label->text());
            else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
                check(widget, u"text"_s, button->text());
            else if (const auto* edit = qobject_cast<QLineEdit*>(widget))
                check(widget, u"placeholder"_s, edit->placeholderText());
            else if (const auto* group = qobject_cast<QGroupBox*>(widget))
                check(widget, u"title"_s, group->title());
            else if (const auto* header = qobject_cast<QHeaderView*>(widget))
                for (int i = 0; header->model() && header->isVisible() && i < header->count(); ++i)
                    check(widget,
                          u"header"_s,
                          header->model()->headerData(i, header->orientation()).toString());
        }
    }

    void checkName(const QWidget* widget) {
        if (!widget->accessibleName().isEmpty() || qobject_cast<const QScrollBar*>(widget))
            return;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            button && !button->text().isEmpty())
            return;
        const bool input =
            qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
            qobject_cast<const QAbstractButton*>(widget) ||
            qobject_cast<const QAbstractItemView*>(widget) ||
            qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
        // What Qt puts inside an input (the field of a spin box, the list of a combo box) is named
        // by it.
        const QWidget* parent = widget->parentWidget();
        const bool inside = qobject_cast<const QAbstractSpinBox*>(parent) ||
                            qobject_cast<const QComboBox*>(parent) ||
                            qobject_cast<const QLineEdit*>(parent) ||
                            qobject_cast<const QAbstractItemView*>(parent);
        if (input && !inside)
            m_faults.append(u"no accessible name: %1 “%2” in “%3”"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()),
                widget->objectName(),
                parent ? parent->objectName() : QString()));
    }

    PseudoTranslator m_translator;
    std::unique_ptr<test::GuiFixture> m_gui;
    QSet<QString> m_data;
    QStringList m_faults;
};

VITRINE_GUI_TEST_MAIN(WordsTest)
#include "tst_words.moc"
