// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/TopBar.h"

#include "widgets/common/Theme.h"
#include "widgets/find/FindBox.h"
#include "widgets/parts/Labels.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
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
    auto* words = new QWidget;
    words->setLayout(lines);
    words->setMinimumWidth(60);
    words->setMaximumWidth(300);
    lines->setContentsMargins(0, 0, 0, 0);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 7);
    row->setSpacing(6);
    row->addWidget(words, 30); // what room there is, up to its most, before others get more
    addPlace(row, PlaceId::Overview, tr("Overview"));
    addPlace(row, PlaceId::Edit, tr("Edit"));
    addPlace(row, PlaceId::Review, tr("Review"));
    addPlace(row, PlaceId::History, tr("History"));
    addPlace(row, PlaceId::Export, tr("Export"));
    row->addStretch(1);
    m_find->setMinimumWidth(70);
    m_find->setMaximumWidth(320);
    row->addWidget(m_find, 8);
    m_saveVersion->setObjectName(u"saveVersion"_s);
    m_saveVersion->setProperty("primary", true);
    m_saveVersion->setToolTip(tr("Keep the dossier as it is now as a version, with a note"));
    row->addWidget(m_saveVersion);
    connect(m_places, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT placeChosen(static_cast<PlaceId>(id));
    });
}

void TopBar::addPlace(QHBoxLayout* row, PlaceId place, const QString& name) {
    auto* button = new PlaceButton(name);
    button->setObjectName(u"place%1"_s.arg(static_cast<int>(place)));
    button->setAccessibleName(tr("Place: %1").arg(name));
    m_places->addButton(button, static_cast<int>(place));
    row->addWidget(button);
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
