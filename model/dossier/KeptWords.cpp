// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/KeptWords.h"

#include "model/catalogue/Catalogue.h"
#include "model/dossier/AudienceView.h"
#include "model/dossier/Dossier.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype shortestName = 4;   ///< letters and digits; shorter ones stand everywhere
constexpr qsizetype shortestFigure = 3; ///< significant digits of an exact figure
constexpr qsizetype mostWords = 12;     ///< of a name that is looked for

/// With signs in place of "&nbsp;" and "&#160;": the reader of a document sees these. Of named ones
/// no letter matters.
QString withoutEntities(const QString& text) {
    static const QRegularExpression entity(u"&(#x?)?([0-9A-Za-z]{2,8});"_s);
    QString out;
    qsizetype done = 0;
    for (auto it = entity.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString kind = match.captured(1);
        const char32_t code =
            kind.isEmpty() ? 0 : match.captured(2).toUInt(nullptr, kind == "#x"_L1 ? 16 : 10);
        const bool isJoined = match.captured(2) == "shy"_L1 || match.captured(2) == "zwnj"_L1 ||
                              match.captured(2) == "zwj"_L1;
        if (code > 0 && code <= 0x10FFFF)
            out += QString::fromUcs4(&code, 1);
        else if (!isJoined)
            out += u' ';
    }
    return out + text.mid(done);
}

/// Words of a text in lower case: letters and digits, and a point between digits, however it is
/// written. A unit that stands close to its number is a word of its own.
QStringList wordsOf(const QString& typed) {
    const QString text = typed.contains(u'&') ? withoutEntities(typed) : typed;
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words << word;
        word.clear();
    };
    const auto isDigit = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i).isDigit();
    };
    bool isFigure = false; // so far
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.category() == QChar::Other_Format) // nobody sees it
            continue;
        if (word.isEmpty())
            isFigure = c.isDigit();
        if ((c == u'.' || c == u',') && isDigit(i - 1) && isDigit(i + 1)) {
            word += u'.';
        } else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            if (isFigure && c.isLetter()) {
                end();
                isFigure = false;
            }
            word += c.toLower();
        } else {
            end();
        }
    }
    end();
    return words;
}

/// Every text of an answer that a reader gets.
void collectTexts(const Value& value, QStringList& texts) {
    if (const QString text = value.toText(); !text.isEmpty())
        texts << text;
    else if (const QStringList* list = value.get<QStringList>())
        texts << *list;
    else if (const Record* record = value.get<Record>())
        texts << record->values();
    else if (const Quantity* quantity = value.get<Quantity>())
        texts << quantity->amount;
    else if (const Table* table = value.get<Table>())
        for (const Row& row : table->rows)
            for (const Value& cell : row.cells)
                collectTexts(cell, texts);
}

QStringList textsOf(const Answer& answer) {
    QStringList texts{answer.reason};
    texts << answer.translations.values();
    for (const Source& source : answer.sources)
        texts << source.title << source.url << source.locator << source.method;
    collectTexts(answer.value, texts);
    return texts;
}

/// Did the user give this answer narrower readers than it has by default?
bool isNarrowed(const Answer& answer, const Field& field) {
    return answer.audience && !maySee(field.audience, *answer.audience);
}

bool withholdsAnything(const Dossier& dossier, const Catalogue& catalogue) {
    const auto& answers = dossier.answers();
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const Field* field = catalogue.field(it.key());
        if (!it->withholdings.isEmpty() || (field && isNarrowed(*it, *field)))
            return true;
    }
    return false;
}

/// The same name where this reader sees it in its place, or that everybody knows.
QStringList toldAnyway(const AudienceView& view, const Catalogue& catalogue) {
    QStringList told;
    for (const FactRole role : {FactRole::ModelName, FactRole::Provider})
        if (const Field* field = catalogue.fieldOf(role))
            collectTexts(view.dossier().value(field->path()), told);
    return told;
}

} // namespace

