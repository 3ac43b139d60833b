// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchSignatureNoteSize is the size of LivepatchSignatureNote in bytes, without desc.
const LivepatchSignatureNoteSize = 16

// LivepatchSignatureNote: The note in .note.Xen.signature. The signature is over the whole file with its own bytes
// zero. Zeros fill the note up to a multiple of 4 bytes, and stand in the section too. No second note in the section
// has its name. Xen's Elf64_Nhdr: xen-devel, livepatch signing, versions 2 and 3, May and June 2025. Written by the
// toolstack.
type LivepatchSignatureNote struct {
	// The length of the name in bytes: 4.
	Namesz uint32

	// The length of the signature in bytes: 1 to 1023.
	Descsz uint32

	// How the payload is signed.
	Type uint32

	// The name: Xen and a NUL.
	Name [4]byte

	// Behind it: desc, u8[descsz]. The signature.
}

// Decode reads the structure from the start of b, which has to hold LivepatchSignatureNoteSize bytes.
func (s *LivepatchSignatureNote) Decode(b []byte) error {
	if len(b) < LivepatchSignatureNoteSize {
		return wire.TooShort("LivepatchSignatureNote", len(b), LivepatchSignatureNoteSize)
	}
	s.Namesz = binary.LittleEndian.Uint32(b[0:])
	s.Descsz = binary.LittleEndian.Uint32(b[4:])
	s.Type = binary.LittleEndian.Uint32(b[8:])
	copy(s.Name[:], b[12:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchSignatureNoteSize bytes.
func (s *LivepatchSignatureNote) Encode(b []byte) error {
	if len(b) < LivepatchSignatureNoteSize {
		return wire.TooShort("LivepatchSignatureNote", len(b), LivepatchSignatureNoteSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Namesz)
	binary.LittleEndian.PutUint32(b[4:], s.Descsz)
	binary.LittleEndian.PutUint32(b[8:], s.Type)
	copy(b[12:16], s.Name[:])
	return nil
}

// LivepatchSignatureNoteVersionMask is bits 0 to 15 of type. The version of the signature: 1.
const LivepatchSignatureNoteVersionMask uint32 = 0xffff

// LivepatchSignatureNoteVersionShift is the lowest bit of version in type.
const LivepatchSignatureNoteVersionShift = 0

// Version returns version of type. The version of the signature: 1.
func (s *LivepatchSignatureNote) Version() uint32 {
	return (s.Type & LivepatchSignatureNoteVersionMask) >> LivepatchSignatureNoteVersionShift
}

// SetVersion sets version of type. A value that does not fit is an error.
func (s *LivepatchSignatureNote) SetVersion(value uint32) error {
	if uint64(value) > uint64(LivepatchSignatureNoteVersionMask>>LivepatchSignatureNoteVersionShift) {
		return wire.TooLarge("LivepatchSignatureNote.type:version", uint64(value))
	}
	s.Type = s.Type&^LivepatchSignatureNoteVersionMask | value<<LivepatchSignatureNoteVersionShift
	return nil
}

// LivepatchSignatureNoteAlgorithmMask is bits 16 to 23 of type. The algorithm of the key.
const LivepatchSignatureNoteAlgorithmMask uint32 = 0xff0000

// LivepatchSignatureNoteAlgorithmShift is the lowest bit of algorithm in type.
const LivepatchSignatureNoteAlgorithmShift = 16

// Algorithm returns algorithm of type. The algorithm of the key.
func (s *LivepatchSignatureNote) Algorithm() SignatureAlgorithm {
	return SignatureAlgorithm((s.Type & LivepatchSignatureNoteAlgorithmMask) >> LivepatchSignatureNoteAlgorithmShift)
}

// SetAlgorithm sets algorithm of type. A value that does not fit is an error.
func (s *LivepatchSignatureNote) SetAlgorithm(value SignatureAlgorithm) error {
	if uint64(value) > uint64(LivepatchSignatureNoteAlgorithmMask>>LivepatchSignatureNoteAlgorithmShift) {
		return wire.TooLarge("LivepatchSignatureNote.type:algorithm", uint64(value))
	}
	s.Type = s.Type&^LivepatchSignatureNoteAlgorithmMask | uint32(value)<<LivepatchSignatureNoteAlgorithmShift
	return nil
}

// LivepatchSignatureNoteHashMask is bits 24 to 31 of type. The digest that is signed.
const LivepatchSignatureNoteHashMask uint32 = 0xff000000

// LivepatchSignatureNoteHashShift is the lowest bit of hash in type.
const LivepatchSignatureNoteHashShift = 24

// Hash returns hash of type. The digest that is signed.
func (s *LivepatchSignatureNote) Hash() SignatureDigest {
	return SignatureDigest((s.Type & LivepatchSignatureNoteHashMask) >> LivepatchSignatureNoteHashShift)
}

// SetHash sets hash of type. A value that does not fit is an error.
func (s *LivepatchSignatureNote) SetHash(value SignatureDigest) error {
	if uint64(value) > uint64(LivepatchSignatureNoteHashMask>>LivepatchSignatureNoteHashShift) {
		return wire.TooLarge("LivepatchSignatureNote.type:hash", uint64(value))
	}
	s.Type = s.Type&^LivepatchSignatureNoteHashMask | uint32(value)<<LivepatchSignatureNoteHashShift
	return nil
}

// LivepatchSignatureNoteDescOffset is where desc begins, u8[descsz].
const LivepatchSignatureNoteDescOffset = 16
