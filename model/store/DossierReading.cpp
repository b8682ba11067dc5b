// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/AnswerCodec.h"
#include "model/dossier/FormatKeys.h"
#include "model/store/DossierFiles.h"
#include "model/store/DossierFormat.h"
#include "model/store/FormatMigration.h"

#include <QCoreApplication>
#include <QUtf8StringView>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype shownErrors = 5;

struct DossierReadingWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DossierFormat)
};

Error together(const QList<Error>& errors) {
    QStringList texts;
    for (const Error& error : errors.first(std::min(shownErrors, errors.size())))
        texts.append(error.text);
    if (errors.size() > shownErrors)
        texts.append(DossierReadingWords::tr(
            "… and %n more", nullptr, static_cast<int>(errors.size() - shownErrors)));
    return {errors.first().code, texts.join(u'\n'), errors.first().detail};
}

/// The marks that git leaves in a file that two people changed at the same place.
struct OpenMerge {
    qsizetype line = 0; ///< of the first mark
    QString ours;
    QString theirs;
};

std::optional<OpenMerge> openMergeIn(const QByteArray& bytes) {
    if (!bytes.contains(">>>>>>> "))
        return std::nullopt;
    OpenMerge merge;
    bool isDivided = false;
    qsizetype number = 0;
    for (const QByteArray& each : bytes.split('\n')) {
        ++number;
        const QByteArray line = each.trimmed();
        if (each.startsWith("<<<<<<< ")) {
            merge = {number, QString::fromUtf8(line.mid(8)), {}};
            isDivided = false;
        } else if (merge.line > 0 && line == "=======") {
            isDivided = true;
        } else if (isDivided && each.startsWith(">>>>>>> ")) {
            merge.theirs = QString::fromUtf8(line.mid(8));
            return merge;
        }
    }
    return std::nullopt;
}

QString inWords(const OpenMerge& merge, const QString& path) {
    return DossierReadingWords::
        tr("%1:%2: two versions were merged and tell this differently, “%3” and “%4”. Take one "
           "of them (git checkout --ours -- %1, or --theirs) or edit the file; then: git add %1")
            .arg(path, QString::number(merge.line), merge.ours, merge.theirs);
}

/// JSON; where it is none for the marks of a merge, that is said.
Result<JsonDocument> parsedFile(const QByteArray& bytes, const QString& path) {
    auto document = JsonDocument::parse(bytes, path);
    if (const auto merge = document ? std::nullopt : openMergeIn(bytes))
        return fail(document.error().code, inWords(*merge, path), document.error().detail);
    return document;
}

bool isTooLarge(const FileSet& files, QList<Error>& errors) {
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        if (it->size() > maximumFileSize)
            errors.append({ErrorCode::TooLarge,
                           DossierReadingWords::tr("%1 is larger than %2 MiB")
                               .arg(it.key())
                               .arg(maximumFileSize / (1024 * 1024))});
    return !errors.isEmpty();
}

