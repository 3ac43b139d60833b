// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmViridianDomainSize is the size of HvmViridianDomain in bytes.
const HvmViridianDomainSize = 32

// HvmViridianDomain: The domain's state of the Hyper-V interface; called VIRIDIAN before Xen 4.2. Xen's
// hvm_viridian_domain_context: public/arch-x86/hvm/save.h, 4.21. In Xen 3.4 and later. Written by the hypervisor.
type HvmViridianDomain struct {
	// The MSR with the address of the hypercall page.
	HypercallGpa uint64

	// What the guest's system calls itself.
	GuestOsId uint64

	// The reference time in units of 100 nanoseconds. In Xen 4.5 and later.
	TimeRefCount uint64

	// The MSR with the address of the reference time page. In Xen 4.6 and later.
	ReferenceTsc uint64
}

// Decode reads the structure from the start of b, which has to hold HvmViridianDomainSize bytes.
func (s *HvmViridianDomain) Decode(b []byte) error {
	if len(b) < HvmViridianDomainSize {
		return wire.TooShort("HvmViridianDomain", len(b), HvmViridianDomainSize)
	}
	s.HypercallGpa = binary.LittleEndian.Uint64(b[0:])
	s.GuestOsId = binary.LittleEndian.Uint64(b[8:])
	s.TimeRefCount = binary.LittleEndian.Uint64(b[16:])
	s.ReferenceTsc = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmViridianDomainSize bytes.
func (s *HvmViridianDomain) Encode(b []byte) error {
	if len(b) < HvmViridianDomainSize {
		return wire.TooShort("HvmViridianDomain", len(b), HvmViridianDomainSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.HypercallGpa)
	binary.LittleEndian.PutUint64(b[8:], s.GuestOsId)
	binary.LittleEndian.PutUint64(b[16:], s.TimeRefCount)
	binary.LittleEndian.PutUint64(b[24:], s.ReferenceTsc)
	return nil
}
