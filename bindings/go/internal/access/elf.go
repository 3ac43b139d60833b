// Code generated from abi/elf.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/elf"
	"holdfast/abi/wire"
)

func newElf64Header() vectors.Subject {
	s := new(elf.Elf64Header)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.Elf64HeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElf64Header(v, "", s) },
	}
}

func visitElf64Header(v *vectors.Visitor, at string, s *elf.Elf64Header) {
	s.Magic = uint32(v.Integer(at+"magic", uint64(s.Magic)))
	s.Width = uint8(v.Integer(at+"width", uint64(s.Width)))
	s.Data = uint8(v.Integer(at+"data", uint64(s.Data)))
	s.IdentVersion = uint8(v.Integer(at+"ident_version", uint64(s.IdentVersion)))
	s.OsAbi = uint8(v.Integer(at+"os_abi", uint64(s.OsAbi)))
	s.AbiVersion = uint8(v.Integer(at+"abi_version", uint64(s.AbiVersion)))
	v.Bytes(at+"ident_pad", s.IdentPad[:7])
	s.Type = elf.ElfFileType(v.Integer(at+"type", uint64(s.Type)))
	s.Machine = elf.ElfMachine(v.Integer(at+"machine", uint64(s.Machine)))
	s.Version = uint32(v.Integer(at+"version", uint64(s.Version)))
	s.Entry = v.Integer(at+"entry", s.Entry)
	s.ProgramHeaders = v.Integer(at+"program_headers", s.ProgramHeaders)
	s.SectionHeaders = v.Integer(at+"section_headers", s.SectionHeaders)
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.HeaderSize = uint16(v.Integer(at+"header_size", uint64(s.HeaderSize)))
	s.ProgramHeaderSize = uint16(v.Integer(at+"program_header_size", uint64(s.ProgramHeaderSize)))
	s.ProgramHeaderCount = uint16(v.Integer(at+"program_header_count", uint64(s.ProgramHeaderCount)))
	s.SectionHeaderSize = uint16(v.Integer(at+"section_header_size", uint64(s.SectionHeaderSize)))
	s.SectionHeaderCount = uint16(v.Integer(at+"section_header_count", uint64(s.SectionHeaderCount)))
	s.SectionNames = uint16(v.Integer(at+"section_names", uint64(s.SectionNames)))
}

func newElf32Header() vectors.Subject {
	s := new(elf.Elf32Header)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.Elf32HeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElf32Header(v, "", s) },
	}
}

func visitElf32Header(v *vectors.Visitor, at string, s *elf.Elf32Header) {
	s.Magic = uint32(v.Integer(at+"magic", uint64(s.Magic)))
	s.Width = uint8(v.Integer(at+"width", uint64(s.Width)))
	s.Data = uint8(v.Integer(at+"data", uint64(s.Data)))
	s.IdentVersion = uint8(v.Integer(at+"ident_version", uint64(s.IdentVersion)))
	s.OsAbi = uint8(v.Integer(at+"os_abi", uint64(s.OsAbi)))
	s.AbiVersion = uint8(v.Integer(at+"abi_version", uint64(s.AbiVersion)))
	v.Bytes(at+"ident_pad", s.IdentPad[:7])
	s.Type = elf.ElfFileType(v.Integer(at+"type", uint64(s.Type)))
	s.Machine = elf.ElfMachine(v.Integer(at+"machine", uint64(s.Machine)))
	s.Version = uint32(v.Integer(at+"version", uint64(s.Version)))
	s.Entry = uint32(v.Integer(at+"entry", uint64(s.Entry)))
	s.ProgramHeaders = uint32(v.Integer(at+"program_headers", uint64(s.ProgramHeaders)))
	s.SectionHeaders = uint32(v.Integer(at+"section_headers", uint64(s.SectionHeaders)))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.HeaderSize = uint16(v.Integer(at+"header_size", uint64(s.HeaderSize)))
	s.ProgramHeaderSize = uint16(v.Integer(at+"program_header_size", uint64(s.ProgramHeaderSize)))
	s.ProgramHeaderCount = uint16(v.Integer(at+"program_header_count", uint64(s.ProgramHeaderCount)))
	s.SectionHeaderSize = uint16(v.Integer(at+"section_header_size", uint64(s.SectionHeaderSize)))
	s.SectionHeaderCount = uint16(v.Integer(at+"section_header_count", uint64(s.SectionHeaderCount)))
	s.SectionNames = uint16(v.Integer(at+"section_names", uint64(s.SectionNames)))
}

