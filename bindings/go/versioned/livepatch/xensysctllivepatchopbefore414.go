// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlLivepatchOpBefore414Size is the size of XenSysctlLivepatchOpBefore414 in bytes.
const XenSysctlLivepatchOpBefore414Size = 48

// XenSysctlLivepatchOpBefore414: A sub-operation of live patching. Before the rename it was xen_sysctl_xsplice_op.
// Xen's xen_sysctl_livepatch_op: public/sysctl.h, 4.13. In Xen 4.7 to 4.13. Written by the toolstack.
type XenSysctlLivepatchOpBefore414 struct {
	// Which sub-operation.
	Cmd LivepatchOperation

	// Reserved: zero when written.
	Pad uint32

	// What the sub-operation needs.
	U XenSysctlLivepatchOpBefore414U
}

// XenSysctlLivepatchOpBefore414U holds the bytes of one of several structures; cmd says which. The methods of
// XenSysctlLivepatchOpBefore414 know them.
type XenSysctlLivepatchOpBefore414U struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [40]byte
}

// Decode reads the structure from the start of b, which has to hold XenSysctlLivepatchOpBefore414Size bytes.
func (s *XenSysctlLivepatchOpBefore414) Decode(b []byte) error {
	if len(b) < XenSysctlLivepatchOpBefore414Size {
		return wire.TooShort("XenSysctlLivepatchOpBefore414", len(b), XenSysctlLivepatchOpBefore414Size)
	}
	s.Cmd = LivepatchOperation(binary.LittleEndian.Uint32(b[0:]))
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	s.U = XenSysctlLivepatchOpBefore414U{}
	copy(s.U.Bytes[:], b[8:48])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlLivepatchOpBefore414Size bytes.
func (s *XenSysctlLivepatchOpBefore414) Encode(b []byte) error {
	if len(b) < XenSysctlLivepatchOpBefore414Size {
		return wire.TooShort("XenSysctlLivepatchOpBefore414", len(b), XenSysctlLivepatchOpBefore414Size)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Cmd))
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	copy(b[8:48], s.U.Bytes[:])
	return nil
}

// AsXenSysctlLivepatchUpload returns what u holds when cmd is UPLOAD. The payload to upload. It is an error when cmd is
// something else.
func (s *XenSysctlLivepatchOpBefore414) AsXenSysctlLivepatchUpload() (value XenSysctlLivepatchUpload, err error) {
	if s.Cmd != 0 {
		return value, wire.OtherTag("XenSysctlLivepatchOpBefore414.cmd", uint64(s.Cmd), "XenSysctlLivepatchUpload")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenSysctlLivepatchUpload sets what u holds when cmd is UPLOAD. It is an error when cmd is something else.
func (s *XenSysctlLivepatchOpBefore414) SetXenSysctlLivepatchUpload(value *XenSysctlLivepatchUpload) error {
	if s.Cmd != 0 {
		return wire.OtherTag("XenSysctlLivepatchOpBefore414.cmd", uint64(s.Cmd), "XenSysctlLivepatchUpload")
	}
	u := XenSysctlLivepatchOpBefore414U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenSysctlLivepatchGet returns what u holds when cmd is GET. The payload that is asked for. It is an error when cmd
// is something else.
func (s *XenSysctlLivepatchOpBefore414) AsXenSysctlLivepatchGet() (value XenSysctlLivepatchGet, err error) {
	if s.Cmd != 1 {
		return value, wire.OtherTag("XenSysctlLivepatchOpBefore414.cmd", uint64(s.Cmd), "XenSysctlLivepatchGet")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenSysctlLivepatchGet sets what u holds when cmd is GET. It is an error when cmd is something else.
func (s *XenSysctlLivepatchOpBefore414) SetXenSysctlLivepatchGet(value *XenSysctlLivepatchGet) error {
	if s.Cmd != 1 {
		return wire.OtherTag("XenSysctlLivepatchOpBefore414.cmd", uint64(s.Cmd), "XenSysctlLivepatchGet")
	}
	u := XenSysctlLivepatchOpBefore414U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenSysctlLivepatchListBefore414 returns what u holds when cmd is LIST. Where the answer has room. It is an error
// when cmd is something else.
func (s *XenSysctlLivepatchOpBefore414) AsXenSysctlLivepatchListBefore414() (value XenSysctlLivepatchListBefore414, err error) {
	if s.Cmd != 2 {
		return value, wire.OtherTag("XenSysctlLivepatchOpBefore414.cmd", uint64(s.Cmd), "XenSysctlLivepatchListBefore414")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenSysctlLivepatchListBefore414 sets what u holds when cmd is LIST. It is an error when cmd is something else.
func (s *XenSysctlLivepatchOpBefore414) SetXenSysctlLivepatchListBefore414(value *XenSysctlLivepatchListBefore414) error {
	if s.Cmd != 2 {
		return wire.OtherTag("XenSysctlLivepatchOpBefore414.cmd", uint64(s.Cmd), "XenSysctlLivepatchListBefore414")
	}
	u := XenSysctlLivepatchOpBefore414U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsXenSysctlLivepatchActionBefore414 returns what u holds when cmd is ACTION. The payload, and what to do with it. It
// is an error when cmd is something else.
func (s *XenSysctlLivepatchOpBefore414) AsXenSysctlLivepatchActionBefore414() (value XenSysctlLivepatchActionBefore414, err error) {
	if s.Cmd != 3 {
		return value, wire.OtherTag("XenSysctlLivepatchOpBefore414.cmd", uint64(s.Cmd), "XenSysctlLivepatchActionBefore414")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetXenSysctlLivepatchActionBefore414 sets what u holds when cmd is ACTION. It is an error when cmd is something else.
func (s *XenSysctlLivepatchOpBefore414) SetXenSysctlLivepatchActionBefore414(value *XenSysctlLivepatchActionBefore414) error {
	if s.Cmd != 3 {
		return wire.OtherTag("XenSysctlLivepatchOpBefore414.cmd", uint64(s.Cmd), "XenSysctlLivepatchActionBefore414")
	}
	u := XenSysctlLivepatchOpBefore414U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}
