// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/leaks/KeptSecrets.h"

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Markup.h"
#include "model/dossier/Visibility.h"
#include "model/regime/DocumentView.h"
#include "model/regime/Library.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int shortestText = 5;         ///< letters, as FoldedText::weight() counts them
constexpr qsizetype shortestFigure = 4; ///< digits that carry meaning
constexpr qsizetype longestWhole = 12;  ///< words; longer texts are looked for in pieces
constexpr qsizetype piece = 6;          ///< words of a piece
constexpr QLatin1String otherPrefix("other:");

QString folded(const QString& text) {
    QString letters = FoldedText(text).letters();
    letters.chop(1); // the end of the text
    return letters;
}

/// The digits that carry meaning; empty where they are too few, or a year.
QString digitsOf(const QString& amount) {
    QString digits;
    for (const QChar c : amount.section(u'e', 0, 0, QString::SectionCaseInsensitiveSeps))
        if (c.isDigit() && !(digits.isEmpty() && c == u'0'))
            digits += c;
    const bool isYear = digits.size() == 4 && digits == amount &&
                        (digits.startsWith("19"_L1) || digits.startsWith("20"_L1));
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return isYear || digits.size() < shortestFigure ? QString() : digits;
}

/// An address as it may stand in a text: without what programs show or not.
QString bareAddress(QString address) {
    static const QRegularExpression start(u"^(https?://)?(www\\.)?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return address.remove(start);
}

} // namespace

/// One walk over a dossier: each text is told to the reader, or a secret, or neither.
class SecretCollector {
public:
    SecretCollector(KeptSecrets& found,
                    const Dossier& whole,
                    const DocumentView& seen,
                    const Library& library,
                    const Strings& strings)
        : m_found(found)
        , m_whole(whole)
        , m_seen(seen)
        , m_reader(seen.audience())
        , m_catalogue(library.catalogue())
        , m_strings(strings) {}

    void walk(const QList<Decision>& decisions);
    void keep(Secret::Kind kind, const FieldPath& path, const QString& text);

private:
    void tell(const QString& text) { m_found.m_told.add(withoutComments(text)); }

    void tell(const Value& value, const Column* column);
    void keep(Secret::Kind kind, const FieldPath& path, const Value& value, const Column* column);
    void keepFigure(Secret::Kind kind, const FieldPath& path, const QString& amount);
    void keepComments(const FieldPath& path, const QString& text);
    void comments(const FieldPath& path, const Value& value);
    void answer(const FieldPath& path, const Answer& answer);
    void keptAnswer(const FieldPath& path, const Answer& answer, const Field* field);
    void toldAnswer(const FieldPath& path, const Answer& answer, const Field& field);
    /// False where a figure of it is not told exactly.
    bool figureIsExact(const FieldPath& path, const Value& value, const Column& column) const;
    bool cells(const FieldPath& path, const Table& table, const Answer& answer, const Field& field);
    void sources(const FieldPath& path, const Answer& answer, bool isWhole, bool isExact);
    void ownFacts(const QList<Decision>& decisions);
    void add(Secret::Kind kind, const FieldPath& path, const QString& letters, bool isFigure);

    [[nodiscard]] bool isOutside() const { return m_reader != Audience::Internal; }

    KeptSecrets& m_found;
    const Dossier& m_whole;
    const DocumentView& m_seen;
    Audience m_reader;
    const Catalogue& m_catalogue;
    const Strings& m_strings;
    QSet<QString> m_toldEvidence;
};

void SecretCollector::add(Secret::Kind kind,
                          const FieldPath& path,
                          const QString& letters,
                          bool isFigure) {
    const Secret secret{kind, path};
    if (m_found.m_secrets.isEmpty() || !(m_found.m_secrets.last() == secret))
        m_found.m_secrets << secret;
    m_found.m_needles << KeptSecrets::Needle{letters, isFigure, m_found.m_secrets.size() - 1};
}

void SecretCollector::keepFigure(Secret::Kind kind, const FieldPath& path, const QString& amount) {
    if (const QString digits = digitsOf(amount); !digits.isEmpty())
        add(kind, path, digits, true);
}

void SecretCollector::keep(Secret::Kind kind, const FieldPath& path, const QString& text) {
    static const QRegularExpression between(u"[^\\p{L}\\p{N}\\p{M}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    const auto keepWords = [&](const QString& some) {
        const QString letters = folded(some);
        const bool isFigure = std::ranges::all_of(letters, [](QChar c) { return c.isDigit(); });
        if (isFigure)
            keepFigure(kind, path, letters);
        else if (FoldedText::weight(letters) >= shortestText)
            add(kind, path, letters, false);
    };
    if (words.size() <= longestWhole)
        return keepWords(bareAddress(text));
    for (qsizetype at = 0; at < words.size(); at += piece)
        keepWords(words.mid(std::min(at, words.size() - piece), piece).join(u' '));
}

