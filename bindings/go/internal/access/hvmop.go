// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/hvmop"
	"holdfast/abi/wire"
)

func newXenHvmParam() vectors.Subject {
	s := new(hvmop.XenHvmParam)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmParamSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmParam(v, "", s) },
	}
}

func visitXenHvmParam(v *vectors.Visitor, at string, s *hvmop.XenHvmParam) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Pad = uint16(v.Integer(at+"pad", uint64(s.Pad)))
	s.Index = uint32(v.Integer(at+"index", uint64(s.Index)))
	s.Value = v.Integer(at+"value", s.Value)
}

func newXenHvmSetPciIntxLevel() vectors.Subject {
	s := new(hvmop.XenHvmSetPciIntxLevel)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmSetPciIntxLevelSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmSetPciIntxLevel(v, "", s) },
	}
}

func visitXenHvmSetPciIntxLevel(v *vectors.Visitor, at string, s *hvmop.XenHvmSetPciIntxLevel) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Domain = uint8(v.Integer(at+"domain", uint64(s.Domain)))
	s.Bus = uint8(v.Integer(at+"bus", uint64(s.Bus)))
	s.Device = uint8(v.Integer(at+"device", uint64(s.Device)))
	s.Intx = uint8(v.Integer(at+"intx", uint64(s.Intx)))
	s.Level = uint8(v.Integer(at+"level", uint64(s.Level)))
}

func newXenHvmSetIsaIrqLevel() vectors.Subject {
	s := new(hvmop.XenHvmSetIsaIrqLevel)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmSetIsaIrqLevelSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmSetIsaIrqLevel(v, "", s) },
	}
}

func visitXenHvmSetIsaIrqLevel(v *vectors.Visitor, at string, s *hvmop.XenHvmSetIsaIrqLevel) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.IsaIrq = uint8(v.Integer(at+"isa_irq", uint64(s.IsaIrq)))
	s.Level = uint8(v.Integer(at+"level", uint64(s.Level)))
}

func newXenHvmSetPciLinkRoute() vectors.Subject {
	s := new(hvmop.XenHvmSetPciLinkRoute)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmSetPciLinkRouteSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmSetPciLinkRoute(v, "", s) },
	}
}

func visitXenHvmSetPciLinkRoute(v *vectors.Visitor, at string, s *hvmop.XenHvmSetPciLinkRoute) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Link = uint8(v.Integer(at+"link", uint64(s.Link)))
	s.IsaIrq = uint8(v.Integer(at+"isa_irq", uint64(s.IsaIrq)))
}

func newXenHvmTrackDirtyVram() vectors.Subject {
	s := new(hvmop.XenHvmTrackDirtyVram)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmTrackDirtyVramSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmTrackDirtyVram(v, "", s) },
	}
}

func visitXenHvmTrackDirtyVram(v *vectors.Visitor, at string, s *hvmop.XenHvmTrackDirtyVram) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.FirstPfn = v.Integer(at+"first_pfn", s.FirstPfn)
	s.DirtyBitmap = v.Integer(at+"dirty_bitmap", s.DirtyBitmap)
}

func newXenHvmTrackDirtyVramBefore45() vectors.Subject {
	s := new(hvmop.XenHvmTrackDirtyVramBefore45)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmTrackDirtyVramBefore45Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmTrackDirtyVramBefore45(v, "", s) },
	}
}

func visitXenHvmTrackDirtyVramBefore45(v *vectors.Visitor, at string, s *hvmop.XenHvmTrackDirtyVramBefore45) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.FirstPfn = v.Integer(at+"first_pfn", s.FirstPfn)
	s.Nr = v.Integer(at+"nr", s.Nr)
	s.DirtyBitmap = v.Integer(at+"dirty_bitmap", s.DirtyBitmap)
}

func newXenHvmModifiedMemory() vectors.Subject {
	s := new(hvmop.XenHvmModifiedMemory)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmModifiedMemorySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmModifiedMemory(v, "", s) },
	}
}

func visitXenHvmModifiedMemory(v *vectors.Visitor, at string, s *hvmop.XenHvmModifiedMemory) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.FirstPfn = v.Integer(at+"first_pfn", s.FirstPfn)
}

func newXenHvmModifiedMemoryBefore45() vectors.Subject {
	s := new(hvmop.XenHvmModifiedMemoryBefore45)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmModifiedMemoryBefore45Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmModifiedMemoryBefore45(v, "", s) },
	}
}

