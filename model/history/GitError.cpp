// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/Handle.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

ErrorCode codeFor(int code) {
    switch (code) {
    case GIT_ENOTFOUND:
        return ErrorCode::NotFound;
    case GIT_ELOCKED:
        return ErrorCode::Locked;
    default:
        return ErrorCode::Git;
    }
}

/// What libgit2 says of repositories that it cannot work with, in words that help; empty for
/// anything else.
QString unsupported(const QString& said) {
    if (said.contains("extensions.objectformat"_L1) || said.contains("object format"_L1))
        return QCoreApplication::translate(
            "vitrine::Repository",
            "This repository names its versions by SHA-256, which is not supported here. Keep the "
            "dossier in a repository of the usual kind (git init --object-format=sha1)");
    if (said.contains("unsupported extension"_L1) ||
        said.contains("unsupported repository version"_L1))
        return QCoreApplication::translate(
                   "vitrine::Repository",
                   "This repository uses something of git that is not supported here (%1). Keep "
                   "the dossier in a repository of its own: git init")
            .arg(said);
    if (said.contains("extension: 'link'"_L1))
        return QCoreApplication::translate(
            "vitrine::Repository",
            "git's index is split in this repository, which is not supported here. Run: git "
            "update-index --no-split-index");
    if (said.contains("extension: 'sdir'"_L1))
        return QCoreApplication::translate(
            "vitrine::Repository",
            "git's index is sparse in this repository, which is not supported here. Run: git "
            "sparse-checkout disable");
    return {};
}

} // namespace

QString lockNamedIn(const QString& said) {
    const qsizetype end = said.indexOf(".lock'"_L1);
    const qsizetype start = end < 0 ? -1 : said.lastIndexOf(u'\'', end);
    return start < 0 ? QString() : said.mid(start + 1, end + 5 - start - 1);
}

Error notTrusted(const QString& folder, const QString& detail) {
    return {ErrorCode::Git,
            QCoreApplication::translate(
                "vitrine::Repository",
                "git does not trust this repository because its folder belongs to another user. If "
                "you trust it, run: git config --global --add safe.directory “%1”")
                .arg(folder),
            detail};
}

bool isMissingObject(const Error& error) {
    return error.detail.contains("object not found"_L1) ||
           error.detail.contains("missing object"_L1);
}

Error lockedBy(const QString& file) {
    return {ErrorCode::Locked,
            QCoreApplication::translate(
                "vitrine::Repository",
                "Another git program is working in this repository, or one was interrupted: "
                "“%1” is there. Try "
                "again; if no git program runs, delete that file.")
                .arg(file)};
}

Error lastError(int code) {
    const git_error* error = git_error_last();
    const QString said = error && error->message ? QString::fromUtf8(error->message) : QString();
    const QString detail =
        u"libgit2 %1, class %2: %3"_s.arg(code).arg(error ? error->klass : 0).arg(said);
    if (const QString lock = lockNamedIn(said); code == GIT_ELOCKED && !lock.isEmpty())
        return lockedBy(lock);
    if (code == GIT_ELOCKED) {
        return {ErrorCode::Locked,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "Another git program is working in this repository. Try again when it "
                    "has finished."),
                detail};
    }
    if (const QString words = unsupported(said); !words.isEmpty())
        return {ErrorCode::Git, words, detail};
    if (error && (error->klass == GIT_ERROR_ODB || error->klass == GIT_ERROR_ZLIB ||
                  said.startsWith("corrupted"_L1) || said.contains("loose object"_L1))) {
        return {ErrorCode::Git,
                QCoreApplication::translate("vitrine::Repository",
                                            "git cannot read what it has stored (%1). The "
                                            "repository may be damaged: “git fsck” tells more.")
                    .arg(said),
                detail};
    }
    return {codeFor(code),
            said.isEmpty()
                ? QCoreApplication::translate("vitrine::Repository", "git failed without a reason")
                : QCoreApplication::translate("vitrine::Repository", "git says: %1").arg(said),
            detail};
}

} // namespace vitrine
