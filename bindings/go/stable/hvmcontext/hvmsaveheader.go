// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmSaveHeaderSize is the size of HvmSaveHeader in bytes.
const HvmSaveHeaderSize = 24

// HvmSaveHeaderExpectedMagic is HVM_FILE_MAGIC. The only value of magic.
const HvmSaveHeaderExpectedMagic uint32 = 0x54381286

// HvmSaveHeaderExpectedVersion is HVM_FILE_VERSION. The only value of version.
const HvmSaveHeaderExpectedVersion uint32 = 1

// HvmSaveHeader: Says that this is an HVM context, and on what machine it was saved. Xen's hvm_save_header:
// public/arch-x86/hvm/save.h, 4.21. Written by the hypervisor.
type HvmSaveHeader struct {
	// Says that this is an HVM context.
	Magic uint32

	// The version of the format.
	Version uint32

	// The changeset of the Xen that saved it, or all ones.
	Changeset uint64

	// Leaf 1 EAX of the saving machine: its family, model and stepping.
	Cpuid uint32

	// The frequency of the guest's time-stamp counter in kHz. In Xen 4.0 and later.
	GtscKhz uint32
}

// Decode reads the structure from the start of b, which has to hold HvmSaveHeaderSize bytes.
func (s *HvmSaveHeader) Decode(b []byte) error {
	if len(b) < HvmSaveHeaderSize {
		return wire.TooShort("HvmSaveHeader", len(b), HvmSaveHeaderSize)
	}
	s.Magic = binary.LittleEndian.Uint32(b[0:])
	s.Version = binary.LittleEndian.Uint32(b[4:])
	s.Changeset = binary.LittleEndian.Uint64(b[8:])
	s.Cpuid = binary.LittleEndian.Uint32(b[16:])
	s.GtscKhz = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmSaveHeaderSize bytes.
func (s *HvmSaveHeader) Encode(b []byte) error {
	if len(b) < HvmSaveHeaderSize {
		return wire.TooShort("HvmSaveHeader", len(b), HvmSaveHeaderSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Magic)
	binary.LittleEndian.PutUint32(b[4:], s.Version)
	binary.LittleEndian.PutUint64(b[8:], s.Changeset)
	binary.LittleEndian.PutUint32(b[16:], s.Cpuid)
	binary.LittleEndian.PutUint32(b[20:], s.GtscKhz)
	return nil
}
