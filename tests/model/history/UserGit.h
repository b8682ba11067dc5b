// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/model/history/ScratchRepository.h"

namespace vitrine::test {

inline const Author me{QStringLiteral("Ada Example"),
                       QStringLiteral("ada@example.org"),
                       QDateTime(QDate(2026, 8, 2), QTime(12, 0), Qt::OffsetFromUTC, 7200)};

inline FileSet dossier(const QByteArray& words = "first") {
    return {{QStringLiteral("dossier.json"), "{}\n"},
            {QStringLiteral("answers/model.json"), "{\"a\": \"" + words + "\"}\n"},
            {QStringLiteral("texts/model.description.md"), words + "\n"}};
}

inline Result<Revision> save(const ScratchRepository& scratch,
                             const QString& folder,
                             const FileSet& files,
                             const std::optional<Author>& author = me) {
    scratch.write(folder, files);
    auto repository = Repository::open(scratch.path(folder));
    if (!repository)
        return tl::unexpected(repository.error());
    return repository->commit({files, {}, author, QStringLiteral("A version")});
}

inline bool isSaid(const Error& error, const QString& words) {
    return error.text.contains(words, Qt::CaseInsensitive);
}

inline QString words(const Result<Revision>& revision) {
    return revision ? QStringLiteral("saved") : revision.error().text;
}

inline void
makeHook(const ScratchRepository& scratch, const QString& file, const QByteArray& script) {
    scratch.write(file, "#!/bin/sh\n" + script + '\n');
    QFile::setPermissions(scratch.path(file),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// No program is found while this lives.
class NoPrograms {
public:
    NoPrograms() { qputenv("PATH", "/nowhere"); }

    ~NoPrograms() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(NoPrograms)

private:
    QByteArray m_path = qgetenv("PATH");
};

/// What must be the same after a refusal.
struct State {
    explicit State(const ScratchRepository& scratch)
        : head(scratch.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")}))
        , index(scratch.read(QStringLiteral(".git/index"))) {}

    QString head;
    QByteArray index;

    friend bool operator==(const State&, const State&) = default;
};

} // namespace vitrine::test

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2((result).has_value(), qPrintable((result) ? QString() : (result).error().text))
