// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Strings.h"
#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Change)
};

constexpr qsizetype titleLength = 72;
constexpr qsizetype shortValue = 40; ///< letters: it can stand in a line with its name

/// "%1 added", "%1 removed"; what is merely changed needs no verb in a list.
QString withVerb(const Change& change, const QString& what, const Strings& strings) {
    if (change.before && change.after)
        return what;
    return strings.phrase(change.before ? u"change.removed"_s : u"change.added"_s, {what});
}

/// "Name: Pythia", "Number of layers: 32 → 36"; empty where more was changed, or more than fits.
QString withValues(const Change& change, const Catalogue& catalogue, const Strings& strings) {
    const auto hasRows = [](const std::optional<Answer>& answer) {
        return answer && answer->value.get<Table>();
    };
    if (hasRows(change.before) || hasRows(change.after))
        return {};
    const QList<ChangeLine> lines = describe(change, catalogue, strings);
    if (lines.isEmpty() || !lines.first().inside.isEmpty() || (change.before && lines.size() > 1))
        return {};
    const ChangeLine& line = lines.first();
    const auto fits = [](const QString& text) {
        return !text.isEmpty() && text.size() <= shortValue && !text.contains(u'\n');
    };
    if (line.kind == ChangeLine::Kind::Added && fits(line.after))
        return line.field + u": "_s + line.after;
    if (line.kind == ChangeLine::Kind::Changed && fits(line.before) && fits(line.after))
        return line.field + u": "_s + line.before + u" → "_s + line.after;
    return {};
}

QString titleOf(const QList<Change>& changes, const QStringList& values, const Strings& strings) {
    if (changes.size() == 1 && !values.first().isEmpty() && values.first().size() <= titleLength)
        return values.first();
    QStringList fields;
    QStringList categories;
    for (const Change& change : changes) {
        fields.append(fieldName(change.path, strings));
        categories.append(categoryName(change.path, strings));
    }
    categories.removeDuplicates();
    const auto alike = [&changes](const Change& change) {
        return change.before.has_value() == changes.first().before.has_value() &&
               change.after.has_value() == changes.first().after.has_value();
    };
    const bool changed = changes.first().before && changes.first().after;
    const QString names = fields.join(u", "_s);
    const QString full = changed || !std::all_of(changes.begin(), changes.end(), alike)
                             ? strings.phrase(u"change.title"_s, {names})
                             : withVerb(changes.first(), names, strings);
    if (full.size() <= titleLength)
        return full;
    const bool told = std::ranges::none_of(
        changes, [](const Change& change) { return change.before.has_value(); });
    const QString title =
        strings.phrase(told ? u"change.title-many-told"_s : u"change.title-many"_s,
                       {QString::number(changes.size()), categories.join(u", "_s)});
    return title.size() <= titleLength ? title : title.left(titleLength - 1) + u'…';
}

} // namespace

QList<ChangeLine>
describe(const Change& change, const Catalogue& catalogue, const Strings& strings) {
    const Dossier none;
    return describe(change, catalogue, strings, none, none);
}

QList<ChangeLine> describe(const Dossier& before,
                           const Dossier& after,
                           const Catalogue& catalogue,
                           const Strings& strings) {
    QList<ChangeLine> lines;
    for (const Change& change : diff(before, after))
        lines += describe(change, catalogue, strings, before, after);
    return lines;
}

QList<ChangeLine> describeReviews(const FileSet& before, const FileSet& after) {
    int added = 0;
    int removed = 0;
    int changed = 0;
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        if (isReviewPath(it.key())) {
            const auto now = after.constFind(it.key());
            removed += now == after.cend() ? 1 : 0;
            changed += now != after.cend() && *now != *it ? 1 : 0;
        }
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        added += isReviewPath(it.key()) && !before.contains(it.key()) ? 1 : 0;
    const FieldPath path(dossierCategory, u"reviews"_s);
    const ChangeLine line{
        path, ChangeLine::Kind::Changed, categoryName(path, {}), fieldName(path, {})};
    QList<ChangeLine> lines;
    if (added > 0) {
        const QString words = ReviewWords::tr("%n entries", nullptr, added);
        lines.append(line);
        lines.last().kind = ChangeLine::Kind::Added;
        lines.last().after = words;
        lines.last().words = {{TextEdit::Kind::Added, words}};
    }
    if (removed > 0) {
        const QString words = ReviewWords::tr("%n entries", nullptr, removed);
        lines.append(line);
        lines.last().kind = ChangeLine::Kind::Removed;
        lines.last().before = words;
        lines.last().words = {{TextEdit::Kind::Removed, words}};
    }
    if (changed > 0) {
        lines.append(line);
        lines.last().inside = ReviewWords::tr("%n entries changed", nullptr, changed);
    }
    return lines;
}

QString proposeMessage(const QList<Change>& changes,
                       const Catalogue& catalogue,
                       const Strings& strings,
                       const QList<ChangeLine>& reviews) {
    QStringList said;
    for (const ChangeLine& line : reviews)
        said.append(!line.inside.isEmpty()  ? line.inside
                    : line.before.isEmpty() ? strings.phrase(u"change.added"_s, {line.after})
                                            : strings.phrase(u"change.removed"_s, {line.before}));
    const QString ofReviews =
        said.isEmpty() ? QString() : reviews.first().field + u": "_s + said.join(u", "_s);
    if (changes.isEmpty())
        return ofReviews.isEmpty() ? QString() : ofReviews + u'\n';
    QStringList values;
    for (const Change& change : changes)
        values.append(withValues(change, catalogue, strings));
    QString message = titleOf(changes, values, strings) + u"\n\n"_s;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Change& change = changes.at(i);
        const QString category = categoryName(change.path, strings) + u": "_s;
        message += values.at(i).isEmpty()
                       ? withVerb(change, category + fieldName(change.path, strings), strings)
                       : category + values.at(i);
        message += u'\n';
    }
    if (!ofReviews.isEmpty())
        message += reviews.first().category + u": "_s + ofReviews + u'\n';
    return message;
}

} // namespace vitrine
