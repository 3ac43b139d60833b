// Code generated from abi/mmu.yaml. DO NOT EDIT.

package mmu

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// MmuextSourceSize is the size of MmuextSource in bytes, for callers of a width; 0 for those that have none.
func MmuextSourceSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 4
	case wire.Width8:
		return 8
	}
	return 0
}

// MmuextSource: The page that is copied. Xen's mmuext_op.arg2.src_mfn: public/xen.h, 4.22. In Xen 3.4 and later.
// Written by the guest.
type MmuextSource struct {
	// Its frame.
	SrcMfn uint64
}

// Decode reads the structure from the start of b, which has to hold MmuextSourceSize(width) bytes.
func (s *MmuextSource) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("MmuextSource", width)
}

func (s *MmuextSource) decode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("MmuextSource", len(b), 4)
	}
	s.SrcMfn = uint64(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

func (s *MmuextSource) decode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("MmuextSource", len(b), 8)
	}
	s.SrcMfn = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MmuextSourceSize(width) bytes.
func (s *MmuextSource) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("MmuextSource", width)
}

func (s *MmuextSource) encode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("MmuextSource", len(b), 4)
	}
	if s.SrcMfn > math.MaxUint32 {
		return wire.TooLarge("MmuextSource.src_mfn", s.SrcMfn)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.SrcMfn))
	return nil
}

func (s *MmuextSource) encode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("MmuextSource", len(b), 8)
	}
	binary.LittleEndian.PutUint64(b[0:], s.SrcMfn)
	return nil
}
