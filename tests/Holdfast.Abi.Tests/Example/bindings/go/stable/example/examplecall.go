// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ExampleCallSize is the size of ExampleCall in bytes.
const ExampleCallSize = 80

// ExampleCallMagicValue is EXAMPLE_MAGIC. Begins every call.
const ExampleCallMagicValue uint16 = 0x4558

// ExampleCallNameText is example_name. What a call is called.
const ExampleCallNameText = "call\x00"

// ExampleCall: A call: what it asks for, and with what. Xen's example_call: invented.h, 1. Written by the toolstack.
type ExampleCall struct {
	// Always the magic.
	Magic uint16

	// What is asked for.
	Op ExampleOp

	// How the call is made.
	Flags ExampleFlags

	// In degrees.
	Temperature int8

	// Reserved: zero when written.
	Pad uint16

	// What the operation needs.
	U ExampleCallU
}

// ExampleCallU holds the bytes of one of several structures; op says which. The methods of ExampleCall know them.
type ExampleCallU struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [72]byte
}

// Decode reads the structure from the start of b, which has to hold ExampleCallSize bytes.
func (s *ExampleCall) Decode(b []byte) error {
	if len(b) < ExampleCallSize {
		return wire.TooShort("ExampleCall", len(b), ExampleCallSize)
	}
	s.Magic = binary.LittleEndian.Uint16(b[0:])
	s.Op = ExampleOp(binary.LittleEndian.Uint16(b[2:]))
	s.Flags = ExampleFlags(b[4])
	s.Temperature = int8(b[5])
	s.Pad = binary.LittleEndian.Uint16(b[6:])
	s.U = ExampleCallU{}
	copy(s.U.Bytes[:], b[8:80])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExampleCallSize bytes.
func (s *ExampleCall) Encode(b []byte) error {
	if len(b) < ExampleCallSize {
		return wire.TooShort("ExampleCall", len(b), ExampleCallSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Magic)
	binary.LittleEndian.PutUint16(b[2:], uint16(s.Op))
	b[4] = uint8(s.Flags)
	b[5] = uint8(s.Temperature)
	binary.LittleEndian.PutUint16(b[6:], s.Pad)
	copy(b[8:80], s.U.Bytes[:])
	return nil
}

// ExampleCallNoWaitMask is bit 0 of flags. Set when the caller does not wait.
const ExampleCallNoWaitMask uint8 = 0x1

// NoWait returns nowait of flags. Set when the caller does not wait.
func (s *ExampleCall) NoWait() bool {
	return uint8(s.Flags)&ExampleCallNoWaitMask != 0
}

// SetNoWait sets or clears nowait of flags.
func (s *ExampleCall) SetNoWait(set bool) {
	if set {
		s.Flags |= ExampleFlags(ExampleCallNoWaitMask)
	} else {
		s.Flags &^= ExampleFlags(ExampleCallNoWaitMask)
	}
}

// ExampleCallLevelMask is bits 1 to 3 of flags. How loud.
const ExampleCallLevelMask uint8 = 0xe

// ExampleCallLevelShift is the lowest bit of level in flags.
const ExampleCallLevelShift = 1

// Level returns level of flags. How loud.
func (s *ExampleCall) Level() uint8 {
	return (uint8(s.Flags) & ExampleCallLevelMask) >> ExampleCallLevelShift
}

// SetLevel sets level of flags. A value that does not fit is an error.
func (s *ExampleCall) SetLevel(value uint8) error {
	if uint64(value) > uint64(ExampleCallLevelMask>>ExampleCallLevelShift) {
		return wire.TooLarge("ExampleCall.flags:level", uint64(value))
	}
	s.Flags = s.Flags&^ExampleFlags(ExampleCallLevelMask) | ExampleFlags(value)<<ExampleCallLevelShift
	return nil
}

// ExampleCallReservedFlagsMask is bits 4 to 7 of flags. Reserved: zero when written.
const ExampleCallReservedFlagsMask uint8 = 0xf0

// ExampleCallReservedFlagsShift is the lowest bit of reserved in flags.
const ExampleCallReservedFlagsShift = 4

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *ExampleCall) ReservedFlags() uint8 {
	return (uint8(s.Flags) & ExampleCallReservedFlagsMask) >> ExampleCallReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *ExampleCall) SetReservedFlags(value uint8) error {
	if uint64(value) > uint64(ExampleCallReservedFlagsMask>>ExampleCallReservedFlagsShift) {
		return wire.TooLarge("ExampleCall.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^ExampleFlags(ExampleCallReservedFlagsMask) | ExampleFlags(value)<<ExampleCallReservedFlagsShift
	return nil
}

// AsExampleRange returns what u holds when op is OP_MAP. The memory to map. It is an error when op is something else.
func (s *ExampleCall) AsExampleRange() (value ExampleRange, err error) {
	if s.Op != 1 {
		return value, wire.OtherTag("ExampleCall.op", uint64(s.Op), "ExampleRange")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetExampleRange sets what u holds when op is OP_MAP. It is an error when op is something else.
func (s *ExampleCall) SetExampleRange(value *ExampleRange) error {
	if s.Op != 1 {
		return wire.OtherTag("ExampleCall.op", uint64(s.Op), "ExampleRange")
	}
	u := ExampleCallU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsExampleMessage returns what u holds when op is OP_SEND or 3. The message to send, and to send loudly. It is an
// error when op is something else.
func (s *ExampleCall) AsExampleMessage() (value ExampleMessage, err error) {
	if s.Op != 2 && s.Op != 3 {
		return value, wire.OtherTag("ExampleCall.op", uint64(s.Op), "ExampleMessage")
	}
	err = value.Decode(s.U.Bytes[:], binary.LittleEndian)
	return value, err
}

// SetExampleMessage sets what u holds when op is OP_SEND or 3. It is an error when op is something else.
func (s *ExampleCall) SetExampleMessage(value *ExampleMessage) error {
	if s.Op != 2 && s.Op != 3 {
		return wire.OtherTag("ExampleCall.op", uint64(s.Op), "ExampleMessage")
	}
	u := ExampleCallU{}
	if err := value.Encode(u.Bytes[:], binary.LittleEndian); err != nil {
		return err
	}
	s.U = u
	return nil
}
