// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenMemoryReservationSize is the size of XenMemoryReservation in bytes, for callers of a width; 0 for those that have
// none.
func XenMemoryReservationSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 20
	case wire.Width8:
		return 32
	}
	return 0
}

// XenMemoryReservation: A list of extents of memory that are to be added, freed or exchanged. Xen's
// xen_memory_reservation: public/memory.h, 4.22. Written by the guest.
type XenMemoryReservation struct {
	// The list: page or frame numbers, read and then written by some operations; null for those that need none. A pointer
	// to word.
	ExtentStart uint64

	// The number of extents; below 2^26 since Xen 4.3, as the progress does not fit otherwise.
	NrExtents uint64

	// The size of each extent, as a power of two of pages.
	ExtentOrder uint32

	// Where the memory is to come from; not used when memory is freed.
	MemFlags uint32

	// The domain whose memory it is.
	Domid uint16
}

// Decode reads the structure from the start of b, which has to hold XenMemoryReservationSize(width) bytes.
func (s *XenMemoryReservation) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenMemoryReservation", width)
}

func (s *XenMemoryReservation) decode4(b []byte) error {
	if len(b) < 20 {
		return wire.TooShort("XenMemoryReservation", len(b), 20)
	}
	s.ExtentStart = uint64(binary.LittleEndian.Uint32(b[0:]))
	s.NrExtents = uint64(binary.LittleEndian.Uint32(b[4:]))
	s.ExtentOrder = binary.LittleEndian.Uint32(b[8:])
	s.MemFlags = binary.LittleEndian.Uint32(b[12:])
	s.Domid = binary.LittleEndian.Uint16(b[16:])
	return nil
}

func (s *XenMemoryReservation) decode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenMemoryReservation", len(b), 32)
	}
	s.ExtentStart = binary.LittleEndian.Uint64(b[0:])
	s.NrExtents = binary.LittleEndian.Uint64(b[8:])
	s.ExtentOrder = binary.LittleEndian.Uint32(b[16:])
	s.MemFlags = binary.LittleEndian.Uint32(b[20:])
	s.Domid = binary.LittleEndian.Uint16(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMemoryReservationSize(width) bytes.
func (s *XenMemoryReservation) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenMemoryReservation", width)
}

func (s *XenMemoryReservation) encode4(b []byte) error {
	if len(b) < 20 {
		return wire.TooShort("XenMemoryReservation", len(b), 20)
	}
	if s.ExtentStart > math.MaxUint32 {
		return wire.TooLarge("XenMemoryReservation.extent_start", s.ExtentStart)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.ExtentStart))
	if s.NrExtents > math.MaxUint32 {
		return wire.TooLarge("XenMemoryReservation.nr_extents", s.NrExtents)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.NrExtents))
	binary.LittleEndian.PutUint32(b[8:], s.ExtentOrder)
	binary.LittleEndian.PutUint32(b[12:], s.MemFlags)
	binary.LittleEndian.PutUint16(b[16:], s.Domid)
	wire.Clear(b[18:20])
	return nil
}

func (s *XenMemoryReservation) encode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenMemoryReservation", len(b), 32)
	}
	binary.LittleEndian.PutUint64(b[0:], s.ExtentStart)
	binary.LittleEndian.PutUint64(b[8:], s.NrExtents)
	binary.LittleEndian.PutUint32(b[16:], s.ExtentOrder)
	binary.LittleEndian.PutUint32(b[20:], s.MemFlags)
	binary.LittleEndian.PutUint16(b[24:], s.Domid)
	wire.Clear(b[26:28])
	wire.Clear(b[28:32])
	return nil
}

// XenMemoryReservationAddressBitsMask is bits 0 to 7 of mem_flags. How many bits a machine address may have; 0 for any.
const XenMemoryReservationAddressBitsMask uint32 = 0xff

// XenMemoryReservationAddressBitsShift is the lowest bit of address_bits in mem_flags.
const XenMemoryReservationAddressBitsShift = 0

// AddressBits returns address_bits of mem_flags. How many bits a machine address may have; 0 for any.
func (s *XenMemoryReservation) AddressBits() uint32 {
	return (s.MemFlags & XenMemoryReservationAddressBitsMask) >> XenMemoryReservationAddressBitsShift
}

