// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/ReportBuilder.h"

#include "exporters/report/FactBlocks.h"
#include "exporters/report/Gaps.h"
#include "exporters/report/Inlines.h"
#include "model/dossier/Wording.h"
#include "model/regime/DocumentView.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int shortHash = 7;

class ReportBuilder {
public:
    ReportBuilder(const Document& document,
                  const AudienceView& view,
                  const Library& library,
                  const Strings& strings,
                  const ReportContext& context)
        : m_document(document)
        , m_view(document, view, library)
        , m_library(library)
        , m_strings(strings)
        , m_context(context)
        , m_evidence(view.dossier().evidence()) {
        m_report.strings = strings;
    }

    [[nodiscard]] Report build();

private:
    /// How much the document wants of an entry: Optional may stay untold.
    enum class Asked { No, Optional, Required };

    /// For the provider's own people, who also wrote it.
    [[nodiscard]] bool isOwnCopy() const { return m_view.audience() == Audience::Internal; }

    [[nodiscard]] ReportHead head() const;
    [[nodiscard]] QStringList sources(const Regime* regime) const;
    [[nodiscard]] QString statedOr(const QString& told, const FieldPath& fact) const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QStringList applicability() const;
    [[nodiscard]] QStringList duty(const Applicability& due) const;
    [[nodiscard]] QStringList decisions() const;
    void section(const Section& section);
    void introduce(const Section& section, const QString& title);
    void entry(const Entry& entry, ReportSection& section);
    [[nodiscard]] Asked addFacts(ReportEntry& made, const Entry& entry);
    [[nodiscard]] ReportFact conclusion(const QString& id) const;
    [[nodiscard]] QString notRequiredWords(const Condition& requiredWhen) const;
    [[nodiscard]] ReportFact fact(const Shown& shown, const Field& field) const;
    [[nodiscard]] bool isAsked(const Shown& shown, const Field& field) const;
    [[nodiscard]] bool isRequired(const Entry& entry) const;
    [[nodiscard]] bool noRowIsLeft(const ReportFact& fact) const;
    [[nodiscard]] Blocks content(const ReportEntry& entry, Asked asked, int headingLevel) const;
    void lay(const ReportEntry& entry, Asked asked);
    void flushRows();
    [[nodiscard]] QString provisionWords(const ReportEntry& entry) const;
    [[nodiscard]] QString stepInWords(const Record& figure) const;
    void nameSteps(Value& value) const;
    void nameFiles(Value& value, const Column& column) const;
    void nameFiles(Answer& answer, const Field& field) const;
    void tellKeptByDefault();

    const Document& m_document;
    const DocumentView m_view;
    const Library& m_library;
    const Strings& m_strings;
    const ReportContext& m_context;
    const Table m_evidence;
    Report m_report;
    FactList m_rows; ///< official rows waiting to become one list
    int m_leftOut = 0;
    QStringList m_keptByDefault; ///< labels of facts
    QString m_lastProvision;     ///< that was said last in the section
};

