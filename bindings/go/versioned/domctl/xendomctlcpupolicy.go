// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlCpuPolicySize is the size of XenDomctlCpuPolicy in bytes.
const XenDomctlCpuPolicySize = 40

// XenDomctlCpuPolicy: The processor that a guest sees. Xen's xen_domctl_cpu_policy: public/domctl.h, 4.18. In Xen 4.12
// and later.
type XenDomctlCpuPolicy struct {
	// How many leaves there are, or there is room for; afterwards, how many were written.
	NrLeaves uint32

	// How many registers there are, or there is room for; afterwards, how many were written.
	NrMsrs uint32

	// The CPUID leaves; it was called cpuid_policy until Xen 4.17. A pointer to CpuidLeaf.
	Leaves uint64

	// The model-specific registers; it was called msr_policy until Xen 4.17. A pointer to MsrEntry.
	Msrs uint64

	// The leaf that Xen objects to; all ones when it is none.
	ErrLeaf uint32

	// Its subleaf; all ones when it has none.
	ErrSubleaf uint32

	// The register that Xen objects to; all ones when it is none.
	ErrMsr uint32
}

// Decode reads the structure from the start of b, which has to hold XenDomctlCpuPolicySize bytes.
func (s *XenDomctlCpuPolicy) Decode(b []byte) error {
	if len(b) < XenDomctlCpuPolicySize {
		return wire.TooShort("XenDomctlCpuPolicy", len(b), XenDomctlCpuPolicySize)
	}
	s.NrLeaves = binary.LittleEndian.Uint32(b[0:])
	s.NrMsrs = binary.LittleEndian.Uint32(b[4:])
	s.Leaves = binary.LittleEndian.Uint64(b[8:])
	s.Msrs = binary.LittleEndian.Uint64(b[16:])
	s.ErrLeaf = binary.LittleEndian.Uint32(b[24:])
	s.ErrSubleaf = binary.LittleEndian.Uint32(b[28:])
	s.ErrMsr = binary.LittleEndian.Uint32(b[32:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlCpuPolicySize bytes.
func (s *XenDomctlCpuPolicy) Encode(b []byte) error {
	if len(b) < XenDomctlCpuPolicySize {
		return wire.TooShort("XenDomctlCpuPolicy", len(b), XenDomctlCpuPolicySize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.NrLeaves)
	binary.LittleEndian.PutUint32(b[4:], s.NrMsrs)
	binary.LittleEndian.PutUint64(b[8:], s.Leaves)
	binary.LittleEndian.PutUint64(b[16:], s.Msrs)
	binary.LittleEndian.PutUint32(b[24:], s.ErrLeaf)
	binary.LittleEndian.PutUint32(b[28:], s.ErrSubleaf)
	binary.LittleEndian.PutUint32(b[32:], s.ErrMsr)
	wire.Clear(b[36:40])
	return nil
}
