// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/Setup.h"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

GitSettings settingsIn(git_config* config) {
    GitSettings settings;
    git_config_iterator* raw = nullptr;
    if (git_config_iterator_new(&raw, config) < 0)
        return settings;
    const ConfigIteratorHandle each(raw);
    git_config_entry* entry = nullptr;
    while (git_config_next(&entry, each.get()) == 0)
        settings[entry->name].append(entry->value ? entry->value : "true");
    return settings;
}

/// Where git looks for hooks. In the system's own bytes: a home folder need not be UTF-8.
std::filesystem::path hooksFolder(git_repository* repository, const GitSettings& settings) {
    QByteArray folder = setting(settings, "core.hookspath");
    if (folder.isEmpty())
        return std::filesystem::path(git_repository_commondir(repository)) / "hooks";
    if (folder.startsWith("~/"))
        folder.replace(0, 1, qgetenv("HOME"));
    return std::filesystem::path(git_repository_workdir(repository)) / folder.toStdString();
}

/// A file that the system runs.
bool isProgram(const std::filesystem::path& file) {
    using std::filesystem::perms;
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    constexpr perms anybody = perms::owner_exec | perms::group_exec | perms::others_exec;
    return !error && std::filesystem::is_regular_file(status) &&
           (status.permissions() & anybody) != perms::none;
}

/// Is there a hook of that name in the configuration (git 2.54 and later)? An older git passes over
/// it, as it does for itself.
bool isConfigured(const GitSettings& settings, const QByteArray& hook) {
    for (const auto& [key, values] : settings.asKeyValueRange())
        if (key.startsWith("hook.") && key.endsWith(".event") && values.contains(hook))
            return true;
    return false;
}

} // namespace

Result<GitSettings> settingsOf(git_repository* repository, const std::optional<GitProgram>& git) {
    if (git)
        return settingsBy(*git);
    const auto config = acquire<ConfigHandle>(
        [&](git_config** out) { return git_repository_config_snapshot(out, repository); });
    return config ? Result<GitSettings>(settingsIn(config->get())) : tl::unexpected(config.error());
}

Result<GitSettings> settingsOutside(const std::optional<GitProgram>& git) {
    if (git)
        return settingsBy(*git);
    const auto config = acquire<ConfigHandle>(git_config_open_default);
    return config ? Result<GitSettings>(settingsIn(config->get())) : tl::unexpected(config.error());
}

bool isOn(const GitSettings& settings, const QByteArray& key) {
    int value = 0;
    return git_config_parse_bool(&value, setting(settings, key).constData()) == 0 && value != 0 &&
           settings.contains(key);
}

QString Demands::inWords() const {
    QStringList words;
    if (isSigned)
        words += QCoreApplication::translate("vitrine::Repository",
                                             "each version is to be signed (commit.gpgsign)");
    for (const QString& hook : hooks)
        words +=
            QCoreApplication::translate("vitrine::Repository", "the hook “%1” is to run").arg(hook);
    return words.join(", "_L1);
}

Demands demandsOf(git_repository* repository, const GitSettings& settings) {
    Demands demands{isOn(settings, "commit.gpgsign"), {}};
    const std::filesystem::path folder = hooksFolder(repository, settings);
    for (const char* name : {"pre-commit",
                             "prepare-commit-msg",
                             "commit-msg",
                             "post-commit",
                             "reference-transaction",
                             "post-index-change"}) {
        // As git: what may not be run is passed over.
        if (isProgram(folder / name) || isConfigured(settings, name))
            demands.hooks += QString::fromLatin1(name);
    }
    return demands;
}

Error needsGitProgram(const QString& demand) {
    return {ErrorCode::Git,
            QCoreApplication::translate(
                "vitrine::Repository",
                "In this repository %1. That takes the program git, which was not found: install "
                "it. Nothing was saved.")
                .arg(demand)};
}

} // namespace vitrine
