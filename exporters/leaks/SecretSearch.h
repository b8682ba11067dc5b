// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/leaks/KeptSecrets.h"
#include "exporters/leaks/OpenedFile.h"

#include <QHash>

namespace vitrine {

/// A secret that stands in a file.
struct Leak {
    Secret secret;
    QString letters; ///< what was found, folded: "theledger"
    QString part;    ///< of the file; empty: the whole
    friend bool operator==(const Leak&, const Leak&) = default;
};

/// Looks for all secrets at once: one pass over the text, whatever their number. Among attributes
/// figures count from six digits on: lengths and colours are shorter. One thread at
/// a time.
class SecretSearch {
public:
    explicit SecretSearch(const KeptSecrets& kept);

    [[nodiscard]] bool isEmpty() const { return m_kept.needles().isEmpty(); }

    /// Each secret once a part. What the reader is told elsewhere is none.
    [[nodiscard]] QList<Leak> in(const QList<OpenedPart>& parts);

private:
    void search(const FoldedText& text, bool isMarks, const QString& part, QList<Leak>& leaks);
    [[nodiscard]] bool isTold(const QString& letters);
    [[nodiscard]] bool
    stands(const KeptSecrets::Needle&, const FoldedText& text, qsizetype at, bool isMarks) const;

    const KeptSecrets& m_kept;
    QHash<QString, QList<qsizetype>> m_byStart; ///< first letters → needles
    QHash<QString, bool> m_told;                ///< asked before
};

} // namespace vitrine
