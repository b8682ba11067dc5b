#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Vitrine needs to be built (and tested) and is not there yet. Debian 12 and 13.
#
#   packaging/setup.sh [build|test]      "test" adds what packaging/test.sh needs; the default is "build"
#
# Asks nothing, may be run again at any time, and is done at once when nothing is missing.
set -euo pipefail

readonly root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
readonly deps="$root/.deps"
readonly syntax_version=5.116.0

say() { printf 'setup: %s\n' "$*"; }
fail() {
    printf 'setup: FAILED: %s\n' "$1" >&2
    shift
    for line in "$@"; do printf '       %s\n' "$line" >&2; done
    exit 1
}

# group, package on Debian 12, package on Debian 13 ("-": not needed or not there)
package_table() {
    cat <<'TABLE'
build  g++                        g++
build  cmake                      cmake
build  ninja-build                ninja-build
build  ccache                     ccache
build  pkgconf                    pkgconf
build  git                        git
build  ca-certificates            ca-certificates
build  qt6-base-dev               qt6-base-dev
build  qt6-tools-dev              qt6-tools-dev
build  qt6-tools-dev-tools        qt6-tools-dev-tools
build  qt6-l10n-tools             qt6-l10n-tools
build  libqt6svg6                 libqt6svg6
build  qt6-wayland                qt6-wayland
build  qt6-translations-l10n      qt6-translations-l10n
build  libexpected-dev            libexpected-dev
build  nlohmann-json3-dev         nlohmann-json3-dev
build  libgit2-dev                libgit2-dev
build  libcli11-dev               libcli11-dev
build  libmd4c-dev                libmd4c-dev
build  libpsl-dev                 libpsl-dev
build  libicu-dev                 libicu-dev
build  libsimdjson-dev            libsimdjson-dev
build  libcairo2-dev              libcairo2-dev
build  libpango1.0-dev            libpango1.0-dev
build  libqpdf-dev                libqpdf-dev
build  libzip-dev                 libzip-dev
build  -                          libkf6syntaxhighlighting-dev
build  extra-cmake-modules        -
build  xz-utils                   -
build  debian-archive-keyring     -
build  fonts-dejavu-core          fonts-dejavu-core
build  fonts-noto-core            fonts-noto-core
build  fonts-droid-fallback       fonts-droid-fallback
test   clang                      clang
test   libclang-rt-dev            libclang-rt-dev
test   lld                        lld
test   clang-format               clang-format
test   clang-tidy                 clang-tidy
test   python3                    python3
test   poppler-utils              poppler-utils
test   python3-jsonschema         python3-jsonschema
test   qpdf                       qpdf
test   tidy                       tidy
test   libxml2-utils              libxml2-utils
test   unzip                      unzip
test   strace                     strace
test   openssh-client             openssh-client
test   universal-ctags            universal-ctags
test   xvfb                       xvfb
test   xauth                      xauth
test   desktop-file-utils         desktop-file-utils
test   appstream                  appstream
TABLE
}

# Prints the packages of the groups wanted for this release.
wanted_packages() {
    local groups="$1" column="$2"
    package_table | awk -v groups="$groups" -v column="$column" \
        'index(" " groups " ", " " $1 " ") && $column != "-" { print $column }'
}

# Of the names on standard input, those that are not installed. One dpkg-query for all of them.
missing_of() {
    local names=() name
    mapfile -t names
    local -A installed=()
    while read -r name; do installed["$name"]=1; done < <(
        dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${names[@]}" 2>/dev/null |
            sed -n 's/^installed //p')
    for name in "${names[@]}"; do [[ -n "${installed[$name]:-}" ]] || printf '%s\n' "$name"; done
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        sudo -n true 2>/dev/null || say "sudo may want your password now"
        sudo --preserve-env=DEBIAN_FRONTEND "$@"
    fi
}

