// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/LanguageTags.h"
#include "model/dossier/Wording.h"

#include <QDate>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype maximumUrlLength = 2'048;

/// A sign without a shape, such as a mark of direction or a joiner.
bool isInvisible(QChar c) {
    return c.category() == QChar::Other_Format || c == u'\u115F' || c == u'\u1160' ||
           c == u'\u3164' || c == u'\uFFA0' || c == u'\u2800';
}

/// A form that a whole text has to have.
QRegularExpression form(const QString& pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool matches(const QRegularExpression& form, const QString& text) {
    return form.match(text).hasMatch();
}

bool isAsciiLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isDate(const QString& text) {
    constexpr QStringView form = u"0000-00-00";
    const auto fits = [](QChar c, QChar model) {
        return model == u'0' ? isAsciiDigit(c) : c == model;
    };
    return std::ranges::equal(text, form, fits) && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isUrl(const QString& text) {
    if (text.size() > maximumUrlLength || text.contains(u' '))
        return false;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") &&
           !url.host().isEmpty();
}

bool isEmail(const QString& text) {
    static const QRegularExpression address = form(uR"([^\s@<>(),;:"]+@[^\s@.,]+(\.[^\s@.,]+)+)"_s);
    return text.size() <= 254 && matches(address, text);
}

/// BCP 47, without the irregular old tags.
bool isLanguageTag(const QString& text) {
    if ((text.size() == 2 || text.size() == 3) && std::ranges::all_of(text, isAsciiLetter))
        return true; // as most are
    static const QRegularExpression tag =
        form(uR"([A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?)"
             uR"((-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-x(-[A-Za-z0-9]{1,8})+)?)"_s);
    return matches(tag, text);
}

/// "GPL-2.0+" is "GPL-2.0"; what somebody names in a file of his own is in no list.
bool isListed(QString id, const QStringList& known) {
    if (known.isEmpty() || id.startsWith("LicenseRef-"_L1) || id.startsWith("DocumentRef-"_L1))
        return true;
    if (id.endsWith(u'+'))
        id.chop(1);
    return known.contains(id, Qt::CaseInsensitive);
}

/// The form of an SPDX identifier or expression, of licences that are in the list where there is
/// one.
bool isSpdx(const QString& text, const QStringList& known) {
    const auto isOperator = [](const QString& word) {
        return word == "AND"_L1 || word == "OR"_L1 || word == "WITH"_L1;
    };
    const auto isOfId = [](QChar c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == u'.' || c == u'-';
    };
    if (!text.isEmpty() && !isOperator(text) && text.front() != u'.' && text.front() != u'-' &&
        std::ranges::all_of(text, isOfId))
        return isListed(text, known); // one licence, as most are
    static const QRegularExpression expression =
        form(uR"(\(*[A-Za-z0-9][A-Za-z0-9.+:-]*\)*)"
             uR"(( (AND|OR|WITH) \(*[A-Za-z0-9][A-Za-z0-9.+:-]*\)*)*)"_s);
    if (!matches(expression, text) || text.count(u'(') != text.count(u')'))
        return false;
    bool isException = false;
    for (const QString& part : text.split(u' ')) {
        QString id = part;
        id.remove(u'(').remove(u')');
        if (!isOperator(id) && !isException && !isListed(id, known))
            return false;
        isException = id == "WITH"_L1;
    }
    return true;
}

/// "sha256", "SHA_256" and "SHA-256" are one kind.
QString bareName(QString name) {
    return name.remove(QRegularExpression(u"[-_ /]"_s)).toLower();
}

/// A sign that nobody sees: in a text for machines any that has no shape, in other texts only
/// those that break a line.
ValueFault faultOfSigns(const QString& text, bool forMachines) {
    for (const QChar c : text) {
        if (forMachines && isInvisible(c))
            return {u"fault.invisible"_s,
                    {u"U+"_s + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'),
                     text}};
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            return {u"fault.control"_s, {text}};
    }
    return {};
}

ValueFault faultOfHash(const Record& record) {
    struct Algorithm {
        QStringView name;
        int digits = 0;
    };

    constexpr std::array<Algorithm, 6> algorithms{{{u"SHA-256", 64},
                                                   {u"SHA-512", 128},
                                                   {u"SHA-384", 96},
                                                   {u"SHA-1", 40},
                                                   {u"BLAKE3", 64},
                                                   {u"MD5", 32}}};
    static const QRegularExpression digits = form(u"[0-9a-fA-F]*"_s);
    const QString hex = record.value(u"hex"_s);
    const QString name = record.value(u"algorithm"_s);
    // Of an algorithm that we do not know, only the digits can be looked at.
    qsizetype expected = hex.size();
    for (const Algorithm& algorithm : algorithms)
        if (bareName(algorithm.name.toString()) == bareName(name))
            expected = algorithm.digits;
    if (hex.isEmpty() || (hex.size() == expected && matches(digits, hex)))
        return {};
    // Where no kind is named, the usual one shows what a hash looks like.
    const Algorithm& usual = algorithms.front();
    return name.isEmpty() ? ValueFault{u"fault.hash"_s,
                                       {hex, usual.name.toString(), QString::number(usual.digits)}}
                          : ValueFault{u"fault.hash"_s, {hex, name, QString::number(expected)}};
}

ValueFault faultOfRecord(const Record& record, const Column& column) {
    const QStringList keys = partsOf(column.type);
    for (const auto& key : {u"hex"_s, u"url"_s, u"email"_s, u"spdx"_s})
        if (const ValueFault fault = faultOfSigns(record.value(key), true); !fault.phrase.isEmpty())
            return fault;
    for (auto it = record.cbegin(); it != record.cend(); ++it)
        if (!keys.contains(it.key()))
            return {u"fault.record"_s, {it.key()}};
    if (column.type == FieldType::Hash)
        return faultOfHash(record);
    if (const QString url = record.value(u"url"_s); !url.isEmpty() && !isUrl(url))
        return {u"fault.url"_s, {url}};
    if (const QString email = record.value(u"email"_s); !email.isEmpty() && !isEmail(email))
        return {u"fault.email"_s, {email}};
    if (const QString spdx = record.value(u"spdx"_s);
        !spdx.isEmpty() && !isSpdx(spdx, column.licences))
        return {u"fault.licence"_s, {spdx}};
    return {};
}

/// Outside of what there can be, or a part of what has no parts.
ValueFault faultOfSize(const Quantity& quantity, const Column& column) {
    if (!column.atLeast.isEmpty() && compareAmounts(quantity.amount, column.atLeast) < 0)
        return {u"fault.below"_s, {quantity.amount, column.atLeast}};
    if (!column.atMost.isEmpty() && compareAmounts(quantity.amount, column.atMost) > 0)
        return {u"fault.above"_s, {quantity.amount, column.atMost}};
    if ((column.whole || column.wholeUnits.contains(quantity.unit)) &&
        !isWholeAmount(quantity.amount))
        return {u"fault.whole"_s, {quantity.amount}};
    return {};
}

ValueFault faultOfQuantity(const Quantity& quantity, const Column& column) {
    if (const auto read = Quantity::parse(quantity.amount); !read)
        return {u"fault.number"_s, {quantity.amount}};
    if (const ValueFault fault = faultOfSize(quantity, column); !fault.phrase.isEmpty())
        return fault;
    if (!column.units.isEmpty() && quantity.unit.isEmpty())
        return {u"fault.no-unit"_s, {quantity.amount, column.units.join(u", "_s)}};
    if (!column.units.isEmpty() && !column.units.contains(quantity.unit))
        return {u"fault.unit"_s, {quantity.unit, column.units.join(u", "_s)}};
    if (column.significantFigures > 0 && quantity.significantFigures() < column.significantFigures)
        return {u"fault.significant-figures"_s,
                {QString::number(column.significantFigures),
                 quantity.amount,
                 QString::number(quantity.significantFigures())}};
    return {};
}

bool isChoice(const QString& id, const Column& column) {
    return column.choices.contains(id) ||
           (column.other && id.startsWith(u"other:") && !id.mid(6).trimmed().isEmpty());
}

ValueFault faultOfText(const QString& text, const Column& column) {
    if (const ValueFault fault = faultOfSigns(text, isForMachines(column.type));
        !fault.phrase.isEmpty())
        return fault;
    switch (column.type) {
    case FieldType::YesNo:
        return text == u"yes" || text == u"no" ? ValueFault{}
                                               : ValueFault{u"fault.choice"_s, {text}};
    case FieldType::Choice:
        return isChoice(text, column) ? ValueFault{} : ValueFault{u"fault.choice"_s, {text}};
    case FieldType::Date:
        return isDate(text) || isDate(text + u"-01"_s) ? ValueFault{}
                                                       : ValueFault{u"fault.date"_s, {text}};
    case FieldType::Month:
        return isDate(text + u"-01"_s) ? ValueFault{} : ValueFault{u"fault.month"_s, {text}};
    case FieldType::Url:
        return isUrl(text) ? ValueFault{} : ValueFault{u"fault.url"_s, {text}};
    case FieldType::Email:
        return isEmail(text) ? ValueFault{} : ValueFault{u"fault.email"_s, {text}};
    default:
        return {};
    }
}

ValueFault faultOfList(const QStringList& list, const Column& column) {
    for (const QString& item : list) {
        if (column.type == FieldType::Choices && !isChoice(item, column))
            return {u"fault.choice"_s, {item}};
        if (column.type != FieldType::Languages)
            continue;
        if (!isLanguageTag(item))
            return {u"fault.language"_s, {item}};
        if (const QString usual = usualLanguageTag(item); usual != item)
            return {u"fault.language-short"_s, {item, usual}};
    }
    return {};
}

bool isOfType(const Value& value, FieldType type) {
    switch (type) {
    case FieldType::LongText:
        return value.get<Prose>() != nullptr;
    case FieldType::Choices:
    case FieldType::Languages:
        return value.get<QStringList>() != nullptr;
    case FieldType::Number:
    case FieldType::Quantity:
        return value.get<Quantity>() != nullptr;
    case FieldType::Party:
    case FieldType::Licence:
    case FieldType::Hash:
    case FieldType::File:
        return value.get<Record>() != nullptr;
    case FieldType::Table:
        return value.get<Table>() != nullptr;
    default:
        return value.get<QString>() != nullptr;
    }
}

/// Letters and digits alone: "Non commercial" is "non-commercial".
QString bareWord(QString text) {
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text.toCaseFolded();
}

/// A text of one's own that only spells one of the choices otherwise: nobody knows which is meant.
bool spellsAChoice(const QString& told, const Column& column) {
    if (!told.startsWith("other:"_L1))
        return false;
    const QString own = bareWord(told.mid(6));
    return std::ranges::any_of(column.choices,
                               [&](const QString& id) { return own == bareWord(id); });
}

} // namespace

