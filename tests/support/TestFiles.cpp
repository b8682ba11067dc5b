// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestFiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace vitrine::test {

bool writeFile(const QString& file, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(file).path());
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
}

QByteArray readFile(const QString& file) {
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

bool copyFolder(const QString& from, const QString& to) {
    QDirIterator it(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    const QDir base(from);
    while (it.hasNext()) {
        const QString file = it.next();
        if (!writeFile(to + u'/' + base.relativeFilePath(file), readFile(file)))
            return false;
    }
    return true;
}

bool replaceInFile(const QString& file, const QByteArray& what, const QByteArray& with) {
    QByteArray bytes = readFile(file);
    const qsizetype at = bytes.indexOf(what);
    return at >= 0 && writeFile(file, bytes.replace(at, what.size(), with));
}

} // namespace vitrine::test
