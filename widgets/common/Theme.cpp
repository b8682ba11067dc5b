// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/Theme.h"

#include "widgets/common/Style.h"

#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QPointer>
#include <QStyleHints>

#include <cmath>

namespace vitrine {

namespace {

struct Colors {
    QRgb ground, card, text, muted, line, accent, onAccent, accentSoft, button, tip, added, removed;
    QRgb told, partly, missing, error, warning, info, unknown, notApplicable, withheld;
};

constexpr Colors lightColors{0xfff4f6f8, 0xffffffff, 0xff1a2026, 0xff5b6670, 0xffdce2e7, 0xff0e6a80,
                             0xffffffff, 0xffdcebef, 0xffffffff, 0xff25303a, 0xffd6f0df, 0xfffbdedb,
                             0xff1b7a48, 0xff0e6a80, 0xff5f6a75, 0xffb3261e, 0xff8a5a00, 0xff2b5fab,
                             0xff6a4ca3, 0xff5f6a75, 0xff8a3f86};
constexpr Colors darkColors{0xff15191d, 0xff1e2328, 0xffe7ebee, 0xff9fabb5, 0xff363e46, 0xff58bfd2,
                            0xff06222a, 0xff1f3b43, 0xff272d33, 0xff323b44, 0xff1d4430, 0xff572a28,
                            0xff63c792, 0xff58bfd2, 0xffa3aeb8, 0xffff8f85, 0xffe3b452, 0xff8db8fa,
                            0xffc3aaf3, 0xffa3aeb8, 0xffdca4e2};

const Colors& colors() {
    return Theme::isDark() ? darkColors : lightColors;
}

QRgb markColor(const Colors& c, StateMark mark) {
    switch (mark) {
    case StateMark::Told:
        return c.told;
    case StateMark::Partly:
        return c.partly;
    case StateMark::Missing:
        return c.missing;
    case StateMark::Error:
        return c.error;
    case StateMark::Warning:
        return c.warning;
    case StateMark::Info:
        return c.info;
    case StateMark::Unknown:
        return c.unknown;
    case StateMark::NotApplicable:
        return c.notApplicable;
    case StateMark::Withheld:
        return c.withheld;
    }
    Q_UNREACHABLE();
}

/// Tells when the desktop turns dark or light. Our own palette covers the system's, so that it
/// has to be taken off for a look.
class SystemWatch final : public QObject {
public:
    explicit SystemWatch(QObject* parent)
        : QObject(parent) {
        qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
            follow(systemIsDark());
        });
#endif
    }

    void setMode(Theme::Mode mode) {
        m_mode = mode;
        follow(mode == Theme::Mode::System ? systemIsDark() : mode == Theme::Mode::Dark);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (m_busy || m_mode != Theme::Mode::System)
            return false;
        if (event->type() == QEvent::ThemeChange && watched->isWindowType())
            follow(systemIsDark());
        else if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp &&
                 isForeign())
            follow(Theme::isDark(QGuiApplication::palette()));
        return false;
    }

private:
    [[nodiscard]] bool isForeign() const {
        return QGuiApplication::palette() != Theme::palette(m_dark);
    }

    bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
        if (scheme != Qt::ColorScheme::Unknown)
            return scheme == Qt::ColorScheme::Dark;
#endif
        m_busy = true;
        QApplication::setPalette(QPalette());
        const bool dark = Theme::isDark(QGuiApplication::palette());
        m_busy = false;
        return dark;
    }

    void follow(bool dark) {
        m_busy = true;
        m_dark = dark;
        QApplication::setPalette(Theme::palette(dark));
        m_busy = false;
    }

    Theme::Mode m_mode = Theme::Mode::System;
    bool m_dark = false;
    bool m_busy = false;
};

} // namespace

namespace Theme {

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](int x, int y) {
        return static_cast<int>(std::lround(x + (y - x) * share));
    };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

void apply(Mode mode) {
    static QPointer<SystemWatch> watch;
    if (!watch) {
        QApplication::setStyle(new Style);
        watch = new SystemWatch(qApp);
    }
    watch->setMode(mode);
}

bool isDark() {
    return isDark(QGuiApplication::palette());
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QPalette palette(bool dark) {
    const Colors& c = dark ? darkColors : lightColors;
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb color) {
        p.setColor(role, QColor(color));
    };
    set(QPalette::Window, c.ground);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.card);
    set(QPalette::AlternateBase, c.ground);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.error);
    set(QPalette::ToolTipBase, c.tip);
    p.setColor(QPalette::ToolTipText, Qt::white);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::Mid, c.line);
    set(QPalette::Midlight, c.line);
    p.setColor(QPalette::Light, dark ? mixed(QColor(c.card), Qt::white, 0.1) : QColor(Qt::white));
    p.setColor(QPalette::Dark, mixed(QColor(c.line), QColor(c.text), 0.35));
    p.setColor(QPalette::Shadow,
               dark ? QColor(Qt::black) : mixed(QColor(c.line), QColor(c.text), 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mixed(QColor(c.muted), QColor(c.card), 0.25));
    p.setColor(QPalette::Disabled, QPalette::Base, QColor(c.ground));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.line));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.muted));
    return p;
}

QColor accent() {
    return QColor(colors().accent);
}

QColor accentSoft() {
    return QColor(colors().accentSoft);
}

QColor ground() {
    return QColor(colors().ground);
}

QColor card() {
    return QColor(colors().card);
}

QColor line() {
    return QColor(colors().line);
}

QColor mutedText() {
    return QColor(colors().muted);
}

QColor stateColor(StateMark mark) {
    return QColor(markColor(colors(), mark));
}

QColor stateSoft(StateMark mark) {
    return mixed(card(), stateColor(mark), isDark() ? 0.2 : 0.1);
}

QColor added() {
    return QColor(colors().added);
}

QColor removed() {
    return QColor(colors().removed);
}

QFont smallFont() {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QFont strongFont() {
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont titleFont() {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.45);
    font.setWeight(QFont::DemiBold);
    return font;
}

double contrast(const QColor& a, const QColor& b) {
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&linear](const QColor& color) {
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace Theme

} // namespace vitrine
