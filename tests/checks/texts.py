#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hygiene of the text files: line ends, blanks, execute bits, conflict markers, paths of somebody's machine, French quotes."""

import os
import re
import sys

from sources import ROOT, report, tracked

# Bytes that are as they are on purpose.
AS_IS = ("tests/data/", "tests/fuzz/corpus/", "LICENSE")
BINARY = {".png", ".jpg", ".ico", ".pdf", ".docx", ".odt", ".zip", ".gz", ".ttf", ".otf", ".woff2", ".qm"}
NO_TABS = {".cpp", ".h", ".py", ".sh", ".cmake", ".json", ".txt", ".md", ".xml", ".svg"}

MACHINE_PATH = re.compile(r"(?<![\w.$}~<>-])(/(?:home/\w+|root|Users/\w+|media/\w+)/|[A-Z]:\\Users\\|"
                          + re.escape(str(ROOT)) + r"\b)")
# No line breaks between a French quote and what it holds: the blank there is U+202F.
FRENCH = re.compile(r"/fr/.*\.json$|(?:^|[/_])fr\.(?:json|ts)$")
LOOSE_QUOTE = re.compile("«[ \u00a0]|[ \u00a0]»")
CONFLICT = re.compile(r"^(<{7} |={7}$|>{7} )")


def judge_line(path, line):
    if line.endswith("\r"):
        yield "CR LF line end"
    elif line != line.rstrip():
        yield "trailing blanks"
    if "\t" in line and path.suffix in NO_TABS:
        yield "tab"
    if CONFLICT.match(line):
        yield "conflict marker"
    if FRENCH.search(path.as_posix()) and LOOSE_QUOTE.search(line):
        yield "ordinary blank in «…»"
    if MACHINE_PATH.search(line):
        yield "path of a machine"


def judge_file(path):
    data = (ROOT / path).read_bytes()
    executable = os.access(ROOT / path, os.X_OK)
    if executable != data.startswith(b"#!"):
        yield f"{path}:1: " + ("executable without #!" if executable else "#! without the execute bit")
    if path.suffix in BINARY or b"\0" in data:
        return
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"{path}: not UTF-8 ({error.reason} at byte {error.start})"
        return
    if text.startswith("\ufeff"):
        yield f"{path}:1: byte order mark"
    if text and not text.endswith("\n"):
        yield f"{path}: no newline at the end"
    for number, line in enumerate(text.split("\n"), 1):
        for remark in judge_line(path, line):
            yield f"{path}:{number}: {remark}"


def main():
    problems = []
    for path in tracked():
        if not str(path).startswith(AS_IS):
            problems += judge_file(path)
    return report("texts", problems)


sys.exit(main())
