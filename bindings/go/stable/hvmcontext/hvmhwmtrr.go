// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwMtrrSize is the size of HvmHwMtrr in bytes.
const HvmHwMtrrSize = 240

// HvmHwMtrr: A vCPU's memory-type registers. Xen's hvm_hw_mtrr: public/arch-x86/hvm/save.h, 4.21. In Xen 3.2 and later.
// Written by the guest.
type HvmHwMtrr struct {
	// The eight memory types of the page attribute table, a byte each.
	MsrPatCr uint64

	// The eight variable ranges: base and mask of each in turn.
	MsrMtrrVar [16]uint64

	// The types of the first megabyte, a byte each range.
	MsrMtrrFixed [11]uint64

	// How many ranges there are and of what kind.
	MsrMtrrCap uint64

	// The type outside the ranges, and which ranges are on.
	MsrMtrrDefType uint64
}

// Decode reads the structure from the start of b, which has to hold HvmHwMtrrSize bytes.
func (s *HvmHwMtrr) Decode(b []byte) error {
	if len(b) < HvmHwMtrrSize {
		return wire.TooShort("HvmHwMtrr", len(b), HvmHwMtrrSize)
	}
	s.MsrPatCr = binary.LittleEndian.Uint64(b[0:])
	for i := range s.MsrMtrrVar {
		s.MsrMtrrVar[i] = binary.LittleEndian.Uint64(b[8+8*i:])
	}
	for i := range s.MsrMtrrFixed {
		s.MsrMtrrFixed[i] = binary.LittleEndian.Uint64(b[136+8*i:])
	}
	s.MsrMtrrCap = binary.LittleEndian.Uint64(b[224:])
	s.MsrMtrrDefType = binary.LittleEndian.Uint64(b[232:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwMtrrSize bytes.
func (s *HvmHwMtrr) Encode(b []byte) error {
	if len(b) < HvmHwMtrrSize {
		return wire.TooShort("HvmHwMtrr", len(b), HvmHwMtrrSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.MsrPatCr)
	for i := range s.MsrMtrrVar {
		binary.LittleEndian.PutUint64(b[8+8*i:], s.MsrMtrrVar[i])
	}
	for i := range s.MsrMtrrFixed {
		binary.LittleEndian.PutUint64(b[136+8*i:], s.MsrMtrrFixed[i])
	}
	binary.LittleEndian.PutUint64(b[224:], s.MsrMtrrCap)
	binary.LittleEndian.PutUint64(b[232:], s.MsrMtrrDefType)
	return nil
}
