// Code generated from abi/start-info.yaml. DO NOT EDIT.

package startinfo

import (
	"holdfast/abi/wire"
)

// Dom0VgaConsoleInfoSize is the size of Dom0VgaConsoleInfo in bytes.
const Dom0VgaConsoleInfoSize = 40

// Dom0VgaConsoleInfoTextMode3 is XEN_VGATYPE_TEXT_MODE_3. The type of a console in text mode.
const Dom0VgaConsoleInfoTextMode3 uint8 = 0x3

// Dom0VgaConsoleInfoFrameBuffer is XEN_VGATYPE_VESA_LFB. The type of a VESA frame buffer.
const Dom0VgaConsoleInfoFrameBuffer uint8 = 0x23

// Dom0VgaConsoleInfoEfiFrameBuffer is XEN_VGATYPE_EFI_LFB. The type of a frame buffer of the UEFI firmware. In Xen 4.2
// and later.
const Dom0VgaConsoleInfoEfiFrameBuffer uint8 = 0x70

// Dom0VgaConsoleInfo: The console that the first domain finds, in its start info page; what is there ends where the
// page says. Xen's dom0_vga_console_info: public/xen.h, 4.22. In Xen 4.13 and later. Written by the hypervisor.
type Dom0VgaConsoleInfo struct {
	// What it is.
	VideoType uint8

	// What is known of it.
	U Dom0VgaConsoleInfoU
}

// Dom0VgaConsoleInfoU holds the bytes of one of several structures; video_type says which. The methods of
// Dom0VgaConsoleInfo know them.
type Dom0VgaConsoleInfoU struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [36]byte
}

// Decode reads the structure from the start of b, which has to hold Dom0VgaConsoleInfoSize bytes.
func (s *Dom0VgaConsoleInfo) Decode(b []byte) error {
	if len(b) < Dom0VgaConsoleInfoSize {
		return wire.TooShort("Dom0VgaConsoleInfo", len(b), Dom0VgaConsoleInfoSize)
	}
	s.VideoType = b[0]
	s.U = Dom0VgaConsoleInfoU{}
	copy(s.U.Bytes[:], b[4:40])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for Dom0VgaConsoleInfoSize bytes.
func (s *Dom0VgaConsoleInfo) Encode(b []byte) error {
	if len(b) < Dom0VgaConsoleInfoSize {
		return wire.TooShort("Dom0VgaConsoleInfo", len(b), Dom0VgaConsoleInfoSize)
	}
	b[0] = s.VideoType
	copy(b[4:40], s.U.Bytes[:])
	wire.Clear(b[1:4])
	return nil
}

// AsDom0VgaTextMode3 returns what u holds when video_type is 3. A console in text mode. It is an error when video_type
// is something else.
func (s *Dom0VgaConsoleInfo) AsDom0VgaTextMode3() (value Dom0VgaTextMode3, err error) {
	if s.VideoType != 3 {
		return value, wire.OtherTag("Dom0VgaConsoleInfo.video_type", uint64(s.VideoType), "Dom0VgaTextMode3")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetDom0VgaTextMode3 sets what u holds when video_type is 3. It is an error when video_type is something else.
func (s *Dom0VgaConsoleInfo) SetDom0VgaTextMode3(value *Dom0VgaTextMode3) error {
	if s.VideoType != 3 {
		return wire.OtherTag("Dom0VgaConsoleInfo.video_type", uint64(s.VideoType), "Dom0VgaTextMode3")
	}
	u := Dom0VgaConsoleInfoU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsDom0VgaFrameBuffer returns what u holds when video_type is 35. A VESA frame buffer. It is an error when video_type
// is something else.
func (s *Dom0VgaConsoleInfo) AsDom0VgaFrameBuffer() (value Dom0VgaFrameBuffer, err error) {
	if s.VideoType != 35 {
		return value, wire.OtherTag("Dom0VgaConsoleInfo.video_type", uint64(s.VideoType), "Dom0VgaFrameBuffer")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetDom0VgaFrameBuffer sets what u holds when video_type is 35. It is an error when video_type is something else.
func (s *Dom0VgaConsoleInfo) SetDom0VgaFrameBuffer(value *Dom0VgaFrameBuffer) error {
	if s.VideoType != 35 {
		return wire.OtherTag("Dom0VgaConsoleInfo.video_type", uint64(s.VideoType), "Dom0VgaFrameBuffer")
	}
	u := Dom0VgaConsoleInfoU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsDom0VgaEfiFrameBuffer returns what u holds when video_type is 112. A frame buffer of the UEFI firmware. It is an
// error when video_type is something else.
func (s *Dom0VgaConsoleInfo) AsDom0VgaEfiFrameBuffer() (value Dom0VgaEfiFrameBuffer, err error) {
	if s.VideoType != 112 {
		return value, wire.OtherTag("Dom0VgaConsoleInfo.video_type", uint64(s.VideoType), "Dom0VgaEfiFrameBuffer")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetDom0VgaEfiFrameBuffer sets what u holds when video_type is 112. It is an error when video_type is something else.
func (s *Dom0VgaConsoleInfo) SetDom0VgaEfiFrameBuffer(value *Dom0VgaEfiFrameBuffer) error {
	if s.VideoType != 112 {
		return wire.OtherTag("Dom0VgaConsoleInfo.video_type", uint64(s.VideoType), "Dom0VgaEfiFrameBuffer")
	}
	u := Dom0VgaConsoleInfoU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}
