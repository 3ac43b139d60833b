// Code generated from abi/start-info.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/startinfo"
	"holdfast/abi/wire"
)

func newHvmStartInfo() vectors.Subject {
	s := new(startinfo.HvmStartInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return startinfo.HvmStartInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmStartInfo(v, "", s) },
	}
}

func visitHvmStartInfo(v *vectors.Visitor, at string, s *startinfo.HvmStartInfo) {
	s.Magic = uint32(v.Integer(at+"magic", uint64(s.Magic)))
	s.StructureVersion = uint32(v.Integer(at+"version", uint64(s.StructureVersion)))
	s.Flags = startinfo.StartFlags(v.Integer(at+"flags", uint64(s.Flags)))
	s.NrModules = uint32(v.Integer(at+"nr_modules", uint64(s.NrModules)))
	s.ModlistPaddr = v.Integer(at+"modlist_paddr", s.ModlistPaddr)
	s.CmdlinePaddr = v.Integer(at+"cmdline_paddr", s.CmdlinePaddr)
	s.RsdpPaddr = v.Integer(at+"rsdp_paddr", s.RsdpPaddr)
	s.MemmapPaddr = v.Integer(at+"memmap_paddr", s.MemmapPaddr)
	s.MemmapEntries = uint32(v.Integer(at+"memmap_entries", uint64(s.MemmapEntries)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newHvmStartInfoBefore411() vectors.Subject {
	s := new(startinfo.HvmStartInfoBefore411)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return startinfo.HvmStartInfoBefore411Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmStartInfoBefore411(v, "", s) },
	}
}

func visitHvmStartInfoBefore411(v *vectors.Visitor, at string, s *startinfo.HvmStartInfoBefore411) {
	s.Magic = uint32(v.Integer(at+"magic", uint64(s.Magic)))
	s.StructureVersion = uint32(v.Integer(at+"version", uint64(s.StructureVersion)))
	s.Flags = startinfo.StartFlags(v.Integer(at+"flags", uint64(s.Flags)))
	s.NrModules = uint32(v.Integer(at+"nr_modules", uint64(s.NrModules)))
	s.ModlistPaddr = v.Integer(at+"modlist_paddr", s.ModlistPaddr)
	s.CmdlinePaddr = v.Integer(at+"cmdline_paddr", s.CmdlinePaddr)
	s.RsdpPaddr = v.Integer(at+"rsdp_paddr", s.RsdpPaddr)
}

func newHvmModlistEntry() vectors.Subject {
	s := new(startinfo.HvmModlistEntry)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return startinfo.HvmModlistEntrySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmModlistEntry(v, "", s) },
	}
}

func visitHvmModlistEntry(v *vectors.Visitor, at string, s *startinfo.HvmModlistEntry) {
	s.Address = v.Integer(at+"paddr", s.Address)
	s.Length = v.Integer(at+"size", s.Length)
	s.CmdlinePaddr = v.Integer(at+"cmdline_paddr", s.CmdlinePaddr)
	s.Reserved = v.Integer(at+"reserved", s.Reserved)
}

func newHvmMemmapTableEntry() vectors.Subject {
	s := new(startinfo.HvmMemmapTableEntry)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return startinfo.HvmMemmapTableEntrySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmMemmapTableEntry(v, "", s) },
	}
}

func visitHvmMemmapTableEntry(v *vectors.Visitor, at string, s *startinfo.HvmMemmapTableEntry) {
	s.Address = v.Integer(at+"addr", s.Address)
	s.Length = v.Integer(at+"size", s.Length)
	s.Kind = startinfo.HvmMemoryMapType(v.Integer(at+"type", uint64(s.Kind)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newXenMultibootModList() vectors.Subject {
	s := new(startinfo.XenMultibootModList)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return startinfo.XenMultibootModListSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenMultibootModList(v, "", s) },
	}
}

func visitXenMultibootModList(v *vectors.Visitor, at string, s *startinfo.XenMultibootModList) {
	s.ModStart = uint32(v.Integer(at+"mod_start", uint64(s.ModStart)))
	s.ModEnd = uint32(v.Integer(at+"mod_end", uint64(s.ModEnd)))
	s.Cmdline = uint32(v.Integer(at+"cmdline", uint64(s.Cmdline)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
}

func newDom0VgaTextMode3() vectors.Subject {
	s := new(startinfo.Dom0VgaTextMode3)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return startinfo.Dom0VgaTextMode3Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitDom0VgaTextMode3(v, "", s) },
	}
}

func visitDom0VgaTextMode3(v *vectors.Visitor, at string, s *startinfo.Dom0VgaTextMode3) {
	s.FontHeight = uint16(v.Integer(at+"font_height", uint64(s.FontHeight)))
	s.CursorX = uint16(v.Integer(at+"cursor_x", uint64(s.CursorX)))
	s.CursorY = uint16(v.Integer(at+"cursor_y", uint64(s.CursorY)))
	s.Rows = uint16(v.Integer(at+"rows", uint64(s.Rows)))
	s.Columns = uint16(v.Integer(at+"columns", uint64(s.Columns)))
}

func newDom0VgaFrameBuffer() vectors.Subject {
	s := new(startinfo.Dom0VgaFrameBuffer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return startinfo.Dom0VgaFrameBufferSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitDom0VgaFrameBuffer(v, "", s) },
	}
}

