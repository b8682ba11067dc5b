// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

QString Argument::key() const {
    const QString last = name.section(u',', -1);
    qsizetype dashes = 0;
    while (dashes < last.size() && last.at(dashes) == u'-')
        ++dashes;
    return last.mid(dashes);
}

Argument positional(const QString& name, const QString& description) {
    return {Argument::Kind::Positional, name, description};
}

Argument optionalPositional(const QString& name, const QString& description) {
    Argument argument = positional(name, description);
    argument.required = false;
    return argument;
}

Argument rest(const QString& name, const QString& description) {
    return {Argument::Kind::Rest, name, description, {}, false};
}

Argument option(const QString& name, const QString& value, const QString& description) {
    return {Argument::Kind::Option, name, description, value, false};
}

Argument manyOption(const QString& name, const QString& value, const QString& description) {
    Argument argument = option(name, value, description);
    argument.isMany = true;
    return argument;
}

Argument requiredOption(const QString& name, const QString& value, const QString& description) {
    return {Argument::Kind::Option, name, description, value, true};
}

Argument flag(const QString& name, const QString& description) {
    return {Argument::Kind::Flag, name, description, {}, false};
}

Argument waitOption() {
    return option(
        u"--wait"_s,
        u"SECONDS"_s,
        QCoreApplication::translate("vitrine::Cli",
                                    "How long to wait for another program that has the dossier "
                                    "open; otherwise 5, and 0 means not at all"));
}

const QList<Command>& commands() {
    static const QList<Command> all{newCommand(),
                                    listCommand(),
                                    checkCommand(),
                                    statusCommand(),
                                    getCommand(),
                                    setCommand(),
                                    attachCommand(),
                                    overrideCommand(),
                                    exportCommand(),
                                    saveVersionCommand(),
                                    logCommand(),
                                    showCommand(),
                                    diffCommand(),
                                    compareCommand(),
                                    lintCommand(),
                                    calculateCommand(),
                                    importDomainsCommand(),
                                    migrateCommand()};
    return all;
}

} // namespace vitrine
