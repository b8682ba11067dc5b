#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A name of a type that a header gives means one thing. Two of one name are one to the linker, and
the program then breaks far from both. First it looks at made-up headers, and has to find the clash."""

import collections
import re
import sys

from sources import ROOT, report, tracked

NAMESPACE = re.compile(r"^namespace\s+([\w:]+)\s*\{")
TYPE = re.compile(r"^(?:struct|class|union|enum(?: class)?)\s+(\w+)\b(?!::)(?P<rest>.*)$")
FORWARD = re.compile(r"^\s*(?::\s*[\w:]+\s*)?;")


def types(text):
    """Names of the types that stand at the level of a namespace, with their lines."""
    space = ""
    for number, line in enumerate(text.splitlines(), 1):
        if found := NAMESPACE.match(line):
            space = found[1]
        elif (found := TYPE.match(line)) and not FORWARD.match(found["rest"]):
            yield f"{space}::{found[1]}", number


def clashes(headers):
    """headers: path to text."""
    places = collections.defaultdict(list)
    for path, text in headers.items():
        for name, line in types(text):
            places[name].append(f"{path}:{line}")
    for name, found in sorted(places.items()):
        if len(found) > 1:
            yield f"{found[1]}: {name} is also at {found[0]}"


MADE_UP = {"a.h": "namespace v {\nstruct Place {\n};\nclass Only;\nclass Outer {\n};\n}\n",
           "b.h": "namespace v {\nstruct Place {};\nclass Only {\n};\nstruct Outer::Inner {\n};\n}\n",
           "c.h": "namespace v::w {\nstruct Place {};\n}\n"}


def main():
    problems = []
    if list(clashes(MADE_UP)) != ["b.h:2: v::Place is also at a.h:2"]:
        problems.append(f"made up: {list(clashes(MADE_UP))}")
    headers = {str(path): (ROOT / path).read_text(encoding="utf-8")
               for path in tracked(".h") if path.parts[0] != "tests"}
    return report("names", problems + list(clashes(headers)), "Call one of them what it is.")


sys.exit(main())
