// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"

#include <QAbstractListModel>
#include <QListView>

namespace vitrine {

/// The documents of the dossier, each with a check box, due state and completeness.
class DocumentsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SecondLineRole };

    explicit DocumentsModel(EditSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex&, const QVariant&, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex&) const override;

    [[nodiscard]] QStringList checked() const;
    void setChecked(const QStringList& documents);

Q_SIGNALS:
    void checkedChanged();

private:
    void update();
    [[nodiscard]] QStringList idsNow() const;
    [[nodiscard]] QString secondLine(const QString& document) const;

    EditSession& m_session;
    QStringList m_ids;
    QStringList m_checked;
};

/// Space or a click on the box chooses a document for export, moving shows it in the preview.
class DocumentsList : public QListView {
    Q_OBJECT

public:
    explicit DocumentsList(EditSession& session, QWidget* parent = nullptr);

    [[nodiscard]] DocumentsModel* documents() const { return m_model; }

    /// The document shown in the preview; empty if there is none.
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void currentDocumentChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    DocumentsModel* m_model;
};

} // namespace vitrine
