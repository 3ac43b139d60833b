// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package ioreq

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuIodataSize is the size of VcpuIodata in bytes.
const VcpuIodataSize = 56

// VcpuIodata: What a vCPU and the device model share, as it was before Xen 4.0. Xen's vcpu_iodata: public/hvm/ioreq.h,
// 3.4. In Xen 3.4 and earlier. Written by the hypervisor.
type VcpuIodata struct {
	// The request.
	VpIoreq IoreqBefore40

	// The event channel by which the two sides wake each other.
	VpEport uint32

	// Padding.
	Pad0 uint32
}

// Decode reads the structure from the start of b, which has to hold VcpuIodataSize bytes.
func (s *VcpuIodata) Decode(b []byte) error {
	if len(b) < VcpuIodataSize {
		return wire.TooShort("VcpuIodata", len(b), VcpuIodataSize)
	}
	if err := s.VpIoreq.Decode(b[0:]); err != nil {
		return err
	}
	s.VpEport = binary.LittleEndian.Uint32(b[48:])
	s.Pad0 = binary.LittleEndian.Uint32(b[52:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuIodataSize bytes.
func (s *VcpuIodata) Encode(b []byte) error {
	if len(b) < VcpuIodataSize {
		return wire.TooShort("VcpuIodata", len(b), VcpuIodataSize)
	}
	if err := s.VpIoreq.Encode(b[0:]); err != nil {
		return err
	}
	binary.LittleEndian.PutUint32(b[48:], s.VpEport)
	binary.LittleEndian.PutUint32(b[52:], s.Pad0)
	return nil
}