KeptWords::KeptWords(const Dossier& whole, const AudienceView& view, const Catalogue& catalogue) {
    const Table evidence = whole.evidence();
    QStringList told = toldAnyway(view, catalogue);
    for (const Omission& omission : view.omissions()) {
        const Field* field = catalogue.field(omission.path);
        const Answer* answer = whole.answer(omission.path);
        const bool byDefault = omission.kind == Omission::Kind::NotForThisReader;
        if (!field || !answer || (byDefault && !isNarrowed(*answer, *field)))
            continue;
        const FieldPath& path = omission.path;
        const Table* table = answer->value.get<Table>();
        if (!table || (path.row().isEmpty() && path.column().isEmpty())) {
            for (const QString& id : answer->evidence)
                if (const Row* row = evidence.row(id))
                    keep(row->cells.value(u"name"_s).toText());
        }
        if (!table) {
            keep(answer->value, *field);
            continue;
        }
        const Table* seen = nullptr;
        const Value seenValue = view.dossier().value(path.fieldPath());
        seen = seenValue.get<Table>();
        for (const Row& row : table->rows) {
            if (!path.row().isEmpty() && row.id != path.row())
                continue;
            for (const Column& column : field->columns)
                if (path.column().isEmpty() || path.column() == column.id)
                    keep(row.cells.value(column.id), column);
        }
        // What another row still tells in the same column is no secret.
        if (seen)
            for (const Row& row : seen->rows)
                for (const Value& cell : row.cells)
                    collectTexts(cell, told);
    }
    for (const QString& text : std::as_const(told))
        m_words.remove(wordsOf(text).join(u' '));
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it)
        m_longest = std::max(m_longest, it.key().count(u' ') + 1);
}

void KeptWords::keep(const Value& value, const Column& column) {
    switch (column.type) {
    case FieldType::ShortText:
    case FieldType::Url:
    case FieldType::Email:
        return keep(value.toText());
    case FieldType::Party:
    case FieldType::Hash:
        if (const Record* record = value.get<Record>())
            for (const QString& part : *record)
                keep(part);
        return;
    case FieldType::Number:
    case FieldType::Quantity:
        if (const Quantity* figure = value.get<Quantity>()) {
            const QString digits =
                figure->amount.section(u'e', 0, 0, QString::SectionCaseInsensitiveSeps);
            const auto significant =
                std::ranges::count_if(digits, [](QChar c) { return c.isDigit(); });
            if (significant >= shortestFigure)
                keep(figure->amount);
        }
        return;
    default:
        return; // choices and dates are no names; prose is no word
    }
}

void KeptWords::keep(const QString& text) {
    const QStringList words = wordsOf(text);
    const QString key = words.join(u' ');
    const bool figure =
        std::ranges::all_of(key, [](QChar c) { return !c.isLetter() || c == u'e'; });
    if (words.size() <= mostWords &&
        (figure ? key.size() >= shortestFigure : key.size() >= shortestName))
        m_words.insert(key, text.trimmed());
}

QStringList KeptWords::in(const QString& text) const {
    QStringList found;
    if (m_words.isEmpty())
        return found;
    const QStringList words = wordsOf(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString key;
        for (qsizetype n = 0; n < m_longest && i + n < words.size(); ++n) {
            key += n == 0 ? words.at(i) : u' ' + words.at(i + n);
            if (const auto it = m_words.constFind(key); it != m_words.cend())
                found << *it;
        }
    }
    found.removeDuplicates();
    return found;
}

QMap<FieldPath, NamedWords> withheldAndNamed(const Dossier& dossier, const Catalogue& catalogue) {
    QMap<FieldPath, NamedWords> named;
    if (!withholdsAnything(dossier, catalogue))
        return named;
    // From the narrowest reader to the widest, so that the widest is named.
    for (const Audience reader : allAudiences()) {
        if (reader == Audience::Internal)
            continue;
        const AudienceView view = AudienceView::forAudience(dossier, catalogue, reader);
        const KeptWords kept(dossier, view, catalogue);
        if (kept.isEmpty())
            continue;
        const QMap<FieldPath, Answer>& told = view.dossier().answers();
        for (auto it = told.cbegin(); it != told.cend(); ++it) {
            if (it.key().category() == dossierCategory)
                continue;
            QStringList words;
            for (const QString& text : textsOf(*it))
                words << kept.in(text);
            for (const Omission& omission : view.omissions())
                if (omission.path.fieldPath() == it.key())
                    words << kept.in(omission.wording);
            words.removeDuplicates();
            if (!words.isEmpty())
                named.insert(it.key(), {words, reader});
        }
    }
    return named;
}

} // namespace vitrine
