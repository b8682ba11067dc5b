// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Edit.h"
#include "model/dossier/Names.h"
#include "model/dossier/ValueForms.h"
#include "model/dossier/Wording.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using LineKind = ChangeLine::Kind;

struct EditTexts {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Change)
};

/// A field for facts that the catalogue does not describe.
Field fieldOf(const FieldPath& path, const Catalogue& catalogue) {
    if (const Field* known = catalogue.field(path))
        return *known;
    Field field;
    field.category = path.category();
    field.id = path.field();
    // One of them stands for another as a whole.
    if (path.fieldPath() == idPath() || path.fieldPath() == whatPath())
        field.type = FieldType::Url;
    return field;
}

/// Is it told word by word? What is chosen, counted or named in parts is told whole.
bool isRunningText(const Column& column, const Value& before, const Value& after) {
    const auto isText = [](const Value& value) {
        return value.get<QString>() || value.get<Prose>();
    };
    return (column.type == FieldType::ShortText || column.type == FieldType::LongText) &&
           isText(before) && isText(after);
}

bool isTold(const Answer& answer) {
    return answer.state != AnswerState::Answered || !answer.value.isBlank();
}

template <class T>
LineKind lineKindOf(const T& before, const T& after) {
    return before == T() ? LineKind::Added : after == T() ? LineKind::Removed : LineKind::Changed;
}

/// Puts the edits of one change into words.
class Describer {
public:
    Describer(const Change& change,
              const Catalogue& catalogue,
              const Strings& strings,
              const QList<const Dossier*>& dossiers)
        : m_path(change.path.fieldPath())
        , m_before(change.before.value_or(Answer()))
        , m_after(change.after.value_or(Answer()))
        , m_strings(strings)
        , m_field(fieldOf(m_path, catalogue))
        , m_names(m_field, catalogue, strings, dossiers)
        , m_nobody(strings.phrase(u"change.not-answered"_s)) {}

    QList<ChangeLine> lines(const QList<Edit>& edits) {
        addWhole(edits);
        QList<const Edit*> ofRows;
        for (const Edit& edit : edits)
            if (isOfRow(edit))
                ofRows.append(&edit);
        if (!ofRows.isEmpty())
            addRows(ofRows);
        for (const Edit& edit : edits)
            if (!isOfRow(edit))
                std::visit(*this, edit.variant());
        if (m_others)
            add(m_path,
                m_before.extra == m_after.extra ? LineKind::Changed
                                                : lineKindOf(m_before.extra, m_after.extra),
                m_path == membersPath() ? QString() : EditTexts::tr("other details"));
        return std::move(m_lines);
    }

    // What addWhole() has told.
    void operator()(const StateEdit&) {}

    void operator()(const ValueEdit& edit) {
        const auto hidden = [](const Answer& answer) {
            return answer.state != AnswerState::Answered && !answer.value.isBlank();
        };
        // A value beside another state: nothing shows it, and it is told nevertheless.
        if (hidden(m_before) || hidden(m_after))
            add(m_path,
                lineKindOf(edit.before, edit.after),
                EditTexts::tr("value kept"),
                wholeValue(m_before.value),
                wholeValue(m_after.value));
    }

    void operator()(const ReasonEdit& edit) {
        const auto shows = [](const Answer& answer) {
            return answer.state != AnswerState::Answered;
        };
        if (hides(shows, edit.before, edit.after))
            addText(EditTexts::tr("reason"), edit.before, edit.after);
    }

    void operator()(const EffortEdit& edit) {
        const auto shows = [](const Answer& answer) {
            return answer.state == AnswerState::Unknown;
        };
        if (hides(shows, edit.before, edit.after))
            addText(EditTexts::tr("what was done to find out"), edit.before, edit.after);
    }

    void operator()(const RowRemoved& edit) {
        add(edit.path,
            LineKind::Removed,
            m_names.row(edit.row, edit.place.index),
            m_names.cells(edit.row),
            {});
    }

    void operator()(const RowAdded& edit) {
        add(edit.path,
            LineKind::Added,
            m_names.row(edit.row, edit.place.index),
            {},
            m_names.cells(edit.row));
    }

    void operator()(const RowMoved& edit) {
        add(edit.path,
            LineKind::Moved,
            insideRow(edit.path),
            QString::number(edit.before.index + 1),
            QString::number(edit.after.index + 1))
            .words.clear();
    }

    void operator()(const CellEdit& edit) {
        const QString id = edit.path.column();
        const Column* known = m_field.column(id);
        const Column column = known ? *known : Column{id};
        const auto words = [&](const Value& value) {
            return value.isNull() ? m_nobody
                                  : m_names.cell(Row{edit.path.row(), {{id, value}}}, id);
        };
        addValue(edit.path,
                 lineKindOf(edit.before, edit.after),
                 insideRow(edit.path) + u", "_s + m_names.column(id),
                 column,
                 {edit.before, words(edit.before)},
                 {edit.after, words(edit.after)});
    }

