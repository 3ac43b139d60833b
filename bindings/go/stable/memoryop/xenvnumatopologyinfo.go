// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenVnumaTopologyInfoSize is the size of XenVnumaTopologyInfo in bytes, for callers of a width; 0 for those that have
// none.
func XenVnumaTopologyInfoSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 40
	case wire.Width8:
		return 40
	}
	return 0
}

// XenVnumaTopologyInfo: Where a guest's virtual NUMA topology goes. Xen's xen_vnuma_topology_info: public/memory.h,
// 4.22. In Xen 4.5 and later. Written by the guest.
type XenVnumaTopologyInfo struct {
	// The guest.
	Domid uint16

	// Reserved: zero when written.
	Pad uint16

	// How many nodes there is room for; then how many there are.
	NrVnodes uint32

	// How many vCPUs there is room for; then how many there are.
	NrVcpus uint32

	// How many ranges there is room for; then how many there are.
	NrVmemranges uint32

	// Where the distances go, of every node to every node. A pointer to u32.
	Vdistance uint64

	// Where the node of each vCPU goes. A pointer to u32.
	VcpuToVnode uint64

	// Where the ranges go. A pointer to XenVmemrange.
	Vmemrange uint64
}

// Decode reads the structure from the start of b, which has to hold XenVnumaTopologyInfoSize(width) bytes.
func (s *XenVnumaTopologyInfo) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenVnumaTopologyInfo", width)
}

func (s *XenVnumaTopologyInfo) decode4(b []byte) error {
	if len(b) < 40 {
		return wire.TooShort("XenVnumaTopologyInfo", len(b), 40)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Pad = binary.LittleEndian.Uint16(b[2:])
	s.NrVnodes = binary.LittleEndian.Uint32(b[4:])
	s.NrVcpus = binary.LittleEndian.Uint32(b[8:])
	s.NrVmemranges = binary.LittleEndian.Uint32(b[12:])
	s.Vdistance = uint64(binary.LittleEndian.Uint32(b[16:]))
	s.VcpuToVnode = uint64(binary.LittleEndian.Uint32(b[24:]))
	s.Vmemrange = uint64(binary.LittleEndian.Uint32(b[32:]))
	return nil
}

func (s *XenVnumaTopologyInfo) decode8(b []byte) error {
	if len(b) < 40 {
		return wire.TooShort("XenVnumaTopologyInfo", len(b), 40)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Pad = binary.LittleEndian.Uint16(b[2:])
	s.NrVnodes = binary.LittleEndian.Uint32(b[4:])
	s.NrVcpus = binary.LittleEndian.Uint32(b[8:])
	s.NrVmemranges = binary.LittleEndian.Uint32(b[12:])
	s.Vdistance = binary.LittleEndian.Uint64(b[16:])
	s.VcpuToVnode = binary.LittleEndian.Uint64(b[24:])
	s.Vmemrange = binary.LittleEndian.Uint64(b[32:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenVnumaTopologyInfoSize(width) bytes.
func (s *XenVnumaTopologyInfo) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenVnumaTopologyInfo", width)
}

func (s *XenVnumaTopologyInfo) encode4(b []byte) error {
	if len(b) < 40 {
		return wire.TooShort("XenVnumaTopologyInfo", len(b), 40)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], s.Pad)
	binary.LittleEndian.PutUint32(b[4:], s.NrVnodes)
	binary.LittleEndian.PutUint32(b[8:], s.NrVcpus)
	binary.LittleEndian.PutUint32(b[12:], s.NrVmemranges)
	if s.Vdistance > math.MaxUint32 {
		return wire.TooLarge("XenVnumaTopologyInfo.vdistance", s.Vdistance)
	}
	binary.LittleEndian.PutUint32(b[16:], uint32(s.Vdistance))
	if s.VcpuToVnode > math.MaxUint32 {
		return wire.TooLarge("XenVnumaTopologyInfo.vcpu_to_vnode", s.VcpuToVnode)
	}
	binary.LittleEndian.PutUint32(b[24:], uint32(s.VcpuToVnode))
	if s.Vmemrange > math.MaxUint32 {
		return wire.TooLarge("XenVnumaTopologyInfo.vmemrange", s.Vmemrange)
	}
	binary.LittleEndian.PutUint32(b[32:], uint32(s.Vmemrange))
	wire.Clear(b[20:24])
	wire.Clear(b[28:32])
	wire.Clear(b[36:40])
	return nil
}

func (s *XenVnumaTopologyInfo) encode8(b []byte) error {
	if len(b) < 40 {
		return wire.TooShort("XenVnumaTopologyInfo", len(b), 40)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], s.Pad)
	binary.LittleEndian.PutUint32(b[4:], s.NrVnodes)
	binary.LittleEndian.PutUint32(b[8:], s.NrVcpus)
	binary.LittleEndian.PutUint32(b[12:], s.NrVmemranges)
	binary.LittleEndian.PutUint64(b[16:], s.Vdistance)
	binary.LittleEndian.PutUint64(b[24:], s.VcpuToVnode)
	binary.LittleEndian.PutUint64(b[32:], s.Vmemrange)
	return nil
}
