// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/TitleBlock.h"

#include "exporters/report/Inlines.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

void addFact(FactList& list, const QString& label, const QStringList& paragraphs) {
    FactList::Item item;
    item.label = plain(label);
    for (const QString& words : paragraphs)
        if (!words.isEmpty())
            item.content << Block{Paragraph{plain(words)}};
    if (!item.content.isEmpty())
        list.items.append(item);
}

} // namespace

Blocks titleBlocks(const Report& report) {
    const ReportHead& head = report.head;
    const auto phrase = [&](const QString& key) {
        return report.strings.phrase(u"document."_s + key);
    };

    Blocks blocks;
    blocks << Block{Heading{1, {}, plain(head.title), u"title"_s}};
    if (!head.purpose.isEmpty())
        blocks << Block{Paragraph{plain(head.purpose)}};
    if (head.revisionId.isEmpty())
        blocks << Block{Callout{plain(phrase(u"draft"_s))}};

    FactList facts;
    addFact(facts, phrase(u"model"_s), {head.modelWords});
    addFact(facts, phrase(u"provider"_s), {head.providerWords});
    addFact(facts, phrase(u"reader"_s), {head.forWhom});
    addFact(facts, phrase(u"legal-basis"_s), {head.provision});
    addFact(facts, phrase(u"applicability"_s), head.applicability);
    addFact(facts, phrase(u"decisions"_s), head.decisions);
    addFact(facts, phrase(u"dossier"_s), {head.dossierTitle});
    addFact(facts, phrase(u"version"_s), {head.version});
    if (head.date.isValid())
        addFact(facts, phrase(u"date"_s), {report.strings.day(head.date)});
    addFact(facts, phrase(u"follows"_s), head.schemas);
    addFact(facts, phrase(u"texts"_s), head.sources);
    blocks << Block{facts};
    return blocks;
}

} // namespace vitrine
