// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/Dialogs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QQueue>

namespace vitrine::Dialogs {

namespace {

struct Rehearsal {
    QQueue<int> answers;
    QQueue<std::optional<QString>> texts;
    QQueue<QString> fileNames;
    QStringList asked;
    QUrl openedLink;
    bool silent = false;
    bool linksHeld = false;
};

Rehearsal& rehearsal() {
    static Rehearsal instance;
    return instance;
}

void remember(const QString& text) {
    // Only tests take them away; without a bound a long session would gather them for ever.
    QStringList& asked = rehearsal().asked;
    asked.append(text);
    if (asked.size() > 50)
        asked.removeFirst();
}

/// A dialog that is shown a folder that is not there offers nothing to choose.
QString existingFolder(const QString& folder) {
    QString place = QDir::cleanPath(folder);
    while (!QFileInfo(place).isDir() && place != QFileInfo(place).path())
        place = QFileInfo(place).path();
    return place;
}

} // namespace

int ask(QWidget* parent,
        const QString& title,
        const QString& text,
        const QStringList& buttons,
        const QString& detail) {
    remember(text);
    if (!rehearsal().answers.isEmpty())
        return rehearsal().answers.dequeue();
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(detail);
    QList<QAbstractButton*> added;
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const bool cancels = i > 0 && i == buttons.size() - 1;
        added.append(box.addButton(buttons.at(i),
                                   cancels ? QMessageBox::RejectRole : QMessageBox::AcceptRole));
    }
    if (!added.isEmpty())
        box.setDefaultButton(qobject_cast<QPushButton*>(added.first()));
    if (added.size() > 1)
        box.setEscapeButton(added.last());
    box.exec();
    return static_cast<int>(added.indexOf(box.clickedButton()));
}

void tell(QWidget* parent, const QString& title, const QString& text, const QString& detail) {
    remember(text);
    if (rehearsal().silent)
        return;
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(detail);
    box.exec();
}

void tellError(QWidget* parent, const QString& title, const Error& error) {
    tell(parent, title, error.text, error.detail);
}

std::optional<QString>
askText(QWidget* parent, const QString& title, const QString& label, const QString& text) {
    remember(label);
    if (!rehearsal().texts.isEmpty())
        return rehearsal().texts.dequeue();
    bool accepted = false;
    const QString entered =
        QInputDialog::getText(parent, title, label, QLineEdit::Normal, text, &accepted);
    return accepted ? std::optional(entered) : std::nullopt;
}

QString
openFile(QWidget* parent, const QString& title, const QString& filter, const QString& start) {
    remember(title);
    if (!rehearsal().fileNames.isEmpty())
        return rehearsal().fileNames.dequeue();
    return QFileDialog::getOpenFileName(parent, title, start, filter);
}

QString
saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
    remember(title);
    if (!rehearsal().fileNames.isEmpty())
        return rehearsal().fileNames.dequeue();
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

QString directory(QWidget* parent, const QString& title, const QString& start) {
    remember(title);
    if (!rehearsal().fileNames.isEmpty())
        return rehearsal().fileNames.dequeue();
    return QFileDialog::getExistingDirectory(parent, title, existingFolder(start));
}

bool openLink(const QUrl& url) {
    static const QStringList known{QStringLiteral("http"),
                                   QStringLiteral("https"),
                                   QStringLiteral("mailto"),
                                   QStringLiteral("file")};
    if (!url.isValid() || !known.contains(url.scheme()))
        return false;
    if (rehearsal().linksHeld) {
        rehearsal().openedLink = url;
        return true;
    }
    return QDesktopServices::openUrl(url);
}

void setLinksHeld(bool held) {
    rehearsal().linksHeld = held;
}

QUrl takeOpenedLink() {
    return std::exchange(rehearsal().openedLink, {});
}

void setNextAnswer(int button) {
    rehearsal().answers.enqueue(button);
}

void setNextText(const std::optional<QString>& text) {
    rehearsal().texts.enqueue(text);
}

void setNextFileName(const QString& fileName) {
    rehearsal().fileNames.enqueue(fileName);
}

void setSilent(bool silent) {
    rehearsal().silent = silent;
}

QStringList takeAsked() {
    return std::exchange(rehearsal().asked, {});
}

} // namespace vitrine::Dialogs
