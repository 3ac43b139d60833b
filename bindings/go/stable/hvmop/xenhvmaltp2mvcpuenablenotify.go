// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmAltp2mVcpuEnableNotifySize is the size of XenHvmAltp2mVcpuEnableNotify in bytes.
const XenHvmAltp2mVcpuEnableNotifySize = 16

// XenHvmAltp2mVcpuEnableNotify: Lets a vCPU take violations as exceptions. Xen's xen_hvm_altp2m_vcpu_enable_notify:
// public/hvm/hvm_op.h, 4.21. In Xen 4.6 and later. Written by the guest.
type XenHvmAltp2mVcpuEnableNotify struct {
	// The number of the vCPU.
	VcpuId uint32

	// Reserved: zero when written.
	Pad uint32

	// The page in which the processor describes a violation.
	Gfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mVcpuEnableNotifySize bytes.
func (s *XenHvmAltp2mVcpuEnableNotify) Decode(b []byte) error {
	if len(b) < XenHvmAltp2mVcpuEnableNotifySize {
		return wire.TooShort("XenHvmAltp2mVcpuEnableNotify", len(b), XenHvmAltp2mVcpuEnableNotifySize)
	}
	s.VcpuId = binary.LittleEndian.Uint32(b[0:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	s.Gfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mVcpuEnableNotifySize bytes.
func (s *XenHvmAltp2mVcpuEnableNotify) Encode(b []byte) error {
	if len(b) < XenHvmAltp2mVcpuEnableNotifySize {
		return wire.TooShort("XenHvmAltp2mVcpuEnableNotify", len(b), XenHvmAltp2mVcpuEnableNotifySize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.VcpuId)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	binary.LittleEndian.PutUint64(b[8:], s.Gfn)
	return nil
}
