// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/VersionChecks.h"

#include "model/checks/FactChecks.h"
#include "model/dossier/AudienceView.h"
#include "model/regime/DocumentView.h"

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What a document tells of its facts to its first reader.
class ToldContent {
public:
    ToldContent(const Document& document, const Dossier& dossier, const Library& library)
        : m_view(AudienceView::forAudience(
              dossier,
              library.catalogue(),
              document.audiences.isEmpty() ? Audience::Public : document.audiences.first()))
        , m_document(document, m_view, library) {}

    /// As the document shows it: with what it is told instead, and nothing of where it comes from.
    [[nodiscard]] Answer of(const Entry& entry, const Shown& shown) const {
        Answer content;
        if (!entry.isFor(m_view.audience()))
            return content;
        if (const auto told = m_document.told(shown)) {
            content.state = told->answer.state;
            content.value = told->answer.value;
            content.reason = told->answer.reason;
            content.translations = told->answer.translations;
        }
        return content;
    }

private:
    AudienceView m_view;
    DocumentView m_document;
};

/// The labels of the facts that the document tells otherwise.
QStringList differing(const Document& document,
                      const FieldPath& number,
                      const Dossier& earlier,
                      const Dossier& now,
                      const Library& library,
                      const Strings& strings) {
    const ToldContent before(document, earlier, library);
    const ToldContent after(document, now, library);
    QStringList labels;
    for (const Section& section : document.sections)
        for (const Entry& entry : section.entries)
            for (const Shown& shown : entry.shows) {
                const Field* field = library.catalogue().field(shown.field);
                if (!field || shown.field.fieldPath() == number.fieldPath() ||
                    before.of(entry, shown) == after.of(entry, shown))
                    continue;
                if (const QString label = strings.text(field->key(u"label"_s));
                    !labels.contains(label))
                    labels << label;
            }
    return labels;
}

Finding findingOf(const Rule& rule,
                  const Regime& law,
                  QStringList labels,
                  const Dossier& dossier,
                  const Strings& strings) {
    constexpr qsizetype mostLabels = 8;
    if (labels.size() > mostLabels)
        labels = labels.first(mostLabels) << u"…"_s;
    Finding finding;
    finding.rule = rule.id;
    finding.path = rule.at.fieldPath();
    finding.severity = lowered(rule.severity, rule.standing);
    finding.documents = rule.documents;
    finding.documents.sort();
    const QString key = u"rule."_s + rule.id;
    finding.message = strings.text(law.key(key + u".message"_s), {labels.join(u", "_s)});
    finding.fix = strings.optional(law.key(key + u".fix"_s));
    finding.provision = strings.citation(rule.provision);
    finding.standing = rule.standing;
    const QMap<QString, Row> waivers = dossier.waivers();
    finding.waiverReason = waivers.value(finding.id()).cells.value(u"reason"_s).toText().trimmed();
    finding.waived = !finding.waiverReason.isEmpty();
    return finding;
}

} // namespace

VersionFindings checkAgainst(const Dossier& earlier,
                             const Dossier& now,
                             const Library& library,
                             const Strings& strings) {
    VersionFindings result;
    for (const Regime* law : library.regimesOf(now))
        for (const Rule& rule : law->rules) {
            const Value number = now.value(rule.at);
            if (!std::holds_alternative<VersionRule>(rule.kind) || number.isBlank() ||
                earlier.value(rule.at) != number)
                continue;
            QStringList labels;
            for (const QString& id : rule.documents)
                if (const Document* document = law->document(id))
                    labels += differing(*document, rule.at, earlier, now, library, strings);
            labels.removeDuplicates();
            if (labels.isEmpty())
                result.isOpen = true;
            else
                result.findings << findingOf(rule, *law, labels, now, strings);
        }
    std::ranges::sort(result.findings, comesBefore);
    return result;
}

} // namespace vitrine