void SecretCollector::keep(Secret::Kind kind,
                           const FieldPath& path,
                           const Value& value,
                           const Column* column) {
    const FieldType type = column ? column->type : FieldType::ShortText;
    if (type == FieldType::YesNo || type == FieldType::Languages)
        return; // words of the form
    if (type == FieldType::Date || type == FieldType::Month) {
        const QDate day = QDate::fromString(value.toText(), Qt::ISODate);
        if (!day.isValid())
            return;
        keep(kind, path, m_strings.day(day));
        return add(kind, path, folded(day.toString(Qt::ISODate)), false);
    }
    const bool isChoice = type == FieldType::Choice || type == FieldType::Choices;
    const auto typed = [&](const QString& text) {
        if (!isChoice)
            keep(kind, path, text);
        else if (text.startsWith(otherPrefix))
            keep(kind, path, text.mid(otherPrefix.size()));
    };
    typed(value.toText());
    if (const QStringList* list = value.get<QStringList>())
        std::ranges::for_each(*list, typed);
    if (const Quantity* figure = value.get<Quantity>())
        keepFigure(kind, path, figure->amount);
    if (const Untold* untold = value.get<Untold>())
        keep(kind, path, untold->reason);
    if (const Record* record = value.get<Record>())
        for (auto part = record->cbegin(); part != record->cend(); ++part)
            if (part.key() != "algorithm"_L1 && part.key() != "of"_L1)
                keep(kind, path, *part);
    if (const Table* table = value.get<Table>()) {
        const Field* field = m_catalogue.field(path);
        for (const Row& row : table->rows) {
            keep(Secret::Kind::Row, path.withRow(row.id, {}), row.id);
            for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell)
                keep(kind,
                     path.withRow(row.id, cell.key()),
                     *cell,
                     field ? field->column(cell.key()) : nullptr);
        }
    }
}

void SecretCollector::tell(const Value& value, const Column* column) {
    tell(value.toText());
    if (const QDate day = QDate::fromString(value.toText(), Qt::ISODate); day.isValid())
        tell(m_strings.day(day));
    if (const QStringList* list = value.get<QStringList>())
        tell(list->join(u' '));
    if (const Quantity* figure = value.get<Quantity>()) {
        tell(figure->amount);
        tell(figure->toDisplay());
        tell(digitsOf(figure->amount));
    }
    if (const Untold* untold = value.get<Untold>())
        tell(untold->reason);
    if (const Record* record = value.get<Record>()) {
        tell(record->values().join(u'\n'));
        m_toldEvidence.insert(record->value(u"evidence"_s));
    }
    if (column && column->type == FieldType::Languages)
        for (const QString& tag :
             value.get<QStringList>() ? *value.get<QStringList>() : QStringList())
            tell(m_strings.optional(u"phrase.language."_s + tag));
}

void SecretCollector::keepComments(const FieldPath& path, const QString& text) {
    if (!holdsComment(text))
        return;
    for (const TextPart& part : partsOfText(text))
        if (part.kind == TextPart::Kind::Comment)
            keep(Secret::Kind::Comment, path, part.text);
}

void SecretCollector::comments(const FieldPath& path, const Value& value) {
    keepComments(path, value.toText());
    if (const Table* table = value.get<Table>())
        for (const Row& row : table->rows)
            for (const Value& cell : row.cells)
                keepComments(path, cell.toText());
}

void SecretCollector::keptAnswer(const FieldPath& path, const Answer& answer, const Field* field) {
    keep(Secret::Kind::Value, path, answer.value, field);
    keep(Secret::Kind::Value, path, answer.reason);
    for (const QString& text : answer.translations)
        keep(Secret::Kind::Value, path, text);
    for (const Withholding& withholding : answer.withholdings)
        tell(withholding.wording); // in its place
    sources(path, answer, false, true);
}

bool SecretCollector::figureIsExact(const FieldPath& path,
                                    const Value& value,
                                    const Column& column) const {
    const bool isFigure = column.type == FieldType::Number || column.type == FieldType::Quantity;
    return !isFigure || !value.get<Quantity>() || !m_seen.dossier().value(path).isNull();
}

/// True where all of it is told.
bool SecretCollector::cells(const FieldPath& path,
                            const Table& table,
                            const Answer& answer,
                            const Field& field) {
    bool isWhole = true;
    for (const Row& row : table.rows) {
        const bool rowIsKept =
            std::ranges::any_of(answer.withholdings, [&](const Withholding& withholding) {
                return isKeptFrom(withholding, m_reader) && withholding.row == row.id &&
                       withholding.column.isEmpty();
            });
        if (rowIsKept)
            keep(Secret::Kind::Row, path.withRow(row.id, {}), row.id);
        else
            tell(row.id);
        for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell) {
            const Column* column = field.column(cell.key());
            const FieldPath place = path.withRow(row.id, cell.key());
            const bool isKept = rowIsKept || !column ||
                                isKeptFrom(answer, m_reader, row.id, cell.key()) ||
                                (column->narrowedTo && !maySee(m_reader, *column->narrowedTo));
            isWhole = isWhole && !isKept;
            if (isKept)
                keep(Secret::Kind::Value, place, *cell, column);
            else if (!figureIsExact(place, *cell, *column))
                keep(Secret::Kind::Figure, place, *cell, column);
            else
                tell(*cell, column);
        }
    }
    return isWhole;
}

