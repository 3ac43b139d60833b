// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package ioreq

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// IoreqSize is the size of Ioreq in bytes.
const IoreqSize = 32

// Ioreq: A request to a device model, and the room for its answer. Xen's ioreq: public/hvm/ioreq.h, 4.21. In Xen 4.0
// and later.
type Ioreq struct {
	// The port or the guest-physical address; for PCI configuration the segment in bits 48 to 63, bus, device and function
	// in 32 to 47, and the register in 0 to 31.
	Addr uint64

	// The data, in the lower bytes and 0 in a request to read, or the guest-physical address of that of the first element.
	// For INVALIDATE all ones, which stands for everything.
	Data uint64

	// How many elements of a repeated string instruction this request is for; otherwise 1, and 0 for INVALIDATE.
	Count uint32

	// The size of an element in bytes: 1, 2, 4 or 8.
	ElementSize uint32

	// The event channel by which the two sides wake each other, a port of the guest's. It stays what it is: another one
	// ends the guest with its next request.
	VpEport uint32

	// Padding.
	Pad0 uint16

	// The state of the request, which both sides change in turn, and flags of Xen's.
	StateAndFlags uint8

	// What it is about.
	Type IoreqType
}

// Decode reads the structure from the start of b, which has to hold IoreqSize bytes.
func (s *Ioreq) Decode(b []byte) error {
	if len(b) < IoreqSize {
		return wire.TooShort("Ioreq", len(b), IoreqSize)
	}
	s.Addr = binary.LittleEndian.Uint64(b[0:])
	s.Data = binary.LittleEndian.Uint64(b[8:])
	s.Count = binary.LittleEndian.Uint32(b[16:])
	s.ElementSize = binary.LittleEndian.Uint32(b[20:])
	s.VpEport = binary.LittleEndian.Uint32(b[24:])
	s.Pad0 = binary.LittleEndian.Uint16(b[28:])
	s.StateAndFlags = b[30]
	s.Type = IoreqType(b[31])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for IoreqSize bytes.
func (s *Ioreq) Encode(b []byte) error {
	if len(b) < IoreqSize {
		return wire.TooShort("Ioreq", len(b), IoreqSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Addr)
	binary.LittleEndian.PutUint64(b[8:], s.Data)
	binary.LittleEndian.PutUint32(b[16:], s.Count)
	binary.LittleEndian.PutUint32(b[20:], s.ElementSize)
	binary.LittleEndian.PutUint32(b[24:], s.VpEport)
	binary.LittleEndian.PutUint16(b[28:], s.Pad0)
	b[30] = s.StateAndFlags
	b[31] = uint8(s.Type)
	return nil
}

// IoreqStateMask is bits 0 to 3 of flags. How far it is.
const IoreqStateMask uint8 = 0xf

// IoreqStateShift is the lowest bit of state in flags.
const IoreqStateShift = 0

// State returns state of flags. How far it is.
func (s *Ioreq) State() IoreqState {
	return IoreqState((s.StateAndFlags & IoreqStateMask) >> IoreqStateShift)
}

// SetState sets state of flags. A value that does not fit is an error.
func (s *Ioreq) SetState(value IoreqState) error {
	if uint64(value) > uint64(IoreqStateMask>>IoreqStateShift) {
		return wire.TooLarge("Ioreq.flags:state", uint64(value))
	}
	s.StateAndFlags = s.StateAndFlags&^IoreqStateMask | uint8(value)<<IoreqStateShift
	return nil
}

// IoreqDataIsPointerMask is bit 4 of flags. Set when data is where the data is.
const IoreqDataIsPointerMask uint8 = 0x10

// DataIsPointer returns data_is_ptr of flags. Set when data is where the data is.
func (s *Ioreq) DataIsPointer() bool {
	return s.StateAndFlags&IoreqDataIsPointerMask != 0
}

// SetDataIsPointer sets or clears data_is_ptr of flags.
func (s *Ioreq) SetDataIsPointer(set bool) {
	if set {
		s.StateAndFlags |= IoreqDataIsPointerMask
	} else {
		s.StateAndFlags &^= IoreqDataIsPointerMask
	}
}

// IoreqDirectionMask is bit 5 of flags. Which way the data goes.
const IoreqDirectionMask uint8 = 0x20

// IoreqDirectionShift is the lowest bit of dir in flags.
const IoreqDirectionShift = 5

// Direction returns dir of flags. Which way the data goes.
func (s *Ioreq) Direction() IoreqDirection {
	return IoreqDirection((s.StateAndFlags & IoreqDirectionMask) >> IoreqDirectionShift)
}

// SetDirection sets dir of flags. A value that does not fit is an error.
func (s *Ioreq) SetDirection(value IoreqDirection) error {
	if uint64(value) > uint64(IoreqDirectionMask>>IoreqDirectionShift) {
		return wire.TooLarge("Ioreq.flags:dir", uint64(value))
	}
	s.StateAndFlags = s.StateAndFlags&^IoreqDirectionMask | uint8(value)<<IoreqDirectionShift
	return nil
}

// IoreqDownwardsMask is bit 6 of flags. Set when a repeated access goes downwards in memory.
const IoreqDownwardsMask uint8 = 0x40

// Downwards returns df of flags. Set when a repeated access goes downwards in memory.
func (s *Ioreq) Downwards() bool {
	return s.StateAndFlags&IoreqDownwardsMask != 0
}

// SetDownwards sets or clears df of flags.
func (s *Ioreq) SetDownwards(set bool) {
	if set {
		s.StateAndFlags |= IoreqDownwardsMask
	} else {
		s.StateAndFlags &^= IoreqDownwardsMask
	}
}

// IoreqPad1Mask is bit 7 of flags. Padding.
const IoreqPad1Mask uint8 = 0x80

// Pad1 returns _pad1 of flags. Padding.
func (s *Ioreq) Pad1() bool {
	return s.StateAndFlags&IoreqPad1Mask != 0
}

// SetPad1 sets or clears _pad1 of flags.
func (s *Ioreq) SetPad1(set bool) {
	if set {
		s.StateAndFlags |= IoreqPad1Mask
	} else {
		s.StateAndFlags &^= IoreqPad1Mask
	}
}
