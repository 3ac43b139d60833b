// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmSetPciLinkRouteSize is the size of XenHvmSetPciLinkRoute in bytes.
const XenHvmSetPciLinkRouteSize = 4

// XenHvmSetPciLinkRoute: Connects a PCI interrupt link to an ISA interrupt line. Xen's xen_hvm_set_pci_link_route:
// public/hvm/hvm_op.h, 4.21. In Xen 4.8 and earlier. Written by the device model.
type XenHvmSetPciLinkRoute struct {
	// The guest.
	Domid uint16

	// The link, 0 to 3.
	Link uint8

	// The line, 1 to 15, or 0 for none.
	IsaIrq uint8
}

// Decode reads the structure from the start of b, which has to hold XenHvmSetPciLinkRouteSize bytes.
func (s *XenHvmSetPciLinkRoute) Decode(b []byte) error {
	if len(b) < XenHvmSetPciLinkRouteSize {
		return wire.TooShort("XenHvmSetPciLinkRoute", len(b), XenHvmSetPciLinkRouteSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Link = b[2]
	s.IsaIrq = b[3]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmSetPciLinkRouteSize bytes.
func (s *XenHvmSetPciLinkRoute) Encode(b []byte) error {
	if len(b) < XenHvmSetPciLinkRouteSize {
		return wire.TooShort("XenHvmSetPciLinkRoute", len(b), XenHvmSetPciLinkRouteSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	b[2] = s.Link
	b[3] = s.IsaIrq
	return nil
}
