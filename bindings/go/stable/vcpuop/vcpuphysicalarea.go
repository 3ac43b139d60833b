// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuPhysicalAreaSize is the size of VcpuPhysicalArea in bytes, for callers of a width; 0 for those that have none.
func VcpuPhysicalAreaSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 8
	}
	return 0
}

// VcpuPhysicalArea: Where Xen is to keep something of a vCPU, by physical address. Xen's
// vcpu_register_runstate_memory_area.addr.p: public/vcpu.h, 4.22. Written by the guest.
type VcpuPhysicalArea struct {
	// The guest-physical address; all ones for nowhere any more.
	Address uint64
}

// Decode reads the structure from the start of b, which has to hold VcpuPhysicalAreaSize(width) bytes.
func (s *VcpuPhysicalArea) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("VcpuPhysicalArea", width)
}

func (s *VcpuPhysicalArea) decode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("VcpuPhysicalArea", len(b), 8)
	}
	s.Address = binary.LittleEndian.Uint64(b[0:])
	return nil
}

func (s *VcpuPhysicalArea) decode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("VcpuPhysicalArea", len(b), 8)
	}
	s.Address = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuPhysicalAreaSize(width) bytes.
func (s *VcpuPhysicalArea) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("VcpuPhysicalArea", width)
}

func (s *VcpuPhysicalArea) encode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("VcpuPhysicalArea", len(b), 8)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Address)
	return nil
}

func (s *VcpuPhysicalArea) encode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("VcpuPhysicalArea", len(b), 8)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Address)
	return nil
}
