// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuGetPhysidSize is the size of VcpuGetPhysid in bytes.
const VcpuGetPhysidSize = 8

// VcpuGetPhysid: The processor under a vCPU that stays on it. Xen's vcpu_get_physid: public/vcpu.h, 4.22. Written by
// the hypervisor.
type VcpuGetPhysid struct {
	// What it is known by.
	PhysId uint64
}

// Decode reads the structure from the start of b, which has to hold VcpuGetPhysidSize bytes.
func (s *VcpuGetPhysid) Decode(b []byte) error {
	if len(b) < VcpuGetPhysidSize {
		return wire.TooShort("VcpuGetPhysid", len(b), VcpuGetPhysidSize)
	}
	s.PhysId = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuGetPhysidSize bytes.
func (s *VcpuGetPhysid) Encode(b []byte) error {
	if len(b) < VcpuGetPhysidSize {
		return wire.TooShort("VcpuGetPhysid", len(b), VcpuGetPhysidSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.PhysId)
	return nil
}

// VcpuGetPhysidApicIdMask is bits 0 to 31 of phys_id. Its local APIC's number.
const VcpuGetPhysidApicIdMask uint64 = 0xffffffff

// VcpuGetPhysidApicIdShift is the lowest bit of apic_id in phys_id.
const VcpuGetPhysidApicIdShift = 0

// ApicId returns apic_id of phys_id. Its local APIC's number.
func (s *VcpuGetPhysid) ApicId() uint64 {
	return (s.PhysId & VcpuGetPhysidApicIdMask) >> VcpuGetPhysidApicIdShift
}

// SetApicId sets apic_id of phys_id. A value that does not fit is an error.
func (s *VcpuGetPhysid) SetApicId(value uint64) error {
	if uint64(value) > uint64(VcpuGetPhysidApicIdMask>>VcpuGetPhysidApicIdShift) {
		return wire.TooLarge("VcpuGetPhysid.phys_id:apic_id", uint64(value))
	}
	s.PhysId = s.PhysId&^VcpuGetPhysidApicIdMask | value<<VcpuGetPhysidApicIdShift
	return nil
}

// VcpuGetPhysidAcpiIdMask is bits 32 to 63 of phys_id. Its number in ACPI.
const VcpuGetPhysidAcpiIdMask uint64 = 0xffffffff00000000

// VcpuGetPhysidAcpiIdShift is the lowest bit of acpi_id in phys_id.
const VcpuGetPhysidAcpiIdShift = 32

// AcpiId returns acpi_id of phys_id. Its number in ACPI.
func (s *VcpuGetPhysid) AcpiId() uint64 {
	return (s.PhysId & VcpuGetPhysidAcpiIdMask) >> VcpuGetPhysidAcpiIdShift
}

// SetAcpiId sets acpi_id of phys_id. A value that does not fit is an error.
func (s *VcpuGetPhysid) SetAcpiId(value uint64) error {
	if uint64(value) > uint64(VcpuGetPhysidAcpiIdMask>>VcpuGetPhysidAcpiIdShift) {
		return wire.TooLarge("VcpuGetPhysid.phys_id:acpi_id", uint64(value))
	}
	s.PhysId = s.PhysId&^VcpuGetPhysidAcpiIdMask | value<<VcpuGetPhysidAcpiIdShift
	return nil
}
