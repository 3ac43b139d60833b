// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// CpuUserRegs64Size is the size of CpuUserRegs64 in bytes.
const CpuUserRegs64Size = 200

// CpuUserRegs64: The registers of a 64-bit guest, in the order in which Xen pushes them. Xen's cpu_user_regs:
// public/arch-x86/xen-x86_64.h, 4.17.
type CpuUserRegs64 struct {
	// The general register R15.
	R15 uint64

	// The general register R14.
	R14 uint64

	// The general register R13.
	R13 uint64

	// The general register R12.
	R12 uint64

	// The general register RBP.
	Rbp uint64

	// The general register RBX.
	Rbx uint64

	// The general register R11.
	R11 uint64

	// The general register R10.
	R10 uint64

	// The general register R9.
	R9 uint64

	// The general register R8.
	R8 uint64

	// The general register RAX.
	Rax uint64

	// The general register RCX.
	Rcx uint64

	// The general register RDX.
	Rdx uint64

	// The general register RSI.
	Rsi uint64

	// The general register RDI.
	Rdi uint64

	// The error code of the last exception; private to Xen.
	ErrorCode uint32

	// The vector of the last exception; private to Xen.
	EntryVector uint32

	// The address of the next instruction.
	Rip uint64

	// The code segment.
	Cs uint16

	// Padding.
	Pad0 uint16

	// The mask for events at the time, which stands for the interrupt flag.
	SavedUpcallMask uint8

	// Padding.
	Pad1 [3]byte

	// The flags register.
	Rflags uint64

	// The stack pointer.
	Rsp uint64

	// The segment register SS.
	Ss uint16

	// Padding.
	Pad2 [3]uint16

	// The segment register ES.
	Es uint16

	// Padding.
	Pad3 [3]uint16

	// The segment register DS.
	Ds uint16

	// Padding.
	Pad4 [3]uint16

	// The segment register FS.
	Fs uint16

	// Padding.
	Pad5 [3]uint16

	// The segment register GS.
	Gs uint16

	// Padding.
	Pad6 [3]uint16
}

