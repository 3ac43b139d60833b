# For scripts that run in dom0: `. /etc/lab.sh`.

now() { cut -d' ' -f1 /proc/uptime; }

# note WORDS...: a heading in the transcript, with the time since dom0 started.
note() { echo "### [$(now)] $*"; }

# t COMMAND...: prints a command, runs it, prints its status and how long it took.
t() {
    _from=$(now)
    echo "\$ $*"
    "$@"
    _status=$?
    echo "[status $_status after $(awk "BEGIN { printf \"%.2f\", $(now) - $_from }") s]"
    return $_status
}

# glog DOMAIN: what a guest has printed on its console so far.
glog() { tr -d '\r' <"/var/log/xen/console/guest-$1.log" 2>/dev/null; }

# waitfor DOMAIN PATTERN TRIES: waits until a guest has printed something, looking every 0.2 s.
waitfor() {
    _tries=$3
    until glog "$1" | grep -q "$2"; do
        usleep 200000
        _tries=$((_tries - 1))
        [ $_tries -gt 0 ] || { echo "$1 did not print '$2':"; glog "$1" | tail -n 20; return 1; }
    done
}
