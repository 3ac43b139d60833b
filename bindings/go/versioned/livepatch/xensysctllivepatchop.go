// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlLivepatchOpSize is the size of XenSysctlLivepatchOp in bytes.
const XenSysctlLivepatchOpSize = 72

// XenSysctlLivepatchOp: A sub-operation of live patching, the argument of XEN_SYSCTL_livepatch_op. Xen's
// xen_sysctl_livepatch_op: public/sysctl.h, 4.17. In Xen 4.14 and later. Written by the toolstack.
type XenSysctlLivepatchOp struct {
	// Which sub-operation.
	Cmd LivepatchOperation

	// How to do it; called pad before. In Xen 4.19 and later.
	Flags LivepatchFlags

	// What the sub-operation needs.
	U XenSysctlLivepatchOpU
}

// XenSysctlLivepatchOpU holds the bytes of one of several structures; cmd says which. The methods of
// XenSysctlLivepatchOp know them.
type XenSysctlLivepatchOpU struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [64]byte
}

// Decode reads the structure from the start of b, which has to hold XenSysctlLivepatchOpSize bytes.
func (s *XenSysctlLivepatchOp) Decode(b []byte) error {
	if len(b) < XenSysctlLivepatchOpSize {
		return wire.TooShort("XenSysctlLivepatchOp", len(b), XenSysctlLivepatchOpSize)
	}
	s.Cmd = LivepatchOperation(binary.LittleEndian.Uint32(b[0:]))
	s.Flags = LivepatchFlags(binary.LittleEndian.Uint32(b[4:]))
	s.U = XenSysctlLivepatchOpU{}
	copy(s.U.Bytes[:], b[8:72])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlLivepatchOpSize bytes.
func (s *XenSysctlLivepatchOp) Encode(b []byte) error {
	if len(b) < XenSysctlLivepatchOpSize {
		return wire.TooShort("XenSysctlLivepatchOp", len(b), XenSysctlLivepatchOpSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Cmd))
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Flags))
	copy(b[8:72], s.U.Bytes[:])
	return nil
}

// AsXenSysctlLivepatchUpload returns what u holds when cmd is UPLOAD. The payload to upload. It is an error when cmd is
// something else.
func (s *XenSysctlLivepatchOp) AsXenSysctlLivepatchUpload() (value XenSysctlLivepatchUpload, err error) {
	if s.Cmd != 0 {
		return value, wire.OtherTag("XenSysctlLivepatchOp.cmd", uint64(s.Cmd), "XenSysctlLivepatchUpload")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenSysctlLivepatchUpload sets what u holds when cmd is UPLOAD. It is an error when cmd is something else.
func (s *XenSysctlLivepatchOp) SetXenSysctlLivepatchUpload(value *XenSysctlLivepatchUpload) error {
	if s.Cmd != 0 {
		return wire.OtherTag("XenSysctlLivepatchOp.cmd", uint64(s.Cmd), "XenSysctlLivepatchUpload")
	}
	u := XenSysctlLivepatchOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenSysctlLivepatchGet returns what u holds when cmd is GET. The payload that is asked for. It is an error when cmd
// is something else.
func (s *XenSysctlLivepatchOp) AsXenSysctlLivepatchGet() (value XenSysctlLivepatchGet, err error) {
	if s.Cmd != 1 {
		return value, wire.OtherTag("XenSysctlLivepatchOp.cmd", uint64(s.Cmd), "XenSysctlLivepatchGet")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenSysctlLivepatchGet sets what u holds when cmd is GET. It is an error when cmd is something else.
func (s *XenSysctlLivepatchOp) SetXenSysctlLivepatchGet(value *XenSysctlLivepatchGet) error {
	if s.Cmd != 1 {
		return wire.OtherTag("XenSysctlLivepatchOp.cmd", uint64(s.Cmd), "XenSysctlLivepatchGet")
	}
	u := XenSysctlLivepatchOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenSysctlLivepatchList returns what u holds when cmd is LIST. Where the answer has room. It is an error when cmd is
// something else.
func (s *XenSysctlLivepatchOp) AsXenSysctlLivepatchList() (value XenSysctlLivepatchList, err error) {
	if s.Cmd != 2 {
		return value, wire.OtherTag("XenSysctlLivepatchOp.cmd", uint64(s.Cmd), "XenSysctlLivepatchList")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenSysctlLivepatchList sets what u holds when cmd is LIST. It is an error when cmd is something else.
func (s *XenSysctlLivepatchOp) SetXenSysctlLivepatchList(value *XenSysctlLivepatchList) error {
	if s.Cmd != 2 {
		return wire.OtherTag("XenSysctlLivepatchOp.cmd", uint64(s.Cmd), "XenSysctlLivepatchList")
	}
	u := XenSysctlLivepatchOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenSysctlLivepatchListBefore421 returns what u holds when cmd is LIST. Where the answer has room. It is an error
// when cmd is something else.
func (s *XenSysctlLivepatchOp) AsXenSysctlLivepatchListBefore421() (value XenSysctlLivepatchListBefore421, err error) {
	if s.Cmd != 2 {
		return value, wire.OtherTag("XenSysctlLivepatchOp.cmd", uint64(s.Cmd), "XenSysctlLivepatchListBefore421")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenSysctlLivepatchListBefore421 sets what u holds when cmd is LIST. It is an error when cmd is something else.
func (s *XenSysctlLivepatchOp) SetXenSysctlLivepatchListBefore421(value *XenSysctlLivepatchListBefore421) error {
	if s.Cmd != 2 {
		return wire.OtherTag("XenSysctlLivepatchOp.cmd", uint64(s.Cmd), "XenSysctlLivepatchListBefore421")
	}
	u := XenSysctlLivepatchOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenSysctlLivepatchAction returns what u holds when cmd is ACTION. The payload, and what to do with it. It is an
// error when cmd is something else.
func (s *XenSysctlLivepatchOp) AsXenSysctlLivepatchAction() (value XenSysctlLivepatchAction, err error) {
	if s.Cmd != 3 {
		return value, wire.OtherTag("XenSysctlLivepatchOp.cmd", uint64(s.Cmd), "XenSysctlLivepatchAction")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenSysctlLivepatchAction sets what u holds when cmd is ACTION. It is an error when cmd is something else.
func (s *XenSysctlLivepatchOp) SetXenSysctlLivepatchAction(value *XenSysctlLivepatchAction) error {
	if s.Cmd != 3 {
		return wire.OtherTag("XenSysctlLivepatchOp.cmd", uint64(s.Cmd), "XenSysctlLivepatchAction")
	}
	u := XenSysctlLivepatchOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}
