// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GrantStatusWordSize is the size of GrantStatusWord in bytes.
const GrantStatusWordSize = 2

// GrantStatusWord: What is in use of a grant of version 2; the status frames are arrays of it. Xen's grant_status_t:
// public/grant_table.h, 4.22. In Xen 4.0 and later. It lies in memory that is shared: a copy is what was there at some
// time. Written by the hypervisor.
type GrantStatusWord struct {
	// What is in use.
	Status uint16
}

// Decode reads the structure from the start of b, which has to hold GrantStatusWordSize bytes.
func (s *GrantStatusWord) Decode(b []byte) error {
	if len(b) < GrantStatusWordSize {
		return wire.TooShort("GrantStatusWord", len(b), GrantStatusWordSize)
	}
	s.Status = binary.LittleEndian.Uint16(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GrantStatusWordSize bytes.
func (s *GrantStatusWord) Encode(b []byte) error {
	if len(b) < GrantStatusWordSize {
		return wire.TooShort("GrantStatusWord", len(b), GrantStatusWordSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Status)
	return nil
}

// GrantStatusWordReadingMask is bit 3 of status. Set while the page is in use for reading.
const GrantStatusWordReadingMask uint16 = 0x8

// Reading returns GTF_reading of status. Set while the page is in use for reading.
func (s *GrantStatusWord) Reading() bool {
	return s.Status&GrantStatusWordReadingMask != 0
}

// SetReading sets or clears GTF_reading of status.
func (s *GrantStatusWord) SetReading(set bool) {
	if set {
		s.Status |= GrantStatusWordReadingMask
	} else {
		s.Status &^= GrantStatusWordReadingMask
	}
}

// GrantStatusWordWritingMask is bit 4 of status. Set while the page is in use for writing.
const GrantStatusWordWritingMask uint16 = 0x10

// Writing returns GTF_writing of status. Set while the page is in use for writing.
func (s *GrantStatusWord) Writing() bool {
	return s.Status&GrantStatusWordWritingMask != 0
}

// SetWriting sets or clears GTF_writing of status.
func (s *GrantStatusWord) SetWriting(set bool) {
	if set {
		s.Status |= GrantStatusWordWritingMask
	} else {
		s.Status &^= GrantStatusWordWritingMask
	}
}

// GrantStatusWordStatusOffset is where status stands.
const GrantStatusWordStatusOffset = 0
