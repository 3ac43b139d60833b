// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package ioreq

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// BufIoreqSize is the size of BufIoreq in bytes.
const BufIoreqSize = 8

// BufIoreq: A request that needs no answer. Xen's buf_ioreq: public/hvm/ioreq.h, 4.21. Written by the hypervisor.
type BufIoreq struct {
	// What the request is about; in C the type is a byte of its own before the bit-fields.
	Head uint32

	// The data.
	Data uint32
}

// Decode reads the structure from the start of b, which has to hold BufIoreqSize bytes.
func (s *BufIoreq) Decode(b []byte) error {
	if len(b) < BufIoreqSize {
		return wire.TooShort("BufIoreq", len(b), BufIoreqSize)
	}
	s.Head = binary.LittleEndian.Uint32(b[0:])
	s.Data = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for BufIoreqSize bytes.
func (s *BufIoreq) Encode(b []byte) error {
	if len(b) < BufIoreqSize {
		return wire.TooShort("BufIoreq", len(b), BufIoreqSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Head)
	binary.LittleEndian.PutUint32(b[4:], s.Data)
	return nil
}

// BufIoreqTypeMask is bits 0 to 7 of head. What it is about.
const BufIoreqTypeMask uint32 = 0xff

// BufIoreqTypeShift is the lowest bit of type in head.
const BufIoreqTypeShift = 0

// Type returns type of head. What it is about.
func (s *BufIoreq) Type() IoreqType {
	return IoreqType((s.Head & BufIoreqTypeMask) >> BufIoreqTypeShift)
}

// SetType sets type of head. A value that does not fit is an error.
func (s *BufIoreq) SetType(value IoreqType) error {
	if uint64(value) > uint64(BufIoreqTypeMask>>BufIoreqTypeShift) {
		return wire.TooLarge("BufIoreq.head:type", uint64(value))
	}
	s.Head = s.Head&^BufIoreqTypeMask | uint32(value)<<BufIoreqTypeShift
	return nil
}

// BufIoreqPadMask is bit 8 of head. Padding.
const BufIoreqPadMask uint32 = 0x100

// Pad returns pad of head. Padding.
func (s *BufIoreq) Pad() bool {
	return s.Head&BufIoreqPadMask != 0
}

// SetPad sets or clears pad of head.
func (s *BufIoreq) SetPad(set bool) {
	if set {
		s.Head |= BufIoreqPadMask
	} else {
		s.Head &^= BufIoreqPadMask
	}
}

// BufIoreqDirectionMask is bit 9 of head. Which way the data goes.
const BufIoreqDirectionMask uint32 = 0x200

// BufIoreqDirectionShift is the lowest bit of dir in head.
const BufIoreqDirectionShift = 9

// Direction returns dir of head. Which way the data goes.
func (s *BufIoreq) Direction() IoreqDirection {
	return IoreqDirection((s.Head & BufIoreqDirectionMask) >> BufIoreqDirectionShift)
}

// SetDirection sets dir of head. A value that does not fit is an error.
func (s *BufIoreq) SetDirection(value IoreqDirection) error {
	if uint64(value) > uint64(BufIoreqDirectionMask>>BufIoreqDirectionShift) {
		return wire.TooLarge("BufIoreq.head:dir", uint64(value))
	}
	s.Head = s.Head&^BufIoreqDirectionMask | uint32(value)<<BufIoreqDirectionShift
	return nil
}

// BufIoreqSizeLog2Mask is bits 10 to 11 of head. The size of the access: 0 to 3 for 1, 2, 4 and 8 bytes. Eight bytes
// take two entries, the second with the upper half of the data.
const BufIoreqSizeLog2Mask uint32 = 0xc00

// BufIoreqSizeLog2Shift is the lowest bit of size in head.
const BufIoreqSizeLog2Shift = 10

// SizeLog2 returns size of head. The size of the access: 0 to 3 for 1, 2, 4 and 8 bytes. Eight bytes take two entries,
// the second with the upper half of the data.
func (s *BufIoreq) SizeLog2() uint32 {
	return (s.Head & BufIoreqSizeLog2Mask) >> BufIoreqSizeLog2Shift
}

// SetSizeLog2 sets size of head. A value that does not fit is an error.
func (s *BufIoreq) SetSizeLog2(value uint32) error {
	if uint64(value) > uint64(BufIoreqSizeLog2Mask>>BufIoreqSizeLog2Shift) {
		return wire.TooLarge("BufIoreq.head:size", uint64(value))
	}
	s.Head = s.Head&^BufIoreqSizeLog2Mask | value<<BufIoreqSizeLog2Shift
	return nil
}

// BufIoreqAddressMask is bits 12 to 31 of head. The port, or the guest-physical address, which is below one megabyte.
const BufIoreqAddressMask uint32 = 0xfffff000

// BufIoreqAddressShift is the lowest bit of addr in head.
const BufIoreqAddressShift = 12

// Address returns addr of head. The port, or the guest-physical address, which is below one megabyte.
func (s *BufIoreq) Address() uint32 {
	return (s.Head & BufIoreqAddressMask) >> BufIoreqAddressShift
}

// SetAddress sets addr of head. A value that does not fit is an error.
func (s *BufIoreq) SetAddress(value uint32) error {
	if uint64(value) > uint64(BufIoreqAddressMask>>BufIoreqAddressShift) {
		return wire.TooLarge("BufIoreq.head:addr", uint64(value))
	}
	s.Head = s.Head&^BufIoreqAddressMask | value<<BufIoreqAddressShift
	return nil
}
