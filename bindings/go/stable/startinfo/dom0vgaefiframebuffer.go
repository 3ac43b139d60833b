// Code generated from abi/start-info.yaml. DO NOT EDIT.

package startinfo

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// Dom0VgaEfiFrameBufferSize is the size of Dom0VgaEfiFrameBuffer in bytes.
const Dom0VgaEfiFrameBufferSize = 36

// Dom0VgaEfiFrameBuffer: A console that is a frame buffer of the UEFI firmware. Xen's dom0_vga_console_info.u.vesa_lfb:
// public/xen.h, 4.22. In Xen 4.13 and later. Written by the hypervisor.
type Dom0VgaEfiFrameBuffer struct {
	// Its width in pixels.
	PixelWidth uint16

	// Its height in pixels.
	PixelHeight uint16

	// From one line to the next, in bytes.
	BytesPerLine uint16

	// The bits of a pixel.
	BitsPerPixel uint16

	// Its physical address, lower half.
	LfbBase uint32

	// Its size, in units of 64 KiB.
	LfbSize uint32

	// The lowest bit of red.
	RedPos uint8

	// The number of bits of red.
	RedSize uint8

	// The lowest bit of green.
	GreenPos uint8

	// The number of bits of green.
	GreenSize uint8

	// The lowest bit of blue.
	BluePos uint8

	// The number of bits of blue.
	BlueSize uint8

	// The lowest bit that is not for a colour.
	OtherPos uint8

	// The number of such bits.
	OtherSize uint8

	// What the VESA BIOS can do.
	Capabilities uint32

	// What the VESA mode is like.
	ModeAttributes uint16

	// Padding.
	Pad uint16

	// Its physical address, upper half.
	ExtLfbBase uint32
}

// Decode reads the structure from the start of b, which has to hold Dom0VgaEfiFrameBufferSize bytes.
func (s *Dom0VgaEfiFrameBuffer) Decode(b []byte) error {
	if len(b) < Dom0VgaEfiFrameBufferSize {
		return wire.TooShort("Dom0VgaEfiFrameBuffer", len(b), Dom0VgaEfiFrameBufferSize)
	}
	s.PixelWidth = binary.LittleEndian.Uint16(b[0:])
	s.PixelHeight = binary.LittleEndian.Uint16(b[2:])
	s.BytesPerLine = binary.LittleEndian.Uint16(b[4:])
	s.BitsPerPixel = binary.LittleEndian.Uint16(b[6:])
	s.LfbBase = binary.LittleEndian.Uint32(b[8:])
	s.LfbSize = binary.LittleEndian.Uint32(b[12:])
	s.RedPos = b[16]
	s.RedSize = b[17]
	s.GreenPos = b[18]
	s.GreenSize = b[19]
	s.BluePos = b[20]
	s.BlueSize = b[21]
	s.OtherPos = b[22]
	s.OtherSize = b[23]
	s.Capabilities = binary.LittleEndian.Uint32(b[24:])
	s.ModeAttributes = binary.LittleEndian.Uint16(b[28:])
	s.Pad = binary.LittleEndian.Uint16(b[30:])
	s.ExtLfbBase = binary.LittleEndian.Uint32(b[32:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for Dom0VgaEfiFrameBufferSize bytes.
func (s *Dom0VgaEfiFrameBuffer) Encode(b []byte) error {
	if len(b) < Dom0VgaEfiFrameBufferSize {
		return wire.TooShort("Dom0VgaEfiFrameBuffer", len(b), Dom0VgaEfiFrameBufferSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.PixelWidth)
	binary.LittleEndian.PutUint16(b[2:], s.PixelHeight)
	binary.LittleEndian.PutUint16(b[4:], s.BytesPerLine)
	binary.LittleEndian.PutUint16(b[6:], s.BitsPerPixel)
	binary.LittleEndian.PutUint32(b[8:], s.LfbBase)
	binary.LittleEndian.PutUint32(b[12:], s.LfbSize)
	b[16] = s.RedPos
	b[17] = s.RedSize
	b[18] = s.GreenPos
	b[19] = s.GreenSize
	b[20] = s.BluePos
	b[21] = s.BlueSize
	b[22] = s.OtherPos
	b[23] = s.OtherSize
	binary.LittleEndian.PutUint32(b[24:], s.Capabilities)
	binary.LittleEndian.PutUint16(b[28:], s.ModeAttributes)
	binary.LittleEndian.PutUint16(b[30:], s.Pad)
	binary.LittleEndian.PutUint32(b[32:], s.ExtLfbBase)
	return nil
}
