// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/NoteBook.h"

#include "exporters/report/Inlines.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

NoteMark NoteBook::mark(const Inlines& words) {
    QString key = plainText(words);
    for (const Inline& piece : words)
        if (const Link* link = std::get_if<Link>(&piece))
            key += u'\n' + link->target;
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return {*known};
    const int number = int(m_numbers.size()) + 1;
    m_numbers.insert(key, number);
    m_new.items << Notes::Item{number, words};
    return {number};
}

Notes NoteBook::taken() {
    return std::exchange(m_new, {});
}

} // namespace vitrine
