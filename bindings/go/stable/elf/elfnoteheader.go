// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ElfNoteHeaderSize is the size of ElfNoteHeader in bytes.
const ElfNoteHeaderSize = 12

// ElfNoteHeader: The start of a note: its name and its body follow, each up to a multiple of four bytes. In C
// elf_note_header: System V ABI, gABI 4.1, chapters 4 and 5. Written by the toolstack.
type ElfNoteHeader struct {
	// The length of the name in bytes, with its NUL.
	NameSize uint32

	// The length of the body in bytes.
	BodySize uint32

	// What it is; the name says by whose list.
	Type uint32
}

// Decode reads the structure from the start of b, which has to hold ElfNoteHeaderSize bytes.
func (s *ElfNoteHeader) Decode(b []byte) error {
	if len(b) < ElfNoteHeaderSize {
		return wire.TooShort("ElfNoteHeader", len(b), ElfNoteHeaderSize)
	}
	s.NameSize = binary.LittleEndian.Uint32(b[0:])
	s.BodySize = binary.LittleEndian.Uint32(b[4:])
	s.Type = binary.LittleEndian.Uint32(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ElfNoteHeaderSize bytes.
func (s *ElfNoteHeader) Encode(b []byte) error {
	if len(b) < ElfNoteHeaderSize {
		return wire.TooShort("ElfNoteHeader", len(b), ElfNoteHeaderSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.NameSize)
	binary.LittleEndian.PutUint32(b[4:], s.BodySize)
	binary.LittleEndian.PutUint32(b[8:], s.Type)
	return nil
}
