// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of model/history.

#include "model/core/Result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vitrine {

/// The user's own git, run as a program: for what libgit2 does not do as git does it. It talks to
/// no network, opens no editor and asks nothing on a terminal; it speaks English, so that what it
/// says can be understood here. What the user's environment says of configuration, identity and
/// keys counts; what it says of another repository, index or folder does not.
class GitProgram {
public:
    /// nullopt: none is installed. It works in \a workDirectory.
    [[nodiscard]] static std::optional<GitProgram> find(const QString& workDirectory);

    struct Call {
        QStringList arguments;
        QByteArray input = {};
        QMap<QString, QString> environment = {};
        std::chrono::seconds patience{60};
    };

    /// What it prints. Errors: Locked (the file is named), Git (what it says, in words; it did not
    /// end in time; it could not be started).
    [[nodiscard]] Result<QByteArray> run(const Call&) const;

private:
    GitProgram(QString program, QString workDirectory);

    QString m_program;
    QString m_workDirectory;
};

/// git's configuration as it counts in one place: key (section and name in small letters) → values
/// in their order; the last one counts.
using GitSettings = QMap<QByteArray, QList<QByteArray>>;

/// Errors: Git.
[[nodiscard]] Result<GitSettings> settingsBy(const GitProgram&);
/// The value that counts; empty where there is none.
[[nodiscard]] QByteArray setting(const GitSettings&, const QByteArray& key);

/// What git says of a refusal: its own words, without the marks in front of them.
[[nodiscard]] Error refusedByGit(const QByteArray& said, const QString& detail);

} // namespace vitrine
