// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmViridianVcpuSize is the size of HvmViridianVcpu in bytes.
const HvmViridianVcpuSize = 216

// HvmViridianVcpu: A vCPU's state of the Hyper-V interface. Xen's hvm_viridian_vcpu_context:
// public/arch-x86/hvm/save.h, 4.21. In Xen 4.2 and later. Written by the hypervisor.
type HvmViridianVcpu struct {
	// The MSR with the address of the vCPU's assist page.
	VpAssistMsr uint64

	// Whether the end of an interrupt is left to the assist page; the interrupt's vector until Xen 4.10. In Xen 4.7 and
	// later.
	ApicAssistPending uint8

	// Reserved: zero when written. In Xen 4.7 and later.
	Pad [7]byte

	// The MSR with the address of the message page. In Xen 4.13 and later.
	SimpMsr uint64

	// The MSRs of the synthetic interrupts. In Xen 4.13 and later.
	SintMsr [16]uint64

	// The configurations of the synthetic timers. In Xen 4.13 and later.
	StimerConfigMsr [4]uint64

	// The counts or periods of the synthetic timers. In Xen 4.13 and later.
	StimerCountMsr [4]uint64
}

// Decode reads the structure from the start of b, which has to hold HvmViridianVcpuSize bytes.
func (s *HvmViridianVcpu) Decode(b []byte) error {
	if len(b) < HvmViridianVcpuSize {
		return wire.TooShort("HvmViridianVcpu", len(b), HvmViridianVcpuSize)
	}
	s.VpAssistMsr = binary.LittleEndian.Uint64(b[0:])
	s.ApicAssistPending = b[8]
	copy(s.Pad[:], b[9:])
	s.SimpMsr = binary.LittleEndian.Uint64(b[16:])
	for i := range s.SintMsr {
		s.SintMsr[i] = binary.LittleEndian.Uint64(b[24+8*i:])
	}
	for i := range s.StimerConfigMsr {
		s.StimerConfigMsr[i] = binary.LittleEndian.Uint64(b[152+8*i:])
	}
	for i := range s.StimerCountMsr {
		s.StimerCountMsr[i] = binary.LittleEndian.Uint64(b[184+8*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmViridianVcpuSize bytes.
func (s *HvmViridianVcpu) Encode(b []byte) error {
	if len(b) < HvmViridianVcpuSize {
		return wire.TooShort("HvmViridianVcpu", len(b), HvmViridianVcpuSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.VpAssistMsr)
	b[8] = s.ApicAssistPending
	copy(b[9:16], s.Pad[:])
	binary.LittleEndian.PutUint64(b[16:], s.SimpMsr)
	for i := range s.SintMsr {
		binary.LittleEndian.PutUint64(b[24+8*i:], s.SintMsr[i])
	}
	for i := range s.StimerConfigMsr {
		binary.LittleEndian.PutUint64(b[152+8*i:], s.StimerConfigMsr[i])
	}
	for i := range s.StimerCountMsr {
		binary.LittleEndian.PutUint64(b[184+8*i:], s.StimerCountMsr[i])
	}
	return nil
}
