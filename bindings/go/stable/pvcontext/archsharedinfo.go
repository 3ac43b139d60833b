// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// ArchSharedInfoSize is the size of ArchSharedInfo in bytes, for callers of a width; 0 for those that have none.
func ArchSharedInfoSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 28
	case wire.Width8:
		return 48
	}
	return 0
}

// ArchSharedInfo: Where a PV guest keeps its table from its own page numbers to frames. Before Xen 4.6 there are 256
// bytes of padding from p2m_cr3 on. Xen's arch_shared_info: public/arch-x86/xen.h, 4.17.
type ArchSharedInfo struct {
	// The number of entries of the table.
	MaxPfn uint64

	// The frame at the root of the tree over the table; all ones when only p2m_vaddr is in use.
	PfnToMfnFrameListList uint64

	// Why there was a non-maskable interrupt.
	NmiReason uint64

	// The root of the page tables in which p2m_vaddr is valid; 0 when it is not in use. In Xen 4.6 and later.
	P2mCr3 uint64

	// The address of the table. In Xen 4.6 and later.
	P2mVaddr uint64

	// Odd while the mapping of the table is being changed, and different after every change. In Xen 4.6 and later.
	P2mGeneration uint64

	// The upper half of the wall clock's seconds. In Xen 4.6 and later. Only for callers of 4 bytes.
	WcSecHi uint32
}

// Decode reads the structure from the start of b, which has to hold ArchSharedInfoSize(width) bytes.
func (s *ArchSharedInfo) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("ArchSharedInfo", width)
}

func (s *ArchSharedInfo) decode4(b []byte) error {
	if len(b) < 28 {
		return wire.TooShort("ArchSharedInfo", len(b), 28)
	}
	s.MaxPfn = uint64(binary.LittleEndian.Uint32(b[0:]))
	s.PfnToMfnFrameListList = uint64(binary.LittleEndian.Uint32(b[4:]))
	s.NmiReason = uint64(binary.LittleEndian.Uint32(b[8:]))
	s.P2mCr3 = uint64(binary.LittleEndian.Uint32(b[12:]))
	s.P2mVaddr = uint64(binary.LittleEndian.Uint32(b[16:]))
	s.P2mGeneration = uint64(binary.LittleEndian.Uint32(b[20:]))
	s.WcSecHi = binary.LittleEndian.Uint32(b[24:])
	return nil
}

func (s *ArchSharedInfo) decode8(b []byte) error {
	if len(b) < 48 {
		return wire.TooShort("ArchSharedInfo", len(b), 48)
	}
	s.MaxPfn = binary.LittleEndian.Uint64(b[0:])
	s.PfnToMfnFrameListList = binary.LittleEndian.Uint64(b[8:])
	s.NmiReason = binary.LittleEndian.Uint64(b[16:])
	s.P2mCr3 = binary.LittleEndian.Uint64(b[24:])
	s.P2mVaddr = binary.LittleEndian.Uint64(b[32:])
	s.P2mGeneration = binary.LittleEndian.Uint64(b[40:])
	s.WcSecHi = 0
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ArchSharedInfoSize(width) bytes.
func (s *ArchSharedInfo) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("ArchSharedInfo", width)
}

func (s *ArchSharedInfo) encode4(b []byte) error {
	if len(b) < 28 {
		return wire.TooShort("ArchSharedInfo", len(b), 28)
	}
	if s.MaxPfn > math.MaxUint32 {
		return wire.TooLarge("ArchSharedInfo.max_pfn", s.MaxPfn)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.MaxPfn))
	if s.PfnToMfnFrameListList > math.MaxUint32 {
		return wire.TooLarge("ArchSharedInfo.pfn_to_mfn_frame_list_list", s.PfnToMfnFrameListList)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.PfnToMfnFrameListList))
	if s.NmiReason > math.MaxUint32 {
		return wire.TooLarge("ArchSharedInfo.nmi_reason", s.NmiReason)
	}
	binary.LittleEndian.PutUint32(b[8:], uint32(s.NmiReason))
	if s.P2mCr3 > math.MaxUint32 {
		return wire.TooLarge("ArchSharedInfo.p2m_cr3", s.P2mCr3)
	}
	binary.LittleEndian.PutUint32(b[12:], uint32(s.P2mCr3))
	if s.P2mVaddr > math.MaxUint32 {
		return wire.TooLarge("ArchSharedInfo.p2m_vaddr", s.P2mVaddr)
	}
	binary.LittleEndian.PutUint32(b[16:], uint32(s.P2mVaddr))
	if s.P2mGeneration > math.MaxUint32 {
		return wire.TooLarge("ArchSharedInfo.p2m_generation", s.P2mGeneration)
	}
	binary.LittleEndian.PutUint32(b[20:], uint32(s.P2mGeneration))
	binary.LittleEndian.PutUint32(b[24:], s.WcSecHi)
	return nil
}

func (s *ArchSharedInfo) encode8(b []byte) error {
	if len(b) < 48 {
		return wire.TooShort("ArchSharedInfo", len(b), 48)
	}
	binary.LittleEndian.PutUint64(b[0:], s.MaxPfn)
	binary.LittleEndian.PutUint64(b[8:], s.PfnToMfnFrameListList)
	binary.LittleEndian.PutUint64(b[16:], s.NmiReason)
	binary.LittleEndian.PutUint64(b[24:], s.P2mCr3)
	binary.LittleEndian.PutUint64(b[32:], s.P2mVaddr)
	binary.LittleEndian.PutUint64(b[40:], s.P2mGeneration)
	if s.WcSecHi != 0 {
		return wire.NoPlace("ArchSharedInfo.wc_sec_hi", wire.Width8)
	}
	return nil
}
