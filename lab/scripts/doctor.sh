# What `holdfast doctor` says in dom0, of each kind of user and with devices missing, and in guests of both kinds; with a file /in/quick, of each kind of user
# alone. The last line says how much was looked at. Ends with 1 when doctor does not say what it should, and with 2 when it could not be asked.
. /etc/lab.sh

failed=0
unasked=0
checks=0

# says PATTERN...: what a command has printed, in /run/said, has a line with each of the patterns.
says() {
    for _pattern in "$@"; do
        checks=$((checks + 1))
        grep -q -- "$_pattern" /run/said || { echo "MISSING: $_pattern"; failed=1; }
    done
}

# doctor [COMMAND...]: runs it, by another command where one is given; it succeeds.
doctor() {
    t "$@" holdfast doctor >/run/said || failed=1
    cat /run/said
}

as_user() { su nobody -s /bin/sh -c "$*"; }

end() {
    echo "$checks things that doctor says"
    [ $failed -eq 0 ] || exit 1
    [ $unasked -eq 0 ] || exit 2
    exit 0
}

version=$(xl info xen_version)
build_id=$(xl info build_id)
case $version in
    4.14*) domctl='^domctl: *unknown$' sysctl='^sysctl: *unknown$' known='^Xen 4\.14[^ ]* is not known here' ;;
    4.17*) domctl='^domctl: *version 0x15, usable$' sysctl='^sysctl: *version 0x15, usable$' known='^live patching: *there, with 0 patches$' ;;
    4.20*) domctl='^domctl: *version 0x17, usable$' sysctl='^sysctl: *version 0x15, usable$' known='^live patching: *there, with 0 patches$' ;;
    *) echo "nothing is known of what doctor should say of Xen '$version'"; exit 2 ;;
esac
[ -n "$build_id" ] || { echo 'xl info does not say the build id'; exit 2; }

note 'root in dom0'
doctor
says "^This machine runs under Xen ${version}[,;]" "^version: *${version}[ ,]" "^build id: *$build_id$" "$domctl" "$sysctl" "$known" '^privcmd: *usable ' '^hypercall: *usable '
case $version in 4.14*) ;; *) says 'and this is its control domain\.$' '^this domain: *may control domains, the hardware domain' "^domains: *$(xl list | tail -n +2 | wc -l)$" ;; esac
holdfast doctor --format json >/out/doctor.json || failed=1
xl info | grep -E '^xen_|^cc_|^build_id'

note 'another user'
doctor as_user
says 'This user may not open /dev/xen/privcmd: run it as root' "^This machine runs under Xen $version;" '^privcmd: *not permitted ' '^hypercall: *not permitted '

[ ! -e /in/quick ] || end

note 'without /dev/xen/privcmd'
mv /dev/xen/privcmd /dev/xen/away
doctor
says 'but there is no /dev/xen/privcmd' '^privcmd: *missing ' '^hypercall: *usable '
touch /dev/xen/privcmd
doctor
says "/dev/xen/privcmd is no device of Xen's" "^privcmd: *not Xen's "
rm /dev/xen/privcmd
mknod /dev/xen/privcmd c 10 250
doctor
says 'no driver serves it' '^privcmd: *without a driver '
rm /dev/xen/privcmd
mv /dev/xen/away /dev/xen/privcmd

note 'without /dev/xen/hypercall'
mv /dev/xen/hypercall /dev/xen/away
doctor
says '/dev/xen/hypercall is not there .*so that hypercalls use locked memory' '^hypercall: *missing ' "$domctl" "$sysctl"
touch /dev/xen/hypercall
doctor
says "/dev/xen/hypercall is no device of Xen's, so that hypercalls use locked memory" "^hypercall: *not Xen's " "$domctl" "$sysctl"
rm /dev/xen/hypercall
mknod /dev/xen/hypercall c 1 3
doctor
says "/dev/xen/hypercall is no device of Xen's, so that hypercalls use locked memory" "^hypercall: *not Xen's " "$domctl" "$sysctl"
rm /dev/xen/hypercall
mv /dev/xen/away /dev/xen/hypercall

# ask TYPE: creates a guest and waits until it has said everything. Where the processor is emulated, a guest's kernel panics now and then, which says nothing
# of doctor: it is created again, twice at the most.
ask() {
    for _attempt in 1 2 3; do
        rm -f "/var/log/xen/console/guest-doctor-$1.log"
        t xl create "/run/doctor-$1.cfg" && waitfor "doctor-$1" 'DOCTOR-END\|Kernel panic' 2000 && glog "doctor-$1" | grep -q DOCTOR-END && return
        glog "doctor-$1" | grep 'Kernel panic'
        xl destroy "doctor-$1"
    done
    return 1
}

note 'guests'
guest=/run/guest
mkdir -p $guest/bin $guest/proc $guest/sys $guest/dev $guest/tmp
cp -r /lib /lib64 $guest/
[ ! -d /usr/lib ] || { mkdir -p $guest/usr; cp -r /usr/lib $guest/usr/; }
cp /bin/busybox $guest/bin/
cp "$(readlink -f "$(command -v holdfast)")" $guest/bin/holdfast
for applet in sh mount insmod sleep; do ln -s busybox $guest/bin/$applet; done
cat >$guest/init <<'END'
#!/bin/sh
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
exec >/dev/hvc0 2>&1
echo DOCTOR-BEFORE; /bin/holdfast doctor; echo "DOCTOR-STATUS $?"
for module in xen-privcmd xenfs; do insmod /lib/modules/$module.ko; done
mount -t xenfs xenfs /proc/xen
echo DOCTOR-AFTER; /bin/holdfast doctor; echo "DOCTOR-STATUS $?"
/bin/holdfast doctor --format json; echo "DOCTOR-END $?"
while :; do sleep 60; done
END
chmod 755 $guest/init
(cd $guest && find . | cpio -o -H newc 2>/dev/null) >/run/guest.cpio
rm -rf $guest
for type in pvh pv; do
    printf 'name="doctor-%s"\ntype="%s"\nkernel="/in/vmlinuz"\nramdisk="/run/guest.cpio"\nextra="console=hvc0 loglevel=4 rdinit=/init"\nmemory=640\nvcpus=1\n' $type $type >/run/doctor-$type.cfg
    ask $type || { echo "the $type guest did not come to its end"; unasked=1; continue; }
    glog doctor-$type | sed -n '/^DOCTOR/,$p' >/run/said
    cat /run/said
    says 'does not let this domain control others' '^DOCTOR-END 0'
    checks=$((checks + 1))
    [ "$(grep -c 'DOCTOR-STATUS 0' /run/said)" -eq 2 ] || { echo "MISSING: a status of 0 in $type"; failed=1; }
    xl destroy doctor-$type
done
end
