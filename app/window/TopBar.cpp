// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/TopBar.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/Theme.h"
#include "widgets/find/FindBox.h"
#include "widgets/parts/Labels.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A place as in a tab bar: the current one on a soft tint, in the accent colour and bold.
class PlaceButton final : public QAbstractButton {
public:
    explicit PlaceButton(const QString& name) {
        setText(name);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics metrics(Theme::strongFont());
        return {metrics.horizontalAdvance(text()) + 32, metrics.height() + 16};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setBrush(isChecked()    ? Theme::accentSoft()
                         : underMouse() ? Theme::ground()
                                        : QColor(Qt::transparent));
        painter.setPen(hasFocus() ? QPen(Theme::accent(), 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(ground, 6, 6);
        painter.setFont(isChecked() ? Theme::strongFont() : font());
        painter.setPen(isChecked() ? Theme::accent() : palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_words(new QWidget)
    , m_row(new QWidget)
    , m_title(new ElidedLabel)
    , m_line(new ElidedLabel)
    , m_places(new QButtonGroup(this))
    , m_find(new FindBox)
    , m_saveVersion(new QPushButton(tr("Save version…"))) {
    setObjectName(u"topBar"_s);
    m_title->setFont(Theme::strongFont());
    m_title->setObjectName(u"dossierTitle"_s);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setObjectName(u"dossierLine"_s);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_title);
    lines->addWidget(m_line);
    m_words->setLayout(lines);
    m_words->setMinimumWidth(60);
    m_words->setMaximumWidth(40 * fontMetrics().averageCharWidth());
    lines->setContentsMargins(0, 0, 0, 0);

    m_grid->setContentsMargins(16, 6, 16, 7);
    m_grid->setSpacing(6);
    new FlowLayout(m_row);
    addPlace(PlaceId::Overview, tr("Overview"));
    addPlace(PlaceId::Edit, tr("Edit"));
    addPlace(PlaceId::Review, tr("Review"));
    addPlace(PlaceId::History, tr("History"));
    addPlace(PlaceId::Export, tr("Export"));
    m_find->setMinimumWidth(70);
    m_find->setMaximumWidth(320);
    m_saveVersion->setObjectName(u"saveVersion"_s);
    m_saveVersion->setProperty("primary", true);
    m_saveVersion->setToolTip(tr("Keep the dossier as it is now as a version, with a note"));
    m_grid->addWidget(m_words, 0, 0);
    m_grid->addWidget(m_find, 0, 3);
    m_grid->addWidget(m_saveVersion, 0, 4);
    // What room there is goes to the title, up to its most, before others get more.
    m_grid->setColumnStretch(0, 30);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnStretch(3, 8);
    arrange();
    connect(m_places, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT placeChosen(static_cast<PlaceId>(id));
    });
}

void TopBar::addPlace(PlaceId place, const QString& name) {
    auto* button = new PlaceButton(name);
    button->setObjectName(u"place%1"_s.arg(static_cast<int>(place)));
    button->setAccessibleName(tr("Place: %1").arg(name));
    m_places->addButton(button, static_cast<int>(place));
    m_row->layout()->addWidget(button);
}

int TopBar::narrowest() const {
    const QMargins margins = m_grid->contentsMargins();
    return margins.left() + margins.right() + 4 * m_grid->spacing() + m_words->minimumWidth() +
           m_find->minimumWidth() + m_saveVersion->minimumSizeHint().width();
}

QSize TopBar::minimumSizeHint() const {
    return {narrowest(), QWidget::minimumSizeHint().height()};
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TopBar::arrange() {
    const int places = m_row->layout()->sizeHint().width();
    // Before title and search are cut to a few letters, the places get a line of their own.
    const int words = 30 * fontMetrics().averageCharWidth();
    const bool narrow = width() < narrowest() + places + words;
    if (narrow == m_narrow && m_grid->indexOf(m_row) >= 0)
        return;
    m_narrow = narrow;
    m_row->setMinimumWidth(narrow ? 0 : places);
    m_grid->removeWidget(m_row);
    if (narrow)
        m_grid->addWidget(m_row, 1, 0, 1, 5);
    else
        m_grid->addWidget(m_row, 0, 1);
}

void TopBar::setDossier(const QString& title, const QString& line) {
    m_title->setFullText(title);
    m_line->setFullText(line);
}

void TopBar::setPlace(PlaceId place) {
    m_places->button(static_cast<int>(place))->setChecked(true);
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::card());
    painter.setPen(Theme::line());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace vitrine
