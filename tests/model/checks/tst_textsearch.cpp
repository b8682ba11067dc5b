// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Forms of a text that are made once serve all rules: each finds in them what it finds in a text
// that is made ready for it alone, and what a plain search with regular expressions finds.

#include "model/checks/TextSearch.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const QStringList phrases{u"may include"_s,
                          u"may … include"_s,
                          u"such as"_s,
                          u"und so weiter"_s,
                          u"e.g."_s,
                          u"…among others"_s,
                          u"größtenteils"_s,
                          u"may"_s};
const QStringList parts{u"token="_s, u"/commits/"_s, u"://…@"_s, u"search?"_s, u"localhost"_s};
const QStringList placeholders{u"tbd"_s, u"n/a"_s, u"to be done"_s, u"info@"_s, u"à définir"_s};

Rule ruleOf(const Rule::Kind& kind) {
    Rule rule;
    rule.id = u"r"_s;
    rule.kind = kind;
    return rule;
}

/// One of each kind that looks at texts.
QList<Rule> rules() {
    return {ruleOf(PlaceholderRule{placeholders}),
            ruleOf(ContainsRule{phrases}),
            ruleOf(AddressRule{parts}),
            ruleOf(AddressRule{{u"www"_s, u".example/"_s}}),
            ruleOf(LinkRule{})};
}

/// Texts out of pieces that are near to what is looked for.
QString madeUp(QRandomGenerator& random) {
    static const QStringList pieces{u"may"_s,
                                    u"May"_s,
                                    u" include "_s,
                                    u"*may* include"_s,
                                    u"such\u00A0as"_s,
                                    u" "_s,
                                    u"  "_s,
                                    u"\n"_s,
                                    u". "_s,
                                    u", "_s,
                                    u"("_s,
                                    u")"_s,
                                    u"_"_s,
                                    u"`"_s,
                                    u"**"_s,
                                    u"among "_s,
                                    u"others"_s,
                                    u"Among Others"_s,
                                    u"GRÖSSTENTEILS"_s,
                                    u"größtenteils"_s,
                                    u"https://"_s,
                                    u"http://a"_s,
                                    u"ftp+x://"_s,
                                    u"://"_s,
                                    u"1://b"_s,
                                    u"www.example/"_s,
                                    u"a@b"_s,
                                    u"user:pw@host"_s,
                                    u"/commits/"_s,
                                    u"?token="_s,
                                    u"search?q"_s,
                                    u"localhost"_s,
                                    u"TBD"_s,
                                    u"tbd."_s,
                                    u"- n/a"_s,
                                    u"to  be done"_s,
                                    u"info@x.eu"_s,
                                    u"À définir"_s,
                                    u"İ"_s,
                                    u"ß"_s,
                                    u"[a.eu]("_s,
                                    u"b.eu)"_s,
                                    u"<a href=\"https://c.eu\">d.eu</a>"_s,
                                    u"[x]: "_s,
                                    u"word"_s,
                                    u"words of "_s,
                                    u"e.g."_s,
                                    u"und so weiter"_s,
                                    u"\u2028"_s,
                                    u"😀"_s,
                                    u"‘"_s,
                                    u"#"_s,
                                    u"…"_s};
    QString text;
    for (int i = random.bounded(14); i >= 0; --i)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

Answer madeUpAnswer(QRandomGenerator& random) {
    Answer answer;
    constexpr std::array states{AnswerState::Answered, AnswerState::Answered, AnswerState::Unknown};
    answer.state = states.at(static_cast<std::size_t>(random.bounded(3)));
    answer.value = Prose{madeUp(random)};
    answer.reason = madeUp(random);
    answer.effort = random.bounded(2) ? madeUp(random) : QString();
    if (random.bounded(2))
        answer.translations.insert(u"de"_s, madeUp(random));
    for (int i = random.bounded(3); i > 0; --i) {
        Source source;
        source.title = madeUp(random);
        source.url = madeUp(random);
        source.locator = madeUp(random);
        answer.sources << source;
    }
    return answer;
}

// The plain search.

bool isEdge(const QString& text, qsizetype at) {
    const auto isWord = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i).isLetterOrNumber();
    };
    return !isWord(at - 1) || !isWord(at);
}

QStringList plainAddresses(const QStringList& texts) {
    static const QRegularExpression form(u"[A-Za-z][A-Za-z0-9+.-]*://[^\\s<>\"'`|\\\\^{}]+"_s);
    QStringList found;
    for (const QString& text : texts)
        for (auto each = form.globalMatch(text); each.hasNext();) {
            QString word = each.next().captured();
            while (u".,;:!?)*_"_s.contains(word.back()) &&
                   (word.back() != u')' || word.count(u'(') < word.count(u')')))
                word.chop(1);
            found << word;
        }
    return found;
}

QString withoutMarks(const QString& text) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const auto isWord = [&](qsizetype at) {
            return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
        };
        if (c != u'*' && c != u'`' && (c != u'_' || (isWord(i - 1) && isWord(i + 1))))
            out += c;
    }
    return out;
}

