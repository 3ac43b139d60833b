// Code generated from abi/pv-vcpu.yaml. DO NOT EDIT.

package pvvcpu

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// CallbackUnregisterSize is the size of CallbackUnregister in bytes.
const CallbackUnregisterSize = 4

// CallbackUnregister: An entry point that is taken back. Xen's callback_unregister: public/callback.h, 4.17. Written by
// the guest.
type CallbackUnregister struct {
	// What it is entered for.
	Type CallbackType

	// Not used.
	Unused uint16
}

// Decode reads the structure from the start of b, which has to hold CallbackUnregisterSize bytes.
func (s *CallbackUnregister) Decode(b []byte) error {
	if len(b) < CallbackUnregisterSize {
		return wire.TooShort("CallbackUnregister", len(b), CallbackUnregisterSize)
	}
	s.Type = CallbackType(binary.LittleEndian.Uint16(b[0:]))
	s.Unused = binary.LittleEndian.Uint16(b[2:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for CallbackUnregisterSize bytes.
func (s *CallbackUnregister) Encode(b []byte) error {
	if len(b) < CallbackUnregisterSize {
		return wire.TooShort("CallbackUnregister", len(b), CallbackUnregisterSize)
	}
	binary.LittleEndian.PutUint16(b[0:], uint16(s.Type))
	binary.LittleEndian.PutUint16(b[2:], s.Unused)
	return nil
}
