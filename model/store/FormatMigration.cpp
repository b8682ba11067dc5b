// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/FormatMigration.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

struct FormatMigrationWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FormatMigration)
};

} // namespace

std::span<const FormatMigration> formatMigrations() {
    return {}; // there is one format only, so far
}

Result<void> migrate(
    FileSet& files, int from, int to, QList<Note>& notes, std::span<const FormatMigration> steps) {
    FileSet migrated = files;
    QList<Note> remarks;
    for (int format = from; format < to; ++format) {
        const auto step =
            std::find_if(steps.begin(), steps.end(), [format](const FormatMigration& m) {
                return m.from == format;
            });
        if (step == steps.end())
            return fail(ErrorCode::Schema,
                        FormatMigrationWords::tr(
                            "This dossier is of format %1, which this program cannot read.")
                            .arg(format));
        if (const auto done = step->run(migrated, remarks); !done)
            return done;
    }
    files = migrated;
    notes.append(remarks);
    return {};
}

} // namespace vitrine
