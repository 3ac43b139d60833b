// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmMsrSize is the size of HvmMsr in bytes, without msr.
const HvmMsrSize = 8

// HvmMsr: The start of a vCPU's further model-specific registers. Xen's hvm_msr: public/arch-x86/hvm/save.h, 4.21. In
// Xen 4.5 and later. Written by the hypervisor.
type HvmMsr struct {
	// The number of registers, at least one.
	Count uint32

	// Padding, which Xen does not clear when it saves and does not look at when it loads.
	Pad uint32

	// Behind it: msr, HvmOneMsr[count]. The registers.
}

// Decode reads the structure from the start of b, which has to hold HvmMsrSize bytes.
func (s *HvmMsr) Decode(b []byte) error {
	if len(b) < HvmMsrSize {
		return wire.TooShort("HvmMsr", len(b), HvmMsrSize)
	}
	s.Count = binary.LittleEndian.Uint32(b[0:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmMsrSize bytes.
func (s *HvmMsr) Encode(b []byte) error {
	if len(b) < HvmMsrSize {
		return wire.TooShort("HvmMsr", len(b), HvmMsrSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Count)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	return nil
}

// HvmMsrMsrOffset is where msr begins, HvmOneMsr[count].
const HvmMsrMsrOffset = 8
