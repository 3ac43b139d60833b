// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/stable/pvcontext"
	"holdfast/abi/wire"
)

// XenDomctlSize is the size of XenDomctl in bytes.
const XenDomctlSize = 144

// XenDomctl: The argument of the hypercall. Xen's xen_domctl: public/domctl.h, 4.17. Written by the toolstack.
type XenDomctl struct {
	// Which operation.
	Cmd uint32

	// The version of the interface that the toolstack was built for; 0 for a stable operation.
	InterfaceVersion uint32

	// The number of the domain; for get_domain_state 0x7ff4 asks for any that has changed, whose number is then here.
	Domain uint16

	// Padding.
	Pad [3]uint16

	// What the operation needs.
	U XenDomctlU
}

// XenDomctlU holds the bytes of one of several structures; cmd says which. The methods of XenDomctl know them.
type XenDomctlU struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [128]byte
}

// Decode reads the structure from the start of b, which has to hold XenDomctlSize bytes.
func (s *XenDomctl) Decode(b []byte) error {
	if len(b) < XenDomctlSize {
		return wire.TooShort("XenDomctl", len(b), XenDomctlSize)
	}
	s.Cmd = binary.LittleEndian.Uint32(b[0:])
	s.InterfaceVersion = binary.LittleEndian.Uint32(b[4:])
	s.Domain = binary.LittleEndian.Uint16(b[8:])
	for i := range s.Pad {
		s.Pad[i] = binary.LittleEndian.Uint16(b[10+2*i:])
	}
	s.U = XenDomctlU{}
	copy(s.U.Bytes[:], b[16:144])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlSize bytes.
func (s *XenDomctl) Encode(b []byte) error {
	if len(b) < XenDomctlSize {
		return wire.TooShort("XenDomctl", len(b), XenDomctlSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Cmd)
	binary.LittleEndian.PutUint32(b[4:], s.InterfaceVersion)
	binary.LittleEndian.PutUint16(b[8:], s.Domain)
	for i := range s.Pad {
		binary.LittleEndian.PutUint16(b[10+2*i:], s.Pad[i])
	}
	copy(b[16:144], s.U.Bytes[:])
	return nil
}

// AsUnion returns what u holds when cmd is 0. The whole of it, of an operation that is not described. It is an error
// when cmd is something else.
func (s *XenDomctl) AsUnion() (value XenDomctlUnion, err error) {
	if s.Cmd != 0 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlUnion")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetUnion sets what u holds when cmd is 0. It is an error when cmd is something else.
func (s *XenDomctl) SetUnion(value *XenDomctlUnion) error {
	if s.Cmd != 0 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlUnion")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsCreatedomain returns what u holds when cmd is 1. The domain to create; of older versions
// XenDomctlCreatedomainBefore421 or XenDomctlCreatedomainBefore419. It is an error when cmd is something else.
func (s *XenDomctl) AsCreatedomain() (value XenDomctlCreatedomain, err error) {
	if s.Cmd != 1 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlCreatedomain")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetCreatedomain sets what u holds when cmd is 1. It is an error when cmd is something else.
func (s *XenDomctl) SetCreatedomain(value *XenDomctlCreatedomain) error {
	if s.Cmd != 1 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlCreatedomain")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsGetdomaininfo returns what u holds when cmd is 5. What getdomaininfo answers. It is an error when cmd is something
// else.
func (s *XenDomctl) AsGetdomaininfo() (value XenDomctlGetdomaininfo, err error) {
	if s.Cmd != 5 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlGetdomaininfo")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetGetdomaininfo sets what u holds when cmd is 5. It is an error when cmd is something else.
func (s *XenDomctl) SetGetdomaininfo(value *XenDomctlGetdomaininfo) error {
	if s.Cmd != 5 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlGetdomaininfo")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsShadowOp returns what u holds when cmd is 10. The sub-operation of shadow_op. It is an error when cmd is something
// else.
func (s *XenDomctl) AsShadowOp() (value XenDomctlShadowOp, err error) {
	if s.Cmd != 10 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlShadowOp")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetShadowOp sets what u holds when cmd is 10. It is an error when cmd is something else.
func (s *XenDomctl) SetShadowOp(value *XenDomctlShadowOp) error {
	if s.Cmd != 10 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlShadowOp")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMaxMem returns what u holds when cmd is 11. What max_mem needs. It is an error when cmd is something else.
func (s *XenDomctl) AsMaxMem() (value XenDomctlMaxMem, err error) {
	if s.Cmd != 11 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlMaxMem")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMaxMem sets what u holds when cmd is 11. It is an error when cmd is something else.
func (s *XenDomctl) SetMaxMem(value *XenDomctlMaxMem) error {
	if s.Cmd != 11 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlMaxMem")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsVcpucontext returns what u holds when cmd is 12. What setvcpucontext needs, and getvcpucontext (13). It is an error
// when cmd is something else.
func (s *XenDomctl) AsVcpucontext() (value XenDomctlVcpucontext, err error) {
	if s.Cmd != 12 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlVcpucontext")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetVcpucontext sets what u holds when cmd is 12. It is an error when cmd is something else.
func (s *XenDomctl) SetVcpucontext(value *XenDomctlVcpucontext) error {
	if s.Cmd != 12 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlVcpucontext")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsGetvcpuinfo returns what u holds when cmd is 14. What getvcpuinfo needs and answers. It is an error when cmd is
// something else.
func (s *XenDomctl) AsGetvcpuinfo() (value XenDomctlGetvcpuinfo, err error) {
	if s.Cmd != 14 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlGetvcpuinfo")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetGetvcpuinfo sets what u holds when cmd is 14. It is an error when cmd is something else.
func (s *XenDomctl) SetGetvcpuinfo(value *XenDomctlGetvcpuinfo) error {
	if s.Cmd != 14 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlGetvcpuinfo")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMaxVcpus returns what u holds when cmd is 15. What max_vcpus needs. It is an error when cmd is something else.
func (s *XenDomctl) AsMaxVcpus() (value XenDomctlMaxVcpus, err error) {
	if s.Cmd != 15 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlMaxVcpus")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMaxVcpus sets what u holds when cmd is 15. It is an error when cmd is something else.
func (s *XenDomctl) SetMaxVcpus(value *XenDomctlMaxVcpus) error {
	if s.Cmd != 15 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlMaxVcpus")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsHypercallInit returns what u holds when cmd is 22. What hypercall_init needs. It is an error when cmd is something
// else.
func (s *XenDomctl) AsHypercallInit() (value XenDomctlHypercallInit, err error) {
	if s.Cmd != 22 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlHypercallInit")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetHypercallInit sets what u holds when cmd is 22. It is an error when cmd is something else.
func (s *XenDomctl) SetHypercallInit(value *XenDomctlHypercallInit) error {
	if s.Cmd != 22 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlHypercallInit")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsHvmcontext returns what u holds when cmd is 33. What gethvmcontext needs, and sethvmcontext (34). It is an error
// when cmd is something else.
func (s *XenDomctl) AsHvmcontext() (value XenDomctlHvmcontext, err error) {
	if s.Cmd != 33 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlHvmcontext")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetHvmcontext sets what u holds when cmd is 33. It is an error when cmd is something else.
func (s *XenDomctl) SetHvmcontext(value *XenDomctlHvmcontext) error {
	if s.Cmd != 33 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlHvmcontext")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsAddressSize returns what u holds when cmd is 35. What set_address_size needs, and what get_address_size (36)
// answers. It is an error when cmd is something else.
func (s *XenDomctl) AsAddressSize() (value XenDomctlAddressSize, err error) {
	if s.Cmd != 35 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlAddressSize")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetAddressSize sets what u holds when cmd is 35. It is an error when cmd is something else.
func (s *XenDomctl) SetAddressSize(value *XenDomctlAddressSize) error {
	if s.Cmd != 35 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlAddressSize")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsPvExtendedContext returns what u holds when cmd is 42. What set_ext_vcpucontext needs, and what get_ext_vcpucontext
// (43) answers. It is an error when cmd is something else.
func (s *XenDomctl) AsPvExtendedContext() (value pvcontext.PvExtendedContext, err error) {
	if s.Cmd != 42 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "PvExtendedContext")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetPvExtendedContext sets what u holds when cmd is 42. It is an error when cmd is something else.
func (s *XenDomctl) SetPvExtendedContext(value *pvcontext.PvExtendedContext) error {
	if s.Cmd != 42 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "PvExtendedContext")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsHvmcontextPartial returns what u holds when cmd is 55. What gethvmcontext_partial needs. It is an error when cmd is
// something else.
func (s *XenDomctl) AsHvmcontextPartial() (value XenDomctlHvmcontextPartial, err error) {
	if s.Cmd != 55 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlHvmcontextPartial")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetHvmcontextPartial sets what u holds when cmd is 55. It is an error when cmd is something else.
func (s *XenDomctl) SetHvmcontextPartial(value *XenDomctlHvmcontextPartial) error {
	if s.Cmd != 55 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlHvmcontextPartial")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsTscInfo returns what u holds when cmd is 59. What gettscinfo answers, and what settscinfo (60) needs. It is an
// error when cmd is something else.
func (s *XenDomctl) AsTscInfo() (value XenDomctlTscInfo, err error) {
	if s.Cmd != 59 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlTscInfo")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetTscInfo sets what u holds when cmd is 59. It is an error when cmd is something else.
func (s *XenDomctl) SetTscInfo(value *XenDomctlTscInfo) error {
	if s.Cmd != 59 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlTscInfo")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsGetpageframeinfo3 returns what u holds when cmd is 61. What getpageframeinfo3 needs. It is an error when cmd is
// something else.
func (s *XenDomctl) AsGetpageframeinfo3() (value XenDomctlGetpageframeinfo3, err error) {
	if s.Cmd != 61 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlGetpageframeinfo3")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetGetpageframeinfo3 sets what u holds when cmd is 61. It is an error when cmd is something else.
func (s *XenDomctl) SetGetpageframeinfo3(value *XenDomctlGetpageframeinfo3) error {
	if s.Cmd != 61 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlGetpageframeinfo3")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsVcpuextstate returns what u holds when cmd is 62. What setvcpuextstate needs, and getvcpuextstate (63). It is an
// error when cmd is something else.
func (s *XenDomctl) AsVcpuextstate() (value XenDomctlVcpuextstate, err error) {
	if s.Cmd != 62 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlVcpuextstate")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetVcpuextstate sets what u holds when cmd is 62. It is an error when cmd is something else.
func (s *XenDomctl) SetVcpuextstate(value *XenDomctlVcpuextstate) error {
	if s.Cmd != 62 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlVcpuextstate")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsVcpuMsrs returns what u holds when cmd is 72. What get_vcpu_msrs needs, and set_vcpu_msrs (73). It is an error when
// cmd is something else.
func (s *XenDomctl) AsVcpuMsrs() (value XenDomctlVcpuMsrs, err error) {
	if s.Cmd != 72 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlVcpuMsrs")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetVcpuMsrs sets what u holds when cmd is 72. It is an error when cmd is something else.
func (s *XenDomctl) SetVcpuMsrs(value *XenDomctlVcpuMsrs) error {
	if s.Cmd != 72 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlVcpuMsrs")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsCpuPolicy returns what u holds when cmd is 82. What get_cpu_policy needs, and set_cpu_policy (83). It is an error
// when cmd is something else.
func (s *XenDomctl) AsCpuPolicy() (value XenDomctlCpuPolicy, err error) {
	if s.Cmd != 82 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlCpuPolicy")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetCpuPolicy sets what u holds when cmd is 82. It is an error when cmd is something else.
func (s *XenDomctl) SetCpuPolicy(value *XenDomctlCpuPolicy) error {
	if s.Cmd != 82 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlCpuPolicy")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsPagingMempool returns what u holds when cmd is 85. What get_paging_mempool_size answers, and what
// set_paging_mempool_size (86) needs. It is an error when cmd is something else.
func (s *XenDomctl) AsPagingMempool() (value XenDomctlPagingMempool, err error) {
	if s.Cmd != 85 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlPagingMempool")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetPagingMempool sets what u holds when cmd is 85. It is an error when cmd is something else.
func (s *XenDomctl) SetPagingMempool(value *XenDomctlPagingMempool) error {
	if s.Cmd != 85 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlPagingMempool")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsGetDomainState returns what u holds when cmd is 90. What get_domain_state answers. It is an error when cmd is
// something else.
func (s *XenDomctl) AsGetDomainState() (value XenDomctlGetDomainState, err error) {
	if s.Cmd != 90 {
		return value, wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlGetDomainState")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetGetDomainState sets what u holds when cmd is 90. It is an error when cmd is something else.
func (s *XenDomctl) SetGetDomainState(value *XenDomctlGetDomainState) error {
	if s.Cmd != 90 {
		return wire.OtherTag("XenDomctl.cmd", uint64(s.Cmd), "XenDomctlGetDomainState")
	}
	u := XenDomctlU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}
