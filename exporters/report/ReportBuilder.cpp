// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/ReportBuilder.h"

#include "exporters/report/FactBlocks.h"
#include "exporters/report/Gaps.h"
#include "exporters/report/HeadBuilder.h"
#include "exporters/report/Inlines.h"
#include "exporters/report/Layout.h"
#include "exporters/report/TitleBlock.h"
#include "model/dossier/FileNames.h"
#include "model/dossier/Wording.h"
#include "model/regime/DocumentView.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int glanceHeading = 3;
constexpr qsizetype shortHash = 7;
constexpr QLatin1String otherBox{"other"};

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
    /// For the provider's own people, who also wrote it.
    [[nodiscard]] bool isOwnCopy() const { return m_view.audience() == Audience::Internal; }

    void section(const Section& section);
    void entry(const Entry& entry, ReportSection& section);
    void dropEmptyTitles();
    [[nodiscard]] Wanted addFacts(ReportEntry& made, const Entry& entry);
    [[nodiscard]] ReportFact conclusion(const Shown& shown) const;
    [[nodiscard]] QString notRequiredWords(const Condition& requiredWhen) const;
    [[nodiscard]] ReportFact fact(const Shown& shown, const Field& field) const;
    [[nodiscard]] Value byItself(const Shown& shown) const;
    [[nodiscard]] bool isAsked(const Shown& shown, const Field& field) const;
    [[nodiscard]] bool isRequired(const Entry& entry) const;
    [[nodiscard]] bool noRowIsLeft(const ReportFact& fact) const;
    [[nodiscard]] QString stepInWords(const Record& figure) const;
    void nameSteps(Value& value) const;
    [[nodiscard]] QList<TickBox> boxes(const Shown& shown, const ReportFact& fact) const;
    [[nodiscard]] QList<TickBox> stepBoxes(const QString& range, const Value& told) const;
    [[nodiscard]] FactList glance() const;
    void tellKeptByDefault();

    const Document& m_document;
    const DocumentView m_view;
    const Library& m_library;
    const Strings& m_strings;
    const ReportContext& m_context;
    const Table m_evidence;
    Report m_report;
    int m_leftOut = 0;
    QStringList m_keptByDefault; ///< labels of facts
};

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

/// All steps of the range list, the one that the figure falls into ticked.
QList<TickBox> ReportBuilder::stepBoxes(const QString& range, const Value& told) const {
    const Regime* regime =
        m_library.regime(m_document.regime, m_view.dossier().regimes().value(m_document.regime));
    const RangeList* list = regime ? regime->range(range) : nullptr;
    const Record* figure = told.get<Record>();
    QList<TickBox> boxes;
    // A bound may lie in several steps: words can say that.
    if (figure && figure->value(u"to"_s, figure->value(u"step"_s)) != figure->value(u"step"_s))
        return boxes;
    if (list)
        for (const RangeStep& step : list->steps)
            boxes << TickBox{
                step.id,
                m_strings.text(m_document.textKey(u"range."_s + range + u'.' + step.id)),
                figure && figure->value(u"step"_s) == step.id};
    return boxes;
}

/// The answer as the form's boxes. What the boxes cannot say is left to words: none come back.
QList<TickBox> ReportBuilder::boxes(const Shown& shown, const ReportFact& fact) const {
    const Value told =
        fact.told && fact.answer.state == AnswerState::Answered ? fact.answer.value : Value();
    if (shown.boxes == "steps"_L1) {
        const bool inWords = told.get<Quantity>(); // in a unit that the steps do not have
        return inWords ? QList<TickBox>()
                       : stepBoxes(shown.precision.mid(rangePrefix.size()), told);
    }
    const QStringList chosen =
        told.get<QStringList>() ? *told.get<QStringList>() : QStringList{told.toText()};
    QList<TickBox> boxes;
    if (shown.boxes == "yes-no"_L1) {
        for (const QString& word : {truthWord(Truth::Yes), truthWord(Truth::No)})
            boxes << TickBox{word, m_strings.phrase(word), chosen.contains(word)};
    } else if (const BoxList* list = m_document.boxList(shown.boxes)) {
        for (const FormBox& box : list->boxes)
            boxes << TickBox{box.id,
                             m_strings.text(m_document.key(u"box."_s + list->id + u'.' + box.id)),
                             box.when ? m_view.judge(*box.when) == Truth::Yes
                                      : chosen.contains(box.id)};
    }
    // What has no box of its own goes to the last one, if that is for all others.
    for (const QString& word : chosen) {
        const bool known =
            word.isEmpty() || std::any_of(boxes.cbegin(), boxes.cend(), [&](const TickBox& box) {
                return box.id == word;
            });
        if (known)
            continue;
        if (boxes.isEmpty() || boxes.last().id != otherBox)
            return {};
        boxes.last().ticked = true;
        boxes.last().label += u": "_s + oneLine(word);
    }
    return boxes;
}

