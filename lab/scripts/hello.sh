# What this Xen is: a first look, and the shortest run there is.
. /etc/lab.sh
t xl info || exit 1
t xl list || exit 1
t xen-cpuid -p
t holdfast --version
