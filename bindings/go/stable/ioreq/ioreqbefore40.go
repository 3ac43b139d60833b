// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package ioreq

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// IoreqBefore40Size is the size of IoreqBefore40 in bytes.
const IoreqBefore40Size = 48

// IoreqBefore40: A request to a device model, and the room for its answer, as it was before Xen 4.0. Xen's ioreq:
// public/hvm/ioreq.h, 3.4. In Xen 3.4 and earlier.
type IoreqBefore40 struct {
	// The port or the guest-physical address.
	Addr uint64

	// The size of an element in bytes.
	ElementSize uint64

	// How many elements a repeated string instruction still accesses; otherwise 1.
	Count uint64

	// The data, or the guest-physical address where it is.
	Data uint64

	// The state of the request, which both sides change in turn, and flags of Xen's.
	StateAndFlags uint8

	// What it is about.
	Type IoreqType

	// Padding.
	Pad0 [6]byte

	// How many requests the vCPU has made.
	IoCount uint64
}

// Decode reads the structure from the start of b, which has to hold IoreqBefore40Size bytes.
func (s *IoreqBefore40) Decode(b []byte) error {
	if len(b) < IoreqBefore40Size {
		return wire.TooShort("IoreqBefore40", len(b), IoreqBefore40Size)
	}
	s.Addr = binary.LittleEndian.Uint64(b[0:])
	s.ElementSize = binary.LittleEndian.Uint64(b[8:])
	s.Count = binary.LittleEndian.Uint64(b[16:])
	s.Data = binary.LittleEndian.Uint64(b[24:])
	s.StateAndFlags = b[32]
	s.Type = IoreqType(b[33])
	copy(s.Pad0[:], b[34:])
	s.IoCount = binary.LittleEndian.Uint64(b[40:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for IoreqBefore40Size bytes.
func (s *IoreqBefore40) Encode(b []byte) error {
	if len(b) < IoreqBefore40Size {
		return wire.TooShort("IoreqBefore40", len(b), IoreqBefore40Size)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Addr)
	binary.LittleEndian.PutUint64(b[8:], s.ElementSize)
	binary.LittleEndian.PutUint64(b[16:], s.Count)
	binary.LittleEndian.PutUint64(b[24:], s.Data)
	b[32] = s.StateAndFlags
	b[33] = uint8(s.Type)
	copy(b[34:40], s.Pad0[:])
	binary.LittleEndian.PutUint64(b[40:], s.IoCount)
	return nil
}

// IoreqBefore40StateMask is bits 0 to 3 of flags. How far it is.
const IoreqBefore40StateMask uint8 = 0xf

// IoreqBefore40StateShift is the lowest bit of state in flags.
const IoreqBefore40StateShift = 0

// State returns state of flags. How far it is.
func (s *IoreqBefore40) State() IoreqState {
	return IoreqState((s.StateAndFlags & IoreqBefore40StateMask) >> IoreqBefore40StateShift)
}

// SetState sets state of flags. A value that does not fit is an error.
func (s *IoreqBefore40) SetState(value IoreqState) error {
	if uint64(value) > uint64(IoreqBefore40StateMask>>IoreqBefore40StateShift) {
		return wire.TooLarge("IoreqBefore40.flags:state", uint64(value))
	}
	s.StateAndFlags = s.StateAndFlags&^IoreqBefore40StateMask | uint8(value)<<IoreqBefore40StateShift
	return nil
}

// IoreqBefore40DataIsPointerMask is bit 4 of flags. Set when data is where the data is.
const IoreqBefore40DataIsPointerMask uint8 = 0x10

// DataIsPointer returns data_is_ptr of flags. Set when data is where the data is.
func (s *IoreqBefore40) DataIsPointer() bool {
	return s.StateAndFlags&IoreqBefore40DataIsPointerMask != 0
}

// SetDataIsPointer sets or clears data_is_ptr of flags.
func (s *IoreqBefore40) SetDataIsPointer(set bool) {
	if set {
		s.StateAndFlags |= IoreqBefore40DataIsPointerMask
	} else {
		s.StateAndFlags &^= IoreqBefore40DataIsPointerMask
	}
}

// IoreqBefore40DirectionMask is bit 5 of flags. Which way the data goes.
const IoreqBefore40DirectionMask uint8 = 0x20

// IoreqBefore40DirectionShift is the lowest bit of dir in flags.
const IoreqBefore40DirectionShift = 5

// Direction returns dir of flags. Which way the data goes.
func (s *IoreqBefore40) Direction() IoreqDirection {
	return IoreqDirection((s.StateAndFlags & IoreqBefore40DirectionMask) >> IoreqBefore40DirectionShift)
}

// SetDirection sets dir of flags. A value that does not fit is an error.
func (s *IoreqBefore40) SetDirection(value IoreqDirection) error {
	if uint64(value) > uint64(IoreqBefore40DirectionMask>>IoreqBefore40DirectionShift) {
		return wire.TooLarge("IoreqBefore40.flags:dir", uint64(value))
	}
	s.StateAndFlags = s.StateAndFlags&^IoreqBefore40DirectionMask | uint8(value)<<IoreqBefore40DirectionShift
	return nil
}

// IoreqBefore40DownwardsMask is bit 6 of flags. Set when a repeated access goes downwards in memory.
const IoreqBefore40DownwardsMask uint8 = 0x40

// Downwards returns df of flags. Set when a repeated access goes downwards in memory.
func (s *IoreqBefore40) Downwards() bool {
	return s.StateAndFlags&IoreqBefore40DownwardsMask != 0
}

// SetDownwards sets or clears df of flags.
func (s *IoreqBefore40) SetDownwards(set bool) {
	if set {
		s.StateAndFlags |= IoreqBefore40DownwardsMask
	} else {
		s.StateAndFlags &^= IoreqBefore40DownwardsMask
	}
}

// IoreqBefore40PadMask is bit 7 of flags. Padding.
const IoreqBefore40PadMask uint8 = 0x80

// Pad returns pad of flags. Padding.
func (s *IoreqBefore40) Pad() bool {
	return s.StateAndFlags&IoreqBefore40PadMask != 0
}

// SetPad sets or clears pad of flags.
func (s *IoreqBefore40) SetPad(set bool) {
	if set {
		s.StateAndFlags |= IoreqBefore40PadMask
	} else {
		s.StateAndFlags &^= IoreqBefore40PadMask
	}
}
