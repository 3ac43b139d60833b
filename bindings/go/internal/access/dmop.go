// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/dmop"
	"holdfast/abi/wire"
)

func newXenDmOpCreateIoreqServer() vectors.Subject {
	s := new(dmop.XenDmOpCreateIoreqServer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpCreateIoreqServerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpCreateIoreqServer(v, "", s) },
	}
}

func visitXenDmOpCreateIoreqServer(v *vectors.Visitor, at string, s *dmop.XenDmOpCreateIoreqServer) {
	s.HandleBufioreq = dmop.IoreqServerBufferedRequests(v.Integer(at+"handle_bufioreq", uint64(s.HandleBufioreq)))
	v.Bytes(at+"pad", s.Pad[:3])
	s.Id = uint16(v.Integer(at+"id", uint64(s.Id)))
}

func newXenDmOpGetIoreqServerInfo() vectors.Subject {
	s := new(dmop.XenDmOpGetIoreqServerInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpGetIoreqServerInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpGetIoreqServerInfo(v, "", s) },
	}
}

func visitXenDmOpGetIoreqServerInfo(v *vectors.Visitor, at string, s *dmop.XenDmOpGetIoreqServerInfo) {
	s.Id = uint16(v.Integer(at+"id", uint64(s.Id)))
	s.Flags = uint16(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetNoGfns(v.Flag(at+"flags:XEN_DMOP_no_gfns", s.NoGfns()))
	v.Check(s.SetReservedFlags(uint16(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.BufioreqPort = uint32(v.Integer(at+"bufioreq_port", uint64(s.BufioreqPort)))
	s.IoreqGfn = v.Integer(at+"ioreq_gfn", s.IoreqGfn)
	s.BufioreqGfn = v.Integer(at+"bufioreq_gfn", s.BufioreqGfn)
}

func newXenDmOpIoreqServerRange() vectors.Subject {
	s := new(dmop.XenDmOpIoreqServerRange)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpIoreqServerRangeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpIoreqServerRange(v, "", s) },
	}
}

func visitXenDmOpIoreqServerRange(v *vectors.Visitor, at string, s *dmop.XenDmOpIoreqServerRange) {
	s.Id = uint16(v.Integer(at+"id", uint64(s.Id)))
	s.Pad = uint16(v.Integer(at+"pad", uint64(s.Pad)))
	s.Type = dmop.XenDmOpIoRange(v.Integer(at+"type", uint64(s.Type)))
	s.Start = v.Integer(at+"start", s.Start)
	s.End = v.Integer(at+"end", s.End)
}

func newXenDmOpSetIoreqServerState() vectors.Subject {
	s := new(dmop.XenDmOpSetIoreqServerState)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpSetIoreqServerStateSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpSetIoreqServerState(v, "", s) },
	}
}

func visitXenDmOpSetIoreqServerState(v *vectors.Visitor, at string, s *dmop.XenDmOpSetIoreqServerState) {
	s.Id = uint16(v.Integer(at+"id", uint64(s.Id)))
	s.Enabled = uint8(v.Integer(at+"enabled", uint64(s.Enabled)))
	s.Pad = uint8(v.Integer(at+"pad", uint64(s.Pad)))
}

func newXenDmOpDestroyIoreqServer() vectors.Subject {
	s := new(dmop.XenDmOpDestroyIoreqServer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpDestroyIoreqServerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpDestroyIoreqServer(v, "", s) },
	}
}

func visitXenDmOpDestroyIoreqServer(v *vectors.Visitor, at string, s *dmop.XenDmOpDestroyIoreqServer) {
	s.Id = uint16(v.Integer(at+"id", uint64(s.Id)))
	s.Pad = uint16(v.Integer(at+"pad", uint64(s.Pad)))
}

func newXenDmOpTrackDirtyVram() vectors.Subject {
	s := new(dmop.XenDmOpTrackDirtyVram)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpTrackDirtyVramSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpTrackDirtyVram(v, "", s) },
	}
}

