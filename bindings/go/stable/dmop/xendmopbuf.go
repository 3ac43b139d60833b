// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenDmOpBufSize is the size of XenDmOpBuf in bytes, for callers of a width; 0 for those that have none.
func XenDmOpBufSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 16
	}
	return 0
}

// XenDmOpBuf: Memory of the caller that goes with a call. Xen's xen_dm_op_buf: public/hvm/dm_op.h, 4.21. In Xen 4.9 and
// later. Written by the device model.
type XenDmOpBuf struct {
	// Where it is. A pointer.
	H uint64

	// How long it is in bytes.
	Length uint64
}

// Decode reads the structure from the start of b, which has to hold XenDmOpBufSize(width) bytes.
func (s *XenDmOpBuf) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenDmOpBuf", width)
}

func (s *XenDmOpBuf) decode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("XenDmOpBuf", len(b), 8)
	}
	s.H = uint64(binary.LittleEndian.Uint32(b[0:]))
	s.Length = uint64(binary.LittleEndian.Uint32(b[4:]))
	return nil
}

func (s *XenDmOpBuf) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenDmOpBuf", len(b), 16)
	}
	s.H = binary.LittleEndian.Uint64(b[0:])
	s.Length = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpBufSize(width) bytes.
func (s *XenDmOpBuf) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenDmOpBuf", width)
}

func (s *XenDmOpBuf) encode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("XenDmOpBuf", len(b), 8)
	}
	if s.H > math.MaxUint32 {
		return wire.TooLarge("XenDmOpBuf.h", s.H)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.H))
	if s.Length > math.MaxUint32 {
		return wire.TooLarge("XenDmOpBuf.size", s.Length)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Length))
	return nil
}

func (s *XenDmOpBuf) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenDmOpBuf", len(b), 16)
	}
	binary.LittleEndian.PutUint64(b[0:], s.H)
	binary.LittleEndian.PutUint64(b[8:], s.Length)
	return nil
}
