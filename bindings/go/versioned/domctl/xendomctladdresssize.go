// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlAddressSizeSize is the size of XenDomctlAddressSize in bytes.
const XenDomctlAddressSizeSize = 4

// XenDomctlAddressSize: The width of a PV guest. Xen's xen_domctl_address_size: public/domctl.h, 4.17. Written by the
// toolstack.
type XenDomctlAddressSize struct {
	// Its width in bits: 32 or 64.
	AddressBits uint32
}

// Decode reads the structure from the start of b, which has to hold XenDomctlAddressSizeSize bytes.
func (s *XenDomctlAddressSize) Decode(b []byte) error {
	if len(b) < XenDomctlAddressSizeSize {
		return wire.TooShort("XenDomctlAddressSize", len(b), XenDomctlAddressSizeSize)
	}
	s.AddressBits = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlAddressSizeSize bytes.
func (s *XenDomctlAddressSize) Encode(b []byte) error {
	if len(b) < XenDomctlAddressSizeSize {
		return wire.TooShort("XenDomctlAddressSize", len(b), XenDomctlAddressSizeSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.AddressBits)
	return nil
}
