// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Cli.h"

#include <QHash>
#include <QList>

namespace vitrine {

/// One thing that a command takes.
struct Argument {
    enum class Kind { Positional, Rest, Option, Flag };
    Kind kind = Kind::Positional;
    QString name; ///< "DIR", "--out", "-m,--message"
    QString description;
    QString value = {}; ///< Option: how its value is called, "FOLDER"
    bool required = true;
    bool mayBeEmpty = false;
    bool isMany = false; ///< Option: may be given again, each with its value

    /// What it is asked for by: "DIR", "out", "message".
    [[nodiscard]] QString key() const;
};

[[nodiscard]] Argument positional(const QString& name, const QString& description);
[[nodiscard]] Argument optionalPositional(const QString& name, const QString& description);
/// Any number of words after the positional ones.
[[nodiscard]] Argument rest(const QString& name, const QString& description);
[[nodiscard]] Argument
option(const QString& name, const QString& value, const QString& description);
/// One that may be given again.
[[nodiscard]] Argument
manyOption(const QString& name, const QString& value, const QString& description);
[[nodiscard]] Argument
requiredOption(const QString& name, const QString& value, const QString& description);
[[nodiscard]] Argument flag(const QString& name, const QString& description);

/// --wait of every command that changes a dossier; read for all of them at one place.
[[nodiscard]] Argument waitOption();

/// What was given on one command line.
class Arguments {
public:
    void set(const QString& key, const QString& value) { m_values.insert(key, value); }

    [[nodiscard]] bool has(const QString& key) const { return m_values.contains(key); }

    [[nodiscard]] QString text(const QString& key, const QString& otherwise = {}) const {
        return m_values.value(key, otherwise);
    }

    /// Every value of an option that may be given again, in order.
    [[nodiscard]] QStringList all(const QString& key) const { return m_lists.value(key); }

    void setAll(const QString& key, const QStringList& values) {
        m_lists.insert(key, values);
        set(key, values.value(0));
    }

    void setRest(const QStringList& words) { m_rest = words; }

    [[nodiscard]] const QStringList& rest() const { return m_rest; }

private:
    QHash<QString, QString> m_values;
    QHash<QString, QStringList> m_lists;
    QStringList m_rest;
};

/// A verb: name, description, what it takes, and the function that does it.
struct Command {
    QString name;
    QString description;
    QString details;       ///< more for --help; may be empty
    QStringList examples;  ///< without the program's name
    QStringList exitCodes; ///< "0  …"
    QList<Argument> arguments;
    ExitCode (*run)(const Arguments&, CliContext&);
};

[[nodiscard]] const QList<Command>& commands();

// One function a file.
[[nodiscard]] Command newCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command statusCommand();
[[nodiscard]] Command getCommand();
[[nodiscard]] Command setCommand();
[[nodiscard]] Command attachCommand();
[[nodiscard]] Command overrideCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command saveVersionCommand();
[[nodiscard]] Command logCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command diffCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command lintCommand();
[[nodiscard]] Command calculateCommand();
[[nodiscard]] Command importDomainsCommand();
[[nodiscard]] Command migrateCommand();

} // namespace vitrine
