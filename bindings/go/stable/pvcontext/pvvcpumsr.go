// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// PvVcpuMsrSize is the size of PvVcpuMsr in bytes.
const PvVcpuMsrSize = 16

// PvVcpuMsr: A model-specific register of a PV guest's vCPU. Xen's xen_domctl_vcpu_msr: public/domctl.h, 4.17. In Xen
// 4.5 and later. Written by the guest.
type PvVcpuMsr struct {
	// Its number.
	Index uint32

	// Reserved: zero when written.
	Reserved uint32

	// Its value.
	Value uint64
}

// Decode reads the structure from the start of b, which has to hold PvVcpuMsrSize bytes.
func (s *PvVcpuMsr) Decode(b []byte) error {
	if len(b) < PvVcpuMsrSize {
		return wire.TooShort("PvVcpuMsr", len(b), PvVcpuMsrSize)
	}
	s.Index = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	s.Value = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PvVcpuMsrSize bytes.
func (s *PvVcpuMsr) Encode(b []byte) error {
	if len(b) < PvVcpuMsrSize {
		return wire.TooShort("PvVcpuMsr", len(b), PvVcpuMsrSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Index)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	binary.LittleEndian.PutUint64(b[8:], s.Value)
	return nil
}
