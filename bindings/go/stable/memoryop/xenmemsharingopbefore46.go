// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenMemSharingOpBefore46Size is the size of XenMemSharingOpBefore46 in bytes.
const XenMemSharingOpBefore46Size = 48

// XenMemSharingOpBefore46: An operation about the sharing of equal pages, as they were numbered at first. Xen's
// xen_mem_sharing_op: public/memory.h, 4.22. In Xen 4.2 to 4.5. Written by the toolstack.
type XenMemSharingOpBefore46 struct {
	// What is done.
	Op MemorySharingOpBefore46

	// The domain whose page it is.
	Domain uint16

	// What the operation needs.
	U XenMemSharingOpBefore46U
}

// XenMemSharingOpBefore46U holds the bytes of one of several structures; op says which. The methods of
// XenMemSharingOpBefore46 know them.
type XenMemSharingOpBefore46U struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [40]byte
}

// Decode reads the structure from the start of b, which has to hold XenMemSharingOpBefore46Size bytes.
func (s *XenMemSharingOpBefore46) Decode(b []byte) error {
	if len(b) < XenMemSharingOpBefore46Size {
		return wire.TooShort("XenMemSharingOpBefore46", len(b), XenMemSharingOpBefore46Size)
	}
	s.Op = MemorySharingOpBefore46(b[0])
	s.Domain = binary.LittleEndian.Uint16(b[2:])
	s.U = XenMemSharingOpBefore46U{}
	copy(s.U.Bytes[:], b[8:48])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMemSharingOpBefore46Size bytes.
func (s *XenMemSharingOpBefore46) Encode(b []byte) error {
	if len(b) < XenMemSharingOpBefore46Size {
		return wire.TooShort("XenMemSharingOpBefore46", len(b), XenMemSharingOpBefore46Size)
	}
	b[0] = uint8(s.Op)
	binary.LittleEndian.PutUint16(b[2:], s.Domain)
	copy(b[8:48], s.U.Bytes[:])
	wire.Clear(b[1:2])
	wire.Clear(b[4:8])
	return nil
}

// AsMemSharingOpNominateGfn returns what u holds when op is nominate_gfn. The page. It is an error when op is something
// else.
func (s *XenMemSharingOpBefore46) AsMemSharingOpNominateGfn() (value MemSharingOpNominateGfn, err error) {
	if s.Op != 0 {
		return value, wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpNominateGfn")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpNominateGfn sets what u holds when op is nominate_gfn. It is an error when op is something else.
func (s *XenMemSharingOpBefore46) SetMemSharingOpNominateGfn(value *MemSharingOpNominateGfn) error {
	if s.Op != 0 {
		return wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpNominateGfn")
	}
	u := XenMemSharingOpBefore46U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpNominateGref returns what u holds when op is nominate_gref. The granted page. It is an error when op is
// something else.
func (s *XenMemSharingOpBefore46) AsMemSharingOpNominateGref() (value MemSharingOpNominateGref, err error) {
	if s.Op != 1 {
		return value, wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpNominateGref")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpNominateGref sets what u holds when op is nominate_gref. It is an error when op is something else.
func (s *XenMemSharingOpBefore46) SetMemSharingOpNominateGref(value *MemSharingOpNominateGref) error {
	if s.Op != 1 {
		return wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpNominateGref")
	}
	u := XenMemSharingOpBefore46U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpShare returns what u holds when op is share. The two pages. It is an error when op is something else.
func (s *XenMemSharingOpBefore46) AsMemSharingOpShare() (value MemSharingOpShare, err error) {
	if s.Op != 2 {
		return value, wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpShare")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpShare sets what u holds when op is share. It is an error when op is something else.
func (s *XenMemSharingOpBefore46) SetMemSharingOpShare(value *MemSharingOpShare) error {
	if s.Op != 2 {
		return wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpShare")
	}
	u := XenMemSharingOpBefore46U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpDebugGfn returns what u holds when op is debug_gfn. The page. It is an error when op is something else.
func (s *XenMemSharingOpBefore46) AsMemSharingOpDebugGfn() (value MemSharingOpDebugGfn, err error) {
	if s.Op != 4 {
		return value, wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpDebugGfn")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpDebugGfn sets what u holds when op is debug_gfn. It is an error when op is something else.
func (s *XenMemSharingOpBefore46) SetMemSharingOpDebugGfn(value *MemSharingOpDebugGfn) error {
	if s.Op != 4 {
		return wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpDebugGfn")
	}
	u := XenMemSharingOpBefore46U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpDebugMfn returns what u holds when op is debug_mfn. The frame. It is an error when op is something
// else.
func (s *XenMemSharingOpBefore46) AsMemSharingOpDebugMfn() (value MemSharingOpDebugMfn, err error) {
	if s.Op != 5 {
		return value, wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpDebugMfn")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpDebugMfn sets what u holds when op is debug_mfn. It is an error when op is something else.
func (s *XenMemSharingOpBefore46) SetMemSharingOpDebugMfn(value *MemSharingOpDebugMfn) error {
	if s.Op != 5 {
		return wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpDebugMfn")
	}
	u := XenMemSharingOpBefore46U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpDebugGref returns what u holds when op is debug_gref. The granted page. It is an error when op is
// something else.
func (s *XenMemSharingOpBefore46) AsMemSharingOpDebugGref() (value MemSharingOpDebugGref, err error) {
	if s.Op != 6 {
		return value, wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpDebugGref")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpDebugGref sets what u holds when op is debug_gref. It is an error when op is something else.
func (s *XenMemSharingOpBefore46) SetMemSharingOpDebugGref(value *MemSharingOpDebugGref) error {
	if s.Op != 6 {
		return wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpDebugGref")
	}
	u := XenMemSharingOpBefore46U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpAddPhysmap returns what u holds when op is add_physmap. The page, and where it goes. It is an error
// when op is something else.
func (s *XenMemSharingOpBefore46) AsMemSharingOpAddPhysmap() (value MemSharingOpAddPhysmap, err error) {
	if s.Op != 7 {
		return value, wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpAddPhysmap")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpAddPhysmap sets what u holds when op is add_physmap. It is an error when op is something else.
func (s *XenMemSharingOpBefore46) SetMemSharingOpAddPhysmap(value *MemSharingOpAddPhysmap) error {
	if s.Op != 7 {
		return wire.OtherTag("XenMemSharingOpBefore46.op", uint64(s.Op), "MemSharingOpAddPhysmap")
	}
	u := XenMemSharingOpBefore46U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}