// Decode reads the structure from the start of b, which has to hold CpuUserRegs64Size bytes.
func (s *CpuUserRegs64) Decode(b []byte) error {
	if len(b) < CpuUserRegs64Size {
		return wire.TooShort("CpuUserRegs64", len(b), CpuUserRegs64Size)
	}
	s.R15 = binary.LittleEndian.Uint64(b[0:])
	s.R14 = binary.LittleEndian.Uint64(b[8:])
	s.R13 = binary.LittleEndian.Uint64(b[16:])
	s.R12 = binary.LittleEndian.Uint64(b[24:])
	s.Rbp = binary.LittleEndian.Uint64(b[32:])
	s.Rbx = binary.LittleEndian.Uint64(b[40:])
	s.R11 = binary.LittleEndian.Uint64(b[48:])
	s.R10 = binary.LittleEndian.Uint64(b[56:])
	s.R9 = binary.LittleEndian.Uint64(b[64:])
	s.R8 = binary.LittleEndian.Uint64(b[72:])
	s.Rax = binary.LittleEndian.Uint64(b[80:])
	s.Rcx = binary.LittleEndian.Uint64(b[88:])
	s.Rdx = binary.LittleEndian.Uint64(b[96:])
	s.Rsi = binary.LittleEndian.Uint64(b[104:])
	s.Rdi = binary.LittleEndian.Uint64(b[112:])
	s.ErrorCode = binary.LittleEndian.Uint32(b[120:])
	s.EntryVector = binary.LittleEndian.Uint32(b[124:])
	s.Rip = binary.LittleEndian.Uint64(b[128:])
	s.Cs = binary.LittleEndian.Uint16(b[136:])
	s.Pad0 = binary.LittleEndian.Uint16(b[138:])
	s.SavedUpcallMask = b[140]
	copy(s.Pad1[:], b[141:])
	s.Rflags = binary.LittleEndian.Uint64(b[144:])
	s.Rsp = binary.LittleEndian.Uint64(b[152:])
	s.Ss = binary.LittleEndian.Uint16(b[160:])
	for i := range s.Pad2 {
		s.Pad2[i] = binary.LittleEndian.Uint16(b[162+2*i:])
	}
	s.Es = binary.LittleEndian.Uint16(b[168:])
	for i := range s.Pad3 {
		s.Pad3[i] = binary.LittleEndian.Uint16(b[170+2*i:])
	}
	s.Ds = binary.LittleEndian.Uint16(b[176:])
	for i := range s.Pad4 {
		s.Pad4[i] = binary.LittleEndian.Uint16(b[178+2*i:])
	}
	s.Fs = binary.LittleEndian.Uint16(b[184:])
	for i := range s.Pad5 {
		s.Pad5[i] = binary.LittleEndian.Uint16(b[186+2*i:])
	}
	s.Gs = binary.LittleEndian.Uint16(b[192:])
	for i := range s.Pad6 {
		s.Pad6[i] = binary.LittleEndian.Uint16(b[194+2*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for CpuUserRegs64Size bytes.
func (s *CpuUserRegs64) Encode(b []byte) error {
	if len(b) < CpuUserRegs64Size {
		return wire.TooShort("CpuUserRegs64", len(b), CpuUserRegs64Size)
	}
	binary.LittleEndian.PutUint64(b[0:], s.R15)
	binary.LittleEndian.PutUint64(b[8:], s.R14)
	binary.LittleEndian.PutUint64(b[16:], s.R13)
	binary.LittleEndian.PutUint64(b[24:], s.R12)
	binary.LittleEndian.PutUint64(b[32:], s.Rbp)
	binary.LittleEndian.PutUint64(b[40:], s.Rbx)
	binary.LittleEndian.PutUint64(b[48:], s.R11)
	binary.LittleEndian.PutUint64(b[56:], s.R10)
	binary.LittleEndian.PutUint64(b[64:], s.R9)
	binary.LittleEndian.PutUint64(b[72:], s.R8)
	binary.LittleEndian.PutUint64(b[80:], s.Rax)
	binary.LittleEndian.PutUint64(b[88:], s.Rcx)
	binary.LittleEndian.PutUint64(b[96:], s.Rdx)
	binary.LittleEndian.PutUint64(b[104:], s.Rsi)
	binary.LittleEndian.PutUint64(b[112:], s.Rdi)
	binary.LittleEndian.PutUint32(b[120:], s.ErrorCode)
	binary.LittleEndian.PutUint32(b[124:], s.EntryVector)
	binary.LittleEndian.PutUint64(b[128:], s.Rip)
	binary.LittleEndian.PutUint16(b[136:], s.Cs)
	binary.LittleEndian.PutUint16(b[138:], s.Pad0)
	b[140] = s.SavedUpcallMask
	copy(b[141:144], s.Pad1[:])
	binary.LittleEndian.PutUint64(b[144:], s.Rflags)
	binary.LittleEndian.PutUint64(b[152:], s.Rsp)
	binary.LittleEndian.PutUint16(b[160:], s.Ss)
	for i := range s.Pad2 {
		binary.LittleEndian.PutUint16(b[162+2*i:], s.Pad2[i])
	}
	binary.LittleEndian.PutUint16(b[168:], s.Es)
	for i := range s.Pad3 {
		binary.LittleEndian.PutUint16(b[170+2*i:], s.Pad3[i])
	}
	binary.LittleEndian.PutUint16(b[176:], s.Ds)
	for i := range s.Pad4 {
		binary.LittleEndian.PutUint16(b[178+2*i:], s.Pad4[i])
	}
	binary.LittleEndian.PutUint16(b[184:], s.Fs)
	for i := range s.Pad5 {
		binary.LittleEndian.PutUint16(b[186+2*i:], s.Pad5[i])
	}
	binary.LittleEndian.PutUint16(b[192:], s.Gs)
	for i := range s.Pad6 {
		binary.LittleEndian.PutUint16(b[194+2*i:], s.Pad6[i])
	}
	return nil
}
