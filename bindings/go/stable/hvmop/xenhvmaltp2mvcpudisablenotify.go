// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmAltp2mVcpuDisableNotifySize is the size of XenHvmAltp2mVcpuDisableNotify in bytes.
const XenHvmAltp2mVcpuDisableNotifySize = 4

// XenHvmAltp2mVcpuDisableNotify: Ends that a vCPU takes violations as exceptions. Xen's
// xen_hvm_altp2m_vcpu_disable_notify: public/hvm/hvm_op.h, 4.21. In Xen 4.12 and later. Written by the guest.
type XenHvmAltp2mVcpuDisableNotify struct {
	// The number of the vCPU.
	VcpuId uint32
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mVcpuDisableNotifySize bytes.
func (s *XenHvmAltp2mVcpuDisableNotify) Decode(b []byte) error {
	if len(b) < XenHvmAltp2mVcpuDisableNotifySize {
		return wire.TooShort("XenHvmAltp2mVcpuDisableNotify", len(b), XenHvmAltp2mVcpuDisableNotifySize)
	}
	s.VcpuId = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mVcpuDisableNotifySize bytes.
func (s *XenHvmAltp2mVcpuDisableNotify) Encode(b []byte) error {
	if len(b) < XenHvmAltp2mVcpuDisableNotifySize {
		return wire.TooShort("XenHvmAltp2mVcpuDisableNotify", len(b), XenHvmAltp2mVcpuDisableNotifySize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.VcpuId)
	return nil
}
