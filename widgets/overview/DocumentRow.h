// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Evaluation.h"
#include "widgets/edit/EditSession.h"

#include <QWidget>

class QToolButton;
class QTreeWidget;

namespace vitrine {

enum class StateMark;

class IconLabel;
class Meter;
class ElidedLabel;

/// One document on the overview: what it is, for whom, due or not and why, how complete. "Why"
/// opens the whole chain of reasons.
class DocumentRow : public QWidget {
    Q_OBJECT

public:
    DocumentRow(EditSession& session, const QString& document, QWidget* parent = nullptr);

    void refresh();

    [[nodiscard]] const QString& document() const { return m_document; }

Q_SIGNALS:
    /// A reason was chosen that reads this fact.
    void jumpRequested(const vitrine::FieldPath& path);

private:
    void toggleReasons(bool open);
    void fillReasons();
    [[nodiscard]] StateMark markOf(Truth due, const Completeness&) const;
    [[nodiscard]] QString stateInWords(const Applicability&) const;

    EditSession& m_session;
    QString m_document;
    IconLabel* m_mark;
    ElidedLabel* m_title;
    ElidedLabel* m_state;
    Meter* m_meter;
    QToolButton* m_why;
    QTreeWidget* m_reasons = nullptr;
};

/// "due", "not due", "to be determined", translated.
[[nodiscard]] QString dueInWords(Truth due);
/// The same of a document: what is no duty of its own is expected.
[[nodiscard]] QString dueInWords(const Applicability&);
/// "by 2 August 2027", or "since" that day once it is over, translated.
[[nodiscard]] QString dayInWords(const QDate& dueOn, const Strings& strings);
/// The reason that decided, as one short line: the first part with the same outcome, down to a
/// fact.
[[nodiscard]] QString decidingReason(const Reason&);

} // namespace vitrine
