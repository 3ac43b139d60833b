// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// PayloadSignatureTrailerSize is the size of PayloadSignatureTrailer in bytes.
const PayloadSignatureTrailerSize = 12

// PayloadSignatureTrailer: What follows AppendedSignatureMarker in a signed payload: this header, then the signature,
// the key's identifier and the signer's name, with which the file ends. Linux has the same header for its modules, and
// the parts the other way round: name, identifier, signature, header, marker. Xen's elf_payload_signature:
// docs/misc/livepatch.pandoc, 4.17. Big-endian. Written by the toolstack.
type PayloadSignatureTrailer struct {
	// The algorithm of the key.
	Algo PayloadKeyAlgorithm

	// The digest that is signed.
	Hash PayloadDigest

	// How the key is named.
	IdType PayloadKeyIdType

	// The length of the signer's name in bytes.
	SignerLen uint8

	// The length of the key's identifier in bytes.
	KeyIdLen uint8

	// Reserved: zero when written.
	Pad [3]byte

	// The length of the signature in bytes.
	SigLen uint32
}

// Decode reads the structure from the start of b, which has to hold PayloadSignatureTrailerSize bytes.
func (s *PayloadSignatureTrailer) Decode(b []byte) error {
	if len(b) < PayloadSignatureTrailerSize {
		return wire.TooShort("PayloadSignatureTrailer", len(b), PayloadSignatureTrailerSize)
	}
	s.Algo = PayloadKeyAlgorithm(b[0])
	s.Hash = PayloadDigest(b[1])
	s.IdType = PayloadKeyIdType(b[2])
	s.SignerLen = b[3]
	s.KeyIdLen = b[4]
	copy(s.Pad[:], b[5:])
	s.SigLen = binary.BigEndian.Uint32(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PayloadSignatureTrailerSize bytes.
func (s *PayloadSignatureTrailer) Encode(b []byte) error {
	if len(b) < PayloadSignatureTrailerSize {
		return wire.TooShort("PayloadSignatureTrailer", len(b), PayloadSignatureTrailerSize)
	}
	b[0] = uint8(s.Algo)
	b[1] = uint8(s.Hash)
	b[2] = uint8(s.IdType)
	b[3] = s.SignerLen
	b[4] = s.KeyIdLen
	copy(b[5:8], s.Pad[:])
	binary.BigEndian.PutUint32(b[8:], s.SigLen)
	return nil
}
