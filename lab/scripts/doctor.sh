# What `holdfast doctor` says in dom0, of each kind of user and with devices missing, and in guests of both kinds.
. /etc/lab.sh

failed=0

# expect PATTERN COMMAND...: runs a command, which succeeds, and whose output has a line with the pattern.
expect() {
    _pattern=$1
    shift
    t "$@" >/run/said || failed=1
    cat /run/said
    grep -q -- "$_pattern" /run/said || { echo "MISSING: $_pattern"; failed=1; }
}

as_user() { su nobody -s /bin/sh -c "$*"; }

case $(xl info xen_version) in
    4.14*) usable='Xen 4.14.* is not known here' ;;
    *) usable='domctl: *version 0x1[57], usable' ;;
esac

note 'root in dom0'
expect 'This machine runs under Xen 4' holdfast doctor
expect "$usable" holdfast doctor
holdfast doctor --format json >/out/doctor.json || failed=1
xl info | grep -E '^xen_|^cc_|^build_id'

note 'another user'
expect 'This user may not open /dev/xen/privcmd: run it as root' as_user holdfast doctor

note 'without /dev/xen/privcmd'
mv /dev/xen/privcmd /dev/xen/away
expect 'but there is no /dev/xen/privcmd' holdfast doctor
touch /dev/xen/privcmd
expect '/dev/xen/privcmd is no device of Xen' holdfast doctor
rm /dev/xen/privcmd
mknod /dev/xen/privcmd c 10 250
expect 'no driver serves it' holdfast doctor
rm /dev/xen/privcmd
mv /dev/xen/away /dev/xen/privcmd

note 'without /dev/xen/hypercall'
mv /dev/xen/hypercall /dev/xen/away
expect 'hypercalls use locked memory' holdfast doctor
expect "$usable" holdfast doctor
mv /dev/xen/away /dev/xen/hypercall

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
    t xl create /run/doctor-$type.cfg || failed=1
    waitfor doctor-$type DOCTOR-END 400 || failed=1
    glog doctor-$type | sed -n '/^DOCTOR/,$p'
    glog doctor-$type | grep -q 'does not let this domain control others' || { echo "MISSING: no rights in $type"; failed=1; }
    [ "$(glog doctor-$type | grep -c 'DOCTOR-STATUS 0')" -eq 2 ] || { echo "MISSING: a status of 0 in $type"; failed=1; }
    xl destroy doctor-$type
done
exit $failed
