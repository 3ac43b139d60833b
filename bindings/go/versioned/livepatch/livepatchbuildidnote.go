// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchBuildIdNoteSize is the size of LivepatchBuildIdNote in bytes, without desc.
const LivepatchBuildIdNoteSize = 16

// LivepatchBuildIdNote: The note in .note.gnu.build-id, .livepatch.depends and .livepatch.xen_depends. Zeros fill it up
// to a multiple of 4 bytes. Xen's Elf64_Nhdr: xen/common/version.c, 4.17. In Xen 4.7 and later. Written by the
// toolstack.
type LivepatchBuildIdNote struct {
	// The length of the name in bytes: 4.
	Namesz uint32

	// The length of the build id in bytes; not 0, and 20 when GNU ld made it with its default.
	Descsz uint32

	// What the note is: 3, a build id.
	Type uint32

	// The name: GNU and a NUL.
	Name [4]byte

	// Behind it: desc, u8[descsz]. The build id of the payload, or of what it depends on.
}

// Decode reads the structure from the start of b, which has to hold LivepatchBuildIdNoteSize bytes.
func (s *LivepatchBuildIdNote) Decode(b []byte) error {
	if len(b) < LivepatchBuildIdNoteSize {
		return wire.TooShort("LivepatchBuildIdNote", len(b), LivepatchBuildIdNoteSize)
	}
	s.Namesz = binary.LittleEndian.Uint32(b[0:])
	s.Descsz = binary.LittleEndian.Uint32(b[4:])
	s.Type = binary.LittleEndian.Uint32(b[8:])
	copy(s.Name[:], b[12:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchBuildIdNoteSize bytes.
func (s *LivepatchBuildIdNote) Encode(b []byte) error {
	if len(b) < LivepatchBuildIdNoteSize {
		return wire.TooShort("LivepatchBuildIdNote", len(b), LivepatchBuildIdNoteSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Namesz)
	binary.LittleEndian.PutUint32(b[4:], s.Descsz)
	binary.LittleEndian.PutUint32(b[8:], s.Type)
	copy(b[12:16], s.Name[:])
	return nil
}

// LivepatchBuildIdNoteDescOffset is where desc begins, u8[descsz].
const LivepatchBuildIdNoteDescOffset = 16
