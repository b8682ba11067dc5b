// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Answer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vitrine {

namespace {

template <class T, std::size_t n>
using WordTable = std::array<std::pair<T, QStringView>, n>;

constexpr WordTable<AnswerState, 3> states{{
    {AnswerState::Answered, u"answered"},
    {AnswerState::NotApplicable, u"not-applicable"},
    {AnswerState::Unknown, u"unknown"},
}};

constexpr WordTable<WithholdingReason, 4> reasons{{
    {WithholdingReason::TradeSecret, u"trade-secret"},
    {WithholdingReason::Security, u"security"},
    {WithholdingReason::PersonalData, u"personal-data"},
    {WithholdingReason::Contract, u"contract"},
}};

constexpr WordTable<SourceKind, 3> kinds{{
    {SourceKind::Typed, u"typed"},
    {SourceKind::Imported, u"imported"},
    {SourceKind::Computed, u"computed"},
}};

template <class T, std::size_t n>
QString wordOf(const WordTable<T, n>& table, T wanted) {
    for (const auto& [value, word] : table)
        if (value == wanted)
            return word.toString();
    Q_UNREACHABLE();
}

template <class T, std::size_t n>
std::optional<T> valueOf(const WordTable<T, n>& table, const QString& text) {
    for (const auto& [value, word] : table)
        if (word == text)
            return value;
    return std::nullopt;
}

} // namespace

QString answerStateWord(AnswerState state) {
    return wordOf(states, state);
}

std::optional<AnswerState> answerStateFromWord(const QString& word) {
    return valueOf(states, word);
}

QString withholdingReasonWord(WithholdingReason reason) {
    return wordOf(reasons, reason);
}

std::optional<WithholdingReason> withholdingReasonFromWord(const QString& word) {
    return valueOf(reasons, word);
}

QString sourceKindWord(SourceKind kind) {
    return wordOf(kinds, kind);
}

std::optional<SourceKind> sourceKindFromWord(const QString& word) {
    return valueOf(kinds, word);
}

bool isKeptFrom(const Withholding& withholding, Audience reader) {
    return reader != Audience::Internal &&
           (withholding.from.isEmpty() || reader == Audience::Public ||
            withholding.from.contains(reader));
}

bool isKeptFrom(const Answer& answer, Audience reader, const QString& row, const QString& column) {
    if (answer.audience && !maySee(reader, *answer.audience))
        return true;
    const auto meets = [](const QString& kept, const QString& asked) {
        return kept.isEmpty() || asked.isEmpty() || kept == asked;
    };
    return std::ranges::any_of(answer.withholdings, [&](const Withholding& withholding) {
        return isKeptFrom(withholding, reader) && meets(withholding.row, row) &&
               meets(withholding.column, column);
    });
}

bool isEvidenced(const Answer& answer) {
    const auto says = [](const Source& source) {
        return !source.title.trimmed().isEmpty() || !source.url.trimmed().isEmpty() ||
               !source.locator.trimmed().isEmpty() || !source.method.trimmed().isEmpty();
    };
    const Record* record = answer.value.get<Record>();
    return !answer.evidence.isEmpty() || std::ranges::any_of(answer.sources, says) ||
           (record && !record->value(QStringLiteral("evidence")).isEmpty());
}

bool Answer::isVoid() const {
    return state == AnswerState::Answered && value.isBlank() && reason.isEmpty() &&
           effort.isEmpty() && translations.isEmpty() && !audience && withholdings.isEmpty() &&
           sources.isEmpty() && evidence.isEmpty() && note.isEmpty() && extra.isEmpty();
}

} // namespace vitrine