func visitXenDmOpTrackDirtyVram(v *vectors.Visitor, at string, s *dmop.XenDmOpTrackDirtyVram) {
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.FirstPfn = v.Integer(at+"first_pfn", s.FirstPfn)
}

func newXenDmOpSetPciIntxLevel() vectors.Subject {
	s := new(dmop.XenDmOpSetPciIntxLevel)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpSetPciIntxLevelSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpSetPciIntxLevel(v, "", s) },
	}
}

func visitXenDmOpSetPciIntxLevel(v *vectors.Visitor, at string, s *dmop.XenDmOpSetPciIntxLevel) {
	s.Domain = uint16(v.Integer(at+"domain", uint64(s.Domain)))
	s.Bus = uint8(v.Integer(at+"bus", uint64(s.Bus)))
	s.Device = uint8(v.Integer(at+"device", uint64(s.Device)))
	s.Intx = uint8(v.Integer(at+"intx", uint64(s.Intx)))
	s.Level = uint8(v.Integer(at+"level", uint64(s.Level)))
}

func newXenDmOpSetIsaIrqLevel() vectors.Subject {
	s := new(dmop.XenDmOpSetIsaIrqLevel)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpSetIsaIrqLevelSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpSetIsaIrqLevel(v, "", s) },
	}
}

func visitXenDmOpSetIsaIrqLevel(v *vectors.Visitor, at string, s *dmop.XenDmOpSetIsaIrqLevel) {
	s.IsaIrq = uint8(v.Integer(at+"isa_irq", uint64(s.IsaIrq)))
	s.Level = uint8(v.Integer(at+"level", uint64(s.Level)))
}

func newXenDmOpSetPciLinkRoute() vectors.Subject {
	s := new(dmop.XenDmOpSetPciLinkRoute)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpSetPciLinkRouteSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpSetPciLinkRoute(v, "", s) },
	}
}

func visitXenDmOpSetPciLinkRoute(v *vectors.Visitor, at string, s *dmop.XenDmOpSetPciLinkRoute) {
	s.Link = uint8(v.Integer(at+"link", uint64(s.Link)))
	s.IsaIrq = uint8(v.Integer(at+"isa_irq", uint64(s.IsaIrq)))
}

func newXenDmOpModifiedMemory() vectors.Subject {
	s := new(dmop.XenDmOpModifiedMemory)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpModifiedMemorySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpModifiedMemory(v, "", s) },
	}
}

func visitXenDmOpModifiedMemory(v *vectors.Visitor, at string, s *dmop.XenDmOpModifiedMemory) {
	s.NrExtents = uint32(v.Integer(at+"nr_extents", uint64(s.NrExtents)))
	s.Opaque = uint32(v.Integer(at+"opaque", uint64(s.Opaque)))
}

func newXenDmOpModifiedMemoryExtent() vectors.Subject {
	s := new(dmop.XenDmOpModifiedMemoryExtent)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpModifiedMemoryExtentSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpModifiedMemoryExtent(v, "", s) },
	}
}

func visitXenDmOpModifiedMemoryExtent(v *vectors.Visitor, at string, s *dmop.XenDmOpModifiedMemoryExtent) {
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.FirstPfn = v.Integer(at+"first_pfn", s.FirstPfn)
}

func newXenDmOpSetMemType() vectors.Subject {
	s := new(dmop.XenDmOpSetMemType)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpSetMemTypeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpSetMemType(v, "", s) },
	}
}

func visitXenDmOpSetMemType(v *vectors.Visitor, at string, s *dmop.XenDmOpSetMemType) {
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.MemType = uint16(v.Integer(at+"mem_type", uint64(s.MemType)))
	s.Pad = uint16(v.Integer(at+"pad", uint64(s.Pad)))
	s.FirstPfn = v.Integer(at+"first_pfn", s.FirstPfn)
}

func newXenDmOpInjectEvent() vectors.Subject {
	s := new(dmop.XenDmOpInjectEvent)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpInjectEventSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpInjectEvent(v, "", s) },
	}
}

