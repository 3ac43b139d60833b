// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// GnttabTransferSize is the size of GnttabTransfer in bytes, for callers of a width; 0 for those that have none.
func GnttabTransferSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 16
	case wire.Width8:
		return 24
	}
	return 0
}

// GnttabTransfer: A page that is to be given away. Xen's gnttab_transfer: public/grant_table.h, 4.22.
type GnttabTransfer struct {
	// The frame.
	Mfn uint64

	// The domain that gets it.
	Domid uint16

	// Its grant that accepts it.
	Reference uint32

	// What came of it.
	Status GrantStatus
}

// Decode reads the structure from the start of b, which has to hold GnttabTransferSize(width) bytes.
func (s *GnttabTransfer) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("GnttabTransfer", width)
}

func (s *GnttabTransfer) decode4(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("GnttabTransfer", len(b), 16)
	}
	s.Mfn = uint64(binary.LittleEndian.Uint32(b[0:]))
	s.Domid = binary.LittleEndian.Uint16(b[4:])
	s.Reference = binary.LittleEndian.Uint32(b[8:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[12:]))
	return nil
}

func (s *GnttabTransfer) decode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("GnttabTransfer", len(b), 24)
	}
	s.Mfn = binary.LittleEndian.Uint64(b[0:])
	s.Domid = binary.LittleEndian.Uint16(b[8:])
	s.Reference = binary.LittleEndian.Uint32(b[12:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[16:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabTransferSize(width) bytes.
func (s *GnttabTransfer) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("GnttabTransfer", width)
}

func (s *GnttabTransfer) encode4(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("GnttabTransfer", len(b), 16)
	}
	if s.Mfn > math.MaxUint32 {
		return wire.TooLarge("GnttabTransfer.mfn", s.Mfn)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Mfn))
	binary.LittleEndian.PutUint16(b[4:], s.Domid)
	binary.LittleEndian.PutUint32(b[8:], s.Reference)
	binary.LittleEndian.PutUint16(b[12:], uint16(s.Status))
	wire.Clear(b[6:8])
	wire.Clear(b[14:16])
	return nil
}

func (s *GnttabTransfer) encode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("GnttabTransfer", len(b), 24)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Mfn)
	binary.LittleEndian.PutUint16(b[8:], s.Domid)
	binary.LittleEndian.PutUint32(b[12:], s.Reference)
	binary.LittleEndian.PutUint16(b[16:], uint16(s.Status))
	wire.Clear(b[10:12])
	wire.Clear(b[18:20])
	wire.Clear(b[20:24])
	return nil
}
