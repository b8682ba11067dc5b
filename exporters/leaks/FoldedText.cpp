// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/leaks/FoldedText.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr QChar fullStop = u'\0'; ///< between texts: in no needle

/// Scripts without blanks between words: each sign may begin or end one.
bool isWordOfItsOwn(QChar c) {
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return c.isSurrogate();
    }
}

bool isDigit(QChar c) {
    return c.category() == QChar::Number_DecimalDigit;
}

bool isPartOfWord(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// May it stand between the digits of one figure?
bool groupsDigits(QChar c) {
    return c == u'.' || c == u',' || c == u'\'' || c == u'\u2019' || c == u'\u066B' ||
           c == u'\u066C';
}

} // namespace

void FoldedText::add(const QString& text) {
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    m_letters.reserve(m_letters.size() + plain.size() + 1);
    m_marks.reserve(m_marks.size() + size_t(plain.size()) + 1);
    QChar before = u' '; // the sign before, but those that nobody sees
    QChar beforeThat = u' ';
    bool onlyZeros = true; // of the figure so far
    const auto mark = [&](quint8 marks) { m_marks.back() = quint8(m_marks.back() | marks); };
    const auto endWord = [&](bool figureGoesOn) {
        if (!isPartOfWord(before))
            return;
        mark(WordEnd);
        if (isDigit(before) && !figureGoesOn)
            mark(FigureEnd);
    };
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c.category() == QChar::Other_Format)
            continue;
        const bool grouped =
            groupsDigits(c) && isDigit(before) && i + 1 < plain.size() && isDigit(plain.at(i + 1));
        if (!isPartOfWord(c)) {
            endWord(grouped);
        } else {
            const bool goesOn =
                isDigit(c) && (isDigit(before) || (groupsDigits(before) && isDigit(beforeThat)));
            quint8 marks = 0;
            if (!isPartOfWord(before) || isDigit(c) != isDigit(before) || isWordOfItsOwn(c) ||
                isWordOfItsOwn(before)) {
                endWord(goesOn);
                marks = WordStart;
            }
            if (isDigit(c)) {
                const bool inWord = before.isLetter();
                onlyZeros = goesOn ? onlyZeros : !inWord;
                if (onlyZeros && c != u'0') {
                    marks |= FigureStart;
                    onlyZeros = false;
                }
            }
            m_letters += c.toCaseFolded();
            m_marks.push_back(marks);
        }
        beforeThat = before;
        before = c;
    }
    endWord(false);
    m_letters += fullStop;
    m_marks.push_back(0);
}

int FoldedText::weight(QStringView folded) {
    int weight = 0;
    for (const QChar c : folded)
        weight += c.isSurrogate()                                           ? 1
                  : isWordOfItsOwn(c) || c.script() == QChar::Script_Hangul ? 3
                                                                            : 1;
    return weight;
}

} // namespace vitrine
