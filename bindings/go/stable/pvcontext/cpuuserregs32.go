// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// CpuUserRegs32Size is the size of CpuUserRegs32 in bytes.
const CpuUserRegs32Size = 68

// CpuUserRegs32: The registers of a 32-bit guest, in the order in which Xen pushes them. Xen's cpu_user_regs:
// public/arch-x86/xen-x86_32.h, 4.17.
type CpuUserRegs32 struct {
	// The general register EBX.
	Ebx uint32

	// The general register ECX.
	Ecx uint32

	// The general register EDX.
	Edx uint32

	// The general register ESI.
	Esi uint32

	// The general register EDI.
	Edi uint32

	// The general register EBP.
	Ebp uint32

	// The general register EAX.
	Eax uint32

	// The error code of the last exception; private to Xen.
	ErrorCode uint16

	// The vector of the last exception; private to Xen.
	EntryVector uint16

	// The address of the next instruction.
	Eip uint32

	// The code segment.
	Cs uint16

	// The mask for events at the time, which stands for the interrupt flag.
	SavedUpcallMask uint8

	// Padding.
	Pad0 uint8

	// The flags register.
	Eflags uint32

	// The stack pointer.
	Esp uint32

	// The segment register SS.
	Ss uint16

	// Padding.
	Pad1 uint16

	// The segment register ES.
	Es uint16

	// Padding.
	Pad2 uint16

	// The segment register DS.
	Ds uint16

	// Padding.
	Pad3 uint16

	// The segment register FS.
	Fs uint16

	// Padding.
	Pad4 uint16

	// The segment register GS.
	Gs uint16

	// Padding.
	Pad5 uint16
}

// Decode reads the structure from the start of b, which has to hold CpuUserRegs32Size bytes.
func (s *CpuUserRegs32) Decode(b []byte) error {
	if len(b) < CpuUserRegs32Size {
		return wire.TooShort("CpuUserRegs32", len(b), CpuUserRegs32Size)
	}
	s.Ebx = binary.LittleEndian.Uint32(b[0:])
	s.Ecx = binary.LittleEndian.Uint32(b[4:])
	s.Edx = binary.LittleEndian.Uint32(b[8:])
	s.Esi = binary.LittleEndian.Uint32(b[12:])
	s.Edi = binary.LittleEndian.Uint32(b[16:])
	s.Ebp = binary.LittleEndian.Uint32(b[20:])
	s.Eax = binary.LittleEndian.Uint32(b[24:])
	s.ErrorCode = binary.LittleEndian.Uint16(b[28:])
	s.EntryVector = binary.LittleEndian.Uint16(b[30:])
	s.Eip = binary.LittleEndian.Uint32(b[32:])
	s.Cs = binary.LittleEndian.Uint16(b[36:])
	s.SavedUpcallMask = b[38]
	s.Pad0 = b[39]
	s.Eflags = binary.LittleEndian.Uint32(b[40:])
	s.Esp = binary.LittleEndian.Uint32(b[44:])
	s.Ss = binary.LittleEndian.Uint16(b[48:])
	s.Pad1 = binary.LittleEndian.Uint16(b[50:])
	s.Es = binary.LittleEndian.Uint16(b[52:])
	s.Pad2 = binary.LittleEndian.Uint16(b[54:])
	s.Ds = binary.LittleEndian.Uint16(b[56:])
	s.Pad3 = binary.LittleEndian.Uint16(b[58:])
	s.Fs = binary.LittleEndian.Uint16(b[60:])
	s.Pad4 = binary.LittleEndian.Uint16(b[62:])
	s.Gs = binary.LittleEndian.Uint16(b[64:])
	s.Pad5 = binary.LittleEndian.Uint16(b[66:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for CpuUserRegs32Size bytes.
func (s *CpuUserRegs32) Encode(b []byte) error {
	if len(b) < CpuUserRegs32Size {
		return wire.TooShort("CpuUserRegs32", len(b), CpuUserRegs32Size)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Ebx)
	binary.LittleEndian.PutUint32(b[4:], s.Ecx)
	binary.LittleEndian.PutUint32(b[8:], s.Edx)
	binary.LittleEndian.PutUint32(b[12:], s.Esi)
	binary.LittleEndian.PutUint32(b[16:], s.Edi)
	binary.LittleEndian.PutUint32(b[20:], s.Ebp)
	binary.LittleEndian.PutUint32(b[24:], s.Eax)
	binary.LittleEndian.PutUint16(b[28:], s.ErrorCode)
	binary.LittleEndian.PutUint16(b[30:], s.EntryVector)
	binary.LittleEndian.PutUint32(b[32:], s.Eip)
	binary.LittleEndian.PutUint16(b[36:], s.Cs)
	b[38] = s.SavedUpcallMask
	b[39] = s.Pad0
	binary.LittleEndian.PutUint32(b[40:], s.Eflags)
	binary.LittleEndian.PutUint32(b[44:], s.Esp)
	binary.LittleEndian.PutUint16(b[48:], s.Ss)
	binary.LittleEndian.PutUint16(b[50:], s.Pad1)
	binary.LittleEndian.PutUint16(b[52:], s.Es)
	binary.LittleEndian.PutUint16(b[54:], s.Pad2)
	binary.LittleEndian.PutUint16(b[56:], s.Ds)
	binary.LittleEndian.PutUint16(b[58:], s.Pad3)
	binary.LittleEndian.PutUint16(b[60:], s.Fs)
	binary.LittleEndian.PutUint16(b[62:], s.Pad4)
	binary.LittleEndian.PutUint16(b[64:], s.Gs)
	binary.LittleEndian.PutUint16(b[66:], s.Pad5)
	return nil
}
