// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/HeadBuilder.h"

#include "exporters/report/FactBlocks.h"
#include "exporters/report/Inlines.h"
#include "model/dossier/Wording.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int shortHash = 7;

class HeadBuilder {
public:
    HeadBuilder(const Document& document,
                const DocumentView& view,
                const Library& library,
                const Strings& strings,
                const ReportContext& context)
        : m_document(document)
        , m_view(view)
        , m_library(library)
        , m_strings(strings)
        , m_context(context) {}

    [[nodiscard]] ReportHead head() const;

private:
    /// For the provider's own people, who also wrote it.
    [[nodiscard]] bool isOwnCopy() const { return m_view.audience() == Audience::Internal; }

    [[nodiscard]] QStringList sources(const Regime* regime) const;
    [[nodiscard]] QString statedOr(const QString& told, const FieldPath& fact) const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QStringList applicability() const;
    [[nodiscard]] QStringList duty(const Applicability& due) const;
    [[nodiscard]] QStringList decisions() const;

    const Document& m_document;
    const DocumentView& m_view;
    const Library& m_library;
    const Strings& m_strings;
    const ReportContext& m_context;
};

QString HeadBuilder::version() const {
    if (m_context.revisionId.isEmpty())
        return m_strings.phrase(u"document.draft"_s);
    const QString date = m_strings.day(m_context.revisionDate);
    const QString hash = m_context.revisionId.left(shortHash);
    const bool released = m_context.tellsMessage || isOwnCopy();
    if (m_context.revisionTitle.isEmpty() || !released)
        return m_strings.phrase(u"document.version-short"_s, {hash, date});
    return m_strings.phrase(u"document.version-of"_s,
                            {hash, oneLine(m_context.revisionTitle), date});
}

/// What decided, in words: of the parts that came out as the whole did, the statements; what only
/// ties statements together ("all of these are needed") is looked into.
QStringList decisiveReasons(const Reason& reason) {
    QStringList words;
    for (const Reason& part : reason.parts) {
        // The one part of "this must not be so" came out otherwise.
        const bool negated = reason.parts.size() == 1 && reason.provision.isEmpty();
        if (part.truth != reason.truth && !negated)
            continue;
        // What only ties statements together says nothing by itself.
        const bool ties = part.provision.isEmpty() && part.path.isEmpty();
        if (part.provision.isEmpty() && !part.parts.isEmpty())
            words << decisiveReasons(part);
        else if (!part.text.isEmpty() && !ties)
            words << oneLine(part.text);
    }
    words.removeDuplicates();
    const bool ties = reason.provision.isEmpty() && reason.path.isEmpty();
    return words.isEmpty() && !ties && !reason.text.isEmpty() ? QStringList{oneLine(reason.text)}
                                                              : words;
}

/// When and to whom: in the words of the law for the provider's own people, who are to act; else
/// the day alone.
QStringList HeadBuilder::duty(const Applicability& due) const {
    if (isOwnCopy())
        return {oneLine(due.to), oneLine(due.by), oneLine(due.kept)};
    return due.dueOn
               ? QStringList{m_strings.phrase(u"document.due-on"_s, {m_strings.day(*due.dueOn)})}
               : QStringList();
}

QStringList HeadBuilder::applicability() const {
    const Applicability& due = m_context.applicability;
    if (due.document.isEmpty())
        return {};
    const QString verdict =
        m_strings.phrase(due.due == Truth::Yes && due.expected ? u"document.due-expected"_s
                         : due.due == Truth::Yes               ? u"document.due-yes"_s
                         : due.due == Truth::No                ? u"document.due-no"_s
                                                               : u"document.due-undetermined"_s);
    constexpr qsizetype mostReasons = 3;
    QStringList reasons = decisiveReasons(due.reason);
    for (QString& reason : reasons)
        if (reason.endsWith(u'.'))
            reason.chop(1);
    if (reasons.size() > mostReasons)
        reasons = reasons.first(mostReasons) << u"…"_s;
    QStringList lines{due.provision.isEmpty() ? verdict : verdict + u" ("_s + due.provision + u')'};
    lines << reasons.join(u"; "_s);
    if (due.due != Truth::No)
        lines << duty(due);
    lines.removeAll(QString());
    return lines;
}

