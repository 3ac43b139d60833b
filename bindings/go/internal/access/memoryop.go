// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/memoryop"
	"holdfast/abi/wire"
)

func newXenPfn() vectors.Subject {
	s := new(memoryop.XenPfn)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenPfnSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenPfn(v, "", s) },
	}
}

func visitXenPfn(v *vectors.Visitor, at string, s *memoryop.XenPfn) {
	s.Number = v.Word(at+"pfn", s.Number)
}

func newXenPhysmapError() vectors.Subject {
	s := new(memoryop.XenPhysmapError)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenPhysmapErrorSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenPhysmapError(v, "", s) },
	}
}

func visitXenPhysmapError(v *vectors.Visitor, at string, s *memoryop.XenPhysmapError) {
	s.Error = int32(v.Integer(at+"err", uint64(uint32(s.Error))))
}

func newXenMemoryReservation() vectors.Subject {
	s := new(memoryop.XenMemoryReservation)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMemoryReservationSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenMemoryReservation(v, "", s) },
	}
}

func visitXenMemoryReservation(v *vectors.Visitor, at string, s *memoryop.XenMemoryReservation) {
	s.ExtentStart = v.Word(at+"extent_start", s.ExtentStart)
	s.NrExtents = v.Word(at+"nr_extents", s.NrExtents)
	s.ExtentOrder = uint32(v.Integer(at+"extent_order", uint64(s.ExtentOrder)))
	s.MemFlags = uint32(v.Integer(at+"mem_flags", uint64(s.MemFlags)))
	v.Check(s.SetAddressBits(uint32(v.Bits(at+"mem_flags:address_bits", uint64(s.AddressBits())))))
	v.Check(s.SetNodePlusOne(uint32(v.Bits(at+"mem_flags:node", uint64(s.NodePlusOne())))))
	s.SetPopulateOnDemand(v.Flag(at+"mem_flags:populate_on_demand", s.PopulateOnDemand()))
	s.SetExactNode(v.Flag(at+"mem_flags:exact_node_request", s.ExactNode()))
	s.SetVirtualNode(v.Flag(at+"mem_flags:vnode", s.VirtualNode()))
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
}

func newXenMemoryExchange() vectors.Subject {
	s := new(memoryop.XenMemoryExchange)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMemoryExchangeSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenMemoryExchange(v, "", s) },
	}
}

func visitXenMemoryExchange(v *vectors.Visitor, at string, s *memoryop.XenMemoryExchange) {
	visitXenMemoryReservation(v, at+"in"+".", &s.Given)
	visitXenMemoryReservation(v, at+"out"+".", &s.Taken)
	s.NrExchanged = v.Word(at+"nr_exchanged", s.NrExchanged)
}

func newXenMemoryDomain() vectors.Subject {
	s := new(memoryop.XenMemoryDomain)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMemoryDomainSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenMemoryDomain(v, "", s) },
	}
}

func visitXenMemoryDomain(v *vectors.Visitor, at string, s *memoryop.XenMemoryDomain) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
}

func newXenTranslateGpfnList() vectors.Subject {
	s := new(memoryop.XenTranslateGpfnList)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenTranslateGpfnListSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenTranslateGpfnList(v, "", s) },
	}
}

func visitXenTranslateGpfnList(v *vectors.Visitor, at string, s *memoryop.XenTranslateGpfnList) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.NrGpfns = v.Word(at+"nr_gpfns", s.NrGpfns)
	s.GpfnList = v.Word(at+"gpfn_list", s.GpfnList)
	s.MfnList = v.Word(at+"mfn_list", s.MfnList)
}

func newXenMachphysMfnList() vectors.Subject {
	s := new(memoryop.XenMachphysMfnList)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMachphysMfnListSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenMachphysMfnList(v, "", s) },
	}
}

func visitXenMachphysMfnList(v *vectors.Visitor, at string, s *memoryop.XenMachphysMfnList) {
	s.MaxExtents = uint32(v.Integer(at+"max_extents", uint64(s.MaxExtents)))
	s.ExtentStart = v.Word(at+"extent_start", s.ExtentStart)
	s.NrExtents = uint32(v.Integer(at+"nr_extents", uint64(s.NrExtents)))
}

