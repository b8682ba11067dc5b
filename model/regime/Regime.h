// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Condition.h"
#include "model/dossier/Audience.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// How far our source for a statement can be trusted: shown beside it; only Primary ever blocks.
enum class Standing { Primary, Secondary, Unverified };

enum class Severity { Error, Warning, Info };
[[nodiscard]] QString severityWord(Severity); ///< "error", "warning", "info"

/// One fact that an entry shows. \a columns empty = all.
struct Shown {
    FieldPath field;
    QStringList columns = {};
    bool optional = false; ///< shown if told, not missed otherwise
    Condition when = {};   ///< asked only then
    QString precision =
        {}; ///< "", "order-of-magnitude", "range:<id of a range list>" (derived, never typed)
    friend bool operator==(const Shown&, const Shown&) = default;
};

/// One row of a document.
struct Entry {
    QString id;          ///< of obligations: "axi.1.1.a.tasks"; unique in the regime
    QString number = {}; ///< "1(a)"
    QString provision;   ///< key-free citation: "Annex XI, Section 1, point 1(a)"
    QList<Shown> shows = {};
    Audience audience = Audience::AiOffice; ///< widest reader the provision means the row for
    Condition requiredWhen = {};
    bool required = true;
    int words = 0; ///< recommended length; 0 = none given
    Standing standing = Standing::Primary;
    Severity severity = Severity::Error; ///< of "missing"
    // Texts: "<regime>:<id>.label", optional ".help"
};

struct Section {
    QString id; ///< text "<regime>:<document>.<id>.title"
    QString number = {};
    QList<Entry> entries = {};
    Condition when = {};
};

/// A document that a regime asks for: an ordered view on facts.
struct Document {
    QString id; ///< "annex-xi-1"; unique over all regimes
    QString regime;
    QString provision;         ///< citation
    QList<Audience> audiences; ///< whom it is meant for; the first is the default
    QList<Section> sections;

    // Texts: "<regime>:<id>.title", ".purpose", ".for"

    [[nodiscard]] QString key(const QString& what) const {
        return regime + u':' + id + u'.' + what;
    }
};

/// A named step of reasoning about who is bound ("gpai", "open-source-exemption").
struct Conclusion {
    QString id;
    Condition when;
    QString provision;
    Standing standing = Standing::Primary;
    // Texts: "<regime>:conclusion.<id>.yes", ".no", ".undetermined", ".label"
};

/// When and to whom a document is due.
struct Duty {
    QString document;
    Condition when;
    QString provision;
    Standing standing = Standing::Primary;
    // Texts: "<regime>:duty.<document>.to", ".by" (to whom, by when)
};

/// A check that is not "entry is missing".
struct Rule {
    enum class Kind { Condition };
    QString id; ///< "v.14"
    Kind kind = Kind::Condition;
    Severity severity = Severity::Warning;
    Condition when;             ///< the finding is made when this is Yes
    FieldPath at;               ///< where it is shown
    QStringList documents = {}; ///< that it concerns; empty = all of the regime
    QString provision = {};
    Standing standing = Standing::Primary;
    // Texts: "<regime>:rule.<id>.message", ".why", ".fix"
};

struct LegalSource {
    QString id;
    QString title;
    QString url = {};
    QString date = {};
    Standing standing = Standing::Primary;
};

/// A law, code or community form: its documents, what each shows and needs, who is bound, its
/// rules. Data, versioned by the text that it follows. Immutable, shared; any thread.
class Regime {
public:
    QString id;
    QString version;     ///< "2026-07-27": date of the text it follows
    QString status = {}; ///< "in-force", "voluntary", "draft"
    QList<LegalSource> sources = {};
    QList<Conclusion> conclusions = {}; ///< in order of dependence
    QList<Duty> duties = {};
    QList<Document> documents = {};
    QList<Rule> rules = {};

    [[nodiscard]] const Document* document(const QString& documentId) const;
    [[nodiscard]] const Duty* duty(const QString& documentId) const;

    [[nodiscard]] QString key(const QString& what) const { return id + u':' + what; }
};

} // namespace vitrine
