// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ElfPrstatus64Size is the size of ElfPrstatus64 in bytes.
const ElfPrstatus64Size = 336

// ElfPrstatus64: The general registers of a thread of a 64-bit x86. In C elf_prstatus64: linux/elfcore.h, 6.1. Written
// by the toolstack.
type ElfPrstatus64 struct {
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
	PendingSignals uint64

	// Signals that are blocked.
	HeldSignals uint64

	// The number of the thread: that of the vCPU, and one.
	Pid int32

	// The number of its parent.
	Parent int32

	// The number of its group.
	Group int32

	// The number of its session.
	Session int32

	// Seconds and microseconds that it and its children ran as users and in the kernel.
	Times [8]uint64

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

	// The number of a system call that is to be made again; all ones for none.
	OrigRax uint64

	// The address of the next instruction.
	Rip uint64

	// The code segment.
	Cs uint64

	// The flags register.
	Rflags uint64

	// The stack pointer.
	Rsp uint64

	// The segment register SS.
	Ss uint64

	// The base of FS.
	FsBase uint64

	// The base of GS.
	GsBase uint64

	// The segment register DS.
	Ds uint64

	// The segment register ES.
	Es uint64

	// The segment register FS.
	Fs uint64

	// The segment register GS.
	Gs uint64

	// 1 when a note with floating-point registers follows.
	FpValid uint32

	// Reserved: zero when written.
	Pad1 uint32
}

