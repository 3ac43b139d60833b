// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlLivepatchListSize is the size of XenSysctlLivepatchList in bytes.
const XenSysctlLivepatchListSize = 64

// XenSysctlLivepatchList: The question for all payloads. Xen returns how many it wrote, which may be fewer than there
// is room for, and the caller goes on behind them. Xen's xen_sysctl_livepatch_list: public/sysctl.h, 4.21. In Xen 4.21
// and later.
type XenSysctlLivepatchList struct {
	// Changes whenever payloads come or go. A caller that sees it change begins again.
	Version uint32

	// The first payload that is asked for, counted from 0.
	Idx uint32

	// How many there is room for, 0 to 1024; 0 asks for version, nr and the sizes alone. Afterwards, how many payloads are
	// left behind those written.
	Nr uint32

	// Reserved: zero when written.
	Pad uint32

	// The bytes that there is room for names; too few give ENOBUFS. Afterwards, those that Xen wrote, or that there are
	// when nr is 0.
	NameTotalSize uint32

	// The bytes that there is room for metadata; too few give ENOBUFS. Afterwards, those that Xen wrote, or that there are
	// when nr is 0.
	MetadataTotalSize uint32

	// Room for nr states. A pointer to XenLivepatchStatus.
	Status uint64

	// Room for the names, one right behind the other, each with a NUL. A pointer to char.
	Name uint64

	// Room for nr lengths of names in bytes, NUL included. A pointer to u32.
	Len uint64

	// Room for the metadata, one right behind the other. A pointer to char.
	Metadata uint64

	// Room for nr lengths of metadata in bytes. A pointer to u32.
	MetadataLen uint64
}

// Decode reads the structure from the start of b, which has to hold XenSysctlLivepatchListSize bytes.
func (s *XenSysctlLivepatchList) Decode(b []byte) error {
	if len(b) < XenSysctlLivepatchListSize {
		return wire.TooShort("XenSysctlLivepatchList", len(b), XenSysctlLivepatchListSize)
	}
	s.Version = binary.LittleEndian.Uint32(b[0:])
	s.Idx = binary.LittleEndian.Uint32(b[4:])
	s.Nr = binary.LittleEndian.Uint32(b[8:])
	s.Pad = binary.LittleEndian.Uint32(b[12:])
	s.NameTotalSize = binary.LittleEndian.Uint32(b[16:])
	s.MetadataTotalSize = binary.LittleEndian.Uint32(b[20:])
	s.Status = binary.LittleEndian.Uint64(b[24:])
	s.Name = binary.LittleEndian.Uint64(b[32:])
	s.Len = binary.LittleEndian.Uint64(b[40:])
	s.Metadata = binary.LittleEndian.Uint64(b[48:])
	s.MetadataLen = binary.LittleEndian.Uint64(b[56:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlLivepatchListSize bytes.
func (s *XenSysctlLivepatchList) Encode(b []byte) error {
	if len(b) < XenSysctlLivepatchListSize {
		return wire.TooShort("XenSysctlLivepatchList", len(b), XenSysctlLivepatchListSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Version)
	binary.LittleEndian.PutUint32(b[4:], s.Idx)
	binary.LittleEndian.PutUint32(b[8:], s.Nr)
	binary.LittleEndian.PutUint32(b[12:], s.Pad)
	binary.LittleEndian.PutUint32(b[16:], s.NameTotalSize)
	binary.LittleEndian.PutUint32(b[20:], s.MetadataTotalSize)
	binary.LittleEndian.PutUint64(b[24:], s.Status)
	binary.LittleEndian.PutUint64(b[32:], s.Name)
	binary.LittleEndian.PutUint64(b[40:], s.Len)
	binary.LittleEndian.PutUint64(b[48:], s.Metadata)
	binary.LittleEndian.PutUint64(b[56:], s.MetadataLen)
	return nil
}