qsizetype
plainEnd(const QStringList& words, const QString& lower, qsizetype begin, bool isAddress) {
    static const QRegularExpression gapOfWords(u"[,(]? ?(?:[^\\s.!?;:]+ ){0,3}"_s);
    static const QRegularExpression gapOfAddress(u"[^\\s/?#]*"_s);
    qsizetype end = begin + words.first().size();
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (!isAddress && !isEdge(lower, end))
            return -1;
        const auto gap = (isAddress ? gapOfAddress : gapOfWords)
                             .match(lower,
                                    end,
                                    QRegularExpression::NormalMatch,
                                    QRegularExpression::AnchorAtOffsetMatchOption);
        qsizetype found = lower.indexOf(words.at(i), end);
        while (!isAddress && found >= 0 && !isEdge(lower, found))
            found = lower.indexOf(words.at(i), found + 1);
        if (found < 0 || found > gap.capturedEnd())
            return -1;
        end = found + words.at(i).size();
    }
    return isEdge(lower, end) ? end : -1;
}

/// Every phrase at every place; of all that stand there the first that the rule names, where it
/// stands first.
QString plainPhrase(const QString& text, const QStringList& wanted, bool isAddress) {
    const QString typed = (isAddress ? text : withoutMarks(text)).simplified();
    const QString lower = typed.toLower();
    if (lower.size() != typed.size())
        return {};
    for (const QString& phrase : wanted) {
        QStringList words = phrase.split(u'…');
        for (QString& word : words)
            word = word.trimmed();
        words.removeIf([](const QString& word) { return word.isEmpty(); });
        for (qsizetype i = 0; i < lower.size(); ++i) {
            if (!isEdge(lower, i) || !lower.sliced(i).startsWith(words.first()))
                continue;
            if (const qsizetype end = plainEnd(words, lower, i, isAddress); end > i)
                return typed.mid(i, end - i);
        }
    }
    return {};
}

QString plainSearch(const Rule& rule, const Answer& answer) {
    QStringList told;
    if (answer.state == AnswerState::Answered)
        told << answer.value.toText() << answer.translations.values();
    if (const auto* contains = std::get_if<ContainsRule>(&rule.kind)) {
        for (const QString& text : std::as_const(told))
            if (const QString found = plainPhrase(text, contains->texts, false); !found.isEmpty())
                return found;
        return {};
    }
    QStringList all = QStringList{answer.reason, answer.effort} + told;
    for (const Source& source : answer.sources)
        all << source.url << source.title << source.locator << source.method;
    const auto* address = std::get_if<AddressRule>(&rule.kind);
    for (const QString& text : plainAddresses(all))
        if (!plainPhrase(text, address->parts, true).isEmpty())
            return text;
    return {};
}

} // namespace

class TestTextSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharedFormsServeAllRules();
    void asThePlainSearch();
    void cells();
};

void TestTextSearch::sharedFormsServeAllRules() {
    QRandomGenerator random(8);
    const QList<Rule> all = rules();
    int hits = 0;
    for (int round = 0; round < 3000; ++round) {
        const Answer answer = madeUpAnswer(random);
        const SearchedTexts shared(answer, FieldType::LongText);
        QList<Rule> order = all;
        std::shuffle(order.begin(), order.end(), random);
        for (const Rule& rule : std::as_const(order)) {
            const TextSearch search = *TextSearch::of(rule);
            const QString alone = search.in(SearchedTexts(answer, FieldType::LongText));
            QCOMPARE(search.in(shared), alone);
            hits += alone.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(hits > 1000); // else the texts would show nothing
}

void TestTextSearch::asThePlainSearch() {
    QRandomGenerator random(21);
    int phrasesFound = 0;
    int addressesFound = 0;
    for (int round = 0; round < 6000; ++round) {
        const Answer answer = madeUpAnswer(random);
        const SearchedTexts shared(answer, FieldType::LongText);
        for (const Rule& rule : rules()) {
            const bool isAddress = std::holds_alternative<AddressRule>(rule.kind);
            if (!isAddress && !std::holds_alternative<ContainsRule>(rule.kind))
                continue;
            const QString found = TextSearch::of(rule)->in(shared);
            QCOMPARE(found, plainSearch(rule, answer));
            (isAddress ? addressesFound : phrasesFound) += found.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(phrasesFound > 300);
    QVERIFY(addressesFound > 300);
}

void TestTextSearch::cells() {
    const TextSearch search = *TextSearch::of(ruleOf(ContainsRule{phrases}));
    const auto in = [&](const Value& cell, FieldType type) {
        return search.in(SearchedTexts(cell, type));
    };
    QCOMPARE(in(u"It may include others"_s, FieldType::ShortText), u"may include"_s);
    QCOMPARE(in(u"other:such as these"_s, FieldType::Choice), u"such as"_s);
    QCOMPARE(in(u"such as"_s, FieldType::Choice), QString()); // an id, and no text
    QCOMPARE(in(QStringList{u"a"_s, u"other:Such as"_s}, FieldType::Choices), u"Such as"_s);
    QCOMPARE(in(Record{{u"name"_s, u"Maybe May"_s}}, FieldType::Party), u"May"_s);
    QCOMPARE(in(u"2024-05-01"_s, FieldType::Date), QString());
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
