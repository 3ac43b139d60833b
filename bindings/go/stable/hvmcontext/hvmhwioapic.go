// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwIoapicSize is the size of HvmHwIoapic in bytes.
const HvmHwIoapicSize = 400

// HvmHwIoapic: The I/O interrupt controller, always with 48 lines. Xen's hvm_hw_vioapic: public/arch-x86/hvm/save.h,
// 4.21. Written by the hypervisor.
type HvmHwIoapic struct {
	// The address of its registers in guest memory.
	BaseAddress uint64

	// The register that the guest has selected.
	Ioregsel uint32

	// Its number on the interrupt bus.
	Id uint32

	// Where each line goes.
	Redirtbl [48]HvmVioapicRedirEntry
}

// Decode reads the structure from the start of b, which has to hold HvmHwIoapicSize bytes.
func (s *HvmHwIoapic) Decode(b []byte) error {
	if len(b) < HvmHwIoapicSize {
		return wire.TooShort("HvmHwIoapic", len(b), HvmHwIoapicSize)
	}
	s.BaseAddress = binary.LittleEndian.Uint64(b[0:])
	s.Ioregsel = binary.LittleEndian.Uint32(b[8:])
	s.Id = binary.LittleEndian.Uint32(b[12:])
	for i := range s.Redirtbl {
		if err := s.Redirtbl[i].Decode(b[16+8*i:]); err != nil {
			return err
		}
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwIoapicSize bytes.
func (s *HvmHwIoapic) Encode(b []byte) error {
	if len(b) < HvmHwIoapicSize {
		return wire.TooShort("HvmHwIoapic", len(b), HvmHwIoapicSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.BaseAddress)
	binary.LittleEndian.PutUint32(b[8:], s.Ioregsel)
	binary.LittleEndian.PutUint32(b[12:], s.Id)
	for i := range s.Redirtbl {
		if err := s.Redirtbl[i].Encode(b[16+8*i:]); err != nil {
			return err
		}
	}
	return nil
}
