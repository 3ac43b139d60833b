// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ElfPrstatus32Size is the size of ElfPrstatus32 in bytes.
const ElfPrstatus32Size = 144

// ElfPrstatus32: The general registers of a thread of a 32-bit x86. In C elf_prstatus32: linux/elfcore.h, 6.1. Written
// by the toolstack.
type ElfPrstatus32 struct {
	// The signal that ended the thread; 0 for none.
	Signal int32

	// Its code.
	SignalCode int32

	// Its error number.
	SignalError int32

	// The signal that is being handled.
	CurrentSignal uint16

	// Reserved: zero when written.
	Pad0 uint16

	// Signals that wait.
	PendingSignals uint32

	// Signals that are blocked.
	HeldSignals uint32

	// The number of the thread: that of the vCPU, and one.
	Pid int32

	// The number of its parent.
	Parent int32

	// The number of its group.
	Group int32

	// The number of its session.
	Session int32

	// Seconds and microseconds that it and its children ran as users and in the kernel.
	Times [8]uint32

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

	// The segment register DS.
	Ds uint32

	// The segment register ES.
	Es uint32

	// The segment register FS.
	Fs uint32

	// The segment register GS.
	Gs uint32

	// The number of a system call that is to be made again; all ones for none.
	OrigEax uint32

	// The address of the next instruction.
	Eip uint32

	// The code segment.
	Cs uint32

	// The flags register.
	Eflags uint32

	// The stack pointer.
	Esp uint32

	// The segment register SS.
	Ss uint32

	// 1 when a note with floating-point registers follows.
	FpValid uint32
}

// Decode reads the structure from the start of b, which has to hold ElfPrstatus32Size bytes.
func (s *ElfPrstatus32) Decode(b []byte) error {
	if len(b) < ElfPrstatus32Size {
		return wire.TooShort("ElfPrstatus32", len(b), ElfPrstatus32Size)
	}
	s.Signal = int32(binary.LittleEndian.Uint32(b[0:]))
	s.SignalCode = int32(binary.LittleEndian.Uint32(b[4:]))
	s.SignalError = int32(binary.LittleEndian.Uint32(b[8:]))
	s.CurrentSignal = binary.LittleEndian.Uint16(b[12:])
	s.Pad0 = binary.LittleEndian.Uint16(b[14:])
	s.PendingSignals = binary.LittleEndian.Uint32(b[16:])
	s.HeldSignals = binary.LittleEndian.Uint32(b[20:])
	s.Pid = int32(binary.LittleEndian.Uint32(b[24:]))
	s.Parent = int32(binary.LittleEndian.Uint32(b[28:]))
	s.Group = int32(binary.LittleEndian.Uint32(b[32:]))
	s.Session = int32(binary.LittleEndian.Uint32(b[36:]))
	for i := range s.Times {
		s.Times[i] = binary.LittleEndian.Uint32(b[40+4*i:])
	}
	s.Ebx = binary.LittleEndian.Uint32(b[72:])
	s.Ecx = binary.LittleEndian.Uint32(b[76:])
	s.Edx = binary.LittleEndian.Uint32(b[80:])
	s.Esi = binary.LittleEndian.Uint32(b[84:])
	s.Edi = binary.LittleEndian.Uint32(b[88:])
	s.Ebp = binary.LittleEndian.Uint32(b[92:])
	s.Eax = binary.LittleEndian.Uint32(b[96:])
	s.Ds = binary.LittleEndian.Uint32(b[100:])
	s.Es = binary.LittleEndian.Uint32(b[104:])
	s.Fs = binary.LittleEndian.Uint32(b[108:])
	s.Gs = binary.LittleEndian.Uint32(b[112:])
	s.OrigEax = binary.LittleEndian.Uint32(b[116:])
	s.Eip = binary.LittleEndian.Uint32(b[120:])
	s.Cs = binary.LittleEndian.Uint32(b[124:])
	s.Eflags = binary.LittleEndian.Uint32(b[128:])
	s.Esp = binary.LittleEndian.Uint32(b[132:])
	s.Ss = binary.LittleEndian.Uint32(b[136:])
	s.FpValid = binary.LittleEndian.Uint32(b[140:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ElfPrstatus32Size bytes.
func (s *ElfPrstatus32) Encode(b []byte) error {
	if len(b) < ElfPrstatus32Size {
		return wire.TooShort("ElfPrstatus32", len(b), ElfPrstatus32Size)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Signal))
	binary.LittleEndian.PutUint32(b[4:], uint32(s.SignalCode))
	binary.LittleEndian.PutUint32(b[8:], uint32(s.SignalError))
	binary.LittleEndian.PutUint16(b[12:], s.CurrentSignal)
	binary.LittleEndian.PutUint16(b[14:], s.Pad0)
	binary.LittleEndian.PutUint32(b[16:], s.PendingSignals)
	binary.LittleEndian.PutUint32(b[20:], s.HeldSignals)
	binary.LittleEndian.PutUint32(b[24:], uint32(s.Pid))
	binary.LittleEndian.PutUint32(b[28:], uint32(s.Parent))
	binary.LittleEndian.PutUint32(b[32:], uint32(s.Group))
	binary.LittleEndian.PutUint32(b[36:], uint32(s.Session))
	for i := range s.Times {
		binary.LittleEndian.PutUint32(b[40+4*i:], s.Times[i])
	}
	binary.LittleEndian.PutUint32(b[72:], s.Ebx)
	binary.LittleEndian.PutUint32(b[76:], s.Ecx)
	binary.LittleEndian.PutUint32(b[80:], s.Edx)
	binary.LittleEndian.PutUint32(b[84:], s.Esi)
	binary.LittleEndian.PutUint32(b[88:], s.Edi)
	binary.LittleEndian.PutUint32(b[92:], s.Ebp)
	binary.LittleEndian.PutUint32(b[96:], s.Eax)
	binary.LittleEndian.PutUint32(b[100:], s.Ds)
	binary.LittleEndian.PutUint32(b[104:], s.Es)
	binary.LittleEndian.PutUint32(b[108:], s.Fs)
	binary.LittleEndian.PutUint32(b[112:], s.Gs)
	binary.LittleEndian.PutUint32(b[116:], s.OrigEax)
	binary.LittleEndian.PutUint32(b[120:], s.Eip)
	binary.LittleEndian.PutUint32(b[124:], s.Cs)
	binary.LittleEndian.PutUint32(b[128:], s.Eflags)
	binary.LittleEndian.PutUint32(b[132:], s.Esp)
	binary.LittleEndian.PutUint32(b[136:], s.Ss)
	binary.LittleEndian.PutUint32(b[140:], s.FpValid)
	return nil
}
