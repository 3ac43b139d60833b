// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchFuncSize is the size of LivepatchFunc in bytes.
const LivepatchFuncSize = 104

// LivepatchFunc: A function to patch, an element of .livepatch.funcs in a payload of version 2. Addresses are those of
// an ELF file of 64 bits, and usually relocated. Xen's livepatch_func: public/sysctl.h, 4.19. In Xen 4.19 and later.
// Written by the toolstack.
type LivepatchFunc struct {
	// The address of the old function's name, which is looked up when old_addr is 0.
	Name uint64

	// The address of the function to run instead; 0 to fill the old one with NOPs.
	NewAddr uint64

	// The address of the old function in Xen; 0 when its name is to be looked up.
	OldAddr uint64

	// The length of the new function in bytes, or the number of bytes to fill with NOPs, at most 31.
	NewSize uint32

	// The length of the old function in bytes; not 0, and no less than the jump needs.
	OldSize uint32

	// The version of the payload: 2.
	Version uint8

	// Padding; zero in a payload, though Xen does not look.
	Pad [39]byte

	// What is to be in the old function.
	Expect LivepatchExpectation
}

// Decode reads the structure from the start of b, which has to hold LivepatchFuncSize bytes.
func (s *LivepatchFunc) Decode(b []byte) error {
	if len(b) < LivepatchFuncSize {
		return wire.TooShort("LivepatchFunc", len(b), LivepatchFuncSize)
	}
	s.Name = binary.LittleEndian.Uint64(b[0:])
	s.NewAddr = binary.LittleEndian.Uint64(b[8:])
	s.OldAddr = binary.LittleEndian.Uint64(b[16:])
	s.NewSize = binary.LittleEndian.Uint32(b[24:])
	s.OldSize = binary.LittleEndian.Uint32(b[28:])
	s.Version = b[32]
	copy(s.Pad[:], b[33:])
	if err := s.Expect.Decode(b[72:]); err != nil {
		return err
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchFuncSize bytes.
func (s *LivepatchFunc) Encode(b []byte) error {
	if len(b) < LivepatchFuncSize {
		return wire.TooShort("LivepatchFunc", len(b), LivepatchFuncSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Name)
	binary.LittleEndian.PutUint64(b[8:], s.NewAddr)
	binary.LittleEndian.PutUint64(b[16:], s.OldAddr)
	binary.LittleEndian.PutUint32(b[24:], s.NewSize)
	binary.LittleEndian.PutUint32(b[28:], s.OldSize)
	b[32] = s.Version
	copy(b[33:72], s.Pad[:])
	if err := s.Expect.Encode(b[72:]); err != nil {
		return err
	}
	return nil
}
