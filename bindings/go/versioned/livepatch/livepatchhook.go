// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchHookSize is the size of LivepatchHook in bytes.
const LivepatchHookSize = 8

// LivepatchHook: An element of a section of hooks. Those of load and unload may have several, the others have one.
// Xen's livepatch_loadcall_t: xen/livepatch_payload.h, 4.17. In Xen 4.8 and later. Written by the toolstack.
type LivepatchHook struct {
	// The address of the function, usually relocated.
	Address uint64
}

// Decode reads the structure from the start of b, which has to hold LivepatchHookSize bytes.
func (s *LivepatchHook) Decode(b []byte) error {
	if len(b) < LivepatchHookSize {
		return wire.TooShort("LivepatchHook", len(b), LivepatchHookSize)
	}
	s.Address = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchHookSize bytes.
func (s *LivepatchHook) Encode(b []byte) error {
	if len(b) < LivepatchHookSize {
		return wire.TooShort("LivepatchHook", len(b), LivepatchHookSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Address)
	return nil
}
