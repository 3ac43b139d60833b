// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwPmTimerSize is the size of HvmHwPmTimer in bytes.
const HvmHwPmTimerSize = 8

// HvmHwPmTimer: The ACPI power-management timer and its event registers. Xen's hvm_hw_pmtimer:
// public/arch-x86/hvm/save.h, 4.21. Written by the hypervisor.
type HvmHwPmTimer struct {
	// The counter, at 3.579545 MHz.
	TmrVal uint32

	// The events that have happened, a bit each.
	Pm1aSts uint16

	// The events that interrupt, a bit each.
	Pm1aEn uint16
}

// Decode reads the structure from the start of b, which has to hold HvmHwPmTimerSize bytes.
func (s *HvmHwPmTimer) Decode(b []byte) error {
	if len(b) < HvmHwPmTimerSize {
		return wire.TooShort("HvmHwPmTimer", len(b), HvmHwPmTimerSize)
	}
	s.TmrVal = binary.LittleEndian.Uint32(b[0:])
	s.Pm1aSts = binary.LittleEndian.Uint16(b[4:])
	s.Pm1aEn = binary.LittleEndian.Uint16(b[6:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwPmTimerSize bytes.
func (s *HvmHwPmTimer) Encode(b []byte) error {
	if len(b) < HvmHwPmTimerSize {
		return wire.TooShort("HvmHwPmTimer", len(b), HvmHwPmTimerSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.TmrVal)
	binary.LittleEndian.PutUint16(b[4:], s.Pm1aSts)
	binary.LittleEndian.PutUint16(b[6:], s.Pm1aEn)
	return nil
}
