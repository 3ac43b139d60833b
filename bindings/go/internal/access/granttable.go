// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/granttable"
	"holdfast/abi/wire"
)

func newGrantEntryV1() vectors.Subject {
	s := new(granttable.GrantEntryV1)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GrantEntryV1Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGrantEntryV1(v, "", s) },
	}
}

func visitGrantEntryV1(v *vectors.Visitor, at string, s *granttable.GrantEntryV1) {
	s.Flags = uint16(v.Integer(at+"flags", uint64(s.Flags)))
	v.Check(s.SetKind(granttable.GrantType(v.Bits(at+"flags:GTF_type_mask", uint64(s.Kind())))))
	s.SetReadOnly(v.Flag(at+"flags:GTF_readonly", s.ReadOnly()))
	s.SetReading(v.Flag(at+"flags:GTF_reading", s.Reading()))
	s.SetWriting(v.Flag(at+"flags:GTF_writing", s.Writing()))
	s.SetWriteThrough(v.Flag(at+"flags:GTF_PWT", s.WriteThrough()))
	s.SetCacheDisable(v.Flag(at+"flags:GTF_PCD", s.CacheDisable()))
	s.SetPageAttribute(v.Flag(at+"flags:GTF_PAT", s.PageAttribute()))
	s.SetSubPage(v.Flag(at+"flags:GTF_sub_page", s.SubPage()))
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Frame = uint32(v.Integer(at+"frame", uint64(s.Frame)))
}

func newGrantEntryHeader() vectors.Subject {
	s := new(granttable.GrantEntryHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GrantEntryHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGrantEntryHeader(v, "", s) },
	}
}

func visitGrantEntryHeader(v *vectors.Visitor, at string, s *granttable.GrantEntryHeader) {
	s.Flags = uint16(v.Integer(at+"flags", uint64(s.Flags)))
	v.Check(s.SetKind(granttable.GrantType(v.Bits(at+"flags:GTF_type_mask", uint64(s.Kind())))))
	s.SetReadOnly(v.Flag(at+"flags:GTF_readonly", s.ReadOnly()))
	s.SetTransferCompleted(v.Flag(at+"flags:GTF_transfer_completed", s.TransferCompleted()))
	s.SetWriteThrough(v.Flag(at+"flags:GTF_PWT", s.WriteThrough()))
	s.SetCacheDisable(v.Flag(at+"flags:GTF_PCD", s.CacheDisable()))
	s.SetPageAttribute(v.Flag(at+"flags:GTF_PAT", s.PageAttribute()))
	s.SetSubPage(v.Flag(at+"flags:GTF_sub_page", s.SubPage()))
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
}

func newGrantEntryV2FullPage() vectors.Subject {
	s := new(granttable.GrantEntryV2FullPage)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GrantEntryV2FullPageSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGrantEntryV2FullPage(v, "", s) },
	}
}

func visitGrantEntryV2FullPage(v *vectors.Visitor, at string, s *granttable.GrantEntryV2FullPage) {
	visitGrantEntryHeader(v, at+"hdr"+".", &s.Header)
	s.Pad0 = uint32(v.Integer(at+"pad0", uint64(s.Pad0)))
	s.Frame = v.Integer(at+"frame", s.Frame)
}

func newGrantEntryV2SubPage() vectors.Subject {
	s := new(granttable.GrantEntryV2SubPage)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GrantEntryV2SubPageSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGrantEntryV2SubPage(v, "", s) },
	}
}

func visitGrantEntryV2SubPage(v *vectors.Visitor, at string, s *granttable.GrantEntryV2SubPage) {
	visitGrantEntryHeader(v, at+"hdr"+".", &s.Header)
	s.PageOffset = uint16(v.Integer(at+"page_off", uint64(s.PageOffset)))
	s.Length = uint16(v.Integer(at+"length", uint64(s.Length)))
	s.Frame = v.Integer(at+"frame", s.Frame)
}

func newGrantEntryV2Transitive() vectors.Subject {
	s := new(granttable.GrantEntryV2Transitive)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GrantEntryV2TransitiveSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGrantEntryV2Transitive(v, "", s) },
	}
}

func visitGrantEntryV2Transitive(v *vectors.Visitor, at string, s *granttable.GrantEntryV2Transitive) {
	visitGrantEntryHeader(v, at+"hdr"+".", &s.Header)
	s.TransDomid = uint16(v.Integer(at+"trans_domid", uint64(s.TransDomid)))
	s.Pad0 = uint16(v.Integer(at+"pad0", uint64(s.Pad0)))
	s.Reference = uint32(v.Integer(at+"gref", uint64(s.Reference)))
}

func newGrantEntryV2() vectors.Subject {
	s := new(granttable.GrantEntryV2)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GrantEntryV2Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGrantEntryV2(v, "", s) },
	}
}

