// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Process.h"

#include "app/cli/Output.h"
#include "model/flow/Languages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <QUtf8StringView>

#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <langinfo.h>
#include <optional>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// "de" of "de_DE.UTF-8" and of "de@euro".
QString languageOf(const QString& locale) {
    static const QRegularExpression end(u"[_.@].*"_s);
    return QString(locale).remove(end);
}

/// The day that a build which is to come out the same every time takes for today.
std::optional<QDate> dayOfTheBuild() {
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    const QDate day = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// Qt would hold another path than that of the folder where the user stands.
std::optional<Error> folderThatCannotBeNamed() {
    char* here = getcwd(nullptr, 0);
    const QByteArray path(here);
    std::free(here);
    if (path.isValidUtf8())
        return std::nullopt;
    return Error{
        ErrorCode::UnsafePath,
        QCoreApplication::translate("vitrine::Cli",
                                    "The name of the folder in which you stand is not UTF-8 text: "
                                    "%1. Nothing was done; go to another folder, or rename this "
                                    "one.")
            .arg(QString::fromUtf8(path))};
}

} // namespace

QStringList wantedLanguages() {
    QString locale;
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (locale.isEmpty())
            locale = qEnvironmentVariable(variable);
    const QString language = languageOf(locale);
    // As everywhere: who asks for no locale gets no language either.
    if (language.isEmpty() || language == "C"_L1 || language == "POSIX"_L1)
        return {defaultLanguage};
    QStringList wanted;
    for (const QString& each : qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts))
        wanted += languageOf(each);
    return wanted + QStringList{language};
}

void prepareProcess() {
    std::signal(SIGPIPE, SIG_IGN);
    // The next file that is opened would get the number of a closed stream, and messages would land
    // in it.
    for (int stream = 0; stream <= 2; ++stream) {
        if (fcntl(stream, F_GETFD) == -1 && errno == EBADF)
            (void)!open("/dev/null", stream == 0 ? O_RDONLY : O_WRONLY);
    }
    (void)QLocale::system(); // how the user writes numbers, before another one is set
    // Qt complains on stderr about a locale that is not UTF-8, and then does the same.
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

QString chooseLanguage(const QStringList& wanted) {
    const auto install = [](const QString& language) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(":/i18n/vitrine_"_L1 + language + ".qm"_L1))
            QCoreApplication::installTranslator(translator);
    };
    // English first: its plurals are what is left where a language has no words of its own.
    install(defaultLanguage);
    const QString language = bestLanguage(wanted, spokenLanguages());
    if (language != defaultLanguage)
        install(language);
    return language;
}

ExitCode runArguments(int argc, char** argv, CliContext& context) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments += QString::fromUtf8(argv[i]);
        context.json = context.json || arguments.last() == "--json"_L1;
    }
    if (const auto day = dayOfTheBuild())
        context.today = *day;
    if (const auto away = folderThatCannotBeNamed())
        return failed(context, *away);
    for (int i = 1; i < argc; ++i) {
        if (!QUtf8StringView(argv[i]).isValidUtf8())
            return wrongUsage(
                context,
                QCoreApplication::translate(
                    "vitrine::Cli", "“%1” is not UTF-8 text. Nothing was done; write it in UTF-8.")
                    .arg(arguments.at(i - 1)));
    }
    return runCli(arguments, context);
}

ExitCode finish(ExitCode code, QTextStream& out, QTextStream& err) {
    out.flush();
    const auto* file = qobject_cast<QFile*>(out.device());
    if (out.status() == QTextStream::Ok && (!file || file->error() == QFileDevice::NoError))
        return code;
    // A reader that has seen enough ("| head") is no failure.
    pollfd reader{STDOUT_FILENO, POLLOUT, 0};
    if (poll(&reader, 1, 0) > 0 && (reader.revents & (POLLERR | POLLNVAL)) != 0)
        return code;
    err << "vitrine-cli: "
        << QCoreApplication::translate("vitrine::Cli", "The output could not be written: %1")
               .arg(file ? file->errorString() : QString())
        << '\n';
    err.flush();
    return ExitCode::Failure;
}

} // namespace vitrine