/// All steps that the figure may be in.
QString ReportBuilder::stepInWords(const Record& figure) const {
    const QString range = figure.value(u"range"_s);
    const auto words = [&](const QString& step) {
        return m_strings.text(m_document.textKey(u"range."_s + range + u'.' + step));
    };
    const QString first = figure.value(u"step"_s);
    const QString last = figure.value(u"to"_s, first);
    QString told = words(first);
    const RangeList* list = m_view.range(range);
    bool isOpen = false;
    for (const RangeStep& step : list ? list->steps : QList<RangeStep>()) {
        if (isOpen)
            told = m_strings.phrase(u"document.or-step"_s, {told, words(step.id)});
        isOpen = (isOpen || step.id == first) && step.id != last;
    }
    return told;
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
ReportFact ReportBuilder::conclusion(const Shown& shown) const {
    const QString& id = shown.conclusion;
    const Truth truth = m_view.judge(id);
    ReportFact fact;
    fact.conclusion = id;
    fact.label = m_strings.text(m_document.textKey(u"conclusion."_s + id + u".label"_s));
    fact.told = truth != Truth::Undetermined;
    fact.answer.value = fact.told ? truthWord(truth) : QString();
    fact.words =
        fact.told ? m_strings.phrase(truthWord(truth)) : m_strings.phrase(u"state.missing"_s);
    if (!shown.boxes.isEmpty())
        fact.boxes = boxes(shown, fact);
    return fact;
}

/// What the version tells that the document is made of: its name, or what it is called; its day.
Value ReportBuilder::byItself(const Shown& shown) const {
    const bool isDraft = m_context.revisionId.isEmpty();
    if (shown.byItself == Shown::ByItself::Day)
        return isDraft ? Value() : Value(m_context.revisionDate.toString(Qt::ISODate));
    if (shown.byItself == Shown::ByItself::Nothing)
        return {};
    if (isDraft)
        return m_strings.phrase(u"document.draft"_s);
    return m_context.revisionTag.isEmpty()
               ? m_strings.phrase(
                     u"document.version-short"_s,
                     {m_context.revisionId.left(shortHash), m_strings.day(m_context.revisionDate)})
               : oneLine(m_context.revisionTag);
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
        fact.answer = withFileNames(fact.answer, field, m_evidence);
        fact.noneHere = noRowIsLeft(fact);
    }
    for (const Omission& omission : m_view.omissions()) {
        const bool shownPart = omission.path.column().isEmpty() || shown.columns.isEmpty() ||
                               shown.columns.contains(omission.path.column());
        if (omission.path.fieldPath() == fact.path && shownPart)
            fact.omissions << omission;
    }
    const bool isTold = fact.told && fact.answer.state == AnswerState::Answered;
    if (const Value own = byItself(shown); !isTold && fact.omissions.isEmpty() && !own.isNull()) {
        fact.told = true;
        fact.answer = {};
        fact.answer.value = own;
    }
    fact.words = factInWords(fact, m_strings);
    if (!shown.boxes.isEmpty())
        fact.boxes = boxes(shown, fact);
    return fact;
}

