// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/import/DomainTable.h"
#include "widgets/common/Theme.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace vitrine {

class ComboBox;
class EditSession;
class IconLabel;
class LineEdit;
class ProgressRelay;

/// Puts the largest domains of a list, a file of comma-separated values, into a table, as one
/// undoable step. Proposes as many as the law that holds for the dossier demands; tells each line
/// that cannot be read. Reads in the background; closing it stops that.
class DomainsDialog : public QDialog {
    Q_OBJECT

public:
    DomainsDialog(EditSession& session, const Field& field, QWidget* parent = nullptr);
    ~DomainsDialog() override;

    /// Is the field a table of domains?
    [[nodiscard]] static bool isOffered(const Field&);

    void accept() override;

private:
    void addFile(QVBoxLayout* column);
    void addAmount(QVBoxLayout* column);
    void addResult(QVBoxLayout* column);
    void chooseFile();
    void read();
    void reckon();
    [[nodiscard]] Result<DomainTableOptions> options() const;
    void say(StateMark mark, const QString& text);
    void showList();

    EditSession& m_session;
    const Field& m_field;
    FieldPath m_count; ///< the fact that counts all domains
    LineEdit* m_file;
    QCheckBox* m_merge;
    LineEdit* m_domainColumn;
    LineEdit* m_sizeColumn;
    LineEdit* m_share;
    LineEdit* m_atMost;
    ComboBox* m_unit;
    IconLabel* m_mark;
    QLabel* m_result;
    QPlainTextEdit* m_badLines;
    QCheckBox* m_skip;
    QProgressBar* m_busy;
    QPushButton* m_use = nullptr;
    std::shared_ptr<ProgressRelay> m_reading; ///< nullptr: nothing is read
    std::shared_ptr<const DomainList> m_list; ///< nullptr: nothing is read yet
    QList<Change> m_changes;
};

} // namespace vitrine
