// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers, days and lists of domains as anybody may type or paste them: what was read is written
// so that it is read again, and has one spelling.

#include "model/core/NumberWords.h"
#include "model/dossier/Wording.h"
#include "model/import/DomainList.h"
#include "model/import/DomainName.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

void must(bool holds) {
    if (!holds)
        std::abort();
}

void readValue(const QString& text, const Column& column, const Strings& strings) {
    const Value meant = cellAsMeant(text, column, {}, strings);
    const auto read = parseValue(text, column, strings);
    if (!read || read->isNull())
        return;
    must(*read == meant || meant.get<Untold>());
    const QString typed = valueAsTyped(*read, column, strings.locale());
    const auto again = parseValue(typed, column, strings);
    must(again && *again == *read);
    if (const auto* figure = read->get<Quantity>()) {
        must(Quantity::parse(figure->amount).has_value());
        (void)numberInWords(figure->amount, strings.language());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    for (const QString& language : {u"en"_s, u"de"_s, u"fr"_s}) {
        const Strings strings(language, QHash<QString, QString>(), {});
        Column column;
        for (const FieldType type : {FieldType::Number, FieldType::Date, FieldType::Month}) {
            column.type = type;
            readValue(text, column, strings);
        }
        column.type = FieldType::Quantity;
        for (const QStringList& units :
             {QStringList{u"MWh"_s}, QStringList{u"tokens"_s, u"GB"_s}, QStringList{u"days"_s}}) {
            column.units = units;
            readValue(text, column, strings);
        }
    }
    const QString name = domainName(text);
    must(domainName(name) == name);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    NoProgress progress;
    if (const auto list = DomainList::read(buffer, {}, progress))
        for (const DomainSize& domain : list->largest(list->count()))
            must(domainName(domain.domain) == domain.domain && domain.size > 0);
    return 0;
}
