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

} // namespace

Error notTrusted(const QString& detail) {
    return {ErrorCode::Git,
            QCoreApplication::translate(
                "vitrine::Repository",
                "git does not trust this repository because its folder belongs to another user. If "
                "you trust it, run: git config --global --add safe.directory <folder>"),
            detail};
}

Error lastError(int code) {
    const git_error* error = git_error_last();
    const QString said = error && error->message ? QString::fromUtf8(error->message) : QString();
    const QString detail =
        u"libgit2 %1, class %2: %3"_s.arg(code).arg(error ? error->klass : 0).arg(said);
    if (code == GIT_EOWNER)
        return notTrusted(detail);
    if (code == GIT_ELOCKED) {
        return {ErrorCode::Locked,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "Another git program is working in this repository. Try again when it "
                    "has finished."),
                detail};
    }
    if (error && error->klass == GIT_ERROR_ODB) {
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
