// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Condition.h"
#include "model/catalogue/Strings.h"
#include "model/core/Audience.h"
#include "model/regime/Migration.h"
#include "model/regime/Ranges.h"
#include "model/regime/Rule.h"
#include "model/regime/Severity.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// What Shown::precision begins with where a figure is told as a step of a list of ranges.
inline constexpr QLatin1String rangePrefix{"range:"};

/// One fact that an entry shows, or a conclusion, as a yes or no. \a columns empty = all.
struct Shown {
    FieldPath field = {};    ///< empty: a conclusion is shown
    QString conclusion = {}; ///< of the same regime
    QStringList columns = {};
    bool optional = false; ///< shown if told, not missed otherwise
    Condition when = {};   ///< asked only then
    Condition rows = {};   ///< of a table: only rows of which this is Yes
    /// How figures are told: "" (in full), "order-of-magnitude", "one-figure", "range:<id of a
    /// range list>". Derived, never typed.
    QString precision = {};
    /// The answer as boxes of a form, ticked or not: "yes-no", "steps" (of the range list), or the
    /// id of a BoxList of the document; empty: in words.
    QString boxes = {};
    /// What the document tells where nobody did: the version that it is made of, or its day.
    enum class ByItself { Nothing, Version, Day } byItself = ByItself::Nothing;
    friend bool operator==(const Shown&, const Shown&) = default;
};

/// One row of a document.
struct Entry {
    QString id;          ///< of obligations: "axi.1.1.a.tasks"; unique in the regime
    QString number = {}; ///< "1(a)"
    QString provision;   ///< key-free citation: "Annex XI, Section 1, point 1(a)"
    QList<Shown> shows = {};
    Audience audience = Audience::AiOffice; ///< widest reader the provision means the row for
    QList<Audience> readers = {};           ///< only these of them; empty = all
    Condition requiredWhen = {};
    bool required = true;
    int words = 0; ///< recommended length; 0 = none given
    Standing standing = Standing::Primary;
    Severity severity = Severity::Error; ///< of "missing"

    // Texts: "<regime>:<id>.label", optional ".help"

    /// Does this reader see the row? The provider's own people see all.
    [[nodiscard]] bool isFor(Audience reader) const {
        return reader == Audience::Internal ||
               (maySee(reader, audience) && (readers.isEmpty() || readers.contains(reader)));
    }
};

/// Several rows of a form side by side, one line for each box of a list.
struct FormGrid {
    struct Line {
        QString box;       ///< of the list that the row \a of shows
        QStringList cells; ///< ids of entries, one for each column after the first
    };

    QString of;          ///< id of the entry whose boxes begin the lines
    QStringList columns; ///< ids; texts "<regime>:<document>.<section>.column.<id>"
    QList<Line> lines;
};

struct Section {
    QString id; ///< text "<regime>:<document>.<id>.title"
    QString number = {};
    QList<Entry> entries = {}; ///< none: a title over the sections of a deeper level that follow
    Condition when = {};
    int level = 1; ///< 1 to 3: sections, parts of them, parts of those
    std::optional<FormGrid> grid = {};
};

/// A box of a form: ticked where the answer is or holds its id, or where \a when says so.
struct FormBox {
    QString id;
    std::optional<Condition> when = {};
};

/// Boxes of a form in its order. Texts: "<regime>:<document>.box.<list>.<box>".
struct BoxList {
    QString id;
    QList<FormBox> boxes;
};

/// A document that a regime asks for: an ordered view on facts.
struct Document {
    QString id; ///< "annex-xi-1"; unique over all regimes
    QString regime;
    QString textPrefix;        ///< as Regime::textPrefix
    QString provision;         ///< citation
    QStringList sources = {};  ///< ids of the Regime::sources that it follows
    QList<Audience> audiences; ///< whom it is meant for; the first is the default
    QList<Section> sections;
    bool withheldRefused = false; ///< the law makes all of it public: withholding is an error
    QList<BoxList> boxes = {};
    QList<Shown> glance = {};           ///< what matters most to its reader, for the first page
    QList<Audience> readerColumns = {}; ///< the form says of each row which of them get it

    // Texts: "<regime>:<id>.title", ".purpose", ".for"

    [[nodiscard]] const BoxList* boxList(const QString& listId) const;

    [[nodiscard]] QString key(const QString& what) const { return textKey(id + u'.' + what); }

