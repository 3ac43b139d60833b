# Restores every image in /in (NAME.xlsave, NAME.xlsave.gz) with xl, one after another, and says what became of each. Of the image NAME /out/NAME/
# holds `result` (the line RESULT below), `toolstack` (what xl said), `hypervisor` (Xen's messages, and what a PVH guest wrote to its debug port),
# `console` (what a PV or Linux guest printed) and, of an HVM guest, `device-model` (what QEMU said). BEGIN, RESULT and DONE, which comes when nothing is
# left of the guest, also go to the machine's console: when the hypervisor itself dies, nothing else is left. /in/restore-seconds holds how long another
# image is begun with, /in/restore-order the names in their order. The image called `proof` comes last.
# A domain that cannot be destroyed ends the script with status 1, since what follows it would not be judged alone. One that was destroyed, and keeps some
# of its memory, does nothing any more: it is told of (REMAINS, and /out/NAME/remains says what Xen knows of it), and no longer counted. An image that cannot
# be unpacked ends the script with status 2.
. /etc/lab.sh

restore_limit=45
looks=24
work=/run/restore
mkdir -p $work
remains=' '

tell() {
    echo "$*"
    echo "$*" >/dev/hvc0
}

# domains: a line for each domain but dom0 and what remains of others: its id, its number of vCPUs, its state. Names may hold blanks, so fields count from the end.
# When xl does not tell, there is something that is not known, rather than nothing.
domains() {
    listed=$(timeout 20 xl list 2>/dev/null) || listed=$(sleep 1; timeout 20 xl list 2>/dev/null) || { echo 0:0:unknown; return; }
    echo "$listed" | awk -v remains="$remains" 'NR > 2 && !index(remains, " " $(NF-4) " ") { print $(NF-4) ":" $(NF-2) ":" $(NF-1) }'
}

# gather DIR: moves what Xen said since the last time, and copies what guests printed.
gather() {
    timeout 20 xl dmesg -c >>"$1/hypervisor"
    cat /var/log/xen/console/guest-*.log >"$1/console" 2>/dev/null
}

# watch DIR: until the guest has shown three signs of life, or has ended, or has had its time. What was said until then is gathered.
watch() {
    look=0
    usleep 600000
    while :; do
        look=$((look + 1))
        gather "$1"
        [ $look -le $looks ] || return
        [ "$(cat "$1/hypervisor" "$1/console" | grep -c -e ALIVE -e 'COUNTER .* sum=')" -ge 3 ] && return
        if [ $look -ge 4 ]; then
            case $(domains) in
                '' | *:*:*[scd]*) gather "$1"; return ;;
            esac
        fi
        usleep 350000
    done
}

# destroy_all NAME DOMAIN...: false when one stays that is not dying.
destroy_all() {
    destroyed=$1
    shift
    for domain in "$@"; do timeout 20 xl destroy "${domain%%:*}" >/dev/null 2>&1; done
    tries=20
    left=$(domains)
    while [ -n "$left" ]; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || break
        usleep 300000
        left=$(domains)
    done
    for domain in $left; do
        case $domain in *:*:*d*) ;; *) return 1 ;; esac
        tell "REMAINS $destroyed $domain"
        timeout 20 xl debug-keys q
        timeout 20 xl dmesg -c >>"/out/$destroyed/remains"
        remains="$remains${domain%%:*} "
    done
}

# restore FILE: false when a domain stays.
restore() {
    file=$1
    name=${file##*/}
    name=${name%.gz}
    name=${name%.xlsave}
    image=$file
    case $file in *.gz)
        image=$work/$name.xlsave
        gunzip -c "$file" >"$image" || { tell "UNPACKED $name only in part"; exit 2; } ;;
    esac
    out=/out/$name
    mkdir -p "$out"
    : >"$out/hypervisor"
    for log in /var/log/xen/console/*; do [ -f "$log" ] && : >"$log"; done
    rm -f /var/log/xen/qemu-dm-*

    tell "BEGIN $name"
    began=$(now)
    timeout -k 5 $restore_limit xl -vvv restore -e "$image" >"$out/toolstack" 2>&1
    status=$?
    restored=$(now)
    if [ $status -eq 0 ]; then watch "$out"; else gather "$out"; fi
    watched=$(now)
    left=$(domains)
    for log in /var/log/xen/qemu-dm-*; do [ -f "$log" ] && cat "$log" >>"$out/device-model"; done
    tell "RESULT $name status=$status restore=$(awk "BEGIN { printf \"%.1f\", $restored - $began }") watch=$(awk "BEGIN { printf \"%.1f\", $watched - $restored }") domains=$(for domain in $left; do printf '%s,' "$domain"; done)" >"$out/result"

    [ "$image" = "$file" ] || rm -f "$image"
    # Where nothing was left, nothing has been said since.
    if [ -n "$left" ]; then
        # shellcheck disable=SC2086 # A word for each domain.
        destroy_all "$name" $left || { tell "STUCK $name"; domains; return 1; }
        timeout 20 xl dmesg -c >/dev/null
    fi
    tell "DONE $name"
}

seconds() { cut -d. -f1 /proc/uptime; }

timeout 20 xl dmesg -c >/dev/null
end=$(($(seconds) + $(cat /in/restore-seconds 2>/dev/null || echo 86400)))
for name in $(if [ -e /in/restore-order ]; then cat /in/restore-order; else ls /in | sed -n 's/\.xlsave\(\.gz\)\{0,1\}$//p'; fi); do
    [ "$name" != proof ] || continue
    [ "$(seconds)" -lt $end ] || break
    file=/in/$name.xlsave
    [ -f "$file" ] || file=$file.gz
    restore "$file" || exit 1
done
for file in /in/proof.xlsave*; do [ ! -f "$file" ] || restore "$file"; done
tell END