func newElf64ProgramHeader() vectors.Subject {
	s := new(elf.Elf64ProgramHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.Elf64ProgramHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElf64ProgramHeader(v, "", s) },
	}
}

func visitElf64ProgramHeader(v *vectors.Visitor, at string, s *elf.Elf64ProgramHeader) {
	s.Type = elf.ElfSegmentType(v.Integer(at+"type", uint64(s.Type)))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.Offset = v.Integer(at+"offset", s.Offset)
	s.VirtualAddress = v.Integer(at+"virtual_address", s.VirtualAddress)
	s.PhysicalAddress = v.Integer(at+"physical_address", s.PhysicalAddress)
	s.FileSize = v.Integer(at+"file_size", s.FileSize)
	s.MemorySize = v.Integer(at+"memory_size", s.MemorySize)
	s.Alignment = v.Integer(at+"alignment", s.Alignment)
}

func newElf32ProgramHeader() vectors.Subject {
	s := new(elf.Elf32ProgramHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.Elf32ProgramHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElf32ProgramHeader(v, "", s) },
	}
}

func visitElf32ProgramHeader(v *vectors.Visitor, at string, s *elf.Elf32ProgramHeader) {
	s.Type = elf.ElfSegmentType(v.Integer(at+"type", uint64(s.Type)))
	s.Offset = uint32(v.Integer(at+"offset", uint64(s.Offset)))
	s.VirtualAddress = uint32(v.Integer(at+"virtual_address", uint64(s.VirtualAddress)))
	s.PhysicalAddress = uint32(v.Integer(at+"physical_address", uint64(s.PhysicalAddress)))
	s.FileSize = uint32(v.Integer(at+"file_size", uint64(s.FileSize)))
	s.MemorySize = uint32(v.Integer(at+"memory_size", uint64(s.MemorySize)))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.Alignment = uint32(v.Integer(at+"alignment", uint64(s.Alignment)))
}

func newElf64SectionHeader() vectors.Subject {
	s := new(elf.Elf64SectionHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.Elf64SectionHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElf64SectionHeader(v, "", s) },
	}
}

func visitElf64SectionHeader(v *vectors.Visitor, at string, s *elf.Elf64SectionHeader) {
	s.Name = uint32(v.Integer(at+"name", uint64(s.Name)))
	s.Type = elf.ElfSectionType(v.Integer(at+"type", uint64(s.Type)))
	s.Flags = elf.ElfSectionFlags(v.Integer(at+"flags", uint64(s.Flags)))
	s.Address = v.Integer(at+"address", s.Address)
	s.Offset = v.Integer(at+"offset", s.Offset)
	s.Length = v.Integer(at+"size", s.Length)
	s.Link = uint32(v.Integer(at+"link", uint64(s.Link)))
	s.Info = uint32(v.Integer(at+"info", uint64(s.Info)))
	s.Alignment = v.Integer(at+"alignment", s.Alignment)
	s.EntrySize = v.Integer(at+"entry_size", s.EntrySize)
}

func newElf32SectionHeader() vectors.Subject {
	s := new(elf.Elf32SectionHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.Elf32SectionHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElf32SectionHeader(v, "", s) },
	}
}

func visitElf32SectionHeader(v *vectors.Visitor, at string, s *elf.Elf32SectionHeader) {
	s.Name = uint32(v.Integer(at+"name", uint64(s.Name)))
	s.Type = uint32(v.Integer(at+"type", uint64(s.Type)))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.Address = uint32(v.Integer(at+"address", uint64(s.Address)))
	s.Offset = uint32(v.Integer(at+"offset", uint64(s.Offset)))
	s.Length = uint32(v.Integer(at+"size", uint64(s.Length)))
	s.Link = uint32(v.Integer(at+"link", uint64(s.Link)))
	s.Info = uint32(v.Integer(at+"info", uint64(s.Info)))
	s.Alignment = uint32(v.Integer(at+"alignment", uint64(s.Alignment)))
	s.EntrySize = uint32(v.Integer(at+"entry_size", uint64(s.EntrySize)))
}

func newElf64Symbol() vectors.Subject {
	s := new(elf.Elf64Symbol)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.Elf64SymbolSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElf64Symbol(v, "", s) },
	}
}

