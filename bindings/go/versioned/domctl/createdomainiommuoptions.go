// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"holdfast/abi/wire"
)

// CreateDomainIommuOptions: How a domain's devices reach its memory. Xen's XEN_DOMCTL_IOMMU_*: public/domctl.h, 4.17.
// Other values are possible.
type CreateDomainIommuOptions uint32

// CreateDomainIommuOptionsNoSharept is no_sharept. The IOMMU shares no page tables with the processor.
const CreateDomainIommuOptionsNoSharept CreateDomainIommuOptions = 0x1

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v CreateDomainIommuOptions) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(CreateDomainIommuOptionsNoSharept), Name: "no_sharept"},
	})
}
