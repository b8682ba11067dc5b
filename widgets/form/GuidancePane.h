// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Checker.h"
#include "model/core/FieldPath.h"

#include <QTextBrowser>

namespace vitrine {

class EditSession;
struct Field;

/// What belongs into a fact, what does not, an example, who asks for it with which provision, the
/// marks of our sources, its sources and evidence. What is open or wrong is told on the card.
/// Follows the session. Links open outside of the program, on click only; pictures are never
/// fetched.
class GuidancePane : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuidancePane(EditSession& session, QWidget* parent = nullptr);
    void showField(const FieldPath&);

    [[nodiscard]] const FieldPath& field() const { return m_field; }

protected:
    void changeEvent(QEvent*) override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void refresh();
    [[nodiscard]] QString askedHtml(const Field&) const;
    [[nodiscard]] QString textsHtml(const QList<Asked>&) const;
    [[nodiscard]] QString sourcesHtml(const Field&) const;

    EditSession& m_session;
    FieldPath m_field;
};

} // namespace vitrine