func visitElf64Symbol(v *vectors.Visitor, at string, s *elf.Elf64Symbol) {
	s.Name = uint32(v.Integer(at+"name", uint64(s.Name)))
	s.Info = uint8(v.Integer(at+"info", uint64(s.Info)))
	v.Check(s.SetType(elf.ElfSymbolType(v.Bits(at+"info:type", uint64(s.Type())))))
	v.Check(s.SetBinding(elf.ElfSymbolBinding(v.Bits(at+"info:binding", uint64(s.Binding())))))
	s.Other = uint8(v.Integer(at+"other", uint64(s.Other)))
	s.Section = uint16(v.Integer(at+"section", uint64(s.Section)))
	s.Value = v.Integer(at+"value", s.Value)
	s.Length = v.Integer(at+"size", s.Length)
}

func newElf64Relocation() vectors.Subject {
	s := new(elf.Elf64Relocation)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.Elf64RelocationSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElf64Relocation(v, "", s) },
	}
}

func visitElf64Relocation(v *vectors.Visitor, at string, s *elf.Elf64Relocation) {
	s.Offset = v.Integer(at+"offset", s.Offset)
	s.Type = elf.ElfX8664Relocation(v.Integer(at+"type", uint64(s.Type)))
	s.Symbol = uint32(v.Integer(at+"symbol", uint64(s.Symbol)))
	s.Addend = int64(v.Integer(at+"addend", uint64(s.Addend)))
}

func newElfPlace64() vectors.Subject {
	s := new(elf.ElfPlace64)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.ElfPlace64Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElfPlace64(v, "", s) },
	}
}

func visitElfPlace64(v *vectors.Visitor, at string, s *elf.ElfPlace64) {
	s.Value = v.Integer(at+"value", s.Value)
}

func newElfPlace32() vectors.Subject {
	s := new(elf.ElfPlace32)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.ElfPlace32Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElfPlace32(v, "", s) },
	}
}

func visitElfPlace32(v *vectors.Visitor, at string, s *elf.ElfPlace32) {
	s.Distance = int32(v.Integer(at+"distance", uint64(uint32(s.Distance))))
}

func newElfNoteHeader() vectors.Subject {
	s := new(elf.ElfNoteHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.ElfNoteHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElfNoteHeader(v, "", s) },
	}
}

func visitElfNoteHeader(v *vectors.Visitor, at string, s *elf.ElfNoteHeader) {
	s.NameSize = uint32(v.Integer(at+"name_size", uint64(s.NameSize)))
	s.BodySize = uint32(v.Integer(at+"body_size", uint64(s.BodySize)))
	s.Type = uint32(v.Integer(at+"type", uint64(s.Type)))
}

func newElfPrstatus64() vectors.Subject {
	s := new(elf.ElfPrstatus64)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.ElfPrstatus64Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElfPrstatus64(v, "", s) },
	}
}

