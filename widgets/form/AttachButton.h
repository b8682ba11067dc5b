// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/ProgressRelay.h"
#include "widgets/edit/EditSession.h"

#include <QPushButton>

namespace vitrine {

/// Asks for a file and attaches it to a fact. While it is copied, which may take a while, it tells
/// how far that is, and a click stops it.
class AttachButton : public QPushButton {
    Q_OBJECT

public:
    AttachButton(EditSession&, const FieldPath&, EditSession::FileUse, QWidget* parent = nullptr);
    ~AttachButton() override;

    /// Attaches a file that was chosen in another way.
    void attach(const QString& file);

private:
    void choose();
    void showIdle();

    EditSession& m_session;
    FieldPath m_path;
    EditSession::FileUse m_use;
    std::shared_ptr<ProgressRelay> m_copying;
};

} // namespace vitrine
