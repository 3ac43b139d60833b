// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlReadconsoleSize is the size of XenSysctlReadconsole in bytes.
const XenSysctlReadconsoleSize = 24

// XenSysctlReadconsole: A part of what Xen has printed. Xen's xen_sysctl_readconsole: public/sysctl.h, 4.17. Written by
// the toolstack.
type XenSysctlReadconsole struct {
	// Not 0 to make Xen forget what was printed.
	Clear uint8

	// Not 0 to begin at index.
	Incremental uint8

	// Padding.
	Pad0 uint8

	// Padding.
	Pad1 uint8

	// Where to begin, a count of all bytes ever printed; afterwards, where to go on.
	Index uint32

	// Where the text goes. A pointer to char.
	Buffer uint64

	// The room for it in bytes; afterwards, how many were written.
	Count uint32
}

// Decode reads the structure from the start of b, which has to hold XenSysctlReadconsoleSize bytes.
func (s *XenSysctlReadconsole) Decode(b []byte) error {
	if len(b) < XenSysctlReadconsoleSize {
		return wire.TooShort("XenSysctlReadconsole", len(b), XenSysctlReadconsoleSize)
	}
	s.Clear = b[0]
	s.Incremental = b[1]
	s.Pad0 = b[2]
	s.Pad1 = b[3]
	s.Index = binary.LittleEndian.Uint32(b[4:])
	s.Buffer = binary.LittleEndian.Uint64(b[8:])
	s.Count = binary.LittleEndian.Uint32(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlReadconsoleSize bytes.
func (s *XenSysctlReadconsole) Encode(b []byte) error {
	if len(b) < XenSysctlReadconsoleSize {
		return wire.TooShort("XenSysctlReadconsole", len(b), XenSysctlReadconsoleSize)
	}
	b[0] = s.Clear
	b[1] = s.Incremental
	b[2] = s.Pad0
	b[3] = s.Pad1
	binary.LittleEndian.PutUint32(b[4:], s.Index)
	binary.LittleEndian.PutUint64(b[8:], s.Buffer)
	binary.LittleEndian.PutUint32(b[16:], s.Count)
	wire.Clear(b[20:24])
	return nil
}
