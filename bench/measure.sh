# What the scripts of this folder have in common: where they work, how images are made, and how a command is measured. To be sourced in the root of the repository.
# shellcheck shell=bash
folder=artifacts/bench

# prepare: builds what makes images and publishes the command, as a user would have it.
prepare() {
    mkdir -p "$folder"
    dotnet build bench/Holdfast.Benchmarks -c Release --nologo -v quiet
    dotnet publish src/Holdfast.Cli --nologo -v quiet -o "$folder/publish" -p:PublishProfile=standalone
}

# image NAME KIND MEBIBYTES: makes an image that is kept for the next time.
image() {
    [ -f "$folder/$1" ] || dotnet run --no-build -c Release --project bench/Holdfast.Benchmarks -- make "$2" "$3" "$folder/$1"
}

# peak FILE PID: writes the largest resident set of a process, in KiB, until it ends.
peak() {
    local largest=0 key value _
    while [ -r "/proc/$2/status" ]; do
        while read -r key value _; do
            [ "$key" = VmHWM: ] && largest=$value
        done <"/proc/$2/status" || true
        echo "$largest" >"$1"
        sleep 0.003
    done 2>/dev/null
}

# measure COMMAND...: prints "WALL CPU KIB STATUS".
measure() {
    local status wall user system
    : >"$folder/pid"
    {
        TIMEFORMAT='%R %U %S'
        time {
            # The shell becomes the command, so that its process is the one to look at.
            # shellcheck disable=SC2016
            bash -c 'echo $$ >"$0"; exec "$@" >/dev/null 2>&1' "$folder/pid" "$@" && status=0 || status=$?
            echo $status >"$folder/status"
        }
    } 2>"$folder/time" &
    local job=$!
    while [ ! -s "$folder/pid" ]; do :; done
    peak "$folder/peak" "$(<"$folder/pid")"
    wait $job
    read -r wall user system <"$folder/time"
    awk -v wall="$wall" -v user="$user" -v kernel="$system" -v peak="$(<"$folder/peak")" -v status="$(<"$folder/status")" \
        'BEGIN { printf "%.2f %.2f %d %d\n", wall, user + kernel, peak, status }'
}