func newXenMachphysMapping() vectors.Subject {
	s := new(memoryop.XenMachphysMapping)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMachphysMappingSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenMachphysMapping(v, "", s) },
	}
}

func visitXenMachphysMapping(v *vectors.Visitor, at string, s *memoryop.XenMachphysMapping) {
	s.VStart = v.Word(at+"v_start", s.VStart)
	s.VEnd = v.Word(at+"v_end", s.VEnd)
	s.MaxMfn = v.Word(at+"max_mfn", s.MaxMfn)
}

func newXenAddToPhysmap() vectors.Subject {
	s := new(memoryop.XenAddToPhysmap)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenAddToPhysmapSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenAddToPhysmap(v, "", s) },
	}
}

func visitXenAddToPhysmap(v *vectors.Visitor, at string, s *memoryop.XenAddToPhysmap) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.PageCount = uint16(v.Integer(at+"size", uint64(s.PageCount)))
	s.Space = memoryop.PhysmapSpace(v.Integer(at+"space", uint64(s.Space)))
	s.SourceIndex = v.Word(at+"idx", s.SourceIndex)
	s.Gpfn = v.Word(at+"gpfn", s.Gpfn)
}

func newXenAddToPhysmapBatch() vectors.Subject {
	s := new(memoryop.XenAddToPhysmapBatch)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenAddToPhysmapBatchSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenAddToPhysmapBatch(v, "", s) },
	}
}

func visitXenAddToPhysmapBatch(v *vectors.Visitor, at string, s *memoryop.XenAddToPhysmapBatch) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Space = uint16(v.Integer(at+"space", uint64(s.Space)))
	s.PageCount = uint16(v.Integer(at+"size", uint64(s.PageCount)))
	s.ForeignDomid = uint16(v.Integer(at+"foreign_domid", uint64(s.ForeignDomid)))
	s.SourceIndexes = v.Word(at+"idxs", s.SourceIndexes)
	s.Gpfns = v.Word(at+"gpfns", s.Gpfns)
	s.Errs = v.Word(at+"errs", s.Errs)
}

func newXenRemoveFromPhysmap() vectors.Subject {
	s := new(memoryop.XenRemoveFromPhysmap)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenRemoveFromPhysmapSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenRemoveFromPhysmap(v, "", s) },
	}
}

func visitXenRemoveFromPhysmap(v *vectors.Visitor, at string, s *memoryop.XenRemoveFromPhysmap) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Gpfn = v.Word(at+"gpfn", s.Gpfn)
}

func newE820Entry() vectors.Subject {
	s := new(memoryop.E820Entry)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.E820EntrySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitE820Entry(v, "", s) },
	}
}

func visitE820Entry(v *vectors.Visitor, at string, s *memoryop.E820Entry) {
	s.Address = v.Integer(at+"addr", s.Address)
	s.Length = v.Integer(at+"size", s.Length)
	s.Kind = uint32(v.Integer(at+"type", uint64(s.Kind)))
}

func newXenMemoryMap() vectors.Subject {
	s := new(memoryop.XenMemoryMap)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMemoryMapSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenMemoryMap(v, "", s) },
	}
}

func visitXenMemoryMap(v *vectors.Visitor, at string, s *memoryop.XenMemoryMap) {
	s.NrEntries = uint32(v.Integer(at+"nr_entries", uint64(s.NrEntries)))
	s.Buffer = v.Word(at+"buffer", s.Buffer)
}

func newXenForeignMemoryMap() vectors.Subject {
	s := new(memoryop.XenForeignMemoryMap)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenForeignMemoryMapSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenForeignMemoryMap(v, "", s) },
	}
}

func visitXenForeignMemoryMap(v *vectors.Visitor, at string, s *memoryop.XenForeignMemoryMap) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	visitXenMemoryMap(v, at+"map"+".", &s.Map)
}

func newXenPodTarget() vectors.Subject {
	s := new(memoryop.XenPodTarget)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenPodTargetSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenPodTarget(v, "", s) },
	}
}

