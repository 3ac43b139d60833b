// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// StartInfoSize is the size of StartInfo in bytes, for callers of a width; 0 for those that have none.
func StartInfoSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 1112
	case wire.Width8:
		return 1168
	}
	return 0
}

// StartInfo: What a PV guest is told when it starts, and again when it resumes; the RDX of the first vCPU in a saved
// image names its page. Xen's start_info: public/xen.h, 4.17. It lies in memory that is shared: a copy is what was
// there at some time. Written by the toolstack.
type StartInfo struct {
	// The version of the interface and the platform.
	Magic [32]byte

	// The number of pages of the guest.
	NrPages uint64

	// The machine address of the shared info page.
	SharedInfo uint64

	// What kind of domain it is.
	Flags uint32

	// Padding. Only for callers of 8 bytes.
	Pad0 uint32

	// The frame of the ring to xenstore; a page number in a saved image.
	StoreMfn uint64

	// The event channel to xenstore.
	StoreEvtchn uint32

	// Padding. Only for callers of 8 bytes.
	Pad1 uint32

	// The frame of the ring to the console; a page number in a saved image. The first domain has a StartInfoDom0Console
	// here.
	ConsoleMfn uint64

	// The event channel to the console.
	ConsoleEvtchn uint32

	// Padding. Only for callers of 8 bytes.
	Pad2 uint32

	// The address of the first page table.
	PtBase uint64

	// The number of page tables that the guest starts with.
	NrPtFrames uint64

	// The address of the table of frames that the guest starts with.
	MfnList uint64

	// The address or the page number of a loaded module.
	ModStart uint64

	// The length of the module in bytes.
	ModLen uint64

	// The kernel's command line.
	CmdLine [1024]byte

	// The first page of the table of frames. In Xen 3.4 and later.
	FirstP2mPfn uint64

	// The number of pages of the table of frames. In Xen 3.4 and later.
	NrP2mFrames uint64
}

// Decode reads the structure from the start of b, which has to hold StartInfoSize(width) bytes.
func (s *StartInfo) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("StartInfo", width)
}

func (s *StartInfo) decode4(b []byte) error {
	if len(b) < 1112 {
		return wire.TooShort("StartInfo", len(b), 1112)
	}
	copy(s.Magic[:], b[0:])
	s.NrPages = uint64(binary.LittleEndian.Uint32(b[32:]))
	s.SharedInfo = uint64(binary.LittleEndian.Uint32(b[36:]))
	s.Flags = binary.LittleEndian.Uint32(b[40:])
	s.Pad0 = 0
	s.StoreMfn = uint64(binary.LittleEndian.Uint32(b[44:]))
	s.StoreEvtchn = binary.LittleEndian.Uint32(b[48:])
	s.Pad1 = 0
	s.ConsoleMfn = uint64(binary.LittleEndian.Uint32(b[52:]))
	s.ConsoleEvtchn = binary.LittleEndian.Uint32(b[56:])
	s.Pad2 = 0
	s.PtBase = uint64(binary.LittleEndian.Uint32(b[60:]))
	s.NrPtFrames = uint64(binary.LittleEndian.Uint32(b[64:]))
	s.MfnList = uint64(binary.LittleEndian.Uint32(b[68:]))
	s.ModStart = uint64(binary.LittleEndian.Uint32(b[72:]))
	s.ModLen = uint64(binary.LittleEndian.Uint32(b[76:]))
	copy(s.CmdLine[:], b[80:])
	s.FirstP2mPfn = uint64(binary.LittleEndian.Uint32(b[1104:]))
	s.NrP2mFrames = uint64(binary.LittleEndian.Uint32(b[1108:]))
	return nil
}

