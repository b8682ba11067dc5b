// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/csv/CsvExporter.h"

#include "exporters/report/FactBlocks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Sheet {
    QString part;
    const ReportFact* fact = nullptr;
};

QList<Sheet> sheetsOf(const Report& report) {
    QList<Sheet> sheets;
    QStringList parts;
    for (const ReportSection& section : report.sections)
        for (const ReportEntry& entry : section.entries)
            for (const ReportFact& fact : entry.facts) {
                const Table* table = fact.told ? fact.answer.value.get<Table>() : nullptr;
                if (!table || table->rows.isEmpty())
                    continue;
                const QString name = entry.id + u'.' + fact.path.field();
                QString part = name;
                for (int more = 2; parts.contains(part); ++more)
                    part = name + u'.' + QString::number(more);
                parts << part;
                sheets << Sheet{part, &fact};
            }
    return sheets;
}

/// "=1+1" typed as a name would be worked out by whoever opens the file; "-5" is a figure.
bool looksLikeFormula(const QString& cell) {
    static const QRegularExpression figure(u"^[-+]\\d[\\d.,  ]*(?:[^\\p{L}\\d=+*/(@|]*)$"_s);
    return !cell.isEmpty() && u"=+-@\t\r\n＝＋－＠"_s.contains(cell.front()) &&
           !figure.match(cell).hasMatch();
}

QString quoted(const QString& cell) {
    QString words = cell;
    if (looksLikeFormula(words))
        words.prepend(u'\'');
    static const QRegularExpression special(u"[\",;\\r\\n\\t]|^\\s|\\s$"_s);
    if (!words.contains(special))
        return words;
    return u'"' + words.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QStringList csvParts(const Report& report) {
    QStringList parts;
    for (const Sheet& sheet : sheetsOf(report))
        parts << sheet.part;
    return parts;
}

Result<QByteArray>
writeCsv(const Report& report, const ExportOptions& options, Progress& progress) {
    if (progress.isCancelled())
        return exportCancelled();
    QString out{QChar::ByteOrderMark};
    for (const Sheet& sheet : sheetsOf(report)) {
        if (sheet.part != options.part)
            continue;
        for (const QStringList& row : tableInWords(*sheet.fact, report.strings)) {
            if (progress.isCancelled())
                return exportCancelled();
            QStringList cells;
            for (const QString& cell : row)
                cells << quoted(cell);
            out += cells.join(u',') + u"\r\n"_s;
        }
    }
    return out.toUtf8();
}

} // namespace vitrine
