# shellcheck shell=bash disable=SC2154 # What is not set here is set by settings.sh.
# Sourced by the commands that have guests carry something out on real Xen and note what they print, after settings.sh.

# ask_all RESULTS_PY RESULTS SCRIPTS... -- IN_DOM0 FILES...: boots real Xen and has a fresh guest carry out each script that RESULTS has no answer of, until
# there is nothing left. Where Xen or dom0 dies of a script, that is the answer, and the rest is asked of a Xen that is booted anew. IN_DOM0 makes the
# guests from scripts.tar, which RESULTS_PY fills; FILES are for it, too. BOOTS is the most boots (20); KEEP=FOLDER keeps the consoles. `work` is a folder
# that the caller removes. False when something has no answer.
ask_all() {
    local results_py=$1 results=$2 scripts=() boots=0 failures=0 status
    shift 2
    while [ "$1" != -- ]; do scripts+=("$1"); shift; done
    shift
    python3 "$results_py" left "$results" "$work/left.txt" "${scripts[@]}" || give_up 'the scripts cannot be read.'
    while [ -s "$work/left.txt" ] && [ $boots -lt "${BOOTS:-20}" ]; do
        rm -rf "$work/guests"
        python3 "$results_py" guests "$work/left.txt" "$work/guests" || give_up 'the scripts cannot be read.'
        tar cf "$work/scripts.tar" -C "$work/guests" . || give_up "the files for dom0 could not be put together in $work."
        boots=$((boots + 1))
        "$lab/run" -t 3000 -s 120 -o "$work/run" "$@" "$work/scripts.tar" >"$work/log" 2>&1
        status=$?
        [ $status -ne $not_set_up ] || { cat "$work/log" >&2; exit $not_set_up; }
        [ -z "${KEEP:-}" ] || { mkdir -p "$KEEP" && cp "$work/run/console.log" "$KEEP/$xen-$boots.log"; }
        if python3 "$results_py" collect "$work/run/console.log" "$work/left.txt" "$results" $status; then
            failures=0
        else
            failures=$((failures + 1))
            [ $failures -lt 3 ] || { tail -n 25 "$work/log" >&2; say 'three boots answered nothing.'; return 1; }
        fi
        python3 "$results_py" left "$results" "$work/left.txt" "${scripts[@]}" || give_up 'the scripts cannot be read.'
        say "boot $boots ended with $status: $(grep -c '^#' "$results") scripts have an answer, $(grep -c '^#' "$work/left.txt") have none"
    done
    python3 "$results_py" order "$results" "${scripts[@]}" || give_up "nothing can be written to $results."
    [ ! -s "$work/left.txt" ]
}
