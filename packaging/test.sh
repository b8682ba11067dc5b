#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Vitrine twice and runs every test, none of which needs a display.
#
#   packaging/test.sh [--quick] [--no-setup] [--jobs number]
#
#   build-test   g++, Release, warnings are errors; all tests, headers on their own, clang-tidy on changed files
#   build-asan   clang++, warnings are errors, address and undefined behaviour sanitizers; all tests, fuzz targets
#
# --quick leaves out everything after the tests of the first build. The last line is "N passed, N failed".
set -uo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root" || exit 1

quick=false setup=true jobs="$(parallel_jobs)"
while [[ $# -gt 0 ]]; do
    case "$1" in
        --quick) quick=true; shift ;;
        --no-setup) setup=false; shift ;;
        --jobs) jobs="$2"; shift 2 ;;
        *) echo "test: unknown option: $1" >&2; exit 2 ;;
    esac
done

export QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY TESTS_ACCEPT

passed=0 failed=0 skipped=0 summary=()
logs="$(mktemp -d)"

minutes() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

note() {  # what, verdict, seconds
    summary+=("$(printf '  %-52s %-24s %6s' "$1" "$2" "$(minutes "$3")")")
}

# step <name> <command...>: one thing that passes, fails or (exit code 77) is skipped.
step() {
    local name="$1" log="$logs/${1//[^A-Za-z0-9]/_}.log" begin=$SECONDS code
    shift
    printf '\n== %s\n' "$name"
    "$@" >"$log" 2>&1
    code=$?
    if [[ $code -eq 0 ]]; then
        tail -n 1 "$log"
        passed=$((passed + 1))
        note "$name" passed $((SECONDS - begin))
    elif [[ $code -eq 77 ]]; then
        cat "$log"
        skipped=$((skipped + 1))
        note "$name" SKIPPED $((SECONDS - begin))
        code=0
    else
        # The lines that say what is wrong, then how it ended.
        grep -n -m 40 -A 6 -E '(error|warning):|FAILED:' "$log"
        printf '... (log: %s)\n' "$log"
        tail -n 15 "$log"
        failed=$((failed + 1))
        note "$name" "FAILED ($code)" $((SECONDS - begin))
    fi
    return $code
}

# run_tests <name> <build folder> [ctest options]: every test counts for itself.
run_tests() {
    local name="$1" build="$2" log="$logs/ctest_$2.log" begin=$SECONDS total bad left
    shift 2
    printf '\n== %s\n' "$name"
    ctest --test-dir "$build" --output-on-failure --parallel "$jobs" "$@" 2>&1 | tee "$log"
    read -r bad total < <(
        sed -n -E 's/^[0-9]+% tests passed, ([0-9]+) tests? failed out of ([0-9]+).*/\1 \2/p' "$log")
    if [[ -z "${total:-}" ]]; then
        failed=$((failed + 1))
        note "$name" "FAILED (no tests ran)" $((SECONDS - begin))
        return
    fi
    left="$(grep -c -E '\*\*\*Skipped' "$log")"
    grep -h -E '^[a-z]+: SKIPPED' "$build/Testing/Temporary/LastTest.log"
    passed=$((passed + total - bad - left))
    failed=$((failed + bad))
    skipped=$((skipped + left))
    note "$name" "$((total - bad - left)) passed, $bad failed" $((SECONDS - begin))
}

compiled=false

first_build() {
    step "configure: g++, Release" cmake -S . -B build-test -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_CXX_COMPILER=g++ -DVITRINE_WERROR=ON -DVITRINE_TOGETHER=ON || return
    step "compile: g++, warnings are errors" cmake --build build-test --parallel "$jobs" -- -k 0 || return
    compiled=true
    run_tests "tests: g++, Release" build-test
}

second_build() {
    step "configure: clang++, sanitizers" cmake --preset asan -DVITRINE_TOGETHER=ON || return
    step "compile: clang++, warnings are errors" cmake --build build-asan --parallel "$jobs" -- -k 0 || return
    # The checks of the sources would say the same again.
    run_tests "tests: clang++, address and undefined sanitizers" build-asan --label-exclude checks
}

if $setup; then
    packaging/setup.sh test || { printf '\n0 passed, 1 failed\n'; exit 1; }
fi
first_build
if ! $quick; then
    if $compiled; then
        step "headers compile on their own" \
            cmake --build build-test --parallel "$jobs" --target all_verify_interface_header_sets -- -k 0
        step "clang-tidy on changed sources" packaging/tidy.sh --build build-test
    fi
    second_build
fi

printf '\n== Summary (%s minutes on %s processors)\n' "$(minutes "$SECONDS")" "$jobs"
printf '%s\n' "${summary[@]}"
[[ $skipped -eq 0 ]] || printf '  %d skipped: the reasons are above\n' "$skipped"
if [[ $failed -eq 0 ]]; then rm -rf "$logs"; else printf '  logs: %s\n' "$logs"; fi
printf '%d passed, %d failed\n' "$passed" "$failed"
[[ $failed -eq 0 ]]
