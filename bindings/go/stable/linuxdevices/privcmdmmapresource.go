// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// PrivcmdMmapResourceSize is the size of PrivcmdMmapResource in bytes.
const PrivcmdMmapResourceSize = 32

// PrivcmdMmapResource: A resource that is mapped. In C privcmd_mmap_resource: Linux, include/uapi/xen/privcmd.h and
// evtchn.h, 6.1. Written by the toolstack.
type PrivcmdMmapResource struct {
	// The domain.
	Dom uint16

	// Which kind of resource, as XENMEM_acquire_resource has it.
	Type uint32

	// Which one of the kind.
	Id uint32

	// The first of its frames.
	First uint32

	// The number of frames; 0 with no address asks for it, and receives it.
	Frames uint64

	// Where they are mapped: in a mapping of the device.
	Addr uint64
}

// Decode reads the structure from the start of b, which has to hold PrivcmdMmapResourceSize bytes.
func (s *PrivcmdMmapResource) Decode(b []byte) error {
	if len(b) < PrivcmdMmapResourceSize {
		return wire.TooShort("PrivcmdMmapResource", len(b), PrivcmdMmapResourceSize)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	s.Type = binary.LittleEndian.Uint32(b[4:])
	s.Id = binary.LittleEndian.Uint32(b[8:])
	s.First = binary.LittleEndian.Uint32(b[12:])
	s.Frames = binary.LittleEndian.Uint64(b[16:])
	s.Addr = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PrivcmdMmapResourceSize bytes.
func (s *PrivcmdMmapResource) Encode(b []byte) error {
	if len(b) < PrivcmdMmapResourceSize {
		return wire.TooShort("PrivcmdMmapResource", len(b), PrivcmdMmapResourceSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	binary.LittleEndian.PutUint32(b[4:], s.Type)
	binary.LittleEndian.PutUint32(b[8:], s.Id)
	binary.LittleEndian.PutUint32(b[12:], s.First)
	binary.LittleEndian.PutUint64(b[16:], s.Frames)
	binary.LittleEndian.PutUint64(b[24:], s.Addr)
	wire.Clear(b[2:4])
	return nil
}
