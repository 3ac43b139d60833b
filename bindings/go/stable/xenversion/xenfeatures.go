// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package xenversion

import (
	"fmt"
)

// XenFeatures: The numbers of the bits in the first word of features: what a guest may rely on. Xen's XENFEAT_*:
// public/features.h, 4.22. Other values are possible.
type XenFeatures uint32

// XenFeaturesWritablePageTables is writable_page_tables. The guest may write to its page tables.
const XenFeaturesWritablePageTables XenFeatures = 0

// XenFeaturesWritableDescriptorTables is writable_descriptor_tables. The guest may write to its segment descriptors.
const XenFeaturesWritableDescriptorTables XenFeatures = 1

// XenFeaturesAutoTranslatedPhysmap is auto_translated_physmap. Xen translates the guest's numbers of pages.
const XenFeaturesAutoTranslatedPhysmap XenFeatures = 2

// XenFeaturesSupervisorModeKernel is supervisor_mode_kernel. The guest's kernel runs in ring 0.
const XenFeaturesSupervisorModeKernel XenFeatures = 3

// XenFeaturesPaePageDirectoryAbove4Gb is pae_pgdir_above_4gb. Page directories of a 32-bit guest may be anywhere.
const XenFeaturesPaePageDirectoryAbove4Gb XenFeatures = 4

// XenFeaturesMmuPtUpdatePreserveAd is mmu_pt_update_preserve_ad. Xen has the update of a page table that keeps the
// accessed and dirty bits.
const XenFeaturesMmuPtUpdatePreserveAd XenFeatures = 5

// XenFeaturesHighmemAssist is highmem_assist. Xen clears and copies pages for the guest.
const XenFeaturesHighmemAssist XenFeatures = 6

// XenFeaturesGnttabMapAvailBits is gnttab_map_avail_bits. A grant is mapped with bits of the guest's choice.
const XenFeaturesGnttabMapAvailBits XenFeatures = 7

// XenFeaturesHvmCallbackVector is hvm_callback_vector. Events may come as an interrupt of the guest's choice. In Xen
// 4.0.1 and later.
const XenFeaturesHvmCallbackVector XenFeatures = 8

// XenFeaturesHvmSafePvclock is hvm_safe_pvclock. The clock of PV guests is safe to use in HVM. In Xen 4.0.1 and later.
const XenFeaturesHvmSafePvclock XenFeatures = 9

// XenFeaturesHvmPirqs is hvm_pirqs. An HVM guest may have interrupts as events. In Xen 4.1 and later.
const XenFeaturesHvmPirqs XenFeatures = 10

// XenFeaturesDom0 is dom0. The guest is the hardware domain. In Xen 4.2 and later.
const XenFeaturesDom0 XenFeatures = 11

// XenFeaturesMemoryOpVnodeSupported is memory_op_vnode_supported. A memory operation may name a virtual NUMA node. In
// Xen 4.6 and later.
const XenFeaturesMemoryOpVnodeSupported XenFeatures = 13

// XenFeaturesArmSmcccSupported is ARM_SMCCC_supported. Arm's calling convention for firmware is there. In Xen 4.10 and
// later.
const XenFeaturesArmSmcccSupported XenFeatures = 14

// XenFeaturesLinuxRsdpUnrestricted is linux_rsdp_unrestricted. Only in a kernel's notes: it takes the ACPI tables from
// anywhere. In Xen 4.11 and later.
const XenFeaturesLinuxRsdpUnrestricted XenFeatures = 15

// XenFeaturesNotDirectMapped is not_direct_mapped. The guest's numbers of pages are not the machine's. In Xen 4.16 and
// later.
const XenFeaturesNotDirectMapped XenFeatures = 16

// XenFeaturesDirectMapped is direct_mapped. The guest's numbers of pages are the machine's. In Xen 4.16 and later.
const XenFeaturesDirectMapped XenFeatures = 17

// XenFeaturesRunstatePhysArea is runstate_phys_area. The guest may give the address of its run states as a physical
// one. In Xen 4.18 and later.
const XenFeaturesRunstatePhysArea XenFeatures = 18

// XenFeaturesVcpuTimePhysArea is vcpu_time_phys_area. The guest may give the address of its times as a physical one. In
// Xen 4.18 and later.
const XenFeaturesVcpuTimePhysArea XenFeatures = 19

// XenFeaturesDmMsixAllWrites is dm_msix_all_writes. A device model sees every write to the control words of MSI-X. In
// Xen 4.19 and later.
const XenFeaturesDmMsixAllWrites XenFeatures = 20

// String returns Xen's name of the value, or its number when it has none.
func (v XenFeatures) String() string {
	switch v {
	case XenFeaturesWritablePageTables:
		return "writable_page_tables"
	case XenFeaturesWritableDescriptorTables:
		return "writable_descriptor_tables"
	case XenFeaturesAutoTranslatedPhysmap:
		return "auto_translated_physmap"
	case XenFeaturesSupervisorModeKernel:
		return "supervisor_mode_kernel"
	case XenFeaturesPaePageDirectoryAbove4Gb:
		return "pae_pgdir_above_4gb"
	case XenFeaturesMmuPtUpdatePreserveAd:
		return "mmu_pt_update_preserve_ad"
	case XenFeaturesHighmemAssist:
		return "highmem_assist"
	case XenFeaturesGnttabMapAvailBits:
		return "gnttab_map_avail_bits"
	case XenFeaturesHvmCallbackVector:
		return "hvm_callback_vector"
	case XenFeaturesHvmSafePvclock:
		return "hvm_safe_pvclock"
	case XenFeaturesHvmPirqs:
		return "hvm_pirqs"
	case XenFeaturesDom0:
		return "dom0"
	case XenFeaturesMemoryOpVnodeSupported:
		return "memory_op_vnode_supported"
	case XenFeaturesArmSmcccSupported:
		return "ARM_SMCCC_supported"
	case XenFeaturesLinuxRsdpUnrestricted:
		return "linux_rsdp_unrestricted"
	case XenFeaturesNotDirectMapped:
		return "not_direct_mapped"
	case XenFeaturesDirectMapped:
		return "direct_mapped"
	case XenFeaturesRunstatePhysArea:
		return "runstate_phys_area"
	case XenFeaturesVcpuTimePhysArea:
		return "vcpu_time_phys_area"
	case XenFeaturesDmMsixAllWrites:
		return "dm_msix_all_writes"
	}
	return fmt.Sprintf("XenFeatures(%d)", uint32(v))
}
