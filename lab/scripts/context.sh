# Puts paused guests of every kind before xen-hvmctx and holdfast context, for tests/Holdfast.Lab to compare what they say. HVM guests need a
# device model (lab/run -q). With a file /in/quick it is one guest alone, and only what tests/Holdfast.Lab requires even then; with /in/hvm-alone it is HVM
# guests and nothing to be refused, and with /in/no-hvm all but them, so that what ends one boot does not end the other. Ends with status 1 when a
# guest did not come up. Leaves in /out/guests a folder for each guest: before.txt and after.txt of xen-hvmctx, whole, records/TYPE.INSTANCE, what each
# command printed (NAME, NAME.err), and exits.tsv with their exit statuses. /out/refusals is the same for what must be refused.
. /etc/lab.sh

# run NAME COMMAND...: keeps what a command prints and its exit status in the folder of the moment.
run() {
    name=$1
    shift
    "$@" >"$here/$name" 2>"$here/$name.err"
    printf '%s\t%d\n' "$name" $? >>"$here/exits.tsv"
}

# guest NAME LINE...: writes a guest's configuration and creates it.
guest() {
    g=$1
    guests="$guests $g"
    shift
    printf '%s\n' "name=\"$g\"" 'on_crash="preserve"' 'vnc=0' "$@" >"$work/$g.cfg"
    note "guest $g"
    t xl create -e "$work/$g.cfg" || { cat "/var/log/xen/qemu-dm-$g.log" 2>/dev/null; return 1; }
}

linux() { printf '%s\n' 'kernel="/in/vmlinuz"' 'ramdisk="/in/linux.cpio.gz"' 'extra="console=hvc0 loglevel=4 rdinit=/init"'; }

# The tiny guests are soon in their loop, or have suspended themselves; either will do.
tiny() { guest "$@" memory=2 && sleep 3; }

# SeaBIOS finds nothing to boot, says so, and waits.
at_bios() { i=0; until xl dmesg | grep -qE '\(d[0-9]+\) (Booting from|No bootable|enter handle_18)'; do usleep 200000; i=$((i + 1)); [ $i -gt 200 ] && { echo "$1 did not come to its end"; return 1; }; done; sleep 1; }

# A guest that is still being built: its bootloader takes its time, and until that is done the domain is there and has no vCPUs.
unbuilt() {
    printf '#!/bin/sh\nexec sleep 900\n' >"$work/bootloader"
    chmod 755 "$work/bootloader"
    printf '%s\n' 'name="unbuilt"' 'type="pvh"' "bootloader=\"$work/bootloader\"" "disk=[\"$work/bootloader,raw,xvda,r\"]" memory=8 vcpus=1 >"$work/unbuilt.cfg"
    note 'guest unbuilt'
    xl create -e "$work/unbuilt.cfg" >"$work/unbuilt.log" 2>&1 &
    i=0
    until xl domid unbuilt >/dev/null 2>&1; do usleep 200000; i=$((i + 1)); [ $i -gt 100 ] && { cat "$work/unbuilt.log"; return 1; }; done
    sleep 1
    xl list
}

quick='' hvm=yes others=yes
[ ! -e /in/quick ] || quick=yes hvm=''
[ ! -e /in/no-hvm ] || hvm=''
[ ! -e /in/hvm-alone ] || others=''

# thoroughly NAME COMMAND...: runs it unless time is short.
thoroughly() { [ -n "$quick" ] || run "$@"; }

