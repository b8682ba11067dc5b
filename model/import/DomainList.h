// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Progress.h"
#include "model/core/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace vitrine {

struct DomainListOptions {
    QString domainColumn = {}; ///< heading; empty: "domain", "host", "site" or the like
    QString sizeColumn = {};   ///< heading; empty: "size", "bytes", "Size (tokens)" or the like
    bool merge = false; ///< hosts become what was registered: "a.example.org" → "example.org"
    QLocale language = QLocale::c(); ///< whose marks of thousands and decimals the sizes have
};

/// A site and how much of it was used. Amounts are exact up to 2^53.
struct DomainSize {
    QString domain;
    double size = 0;
    [[nodiscard]] QString amount() const; ///< as a Quantity has it
    friend bool operator==(const DomainSize&, const DomainSize&) = default;
};

/// A line that could not be read; it counts for nothing.
struct BadLine {
    qint64 line = 0;
    QString reason;
    QString text; ///< the beginning of it
    friend bool operator==(const BadLine&, const BadLine&) = default;
};

/// The sites that training data come from, by size. Reads tables that are larger than memory would
/// hold as text: about 24 bytes and its name for each line.
class DomainList {
public:
    /// Reads a table of comma-separated values (CsvReader) with a heading, or one of two columns
    /// without. A domain that comes again, in whatever spelling, adds up. Headings are taken
    /// without regard to case. Errors: Syntax (no
    /// such columns, no UTF-8, over 10 000 bad lines), Usage (merging in a build that cannot), Io,
    /// Cancelled.
    [[nodiscard]] static Result<DomainList>
    read(QIODevice& device, const DomainListOptions& options, Progress& progress);

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_entries.size()); }

    [[nodiscard]] double sum() const { return m_sum; }

    /// The first so many: the larger first, equal ones by name.
    [[nodiscard]] QList<DomainSize> largest(qsizetype count) const;

    [[nodiscard]] const QList<BadLine>& badLines() const { return m_badLines; }

    /// Lines of size 0: nothing of the domain was used, so that it is not in the list.
    [[nodiscard]] qint64 unused() const { return m_unused; }

    /// Heading of the sizes where it names a unit: "bytes", "tokens", "documents"; else empty.
    [[nodiscard]] const QString& unit() const { return m_unit; }

private:
    friend class DomainListReader;

    struct Entry {
        double size;
        quint64 at;     ///< in m_names
        quint32 length; ///< bytes
    };

    [[nodiscard]] QByteArrayView name(const Entry& entry) const;
    void addUp();

    QByteArray m_names; ///< of all entries, one after the other
    std::vector<Entry> m_entries;
    double m_sum = 0;
    qint64 m_unused = 0;
    QString m_unit;
    QList<BadLine> m_badLines;
};

/// How many of \a count are the top \a share (a decimal over 0 and up to 1), rounded up, and at
/// most \a atMost. Exact (a tenth of 30 is 3) up to 2^53. Errors: Usage (share).
[[nodiscard]] Result<qsizetype>
topCount(qsizetype count, const QString& share, std::optional<qsizetype> atMost = std::nullopt);

} // namespace vitrine
