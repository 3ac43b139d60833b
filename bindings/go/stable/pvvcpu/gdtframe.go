// Code generated from abi/pv-vcpu.yaml. DO NOT EDIT.

package pvvcpu

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// GdtFrameSize is the size of GdtFrame in bytes, for callers of a width; 0 for those that have none.
func GdtFrameSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 4
	case wire.Width8:
		return 8
	}
	return 0
}

// GdtFrame: A frame of a descriptor table, where a list of them has it. Xen's xen_ulong_t: public/xen.h, 4.17. Written
// by the guest.
type GdtFrame struct {
	// The frame.
	Frame uint64
}

// Decode reads the structure from the start of b, which has to hold GdtFrameSize(width) bytes.
func (s *GdtFrame) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("GdtFrame", width)
}

func (s *GdtFrame) decode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("GdtFrame", len(b), 4)
	}
	s.Frame = uint64(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

func (s *GdtFrame) decode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("GdtFrame", len(b), 8)
	}
	s.Frame = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GdtFrameSize(width) bytes.
func (s *GdtFrame) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("GdtFrame", width)
}

func (s *GdtFrame) encode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("GdtFrame", len(b), 4)
	}
	if s.Frame > math.MaxUint32 {
		return wire.TooLarge("GdtFrame.frame", s.Frame)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Frame))
	return nil
}

func (s *GdtFrame) encode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("GdtFrame", len(b), 8)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Frame)
	return nil
}
