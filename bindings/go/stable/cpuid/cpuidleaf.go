// Code generated from abi/cpuid.yaml. DO NOT EDIT.

package cpuid

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// CpuidLeafSize is the size of CpuidLeaf in bytes.
const CpuidLeafSize = 24

// CpuidLeafNoSubleaf is XEN_CPUID_NO_SUBLEAF. The value of subleaf for a leaf without subleaves.
const CpuidLeafNoSubleaf uint32 = 0xffffffff

// CpuidLeaf: What the CPUID instruction answers for one leaf. Xen's xen_cpuid_leaf_t: public/arch-x86/xen.h, 4.17.
// Written by the toolstack.
type CpuidLeaf struct {
	// The leaf, given to the instruction in EAX.
	Leaf uint32

	// The subleaf, given in ECX.
	Subleaf uint32

	// The answer in EAX.
	Eax uint32

	// The answer in EBX.
	Ebx uint32

	// The answer in ECX.
	Ecx uint32

	// The answer in EDX.
	Edx uint32
}

// Decode reads the structure from the start of b, which has to hold CpuidLeafSize bytes.
func (s *CpuidLeaf) Decode(b []byte) error {
	if len(b) < CpuidLeafSize {
		return wire.TooShort("CpuidLeaf", len(b), CpuidLeafSize)
	}
	s.Leaf = binary.LittleEndian.Uint32(b[0:])
	s.Subleaf = binary.LittleEndian.Uint32(b[4:])
	s.Eax = binary.LittleEndian.Uint32(b[8:])
	s.Ebx = binary.LittleEndian.Uint32(b[12:])
	s.Ecx = binary.LittleEndian.Uint32(b[16:])
	s.Edx = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for CpuidLeafSize bytes.
func (s *CpuidLeaf) Encode(b []byte) error {
	if len(b) < CpuidLeafSize {
		return wire.TooShort("CpuidLeaf", len(b), CpuidLeafSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Leaf)
	binary.LittleEndian.PutUint32(b[4:], s.Subleaf)
	binary.LittleEndian.PutUint32(b[8:], s.Eax)
	binary.LittleEndian.PutUint32(b[12:], s.Ebx)
	binary.LittleEndian.PutUint32(b[16:], s.Ecx)
	binary.LittleEndian.PutUint32(b[20:], s.Edx)
	return nil
}
