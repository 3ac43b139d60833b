// Code generated from abi/sched-op.yaml. DO NOT EDIT.

package schedop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// SchedPinOverrideSize is the size of SchedPinOverride in bytes.
const SchedPinOverrideSize = 4

// SchedPinOverride: The processor that a vCPU is to stay on. Xen's sched_pin_override: public/sched.h, 4.22. In Xen 4.7
// and later. Written by the guest.
type SchedPinOverride struct {
	// The processor; negative to let it move again.
	Processor int32
}

// Decode reads the structure from the start of b, which has to hold SchedPinOverrideSize bytes.
func (s *SchedPinOverride) Decode(b []byte) error {
	if len(b) < SchedPinOverrideSize {
		return wire.TooShort("SchedPinOverride", len(b), SchedPinOverrideSize)
	}
	s.Processor = int32(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for SchedPinOverrideSize bytes.
func (s *SchedPinOverride) Encode(b []byte) error {
	if len(b) < SchedPinOverrideSize {
		return wire.TooShort("SchedPinOverride", len(b), SchedPinOverrideSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Processor))
	return nil
}
