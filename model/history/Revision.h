// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/FileSet.h"
#include "model/core/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace vitrine {

/// Who made a version, or who put it into the history, and when.
struct Author {
    QString name;
    QString email;
    QDateTime when = {}; ///< UTC with offset kept

    friend bool operator==(const Author&, const Author&) = default;
};

/// A line "Key: value" of the last paragraph of a message.
struct Trailer {
    QString key; ///< letters, digits and "-"
    QString value;

    friend bool operator==(const Trailer&, const Trailer&) = default;
};

/// Does a version carry a signature? Whose it is, and whether it is good, nobody has checked here.
enum class SignatureState { None, Unchecked };

/// A file of the dossier that a version made other than it was in all its parents.
struct TouchedFile {
    enum class Kind { Added, Changed, Removed };
    QString path; ///< in the dossier
    Kind kind = Kind::Changed;
    QString object = {}; ///< git's id of the new bytes; empty if the file is gone

    friend bool operator==(const TouchedFile&, const TouchedFile&) = default;
};

/// A version of a dossier.
struct Revision {
    QString id; ///< full hash, hex
    QString message;
    Author author;
    QStringList tags = {};
    Author committer = {};
    QStringList parents = {}; ///< ids, as git has them
    /// Ids of what it is compared with: the nearest versions before it that touched the dossier,
    /// one for each parent, without doubles. Empty: there is no dossier before it.
    QStringList previous = {};
    /// What came before is not in this repository (git clone --depth, a commit that is missing).
    bool isCut = false;
    QList<Trailer> trailers = {};
    SignatureState signature = SignatureState::None;
    QList<TouchedFile> files = {}; ///< sorted by path

    [[nodiscard]] QString shortId() const { return id.left(7); }

    [[nodiscard]] QString title() const; ///< first line of the message
};

/// A version that is to be.
struct Draft {
    FileSet files;                ///< the dossier's own, with line feeds only
    QStringList evidence;         ///< names of files in evidence/, taken from the disk as they are
    std::optional<Author> author; ///< left out: who git says it is
    QString message;
    /// Left out: who git says it is; where git knows nobody, the author.
    std::optional<Author> committer = {};
    /// Ids of none, one or two; the first is the version that the branch stands on, or nothing is
    /// saved. Left out: that version, whichever it is. Two make a merge.
    std::optional<QStringList> parents = {};
    QList<Trailer> trailers = {}; ///< put at the end of the message
};

/// How far a list of versions was read; the next page begins there, also where the branch has moved
/// on meanwhile. A value; any repository handle of the same folder can go on with it.
class LogCursor {
public:
    LogCursor() = default; ///< the newest version

    /// What a walk has to know; internal to model/history.
    struct Place;

    explicit LogCursor(std::shared_ptr<const Place> place)
        : m_place(std::move(place)) {}

    [[nodiscard]] const Place* place() const { return m_place.get(); }

private:
    std::shared_ptr<const Place> m_place;
};

/// A part of the list of versions.
struct LogPage {
    QList<Revision> revisions;     ///< newest first
    std::optional<LogCursor> next; ///< where there are more
    QList<Note> notes = {};        ///< versions and tags that cannot be read, one by one
};

} // namespace vitrine
