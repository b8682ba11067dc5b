// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/TitleBlock.h"

#include "exporters/report/Inlines.h"
#include "model/dossier/LanguageTags.h"

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

QString pageWords(const ReportHead& head) {
    return head.marking.isEmpty() ? head.version : head.marking + u" · "_s + head.version;
}

Blocks titleBlocks(const Report& report) {
    const ReportHead& head = report.head;
    const auto phrase = [&](const QString& key) {
        return report.strings.phrase(u"document."_s + key);
    };

    Blocks blocks;
    blocks << Block{Heading{1, {}, plain(head.title), u"title"_s}};
    if (!head.purpose.isEmpty())
        blocks << Block{Paragraph{plain(head.purpose)}};
    if (!head.marking.isEmpty())
        blocks << Block{Paragraph{strong(head.marking)}};
    if (head.revisionId.isEmpty())
        blocks << Block{Callout{plain(head.version)}};

    FactList facts;
    addFact(facts, phrase(u"model"_s), {head.modelWords});
    addFact(facts, phrase(u"provider"_s), {head.providerWords});
    addFact(facts, phrase(u"reader"_s), {head.forWhom});
    addFact(facts, phrase(u"version"_s), {head.version});
    if (head.date.isValid())
        addFact(facts, phrase(u"date"_s), {report.strings.day(head.date)});
    addFact(facts, phrase(u"applicability"_s), {head.applicability.join(u" · "_s)});
    if (!head.decisions.isEmpty())
        facts.items << FactList::Item{
            {},
            plain(phrase(u"decisions"_s)),
            {Block{Paragraph{{Link{phrase(u"decisions-below"_s), u"#about"_s}}}}}};
    blocks << Block{facts};
    if (!head.glance.items.isEmpty())
        blocks << Block{Paragraph{strong(phrase(u"glance"_s))}} << Block{head.glance};
    return blocks;
}

Blocks aboutBlocks(const Report& report) {
    const ReportHead& head = report.head;
    const auto phrase = [&](const QString& key, const QStringList& arguments = {}) {
        return report.strings.phrase(u"document."_s + key, arguments);
    };
    Blocks blocks;
    blocks << Block{Heading{2, {}, plain(phrase(u"about-title"_s)), u"about"_s}};
    FactList facts;
    addFact(facts, phrase(u"legal-basis"_s), {head.provision});
    addFact(facts, phrase(u"decisions"_s), head.decisions);
    addFact(facts, phrase(u"texts"_s), head.sources);
    addFact(facts, phrase(u"follows"_s), head.schemas);
    if (!head.foreign.isEmpty())
        addFact(facts, phrase(u"typed-in"_s), {languageName(head.foreign, report.strings)});
    addFact(facts, phrase(u"dossier"_s), {head.dossierTitle});
    if (!head.revisionId.isEmpty())
        addFact(facts, phrase(u"verify"_s), {phrase(u"verify-how"_s, {head.revisionId})});
    blocks << Block{facts}
           << Block{Paragraph{plain(phrase(u"disclaimer"_s)), Paragraph::Role::Help}};
    return blocks;
}

} // namespace vitrine
