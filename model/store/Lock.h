// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/store: the file .vitrine.lock, by which one program at a time writes a dossier.

#include "model/core/Result.h"
#include "model/store/Holder.h"
#include "model/store/Patience.h"

#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace vitrine {

/// Takes the lock, or waits for it. A lock of a program that runs no more counts for nothing, nor
/// does one that no program of this machine holds, whatever is in it. Errors: Locked (says who
/// holds it), Cancelled, ReadOnly (the folder cannot be written; says why).
[[nodiscard]] Result<std::unique_ptr<QLockFile>> takeLock(const QString& directory,
                                                          const Patience&);

/// Is a program that runs writing, or about to? Of another machine nothing is known, so: yes.
[[nodiscard]] bool isHeld(const QString& directory);

/// Who else does; nothing: nobody but this process, or it is not told.
[[nodiscard]] std::optional<Holder> otherHolder(const QString& directory);

/// Why it is locked now, as the error of takeLock() says it, in the language that is spoken now;
/// empty where it is not.
[[nodiscard]] QString lockedInWords(const QString& directory);

/// Does the folder take no files for want of room alone?
[[nodiscard]] bool isOnlyFull(const QString& directory);
/// What ReadOnly of takeLock() says.
[[nodiscard]] QString notWritableInWords(bool isFull);

} // namespace vitrine
