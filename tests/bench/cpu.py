#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `vitrine-cli check` of each example costs against `vitrine-cli --version`: CPU time, both in turns on one core.

  tests/bench/cpu.py build/app/vitrine-cli [rounds]

Build it as packaging/run.sh does. The language is that of the environment. Printed, never asserted.
"""

import os
import pathlib
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def cost(words):
    """User and system time of one run, in milliseconds."""
    program = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, used = os.wait4(program.pid, 0)
    program.returncode = 0  # waited for above
    return 1000 * (used.ru_utime + used.ru_stime)


def main():
    cli = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    runs = {"--version": [cli, "--version"]}
    for example in sorted((ROOT / "resources/examples").iterdir()):
        runs[f"check {example.name}"] = [cli, "check", str(example)]
    costs = {name: [] for name in runs}
    for _ in range(rounds):
        for name, words in runs.items():
            costs[name].append(cost(words))
    base = statistics.mean(costs["--version"])
    for name, each in costs.items():
        mean = statistics.mean(each)
        print(f"{name:24} {mean:6.1f} ms  {mean / base:4.2f}")


if __name__ == "__main__":
    main()
