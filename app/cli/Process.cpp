// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Process.h"

#include "app/cli/Output.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <langinfo.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vitrine {

void prepareProcess() {
    std::signal(SIGPIPE, SIG_IGN);
    // The next file that is opened would get the number of a closed stream, and messages would land
    // in it.
    for (int stream = 0; stream <= 2; ++stream) {
        if (fcntl(stream, F_GETFD) == -1 && errno == EBADF)
            (void)!open("/dev/null", stream == 0 ? O_RDONLY : O_WRONLY);
    }
    // Qt complains on stderr about a locale that is not UTF-8, and then does the same.
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromUtf8(argv[i]);
    return arguments;
}

QString chooseLanguage() {
    QString wanted;
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        wanted = qEnvironmentVariable(variable).section(u'_', 0, 0).section(u'.', 0, 0);
        if (!wanted.isEmpty())
            break;
    }
    if (wanted.isEmpty() || wanted == "C"_L1 || wanted == "POSIX"_L1)
        wanted = u"en"_s;
    // English first: its plurals are what is left where a language has no words of its own.
    for (const QString& language : {u"en"_s, wanted}) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(":/i18n/vitrine_"_L1 + language + ".qm"_L1))
            QCoreApplication::installTranslator(translator);
    }
    return wanted;
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
