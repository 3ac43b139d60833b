// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpNrVcpusSize is the size of XenDmOpNrVcpus in bytes.
const XenDmOpNrVcpusSize = 4

// XenDmOpNrVcpus: Tells how many vCPUs the guest may have. Xen's xen_dm_op_nr_vcpus: public/hvm/dm_op.h, 4.21. In Xen
// 4.15 and later. Written by the hypervisor.
type XenDmOpNrVcpus struct {
	// The number of vCPUs; it never changes.
	Vcpus uint32
}

// Decode reads the structure from the start of b, which has to hold XenDmOpNrVcpusSize bytes.
func (s *XenDmOpNrVcpus) Decode(b []byte) error {
	if len(b) < XenDmOpNrVcpusSize {
		return wire.TooShort("XenDmOpNrVcpus", len(b), XenDmOpNrVcpusSize)
	}
	s.Vcpus = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpNrVcpusSize bytes.
func (s *XenDmOpNrVcpus) Encode(b []byte) error {
	if len(b) < XenDmOpNrVcpusSize {
		return wire.TooShort("XenDmOpNrVcpus", len(b), XenDmOpNrVcpusSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Vcpus)
	return nil
}