func visitElfPrstatus64(v *vectors.Visitor, at string, s *elf.ElfPrstatus64) {
	s.Signal = int32(v.Integer(at+"signal", uint64(uint32(s.Signal))))
	s.SignalCode = int32(v.Integer(at+"signal_code", uint64(uint32(s.SignalCode))))
	s.SignalError = int32(v.Integer(at+"signal_error", uint64(uint32(s.SignalError))))
	s.CurrentSignal = uint16(v.Integer(at+"current_signal", uint64(s.CurrentSignal)))
	s.Pad0 = uint16(v.Integer(at+"_pad0", uint64(s.Pad0)))
	s.PendingSignals = v.Integer(at+"pending_signals", s.PendingSignals)
	s.HeldSignals = v.Integer(at+"held_signals", s.HeldSignals)
	s.Pid = int32(v.Integer(at+"pid", uint64(uint32(s.Pid))))
	s.Parent = int32(v.Integer(at+"parent", uint64(uint32(s.Parent))))
	s.Group = int32(v.Integer(at+"group", uint64(uint32(s.Group))))
	s.Session = int32(v.Integer(at+"session", uint64(uint32(s.Session))))
	for i := range s.Times[:8] {
		s.Times[i] = v.Integer(v.Element(at+"times", i, 8), s.Times[i])
	}
	s.R15 = v.Integer(at+"r15", s.R15)
	s.R14 = v.Integer(at+"r14", s.R14)
	s.R13 = v.Integer(at+"r13", s.R13)
	s.R12 = v.Integer(at+"r12", s.R12)
	s.Rbp = v.Integer(at+"rbp", s.Rbp)
	s.Rbx = v.Integer(at+"rbx", s.Rbx)
	s.R11 = v.Integer(at+"r11", s.R11)
	s.R10 = v.Integer(at+"r10", s.R10)
	s.R9 = v.Integer(at+"r9", s.R9)
	s.R8 = v.Integer(at+"r8", s.R8)
	s.Rax = v.Integer(at+"rax", s.Rax)
	s.Rcx = v.Integer(at+"rcx", s.Rcx)
	s.Rdx = v.Integer(at+"rdx", s.Rdx)
	s.Rsi = v.Integer(at+"rsi", s.Rsi)
	s.Rdi = v.Integer(at+"rdi", s.Rdi)
	s.OrigRax = v.Integer(at+"orig_rax", s.OrigRax)
	s.Rip = v.Integer(at+"rip", s.Rip)
	s.Cs = v.Integer(at+"cs", s.Cs)
	s.Rflags = v.Integer(at+"rflags", s.Rflags)
	s.Rsp = v.Integer(at+"rsp", s.Rsp)
	s.Ss = v.Integer(at+"ss", s.Ss)
	s.FsBase = v.Integer(at+"fs_base", s.FsBase)
	s.GsBase = v.Integer(at+"gs_base", s.GsBase)
	s.Ds = v.Integer(at+"ds", s.Ds)
	s.Es = v.Integer(at+"es", s.Es)
	s.Fs = v.Integer(at+"fs", s.Fs)
	s.Gs = v.Integer(at+"gs", s.Gs)
	s.FpValid = uint32(v.Integer(at+"fp_valid", uint64(s.FpValid)))
	s.Pad1 = uint32(v.Integer(at+"_pad1", uint64(s.Pad1)))
}

func newElfPrstatus32() vectors.Subject {
	s := new(elf.ElfPrstatus32)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.ElfPrstatus32Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitElfPrstatus32(v, "", s) },
	}
}

func visitElfPrstatus32(v *vectors.Visitor, at string, s *elf.ElfPrstatus32) {
	s.Signal = int32(v.Integer(at+"signal", uint64(uint32(s.Signal))))
	s.SignalCode = int32(v.Integer(at+"signal_code", uint64(uint32(s.SignalCode))))
	s.SignalError = int32(v.Integer(at+"signal_error", uint64(uint32(s.SignalError))))
	s.CurrentSignal = uint16(v.Integer(at+"current_signal", uint64(s.CurrentSignal)))
	s.Pad0 = uint16(v.Integer(at+"_pad0", uint64(s.Pad0)))
	s.PendingSignals = uint32(v.Integer(at+"pending_signals", uint64(s.PendingSignals)))
	s.HeldSignals = uint32(v.Integer(at+"held_signals", uint64(s.HeldSignals)))
	s.Pid = int32(v.Integer(at+"pid", uint64(uint32(s.Pid))))
	s.Parent = int32(v.Integer(at+"parent", uint64(uint32(s.Parent))))
	s.Group = int32(v.Integer(at+"group", uint64(uint32(s.Group))))
	s.Session = int32(v.Integer(at+"session", uint64(uint32(s.Session))))
	for i := range s.Times[:8] {
		s.Times[i] = uint32(v.Integer(v.Element(at+"times", i, 8), uint64(s.Times[i])))
	}
	s.Ebx = uint32(v.Integer(at+"ebx", uint64(s.Ebx)))
	s.Ecx = uint32(v.Integer(at+"ecx", uint64(s.Ecx)))
	s.Edx = uint32(v.Integer(at+"edx", uint64(s.Edx)))
	s.Esi = uint32(v.Integer(at+"esi", uint64(s.Esi)))
	s.Edi = uint32(v.Integer(at+"edi", uint64(s.Edi)))
	s.Ebp = uint32(v.Integer(at+"ebp", uint64(s.Ebp)))
	s.Eax = uint32(v.Integer(at+"eax", uint64(s.Eax)))
	s.Ds = uint32(v.Integer(at+"ds", uint64(s.Ds)))
	s.Es = uint32(v.Integer(at+"es", uint64(s.Es)))
	s.Fs = uint32(v.Integer(at+"fs", uint64(s.Fs)))
	s.Gs = uint32(v.Integer(at+"gs", uint64(s.Gs)))
	s.OrigEax = uint32(v.Integer(at+"orig_eax", uint64(s.OrigEax)))
	s.Eip = uint32(v.Integer(at+"eip", uint64(s.Eip)))
	s.Cs = uint32(v.Integer(at+"cs", uint64(s.Cs)))
	s.Eflags = uint32(v.Integer(at+"eflags", uint64(s.Eflags)))
	s.Esp = uint32(v.Integer(at+"esp", uint64(s.Esp)))
	s.Ss = uint32(v.Integer(at+"ss", uint64(s.Ss)))
	s.FpValid = uint32(v.Integer(at+"fp_valid", uint64(s.FpValid)))
}

