// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace vitrine {

class ElidedLabel;
class FindBox;

/// The places of the program.
enum class PlaceId { Overview, Edit, Review, History, Export };

/// The head of the window: which dossier, the five places, the search box, Save Version; where
/// there is little room, the places in a line of their own.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setDossier(const QString& title, const QString& line);
    void setPlace(PlaceId);

    [[nodiscard]] FindBox* find() const { return m_find; }

    [[nodiscard]] QPushButton* saveVersion() const { return m_saveVersion; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeChosen(vitrine::PlaceId place);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    void addPlace(PlaceId place, const QString& name);
    void arrange();
    [[nodiscard]] int narrowest() const;

    QGridLayout* m_grid;
    QWidget* m_words;
    QWidget* m_row;
    bool m_narrow = true;

    ElidedLabel* m_title;
    ElidedLabel* m_line;
    QButtonGroup* m_places;
    FindBox* m_find;
    QPushButton* m_saveVersion;
};

} // namespace vitrine
