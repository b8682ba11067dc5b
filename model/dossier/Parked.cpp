// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Parked.h"

#include "model/core/Json.h"
#include "model/dossier/AnswerJson.h"
#include "model/dossier/FormatKeys.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype idLength = 12;

QString column(const char* key) {
    return QString::fromUtf8(key);
}

Table parkedTable(const Dossier& dossier) {
    const Value value = dossier.value(parkedPath());
    const Table* table = value.get<Table>();
    return table ? *table : Table();
}

/// The same answer parked in two copies of a dossier has one id, so that a merge finds it once.
QString idOf(const Row& row, const Table& table) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Value& cell : row.cells)
        hash.addData(cell.toText().toUtf8() + '\n');
    const QString wanted = u"p-"_s + QString::fromLatin1(hash.result().toHex().left(idLength));
    QString id = wanted;
    for (int n = 2; table.row(id); ++n)
        id = wanted + u'-' + QString::number(n);
    return id;
}

} // namespace

FieldPath parkedPath() {
    return {dossierCategory, QString::fromUtf8(keys::parked)};
}

void park(Dossier& dossier, const ParkedAnswer& parked) {
    Table table = parkedTable(dossier);
    const QByteArray answer = compactJson(parsedMember(answerToJson(parked.answer)));
    Row row{{},
            {{column(keys::answer), QString::fromUtf8(answer)},
             {column(keys::path), parked.path.toString()},
             {column(keys::regime), parked.regime},
             {column(keys::version), parked.version}}};
    row.id = idOf(row, table);
    table.rows << row;
    dossier.set(parkedPath(), Answer{.value = table});
}

void unpark(Dossier& dossier, const QString& id) {
    Table table = parkedTable(dossier);
    table.rows.removeIf([&id](const Row& row) { return row.id == id; });
    dossier.set(parkedPath(),
                table.rows.isEmpty() ? std::nullopt : std::optional(Answer{.value = table}));
}

QMap<QString, ParkedAnswer> parkedAnswers(const Dossier& dossier) {
    QMap<QString, ParkedAnswer> result;
    for (const Row& row : parkedTable(dossier).rows) {
        const auto text = [&](const char* key) { return row.cells.value(column(key)).toText(); };
        const auto path = FieldPath::parse(text(keys::path));
        const auto answer = answerFromJson(text(keys::answer).toUtf8());
        if (path && answer)
            result.insert(row.id, {text(keys::regime), text(keys::version), *path, *answer});
    }
    return result;
}

} // namespace vitrine
