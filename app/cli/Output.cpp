// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Escape sequences of a terminal would let a dossier change what is seen.
QString harmless(QString text) {
    for (QChar& letter : text) {
        if (letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t')
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

/// Levenshtein's distance, with two rows of its table.
qsizetype distance(const QString& a, const QString& b) {
    QList<qsizetype> above(b.size() + 1);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        QList<qsizetype> row{i};
        for (qsizetype j = 1; j <= b.size(); ++j)
            row += std::min({row.at(j - 1) + 1,
                             above.at(j) + 1,
                             above.at(j - 1) + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
        above = row;
    }
    return above.last();
}

QJsonObject recordToJson(const Record& record) {
    QJsonObject object;
    for (const auto& [key, text] : record.asKeyValueRange())
        object.insert(key, text);
    return object;
}

QJsonArray tableToJson(const Table& table) {
    QJsonArray rows;
    for (const Row& row : table.rows) {
        QJsonObject cells;
        for (const auto& [column, cell] : row.cells.asKeyValueRange())
            cells.insert(column, valueToJson(cell));
        rows += QJsonObject{{u"id"_s, row.id}, {u"cells"_s, cells}};
    }
    return rows;
}

} // namespace

void say(CliContext& context, const QString& line) {
    context.out << harmless(line) << '\n';
}

void complain(CliContext& context, const QString& line) {
    context.err << harmless(line) << '\n';
    context.err.flush();
}

void remark(CliContext& context, const QList<Note>& notes) {
    for (const Note& note : notes) {
        const QString where = note.where.isEmpty() ? QString() : note.where + ": "_L1;
        complain(context,
                 QCoreApplication::translate("vitrine::Cli", "note: %1%2").arg(where, note.text));
    }
}

void writeJson(CliContext& context, QJsonObject object) {
    object.insert(u"format"_s, 1);
    context.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

ExitCode failed(CliContext& context, const Error& error, const QJsonObject& more) {
    complain(context, "vitrine-cli: "_L1 + error.text);
    if (context.json) {
        QJsonObject object = more;
        object.insert(u"code"_s, errorWord(error.code));
        object.insert(u"text"_s, error.text);
        writeJson(context, {{u"error"_s, object}});
    }
    return error.code == ErrorCode::Usage ? ExitCode::Usage : ExitCode::Failure;
}

ExitCode wrongUsage(CliContext& context, const QString& text) {
    return failed(context, {ErrorCode::Usage, text});
}

QString errorWord(ErrorCode code) {
    switch (code) {
    case ErrorCode::Io:
        return u"io"_s;
    case ErrorCode::NotFound:
        return u"not-found"_s;
    case ErrorCode::NotADossier:
        return u"not-a-dossier"_s;
    case ErrorCode::Syntax:
        return u"syntax"_s;
    case ErrorCode::Schema:
        return u"schema"_s;
    case ErrorCode::NewerFormat:
        return u"newer-format"_s;
    case ErrorCode::TooLarge:
        return u"too-large"_s;
    case ErrorCode::Locked:
        return u"locked"_s;
    case ErrorCode::ChangedOutside:
        return u"changed-outside"_s;
    case ErrorCode::ReadOnly:
        return u"read-only"_s;
    case ErrorCode::UnsafePath:
        return u"unsafe-path"_s;
    case ErrorCode::NoAuthor:
        return u"no-author"_s;
    case ErrorCode::Git:
        return u"git"_s;
    case ErrorCode::Usage:
        return u"usage"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::Export:
        return u"export"_s;
    }
    return u"io"_s;
}

QString severityInWords(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("vitrine::Cli", "error");
    case Severity::Warning:
        return QCoreApplication::translate("vitrine::Cli", "warning");
    case Severity::Info:
        break;
    }
    return QCoreApplication::translate("vitrine::Cli", "hint");
}

void sayTable(CliContext& context, const QList<QStringList>& rows, const QString& indent) {
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths += 0;
            widths[i] = std::max(widths.at(i), row.at(i).size());
        }
    }
    for (const QStringList& row : rows) {
        QString line = indent;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        say(context, line);
    }
}

QStringList nearMatches(const QString& text, const QStringList& known, int most) {
    const QString wanted = text.left(200).toLower();
    QList<std::pair<qsizetype, QString>> ranked;
    for (const QString& name : known) {
        qsizetype far = distance(wanted, name.toLower());
        const QString last = wanted.section(u'/', -1);
        if (last.size() >= 3 && name.contains(last, Qt::CaseInsensitive))
            far = std::min<qsizetype>(far, 2);
        if (far <= std::max<qsizetype>(3, wanted.size() / 3))
            ranked.emplace_back(far, name);
    }
    std::ranges::sort(ranked);
    QStringList names;
    for (const auto& [far, name] : ranked.first(std::min<qsizetype>(most, ranked.size())))
        names += name;
    return names;
}

QJsonValue valueToJson(const Value& value) {
    if (const auto* text = value.get<QString>())
        return *text;
    if (const auto* prose = value.get<Prose>())
        return prose->markdown;
    if (const auto* list = value.get<QStringList>())
        return QJsonArray::fromStringList(*list);
    if (const auto* quantity = value.get<Quantity>()) {
        // As text: a JSON number would lose the significant figures.
        QJsonObject object{{u"amount"_s, quantity->amount}};
        if (!quantity->unit.isEmpty())
            object.insert(u"unit"_s, quantity->unit);
        if (quantity->exactness != Exactness::Exact)
            object.insert(u"kind"_s, exactnessWord(quantity->exactness));
        return object;
    }
    if (const auto* untold = value.get<Untold>()) {
        QJsonObject object{{u"state"_s, answerStateWord(untold->state)}};
        if (!untold->reason.isEmpty())
            object.insert(u"reason"_s, untold->reason);
        return object;
    }
    if (const auto* record = value.get<Record>())
        return recordToJson(*record);
    if (const auto* table = value.get<Table>())
        return tableToJson(*table);
    return QJsonValue::Null;
}

QJsonArray notesToJson(const QList<Note>& notes) {
    QJsonArray array;
    for (const Note& note : notes)
        array += QJsonObject{{u"text"_s, note.text}, {u"where"_s, note.where}};
    return array;
}

} // namespace vitrine