    void operator()(const RowMembersEdit&) { m_others = true; }

    void operator()(const ReadersEdit& edit) {
        const auto words = [this](const std::optional<Audience>& readers) {
            return readers ? m_strings.phrase(u"audience."_s + audienceWord(*readers)) : QString();
        };
        add(m_path,
            lineKindOf(edit.before, edit.after),
            m_strings.phrase(u"change.audience"_s),
            words(edit.before),
            words(edit.after));
    }

    void operator()(const WithholdingEdit& edit) {
        addItem(edit, m_strings.phrase(u"change.withheld"_s), [this](const Withholding& each) {
            return withholdingWords(each);
        });
    }

    void operator()(const SourceEdit& edit) {
        addItem(edit, m_strings.phrase(u"change.sources"_s), sourceWords);
    }

    void operator()(const EvidenceEdit& edit) {
        add(m_path,
            lineKindOf(edit.before, edit.after),
            m_strings.phrase(u"evidence"_s),
            edit.before ? m_names.evidence(*edit.before) : QString(),
            edit.after ? m_names.evidence(*edit.after) : QString());
    }

    void operator()(const NoteEdit& edit) {
        addText(EditTexts::tr("note for colleagues"), edit.before, edit.after);
    }

    void operator()(const TranslationEdit& edit) {
        const QString name = m_strings.optional(u"phrase.language."_s + edit.language);
        addText(EditTexts::tr("translation, %1").arg(name.isEmpty() ? edit.language : name),
                edit.before,
                edit.after);
    }

    void operator()(const MembersEdit&) { m_others = true; }

private:
    /// A value and how it is told.
    struct Side {
        const Value& value;
        QString words;
    };

    static bool isOfRow(const Edit& edit) {
        return edit.get<RowRemoved>() || edit.get<RowAdded>() || edit.get<RowMoved>() ||
               edit.get<CellEdit>() || edit.get<RowMembersEdit>();
    }

    ChangeLine& add(const FieldPath& path,
                    LineKind kind,
                    const QString& inside,
                    const QString& before = {},
                    const QString& after = {},
                    bool wordwise = false) {
        QList<TextEdit> words;
        if (wordwise) {
            words = diffWords(before, after);
        } else {
            if (!before.isEmpty())
                words.append({TextEdit::Kind::Removed, before});
            if (!after.isEmpty())
                words.append({TextEdit::Kind::Added, after});
        }
        m_lines.append({path,
                        kind,
                        categoryName(path, m_strings),
                        fieldName(path, m_strings),
                        inside,
                        before,
                        after,
                        words});
        return m_lines.last();
    }

    void addText(const QString& inside, const QString& before, const QString& after) {
        add(m_path, lineKindOf(before, after), inside, before, after, true);
    }

    /// Where both sides read alike, their forms tell them apart.
    void addValue(const FieldPath& path,
                  LineKind kind,
                  const QString& inside,
                  const Column& column,
                  const Side& before,
                  const Side& after) {
        const bool alike = before.words == after.words;
        ChangeLine& line = add(path,
                               kind,
                               inside,
                               alike ? formInWords(before.value) : before.words,
                               alike ? formInWords(after.value) : after.words,
                               !alike && isRunningText(column, before.value, after.value));
        line.difference = differenceInWords(before.value, after.value, m_strings);
    }

    /// What is told about the fact as a whole: a state, a value, that there is a table.
    void addWhole(const QList<Edit>& edits) {
        const auto isCore = [](const Edit& edit) {
            return edit.get<StateEdit>() || edit.get<ValueEdit>() || edit.get<ReasonEdit>() ||
                   edit.get<EffortEdit>();
        };
        const Table* rowsBefore = m_before.value.get<Table>();
        const Table* rowsAfter = m_after.value.get<Table>();
        if (m_path.category() == dossierCategory && (rowsBefore || rowsAfter))
            return; // there, no rows and nothing told are the same
        const bool tables = rowsBefore && rowsAfter && m_before.state == m_after.state;
        const bool emptied = tables && rowsBefore->rows.isEmpty() != rowsAfter->rows.isEmpty();
        const bool alike =
            m_before.state == m_after.state && wholeWords(m_before) == wholeWords(m_after);
        const bool answered =
            m_before.state == AnswerState::Answered && m_after.state == AnswerState::Answered;
        const bool valueDiffers = !tables && answered && !(m_before.value == m_after.value);
        if (!emptied && (std::ranges::none_of(edits, isCore) || (alike && !valueDiffers)))
            return;
        const LineKind kind = !isTold(m_before)  ? LineKind::Added
                              : !isTold(m_after) ? LineKind::Removed
                                                 : LineKind::Changed;
        const Side before{m_before.value, wholeWords(m_before)};
        const Side after{m_after.value, wholeWords(m_after)};
        if (answered)
            addValue(m_path, kind, {}, m_field, before, after);
        else // a change of state is told whole, another reason word by word
            add(m_path, kind, {}, before.words, after.words, m_before.state == m_after.state);
    }

