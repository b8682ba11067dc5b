// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"

#include <QHash>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace vitrine {

class CategoryPage;
class FindingsPane;
class GuidancePane;
class OutlineView;

/// Where facts are told: categories at the left, the form in the middle, guidance at the right, or
/// below where there is no room for three columns, findings below. A category's page is built when
/// it is first looked at, and kept.
class EditPlace : public QWidget {
    Q_OBJECT

public:
    explicit EditPlace(EditSession& session, QWidget* parent = nullptr);

    /// Shows a fact, or a category where the path names no field. False if there is no such place.
    bool jumpTo(const FieldPath& path);
    [[nodiscard]] QString category() const;
    /// The fact whose card has the focus; empty = none has.
    [[nodiscard]] FieldPath focusedField() const;
    void stepFinding(int direction);
    void stepCategory(int direction);
    /// Gives the focus to the next pane that is shown.
    void cyclePane(int direction);

    [[nodiscard]] QWidget* outlinePane() const;
    [[nodiscard]] QWidget* guidancePane() const;
    [[nodiscard]] QWidget* findingsPane() const;
    void resetLayout();
    void saveLayout() const;
    /// Puts the focus into the form that is shown.
    void enterForm();

Q_SIGNALS:
    void categoryShown(const QString& category);

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    void arrange();
    void shareNarrow();
    static bool enter(QWidget* pane);
    CategoryPage* showCategory(const QString& category);
    [[nodiscard]] CategoryPage* currentPage() const;
    void restoreLayout();

    EditSession& m_session;
    OutlineView* m_outline;
    QStackedWidget* m_pages;
    GuidancePane* m_guidance;
    FindingsPane* m_findings;
    QSplitter* m_columns;
    QSplitter* m_rows;
    QSplitter* m_below; ///< the findings; with the guidance where the place is narrow
    bool m_narrow = false;
    QHash<QString, CategoryPage*> m_built;
    FieldPath m_current; ///< where the user was last in the form
};

} // namespace vitrine