func visitDom0VgaFrameBuffer(v *vectors.Visitor, at string, s *startinfo.Dom0VgaFrameBuffer) {
	s.PixelWidth = uint16(v.Integer(at+"width", uint64(s.PixelWidth)))
	s.PixelHeight = uint16(v.Integer(at+"height", uint64(s.PixelHeight)))
	s.BytesPerLine = uint16(v.Integer(at+"bytes_per_line", uint64(s.BytesPerLine)))
	s.BitsPerPixel = uint16(v.Integer(at+"bits_per_pixel", uint64(s.BitsPerPixel)))
	s.LfbBase = uint32(v.Integer(at+"lfb_base", uint64(s.LfbBase)))
	s.LfbSize = uint32(v.Integer(at+"lfb_size", uint64(s.LfbSize)))
	s.RedPos = uint8(v.Integer(at+"red_pos", uint64(s.RedPos)))
	s.RedSize = uint8(v.Integer(at+"red_size", uint64(s.RedSize)))
	s.GreenPos = uint8(v.Integer(at+"green_pos", uint64(s.GreenPos)))
	s.GreenSize = uint8(v.Integer(at+"green_size", uint64(s.GreenSize)))
	s.BluePos = uint8(v.Integer(at+"blue_pos", uint64(s.BluePos)))
	s.BlueSize = uint8(v.Integer(at+"blue_size", uint64(s.BlueSize)))
	s.OtherPos = uint8(v.Integer(at+"rsvd_pos", uint64(s.OtherPos)))
	s.OtherSize = uint8(v.Integer(at+"rsvd_size", uint64(s.OtherSize)))
	s.Capabilities = uint32(v.Integer(at+"gbl_caps", uint64(s.Capabilities)))
	s.ModeAttributes = uint16(v.Integer(at+"mode_attrs", uint64(s.ModeAttributes)))
	s.Pad = uint16(v.Integer(at+"pad", uint64(s.Pad)))
	s.ExtLfbBase = uint32(v.Integer(at+"ext_lfb_base", uint64(s.ExtLfbBase)))
}

func newDom0VgaFrameBufferBefore413() vectors.Subject {
	s := new(startinfo.Dom0VgaFrameBufferBefore413)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return startinfo.Dom0VgaFrameBufferBefore413Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitDom0VgaFrameBufferBefore413(v, "", s) },
	}
}

func visitDom0VgaFrameBufferBefore413(v *vectors.Visitor, at string, s *startinfo.Dom0VgaFrameBufferBefore413) {
	s.PixelWidth = uint16(v.Integer(at+"width", uint64(s.PixelWidth)))
	s.PixelHeight = uint16(v.Integer(at+"height", uint64(s.PixelHeight)))
	s.BytesPerLine = uint16(v.Integer(at+"bytes_per_line", uint64(s.BytesPerLine)))
	s.BitsPerPixel = uint16(v.Integer(at+"bits_per_pixel", uint64(s.BitsPerPixel)))
	s.LfbBase = uint32(v.Integer(at+"lfb_base", uint64(s.LfbBase)))
	s.LfbSize = uint32(v.Integer(at+"lfb_size", uint64(s.LfbSize)))
	s.RedPos = uint8(v.Integer(at+"red_pos", uint64(s.RedPos)))
	s.RedSize = uint8(v.Integer(at+"red_size", uint64(s.RedSize)))
	s.GreenPos = uint8(v.Integer(at+"green_pos", uint64(s.GreenPos)))
	s.GreenSize = uint8(v.Integer(at+"green_size", uint64(s.GreenSize)))
	s.BluePos = uint8(v.Integer(at+"blue_pos", uint64(s.BluePos)))
	s.BlueSize = uint8(v.Integer(at+"blue_size", uint64(s.BlueSize)))
	s.OtherPos = uint8(v.Integer(at+"rsvd_pos", uint64(s.OtherPos)))
	s.OtherSize = uint8(v.Integer(at+"rsvd_size", uint64(s.OtherSize)))
	s.Capabilities = uint32(v.Integer(at+"gbl_caps", uint64(s.Capabilities)))
	s.ModeAttributes = uint16(v.Integer(at+"mode_attrs", uint64(s.ModeAttributes)))
}