func visitXenHvmModifiedMemoryBefore45(v *vectors.Visitor, at string, s *hvmop.XenHvmModifiedMemoryBefore45) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.FirstPfn = v.Integer(at+"first_pfn", s.FirstPfn)
	s.Nr = v.Integer(at+"nr", s.Nr)
}

func newXenHvmSetMemType() vectors.Subject {
	s := new(hvmop.XenHvmSetMemType)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmSetMemTypeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmSetMemType(v, "", s) },
	}
}

func visitXenHvmSetMemType(v *vectors.Visitor, at string, s *hvmop.XenHvmSetMemType) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.HvmmemType = hvmop.HvmMemType(v.Integer(at+"hvmmem_type", uint64(s.HvmmemType)))
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.FirstPfn = v.Integer(at+"first_pfn", s.FirstPfn)
}

func newXenHvmSetMemTypeBefore41() vectors.Subject {
	s := new(hvmop.XenHvmSetMemTypeBefore41)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmSetMemTypeBefore41Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmSetMemTypeBefore41(v, "", s) },
	}
}

func visitXenHvmSetMemTypeBefore41(v *vectors.Visitor, at string, s *hvmop.XenHvmSetMemTypeBefore41) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.HvmmemType = uint32(v.Integer(at+"hvmmem_type", uint64(s.HvmmemType)))
	s.FirstPfn = v.Integer(at+"first_pfn", s.FirstPfn)
	s.Nr = v.Integer(at+"nr", s.Nr)
}

func newXenHvmPagetableDying() vectors.Subject {
	s := new(hvmop.XenHvmPagetableDying)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmPagetableDyingSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmPagetableDying(v, "", s) },
	}
}

func visitXenHvmPagetableDying(v *vectors.Visitor, at string, s *hvmop.XenHvmPagetableDying) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	for i := range s.Pad[:3] {
		s.Pad[i] = uint16(v.Integer(v.Element(at+"pad", i, 3), uint64(s.Pad[i])))
	}
	s.Gpa = v.Integer(at+"gpa", s.Gpa)
}

func newXenHvmGetTime() vectors.Subject {
	s := new(hvmop.XenHvmGetTime)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmGetTimeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmGetTime(v, "", s) },
	}
}

func visitXenHvmGetTime(v *vectors.Visitor, at string, s *hvmop.XenHvmGetTime) {
	s.Now = v.Integer(at+"now", s.Now)
}

func newXenHvmXentrace() vectors.Subject {
	s := new(hvmop.XenHvmXentrace)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmXentraceSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmXentrace(v, "", s) },
	}
}

func visitXenHvmXentrace(v *vectors.Visitor, at string, s *hvmop.XenHvmXentrace) {
	s.Event = uint16(v.Integer(at+"event", uint64(s.Event)))
	s.ExtraBytes = uint16(v.Integer(at+"extra_bytes", uint64(s.ExtraBytes)))
	v.Bytes(at+"extra", s.Extra[:28])
}

func newXenHvmSetMemAccess() vectors.Subject {
	s := new(hvmop.XenHvmSetMemAccess)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmSetMemAccessSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmSetMemAccess(v, "", s) },
	}
}

func visitXenHvmSetMemAccess(v *vectors.Visitor, at string, s *hvmop.XenHvmSetMemAccess) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.HvmmemAccess = hvmop.HvmMemAccess(v.Integer(at+"hvmmem_access", uint64(s.HvmmemAccess)))
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.FirstPfn = v.Integer(at+"first_pfn", s.FirstPfn)
}

func newXenHvmGetMemAccess() vectors.Subject {
	s := new(hvmop.XenHvmGetMemAccess)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmGetMemAccessSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmGetMemAccess(v, "", s) },
	}
}

func visitXenHvmGetMemAccess(v *vectors.Visitor, at string, s *hvmop.XenHvmGetMemAccess) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.HvmmemAccess = hvmop.HvmMemAccess(v.Integer(at+"hvmmem_access", uint64(s.HvmmemAccess)))
	s.Pfn = v.Integer(at+"pfn", s.Pfn)
}

func newXenHvmInjectTrap() vectors.Subject {
	s := new(hvmop.XenHvmInjectTrap)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmInjectTrapSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmInjectTrap(v, "", s) },
	}
}

