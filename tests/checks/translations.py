#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the programs is translated: nothing unfinished, and lupdate finds nothing that is new."""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

from sources import ROOT, report

FOLDER = ROOT / "translations"
SOURCES = ("model", "exporters", "widgets", "app")
# English has its plurals alone.
PLURALS_ALONE = {"vitrine_en.ts"}


def lupdate():
    return shutil.which("lupdate6") or shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/lib64/qt6/bin") \
        or shutil.which("lupdate")


def messages(file):
    """(context, text, comment) of each message, and whether it is translated."""
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            done = translation.get("type") is None and all((form.text or "").strip() for form in forms)
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment")), done


def judge(file, tool, folder):
    told = dict(messages(file))
    for (context, text, _), done in told.items():
        if not done:
            yield f"translations/{file.name}: {context}: not translated: {text}"
    found = Path(folder) / file.name
    # Begun anew: what a text of the sources is called there must be in ours, and nothing else.
    subprocess.run([tool, "-silent", "-I", ".", "-locations", "none",
                    *(["-pluralonly"] if file.name in PLURALS_ALONE else []),
                    *SOURCES, "-ts", str(found)], cwd=ROOT, check=True, capture_output=True)
    wanted = {key for key, _ in messages(found)}
    for context, text, _ in sorted(wanted - told.keys(), key=str):
        yield f"translations/{file.name}: {context}: missing: {text}"
    for context, text, _ in sorted(told.keys() - wanted, key=str):
        yield f"translations/{file.name}: {context}: in no source any more: {text}"


def contexts():
    """What the sources themselves call their contexts, which is what the programs look for when they run."""
    for folder in SOURCES:
        for file in [*(ROOT / folder).rglob("*.h"), *(ROOT / folder).rglob("*.cpp")]:
            text = file.read_text(encoding="utf-8")
            yield from re.findall(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)|\btranslate\(\s*\"([\w:]+)\"", text)
            if "Q_OBJECT" in text:
                yield from (("vitrine::" + name, "") for name in re.findall(r"\bclass (\w+)", text))


def main():
    tool = lupdate()
    if tool is None:
        print("translations: SKIPPED, lupdate is not installed")
        return 77
    known = {name for pair in contexts() for name in pair}
    problems = [f"translations/{file.name}: {context}: no source looks here when it runs; lupdate guessed the name"
                for file in sorted(FOLDER.glob("*.ts"))
                for context in sorted({key[0] for key, _ in messages(file)} - known)]
    with tempfile.TemporaryDirectory() as folder:
        for file in sorted(FOLDER.glob("*.ts")):
            problems += judge(file, tool, folder)
    return report("translations", problems, "Build the target update_translations, then fill in what is unfinished.")


sys.exit(main())