func newDom0VgaEfiFrameBuffer() vectors.Subject {
	s := new(startinfo.Dom0VgaEfiFrameBuffer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return startinfo.Dom0VgaEfiFrameBufferSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitDom0VgaEfiFrameBuffer(v, "", s) },
	}
}

func visitDom0VgaEfiFrameBuffer(v *vectors.Visitor, at string, s *startinfo.Dom0VgaEfiFrameBuffer) {
	s.PixelWidth = uint16(v.Integer(at+"width", uint64(s.PixelWidth)))
	s.PixelHeight = uint16(v.Integer(at+"height", uint64(s.PixelHeight)))
	s.BytesPerLine = uint16(v.Integer(at+"bytes_per_line", uint64(s.BytesPerLine)))
	s.BitsPerPixel = uint16(v.Integer(at+"bits_per_pixel", uint64(s.BitsPerPixel)))
	s.LfbBase = uint32(v.Integer(at+"lfb_base", uint64(s.LfbBase)))
	s.LfbSize = uint32(v.Integer(at+"lfb_size", uint64(s.LfbSize)))
	s.RedPos = uint8(v.Integer(at+"red_pos", uint64(s.RedPos)))
	s.RedSize = uint8(v.Integer(at+"red_size", uint64(s.RedSize)))
	s.GreenPos = uint8(v.Integer(at+"green_pos", uint64(s.GreenPos)))
	s.GreenSize = uint8(v.Integer(at+"green_size", uint64(s.GreenSize)))
	s.BluePos = uint8(v.Integer(at+"blue_pos", uint64(s.BluePos)))
	s.BlueSize = uint8(v.Integer(at+"blue_size", uint64(s.BlueSize)))
	s.OtherPos = uint8(v.Integer(at+"rsvd_pos", uint64(s.OtherPos)))
	s.OtherSize = uint8(v.Integer(at+"rsvd_size", uint64(s.OtherSize)))
	s.Capabilities = uint32(v.Integer(at+"gbl_caps", uint64(s.Capabilities)))
	s.ModeAttributes = uint16(v.Integer(at+"mode_attrs", uint64(s.ModeAttributes)))
	s.Pad = uint16(v.Integer(at+"pad", uint64(s.Pad)))
	s.ExtLfbBase = uint32(v.Integer(at+"ext_lfb_base", uint64(s.ExtLfbBase)))
}

func newDom0VgaEfiFrameBufferBefore413() vectors.Subject {
	s := new(startinfo.Dom0VgaEfiFrameBufferBefore413)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return startinfo.Dom0VgaEfiFrameBufferBefore413Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitDom0VgaEfiFrameBufferBefore413(v, "", s) },
	}
}