QStringList HeadBuilder::decisions() const {
    QStringList lines;
    for (const Decision& decision : m_context.decisions) {
        const QString by = decision.by.isEmpty()
                               ? m_strings.phrase(u"document.decided-by-provider"_s)
                               : decision.by;
        const QString what = oneLine(decision.what);
        const QString sentence = what.endsWith(u'.') ? what : what + u'.';
        lines << (decision.reason.isEmpty()
                      ? m_strings.phrase(u"document.decision-kept"_s, {sentence, by})
                      : m_strings.phrase(u"document.decision"_s, {sentence, by, decision.reason}));
    }
    lines.removeDuplicates();
    return lines;
}

/// The published texts that the document follows.
QStringList HeadBuilder::sources(const Regime* regime) const {
    QStringList texts;
    for (const QString& id : m_document.sources)
        if (const LegalSource* source = regime ? regime->source(id) : nullptr)
            texts.append(regime->inWords(*source, m_strings, isOwnCopy()));
    return texts;
}

/// What is told, or why it is not.
QString HeadBuilder::statedOr(const QString& told, const FieldPath& fact) const {
    if (!told.isEmpty())
        return told;
    if (const Omission* omission = m_view.omission(fact))
        return omissionInWords(*omission, m_strings);
    const Field* field = m_library.catalogue().field(fact);
    return field ? oneLine(answerInWords(m_view.dossier().answer(fact), *field, m_strings))
                 : QString();
}

ReportHead HeadBuilder::head() const {
    const Dossier& dossier = m_view.dossier();
    ReportHead head;
    head.documentId = m_document.id;
    head.title = m_strings.text(m_document.key(u"title"_s));
    // Purposes, introductions and doubts about a source advise who fills the document in.
    if (isOwnCopy())
        head.purpose = m_strings.optional(m_document.key(u"purpose"_s));
    head.provision = m_strings.citation(m_document.provision);
    head.language = m_strings.language();
    head.audience = m_view.audience();
    head.forWhom = m_strings.phrase(u"audience."_s + audienceWord(head.audience));
    const auto factOf = [&](FactRole role) {
        const Field* field = m_library.catalogue().fieldOf(role);
        return field ? field->path() : FieldPath();
    };
    const FieldPath modelPath = factOf(FactRole::ModelName);
    const FieldPath providerPath = factOf(FactRole::Provider);
    head.model = oneLine(dossier.value(modelPath).toText());
    const Value provider = dossier.value(providerPath);
    if (const Record* party = provider.get<Record>())
        head.provider = oneLine(party->value(u"name"_s));
    head.modelWords = statedOr(head.model, modelPath);
    head.providerWords = statedOr(head.provider, providerPath);
    head.dossierId = dossier.id();
    // How the provider calls the dossier is for its own people.
    if (isOwnCopy())
        head.dossierTitle = oneLine(dossier.title());
    head.version = version();
    if (!m_context.marking.isEmpty())
        head.marking = m_strings.phrase(u"marking."_s + m_context.marking);
    head.revisionId = m_context.revisionId;
    head.date = m_context.date;
    const QString pinned = dossier.regimes().value(m_document.regime);
    const Regime* regime = m_library.regime(m_document.regime, pinned);
    const QString known = regime == nullptr ? QString() : regime->version;
    const QString follows = (m_document.regime + u' ' + known).trimmed();
    head.schemas << (pinned.isEmpty() || pinned == known
                         ? follows
                         : m_strings.phrase(u"document.follows-other"_s, {follows, pinned}));
    head.sources = sources(regime);
    head.applicability = applicability();
    head.decisions = decisions();
    if (const QString typedIn = dossier.mainLanguage(); typedIn != head.language)
        head.foreign = typedIn;
    return head;
}

} // namespace

ReportHead headOf(const Document& document,
                  const DocumentView& view,
                  const Library& library,
                  const Strings& strings,
                  const ReportContext& context) {
    return HeadBuilder(document, view, library, strings, context).head();
}

} // namespace vitrine
