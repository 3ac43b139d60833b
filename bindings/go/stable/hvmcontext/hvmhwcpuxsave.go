// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwCpuXsaveSize is the size of HvmHwCpuXsave in bytes, without extended.
const HvmHwCpuXsaveSize = 600

// HvmHwCpuXsave: A vCPU's extended state. Components beyond x87 and SSE follow, as long as the accumulated mask needs
// in the uncompacted layout. Xen's hvm_hw_cpu_xsave: public/arch-x86/hvm/save.h, 4.21. In Xen 4.1 and later.
type HvmHwCpuXsave struct {
	// The components that the saving host knew; ignored.
	XfeatureMask uint64

	// The components that are enabled.
	Xcr0 uint64

	// The components that were ever enabled.
	Xcr0Accum uint64

	// The x87 and SSE registers in the layout of FXSAVE.
	FpuSse [512]byte

	// The components that are not in their initial state.
	XstateBv uint64

	// The layout: bit 63 marks a compacted one, which Xen refuses here.
	XcompBv uint64

	// Reserved: zero when written.
	Reserved [6]uint64

	// Behind it: extended, u8[...]. The components from AVX on, each at its place in the uncompacted layout.
}

// Decode reads the structure from the start of b, which has to hold HvmHwCpuXsaveSize bytes.
func (s *HvmHwCpuXsave) Decode(b []byte) error {
	if len(b) < HvmHwCpuXsaveSize {
		return wire.TooShort("HvmHwCpuXsave", len(b), HvmHwCpuXsaveSize)
	}
	s.XfeatureMask = binary.LittleEndian.Uint64(b[0:])
	s.Xcr0 = binary.LittleEndian.Uint64(b[8:])
	s.Xcr0Accum = binary.LittleEndian.Uint64(b[16:])
	copy(s.FpuSse[:], b[24:])
	s.XstateBv = binary.LittleEndian.Uint64(b[536:])
	s.XcompBv = binary.LittleEndian.Uint64(b[544:])
	for i := range s.Reserved {
		s.Reserved[i] = binary.LittleEndian.Uint64(b[552+8*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwCpuXsaveSize bytes.
func (s *HvmHwCpuXsave) Encode(b []byte) error {
	if len(b) < HvmHwCpuXsaveSize {
		return wire.TooShort("HvmHwCpuXsave", len(b), HvmHwCpuXsaveSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.XfeatureMask)
	binary.LittleEndian.PutUint64(b[8:], s.Xcr0)
	binary.LittleEndian.PutUint64(b[16:], s.Xcr0Accum)
	copy(b[24:536], s.FpuSse[:])
	binary.LittleEndian.PutUint64(b[536:], s.XstateBv)
	binary.LittleEndian.PutUint64(b[544:], s.XcompBv)
	for i := range s.Reserved {
		binary.LittleEndian.PutUint64(b[552+8*i:], s.Reserved[i])
	}
	return nil
}

// HvmHwCpuXsaveExtendedOffset is where extended begins, u8[...].
const HvmHwCpuXsaveExtendedOffset = 600