// Decode reads the structure from the start of b, which has to hold ElfPrstatus64Size bytes.
func (s *ElfPrstatus64) Decode(b []byte) error {
	if len(b) < ElfPrstatus64Size {
		return wire.TooShort("ElfPrstatus64", len(b), ElfPrstatus64Size)
	}
	s.Signal = int32(binary.LittleEndian.Uint32(b[0:]))
	s.SignalCode = int32(binary.LittleEndian.Uint32(b[4:]))
	s.SignalError = int32(binary.LittleEndian.Uint32(b[8:]))
	s.CurrentSignal = binary.LittleEndian.Uint16(b[12:])
	s.Pad0 = binary.LittleEndian.Uint16(b[14:])
	s.PendingSignals = binary.LittleEndian.Uint64(b[16:])
	s.HeldSignals = binary.LittleEndian.Uint64(b[24:])
	s.Pid = int32(binary.LittleEndian.Uint32(b[32:]))
	s.Parent = int32(binary.LittleEndian.Uint32(b[36:]))
	s.Group = int32(binary.LittleEndian.Uint32(b[40:]))
	s.Session = int32(binary.LittleEndian.Uint32(b[44:]))
	for i := range s.Times {
		s.Times[i] = binary.LittleEndian.Uint64(b[48+8*i:])
	}
	s.R15 = binary.LittleEndian.Uint64(b[112:])
	s.R14 = binary.LittleEndian.Uint64(b[120:])
	s.R13 = binary.LittleEndian.Uint64(b[128:])
	s.R12 = binary.LittleEndian.Uint64(b[136:])
	s.Rbp = binary.LittleEndian.Uint64(b[144:])
	s.Rbx = binary.LittleEndian.Uint64(b[152:])
	s.R11 = binary.LittleEndian.Uint64(b[160:])
	s.R10 = binary.LittleEndian.Uint64(b[168:])
	s.R9 = binary.LittleEndian.Uint64(b[176:])
	s.R8 = binary.LittleEndian.Uint64(b[184:])
	s.Rax = binary.LittleEndian.Uint64(b[192:])
	s.Rcx = binary.LittleEndian.Uint64(b[200:])
	s.Rdx = binary.LittleEndian.Uint64(b[208:])
	s.Rsi = binary.LittleEndian.Uint64(b[216:])
	s.Rdi = binary.LittleEndian.Uint64(b[224:])
	s.OrigRax = binary.LittleEndian.Uint64(b[232:])
	s.Rip = binary.LittleEndian.Uint64(b[240:])
	s.Cs = binary.LittleEndian.Uint64(b[248:])
	s.Rflags = binary.LittleEndian.Uint64(b[256:])
	s.Rsp = binary.LittleEndian.Uint64(b[264:])
	s.Ss = binary.LittleEndian.Uint64(b[272:])
	s.FsBase = binary.LittleEndian.Uint64(b[280:])
	s.GsBase = binary.LittleEndian.Uint64(b[288:])
	s.Ds = binary.LittleEndian.Uint64(b[296:])
	s.Es = binary.LittleEndian.Uint64(b[304:])
	s.Fs = binary.LittleEndian.Uint64(b[312:])
	s.Gs = binary.LittleEndian.Uint64(b[320:])
	s.FpValid = binary.LittleEndian.Uint32(b[328:])
	s.Pad1 = binary.LittleEndian.Uint32(b[332:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ElfPrstatus64Size bytes.
func (s *ElfPrstatus64) Encode(b []byte) error {
	if len(b) < ElfPrstatus64Size {
		return wire.TooShort("ElfPrstatus64", len(b), ElfPrstatus64Size)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Signal))
	binary.LittleEndian.PutUint32(b[4:], uint32(s.SignalCode))
	binary.LittleEndian.PutUint32(b[8:], uint32(s.SignalError))
	binary.LittleEndian.PutUint16(b[12:], s.CurrentSignal)
	binary.LittleEndian.PutUint16(b[14:], s.Pad0)
	binary.LittleEndian.PutUint64(b[16:], s.PendingSignals)
	binary.LittleEndian.PutUint64(b[24:], s.HeldSignals)
	binary.LittleEndian.PutUint32(b[32:], uint32(s.Pid))
	binary.LittleEndian.PutUint32(b[36:], uint32(s.Parent))
	binary.LittleEndian.PutUint32(b[40:], uint32(s.Group))
	binary.LittleEndian.PutUint32(b[44:], uint32(s.Session))
	for i := range s.Times {
		binary.LittleEndian.PutUint64(b[48+8*i:], s.Times[i])
	}
	binary.LittleEndian.PutUint64(b[112:], s.R15)
	binary.LittleEndian.PutUint64(b[120:], s.R14)
	binary.LittleEndian.PutUint64(b[128:], s.R13)
	binary.LittleEndian.PutUint64(b[136:], s.R12)
	binary.LittleEndian.PutUint64(b[144:], s.Rbp)
	binary.LittleEndian.PutUint64(b[152:], s.Rbx)
	binary.LittleEndian.PutUint64(b[160:], s.R11)
	binary.LittleEndian.PutUint64(b[168:], s.R10)
	binary.LittleEndian.PutUint64(b[176:], s.R9)
	binary.LittleEndian.PutUint64(b[184:], s.R8)
	binary.LittleEndian.PutUint64(b[192:], s.Rax)
	binary.LittleEndian.PutUint64(b[200:], s.Rcx)
	binary.LittleEndian.PutUint64(b[208:], s.Rdx)
	binary.LittleEndian.PutUint64(b[216:], s.Rsi)
	binary.LittleEndian.PutUint64(b[224:], s.Rdi)
	binary.LittleEndian.PutUint64(b[232:], s.OrigRax)
	binary.LittleEndian.PutUint64(b[240:], s.Rip)
	binary.LittleEndian.PutUint64(b[248:], s.Cs)
	binary.LittleEndian.PutUint64(b[256:], s.Rflags)
	binary.LittleEndian.PutUint64(b[264:], s.Rsp)
	binary.LittleEndian.PutUint64(b[272:], s.Ss)
	binary.LittleEndian.PutUint64(b[280:], s.FsBase)
	binary.LittleEndian.PutUint64(b[288:], s.GsBase)
	binary.LittleEndian.PutUint64(b[296:], s.Ds)
	binary.LittleEndian.PutUint64(b[304:], s.Es)
	binary.LittleEndian.PutUint64(b[312:], s.Fs)
	binary.LittleEndian.PutUint64(b[320:], s.Gs)
	binary.LittleEndian.PutUint32(b[328:], s.FpValid)
	binary.LittleEndian.PutUint32(b[332:], s.Pad1)
	return nil
}