func visitXenPodTarget(v *vectors.Visitor, at string, s *memoryop.XenPodTarget) {
	s.TargetPages = v.Integer(at+"target_pages", s.TargetPages)
	s.TotPages = v.Integer(at+"tot_pages", s.TotPages)
	s.PodCachePages = v.Integer(at+"pod_cache_pages", s.PodCachePages)
	s.PodEntries = v.Integer(at+"pod_entries", s.PodEntries)
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
}

func newXenMemPagingOp() vectors.Subject {
	s := new(memoryop.XenMemPagingOp)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMemPagingOpSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenMemPagingOp(v, "", s) },
	}
}

func visitXenMemPagingOp(v *vectors.Visitor, at string, s *memoryop.XenMemPagingOp) {
	s.Op = memoryop.MemoryPagingOp(v.Integer(at+"op", uint64(s.Op)))
	s.Domain = uint16(v.Integer(at+"domain", uint64(s.Domain)))
	s.Buffer = v.Integer(at+"buffer", s.Buffer)
	s.Gfn = v.Integer(at+"gfn", s.Gfn)
}

func newXenMemAccessOp() vectors.Subject {
	s := new(memoryop.XenMemAccessOp)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMemAccessOpSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenMemAccessOp(v, "", s) },
	}
}

func visitXenMemAccessOp(v *vectors.Visitor, at string, s *memoryop.XenMemAccessOp) {
	s.Op = memoryop.MemoryAccessOp(v.Integer(at+"op", uint64(s.Op)))
	s.Access = memoryop.MemoryAccess(v.Integer(at+"access", uint64(s.Access)))
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.Pfn = v.Integer(at+"pfn", s.Pfn)
	s.PfnList = v.Word(at+"pfn_list", s.PfnList)
	s.AccessList = v.Word(at+"access_list", s.AccessList)
}

func newXenMemAccessOpBefore48() vectors.Subject {
	s := new(memoryop.XenMemAccessOpBefore48)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMemAccessOpBefore48Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenMemAccessOpBefore48(v, "", s) },
	}
}

func visitXenMemAccessOpBefore48(v *vectors.Visitor, at string, s *memoryop.XenMemAccessOpBefore48) {
	s.Op = uint8(v.Integer(at+"op", uint64(s.Op)))
	s.Access = memoryop.MemoryAccess(v.Integer(at+"access", uint64(s.Access)))
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.Pfn = v.Integer(at+"pfn", s.Pfn)
}

func newMemSharingOpNominateGfn() vectors.Subject {
	s := new(memoryop.MemSharingOpNominateGfn)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.MemSharingOpNominateGfnSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMemSharingOpNominateGfn(v, "", s) },
	}
}

func visitMemSharingOpNominateGfn(v *vectors.Visitor, at string, s *memoryop.MemSharingOpNominateGfn) {
	s.Gfn = v.Integer(at+"gfn", s.Gfn)
	s.SharingHandle = v.Integer(at+"handle", s.SharingHandle)
}

func newMemSharingOpNominateGref() vectors.Subject {
	s := new(memoryop.MemSharingOpNominateGref)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.MemSharingOpNominateGrefSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMemSharingOpNominateGref(v, "", s) },
	}
}

func visitMemSharingOpNominateGref(v *vectors.Visitor, at string, s *memoryop.MemSharingOpNominateGref) {
	s.GrantRef = uint32(v.Integer(at+"grant_ref", uint64(s.GrantRef)))
	s.SharingHandle = v.Integer(at+"handle", s.SharingHandle)
}

func newMemSharingOpShare() vectors.Subject {
	s := new(memoryop.MemSharingOpShare)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.MemSharingOpShareSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMemSharingOpShare(v, "", s) },
	}
}

func visitMemSharingOpShare(v *vectors.Visitor, at string, s *memoryop.MemSharingOpShare) {
	s.SourceGfn = v.Integer(at+"source_gfn", s.SourceGfn)
	s.SourceHandle = v.Integer(at+"source_handle", s.SourceHandle)
	s.ClientGfn = v.Integer(at+"client_gfn", s.ClientGfn)
	s.ClientHandle = v.Integer(at+"client_handle", s.ClientHandle)
	s.ClientDomain = uint16(v.Integer(at+"client_domain", uint64(s.ClientDomain)))
}

