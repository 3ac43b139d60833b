// Code generated from abi/pv-vcpu.yaml. DO NOT EDIT.

package pvvcpu

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// IretContextSize is the size of IretContext in bytes.
const IretContextSize = 72

// IretContext: What a 64-bit kernel has on its stack when it returns from an interrupt or an exception. Xen's
// iret_context: public/arch-x86/xen-x86_64.h, 4.17. Written by the guest.
type IretContext struct {
	// The general register RAX.
	Rax uint64

	// The general register R11.
	R11 uint64

	// The general register RCX.
	Rcx uint64

	// How it returns. Xen does not look at the other bits.
	Flags uint64

	// The address of the next instruction.
	Rip uint64

	// The code segment; level 3 is user code, each other the kernel.
	Cs uint64

	// The flags register; IF stands for events that are not masked.
	Rflags uint64

	// The stack pointer.
	Rsp uint64

	// The stack segment.
	Ss uint64
}

// Decode reads the structure from the start of b, which has to hold IretContextSize bytes.
func (s *IretContext) Decode(b []byte) error {
	if len(b) < IretContextSize {
		return wire.TooShort("IretContext", len(b), IretContextSize)
	}
	s.Rax = binary.LittleEndian.Uint64(b[0:])
	s.R11 = binary.LittleEndian.Uint64(b[8:])
	s.Rcx = binary.LittleEndian.Uint64(b[16:])
	s.Flags = binary.LittleEndian.Uint64(b[24:])
	s.Rip = binary.LittleEndian.Uint64(b[32:])
	s.Cs = binary.LittleEndian.Uint64(b[40:])
	s.Rflags = binary.LittleEndian.Uint64(b[48:])
	s.Rsp = binary.LittleEndian.Uint64(b[56:])
	s.Ss = binary.LittleEndian.Uint64(b[64:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for IretContextSize bytes.
func (s *IretContext) Encode(b []byte) error {
	if len(b) < IretContextSize {
		return wire.TooShort("IretContext", len(b), IretContextSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Rax)
	binary.LittleEndian.PutUint64(b[8:], s.R11)
	binary.LittleEndian.PutUint64(b[16:], s.Rcx)
	binary.LittleEndian.PutUint64(b[24:], s.Flags)
	binary.LittleEndian.PutUint64(b[32:], s.Rip)
	binary.LittleEndian.PutUint64(b[40:], s.Cs)
	binary.LittleEndian.PutUint64(b[48:], s.Rflags)
	binary.LittleEndian.PutUint64(b[56:], s.Rsp)
	binary.LittleEndian.PutUint64(b[64:], s.Ss)
	return nil
}

// IretContextInSyscallMask is bit 8 of flags. Set when it returns by SYSRET: RCX and R11 stay as they are.
const IretContextInSyscallMask uint64 = 0x100

// InSyscall returns VGCF_in_syscall of flags. Set when it returns by SYSRET: RCX and R11 stay as they are.
func (s *IretContext) InSyscall() bool {
	return s.Flags&IretContextInSyscallMask != 0
}

// SetInSyscall sets or clears VGCF_in_syscall of flags.
func (s *IretContext) SetInSyscall(set bool) {
	if set {
		s.Flags |= IretContextInSyscallMask
	} else {
		s.Flags &^= IretContextInSyscallMask
	}
}
