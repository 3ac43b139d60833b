// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuSetPeriodicTimerSize is the size of VcpuSetPeriodicTimer in bytes.
const VcpuSetPeriodicTimerSize = 8

// VcpuSetPeriodicTimer: How often a vCPU's periodic timer goes off. Xen's vcpu_set_periodic_timer: public/vcpu.h, 4.22.
// Written by the guest.
type VcpuSetPeriodicTimer struct {
	// Every how many nanoseconds; at least a million.
	PeriodNs uint64
}

// Decode reads the structure from the start of b, which has to hold VcpuSetPeriodicTimerSize bytes.
func (s *VcpuSetPeriodicTimer) Decode(b []byte) error {
	if len(b) < VcpuSetPeriodicTimerSize {
		return wire.TooShort("VcpuSetPeriodicTimer", len(b), VcpuSetPeriodicTimerSize)
	}
	s.PeriodNs = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuSetPeriodicTimerSize bytes.
func (s *VcpuSetPeriodicTimer) Encode(b []byte) error {
	if len(b) < VcpuSetPeriodicTimerSize {
		return wire.TooShort("VcpuSetPeriodicTimer", len(b), VcpuSetPeriodicTimerSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.PeriodNs)
	return nil
}
