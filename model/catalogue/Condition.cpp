// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Condition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

QString truthWord(Truth truth) {
    switch (truth) {
    case Truth::Yes:
        return u"yes"_s;
    case Truth::No:
        return u"no"_s;
    case Truth::Undetermined:
        break;
    }
    return u"undetermined"_s;
}

Truth operator!(Truth a) {
    return a == Truth::Yes ? Truth::No : a == Truth::No ? Truth::Yes : Truth::Undetermined;
}

Truth both(Truth a, Truth b) {
    return std::min(a, b);
}

Truth either(Truth a, Truth b) {
    return std::max(a, b);
}

namespace ask {

bool operator==(const All& a, const All& b) {
    return a.parts == b.parts;
}

bool operator==(const Any& a, const Any& b) {
    return a.parts == b.parts;
}

bool operator==(const Not& a, const Not& b) {
    return a.parts == b.parts;
}

} // namespace ask

namespace {

/// What a condition reads, each once, in the order of the tree.
class Reads {
public:
    QList<FieldPath> fields = {};
    QStringList conclusions = {};

    void operator()(const ask::Always&) {}

    void operator()(const ask::All& all) { add(all.parts); }

    void operator()(const ask::Any& any) { add(any.parts); }

    void operator()(const ask::Not& negated) { add(negated.parts); }

    void operator()(const ask::Is& is) { add(is.field); }

    void operator()(const ask::IsOneOf& is) { add(is.field); }

    void operator()(const ask::Comparison& comparison) {
        add(comparison.field);
        add(comparison.limit);
    }

    void operator()(const ask::SumComparison& sum) {
        for (const FieldPath& field : sum.fields)
            add(field);
        add(sum.limit);
    }

    void operator()(const ask::Answered& answered) { add(answered.field); }

    void operator()(const ask::Unknown& unknown) { add(unknown.field); }

    void operator()(const ask::Evidenced& evidenced) { add(evidenced.field); }

    void operator()(const ask::WithheldFrom& withheld) { add(withheld.field); }

    void operator()(const ask::Holds& holds) {
        if (!conclusions.contains(holds.conclusion))
            conclusions << holds.conclusion;
    }

private:
    void add(const QList<Condition>& parts) {
        for (const Condition& part : parts)
            std::visit(*this, part.kind);
    }

    void add(const ask::Limit& limit) {
        if (const auto* other = std::get_if<ask::OtherFact>(&limit))
            add(other->field);
    }

    void add(const FieldPath& path) {
        if (!path.isEmpty() && !fields.contains(path))
            fields << path;
    }
};

} // namespace

QList<FieldPath> Condition::fields() const {
    Reads reads;
    std::visit(reads, kind);
    return reads.fields;
}

QStringList Condition::conclusions() const {
    Reads reads;
    std::visit(reads, kind);
    return reads.conclusions;
}

} // namespace vitrine
