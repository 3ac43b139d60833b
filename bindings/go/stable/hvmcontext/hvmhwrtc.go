// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwRtcSize is the size of HvmHwRtc in bytes.
const HvmHwRtcSize = 24

// HvmHwRtc: The real-time clock. Xen's hvm_hw_rtc: public/arch-x86/hvm/save.h, 4.21. Written by the hypervisor.
type HvmHwRtc struct {
	// Its registers.
	CmosData [14]byte

	// The register that the guest has selected.
	CmosIndex uint8

	// Reserved: zero when written.
	Pad0 uint8

	// How far it is from the host's clock, in seconds. In Xen 4.14 and later.
	RtcOffset int64
}

// Decode reads the structure from the start of b, which has to hold HvmHwRtcSize bytes.
func (s *HvmHwRtc) Decode(b []byte) error {
	if len(b) < HvmHwRtcSize {
		return wire.TooShort("HvmHwRtc", len(b), HvmHwRtcSize)
	}
	copy(s.CmosData[:], b[0:])
	s.CmosIndex = b[14]
	s.Pad0 = b[15]
	s.RtcOffset = int64(binary.LittleEndian.Uint64(b[16:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwRtcSize bytes.
func (s *HvmHwRtc) Encode(b []byte) error {
	if len(b) < HvmHwRtcSize {
		return wire.TooShort("HvmHwRtc", len(b), HvmHwRtcSize)
	}
	copy(b[0:14], s.CmosData[:])
	b[14] = s.CmosIndex
	b[15] = s.Pad0
	binary.LittleEndian.PutUint64(b[16:], uint64(s.RtcOffset))
	return nil
}
