// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"holdfast/abi/wire"
)

// XenDmOpSetPciLinkRouteSize is the size of XenDmOpSetPciLinkRoute in bytes.
const XenDmOpSetPciLinkRouteSize = 2

// XenDmOpSetPciLinkRoute: Connects a PCI interrupt link to an ISA interrupt line. Xen's xen_dm_op_set_pci_link_route:
// public/hvm/dm_op.h, 4.21. In Xen 4.9 and later. Written by the device model.
type XenDmOpSetPciLinkRoute struct {
	// The link, 0 to 3.
	Link uint8

	// The line, 1 to 15, or 0 for none.
	IsaIrq uint8
}

// Decode reads the structure from the start of b, which has to hold XenDmOpSetPciLinkRouteSize bytes.
func (s *XenDmOpSetPciLinkRoute) Decode(b []byte) error {
	if len(b) < XenDmOpSetPciLinkRouteSize {
		return wire.TooShort("XenDmOpSetPciLinkRoute", len(b), XenDmOpSetPciLinkRouteSize)
	}
	s.Link = b[0]
	s.IsaIrq = b[1]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpSetPciLinkRouteSize bytes.
func (s *XenDmOpSetPciLinkRoute) Encode(b []byte) error {
	if len(b) < XenDmOpSetPciLinkRouteSize {
		return wire.TooShort("XenDmOpSetPciLinkRoute", len(b), XenDmOpSetPciLinkRouteSize)
	}
	b[0] = s.Link
	b[1] = s.IsaIrq
	return nil
}
