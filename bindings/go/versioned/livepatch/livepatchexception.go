// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchExceptionSize is the size of LivepatchException in bytes.
const LivepatchExceptionSize = 8

// LivepatchException: An element of .ex_table: an instruction that may fault, and where to go on. Xen's
// exception_table_entry: asm/uaccess.h, 4.17. In Xen 4.7 and later. Written by the toolstack.
type LivepatchException struct {
	// The instruction, from this field on.
	Addr int32

	// Where to go on, from this field on.
	Cont int32
}

// Decode reads the structure from the start of b, which has to hold LivepatchExceptionSize bytes.
func (s *LivepatchException) Decode(b []byte) error {
	if len(b) < LivepatchExceptionSize {
		return wire.TooShort("LivepatchException", len(b), LivepatchExceptionSize)
	}
	s.Addr = int32(binary.LittleEndian.Uint32(b[0:]))
	s.Cont = int32(binary.LittleEndian.Uint32(b[4:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchExceptionSize bytes.
func (s *LivepatchException) Encode(b []byte) error {
	if len(b) < LivepatchExceptionSize {
		return wire.TooShort("LivepatchException", len(b), LivepatchExceptionSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Addr))
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Cont))
	return nil
}
