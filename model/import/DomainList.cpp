// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/DomainList.h"

#include "model/core/Quantity.h"
#include "model/import/CsvReader.h"
#include "model/import/DomainName.h"
#include "model/import/RegistrableDomain.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUtf8StringView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype mostBadLines = 10'000;
constexpr qsizetype shownText = 120; // letters of a bad line
constexpr qint64 linesBetweenReports = 20'000;
constexpr double exactIntegers = 9007199254740992.0; // 2^53

struct DomainListWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DomainList)
};

QString textOf(const QByteArray& bytes) {
    return QString::fromUtf8(bytes).trimmed();
}

const QStringList& units() {
    static const QStringList units{u"bytes"_s, u"tokens"_s, u"documents"_s};
    return units;
}

/// Words of a heading: "Size (bytes)" and "size_bytes" have two.
QStringList wordsOf(const QString& heading) {
    static const QRegularExpression apart(u"[^\\p{L}\\p{N}]+"_s);
    return heading.split(apart, Qt::SkipEmptyParts);
}

/// The unit that a heading names with the size, or alone; empty: none, or several.
QString unitIn(const QString& heading) {
    QStringList named;
    for (const QString& word : wordsOf(heading))
        for (const QString& unit : units())
            if (word == unit || word + u's' == unit)
                named += unit;
    return named.size() == 1 ? named.first() : QString();
}

/// Does a heading say this, in one of these words and others that add nothing?
bool says(const QString& heading, const QStringList& meant, const QStringList& beside) {
    const QStringList words = wordsOf(heading);
    return std::ranges::any_of(words, [&](const QString& word) { return meant.contains(word); }) &&
           std::ranges::all_of(words, [&](const QString& word) {
               return meant.contains(word) || beside.contains(word);
           });
}

bool namesDomain(const QString& heading) {
    static const QStringList meant{u"domain"_s,
                                   u"domains"_s,
                                   u"host"_s,
                                   u"hosts"_s,
                                   u"hostname"_s,
                                   u"hostnames"_s,
                                   u"site"_s,
                                   u"sites"_s,
                                   u"website"_s,
                                   u"websites"_s};
    return says(heading, meant, {u"name"_s, u"names"_s, u"web"_s});
}

/// A unit that is not counted here ("Size (MB)") would change the figures.
bool namesSize(const QString& heading) {
    static const QStringList meant{u"size"_s,
                                   u"sizes"_s,
                                   u"byte"_s,
                                   u"bytes"_s,
                                   u"token"_s,
                                   u"tokens"_s,
                                   u"document"_s,
                                   u"documents"_s};
    return says(heading,
                meant,
                {u"in"_s, u"of"_s, u"number"_s, u"num"_s, u"n"_s, u"no"_s, u"count"_s, u"total"_s});
}

/// Which column is meant: the one of this heading, or the only one with a usual heading.
Result<qsizetype> columnOf(const QStringList& headings,
                           const QString& named,
                           bool (*isMeant)(const QString&),
                           const QStringList& usual) {
    const QStringList wanted = named.isEmpty() ? usual : QStringList{named.trimmed().toLower()};
    QList<qsizetype> found;
    for (qsizetype i = 0; i < headings.size(); ++i)
        if (named.isEmpty() ? isMeant(headings.at(i)) : wanted.contains(headings.at(i)))
            found += i;
    if (found.size() == 1)
        return found.first();
    const QString list = headings.join(u", "_s).left(shownText);
    return fail(
        ErrorCode::Syntax,
        found.isEmpty()
            ? DomainListWords::tr("No column is called %1; the first line has: %2")
                  .arg(wanted.join(u" / "_s), list)
            : DomainListWords::tr("Several columns could be meant by %1; say which. The first line "
                                  "has: %2")
                  .arg(wanted.join(u" / "_s), list));
}

} // namespace

class DomainListReader {
public:
    DomainListReader(QIODevice& device, const DomainListOptions& options, Progress& progress)
        : m_device(device)
        , m_csv(device)
        , m_options(options)
        , m_progress(progress) {}

