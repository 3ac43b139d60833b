// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmEvtchnUpcallVectorSize is the size of XenHvmEvtchnUpcallVector in bytes.
const XenHvmEvtchnUpcallVectorSize = 8

// XenHvmEvtchnUpcallVector: The interrupt by which a vCPU learns of events. Xen's xen_hvm_evtchn_upcall_vector:
// public/hvm/hvm_op.h, 4.21. In Xen 4.6 and later. Written by the guest.
type XenHvmEvtchnUpcallVector struct {
	// The number of the vCPU, as Xen counts.
	Vcpu uint32

	// The vector, 0x10 to 0xff.
	Vector uint8
}

// Decode reads the structure from the start of b, which has to hold XenHvmEvtchnUpcallVectorSize bytes.
func (s *XenHvmEvtchnUpcallVector) Decode(b []byte) error {
	if len(b) < XenHvmEvtchnUpcallVectorSize {
		return wire.TooShort("XenHvmEvtchnUpcallVector", len(b), XenHvmEvtchnUpcallVectorSize)
	}
	s.Vcpu = binary.LittleEndian.Uint32(b[0:])
	s.Vector = b[4]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmEvtchnUpcallVectorSize bytes.
func (s *XenHvmEvtchnUpcallVector) Encode(b []byte) error {
	if len(b) < XenHvmEvtchnUpcallVectorSize {
		return wire.TooShort("XenHvmEvtchnUpcallVector", len(b), XenHvmEvtchnUpcallVectorSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Vcpu)
	b[4] = s.Vector
	wire.Clear(b[5:8])
	return nil
}
