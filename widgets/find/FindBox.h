// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/find/FindIndex.h"

#include <QAbstractListModel>
#include <QLineEdit>
#include <QPointer>

#include <functional>

class QCompleter;

namespace vitrine {

/// What the search found, best first.
class PlacesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { WhereRole = Qt::UserRole + 1, KindRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
    void setPlaces(const QList<Place>&);

    [[nodiscard]] const QList<Place>& places() const { return m_places; }

private:
    QList<Place> m_places;
};

/// The box that finds any fact, provision or finding while one types. Enter goes to the best hit or
/// the chosen one, Escape gives the focus back to where it was.
class FindBox : public QLineEdit {
    Q_OBJECT

public:
    explicit FindBox(QWidget* parent = nullptr);

    /// Asked for an index each time the box gets the focus, so that nobody keeps one up to date
    /// while somebody types elsewhere.
    void setSource(std::function<FindIndex()> source) { m_source = std::move(source); }

    /// Takes the focus and selects what is in it.
    void activate();

    [[nodiscard]] const QList<Place>& hits() const { return m_model->places(); }

Q_SIGNALS:
    void placeChosen(const vitrine::FieldPath& path);

protected:
    void focusInEvent(QFocusEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    void search(const QString& text);
    void choose(int row);

    std::function<FindIndex()> m_source;
    FindIndex m_index;
    PlacesModel* m_model;
    QCompleter* m_completer;
    QPointer<QWidget> m_cameFrom;
};

} // namespace vitrine
