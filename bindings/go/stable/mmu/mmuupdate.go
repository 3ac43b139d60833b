// Code generated from abi/mmu.yaml. DO NOT EDIT.

package mmu

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MmuUpdateSize is the size of MmuUpdate in bytes.
const MmuUpdateSize = 16

// MmuUpdate: A page-table entry, and what becomes of it. Xen's mmu_update: public/xen.h, 4.22. Written by the guest.
type MmuUpdate struct {
	// Which one.
	Pointer uint64

	// The new entry, or page number.
	Entry uint64
}

// Decode reads the structure from the start of b, which has to hold MmuUpdateSize bytes.
func (s *MmuUpdate) Decode(b []byte) error {
	if len(b) < MmuUpdateSize {
		return wire.TooShort("MmuUpdate", len(b), MmuUpdateSize)
	}
	s.Pointer = binary.LittleEndian.Uint64(b[0:])
	s.Entry = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MmuUpdateSize bytes.
func (s *MmuUpdate) Encode(b []byte) error {
	if len(b) < MmuUpdateSize {
		return wire.TooShort("MmuUpdate", len(b), MmuUpdateSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Pointer)
	binary.LittleEndian.PutUint64(b[8:], s.Entry)
	return nil
}

// MmuUpdateKindMask is bits 0 to 1 of ptr. What is done.
const MmuUpdateKindMask uint64 = 0x3

// MmuUpdateKindShift is the lowest bit of command in ptr.
const MmuUpdateKindShift = 0

// Kind returns command of ptr. What is done.
func (s *MmuUpdate) Kind() MmuUpdateKind {
	return MmuUpdateKind((s.Pointer & MmuUpdateKindMask) >> MmuUpdateKindShift)
}

// SetKind sets command of ptr. A value that does not fit is an error.
func (s *MmuUpdate) SetKind(value MmuUpdateKind) error {
	if uint64(value) > uint64(MmuUpdateKindMask>>MmuUpdateKindShift) {
		return wire.TooLarge("MmuUpdate.ptr:command", uint64(value))
	}
	s.Pointer = s.Pointer&^MmuUpdateKindMask | uint64(value)<<MmuUpdateKindShift
	return nil
}

// MmuUpdateAddressMask is bits 2 to 63 of ptr. The machine address of the entry, or of the frame, without its low bits.
const MmuUpdateAddressMask uint64 = 0xfffffffffffffffc

// MmuUpdateAddressShift is the lowest bit of address in ptr.
const MmuUpdateAddressShift = 2

// Address returns address of ptr. The machine address of the entry, or of the frame, without its low bits.
func (s *MmuUpdate) Address() uint64 {
	return (s.Pointer & MmuUpdateAddressMask) >> MmuUpdateAddressShift
}

// SetAddress sets address of ptr. A value that does not fit is an error.
func (s *MmuUpdate) SetAddress(value uint64) error {
	if uint64(value) > uint64(MmuUpdateAddressMask>>MmuUpdateAddressShift) {
		return wire.TooLarge("MmuUpdate.ptr:address", uint64(value))
	}
	s.Pointer = s.Pointer&^MmuUpdateAddressMask | value<<MmuUpdateAddressShift
	return nil
}
