// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlTscInfoSize is the size of XenDomctlTscInfo in bytes.
const XenDomctlTscInfoSize = 24

// XenDomctlTscInfo: How a guest's time-stamp counter runs. Xen's xen_domctl_tsc_info: public/domctl.h, 4.17. Written by
// the toolstack.
type XenDomctlTscInfo struct {
	// How it is provided. A value of TscMode.
	TscMode uint32

	// Its frequency in kHz.
	GtscKhz uint32

	// Counts the lives of the domain.
	Incarnation uint32

	// Padding.
	Pad uint32

	// The guest's time since its start, in nanoseconds.
	ElapsedNsec uint64
}

// Decode reads the structure from the start of b, which has to hold XenDomctlTscInfoSize bytes.
func (s *XenDomctlTscInfo) Decode(b []byte) error {
	if len(b) < XenDomctlTscInfoSize {
		return wire.TooShort("XenDomctlTscInfo", len(b), XenDomctlTscInfoSize)
	}
	s.TscMode = binary.LittleEndian.Uint32(b[0:])
	s.GtscKhz = binary.LittleEndian.Uint32(b[4:])
	s.Incarnation = binary.LittleEndian.Uint32(b[8:])
	s.Pad = binary.LittleEndian.Uint32(b[12:])
	s.ElapsedNsec = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlTscInfoSize bytes.
func (s *XenDomctlTscInfo) Encode(b []byte) error {
	if len(b) < XenDomctlTscInfoSize {
		return wire.TooShort("XenDomctlTscInfo", len(b), XenDomctlTscInfoSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.TscMode)
	binary.LittleEndian.PutUint32(b[4:], s.GtscKhz)
	binary.LittleEndian.PutUint32(b[8:], s.Incarnation)
	binary.LittleEndian.PutUint32(b[12:], s.Pad)
	binary.LittleEndian.PutUint64(b[16:], s.ElapsedNsec)
	return nil
}
