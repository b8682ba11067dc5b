// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/leaks/FoldedText.h"
#include "model/checks/Decisions.h"
#include "model/core/Audience.h"
#include "model/core/FieldPath.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

class Dossier;
class DocumentView;
class Library;
class Strings;

/// What a dossier holds that is not for a reader.
struct Secret {
    enum class Kind {
        Value,    ///< withheld, kept for narrower readers, or hidden by the form
        Row,      ///< the id of a row that is kept
        Figure,   ///< exact, where the reader gets a step or a rounded one
        Comment,  ///< for colleagues: a note, a comment in a text, what was done to find out
        Evidence, ///< a file's name, address, description or hash
        SetAside, ///< what no law of the dossier asks for, reasons of decisions that are not told
        Version   ///< the message of a version that stays in the history
    };
    Kind kind = Kind::Value;
    FieldPath path = {}; ///< of the fact, row or cell; empty: of a version
    friend bool operator==(const Secret&, const Secret&) = default;
};

/// Everything that is not for the reader of one document, as it is looked for in the file, and
/// everything that this reader may be told. Works on what the dossier says of its readers, not on
/// the AudienceView: what that lets through by mistake is found.
///
/// What is looked for: at least five letters (two of a script like Chinese) or four digits that
/// carry meaning, and no year: shorter ones stand everywhere, in page numbers and in other words.
/// Of longer texts six words in a row count. What stands in a text that the reader is told is
/// no secret here, whoever typed it there: check finds that (withheld.named).
class KeptSecrets {
public:
    struct Needle {
        QString letters; ///< folded
        bool isFigure = false;
        qsizetype secret = 0; ///< in secrets()
    };

    KeptSecrets() = default;
    /// \a whole: with what the form hides. \a decisions: those that the document tells. \a message:
    /// of the version, where it is not told.
    KeptSecrets(const Dossier& whole,
                const DocumentView&,
                const Library&,
                const Strings&,
                const QList<Decision>& decisions,
                const QString& message = {});

    [[nodiscard]] const QList<Secret>& secrets() const { return m_secrets; }

    [[nodiscard]] const QList<Needle>& needles() const { return m_needles; }

    /// Does the reader get these letters somewhere else?
    [[nodiscard]] bool isTold(const QString& letters) const { return m_told.contains(letters); }

    /// Words that the document has for everybody: its labels, its law.
    void tell(const QString& words) { m_told.add(words); }

private:
    friend class SecretCollector;
    QList<Secret> m_secrets;
    QList<Needle> m_needles;
    FoldedText m_told;
};

} // namespace vitrine
