#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Vitrine and opens it.
#
#   packaging/run.sh [arguments]      arguments go to the program; with none it opens a copy of an example
#
# Where there is no display, vitrine-cli does the same job with the example and leaves the documents in ./out.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
readonly example=olmo-2-7b

say() { printf 'run: %s\n' "$*"; }

build() {
    local log
    log="$(mktemp)"
    say "building in $root/build (the first time takes some minutes)"
    if ! cmake -S "$root" -B "$root/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DVITRINE_TOGETHER=ON \
        >"$log" 2>&1; then
        tail -n 25 "$log" >&2
        printf 'run: FAILED: CMake could not configure (log: %s).\n' "$log" >&2
        printf '     If a package is missing, run packaging/setup.sh; if build/ is from elsewhere, remove it.\n' >&2
        exit 1
    fi
    if ! cmake --build "$root/build" --parallel "$(parallel_jobs)" --target vitrine vitrine-cli >"$log" 2>&1; then
        grep -A 8 -E 'error|FAILED' "$log" | head -n 40 >&2
        printf 'run: FAILED: Vitrine could not be compiled (log: %s).\n' "$log" >&2
        exit 1
    fi
    rm -f "$log"
}

# The program writes only into a folder of its own and ./out.
without_display() {
    local cli="$root/build/app/vitrine-cli" dossier code
    say "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened."
    say "vitrine-cli does the same job instead, with the example $example."
    [[ $# -eq 0 ]] || say "these arguments are for the window and are left out: $*"
    dossier="$(mktemp -d)"

    show() { printf '\n$ vitrine-cli %s\n' "$*"; "$cli" "$@"; }
    show new "$dossier" --from "$example"
    code=0
    show check "$dossier" || code=$?
    # 1 says that there are findings, as there are in any dossier that is still being written.
    [[ $code -le 1 ]] || exit "$code"
    code=0
    show status "$dossier" || code=$?
    [[ $code -le 1 ]] || exit "$code"
    show export "$dossier" --document all --format pdf,html,md,json --audience ai-office --out ./out

    printf '\n'
    say "the dossier is in $dossier, the documents are in $PWD/out:"
    (cd out && ls -l)
}

"$root/packaging/setup.sh" build
build
if [[ -z "${DISPLAY:-}" && -z "${WAYLAND_DISPLAY:-}" ]]; then
    without_display "$@"
else
    [[ $# -gt 0 ]] || set -- --example "$example"
    exec "$root/build/app/vitrine" "$@"
fi
