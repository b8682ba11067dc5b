// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a command has reported is on the disk: each file that it left was flushed, and so was each
// folder after a name was put into it. Looked at from outside, by the calls to the system.

#include "tests/support/TestFiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

/// Which names and contents below a folder would be gone after a power cut.
class Trace {
public:
    explicit Trace(const QString& folder)
        : m_folder(folder) {}

    void read(const QString& line) {
        static const QRegularExpression call(u"^\\d+ +(\\w+)\\((.*)\\) += (\\d+)(?:<(.*)>)?$"_s);
        const QRegularExpressionMatch match = call.match(line);
        if (!match.hasMatch())
            return;
        const QString name = match.captured(1);
        const QStringList paths = pathsIn(match.captured(2));
        if (name == "fsync"_L1 || name == "fdatasync"_L1)
            flushed(match.captured(2).section(u'<', 1).section(u'>', 0, 0));
        else if ((name == "openat"_L1 && match.captured(2).contains("O_CREAT"_L1)) ||
                 name == "creat"_L1)
            opened(match.captured(4));
        else if (name.startsWith("mkdir"_L1) || name.startsWith("link"_L1))
            put(paths.value(paths.size() - 1));
        else if (name.startsWith("rename"_L1) && paths.size() > 1) {
            if (m_unwritten.remove(paths.at(0)))
                m_unwritten.insert(paths.at(1));
            put(paths.at(1));
        } else if (name.startsWith("write"_L1) || name.startsWith("pwrite"_L1))
            m_unwritten.insert(match.captured(2).section(u'<', 1).section(u'>', 0, 0));
    }

    /// What is there and would not be there.
    [[nodiscard]] QStringList lost() const {
        QStringList paths;
        for (const QString& path : m_unflushed + m_unwritten)
            if (path.startsWith(m_folder + u'/') && QFileInfo::exists(path) && !isForgettable(path))
                paths += path.mid(m_folder.size() + 1);
        paths.removeDuplicates();
        return paths;
    }

private:
    static QStringList pathsIn(const QString& arguments) {
        static const QRegularExpression text(u"\"([^\"]*)\""_s);
        QStringList paths;
        for (auto each = text.globalMatch(arguments); each.hasNext();)
            paths += each.next().captured(1);
        return paths;
    }

    /// git writes these for people, and does without them.
    static bool isForgettable(const QString& path) {
        static const QRegularExpression names(u"/\\.git/(logs(/|$)|COMMIT_EDITMSG|.*\\.lock)"_s);
        return path.contains(names) || path.endsWith(".vitrine.lock"_L1);
    }

    void opened(const QString& path) {
        if (!m_known.contains(path) && !path.isEmpty())
            put(path);
    }

    void put(const QString& path) {
        m_known.insert(path);
        m_unflushed.insert(path);
    }

    void flushed(const QString& path) {
        m_unwritten.remove(path);
        m_unflushed.removeIf([&](const QString& each) { return QFileInfo(each).path() == path; });
    }

    QString m_folder;
    QSet<QString> m_known = existing(m_folder);
    QSet<QString> m_unflushed; ///< names
    QSet<QString> m_unwritten; ///< contents

    static QSet<QString> existing(const QString& folder) {
        QSet<QString> paths;
        QDirIterator each(folder,
                          QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            paths.insert(each.next());
        return paths;
    }
};

} // namespace

class TestCliDurable : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        if (!QFileInfo::exists(QStringLiteral(VITRINE_CLI_PATH)))
            QSKIP("vitrine-cli is not built");
        if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            QSKIP("needs strace");
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        qputenv("GIT_AUTHOR_NAME", "Ada");
        qputenv("GIT_AUTHOR_EMAIL", "ada@example.org");
        if (run({u"true"_s}, nullptr) != 0)
            QSKIP("strace may not run here");
    }

    void whatIsReported_isOnTheDisk() {
        const QString cli = QStringLiteral(VITRINE_CLI_PATH);
        const QString dossier = m_folder.filePath(u"deep/down/d"_s);
        const QString evidence = m_folder.filePath(u"proof.txt"_s);
        QVERIFY(test::writeFile(evidence, "proof\n"));
        const QList<QStringList> commands{{u"new"_s, dossier, u"--title"_s, u"T"_s},
                                          {u"set"_s, dossier, u"model/name"_s, u"One"_s},
                                          {u"save-version"_s, dossier, u"-m"_s, u"first"_s},
                                          {u"set"_s, dossier, u"training/process"_s, u"Words"_s},
                                          {u"save-version"_s, dossier, u"-m"_s, u"second"_s},
                                          {u"export"_s,
                                           dossier,
                                           u"--document"_s,
             u"all"_s,
             u"--format"_s,
                                           u"html"_s,
                                           u"--out"_s,
                                           m_folder.filePath(u"out/of/it"_s)}};
        for (const QStringList& command : commands) {
            QStringList lost;
            QCOMPARE(run(QStringList{cli} + command, &lost), 0);
            QVERIFY2(lost.isEmpty(), qPrintable(command.first() + u": "_s + lost.join(u'\n')));
        }
        // The same through the user's git.
        QVERIFY(test::writeFile(dossier + u"/.git/hooks/pre-commit"_s, "#!/bin/sh\nexit 0\n"));
        QVERIFY(QFile::setPermissions(dossier + u"/.git/hooks/pre-commit"_s,
                                      QFile::ReadOwner | QFile::ExeOwner));
        QStringList lost;
        QCOMPARE(run({cli, u"set"_s, dossier, u"model/name"_s, u"Two"_s}, &lost), 0);
        QCOMPARE(run({cli, u"save-version"_s, dossier, u"-m"_s, u"third"_s}, &lost), 0);
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

private:
    /// The exit code, and what would be lost of what lies below the folder.
    int run(const QStringList& command, QStringList* lost) {
        const QString folder = QFileInfo(m_folder.path()).canonicalFilePath();
        Trace trace(folder);
        const QString file = m_home.filePath(u"trace"_s);
        const QString calls = u"trace=openat,creat,rename,renameat,renameat2,link,linkat,mkdir,"
                              u"mkdirat,write,pwrite64,writev,fsync,fdatasync"_s;
        QProcess process;
        process.start(
            u"strace"_s,
            QStringList{u"-f"_s, u"-y"_s, u"-s"_s, u"4096"_s, u"-o"_s, file, u"-e"_s, calls} +
                command);
        if (!process.waitForFinished(60000))
            return -1;
        if (process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        QFile lines(file);
        if (!lines.open(QIODevice::ReadOnly))
            return -1;
        for (const QByteArray& line : lines.readAll().split('\n'))
            trace.read(QString::fromUtf8(line));
        if (lost)
            *lost = trace.lost();
        return process.exitCode();
    }

    QTemporaryDir m_home;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliDurable)
#include "tst_cli_durable.moc"
