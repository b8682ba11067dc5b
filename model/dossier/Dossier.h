// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/FieldPath.h"
#include "model/dossier/Answer.h"

#include <QMap>
#include <QString>

namespace vitrine {

/// Facts about the dossier itself live in the reserved category "dossier", told as answers like all
/// others, so that undo, diff, merge and autosave cover them too:
///   dossier/title      QString
///   dossier/languages  QStringList, the first is the main language
///   dossier/regimes    Table: row id = regime id, cell version
///   dossier/evidence   Table: name (file in evidence/), sha256, description, url
///   dossier/waivers    Table: finding (its id), reason, by
///   dossier/overrides  Table: row id = "<regime>:<conclusion>", value (yes/no), reason, by
///   dossier/parked     Table: path, answer (as JSON), regime, version (store/Parked.h)
/// What else dossier.json says is no fact of answers(), but is told under such a path, too, where
/// dossiers are compared or edited:
///   dossier/id         QString
///   dossier/what       QString: "model" or "dataset"
///   dossier/members    members that we do not know: an answer that has these and nothing else
inline const QString dossierCategory = QStringLiteral("dossier");

[[nodiscard]] FieldPath idPath();
[[nodiscard]] FieldPath whatPath();
[[nodiscard]] FieldPath membersPath();

/// What a dossier is about.
enum class Subject { Model, Dataset };

[[nodiscard]] QString subjectWord(Subject); ///< as in the files: "model"
[[nodiscard]] std::optional<Subject> subjectFromWord(const QString&);

/// All that was told about one model, or about one dataset. A plain value, cheap to copy: a copy is
/// the snapshot for another thread. Knows no catalogue, no disk, no law.
class Dossier {
public:
    /// \a id is a UUID without braces, lower case; it stays through all versions.
    explicit Dossier(QString id = {});
    /// A new dossier with a fresh id, this title, English, no regimes.
    [[nodiscard]] static Dossier create(const QString& title);
    /// This dossier before anybody told anything: what comes before the first version.
    [[nodiscard]] Dossier untold() const;

    [[nodiscard]] const QString& id() const { return m_id; }

    [[nodiscard]] Subject what() const { return m_what; }

    void setWhat(Subject what) { m_what = what; }

    [[nodiscard]] const QMap<FieldPath, Answer>& answers() const { return m_answers; }

    /// nullptr if nobody said anything. Row and column of the path are ignored.
    [[nodiscard]] const Answer* answer(const FieldPath&) const;
    /// The bare value of an answered field, row or cell; a null Value otherwise.
    [[nodiscard]] Value value(const FieldPath&) const;
    /// Sets the answer of a field; a void answer or nullopt removes it. At idPath(), whatPath() and
    /// membersPath(): that of dossier.json.
    void set(const FieldPath& field, const std::optional<Answer>& answer);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList languages() const; ///< at least "en"

    [[nodiscard]] QString mainLanguage() const { return languages().first(); }

    /// Regime id → pinned version.
    [[nodiscard]] QMap<QString, QString> regimes() const;
    void setRegime(const QString& id, const QString& version);
    [[nodiscard]] Table evidence() const;
    /// Names of the files among the evidence; the rest are links to pages.
    [[nodiscard]] QStringList evidenceFiles() const;
    /// Finding id → waiver row.
    [[nodiscard]] QMap<QString, Row> waivers() const;
    /// What the user puts in the place of conclusions.
    [[nodiscard]] Table overrides() const;

    /// Members of dossier.json that we do not know, kept.
    QMap<QString, QByteArray> extra;

    friend bool operator==(const Dossier&, const Dossier&) = default;

private:
    /// False where the path is that of a fact.
    bool setOwn(const FieldPath& path, const Answer& answer);

    QString m_id;
    Subject m_what = Subject::Model;
    QMap<FieldPath, Answer> m_answers;
};

/// What is told at the path of a field; idPath(), whatPath() and membersPath() included.
[[nodiscard]] std::optional<Answer> toldAt(const Dossier&, const FieldPath&);

/// A fresh row id: "r-" and eight letters or digits from the system's random source.
[[nodiscard]] QString newRowId();

} // namespace vitrine
