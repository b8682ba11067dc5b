// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/TestPack.h"
#include "widgets/edit/EditSession.h"

#include <QTemporaryDir>

#include <memory>

namespace vitrine::test {

/// A dossier of the small pack on disk with a session at work on it.
class Desk {
public:
    enum class Mode { ReadWrite, ReadOnly };

    explicit Desk(const Dossier& dossier = Dossier::create(QStringLiteral("Test")),
                  Mode mode = Mode::ReadWrite,
                  const std::shared_ptr<const Library>& library = smallLibrary()) {
        {
            const auto created = OpenDossier::create(directory(), dossier);
            if (!created)
                qFatal("%s", qPrintable(created.error().text));
        }
        NoProgress progress;
        auto opened = mode == Mode::ReadOnly ? OpenDossier::openToRead(directory())
                                             : OpenDossier::open(directory(), progress);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_session =
            std::make_unique<EditSession>(library, std::move(*opened), QStringLiteral("en"));
    }

    [[nodiscard]] QString directory() const { return m_folder.filePath(QStringLiteral("dossier")); }

    EditSession& session() { return *m_session; }

    EditSession* operator->() { return m_session.get(); }

    [[nodiscard]] Value value(const QString& path) const {
        return m_session->dossier().value(FieldPath::parse(path).value());
    }

    [[nodiscard]] const Field& field(const QString& path) const {
        const Field* field = m_session->catalogue().field(FieldPath::parse(path).value());
        if (!field)
            qFatal("no field %s", qPrintable(path));
        return *field;
    }

    void tell(const QString& path, const Value& value, bool typing = false) {
        Answer answer;
        answer.value = value;
        m_session->edit(FieldPath::parse(path).value(), answer, typing);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EditSession> m_session;
};

} // namespace vitrine::test
