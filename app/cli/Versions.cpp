// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Versions.h"

#include "app/cli/Output.h"
#include "model/catalogue/Catalogue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString kindWord(ChangeLine::Kind kind) {
    switch (kind) {
    case ChangeLine::Kind::Added:
        return u"added"_s;
    case ChangeLine::Kind::Removed:
        return u"removed"_s;
    case ChangeLine::Kind::Moved:
        return u"moved"_s;
    case ChangeLine::Kind::Changed:
        break;
    }
    return u"changed"_s;
}

QString kindWord(TouchedFile::Kind kind) {
    switch (kind) {
    case TouchedFile::Kind::Added:
        return u"added"_s;
    case TouchedFile::Kind::Removed:
        return u"removed"_s;
    case TouchedFile::Kind::Changed:
        break;
    }
    return u"changed"_s;
}

void sayText(CliContext& context, QChar sign, const QString& text) {
    for (const QString& line : text.split(u'\n'))
        say(context, u"      "_s + sign + u' ' + line);
}

constexpr qsizetype longText = 160; ///< letters: a shorter one is seen whole
constexpr qsizetype wordsAround = 5;

/// Where \a count words have gone by.
qsizetype endOfWords(QStringView text, qsizetype count) {
    for (qsizetype at = 1; at < text.size(); ++at)
        if (text.at(at).isSpace() && !text.at(at - 1).isSpace() && --count == 0)
            return at;
    return text.size();
}

/// The same from the end backwards.
qsizetype startOfWords(const QString& text, qsizetype count) {
    QString backwards = text;
    std::ranges::reverse(backwards);
    return text.size() - endOfWords(backwards, count);
}

/// What was changed, with a few words around; what lies between the places is left out.
QString changedWords(const QList<TextEdit>& edits) {
    QString words;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const QString& text = edits.at(i).text;
        if (edits.at(i).kind != TextEdit::Kind::Kept) {
            const bool added = edits.at(i).kind == TextEdit::Kind::Added;
            words += added ? "{+"_L1 + text + "+}"_L1 : "[-"_L1 + text + "-]"_L1;
            continue;
        }
        const qsizetype end = i == 0 ? 0 : endOfWords(text, wordsAround);
        const qsizetype start =
            i + 1 == edits.size() ? text.size() : startOfWords(text, wordsAround);
        if (end >= start)
            words += text;
        else
            words += text.left(end) + (end > 0 ? u" …"_s : QString()) +
                     (i > 0 && start < text.size() ? u"\n"_s : QString()) +
                     (start < text.size() ? u"… "_s : QString()) + text.mid(start);
    }
    return words;
}

bool isLong(const QString& text) {
    return text.size() > longText || text.contains(u'\n');
}

void sayWords(CliContext& context, const ChangeLine& line) {
    const bool alike = std::ranges::any_of(line.words, [](const TextEdit& edit) {
        return edit.kind == TextEdit::Kind::Kept && !edit.text.trimmed().isEmpty();
    });
    const bool changed = line.kind == ChangeLine::Kind::Changed;
    if (changed && alike && (isLong(line.before) || isLong(line.after))) {
        sayText(context, u'~', changedWords(line.words));
        return;
    }
    if (line.before.isEmpty() && line.after.isEmpty()) // more than its name cannot be told
        return;
    if (line.kind != ChangeLine::Kind::Added)
        sayText(context, u'-', line.before);
    if (line.kind != ChangeLine::Kind::Removed)
        sayText(context,
                u'+',
                line.difference.isEmpty() ? line.after
                                          : line.after + " ("_L1 + line.difference + u')');
}

} // namespace

QJsonObject revisionToJson(const Revision& revision) {
    QJsonArray trailers;
    for (const Trailer& trailer : revision.trailers)
        trailers += QJsonObject{{u"key"_s, trailer.key}, {u"value"_s, trailer.value}};
    QJsonArray files;
    for (const TouchedFile& file : revision.files)
        files += QJsonObject{{u"path"_s, file.path}, {u"kind"_s, kindWord(file.kind)}};
    return {{u"id"_s, revision.id},
            {u"title"_s, revision.title()},
            {u"message"_s, revision.message},
            {u"author"_s, revision.author.name},
            {u"email"_s, revision.author.email},
            {u"when"_s, revision.author.when.toString(Qt::ISODate)},
            {u"committer"_s, revision.committer.name},
            {u"committerEmail"_s, revision.committer.email},
            {u"committed"_s, revision.committer.when.toString(Qt::ISODate)},
            {u"tags"_s, QJsonArray::fromStringList(revision.tags)},
            {u"parents"_s, QJsonArray::fromStringList(revision.parents)},
            {u"previous"_s, QJsonArray::fromStringList(revision.previous)},
            {u"trailers"_s, trailers},
            {u"signed"_s, revision.signature != SignatureState::None},
            {u"files"_s, files}};
}

QJsonArray linesToJson(const QList<ChangeLine>& lines) {
    QJsonArray array;
    for (const ChangeLine& line : lines) {
        QJsonObject object{{u"path"_s, line.path.toString()},
                           {u"kind"_s, kindWord(line.kind)},
                           {u"category"_s, line.category},
                           {u"field"_s, line.field},
                           {u"inside"_s, line.inside},
                           {u"before"_s, line.before},
                           {u"after"_s, line.after}};
        if (!line.difference.isEmpty())
            object.insert(u"difference"_s, line.difference);
        array += object;
    }
    return array;
}

void sayChanges(CliContext& context, const QList<ChangeLine>& lines) {
    if (lines.isEmpty())
        say(context, QCoreApplication::translate("vitrine::Cli", "No fact is told differently."));
    QString category;
    for (const ChangeLine& line : lines) {
        if (line.category != category)
            say(context, line.category);
        category = line.category;
        say(context,
            "  "_L1 + line.field + (line.inside.isEmpty() ? QString() : ", "_L1 + line.inside));
        if (line.kind == ChangeLine::Kind::Moved) {
            say(context,
                u"      "_s +
                    QCoreApplication::translate("vitrine::Cli", "moved from place %1 to %2")
                        .arg(line.before, line.after));
            continue;
        }
        sayWords(context, line);
    }
}

QString whenInWords(const Author& author) {
    return author.when.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace vitrine
