// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/JsonSax.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

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

JsonTreeBuilder::JsonTreeBuilder(const QByteArray& bytes, int maximumDepth)
    : m_position(bytes)
    , m_maximumDepth(static_cast<std::size_t>(maximumDepth)) {}

bool JsonTreeBuilder::key(std::string& name) {
    if (m_open.back()->contains(name))
        return stop(
            JsonSaxWords::tr("the key “%1” occurs twice").arg(QString::fromStdString(name)));
    m_key = std::move(name);
    return true;
}

bool JsonTreeBuilder::parse_error(std::size_t,
                                  const std::string&,
                                  const Json::exception& exception) {
    const QString message = QString::fromUtf8(exception.what());
    if (message.contains(u"UTF-8"))
        return stop(JsonSaxWords::tr("this is not UTF-8 text"), message);
    return stop(JsonSaxWords::tr("this is not valid JSON (%1)").arg(plainReason(message)), message);
}

bool JsonTreeBuilder::put(Json value) {
    if (m_open.empty())
        m_root = std::move(value);
    else if (m_open.back()->is_array())
        m_open.back()->push_back(std::move(value));
    else
        (*m_open.back())[m_key] = std::move(value);
    return true;
}

bool JsonTreeBuilder::open(Json container) {
    if (m_open.size() >= m_maximumDepth)
        return stop(JsonSaxWords::tr("values are nested more than %1 deep").arg(m_maximumDepth));
    if (m_open.empty()) {
        m_root = std::move(container);
        m_open.push_back(&m_root);
        return true;
    }
    Json& parent = *m_open.back();
    // References stay good: while a member is open, nothing is added to its parent.
    if (parent.is_array()) {
        parent.push_back(std::move(container));
        m_open.push_back(&parent.back());
    } else {
        Json& member = parent[m_key];
        member = std::move(container);
        m_open.push_back(&member);
    }
    return true;
}

bool JsonTreeBuilder::close() {
    m_open.pop_back();
    return true;
}

bool JsonTreeBuilder::stop(const QString& text, const QString& detail) {
    m_fault = {m_position.line(), m_position.column(), text, detail};
    return false;
}

bool JsonLineIndex::key(const std::string& name) {
    QString part = QString::fromStdString(name);
    m_levels.back().key = part.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
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
