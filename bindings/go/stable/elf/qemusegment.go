// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// QemuSegmentSize is the size of QemuSegment in bytes.
const QemuSegmentSize = 24

// QemuSegment: A segment register in the note of QEMU. In C qemu_segment: target/i386/arch_dump.c of QEMU, 7.2. Written
// by the toolstack.
type QemuSegment struct {
	// The selector.
	Selector uint32

	// The limit in bytes.
	Limit uint32

	// The upper half of the descriptor, whose bits 8 to 23 are the attributes.
	Attributes uint32

	// Reserved: zero when written.
	Pad uint32

	// The base.
	Base uint64
}

// Decode reads the structure from the start of b, which has to hold QemuSegmentSize bytes.
func (s *QemuSegment) Decode(b []byte) error {
	if len(b) < QemuSegmentSize {
		return wire.TooShort("QemuSegment", len(b), QemuSegmentSize)
	}
	s.Selector = binary.LittleEndian.Uint32(b[0:])
	s.Limit = binary.LittleEndian.Uint32(b[4:])
	s.Attributes = binary.LittleEndian.Uint32(b[8:])
	s.Pad = binary.LittleEndian.Uint32(b[12:])
	s.Base = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for QemuSegmentSize bytes.
func (s *QemuSegment) Encode(b []byte) error {
	if len(b) < QemuSegmentSize {
		return wire.TooShort("QemuSegment", len(b), QemuSegmentSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Selector)
	binary.LittleEndian.PutUint32(b[4:], s.Limit)
	binary.LittleEndian.PutUint32(b[8:], s.Attributes)
	binary.LittleEndian.PutUint32(b[12:], s.Pad)
	binary.LittleEndian.PutUint64(b[16:], s.Base)
	return nil
}
