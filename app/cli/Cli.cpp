// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Cli.h"

#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "model/flow/Looking.h"
#include "model/regime/Library.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <sstream>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longestWait = 86400; // seconds: a day

/// CLI11 with what it found. Only this file knows CLI11, and nothing of it gets out.
struct CommandLine {
    CLI::App app;
    QHash<const CLI::App*, const Command*> byParser = {};
    Arguments arguments = {};
    bool json = false;
    bool version = false;
};

void addArgument(CLI::App& parser, const Argument& argument, Arguments& arguments) {
    const std::string name = argument.name.toStdString();
    const std::string description = argument.description.toStdString();
    const QString key = argument.key();
    if (argument.kind == Argument::Kind::Flag) {
        parser.add_flag_function(
            name, [&arguments, key](std::int64_t) { arguments.set(key, u"yes"_s); }, description);
        return;
    }
    if (argument.kind == Argument::Kind::Rest) {
        parser.add_option_function<std::vector<std::string>>(
            name,
            [&arguments](const std::vector<std::string>& words) {
                QStringList given;
                for (const std::string& word : words)
                    given += QString::fromStdString(word);
                arguments.setRest(given);
            },
            description);
        return;
    }
    if (argument.isMany) {
        CLI::Option* option = parser.add_option_function<std::vector<std::string>>(
            name,
            [&arguments, key](const std::vector<std::string>& texts) {
                QStringList given;
                for (const std::string& text : texts)
                    given += QString::fromStdString(text);
                arguments.setAll(key, given);
            },
            description);
        option->allow_extra_args(false);
        option->type_name(argument.value.toStdString());
        return;
    }
    CLI::Option* option = parser.add_option_function<std::string>(
        name,
        [&arguments, key](const std::string& text) {
            arguments.set(key, QString::fromStdString(text));
        },
        description);
    option->required(argument.required);
    option->type_name(argument.value.toStdString());
}

std::string footerOf(const Command& command) {
    QStringList lines;
    if (!command.details.isEmpty())
        lines += command.details + u'\n';
    lines += QCoreApplication::translate("vitrine::Cli", "Examples:");
    for (const QString& example : command.examples)
        lines += "  vitrine-cli "_L1 + example;
    lines += u'\n' + QCoreApplication::translate("vitrine::Cli", "Exit codes:");
    for (const QString& code : command.exitCodes)
        lines += "  "_L1 + code;
    return lines.join(u'\n').toStdString();
}

/// CLI11's own words for the help. Parsers take them over when they are made.
void speakOurLanguage(CLI::App& app) {
    const auto words = std::make_shared<CLI::Formatter>();
    const auto label = [&words](const char* theirs, const QString& ours) {
        words->label(theirs, ours.toStdString());
    };
    label("Usage", QCoreApplication::translate("vitrine::Cli", "Usage"));
    label("Positionals", QCoreApplication::translate("vitrine::Cli", "Arguments"));
    label("OPTIONS", QCoreApplication::translate("vitrine::Cli", "OPTIONS"));
    label("SUBCOMMAND", QCoreApplication::translate("vitrine::Cli", "COMMAND"));
    label("REQUIRED", QCoreApplication::translate("vitrine::Cli", "(required)"));
    label("TEXT", QCoreApplication::translate("vitrine::Cli", "TEXT"));
    app.formatter(words);
    app.option_defaults()->group(
        QCoreApplication::translate("vitrine::Cli", "Options").toStdString());
}

