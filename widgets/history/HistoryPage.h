// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/flow/Comparison.h"
#include "widgets/edit/EditSession.h"
#include "widgets/history/VersionsModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace vitrine {

class MessageBar;
class ElidedLabel;

/// The saved versions at the left, what changed between two of them at the right, and a way back
/// for each fact. Asks for what it needs by signal and is given values: it reads no repository.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(EditSession& session, QWidget* parent = nullptr);

    /// Newest first; \a more: there are older ones. \a kept: there is a repository. Asks for the
    /// comparison that is then shown. Until this is called, the page says that it is reading.
    void setVersions(const QList<Revision>& versions, bool kept, bool more = false);
    /// Ignored if it answers a question that is no longer asked.
    void setComparison(const Comparison&);
    void showError(const Error&);

    [[nodiscard]] QString from() const;
    [[nodiscard]] QString to() const;
    /// Chooses what is compared; empty = the working copy.
    void select(const QString& from, const QString& to);

Q_SIGNALS:
    /// Revision ids; empty = the working copy; \a from may be beforeFirst.
    void compareRequested(const QString& from, const QString& to);
    void startRequested(); ///< begin to keep versions
    void moreRequested();  ///< older versions
    void jumpRequested(const vitrine::FieldPath& path);

protected:
    void showEvent(QShowEvent*) override;

private:
    [[nodiscard]] QWidget* makeVersions();
    [[nodiscard]] QWidget* makeChanges();
    [[nodiscard]] QWidget* makeEmpty();
    void versionChosen(const QModelIndex&);
    void fillChoices();
    void readMore();
    void stopReading();
    void chosen(QComboBox* box);
    void choose(QComboBox* box, const QString& id);
    [[nodiscard]] const Revision* versionOf(const QString& id) const;
    void showEmpty(const QString& text);
    void ask();
    void showCards(qsizetype limit);
    void restore(const FactComparison&);
    void showBanner(const QString& remark = {});

    EditSession& m_session;
    VersionsModel* m_model;
    QListView* m_list;
    QPushButton* m_more;
    QComboBox* m_from;
    QComboBox* m_to;
    ElidedLabel* m_summary = nullptr;
    MessageBar* m_bar = nullptr;
    QVBoxLayout* m_cards = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_start = nullptr;
    Comparison m_comparison;
    std::pair<QString, QString> m_asked; ///< from and to, as last asked for
    bool m_hasMore = false;              ///< older versions, not read yet
    bool m_isReading = false;            ///< these
    bool m_stale = false;
};

} // namespace vitrine