// SetAddressBits sets address_bits of mem_flags. A value that does not fit is an error.
func (s *XenMemoryReservation) SetAddressBits(value uint32) error {
	if uint64(value) > uint64(XenMemoryReservationAddressBitsMask>>XenMemoryReservationAddressBitsShift) {
		return wire.TooLarge("XenMemoryReservation.mem_flags:address_bits", uint64(value))
	}
	s.MemFlags = s.MemFlags&^XenMemoryReservationAddressBitsMask | value<<XenMemoryReservationAddressBitsShift
	return nil
}

// XenMemoryReservationNodePlusOneMask is bits 8 to 15 of mem_flags. The NUMA node plus one; 0 for any.
const XenMemoryReservationNodePlusOneMask uint32 = 0xff00

// XenMemoryReservationNodePlusOneShift is the lowest bit of node in mem_flags.
const XenMemoryReservationNodePlusOneShift = 8

// NodePlusOne returns node of mem_flags. The NUMA node plus one; 0 for any.
func (s *XenMemoryReservation) NodePlusOne() uint32 {
	return (s.MemFlags & XenMemoryReservationNodePlusOneMask) >> XenMemoryReservationNodePlusOneShift
}

// SetNodePlusOne sets node of mem_flags. A value that does not fit is an error.
func (s *XenMemoryReservation) SetNodePlusOne(value uint32) error {
	if uint64(value) > uint64(XenMemoryReservationNodePlusOneMask>>XenMemoryReservationNodePlusOneShift) {
		return wire.TooLarge("XenMemoryReservation.mem_flags:node", uint64(value))
	}
	s.MemFlags = s.MemFlags&^XenMemoryReservationNodePlusOneMask | value<<XenMemoryReservationNodePlusOneShift
	return nil
}

// XenMemoryReservationPopulateOnDemandMask is bit 16 of mem_flags. Set when pages get memory at their first use only.
const XenMemoryReservationPopulateOnDemandMask uint32 = 0x10000

// PopulateOnDemand returns populate_on_demand of mem_flags. Set when pages get memory at their first use only.
func (s *XenMemoryReservation) PopulateOnDemand() bool {
	return s.MemFlags&XenMemoryReservationPopulateOnDemandMask != 0
}

// SetPopulateOnDemand sets or clears populate_on_demand of mem_flags.
func (s *XenMemoryReservation) SetPopulateOnDemand(set bool) {
	if set {
		s.MemFlags |= XenMemoryReservationPopulateOnDemandMask
	} else {
		s.MemFlags &^= XenMemoryReservationPopulateOnDemandMask
	}
}

// XenMemoryReservationExactNodeMask is bit 17 of mem_flags. Set when no other node will do.
const XenMemoryReservationExactNodeMask uint32 = 0x20000

// ExactNode returns exact_node_request of mem_flags. Set when no other node will do.
func (s *XenMemoryReservation) ExactNode() bool {
	return s.MemFlags&XenMemoryReservationExactNodeMask != 0
}

// SetExactNode sets or clears exact_node_request of mem_flags.
func (s *XenMemoryReservation) SetExactNode(set bool) {
	if set {
		s.MemFlags |= XenMemoryReservationExactNodeMask
	} else {
		s.MemFlags &^= XenMemoryReservationExactNodeMask
	}
}

// XenMemoryReservationVirtualNodeMask is bit 18 of mem_flags. Set when the node is a virtual one of the guest.
const XenMemoryReservationVirtualNodeMask uint32 = 0x40000

// VirtualNode returns vnode of mem_flags. Set when the node is a virtual one of the guest.
func (s *XenMemoryReservation) VirtualNode() bool {
	return s.MemFlags&XenMemoryReservationVirtualNodeMask != 0
}

// SetVirtualNode sets or clears vnode of mem_flags.
func (s *XenMemoryReservation) SetVirtualNode(set bool) {
	if set {
		s.MemFlags |= XenMemoryReservationVirtualNodeMask
	} else {
		s.MemFlags &^= XenMemoryReservationVirtualNodeMask
	}
}
