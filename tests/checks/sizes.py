#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file and no function grows out of hand. Functions are measured with universal-ctags."""

import shutil
import subprocess
import sys

from sources import ROOT, report, tracked

FILE_LINES = {".cpp": 700, ".h": 300}
FUNCTION_LINES = 80


def long_files(paths):
    for path in paths:
        lines = (ROOT / path).read_bytes().count(b"\n")
        if lines > FILE_LINES[path.suffix]:
            yield f"{path}:1: {lines} lines, {FILE_LINES[path.suffix]} are the most"


def long_functions(paths):
    tags = subprocess.run(
        ["ctags", "-L", "-", "--language-force=C++", "--fields=+ne", "--c++-kinds=f", "--sort=no", "-f", "-"],
        input="\n".join(map(str, paths)), cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for tag in tags.splitlines():
        parts = tag.split("\t")
        fields = dict(part.split(":", 1) for part in parts[3:] if ":" in part)
        if "line" in fields and "end" in fields:
            lines = int(fields["end"]) - int(fields["line"]) + 1
            if lines > FUNCTION_LINES:
                yield f"{parts[1]}:{fields['line']}: {parts[0]}() has {lines} lines, {FUNCTION_LINES} are the most"


def main():
    paths = tracked(".cpp", ".h")
    problems = list(long_files(paths))
    if shutil.which("ctags"):
        problems += long_functions(paths)
    else:
        print("sizes: universal-ctags is not installed, functions were NOT measured")
    return report("sizes", problems)


sys.exit(main())
