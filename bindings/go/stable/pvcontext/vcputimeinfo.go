// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuTimeInfoSize is the size of VcpuTimeInfo in bytes.
const VcpuTimeInfoSize = 32

// VcpuTimeInfo: From what the guest computes its time. Xen's vcpu_time_info: public/xen.h, 4.17. Written by the
// hypervisor.
type VcpuTimeInfo struct {
	// Odd while the rest is being changed, and different after every change.
	Version uint32

	// Padding.
	Pad0 uint32

	// The time-stamp counter at the last change.
	TscTimestamp uint64

	// The time since the guest's start at the last change, in nanoseconds.
	SystemTime uint64

	// Nanoseconds for each tick after the shift, as a fraction of 2^32.
	TscToSystemMul uint32

	// By how many bits ticks are shifted left first, or right when negative.
	TscShift int8

	// Properties of the time. In Xen 4.7 and later.
	Flags uint8

	// Padding.
	Pad1 [2]byte
}

// Decode reads the structure from the start of b, which has to hold VcpuTimeInfoSize bytes.
func (s *VcpuTimeInfo) Decode(b []byte) error {
	if len(b) < VcpuTimeInfoSize {
		return wire.TooShort("VcpuTimeInfo", len(b), VcpuTimeInfoSize)
	}
	s.Version = binary.LittleEndian.Uint32(b[0:])
	s.Pad0 = binary.LittleEndian.Uint32(b[4:])
	s.TscTimestamp = binary.LittleEndian.Uint64(b[8:])
	s.SystemTime = binary.LittleEndian.Uint64(b[16:])
	s.TscToSystemMul = binary.LittleEndian.Uint32(b[24:])
	s.TscShift = int8(b[28])
	s.Flags = b[29]
	copy(s.Pad1[:], b[30:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuTimeInfoSize bytes.
func (s *VcpuTimeInfo) Encode(b []byte) error {
	if len(b) < VcpuTimeInfoSize {
		return wire.TooShort("VcpuTimeInfo", len(b), VcpuTimeInfoSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Version)
	binary.LittleEndian.PutUint32(b[4:], s.Pad0)
	binary.LittleEndian.PutUint64(b[8:], s.TscTimestamp)
	binary.LittleEndian.PutUint64(b[16:], s.SystemTime)
	binary.LittleEndian.PutUint32(b[24:], s.TscToSystemMul)
	b[28] = uint8(s.TscShift)
	b[29] = s.Flags
	copy(b[30:32], s.Pad1[:])
	return nil
}

// VcpuTimeInfoTscStableMask is bit 0 of flags. Set when the counters of all vCPUs agree.
const VcpuTimeInfoTscStableMask uint8 = 0x1

// TscStable returns XEN_PVCLOCK_TSC_STABLE_BIT of flags. Set when the counters of all vCPUs agree.
func (s *VcpuTimeInfo) TscStable() bool {
	return s.Flags&VcpuTimeInfoTscStableMask != 0
}

// SetTscStable sets or clears XEN_PVCLOCK_TSC_STABLE_BIT of flags.
func (s *VcpuTimeInfo) SetTscStable(set bool) {
	if set {
		s.Flags |= VcpuTimeInfoTscStableMask
	} else {
		s.Flags &^= VcpuTimeInfoTscStableMask
	}
}

// VcpuTimeInfoGuestStoppedMask is bit 1 of flags. Set when the guest was stopped by the host.
const VcpuTimeInfoGuestStoppedMask uint8 = 0x2

// GuestStopped returns XEN_PVCLOCK_GUEST_STOPPED of flags. Set when the guest was stopped by the host.
func (s *VcpuTimeInfo) GuestStopped() bool {
	return s.Flags&VcpuTimeInfoGuestStoppedMask != 0
}

// SetGuestStopped sets or clears XEN_PVCLOCK_GUEST_STOPPED of flags.
func (s *VcpuTimeInfo) SetGuestStopped(set bool) {
	if set {
		s.Flags |= VcpuTimeInfoGuestStoppedMask
	} else {
		s.Flags &^= VcpuTimeInfoGuestStoppedMask
	}
}