func visitXenHvmInjectTrap(v *vectors.Visitor, at string, s *hvmop.XenHvmInjectTrap) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Vcpuid = uint32(v.Integer(at+"vcpuid", uint64(s.Vcpuid)))
	s.Vector = uint32(v.Integer(at+"vector", uint64(s.Vector)))
	s.Type = hvmop.HvmOpTrap(v.Integer(at+"type", uint64(s.Type)))
	s.ErrorCode = uint32(v.Integer(at+"error_code", uint64(s.ErrorCode)))
	s.InsnLen = uint32(v.Integer(at+"insn_len", uint64(s.InsnLen)))
	s.Cr2 = v.Integer(at+"cr2", s.Cr2)
}

func newXenHvmInjectTrapBefore42() vectors.Subject {
	s := new(hvmop.XenHvmInjectTrapBefore42)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmInjectTrapBefore42Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmInjectTrapBefore42(v, "", s) },
	}
}

func visitXenHvmInjectTrapBefore42(v *vectors.Visitor, at string, s *hvmop.XenHvmInjectTrapBefore42) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Vcpuid = uint32(v.Integer(at+"vcpuid", uint64(s.Vcpuid)))
	s.Trap = uint32(v.Integer(at+"trap", uint64(s.Trap)))
	s.ErrorCode = uint32(v.Integer(at+"error_code", uint64(s.ErrorCode)))
	s.Cr2 = v.Integer(at+"cr2", s.Cr2)
}

func newXenHvmGetMemType() vectors.Subject {
	s := new(hvmop.XenHvmGetMemType)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmGetMemTypeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmGetMemType(v, "", s) },
	}
}

func visitXenHvmGetMemType(v *vectors.Visitor, at string, s *hvmop.XenHvmGetMemType) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.MemType = hvmop.HvmMemType(v.Integer(at+"mem_type", uint64(s.MemType)))
	for i := range s.Pad[:2] {
		s.Pad[i] = uint16(v.Integer(v.Element(at+"pad", i, 2), uint64(s.Pad[i])))
	}
	s.Pfn = v.Integer(at+"pfn", s.Pfn)
}

func newXenHvmInjectMsi() vectors.Subject {
	s := new(hvmop.XenHvmInjectMsi)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmInjectMsiSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmInjectMsi(v, "", s) },
	}
}

func visitXenHvmInjectMsi(v *vectors.Visitor, at string, s *hvmop.XenHvmInjectMsi) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Data = uint32(v.Integer(at+"data", uint64(s.Data)))
	s.Addr = v.Integer(at+"addr", s.Addr)
}

func newXenHvmCreateIoreqServer() vectors.Subject {
	s := new(hvmop.XenHvmCreateIoreqServer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmCreateIoreqServerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmCreateIoreqServer(v, "", s) },
	}
}

func visitXenHvmCreateIoreqServer(v *vectors.Visitor, at string, s *hvmop.XenHvmCreateIoreqServer) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.HandleBufioreq = uint8(v.Integer(at+"handle_bufioreq", uint64(s.HandleBufioreq)))
	s.Id = uint16(v.Integer(at+"id", uint64(s.Id)))
}

func newXenHvmGetIoreqServerInfo() vectors.Subject {
	s := new(hvmop.XenHvmGetIoreqServerInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmGetIoreqServerInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmGetIoreqServerInfo(v, "", s) },
	}
}

func visitXenHvmGetIoreqServerInfo(v *vectors.Visitor, at string, s *hvmop.XenHvmGetIoreqServerInfo) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Id = uint16(v.Integer(at+"id", uint64(s.Id)))
	s.BufioreqPort = uint32(v.Integer(at+"bufioreq_port", uint64(s.BufioreqPort)))
	s.IoreqPfn = v.Integer(at+"ioreq_pfn", s.IoreqPfn)
	s.BufioreqPfn = v.Integer(at+"bufioreq_pfn", s.BufioreqPfn)
}

func newXenHvmIoRange() vectors.Subject {
	s := new(hvmop.XenHvmIoRange)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmIoRangeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmIoRange(v, "", s) },
	}
}

func visitXenHvmIoRange(v *vectors.Visitor, at string, s *hvmop.XenHvmIoRange) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Id = uint16(v.Integer(at+"id", uint64(s.Id)))
	s.Type = hvmop.HvmOpIoRange(v.Integer(at+"type", uint64(s.Type)))
	s.Start = v.Integer(at+"start", s.Start)
	s.End = v.Integer(at+"end", s.End)
}

func newXenHvmDestroyIoreqServer() vectors.Subject {
	s := new(hvmop.XenHvmDestroyIoreqServer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmDestroyIoreqServerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmDestroyIoreqServer(v, "", s) },
	}
}

