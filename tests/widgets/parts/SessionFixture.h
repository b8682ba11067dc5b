// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/TestPack.h"
#include "widgets/common/Theme.h"
#include "widgets/edit/EditSession.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace vitrine::test {

/// Settings go to a place of the test's own, in the look of the program.
inline void prepareProgram() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("vitrine-test"));
    QCoreApplication::setApplicationName(
        QFileInfo(QCoreApplication::applicationFilePath()).baseName());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings().clear();
    Theme::apply(Theme::Mode::Light);
}

/// A dossier in a folder of its own, open in a session.
class SessionFixture {
public:
    explicit SessionFixture(const Dossier& dossier, std::shared_ptr<const Library> library) {
        Result<OpenDossier> opened =
            OpenDossier::create(m_folder.filePath(QStringLiteral("dossier")), dossier);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_session = std::make_unique<EditSession>(
            std::move(library), std::move(*opened), QStringLiteral("en"));
    }

    /// The program's own laws, nothing told.
    static std::unique_ptr<SessionFixture> real() {
        const auto library = realLibrary();
        QStringList regimes;
        for (const Regime& regime : library->regimes())
            regimes.append(regime.id);
        return std::make_unique<SessionFixture>(dossierFor(*library, regimes), library);
    }

    [[nodiscard]] EditSession& session() { return *m_session; }

    void tell(const FieldPath& path, const Value& value) {
        Answer answer;
        answer.value = value;
        m_session->edit(path, answer);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EditSession> m_session;
};

} // namespace vitrine::test
