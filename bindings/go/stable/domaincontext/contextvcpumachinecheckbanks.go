// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuMachineCheckBanksSize is the size of ContextVcpuMachineCheckBanks in bytes, without bank.
const ContextVcpuMachineCheckBanksSize = 16

// ContextVcpuMachineCheckBanks: The errors that machine check banks report. In C dctx_vcpu_machine_check_banks:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextVcpuMachineCheckBanks struct {
	// The MSR MCG_STATUS.
	GlobalStatus uint64

	// The number of banks, as MCG_CAP says.
	Banks uint32

	// Reserved: zero when written.
	Reserved uint32

	// Behind it: bank, ContextMachineCheckBank[banks]. The banks.
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuMachineCheckBanksSize bytes.
func (s *ContextVcpuMachineCheckBanks) Decode(b []byte) error {
	if len(b) < ContextVcpuMachineCheckBanksSize {
		return wire.TooShort("ContextVcpuMachineCheckBanks", len(b), ContextVcpuMachineCheckBanksSize)
	}
	s.GlobalStatus = binary.LittleEndian.Uint64(b[0:])
	s.Banks = binary.LittleEndian.Uint32(b[8:])
	s.Reserved = binary.LittleEndian.Uint32(b[12:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuMachineCheckBanksSize bytes.
func (s *ContextVcpuMachineCheckBanks) Encode(b []byte) error {
	if len(b) < ContextVcpuMachineCheckBanksSize {
		return wire.TooShort("ContextVcpuMachineCheckBanks", len(b), ContextVcpuMachineCheckBanksSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.GlobalStatus)
	binary.LittleEndian.PutUint32(b[8:], s.Banks)
	binary.LittleEndian.PutUint32(b[12:], s.Reserved)
	return nil
}

// ContextVcpuMachineCheckBanksBankOffset is where bank begins, ContextMachineCheckBank[banks].
const ContextVcpuMachineCheckBanksBankOffset = 16
