# shellcheck shell=bash disable=SC2034 # What is not used here is used where this is sourced.
# Sourced by the lab's commands: which Xen, where things are kept, and how something that cannot be done is said.
#
#   XEN                     the version of Xen: 4.14, 4.17 (unless said otherwise) or 4.20
#   HOLDFAST_LAB            where unpacked packages are kept; ~/.cache/holdfast-lab unless said otherwise
#   HOLDFAST_BINARY         a published holdfast for dom0; without it, one is published from this repository
#   HOLDFAST_DEBIAN_MIRROR  a mirror of Debian, for a machine whose own apt names none

# What a command of the lab ends with when it is not the script's own status. What is broken is a fault of the lab; what is not set up is none.
readonly is_broken=123 ran_out_of_time=124 not_set_up=125 did_not_live=126

lab=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(dirname "$lab")
cache=${HOLDFAST_LAB:-${XDG_CACHE_HOME:-$HOME/.cache}/holdfast-lab}
built=$repository/artifacts/lab/built

say() { printf 'lab: %s\n' "$*" >&2; }
give_up() { say "$*"; exit $not_set_up; }

# usage: the comment at the head of a command.
usage() { sed -n '2,/^set/{/^set/d; s/^# \{0,1\}//; p}' "$0" >&2; exit $not_set_up; }

readonly versions=(4.14 4.17 4.20)

# The kernel and busybox of dom0 are always those of Debian 12, so that only Xen differs.
readonly kernel_suite=bookworm

# choose VERSION: sets `xen`, the release of Debian whose packages it is in, where dom0's tools and their libraries come from too, and the package
# that its device model is in.
choose() {
    xen=$1
    case $xen in
        4.14) suite=bullseye device_model_package=qemu-system-x86 ;;
        4.17) suite=bookworm device_model_package=qemu-system-xen ;;
        4.20) suite=trixie device_model_package=qemu-system-xen ;;
        *) give_up "XEN is '$xen'; the versions are 4.14, 4.17 and 4.20." ;;
    esac
}
choose "${XEN:-4.17}"
