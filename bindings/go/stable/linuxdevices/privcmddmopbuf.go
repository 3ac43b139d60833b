// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// PrivcmdDmOpBufSize is the size of PrivcmdDmOpBuf in bytes, for callers of a width; 0 for those that have none.
func PrivcmdDmOpBufSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 16
	}
	return 0
}

// PrivcmdDmOpBuf: Memory of the process that goes with a call. In C privcmd_dm_op_buf: Linux,
// include/uapi/xen/privcmd.h and evtchn.h, 6.1. Written by the toolstack.
type PrivcmdDmOpBuf struct {
	// Where it is. A pointer.
	Address uint64

	// How long it is in bytes.
	Length uint64
}

// Decode reads the structure from the start of b, which has to hold PrivcmdDmOpBufSize(width) bytes.
func (s *PrivcmdDmOpBuf) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("PrivcmdDmOpBuf", width)
}

func (s *PrivcmdDmOpBuf) decode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("PrivcmdDmOpBuf", len(b), 8)
	}
	s.Address = uint64(binary.LittleEndian.Uint32(b[0:]))
	s.Length = uint64(binary.LittleEndian.Uint32(b[4:]))
	return nil
}

func (s *PrivcmdDmOpBuf) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("PrivcmdDmOpBuf", len(b), 16)
	}
	s.Address = binary.LittleEndian.Uint64(b[0:])
	s.Length = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PrivcmdDmOpBufSize(width) bytes.
func (s *PrivcmdDmOpBuf) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("PrivcmdDmOpBuf", width)
}

func (s *PrivcmdDmOpBuf) encode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("PrivcmdDmOpBuf", len(b), 8)
	}
	if s.Address > math.MaxUint32 {
		return wire.TooLarge("PrivcmdDmOpBuf.uptr", s.Address)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Address))
	if s.Length > math.MaxUint32 {
		return wire.TooLarge("PrivcmdDmOpBuf.size", s.Length)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Length))
	return nil
}

func (s *PrivcmdDmOpBuf) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("PrivcmdDmOpBuf", len(b), 16)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Address)
	binary.LittleEndian.PutUint64(b[8:], s.Length)
	return nil
}
