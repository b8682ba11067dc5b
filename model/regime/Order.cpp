// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Order.h"

#include "model/regime/Regime.h"

#include <QHash>

namespace vitrine {

namespace {

enum class Mark { Open, Done };

class Walk {
public:
    Walk(const std::function<QStringList(const QString&)>& needs, QStringList& order)
        : m_needs(needs)
        , m_order(order) {}

    /// False once a circle was met; circle then holds it.
    bool visit(const QString& node) {
        if (const auto mark = m_marks.constFind(node); mark != m_marks.constEnd()) {
            if (*mark == Mark::Done)
                return true;
            circle = m_stack.mid(m_stack.indexOf(node));
            return false;
        }
        m_marks.insert(node, Mark::Open);
        m_stack.append(node);
        const QStringList needed = m_needs(node);
        for (const QString& next : needed)
            if (!visit(next))
                return false;
        m_stack.removeLast();
        m_marks.insert(node, Mark::Done);
        m_order.append(node);
        return true;
    }

    QStringList circle;

private:
    const std::function<QStringList(const QString&)>& m_needs;
    QStringList& m_order;
    QHash<QString, Mark> m_marks;
    QStringList m_stack;
};

} // namespace

QStringList findCircle(const QStringList& nodes,
                       const std::function<QStringList(const QString&)>& needs,
                       QStringList* order) {
    QStringList sorted;
    Walk walk(needs, sorted);
    for (const QString& node : nodes)
        if (!walk.visit(node))
            return walk.circle;
    if (order)
        *order = sorted;
    return {};
}

QStringList sortConclusions(QList<Conclusion>& conclusions) {
    QHash<QString, Conclusion> byId;
    QStringList ids;
    for (const Conclusion& conclusion : std::as_const(conclusions)) {
        byId.insert(conclusion.id, conclusion);
        ids << conclusion.id;
    }
    if (byId.size() != conclusions.size())
        return {}; // an id twice: another check's matter, and there is no order to find
    const auto needs = [&](const QString& id) {
        QStringList known;
        const QStringList named = byId.value(id).when.conclusions();
        for (const QString& other : named)
            if (byId.contains(other))
                known << other;
        return known;
    };
    QStringList order;
    const QStringList circle = findCircle(ids, needs, &order);
    if (!circle.isEmpty())
        return circle;
    conclusions.clear();
    for (const QString& id : std::as_const(order))
        conclusions << byId.value(id);
    return {};
}

} // namespace vitrine
