// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/Exporter.h"
#include "exporters/leaks/SecretSearch.h"
#include "exporters/report/ReportBuilder.h"

namespace vitrine {

/// Looks into every file that was made of one document for one reader, before it is written, for
/// what is not for this reader. The library must outlive it; one thread at a time.
class LeakGuard {
public:
    /// \a whole: with what the form hides.
    LeakGuard(const Dossier& whole,
              const Document&,
              const DocumentView&,
              const Library&,
              const Strings&,
              const ReportContext&,
              const Report&);

    /// Empty: nothing leaks. Errors: Export (nobody can see what the file tells).
    [[nodiscard]] Result<QList<Leak>> leaksIn(const QByteArray& file, const Exporter&);

    /// Errors: Export (what would be told, and where in which file).
    [[nodiscard]] Result<void>
    check(const QString& fileName, const QByteArray& file, const Exporter&);

private:
    void tellWhatEverybodyReads(const Exporter&);
    [[nodiscard]] QString inWords(const Leak&) const;

    const Library* m_library;
    const Document* m_document;
    Strings m_strings;
    ReportContext m_context;
    ReportHead m_head;
    QStringList m_rows; ///< numbers and provisions of the document's rows
    Dossier m_blank;    ///< tells nothing
    KeptSecrets m_kept;
    bool m_toldLabels = false;
};

} // namespace vitrine
