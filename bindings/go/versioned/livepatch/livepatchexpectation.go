// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"holdfast/abi/wire"
)

// LivepatchExpectationSize is the size of LivepatchExpectation in bytes.
const LivepatchExpectationSize = 32

// LivepatchExpectation: The bytes that are to be in the old function before it is patched. Other bytes there make an
// apply fail with EINVAL. Xen's livepatch_expectation: public/sysctl.h, 4.17. In Xen 4.14 and later. Written by the
// toolstack.
type LivepatchExpectation struct {
	// Whether to look, and at how much; in C three bit-fields.
	Control uint8

	// The bytes.
	Data [31]byte
}

// Decode reads the structure from the start of b, which has to hold LivepatchExpectationSize bytes.
func (s *LivepatchExpectation) Decode(b []byte) error {
	if len(b) < LivepatchExpectationSize {
		return wire.TooShort("LivepatchExpectation", len(b), LivepatchExpectationSize)
	}
	s.Control = b[0]
	copy(s.Data[:], b[1:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchExpectationSize bytes.
func (s *LivepatchExpectation) Encode(b []byte) error {
	if len(b) < LivepatchExpectationSize {
		return wire.TooShort("LivepatchExpectation", len(b), LivepatchExpectationSize)
	}
	b[0] = s.Control
	copy(b[1:32], s.Data[:])
	return nil
}

// LivepatchExpectationEnabledMask is bit 0 of control. Set when the bytes are compared.
const LivepatchExpectationEnabledMask uint8 = 0x1

// Enabled returns enabled of control. Set when the bytes are compared.
func (s *LivepatchExpectation) Enabled() bool {
	return s.Control&LivepatchExpectationEnabledMask != 0
}

// SetEnabled sets or clears enabled of control.
func (s *LivepatchExpectation) SetEnabled(set bool) {
	if set {
		s.Control |= LivepatchExpectationEnabledMask
	} else {
		s.Control &^= LivepatchExpectationEnabledMask
	}
}

// LivepatchExpectationLenMask is bits 1 to 5 of control. How many bytes are compared, 0 to 31.
const LivepatchExpectationLenMask uint8 = 0x3e

// LivepatchExpectationLenShift is the lowest bit of len in control.
const LivepatchExpectationLenShift = 1

// Len returns len of control. How many bytes are compared, 0 to 31.
func (s *LivepatchExpectation) Len() uint8 {
	return (s.Control & LivepatchExpectationLenMask) >> LivepatchExpectationLenShift
}

// SetLen sets len of control. A value that does not fit is an error.
func (s *LivepatchExpectation) SetLen(value uint8) error {
	if uint64(value) > uint64(LivepatchExpectationLenMask>>LivepatchExpectationLenShift) {
		return wire.TooLarge("LivepatchExpectation.control:len", uint64(value))
	}
	s.Control = s.Control&^LivepatchExpectationLenMask | value<<LivepatchExpectationLenShift
	return nil
}

// LivepatchExpectationReservedControlMask is bits 6 to 7 of control. Reserved: zero when written.
const LivepatchExpectationReservedControlMask uint8 = 0xc0

// LivepatchExpectationReservedControlShift is the lowest bit of rsv in control.
const LivepatchExpectationReservedControlShift = 6

// ReservedControl returns rsv of control. Reserved: zero when written.
func (s *LivepatchExpectation) ReservedControl() uint8 {
	return (s.Control & LivepatchExpectationReservedControlMask) >> LivepatchExpectationReservedControlShift
}

// SetReservedControl sets rsv of control. A value that does not fit is an error.
func (s *LivepatchExpectation) SetReservedControl(value uint8) error {
	if uint64(value) > uint64(LivepatchExpectationReservedControlMask>>LivepatchExpectationReservedControlShift) {
		return wire.TooLarge("LivepatchExpectation.control:rsv", uint64(value))
	}
	s.Control = s.Control&^LivepatchExpectationReservedControlMask | value<<LivepatchExpectationReservedControlShift
	return nil
}
