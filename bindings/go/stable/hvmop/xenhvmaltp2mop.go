// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmAltp2mOpSize is the size of XenHvmAltp2mOp in bytes, for callers of a width; 0 for those that have none.
func XenHvmAltp2mOpSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 80
	case wire.Width8:
		return 80
	}
	return 0
}

// XenHvmAltp2mOpInterfaceVersion is HVMOP_ALTP2M_INTERFACE_VERSION. The only value of version.
const XenHvmAltp2mOpInterfaceVersion uint32 = 1

// XenHvmAltp2mOp: An operation on alternate views of a guest's memory. Xen's xen_hvm_altp2m_op: public/hvm/hvm_op.h,
// 4.21. In Xen 4.6 and later. Written by the guest.
type XenHvmAltp2mOp struct {
	// The version of the interface; another one is refused with EINVAL.
	Version uint32

	// The code of the operation.
	Cmd uint32

	// The guest; 0x7ff0 is the caller.
	Domain uint16

	// Reserved: zero when written.
	Pad1 uint16

	// Reserved: zero when written.
	Pad2 uint32

	// The operation's own structure.
	U XenHvmAltp2mOpU
}

// XenHvmAltp2mOpU holds the bytes of one of several structures; cmd says which. The methods of XenHvmAltp2mOp know
// them.
type XenHvmAltp2mOpU struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [64]byte

	// The width of the caller whose bytes they are. They are not encoded for another one.
	Width wire.Width
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mOpSize(width) bytes.
func (s *XenHvmAltp2mOp) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenHvmAltp2mOp", width)
}

func (s *XenHvmAltp2mOp) decode4(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("XenHvmAltp2mOp", len(b), 80)
	}
	s.Version = binary.LittleEndian.Uint32(b[0:])
	s.Cmd = binary.LittleEndian.Uint32(b[4:])
	s.Domain = binary.LittleEndian.Uint16(b[8:])
	s.Pad1 = binary.LittleEndian.Uint16(b[10:])
	s.Pad2 = binary.LittleEndian.Uint32(b[12:])
	s.U = XenHvmAltp2mOpU{Width: wire.Width4}
	copy(s.U.Bytes[:], b[16:80])
	return nil
}

func (s *XenHvmAltp2mOp) decode8(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("XenHvmAltp2mOp", len(b), 80)
	}
	s.Version = binary.LittleEndian.Uint32(b[0:])
	s.Cmd = binary.LittleEndian.Uint32(b[4:])
	s.Domain = binary.LittleEndian.Uint16(b[8:])
	s.Pad1 = binary.LittleEndian.Uint16(b[10:])
	s.Pad2 = binary.LittleEndian.Uint32(b[12:])
	s.U = XenHvmAltp2mOpU{Width: wire.Width8}
	copy(s.U.Bytes[:], b[16:80])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mOpSize(width) bytes.
func (s *XenHvmAltp2mOp) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenHvmAltp2mOp", width)
}

func (s *XenHvmAltp2mOp) encode4(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("XenHvmAltp2mOp", len(b), 80)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Version)
	binary.LittleEndian.PutUint32(b[4:], s.Cmd)
	binary.LittleEndian.PutUint16(b[8:], s.Domain)
	binary.LittleEndian.PutUint16(b[10:], s.Pad1)
	binary.LittleEndian.PutUint32(b[12:], s.Pad2)
	if err := wire.CheckUnion("XenHvmAltp2mOp.u", s.U.Bytes[:], 64, s.U.Width, wire.Width4); err != nil {
		return err
	}
	copy(b[16:80], s.U.Bytes[:])
	return nil
}

func (s *XenHvmAltp2mOp) encode8(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("XenHvmAltp2mOp", len(b), 80)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Version)
	binary.LittleEndian.PutUint32(b[4:], s.Cmd)
	binary.LittleEndian.PutUint16(b[8:], s.Domain)
	binary.LittleEndian.PutUint16(b[10:], s.Pad1)
	binary.LittleEndian.PutUint32(b[12:], s.Pad2)
	if err := wire.CheckUnion("XenHvmAltp2mOp.u", s.U.Bytes[:], 64, s.U.Width, wire.Width8); err != nil {
		return err
	}
	copy(b[16:80], s.U.Bytes[:])
	return nil
}

