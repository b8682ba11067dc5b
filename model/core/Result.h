// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace vitrine {

/// What kind of failure it was: for callers and exit codes, never shown to people.
enum class ErrorCode {
    Io,             ///< a file or folder could not be read or written
    NotFound,       ///< a named thing does not exist
    NotADossier,    ///< the folder holds no dossier.json
    Syntax,         ///< a file is not well-formed (JSON, UTF-8, path)
    Schema,         ///< well-formed, but not what the format or pack format allows
    NewerFormat,    ///< written by a newer version of the program
    TooLarge,       ///< over a stated limit
    Locked,         ///< another instance holds the dossier, or git's index.lock is there
    ChangedOutside, ///< files changed on disk since they were read
    ReadOnly,       ///< the place cannot be written
    UnsafePath,     ///< a path or link leads out of the dossier
    NoAuthor,       ///< git knows no name or e-mail address
    Git,            ///< any other failure of the repository
    Usage,          ///< the caller asked for something that makes no sense
    Cancelled,      ///< the user cancelled
    Export,         ///< a document could not be produced
};

/// A failure. \a text is a translated sentence fit for a dialog: what happened, why, what to do.
/// \a detail is for the log (never translated).
struct Error {
    ErrorCode code = ErrorCode::Io;
    QString text;
    QString detail = {};

    /// The same error with \a context put before the text ("Could not save: …").
    [[nodiscard]] Error withContext(const QString& context) const {
        return {code, context + QStringLiteral(": ") + text, detail};
    }
};

/// One alias to switch to std::expected later.
template <class T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, const QString& text, const QString& detail = {}) {
    return tl::unexpected<Error>(Error{code, text, detail});
}

/// Refuses what was asked for: the user can mend it.
[[nodiscard]] inline tl::unexpected<Error> refused(const QString& text) {
    return fail(ErrorCode::Usage, text);
}

/// A remark that is not a failure: what a migration changed, what an export could not carry,
/// what was found on reading and kept.
struct Note {
    QString text;
    QString where = {}; ///< file, or path of a fact; may be empty

    friend bool operator==(const Note&, const Note&) = default;
};

} // namespace vitrine
