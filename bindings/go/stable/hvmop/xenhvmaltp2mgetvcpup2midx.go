// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmAltp2mGetVcpuP2mIdxSize is the size of XenHvmAltp2mGetVcpuP2mIdx in bytes.
const XenHvmAltp2mGetVcpuP2mIdxSize = 8

// XenHvmAltp2mGetVcpuP2mIdx: Asks which view a vCPU is in. Xen's xen_hvm_altp2m_get_vcpu_p2m_idx: public/hvm/hvm_op.h,
// 4.21. In Xen 4.13 and later.
type XenHvmAltp2mGetVcpuP2mIdx struct {
	// The number of the vCPU.
	VcpuId uint32

	// The number of the view.
	Altp2mIdx uint16
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mGetVcpuP2mIdxSize bytes.
func (s *XenHvmAltp2mGetVcpuP2mIdx) Decode(b []byte) error {
	if len(b) < XenHvmAltp2mGetVcpuP2mIdxSize {
		return wire.TooShort("XenHvmAltp2mGetVcpuP2mIdx", len(b), XenHvmAltp2mGetVcpuP2mIdxSize)
	}
	s.VcpuId = binary.LittleEndian.Uint32(b[0:])
	s.Altp2mIdx = binary.LittleEndian.Uint16(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mGetVcpuP2mIdxSize bytes.
func (s *XenHvmAltp2mGetVcpuP2mIdx) Encode(b []byte) error {
	if len(b) < XenHvmAltp2mGetVcpuP2mIdxSize {
		return wire.TooShort("XenHvmAltp2mGetVcpuP2mIdx", len(b), XenHvmAltp2mGetVcpuP2mIdxSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.VcpuId)
	binary.LittleEndian.PutUint16(b[4:], s.Altp2mIdx)
	wire.Clear(b[6:8])
	return nil
}