func visitDom0VgaEfiFrameBufferBefore413(v *vectors.Visitor, at string, s *startinfo.Dom0VgaEfiFrameBufferBefore413) {
	s.PixelWidth = uint16(v.Integer(at+"width", uint64(s.PixelWidth)))
	s.PixelHeight = uint16(v.Integer(at+"height", uint64(s.PixelHeight)))
	s.BytesPerLine = uint16(v.Integer(at+"bytes_per_line", uint64(s.BytesPerLine)))
	s.BitsPerPixel = uint16(v.Integer(at+"bits_per_pixel", uint64(s.BitsPerPixel)))
	s.LfbBase = uint32(v.Integer(at+"lfb_base", uint64(s.LfbBase)))
	s.LfbSize = uint32(v.Integer(at+"lfb_size", uint64(s.LfbSize)))
	s.RedPos = uint8(v.Integer(at+"red_pos", uint64(s.RedPos)))
	s.RedSize = uint8(v.Integer(at+"red_size", uint64(s.RedSize)))
	s.GreenPos = uint8(v.Integer(at+"green_pos", uint64(s.GreenPos)))
	s.GreenSize = uint8(v.Integer(at+"green_size", uint64(s.GreenSize)))
	s.BluePos = uint8(v.Integer(at+"blue_pos", uint64(s.BluePos)))
	s.BlueSize = uint8(v.Integer(at+"blue_size", uint64(s.BlueSize)))
	s.OtherPos = uint8(v.Integer(at+"rsvd_pos", uint64(s.OtherPos)))
	s.OtherSize = uint8(v.Integer(at+"rsvd_size", uint64(s.OtherSize)))
	s.Capabilities = uint32(v.Integer(at+"gbl_caps", uint64(s.Capabilities)))
	s.ModeAttributes = uint16(v.Integer(at+"mode_attrs", uint64(s.ModeAttributes)))
}

func newDom0VgaConsoleInfo() vectors.Subject {
	s := new(startinfo.Dom0VgaConsoleInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return startinfo.Dom0VgaConsoleInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitDom0VgaConsoleInfo(v, "", s) },
	}
}

func visitDom0VgaConsoleInfo(v *vectors.Visitor, at string, s *startinfo.Dom0VgaConsoleInfo) {
	s.VideoType = uint8(v.Integer(at+"video_type", uint64(s.VideoType)))
	if v.Arm(at + "u.Dom0VgaTextMode3.") {
		arm, err := s.AsDom0VgaTextMode3()
		v.Check(err)
		visitDom0VgaTextMode3(v, at+"u.Dom0VgaTextMode3.", &arm)
		v.Check(s.SetDom0VgaTextMode3(&arm))
	}
	if v.Arm(at + "u.Dom0VgaFrameBuffer.") {
		arm, err := s.AsDom0VgaFrameBuffer()
		v.Check(err)
		visitDom0VgaFrameBuffer(v, at+"u.Dom0VgaFrameBuffer.", &arm)
		v.Check(s.SetDom0VgaFrameBuffer(&arm))
	}
	if v.Arm(at + "u.Dom0VgaEfiFrameBuffer.") {
		arm, err := s.AsDom0VgaEfiFrameBuffer()
		v.Check(err)
		visitDom0VgaEfiFrameBuffer(v, at+"u.Dom0VgaEfiFrameBuffer.", &arm)
		v.Check(s.SetDom0VgaEfiFrameBuffer(&arm))
	}
}

func newDom0VgaConsoleInfoBefore413() vectors.Subject {
	s := new(startinfo.Dom0VgaConsoleInfoBefore413)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return startinfo.Dom0VgaConsoleInfoBefore413Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitDom0VgaConsoleInfoBefore413(v, "", s) },
	}
}

func visitDom0VgaConsoleInfoBefore413(v *vectors.Visitor, at string, s *startinfo.Dom0VgaConsoleInfoBefore413) {
	s.VideoType = uint8(v.Integer(at+"video_type", uint64(s.VideoType)))
	if v.Arm(at + "u.Dom0VgaTextMode3.") {
		arm, err := s.AsDom0VgaTextMode3()
		v.Check(err)
		visitDom0VgaTextMode3(v, at+"u.Dom0VgaTextMode3.", &arm)
		v.Check(s.SetDom0VgaTextMode3(&arm))
	}
	if v.Arm(at + "u.Dom0VgaFrameBufferBefore413.") {
		arm, err := s.AsDom0VgaFrameBufferBefore413()
		v.Check(err)
		visitDom0VgaFrameBufferBefore413(v, at+"u.Dom0VgaFrameBufferBefore413.", &arm)
		v.Check(s.SetDom0VgaFrameBufferBefore413(&arm))
	}
	if v.Arm(at + "u.Dom0VgaEfiFrameBufferBefore413.") {
		arm, err := s.AsDom0VgaEfiFrameBufferBefore413()
		v.Check(err)
		visitDom0VgaEfiFrameBufferBefore413(v, at+"u.Dom0VgaEfiFrameBufferBefore413.", &arm)
		v.Check(s.SetDom0VgaEfiFrameBufferBefore413(&arm))
	}
}