func newMemSharingOpAddPhysmap() vectors.Subject {
	s := new(memoryop.MemSharingOpAddPhysmap)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.MemSharingOpAddPhysmapSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMemSharingOpAddPhysmap(v, "", s) },
	}
}

func visitMemSharingOpAddPhysmap(v *vectors.Visitor, at string, s *memoryop.MemSharingOpAddPhysmap) {
	s.SourceGfn = v.Integer(at+"source_gfn", s.SourceGfn)
	s.SourceHandle = v.Integer(at+"source_handle", s.SourceHandle)
	s.ClientGfn = v.Integer(at+"client_gfn", s.ClientGfn)
	s.ClientHandle = v.Integer(at+"client_handle", s.ClientHandle)
	s.ClientDomain = uint16(v.Integer(at+"client_domain", uint64(s.ClientDomain)))
}

func newMemSharingOpRange() vectors.Subject {
	s := new(memoryop.MemSharingOpRange)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.MemSharingOpRangeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMemSharingOpRange(v, "", s) },
	}
}

func visitMemSharingOpRange(v *vectors.Visitor, at string, s *memoryop.MemSharingOpRange) {
	s.FirstGfn = v.Integer(at+"first_gfn", s.FirstGfn)
	s.LastGfn = v.Integer(at+"last_gfn", s.LastGfn)
	s.Opaque = v.Integer(at+"opaque", s.Opaque)
	s.ClientDomain = uint16(v.Integer(at+"client_domain", uint64(s.ClientDomain)))
	for i := range s.Pad[:3] {
		s.Pad[i] = uint16(v.Integer(v.Element(at+"_pad", i, 3), uint64(s.Pad[i])))
	}
}

func newMemSharingOpDebugGfn() vectors.Subject {
	s := new(memoryop.MemSharingOpDebugGfn)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.MemSharingOpDebugGfnSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMemSharingOpDebugGfn(v, "", s) },
	}
}

func visitMemSharingOpDebugGfn(v *vectors.Visitor, at string, s *memoryop.MemSharingOpDebugGfn) {
	s.Gfn = v.Integer(at+"gfn", s.Gfn)
}

func newMemSharingOpDebugMfn() vectors.Subject {
	s := new(memoryop.MemSharingOpDebugMfn)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.MemSharingOpDebugMfnSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMemSharingOpDebugMfn(v, "", s) },
	}
}

func visitMemSharingOpDebugMfn(v *vectors.Visitor, at string, s *memoryop.MemSharingOpDebugMfn) {
	s.Mfn = v.Integer(at+"mfn", s.Mfn)
}

func newMemSharingOpDebugGref() vectors.Subject {
	s := new(memoryop.MemSharingOpDebugGref)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.MemSharingOpDebugGrefSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMemSharingOpDebugGref(v, "", s) },
	}
}

func visitMemSharingOpDebugGref(v *vectors.Visitor, at string, s *memoryop.MemSharingOpDebugGref) {
	s.Gref = uint32(v.Integer(at+"gref", uint64(s.Gref)))
}

func newMemSharingOpFork() vectors.Subject {
	s := new(memoryop.MemSharingOpFork)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.MemSharingOpForkSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMemSharingOpFork(v, "", s) },
	}
}

func visitMemSharingOpFork(v *vectors.Visitor, at string, s *memoryop.MemSharingOpFork) {
	s.ParentDomain = uint16(v.Integer(at+"parent_domain", uint64(s.ParentDomain)))
	s.Flags = uint16(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetWithIommuAllowed(v.Flag(at+"flags:with_iommu_allowed", s.WithIommuAllowed()))
	s.SetBlockInterrupts(v.Flag(at+"flags:block_interrupts", s.BlockInterrupts()))
	s.SetResetState(v.Flag(at+"flags:reset_state", s.ResetState()))
	s.SetResetMemory(v.Flag(at+"flags:reset_memory", s.ResetMemory()))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
}

func newMemSharingOpForkReset() vectors.Subject {
	s := new(memoryop.MemSharingOpForkReset)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.MemSharingOpForkResetSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMemSharingOpForkReset(v, "", s) },
	}
}

