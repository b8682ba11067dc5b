// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/HelpDialogs.h"

#include "model/flow/Looking.h"
#include "widgets/parts/Labels.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct HelpDialogsWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::HelpDialogs)
};

QDialog* makeDialog(const QString& title, QWidget* content, const QSize& size, QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(HelpDialogsWords::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(content);
    column->addWidget(buttons);
    dialog->resize(size);
    return dialog;
}

void addActions(QTreeWidgetItem* group, const QList<QAction*>& actions) {
    for (const QAction* action : actions) {
        if (action->menu()) {
            addActions(group, action->menu()->actions());
            continue;
        }
        const QString keys =
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (!keys.isEmpty())
            new QTreeWidgetItem(group, {action->text().remove(u'&'), keys});
    }
}

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

} // namespace

QDialog* makeShortcutsDialog(const QList<QMenu*>& menus, QWidget* parent) {
    auto* tree = new QTreeWidget;
    tree->setAccessibleName(HelpDialogsWords::tr("Keyboard shortcuts"));
    tree->setHeaderLabels({HelpDialogsWords::tr("Command"), HelpDialogsWords::tr("Keys")});
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const QMenu* menu : menus) {
        auto* group = new QTreeWidgetItem(tree, {menu->title().remove(u'&')});
        addActions(group, menu->actions());
    }
    auto* lists = new QTreeWidgetItem(tree, {HelpDialogsWords::tr("In lists of findings")});
    new QTreeWidgetItem(lists,
                        {HelpDialogsWords::tr("Go to the fact"),
                         QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)});
    tree->expandAll();
    QDialog* dialog =
        makeDialog(HelpDialogsWords::tr("Keyboard Shortcuts"), tree, {520, 620}, parent);
    dialog->setObjectName(u"shortcutsDialog"_s);
    return dialog;
}

QDialog* makeAboutDialog(const Library* library, const QString& language, QWidget* parent) {
    QString html = u"<h2>Vitrine %1</h2>"_s.arg(escaped(QApplication::applicationVersion()));
    html += u"<p>%1</p>"_s.arg(escaped(
        HelpDialogsWords::tr("Editor for transparency dossiers of general-purpose AI models.")));
    html += u"<p>%1</p>"_s.arg(escaped(HelpDialogsWords::tr(
        "Free software under the GNU General Public License, version 3 or later. It comes "
        "with no warranty. It helps to tell facts in order; it gives no legal advice.")));
    html += u"<h3>%1</h3><ul>"_s.arg(escaped(HelpDialogsWords::tr("Formats and laws")));
    html +=
        u"<li>%1</li>"_s.arg(escaped(HelpDialogsWords::tr("Dossier format %1").arg(currentFormat)));
    if (library) {
        const Strings strings = library->strings(language);
        for (const Regime& regime : library->regimes()) {
            const QString line = HelpDialogsWords::tr("%1, as of %2")
                                     .arg(strings.text(regime.key(u"title"_s)), regime.version);
            html += u"<li>%1</li>"_s.arg(escaped(line));
        }
    }
    html += u"</ul><h3>%1</h3><p>%2</p>"_s.arg(
        escaped(HelpDialogsWords::tr("Built with")),
        escaped(
            HelpDialogsWords::tr(
                "Qt %1 (LGPL-3.0), libgit2 (GPL-2.0 with linking exception), JSON for Modern C++ "
                "(MIT), "
                "MD4C (MIT), Pango and Cairo (LGPL), QPDF (Apache-2.0), KSyntaxHighlighting (MIT), "
                "tl::expected (CC0).")
                .arg(QString::fromLatin1(qVersion()))));
    auto* text = new QTextBrowser;
    text->setAccessibleName(HelpDialogsWords::tr("About Vitrine"));
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(html);
    QDialog* dialog = makeDialog(HelpDialogsWords::tr("About Vitrine"), text, {560, 520}, parent);
    dialog->setObjectName(u"aboutDialog"_s);
    return dialog;
}

} // namespace vitrine
