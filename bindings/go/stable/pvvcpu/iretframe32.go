// Code generated from abi/pv-vcpu.yaml. DO NOT EDIT.

package pvvcpu

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// IretFrame32Size is the size of IretFrame32 in bytes.
const IretFrame32Size = 40

// IretFrame32: What a 32-bit kernel has on its stack when it returns from an interrupt or an exception. A return to
// level 1 has no more than the first four words. In C iret_frame_32: xen/arch/x86/pv/iret.c (compat_iret), 4.17.
// Written by the guest.
type IretFrame32 struct {
	// The general register EAX.
	Eax uint32

	// The address of the next instruction.
	Eip uint32

	// The code segment; the lower 16 bits count.
	Cs uint32

	// The flags register; IF stands for events that are not masked.
	Eflags uint32

	// The stack pointer.
	Esp uint32

	// The stack segment; the lower 16 bits count.
	Ss uint32

	// The segment register ES, of virtual 8086 mode.
	Es uint32

	// The segment register DS, of virtual 8086 mode.
	Ds uint32

	// The segment register FS, of virtual 8086 mode.
	Fs uint32

	// The segment register GS, of virtual 8086 mode.
	Gs uint32
}

// Decode reads the structure from the start of b, which has to hold IretFrame32Size bytes.
func (s *IretFrame32) Decode(b []byte) error {
	if len(b) < IretFrame32Size {
		return wire.TooShort("IretFrame32", len(b), IretFrame32Size)
	}
	s.Eax = binary.LittleEndian.Uint32(b[0:])
	s.Eip = binary.LittleEndian.Uint32(b[4:])
	s.Cs = binary.LittleEndian.Uint32(b[8:])
	s.Eflags = binary.LittleEndian.Uint32(b[12:])
	s.Esp = binary.LittleEndian.Uint32(b[16:])
	s.Ss = binary.LittleEndian.Uint32(b[20:])
	s.Es = binary.LittleEndian.Uint32(b[24:])
	s.Ds = binary.LittleEndian.Uint32(b[28:])
	s.Fs = binary.LittleEndian.Uint32(b[32:])
	s.Gs = binary.LittleEndian.Uint32(b[36:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for IretFrame32Size bytes.
func (s *IretFrame32) Encode(b []byte) error {
	if len(b) < IretFrame32Size {
		return wire.TooShort("IretFrame32", len(b), IretFrame32Size)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Eax)
	binary.LittleEndian.PutUint32(b[4:], s.Eip)
	binary.LittleEndian.PutUint32(b[8:], s.Cs)
	binary.LittleEndian.PutUint32(b[12:], s.Eflags)
	binary.LittleEndian.PutUint32(b[16:], s.Esp)
	binary.LittleEndian.PutUint32(b[20:], s.Ss)
	binary.LittleEndian.PutUint32(b[24:], s.Es)
	binary.LittleEndian.PutUint32(b[28:], s.Ds)
	binary.LittleEndian.PutUint32(b[32:], s.Fs)
	binary.LittleEndian.PutUint32(b[36:], s.Gs)
	return nil
}
