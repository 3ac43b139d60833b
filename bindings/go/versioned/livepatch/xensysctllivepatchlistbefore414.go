// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlLivepatchListBefore414Size is the size of XenSysctlLivepatchListBefore414 in bytes.
const XenSysctlLivepatchListBefore414Size = 40

// XenSysctlLivepatchListBefore414: The question for all payloads when they had no metadata. Xen's
// xen_sysctl_livepatch_list: public/sysctl.h, 4.13. In Xen 4.7 to 4.13.
type XenSysctlLivepatchListBefore414 struct {
	// Changes whenever payloads come or go. A caller that sees it change begins again.
	Version uint32

	// The first payload that is asked for, counted from 0.
	Idx uint32

	// How many there is room for, 0 to 1024; 0 asks for version and nr alone. Afterwards, how many payloads are left behind
	// those written.
	Nr uint32

	// Reserved: zero when written.
	Pad uint32

	// Room for nr states. A pointer to XenLivepatchStatus.
	Status uint64

	// Room for nr names; each begins 128 bytes behind the one before it. A pointer to char.
	Name uint64

	// Room for nr lengths of names in bytes, NUL included. A pointer to u32.
	Len uint64
}

// Decode reads the structure from the start of b, which has to hold XenSysctlLivepatchListBefore414Size bytes.
func (s *XenSysctlLivepatchListBefore414) Decode(b []byte) error {
	if len(b) < XenSysctlLivepatchListBefore414Size {
		return wire.TooShort("XenSysctlLivepatchListBefore414", len(b), XenSysctlLivepatchListBefore414Size)
	}
	s.Version = binary.LittleEndian.Uint32(b[0:])
	s.Idx = binary.LittleEndian.Uint32(b[4:])
	s.Nr = binary.LittleEndian.Uint32(b[8:])
	s.Pad = binary.LittleEndian.Uint32(b[12:])
	s.Status = binary.LittleEndian.Uint64(b[16:])
	s.Name = binary.LittleEndian.Uint64(b[24:])
	s.Len = binary.LittleEndian.Uint64(b[32:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlLivepatchListBefore414Size bytes.
func (s *XenSysctlLivepatchListBefore414) Encode(b []byte) error {
	if len(b) < XenSysctlLivepatchListBefore414Size {
		return wire.TooShort("XenSysctlLivepatchListBefore414", len(b), XenSysctlLivepatchListBefore414Size)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Version)
	binary.LittleEndian.PutUint32(b[4:], s.Idx)
	binary.LittleEndian.PutUint32(b[8:], s.Nr)
	binary.LittleEndian.PutUint32(b[12:], s.Pad)
	binary.LittleEndian.PutUint64(b[16:], s.Status)
	binary.LittleEndian.PutUint64(b[24:], s.Name)
	binary.LittleEndian.PutUint64(b[32:], s.Len)
	return nil
}
