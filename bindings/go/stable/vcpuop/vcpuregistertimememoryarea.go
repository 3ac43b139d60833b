// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

import (
	"holdfast/abi/wire"
)

// VcpuRegisterTimeMemoryAreaSize is the size of VcpuRegisterTimeMemoryArea in bytes, for callers of a width; 0 for
// those that have none.
func VcpuRegisterTimeMemoryAreaSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 8
	}
	return 0
}

// VcpuRegisterTimeMemoryArea: Where Xen is to keep a second copy of a vCPU's time. Of a 32-bit caller that gives a
// linear address Xen reads the first 4 bytes only. Xen's vcpu_register_time_memory_area: public/vcpu.h, 4.22. In Xen
// 4.0 and later. Written by the guest.
type VcpuRegisterTimeMemoryArea struct {
	// Where.
	Addr VcpuRegisterTimeMemoryAreaAddr
}

// VcpuRegisterTimeMemoryAreaAddr holds the bytes of one of several structures; no field says which. The methods of
// VcpuRegisterTimeMemoryArea know them.
type VcpuRegisterTimeMemoryAreaAddr struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [8]byte

	// The width of the caller whose bytes they are. They are not encoded for another one.
	Width wire.Width
}

// Decode reads the structure from the start of b, which has to hold VcpuRegisterTimeMemoryAreaSize(width) bytes.
func (s *VcpuRegisterTimeMemoryArea) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("VcpuRegisterTimeMemoryArea", width)
}

func (s *VcpuRegisterTimeMemoryArea) decode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("VcpuRegisterTimeMemoryArea", len(b), 8)
	}
	s.Addr = VcpuRegisterTimeMemoryAreaAddr{Width: wire.Width4}
	copy(s.Addr.Bytes[:], b[0:8])
	return nil
}

func (s *VcpuRegisterTimeMemoryArea) decode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("VcpuRegisterTimeMemoryArea", len(b), 8)
	}
	s.Addr = VcpuRegisterTimeMemoryAreaAddr{Width: wire.Width8}
	copy(s.Addr.Bytes[:], b[0:8])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuRegisterTimeMemoryAreaSize(width)
// bytes.
func (s *VcpuRegisterTimeMemoryArea) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("VcpuRegisterTimeMemoryArea", width)
}

func (s *VcpuRegisterTimeMemoryArea) encode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("VcpuRegisterTimeMemoryArea", len(b), 8)
	}
	if err := wire.CheckUnion("VcpuRegisterTimeMemoryArea.addr", s.Addr.Bytes[:], 8, s.Addr.Width, wire.Width4); err != nil {
		return err
	}
	copy(b[0:8], s.Addr.Bytes[:])
	return nil
}

func (s *VcpuRegisterTimeMemoryArea) encode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("VcpuRegisterTimeMemoryArea", len(b), 8)
	}
	if err := wire.CheckUnion("VcpuRegisterTimeMemoryArea.addr", s.Addr.Bytes[:], 8, s.Addr.Width, wire.Width8); err != nil {
		return err
	}
	copy(b[0:8], s.Addr.Bytes[:])
	return nil
}

// AsH returns what addr holds, taken for VcpuTimeArea: no field says whether it is one. The linear address.
func (s *VcpuRegisterTimeMemoryArea) AsH() (value VcpuTimeArea, err error) {
	if s.Addr == (VcpuRegisterTimeMemoryAreaAddr{}) {
		return value, nil
	}
	err = value.Decode(s.Addr.Bytes[:], s.Addr.Width)
	return value, err
}

// SetH sets what addr holds.
func (s *VcpuRegisterTimeMemoryArea) SetH(value *VcpuTimeArea, width wire.Width) error {
	u := VcpuRegisterTimeMemoryAreaAddr{Width: width}
	if err := value.Encode(u.Bytes[:], width); err != nil {
		return err
	}
	s.Addr = u
	return nil
}

// AsP returns what addr holds, taken for VcpuPhysicalArea: no field says whether it is one. The physical address.
func (s *VcpuRegisterTimeMemoryArea) AsP() (value VcpuPhysicalArea, err error) {
	if s.Addr == (VcpuRegisterTimeMemoryAreaAddr{}) {
		return value, nil
	}
	err = value.Decode(s.Addr.Bytes[:], s.Addr.Width)
	return value, err
}

// SetP sets what addr holds.
func (s *VcpuRegisterTimeMemoryArea) SetP(value *VcpuPhysicalArea, width wire.Width) error {
	u := VcpuRegisterTimeMemoryAreaAddr{Width: width}
	if err := value.Encode(u.Bytes[:], width); err != nil {
		return err
	}
	s.Addr = u
	return nil
}
