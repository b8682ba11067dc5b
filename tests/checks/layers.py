#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include what. The second guard beside the link lines of the targets."""

import glob
import pathlib
import re
import sys

from sources import ROOT, report, tracked

GUI = {"QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "KSyntaxHighlighting"}
GIT = {"git2"}
JSON = {"nlohmann"}

# folder: (own headers it may include, those of them it may not, foreign headers it may not).
# The longest folder that fits counts.
RULES = {
    "model/": (["model/"], [], GUI | GIT),
    "model/history/": (["model/"], [], GUI),
    "exporters/": (["exporters/", "model/"], ["model/history/"], GUI | GIT),
    "widgets/": (["widgets/", "model/"], [], GIT | JSON),
    "app/": (["app/", "widgets/", "exporters/", "model/"], ["app/cli/"], GIT | JSON),
    "app/cli/": (["app/cli/", "exporters/", "model/"], [], GUI | GIT | JSON),
    "app/main_cli.cpp": (["app/cli/", "exporters/", "model/"], [], GUI | GIT | JSON),
    "tests/": (["tests/", "app/", "widgets/", "exporters/", "model/"], [], set()),
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def class_headers():
    """<QWidget> → QtWidgets, for the installed Qt."""
    found = {}
    for module in GUI:
        for path in glob.glob(f"/usr/include/*/qt6/{module}/*") + glob.glob(f"/usr/include/qt6/{module}/*"):
            found[pathlib.PurePath(path).name] = module
    return found


def foreign_library(header, classes):
    first = re.split(r"[/.]", header)[0]
    return classes.get(header, first)


def rule_for(path):
    folders = [folder for folder in RULES if path.startswith(folder)]
    return RULES[max(folders, key=len)] if folders else None


def judge(path, quote, header, rule, classes):
    allowed, except_for, forbidden = rule
    if quote == "<":
        library = foreign_library(header, classes)
        return f"<{header}> belongs to {library}, which this layer may not use" if library in forbidden else None
    if header.endswith(".moc") or header.startswith("ui_"):
        return None
    if not header.startswith(("model/", "exporters/", "widgets/", "app/", "tests/")):
        return f'"{header}" is not written from the source root'
    if not header.startswith(tuple(allowed)) or header.startswith(tuple(except_for)):
        return f'"{header}" is not within reach of this layer'
    return None


def main():
    classes = class_headers()
    problems = []
    for path in map(str, tracked(".h", ".cpp")):
        rule = rule_for(path)
        if rule is None:
            problems.append(f"{path}: no layer has this folder")
            continue
        for number, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            remark = match and judge(path, match[1], match[2], rule, classes)
            if remark:
                problems.append(f"{path}:{number}: {remark}")
    return report("layers", problems)


sys.exit(main())
