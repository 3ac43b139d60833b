# shellcheck shell=bash disable=SC2016,SC2120,SC2154
# Sourced by what needs packages of a release of Debian that this machine need not run: they are looked for on the mirrors that the machine's own apt
# uses, with lists of their own in the lab's cache, and only downloaded, never installed. What needs the network is bounded in time. settings.sh is sourced before.

readonly patience=300      # seconds for one step that needs the network
readonly lists_minutes=60  # how long lists are good enough
readonly keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# own_lists [again]: reads the lists of this machine's own apt, where there are none. Other sources than Debian may fail there, which what follows does not need.
own_lists() {
    [ "$(id -u)" -eq 0 ] || return 0
    [ "${1:-}" = again ] || [ -z "$(apt-get indextargets --format '$(FILENAME)' 'Created-By: Packages')" ] || return 0
    timeout $patience apt-get update -q -o Acquire::Retries=2 -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30 || true
}

# mirror_of LABEL: where this machine's apt finds the archive with that label.
mirror_of() { apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Created-By: Packages' | awk -v label="$1" '$1 == label { print $2; exit }'; }

# suite_options SUITE: sets `options` to what makes apt look at that release alone.
suite_options() {
    local folder=$cache/apt-$1
    options=(-o "Dir::Etc::sourcelist=$folder/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::Lists=$folder/lists"
        -o "Dir::Cache=$folder/cache" -o Dir::State::status=/dev/null -o APT::Architecture=amd64 -o APT::Architectures=amd64 -o Acquire::Languages=none
        -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false
        -o Acquire::Retries=2 -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30)
}

# read_suite SUITE: reads its lists, and those of its security updates where a mirror of them is known. Fails with a sentence.
# In a shell of its own, so that its lock ends with it.
read_suite() (
    local folder=$cache/apt-$1 mirror=${HOLDFAST_DEBIAN_MIRROR:-} security='' options sources
    if [ -z "$mirror" ]; then
        [ -n "$(mirror_of Debian)" ] || own_lists
        mirror=$(mirror_of Debian)
        security=$(mirror_of Debian-Security)
    fi
    [ -n "$mirror" ] || { echo "This machine's apt knows no mirror of Debian, or 'apt-get update' was never run. HOLDFAST_DEBIAN_MIRROR names one."; return 1; }
    [ -e $keyring ] || { echo "Debian's keys are not here: they are in the package debian-archive-keyring."; return 1; }
    sources="deb [signed-by=$keyring] $mirror $1 main"
    [ -z "$security" ] || sources+=$'\n'"deb [signed-by=$keyring] $security $1-security main"
    mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
    # Another one that reads them is waited for, and has then read them for this one too.
    exec 6>"$folder/lock"
    flock -w $patience 6 || return 124
    if [ "$(cat "$folder/sources.list" 2>/dev/null)" = "$sources" ] && [ -n "$(find "$folder/read" -mmin -$lists_minutes 2>/dev/null)" ]; then return 0; fi
    rm -f "$folder/read"
    echo "$sources" >"$folder/sources.list"
    suite_options "$1"
    timeout $patience apt-get "${options[@]}" update -q -o APT::Update::Error-Mode=any && touch "$folder/read"
)

# download SUITE FOLDER PACKAGE...: packages of a release whose lists have been read.
download() {
    local suite=$1 folder=$2 status options
    suite_options "$suite"
    shift 2
    # A package that is no longer there has the lists read again next time.
    (cd "$folder" && timeout $patience apt-get "${options[@]}" download -q "$@") || { status=$?; rm -f "$cache/apt-$suite/read"; return $status; }
}
