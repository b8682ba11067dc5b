// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/leaks/SecretSearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype startLetters = 2; ///< no needle is shorter
constexpr qsizetype shortestMark = 6; ///< digits of a figure among attributes

} // namespace

SecretSearch::SecretSearch(const KeptSecrets& kept)
    : m_kept(kept) {
    for (qsizetype i = 0; i < kept.needles().size(); ++i)
        m_byStart[kept.needles().at(i).letters.left(startLetters)] << i;
}

bool SecretSearch::stands(const KeptSecrets::Needle& needle,
                          const FoldedText& text,
                          qsizetype at,
                          bool isMarks) const {
    const QString& letters = text.letters();
    if (!QStringView(letters).mid(at).startsWith(needle.letters))
        return false;
    qsizetype last = at + needle.letters.size() - 1;
    if (!needle.isFigure)
        return text.has(at, FoldedText::WordStart) && text.has(last, FoldedText::WordEnd);
    if (!text.has(at, FoldedText::FigureStart) || (isMarks && needle.letters.size() < shortestMark))
        return false;
    while (!text.has(last, FoldedText::FigureEnd) && letters.at(last + 1) == u'0')
        ++last;
    return text.has(last, FoldedText::FigureEnd);
}

void SecretSearch::search(const FoldedText& text,
                          bool isMarks,
                          const QString& part,
                          QList<Leak>& leaks) {
    const QString& letters = text.letters();
    for (qsizetype at = 0; at + startLetters <= letters.size(); ++at) {
        if (!text.has(at, FoldedText::WordStart) && !text.has(at, FoldedText::FigureStart))
            continue;
        const auto found = m_byStart.constFind(letters.mid(at, startLetters));
        if (found == m_byStart.cend())
            continue;
        for (const qsizetype i : *found) {
            const KeptSecrets::Needle& needle = m_kept.needles().at(i);
            if (!stands(needle, text, at, isMarks))
                continue;
            const Leak leak{m_kept.secrets().at(needle.secret), needle.letters, part};
            const bool isKnown = std::ranges::any_of(leaks, [&](const Leak& each) {
                return each.secret == leak.secret && each.part == part;
            });
            if (!isKnown && !isTold(needle.letters))
                leaks << leak;
        }
    }
}

bool SecretSearch::isTold(const QString& letters) {
    const auto known = m_told.constFind(letters);
    return known != m_told.cend() ? *known : *m_told.insert(letters, m_kept.isTold(letters));
}

QList<Leak> SecretSearch::in(const QList<OpenedPart>& parts) {
    QList<Leak> leaks;
    for (const OpenedPart& part : isEmpty() ? QList<OpenedPart>() : parts) {
        search(part.words, false, part.name, leaks);
        search(part.marks, true, part.name, leaks);
    }
    return leaks;
}

} // namespace vitrine
