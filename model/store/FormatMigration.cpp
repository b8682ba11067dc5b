// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/FormatMigration.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

struct FormatMigrationWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FormatMigration)
};

/// To a format that only adds: what was written means what it meant. The files keep their number
/// until they are saved.
Result<void> keep(FileSet&, QList<Note>&) {
    return {};
}

} // namespace

std::span<const FormatMigration> formatMigrations() {
    static constexpr std::array<FormatMigration, 1> steps{FormatMigration{1, keep}};
    return steps;
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