void describe(CommandLine& line) {
    speakOurLanguage(line.app);
    const QString jsonHelp =
        QCoreApplication::translate("vitrine::Cli", "One JSON document on stdout, nothing else");
    line.app.name("vitrine-cli");
    line.app.description(QCoreApplication::translate(
                             "vitrine::Cli",
                             "Transparency dossiers of general-purpose AI models: fill, check, "
                             "compare and export them.")
                             .toStdString());
    line.app.footer(QCoreApplication::translate(
                        "vitrine::Cli",
                        "“vitrine-cli COMMAND --help” tells more. Exit codes: 0 fine, 1 findings, "
                        "2 wrong usage, 3 failure.")
                        .toStdString());
    line.app.set_help_flag(
        "-h,--help", QCoreApplication::translate("vitrine::Cli", "Print this help").toStdString());
    line.app.add_flag(
        "--version",
        line.version,
        QCoreApplication::translate("vitrine::Cli", "Print the versions").toStdString());
    line.app.add_flag("--json", line.json, jsonHelp.toStdString());
    for (const Command& command : commands()) {
        CLI::App* parser =
            line.app.add_subcommand(command.name.toStdString(), command.description.toStdString());
        parser->group(QCoreApplication::translate("vitrine::Cli", "Commands").toStdString());
        parser->get_help_ptr()->group(line.app.option_defaults()->get_group());
        parser->footer(footerOf(command));
        parser->add_flag("--json", line.json, jsonHelp.toStdString());
        for (const Argument& argument : command.arguments)
            addArgument(*parser, argument, line.arguments);
        line.byParser.insert(parser, &command);
    }
}

ExitCode sayVersion(CliContext& context) {
    const QString version = QStringLiteral(VITRINE_VERSION);
    if (context.json) {
        writeJson(
            context,
            {{u"program"_s, version}, {u"dossierFormat"_s, currentFormat}, {u"packFormat"_s, 1}});
        return ExitCode::Fine;
    }
    say(context, "vitrine-cli "_L1 + version);
    say(context,
        QCoreApplication::translate("vitrine::Cli", "dossier format %1, pack format %2")
            .arg(currentFormat)
            .arg(1));
    return ExitCode::Fine;
}

/// An empty name is a slip of a script ("$DIR" unset), never meant.
std::optional<QString> emptyArgument(const Command& command, const Arguments& given) {
    for (const Argument& argument : command.arguments) {
        if (!argument.mayBeEmpty && given.has(argument.key()) &&
            given.text(argument.key()).trimmed().isEmpty())
            return argument.name;
    }
    return std::nullopt;
}

/// "--document --json": the value was forgotten, and the next option taken for it.
std::optional<QString> forgottenValue(const Command& command, const Arguments& given) {
    QStringList flags = {u"--json"_s, u"--help"_s};
    for (const Argument& argument : command.arguments) {
        if (argument.kind != Argument::Kind::Positional)
            flags += argument.name.split(u',');
    }
    for (const Argument& argument : command.arguments) {
        if (argument.kind == Argument::Kind::Option && flags.contains(given.text(argument.key())))
            return argument.name;
    }
    return std::nullopt;
}

QString namesOf(const std::vector<const CLI::Option*>& options) {
    QStringList names;
    for (const CLI::Option* option : options)
        names += QString::fromStdString(option->get_name());
    return names.join(", "_L1);
}

/// What was not expected is told by what it looks like.
QString unexpected(const QString& word, bool hasCommand) {
    const QString sentence =
        word.startsWith(u'-')
            ? QCoreApplication::translate("vitrine::Cli", "There is no option “%1” here.")
        : hasCommand ? QCoreApplication::translate("vitrine::Cli", "“%1” is one argument too many.")
                     : QCoreApplication::translate("vitrine::Cli", "There is no command “%1”.");
    return sentence.arg(word);
}

