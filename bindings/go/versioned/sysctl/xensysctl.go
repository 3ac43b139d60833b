// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

import (
	"encoding/binary"

	"holdfast/abi/versioned/livepatch"
	"holdfast/abi/wire"
)

// XenSysctlSize is the size of XenSysctl in bytes.
const XenSysctlSize = 136

// XenSysctl: The argument of the hypercall. Xen's xen_sysctl: public/sysctl.h, 4.17. Written by the toolstack.
type XenSysctl struct {
	// Which operation.
	Cmd uint32

	// The version of the interface that the toolstack was built for.
	InterfaceVersion uint32

	// What the operation needs.
	U XenSysctlU
}

// XenSysctlU holds the bytes of one of several structures; cmd says which. The methods of XenSysctl know them.
type XenSysctlU struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [128]byte
}

// Decode reads the structure from the start of b, which has to hold XenSysctlSize bytes.
func (s *XenSysctl) Decode(b []byte) error {
	if len(b) < XenSysctlSize {
		return wire.TooShort("XenSysctl", len(b), XenSysctlSize)
	}
	s.Cmd = binary.LittleEndian.Uint32(b[0:])
	s.InterfaceVersion = binary.LittleEndian.Uint32(b[4:])
	s.U = XenSysctlU{}
	copy(s.U.Bytes[:], b[8:136])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlSize bytes.
func (s *XenSysctl) Encode(b []byte) error {
	if len(b) < XenSysctlSize {
		return wire.TooShort("XenSysctl", len(b), XenSysctlSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Cmd)
	binary.LittleEndian.PutUint32(b[4:], s.InterfaceVersion)
	copy(b[8:136], s.U.Bytes[:])
	return nil
}

// AsUnion returns what u holds when cmd is 0. The whole of it, of an operation that is not described. It is an error
// when cmd is something else.
func (s *XenSysctl) AsUnion() (value XenSysctlUnion, err error) {
	if s.Cmd != 0 {
		return value, wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlUnion")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetUnion sets what u holds when cmd is 0. It is an error when cmd is something else.
func (s *XenSysctl) SetUnion(value *XenSysctlUnion) error {
	if s.Cmd != 0 {
		return wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlUnion")
	}
	u := XenSysctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsReadconsole returns what u holds when cmd is 1. What readconsole needs. It is an error when cmd is something else.
func (s *XenSysctl) AsReadconsole() (value XenSysctlReadconsole, err error) {
	if s.Cmd != 1 {
		return value, wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlReadconsole")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetReadconsole sets what u holds when cmd is 1. It is an error when cmd is something else.
func (s *XenSysctl) SetReadconsole(value *XenSysctlReadconsole) error {
	if s.Cmd != 1 {
		return wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlReadconsole")
	}
	u := XenSysctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsPhysinfo returns what u holds when cmd is 3. What physinfo answers. It is an error when cmd is something else.
func (s *XenSysctl) AsPhysinfo() (value XenSysctlPhysinfo, err error) {
	if s.Cmd != 3 {
		return value, wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlPhysinfo")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetPhysinfo sets what u holds when cmd is 3. It is an error when cmd is something else.
func (s *XenSysctl) SetPhysinfo(value *XenSysctlPhysinfo) error {
	if s.Cmd != 3 {
		return wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlPhysinfo")
	}
	u := XenSysctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsGetdomaininfolist returns what u holds when cmd is 6. What getdomaininfolist needs. It is an error when cmd is
// something else.
func (s *XenSysctl) AsGetdomaininfolist() (value XenSysctlGetdomaininfolist, err error) {
	if s.Cmd != 6 {
		return value, wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlGetdomaininfolist")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetGetdomaininfolist sets what u holds when cmd is 6. It is an error when cmd is something else.
func (s *XenSysctl) SetGetdomaininfolist(value *XenSysctlGetdomaininfolist) error {
	if s.Cmd != 6 {
		return wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlGetdomaininfolist")
	}
	u := XenSysctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsCputopoinfo returns what u holds when cmd is 16. What cputopoinfo needs. It is an error when cmd is something else.
func (s *XenSysctl) AsCputopoinfo() (value XenSysctlCputopoinfo, err error) {
	if s.Cmd != 16 {
		return value, wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlCputopoinfo")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetCputopoinfo sets what u holds when cmd is 16. It is an error when cmd is something else.
func (s *XenSysctl) SetCputopoinfo(value *XenSysctlCputopoinfo) error {
	if s.Cmd != 16 {
		return wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlCputopoinfo")
	}
	u := XenSysctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsCpuFeatureset returns what u holds when cmd is 26. What get_cpu_featureset needs. It is an error when cmd is
// something else.
func (s *XenSysctl) AsCpuFeatureset() (value XenSysctlCpuFeatureset, err error) {
	if s.Cmd != 26 {
		return value, wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlCpuFeatureset")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetCpuFeatureset sets what u holds when cmd is 26. It is an error when cmd is something else.
func (s *XenSysctl) SetCpuFeatureset(value *XenSysctlCpuFeatureset) error {
	if s.Cmd != 26 {
		return wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlCpuFeatureset")
	}
	u := XenSysctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsLivepatchOp returns what u holds when cmd is 27. The sub-operation of live patching. It is an error when cmd is
// something else.
func (s *XenSysctl) AsLivepatchOp() (value livepatch.XenSysctlLivepatchOp, err error) {
	if s.Cmd != 27 {
		return value, wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlLivepatchOp")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetLivepatchOp sets what u holds when cmd is 27. It is an error when cmd is something else.
func (s *XenSysctl) SetLivepatchOp(value *livepatch.XenSysctlLivepatchOp) error {
	if s.Cmd != 27 {
		return wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlLivepatchOp")
	}
	u := XenSysctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsCpuPolicy returns what u holds when cmd is 29. What get_cpu_policy needs. It is an error when cmd is something
// else.
func (s *XenSysctl) AsCpuPolicy() (value XenSysctlCpuPolicy, err error) {
	if s.Cmd != 29 {
		return value, wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlCpuPolicy")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetCpuPolicy sets what u holds when cmd is 29. It is an error when cmd is something else.
func (s *XenSysctl) SetCpuPolicy(value *XenSysctlCpuPolicy) error {
	if s.Cmd != 29 {
		return wire.OtherTag("XenSysctl.cmd", uint64(s.Cmd), "XenSysctlCpuPolicy")
	}
	u := XenSysctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}
