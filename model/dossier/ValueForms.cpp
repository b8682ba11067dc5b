// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/ValueForms.h"

#include "model/dossier/Wording.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct ValueFormsWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Change)
};

QString partName(const QString& key) {
    return key == u"spdx"        ? ValueFormsWords::tr("identifier")
           : key == u"name"      ? ValueFormsWords::tr("name")
           : key == u"address"   ? ValueFormsWords::tr("postal address")
           : key == u"email"     ? ValueFormsWords::tr("e-mail")
           : key == u"url"       ? ValueFormsWords::tr("address")
           : key == u"access"    ? ValueFormsWords::tr("access")
           : key == u"algorithm" ? ValueFormsWords::tr("algorithm")
           : key == u"hex"       ? ValueFormsWords::tr("digits")
           : key == u"of"        ? ValueFormsWords::tr("of")
           : key == u"evidence"  ? ValueFormsWords::tr("attached file")
                                 : key;
}

struct Form {
    QString operator()(std::monostate) const { return {}; }

    QString operator()(const QString& text) const {
        return ValueFormsWords::tr("text “%1”").arg(text);
    }

    QString operator()(const Prose& prose) const {
        return ValueFormsWords::tr("long text “%1”").arg(prose.markdown);
    }

    QString operator()(const QStringList& list) const {
        QStringList items;
        for (const QString& item : list)
            items.append(ValueFormsWords::tr("“%1”").arg(item));
        return ValueFormsWords::tr("list of %1").arg(items.join(u", "_s));
    }

    QString operator()(const Quantity& quantity) const {
        return ValueFormsWords::tr("number “%1”")
            .arg((quantity.amount + u' ' + quantity.unit).trimmed());
    }

    QString operator()(const Record& record) const {
        QStringList parts;
        for (auto it = record.cbegin(); it != record.cend(); ++it)
            parts.append(partName(it.key()) + u": "_s + *it);
        return parts.join(u"; "_s);
    }

    QString operator()(const Untold& untold) const {
        return ValueFormsWords::tr("state “%1”")
            .arg(answerStateWord(untold.state) +
                 (untold.reason.isEmpty() ? QString() : u": "_s + untold.reason));
    }

    QString operator()(const Table& table) const {
        return ValueFormsWords::tr("%n row(s)", nullptr, static_cast<int>(table.rows.size()));
    }
};

} // namespace

QString formInWords(const Value& value) {
    return std::visit(Form(), value.variant());
}

/// Of a difference that is told, in percent.
constexpr double smallestShare = 0.001;
constexpr double largestShare = 10'000;

QString differenceInWords(const Value& before, const Value& after, const Strings& strings) {
    const Quantity* was = before.get<Quantity>();
    const Quantity* is = after.get<Quantity>();
    if (!was || !is || was->unit != is->unit)
        return {};
    const double from = was->toDouble();
    const double to = is->toDouble();
    const double percent = (to - from) / std::abs(from) * 100;
    // A share says something of figures of one sign and of like size; the rest stands there in
    // full.
    if (from == 0 || (from < 0) != (to < 0) || !std::isfinite(percent))
        return {};
    const double size = std::abs(percent);
    if (size < smallestShare || size > largestShare)
        return {};
    const int decimals = size >= 10 ? 0 : size >= 1 ? 1 : size >= 0.1 ? 2 : 3;
    const Quantity share{QString::number(size, 'f', decimals), u"%"_s};
    return (percent > 0 ? u'+' : u'−') + quantityInWords(share, strings);
}

} // namespace vitrine
