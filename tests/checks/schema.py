#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program exports as data is what the published JSON Schema says. First documents that are
made wrong, each in one place, have to be refused."""

import copy
import json
import sys

from sources import ROOT, report, tracked

try:
    import jsonschema
except ImportError:
    print("schema: python3-jsonschema is not installed")
    sys.exit(77)

SCHEMA = ROOT / "resources" / "schemas" / "document-1.schema.json"


def fact(document):
    return document["sections"][0]["entries"][0]["facts"][0]


# Each takes a document that is right and breaks one thing.
BREAKS = {
    "another kind of file": lambda d: d.update(vitrineExport="dossier"),
    "a newer format": lambda d: d.update(format=2),
    "no head": lambda d: d.pop("head"),
    "an unknown reader": lambda d: d["head"].update(audience="press"),
    "a day in words": lambda d: d["head"].update(date="2 August 2026"),
    "a draft with a revision": lambda d: d["head"].update(draft=True, revision="a" * 40),
    "a version without a revision": lambda d: (d["head"].update(draft=False), d["head"].pop("revision", 0)),
    "a row without a name": lambda d: d["sections"][0]["entries"][0].pop("label"),
    "a state that is none": lambda d: fact(d).update(state="perhaps"),
    "answered without a value": lambda d: (fact(d).update(state="answered"), fact(d).pop("value", 0)),
    "not known, and yet a value": lambda d: fact(d).update(state="unknown", value="1"),
    "an amount as a number": lambda d: fact(d).update(state="answered", value={"amount": 1e23}),
    "an amount in words": lambda d: fact(d).update(state="answered", value={"amount": "many"}),
    "an omission that names a row": lambda d: fact(d).update(
        omissions=[{"path": "a/b", "part": "rows", "kind": "withheld"}]),
    "a gap of no kind": lambda d: d["gaps"].append({"label": "x"}),
}


def main():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    goldens = [path for path in tracked(".json") if "exports" in path.parts and "expected" in path.parts]
    problems = [] if goldens else ["no exported document was found"]
    for path in goldens:
        document = json.loads((ROOT / path).read_text(encoding="utf-8"))
        for error in list(validator.iter_errors(document))[:3]:
            problems.append(f"{path}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
    if goldens and not problems:
        right = json.loads((ROOT / goldens[0]).read_text(encoding="utf-8"))
        for name, damage in BREAKS.items():
            wrong = copy.deepcopy(right)
            damage(wrong)
            if validator.is_valid(wrong):
                problems.append(f"made wrong, and not found: {name}")
    return report("schema", problems)


sys.exit(main())
