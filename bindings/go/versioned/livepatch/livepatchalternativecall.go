// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchAlternativeCallSize is the size of LivepatchAlternativeCall in bytes.
const LivepatchAlternativeCallSize = 4

// LivepatchAlternativeCall: An element of .alt_call_sites: an indirect call of six bytes that becomes a direct one.
// Xen's alt_call: asm/alternative-call.h, 4.21. In Xen 4.21 and later. Written by the toolstack.
type LivepatchAlternativeCall struct {
	// The call in the payload's own code, from this field on.
	Offset int32
}

// Decode reads the structure from the start of b, which has to hold LivepatchAlternativeCallSize bytes.
func (s *LivepatchAlternativeCall) Decode(b []byte) error {
	if len(b) < LivepatchAlternativeCallSize {
		return wire.TooShort("LivepatchAlternativeCall", len(b), LivepatchAlternativeCallSize)
	}
	s.Offset = int32(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchAlternativeCallSize bytes.
func (s *LivepatchAlternativeCall) Encode(b []byte) error {
	if len(b) < LivepatchAlternativeCallSize {
		return wire.TooShort("LivepatchAlternativeCall", len(b), LivepatchAlternativeCallSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Offset))
	return nil
}
