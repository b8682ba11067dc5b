// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Dossier.h"
#include "model/regime/Library.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace vitrine {

/// A new dossier, or which laws and forms an open one answers to: title (new only), folder (new
/// only), regimes.
class RegimesDialog : public QDialog {
    Q_OBJECT

public:
    /// For a new dossier.
    RegimesDialog(std::shared_ptr<const Library> library,
                  const Strings& strings,
                  const QString& folder,
                  QWidget* parent);
    /// For an open one.
    RegimesDialog(std::shared_ptr<const Library> library,
                  const Strings& strings,
                  const Dossier& dossier,
                  QWidget* parent);

    [[nodiscard]] QString title() const;
    /// Where the new dossier goes: the folder and a name made of the title.
    [[nodiscard]] QString directory() const;
    /// \a dossier with the chosen regimes; pinned versions of those it had are kept.
    [[nodiscard]] Dossier applied(Dossier dossier) const;

private:
    void build(const QMap<QString, QString>& chosen, const Strings& strings, bool isNew);
    void updateState();

    std::shared_ptr<const Library> m_library;
    QLineEdit* m_title;
    QLineEdit* m_folder;
    QPushButton* m_ok = nullptr;
    QList<QCheckBox*> m_regimes;
    bool m_new;
};

} // namespace vitrine
