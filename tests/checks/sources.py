# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the project, as the checks see them."""

import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOT_OURS = ("build", ".deps", ".git", ".cache", "out")


def tracked(*suffixes):
    """Paths relative to ROOT: what git tracks or would track; without git, whatever lies there."""
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others",
         "--exclude-standard"],
        capture_output=True, check=False)
    if listing.returncode == 0:
        names = sorted(set(listing.stdout.decode().split("\0")) - {""})
        paths = [pathlib.PurePosixPath(name) for name in names]
    else:
        paths = [path.relative_to(ROOT) for path in sorted(ROOT.rglob("*"))
                 if not path.relative_to(ROOT).parts[0].startswith(NOT_OURS)]
    return [path for path in paths
            if (ROOT / path).is_file() and not (ROOT / path).is_symlink()
            and (not suffixes or path.suffix in suffixes)]


def report(name, problems, hint=""):
    """Prints what was found and returns the exit code."""
    for problem in problems:
        print(problem)
    if problems:
        print(f"{name}: {len(problems)} problem(s). {hint}".rstrip())
        return 1
    print(f"{name}: fine")
    return 0
