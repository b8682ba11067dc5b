# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run.sh and test.sh have in common. Sourced, not run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# As many compilers as there are processors, and memory for: one wants up to 1.2 GB.
parallel_jobs() {
    local processors memory
    processors="$(nproc)"
    memory="$(awk '/^MemAvailable:/ { print int($2 / 1200000) }' /proc/meminfo 2>/dev/null)"
    [[ -n "$memory" && "$memory" -ge 1 ]] || memory=1
    echo $((processors < memory ? processors : memory))
}
