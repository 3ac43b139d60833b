// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

import (
	"holdfast/abi/wire"
)

// PhysicalCapabilities: What a host can do. Xen's XEN_SYSCTL_PHYSCAP_*: public/sysctl.h, 4.17. Other values are
// possible.
type PhysicalCapabilities uint32

// PhysicalCapabilitiesHvm is hvm. HVM guests.
const PhysicalCapabilitiesHvm PhysicalCapabilities = 0x1

// PhysicalCapabilitiesPv is pv. PV guests.
const PhysicalCapabilitiesPv PhysicalCapabilities = 0x2

// PhysicalCapabilitiesDirectIo is directio. Devices given to guests, behind an IOMMU.
const PhysicalCapabilitiesDirectIo PhysicalCapabilities = 0x4

// PhysicalCapabilitiesHap is hap. Page tables for guests in hardware.
const PhysicalCapabilitiesHap PhysicalCapabilities = 0x8

// PhysicalCapabilitiesShadow is shadow. Page tables for guests in software.
const PhysicalCapabilitiesShadow PhysicalCapabilities = 0x10

// PhysicalCapabilitiesIommuHapPtShare is iommu_hap_pt_share. Page tables that the IOMMU shares with the processor.
const PhysicalCapabilitiesIommuHapPtShare PhysicalCapabilities = 0x20

// PhysicalCapabilitiesVmtrace is vmtrace. Traces of what a guest's processor does. In Xen 4.15 and later.
const PhysicalCapabilitiesVmtrace PhysicalCapabilities = 0x40

// PhysicalCapabilitiesVpmu is vpmu. Performance counters for guests. In Xen 4.16 and later.
const PhysicalCapabilitiesVpmu PhysicalCapabilities = 0x80

// PhysicalCapabilitiesGnttabV1 is gnttab_v1. Grant tables of version 1. In Xen 4.16 and later.
const PhysicalCapabilitiesGnttabV1 PhysicalCapabilities = 0x100

// PhysicalCapabilitiesGnttabV2 is gnttab_v2. Grant tables of version 2. In Xen 4.16 and later.
const PhysicalCapabilitiesGnttabV2 PhysicalCapabilities = 0x200

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v PhysicalCapabilities) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(PhysicalCapabilitiesHvm), Name: "hvm"},
		{Bits: uint64(PhysicalCapabilitiesPv), Name: "pv"},
		{Bits: uint64(PhysicalCapabilitiesDirectIo), Name: "directio"},
		{Bits: uint64(PhysicalCapabilitiesHap), Name: "hap"},
		{Bits: uint64(PhysicalCapabilitiesShadow), Name: "shadow"},
		{Bits: uint64(PhysicalCapabilitiesIommuHapPtShare), Name: "iommu_hap_pt_share"},
		{Bits: uint64(PhysicalCapabilitiesVmtrace), Name: "vmtrace"},
		{Bits: uint64(PhysicalCapabilitiesVpmu), Name: "vpmu"},
		{Bits: uint64(PhysicalCapabilitiesGnttabV1), Name: "gnttab_v1"},
		{Bits: uint64(PhysicalCapabilitiesGnttabV2), Name: "gnttab_v2"},
	})
}
