// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

import (
	"fmt"
)

// EvtchnRequest: The numbers of the requests of /dev/xen/evtchn. Xen's IOCTL_EVTCHN_*: Linux,
// include/uapi/xen/privcmd.h and evtchn.h, 6.1. Other values are possible.
type EvtchnRequest uint32

// EvtchnRequestBindVirq is BIND_VIRQ. Binds a new port to a virtual interrupt, and answers with the port.
const EvtchnRequestBindVirq EvtchnRequest = 0

// EvtchnRequestBindInterdomain is BIND_INTERDOMAIN. Binds a new port to one of another domain, and answers with the
// port.
const EvtchnRequestBindInterdomain EvtchnRequest = 1

// EvtchnRequestBindUnboundPort is BIND_UNBOUND_PORT. Makes a port that another domain may bind to, and answers with it.
const EvtchnRequestBindUnboundPort EvtchnRequest = 2

// EvtchnRequestUnbind is UNBIND. Closes a port.
const EvtchnRequestUnbind EvtchnRequest = 3

// EvtchnRequestNotify is NOTIFY. Sends an event.
const EvtchnRequestNotify EvtchnRequest = 4

// EvtchnRequestReset is RESET. Empties the list of ports that wait to be read.
const EvtchnRequestReset EvtchnRequest = 5

// EvtchnRequestRestrictDomid is RESTRICT_DOMID. Restricts the file to ports of one domain, for good.
const EvtchnRequestRestrictDomid EvtchnRequest = 6

// String returns Xen's name of the value, or its number when it has none.
func (v EvtchnRequest) String() string {
	switch v {
	case EvtchnRequestBindVirq:
		return "BIND_VIRQ"
	case EvtchnRequestBindInterdomain:
		return "BIND_INTERDOMAIN"
	case EvtchnRequestBindUnboundPort:
		return "BIND_UNBOUND_PORT"
	case EvtchnRequestUnbind:
		return "UNBIND"
	case EvtchnRequestNotify:
		return "NOTIFY"
	case EvtchnRequestReset:
		return "RESET"
	case EvtchnRequestRestrictDomid:
		return "RESTRICT_DOMID"
	}
	return fmt.Sprintf("EvtchnRequest(%d)", uint32(v))
}
