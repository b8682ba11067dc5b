// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/SafetyCopy.h"

#include "model/history/Repository.h"

namespace vitrine {

Autosave safetyCopyOf(const QString& directory, const QString& dossierId) {
    const Result<Repository> repository = Repository::open(directory);
    return Autosave(directory, dossierId, repository ? repository->gitDirectory() : QString());
}

} // namespace vitrine
