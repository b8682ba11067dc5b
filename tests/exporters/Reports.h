// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/Exporter.h"

namespace vitrine::test {

/// The program's own phrases, without a Library: for reports made by hand.
[[nodiscard]] Strings phrases();

/// A report that has every kind of block, every role and every kind of inline.
[[nodiscard]] Report everyBlock();

/// A report with one table of so many rows.
[[nodiscard]] Report longTable(int rows);

/// A report whose body is this Markdown.
[[nodiscard]] Report fromMarkdown(const QString& markdown);

/// Runs a tool; the bytes of its output. Empty with \a found = false where it is not installed.
struct ToolRun {
    bool found = false;
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

[[nodiscard]] ToolRun
runTool(const QString& program, const QStringList& arguments, const QByteArray& input = {});

/// The ids of every format that there is: what must not leak, must not in a new one either.
[[nodiscard]] QStringList allFormats();

/// The bytes of a report in one format; fails the program if there is an error.
[[nodiscard]] QByteArray exported(const Report& report, const QString& format);

/// What somebody finds who takes a document apart: its words, and every part that is packed.
[[nodiscard]] QByteArray openedUp(const QString& format, const QByteArray& bytes);

/// Indented text of a block tree: for comparing structures and for messages.
[[nodiscard]] QString dump(const Blocks& blocks, int depth = 0);

} // namespace vitrine::test
