// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"holdfast/abi/wire"
)

// DomainCapabilities: What a domain is trusted with. Xen's XEN_DOMCTL_GETDOMSTATE_CAP_*: public/domctl.h, 4.21. Other
// values are possible.
type DomainCapabilities uint16

// DomainCapabilitiesControl is CONTROL. It controls the others. In Xen 4.21 and later.
const DomainCapabilitiesControl DomainCapabilities = 0x1

// DomainCapabilitiesHardware is HARDWARE. It has the devices that nobody else was given. In Xen 4.21 and later.
const DomainCapabilitiesHardware DomainCapabilities = 0x2

// DomainCapabilitiesXenStore is XENSTORE. It runs xenstore. In Xen 4.21 and later.
const DomainCapabilitiesXenStore DomainCapabilities = 0x4

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v DomainCapabilities) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(DomainCapabilitiesControl), Name: "CONTROL"},
		{Bits: uint64(DomainCapabilitiesHardware), Name: "HARDWARE"},
		{Bits: uint64(DomainCapabilitiesXenStore), Name: "XENSTORE"},
	})
}
