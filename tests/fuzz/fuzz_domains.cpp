// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the file of a list of domains, and any way of reading it into a table: the list is
// whole or says what is not, each domain stands in it once, and the table holds the top of it. The
// first byte says how, the second how much; the rest is the file.

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Dossier.h"
#include "model/import/DomainList.h"
#include "model/import/DomainName.h"
#include "model/import/DomainTable.h"
#include "model/regime/Library.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

void must(bool holds) {
    if (!holds)
        std::abort();
}

const Catalogue& catalogue() {
    static const auto library = [] {
        const auto loaded = Library::load(QStringLiteral(VITRINE_RESOURCES_DIR));
        must(loaded.has_value());
        return *loaded;
    }();
    return library->catalogue();
}

DomainListOptions optionsFrom(std::uint8_t how) {
    DomainListOptions options;
    options.merge = (how & 1U) != 0;
    if ((how & 2U) != 0)
        options.domainColumn = u"name"_s;
    if ((how & 4U) != 0)
        options.sizeColumn = u"much"_s;
    if ((how & 8U) != 0)
        options.language = QLocale(u"de"_s);
    return options;
}

void checkList(const DomainList& list) {
    QSet<QString> seen;
    double sum = 0;
    double before = -1;
    for (const DomainSize& domain : list.largest(list.count())) {
        must(domain.size > 0 && (before < 0 || domain.size <= before));
        must(domainName(domain.domain) == domain.domain && !seen.contains(domain.domain));
        seen.insert(domain.domain);
        before = domain.size;
        sum += domain.size;
    }
    must(seen.size() == list.count());
    must(std::abs(sum - list.sum()) <= 1e-6 * (1 + list.sum()));
}

void checkTable(const DomainList& list, std::uint8_t much) {
    static const FieldPath target(u"data-sources"_s, u"domains"_s);
    DomainTableOptions options;
    options.share = QString::number((much % 20 + 1) * 5) + u"e-2"_s;
    if (much >= 128)
        options.atMost = much - 128;
    const auto field = domainTable(target, catalogue());
    must(field.has_value());
    if (needsUnit(**field, list))
        options.unit = u"bytes"_s;
    options.count = FieldPath(u"data-sources"_s, u"domain-count"_s);
    const Dossier empty;
    const auto changes = domainsAsChanges(list, options, target, empty, catalogue());
    if (!changes)
        return;
    const Dossier told = apply(*changes, empty);
    const Value value = told.value(target);
    const Table* table = value.get<Table>();
    const auto wanted = topCount(list.count(), options.share, options.atMost);
    must(wanted.has_value() && (table ? table->rows.size() : 0) == *wanted);
    if (!table)
        return;
    QSet<QString> rows;
    for (const Row& row : table->rows) {
        must(isValidRowId(row.id) && !rows.contains(row.id));
        rows.insert(row.id);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2)
        return 0;
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    must(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
    file.write(reinterpret_cast<const char*>(data) + 2, static_cast<qint64>(size - 2));
    file.seek(0);
    NoProgress progress;
    const auto list = DomainList::read(file, optionsFrom(data[0]), progress);
    if (!list)
        return 0;
    checkList(*list);
    checkTable(*list, data[1]);
    return 0;
}
