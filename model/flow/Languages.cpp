// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/Languages.h"

#include "model/dossier/Dossier.h"
#include "model/regime/Library.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

QStringList spokenLanguages() {
    QStringList languages{defaultLanguage};
    for (const QString& name : QDir(u":/i18n"_s).entryList({u"vitrine_*.qm"_s}))
        languages.append(name.mid(8).chopped(3));
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

QString bestLanguage(const QStringList& wanted, const QStringList& there) {
    static const QRegularExpression encoding(u"[.@].*"_s);
    for (const QString& each : wanted) {
        QString tag = each;
        tag.remove(encoding).replace(u'_', u'-');
        // "zh-Hant-TW" is served by "zh-Hant" before "zh".
        for (; !tag.isEmpty(); tag = tag.left(std::max<qsizetype>(0, tag.lastIndexOf(u'-'))))
            for (const QString& known : there)
                if (known.compare(tag, Qt::CaseInsensitive) == 0)
                    return known;
    }
    return defaultLanguage;
}

QString documentLanguage(const Dossier& dossier, const Library& library) {
    return bestLanguage(dossier.languages(), library.languages());
}

Strings dossierStrings(const Dossier& dossier, const Library& library) {
    return library.strings(documentLanguage(dossier, library));
}

} // namespace vitrine