    Result<DomainList> run() {
        if (m_options.merge && !knowsPublicSuffixes())
            return fail(ErrorCode::Usage,
                        DomainListWords::tr(
                            "This program was built without the list of public suffixes, so "
                            "it cannot merge hosts."));
        CsvReader::Record record;
        if (const auto heading = readHeading(record); !heading)
            return tl::unexpected(heading.error());
        for (qint64 count = 1;; ++count) {
            const auto more = m_csv.next(record);
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            readRecord(record);
            if (m_list.m_badLines.size() > mostBadLines)
                return fail(ErrorCode::Syntax,
                            DomainListWords::tr(
                                "More than %1 lines cannot be read. The first is line %2: %3")
                                .arg(mostBadLines)
                                .arg(m_list.m_badLines.first().line)
                                .arg(m_list.m_badLines.first().reason));
            if (count % linesBetweenReports == 0 && !report())
                return fail(ErrorCode::Cancelled, DomainListWords::tr("Cancelled."));
        }
        m_list.addUp();
        return std::move(m_list);
    }

private:
    bool report() {
        if (const qint64 size = m_device.size(); size > 0)
            m_progress.report(static_cast<int>(100 * m_device.pos() / size),
                              100,
                              DomainListWords::tr("Reading domains"));
        return !m_progress.isCancelled();
    }

    /// The first record; one that is no heading, but a domain and its size, is read as that.
    Result<void> readHeading(CsvReader::Record& record) {
        const auto read = m_csv.next(record);
        if (!read)
            return tl::unexpected(read.error());
        QStringList headings;
        if (*read)
            for (const QByteArray& field : record.fields)
                headings += textOf(field).toLower();
        if (*read && isWithoutHeading(headings)) {
            readRecord(record);
            return {};
        }
        const auto domain = columnOf(
            headings, m_options.domainColumn, namesDomain, {u"domain"_s, u"host"_s, u"site"_s});
        if (!domain)
            return tl::unexpected(domain.error());
        const auto size =
            columnOf(headings, m_options.sizeColumn, namesSize, QStringList{u"size"_s} + units());
        if (!size)
            return tl::unexpected(size.error());
        m_domain = *domain;
        m_size = *size;
        m_columns = headings.size();
        if (namesSize(headings.at(m_size)))
            m_list.m_unit = unitIn(headings.at(m_size));
        return {};
    }

    /// One domain and one number stand there, and no column was named. Sets the columns.
    bool isWithoutHeading(const QStringList& first) {
        if (!m_options.domainColumn.isEmpty() || !m_options.sizeColumn.isEmpty())
            return false;
        QList<qsizetype> domains;
        QList<qsizetype> sizes;
        for (qsizetype i = 0; i < first.size(); ++i) {
            if (Quantity::read(first.at(i), m_options.language))
                sizes += i;
            else if (!domainName(first.at(i)).isEmpty())
                domains += i;
        }
        if (domains.size() != 1 || sizes.size() != 1)
            return false;
        m_domain = domains.first();
        m_size = sizes.first();
        m_columns = first.size();
        return true;
    }

    void readRecord(const CsvReader::Record& record) {
        if (record.fields.size() <= std::max(m_domain, m_size))
            return refuse(record, DomainListWords::tr("there are too few columns"));
        // "big.org,12,345,678": a figure that the separator has cut.
        if (std::any_of(record.fields.begin() + std::min(m_columns, record.fields.size()),
                        record.fields.end(),
                        [](const QByteArray& cell) { return !cell.trimmed().isEmpty(); }))
            return refuse(record,
                          DomainListWords::tr("there are more cells than in the first line"));
        const QByteArray& host = record.fields.at(m_domain);
        if (!QUtf8StringView(host).isValidUtf8())
            return refuse(record, DomainListWords::tr("this is not UTF-8 text"));
        const QString domain = domainName(textOf(host));
        if (domain.isEmpty())
            return refuse(
                record,
                DomainListWords::tr("“%1” is not a domain").arg(textOf(host).left(shownText)));
        const auto size = Quantity::read(textOf(record.fields.at(m_size)), m_options.language);
        if (!size)
            return refuse(record, size.error().text);
        if (!m_list.m_unit.isEmpty() && !isWholeAmount(size->amount))
            return refuse(
                record,
                DomainListWords::tr("“%1” is no whole number, and what is counted has no parts")
                    .arg(size->amount));
        const double amount = size->toDouble();
        if (!(amount >= 0) || std::isinf(amount))
            return refuse(record,
                          DomainListWords::tr("“%1” is no possible size").arg(size->amount));
        if (amount > 0)
            add(domain.toUtf8(), amount);
        else
            ++m_list.m_unused;
    }

