// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// PrivcmdMmapBatchV2Size is the size of PrivcmdMmapBatchV2 in bytes, for callers of a width; 0 for those that have
// none.
func PrivcmdMmapBatchV2Size(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 24
	case wire.Width8:
		return 32
	}
	return 0
}

// PrivcmdMmapBatchV2: Pages of a domain that are mapped. In C privcmd_mmapbatch_v2: Linux, include/uapi/xen/privcmd.h
// and evtchn.h, 6.1. Written by the toolstack.
type PrivcmdMmapBatchV2 struct {
	// The number of pages.
	Pages uint32

	// The domain.
	Dom uint16

	// Where they are mapped: in a mapping of the device.
	Addr uint64

	// Their numbers, a word of the process each. A pointer.
	Frames uint64

	// Receives an error number for each, negative, as a signed integer of 32 bits; 0 for one that is mapped. A pointer.
	Errors uint64
}

// Decode reads the structure from the start of b, which has to hold PrivcmdMmapBatchV2Size(width) bytes.
func (s *PrivcmdMmapBatchV2) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("PrivcmdMmapBatchV2", width)
}

func (s *PrivcmdMmapBatchV2) decode4(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("PrivcmdMmapBatchV2", len(b), 24)
	}
	s.Pages = binary.LittleEndian.Uint32(b[0:])
	s.Dom = binary.LittleEndian.Uint16(b[4:])
	s.Addr = binary.LittleEndian.Uint64(b[8:])
	s.Frames = uint64(binary.LittleEndian.Uint32(b[16:]))
	s.Errors = uint64(binary.LittleEndian.Uint32(b[20:]))
	return nil
}

func (s *PrivcmdMmapBatchV2) decode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("PrivcmdMmapBatchV2", len(b), 32)
	}
	s.Pages = binary.LittleEndian.Uint32(b[0:])
	s.Dom = binary.LittleEndian.Uint16(b[4:])
	s.Addr = binary.LittleEndian.Uint64(b[8:])
	s.Frames = binary.LittleEndian.Uint64(b[16:])
	s.Errors = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PrivcmdMmapBatchV2Size(width) bytes.
func (s *PrivcmdMmapBatchV2) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("PrivcmdMmapBatchV2", width)
}

func (s *PrivcmdMmapBatchV2) encode4(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("PrivcmdMmapBatchV2", len(b), 24)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Pages)
	binary.LittleEndian.PutUint16(b[4:], s.Dom)
	binary.LittleEndian.PutUint64(b[8:], s.Addr)
	if s.Frames > math.MaxUint32 {
		return wire.TooLarge("PrivcmdMmapBatchV2.arr", s.Frames)
	}
	binary.LittleEndian.PutUint32(b[16:], uint32(s.Frames))
	if s.Errors > math.MaxUint32 {
		return wire.TooLarge("PrivcmdMmapBatchV2.err", s.Errors)
	}
	binary.LittleEndian.PutUint32(b[20:], uint32(s.Errors))
	wire.Clear(b[6:8])
	return nil
}

func (s *PrivcmdMmapBatchV2) encode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("PrivcmdMmapBatchV2", len(b), 32)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Pages)
	binary.LittleEndian.PutUint16(b[4:], s.Dom)
	binary.LittleEndian.PutUint64(b[8:], s.Addr)
	binary.LittleEndian.PutUint64(b[16:], s.Frames)
	binary.LittleEndian.PutUint64(b[24:], s.Errors)
	wire.Clear(b[6:8])
	return nil
}
