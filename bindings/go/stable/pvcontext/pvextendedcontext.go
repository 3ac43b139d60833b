// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"

	"holdfast/abi/stable/hvmcontext"
	"holdfast/abi/wire"
)

// PvExtendedContextSize is the size of PvExtendedContext in bytes.
const PvExtendedContextSize = 64

// PvExtendedContextMaxSize: The longest record that there may be; newer versions may use more of it.
const PvExtendedContextMaxSize uint32 = 128

// PvExtendedContext: Further state of a PV guest's vCPU: callbacks of the compatibility entry points, and machine
// checks. Xen's xen_domctl_ext_vcpucontext: public/domctl.h, 4.17.
type PvExtendedContext struct {
	// The number of the vCPU, as the record's header has it.
	Vcpu uint32

	// The number of bytes in use, from the start of this structure.
	ContextSize uint32

	// The address of the callback for SYSCALL from 32-bit code.
	Syscall32CallbackEip uint64

	// The address of the callback for SYSENTER.
	SysenterCallbackEip uint64

	// The code segment of the callback for SYSCALL from 32-bit code.
	Syscall32CallbackCs uint16

	// The code segment of the callback for SYSENTER.
	SysenterCallbackCs uint16

	// Whether that for SYSCALL from 32-bit code is entered with events masked.
	Syscall32DisablesEvents uint8

	// Whether that for SYSENTER is entered with events masked.
	SysenterDisablesEvents uint8

	// Padding.
	Pad uint16

	// The machine-check registers; only the first of them before Xen 4.3, and three before 4.10. In Xen 4.2 and later.
	Vmce hvmcontext.HvmVmceVcpu
}

// Decode reads the structure from the start of b, which has to hold PvExtendedContextSize bytes.
func (s *PvExtendedContext) Decode(b []byte) error {
	if len(b) < PvExtendedContextSize {
		return wire.TooShort("PvExtendedContext", len(b), PvExtendedContextSize)
	}
	s.Vcpu = binary.LittleEndian.Uint32(b[0:])
	s.ContextSize = binary.LittleEndian.Uint32(b[4:])
	s.Syscall32CallbackEip = binary.LittleEndian.Uint64(b[8:])
	s.SysenterCallbackEip = binary.LittleEndian.Uint64(b[16:])
	s.Syscall32CallbackCs = binary.LittleEndian.Uint16(b[24:])
	s.SysenterCallbackCs = binary.LittleEndian.Uint16(b[26:])
	s.Syscall32DisablesEvents = b[28]
	s.SysenterDisablesEvents = b[29]
	s.Pad = binary.LittleEndian.Uint16(b[30:])
	if err := s.Vmce.Decode(b[32:]); err != nil {
		return err
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PvExtendedContextSize bytes.
func (s *PvExtendedContext) Encode(b []byte) error {
	if len(b) < PvExtendedContextSize {
		return wire.TooShort("PvExtendedContext", len(b), PvExtendedContextSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Vcpu)
	binary.LittleEndian.PutUint32(b[4:], s.ContextSize)
	binary.LittleEndian.PutUint64(b[8:], s.Syscall32CallbackEip)
	binary.LittleEndian.PutUint64(b[16:], s.SysenterCallbackEip)
	binary.LittleEndian.PutUint16(b[24:], s.Syscall32CallbackCs)
	binary.LittleEndian.PutUint16(b[26:], s.SysenterCallbackCs)
	b[28] = s.Syscall32DisablesEvents
	b[29] = s.SysenterDisablesEvents
	binary.LittleEndian.PutUint16(b[30:], s.Pad)
	if err := s.Vmce.Encode(b[32:]); err != nil {
		return err
	}
	return nil
}