    /// Key of a text of the regime, as an entry of this document needs it.
    [[nodiscard]] QString textKey(const QString& what) const { return textPrefix + u':' + what; }
};

/// A named step of reasoning about who is bound ("gpai", "open-source-exemption").
struct Conclusion {
    QString id;
    Condition when;
    QString provision;
    Standing standing = Standing::Primary;
    /// Its yes or no gives nothing away: a reader is told what follows from all facts, those kept
    /// from them included.
    bool isPublic = false;
    // Texts: "<regime>:conclusion.<id>.yes", ".no", ".undetermined", ".label"
};

/// A date, or a time after a date fact.
struct CountedDay {
    QDate date = {};
    FieldPath after = {}; ///< of a date or a month
    int years = 0;
    int months = 0;
    int days = 0;
};

/// A day that another does not come before.
struct DayFloor {
    CountedDay day;
    Condition when = {}; ///< only then
};

/// The day on which something is due or over. A month is taken on the safe side: what is due
/// counts from its first day, so that nobody is late, what is kept from its last.
struct DutyDay : CountedDay {
    QList<DayFloor> notBefore = {};
};

/// When and to whom a document is due.
struct Duty {
    QString id; ///< unique in the regime; by default that of the document
    QString document;
    Condition when;
    QString provision;
    std::optional<DutyDay> due = {};
    std::optional<DutyDay> keep = {}; ///< until then its versions are kept
    bool expected = false;            ///< no duty of its own: a way to show that others are met
    Standing standing = Standing::Primary;
    // Texts: "<regime>:duty.<id>.to", ".by" (to whom, by when); with keep also ".kept"
};

/// Some of the questions that decide who is bound, asked together.
struct InterviewStep {
    QString id;
    QList<FieldPath> fields = {};
    Condition when = {}; ///< asked only then
    // Texts: "<regime>:interview.<id>.title", optional ".intro"
};

/// A published text that a regime follows. Its title: "<regime>:source.<id>".
struct LegalSource {
    QString id;
    QString url = {};
    QString date = {}; ///< YYYY-MM-DD
    Standing standing = Standing::Primary;
};

/// A law, code or community form: its documents, what each shows and needs, who is bound, its
/// rules. Data, versioned by the text that it follows. Immutable, shared; any thread.
class Regime {
public:
    QString id;
    QString version;       ///< "2026-07-27": date of the text it follows
    QString status = {};   ///< "in-force", "voluntary", "draft"
    bool proposed = false; ///< a new dossier follows it unless somebody says otherwise
    /// What keys of its texts begin with: its id, or "<id>@<version>" of an older version.
    QString textPrefix = {};
    QList<LegalSource> sources = {};
    /// What provisions call a source → its short name, in English: "template" → "Template C(2025)
    /// 8311".
    QHash<QString, QString> citations = {};
    /// English texts that stand beside what they belong to, by key without the prefix.
    QHash<QString, QString> texts = {};
    QList<InterviewStep> interview = {}; ///< in the order in which they are asked
    QList<Conclusion> conclusions = {};  ///< in order of dependence
    QList<Duty> duties = {};             ///< in the order of the file
    QList<Document> documents = {};
    QList<RangeList> ranges = {};
    QList<Rule> rules = {};
    QList<Migration> migrations = {}; ///< from older versions, by "from", then "to"

    [[nodiscard]] const Document* document(const QString& documentId) const;
    /// In the order in which they are read; empty: nobody demands it.
    [[nodiscard]] QList<const Duty*> dutiesOf(const QString& documentId) const;
    [[nodiscard]] const LegalSource* source(const QString& sourceId) const;
    [[nodiscard]] const RangeList* range(const QString& listId) const;

    /// Key of a text.
    [[nodiscard]] QString key(const QString& what) const { return textPrefix + u':' + what; }

    /// A published text with its date, and \a withStanding with a mark where it is not what we read
    /// ourselves.
    [[nodiscard]] QString
    inWords(const LegalSource&, const Strings&, bool withStanding = true) const;

    /// What a conclusion is called outside of its regime, whatever the version.
    [[nodiscard]] QString conclusionId(const QString& conclusion) const {
        return id + u':' + conclusion;
    }

    /// Gives its texts and those of its documents another prefix.
    void setTextPrefix(const QString& prefix);
};

} // namespace vitrine
