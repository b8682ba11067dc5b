// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/GitProgram.h"

#include "model/history/Handle.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype longestAnswer = 2000; ///< letters of what git says

QProcessEnvironment fixedEnvironment(const QMap<QString, QString>& given) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Set where this program was started by a hook of another repository, say.
    for (const char* name : {"GIT_DIR",
                             "GIT_WORK_TREE",
                             "GIT_COMMON_DIR",
                             "GIT_INDEX_FILE",
                             "GIT_INDEX_VERSION",
                             "GIT_OBJECT_DIRECTORY",
                             "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                             "GIT_QUARANTINE_PATH",
                             "GIT_NAMESPACE",
                             "GIT_PREFIX",
                             "GIT_GRAFT_FILE",
                             "GIT_SHALLOW_FILE",
                             "GIT_ATTR_SOURCE",
                             "GIT_DEFAULT_HASH",
                             "GIT_LITERAL_PATHSPECS",
                             "GIT_GLOB_PATHSPECS",
                             "GIT_NOGLOB_PATHSPECS",
                             "GIT_ICASE_PATHSPECS",
                             "GIT_TRACE",
                             "GIT_TRACE2",
                             "GIT_TRACE_SETUP",
                             "GIT_TRACE_PERFORMANCE",
                             "GIT_CURL_VERBOSE",
                             "LANGUAGE"})
        environment.remove(QString::fromLatin1(name));
    const QMap<QString, QString> fixed{{u"LC_ALL"_s, u"C.UTF-8"_s},
                                       {u"GIT_TERMINAL_PROMPT"_s, u"0"_s},
                                       {u"GIT_EDITOR"_s, u":"_s},
                                       {u"GIT_PAGER"_s, u"cat"_s},
                                       {u"GIT_MERGE_AUTOEDIT"_s, u"no"_s},
                                       // No network: not for objects that a partial clone lacks,
                                       // nor for large files that are kept elsewhere.
                                       {u"GIT_ALLOW_PROTOCOL"_s, u"none"_s},
                                       {u"GIT_NO_LAZY_FETCH"_s, u"1"_s},
                                       {u"GIT_LFS_SKIP_SMUDGE"_s, u"1"_s}};
    for (const auto& [name, value] : fixed.asKeyValueRange())
        environment.insert(name, value);
    for (const auto& [name, value] : given.asKeyValueRange())
        environment.insert(name, value);
    return environment;
}

} // namespace

GitProgram::GitProgram(QString program, QString workDirectory)
    : m_program(std::move(program))
    , m_workDirectory(std::move(workDirectory)) {}

std::optional<GitProgram> GitProgram::find(const QString& workDirectory) {
    const QString program = QStandardPaths::findExecutable(u"git"_s);
    if (program.isEmpty())
        return std::nullopt;
    return GitProgram(program, workDirectory);
}

Result<QByteArray> GitProgram::run(const Call& call) const {
    QProcess process;
    process.setProgram(m_program);
    process.setArguments(call.arguments);
    process.setWorkingDirectory(m_workDirectory);
    process.setProcessEnvironment(fixedEnvironment(call.environment));
    const QString detail = u"git "_s + call.arguments.join(u' ');
    process.start();
    if (!process.waitForStarted())
        return fail(ErrorCode::Git,
                    QCoreApplication::translate("vitrine::Repository",
                                                "The program “%1” could not be started: %2")
                        .arg(m_program, process.errorString()),
                    detail);
    process.write(call.input);
    process.closeWriteChannel();
    const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(call.patience);
    if (!process.waitForFinished(static_cast<int>(limit.count()))) {
        process.kill();
        process.waitForFinished();
        return fail(ErrorCode::Git,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "git did not come to an end in time (%1 seconds), and was stopped. A hook "
                        "or filter of the repository may wait for something.")
                        .arg(call.patience.count()),
                    detail);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return tl::unexpected(refusedByGit(process.readAllStandardError(), detail));
    return process.readAllStandardOutput();
}

Error refusedByGit(const QByteArray& bytes, const QString& detail) {
    const QString said = QString::fromUtf8(bytes);
    if (const QString lock = lockNamedIn(said); !lock.isEmpty())
        return lockedBy(lock);
    QStringList lines;
    for (QString line : said.split(u'\n')) {
        for (const auto& mark : {"fatal: "_L1, "error: "_L1, "hint: "_L1})
            if (line.startsWith(mark))
                line.remove(0, mark.size());
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    const QString words = lines.join(u'\n');
    return {ErrorCode::Git,
            words.isEmpty()
                ? QCoreApplication::translate("vitrine::Repository", "git failed without a reason")
                : QCoreApplication::translate("vitrine::Repository", "git says: %1")
                      .arg(words.size() > longestAnswer ? words.left(longestAnswer) + u'…' : words),
            detail};
}

Result<GitSettings> settingsBy(const GitProgram& git) {
    const auto listed = git.run({{u"config"_s, u"--list"_s, u"-z"_s}});
    if (!listed)
        return tl::unexpected(listed.error());
    GitSettings settings;
    for (const QByteArray& entry : listed->split('\0')) {
        // A name without "=" stands for yes.
        const qsizetype end = entry.indexOf('\n');
        if (!entry.isEmpty())
            settings[end < 0 ? entry : entry.left(end)].append(end < 0 ? QByteArray("true")
                                                                       : entry.mid(end + 1));
    }
    return settings;
}

QByteArray setting(const GitSettings& settings, const QByteArray& key) {
    const QList<QByteArray> values = settings.value(key);
    return values.isEmpty() ? QByteArray() : values.last();
}

} // namespace vitrine