func visitGrantEntryV2(v *vectors.Visitor, at string, s *granttable.GrantEntryV2) {
	if v.Arm(at + "entry.full_page.") {
		arm, err := s.AsFullPage()
		v.Check(err)
		visitGrantEntryV2FullPage(v, at+"entry.full_page.", &arm)
		v.Check(s.SetFullPage(&arm))
	}
	if v.Arm(at + "entry.sub_page.") {
		arm, err := s.AsSubPage()
		v.Check(err)
		visitGrantEntryV2SubPage(v, at+"entry.sub_page.", &arm)
		v.Check(s.SetSubPage(&arm))
	}
	if v.Arm(at + "entry.transitive.") {
		arm, err := s.AsTransitive()
		v.Check(err)
		visitGrantEntryV2Transitive(v, at+"entry.transitive.", &arm)
		v.Check(s.SetTransitive(&arm))
	}
}

func newGrantStatusWord() vectors.Subject {
	s := new(granttable.GrantStatusWord)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GrantStatusWordSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGrantStatusWord(v, "", s) },
	}
}

func visitGrantStatusWord(v *vectors.Visitor, at string, s *granttable.GrantStatusWord) {
	s.Status = uint16(v.Integer(at+"status", uint64(s.Status)))
	s.SetReading(v.Flag(at+"status:GTF_reading", s.Reading()))
	s.SetWriting(v.Flag(at+"status:GTF_writing", s.Writing()))
}

func newGnttabMapGrantRef() vectors.Subject {
	s := new(granttable.GnttabMapGrantRef)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabMapGrantRefSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGnttabMapGrantRef(v, "", s) },
	}
}

func visitGnttabMapGrantRef(v *vectors.Visitor, at string, s *granttable.GnttabMapGrantRef) {
	s.HostAddr = v.Integer(at+"host_addr", s.HostAddr)
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetDeviceMap(v.Flag(at+"flags:GNTMAP_device_map", s.DeviceMap()))
	s.SetHostMap(v.Flag(at+"flags:GNTMAP_host_map", s.HostMap()))
	s.SetReadOnly(v.Flag(at+"flags:GNTMAP_readonly", s.ReadOnly()))
	s.SetApplicationMap(v.Flag(at+"flags:GNTMAP_application_map", s.ApplicationMap()))
	s.SetContainsPte(v.Flag(at+"flags:GNTMAP_contains_pte", s.ContainsPte()))
	s.SetCanFail(v.Flag(at+"flags:GNTMAP_can_fail", s.CanFail()))
	v.Check(s.SetGuestAvailable(uint32(v.Bits(at+"flags:GNTMAP_guest_avail0", uint64(s.GuestAvailable())))))
	s.Reference = uint32(v.Integer(at+"ref", uint64(s.Reference)))
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
	s.Status = granttable.GrantStatus(v.Integer(at+"status", uint64(uint16(s.Status))))
	s.MappingHandle = uint32(v.Integer(at+"handle", uint64(s.MappingHandle)))
	s.DevBusAddr = v.Integer(at+"dev_bus_addr", s.DevBusAddr)
}

func newGnttabUnmapGrantRef() vectors.Subject {
	s := new(granttable.GnttabUnmapGrantRef)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabUnmapGrantRefSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGnttabUnmapGrantRef(v, "", s) },
	}
}

func visitGnttabUnmapGrantRef(v *vectors.Visitor, at string, s *granttable.GnttabUnmapGrantRef) {
	s.HostAddr = v.Integer(at+"host_addr", s.HostAddr)
	s.DevBusAddr = v.Integer(at+"dev_bus_addr", s.DevBusAddr)
	s.MappingHandle = uint32(v.Integer(at+"handle", uint64(s.MappingHandle)))
	s.Status = granttable.GrantStatus(v.Integer(at+"status", uint64(uint16(s.Status))))
}

func newGnttabSetupTable() vectors.Subject {
	s := new(granttable.GnttabSetupTable)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabSetupTableSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitGnttabSetupTable(v, "", s) },
	}
}

func visitGnttabSetupTable(v *vectors.Visitor, at string, s *granttable.GnttabSetupTable) {
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
	s.NrFrames = uint32(v.Integer(at+"nr_frames", uint64(s.NrFrames)))
	s.Status = granttable.GrantStatus(v.Integer(at+"status", uint64(uint16(s.Status))))
	s.FrameList = v.Word(at+"frame_list", s.FrameList)
}

func newGnttabDumpTable() vectors.Subject {
	s := new(granttable.GnttabDumpTable)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabDumpTableSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGnttabDumpTable(v, "", s) },
	}
}

