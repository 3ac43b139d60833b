// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenPodTargetSize is the size of XenPodTarget in bytes, for callers of a width; 0 for those that have none.
func XenPodTargetSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 36
	case wire.Width8:
		return 40
	}
	return 0
}

// XenPodTarget: How much memory a guest is to have whose pages get memory on demand, and how much it has. Xen's
// xen_pod_target: public/memory.h, 4.22. In Xen 3.4 and later.
type XenPodTarget struct {
	// The number of pages that it is to have.
	TargetPages uint64

	// The number of pages that it has.
	TotPages uint64

	// How many of them wait for their first use.
	PodCachePages uint64

	// The number of page numbers that have no memory yet.
	PodEntries uint64

	// The guest.
	Domid uint16
}

// Decode reads the structure from the start of b, which has to hold XenPodTargetSize(width) bytes.
func (s *XenPodTarget) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenPodTarget", width)
}

func (s *XenPodTarget) decode4(b []byte) error {
	if len(b) < 36 {
		return wire.TooShort("XenPodTarget", len(b), 36)
	}
	s.TargetPages = binary.LittleEndian.Uint64(b[0:])
	s.TotPages = binary.LittleEndian.Uint64(b[8:])
	s.PodCachePages = binary.LittleEndian.Uint64(b[16:])
	s.PodEntries = binary.LittleEndian.Uint64(b[24:])
	s.Domid = binary.LittleEndian.Uint16(b[32:])
	return nil
}

func (s *XenPodTarget) decode8(b []byte) error {
	if len(b) < 40 {
		return wire.TooShort("XenPodTarget", len(b), 40)
	}
	s.TargetPages = binary.LittleEndian.Uint64(b[0:])
	s.TotPages = binary.LittleEndian.Uint64(b[8:])
	s.PodCachePages = binary.LittleEndian.Uint64(b[16:])
	s.PodEntries = binary.LittleEndian.Uint64(b[24:])
	s.Domid = binary.LittleEndian.Uint16(b[32:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenPodTargetSize(width) bytes.
func (s *XenPodTarget) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenPodTarget", width)
}

func (s *XenPodTarget) encode4(b []byte) error {
	if len(b) < 36 {
		return wire.TooShort("XenPodTarget", len(b), 36)
	}
	binary.LittleEndian.PutUint64(b[0:], s.TargetPages)
	binary.LittleEndian.PutUint64(b[8:], s.TotPages)
	binary.LittleEndian.PutUint64(b[16:], s.PodCachePages)
	binary.LittleEndian.PutUint64(b[24:], s.PodEntries)
	binary.LittleEndian.PutUint16(b[32:], s.Domid)
	wire.Clear(b[34:36])
	return nil
}

func (s *XenPodTarget) encode8(b []byte) error {
	if len(b) < 40 {
		return wire.TooShort("XenPodTarget", len(b), 40)
	}
	binary.LittleEndian.PutUint64(b[0:], s.TargetPages)
	binary.LittleEndian.PutUint64(b[8:], s.TotPages)
	binary.LittleEndian.PutUint64(b[16:], s.PodCachePages)
	binary.LittleEndian.PutUint64(b[24:], s.PodEntries)
	binary.LittleEndian.PutUint16(b[32:], s.Domid)
	wire.Clear(b[34:36])
	wire.Clear(b[36:40])
	return nil
}