func visitXenHvmDestroyIoreqServer(v *vectors.Visitor, at string, s *hvmop.XenHvmDestroyIoreqServer) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Id = uint16(v.Integer(at+"id", uint64(s.Id)))
}

func newXenHvmSetIoreqServerState() vectors.Subject {
	s := new(hvmop.XenHvmSetIoreqServerState)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmSetIoreqServerStateSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmSetIoreqServerState(v, "", s) },
	}
}

func visitXenHvmSetIoreqServerState(v *vectors.Visitor, at string, s *hvmop.XenHvmSetIoreqServerState) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Id = uint16(v.Integer(at+"id", uint64(s.Id)))
	s.Enabled = uint8(v.Integer(at+"enabled", uint64(s.Enabled)))
}

func newXenHvmEvtchnUpcallVector() vectors.Subject {
	s := new(hvmop.XenHvmEvtchnUpcallVector)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmEvtchnUpcallVectorSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmEvtchnUpcallVector(v, "", s) },
	}
}

func visitXenHvmEvtchnUpcallVector(v *vectors.Visitor, at string, s *hvmop.XenHvmEvtchnUpcallVector) {
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
	s.Vector = uint8(v.Integer(at+"vector", uint64(s.Vector)))
}

func newXenHvmAltp2mDomainState() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mDomainState)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mDomainStateSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mDomainState(v, "", s) },
	}
}

func visitXenHvmAltp2mDomainState(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mDomainState) {
	s.State = uint8(v.Integer(at+"state", uint64(s.State)))
}

func newXenHvmAltp2mVcpuEnableNotify() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mVcpuEnableNotify)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mVcpuEnableNotifySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mVcpuEnableNotify(v, "", s) },
	}
}

func visitXenHvmAltp2mVcpuEnableNotify(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mVcpuEnableNotify) {
	s.VcpuId = uint32(v.Integer(at+"vcpu_id", uint64(s.VcpuId)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.Gfn = v.Integer(at+"gfn", s.Gfn)
}

func newXenHvmAltp2mVcpuDisableNotify() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mVcpuDisableNotify)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mVcpuDisableNotifySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mVcpuDisableNotify(v, "", s) },
	}
}

func visitXenHvmAltp2mVcpuDisableNotify(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mVcpuDisableNotify) {
	s.VcpuId = uint32(v.Integer(at+"vcpu_id", uint64(s.VcpuId)))
}

func newXenHvmAltp2mView() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mView)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mViewSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mView(v, "", s) },
	}
}

func visitXenHvmAltp2mView(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mView) {
	s.View = uint16(v.Integer(at+"view", uint64(s.View)))
	s.HvmmemDefaultAccess = uint16(v.Integer(at+"hvmmem_default_access", uint64(s.HvmmemDefaultAccess)))
}

func newXenHvmAltp2mMemAccess() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mMemAccess)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mMemAccessSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mMemAccess(v, "", s) },
	}
}

func visitXenHvmAltp2mMemAccess(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mMemAccess) {
	s.View = uint16(v.Integer(at+"view", uint64(s.View)))
	s.Access = uint16(v.Integer(at+"access", uint64(s.Access)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.Gfn = v.Integer(at+"gfn", s.Gfn)
}

func newXenHvmAltp2mSetMemAccessMulti() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mSetMemAccessMulti)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mSetMemAccessMultiSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mSetMemAccessMulti(v, "", s) },
	}
}

func visitXenHvmAltp2mSetMemAccessMulti(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mSetMemAccessMulti) {
	s.View = uint16(v.Integer(at+"view", uint64(s.View)))
	s.Pad = uint16(v.Integer(at+"pad", uint64(s.Pad)))
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.Opaque = v.Integer(at+"opaque", s.Opaque)
	s.PfnList = v.Word(at+"pfn_list", s.PfnList)
	s.AccessList = v.Word(at+"access_list", s.AccessList)
}

func newXenHvmAltp2mChangeGfn() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mChangeGfn)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mChangeGfnSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mChangeGfn(v, "", s) },
	}
}

func visitXenHvmAltp2mChangeGfn(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mChangeGfn) {
	s.View = uint16(v.Integer(at+"view", uint64(s.View)))
	s.Pad1 = uint16(v.Integer(at+"pad1", uint64(s.Pad1)))
	s.Pad2 = uint32(v.Integer(at+"pad2", uint64(s.Pad2)))
	s.OldGfn = v.Integer(at+"old_gfn", s.OldGfn)
	s.NewGfn = v.Integer(at+"new_gfn", s.NewGfn)
}