/// An option that was given in a way in which it cannot be, and how; empty where there is none.
QString misused(const CLI::App& parser, const QStringList& words) {
    for (const CLI::Option* option : parser.get_options({}))
        if (option->count() > 1 && option->get_expected_max() == 1)
            return QCoreApplication::translate("vitrine::Cli", "%1 is given more than once.")
                .arg(namesOf({option}));
    for (auto word = words.crbegin(); word != words.crend(); ++word) {
        const auto named = [&parser](const QString& name) {
            return name.startsWith(u'-') ? parser.get_option_no_throw(name.toStdString()) : nullptr;
        };
        const CLI::Option* option = named(word->section(u'=', 0, 0));
        if (!option)
            continue;
        const bool isFlag = option->get_items_expected_max() == 0;
        if (isFlag && word->contains(u'='))
            return QCoreApplication::translate("vitrine::Cli", "%1 takes no value.")
                .arg(namesOf({option}));
        if (!isFlag && option->count() == 0)
            return QCoreApplication::translate("vitrine::Cli", "%1 comes without its value.")
                .arg(namesOf({option}));
    }
    return {};
}

/// CLI11's errors in our words.
QString inWords(const CLI::ParseError& error, const CLI::App& app, const QStringList& words) {
    const auto chosen = app.get_subcommands();
    const CLI::App& parser = chosen.empty() ? app : *chosen.front();
    if (dynamic_cast<const CLI::ExtrasError*>(&error))
        if (const auto rest = app.remaining(true); !rest.empty())
            return unexpected(QString::fromStdString(rest.front()), !chosen.empty());
    if (dynamic_cast<const CLI::RequiredError*>(&error)) {
        const auto missing = parser.get_options([](const CLI::Option* option) {
            return option->get_required() && option->count() == 0;
        });
        if (!missing.empty())
            return QCoreApplication::translate("vitrine::Cli", "Missing: %1.")
                .arg(namesOf(missing));
    }
    if (const QString option = misused(parser, words); !option.isEmpty())
        return option;
    return QCoreApplication::translate("vitrine::Cli", "This command line is not understood: %1")
        .arg(QString::fromStdString(error.what()));
}

ExitCode runCli(CommandLine& line, CliContext& context) {
    if (line.version)
        return sayVersion(context);
    const auto chosen = line.app.get_subcommands();
    if (chosen.empty())
        return wrongUsage(
            context,
            QCoreApplication::translate(
                "vitrine::Cli", "Say what to do; “vitrine-cli --help” lists the commands."));
    const Command& command = *line.byParser.value(chosen.front());
    if (const auto name = emptyArgument(command, line.arguments))
        return wrongUsage(context,
                          QCoreApplication::translate("vitrine::Cli", "%1 is empty.").arg(*name));
    if (const auto name = forgottenValue(command, line.arguments))
        return wrongUsage(
            context,
            QCoreApplication::translate("vitrine::Cli", "%1 comes without its value.").arg(*name));
    if (line.arguments.has(u"wait"_s)) {
        bool isNumber = false;
        const double seconds = line.arguments.text(u"wait"_s).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0 && seconds <= longestWait))
            return wrongUsage(context,
                              QCoreApplication::translate(
                                  "vitrine::Cli", "--wait takes a number of seconds up to %1.")
                                  .arg(longestWait));
        context.wait = std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
    }
    return command.run(line.arguments, context);
}

} // namespace

ExitCode runCli(const QStringList& arguments, CliContext& context) {
    CommandLine line;
    describe(line);
    std::vector<std::string> reversed;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(argument->toStdString());
    context.json = arguments.contains("--json"_L1);
    try {
        line.app.parse(std::move(reversed));
    } catch (const CLI::CallForHelp&) {
        context.out << QString::fromStdString(line.app.help());
        return ExitCode::Fine;
    } catch (const CLI::ParseError& error) {
        const QString command =
            line.app.get_subcommands().empty()
                ? QString()
                : QString::fromStdString(line.app.get_subcommands().front()->get_name()) + u' ';
        return wrongUsage(context,
                          inWords(error, line.app, arguments) + u'\n' +
                              QCoreApplication::translate(
                                  "vitrine::Cli", "“vitrine-cli %1--help” tells how it is used.")
                                  .arg(command));
    }
    return runCli(line, context);
}

} // namespace vitrine
