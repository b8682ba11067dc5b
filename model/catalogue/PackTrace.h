// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of the pack readers and of lint().

#include "model/catalogue/Condition.h"
#include "model/core/FieldPath.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// Where in a pack something was written.
struct PackPlace {
    QString file = {};
    int line = 0;
    QString key = {};
};

/// What the readers saw and where, kept only while a pack is linted: the values themselves carry no
/// line numbers, and a second reader that looks for them would be a second opinion.
struct PackTrace {
    enum class Thing {
        Category,
        Field,
        Column,
        Choice,
        Role,
        Document,
        Section,
        Entry,
        Rule,
        Conclusion,
        Duty,
        InterviewStep,
        RangeList,
        RangeStep,
        Source,
        Calculator,
        Input
    };

    /// An id that was defined. \a scope is what it must be unique in.
    struct Definition {
        Thing thing;
        QString id;
        QString scope;
        PackPlace place;
    };

    /// A condition at the place where it is used, whole.
    struct ConditionUse {
        Condition condition;
        PackPlace place;
        QString owner;        ///< conclusion or field whose own condition it is; else empty
        bool section = false; ///< if it never holds, the section is unreachable
        bool premise = false; ///< decides who is bound
    };

    /// One leaf of a condition.
    struct LeafUse {
        Condition leaf;
        PackPlace place;
    };

    /// What a fact must be where it is named.
    enum class Wanted {
        Any,
        Figure,       ///< a number or a quantity
        Figures,      ///< the same, or a column of them
        FigureColumn, ///< a column of numbers or quantities
        Choices,      ///< several choices, or a column of choices
        Several,      ///< the same, or languages
        Table,
        Whole, ///< no column
        Day    ///< a date or a month
    };

    /// A fact that a document, a duty, an interview or a rule names.
    struct FactUse {
        FieldPath fact;
        Wanted wanted = Wanted::Any;
        QStringList columns = {};
        QString precision = {};
        bool rowsChosen = false; ///< only some of its rows are shown
        bool oneUnit = false;    ///< it must be told in one unit: \a unit, or its only one
        QString unit = {};
        QStringList choices = {}; ///< that it must have
        bool premise = false;     ///< decides who is bound, or by when
        PackPlace place = {};
    };

    /// A document that a duty or a rule names.
    struct DocumentUse {
        QString document;
        PackPlace place;
    };

    /// A text that belongs to something.
    struct TextUse {
        QString key; ///< as in strings/, without what Library puts before it
        bool required = true;
        bool beside = false; ///< it stands, in English, beside what it belongs to
        QString english = {};
        PackPlace place = {}; ///< of the text, or of what it belongs to
    };

    QList<Definition> definitions = {};
    QList<ConditionUse> conditions = {};
    QList<LeafUse> leaves = {};
    QList<FactUse> facts = {};
    QList<DocumentUse> documents = {};
    QList<TextUse> texts = {};
};

} // namespace vitrine
