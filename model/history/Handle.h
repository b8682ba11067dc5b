// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of model/history: shows libgit2.

#include "model/core/Result.h"

#include <git2.h>

#include <QString>

#include <memory>
#include <utility>

namespace vitrine {

template <auto Free>
struct Deleter {
    template <class T>
    void operator()(T* object) const noexcept {
        Free(object);
    }
};

/// An object of libgit2 with one owner.
template <class T, auto Free>
using Handle = std::unique_ptr<T, Deleter<Free>>;

using RepositoryHandle = Handle<git_repository, git_repository_free>;
using ConfigHandle = Handle<git_config, git_config_free>;
using ConfigEntryHandle = Handle<git_config_entry, git_config_entry_free>;
using ConfigIteratorHandle = Handle<git_config_iterator, git_config_iterator_free>;
using ReferenceHandle = Handle<git_reference, git_reference_free>;
using ObjectHandle = Handle<git_object, git_object_free>;
using CommitHandle = Handle<git_commit, git_commit_free>;
using TreeHandle = Handle<git_tree, git_tree_free>;
using TreeEntryHandle = Handle<git_tree_entry, git_tree_entry_free>;
using TreeBuilderHandle = Handle<git_treebuilder, git_treebuilder_free>;
using BlobHandle = Handle<git_blob, git_blob_free>;
using OdbHandle = Handle<git_odb, git_odb_free>;
using OdbObjectHandle = Handle<git_odb_object, git_odb_object_free>;
using IndexHandle = Handle<git_index, git_index_free>;
using ReferenceIteratorHandle = Handle<git_reference_iterator, git_reference_iterator_free>;
using SignatureHandle = Handle<git_signature, git_signature_free>;

/// A text of libgit2 that has to be given back.
struct GitText {
    git_buf buffer = GIT_BUF_INIT;

    GitText() = default;

    ~GitText() { git_buf_dispose(&buffer); }
    Q_DISABLE_COPY_MOVE(GitText)
};

/// What went wrong in the call of libgit2 that has just returned \a code. Has to be asked at once:
/// the next call overwrites it. Null-safe.
[[nodiscard]] Error lastError(int code);

/// A file of this name keeps git programs out, and may have been left by one that crashed.
[[nodiscard]] Error lockedBy(const QString& file);

/// The file that git could not make ("Unable to create '/x/.git/index.lock'"); empty: no such thing
/// was said.
[[nodiscard]] QString lockNamedIn(const QString& said);

/// \a folder belongs to another user, and safe.directory does not name it.
[[nodiscard]] Error notTrusted(const QString& folder, const QString& detail = {});

/// What git has stored is not all there, or not whole.
[[nodiscard]] bool isMissingObject(const Error&);

/// The result of a call that gives back nothing but success.
[[nodiscard]] inline Result<void> succeeded(int code) {
    if (code < 0)
        return tl::unexpected(lastError(code));
    return {};
}

/// The object that \a open writes to its argument, or the error of the very same call.
template <class H, class Open>
[[nodiscard]] Result<H> acquire(Open&& open) {
    typename H::pointer raw = nullptr;
    if (const int code = std::forward<Open>(open)(&raw); code < 0)
        return tl::unexpected(lastError(code));
    return H(raw);
}

} // namespace vitrine