func newCoreXcr0() vectors.Subject {
	s := new(elf.CoreXcr0)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.CoreXcr0Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitCoreXcr0(v, "", s) },
	}
}

func visitCoreXcr0(v *vectors.Visitor, at string, s *elf.CoreXcr0) {
	s.Xcr0 = v.Integer(at+"xcr0", s.Xcr0)
}

func newQemuSegment() vectors.Subject {
	s := new(elf.QemuSegment)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.QemuSegmentSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitQemuSegment(v, "", s) },
	}
}

func visitQemuSegment(v *vectors.Visitor, at string, s *elf.QemuSegment) {
	s.Selector = uint32(v.Integer(at+"selector", uint64(s.Selector)))
	s.Limit = uint32(v.Integer(at+"limit", uint64(s.Limit)))
	s.Attributes = uint32(v.Integer(at+"attributes", uint64(s.Attributes)))
	s.Pad = uint32(v.Integer(at+"_pad", uint64(s.Pad)))
	s.Base = v.Integer(at+"base", s.Base)
}

func newQemuCpuState() vectors.Subject {
	s := new(elf.QemuCpuState)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return elf.QemuCpuStateSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitQemuCpuState(v, "", s) },
	}
}

func visitQemuCpuState(v *vectors.Visitor, at string, s *elf.QemuCpuState) {
	s.Version = uint32(v.Integer(at+"version", uint64(s.Version)))
	s.StructureSize = uint32(v.Integer(at+"structure_size", uint64(s.StructureSize)))
	s.Rax = v.Integer(at+"rax", s.Rax)
	s.Rbx = v.Integer(at+"rbx", s.Rbx)
	s.Rcx = v.Integer(at+"rcx", s.Rcx)
	s.Rdx = v.Integer(at+"rdx", s.Rdx)
	s.Rsi = v.Integer(at+"rsi", s.Rsi)
	s.Rdi = v.Integer(at+"rdi", s.Rdi)
	s.Rsp = v.Integer(at+"rsp", s.Rsp)
	s.Rbp = v.Integer(at+"rbp", s.Rbp)
	s.R8 = v.Integer(at+"r8", s.R8)
	s.R9 = v.Integer(at+"r9", s.R9)
	s.R10 = v.Integer(at+"r10", s.R10)
	s.R11 = v.Integer(at+"r11", s.R11)
	s.R12 = v.Integer(at+"r12", s.R12)
	s.R13 = v.Integer(at+"r13", s.R13)
	s.R14 = v.Integer(at+"r14", s.R14)
	s.R15 = v.Integer(at+"r15", s.R15)
	s.Rip = v.Integer(at+"rip", s.Rip)
	s.Rflags = v.Integer(at+"rflags", s.Rflags)
	visitQemuSegment(v, at+"cs"+".", &s.Cs)
	visitQemuSegment(v, at+"ds"+".", &s.Ds)
	visitQemuSegment(v, at+"es"+".", &s.Es)
	visitQemuSegment(v, at+"fs"+".", &s.Fs)
	visitQemuSegment(v, at+"gs"+".", &s.Gs)
	visitQemuSegment(v, at+"ss"+".", &s.Ss)
	visitQemuSegment(v, at+"ldt"+".", &s.Ldt)
	visitQemuSegment(v, at+"tr"+".", &s.Tr)
	visitQemuSegment(v, at+"gdt"+".", &s.Gdt)
	visitQemuSegment(v, at+"idt"+".", &s.Idt)
	s.Cr0 = v.Integer(at+"cr0", s.Cr0)
	s.Cr1 = v.Integer(at+"cr1", s.Cr1)
	s.Cr2 = v.Integer(at+"cr2", s.Cr2)
	s.Cr3 = v.Integer(at+"cr3", s.Cr3)
	s.Cr4 = v.Integer(at+"cr4", s.Cr4)
	s.KernelGsBase = v.Integer(at+"kernel_gs_base", s.KernelGsBase)
}
