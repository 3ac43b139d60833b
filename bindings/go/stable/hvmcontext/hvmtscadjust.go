// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmTscAdjustSize is the size of HvmTscAdjust in bytes.
const HvmTscAdjustSize = 8

// HvmTscAdjust: A vCPU's time-stamp adjustment. Xen's hvm_tsc_adjust: public/arch-x86/hvm/save.h, 4.21. In Xen 4.3 and
// later. Written by the guest.
type HvmTscAdjust struct {
	// The MSR TSC_ADJUST: what was added to the counter.
	TscAdjust uint64
}

// Decode reads the structure from the start of b, which has to hold HvmTscAdjustSize bytes.
func (s *HvmTscAdjust) Decode(b []byte) error {
	if len(b) < HvmTscAdjustSize {
		return wire.TooShort("HvmTscAdjust", len(b), HvmTscAdjustSize)
	}
	s.TscAdjust = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmTscAdjustSize bytes.
func (s *HvmTscAdjust) Encode(b []byte) error {
	if len(b) < HvmTscAdjustSize {
		return wire.TooShort("HvmTscAdjust", len(b), HvmTscAdjustSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.TscAdjust)
	return nil
}