// AsXenHvmAltp2mRoom returns what u holds when cmd is 0. No operation has this code. It is an error when cmd is
// something else.
func (s *XenHvmAltp2mOp) AsXenHvmAltp2mRoom() (value XenHvmAltp2mRoom, err error) {
	if s.Cmd != 0 {
		return value, wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mRoom")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenHvmAltp2mRoom sets what u holds when cmd is 0. It is an error when cmd is something else.
func (s *XenHvmAltp2mOp) SetXenHvmAltp2mRoom(value *XenHvmAltp2mRoom, width wire.Width) error {
	if s.Cmd != 0 {
		return wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mRoom")
	}
	u := XenHvmAltp2mOpU{Width: width}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenHvmAltp2mDomainState returns what u holds when cmd is 1 or 2. The state that is told or to be set. It is an
// error when cmd is something else.
func (s *XenHvmAltp2mOp) AsXenHvmAltp2mDomainState() (value XenHvmAltp2mDomainState, err error) {
	if s.Cmd != 1 && s.Cmd != 2 {
		return value, wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mDomainState")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenHvmAltp2mDomainState sets what u holds when cmd is 1 or 2. It is an error when cmd is something else.
func (s *XenHvmAltp2mOp) SetXenHvmAltp2mDomainState(value *XenHvmAltp2mDomainState, width wire.Width) error {
	if s.Cmd != 1 && s.Cmd != 2 {
		return wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mDomainState")
	}
	u := XenHvmAltp2mOpU{Width: width}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenHvmAltp2mVcpuEnableNotify returns what u holds when cmd is 3. The vCPU and its page. It is an error when cmd is
// something else.
func (s *XenHvmAltp2mOp) AsXenHvmAltp2mVcpuEnableNotify() (value XenHvmAltp2mVcpuEnableNotify, err error) {
	if s.Cmd != 3 {
		return value, wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mVcpuEnableNotify")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenHvmAltp2mVcpuEnableNotify sets what u holds when cmd is 3. It is an error when cmd is something else.
func (s *XenHvmAltp2mOp) SetXenHvmAltp2mVcpuEnableNotify(value *XenHvmAltp2mVcpuEnableNotify, width wire.Width) error {
	if s.Cmd != 3 {
		return wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mVcpuEnableNotify")
	}
	u := XenHvmAltp2mOpU{Width: width}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenHvmAltp2mView returns what u holds when cmd is 4 or 5 or 6. The view to make, to end or to switch to. It is an
// error when cmd is something else.
func (s *XenHvmAltp2mOp) AsXenHvmAltp2mView() (value XenHvmAltp2mView, err error) {
	if s.Cmd != 4 && s.Cmd != 5 && s.Cmd != 6 {
		return value, wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mView")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenHvmAltp2mView sets what u holds when cmd is 4 or 5 or 6. It is an error when cmd is something else.
func (s *XenHvmAltp2mOp) SetXenHvmAltp2mView(value *XenHvmAltp2mView, width wire.Width) error {
	if s.Cmd != 4 && s.Cmd != 5 && s.Cmd != 6 {
		return wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mView")
	}
	u := XenHvmAltp2mOpU{Width: width}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenHvmAltp2mMemAccess returns what u holds when cmd is 7 or 12. What may be done to a page, to be set or told. It
// is an error when cmd is something else.
func (s *XenHvmAltp2mOp) AsXenHvmAltp2mMemAccess() (value XenHvmAltp2mMemAccess, err error) {
	if s.Cmd != 7 && s.Cmd != 12 {
		return value, wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mMemAccess")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenHvmAltp2mMemAccess sets what u holds when cmd is 7 or 12. It is an error when cmd is something else.
func (s *XenHvmAltp2mOp) SetXenHvmAltp2mMemAccess(value *XenHvmAltp2mMemAccess, width wire.Width) error {
	if s.Cmd != 7 && s.Cmd != 12 {
		return wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mMemAccess")
	}
	u := XenHvmAltp2mOpU{Width: width}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenHvmAltp2mChangeGfn returns what u holds when cmd is 8. The page and what replaces it. It is an error when cmd is
// something else.
func (s *XenHvmAltp2mOp) AsXenHvmAltp2mChangeGfn() (value XenHvmAltp2mChangeGfn, err error) {
	if s.Cmd != 8 {
		return value, wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mChangeGfn")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenHvmAltp2mChangeGfn sets what u holds when cmd is 8. It is an error when cmd is something else.
func (s *XenHvmAltp2mOp) SetXenHvmAltp2mChangeGfn(value *XenHvmAltp2mChangeGfn, width wire.Width) error {
	if s.Cmd != 8 {
		return wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mChangeGfn")
	}
	u := XenHvmAltp2mOpU{Width: width}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenHvmAltp2mSetMemAccessMulti returns what u holds when cmd is 9. What may be done to several pages. It is an error
// when cmd is something else.
func (s *XenHvmAltp2mOp) AsXenHvmAltp2mSetMemAccessMulti() (value XenHvmAltp2mSetMemAccessMulti, err error) {
	if s.Cmd != 9 {
		return value, wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mSetMemAccessMulti")
	}
	if s.U == (XenHvmAltp2mOpU{}) {
		return value, nil
	}
	err = value.Decode(s.U.Bytes[:], s.U.Width)
	return value, err
}

// SetXenHvmAltp2mSetMemAccessMulti sets what u holds when cmd is 9. It is an error when cmd is something else.
func (s *XenHvmAltp2mOp) SetXenHvmAltp2mSetMemAccessMulti(value *XenHvmAltp2mSetMemAccessMulti, width wire.Width) error {
	if s.Cmd != 9 {
		return wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mSetMemAccessMulti")
	}
	u := XenHvmAltp2mOpU{Width: width}
	if err := value.Encode(u.Bytes[:], width); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenHvmAltp2mSuppressVe returns what u holds when cmd is 10 or 11. The page to set or to ask about. It is an error
// when cmd is something else.
func (s *XenHvmAltp2mOp) AsXenHvmAltp2mSuppressVe() (value XenHvmAltp2mSuppressVe, err error) {
	if s.Cmd != 10 && s.Cmd != 11 {
		return value, wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mSuppressVe")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenHvmAltp2mSuppressVe sets what u holds when cmd is 10 or 11. It is an error when cmd is something else.
func (s *XenHvmAltp2mOp) SetXenHvmAltp2mSuppressVe(value *XenHvmAltp2mSuppressVe, width wire.Width) error {
	if s.Cmd != 10 && s.Cmd != 11 {
		return wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mSuppressVe")
	}
	u := XenHvmAltp2mOpU{Width: width}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenHvmAltp2mVcpuDisableNotify returns what u holds when cmd is 13. The vCPU. It is an error when cmd is something
// else.
func (s *XenHvmAltp2mOp) AsXenHvmAltp2mVcpuDisableNotify() (value XenHvmAltp2mVcpuDisableNotify, err error) {
	if s.Cmd != 13 {
		return value, wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mVcpuDisableNotify")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenHvmAltp2mVcpuDisableNotify sets what u holds when cmd is 13. It is an error when cmd is something else.
func (s *XenHvmAltp2mOp) SetXenHvmAltp2mVcpuDisableNotify(value *XenHvmAltp2mVcpuDisableNotify, width wire.Width) error {
	if s.Cmd != 13 {
		return wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mVcpuDisableNotify")
	}
	u := XenHvmAltp2mOpU{Width: width}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenHvmAltp2mGetVcpuP2mIdx returns what u holds when cmd is 14. The vCPU and its view. It is an error when cmd is
// something else.
func (s *XenHvmAltp2mOp) AsXenHvmAltp2mGetVcpuP2mIdx() (value XenHvmAltp2mGetVcpuP2mIdx, err error) {
	if s.Cmd != 14 {
		return value, wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mGetVcpuP2mIdx")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenHvmAltp2mGetVcpuP2mIdx sets what u holds when cmd is 14. It is an error when cmd is something else.
func (s *XenHvmAltp2mOp) SetXenHvmAltp2mGetVcpuP2mIdx(value *XenHvmAltp2mGetVcpuP2mIdx, width wire.Width) error {
	if s.Cmd != 14 {
		return wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mGetVcpuP2mIdx")
	}
	u := XenHvmAltp2mOpU{Width: width}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenHvmAltp2mSuppressVeMulti returns what u holds when cmd is 15. The pages to set. It is an error when cmd is
// something else.
func (s *XenHvmAltp2mOp) AsXenHvmAltp2mSuppressVeMulti() (value XenHvmAltp2mSuppressVeMulti, err error) {
	if s.Cmd != 15 {
		return value, wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mSuppressVeMulti")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenHvmAltp2mSuppressVeMulti sets what u holds when cmd is 15. It is an error when cmd is something else.
func (s *XenHvmAltp2mOp) SetXenHvmAltp2mSuppressVeMulti(value *XenHvmAltp2mSuppressVeMulti, width wire.Width) error {
	if s.Cmd != 15 {
		return wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mSuppressVeMulti")
	}
	u := XenHvmAltp2mOpU{Width: width}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenHvmAltp2mSetVisibility returns what u holds when cmd is 16. The view and whether it is visible. It is an error
// when cmd is something else.
func (s *XenHvmAltp2mOp) AsXenHvmAltp2mSetVisibility() (value XenHvmAltp2mSetVisibility, err error) {
	if s.Cmd != 16 {
		return value, wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mSetVisibility")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenHvmAltp2mSetVisibility sets what u holds when cmd is 16. It is an error when cmd is something else.
func (s *XenHvmAltp2mOp) SetXenHvmAltp2mSetVisibility(value *XenHvmAltp2mSetVisibility, width wire.Width) error {
	if s.Cmd != 16 {
		return wire.OtherTag("XenHvmAltp2mOp.cmd", uint64(s.Cmd), "XenHvmAltp2mSetVisibility")
	}
	u := XenHvmAltp2mOpU{Width: width}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}
