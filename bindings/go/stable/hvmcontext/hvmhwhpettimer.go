// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwHpetTimerSize is the size of HvmHwHpetTimer in bytes.
const HvmHwHpetTimerSize = 32

// HvmHwHpetTimer: One of the comparators of the high-precision event timer. Xen's hvm_hw_hpet.timers:
// public/arch-x86/hvm/save.h, 4.21. Written by the hypervisor.
type HvmHwHpetTimer struct {
	// Its configuration and capabilities.
	Config uint64

	// The count at which it fires, in 64 bits also when it is used with 32.
	Cmp uint64

	// Its message route, which Xen does not implement.
	Fsb uint64

	// Reserved: zero when written.
	Res4 uint64
}

// Decode reads the structure from the start of b, which has to hold HvmHwHpetTimerSize bytes.
func (s *HvmHwHpetTimer) Decode(b []byte) error {
	if len(b) < HvmHwHpetTimerSize {
		return wire.TooShort("HvmHwHpetTimer", len(b), HvmHwHpetTimerSize)
	}
	s.Config = binary.LittleEndian.Uint64(b[0:])
	s.Cmp = binary.LittleEndian.Uint64(b[8:])
	s.Fsb = binary.LittleEndian.Uint64(b[16:])
	s.Res4 = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwHpetTimerSize bytes.
func (s *HvmHwHpetTimer) Encode(b []byte) error {
	if len(b) < HvmHwHpetTimerSize {
		return wire.TooShort("HvmHwHpetTimer", len(b), HvmHwHpetTimerSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Config)
	binary.LittleEndian.PutUint64(b[8:], s.Cmp)
	binary.LittleEndian.PutUint64(b[16:], s.Fsb)
	binary.LittleEndian.PutUint64(b[24:], s.Res4)
	return nil
}