func newXenHvmAltp2mSuppressVe() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mSuppressVe)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mSuppressVeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mSuppressVe(v, "", s) },
	}
}

func visitXenHvmAltp2mSuppressVe(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mSuppressVe) {
	s.View = uint16(v.Integer(at+"view", uint64(s.View)))
	s.SuppressVe = uint8(v.Integer(at+"suppress_ve", uint64(s.SuppressVe)))
	s.Pad1 = uint8(v.Integer(at+"pad1", uint64(s.Pad1)))
	s.Pad2 = uint32(v.Integer(at+"pad2", uint64(s.Pad2)))
	s.Gfn = v.Integer(at+"gfn", s.Gfn)
}

func newXenHvmAltp2mSuppressVeMulti() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mSuppressVeMulti)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mSuppressVeMultiSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mSuppressVeMulti(v, "", s) },
	}
}

func visitXenHvmAltp2mSuppressVeMulti(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mSuppressVeMulti) {
	s.View = uint16(v.Integer(at+"view", uint64(s.View)))
	s.SuppressVe = uint8(v.Integer(at+"suppress_ve", uint64(s.SuppressVe)))
	s.Pad1 = uint8(v.Integer(at+"pad1", uint64(s.Pad1)))
	s.FirstError = int32(v.Integer(at+"first_error", uint64(uint32(s.FirstError))))
	s.FirstGfn = v.Integer(at+"first_gfn", s.FirstGfn)
	s.LastGfn = v.Integer(at+"last_gfn", s.LastGfn)
	s.FirstErrorGfn = v.Integer(at+"first_error_gfn", s.FirstErrorGfn)
}

func newXenHvmAltp2mGetVcpuP2mIdx() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mGetVcpuP2mIdx)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mGetVcpuP2mIdxSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mGetVcpuP2mIdx(v, "", s) },
	}
}

func visitXenHvmAltp2mGetVcpuP2mIdx(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mGetVcpuP2mIdx) {
	s.VcpuId = uint32(v.Integer(at+"vcpu_id", uint64(s.VcpuId)))
	s.Altp2mIdx = uint16(v.Integer(at+"altp2m_idx", uint64(s.Altp2mIdx)))
}

func newXenHvmAltp2mSetVisibility() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mSetVisibility)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mSetVisibilitySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mSetVisibility(v, "", s) },
	}
}

func visitXenHvmAltp2mSetVisibility(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mSetVisibility) {
	s.Altp2mIdx = uint16(v.Integer(at+"altp2m_idx", uint64(s.Altp2mIdx)))
	s.Visible = uint8(v.Integer(at+"visible", uint64(s.Visible)))
	s.Pad = uint8(v.Integer(at+"pad", uint64(s.Pad)))
}

func newXenHvmAltp2mRoom() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mRoom)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mRoomSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mRoom(v, "", s) },
	}
}

func visitXenHvmAltp2mRoom(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mRoom) {
	v.Bytes(at+"pad", s.Bytes[:64])
}

func newXenHvmAltp2mOp() vectors.Subject {
	s := new(hvmop.XenHvmAltp2mOp)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmop.XenHvmAltp2mOpSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenHvmAltp2mOp(v, "", s) },
	}
}