func visitMemSharingOpForkReset(v *vectors.Visitor, at string, s *memoryop.MemSharingOpForkReset) {
	s.ParentDomain = uint16(v.Integer(at+"parent_domain", uint64(s.ParentDomain)))
	s.Flags = uint16(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetWithIommuAllowed(v.Flag(at+"flags:with_iommu_allowed", s.WithIommuAllowed()))
	s.SetBlockInterrupts(v.Flag(at+"flags:block_interrupts", s.BlockInterrupts()))
	s.SetResetState(v.Flag(at+"flags:reset_state", s.ResetState()))
	s.SetResetMemory(v.Flag(at+"flags:reset_memory", s.ResetMemory()))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
}

func newXenMemSharingOp() vectors.Subject {
	s := new(memoryop.XenMemSharingOp)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMemSharingOpSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenMemSharingOp(v, "", s) },
	}
}

func visitXenMemSharingOp(v *vectors.Visitor, at string, s *memoryop.XenMemSharingOp) {
	s.Op = memoryop.MemorySharingOp(v.Integer(at+"op", uint64(s.Op)))
	s.Domain = uint16(v.Integer(at+"domain", uint64(s.Domain)))
	if v.Arm(at + "u.MemSharingOpNominateGfn.") {
		arm, err := s.AsMemSharingOpNominateGfn()
		v.Check(err)
		visitMemSharingOpNominateGfn(v, at+"u.MemSharingOpNominateGfn.", &arm)
		v.Check(s.SetMemSharingOpNominateGfn(&arm))
	}
	if v.Arm(at + "u.MemSharingOpNominateGref.") {
		arm, err := s.AsMemSharingOpNominateGref()
		v.Check(err)
		visitMemSharingOpNominateGref(v, at+"u.MemSharingOpNominateGref.", &arm)
		v.Check(s.SetMemSharingOpNominateGref(&arm))
	}
	if v.Arm(at + "u.MemSharingOpShare.") {
		arm, err := s.AsMemSharingOpShare()
		v.Check(err)
		visitMemSharingOpShare(v, at+"u.MemSharingOpShare.", &arm)
		v.Check(s.SetMemSharingOpShare(&arm))
	}
	if v.Arm(at + "u.MemSharingOpDebugGfn.") {
		arm, err := s.AsMemSharingOpDebugGfn()
		v.Check(err)
		visitMemSharingOpDebugGfn(v, at+"u.MemSharingOpDebugGfn.", &arm)
		v.Check(s.SetMemSharingOpDebugGfn(&arm))
	}
	if v.Arm(at + "u.MemSharingOpDebugMfn.") {
		arm, err := s.AsMemSharingOpDebugMfn()
		v.Check(err)
		visitMemSharingOpDebugMfn(v, at+"u.MemSharingOpDebugMfn.", &arm)
		v.Check(s.SetMemSharingOpDebugMfn(&arm))
	}
	if v.Arm(at + "u.MemSharingOpDebugGref.") {
		arm, err := s.AsMemSharingOpDebugGref()
		v.Check(err)
		visitMemSharingOpDebugGref(v, at+"u.MemSharingOpDebugGref.", &arm)
		v.Check(s.SetMemSharingOpDebugGref(&arm))
	}
	if v.Arm(at + "u.MemSharingOpAddPhysmap.") {
		arm, err := s.AsMemSharingOpAddPhysmap()
		v.Check(err)
		visitMemSharingOpAddPhysmap(v, at+"u.MemSharingOpAddPhysmap.", &arm)
		v.Check(s.SetMemSharingOpAddPhysmap(&arm))
	}
	if v.Arm(at + "u.MemSharingOpRange.") {
		arm, err := s.AsMemSharingOpRange()
		v.Check(err)
		visitMemSharingOpRange(v, at+"u.MemSharingOpRange.", &arm)
		v.Check(s.SetMemSharingOpRange(&arm))
	}
	if v.Arm(at + "u.MemSharingOpFork.") {
		arm, err := s.AsMemSharingOpFork()
		v.Check(err)
		visitMemSharingOpFork(v, at+"u.MemSharingOpFork.", &arm)
		v.Check(s.SetMemSharingOpFork(&arm))
	}
	if v.Arm(at + "u.MemSharingOpForkReset.") {
		arm, err := s.AsMemSharingOpForkReset()
		v.Check(err)
		visitMemSharingOpForkReset(v, at+"u.MemSharingOpForkReset.", &arm)
		v.Check(s.SetMemSharingOpForkReset(&arm))
	}
}

