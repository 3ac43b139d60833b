// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenTranslateGpfnListSize is the size of XenTranslateGpfnList in bytes, for callers of a width; 0 for those that have
// none.
func XenTranslateGpfnListSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 16
	case wire.Width8:
		return 32
	}
	return 0
}

// XenTranslateGpfnList: Page numbers whose frames are wanted. Xen's xen_translate_gpfn_list: public/memory.h, 4.22. In
// Xen 3.3 and earlier. Written by the guest.
type XenTranslateGpfnList struct {
	// The domain whose pages they are.
	Domid uint16

	// The number of pages.
	NrGpfns uint64

	// The page numbers. A pointer to word.
	GpfnList uint64

	// Where the frame numbers go; it may be the same list. A pointer to word.
	MfnList uint64
}

// Decode reads the structure from the start of b, which has to hold XenTranslateGpfnListSize(width) bytes.
func (s *XenTranslateGpfnList) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenTranslateGpfnList", width)
}

func (s *XenTranslateGpfnList) decode4(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenTranslateGpfnList", len(b), 16)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.NrGpfns = uint64(binary.LittleEndian.Uint32(b[4:]))
	s.GpfnList = uint64(binary.LittleEndian.Uint32(b[8:]))
	s.MfnList = uint64(binary.LittleEndian.Uint32(b[12:]))
	return nil
}

func (s *XenTranslateGpfnList) decode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenTranslateGpfnList", len(b), 32)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.NrGpfns = binary.LittleEndian.Uint64(b[8:])
	s.GpfnList = binary.LittleEndian.Uint64(b[16:])
	s.MfnList = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenTranslateGpfnListSize(width) bytes.
func (s *XenTranslateGpfnList) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenTranslateGpfnList", width)
}

func (s *XenTranslateGpfnList) encode4(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenTranslateGpfnList", len(b), 16)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	if s.NrGpfns > math.MaxUint32 {
		return wire.TooLarge("XenTranslateGpfnList.nr_gpfns", s.NrGpfns)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.NrGpfns))
	if s.GpfnList > math.MaxUint32 {
		return wire.TooLarge("XenTranslateGpfnList.gpfn_list", s.GpfnList)
	}
	binary.LittleEndian.PutUint32(b[8:], uint32(s.GpfnList))
	if s.MfnList > math.MaxUint32 {
		return wire.TooLarge("XenTranslateGpfnList.mfn_list", s.MfnList)
	}
	binary.LittleEndian.PutUint32(b[12:], uint32(s.MfnList))
	wire.Clear(b[2:4])
	return nil
}

func (s *XenTranslateGpfnList) encode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenTranslateGpfnList", len(b), 32)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint64(b[8:], s.NrGpfns)
	binary.LittleEndian.PutUint64(b[16:], s.GpfnList)
	binary.LittleEndian.PutUint64(b[24:], s.MfnList)
	wire.Clear(b[2:4])
	wire.Clear(b[4:8])
	return nil
}
