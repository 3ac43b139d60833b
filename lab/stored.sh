# shellcheck shell=bash disable=SC2154 # What is not set here is set by settings.sh.
# Sourced by the commands that ask once more what is stored, after settings.sh.

# compare_stored FOLDER ASK [NAME...]: has the scripts of a folder of tests/agreement carried out once more by the command ASK, all or those that are named,
# and ends with what came of it: 0, 1, 2 or 125, as the commands say. `results_py` says what is compared and how; unless it is set, hypercalls/results.py.
compare_stored() {
    local results_py=${results_py:-$lab/hypercalls/results.py} stored=$lab/../tests/agreement/$1 ask=$2 folder status
    shift 2
    [ -f "$stored/results-$xen.txt" ] || give_up "nothing is stored of Xen $xen."
    folder=$(mktemp -d) || give_up 'there is no room for temporary files.'
    # shellcheck disable=SC2064 # The folder is known now.
    trap "rm -rf '$folder'" EXIT
    python3 "$results_py" some "$folder/scripts.txt" "$stored"/scripts/*.txt -- "$@" || give_up 'there is no such script.'
    "$ask" "$folder/results.txt" "$folder/scripts.txt"
    status=$?
    [ $status -ne $not_set_up ] || exit $not_set_up
    [ -s "$folder/results.txt" ] || exit 2
    python3 "$results_py" compare "$folder/results.txt" "$stored/results-$xen.txt" || exit 1
    [ $status -eq 0 ] || exit 2
}