func newXenMemSharingOpBefore46() vectors.Subject {
	s := new(memoryop.XenMemSharingOpBefore46)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMemSharingOpBefore46Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenMemSharingOpBefore46(v, "", s) },
	}
}

func visitXenMemSharingOpBefore46(v *vectors.Visitor, at string, s *memoryop.XenMemSharingOpBefore46) {
	s.Op = memoryop.MemorySharingOpBefore46(v.Integer(at+"op", uint64(s.Op)))
	s.Domain = uint16(v.Integer(at+"domain", uint64(s.Domain)))
	if v.Arm(at + "u.MemSharingOpNominateGfn.") {
		arm, err := s.AsMemSharingOpNominateGfn()
		v.Check(err)
		visitMemSharingOpNominateGfn(v, at+"u.MemSharingOpNominateGfn.", &arm)
		v.Check(s.SetMemSharingOpNominateGfn(&arm))
	}
	if v.Arm(at + "u.MemSharingOpNominateGref.") {
		arm, err := s.AsMemSharingOpNominateGref()
		v.Check(err)
		visitMemSharingOpNominateGref(v, at+"u.MemSharingOpNominateGref.", &arm)
		v.Check(s.SetMemSharingOpNominateGref(&arm))
	}
	if v.Arm(at + "u.MemSharingOpShare.") {
		arm, err := s.AsMemSharingOpShare()
		v.Check(err)
		visitMemSharingOpShare(v, at+"u.MemSharingOpShare.", &arm)
		v.Check(s.SetMemSharingOpShare(&arm))
	}
	if v.Arm(at + "u.MemSharingOpDebugGfn.") {
		arm, err := s.AsMemSharingOpDebugGfn()
		v.Check(err)
		visitMemSharingOpDebugGfn(v, at+"u.MemSharingOpDebugGfn.", &arm)
		v.Check(s.SetMemSharingOpDebugGfn(&arm))
	}
	if v.Arm(at + "u.MemSharingOpDebugMfn.") {
		arm, err := s.AsMemSharingOpDebugMfn()
		v.Check(err)
		visitMemSharingOpDebugMfn(v, at+"u.MemSharingOpDebugMfn.", &arm)
		v.Check(s.SetMemSharingOpDebugMfn(&arm))
	}
	if v.Arm(at + "u.MemSharingOpDebugGref.") {
		arm, err := s.AsMemSharingOpDebugGref()
		v.Check(err)
		visitMemSharingOpDebugGref(v, at+"u.MemSharingOpDebugGref.", &arm)
		v.Check(s.SetMemSharingOpDebugGref(&arm))
	}
	if v.Arm(at + "u.MemSharingOpAddPhysmap.") {
		arm, err := s.AsMemSharingOpAddPhysmap()
		v.Check(err)
		visitMemSharingOpAddPhysmap(v, at+"u.MemSharingOpAddPhysmap.", &arm)
		v.Check(s.SetMemSharingOpAddPhysmap(&arm))
	}
}

func newXenReservedDeviceMemory() vectors.Subject {
	s := new(memoryop.XenReservedDeviceMemory)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenReservedDeviceMemorySize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenReservedDeviceMemory(v, "", s) },
	}
}

func visitXenReservedDeviceMemory(v *vectors.Visitor, at string, s *memoryop.XenReservedDeviceMemory) {
	s.StartPfn = v.Word(at+"start_pfn", s.StartPfn)
	s.NrPages = v.Word(at+"nr_pages", s.NrPages)
}

