// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/KeptWords.h"

#include <QList>
#include <QString>

namespace vitrine {

class DocumentView;
class Library;
class Strings;
struct CheckReport;
struct Document;

/// What a person decided in the place of the program, as a reader of one document is told of it.
struct Decision {
    QString what;        ///< in words: the conclusion, or what was accepted
    QString by = {};     ///< who; may be empty
    QString reason = {}; ///< empty where this reader may not see what it rests on
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// The overrides that decide whether the document is due, or what it asks, and the findings about
/// it that were accepted. The reason is given to who sees all facts that it rests on, as exactly as
/// they are told; and never where it names what is withheld from this reader. \a checked: needed
/// only where the dossier has waivers, else nullptr.
[[nodiscard]] QList<Decision> decisionsBehind(const Document&,
                                              const Dossier& whole,
                                              const DocumentView&,
                                              const KeptWords&,
                                              const Library&,
                                              const Strings&,
                                              const CheckReport* checked);

} // namespace vitrine
