// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/SetOrder.h"

#include "app/cli/Access.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QStringDecoder>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 longestInput = 64LL * 1024 * 1024; // bytes
constexpr qint64 inputPart = 1024 * 1024;           // bytes asked for at a time

/// Readers as "public", or "ai-office, downstream".
Result<QList<Audience>> readersFrom(const QString& words) {
    QList<Audience> readers;
    QStringList known;
    for (const Audience reader : allAudiences())
        known += audienceWord(reader);
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto reader = audienceFromWord(word.trimmed());
        if (!reader)
            return fail(ErrorCode::Usage,
                        QCoreApplication::translate("vitrine::Cli",
                                                    "There is no reader “%1”. There are %2.")
                            .arg(word.trimmed(), listed(known)));
        readers += *reader;
    }
    return readers;
}

Result<std::optional<Withholding>> withholdingFrom(const Arguments& given) {
    if (!given.has(u"withhold-from"_s))
        return std::nullopt;
    Withholding withheld;
    const auto readers = readersFrom(given.text(u"withhold-from"_s));
    if (!readers)
        return tl::unexpected(readers.error());
    withheld.from = *readers;
    const QString word = given.text(u"withhold-reason"_s);
    const auto reason = withholdingReasonFromWord(word);
    if (!reason)
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli",
                        "--withhold-from needs --withhold-reason, one of: trade-secret, security, "
                        "personal-data, contract."));
    withheld.reason = *reason;
    withheld.wording = given.text(u"withhold-words"_s);
    return withheld;
}

/// What is around a value.
Result<void> takeCircumstances(SetOrder& order, const Arguments& given) {
    order.sources = given.all(u"source"_s);
    order.title = given.text(u"source-title"_s);
    for (const QString& source : std::as_const(order.sources))
        if (const QUrl url(source, QUrl::StrictMode);
            !url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
            return fail(ErrorCode::Usage,
                        QCoreApplication::translate("vitrine::Cli",
                                                    "--source is an address such as https://…"));
    if (!order.title.isEmpty() && order.sources.size() != 1)
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate("vitrine::Cli", "--source-title goes with one --source."));
    if (given.has(u"readers"_s)) {
        const auto readers = readersFrom(given.text(u"readers"_s));
        if (!readers || readers->size() != 1)
            return readers ? Result<void>(fail(
                                 ErrorCode::Usage,
                                 QCoreApplication::translate(
                                     "vitrine::Cli", "--readers names the widest of the readers.")))
                           : tl::unexpected(readers.error());
        order.readers = readers->first();
    }
    if (given.has(u"note"_s))
        order.note = given.text(u"note"_s);
    order.evidence = given.all(u"evidence"_s);
    const auto withheld = withholdingFrom(given);
    if (!withheld)
        return tl::unexpected(withheld.error());
    order.withheld = *withheld;
    order.tellsAll = given.has(u"withhold-nothing"_s);
    return {};
}

} // namespace

/// A pipe gives what is in it by now, and more later: read until there is no more.
Result<QString> readInput(QIODevice* in) {
    QByteArray bytes;
    for (QByteArray part; in && bytes.size() <= longestInput; bytes += part) {
        part = in->read(inputPart);
        if (part.isEmpty())
            break;
    }
    if (const auto* file = qobject_cast<QFileDevice*>(in);
        file && file->error() != QFileDevice::NoError)
        return fail(
            ErrorCode::Io,
            QCoreApplication::translate("vitrine::Cli", "The text on stdin cannot be read: %1")
                .arg(file->errorString()));
    if (bytes.size() > longestInput)
        return fail(
            ErrorCode::TooLarge,
            QCoreApplication::translate("vitrine::Cli", "The text on stdin has more than 64 MiB."));
    // A decoder would wait for the rest of a letter that is cut off at the end.
    if (!bytes.isValidUtf8())
        return fail(ErrorCode::Syntax,
                    QCoreApplication::translate("vitrine::Cli", "The text on stdin is not UTF-8."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (text.endsWith(u'\n'))
        text.chop(text.endsWith("\r\n"_L1) ? 2 : 1);
    return text;
}

Result<SetOrder> setOrderFrom(const Arguments& given, CliContext& context) {
    SetOrder order;
    order.remove = given.has(u"remove"_s);
    order.reason = given.text(u"reason"_s);
    order.effort = given.text(u"effort"_s);
    order.rows = given.all(u"row"_s);
    if (const auto taken = takeCircumstances(order, given); !taken)
        return tl::unexpected(taken.error());
    const auto state = answerStateFromWord(given.text(u"state"_s, u"answered"_s));
    if (!state) {
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate(
                "vitrine::Cli", "“%1” is no state. There are answered, not-applicable and unknown.")
                .arg(given.text(u"state"_s)));
    }
    order.state = *state;
    order.keepsValue = order.hasCircumstances() && !order.remove && !given.has(u"state"_s) &&
                       !given.has(u"VALUE"_s) && order.rows.isEmpty();
    const bool wantsValue = !order.remove && order.state == AnswerState::Answered &&
                            order.rows.isEmpty() && !order.keepsValue;
    if (wantsValue != given.has(u"VALUE"_s)) {
        return fail(ErrorCode::Usage,
                    wantsValue ? QCoreApplication::translate(
                                     "vitrine::Cli", "Say the value, or “-” to read it from stdin.")
                               : QCoreApplication::translate(
                                     "vitrine::Cli",
                                     "Give a value, or --state or --remove, but not both."));
    }
    if (given.has(u"effort"_s) && order.state != AnswerState::Unknown)
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate("vitrine::Cli", "--effort goes with --state unknown."));
    if (order.remove &&
        (given.has(u"state"_s) || given.has(u"reason"_s) || order.hasCircumstances()))
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate(
                "vitrine::Cli", "--remove takes neither --state nor --reason nor --source."));
    if (wantsValue && given.has(u"reason"_s))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli", "--reason goes with --state not-applicable or unknown."));
    order.value = given.text(u"VALUE"_s);
    if (wantsValue && order.value == "-"_L1) {
        auto text = readInput(context.in);
        if (!text)
            return tl::unexpected(text.error());
        order.value = *text;
    }
    if (wantsValue && order.value.trimmed().isEmpty()) {
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli", "The value is empty. To tell nothing, use --remove."));
    }
    return order;
}

} // namespace vitrine
