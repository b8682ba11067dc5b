// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/regime/Library.h"

#include <QScrollArea>

class QVBoxLayout;

namespace vitrine {

/// A dossier that was open before.
struct RecentDossier {
    QString directory;
    QString title;
    bool missing = false;
    int recovered = 0; ///< facts that were typed but not saved when the program ended
    friend bool operator==(const RecentDossier&, const RecentDossier&) = default;
};

/// What is seen before a dossier is open: recovered work, recent dossiers, a new one, examples.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QList<RecentDossier>&);
    /// What each shows is the phrase "example.<id>".
    void setExamples(const QList<Example>&, const Strings&);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void openDirectoryRequested(const QString& directory);
    void forgetRequested(const QString& directory);
    void exampleRequested(const QString& id);

private:
    [[nodiscard]] QWidget* makeHead();
    void addRecent(const RecentDossier&);
    void addRecovered(const RecentDossier&);

    QWidget* m_recoveredCard;
    QVBoxLayout* m_recovered;
    QVBoxLayout* m_recent;
    QVBoxLayout* m_examples;
};

} // namespace vitrine
