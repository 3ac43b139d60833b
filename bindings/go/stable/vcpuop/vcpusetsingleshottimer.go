// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuSetSingleshotTimerSize is the size of VcpuSetSingleshotTimer in bytes, for callers of a width; 0 for those that
// have none.
func VcpuSetSingleshotTimerSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 12
	case wire.Width8:
		return 16
	}
	return 0
}

// VcpuSetSingleshotTimer: When a vCPU's timer goes off once. Xen's vcpu_set_singleshot_timer: public/vcpu.h, 4.22.
// Written by the guest.
type VcpuSetSingleshotTimer struct {
	// The system time in nanoseconds.
	TimeoutAbsNs uint64

	// How it is set.
	Flags uint32
}

// Decode reads the structure from the start of b, which has to hold VcpuSetSingleshotTimerSize(width) bytes.
func (s *VcpuSetSingleshotTimer) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("VcpuSetSingleshotTimer", width)
}

func (s *VcpuSetSingleshotTimer) decode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("VcpuSetSingleshotTimer", len(b), 12)
	}
	s.TimeoutAbsNs = binary.LittleEndian.Uint64(b[0:])
	s.Flags = binary.LittleEndian.Uint32(b[8:])
	return nil
}

func (s *VcpuSetSingleshotTimer) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("VcpuSetSingleshotTimer", len(b), 16)
	}
	s.TimeoutAbsNs = binary.LittleEndian.Uint64(b[0:])
	s.Flags = binary.LittleEndian.Uint32(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuSetSingleshotTimerSize(width) bytes.
func (s *VcpuSetSingleshotTimer) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("VcpuSetSingleshotTimer", width)
}

func (s *VcpuSetSingleshotTimer) encode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("VcpuSetSingleshotTimer", len(b), 12)
	}
	binary.LittleEndian.PutUint64(b[0:], s.TimeoutAbsNs)
	binary.LittleEndian.PutUint32(b[8:], s.Flags)
	return nil
}

func (s *VcpuSetSingleshotTimer) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("VcpuSetSingleshotTimer", len(b), 16)
	}
	binary.LittleEndian.PutUint64(b[0:], s.TimeoutAbsNs)
	binary.LittleEndian.PutUint32(b[8:], s.Flags)
	wire.Clear(b[12:16])
	return nil
}

// VcpuSetSingleshotTimerFutureMask is bit 0 of flags. Set when a time in the past is to be ETIME; Xen may overlook it.
const VcpuSetSingleshotTimerFutureMask uint32 = 0x1

// Future returns VCPU_SSHOTTMR_future of flags. Set when a time in the past is to be ETIME; Xen may overlook it.
func (s *VcpuSetSingleshotTimer) Future() bool {
	return s.Flags&VcpuSetSingleshotTimerFutureMask != 0
}

// SetFuture sets or clears VCPU_SSHOTTMR_future of flags.
func (s *VcpuSetSingleshotTimer) SetFuture(set bool) {
	if set {
		s.Flags |= VcpuSetSingleshotTimerFutureMask
	} else {
		s.Flags &^= VcpuSetSingleshotTimerFutureMask
	}
}
