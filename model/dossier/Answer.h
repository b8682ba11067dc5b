// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Audience.h"
#include "model/dossier/Value.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace vitrine {

enum class WithholdingReason { TradeSecret, Security, PersonalData, Contract };

[[nodiscard]] QString withholdingReasonWord(WithholdingReason); ///< "trade-secret", …
[[nodiscard]] std::optional<WithholdingReason> withholdingReasonFromWord(const QString&);

/// Keeps a fact, or one row or column of it, from some readers.
struct Withholding {
    QList<Audience> from; ///< not empty; sorted
    WithholdingReason reason = WithholdingReason::TradeSecret;
    QString wording = {}; ///< what these readers are told instead; may be empty
    QString row = {};     ///< only this row
    QString column = {};  ///< only this column
    QMap<QString, QByteArray> extra = {};
    friend bool operator==(const Withholding&, const Withholding&) = default;
};

/// Is what this withholding names kept from a reader? Nobody named means everybody outside; what is
/// kept from anyone is kept from the public too, because whoever it is kept from reads what is
/// public.
[[nodiscard]] bool isKeptFrom(const Withholding&, Audience reader);

enum class SourceKind { Typed, Imported, Computed };

[[nodiscard]] QString sourceKindWord(SourceKind); ///< "typed", "imported", "computed"
[[nodiscard]] std::optional<SourceKind> sourceKindFromWord(const QString&);

/// Where an answer comes from, so that a reader can look it up.
struct Source {
    SourceKind kind = SourceKind::Typed;
    QString title = {}; ///< "README of EleutherAI/pythia"
    QString url = {};
    QString locator = {}; ///< section, table, line
    QString method = {};  ///< computed: the formula and the working
    QMap<QString, QByteArray> extra = {};
    friend bool operator==(const Source&, const Source&) = default;
};

/// What was told about one field, with its circumstances. A value; copying is cheap; any thread.
struct Answer {
    AnswerState state = AnswerState::Answered;
    Value value = {};                         ///< only with Answered
    QString reason = {};                      ///< NotApplicable, Unknown: why
    QString effort = {};                      ///< Unknown: what was done to find out
    QMap<QString, QString> translations = {}; ///< ShortText, LongText: language → text
    std::optional<Audience> audience = {};    ///< the user's own choice of the widest reader
    QList<Withholding> withholdings = {};
    QList<Source> sources = {};
    QStringList evidence = {}; ///< row ids of dossier/evidence
    QString note = {};         ///< for colleagues; never exported
    QMap<QString, QByteArray> extra = {};

    /// "Answered" with a blank value and nothing else: the same as no answer.
    [[nodiscard]] bool isVoid() const;
    friend bool operator==(const Answer&, const Answer&) = default;
};

/// Did the user keep this answer, or some part of the row and the column that are named, from this
/// reader: by withholding it, or by naming narrower readers? Empty = any.
[[nodiscard]] bool
isKeptFrom(const Answer&, Audience reader, const QString& row = {}, const QString& column = {});
/// Does the answer name where it comes from: a source with a link or a text, or an attached file?
[[nodiscard]] bool isEvidenced(const Answer&);

} // namespace vitrine
