// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/regime/ready: values one behind the other, written and read by the same list of
// members (CatalogueParts.h, RegimeParts.h).

#include "model/core/FieldPath.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace vitrine {

/// Writes values; texts go to a pool in which each of them stands once.
class ReadyWriter {
public:
    template <class... Values>
    void operator()(const Values&... values) {
        (write(values), ...);
    }

    [[nodiscard]] const QByteArray& values() const { return m_values; }

    [[nodiscard]] const QString& texts() const { return m_texts; }

    /// Begins a new part: what was written is given back, the pool stays.
    [[nodiscard]] QByteArray take() { return std::exchange(m_values, {}); }

private:
    void number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7)
            m_values += static_cast<char>(value | 0x80);
        m_values += static_cast<char>(value);
    }

    void write(bool value) { number(value ? 1 : 0); }

    void write(int value) {
        // Few are below zero, and none is large.
        number(value < 0 ? 2 * static_cast<std::uint64_t>(-(value + 1)) + 1
                         : 2 * static_cast<std::uint64_t>(value));
    }

    void write(const QString& text) {
        number(static_cast<std::uint64_t>(text.size()));
        if (text.isEmpty())
            return;
        auto at = m_places.constFind(text);
        if (at == m_places.cend()) {
            at = m_places.insert(text, m_texts.size());
            m_texts += text;
        }
        number(static_cast<std::uint64_t>(*at));
    }

    void write(const QDate& day) { write(day.toString(Qt::ISODate)); }

    void write(const FieldPath& path) {
        (*this)(path.category(), path.field(), path.row(), path.column());
    }

    template <class T>
    void write(const std::optional<T>& value) {
        write(value.has_value());
        if (value)
            write(*value);
    }

    template <class T>
    void write(const QList<T>& list) {
        number(static_cast<std::uint64_t>(list.size()));
        for (const T& item : list)
            write(item);
    }

    void write(const QHash<QString, QString>& texts) {
        QList<QString> keys = texts.keys();
        keys.sort(); // so that the same files make the same bytes
        number(static_cast<std::uint64_t>(keys.size()));
        for (const QString& key : std::as_const(keys))
            (*this)(key, texts.value(key));
    }

    template <class... Kinds>
    void write(const std::variant<Kinds...>& value) {
        number(value.index());
        std::visit([this](const auto& kind) { this->write(kind); }, value);
    }

    template <class T>
    void write(const T& value) {
        if constexpr (std::is_enum_v<T>)
            write(static_cast<int>(value));
        else
            partsOf(*this, value);
    }

    QByteArray m_values;
    QString m_texts;
    QHash<QString, qsizetype> m_places; ///< in m_texts
};

/// Reads what a ReadyWriter wrote. Texts are not copied: they stay where the pool is. Where
/// something cannot be, nothing more is read and hasFailed().
class ReadyReader {
public:
    ReadyReader(std::string_view values, std::u16string_view texts)
        : m_at(values.data())
        , m_end(values.data() + values.size())
        , m_texts(texts) {}

    template <class... Values>
    void operator()(Values&... values) {
        (read(values), ...);
    }

    [[nodiscard]] bool hasFailed() const { return m_failed; }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }

private:
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; m_at != m_end && shift < 63; shift += 7) {
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        return fail();
    }

    std::uint64_t fail() {
        m_failed = true;
        m_at = m_end;
        return 0;
    }

    /// How many there are; each takes a byte at least.
    qsizetype count() {
        const std::uint64_t most = static_cast<std::uint64_t>(m_end - m_at);
        const std::uint64_t told = number();
        return static_cast<qsizetype>(told <= most ? told : fail());
    }

    void read(bool& value) { value = number() != 0; }

    void read(int& value) {
        const std::uint64_t told = number();
        const int size = static_cast<int>(told / 2);
        value = told % 2 == 0 ? size : -size - 1;
    }

    void read(QString& text) {
        const std::uint64_t size = number();
        if (size == 0)
            return;
        const std::uint64_t at = number();
        if (at > m_texts.size() || size > m_texts.size() - at) {
            fail();
            return;
        }
        text = QString::fromRawData(reinterpret_cast<const QChar*>(m_texts.data() + at),
                                    static_cast<qsizetype>(size));
    }

    void read(QDate& day) {
        QString text;
        read(text);
        day = QDate::fromString(text, Qt::ISODate);
    }

    void read(FieldPath& path) {
        QString category;
        QString field;
        QString row;
        QString column;
        (*this)(category, field, row, column);
        path = FieldPath(std::move(category), std::move(field), std::move(row), std::move(column));
    }

    template <class T>
    void read(std::optional<T>& value) {
        bool isTold = false;
        read(isTold);
        if (isTold)
            read(value.emplace());
    }

    template <class T>
    void read(QList<T>& list) {
        const qsizetype size = count();
        list.reserve(size);
        for (qsizetype i = 0; i < size && !m_failed; ++i)
            read(list.emplaceBack());
    }

    void read(QHash<QString, QString>& texts) {
        const qsizetype size = count();
        texts.reserve(size);
        for (qsizetype i = 0; i < size && !m_failed; ++i) {
            QString key;
            read(key);
            read(texts[key]);
        }
    }

    template <class... Kinds>
    void read(std::variant<Kinds...>& value) {
        readKind(value, number(), std::index_sequence_for<Kinds...>());
    }

    template <class Variant, std::size_t... Index>
    void readKind(Variant& value, std::uint64_t index, std::index_sequence<Index...>) {
        if (index >= sizeof...(Index))
            index = fail();
        (void)((index == Index && (read(value.template emplace<Index>()), true)) || ...);
    }

    template <class T>
    void read(T& value) {
        if constexpr (std::is_enum_v<T>) {
            int word = 0;
            read(word);
            value = static_cast<T>(word);
        } else {
            partsOf(*this, value);
        }
    }

    const char* m_at;
    const char* m_end;
    std::u16string_view m_texts;
    bool m_failed = false;
};

} // namespace vitrine
