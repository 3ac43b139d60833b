#!/usr/bin/env bash
# Measures "holdfast check", as published, on a small image and on big ones, and any other command beside it. Prints a table; asserts
# nothing.
#
#   bench/end-to-end.sh                                               holdfast alone
#   bench/end-to-end.sh 'python3 verify-stream-v2 --format xl --in'   and Xen's own tool; the image's path is appended
#
# Images are made in artifacts/bench and kept there: a sample, 1 GiB full of data, and 64 GiB as a sparse file, which holds only what is
# not page contents (200 MB on the disk). Each command runs once to warm the page cache and then three times: the table has the
# fastest wall clock with its processor time, and the largest resident set (VmHWM, looked at every few milliseconds).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# shellcheck source=bench/measure.sh
. bench/measure.sh
prepare

# row IMAGE COMMAND...
row() {
    local name=$1 best
    shift
    measure "$@" "$folder/$name" >/dev/null
    best=$(for _ in 1 2 3; do measure "$@" "$folder/$name"; done | sort -n | awk '
        NR == 1 { wall = $1; cpu = $2; status = $4 }
        $3 > peak { peak = $3 }
        END { printf "%.2f | %.2f | %d | %d", wall, cpu, peak / 1024, status }')
    printf '| %s | %s | %s |\n' "$name" "${*##*/}" "$best"
}

gzip -dc samples/guests/pvh-1vcpu-xen-4.17.xlsave.gz >"$folder/small.xlsave"
image full-1GiB.xlsave full 1024
image sparse-64GiB.xlsave sparse 65536

printf '| image | command | wall s | CPU s | max RSS MiB | exit |\n|---|---|--:|--:|--:|--:|\n'
for name in small.xlsave full-1GiB.xlsave sparse-64GiB.xlsave; do
    row $name "$folder/publish/holdfast" check
    row $name "$folder/publish/holdfast" check --target-xen 4.20
    for other in "$@"; do
        # shellcheck disable=SC2086 # A command with its arguments.
        row $name $other
    done
done
