// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchSignatureHeaderDraftSize is the size of LivepatchSignatureHeaderDraft in bytes.
const LivepatchSignatureHeaderDraftSize = 8

// LivepatchSignatureHeaderDraft: The start of the description of that note as the first version of the proposal had it
// and XenServer's Xen reads it, where the note's type is 0; the signature follows, and is over the whole file with its
// own bytes zero. Xen's payload_signature: xen-devel, livepatch signing, version 1, May 2025; XenServer's
// xen/common/livepatch.c. Written by the toolstack.
type LivepatchSignatureHeaderDraft struct {
	// The version of the signature: 1.
	Version uint16

	// The algorithm of the key.
	Algo SignatureAlgorithm

	// The digest that is signed.
	Hash SignatureDigest

	// The length of the signature in bytes: 1 to what the description has behind this header.
	SigLen uint32
}

// Decode reads the structure from the start of b, which has to hold LivepatchSignatureHeaderDraftSize bytes.
func (s *LivepatchSignatureHeaderDraft) Decode(b []byte) error {
	if len(b) < LivepatchSignatureHeaderDraftSize {
		return wire.TooShort("LivepatchSignatureHeaderDraft", len(b), LivepatchSignatureHeaderDraftSize)
	}
	s.Version = binary.LittleEndian.Uint16(b[0:])
	s.Algo = SignatureAlgorithm(b[2])
	s.Hash = SignatureDigest(b[3])
	s.SigLen = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchSignatureHeaderDraftSize bytes.
func (s *LivepatchSignatureHeaderDraft) Encode(b []byte) error {
	if len(b) < LivepatchSignatureHeaderDraftSize {
		return wire.TooShort("LivepatchSignatureHeaderDraft", len(b), LivepatchSignatureHeaderDraftSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Version)
	b[2] = uint8(s.Algo)
	b[3] = uint8(s.Hash)
	binary.LittleEndian.PutUint32(b[4:], s.SigLen)
	return nil
}