# look NAME [TYPES]: pauses a guest and has everything said about it; records of the types given (a pattern), or all, are asked for alone too.
look() {
    xl pause "$1"
    sleep 1
    d=$(xl domid "$1")
    here=/out/guests/$1
    mkdir -p "$here/records"
    echo "$d" >"$here/domid"
    run before.txt xen-hvmctx "$d"
    run get holdfast context get "$d" -o "$here/whole"
    # Each save adds the time since the domain was paused to its PM timer, once more: after some of them it has gone round, and nothing can be told from it.
    run after.txt xen-hvmctx "$d"
    thoroughly get-again.bin holdfast context get "$d"
    sed -n 's/^Entry [0-9]*: type \([0-9]*\) instance \([0-9]*\),.*/\1 \2/p' "$here/before.txt" | while read -r type instance; do
        [ -z "$2" ] || echo "$type" | grep -qxE "$2" || continue
        run "records/$type.$instance" holdfast context get "$d" --record "$type:$instance"
    done
    thoroughly inspect.txt holdfast context inspect "$d"
    run inspect.json holdfast context inspect "$d" --format json
    thoroughly vcpu.txt holdfast context inspect "$d" --vcpu 0
    thoroughly vcpu.json holdfast context inspect "$d" --vcpu 0 --format json
    thoroughly record.txt holdfast context inspect "$d" --record LAPIC/0
    thoroughly record.json holdfast context inspect "$d" --record LAPIC/0 --format json
    thoroughly check.txt holdfast context check "$d"
    run check.json holdfast context check "$d" --format json
    [ -n "$quick" ] || cat "$here/check.txt"
    cat "$here"/*.err
    xl destroy "$1"
    xl dmesg -c >/dev/null
}

work=$(mktemp -d)
guests=
mkdir -p /out/guests /out/refusals
[ -z "$quick" ] || : >/out/quick
[ -n "$others" ] || : >/out/hvm-alone
xen-cpuid -p >/out/host-cpu-policy.txt 2>&1

# What a Linux guest has besides a tiny one: CPU_XSAVE (16), and registers of its own in CPU (2).
[ -z "$others" ] || { tiny pvh2 'type="pvh"' 'kernel="/in/pvh.elf"' vcpus=2 && look pvh2 ${quick:+2}; }
if [ -n "$others" ] && [ -z "$quick" ]; then
    tiny pvh1 'type="pvh"' 'kernel="/in/pvh.elf"' vcpus=1 && look pvh1
    guest linux-pvh 'type="pvh"' "$(linux)" memory=96 vcpus=2 maxvcpus=3 && waitfor linux-pvh 'COUNTER 2 ' 1500 && look linux-pvh '2|16'
fi
if [ -n "$hvm" ]; then
    guest bios 'type="hvm"' memory=32 vcpus=2 viridian=1 hpet=1 && at_bios bios && look bios
    guest linux-hvm 'type="hvm"' "$(linux)" memory=128 vcpus=1 && waitfor linux-hvm 'COUNTER 2 ' 1500 && look linux-hvm '2|12|13|16'
fi

missing=0
for g in $guests; do [ -f "/out/guests/$g/after.txt" ] || { echo "$g was not looked at"; missing=1; }; done
[ -n "$others" ] || exit $missing

# What was printed by what must be refused.
refused() {
    for e in "$here"/*.err; do echo "$(basename "$e" .err): $(cat "$e")"; done
    cat "$here/exits.tsv"
}

note 'what must be refused'
here=/out/refusals
guest pv1 'type="pv"' 'kernel="/in/pv.elf"' memory=4 vcpus=1 && sleep 1
xl pause pv1
d=$(xl domid pv1)
# Xen itself does not survive being asked for the context of this one.
unbuilt
u=$(xl domid unbuilt)
for id in "$d" "$u"; do [ -n "$id" ] || { echo 'a guest whose context must be refused did not come up'; exit 1; }; done
run pv-get holdfast context get "$d"
run unbuilt-get holdfast context get "$u"
run absent-get holdfast context get 777
[ -z "$quick" ] || { refused; exit $missing; }

tiny pvh3 'type="pvh"' 'kernel="/in/pvh.elf"' vcpus=1
h=$(xl domid pvh3)
[ -n "$h" ] || { echo 'pvh3 did not come up'; exit 1; }
for verb in check inspect; do
    run pv-$verb holdfast context $verb "$d"
    run unbuilt-$verb holdfast context $verb "$u"
    run absent-$verb holdfast context $verb 777
done
run pv-record holdfast context get "$d" --record CPU:0
run unbuilt-record holdfast context get "$u" --record CPU
run unbuilt-device holdfast context get "$u" --record HPET
run dom0-get holdfast context get 0
run name-get holdfast context get pvh3
run number-get holdfast context get 40000
run record-name holdfast context get "$h" --record NONE
run record-header holdfast context get "$h" --record HEADER
run record-device holdfast context get "$h" --record PIT:0
run record-vcpu holdfast context get "$h" --record CPU:1
run record-type holdfast context get "$h" --record 99:0
run vcpu-absent holdfast context inspect "$h" --vcpu 7
run folder-absent holdfast context get "$h" -o /out/no/such/folder/context
run both holdfast context inspect "$h" --vcpu 0 --record CPU/0
echo 'nobody:x:65534:65534::/:/bin/sh' >>/etc/passwd
for verb in get check inspect; do run user-$verb su -s /bin/sh nobody -c "$(command -v holdfast) context $verb $h"; done
refused
# A target that the domain does not fit, and a link and a file that are replaced.
here=/out
run older.txt holdfast context check "$h" --target-xen 4.17
echo old >"$work/old"
ln -s "$work/old" "$work/link"
run link holdfast context get "$h" -o "$work/link"
ls -l "$work"
holdfast context get "$h" | holdfast check -
xl destroy pv1
xl destroy pvh3
xl destroy unbuilt
exit $missing
