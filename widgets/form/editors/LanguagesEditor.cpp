// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/editors/LanguagesEditor.h"

#include "model/dossier/LanguageTags.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Inputs.h"
#include "widgets/edit/EditSession.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace vitrine {

using namespace Qt::StringLiterals;

LanguagesEditor::LanguagesEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent)
    , m_chips(new QWidget)
    , m_line(new LineEdit)
    , m_add(new QPushButton(tr("Add")))
    , m_none(new QCheckBox(tr("None"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    new FlowLayout(m_chips);
    column->addWidget(m_chips);
    auto* line = new QHBoxLayout;
    m_line->setPlaceholderText(tr("a language, or its code: German, pt-BR"));
    m_line->setMaximumWidth(340);
    line->addWidget(m_line, 1);
    line->addWidget(m_add);
    line->addSpacing(8);
    line->addWidget(m_none);
    line->addStretch(1);
    column->addLayout(line);
    // Half a name is no language yet: nothing is announced before Enter, Add or leaving the line.
    adopt(static_cast<QWidget*>(m_line));
    adopt(m_add, m_add->text());
    adopt(m_none, m_none->text());
    m_line->installEventFilter(this);
    connect(m_line, &LineEdit::undoRequested, context.session.undoStack(), &QUndoStack::undo);
    connect(m_line, &LineEdit::redoRequested, context.session.undoStack(), &QUndoStack::redo);
    connect(m_line, &QLineEdit::editingFinished, this, &LanguagesEditor::add);
    connect(m_add, &QPushButton::clicked, this, &LanguagesEditor::add);
    connect(m_none, &QCheckBox::clicked, this, [this](bool on) {
        m_tags.clear();
        m_told = on;
        rebuild();
        announce(false);
    });

    auto* completer = new QCompleter(languageNames(strings()), m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    // The completer writes into the line after this signal: look at it when that is done.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this] {
        QTimer::singleShot(0, this, &LanguagesEditor::add);
    });
}

/// What is half a name is what the list offers first; nobody wants "fren" for a language.
QString LanguagesEditor::meant(const QString& typed) const {
    const QString tag = languageTag(typed, strings());
    if (languageName(tag, strings()) != tag)
        return tag;
    QCompleter* offers = m_line->completer();
    offers->setCompletionPrefix(typed);
    const QString first = offers->currentCompletion();
    return first.isEmpty() ? tag : languageTag(first, strings());
}

void LanguagesEditor::add() {
    const QStringList parts = m_line->text().split(u',', Qt::SkipEmptyParts);
    m_line->clear();
    if (isReadOnly())
        return;
    bool added = false;
    for (const QString& part : parts) {
        const QString tag = meant(part.trimmed());
        if (tag.isEmpty() || m_tags.contains(tag))
            continue;
        m_tags.append(tag);
        added = true;
    }
    if (!added)
        return;
    m_told = true;
    rebuild();
    announce(false);
}

void LanguagesEditor::removeAt(qsizetype index) {
    if (isReadOnly() || index < 0 || index >= m_tags.size())
        return;
    m_tags.removeAt(index);
    m_told = !m_tags.isEmpty();
    m_line->setFocus();
    rebuild();
    announce(false);
}

void LanguagesEditor::rebuild() {
    while (QLayoutItem* item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button being clicked
        delete item;
    }
    QWidget* before = m_none;
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        const QString& tag = m_tags.at(i);
        auto* chip = new QToolButton;
        const QString name = languageName(tag, strings());
        chip->setText(isReadOnly() ? name : name + u"  ×"_s);
        chip->setAccessibleName(tr("Remove %1").arg(name));
        chip->setToolTip(tr("%1 – click, Enter or Delete removes it").arg(tag));
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setEnabled(!isReadOnly());
        chip->setShortcut(QKeySequence());
        chip->installEventFilter(this);
        chip->setProperty("index", i);
        connect(chip, &QToolButton::clicked, this, [this, tag] { removeAt(m_tags.indexOf(tag)); });
        m_chips->layout()->addWidget(chip);
        setTabOrder(std::exchange(before, chip), chip); // within the card, not last of the page
        chip->show();
    }
    m_chips->setVisible(!m_tags.isEmpty());
    m_none->setChecked(m_told && m_tags.isEmpty());
    m_none->setVisible(m_tags.isEmpty());
}

void LanguagesEditor::setValue(const Value& value) {
    const auto* told = value.get<QStringList>();
    m_told = told != nullptr;
    m_tags = told ? *told : QStringList();
    rebuild();
}

Value LanguagesEditor::value() const {
    return m_told ? Value(m_tags) : Value();
}

bool LanguagesEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_line && key == Qt::Key_Backspace && m_line->text().isEmpty()) {
            removeAt(m_tags.size() - 1);
            return true;
        }
        if (watched != m_line &&
            (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return)) {
            removeAt(watched->property("index").toLongLong());
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace vitrine
