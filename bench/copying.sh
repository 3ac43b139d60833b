#!/usr/bin/env bash
# Measures what copies memory, "holdfast convert" and "holdfast extract" as published, beside cp of the same file in the same run. Prints a table; asserts nothing.
#
#   bench/copying.sh [MEBIBYTES...]     images of so much memory, full of data; without them 256, 1024 and 4096
#
# Each command runs once to warm the page cache and then five times, each time right behind a cp: the table has the fastest of both, their ratio, and the largest
# resident set of the command (VmHWM). Outputs are removed before each run. They need twice the space of an image in artifacts/bench.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=bench/measure.sh
. bench/measure.sh
prepare

[ $# -gt 0 ] || set -- 256 1024 4096
output=$folder/output
trap 'rm -f "$output"' EXIT

# timed COMMAND...: like measure, with nothing at the place of the output.
timed() {
    rm -f "$output"
    measure "$@"
}

# row NAME IMAGE COMMAND...
row() {
    local name=$1 image=$2 copy='' own=''
    shift 2
    timed "$@" >/dev/null
    for _ in 1 2 3 4 5; do
        copy+=$(timed cp "$image" "$output")$'\n'
        own+=$(timed "$@")$'\n'
    done
    awk -v name="$name" -v copy="$(sort -n <<<"$copy" | awk 'NF { print $1; exit }')" '
        NF && (best == "" || $1 < best) { best = $1; cpu = $2 }
        NF && $3 > peak { peak = $3 }
        NF && $4 > status { status = $4 }
        END { printf "| %s | %.2f | %.2f | %.2f | %.2f | %d | %d |\n", name, best, copy, copy / best, cpu, peak / 1024, status }' <<<"$own"
}

for mebibytes in "$@"; do
    name=full-${mebibytes}MiB.xlsave
    image "$name" full "$mebibytes"
    printf '\n%s MiB\n\n| command | wall s | cp wall s | throughput of cp | CPU s | max RSS MiB | exit |\n|---|--:|--:|--:|--:|--:|--:|\n' "$mebibytes"
    file=$folder/$name
    row 'convert --align-pages' "$file" "$folder/publish/holdfast" convert "$file" "$output" --align-pages
    row 'convert --state domain-context' "$file" "$folder/publish/holdfast" convert "$file" "$output" --state domain-context
    row 'extract --to elf-core' "$file" "$folder/publish/holdfast" extract "$file" "$output" --to elf-core
    row 'extract --to raw' "$file" "$folder/publish/holdfast" extract "$file" "$output" --to raw
done