install_packages() {
    local log
    log="$(mktemp)"
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        fail "packages are missing and this is neither root nor is there sudo: $*" \
            "As root, run:  apt-get install --no-install-recommends $*"
    fi
    export DEBIAN_FRONTEND=noninteractive
    local options=(-q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
    say "installing $# packages: $*"
    if ! as_root apt-get "${options[@]}" update >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        say "the package lists could not be refreshed; trying with those that are there"
    fi
    if ! as_root apt-get "${options[@]}" --no-install-recommends install "$@" >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        local left
        left="$(printf '%s\n' "$@" | missing_of | tr '\n' ' ')"
        fail "these packages could not be installed: $left" \
            "The whole output is in $log." \
            "Mend what apt says above (network, sources in /etc/apt, held packages) and run this again."
    fi
    rm -f "$log"
}

# The mirror this system takes its own release from, read from apt's configuration.
mirror_uri() {
    local codename="$1"
    {
        cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
            sed -n -E 's/^[[:space:]]*deb[[:space:]]+(\[[^]]*\][[:space:]]+)?([^[:space:]]+)[[:space:]]+([^[:space:]]+).*/\2 \3/p'
        for file in /etc/apt/sources.list.d/*.sources; do
            [[ -r "$file" ]] && printf '\n' && cat "$file"
        done | awk 'BEGIN { RS = "" } {
                types = uris = suites = key = ""
                if ($0 ~ /(^|\n)Enabled:[ \t]*no/) next
                count = split($0, lines, "\n")
                for (i = 1; i <= count; ++i) {
                    if (lines[i] ~ /^#/) continue
                    if (match(lines[i], /^[A-Za-z-]+:/)) {
                        key = tolower(substr(lines[i], 1, RLENGTH - 1))
                        value = substr(lines[i], RLENGTH + 1)
                    } else value = lines[i]
                    if (key == "types") types = types " " value
                    if (key == "uris") uris = uris " " value
                    if (key == "suites") suites = suites " " value
                }
                if (types !~ /(^| )deb( |$)/) next
                n = split(uris, u, " "); m = split(suites, s, " ")
                for (i = 1; i <= n; ++i) for (j = 1; j <= m; ++j) print u[i], s[j]
            }'
    } | awk -v release="$codename" '$2 == release || $2 == "stable" || $2 == "oldstable" { print $1; exit }'
}

# KDE's syntax highlighting for Qt 6 is not in Debian 12: fetch Debian 13's source archive of it, through
# an apt configuration of our own so that the system's sources stay untouched.
fetch_syntax_source() {
    local work="$1" mirror
    mirror="$(mirror_uri "$2")"
    [[ -n "$mirror" ]] || { say "no Debian mirror found in /etc/apt"; return 1; }
    mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
    printf 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s trixie main\n' \
        "$mirror" >"$work/sources.list"
    local private=(-q -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache"
        -o "APT::Sandbox::User=$(id -un)" -o Acquire::Retries=3 -o Acquire::Languages=none)
    (cd "$work" && apt-get "${private[@]}" update &&
        apt-get "${private[@]}" source --download-only --tar-only "ksyntax-highlighting=$syntax_version-1")
}

build_syntax_highlighting() {
    local work="$1"
    tar -C "$work" -xf "$work/ksyntax-highlighting_$syntax_version.orig.tar.xz"
    local source
    source="$(find "$work" -maxdepth 1 -type d -name '*syntax-highlighting*' | head -n 1)"
    # It asks for the ECM of its own release; nothing in it needs more than Debian 12 has.
    sed -i -E 's/(find_package\(ECM )[0-9.]+/\15.103.0/' "$source/CMakeLists.txt"
    local launcher=()
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    cmake -S "$source" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DQT_MAJOR_VERSION=6 \
        -DBUILD_TESTING=OFF -DBUILD_SHARED_LIBS=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON \
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON "-DCMAKE_INSTALL_PREFIX=$deps" "${launcher[@]}" &&
        cmake --build "$work/build" && cmake --install "$work/build"
}

provide_syntax_highlighting() {
    local codename="$1" wanted stamp="$deps/syntax-highlighting.stamp"
    wanted="$syntax_version static Qt $(dpkg-query -W -f '${Version}' qt6-base-dev 2>/dev/null)"
    [[ -r "$stamp" && "$(<"$stamp")" == "$wanted" ]] && return 0
    local work log
    work="$(mktemp -d)"
    log="$work/log"
    say "building KDE Syntax Highlighting $syntax_version for Qt 6 (about a minute, once)"
    rm -rf "$deps"
    if { fetch_syntax_source "$work" "$codename" && build_syntax_highlighting "$work"; } >"$log" 2>&1; then
        printf '%s\n' "$wanted" >"$stamp"
        rm -rf "$work"
    else
        tail -n 8 "$log" >&2
        say "KDE Syntax Highlighting could not be built (log: $log)."
        say "Vitrine is built without it: texts are edited without coloured Markdown. Run this again to retry."
        rm -rf "$deps"
    fi
}

main() {
    local groups=build
    case "${1:-build}" in
        build) ;;
        test) groups="build test" ;;
        *) fail "unknown group: $1" "Use: packaging/setup.sh [build|test]" ;;
    esac

    local ID="" VERSION_ID="" VERSION_CODENAME="" column
    [[ -r /etc/os-release ]] && . /etc/os-release
    if [[ "$ID" != debian ]] || ! command -v apt-get >/dev/null; then
        fail "this is not Debian (found: ${ID:-unknown})." \
            "Install the counterparts of these packages yourself, then use CMake directly:" \
            "$(wanted_packages "$groups" 3 | tr '\n' ' ')"
    fi
    # Testing and unstable name no number: they are newer than 13.
    column=3
    [[ "$VERSION_ID" == 12 ]] && column=2
    [[ -z "$VERSION_ID" || "$VERSION_ID" -ge 12 ]] ||
        fail "Debian $VERSION_ID has no Qt 6 that is new enough. Debian 12 or 13 is needed."

    local missing=()
    mapfile -t missing < <(wanted_packages "$groups" "$column" | missing_of)
    [[ ${#missing[@]} -eq 0 ]] || install_packages "${missing[@]}"
    [[ $column -ne 2 ]] || provide_syntax_highlighting "$VERSION_CODENAME"
}

main "$@"
