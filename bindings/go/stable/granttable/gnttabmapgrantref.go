// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabMapGrantRefSize is the size of GnttabMapGrantRef in bytes.
const GnttabMapGrantRefSize = 32

// GnttabMapGrantRef: A grant that is to be mapped. Xen's gnttab_map_grant_ref: public/grant_table.h, 4.22.
type GnttabMapGrantRef struct {
	// The address to map at: linear, a guest-physical page of a translated guest, or a page-table entry's machine address.
	HostAddr uint64

	// How it is mapped.
	Flags uint32

	// The grant.
	Reference uint32

	// The domain that granted it.
	Dom uint16

	// What came of it.
	Status GrantStatus

	// The mapping.
	MappingHandle uint32

	// The address for devices.
	DevBusAddr uint64
}

// Decode reads the structure from the start of b, which has to hold GnttabMapGrantRefSize bytes.
func (s *GnttabMapGrantRef) Decode(b []byte) error {
	if len(b) < GnttabMapGrantRefSize {
		return wire.TooShort("GnttabMapGrantRef", len(b), GnttabMapGrantRefSize)
	}
	s.HostAddr = binary.LittleEndian.Uint64(b[0:])
	s.Flags = binary.LittleEndian.Uint32(b[8:])
	s.Reference = binary.LittleEndian.Uint32(b[12:])
	s.Dom = binary.LittleEndian.Uint16(b[16:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[18:]))
	s.MappingHandle = binary.LittleEndian.Uint32(b[20:])
	s.DevBusAddr = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabMapGrantRefSize bytes.
func (s *GnttabMapGrantRef) Encode(b []byte) error {
	if len(b) < GnttabMapGrantRefSize {
		return wire.TooShort("GnttabMapGrantRef", len(b), GnttabMapGrantRefSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.HostAddr)
	binary.LittleEndian.PutUint32(b[8:], s.Flags)
	binary.LittleEndian.PutUint32(b[12:], s.Reference)
	binary.LittleEndian.PutUint16(b[16:], s.Dom)
	binary.LittleEndian.PutUint16(b[18:], uint16(s.Status))
	binary.LittleEndian.PutUint32(b[20:], s.MappingHandle)
	binary.LittleEndian.PutUint64(b[24:], s.DevBusAddr)
	return nil
}

// GnttabMapGrantRefDeviceMapMask is bit 0 of flags. Set for devices.
const GnttabMapGrantRefDeviceMapMask uint32 = 0x1

// DeviceMap returns GNTMAP_device_map of flags. Set for devices.
func (s *GnttabMapGrantRef) DeviceMap() bool {
	return s.Flags&GnttabMapGrantRefDeviceMapMask != 0
}

// SetDeviceMap sets or clears GNTMAP_device_map of flags.
func (s *GnttabMapGrantRef) SetDeviceMap(set bool) {
	if set {
		s.Flags |= GnttabMapGrantRefDeviceMapMask
	} else {
		s.Flags &^= GnttabMapGrantRefDeviceMapMask
	}
}

// GnttabMapGrantRefHostMapMask is bit 1 of flags. Set for processors.
const GnttabMapGrantRefHostMapMask uint32 = 0x2

// HostMap returns GNTMAP_host_map of flags. Set for processors.
func (s *GnttabMapGrantRef) HostMap() bool {
	return s.Flags&GnttabMapGrantRefHostMapMask != 0
}

// SetHostMap sets or clears GNTMAP_host_map of flags.
func (s *GnttabMapGrantRef) SetHostMap(set bool) {
	if set {
		s.Flags |= GnttabMapGrantRefHostMapMask
	} else {
		s.Flags &^= GnttabMapGrantRefHostMapMask
	}
}

// GnttabMapGrantRefReadOnlyMask is bit 2 of flags. Set for reading only.
const GnttabMapGrantRefReadOnlyMask uint32 = 0x4

// ReadOnly returns GNTMAP_readonly of flags. Set for reading only.
func (s *GnttabMapGrantRef) ReadOnly() bool {
	return s.Flags&GnttabMapGrantRefReadOnlyMask != 0
}

// SetReadOnly sets or clears GNTMAP_readonly of flags.
func (s *GnttabMapGrantRef) SetReadOnly(set bool) {
	if set {
		s.Flags |= GnttabMapGrantRefReadOnlyMask
	} else {
		s.Flags &^= GnttabMapGrantRefReadOnlyMask
	}
}

// GnttabMapGrantRefApplicationMapMask is bit 3 of flags. Set when user code may use it, too.
const GnttabMapGrantRefApplicationMapMask uint32 = 0x8

// ApplicationMap returns GNTMAP_application_map of flags. Set when user code may use it, too.
func (s *GnttabMapGrantRef) ApplicationMap() bool {
	return s.Flags&GnttabMapGrantRefApplicationMapMask != 0
}

// SetApplicationMap sets or clears GNTMAP_application_map of flags.
func (s *GnttabMapGrantRef) SetApplicationMap(set bool) {
	if set {
		s.Flags |= GnttabMapGrantRefApplicationMapMask
	} else {
		s.Flags &^= GnttabMapGrantRefApplicationMapMask
	}
}

// GnttabMapGrantRefContainsPteMask is bit 4 of flags. Set when host_addr is that of a page-table entry.
const GnttabMapGrantRefContainsPteMask uint32 = 0x10

// ContainsPte returns GNTMAP_contains_pte of flags. Set when host_addr is that of a page-table entry.
func (s *GnttabMapGrantRef) ContainsPte() bool {
	return s.Flags&GnttabMapGrantRefContainsPteMask != 0
}

// SetContainsPte sets or clears GNTMAP_contains_pte of flags.
func (s *GnttabMapGrantRef) SetContainsPte(set bool) {
	if set {
		s.Flags |= GnttabMapGrantRefContainsPteMask
	} else {
		s.Flags &^= GnttabMapGrantRefContainsPteMask
	}
}

// GnttabMapGrantRefCanFailMask is bit 5 of flags. Set when the page may be away.
const GnttabMapGrantRefCanFailMask uint32 = 0x20

// CanFail returns GNTMAP_can_fail of flags. Set when the page may be away.
func (s *GnttabMapGrantRef) CanFail() bool {
	return s.Flags&GnttabMapGrantRefCanFailMask != 0
}

// SetCanFail sets or clears GNTMAP_can_fail of flags.
func (s *GnttabMapGrantRef) SetCanFail(set bool) {
	if set {
		s.Flags |= GnttabMapGrantRefCanFailMask
	} else {
		s.Flags &^= GnttabMapGrantRefCanFailMask
	}
}

// GnttabMapGrantRefGuestAvailableMask is bits 16 to 31 of flags. The bits of the page-table entry that are left to the
// guest.
const GnttabMapGrantRefGuestAvailableMask uint32 = 0xffff0000

// GnttabMapGrantRefGuestAvailableShift is the lowest bit of GNTMAP_guest_avail0 in flags.
const GnttabMapGrantRefGuestAvailableShift = 16

// GuestAvailable returns GNTMAP_guest_avail0 of flags. The bits of the page-table entry that are left to the guest.
func (s *GnttabMapGrantRef) GuestAvailable() uint32 {
	return (s.Flags & GnttabMapGrantRefGuestAvailableMask) >> GnttabMapGrantRefGuestAvailableShift
}

// SetGuestAvailable sets GNTMAP_guest_avail0 of flags. A value that does not fit is an error.
func (s *GnttabMapGrantRef) SetGuestAvailable(value uint32) error {
	if uint64(value) > uint64(GnttabMapGrantRefGuestAvailableMask>>GnttabMapGrantRefGuestAvailableShift) {
		return wire.TooLarge("GnttabMapGrantRef.flags:GNTMAP_guest_avail0", uint64(value))
	}
	s.Flags = s.Flags&^GnttabMapGrantRefGuestAvailableMask | value<<GnttabMapGrantRefGuestAvailableShift
	return nil
}