func visitXenDmOpInjectEvent(v *vectors.Visitor, at string, s *dmop.XenDmOpInjectEvent) {
	s.Vcpuid = uint32(v.Integer(at+"vcpuid", uint64(s.Vcpuid)))
	s.Vector = uint8(v.Integer(at+"vector", uint64(s.Vector)))
	s.Type = dmop.XenDmOpEvent(v.Integer(at+"type", uint64(s.Type)))
	s.InsnLen = uint8(v.Integer(at+"insn_len", uint64(s.InsnLen)))
	s.Pad0 = uint8(v.Integer(at+"pad0", uint64(s.Pad0)))
	s.ErrorCode = uint32(v.Integer(at+"error_code", uint64(s.ErrorCode)))
	s.Pad1 = uint32(v.Integer(at+"pad1", uint64(s.Pad1)))
	s.Cr2 = v.Integer(at+"cr2", s.Cr2)
}

func newXenDmOpInjectMsi() vectors.Subject {
	s := new(dmop.XenDmOpInjectMsi)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpInjectMsiSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpInjectMsi(v, "", s) },
	}
}

func visitXenDmOpInjectMsi(v *vectors.Visitor, at string, s *dmop.XenDmOpInjectMsi) {
	s.Data = uint32(v.Integer(at+"data", uint64(s.Data)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.Addr = v.Integer(at+"addr", s.Addr)
}

func newXenDmOpMapMemTypeToIoreqServer() vectors.Subject {
	s := new(dmop.XenDmOpMapMemTypeToIoreqServer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpMapMemTypeToIoreqServerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpMapMemTypeToIoreqServer(v, "", s) },
	}
}

func visitXenDmOpMapMemTypeToIoreqServer(v *vectors.Visitor, at string, s *dmop.XenDmOpMapMemTypeToIoreqServer) {
	s.Id = uint16(v.Integer(at+"id", uint64(s.Id)))
	s.Type = uint16(v.Integer(at+"type", uint64(s.Type)))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetReads(v.Flag(at+"flags:XEN_DMOP_IOREQ_MEM_ACCESS_READ", s.Reads()))
	s.SetWrites(v.Flag(at+"flags:XEN_DMOP_IOREQ_MEM_ACCESS_WRITE", s.Writes()))
	v.Check(s.SetReservedFlags(uint32(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.Opaque = v.Integer(at+"opaque", s.Opaque)
}

func newXenDmOpRemoteShutdown() vectors.Subject {
	s := new(dmop.XenDmOpRemoteShutdown)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpRemoteShutdownSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpRemoteShutdown(v, "", s) },
	}
}

func visitXenDmOpRemoteShutdown(v *vectors.Visitor, at string, s *dmop.XenDmOpRemoteShutdown) {
	s.Reason = uint32(v.Integer(at+"reason", uint64(s.Reason)))
}

func newXenDmOpRelocateMemory() vectors.Subject {
	s := new(dmop.XenDmOpRelocateMemory)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpRelocateMemorySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpRelocateMemory(v, "", s) },
	}
}

func visitXenDmOpRelocateMemory(v *vectors.Visitor, at string, s *dmop.XenDmOpRelocateMemory) {
	s.Pages = uint32(v.Integer(at+"size", uint64(s.Pages)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.SrcGfn = v.Integer(at+"src_gfn", s.SrcGfn)
	s.DstGfn = v.Integer(at+"dst_gfn", s.DstGfn)
}

func newXenDmOpPinMemoryCacheattr() vectors.Subject {
	s := new(dmop.XenDmOpPinMemoryCacheattr)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpPinMemoryCacheattrSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpPinMemoryCacheattr(v, "", s) },
	}
}

func visitXenDmOpPinMemoryCacheattr(v *vectors.Visitor, at string, s *dmop.XenDmOpPinMemoryCacheattr) {
	s.Start = v.Integer(at+"start", s.Start)
	s.End = v.Integer(at+"end", s.End)
	s.Type = dmop.XenDmOpMemCacheAttr(v.Integer(at+"type", uint64(s.Type)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
}

func newXenDmOpSetIrqLevel() vectors.Subject {
	s := new(dmop.XenDmOpSetIrqLevel)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpSetIrqLevelSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpSetIrqLevel(v, "", s) },
	}
}

