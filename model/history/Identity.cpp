// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/RepositoryHandles.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

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

/// As git: what stands in the environment comes first, then what is configured for the role, then
/// for both. \a role is AUTHOR or COMMITTER.
QString identityPart(const GitSettings& settings, const QByteArray& role, const QByteArray& what) {
    const QString given = fromEnvironment(role, what.toUpper());
    if (!given.isEmpty())
        return given;
    for (const QByteArray& section : {role.toLower(), QByteArray("user")})
        if (const QByteArray value = setting(settings, section + '.' + what).trimmed();
            !value.isEmpty())
            return QString::fromUtf8(value);
    return what == "email" ? qEnvironmentVariable("EMAIL").trimmed() : QString();
}

Result<Author> identityIn(const Result<GitSettings>& settings, const QByteArray& role) {
    if (!settings)
        return tl::unexpected(settings.error());
    const QString name = identityPart(*settings, role, "name");
    const QString email = identityPart(*settings, role, "email");
    if (name.isEmpty() || email.isEmpty()) {
        return fail(ErrorCode::NoAuthor,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "git does not know who saves this version: name and e-mail address are not "
                        "configured."));
    }
    return Author{name, email, dateFrom(fromEnvironment(role, "DATE"))};
}

/// A name or address that can stand in a commit without breaking its lines.
bool fitsCommit(const QString& text) {
    return !text.trimmed().isEmpty() && !text.contains(u'<') && !text.contains(u'>') &&
           !text.contains(u'\n') && !text.contains(QChar::Null);
}

} // namespace

Result<Author> Repository::configuredAuthor() const {
    return identityIn(m_handles->settings(), "AUTHOR");
}

Result<Author> Repository::configuredCommitter() const {
    return identityIn(m_handles->settings(), "COMMITTER");
}

Result<Author> Repository::authorFor(const QString& dossierDirectory) {
    const auto repository = open(dossierDirectory);
    if (repository)
        return repository->configuredAuthor();
    if (repository.error().code != ErrorCode::NotFound)
        return tl::unexpected(repository.error());
    return identityIn(settingsOutside(GitProgram::find(dossierDirectory)), "AUTHOR");
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
