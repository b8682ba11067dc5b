// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/ChangeCard.h"

#include "widgets/common/Chip.h"
#include "widgets/parts/Labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype shownLines = 40;
// Of a long stretch that did not change only its ends help to read the change.
constexpr qsizetype longStretch = 360;

QString shortened(const QString& kept) {
    if (kept.size() <= longStretch)
        return kept;
    return kept.left(longStretch / 3) + u" […] "_s + kept.right(longStretch / 3);
}

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString kindInWords(const ChangeLine& line) {
    switch (line.kind) {
    case ChangeLine::Kind::Added:
        return ChangeCard::tr("added");
    case ChangeLine::Kind::Removed:
        return ChangeCard::tr("removed");
    case ChangeLine::Kind::Changed:
        return line.difference;
    case ChangeLine::Kind::Moved:
        return ChangeCard::tr("moved from place %1 to %2").arg(line.before, line.after);
    }
    return {};
}

} // namespace

SideText::SideText(Side side, const ChangeLine& line, QWidget* parent)
    : QLabel(parent)
    , m_side(side)
    , m_line(line) {
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setMargin(8);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setAccessibleName(side == Side::Before ? tr("Before: %1").arg(line.before)
                                           : tr("After: %1").arg(line.after));
    render();
}

QString SideText::marked(const QString& text) const {
    const bool before = m_side == Side::Before;
    const QColor color = before ? Theme::removed() : Theme::added();
    return u"<span style=\"background-color:%1; text-decoration:%2\">%3</span>"_s.arg(
        color.name(), before ? u"line-through"_s : u"underline"_s, escaped(text));
}

void SideText::render() {
    const TextEdit::Kind own =
        m_side == Side::Before ? TextEdit::Kind::Removed : TextEdit::Kind::Added;
    QString html;
    for (const TextEdit& edit : std::as_const(m_line.words)) {
        if (edit.kind == TextEdit::Kind::Kept)
            html += escaped(shortened(edit.text));
        else if (edit.kind == own)
            html += marked(edit.text);
    }
    if (m_line.words.isEmpty()) {
        const QString& text = m_side == Side::Before ? m_line.before : m_line.after;
        html = marked(text);
    }
    setText(html.isEmpty() ? u"—"_s : html);
}

void SideText::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    // The marks carry colours of their own, which have to follow light and dark.
    if (event->type() == QEvent::PaletteChange)
        render();
}

void SideText::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::stateSoft(m_side == Side::Before ? StateMark::Error : StateMark::Told));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.end();
    QLabel::paintEvent(event);
}

ChangeCard::ChangeCard(const FactComparison& fact, QWidget* parent)
    : Card(parent)
    , m_path(fact.path)
    , m_restore(new QPushButton(tr("Restore old"))) {
    setObjectName(u"change:"_s + fact.path.toString());
    setAccessibleName(tr("%1, %2").arg(fact.field, fact.category));
    m_restore->setObjectName(u"restore"_s);
    m_restore->setAccessibleName(tr("Restore the old answer of %1").arg(fact.field));
    connect(m_restore, &QPushButton::clicked, this, &ChangeCard::restoreRequested);
    auto* open = new QPushButton(tr("Show"));
    open->setAccessibleName(tr("Show %1 in the editor").arg(fact.field));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT jumpRequested(m_path); });
    open->setVisible(m_path.category() != dossierCategory);

    auto* head = new QHBoxLayout;
    QLabel* title = titleLabel(fact.field);
    title->setWordWrap(false);
    head->addWidget(title);
    auto* category = new ElidedLabel(fact.category);
    category->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(category);
    if (fact.isPublic) {
        auto* chip = new Chip(tr("Public"));
        chip->setToolTip(tr("The public may see this fact."));
        head->addWidget(chip);
    }
    head->addStretch();
    head->addWidget(m_restore);
    head->addWidget(open);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ChangeLine& line : fact.lines.first(std::min(shownLines, fact.lines.size()))) {
        QStringList above{line.inside, kindInWords(line)};
        above.removeAll(QString());
        if (!above.isEmpty())
            grid->addWidget(mutedLabel(above.join(u" · "_s)), row++, 0, 1, 2);
        if (line.words.isEmpty()) // a move, or more than its name cannot be told
            continue;
        grid->addWidget(new SideText(SideText::Side::Before, line), row, 0);
        grid->addWidget(new SideText(SideText::Side::After, line), row++, 1);
    }
    if (fact.lines.size() > shownLines)
        grid->addWidget(mutedLabel(tr("and %n more change(s)",
                                      nullptr,
                                      static_cast<int>(fact.lines.size() - shownLines))),
                        row,
                        0,
                        1,
                        2);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->addLayout(head);
    column->addLayout(grid);
}

void ChangeCard::setRestorable(bool restorable, const QString& why) {
    m_restore->setEnabled(restorable);
    m_restore->setToolTip(why);
}

} // namespace vitrine
