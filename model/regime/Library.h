// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/calculators/Calculator.h"
#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Strings.h"
#include "model/regime/Regime.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace vitrine {

class Dossier;

/// An example dossier that comes with the program.
struct Example {
    QString id; ///< folder name
    QString title;
    QString directory;
};

/// All resources: the catalogue, the regimes, the calculators, the words, the examples. Immutable
/// to whoever asks; shared by const pointer; any thread. Only the catalogue is read on load:
/// regimes, words and the rest are read, once and under a lock, when they are first asked for.
class Library {
public:
    /// Reads a resources folder (catalogue/, regimes/, calculators/, phrases/, examples/), all
    /// versions of each regime. A second folder given by the user adds regimes and versions; the
    /// highest version is the newest, wherever it lies, and of two equal ones the program's own
    /// counts. Errors: NotFound, and faults of the catalogue (Schema, Syntax, Io; the text lists
    /// the first, each with file, line and key). Faults of the rest are told by faults().
    [[nodiscard]] static Result<std::shared_ptr<const Library>>
    load(const QString& directory, const QString& userDirectory = {});
    /// Where the program's own resources are: next to the installed binary, else in the source
    /// tree.
    [[nodiscard]] static QString defaultDirectory();

    ~Library();
    [[nodiscard]] const Catalogue& catalogue() const;
    [[nodiscard]] const QList<Regime>& regimes() const; ///< newest version of each, by id
    /// What is wrong with regimes and calculators, of which those are left out everywhere else.
    /// Reads all of them.
    [[nodiscard]] QList<Error> faults() const;
    /// Why this version of a regime (the newest where it is not there) cannot be read; empty if it
    /// can, or is not there at all.
    [[nodiscard]] QString faultOf(const QString& id, const QString& version) const;
    /// Versions that a dossier may still follow, by id, higher versions first.
    [[nodiscard]] const QList<Regime>& olderVersions() const;
    /// The newest version, or nullptr.
    [[nodiscard]] const Regime* regime(const QString& id) const;
    /// This version, or the newest where it is not there; nullptr if neither is, or it has a fault.
    [[nodiscard]] const Regime* regime(const QString& id, const QString& version) const;
    /// Regimes that the dossier names, in its order and in the versions that it pins; unknown ones
    /// are left out.
    [[nodiscard]] QList<const Regime*> regimesOf(const Dossier&) const;
    /// A document of any regime, in the newest version that has it, or nullptr.
    [[nodiscard]] const Document* document(const QString& id) const;
    /// The document as the dossier's own regimes have it, else as above.
    [[nodiscard]] const Document* document(const QString& id, const Dossier&) const;
    [[nodiscard]] const QList<Calculator>& calculators() const; ///< by order, then id
    [[nodiscard]] const Calculator* calculator(const QString& id) const;
    [[nodiscard]] QStringList languages() const; ///< "en" first
    [[nodiscard]] Strings strings(const QString& language) const;
    [[nodiscard]] const QList<Example>& examples() const;
    [[nodiscard]] const QString& directory() const;

private:
    struct Content;
    explicit Library(std::unique_ptr<Content>);
    std::unique_ptr<Content> m_content;
};

/// One fault of a pack.
struct LintFault {
    Severity severity = Severity::Error;
    QString file; ///< relative to the folder
    int line = 0; ///< 0 = whole file
    QString key = {};
    QString text;
};

/// Checks a resources folder (or a folder holding one regime, against the program's own catalogue):
/// unknown keys and words, dangling fields and documents, duplicate ids, circular conditions,
/// missing and unused strings, keys not equal in every language. Errors: Io, NotFound.
[[nodiscard]] Result<QList<LintFault>> lint(const QString& directory);

} // namespace vitrine
