#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules and premises of the packs, tried out: each rule on facts that break it and on facts that do not,
and what follows from given premises. tests/data/controls/README.md says how a control is written."""

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sources import ROOT, report

RESOURCES = ROOT / "resources"
CONTROLS = ROOT / "tests" / "data" / "controls"


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


FIELDS = {f"{category['id']}/{field['id']}": field
          for category in map(read, sorted((RESOURCES / "catalogue").glob("*.json")))
          for field in category["fields"]}


def value_of(column, told):
    """A value as the dossier holds it, from the short form of the controls."""
    kind = column["type"]
    if kind == "table":
        columns = {each["id"]: each for each in column["columns"]}
        told = [row for row in told for _ in range(row.get("*", 1))]
        rows = {f"r{i}": {name: value_of(columns[name], cell) for name, cell in row.items() if name != "*"}
                for i, row in enumerate(told)}
        return {"order": list(rows), "rows": rows}
    if kind in ("number", "quantity"):
        amount, _, unit = told.partition(" ")
        return {"amount": amount, "unit": unit} if unit else {"amount": amount}
    if kind == "party":
        return {"name": told}
    if kind == "file":
        return {"name": told, "sha256": "0" * 64}
    return told


def answer_of(path, told):
    if told in ("?", "-"):
        return {"state": "unknown" if told == "?" else "not-applicable", "reason": "Reason.", "effort": "Effort."}
    answer = dict(told) if isinstance(told, dict) else {"value": told}
    if "value" in answer:
        answer["value"] = value_of(FIELDS[path], answer["value"])
    return answer


def write(folder, regime, told):
    """A dossier that follows this regime alone."""
    answers = {}
    for path, value in told.items():
        if value is None:
            continue
        category, field = path.split("/")
        answer = answer_of(path, value)
        if FIELDS[path]["type"] == "long-text" and "value" in answer:
            texts = folder / "texts"
            texts.mkdir(exist_ok=True)
            (texts / f"{category}.{field}.md").write_text(answer["value"] + "\n", encoding="utf-8")
            answer["value"] = {"text": True}
        answers.setdefault(category, {})[field] = answer
    version = read(RESOURCES / "regimes" / regime / "regime.json")["version"]
    head = {"format": 1, "id": "92ebf352-8722-46b3-a684-a965052098ac", "languages": ["en"],
            "regimes": {regime: version}, "title": "Control"}
    (folder / "dossier.json").write_text(json.dumps(head), encoding="utf-8")
    (folder / "answers").mkdir()
    for category, fields in answers.items():
        (folder / "answers" / f"{category}.json").write_text(
            json.dumps({"format": 1, "answers": fields}), encoding="utf-8")


class Control:
    def __init__(self, program, file):
        self.program = program
        self.regime = file.stem
        self.pack = read(file)

    def answers(self, case, own):
        told = dict(self.pack["base"])
        for group in case.get("with", []):
            told.update(self.pack["groups"][group])
        told.update(own)
        return told

    def run(self, command, told):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            write(folder, self.regime, told)
            done = subprocess.run([self.program, command, str(folder), "--json"], capture_output=True, text=True,
                                  env={**os.environ, "VITRINE_RESOURCES": str(RESOURCES)}, check=False)
        if done.returncode > 1:
            raise RuntimeError(done.stderr.strip())
        return json.loads(done.stdout)

    def broken(self, rule, told):
        return any(finding["rule"] == rule for finding in self.run("check", told)["findings"])

    def judge_rule(self, case):
        rule = case["rule"]
        if not self.broken(rule, self.answers(case, case["breaks"])):
            yield f"{self.regime}: {rule} is silent, though broken by {json.dumps(case['breaks'], ensure_ascii=False)}"
        if self.broken(rule, self.answers(case, case["keeps"])):
            yield f"{self.regime}: {rule} speaks, though kept by {json.dumps(case['keeps'], ensure_ascii=False)}"

    def judge_premises(self, case):
        status = self.run("status", self.answers(case, case["told"]))
        found = {key.partition(":")[2]: told["truth"] for key, told in status["conclusions"].items()}
        for conclusion, expected in case.get("conclusions", {}).items():
            if found[conclusion] != expected:
                yield f"{self.regime}: {case['name']}: {conclusion} is {found[conclusion]}, not {expected}"
        due = {each["id"]: each.get("dueOn") or "yes" if each["due"] == "yes" else each["due"]
               for each in status["documents"] if each["due"] != "no"}
        if due != case["due"]:
            yield f"{self.regime}: {case['name']}: due is {json.dumps(due)}, not {json.dumps(case['due'])}"

    def judge(self):
        controlled = {case["rule"] for case in self.pack["rules"]}
        rules = {rule["id"] for rule in read(RESOURCES / "regimes" / self.regime / "rules.json")["rules"]}
        problems = [f"{self.regime}: {rule} has no control" for rule in sorted(rules - controlled)]
        problems += [f"{self.regime}: {rule} is no rule" for rule in sorted(controlled - rules)]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for found in pool.map(lambda case: list(self.judge_rule(case)), self.pack["rules"]):
                problems += found
            for found in pool.map(lambda case: list(self.judge_premises(case)), self.pack.get("premises", [])):
                problems += found
        return problems


def main():
    if len(sys.argv) != 2:
        print("controls: needs the program: controls.py PATH/TO/vitrine-cli")
        return 2
    problems = []
    for file in sorted(CONTROLS.glob("*.json")):
        problems += Control(sys.argv[1], file).judge()
    return report("controls", problems)


if __name__ == "__main__":
    sys.exit(main())
