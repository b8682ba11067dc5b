// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QStringDecoder>

#include <optional>

namespace vitrine {

/// Comma-separated values, one record after the other, so that a file may be larger than memory.
/// Quoted fields may hold separators, line breaks and doubled quotes; lines end with LF, CR LF or
/// CR. UTF-8, or UTF-16 with a byte order mark or where every other byte of the beginning is zero;
/// fields are given in UTF-8. The separator is what a first line "sep=;" says, else the one of ","
/// ";" and tab that the first line has most of.
class CsvReader {
public:
    explicit CsvReader(QIODevice& device)
        : m_device(device) {}

    struct Record {
        qint64 line = 0; ///< where it begins, from 1
        QList<QByteArray> fields = {};
    };

    /// The next record with something in it; false at the end. Errors: Io, Syntax (a record of more
    /// than 1 MiB: a quote that is not closed, or no such file).
    [[nodiscard]] Result<bool> next(Record& record);

    [[nodiscard]] char separator() const { return m_separator; }

private:
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<bool> readRecord(Record& record);

    QIODevice& m_device;
    std::optional<QStringDecoder> m_decoder = {}; ///< of UTF-16
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    char m_separator = 0;
};

} // namespace vitrine
