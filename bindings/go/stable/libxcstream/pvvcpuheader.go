// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// PvVcpuHeaderSize is the size of PvVcpuHeader in bytes, without context.
const PvVcpuHeaderSize = 8

// PvVcpuHeader: The start of every record about a vCPU of a PV guest. Xen's xc_sr_rec_x86_pv_vcpu_hdr:
// docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. Written by the toolstack.
type PvVcpuHeader struct {
	// The number of the vCPU.
	VcpuId uint32

	// Reserved: zero when written.
	Res1 uint32

	// Behind it: context, u8[...]. The state, in the layout of the hypercall that it came from.
}

// Decode reads the structure from the start of b, which has to hold PvVcpuHeaderSize bytes.
func (s *PvVcpuHeader) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < PvVcpuHeaderSize {
		return wire.TooShort("PvVcpuHeader", len(b), PvVcpuHeaderSize)
	}
	s.VcpuId = order.Uint32(b[0:])
	s.Res1 = order.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PvVcpuHeaderSize bytes.
func (s *PvVcpuHeader) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < PvVcpuHeaderSize {
		return wire.TooShort("PvVcpuHeader", len(b), PvVcpuHeaderSize)
	}
	order.PutUint32(b[0:], s.VcpuId)
	order.PutUint32(b[4:], s.Res1)
	return nil
}

// PvVcpuHeaderContextOffset is where context begins, u8[...].
const PvVcpuHeaderContextOffset = 8
