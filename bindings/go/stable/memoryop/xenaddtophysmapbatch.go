// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenAddToPhysmapBatchSize is the size of XenAddToPhysmapBatch in bytes, for callers of a width; 0 for those that have
// none.
func XenAddToPhysmapBatchSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 20
	case wire.Width8:
		return 32
	}
	return 0
}

// XenAddToPhysmapBatch: Pages that are to appear in a guest's physical address space, and what came of each. Xen's
// xen_add_to_physmap_batch: public/memory.h, 4.22. In Xen 4.4 and later. Written by the guest.
type XenAddToPhysmapBatch struct {
	// The domain that gets the pages.
	Domid uint16

	// Where the pages come from. A value of PhysmapSpace.
	Space uint16

	// The number of pages.
	PageCount uint16

	// The domain that foreign pages come from; 0 for all else since Xen 4.7, as a union with a reserved field.
	ForeignDomid uint16

	// Which pages of that. A pointer to word.
	SourceIndexes uint64

	// The page numbers at which they are to appear. A pointer to word.
	Gpfns uint64

	// Where the result of each goes, 0 or a negative error. A pointer to s32.
	Errs uint64
}

// Decode reads the structure from the start of b, which has to hold XenAddToPhysmapBatchSize(width) bytes.
func (s *XenAddToPhysmapBatch) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenAddToPhysmapBatch", width)
}

func (s *XenAddToPhysmapBatch) decode4(b []byte) error {
	if len(b) < 20 {
		return wire.TooShort("XenAddToPhysmapBatch", len(b), 20)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Space = binary.LittleEndian.Uint16(b[2:])
	s.PageCount = binary.LittleEndian.Uint16(b[4:])
	s.ForeignDomid = binary.LittleEndian.Uint16(b[6:])
	s.SourceIndexes = uint64(binary.LittleEndian.Uint32(b[8:]))
	s.Gpfns = uint64(binary.LittleEndian.Uint32(b[12:]))
	s.Errs = uint64(binary.LittleEndian.Uint32(b[16:]))
	return nil
}

func (s *XenAddToPhysmapBatch) decode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenAddToPhysmapBatch", len(b), 32)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Space = binary.LittleEndian.Uint16(b[2:])
	s.PageCount = binary.LittleEndian.Uint16(b[4:])
	s.ForeignDomid = binary.LittleEndian.Uint16(b[6:])
	s.SourceIndexes = binary.LittleEndian.Uint64(b[8:])
	s.Gpfns = binary.LittleEndian.Uint64(b[16:])
	s.Errs = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenAddToPhysmapBatchSize(width) bytes.
func (s *XenAddToPhysmapBatch) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenAddToPhysmapBatch", width)
}

func (s *XenAddToPhysmapBatch) encode4(b []byte) error {
	if len(b) < 20 {
		return wire.TooShort("XenAddToPhysmapBatch", len(b), 20)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], s.Space)
	binary.LittleEndian.PutUint16(b[4:], s.PageCount)
	binary.LittleEndian.PutUint16(b[6:], s.ForeignDomid)
	if s.SourceIndexes > math.MaxUint32 {
		return wire.TooLarge("XenAddToPhysmapBatch.idxs", s.SourceIndexes)
	}
	binary.LittleEndian.PutUint32(b[8:], uint32(s.SourceIndexes))
	if s.Gpfns > math.MaxUint32 {
		return wire.TooLarge("XenAddToPhysmapBatch.gpfns", s.Gpfns)
	}
	binary.LittleEndian.PutUint32(b[12:], uint32(s.Gpfns))
	if s.Errs > math.MaxUint32 {
		return wire.TooLarge("XenAddToPhysmapBatch.errs", s.Errs)
	}
	binary.LittleEndian.PutUint32(b[16:], uint32(s.Errs))
	return nil
}

func (s *XenAddToPhysmapBatch) encode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenAddToPhysmapBatch", len(b), 32)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], s.Space)
	binary.LittleEndian.PutUint16(b[4:], s.PageCount)
	binary.LittleEndian.PutUint16(b[6:], s.ForeignDomid)
	binary.LittleEndian.PutUint64(b[8:], s.SourceIndexes)
	binary.LittleEndian.PutUint64(b[16:], s.Gpfns)
	binary.LittleEndian.PutUint64(b[24:], s.Errs)
	return nil
}
