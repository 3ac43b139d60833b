// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabCacheFlushSize is the size of GnttabCacheFlush in bytes.
const GnttabCacheFlushSize = 16

// GnttabCacheFlush: A part of a page of another domain that is to leave the caches. Xen's gnttab_cache_flush:
// public/grant_table.h, 4.22. In Xen 4.5 and later. Written by the guest.
type GnttabCacheFlush struct {
	// The page.
	A GnttabCacheFlushA

	// The first byte in the page.
	PageOffset uint16

	// The number of bytes.
	Length uint16

	// What is done.
	Op uint32
}

// GnttabCacheFlushA holds the bytes of one of several structures; no field says which. The methods of GnttabCacheFlush
// know them.
type GnttabCacheFlushA struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [8]byte
}

// Decode reads the structure from the start of b, which has to hold GnttabCacheFlushSize bytes.
func (s *GnttabCacheFlush) Decode(b []byte) error {
	if len(b) < GnttabCacheFlushSize {
		return wire.TooShort("GnttabCacheFlush", len(b), GnttabCacheFlushSize)
	}
	s.A = GnttabCacheFlushA{}
	copy(s.A.Bytes[:], b[0:8])
	s.PageOffset = binary.LittleEndian.Uint16(b[8:])
	s.Length = binary.LittleEndian.Uint16(b[10:])
	s.Op = binary.LittleEndian.Uint32(b[12:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabCacheFlushSize bytes.
func (s *GnttabCacheFlush) Encode(b []byte) error {
	if len(b) < GnttabCacheFlushSize {
		return wire.TooShort("GnttabCacheFlush", len(b), GnttabCacheFlushSize)
	}
	copy(b[0:8], s.A.Bytes[:])
	binary.LittleEndian.PutUint16(b[8:], s.PageOffset)
	binary.LittleEndian.PutUint16(b[10:], s.Length)
	binary.LittleEndian.PutUint32(b[12:], s.Op)
	return nil
}

// GnttabCacheFlushCleanMask is bit 0 of op. Set to write back what was changed.
const GnttabCacheFlushCleanMask uint32 = 0x1

// Clean returns GNTTAB_CACHE_CLEAN of op. Set to write back what was changed.
func (s *GnttabCacheFlush) Clean() bool {
	return s.Op&GnttabCacheFlushCleanMask != 0
}

// SetClean sets or clears GNTTAB_CACHE_CLEAN of op.
func (s *GnttabCacheFlush) SetClean(set bool) {
	if set {
		s.Op |= GnttabCacheFlushCleanMask
	} else {
		s.Op &^= GnttabCacheFlushCleanMask
	}
}

// GnttabCacheFlushInvalidateMask is bit 1 of op. Set to forget what is cached.
const GnttabCacheFlushInvalidateMask uint32 = 0x2

// Invalidate returns GNTTAB_CACHE_INVAL of op. Set to forget what is cached.
func (s *GnttabCacheFlush) Invalidate() bool {
	return s.Op&GnttabCacheFlushInvalidateMask != 0
}

// SetInvalidate sets or clears GNTTAB_CACHE_INVAL of op.
func (s *GnttabCacheFlush) SetInvalidate(set bool) {
	if set {
		s.Op |= GnttabCacheFlushInvalidateMask
	} else {
		s.Op &^= GnttabCacheFlushInvalidateMask
	}
}

// GnttabCacheFlushSourceIsGrantMask is bit 31 of op. Set when the page is named by its grant.
const GnttabCacheFlushSourceIsGrantMask uint32 = 0x80000000

// SourceIsGrant returns GNTTAB_CACHE_SOURCE_GREF of op. Set when the page is named by its grant.
func (s *GnttabCacheFlush) SourceIsGrant() bool {
	return s.Op&GnttabCacheFlushSourceIsGrantMask != 0
}

// SetSourceIsGrant sets or clears GNTTAB_CACHE_SOURCE_GREF of op.
func (s *GnttabCacheFlush) SetSourceIsGrant(set bool) {
	if set {
		s.Op |= GnttabCacheFlushSourceIsGrantMask
	} else {
		s.Op &^= GnttabCacheFlushSourceIsGrantMask
	}
}

// AsDevBusAddr returns what a holds, taken for GnttabCacheFlushAddress: no field says whether it is one. Its address
// for devices.
func (s *GnttabCacheFlush) AsDevBusAddr() (value GnttabCacheFlushAddress, err error) {
	err = value.Decode(s.A.Bytes[:])
	return value, err
}

// SetDevBusAddr sets what a holds.
func (s *GnttabCacheFlush) SetDevBusAddr(value *GnttabCacheFlushAddress) error {
	u := GnttabCacheFlushA{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.A = u
	return nil
}

// AsRef returns what a holds, taken for GnttabCacheFlushGrant: no field says whether it is one. Its grant, which no
// version carries out.
func (s *GnttabCacheFlush) AsRef() (value GnttabCacheFlushGrant, err error) {
	err = value.Decode(s.A.Bytes[:])
	return value, err
}

// SetRef sets what a holds.
func (s *GnttabCacheFlush) SetRef(value *GnttabCacheFlushGrant) error {
	u := GnttabCacheFlushA{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.A = u
	return nil
}