func newXenReservedDeviceMemoryMap() vectors.Subject {
	s := new(memoryop.XenReservedDeviceMemoryMap)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenReservedDeviceMemoryMapSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenReservedDeviceMemoryMap(v, "", s) },
	}
}

func visitXenReservedDeviceMemoryMap(v *vectors.Visitor, at string, s *memoryop.XenReservedDeviceMemoryMap) {
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetAllDevices(v.Flag(at+"flags:all", s.AllDevices()))
	v.Check(s.SetReservedFlags(uint32(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.NrEntries = uint32(v.Integer(at+"nr_entries", uint64(s.NrEntries)))
	s.Buffer = v.Word(at+"buffer", s.Buffer)
	s.Segment = uint16(v.Integer(at+"seg", uint64(s.Segment)))
	s.Bus = uint8(v.Integer(at+"bus", uint64(s.Bus)))
	s.Devfn = uint8(v.Integer(at+"devfn", uint64(s.Devfn)))
}

func newXenMemAcquireResource() vectors.Subject {
	s := new(memoryop.XenMemAcquireResource)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMemAcquireResourceSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenMemAcquireResource(v, "", s) },
	}
}

func visitXenMemAcquireResource(v *vectors.Visitor, at string, s *memoryop.XenMemAcquireResource) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Resource = memoryop.MemoryResource(v.Integer(at+"type", uint64(s.Resource)))
	s.Id = uint32(v.Integer(at+"id", uint64(s.Id)))
	s.NrFrames = uint32(v.Integer(at+"nr_frames", uint64(s.NrFrames)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.Frame = v.Integer(at+"frame", s.Frame)
	s.FrameList = v.Word(at+"frame_list", s.FrameList)
}

func newXenMemAcquireResourceBefore414() vectors.Subject {
	s := new(memoryop.XenMemAcquireResourceBefore414)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenMemAcquireResourceBefore414Size(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenMemAcquireResourceBefore414(v, "", s) },
	}
}

func visitXenMemAcquireResourceBefore414(v *vectors.Visitor, at string, s *memoryop.XenMemAcquireResourceBefore414) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Resource = memoryop.MemoryResource(v.Integer(at+"type", uint64(s.Resource)))
	s.Id = uint32(v.Integer(at+"id", uint64(s.Id)))
	s.NrFrames = uint32(v.Integer(at+"nr_frames", uint64(s.NrFrames)))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.Frame = v.Integer(at+"frame", s.Frame)
	s.FrameList = v.Word(at+"frame_list", s.FrameList)
}

func newXenVmemrange() vectors.Subject {
	s := new(memoryop.XenVmemrange)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenVmemrangeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenVmemrange(v, "", s) },
	}
}

func visitXenVmemrange(v *vectors.Visitor, at string, s *memoryop.XenVmemrange) {
	s.Start = v.Integer(at+"start", s.Start)
	s.End = v.Integer(at+"end", s.End)
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.Nid = uint32(v.Integer(at+"nid", uint64(s.Nid)))
}

func newXenVnumaTopologyInfo() vectors.Subject {
	s := new(memoryop.XenVnumaTopologyInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return memoryop.XenVnumaTopologyInfoSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenVnumaTopologyInfo(v, "", s) },
	}
}

func visitXenVnumaTopologyInfo(v *vectors.Visitor, at string, s *memoryop.XenVnumaTopologyInfo) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
	s.Pad = uint16(v.Integer(at+"pad", uint64(s.Pad)))
	s.NrVnodes = uint32(v.Integer(at+"nr_vnodes", uint64(s.NrVnodes)))
	s.NrVcpus = uint32(v.Integer(at+"nr_vcpus", uint64(s.NrVcpus)))
	s.NrVmemranges = uint32(v.Integer(at+"nr_vmemranges", uint64(s.NrVmemranges)))
	s.Vdistance = v.Word(at+"vdistance", s.Vdistance)
	s.VcpuToVnode = v.Word(at+"vcpu_to_vnode", s.VcpuToVnode)
	s.Vmemrange = v.Word(at+"vmemrange", s.Vmemrange)
}