Wanted ReportBuilder::addFacts(ReportEntry& entry, const Entry& asked) {
    const bool required = isRequired(asked);
    bool isAnyAsked = false;
    for (const Shown& shown : asked.shows) {
        if (!shown.conclusion.isEmpty()) {
            const bool wanted = m_view.judge(shown.when) != Truth::No;
            const ReportFact made = conclusion(shown);
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
        const bool missed = !shown.optional && shown.byItself == Shown::ByItself::Nothing;
        m_report.gaps << gapsOf(made, entry.id, required && missed, m_strings);
    }
    return !isAnyAsked ? Wanted::None : required ? Wanted::Required : Wanted::Optional;
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
    for (const Audience reader : m_document.readerColumns)
        made.readers << entry.isFor(reader);
    made.demand = addFacts(made, entry);
    section.entries << made;
}

void ReportBuilder::section(const Section& section) {
    if (m_view.judge(section.when) == Truth::No)
        return;
    ReportSection made;
    made.id = section.id;
    made.number = section.number;
    made.level = section.level;
    made.title = m_strings.text(m_document.key(section.id + u".title"_s));
    if (isOwnCopy())
        made.intro = m_strings.optional(m_document.key(section.id + u".intro"_s));
    for (const Entry& each : section.entries)
        entry(each, made);
    if (section.entries.isEmpty() || !made.entries.isEmpty())
        m_report.sections << made;
}

/// Titles over nothing: none of the deeper sections after them has a row for this reader.
void ReportBuilder::dropEmptyTitles() {
    for (qsizetype i = m_report.sections.size() - 1; i >= 0; --i) {
        const ReportSection& each = m_report.sections.at(i);
        const bool leads =
            i + 1 < m_report.sections.size() && m_report.sections.at(i + 1).level > each.level;
        if (each.entries.isEmpty() && !leads)
            m_report.sections.removeAt(i);
    }
}

/// What is told, and not to this reader, only because nobody said who reads it.
void ReportBuilder::tellKeptByDefault() {
    if (!m_keptByDefault.isEmpty())
        m_report.remarks << Note{
            m_strings.phrase(u"document.kept-by-default"_s, {m_keptByDefault.join(u", "_s)}),
            m_document.id};
}

/// As a row of the document tells it to this reader; nullptr: none does.
static const ReportFact* factOf(const QList<ReportSection>& sections, const FieldPath& path) {
    for (const ReportSection& section : sections)
        for (const ReportEntry& entry : section.entries)
            for (const ReportFact& fact : entry.facts)
                if (fact.path == path)
                    return &fact;
    return nullptr;
}

/// The facts that matter most to this reader, told as their rows tell them and not otherwise; of
/// those that are open, where it is said why.
FactList ReportBuilder::glance() const {
    FactList list;
    NoteBook unused; // sources stand where the facts do
    const FactLook look{m_evidence, m_strings, m_report.head.foreign, unused, glanceHeading};
    Inlines open;
    for (const Shown& shown : m_document.glance) {
        const ReportFact* row = factOf(m_report.sections, shown.field);
        if (!row)
            continue;
        ReportFact told = *row;
        if (!told.told || told.answer.state != AnswerState::Answered || told.noneHere) {
            const auto gap = std::ranges::find(m_report.gaps, shown.field, &Gap::path);
            if (gap == m_report.gaps.cend())
                continue;
            if (!open.isEmpty())
                open << Text{u", "_s};
            open << Link{told.label, u'#' + gap->entry};
            continue;
        }
        told.answer.sources.clear();
        told.answer.evidence.clear();
        FactList::Item item;
        item.label = plain(told.label);
        item.content = factBlocks(told, look);
        list.items << item;
    }
    if (!open.isEmpty())
        list.items << FactList::Item{
            {}, plain(m_strings.phrase(u"document.glance-open"_s)), {Block{Paragraph{open}}}};
    return list;
}

Report ReportBuilder::build() {
    m_report.head = headOf(m_document, m_view, m_library, m_strings, m_context);
    for (const Section& each : m_document.sections)
        section(each);
    dropEmptyTitles();
    m_report.head.glance = glance();
    tellKeptByDefault();
    if (isOwnCopy())
        m_report.body << Block{Callout{plain(m_strings.phrase(u"document.internal-copy"_s))}};
    m_report.body << Layout(m_document, m_report, m_evidence, m_strings).body();
    if (m_leftOut > 0) {
        const QString key =
            m_leftOut == 1 ? u"document.row-left-out"_s : u"document.rows-left-out"_s;
        const QString words = m_strings.phrase(key, {QString::number(m_leftOut)});
        m_report.body << Block{Paragraph{plain(words), Paragraph::Role::Help}};
    }
    m_report.body << gapBlocks(m_report) << aboutBlocks(m_report);
    // A draft says on every page how far it is.
    const auto open = std::ranges::count(m_report.gaps, Gap::Kind::Missing, &Gap::kind);
    if (m_report.head.revisionId.isEmpty() && open > 0)
        m_report.head.version = m_strings.phrase(u"document.draft-open"_s,
                                                 {m_report.head.version, QString::number(open)});
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