    [[nodiscard]] QString wholeWords(const Answer& answer) const {
        if (answer.state != AnswerState::Answered || answer.value.isBlank())
            return answerInWords(&answer, m_field, m_strings);
        return wholeValue(answer.value);
    }

    [[nodiscard]] QString wholeValue(const Value& value) const {
        const Table* table = value.get<Table>();
        if (!table)
            return m_names.value(value, m_field, m_field.category + u'/' + m_field.id);
        return table->rows.isEmpty()
                   ? m_strings.phrase(u"state.none"_s)
                   : EditTexts::tr("%n row(s)", nullptr, static_cast<int>(table->rows.size()));
    }

    /// Is one of the texts not seen in what addWhole() tells?
    template <class Shows>
    bool hides(Shows shows, const QString& before, const QString& after) const {
        return (!before.isEmpty() && !shows(m_before)) || (!after.isEmpty() && !shows(m_after));
    }

    /// First what went, then in the order of the table.
    void addRows(QList<const Edit*> edits) {
        const auto notePlaces = [](const Answer& answer, QHash<QString, qsizetype>& places) {
            if (const Table* table = answer.value.get<Table>())
                for (qsizetype i = 0; i < table->rows.size(); ++i)
                    places.insert(table->rows.at(i).id, i);
        };
        notePlaces(m_after, m_places);
        const auto place = [this](const Edit* edit) -> qsizetype {
            const auto* removed = edit->get<RowRemoved>();
            const qsizetype gone = removed ? removed->place.index : 0;
            return removed ? gone - std::numeric_limits<int>::max()
                           : m_places.value(pathOf(*edit).row());
        };
        std::ranges::stable_sort(edits, {}, place);
        for (const Edit* edit : std::as_const(edits))
            std::visit(*this, edit->variant());
    }

    [[nodiscard]] QString insideRow(const FieldPath& path) const {
        const Table* table = m_after.value.get<Table>();
        const qsizetype place = m_places.value(path.row(), -1);
        return table && place >= 0 ? m_names.row(table->rows.at(place), place) : QString();
    }

    template <class T, class InWords>
    void addItem(const ItemEdit<T>& edit, const QString& inside, InWords words) {
        const QString before = edit.before ? words(*edit.before) : QString();
        const QString after = edit.after ? words(*edit.after) : QString();
        if (before != after || !edit.before || !edit.after)
            add(m_path, lineKindOf(edit.before, edit.after), inside, before, after, true);
        else
            m_others = true;
    }

    [[nodiscard]] QString withholdingWords(const Withholding& withholding) const {
        QStringList readers;
        for (const Audience reader : withholding.from)
            readers.append(m_strings.phrase(u"audience."_s + audienceWord(reader)));
        QStringList parts{
            readers.isEmpty() ? EditTexts::tr("from everybody outside") : readers.join(u", "_s),
            m_strings.phrase(u"reason."_s + withholdingReasonWord(withholding.reason)),
            withholding.wording,
            withholding.row.isEmpty() ? QString() : withheldRow(withholding.row),
            withholding.column.isEmpty() ? QString() : m_names.column(withholding.column)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    [[nodiscard]] QString withheldRow(const QString& id) const {
        for (const Answer* answer : {&m_after, &m_before}) {
            const Table* table = answer->value.get<Table>();
            if (const Row* row = table ? table->row(id) : nullptr)
                return m_names.row(*row, row - table->rows.constData());
        }
        return EditTexts::tr("a row that is gone");
    }

    static QString sourceWords(const Source& source) {
        QStringList parts{source.kind == SourceKind::Imported   ? EditTexts::tr("imported")
                          : source.kind == SourceKind::Computed ? EditTexts::tr("computed")
                                                                : QString(),
                          source.title,
                          source.url,
                          source.locator,
                          source.method};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    const FieldPath m_path;
    const Answer m_before;
    const Answer m_after;
    const Strings& m_strings;
    const Field m_field;
    const Names m_names;
    const QString m_nobody;
    QHash<QString, qsizetype> m_places; ///< of the rows after
    QList<ChangeLine> m_lines;
    bool m_others = false; ///< members differ that we cannot name
};

} // namespace

QList<ChangeLine> describe(const Change& change,
                           const Catalogue& catalogue,
                           const Strings& strings,
                           const Dossier& before,
                           const Dossier& after) {
    return Describer(change, catalogue, strings, {&after, &before}).lines(edits(change));
}

} // namespace vitrine
