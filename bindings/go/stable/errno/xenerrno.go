// Code generated from abi/errno.yaml. DO NOT EDIT.

package errno

import (
	"fmt"
)

// XenErrno: Why a hypercall failed. It answers with the number's negative. Xen's XEN_E*: public/errno.h, 4.22. Other
// values are possible.
type XenErrno uint32

// XenErrnoEperm is EPERM. The caller has no right to it.
const XenErrnoEperm XenErrno = 1

// XenErrnoEnoent is ENOENT. What is named is not there.
const XenErrnoEnoent XenErrno = 2

// XenErrnoEsrch is ESRCH. There is no such domain.
const XenErrnoEsrch XenErrno = 3

// XenErrnoEintr is EINTR. The call was interrupted.
const XenErrnoEintr XenErrno = 4

// XenErrnoEio is EIO. A device failed.
const XenErrnoEio XenErrno = 5

// XenErrnoEnxio is ENXIO. There is no such address.
const XenErrnoEnxio XenErrno = 6

// XenErrnoE2big is E2BIG. There is more than Xen takes at once.
const XenErrnoE2big XenErrno = 7

// XenErrnoEnoexec is ENOEXEC. It is no executable.
const XenErrnoEnoexec XenErrno = 8

// XenErrnoEbadf is EBADF. What is referred to is not open.
const XenErrnoEbadf XenErrno = 9

// XenErrnoEchild is ECHILD. There is no child.
const XenErrnoEchild XenErrno = 10

// XenErrnoEagain is EAGAIN. It is to be tried again. Xen's EWOULDBLOCK is the same number.
const XenErrnoEagain XenErrno = 11

// XenErrnoEnomem is ENOMEM. There is not enough memory.
const XenErrnoEnomem XenErrno = 12

// XenErrnoEacces is EACCES. It is not permitted: for a versioned interface, the caller was built for another version.
const XenErrnoEacces XenErrno = 13

// XenErrnoEfault is EFAULT. Xen cannot reach an address of the caller's.
const XenErrnoEfault XenErrno = 14

// XenErrnoEbusy is EBUSY. It is in use.
const XenErrnoEbusy XenErrno = 16

// XenErrnoEexist is EEXIST. It is there already.
const XenErrnoEexist XenErrno = 17

// XenErrnoExdev is EXDEV. It reaches across devices.
const XenErrnoExdev XenErrno = 18

// XenErrnoEnodev is ENODEV. There is no such device.
const XenErrnoEnodev XenErrno = 19

// XenErrnoEnotdir is ENOTDIR. It is no directory. In Xen 4.15 and later.
const XenErrnoEnotdir XenErrno = 20

// XenErrnoEisdir is EISDIR. It is a directory. In Xen 4.7 and later.
const XenErrnoEisdir XenErrno = 21

// XenErrnoEinval is EINVAL. An argument makes no sense.
const XenErrnoEinval XenErrno = 22

// XenErrnoEnfile is ENFILE. Xen has no room for another one.
const XenErrnoEnfile XenErrno = 23

// XenErrnoEmfile is EMFILE. The caller has too many.
const XenErrnoEmfile XenErrno = 24

// XenErrnoEnospc is ENOSPC. There is no room left.
const XenErrnoEnospc XenErrno = 28

// XenErrnoErofs is EROFS. It can be read only. In Xen 4.7 and later.
const XenErrnoErofs XenErrno = 30

// XenErrnoEmlink is EMLINK. There are too many links.
const XenErrnoEmlink XenErrno = 31

// XenErrnoEdom is EDOM. A number is outside of what the function takes.
const XenErrnoEdom XenErrno = 33

// XenErrnoErange is ERANGE. A number is outside of the range.
const XenErrnoErange XenErrno = 34

// XenErrnoEdeadlk is EDEADLK. The callers would wait for each other. Xen's EDEADLOCK is the same number.
const XenErrnoEdeadlk XenErrno = 35

// XenErrnoEnametoolong is ENAMETOOLONG. A name is too long.
const XenErrnoEnametoolong XenErrno = 36

// XenErrnoEnolck is ENOLCK. There is no lock left.
const XenErrnoEnolck XenErrno = 37

// XenErrnoEnosys is ENOSYS. Xen has no such call, or no such operation.
const XenErrnoEnosys XenErrno = 38

// XenErrnoEnotempty is ENOTEMPTY. It is not empty. In Xen 4.7 and later.
const XenErrnoEnotempty XenErrno = 39

// XenErrnoEnodata is ENODATA. There is nothing of the kind.
const XenErrnoEnodata XenErrno = 61

// XenErrnoEtime is ETIME. A time has passed.
const XenErrnoEtime XenErrno = 62

// XenErrnoEbadmsg is EBADMSG. A message cannot be understood.
const XenErrnoEbadmsg XenErrno = 74

// XenErrnoEoverflow is EOVERFLOW. A number does not fit.
const XenErrnoEoverflow XenErrno = 75