func visitXenHvmAltp2mOp(v *vectors.Visitor, at string, s *hvmop.XenHvmAltp2mOp) {
	s.Version = uint32(v.Integer(at+"version", uint64(s.Version)))
	s.Cmd = uint32(v.Integer(at+"cmd", uint64(s.Cmd)))
	s.Domain = uint16(v.Integer(at+"domain", uint64(s.Domain)))
	s.Pad1 = uint16(v.Integer(at+"pad1", uint64(s.Pad1)))
	s.Pad2 = uint32(v.Integer(at+"pad2", uint64(s.Pad2)))
	if v.Arm(at + "u.XenHvmAltp2mRoom.") {
		arm, err := s.AsXenHvmAltp2mRoom()
		v.Check(err)
		visitXenHvmAltp2mRoom(v, at+"u.XenHvmAltp2mRoom.", &arm)
		v.Check(s.SetXenHvmAltp2mRoom(&arm, v.Width))
	}
	if v.Arm(at + "u.XenHvmAltp2mDomainState.") {
		arm, err := s.AsXenHvmAltp2mDomainState()
		v.Check(err)
		visitXenHvmAltp2mDomainState(v, at+"u.XenHvmAltp2mDomainState.", &arm)
		v.Check(s.SetXenHvmAltp2mDomainState(&arm, v.Width))
	}
	if v.Arm(at + "u.XenHvmAltp2mVcpuEnableNotify.") {
		arm, err := s.AsXenHvmAltp2mVcpuEnableNotify()
		v.Check(err)
		visitXenHvmAltp2mVcpuEnableNotify(v, at+"u.XenHvmAltp2mVcpuEnableNotify.", &arm)
		v.Check(s.SetXenHvmAltp2mVcpuEnableNotify(&arm, v.Width))
	}
	if v.Arm(at + "u.XenHvmAltp2mView.") {
		arm, err := s.AsXenHvmAltp2mView()
		v.Check(err)
		visitXenHvmAltp2mView(v, at+"u.XenHvmAltp2mView.", &arm)
		v.Check(s.SetXenHvmAltp2mView(&arm, v.Width))
	}
	if v.Arm(at + "u.XenHvmAltp2mMemAccess.") {
		arm, err := s.AsXenHvmAltp2mMemAccess()
		v.Check(err)
		visitXenHvmAltp2mMemAccess(v, at+"u.XenHvmAltp2mMemAccess.", &arm)
		v.Check(s.SetXenHvmAltp2mMemAccess(&arm, v.Width))
	}
	if v.Arm(at + "u.XenHvmAltp2mChangeGfn.") {
		arm, err := s.AsXenHvmAltp2mChangeGfn()
		v.Check(err)
		visitXenHvmAltp2mChangeGfn(v, at+"u.XenHvmAltp2mChangeGfn.", &arm)
		v.Check(s.SetXenHvmAltp2mChangeGfn(&arm, v.Width))
	}
	if v.Arm(at + "u.XenHvmAltp2mSetMemAccessMulti.") {
		arm, err := s.AsXenHvmAltp2mSetMemAccessMulti()
		v.Check(err)
		visitXenHvmAltp2mSetMemAccessMulti(v, at+"u.XenHvmAltp2mSetMemAccessMulti.", &arm)
		v.Check(s.SetXenHvmAltp2mSetMemAccessMulti(&arm, v.Width))
	}
	if v.Arm(at + "u.XenHvmAltp2mSuppressVe.") {
		arm, err := s.AsXenHvmAltp2mSuppressVe()
		v.Check(err)
		visitXenHvmAltp2mSuppressVe(v, at+"u.XenHvmAltp2mSuppressVe.", &arm)
		v.Check(s.SetXenHvmAltp2mSuppressVe(&arm, v.Width))
	}
	if v.Arm(at + "u.XenHvmAltp2mVcpuDisableNotify.") {
		arm, err := s.AsXenHvmAltp2mVcpuDisableNotify()
		v.Check(err)
		visitXenHvmAltp2mVcpuDisableNotify(v, at+"u.XenHvmAltp2mVcpuDisableNotify.", &arm)
		v.Check(s.SetXenHvmAltp2mVcpuDisableNotify(&arm, v.Width))
	}
	if v.Arm(at + "u.XenHvmAltp2mGetVcpuP2mIdx.") {
		arm, err := s.AsXenHvmAltp2mGetVcpuP2mIdx()
		v.Check(err)
		visitXenHvmAltp2mGetVcpuP2mIdx(v, at+"u.XenHvmAltp2mGetVcpuP2mIdx.", &arm)
		v.Check(s.SetXenHvmAltp2mGetVcpuP2mIdx(&arm, v.Width))
	}
	if v.Arm(at + "u.XenHvmAltp2mSuppressVeMulti.") {
		arm, err := s.AsXenHvmAltp2mSuppressVeMulti()
		v.Check(err)
		visitXenHvmAltp2mSuppressVeMulti(v, at+"u.XenHvmAltp2mSuppressVeMulti.", &arm)
		v.Check(s.SetXenHvmAltp2mSuppressVeMulti(&arm, v.Width))
	}
	if v.Arm(at + "u.XenHvmAltp2mSetVisibility.") {
		arm, err := s.AsXenHvmAltp2mSetVisibility()
		v.Check(err)
		visitXenHvmAltp2mSetVisibility(v, at+"u.XenHvmAltp2mSetVisibility.", &arm)
		v.Check(s.SetXenHvmAltp2mSetVisibility(&arm, v.Width))
	}
}
