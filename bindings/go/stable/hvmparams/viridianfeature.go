// Code generated from abi/hvm-params.yaml. DO NOT EDIT.

package hvmparams

import (
	"holdfast/abi/wire"
)

// ViridianFeature: The parts of the Hyper-V interface that a guest may be given. Xen's HVMPV_*: public/hvm/params.h,
// 4.21. Other values are possible.
type ViridianFeature uint32

// ViridianFeatureBaseFreq is base_freq. Hypercalls, processor numbers and the frequencies of the TSC and the APIC;
// every guest with the interface has it. In Xen 3.4 and later.
const ViridianFeatureBaseFreq ViridianFeature = 0x1

// ViridianFeatureNoFreq is no_freq. Leaves the frequencies out. In Xen 4.5 and later.
const ViridianFeatureNoFreq ViridianFeature = 0x2

// ViridianFeatureTimeRefCount is time_ref_count. A counter of the time since the partition was made. In Xen 4.5 and
// later.
const ViridianFeatureTimeRefCount ViridianFeature = 0x4

// ViridianFeatureReferenceTsc is reference_tsc. A page by which the guest turns its TSC into time. In Xen 4.6 and
// later.
const ViridianFeatureReferenceTsc ViridianFeature = 0x8

// ViridianFeatureHcallRemoteTlbFlush is hcall_remote_tlb_flush. A hypercall to flush the TLBs of other processors. In
// Xen 4.7 and later.
const ViridianFeatureHcallRemoteTlbFlush ViridianFeature = 0x10

// ViridianFeatureApicAssist is apic_assist. A page that spares the guest the end of an interrupt. In Xen 4.7 and later.
const ViridianFeatureApicAssist ViridianFeature = 0x20

// ViridianFeatureCrashCtl is crash_ctl. Registers in which the guest leaves word of its crash. In Xen 4.9 and later.
const ViridianFeatureCrashCtl ViridianFeature = 0x40

// ViridianFeatureSynic is synic. The synthetic interrupt controller. In Xen 4.13 and later.
const ViridianFeatureSynic ViridianFeature = 0x80

// ViridianFeatureStimer is stimer. Synthetic timers. In Xen 4.13 and later.
const ViridianFeatureStimer ViridianFeature = 0x100

// ViridianFeatureHcallIpi is hcall_ipi. A hypercall to interrupt other processors. In Xen 4.13 and later.
const ViridianFeatureHcallIpi ViridianFeature = 0x200

// ViridianFeatureExProcessorMasks is ex_processor_masks. Processor sets of more than 64 in hypercalls. In Xen 4.15 and
// later.
const ViridianFeatureExProcessorMasks ViridianFeature = 0x400

// ViridianFeatureNoVpLimit is no_vp_limit. Does not tell the guest that it may have 64 processors at most. In Xen 4.15
// and later.
const ViridianFeatureNoVpLimit ViridianFeature = 0x800

// ViridianFeatureCpuHotplug is cpu_hotplug. Tells the guest that processors may come later. In Xen 4.15 and later.
const ViridianFeatureCpuHotplug ViridianFeature = 0x1000

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v ViridianFeature) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(ViridianFeatureBaseFreq), Name: "base_freq"},
		{Bits: uint64(ViridianFeatureNoFreq), Name: "no_freq"},
		{Bits: uint64(ViridianFeatureTimeRefCount), Name: "time_ref_count"},
		{Bits: uint64(ViridianFeatureReferenceTsc), Name: "reference_tsc"},
		{Bits: uint64(ViridianFeatureHcallRemoteTlbFlush), Name: "hcall_remote_tlb_flush"},
		{Bits: uint64(ViridianFeatureApicAssist), Name: "apic_assist"},
		{Bits: uint64(ViridianFeatureCrashCtl), Name: "crash_ctl"},
		{Bits: uint64(ViridianFeatureSynic), Name: "synic"},
		{Bits: uint64(ViridianFeatureStimer), Name: "stimer"},
		{Bits: uint64(ViridianFeatureHcallIpi), Name: "hcall_ipi"},
		{Bits: uint64(ViridianFeatureExProcessorMasks), Name: "ex_processor_masks"},
		{Bits: uint64(ViridianFeatureNoVpLimit), Name: "no_vp_limit"},
		{Bits: uint64(ViridianFeatureCpuHotplug), Name: "cpu_hotplug"},
	})
}
