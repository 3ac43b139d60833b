// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"holdfast/abi/wire"
)

// CreateDomainFlags: What kind of domain is created. Xen's XEN_DOMCTL_CDF_*: public/domctl.h, 4.21. Other values are
// possible.
type CreateDomainFlags uint32

// CreateDomainFlagsHvm is hvm. It is HVM or PVH; otherwise it is PV.
const CreateDomainFlagsHvm CreateDomainFlags = 0x1

// CreateDomainFlagsHap is hap. Its page tables are in hardware.
const CreateDomainFlagsHap CreateDomainFlags = 0x2

// CreateDomainFlagsS3Integrity is s3_integrity. Its memory is measured when the host sleeps.
const CreateDomainFlagsS3Integrity CreateDomainFlags = 0x4

// CreateDomainFlagsOosOff is oos_off. Its shadow page tables are always in step.
const CreateDomainFlagsOosOff CreateDomainFlags = 0x8

// CreateDomainFlagsXsDomain is xs_domain. It runs xenstore.
const CreateDomainFlagsXsDomain CreateDomainFlags = 0x10

// CreateDomainFlagsIommu is iommu. It may be given devices.
const CreateDomainFlagsIommu CreateDomainFlags = 0x20

// CreateDomainFlagsNestedVirt is nested_virt. It may run a hypervisor.
const CreateDomainFlagsNestedVirt CreateDomainFlags = 0x40

// CreateDomainFlagsVpmu is vpmu. It sees performance counters.
const CreateDomainFlagsVpmu CreateDomainFlags = 0x80

// CreateDomainFlagsTrapUnmappedAccesses is trap_unmapped_accesses. Its accesses to memory that is not there are faults;
// not on x86. In Xen 4.21 and later.
const CreateDomainFlagsTrapUnmappedAccesses CreateDomainFlags = 0x100

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v CreateDomainFlags) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(CreateDomainFlagsHvm), Name: "hvm"},
		{Bits: uint64(CreateDomainFlagsHap), Name: "hap"},
		{Bits: uint64(CreateDomainFlagsS3Integrity), Name: "s3_integrity"},
		{Bits: uint64(CreateDomainFlagsOosOff), Name: "oos_off"},
		{Bits: uint64(CreateDomainFlagsXsDomain), Name: "xs_domain"},
		{Bits: uint64(CreateDomainFlagsIommu), Name: "iommu"},
		{Bits: uint64(CreateDomainFlagsNestedVirt), Name: "nested_virt"},
		{Bits: uint64(CreateDomainFlagsVpmu), Name: "vpmu"},
		{Bits: uint64(CreateDomainFlagsTrapUnmappedAccesses), Name: "trap_unmapped_accesses"},
	})
}