func visitGnttabDumpTable(v *vectors.Visitor, at string, s *granttable.GnttabDumpTable) {
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
	s.Status = granttable.GrantStatus(v.Integer(at+"status", uint64(uint16(s.Status))))
}

func newGnttabTransfer() vectors.Subject {
	s := new(granttable.GnttabTransfer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabTransferSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitGnttabTransfer(v, "", s) },
	}
}

func visitGnttabTransfer(v *vectors.Visitor, at string, s *granttable.GnttabTransfer) {
	s.Mfn = v.Word(at+"mfn", s.Mfn)
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Reference = uint32(v.Integer(at+"ref", uint64(s.Reference)))
	s.Status = granttable.GrantStatus(v.Integer(at+"status", uint64(uint16(s.Status))))
}

func newGnttabCopyGrant() vectors.Subject {
	s := new(granttable.GnttabCopyGrant)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabCopyGrantSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitGnttabCopyGrant(v, "", s) },
	}
}

func visitGnttabCopyGrant(v *vectors.Visitor, at string, s *granttable.GnttabCopyGrant) {
	s.Reference = uint32(v.Integer(at+"ref", uint64(s.Reference)))
}

func newGnttabCopyFrame() vectors.Subject {
	s := new(granttable.GnttabCopyFrame)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabCopyFrameSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitGnttabCopyFrame(v, "", s) },
	}
}

func visitGnttabCopyFrame(v *vectors.Visitor, at string, s *granttable.GnttabCopyFrame) {
	s.Gmfn = v.Word(at+"gmfn", s.Gmfn)
}

func newGnttabCopyPtr() vectors.Subject {
	s := new(granttable.GnttabCopyPtr)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabCopyPtrSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitGnttabCopyPtr(v, "", s) },
	}
}

func visitGnttabCopyPtr(v *vectors.Visitor, at string, s *granttable.GnttabCopyPtr) {
	if v.Arm(at + "u.ref.") {
		arm, err := s.AsRef()
		v.Check(err)
		visitGnttabCopyGrant(v, at+"u.ref.", &arm)
		v.Check(s.SetRef(&arm, v.Width))
	}
	if v.Arm(at + "u.gmfn.") {
		arm, err := s.AsGmfn()
		v.Check(err)
		visitGnttabCopyFrame(v, at+"u.gmfn.", &arm)
		v.Check(s.SetGmfn(&arm, v.Width))
	}
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.PageOffset = uint16(v.Integer(at+"offset", uint64(s.PageOffset)))
}

func newGnttabCopy() vectors.Subject {
	s := new(granttable.GnttabCopy)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabCopySize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitGnttabCopy(v, "", s) },
	}
}

func visitGnttabCopy(v *vectors.Visitor, at string, s *granttable.GnttabCopy) {
	visitGnttabCopyPtr(v, at+"source"+".", &s.Source)
	visitGnttabCopyPtr(v, at+"dest"+".", &s.Destination)
	s.Length = uint16(v.Integer(at+"len", uint64(s.Length)))
	s.Flags = uint16(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetSourceIsGrant(v.Flag(at+"flags:GNTCOPY_source_gref", s.SourceIsGrant()))
	s.SetDestinationIsGrant(v.Flag(at+"flags:GNTCOPY_dest_gref", s.DestinationIsGrant()))
	s.SetCanFail(v.Flag(at+"flags:GNTCOPY_can_fail", s.CanFail()))
	s.Status = granttable.GrantStatus(v.Integer(at+"status", uint64(uint16(s.Status))))
}

func newGnttabQuerySize() vectors.Subject {
	s := new(granttable.GnttabQuerySize)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabQuerySizeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGnttabQuerySize(v, "", s) },
	}
}

func visitGnttabQuerySize(v *vectors.Visitor, at string, s *granttable.GnttabQuerySize) {
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
	s.NrFrames = uint32(v.Integer(at+"nr_frames", uint64(s.NrFrames)))
	s.MaxNrFrames = uint32(v.Integer(at+"max_nr_frames", uint64(s.MaxNrFrames)))
	s.Status = granttable.GrantStatus(v.Integer(at+"status", uint64(uint16(s.Status))))
}

func newGnttabUnmapAndReplace() vectors.Subject {
	s := new(granttable.GnttabUnmapAndReplace)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabUnmapAndReplaceSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGnttabUnmapAndReplace(v, "", s) },
	}
}

func visitGnttabUnmapAndReplace(v *vectors.Visitor, at string, s *granttable.GnttabUnmapAndReplace) {
	s.HostAddr = v.Integer(at+"host_addr", s.HostAddr)
	s.NewAddr = v.Integer(at+"new_addr", s.NewAddr)
	s.MappingHandle = uint32(v.Integer(at+"handle", uint64(s.MappingHandle)))
	s.Status = granttable.GrantStatus(v.Integer(at+"status", uint64(uint16(s.Status))))
}