QString ReportBuilder::version() const {
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
QStringList ReportBuilder::duty(const Applicability& due) const {
    if (isOwnCopy())
        return {oneLine(due.to), oneLine(due.by), oneLine(due.kept)};
    return due.dueOn
               ? QStringList{m_strings.phrase(u"document.due-on"_s, {m_strings.day(*due.dueOn)})}
               : QStringList();
}

QStringList ReportBuilder::applicability() const {
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

QStringList ReportBuilder::decisions() const {
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
QStringList ReportBuilder::sources(const Regime* regime) const {
    QStringList texts;
    for (const QString& id : m_document.sources)
        if (const LegalSource* source = regime ? regime->source(id) : nullptr)
            texts.append(regime->inWords(*source, m_strings, isOwnCopy()));
    return texts;
}

/// What is told, or why it is not.
QString ReportBuilder::statedOr(const QString& told, const FieldPath& fact) const {
    if (!told.isEmpty())
        return told;
    if (const Omission* omission = m_view.omission(fact))
        return omissionInWords(*omission, m_strings);
    const Field* field = m_library.catalogue().field(fact);
    return field ? oneLine(answerInWords(m_view.dossier().answer(fact), *field, m_strings))
                 : QString();
}

ReportHead ReportBuilder::head() const {
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
    return head;
}

bool ReportBuilder::isAsked(const Shown& shown, const Field& field) const {
    return m_view.judge(shown.when) != Truth::No && m_view.judge(field.visibleWhen) != Truth::No;
}

bool ReportBuilder::isRequired(const Entry& entry) const {
    return entry.required && m_view.judge(entry.requiredWhen) != Truth::No;
}

/// A table with rows, none of which the document shows.
bool ReportBuilder::noRowIsLeft(const ReportFact& fact) const {
    const Table* shown = fact.answer.value.get<Table>();
    const Value told = m_view.dossier().value(fact.path);
    const Table* table = told.get<Table>();
    return shown && table && shown->rows.isEmpty() && fact.openRows == 0 && !table->rows.isEmpty();
}

QString ReportBuilder::stepInWords(const Record& figure) const {
    return m_strings.text(m_document.textKey(u"range."_s + figure.value(u"range"_s) + u'.' +
                                             figure.value(u"step"_s)));
}

/// Calls files by their names: an id says nothing to a reader.
void ReportBuilder::nameFiles(Value& value, const Column& column) const {
    const Record* record = column.type == FieldType::File ? value.get<Record>() : nullptr;
    const Row* file = record ? m_evidence.row(record->value(u"evidence"_s)) : nullptr;
    if (!file)
        return;
    Record named = *record;
    const QString name = file->cells.value(u"name"_s).toText();
    named.insert(u"evidence"_s, name.isEmpty() ? file->cells.value(u"url"_s).toText() : name);
    value = named;
}

void ReportBuilder::nameFiles(Answer& answer, const Field& field) const {
    if (answer.state != AnswerState::Answered)
        return;
    const Table* table = answer.value.get<Table>();
    if (!table)
        return nameFiles(answer.value, field);
    const auto isFile = [](const Column& column) { return column.type == FieldType::File; };
    if (std::none_of(field.columns.cbegin(), field.columns.cend(), isFile))
        return;
    Table named = *table;
    for (Row& row : named.rows)
        for (const Column& column : field.columns)
            if (const auto cell = row.cells.find(column.id); cell != row.cells.end())
                nameFiles(*cell, column);
    answer.value = named;
}

/// Gives figures that are told by steps the words of their steps.
void ReportBuilder::nameSteps(Value& value) const {
    if (const Record* record = value.get<Record>(); record && record->contains(u"step"_s)) {
        Record named = *record;
        named.insert(u"words"_s, stepInWords(*record));
        value = named;
    } else if (const Table* table = value.get<Table>()) {
        Table named = *table;
        for (Row& row : named.rows)
            for (Value& cell : row.cells)
                nameSteps(cell);
        value = named;
    }
}

/// A conclusion, as a yes or no.
ReportFact ReportBuilder::conclusion(const QString& id) const {
    const Truth truth = m_view.judge(id);
    ReportFact fact;
    fact.conclusion = id;
    fact.label = m_strings.text(m_document.textKey(u"conclusion."_s + id + u".label"_s));
    fact.told = truth != Truth::Undetermined;
    fact.answer.value = fact.told ? truthWord(truth) : QString();
    fact.words =
        fact.told ? m_strings.phrase(truthWord(truth)) : m_strings.phrase(u"state.missing"_s);
    return fact;
}

ReportFact ReportBuilder::fact(const Shown& shown, const Field& field) const {
    ReportFact fact;
    fact.path = field.path();
    fact.label = m_strings.text(field.key(u"label"_s));
    fact.field = &field;
    fact.columns = shown.columns;
    if (const std::optional<ToldFact> told = m_view.told(shown)) {
        fact.told = true;
        fact.answer = told->answer;
        fact.precision = told->precision;
        fact.openRows = told->openRows;
        if (!fact.precision.isEmpty())
            nameSteps(fact.answer.value);
        nameFiles(fact.answer, field);
        fact.noneHere = noRowIsLeft(fact);
    }
    for (const Omission& omission : m_view.omissions()) {
        const bool shownPart = omission.path.column().isEmpty() || shown.columns.isEmpty() ||
                               shown.columns.contains(omission.path.column());
        if (omission.path.fieldPath() == fact.path && shownPart)
            fact.omissions << omission;
    }
    fact.words = factInWords(fact, m_strings);
    return fact;
}

ReportBuilder::Asked ReportBuilder::addFacts(ReportEntry& entry, const Entry& asked) {
    const bool required = isRequired(asked);
    bool isAnyAsked = false;
    for (const Shown& shown : asked.shows) {
        if (!shown.conclusion.isEmpty()) {
            const bool wanted = m_view.judge(shown.when) != Truth::No;
            const ReportFact made = conclusion(shown.conclusion);
            isAnyAsked = isAnyAsked || wanted;
            if (!wanted || (!made.told && shown.optional))
                continue;
            entry.facts << made;
            m_report.gaps << gapsOf(made, entry.id, required && !shown.optional, m_strings);
            continue;
        }
        const Field* field = m_library.catalogue().field(shown.field);
        if (field == nullptr) {
            m_report.notes << Note{m_strings.phrase(u"document.unknown-fact"_s),
                                   shown.field.toString()};
            continue;
        }
        const ReportFact made = fact(shown, *field);
        const bool silent = !made.told && made.omissions.isEmpty();
        const bool wanted = isAsked(shown, *field);
        isAnyAsked = isAnyAsked || wanted;
        const bool spared = shown.optional && m_view.judge(shown.when) == Truth::No;
        if (spared || !wanted || (shown.optional && (silent || made.noneHere)))
            continue;
        for (const Omission& omission : made.omissions)
            if (omission.byDefault && !m_keptByDefault.contains(made.label))
                m_keptByDefault << made.label;
        entry.facts << made;
        m_report.gaps << gapsOf(made, entry.id, required && !shown.optional, m_strings);
    }
    return !isAnyAsked ? Asked::No : required ? Asked::Required : Asked::Optional;
}

QString ReportBuilder::provisionWords(const ReportEntry& entry) const {
    if (entry.standing == "primary"_L1 || !isOwnCopy())
        return entry.provision;
    return entry.provision + u" · "_s + m_strings.phrase(u"standing."_s + entry.standing);
}

/// Why an entry need not be told, in words: where a conclusion decides, what it says.
QString ReportBuilder::notRequiredWords(const Condition& requiredWhen) const {
    const auto* holds = std::get_if<ask::Holds>(&requiredWhen.kind);
    if (!holds || m_view.judge(holds->conclusion) != Truth::No)
        return m_strings.phrase(u"document.not-required"_s);
    const QString key = u"conclusion."_s + holds->conclusion + u".no"_s;
    return m_strings.phrase(u"document.not-required-because"_s,
                            {m_strings.text(m_document.textKey(key))});
}

Blocks ReportBuilder::content(const ReportEntry& entry, Asked asked, int headingLevel) const {
    Blocks out;
    const Block mayBeLeftOut{Paragraph{plain(entry.notRequired), Paragraph::Role::Help}};
    if (entry.facts.isEmpty())
        out << (asked == Asked::No
                    ? Block{Paragraph{plain(m_strings.phrase(u"document.not-asked"_s)),
                                      Paragraph::Role::NotApplicable}}
                    : mayBeLeftOut);
    for (const ReportFact& fact : entry.facts) {
        if (entry.facts.size() > 1)
            out << Block{Paragraph{strong(fact.label)}};
        if (!fact.told && fact.omissions.isEmpty() && asked != Asked::Required)
            out << mayBeLeftOut;
        else
            out << factBlocks(fact, m_evidence, m_strings, headingLevel);
    }
    return out;
}

void ReportBuilder::flushRows() {
    if (!m_rows.items.isEmpty())
        m_report.body << Block{m_rows};
    m_rows.items.clear();
}

void ReportBuilder::lay(const ReportEntry& entry, Asked asked) {
    const bool wide = std::any_of(entry.facts.cbegin(), entry.facts.cend(), isWide);
    // One provision for many rows is said once.
    const QString words = provisionWords(entry);
    const QString provision = words == std::exchange(m_lastProvision, words) ? QString() : words;
    if (!wide) {
        m_rows.items << FactList::Item{
            entry.number, plain(entry.label), provision, content(entry, asked, 3)};
        return;
    }
    flushRows();
    m_report.body << Block{Heading{3, entry.number, plain(entry.label), entry.id}};
    if (!provision.isEmpty())
        m_report.body << Block{Paragraph{plain(provision), Paragraph::Role::Provision}};
    m_report.body << content(entry, asked, 4);
}

void ReportBuilder::entry(const Entry& entry, ReportSection& section) {
    if (!entry.isFor(m_view.audience())) {
        ++m_leftOut;
        return;
    }
    ReportEntry made;
    made.id = entry.id;
    made.number = entry.number;
    made.label = m_strings.text(m_document.textKey(entry.id + u".label"_s));
    made.provision = m_strings.citation(entry.provision);
    made.standing = standingWord(entry.standing);
    made.notRequired = notRequiredWords(entry.requiredWhen);
    const Asked asked = addFacts(made, entry);
    lay(made, asked);
    section.entries << made;
}

void ReportBuilder::introduce(const Section& section, const QString& title) {
    m_report.body << Block{Heading{2, section.number, plain(title), u"section-"_s + section.id}};
    const QString intro = m_strings.optional(m_document.key(section.id + u".intro"_s));
    if (!intro.isEmpty() && isOwnCopy())
        m_report.body << Block{Paragraph{plain(intro), Paragraph::Role::Help}};
}

void ReportBuilder::section(const Section& section) {
    if (m_view.judge(section.when) == Truth::No)
        return;
    m_lastProvision.clear();
    ReportSection made;
    made.id = section.id;
    made.number = section.number;
    made.title = m_strings.text(m_document.key(section.id + u".title"_s));
    const bool anyForReader =
        std::any_of(section.entries.cbegin(), section.entries.cend(), [&](const Entry& e) {
            return e.isFor(m_view.audience());
        });
    if (anyForReader)
        introduce(section, made.title);
    for (const Entry& each : section.entries)
        entry(each, made);
    flushRows();
    if (anyForReader)
        m_report.sections << made;
}

/// What is told, and not to this reader, only because nobody said who reads it.
void ReportBuilder::tellKeptByDefault() {
    if (!m_keptByDefault.isEmpty())
        m_report.remarks << Note{
            m_strings.phrase(u"document.kept-by-default"_s, {m_keptByDefault.join(u", "_s)}),
            m_document.id};
}

Report ReportBuilder::build() {
    m_report.head = head();
    if (isOwnCopy())
        m_report.body << Block{Callout{plain(m_strings.phrase(u"document.internal-copy"_s))}};
    for (const Section& each : m_document.sections)
        section(each);
    tellKeptByDefault();
    if (m_leftOut > 0) {
        const QString key =
            m_leftOut == 1 ? u"document.row-left-out"_s : u"document.rows-left-out"_s;
        const QString words = m_strings.phrase(key, {QString::number(m_leftOut)});
        m_report.body << Block{Paragraph{plain(words), Paragraph::Role::Help}};
    }
    m_report.body << gapBlocks(m_report.gaps, m_strings) << Block{Divider{}}
                  << Block{Paragraph{plain(m_strings.phrase(u"document.disclaimer"_s)),
                                     Paragraph::Role::Help}};
    return m_report;
}

/// The AI Office may ask for everything that is meant for any reader outside; what everybody may
/// read, each reader may.
bool mayRead(const Document& document, Audience reader) {
    return reader == Audience::Internal || reader == Audience::AiOffice ||
           document.audiences.contains(reader) || document.audiences.contains(Audience::Public);
}

} // namespace

Result<Report> buildReport(const Document& document,
                           const AudienceView& view,
                           const Library& library,
                           const Strings& strings,
                           const ReportContext& context) {
    if (!mayRead(document, view.audience())) {
        QStringList allowed;
        for (const Audience audience : document.audiences)
            allowed << audienceWord(audience);
        for (const Audience audience : {Audience::AiOffice, Audience::Internal}) {
            if (!allowed.contains(audienceWord(audience)))
                allowed << audienceWord(audience);
        }
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::ReportBuilder",
                        "The document “%1” is not meant for the reader “%2”. It is meant for: %3.")
                        .arg(document.id, audienceWord(view.audience()), allowed.join(u", "_s)));
    }
    return ReportBuilder(document, view, library, strings, context).build();
}

} // namespace vitrine
