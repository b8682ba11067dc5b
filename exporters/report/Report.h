// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/AudienceView.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace vitrine {

// --- the laid-out document tree: what every format can show ---

/// A stretch of text in one style.
struct Text {
    QString text;
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    bool removed = false; ///< comparisons
    bool added = false;
    QString language = {}; ///< "en", where it is not that of the document
};

/// A link that a reader may follow; only http, https, mailto and "#anchor" targets are ever made.
struct Link {
    QString text;
    QString target;
    QString language = {}; ///< as of Text
};

struct LineBreak {};

/// A box of a form, ticked or not.
struct Box {
    bool ticked = false;
};

/// Refers to a note of the report.
struct NoteMark {
    int number = 0;
};

/// A place without words that a link or an address may lead to.
struct Anchor {
    QString id;
};

using Inline = std::variant<Text, Link, LineBreak, Box, NoteMark, Anchor>;
using Inlines = QList<Inline>;

struct Block;
using Blocks = QList<Block>;

struct Heading {
    int level = 1;       ///< 1 = title of the document
    QString number = {}; ///< official numbering, may be empty
    Inlines text;
    QString anchor = {}; ///< unique in the report
    bool isRow = false;  ///< a row of the document: contents do not list it
};

struct Paragraph {
    enum class Role { Body, Provision, Help, Missing, Unknown, Withheld, NotApplicable, Source };
    Inlines text;
    Role role = Role::Body;
};

struct BulletList {
    bool ordered = false;
    int start = 1;
    QList<Blocks> items;
};

struct TableBlock {
    QString caption = {};
    QList<Inlines> head;
    QList<QList<Inlines>> rows;
    QList<bool> numeric = {};  ///< column is right-aligned
    bool firstIsLabel = false; ///< the first cell of a row says what the row is about
    QStringList anchors = {};  ///< of the rows; empty = none
};

/// Label and content side by side, as a form shows them.
struct FactList {
    struct Item {
        QString number = {};
        Inlines label;
        Blocks content;
        QString anchor = {};
        QList<bool> readers = {}; ///< who gets the row, one for each of FactList::readers
    };

    QList<Item> items;
    int rowLevel = 0; ///< rows of the document, headings of this level where nothing else shows
                      ///< them; 0: facts of its head
    QStringList readers = {}; ///< heads of the columns that say who gets a row; empty = none
};

/// Where something stands: sources and provisions, each once, at the end of a section.
struct Notes {
    struct Item {
        int number = 0;
        Inlines text;
    };

    QList<Item> items;
};

/// Where a note is found.
[[nodiscard]] inline QString noteAnchor(int number) {
    return QStringLiteral("note-") + QString::number(number);
}

struct Quote {
    Blocks content;
};

struct CodeBlock {
    QString text;
};

/// Something the reader must not overlook: a draft, a mark "unverified".
struct Callout {
    Inlines text;
};

struct Divider {};

struct Block {
    std::variant<Heading,
                 Paragraph,
                 BulletList,
                 TableBlock,
                 FactList,
                 Notes,
                 Quote,
                 CodeBlock,
                 Callout,
                 Divider>
        kind;
};

// --- the same content as data, for machine-readable formats ---

/// A box of a form with its words.
struct TickBox {
    QString id;
    QString label;
    bool ticked = false;
};

struct ReportFact {
    FieldPath path;          ///< empty: a conclusion
    QString conclusion = {}; ///< its id
    QString label;
    const Field* field = nullptr; ///< of the catalogue; lives as long as the Library
    Answer answer;                ///< as this reader may see it
    bool told = false;
    QList<Omission> omissions = {};
    QStringList columns = {}; ///< of a table, that the document asks for; empty = all
    /// How figures are told ("order-of-magnitude", …); the answer then holds the derived ones only:
    /// a Quantity, or a Record of "range", "step" and "words".
    QString precision = {};
    int openRows = 0;          ///< of a table, left out: nobody told whether they belong here
    bool noneHere = false;     ///< the table has rows, but none that the document shows here
    QString words = {};        ///< the answer in words
    QList<TickBox> boxes = {}; ///< the answer as the form's boxes; empty: it has none
};

/// How much the document wants of a row: Optional may stay untold.
enum class Wanted { None, Optional, Required };

struct ReportEntry {
    QString id;
    QString number;
    QString label;
    QString provision;
    QString standing; ///< "primary", "secondary", "unverified"
    QList<ReportFact> facts;
    QString notRequired = {}; ///< why it may stay untold, in words
    Wanted demand = Wanted::Required;
    QList<bool> readers = {}; ///< who gets the row, one for each of the form's columns
};

struct ReportSection {
    QString id;
    QString number;
    QString title;
    QList<ReportEntry> entries; ///< none: a title over deeper sections
    int level = 1;
    QString intro = {}; ///< for the provider's own people
};

/// One thing that a reader looks for and does not find, or finds as unknown.
struct Gap {
    enum class Kind { Missing, Unknown, Withheld, NotApplicable } kind = Kind::Missing;
    QString entry;
    FieldPath path;
    QString label;
    QString reason; ///< in words; empty for Missing
};

struct ReportHead {
    QString documentId;
    QString title;
    QString purpose; ///< what it is and under which provision
    QString provision;
    QString language; ///< of the document: "en"
    Audience audience = Audience::Public;
    QString forWhom; ///< in words
    QString model;
    QString provider;
    QString modelWords;    ///< the name, or why there is none
    QString providerWords; ///< the same of the provider
    QString dossierId;
    QString dossierTitle;
    QString version; ///< "version 0abc123 “First public version” of 2 August 2026", or "draft, not
                     ///< saved as a version"
    QString revisionId;   ///< full hash; empty for a draft
    QString marking = {}; ///< in words: how it may be passed on
    QDate date;
    QStringList schemas;        ///< "eu-ai-act-gpai 2026-07-27"
    QStringList sources;        ///< the published texts that it follows, with their dates
    QStringList applicability;  ///< in words: due or not, why, to whom and by when
    QStringList decisions = {}; ///< in words: what a person decided in the place of the program
    FactList glance = {};       ///< what matters most to the reader
    QString foreign = {}; ///< language of what was typed, where it is not that of the document
};

/// A row that two versions of a document tell differently, in words.
struct ReportChange {
    enum class Kind { Added, Removed, Changed } kind = Kind::Changed;
    QString entry;
    QString number;
    QString label;
    QString section;
    QString before = {}; ///< empty: added, or kept from the reader now
    QString after = {};
};

/// Of a report on changes: what the newer version, which its head tells, is compared with.
struct ReportComparison {
    QString version; ///< in words
    QString revisionId = {};
    QDate date = {};
    QList<ReportChange> changes = {};
};

/// A document about to be written: a plain value, the same for every format.
struct Report {
    ReportHead head;
    Blocks body; ///< everything below the title block, gaps included
    QList<ReportSection> sections;
    QList<Gap> gaps;
    QList<Note> notes;                             ///< what could not be carried
    QList<Note> remarks = {};                      ///< for who exports, and in no format
    Strings strings;                               ///< words of the document's language
    std::optional<ReportComparison> compared = {}; ///< a report on changes
};

} // namespace vitrine
