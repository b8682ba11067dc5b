#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy over the sources that changed.
#
#   packaging/tidy.sh [--build folder] [--most number] [--seconds number] [--all | file...]
#
# With no files: those that differ from where this branch left origin/main, or else from the commit before.
# At most so many (25), and none is begun after so many seconds (300); what was left out is named.
# The folder is a build folder with compile_commands.json. Exit code 77: there was nothing to look at.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"

build=build-test most=25 seconds=300 all=false files=()
while [[ $# -gt 0 ]]; do
    case "$1" in
        --build) build="$2"; shift 2 ;;
        --most) most="$2"; shift 2 ;;
        --seconds) seconds="$2"; shift 2 ;;
        --all) all=true; most=100000 seconds=100000; shift ;;
        -*) echo "tidy: unknown option: $1" >&2; exit 2 ;;
        *) files+=("$1"); shift ;;
    esac
done

git() { command git -c safe.directory='*' "$@"; }

changed_files() {
    local base
    base="$(git merge-base HEAD origin/main 2>/dev/null || true)"
    if [[ -z "$base" || "$base" == "$(git rev-parse HEAD 2>/dev/null)" ]]; then
        base="$(git rev-parse --verify --quiet HEAD~1 || true)"
    fi
    [[ -n "$base" ]] || return 0
    { git diff --name-only --diff-filter=d "$base" -- '*.cpp'
      git ls-files --others --exclude-standard '*.cpp'; } | sort -u
}

if ! command -v clang-tidy >/dev/null; then
    echo "tidy: SKIPPED, clang-tidy is not installed"
    exit 77
fi
if [[ ! -f "$build/compile_commands.json" ]]; then
    echo "tidy: SKIPPED, $build has no compile_commands.json; configure it first"
    exit 77
fi
if $all; then
    mapfile -t files < <(git ls-files '*.cpp')
elif [[ ${#files[@]} -eq 0 ]]; then
    mapfile -t files < <(changed_files)
fi

# Each source by itself, also where the build compiles several as one, and read without what is precompiled: an
# include that a source forgot is then an error.
commands="$(mktemp -d)"
trap 'rm -rf "$commands"' EXIT
python3 - "$build/compile_commands.json" >"$commands/compile_commands.json" <<'PYTHON'
import json, re, sys

found = []
for entry in json.load(open(sys.argv[1])):
    command = re.sub(r" (-include|-Xclang -include-pch -Xclang|-Xclang -include -Xclang) \S*cmake_pch\S*", "", entry["command"])
    command = re.sub(r" -(Winvalid-pch|fpch-preprocess|fpch-instantiate-templates)", "", command)
    sources = [entry["file"]]
    if "/Unity/unity_" in entry["file"]:
        sources = re.findall(r'^#include "(.+)"$', open(entry["file"]).read(), re.M)
    for source in sources:
        found.append({**entry, "file": source, "command": command.replace(entry["file"], source)})
json.dump(found, sys.stdout, indent=0)
PYTHON

# Only what this build compiles has flags.
known=()
for file in "${files[@]}"; do
    if grep -qF "\"$root/$file\"" "$commands/compile_commands.json"; then known+=("$file"); fi
done
if [[ ${#known[@]} -eq 0 ]]; then
    echo "tidy: SKIPPED, no changed source"
    exit 77
fi
if [[ ${#known[@]} -gt $most ]]; then
    echo "tidy: ${#known[@]} sources changed, looking at the first $most"
    known=("${known[@]:0:$most}")
fi

# One file after the other on each processor, until the time is up.
look_at() {
    if [[ $(date +%s) -ge $deadline ]]; then
        echo "tidy: no time left for $1"
    else
        local flags=(--extra-arg=-Wno-unknown-warning-option)
        # As exporters/pdf/CMakeLists.txt has it for clang: libqpdf's header needs it.
        if [[ "$1" == */PdfFinish.cpp ]]; then
            flags+=(--extra-arg=-std=c++17 --extra-arg=-Wno-c++20-extensions)
        fi
        clang-tidy -p "$commands" --quiet "${flags[@]}" "$1" 2>&1 |
            { grep -v -E '^[0-9]+ warnings? (and [0-9]+ errors? )?generated' || true; }
    fi
}
export -f look_at
export commands deadline=$(($(date +%s) + seconds))
printf '%s\0' "${known[@]}" |
    xargs -0 -n 1 -P "$(parallel_jobs)" bash -c 'set -o pipefail; look_at "$1"' look_at
echo "tidy: fine (${#known[@]} files)"