func newGnttabSetVersion() vectors.Subject {
	s := new(granttable.GnttabSetVersion)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabSetVersionSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGnttabSetVersion(v, "", s) },
	}
}

func visitGnttabSetVersion(v *vectors.Visitor, at string, s *granttable.GnttabSetVersion) {
	s.TableVersion = uint32(v.Integer(at+"version", uint64(s.TableVersion)))
}

func newGnttabGetStatusFrames() vectors.Subject {
	s := new(granttable.GnttabGetStatusFrames)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabGetStatusFramesSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitGnttabGetStatusFrames(v, "", s) },
	}
}

func visitGnttabGetStatusFrames(v *vectors.Visitor, at string, s *granttable.GnttabGetStatusFrames) {
	s.NrFrames = uint32(v.Integer(at+"nr_frames", uint64(s.NrFrames)))
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
	s.Status = granttable.GrantStatus(v.Integer(at+"status", uint64(uint16(s.Status))))
	s.FrameList = v.Word(at+"frame_list", s.FrameList)
}

func newGnttabGetVersion() vectors.Subject {
	s := new(granttable.GnttabGetVersion)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabGetVersionSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGnttabGetVersion(v, "", s) },
	}
}

func visitGnttabGetVersion(v *vectors.Visitor, at string, s *granttable.GnttabGetVersion) {
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
	s.Pad = uint16(v.Integer(at+"pad", uint64(s.Pad)))
	s.TableVersion = uint32(v.Integer(at+"version", uint64(s.TableVersion)))
}

func newGnttabSwapGrantRef() vectors.Subject {
	s := new(granttable.GnttabSwapGrantRef)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabSwapGrantRefSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGnttabSwapGrantRef(v, "", s) },
	}
}

func visitGnttabSwapGrantRef(v *vectors.Visitor, at string, s *granttable.GnttabSwapGrantRef) {
	s.First = uint32(v.Integer(at+"ref_a", uint64(s.First)))
	s.Second = uint32(v.Integer(at+"ref_b", uint64(s.Second)))
	s.Status = granttable.GrantStatus(v.Integer(at+"status", uint64(uint16(s.Status))))
}

func newGnttabCacheFlushAddress() vectors.Subject {
	s := new(granttable.GnttabCacheFlushAddress)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabCacheFlushAddressSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGnttabCacheFlushAddress(v, "", s) },
	}
}

func visitGnttabCacheFlushAddress(v *vectors.Visitor, at string, s *granttable.GnttabCacheFlushAddress) {
	s.DevBusAddr = v.Integer(at+"dev_bus_addr", s.DevBusAddr)
}

func newGnttabCacheFlushGrant() vectors.Subject {
	s := new(granttable.GnttabCacheFlushGrant)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabCacheFlushGrantSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGnttabCacheFlushGrant(v, "", s) },
	}
}

func visitGnttabCacheFlushGrant(v *vectors.Visitor, at string, s *granttable.GnttabCacheFlushGrant) {
	s.Reference = uint32(v.Integer(at+"ref", uint64(s.Reference)))
}

func newGnttabCacheFlush() vectors.Subject {
	s := new(granttable.GnttabCacheFlush)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return granttable.GnttabCacheFlushSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitGnttabCacheFlush(v, "", s) },
	}
}

func visitGnttabCacheFlush(v *vectors.Visitor, at string, s *granttable.GnttabCacheFlush) {
	if v.Arm(at + "a.dev_bus_addr.") {
		arm, err := s.AsDevBusAddr()
		v.Check(err)
		visitGnttabCacheFlushAddress(v, at+"a.dev_bus_addr.", &arm)
		v.Check(s.SetDevBusAddr(&arm))
	}
	if v.Arm(at + "a.ref.") {
		arm, err := s.AsRef()
		v.Check(err)
		visitGnttabCacheFlushGrant(v, at+"a.ref.", &arm)
		v.Check(s.SetRef(&arm))
	}
	s.PageOffset = uint16(v.Integer(at+"offset", uint64(s.PageOffset)))
	s.Length = uint16(v.Integer(at+"length", uint64(s.Length)))
	s.Op = uint32(v.Integer(at+"op", uint64(s.Op)))
	s.SetClean(v.Flag(at+"op:GNTTAB_CACHE_CLEAN", s.Clean()))
	s.SetInvalidate(v.Flag(at+"op:GNTTAB_CACHE_INVAL", s.Invalidate()))
	s.SetSourceIsGrant(v.Flag(at+"op:GNTTAB_CACHE_SOURCE_GREF", s.SourceIsGrant()))
}
