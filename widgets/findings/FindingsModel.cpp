// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/FindingsModel.h"

#include "model/core/CommonEnds.h"
#include "widgets/common/Theme.h"
#include "widgets/parts/FindingMark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

bool FindingsModel::Line::isSame(const Line& other) const {
    return heading == other.heading && (!heading.isEmpty() || finding.id() == other.finding.id());
}

FindingsModel::FindingsModel(EditSession& session, Grouping grouping, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_grouping(grouping) {
    m_lines = linesNow();
    connect(&session, &EditSession::changed, this, &FindingsModel::update);
}

void FindingsModel::setFilter(const FindingsFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

QList<FindingsModel::Line> FindingsModel::linesNow() const {
    QList<Finding> findings = filtered(m_session.report(), m_filter);
    QList<Line> lines;
    if (m_grouping == Grouping::None) {
        sortBySeverity(findings);
        for (const Finding& finding : std::as_const(findings))
            lines.append({{}, 0, finding});
        return lines;
    }
    QStringList order;
    for (const Category& category : m_session.catalogue().categories())
        order.append(category.id);
    QMap<qsizetype, QList<Finding>> groups;
    for (const Finding& finding : std::as_const(findings)) {
        const qsizetype place = order.indexOf(finding.path.category());
        groups[place < 0 ? order.size() : place].append(finding);
    }
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        sortBySeverity(*group);
        const QString id = group.key() < order.size() ? order.at(group.key()) : dossierCategory;
        lines.append({id, static_cast<int>(group->size()), {}});
        for (const Finding& finding : std::as_const(*group))
            lines.append({{}, 0, finding});
    }
    return lines;
}

/// Replaces only the stretch between what is equal at the top and at the bottom.
void FindingsModel::update() {
    const QList<Line> now = linesNow();
    const auto [top, bottom] = commonEnds(
        now, m_lines, [](const Line& mine, const Line& shown) { return mine.isSame(shown); });

    if (const qsizetype gone = m_lines.size() - top - bottom; gone > 0) {
        beginRemoveRows({}, static_cast<int>(top), static_cast<int>(top + gone - 1));
        m_lines.remove(top, gone);
        endRemoveRows();
    }
    if (const qsizetype come = now.size() - top - bottom; come > 0) {
        beginInsertRows({}, static_cast<int>(top), static_cast<int>(top + come - 1));
        m_lines = now;
        endInsertRows();
    } else {
        m_lines = now;
    }
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT countsChanged();
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines.at(index.row());
    return line.heading.isEmpty() ? findingData(line.finding, role) : headingData(line, role);
}

QVariant FindingsModel::headingData(const Line& line, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return categoryLabel(line.heading);
    case Qt::AccessibleTextRole:
        return tr("%1: %n finding(s)", nullptr, line.findings).arg(categoryLabel(line.heading));
    case HeadingRole:
        return line.findings;
    default:
        return {};
    }
}

QVariant FindingsModel::findingData(const Finding& finding, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return finding.message;
    case Qt::DecorationRole:
        return Theme::stateIcon(findingMark(finding));
    case Qt::ToolTipRole:
        return inDetail(finding);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(Theme::stateName(findingMark(finding)), finding.message);
    case Qt::AccessibleDescriptionRole:
        return inDetail(finding);
    case IdRole:
        return finding.id();
    case ProvisionRole:
        return finding.provision;
    case PlaceRole:
        return placeOf(finding);
    case FixRole:
        return finding.waived ? tr("Accepted: %1").arg(finding.waiverReason) : finding.fix;
    case WaivedRole:
        return finding.waived;
    case MarkRole:
        return static_cast<int>(findingMark(finding));
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_lines.at(index.row()).heading.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                     : Qt::ItemFlags(Qt::NoItemFlags);
}

const Finding* FindingsModel::finding(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= m_lines.size())
        return nullptr;
    const Line& line = m_lines.at(index.row());
    return line.heading.isEmpty() ? &line.finding : nullptr;
}

QModelIndex FindingsModel::indexOf(const QString& findingId) const {
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).heading.isEmpty() && m_lines.at(row).finding.id() == findingId)
            return index(row);
    }
    return {};
}

QString FindingsModel::categoryLabel(const QString& category) const {
    return category == dossierCategory ? tr("The dossier itself")
                                       : m_session.strings().text(category + u".label"_s);
}

QString FindingsModel::placeOf(const Finding& finding) const {
    const QString category = categoryLabel(finding.path.category());
    const Field* field = m_session.catalogue().field(finding.path);
    return field ? tr("%1 › %2").arg(category, m_session.strings().text(field->key(u"label"_s)))
                 : category;
}

QString FindingsModel::inDetail(const Finding& finding) const {
    QStringList lines{finding.message, placeOf(finding)};
    if (!finding.fix.isEmpty())
        lines.append(finding.fix);
    if (!finding.provision.isEmpty())
        lines.append(finding.provision);
    if (finding.standing != Standing::Primary)
        lines.append(finding.standing == Standing::Secondary
                         ? tr("Known from a secondary source")
                         : tr("Not verified against the source"));
    if (finding.waived)
        lines.append(tr("Accepted: %1").arg(finding.waiverReason));
    return lines.join(u'\n');
}

} // namespace vitrine