bool isForMachines(FieldType type) {
    switch (type) {
    case FieldType::ShortText:
    case FieldType::LongText:
    case FieldType::Choices: // texts of one's own may be among them
    case FieldType::Choice:
    case FieldType::Party:
    case FieldType::Table:
        return false;
    default:
        return true;
    }
}

QString withoutInvisibleEnds(const QString& text) {
    const auto isNothing = [](QChar c) { return c.isSpace() || isInvisible(c); };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isNothing(text.at(begin)))
        ++begin;
    while (end > begin && isNothing(text.at(end - 1)))
        --end;
    return text.mid(begin, end - begin);
}

ValueFault faultOf(const Value& value, const Column& column) {
    if (value.isBlank())
        return {};
    if (!isOfType(value, column.type))
        return {u"fault.kind"_s};
    if (const auto* text = value.get<QString>())
        return faultOfText(*text, column);
    if (const auto* list = value.get<QStringList>())
        return faultOfList(*list, column);
    if (const auto* quantity = value.get<Quantity>())
        return faultOfQuantity(*quantity, column);
    if (const auto* record = value.get<Record>())
        return faultOfRecord(*record, column);
    return {};
}

bool isUnderstood(const Value& value, const Column& column) {
    if (value.isBlank())
        return true;
    const bool takesList = column.type == FieldType::Choices || column.type == FieldType::Languages;
    if (const QString* only = value.get<QString>(); only && takesList)
        return isUnderstood(QStringList{*only}, column); // by hand: a list of one
    const QStringList* list = value.get<QStringList>();
    switch (column.type) {
    case FieldType::Choice:
        if (spellsAChoice(value.toText(), column))
            return false;
        break;
    case FieldType::Choices:
        if (list && std::ranges::any_of(
                        *list, [&](const QString& id) { return spellsAChoice(id, column); }))
            return false;
        break;
    case FieldType::YesNo:
    case FieldType::Languages:
    case FieldType::Number:
    case FieldType::Quantity:
    case FieldType::Date:
    case FieldType::Month:
    case FieldType::Url:
    case FieldType::Email:
        break;
    default:
        return true;
    }
    const QString fault = faultOf(value, column).phrase;
    return fault.isEmpty() || fault == "fault.significant-figures"_L1 ||
           fault == "fault.language-short"_L1;
}

} // namespace vitrine
