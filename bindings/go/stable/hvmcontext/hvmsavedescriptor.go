// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmSaveDescriptorSize is the size of HvmSaveDescriptor in bytes.
const HvmSaveDescriptorSize = 8

// HvmSaveDescriptor: Stands before every record of the HVM context. Xen's hvm_save_descriptor: public/hvm/save.h, 4.21.
// Written by the hypervisor.
type HvmSaveDescriptor struct {
	// The record's type.
	Typecode HvmSaveType

	// Which of several records of the type: the number of the device or of the vCPU.
	Instance uint16

	// The length of the record in bytes, without this descriptor.
	Length uint32
}

// Decode reads the structure from the start of b, which has to hold HvmSaveDescriptorSize bytes.
func (s *HvmSaveDescriptor) Decode(b []byte) error {
	if len(b) < HvmSaveDescriptorSize {
		return wire.TooShort("HvmSaveDescriptor", len(b), HvmSaveDescriptorSize)
	}
	s.Typecode = HvmSaveType(binary.LittleEndian.Uint16(b[0:]))
	s.Instance = binary.LittleEndian.Uint16(b[2:])
	s.Length = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmSaveDescriptorSize bytes.
func (s *HvmSaveDescriptor) Encode(b []byte) error {
	if len(b) < HvmSaveDescriptorSize {
		return wire.TooShort("HvmSaveDescriptor", len(b), HvmSaveDescriptorSize)
	}
	binary.LittleEndian.PutUint16(b[0:], uint16(s.Typecode))
	binary.LittleEndian.PutUint16(b[2:], s.Instance)
	binary.LittleEndian.PutUint32(b[4:], s.Length)
	return nil
}