func (s *StartInfo) decode8(b []byte) error {
	if len(b) < 1168 {
		return wire.TooShort("StartInfo", len(b), 1168)
	}
	copy(s.Magic[:], b[0:])
	s.NrPages = binary.LittleEndian.Uint64(b[32:])
	s.SharedInfo = binary.LittleEndian.Uint64(b[40:])
	s.Flags = binary.LittleEndian.Uint32(b[48:])
	s.Pad0 = binary.LittleEndian.Uint32(b[52:])
	s.StoreMfn = binary.LittleEndian.Uint64(b[56:])
	s.StoreEvtchn = binary.LittleEndian.Uint32(b[64:])
	s.Pad1 = binary.LittleEndian.Uint32(b[68:])
	s.ConsoleMfn = binary.LittleEndian.Uint64(b[72:])
	s.ConsoleEvtchn = binary.LittleEndian.Uint32(b[80:])
	s.Pad2 = binary.LittleEndian.Uint32(b[84:])
	s.PtBase = binary.LittleEndian.Uint64(b[88:])
	s.NrPtFrames = binary.LittleEndian.Uint64(b[96:])
	s.MfnList = binary.LittleEndian.Uint64(b[104:])
	s.ModStart = binary.LittleEndian.Uint64(b[112:])
	s.ModLen = binary.LittleEndian.Uint64(b[120:])
	copy(s.CmdLine[:], b[128:])
	s.FirstP2mPfn = binary.LittleEndian.Uint64(b[1152:])
	s.NrP2mFrames = binary.LittleEndian.Uint64(b[1160:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for StartInfoSize(width) bytes.
func (s *StartInfo) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("StartInfo", width)
}

func (s *StartInfo) encode4(b []byte) error {
	if len(b) < 1112 {
		return wire.TooShort("StartInfo", len(b), 1112)
	}
	copy(b[0:32], s.Magic[:])
	if s.NrPages > math.MaxUint32 {
		return wire.TooLarge("StartInfo.nr_pages", s.NrPages)
	}
	binary.LittleEndian.PutUint32(b[32:], uint32(s.NrPages))
	if s.SharedInfo > math.MaxUint32 {
		return wire.TooLarge("StartInfo.shared_info", s.SharedInfo)
	}
	binary.LittleEndian.PutUint32(b[36:], uint32(s.SharedInfo))
	binary.LittleEndian.PutUint32(b[40:], s.Flags)
	if s.Pad0 != 0 {
		return wire.NoPlace("StartInfo.pad0", wire.Width4)
	}
	if s.StoreMfn > math.MaxUint32 {
		return wire.TooLarge("StartInfo.store_mfn", s.StoreMfn)
	}
	binary.LittleEndian.PutUint32(b[44:], uint32(s.StoreMfn))
	binary.LittleEndian.PutUint32(b[48:], s.StoreEvtchn)
	if s.Pad1 != 0 {
		return wire.NoPlace("StartInfo.pad1", wire.Width4)
	}
	if s.ConsoleMfn > math.MaxUint32 {
		return wire.TooLarge("StartInfo.console_mfn", s.ConsoleMfn)
	}
	binary.LittleEndian.PutUint32(b[52:], uint32(s.ConsoleMfn))
	binary.LittleEndian.PutUint32(b[56:], s.ConsoleEvtchn)
	if s.Pad2 != 0 {
		return wire.NoPlace("StartInfo.pad2", wire.Width4)
	}
	if s.PtBase > math.MaxUint32 {
		return wire.TooLarge("StartInfo.pt_base", s.PtBase)
	}
	binary.LittleEndian.PutUint32(b[60:], uint32(s.PtBase))
	if s.NrPtFrames > math.MaxUint32 {
		return wire.TooLarge("StartInfo.nr_pt_frames", s.NrPtFrames)
	}
	binary.LittleEndian.PutUint32(b[64:], uint32(s.NrPtFrames))
	if s.MfnList > math.MaxUint32 {
		return wire.TooLarge("StartInfo.mfn_list", s.MfnList)
	}
	binary.LittleEndian.PutUint32(b[68:], uint32(s.MfnList))
	if s.ModStart > math.MaxUint32 {
		return wire.TooLarge("StartInfo.mod_start", s.ModStart)
	}
	binary.LittleEndian.PutUint32(b[72:], uint32(s.ModStart))
	if s.ModLen > math.MaxUint32 {
		return wire.TooLarge("StartInfo.mod_len", s.ModLen)
	}
	binary.LittleEndian.PutUint32(b[76:], uint32(s.ModLen))
	copy(b[80:1104], s.CmdLine[:])
	if s.FirstP2mPfn > math.MaxUint32 {
		return wire.TooLarge("StartInfo.first_p2m_pfn", s.FirstP2mPfn)
	}
	binary.LittleEndian.PutUint32(b[1104:], uint32(s.FirstP2mPfn))
	if s.NrP2mFrames > math.MaxUint32 {
		return wire.TooLarge("StartInfo.nr_p2m_frames", s.NrP2mFrames)
	}
	binary.LittleEndian.PutUint32(b[1108:], uint32(s.NrP2mFrames))
	return nil
}

func (s *StartInfo) encode8(b []byte) error {
	if len(b) < 1168 {
		return wire.TooShort("StartInfo", len(b), 1168)
	}
	copy(b[0:32], s.Magic[:])
	binary.LittleEndian.PutUint64(b[32:], s.NrPages)
	binary.LittleEndian.PutUint64(b[40:], s.SharedInfo)
	binary.LittleEndian.PutUint32(b[48:], s.Flags)
	binary.LittleEndian.PutUint32(b[52:], s.Pad0)
	binary.LittleEndian.PutUint64(b[56:], s.StoreMfn)
	binary.LittleEndian.PutUint32(b[64:], s.StoreEvtchn)
	binary.LittleEndian.PutUint32(b[68:], s.Pad1)
	binary.LittleEndian.PutUint64(b[72:], s.ConsoleMfn)
	binary.LittleEndian.PutUint32(b[80:], s.ConsoleEvtchn)
	binary.LittleEndian.PutUint32(b[84:], s.Pad2)
	binary.LittleEndian.PutUint64(b[88:], s.PtBase)
	binary.LittleEndian.PutUint64(b[96:], s.NrPtFrames)
	binary.LittleEndian.PutUint64(b[104:], s.MfnList)
	binary.LittleEndian.PutUint64(b[112:], s.ModStart)
	binary.LittleEndian.PutUint64(b[120:], s.ModLen)
	copy(b[128:1152], s.CmdLine[:])
	binary.LittleEndian.PutUint64(b[1152:], s.FirstP2mPfn)
	binary.LittleEndian.PutUint64(b[1160:], s.NrP2mFrames)
	return nil
}

// StartInfoMagicOffset is where magic stands, for callers of a width; -1 for those that have none.
func StartInfoMagicOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 0
	case wire.Width8:
		return 0
	}
	return -1
}

