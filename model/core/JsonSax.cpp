// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/JsonSax.h"

#include "model/core/JsonTree.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct JsonSaxWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Json)
};

/// "[json.exception.parse_error.101] parse error at line 3, column 5: syntax error while …" → the
/// part that says what is wrong.
QString plainReason(const QString& message) {
    const qsizetype colon = message.indexOf(u": ");
    return colon < 0 ? message : message.mid(colon + 2);
}

} // namespace

JsonPosition::JsonPosition(const QByteArray& bytes)
    : m_begin(bytes.constData())
    , m_seen(m_begin)
    , m_counted(m_begin) {}

int JsonPosition::line() {
    const char* last = m_seen > m_begin ? m_seen - 1 : m_begin;
    if (last > m_counted) {
        m_line += static_cast<int>(std::count(m_counted, last, '\n'));
        m_counted = last;
    }
    return m_line;
}

int JsonPosition::column() const {
    const char* last = m_seen > m_begin ? m_seen - 1 : m_begin;
    const char* start = last;
    while (start > m_begin && start[-1] != '\n')
        --start;
    const auto isStartOfCharacter = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    };
    return 1 + static_cast<int>(std::count_if(start, last, isStartOfCharacter));
}

JsonFaultFinder::JsonFaultFinder(const QByteArray& bytes, int maximumDepth)
    : m_position(bytes)
    , m_maximumDepth(static_cast<std::size_t>(maximumDepth)) {}

bool JsonFaultFinder::key(const std::string& name) {
    return m_keys.back().insert(name).second ||
           stop(JsonSaxWords::tr("the key “%1” occurs twice").arg(QString::fromStdString(name)));
}

bool JsonFaultFinder::parse_error(std::size_t,
                                  const std::string&,
                                  const Json::exception& exception) {
    const QString message = QString::fromUtf8(exception.what());
    if (message.contains(u"UTF-8"))
        return stop(JsonSaxWords::tr("this is not UTF-8 text"), message);
    return stop(JsonSaxWords::tr("this is not valid JSON (%1)").arg(plainReason(message)), message);
}

bool JsonFaultFinder::open() {
    if (m_keys.size() >= m_maximumDepth)
        return stop(JsonSaxWords::tr("values are nested more than %1 deep").arg(m_maximumDepth));
    m_keys.emplace_back();
    return true;
}

bool JsonFaultFinder::close() {
    m_keys.pop_back();
    return true;
}

bool JsonFaultFinder::stop(const QString& text, const QString& detail) {
    m_fault = {m_position.line(), m_position.column(), text, detail};
    return false;
}

bool JsonLineIndex::key(const std::string& name) {
    m_levels.back().key = escapedInPointer(QString::fromStdString(name));
    return true;
}

QString JsonLineIndex::pointer() {
    if (m_levels.empty())
        return {};
    Level& level = m_levels.back();
    return level.pointer + u'/' + (level.index < 0 ? level.key : QString::number(level.index++));
}

bool JsonLineIndex::note() {
    m_lines.insert(pointer(), m_position.line());
    return true;
}

bool JsonLineIndex::open(int firstIndex) {
    const QString here = pointer();
    m_lines.insert(here, m_position.line());
    m_levels.push_back({here, firstIndex});
    return true;
}

bool JsonLineIndex::close() {
    m_levels.pop_back();
    return true;
}

} // namespace vitrine
