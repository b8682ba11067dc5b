// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/CsvReader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype chunk = 1024 * 1024;         // bytes
constexpr qsizetype longestRecord = 1024 * 1024; // bytes

struct CsvReaderWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CsvReader)
};

char separatorOf(QByteArrayView line) {
    char best = ',';
    qsizetype most = 0;
    for (const char candidate : {',', ';', '\t'}) {
        bool quoted = false;
        qsizetype count = 0;
        for (const char c : line) {
            quoted = quoted != (c == '"');
            count += !quoted && c == candidate ? 1 : 0;
        }
        if (count > most) {
            best = candidate;
            most = count;
        }
    }
    return best;
}

bool isBlank(const QList<QByteArray>& fields) {
    return std::all_of(fields.begin(), fields.end(), [](const QByteArray& field) {
        return field.trimmed().isEmpty();
    });
}

} // namespace

Result<bool> CsvReader::fill() {
    if (m_at < m_buffer.size())
        return true;
    m_buffer = m_device.read(chunk);
    m_at = 0;
    if (m_buffer.isEmpty() && !m_device.atEnd())
        return fail(ErrorCode::Io, m_device.errorString());
    return !m_buffer.isEmpty();
}

Result<void> CsvReader::begin() {
    if (const auto filled = fill(); !filled)
        return tl::unexpected(filled.error());
    if (m_buffer.startsWith("\xFF\xFE") || m_buffer.startsWith("\xFE\xFF"))
        return fail(ErrorCode::Syntax,
                    CsvReaderWords::tr("The file is in UTF-16; save it as text in UTF-8."));
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    const qsizetype end = m_buffer.indexOf('\n');
    m_separator = separatorOf(QByteArrayView(m_buffer).first(end < 0 ? m_buffer.size() : end));
    return {};
}

Result<bool> CsvReader::readRecord(Record& record) {
    enum class State { Start, Plain, Quoted, QuoteInQuoted };
    record.line = m_line;
    record.fields = {QByteArray()};
    State state = State::Start;
    for (qsizetype length = 0; length < longestRecord; ++length) {
        const auto more = fill();
        if (!more)
            return more;
        if (!*more) {
            if (state == State::Quoted)
                break;
            return length > 0;
        }
        const char c = m_buffer.at(m_at++);
        QByteArray& field = record.fields.last();
        if (c == '\n')
            ++m_line;
        if (state == State::Quoted) {
            if (c == '"')
                state = State::QuoteInQuoted;
            else
                field += c;
        } else if (c == '\n') {
            if (field.endsWith('\r'))
                field.chop(1);
            return true;
        } else if (c == m_separator) {
            record.fields += QByteArray();
            state = State::Start;
        } else if (c == '"' && state == State::Start) {
            state = State::Quoted;
        } else if (c == '"' && state == State::QuoteInQuoted) {
            field += c;
            state = State::Quoted;
        } else {
            field += c;
            state = State::Plain;
        }
    }
    return fail(ErrorCode::Syntax,
                CsvReaderWords::tr("Line %1: a quote is opened and not closed.").arg(record.line));
}

Result<bool> CsvReader::next(Record& record) {
    if (m_separator == 0)
        if (const auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
    for (;;) {
        auto read = readRecord(record);
        if (!read || !*read || !isBlank(record.fields))
            return read;
    }
}

} // namespace vitrine
