// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextMachineCheckBankSize is the size of ContextMachineCheckBank in bytes.
const ContextMachineCheckBankSize = 32

// ContextMachineCheckBank: What a machine check bank reports. In C dctx_machine_check_bank:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextMachineCheckBank struct {
	// The MSR MCi_CTL.
	Control uint64

	// The MSR MCi_STATUS.
	Status uint64

	// The MSR MCi_ADDR.
	Address uint64

	// The MSR MCi_MISC.
	Misc uint64
}

// Decode reads the structure from the start of b, which has to hold ContextMachineCheckBankSize bytes.
func (s *ContextMachineCheckBank) Decode(b []byte) error {
	if len(b) < ContextMachineCheckBankSize {
		return wire.TooShort("ContextMachineCheckBank", len(b), ContextMachineCheckBankSize)
	}
	s.Control = binary.LittleEndian.Uint64(b[0:])
	s.Status = binary.LittleEndian.Uint64(b[8:])
	s.Address = binary.LittleEndian.Uint64(b[16:])
	s.Misc = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextMachineCheckBankSize bytes.
func (s *ContextMachineCheckBank) Encode(b []byte) error {
	if len(b) < ContextMachineCheckBankSize {
		return wire.TooShort("ContextMachineCheckBank", len(b), ContextMachineCheckBankSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Control)
	binary.LittleEndian.PutUint64(b[8:], s.Status)
	binary.LittleEndian.PutUint64(b[16:], s.Address)
	binary.LittleEndian.PutUint64(b[24:], s.Misc)
	return nil
}
