#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include what: every room to its order. The second guard beside the link lines of the targets.

First it looks at a made-up tree that breaks each kind of rule once, and has to find each.
"""

import glob
import pathlib
import re
import sys
import tempfile

from sources import ROOT, report, tracked

GUI = {"QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "KSyntaxHighlighting"}
GIT = {"git2"}
JSON = {"nlohmann"}

# room: rooms that it may include. A room may always include itself; one that is not listed may not exist.
CORE = ["model/core"]
CATALOGUE = [*CORE, "model/catalogue"]
DOSSIER = [*CATALOGUE, "model/dossier"]
CALCULATORS = [*DOSSIER, "model/calculators"]
REGIME = [*CALCULATORS, "model/regime"]
READING = [*REGIME, "model/regime/reading"]
CHECKS = [*REGIME, "model/checks"]
# What widgets, exporters and programs may have of the model: not the store, not the history. They have model/flow.
ENGINE = [*CHECKS, "model/import", "model/flow"]
REPORT = [*CHECKS, "exporters", "exporters/report"]
WIDGETS = ["widgets/"]
ROOMS = {
    "model/core": [],
    "model/catalogue": CORE,
    "model/dossier": CATALOGUE,
    "model/calculators": DOSSIER,
    "model/regime": CALCULATORS,
    "model/regime/reading": REGIME,
    "model/regime/ready": READING,
    "model/regime/lint": READING,
    "model/checks": REGIME,
    "model/store": DOSSIER,
    "model/history": DOSSIER,
    "model/import": CALCULATORS,
    "model/review": DOSSIER,
    "model/flow": [*CHECKS, "model/store", "model/history", "model/import", "model/review"],
    "exporters": [*REPORT, "exporters/"],
    "exporters/report": CHECKS,
    "exporters/archive": CORE,
    "exporters/docx": [*REPORT, "exporters/archive"],
    "exporters/odt": [*REPORT, "exporters/archive"],
    "exporters/html": REPORT,
    "exporters/markdown": REPORT,
    "exporters/json": REPORT,
    "exporters/csv": REPORT,
    "exporters/pdf": REPORT,
    "exporters/leaks": [*CHECKS, "exporters/archive"],
    "exporters/flow": [*REPORT, "exporters/leaks", "model/flow"],
    "widgets/": [*ENGINE, *WIDGETS],
    "app/cli": [*ENGINE, "model/regime/lint", "exporters", "exporters/flow"],
    "app/dialogs": [*ENGINE, *WIDGETS],
    "app/ready": ["model/regime/ready"],
    "app/flow": [*ENGINE, *WIDGETS, "exporters", "exporters/flow", "app/dialogs"],
    "app/window": [*ENGINE, *WIDGETS, "app/dialogs", "app/flow"],
    "tests/": ["model/", "exporters/", "exporters", "widgets/", "app/", "tests/"],
}
# file: a room more, and why.
EXCEPTIONS = {
    # The one door to what the rooms beside it read.
    "model/regime/Library.cpp": ["model/regime/reading", "model/regime/ready"],
    "app/cli/LintCommand.cpp": ["model/regime/lint"],  # lays packs out anew
    "app/main_gui.cpp": ["app/window", "widgets/common", "model/regime/ready"],
    "app/main_cli.cpp": ["app/cli", "model/regime/ready"],
}
# room: libraries that it may not use. The longest that fits counts.
FOREIGN = {
    "model/": GUI | GIT,
    "model/history": GUI,
    "exporters": GUI | GIT,
    "widgets/": GIT | JSON,
    "app": GIT | JSON,
    "app/cli": GUI | GIT | JSON,
    "app/main_cli.cpp": GUI | GIT | JSON,
    "tests/": set(),
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
OWN = ("model/", "exporters/", "widgets/", "app/", "tests/")


def class_headers():
    """<QWidget> → QtWidgets, for the installed Qt."""
    found = {}
    for module in GUI:
        for path in glob.glob(f"/usr/include/*/qt6/{module}/*") + glob.glob(f"/usr/include/qt6/{module}/*"):
            found[pathlib.PurePath(path).name] = module
    return found


def longest(path, table):
    """The entry of a table for a file: the one of its own folder, or of the nearest above that ends with a slash."""
    fitting = [key for key in table if path == key or (path.startswith(key) if key.endswith("/") else
               str(pathlib.PurePosixPath(path).parent) == key or path.startswith(key + "/"))]
    return max(fitting, key=len) if fitting else None


def room_of(path):
    """The room that a file lies in; None where the table has none."""
    folder = str(pathlib.PurePosixPath(path).parent)
    if folder in ROOMS:
        return folder
    wide = [room for room in ROOMS if room.endswith("/") and path.startswith(room)]
    return max(wide, key=len) if wide else None


def may_include(path, header):
    if path in EXCEPTIONS and str(pathlib.PurePosixPath(header).parent) in EXCEPTIONS[path]:
        return True
    room = room_of(path)
    if room is None:  # a program, which has its exceptions only
        return False
    target = room_of(header)
    allowed = [room, *ROOMS[room]]
    return target in allowed or any(each.endswith("/") and header.startswith(each) for each in allowed)


def judge(path, quote, header, classes):
    """What is wrong with one include; None where nothing is."""
    if quote == "<":
        library = classes.get(header, re.split(r"[/.]", header)[0])
        forbidden = FOREIGN.get(longest(path, FOREIGN), set())
        return f"<{header}> belongs to {library}, which this room may not use" if library in forbidden else None
    if header.endswith(".moc") or header.startswith("ui_"):
        return None
    if not header.startswith(OWN):
        return f'"{header}" is not written from the source root'
    if may_include(path, header):
        return None
    return f'"{header}" is not below {room_of(path) or path}: the order of the rooms is in tests/checks/layers.py'


def look(root, paths, classes):
    problems = []
    for path in paths:
        if room_of(path) is None and path not in EXCEPTIONS:
            problems.append(f"{path}: this room is not in the order; add it to tests/checks/layers.py")
            continue
        for number, line in enumerate((root / path).read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            remark = match and judge(path, match[1], match[2], classes)
            if remark:
                problems.append(f"{path}:{number}: {remark}")
    return problems


# file, what it includes, is that forbidden? One of each kind, and its lawful neighbour.
MADE_UP = [
    ("model/core/A.h", '"model/dossier/Dossier.h"', True),           # climbs
    ("model/dossier/A.h", '"model/catalogue/Catalogue.h"', False),
    ("model/store/A.cpp", '"model/history/Repository.h"', True),     # beside each other
    ("model/history/A.cpp", '"model/store/DossierStore.h"', True),
    ("model/import/A.cpp", '"model/store/DossierStore.h"', True),
    ("model/review/A.cpp", '"model/import/CsvReader.h"', True),
    ("model/checks/A.cpp", '"model/store/DossierStore.h"', True),
    ("model/flow/A.cpp", '"model/history/Repository.h"', False),
    ("model/flow/B.cpp", '"exporters/flow/ExportJob.h"', True),      # another layer above
    ("model/regime/A.cpp", '"model/regime/reading/PackFiles.h"', True),
    ("model/regime/Library.cpp", '"model/regime/reading/PackFiles.h"', False),
    ("model/regime/reading/A.cpp", '"model/regime/lint/Lint.h"', True),
    ("model/newroom/A.cpp", '"model/core/Result.h"', True),          # a room nobody knows
    ("exporters/html/A.cpp", '"model/flow/Looking.h"', True),
    ("exporters/flow/A.cpp", '"model/flow/Looking.h"', False),
    ("exporters/pdf/A.cpp", '"exporters/html/HtmlExporter.h"', True),
    ("widgets/form/A.cpp", '"model/store/DossierStore.h"', True),
    ("widgets/form/B.cpp", '"exporters/Exporter.h"', True),
    ("widgets/form/C.cpp", '"model/flow/OpenDossier.h"', False),
    ("app/cli/A.cpp", '"model/history/Repository.h"', True),
    ("app/cli/B.cpp", '"app/flow/OpenFlow.h"', True),
    ("app/cli/C.cpp", '<QWidget>', True),                            # a library that is out of reach
    ("app/dialogs/A.cpp", '"app/flow/OpenFlow.h"', True),
    ("app/flow/A.cpp", '"app/window/MainWindow.h"', True),
    ("app/flow/B.cpp", '"model/store/DossierStore.h"', True),
    ("app/window/A.cpp", '"model/store/DossierStore.h"', True),
    ("app/window/B.cpp", '"app/cli/Access.h"', True),
    ("app/window/C.cpp", '"app/flow/OpenFlow.h"', False),
    ("app/main_cli.cpp", '"app/window/MainWindow.h"', True),
    ("app/window/D.cpp", '"MainWindow.h"', True),                    # not from the root
    ("model/core/B.cpp", '<git2.h>', True),
    ("widgets/form/D.cpp", '<nlohmann/json.hpp>', True),
]


def self_test(classes):
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for path, include, _ in MADE_UP:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(f"#pragma once\n\n#include {include}\n", encoding="utf-8")
        found = look(root, [path for path, _, _ in MADE_UP], {**classes, "QWidget": "QtWidgets"})
    for path, include, forbidden in MADE_UP:
        if forbidden != any(problem.startswith(path + ":") for problem in found):
            problems.append(f"made up: {path} including {include} should be {'found' if forbidden else 'fine'}")
    return problems


def main():
    classes = class_headers()
    problems = self_test(classes) + look(ROOT, list(map(str, tracked(".h", ".cpp"))), classes)
    return report("layers", problems)


if __name__ == "__main__":
    sys.exit(main())
