#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of the examples that can be worked out: each working gives its result, and the result is the figure that is told."""

import json
import math
import re
import sys

from sources import ROOT, report

SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
WITHIN = 0.05  # two figures are told, often


def arithmetic(text):
    """The number that a part of a working says, or None where it says none: units and words are left out."""
    text = re.sub(r"10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)", lambda found: "1e" + found[1].translate(SUPERSCRIPT), text)
    text = re.split(r"[,;:]\s", text)[0]
    text = re.sub(r"(?<=\d)[\s  ](?=\d{3}\b)", "", text)
    text = re.sub(r"([\d.]+)\s*%\s+of\b", r"\1 / 100 *", text).replace("%", "")
    text = re.sub(r"(?<![\d.])[A-Za-z][\w/-]*", " ", text)
    text = text.replace("×", "*").replace("÷", "/").replace("−", "-")
    if not re.fullmatch(r"[-+*/().\de\s]+", text) or not re.search(r"\d", text):
        return None
    try:
        return float(eval(text, {"__builtins__": {}}))  # figures and signs only, see above
    except (SyntaxError, ZeroDivisionError, TypeError):
        return None


def alike(a, b):
    """Equal but for rounding and the prefix of a unit (kilo, mega …)."""
    if a <= 0 or b <= 0:
        return a == b
    prefix = round(math.log10(a / b) / 3) * 3
    return abs(a / b / 10**prefix - 1) <= WITHIN


def judge_answer(path, fact, answer):
    value = answer.get("value")
    told = value.get("amount") if isinstance(value, dict) else None
    for source in answer.get("sources", []):
        if source.get("kind") != "computed":
            continue
        numbers = [n for n in map(arithmetic, re.split(r"\s*[=≈]\s*", source.get("method", ""))) if n is not None]
        for left, right in zip(numbers, numbers[1:]):
            if not alike(left, right):
                yield f"{path}: {fact}: {source['method']}: {left:.6g} is not {right:.6g}"
        if told and len(numbers) > 1 and not any(alike(n, float(told)) for n in numbers):
            yield f"{path}: {fact}: {source['method']}: gives {numbers[-1]:.6g}, told is {told}"


def judge_example(folder):
    facts = {}
    for path in sorted(folder.glob("answers/*.json")):
        for name, answer in json.loads(path.read_text(encoding="utf-8"))["answers"].items():
            facts[f"{path.stem}/{name}"] = answer
            yield from judge_answer(path.relative_to(ROOT), name, answer)

    def figure(fact):
        value = facts.get(fact, {}).get("value")
        return float(value["amount"]) if isinstance(value, dict) and "amount" in value else None

    energy, grid, building, emissions = map(figure, ("energy/training-energy", "energy/grid-factor", "energy/pue", "energy/emissions"))
    if None not in (energy, grid, building, emissions) and not alike(energy * grid * building, emissions):
        yield f"{folder.relative_to(ROOT)}: energy × CO₂ of the electricity × factor for the building is not the emissions"
    if building == 1.0:
        yield f"{folder.relative_to(ROOT)}: a factor for the building that was not applied is told as such, never as 1"


def self_test():
    """A wrong working has to be seen."""
    sound = {"sources": [{"kind": "computed", "method": "6 × 7 298 617 344 parameters × 4.05 × 10¹² tokens = 1.77 × 10²³"}]}
    wrong = {"sources": [{"kind": "computed", "method": "131 MWh × 1 × 0.332 kg/kWh = 52 t"}]}
    assert not list(judge_answer("a", "b", sound))
    assert list(judge_answer("a", "b", wrong))


self_test()
sys.exit(report("examples", [fault for folder in sorted((ROOT / "resources/examples").iterdir()) if folder.is_dir() for fault in judge_example(folder)]))
