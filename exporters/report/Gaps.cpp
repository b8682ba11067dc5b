// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/Gaps.h"

#include "exporters/report/FactBlocks.h"
#include "exporters/report/Inlines.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString titleKey(Gap::Kind kind) {
    switch (kind) {
    case Gap::Kind::Missing:
        return u"document.missing-title"_s;
    case Gap::Kind::Unknown:
        return u"document.unknown-title"_s;
    case Gap::Kind::Withheld:
        return u"document.withheld-title"_s;
    case Gap::Kind::NotApplicable:
        return u"document.not-applicable-title"_s;
    }
    return {};
}

/// Links to the rows that say it.
Inlines linksTo(const QList<Gap>& gaps, Gap::Kind kind) {
    Inlines line;
    QStringList seen; // a fact that two rows show is told of once
    for (const Gap& gap : gaps) {
        const QString what = gap.path.toString() + u'\n' + gap.label;
        if (gap.kind != kind || seen.contains(what))
            continue;
        if (!line.isEmpty())
            line << Text{u", "_s};
        line << Link{gap.label, u'#' + gap.entry};
        seen << what;
    }
    return line;
}

} // namespace

QList<Gap>
gapsOf(const ReportFact& fact, const QString& entry, bool required, const Strings& strings) {
    QList<Gap> gaps;
    const auto add = [&](Gap::Kind kind, const QString& reason) {
        gaps << Gap{kind, entry, fact.path, fact.label, reason};
    };
    QStringList seen;
    for (const Omission& omission : fact.omissions) {
        const QString words = omissionInWords(omission, strings);
        if (!seen.contains(words))
            add(Gap::Kind::Withheld, words);
        seen << words;
    }
    if (!fact.told) {
        if (fact.omissions.isEmpty() && required)
            add(Gap::Kind::Missing, {});
    } else if (fact.answer.state == AnswerState::Unknown) {
        add(Gap::Kind::Unknown, fact.answer.reason);
    } else if (fact.answer.state == AnswerState::NotApplicable) {
        add(Gap::Kind::NotApplicable, fact.answer.reason);
    }
    return gaps;
}

Blocks gapBlocks(const Report& report) {
    Blocks out;
    const Strings& strings = report.strings;
    out << Block{Heading{2, {}, plain(strings.phrase(u"document.gaps-title"_s)), u"gaps"_s}};
    FactList list;
    for (const Gap::Kind kind :
         {Gap::Kind::Missing, Gap::Kind::Unknown, Gap::Kind::Withheld, Gap::Kind::NotApplicable}) {
        const Inlines links = linksTo(report.gaps, kind);
        if (!links.isEmpty())
            list.items << FactList::Item{
                {}, plain(strings.phrase(titleKey(kind))), {Block{Paragraph{links}}}};
    }
    if (list.items.isEmpty())
        out << Block{Paragraph{plain(strings.phrase(u"document.missing-none"_s))}};
    else
        out << Block{list};
    return out;
}

} // namespace vitrine
