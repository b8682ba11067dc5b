// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/RepositoryHandles.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<QString> configured(git_config* config, const char* key) {
    GitText text;
    const int code = git_config_get_string_buf(&text.buffer, config, key);
    if (code == GIT_ENOTFOUND)
        return QString();
    if (code < 0)
        return tl::unexpected(lastError(code));
    return QString::fromUtf8(text.buffer.ptr).trimmed();
}

/// A date as scripts give it to git: "1700000000 +0100", with "@" or not, or ISO 8601.
QDateTime dateFrom(const QString& text) {
    static const QRegularExpression raw(u"^@?([0-9]+) *(?:([+-])([0-9]{2})([0-9]{2}))?$"_s);
    const QRegularExpressionMatch match = raw.match(text.trimmed());
    if (!match.hasMatch())
        return QDateTime::fromString(text.trimmed(), Qt::ISODate);
    const int minutes = match.captured(3).toInt() * 60 + match.captured(4).toInt();
    const QTimeZone zone((match.captured(2) == u'-' ? -minutes : minutes) * 60);
    return QDateTime::fromSecsSinceEpoch(match.captured(1).toLongLong(),
                                         zone.isValid() ? zone : QTimeZone::utc());
}

QString fromEnvironment(const QByteArray& role, const QByteArray& what) {
    return qEnvironmentVariable(("GIT_" + role + '_' + what).constData()).trimmed();
}

/// What stands in the environment comes before what is configured, as for git. \a role is AUTHOR or
/// COMMITTER.
Result<Author> identityIn(const Result<ConfigHandle>& config, const QByteArray& role) {
    if (!config)
        return tl::unexpected(config.error());
    const auto one = [&](const QByteArray& what) -> Result<QString> {
        const QString given = fromEnvironment(role, what.toUpper());
        return given.isEmpty() ? configured(config->get(), ("user." + what).constData()) : given;
    };
    const auto name = one("name");
    if (!name)
        return tl::unexpected(name.error());
    const auto email = one("email");
    if (!email)
        return tl::unexpected(email.error());
    if (name->isEmpty() || email->isEmpty()) {
        return fail(ErrorCode::NoAuthor,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "git does not know who saves this version: name and e-mail address are not "
                        "configured."));
    }
    return Author{*name, *email, dateFrom(fromEnvironment(role, "DATE"))};
}

/// A name or address that can stand in a commit without breaking its lines.
bool fitsCommit(const QString& text) {
    return !text.trimmed().isEmpty() && !text.contains(u'<') && !text.contains(u'>') &&
           !text.contains(u'\n') && !text.contains(QChar::Null);
}

Result<ConfigHandle> configOf(git_repository* repository) {
    return acquire<ConfigHandle>(
        [&](git_config** out) { return git_repository_config_snapshot(out, repository); });
}

} // namespace

Result<Author> Repository::configuredAuthor() const {
    return identityIn(configOf(m_handles->git()), "AUTHOR");
}

Result<Author> Repository::configuredCommitter() const {
    return identityIn(configOf(m_handles->git()), "COMMITTER");
}

Result<Author> Repository::authorFor(const QString& dossierDirectory) {
    const auto repository = open(dossierDirectory);
    if (repository)
        return repository->configuredAuthor();
    if (repository.error().code != ErrorCode::NotFound)
        return tl::unexpected(repository.error());
    return identityIn(acquire<ConfigHandle>(git_config_open_default), "AUTHOR");
}

Result<void> Repository::setAuthor(const QString& name, const QString& email) {
    if (!fitsCommit(name) || !fitsCommit(email)) {
        return fail(ErrorCode::NoAuthor,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "Name and e-mail address must not be empty, and must not hold “<”, “>” or "
                        "line breaks."));
    }
    const auto config = acquire<ConfigHandle>(
        [&](git_config** out) { return git_repository_config(out, m_handles->git()); });
    if (!config)
        return tl::unexpected(config.error());
    const auto own = acquire<ConfigHandle>([&](git_config** out) {
        return git_config_open_level(out, config->get(), GIT_CONFIG_LEVEL_LOCAL);
    });
    if (!own)
        return tl::unexpected(own.error());
    if (auto set = succeeded(
            git_config_set_string(own->get(), "user.name", name.trimmed().toUtf8().constData()));
        !set)
        return set;
    return succeeded(
        git_config_set_string(own->get(), "user.email", email.trimmed().toUtf8().constData()));
}

} // namespace vitrine