/// A source of a table that is told in part is told where its address stands in the table; a
/// formula may tell what the table or the figure no longer does.
void SecretCollector::sources(const FieldPath& path,
                              const Answer& answer,
                              bool isWhole,
                              bool isExact) {
    for (const Source& source : answer.sources) {
        const QString address = folded(source.url);
        const bool isTold = isWhole || (!address.isEmpty() && m_found.isTold(address));
        for (const QString& text : {source.title, source.url})
            isTold ? tell(text) : keep(Secret::Kind::Value, path, text);
        if (isTold && isWhole && isExact)
            tell(source.locator + u'\n' + source.method);
    }
    if (isWhole && isExact)
        m_toldEvidence.unite(QSet<QString>(answer.evidence.begin(), answer.evidence.end()));
}

void SecretCollector::toldAnswer(const FieldPath& path, const Answer& answer, const Field& field) {
    bool isWhole = true;
    bool isExact = true;
    if (const Table* table = answer.value.get<Table>()) {
        isWhole = cells(path, *table, answer, field);
        isExact = std::ranges::none_of(m_found.m_secrets, [&](const Secret& secret) {
            return secret.kind == Secret::Kind::Figure && secret.path.fieldPath() == path;
        });
    } else if (figureIsExact(path, answer.value, field)) {
        tell(answer.value, &field);
    } else {
        isExact = false;
        keep(Secret::Kind::Figure, path, answer.value, &field);
    }
    tell(answer.reason);
    for (const QString& text : answer.translations)
        tell(text);
    for (const Withholding& withholding : answer.withholdings)
        tell(withholding.wording);
    sources(path, answer, isWhole, isExact);
}

void SecretCollector::answer(const FieldPath& path, const Answer& answer) {
    const Field* field = m_catalogue.field(path);
    const bool isHiddenHere = !field || isHidden(*field, m_whole, m_catalogue);
    const bool isKeptWhole =
        isHiddenHere || !maySee(m_reader, answer.audience.value_or(field->audience)) ||
        std::ranges::any_of(answer.withholdings, [&](const Withholding& withholding) {
            const bool isPart = answer.value.get<Table>() &&
                                !(withholding.row.isEmpty() && withholding.column.isEmpty());
            return !isPart && isKeptFrom(withholding, m_reader);
        });
    if (isKeptWhole)
        keptAnswer(path, answer, field);
    else
        toldAnswer(path, answer, *field);
    comments(path, answer.value);
    keep(Secret::Kind::Comment, path, answer.note);
    isOutside() || isHiddenHere ? keep(Secret::Kind::Comment, path, answer.effort)
                                : tell(answer.effort);
}

void SecretCollector::ownFacts(const QList<Decision>& decisions) {
    for (const Decision& decision : decisions)
        tell(decision.what + u'\n' + decision.by + u'\n' + decision.reason);
    tell(m_whole.id() + u'\n' + m_whole.title());
    for (const Row& row : m_whole.evidence().rows) {
        const bool isTold = !isOutside() || m_toldEvidence.contains(row.id);
        const FieldPath path = FieldPath(dossierCategory, u"evidence"_s).withRow(row.id, {});
        for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell)
            isTold ? tell(cell->toText()) : keep(Secret::Kind::Evidence, path, cell->toText());
    }
    for (const QString& fact : {u"parked"_s, u"waivers"_s, u"overrides"_s}) {
        const FieldPath path(dossierCategory, fact);
        const Value value = m_whole.value(path);
        const Table* table = value.get<Table>();
        for (const Row& row : table ? table->rows : QList<Row>())
            for (const QString& column : {u"answer"_s, u"reason"_s, u"by"_s})
                keep(Secret::Kind::SetAside,
                     path.withRow(row.id, column),
                     row.cells.value(column).toText());
    }
}

void SecretCollector::walk(const QList<Decision>& decisions) {
    const QMap<FieldPath, Answer>& answers = m_whole.answers();
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        if (it.key().category() != dossierCategory)
            answer(it.key(), *it);
    ownFacts(decisions);
}

KeptSecrets::KeptSecrets(const Dossier& whole,
                         const DocumentView& seen,
                         const Library& library,
                         const Strings& strings,
                         const QList<Decision>& decisions,
                         const QString& message) {
    SecretCollector collector(*this, whole, seen, library, strings);
    collector.walk(decisions);
    collector.keep(Secret::Kind::Version, {}, message);
}

} // namespace vitrine
