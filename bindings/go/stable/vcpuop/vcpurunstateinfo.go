// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuRunstateInfoSize is the size of VcpuRunstateInfo in bytes, for callers of a width; 0 for those that have none.
func VcpuRunstateInfoSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 44
	case wire.Width8:
		return 48
	}
	return 0
}

// VcpuRunstateInfo: What a vCPU does, and how long it did what. Xen's vcpu_runstate_info: public/vcpu.h, 4.22. Written
// by the hypervisor.
type VcpuRunstateInfo struct {
	// What it does. A value of RunState.
	State int32

	// Since when, in nanoseconds of the system time.
	StateEntryTime uint64

	// How long it did each, in nanoseconds, by RunState.
	Times [4]uint64
}

// Decode reads the structure from the start of b, which has to hold VcpuRunstateInfoSize(width) bytes.
func (s *VcpuRunstateInfo) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("VcpuRunstateInfo", width)
}

func (s *VcpuRunstateInfo) decode4(b []byte) error {
	if len(b) < 44 {
		return wire.TooShort("VcpuRunstateInfo", len(b), 44)
	}
	s.State = int32(binary.LittleEndian.Uint32(b[0:]))
	s.StateEntryTime = binary.LittleEndian.Uint64(b[4:])
	for i := range s.Times {
		s.Times[i] = binary.LittleEndian.Uint64(b[12+8*i:])
	}
	return nil
}

func (s *VcpuRunstateInfo) decode8(b []byte) error {
	if len(b) < 48 {
		return wire.TooShort("VcpuRunstateInfo", len(b), 48)
	}
	s.State = int32(binary.LittleEndian.Uint32(b[0:]))
	s.StateEntryTime = binary.LittleEndian.Uint64(b[8:])
	for i := range s.Times {
		s.Times[i] = binary.LittleEndian.Uint64(b[16+8*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuRunstateInfoSize(width) bytes.
func (s *VcpuRunstateInfo) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("VcpuRunstateInfo", width)
}

func (s *VcpuRunstateInfo) encode4(b []byte) error {
	if len(b) < 44 {
		return wire.TooShort("VcpuRunstateInfo", len(b), 44)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.State))
	binary.LittleEndian.PutUint64(b[4:], s.StateEntryTime)
	for i := range s.Times {
		binary.LittleEndian.PutUint64(b[12+8*i:], s.Times[i])
	}
	return nil
}

func (s *VcpuRunstateInfo) encode8(b []byte) error {
	if len(b) < 48 {
		return wire.TooShort("VcpuRunstateInfo", len(b), 48)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.State))
	binary.LittleEndian.PutUint64(b[8:], s.StateEntryTime)
	for i := range s.Times {
		binary.LittleEndian.PutUint64(b[16+8*i:], s.Times[i])
	}
	wire.Clear(b[4:8])
	return nil
}

// VcpuRunstateInfoEntryTimeMask is bits 0 to 62 of state_entry_time. The time.
const VcpuRunstateInfoEntryTimeMask uint64 = 0x7fffffffffffffff

// VcpuRunstateInfoEntryTimeShift is the lowest bit of time in state_entry_time.
const VcpuRunstateInfoEntryTimeShift = 0

// EntryTime returns time of state_entry_time. The time.
func (s *VcpuRunstateInfo) EntryTime() uint64 {
	return (s.StateEntryTime & VcpuRunstateInfoEntryTimeMask) >> VcpuRunstateInfoEntryTimeShift
}

// SetEntryTime sets time of state_entry_time. A value that does not fit is an error.
func (s *VcpuRunstateInfo) SetEntryTime(value uint64) error {
	if uint64(value) > uint64(VcpuRunstateInfoEntryTimeMask>>VcpuRunstateInfoEntryTimeShift) {
		return wire.TooLarge("VcpuRunstateInfo.state_entry_time:time", uint64(value))
	}
	s.StateEntryTime = s.StateEntryTime&^VcpuRunstateInfoEntryTimeMask | value<<VcpuRunstateInfoEntryTimeShift
	return nil
}

// VcpuRunstateInfoUpdatingMask is bit 63 of state_entry_time. Set while Xen changes the structure, for a guest that
// asked for it.
const VcpuRunstateInfoUpdatingMask uint64 = 0x8000000000000000

// Updating returns XEN_RUNSTATE_UPDATE of state_entry_time. Set while Xen changes the structure, for a guest that asked
// for it.
func (s *VcpuRunstateInfo) Updating() bool {
	return s.StateEntryTime&VcpuRunstateInfoUpdatingMask != 0
}

// SetUpdating sets or clears XEN_RUNSTATE_UPDATE of state_entry_time.
func (s *VcpuRunstateInfo) SetUpdating(set bool) {
	if set {
		s.StateEntryTime |= VcpuRunstateInfoUpdatingMask
	} else {
		s.StateEntryTime &^= VcpuRunstateInfoUpdatingMask
	}
}