func visitXenDmOpSetIrqLevel(v *vectors.Visitor, at string, s *dmop.XenDmOpSetIrqLevel) {
	s.Irq = uint32(v.Integer(at+"irq", uint64(s.Irq)))
	s.Level = uint8(v.Integer(at+"level", uint64(s.Level)))
	v.Bytes(at+"pad", s.Pad[:3])
}

func newXenDmOpNrVcpus() vectors.Subject {
	s := new(dmop.XenDmOpNrVcpus)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpNrVcpusSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpNrVcpus(v, "", s) },
	}
}

func visitXenDmOpNrVcpus(v *vectors.Visitor, at string, s *dmop.XenDmOpNrVcpus) {
	s.Vcpus = uint32(v.Integer(at+"vcpus", uint64(s.Vcpus)))
}

func newXenDmOp() vectors.Subject {
	s := new(dmop.XenDmOp)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOp(v, "", s) },
	}
}

func visitXenDmOp(v *vectors.Visitor, at string, s *dmop.XenDmOp) {
	s.Op = uint32(v.Integer(at+"op", uint64(s.Op)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	if v.Arm(at + "u.XenDmOpCreateIoreqServer.") {
		arm, err := s.AsCreateIoreqServer()
		v.Check(err)
		visitXenDmOpCreateIoreqServer(v, at+"u.XenDmOpCreateIoreqServer.", &arm)
		v.Check(s.SetCreateIoreqServer(&arm))
	}
	if v.Arm(at + "u.XenDmOpGetIoreqServerInfo.") {
		arm, err := s.AsGetIoreqServerInfo()
		v.Check(err)
		visitXenDmOpGetIoreqServerInfo(v, at+"u.XenDmOpGetIoreqServerInfo.", &arm)
		v.Check(s.SetGetIoreqServerInfo(&arm))
	}
	if v.Arm(at + "u.XenDmOpIoreqServerRange.") {
		arm, err := s.AsIoreqServerRange()
		v.Check(err)
		visitXenDmOpIoreqServerRange(v, at+"u.XenDmOpIoreqServerRange.", &arm)
		v.Check(s.SetIoreqServerRange(&arm))
	}
	if v.Arm(at + "u.XenDmOpSetIoreqServerState.") {
		arm, err := s.AsSetIoreqServerState()
		v.Check(err)
		visitXenDmOpSetIoreqServerState(v, at+"u.XenDmOpSetIoreqServerState.", &arm)
		v.Check(s.SetSetIoreqServerState(&arm))
	}
	if v.Arm(at + "u.XenDmOpDestroyIoreqServer.") {
		arm, err := s.AsDestroyIoreqServer()
		v.Check(err)
		visitXenDmOpDestroyIoreqServer(v, at+"u.XenDmOpDestroyIoreqServer.", &arm)
		v.Check(s.SetDestroyIoreqServer(&arm))
	}
	if v.Arm(at + "u.XenDmOpTrackDirtyVram.") {
		arm, err := s.AsTrackDirtyVram()
		v.Check(err)
		visitXenDmOpTrackDirtyVram(v, at+"u.XenDmOpTrackDirtyVram.", &arm)
		v.Check(s.SetTrackDirtyVram(&arm))
	}
	if v.Arm(at + "u.XenDmOpSetPciIntxLevel.") {
		arm, err := s.AsSetPciIntxLevel()
		v.Check(err)
		visitXenDmOpSetPciIntxLevel(v, at+"u.XenDmOpSetPciIntxLevel.", &arm)
		v.Check(s.SetSetPciIntxLevel(&arm))
	}
	if v.Arm(at + "u.XenDmOpSetIsaIrqLevel.") {
		arm, err := s.AsSetIsaIrqLevel()
		v.Check(err)
		visitXenDmOpSetIsaIrqLevel(v, at+"u.XenDmOpSetIsaIrqLevel.", &arm)
		v.Check(s.SetSetIsaIrqLevel(&arm))
	}
	if v.Arm(at + "u.XenDmOpSetPciLinkRoute.") {
		arm, err := s.AsSetPciLinkRoute()
		v.Check(err)
		visitXenDmOpSetPciLinkRoute(v, at+"u.XenDmOpSetPciLinkRoute.", &arm)
		v.Check(s.SetSetPciLinkRoute(&arm))
	}
	if v.Arm(at + "u.XenDmOpModifiedMemory.") {
		arm, err := s.AsModifiedMemory()
		v.Check(err)
		visitXenDmOpModifiedMemory(v, at+"u.XenDmOpModifiedMemory.", &arm)
		v.Check(s.SetModifiedMemory(&arm))
	}
	if v.Arm(at + "u.XenDmOpSetMemType.") {
		arm, err := s.AsSetMemType()
		v.Check(err)
		visitXenDmOpSetMemType(v, at+"u.XenDmOpSetMemType.", &arm)
		v.Check(s.SetSetMemType(&arm))
	}
	if v.Arm(at + "u.XenDmOpInjectEvent.") {
		arm, err := s.AsInjectEvent()
		v.Check(err)
		visitXenDmOpInjectEvent(v, at+"u.XenDmOpInjectEvent.", &arm)
		v.Check(s.SetInjectEvent(&arm))
	}
	if v.Arm(at + "u.XenDmOpInjectMsi.") {
		arm, err := s.AsInjectMsi()
		v.Check(err)
		visitXenDmOpInjectMsi(v, at+"u.XenDmOpInjectMsi.", &arm)
		v.Check(s.SetInjectMsi(&arm))
	}
	if v.Arm(at + "u.XenDmOpMapMemTypeToIoreqServer.") {
		arm, err := s.AsMapMemTypeToIoreqServer()
		v.Check(err)
		visitXenDmOpMapMemTypeToIoreqServer(v, at+"u.XenDmOpMapMemTypeToIoreqServer.", &arm)
		v.Check(s.SetMapMemTypeToIoreqServer(&arm))
	}
	if v.Arm(at + "u.XenDmOpRemoteShutdown.") {
		arm, err := s.AsRemoteShutdown()
		v.Check(err)
		visitXenDmOpRemoteShutdown(v, at+"u.XenDmOpRemoteShutdown.", &arm)
		v.Check(s.SetRemoteShutdown(&arm))
	}
	if v.Arm(at + "u.XenDmOpRelocateMemory.") {
		arm, err := s.AsRelocateMemory()
		v.Check(err)
		visitXenDmOpRelocateMemory(v, at+"u.XenDmOpRelocateMemory.", &arm)
		v.Check(s.SetRelocateMemory(&arm))
	}
	if v.Arm(at + "u.XenDmOpPinMemoryCacheattr.") {
		arm, err := s.AsPinMemoryCacheattr()
		v.Check(err)
		visitXenDmOpPinMemoryCacheattr(v, at+"u.XenDmOpPinMemoryCacheattr.", &arm)
		v.Check(s.SetPinMemoryCacheattr(&arm))
	}
	if v.Arm(at + "u.XenDmOpSetIrqLevel.") {
		arm, err := s.AsSetIrqLevel()
		v.Check(err)
		visitXenDmOpSetIrqLevel(v, at+"u.XenDmOpSetIrqLevel.", &arm)
		v.Check(s.SetSetIrqLevel(&arm))
	}
	if v.Arm(at + "u.XenDmOpNrVcpus.") {
		arm, err := s.AsNrVcpus()
		v.Check(err)
		visitXenDmOpNrVcpus(v, at+"u.XenDmOpNrVcpus.", &arm)
		v.Check(s.SetNrVcpus(&arm))
	}
}

func newXenDmOpBuf() vectors.Subject {
	s := new(dmop.XenDmOpBuf)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return dmop.XenDmOpBufSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenDmOpBuf(v, "", s) },
	}
}

func visitXenDmOpBuf(v *vectors.Visitor, at string, s *dmop.XenDmOpBuf) {
	s.H = v.Word(at+"h", s.H)
	s.Length = v.Word(at+"size", s.Length)
}