    void add(const QByteArray& host, double size) {
        const QByteArray name = m_options.merge ? registrableDomain(host) : host;
        m_list.m_entries.push_back(
            {size, static_cast<quint64>(m_list.m_names.size()), static_cast<quint32>(name.size())});
        m_list.m_names += name;
    }

    void refuse(const CsvReader::Record& record, const QString& reason) {
        const QString text = QString::fromUtf8(record.fields.join(m_csv.separator()));
        m_list.m_badLines.append({record.line, reason, text.left(shownText)});
    }

    QIODevice& m_device;
    CsvReader m_csv;
    const DomainListOptions& m_options;
    Progress& m_progress;
    DomainList m_list;
    qsizetype m_domain = 0;
    qsizetype m_size = 0;
    qsizetype m_columns = 0; ///< of the first line
};

QString DomainSize::amount() const {
    const bool whole = size < exactIntegers && std::floor(size) == size;
    const QString text = whole ? QString::number(size, 'f', 0) : QString::number(size, 'g', 15);
    return Quantity::parse(text).value_or(Quantity{text}).amount; // "1e+20" → "1e20"
}

Result<DomainList>
DomainList::read(QIODevice& device, const DomainListOptions& options, Progress& progress) {
    return DomainListReader(device, options, progress).run();
}

QByteArrayView DomainList::name(const Entry& entry) const {
    return QByteArrayView(m_names).sliced(static_cast<qsizetype>(entry.at),
                                          static_cast<qsizetype>(entry.length));
}

/// One entry a domain, the largest first.
void DomainList::addUp() {
    const auto byName = [this](const Entry& a, const Entry& b) {
        return name(a).compare(name(b)) < 0;
    };
    std::stable_sort(m_entries.begin(), m_entries.end(), byName);
    std::size_t kept = 0;
    for (const Entry& entry : m_entries) {
        m_sum += entry.size;
        if (kept > 0 && name(m_entries[kept - 1]) == name(entry))
            m_entries[kept - 1].size += entry.size;
        else
            m_entries[kept++] = entry;
    }
    m_entries.resize(kept);
    // Stable: of equal sizes the order by name stays.
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return a.size > b.size;
    });
}

QList<DomainSize> DomainList::largest(qsizetype count) const {
    QList<DomainSize> result;
    const auto most = static_cast<std::size_t>(std::clamp<qsizetype>(count, 0, this->count()));
    result.reserve(static_cast<qsizetype>(most));
    for (std::size_t i = 0; i < most; ++i)
        result.append({QString::fromUtf8(name(m_entries[i])), m_entries[i].size});
    return result;
}

Result<qsizetype> topCount(qsizetype count, const QString& share, std::optional<qsizetype> atMost) {
    const auto parsed = Quantity::parse(share);
    if (!parsed || compareAmounts(parsed->amount, u"0"_s) <= 0 ||
        compareAmounts(parsed->amount, u"1"_s) > 0)
        return fail(ErrorCode::Usage,
                    DomainListWords::tr(
                        "“%1” is not a share; write a number over 0 and up to 1, such as 0.1")
                        .arg(share));
    const Quantity top{ceilAmount(multiplyAmounts(QString::number(count), parsed->amount))};
    return std::min(static_cast<qsizetype>(top.toDouble()), atMost.value_or(count));
}

} // namespace vitrine
