# Starts each guest of the lab (HVM guests need a device model), or those whose names are in /in/guests, saves it as /out/NAME.xlsave, and leaves what tells this host: `xl info` as
# /out/xl-info.txt, and `xen-cpuid -p` as /out/host-cpu-policy.txt. A tiny guest suspends itself after a few ticks, and needs to be told that its
# suspend was seen; a Linux guest suspends because xl asks it to, once it has counted to three. The status is the number of guests that were not saved.
. /etc/lab.sh

failures=0
fail() {
    echo "$*"
    failures=$((failures + 1))
}

# suspended NAME: waits until a tiny guest has suspended itself.
suspended() {
    tries=100
    until timeout 20 xl list "$1" | grep -q -- '---s'; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || return 1
        usleep 200000
    done
}

# save_suspended NAME: saves a guest that waits in its suspend: xl asks it to suspend through xenstore, and the answer is given in its place.
save_suspended() {
    request=/local/domain/$(xl domid "$1")/control/shutdown
    timeout 240 xl -vvv save "$1" "/out/$1.xlsave" 2>"/out/$1.save.log" &
    save=$!
    until [ "$(xenstore-read "$request" 2>/dev/null)" = suspend ]; do
        kill -0 $save 2>/dev/null || break
        usleep 100000
    done
    xenstore-write "$request" ''
    wait $save
}

xl info >/out/xl-info.txt || fail 'xl info fails'
xen-cpuid -p >/out/host-cpu-policy.txt || fail 'xen-cpuid -p fails'
for config in /in/*.cfg; do
    name=${config##*/}
    name=${name%.cfg}
    [ ! -e /in/guests ] || grep -qx -- "$name" /in/guests || continue
    note "$name"
    t timeout 180 xl create -e "$config" || { fail "$name did not start"; continue; }
    case $name in
        linux-*)
            { waitfor "$name" 'COUNTER 3 ' 600 && t timeout 240 xl -vvv save "$name" "/out/$name.xlsave" 2>"/out/$name.save.log"; } || { fail "$name was not saved" && rm -f "/out/$name.xlsave"; } ;;
        *)
            { suspended "$name" && save_suspended "$name"; } || { fail "$name was not saved" && rm -f "/out/$name.xlsave"; } ;;
    esac
    timeout 20 xl destroy "$name" 2>/dev/null
done
exit $failures
