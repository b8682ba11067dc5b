// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/Making.h"

#include "model/dossier/Wording.h"
#include "model/store/DossierStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct MakingWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Making)
};

/// Asked before a copy, because a copy would overwrite.
Result<void> holdsNone(const QString& directory) {
    if (!isDossier(directory))
        return {};
    return fail(ErrorCode::Usage,
                MakingWords::tr("There is a dossier in “%1” already.").arg(directory));
}

/// The copy, which tells what \a as makes of the original, held for writing.
Result<OpenDossier> openCopy(const QString& from,
                             const QString& to,
                             const std::function<Dossier(const Dossier&)>& as,
                             Progress& progress) {
    if (const auto free = holdsNone(to); !free)
        return tl::unexpected(free.error());
    progress.report(0, 1, MakingWords::tr("Copying…"));
    if (const auto copied = DossierStore::copy(from, to, as); !copied)
        return tl::unexpected(copied.error());
    auto opened = OpenDossier::open(to, progress);
    if (!opened)
        return opened;
    if (const auto may = opened->mayWrite(); !may)
        return tl::unexpected(may.error());
    return opened;
}

} // namespace

Result<Dossier> newDossier(const QString& title, const Strings& strings) {
    Column column;
    column.type = FieldType::ShortText;
    const auto value = parseValue(title, column, strings);
    if (!value)
        return fail(ErrorCode::Usage,
                    MakingWords::tr("This is no title: %1.").arg(value.error().text));
    return Dossier::create(value->toText());
}

QMap<QString, QString> proposedRegimes(const Library& library) {
    QMap<QString, QString> all;
    QMap<QString, QString> proposed;
    for (const Regime& regime : library.regimes()) {
        all.insert(regime.id, regime.version);
        if (regime.proposed)
            proposed.insert(regime.id, regime.version);
    }
    return proposed.isEmpty() ? all : proposed;
}

Result<OpenDossier> createFrom(const QString& source,
                               const QString& directory,
                               const QString& title,
                               Progress& progress) {
    // Told otherwise before it is written: at no moment are there two dossiers of one id.
    const auto renewed = [&title](const Dossier& original) {
        Dossier dossier =
            Dossier::create(title.trimmed().isEmpty() ? original.title() : title.trimmed());
        const FieldPath titlePath(dossierCategory, u"title"_s);
        for (const auto& [path, answer] : original.answers().asKeyValueRange()) {
            if (path != titlePath)
                dossier.set(path, answer);
        }
        dossier.extra = original.extra;
        dossier.setWhat(original.what());
        return dossier;
    };
    return openCopy(source, directory, renewed, progress);
}

Result<void>
copyDossier(const QString& from, const QString& to, const Dossier& dossier, Progress& progress) {
    const auto now = [&dossier](const Dossier&) { return dossier; };
    const auto opened = openCopy(from, to, now, progress);
    return opened ? Result<void>() : tl::unexpected(opened.error());
}

QString freePlace(const QString& folder, const QString& name) {
    const QDir parent(folder);
    QString place = parent.filePath(name);
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = parent.filePath(u"%1 %2"_s.arg(name).arg(number));
    return place;
}

bool isDossier(const QString& directory) {
    return QFileInfo::exists(QDir(directory).filePath(u"dossier.json"_s));
}

} // namespace vitrine
