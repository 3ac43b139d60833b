// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// PrivcmdDmOpSize is the size of PrivcmdDmOp in bytes, for callers of a width; 0 for those that have none.
func PrivcmdDmOpSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 16
	}
	return 0
}

// PrivcmdDmOp: A call of a device model. In C privcmd_dm_op: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
// Written by the toolstack.
type PrivcmdDmOp struct {
	// The guest.
	Dom uint16

	// The number of buffers.
	Buffers uint16

	// The buffers; the first holds the operation. A pointer to PrivcmdDmOpBuf.
	List uint64
}

// Decode reads the structure from the start of b, which has to hold PrivcmdDmOpSize(width) bytes.
func (s *PrivcmdDmOp) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("PrivcmdDmOp", width)
}

func (s *PrivcmdDmOp) decode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("PrivcmdDmOp", len(b), 8)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	s.Buffers = binary.LittleEndian.Uint16(b[2:])
	s.List = uint64(binary.LittleEndian.Uint32(b[4:]))
	return nil
}

func (s *PrivcmdDmOp) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("PrivcmdDmOp", len(b), 16)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	s.Buffers = binary.LittleEndian.Uint16(b[2:])
	s.List = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PrivcmdDmOpSize(width) bytes.
func (s *PrivcmdDmOp) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("PrivcmdDmOp", width)
}

func (s *PrivcmdDmOp) encode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("PrivcmdDmOp", len(b), 8)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	binary.LittleEndian.PutUint16(b[2:], s.Buffers)
	if s.List > math.MaxUint32 {
		return wire.TooLarge("PrivcmdDmOp.ubufs", s.List)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.List))
	return nil
}

func (s *PrivcmdDmOp) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("PrivcmdDmOp", len(b), 16)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	binary.LittleEndian.PutUint16(b[2:], s.Buffers)
	binary.LittleEndian.PutUint64(b[8:], s.List)
	wire.Clear(b[4:8])
	return nil
}
