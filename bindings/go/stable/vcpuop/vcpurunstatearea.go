// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// VcpuRunstateAreaSize is the size of VcpuRunstateArea in bytes, for callers of a width; 0 for those that have none.
func VcpuRunstateAreaSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 4
	case wire.Width8:
		return 8
	}
	return 0
}

// VcpuRunstateArea: Where Xen is to keep a vCPU's state, by linear address. Xen's
// vcpu_register_runstate_memory_area.addr.h: public/vcpu.h, 4.22. Written by the guest.
type VcpuRunstateArea struct {
	// The linear address; v is the same, as a plain pointer. A pointer to VcpuRunstateInfo.
	Area uint64
}

// Decode reads the structure from the start of b, which has to hold VcpuRunstateAreaSize(width) bytes.
func (s *VcpuRunstateArea) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("VcpuRunstateArea", width)
}

func (s *VcpuRunstateArea) decode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("VcpuRunstateArea", len(b), 4)
	}
	s.Area = uint64(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

func (s *VcpuRunstateArea) decode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("VcpuRunstateArea", len(b), 8)
	}
	s.Area = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuRunstateAreaSize(width) bytes.
func (s *VcpuRunstateArea) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("VcpuRunstateArea", width)
}

func (s *VcpuRunstateArea) encode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("VcpuRunstateArea", len(b), 4)
	}
	if s.Area > math.MaxUint32 {
		return wire.TooLarge("VcpuRunstateArea.h", s.Area)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Area))
	return nil
}

func (s *VcpuRunstateArea) encode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("VcpuRunstateArea", len(b), 8)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Area)
	return nil
}
