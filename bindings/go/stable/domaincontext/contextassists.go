// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextAssistsSize is the size of ContextAssists in bytes.
const ContextAssistsSize = 8

// ContextAssists: What the guest has asked the hypervisor to do for it. In C dctx_assists:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextAssists struct {
	// The assists, a bit each, with the numbers of VMASST_TYPE.
	Assists uint64
}

// Decode reads the structure from the start of b, which has to hold ContextAssistsSize bytes.
func (s *ContextAssists) Decode(b []byte) error {
	if len(b) < ContextAssistsSize {
		return wire.TooShort("ContextAssists", len(b), ContextAssistsSize)
	}
	s.Assists = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextAssistsSize bytes.
func (s *ContextAssists) Encode(b []byte) error {
	if len(b) < ContextAssistsSize {
		return wire.TooShort("ContextAssists", len(b), ContextAssistsSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Assists)
	return nil
}