// StartInfoNrPagesOffset is where nr_pages stands, for callers of a width; -1 for those that have none.
func StartInfoNrPagesOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 32
	case wire.Width8:
		return 32
	}
	return -1
}

// StartInfoSharedInfoOffset is where shared_info stands, for callers of a width; -1 for those that have none.
func StartInfoSharedInfoOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 36
	case wire.Width8:
		return 40
	}
	return -1
}

// StartInfoFlagsOffset is where flags stands, for callers of a width; -1 for those that have none.
func StartInfoFlagsOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 40
	case wire.Width8:
		return 48
	}
	return -1
}

// StartInfoPad0Offset is where pad0 stands, for callers of a width; -1 for those that have none.
func StartInfoPad0Offset(width wire.Width) int {
	switch width {
	case wire.Width8:
		return 52
	}
	return -1
}

// StartInfoStoreMfnOffset is where store_mfn stands, for callers of a width; -1 for those that have none.
func StartInfoStoreMfnOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 44
	case wire.Width8:
		return 56
	}
	return -1
}

// StartInfoStoreEvtchnOffset is where store_evtchn stands, for callers of a width; -1 for those that have none.
func StartInfoStoreEvtchnOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 48
	case wire.Width8:
		return 64
	}
	return -1
}

// StartInfoPad1Offset is where pad1 stands, for callers of a width; -1 for those that have none.
func StartInfoPad1Offset(width wire.Width) int {
	switch width {
	case wire.Width8:
		return 68
	}
	return -1
}

// StartInfoConsoleMfnOffset is where console_mfn stands, for callers of a width; -1 for those that have none.
func StartInfoConsoleMfnOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 52
	case wire.Width8:
		return 72
	}
	return -1
}

// StartInfoConsoleEvtchnOffset is where console_evtchn stands, for callers of a width; -1 for those that have none.
func StartInfoConsoleEvtchnOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 56
	case wire.Width8:
		return 80
	}
	return -1
}

// StartInfoPad2Offset is where pad2 stands, for callers of a width; -1 for those that have none.
func StartInfoPad2Offset(width wire.Width) int {
	switch width {
	case wire.Width8:
		return 84
	}
	return -1
}

// StartInfoPtBaseOffset is where pt_base stands, for callers of a width; -1 for those that have none.
func StartInfoPtBaseOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 60
	case wire.Width8:
		return 88
	}
	return -1
}

// StartInfoNrPtFramesOffset is where nr_pt_frames stands, for callers of a width; -1 for those that have none.
func StartInfoNrPtFramesOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 64
	case wire.Width8:
		return 96
	}
	return -1
}

// StartInfoMfnListOffset is where mfn_list stands, for callers of a width; -1 for those that have none.
func StartInfoMfnListOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 68
	case wire.Width8:
		return 104
	}
	return -1
}

// StartInfoModStartOffset is where mod_start stands, for callers of a width; -1 for those that have none.
func StartInfoModStartOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 72
	case wire.Width8:
		return 112
	}
	return -1
}

// StartInfoModLenOffset is where mod_len stands, for callers of a width; -1 for those that have none.
func StartInfoModLenOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 76
	case wire.Width8:
		return 120
	}
	return -1
}

// StartInfoCmdLineOffset is where cmd_line stands, for callers of a width; -1 for those that have none.
func StartInfoCmdLineOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 80
	case wire.Width8:
		return 128
	}
	return -1
}

// StartInfoFirstP2mPfnOffset is where first_p2m_pfn stands, for callers of a width; -1 for those that have none.
func StartInfoFirstP2mPfnOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 1104
	case wire.Width8:
		return 1152
	}
	return -1
}

// StartInfoNrP2mFramesOffset is where nr_p2m_frames stands, for callers of a width; -1 for those that have none.
func StartInfoNrP2mFramesOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 1108
	case wire.Width8:
		return 1160
	}
	return -1
}
