// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Answer.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace vitrine {

class ComboBox;
class EditSession;

/// The circumstances of an answer in one line below its editor: state, readers, what is withheld,
/// sources, evidence, note.
class AnswerBar : public QWidget {
    Q_OBJECT

public:
    AnswerBar(EditSession& session, const Field& field, QWidget* parent = nullptr);
    void refresh();

    /// Parts that the card puts its own inputs between, by keyboard.
    [[nodiscard]] QWidget* stateBox() const;
    [[nodiscard]] QWidget* noteButton() const;

Q_SIGNALS:
    /// A state was chosen that asks for more: the answer, or the reason why there is none. What
    /// takes it should get the focus.
    void answerWanted();
    /// The note is wanted, or no more.
    void noteToggled(bool shown);

private:
    bool eventFilter(QObject* watched, QEvent*) override;
    void addState();
    void addReaders();
    void addCalculate();
    void addDomains();
    QToolButton* addButton(const QString& name, const QString& text, const QString& hint);
    void chooseState(int index);
    void chooseReaders(int index);
    void withhold();
    void editSources();
    void editEvidence();

    EditSession& m_session;
    const Field& m_field;
    QString m_label;
    ComboBox* m_state = nullptr;
    ComboBox* m_readers = nullptr;
    QToolButton* m_withhold = nullptr;
    QToolButton* m_sources = nullptr;
    QToolButton* m_evidence = nullptr;
    QToolButton* m_note = nullptr;
};

} // namespace vitrine
