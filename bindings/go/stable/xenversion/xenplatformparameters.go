// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package xenversion

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenPlatformParametersSize is the size of XenPlatformParameters in bytes, for callers of a width; 0 for those that
// have none.
func XenPlatformParametersSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 4
	case wire.Width8:
		return 8
	}
	return 0
}

// XenPlatformParameters: Where Xen begins in the address space of a PV guest. Xen's xen_platform_parameters:
// public/version.h, 4.22. Written by the hypervisor.
type XenPlatformParameters struct {
	// The lowest address that is Xen's. Of no use to 64-bit guests; since 4.18 it is 0 for all that are not PV.
	VirtStart uint64
}

// Decode reads the structure from the start of b, which has to hold XenPlatformParametersSize(width) bytes.
func (s *XenPlatformParameters) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenPlatformParameters", width)
}

func (s *XenPlatformParameters) decode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("XenPlatformParameters", len(b), 4)
	}
	s.VirtStart = uint64(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

func (s *XenPlatformParameters) decode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("XenPlatformParameters", len(b), 8)
	}
	s.VirtStart = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenPlatformParametersSize(width) bytes.
func (s *XenPlatformParameters) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenPlatformParameters", width)
}

func (s *XenPlatformParameters) encode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("XenPlatformParameters", len(b), 4)
	}
	if s.VirtStart > math.MaxUint32 {
		return wire.TooLarge("XenPlatformParameters.virt_start", s.VirtStart)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.VirtStart))
	return nil
}

func (s *XenPlatformParameters) encode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("XenPlatformParameters", len(b), 8)
	}
	binary.LittleEndian.PutUint64(b[0:], s.VirtStart)
	return nil
}
