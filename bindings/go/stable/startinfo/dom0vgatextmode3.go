// Code generated from abi/start-info.yaml. DO NOT EDIT.

package startinfo

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// Dom0VgaTextMode3Size is the size of Dom0VgaTextMode3 in bytes.
const Dom0VgaTextMode3Size = 10

// Dom0VgaTextMode3: A console in text mode. Xen's dom0_vga_console_info.u.text_mode_3: public/xen.h, 4.22. Written by
// the hypervisor.
type Dom0VgaTextMode3 struct {
	// The height of its font in pixels.
	FontHeight uint16

	// The cursor's column.
	CursorX uint16

	// The cursor's row.
	CursorY uint16

	// The number of rows.
	Rows uint16

	// The number of columns.
	Columns uint16
}

// Decode reads the structure from the start of b, which has to hold Dom0VgaTextMode3Size bytes.
func (s *Dom0VgaTextMode3) Decode(b []byte) error {
	if len(b) < Dom0VgaTextMode3Size {
		return wire.TooShort("Dom0VgaTextMode3", len(b), Dom0VgaTextMode3Size)
	}
	s.FontHeight = binary.LittleEndian.Uint16(b[0:])
	s.CursorX = binary.LittleEndian.Uint16(b[2:])
	s.CursorY = binary.LittleEndian.Uint16(b[4:])
	s.Rows = binary.LittleEndian.Uint16(b[6:])
	s.Columns = binary.LittleEndian.Uint16(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for Dom0VgaTextMode3Size bytes.
func (s *Dom0VgaTextMode3) Encode(b []byte) error {
	if len(b) < Dom0VgaTextMode3Size {
		return wire.TooShort("Dom0VgaTextMode3", len(b), Dom0VgaTextMode3Size)
	}
	binary.LittleEndian.PutUint16(b[0:], s.FontHeight)
	binary.LittleEndian.PutUint16(b[2:], s.CursorX)
	binary.LittleEndian.PutUint16(b[4:], s.CursorY)
	binary.LittleEndian.PutUint16(b[6:], s.Rows)
	binary.LittleEndian.PutUint16(b[8:], s.Columns)
	return nil
}
