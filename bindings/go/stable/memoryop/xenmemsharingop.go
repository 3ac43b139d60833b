// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenMemSharingOpSize is the size of XenMemSharingOp in bytes.
const XenMemSharingOpSize = 48

// XenMemSharingOp: An operation about the sharing of equal pages. Xen's xen_mem_sharing_op: public/memory.h, 4.22. In
// Xen 4.6 and later. Written by the toolstack.
type XenMemSharingOp struct {
	// What is done.
	Op MemorySharingOp

	// The domain whose page it is.
	Domain uint16

	// What the operation needs.
	U XenMemSharingOpU
}

// XenMemSharingOpU holds the bytes of one of several structures; op says which. The methods of XenMemSharingOp know
// them.
type XenMemSharingOpU struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [40]byte
}

// Decode reads the structure from the start of b, which has to hold XenMemSharingOpSize bytes.
func (s *XenMemSharingOp) Decode(b []byte) error {
	if len(b) < XenMemSharingOpSize {
		return wire.TooShort("XenMemSharingOp", len(b), XenMemSharingOpSize)
	}
	s.Op = MemorySharingOp(b[0])
	s.Domain = binary.LittleEndian.Uint16(b[2:])
	s.U = XenMemSharingOpU{}
	copy(s.U.Bytes[:], b[8:48])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMemSharingOpSize bytes.
func (s *XenMemSharingOp) Encode(b []byte) error {
	if len(b) < XenMemSharingOpSize {
		return wire.TooShort("XenMemSharingOp", len(b), XenMemSharingOpSize)
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
func (s *XenMemSharingOp) AsMemSharingOpNominateGfn() (value MemSharingOpNominateGfn, err error) {
	if s.Op != 0 {
		return value, wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpNominateGfn")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpNominateGfn sets what u holds when op is nominate_gfn. It is an error when op is something else.
func (s *XenMemSharingOp) SetMemSharingOpNominateGfn(value *MemSharingOpNominateGfn) error {
	if s.Op != 0 {
		return wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpNominateGfn")
	}
	u := XenMemSharingOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpNominateGref returns what u holds when op is nominate_gref. The granted page. It is an error when op is
// something else.
func (s *XenMemSharingOp) AsMemSharingOpNominateGref() (value MemSharingOpNominateGref, err error) {
	if s.Op != 1 {
		return value, wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpNominateGref")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpNominateGref sets what u holds when op is nominate_gref. It is an error when op is something else.
func (s *XenMemSharingOp) SetMemSharingOpNominateGref(value *MemSharingOpNominateGref) error {
	if s.Op != 1 {
		return wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpNominateGref")
	}
	u := XenMemSharingOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpShare returns what u holds when op is share. The two pages. It is an error when op is something else.
func (s *XenMemSharingOp) AsMemSharingOpShare() (value MemSharingOpShare, err error) {
	if s.Op != 2 {
		return value, wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpShare")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpShare sets what u holds when op is share. It is an error when op is something else.
func (s *XenMemSharingOp) SetMemSharingOpShare(value *MemSharingOpShare) error {
	if s.Op != 2 {
		return wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpShare")
	}
	u := XenMemSharingOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpDebugGfn returns what u holds when op is debug_gfn. The page. It is an error when op is something else.
func (s *XenMemSharingOp) AsMemSharingOpDebugGfn() (value MemSharingOpDebugGfn, err error) {
	if s.Op != 3 {
		return value, wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpDebugGfn")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpDebugGfn sets what u holds when op is debug_gfn. It is an error when op is something else.
func (s *XenMemSharingOp) SetMemSharingOpDebugGfn(value *MemSharingOpDebugGfn) error {
	if s.Op != 3 {
		return wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpDebugGfn")
	}
	u := XenMemSharingOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpDebugMfn returns what u holds when op is debug_mfn. The frame. It is an error when op is something
// else.
func (s *XenMemSharingOp) AsMemSharingOpDebugMfn() (value MemSharingOpDebugMfn, err error) {
	if s.Op != 4 {
		return value, wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpDebugMfn")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpDebugMfn sets what u holds when op is debug_mfn. It is an error when op is something else.
func (s *XenMemSharingOp) SetMemSharingOpDebugMfn(value *MemSharingOpDebugMfn) error {
	if s.Op != 4 {
		return wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpDebugMfn")
	}
	u := XenMemSharingOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpDebugGref returns what u holds when op is debug_gref. The granted page. It is an error when op is
// something else.
func (s *XenMemSharingOp) AsMemSharingOpDebugGref() (value MemSharingOpDebugGref, err error) {
	if s.Op != 5 {
		return value, wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpDebugGref")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpDebugGref sets what u holds when op is debug_gref. It is an error when op is something else.
func (s *XenMemSharingOp) SetMemSharingOpDebugGref(value *MemSharingOpDebugGref) error {
	if s.Op != 5 {
		return wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpDebugGref")
	}
	u := XenMemSharingOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpAddPhysmap returns what u holds when op is add_physmap. The page, and where it goes. It is an error
// when op is something else.
func (s *XenMemSharingOp) AsMemSharingOpAddPhysmap() (value MemSharingOpAddPhysmap, err error) {
	if s.Op != 6 {
		return value, wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpAddPhysmap")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpAddPhysmap sets what u holds when op is add_physmap. It is an error when op is something else.
func (s *XenMemSharingOp) SetMemSharingOpAddPhysmap(value *MemSharingOpAddPhysmap) error {
	if s.Op != 6 {
		return wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpAddPhysmap")
	}
	u := XenMemSharingOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpRange returns what u holds when op is range_share. The range. It is an error when op is something else.
func (s *XenMemSharingOp) AsMemSharingOpRange() (value MemSharingOpRange, err error) {
	if s.Op != 8 {
		return value, wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpRange")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpRange sets what u holds when op is range_share. It is an error when op is something else.
func (s *XenMemSharingOp) SetMemSharingOpRange(value *MemSharingOpRange) error {
	if s.Op != 8 {
		return wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpRange")
	}
	u := XenMemSharingOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpFork returns what u holds when op is fork. The parent. It is an error when op is something else.
func (s *XenMemSharingOp) AsMemSharingOpFork() (value MemSharingOpFork, err error) {
	if s.Op != 9 {
		return value, wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpFork")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpFork sets what u holds when op is fork. It is an error when op is something else.
func (s *XenMemSharingOp) SetMemSharingOpFork(value *MemSharingOpFork) error {
	if s.Op != 9 {
		return wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpFork")
	}
	u := XenMemSharingOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMemSharingOpForkReset returns what u holds when op is fork_reset. What goes back. It is an error when op is
// something else.
func (s *XenMemSharingOp) AsMemSharingOpForkReset() (value MemSharingOpForkReset, err error) {
	if s.Op != 10 {
		return value, wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpForkReset")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMemSharingOpForkReset sets what u holds when op is fork_reset. It is an error when op is something else.
func (s *XenMemSharingOp) SetMemSharingOpForkReset(value *MemSharingOpForkReset) error {
	if s.Op != 10 {
		return wire.OtherTag("XenMemSharingOp.op", uint64(s.Op), "MemSharingOpForkReset")
	}
	u := XenMemSharingOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}
