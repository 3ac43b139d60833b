// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwHpetSize is the size of HvmHwHpet in bytes.
const HvmHwHpetSize = 1048

// HvmHwHpet: The high-precision event timer. Xen's hvm_hw_hpet: public/arch-x86/hvm/save.h, 4.21. Written by the
// hypervisor.
type HvmHwHpet struct {
	// Its capabilities and its period in femtoseconds.
	Capability uint64

	// Reserved: zero when written.
	Res0 uint64

	// Whether it runs and whether it replaces the older timers.
	Config uint64

	// Reserved: zero when written.
	Res1 uint64

	// The level-triggered comparators that have fired, a bit each.
	Isr uint64

	// Reserved: zero when written.
	Res2 [25]uint64

	// The main counter.
	Mc64 uint64

	// Reserved: zero when written.
	Res3 uint64

	// Its comparators.
	Timers [3]HvmHwHpetTimer

	// Reserved: zero when written.
	Res5 [84]uint64

	// What was last written to each comparator, for those that repeat.
	Period [3]uint64
}

// Decode reads the structure from the start of b, which has to hold HvmHwHpetSize bytes.
func (s *HvmHwHpet) Decode(b []byte) error {
	if len(b) < HvmHwHpetSize {
		return wire.TooShort("HvmHwHpet", len(b), HvmHwHpetSize)
	}
	s.Capability = binary.LittleEndian.Uint64(b[0:])
	s.Res0 = binary.LittleEndian.Uint64(b[8:])
	s.Config = binary.LittleEndian.Uint64(b[16:])
	s.Res1 = binary.LittleEndian.Uint64(b[24:])
	s.Isr = binary.LittleEndian.Uint64(b[32:])
	for i := range s.Res2 {
		s.Res2[i] = binary.LittleEndian.Uint64(b[40+8*i:])
	}
	s.Mc64 = binary.LittleEndian.Uint64(b[240:])
	s.Res3 = binary.LittleEndian.Uint64(b[248:])
	for i := range s.Timers {
		if err := s.Timers[i].Decode(b[256+32*i:]); err != nil {
			return err
		}
	}
	for i := range s.Res5 {
		s.Res5[i] = binary.LittleEndian.Uint64(b[352+8*i:])
	}
	for i := range s.Period {
		s.Period[i] = binary.LittleEndian.Uint64(b[1024+8*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwHpetSize bytes.
func (s *HvmHwHpet) Encode(b []byte) error {
	if len(b) < HvmHwHpetSize {
		return wire.TooShort("HvmHwHpet", len(b), HvmHwHpetSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Capability)
	binary.LittleEndian.PutUint64(b[8:], s.Res0)
	binary.LittleEndian.PutUint64(b[16:], s.Config)
	binary.LittleEndian.PutUint64(b[24:], s.Res1)
	binary.LittleEndian.PutUint64(b[32:], s.Isr)
	for i := range s.Res2 {
		binary.LittleEndian.PutUint64(b[40+8*i:], s.Res2[i])
	}
	binary.LittleEndian.PutUint64(b[240:], s.Mc64)
	binary.LittleEndian.PutUint64(b[248:], s.Res3)
	for i := range s.Timers {
		if err := s.Timers[i].Encode(b[256+32*i:]); err != nil {
			return err
		}
	}
	for i := range s.Res5 {
		binary.LittleEndian.PutUint64(b[352+8*i:], s.Res5[i])
	}
	for i := range s.Period {
		binary.LittleEndian.PutUint64(b[1024+8*i:], s.Period[i])
	}
	return nil
}