// XenErrnoEilseq is EILSEQ. A text is wrongly encoded.
const XenErrnoEilseq XenErrno = 84

// XenErrnoErestart is ERESTART. The call has to begin again; Xen sees to that itself.
const XenErrnoErestart XenErrno = 85

// XenErrnoEnotsock is ENOTSOCK. It is no socket.
const XenErrnoEnotsock XenErrno = 88

// XenErrnoEmsgsize is EMSGSIZE. A message is too long. In Xen 4.12 and later.
const XenErrnoEmsgsize XenErrno = 90

// XenErrnoEopnotsupp is EOPNOTSUPP. Xen does not do this, as it was built or on this host.
const XenErrnoEopnotsupp XenErrno = 95

// XenErrnoEaddrinuse is EADDRINUSE. The address is in use.
const XenErrnoEaddrinuse XenErrno = 98

// XenErrnoEaddrnotavail is EADDRNOTAVAIL. The address is not to be had.
const XenErrnoEaddrnotavail XenErrno = 99

// XenErrnoEnobufs is ENOBUFS. The caller's buffer is too small.
const XenErrnoEnobufs XenErrno = 105

// XenErrnoEisconn is EISCONN. It is connected already.
const XenErrnoEisconn XenErrno = 106

// XenErrnoEnotconn is ENOTCONN. It is not connected.
const XenErrnoEnotconn XenErrno = 107

// XenErrnoEtimedout is ETIMEDOUT. It took too long.
const XenErrnoEtimedout XenErrno = 110

// XenErrnoEconnrefused is ECONNREFUSED. The other side refuses to be connected. In Xen 4.12 and later.
const XenErrnoEconnrefused XenErrno = 111

// String returns Xen's name of the value, or its number when it has none.
func (v XenErrno) String() string {
	switch v {
	case XenErrnoEperm:
		return "EPERM"
	case XenErrnoEnoent:
		return "ENOENT"
	case XenErrnoEsrch:
		return "ESRCH"
	case XenErrnoEintr:
		return "EINTR"
	case XenErrnoEio:
		return "EIO"
	case XenErrnoEnxio:
		return "ENXIO"
	case XenErrnoE2big:
		return "E2BIG"
	case XenErrnoEnoexec:
		return "ENOEXEC"
	case XenErrnoEbadf:
		return "EBADF"
	case XenErrnoEchild:
		return "ECHILD"
	case XenErrnoEagain:
		return "EAGAIN"
	case XenErrnoEnomem:
		return "ENOMEM"
	case XenErrnoEacces:
		return "EACCES"
	case XenErrnoEfault:
		return "EFAULT"
	case XenErrnoEbusy:
		return "EBUSY"
	case XenErrnoEexist:
		return "EEXIST"
	case XenErrnoExdev:
		return "EXDEV"
	case XenErrnoEnodev:
		return "ENODEV"
	case XenErrnoEnotdir:
		return "ENOTDIR"
	case XenErrnoEisdir:
		return "EISDIR"
	case XenErrnoEinval:
		return "EINVAL"
	case XenErrnoEnfile:
		return "ENFILE"
	case XenErrnoEmfile:
		return "EMFILE"
	case XenErrnoEnospc:
		return "ENOSPC"
	case XenErrnoErofs:
		return "EROFS"
	case XenErrnoEmlink:
		return "EMLINK"
	case XenErrnoEdom:
		return "EDOM"
	case XenErrnoErange:
		return "ERANGE"
	case XenErrnoEdeadlk:
		return "EDEADLK"
	case XenErrnoEnametoolong:
		return "ENAMETOOLONG"
	case XenErrnoEnolck:
		return "ENOLCK"
	case XenErrnoEnosys:
		return "ENOSYS"
	case XenErrnoEnotempty:
		return "ENOTEMPTY"
	case XenErrnoEnodata:
		return "ENODATA"
	case XenErrnoEtime:
		return "ETIME"
	case XenErrnoEbadmsg:
		return "EBADMSG"
	case XenErrnoEoverflow:
		return "EOVERFLOW"
	case XenErrnoEilseq:
		return "EILSEQ"
	case XenErrnoErestart:
		return "ERESTART"
	case XenErrnoEnotsock:
		return "ENOTSOCK"
	case XenErrnoEmsgsize:
		return "EMSGSIZE"
	case XenErrnoEopnotsupp:
		return "EOPNOTSUPP"
	case XenErrnoEaddrinuse:
		return "EADDRINUSE"
	case XenErrnoEaddrnotavail:
		return "EADDRNOTAVAIL"
	case XenErrnoEnobufs:
		return "ENOBUFS"
	case XenErrnoEisconn:
		return "EISCONN"
	case XenErrnoEnotconn:
		return "ENOTCONN"
	case XenErrnoEtimedout:
		return "ETIMEDOUT"
	case XenErrnoEconnrefused:
		return "ECONNREFUSED"
	}
	return fmt.Sprintf("XenErrno(%d)", uint32(v))
}
