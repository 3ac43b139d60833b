// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenHvmAltp2mSetMemAccessMultiSize is the size of XenHvmAltp2mSetMemAccessMulti in bytes, for callers of a width; 0
// for those that have none.
func XenHvmAltp2mSetMemAccessMultiSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 24
	case wire.Width8:
		return 32
	}
	return 0
}

// XenHvmAltp2mSetMemAccessMulti: What may be done to several pages in a view. Xen's
// xen_hvm_altp2m_set_mem_access_multi: public/hvm/hvm_op.h, 4.21. In Xen 4.11 and later. Written by the guest.
type XenHvmAltp2mSetMemAccessMulti struct {
	// The number of the view.
	View uint16

	// Reserved: zero when written.
	Pad uint16

	// The number of pages.
	Nr uint32

	// How many are done: zero at first.
	Opaque uint64

	// Where the pages' numbers are. A pointer to u64.
	PfnList uint64

	// Where it is written what may be done to each. A pointer to u8.
	AccessList uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mSetMemAccessMultiSize(width) bytes.
func (s *XenHvmAltp2mSetMemAccessMulti) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenHvmAltp2mSetMemAccessMulti", width)
}

func (s *XenHvmAltp2mSetMemAccessMulti) decode4(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenHvmAltp2mSetMemAccessMulti", len(b), 24)
	}
	s.View = binary.LittleEndian.Uint16(b[0:])
	s.Pad = binary.LittleEndian.Uint16(b[2:])
	s.Nr = binary.LittleEndian.Uint32(b[4:])
	s.Opaque = binary.LittleEndian.Uint64(b[8:])
	s.PfnList = uint64(binary.LittleEndian.Uint32(b[16:]))
	s.AccessList = uint64(binary.LittleEndian.Uint32(b[20:]))
	return nil
}

func (s *XenHvmAltp2mSetMemAccessMulti) decode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenHvmAltp2mSetMemAccessMulti", len(b), 32)
	}
	s.View = binary.LittleEndian.Uint16(b[0:])
	s.Pad = binary.LittleEndian.Uint16(b[2:])
	s.Nr = binary.LittleEndian.Uint32(b[4:])
	s.Opaque = binary.LittleEndian.Uint64(b[8:])
	s.PfnList = binary.LittleEndian.Uint64(b[16:])
	s.AccessList = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mSetMemAccessMultiSize(width)
// bytes.
func (s *XenHvmAltp2mSetMemAccessMulti) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenHvmAltp2mSetMemAccessMulti", width)
}

func (s *XenHvmAltp2mSetMemAccessMulti) encode4(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenHvmAltp2mSetMemAccessMulti", len(b), 24)
	}
	binary.LittleEndian.PutUint16(b[0:], s.View)
	binary.LittleEndian.PutUint16(b[2:], s.Pad)
	binary.LittleEndian.PutUint32(b[4:], s.Nr)
	binary.LittleEndian.PutUint64(b[8:], s.Opaque)
	if s.PfnList > math.MaxUint32 {
		return wire.TooLarge("XenHvmAltp2mSetMemAccessMulti.pfn_list", s.PfnList)
	}
	binary.LittleEndian.PutUint32(b[16:], uint32(s.PfnList))
	if s.AccessList > math.MaxUint32 {
		return wire.TooLarge("XenHvmAltp2mSetMemAccessMulti.access_list", s.AccessList)
	}
	binary.LittleEndian.PutUint32(b[20:], uint32(s.AccessList))
	return nil
}

func (s *XenHvmAltp2mSetMemAccessMulti) encode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenHvmAltp2mSetMemAccessMulti", len(b), 32)
	}
	binary.LittleEndian.PutUint16(b[0:], s.View)
	binary.LittleEndian.PutUint16(b[2:], s.Pad)
	binary.LittleEndian.PutUint32(b[4:], s.Nr)
	binary.LittleEndian.PutUint64(b[8:], s.Opaque)
	binary.LittleEndian.PutUint64(b[16:], s.PfnList)
	binary.LittleEndian.PutUint64(b[24:], s.AccessList)
	return nil
}