bool isControl(QChar c) {
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

/// For messages: what is no letter in a line is shown as such.
QString printable(QString text) {
    std::replace_if(text.begin(), text.end(), isControl, QChar(QChar::ReplacementCharacter));
    return text;
}

/// Turns one set of files of the current (or a newer) format into a dossier.
class Reading {
public:
    explicit Reading(const FileSet& files)
        : m_files(files) {}

    Result<ReadDossier> run() {
        m_result.format = 1; // the highest that a file states
        readIndex();
        readRows(evidenceFile, keys::evidence);
        refuseEvidenceElsewhere();
        readRows(waiversFile, keys::waivers);
        readRows(overridesFile, keys::overrides);
        readRows(parkedFile, keys::parked);
        for (auto it = m_files.keyBegin(); it != m_files.keyEnd(); ++it)
            if (const QString category = categoryOf(*it); !category.isEmpty())
                readAnswers(*it, category);
        readTexts();
        noteStrangers();
        noteReviews();
        return finish();
    }

private:
    void note(const QString& text, const QString& where) { m_result.notes.append({text, where}); }

    [[nodiscard]] Strictness strictness() const {
        return m_result.format > currentFormat ? Strictness::Lenient : Strictness::Exact;
    }

    /// Parses one file and gives its top object to \a read, which takes what it knows of it.
    template <class F>
    void readFile(const QString& path, F&& read) {
        const auto document = parsedFile(m_files.value(path), path);
        if (!document) {
            m_fatal.append(document.error());
            return;
        }
        JsonReader reader(*document, m_errors);
        const int format = reader.integer(keys::format);
        if (reader.has(keys::format) && format < 1)
            reader.error(QString::fromUtf8(keys::format),
                         DossierReadingWords::tr("there is no such format"));
        m_result.format = std::max(m_result.format, format);
        read(reader);
        const auto unread = reader.unreadMembers();
        for (auto it = unread.cbegin(); it != unread.cend(); ++it)
            m_extra.insert(extraKey(path, it.key()), *it);
    }

    void readIndex() {
        readFile(indexFile, [this](JsonReader& reader) {
            const QString id = reader.string(keys::id);
            if (reader.has(keys::id) && QUuid(id).toString(QUuid::WithoutBraces) != id)
                reader.error(QString::fromUtf8(keys::id),
                             DossierReadingWords::tr("a UUID in lower case is expected"));
            m_result.dossier = Dossier(id);
            readSubject(reader);
            setOwn(u"title"_s, reader.optionalString(keys::title));
            if (reader.has(keys::languages))
                setOwn(u"languages"_s, reader.strings(keys::languages));
            if (reader.has(keys::regimes))
                readRegimes(reader.object(keys::regimes));
        });
    }

    void readSubject(JsonReader& reader) {
        if (!reader.has(keys::what))
            return;
        const QString what = reader.string(keys::what);
        if (const auto subject = subjectFromWord(what))
            m_result.dossier.setWhat(*subject);
        else
            reader.error(QString::fromUtf8(keys::what),
                         DossierReadingWords::tr("“model” or “dataset” is expected"));
    }

    void readRegimes(JsonReader regimes) {
        if (!regimes.isObject())
            return;
        Table table;
        for (const JsonValue& regime : regimes.value()) {
            const QString id = regime.name();
            if (!isValidId(id))
                regimes.error(id, DossierReadingWords::tr("this is not the name of a regime"));
            table.rows.append({id, {{u"version"_s, regimes.string(regime.key())}}});
        }
        setOwn(u"regimes"_s, table);
    }

    void setOwn(const QString& field, const Value& value) {
        Answer answer;
        answer.value = value;
        m_result.dossier.set({dossierCategory, field}, answer);
    }

    void readRows(const QString& file, const char* key) {
        if (m_files.contains(file))
            readFile(file, [this, key](JsonReader& reader) {
                if (reader.has(key))
                    setOwn(QString::fromUtf8(key),
                           rowsFromJson(reader.object(key), Strictness::Lenient));
            });
    }

    /// Evidence lies in evidence/ and nowhere else.
    void refuseEvidenceElsewhere() {
        const auto isForbidden = [](QChar c) { return c == u'/' || c == u'\\' || isControl(c); };
        for (const QString& name : m_result.dossier.evidenceFiles())
            if (name.startsWith(u'.') || std::any_of(name.begin(), name.end(), isForbidden))
                m_fatal.append(
                    {ErrorCode::UnsafePath,
                     DossierReadingWords::tr("%1: “%2” is not the name of a file in the folder "
                                             "“evidence”")
                         .arg(evidenceFile, printable(name))});
    }

    void readAnswers(const QString& path, const QString& category) {
        readFile(path, [this, &category](JsonReader& reader) {
            JsonReader answers = reader.object(keys::answers);
            for (auto& [field, object] : answers.members()) {
                if (!isValidId(field)) {
                    answers.error(field,
                                  DossierReadingWords::tr("this is not the name of a field"));
                    continue;
                }
                const FieldPath place(category, field);
                const Answer answer = answerFromJson(object, strictness());
                if (answer.value.get<Prose>())
                    m_longTexts.insert(place, answer);
                else
                    m_result.dossier.set(place, answer);
            }
        });
    }

    [[nodiscard]] QString textOf(const QString& path) {
        const QByteArray bytes = m_files.value(path);
        if (!QUtf8StringView(bytes).isValidUtf8()) {
            const qsizetype line = 1 + firstInvalidLine(bytes);
            m_fatal.append({ErrorCode::Syntax,
                            u"%1:%2: "_s.arg(path).arg(line) +
                                DossierReadingWords::tr("this is not UTF-8 text")});
            return {};
        }
        QString text = QString::fromUtf8(bytes);
        text.replace(u"\r\n"_s, u"\n"_s);
        while (text.endsWith(u'\n'))
            text.chop(1);
        return text;
    }

    static qsizetype firstInvalidLine(const QByteArray& bytes) {
        qsizetype line = 0;
        for (const QByteArray& text : bytes.split('\n')) {
            if (!QUtf8StringView(text).isValidUtf8())
                break;
            ++line;
        }
        return line;
    }

    void readTexts() {
        for (auto it = m_files.keyBegin(); it != m_files.keyEnd(); ++it) {
            const std::optional<TextFile> file = textFileOf(*it);
            const auto answer = file ? m_longTexts.find(file->field) : m_longTexts.end();
            if (answer == m_longTexts.end())
                continue;
            const QString text = textOf(*it);
            if (const auto merge = openMergeIn(m_files.value(*it)))
                note(inWords(*merge, *it), *it);
            if (file->language.isEmpty())
                answer->value = Prose{text};
            else
                answer->translations.insert(file->language, text);
        }
        for (auto it = m_longTexts.cbegin(); it != m_longTexts.cend(); ++it) {
            const QString path = textPath(it.key());
            if (!m_files.contains(path))
                m_fatal.append(
                    {ErrorCode::NotFound,
                     DossierReadingWords::tr(
                         "%1 is missing; %2 says that the text of “%3” is there")
                         .arg(path, answersPath(it.key().category()), it.key().field())});
            m_result.dossier.set(it.key(), *it);
        }
    }

    void noteStrangers() {
        for (auto it = m_files.keyBegin(); it != m_files.keyEnd(); ++it) {
            const std::optional<TextFile> text = textFileOf(*it);
            const bool orphan =
                it->startsWith(u"texts/") && (!text || !m_longTexts.contains(text->field));
            const bool misnamed = it->startsWith(u"answers/") && categoryOf(*it).isEmpty();
            if (orphan)
                note(DossierReadingWords::tr(
                         "No answer has its text in this file; it is kept and not shown."),
                     *it);
            if (misnamed)
                note(DossierReadingWords::tr(
                         "No category can have this file name; the file is kept and not read."),
                     *it);
        }
    }

    /// What people said is kept whatever it is: one broken entry does not bar the dossier.
    void noteReviews() {
        for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
            const QStringList parts = it.key().split(u'/');
            if (parts.first() != u"reviews" || parts.size() != 3)
                continue;
            QList<Error> errors;
            if (!isValidId(parts.at(1)) || !isValidId(parts.at(2).chopped(5)))
                note(DossierReadingWords::tr(
                         "No entry of a review can have this file name; the file is kept and "
                         "not read."),
                     it.key());
            else if (const auto document = parsedFile(*it, it.key()); !document)
                errors.append(document.error());
            else
                JsonReader(*document, errors).integer(keys::format);
            for (const Error& error : std::as_const(errors))
                note(DossierReadingWords::tr(
                         "This entry of a review cannot be read, and is kept: %1")
                         .arg(error.text),
                     it.key());
        }
    }

    /// What is not understood in a newer format is a remark: it was no fault when it was written.
    void noteNewer() {
        for (const Error& error : std::as_const(m_errors))
            note(error.text, {});
        m_result.notes.prepend(
            {DossierReadingWords::tr(
                 "This dossier was written by a newer version of the program (format %1). "
                 "It can be read as far as it is understood, and cannot be changed here.")
                 .arg(m_result.format),
             indexFile});
    }

    Result<ReadDossier> finish() {
        const bool newer = m_result.format > currentFormat;
        const QList<Error> errors = newer ? m_fatal : m_errors + m_fatal;
        if (!errors.isEmpty())
            return tl::unexpected<Error>(together(errors));
        if (newer)
            noteNewer();
        m_result.dossier.extra = m_extra;
        m_result.files = m_files;
        return m_result;
    }

    const FileSet& m_files;
    ReadDossier m_result;
    QMap<FieldPath, Answer> m_longTexts;
    QMap<QString, QByteArray> m_extra;
    QList<Error> m_fatal;  ///< no reading at all
    QList<Error> m_errors; ///< not of this format; remarks where the format is newer
};

/// The format that dossier.json states; 0 if it cannot be told.
Result<int> statedFormat(const FileSet& files) {
    const auto document = parsedFile(files.value(indexFile), indexFile);
    if (!document)
        return tl::unexpected<Error>(document.error());
    QList<Error> ignored;
    return JsonReader(*document, ignored).optionalInteger(keys::format);
}

} // namespace

Result<ReadDossier> readDossier(const FileSet& files) {
    if (!files.contains(indexFile))
        return fail(ErrorCode::NotADossier,
                    DossierReadingWords::tr("There is no dossier here: dossier.json is missing."));
    QList<Error> errors;
    if (isTooLarge(files, errors))
        return tl::unexpected<Error>(together(errors));
    const Result<int> format = statedFormat(files);
    if (!format)
        return tl::unexpected<Error>(format.error());
    FileSet current = files;
    QList<Note> notes;
    if (*format >= 1 && *format < currentFormat)
        if (const auto migrated = migrate(current, *format, currentFormat, notes); !migrated)
            return tl::unexpected<Error>(migrated.error());
    Result<ReadDossier> result = Reading(current).run();
    if (result)
        result->notes = notes + result->notes;
    return result;
}

} // namespace vitrine
