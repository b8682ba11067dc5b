// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace vitrine {

/// Fusion with calmer surfaces: flat rounded buttons and fields, a chevron for combo boxes, slim
/// scroll bars, headers without relief. A style and not a style sheet: a sheet switches off the
/// palette of what it touches and slows down every widget of a long form.
///
/// A push button with the dynamic property "primary" (or the default button of a dialog) is filled
/// with the accent colour. An input with the property "fault" has a border in the colour of errors.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void polish(QWidget*) override;
    using QProxyStyle::polish;
    void
    drawPrimitive(PrimitiveElement, const QStyleOption*, QPainter*, const QWidget*) const override;
    void drawControl(ControlElement, const QStyleOption*, QPainter*, const QWidget*) const override;
    void drawComplexControl(ComplexControl,
                            const QStyleOptionComplex*,
                            QPainter*,
                            const QWidget*) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl,
                                       const QStyleOptionComplex*,
                                       SubControl,
                                       const QWidget*) const override;
    [[nodiscard]] QRect
    subElementRect(SubElement, const QStyleOption*, const QWidget*) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType,
                                         const QStyleOption*,
                                         const QSize&,
                                         const QWidget*) const override;
    [[nodiscard]] int pixelMetric(PixelMetric, const QStyleOption*, const QWidget*) const override;
    [[nodiscard]] int
    styleHint(StyleHint, const QStyleOption*, const QWidget*, QStyleHintReturn*) const override;
};

} // namespace vitrine
