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

/// UTF-16 by its mark, or by the zeros that letters of ASCII have in it.
std::optional<QStringConverter::Encoding> wideEncodingOf(QByteArrayView bytes) {
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    constexpr qsizetype looked = 64;
    const QByteArrayView begin = bytes.first(std::min(bytes.size(), looked) / 2 * 2);
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i + 1 < begin.size(); i += 2) {
        evenZeros += begin.at(i) == 0 ? 1 : 0;
        oddZeros += begin.at(i + 1) == 0 ? 1 : 0;
    }
    const qsizetype most = begin.size() / 4; // half of the letters
    if (oddZeros > most && evenZeros == 0)
        return QStringConverter::Utf16LE;
    if (evenZeros > most && oddZeros == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

QByteArrayView firstLineOf(QByteArrayView text) {
    const auto end =
        std::find_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
    return text.first(end - text.begin());
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
    const QByteArray bytes = m_device.read(chunk);
    m_at = 0;
    m_buffer = m_decoder ? QString(m_decoder->decode(bytes)).toUtf8() : bytes;
    if (bytes.isEmpty() && !m_device.atEnd())
        return fail(ErrorCode::Io, m_device.errorString());
    return !m_buffer.isEmpty();
}

Result<void> CsvReader::begin() {
    if (const auto filled = fill(); !filled)
        return tl::unexpected(filled.error());
    if (const auto encoding = wideEncodingOf(m_buffer)) {
        m_decoder.emplace(*encoding);
        m_buffer = QString(m_decoder->decode(m_buffer)).toUtf8();
    }
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    const QByteArrayView first = firstLineOf(QByteArrayView(m_buffer).sliced(m_at));
    // A spreadsheet that saves the line again puts it in quotes.
    const bool quoted = first.size() == 7 && first.startsWith("\"sep=") && first.endsWith('"');
    const bool isTold = quoted || (first.size() == 5 && first.startsWith("sep="));
    m_separator = isTold ? first.at(quoted ? 5 : 4) : separatorOf(first);
    if (isTold)
        m_at += first.size(); // what is left of the line is blank
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
        if (c == '\r' && state != State::Quoted) {
            if (const auto next = fill(); !next)
                return next;
            else if (*next && m_buffer.at(m_at) == '\n')
                ++m_at;
            ++m_line;
            return true;
        }
        if (state == State::Quoted) {
            if (c == '"')
                state = State::QuoteInQuoted;
            else
                field += c;
        } else if (c == '\n') {
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
