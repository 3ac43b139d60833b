// Code generated from abi/start-info.yaml. DO NOT EDIT.

package startinfo

import (
	"holdfast/abi/wire"
)

// Dom0VgaConsoleInfoBefore413Size is the size of Dom0VgaConsoleInfoBefore413 in bytes.
const Dom0VgaConsoleInfoBefore413Size = 36

// Dom0VgaConsoleInfoBefore413: The console that the first domain finds, when a frame buffer was always below 4 GiB.
// Xen's dom0_vga_console_info: public/xen.h, 4.12. In Xen 4.12 and earlier. Written by the hypervisor.
type Dom0VgaConsoleInfoBefore413 struct {
	// What it is.
	VideoType uint8

	// What is known of it.
	U Dom0VgaConsoleInfoBefore413U
}

// Dom0VgaConsoleInfoBefore413U holds the bytes of one of several structures; video_type says which. The methods of
// Dom0VgaConsoleInfoBefore413 know them.
type Dom0VgaConsoleInfoBefore413U struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [32]byte
}

// Decode reads the structure from the start of b, which has to hold Dom0VgaConsoleInfoBefore413Size bytes.
func (s *Dom0VgaConsoleInfoBefore413) Decode(b []byte) error {
	if len(b) < Dom0VgaConsoleInfoBefore413Size {
		return wire.TooShort("Dom0VgaConsoleInfoBefore413", len(b), Dom0VgaConsoleInfoBefore413Size)
	}
	s.VideoType = b[0]
	s.U = Dom0VgaConsoleInfoBefore413U{}
	copy(s.U.Bytes[:], b[4:36])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for Dom0VgaConsoleInfoBefore413Size bytes.
func (s *Dom0VgaConsoleInfoBefore413) Encode(b []byte) error {
	if len(b) < Dom0VgaConsoleInfoBefore413Size {
		return wire.TooShort("Dom0VgaConsoleInfoBefore413", len(b), Dom0VgaConsoleInfoBefore413Size)
	}
	b[0] = s.VideoType
	copy(b[4:36], s.U.Bytes[:])
	wire.Clear(b[1:4])
	return nil
}

// AsDom0VgaTextMode3 returns what u holds when video_type is 3. A console in text mode. It is an error when video_type
// is something else.
func (s *Dom0VgaConsoleInfoBefore413) AsDom0VgaTextMode3() (value Dom0VgaTextMode3, err error) {
	if s.VideoType != 3 {
		return value, wire.OtherTag("Dom0VgaConsoleInfoBefore413.video_type", uint64(s.VideoType), "Dom0VgaTextMode3")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetDom0VgaTextMode3 sets what u holds when video_type is 3. It is an error when video_type is something else.
func (s *Dom0VgaConsoleInfoBefore413) SetDom0VgaTextMode3(value *Dom0VgaTextMode3) error {
	if s.VideoType != 3 {
		return wire.OtherTag("Dom0VgaConsoleInfoBefore413.video_type", uint64(s.VideoType), "Dom0VgaTextMode3")
	}
	u := Dom0VgaConsoleInfoBefore413U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsDom0VgaFrameBufferBefore413 returns what u holds when video_type is 35. A VESA frame buffer. It is an error when
// video_type is something else.
func (s *Dom0VgaConsoleInfoBefore413) AsDom0VgaFrameBufferBefore413() (value Dom0VgaFrameBufferBefore413, err error) {
	if s.VideoType != 35 {
		return value, wire.OtherTag("Dom0VgaConsoleInfoBefore413.video_type", uint64(s.VideoType), "Dom0VgaFrameBufferBefore413")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetDom0VgaFrameBufferBefore413 sets what u holds when video_type is 35. It is an error when video_type is something
// else.
func (s *Dom0VgaConsoleInfoBefore413) SetDom0VgaFrameBufferBefore413(value *Dom0VgaFrameBufferBefore413) error {
	if s.VideoType != 35 {
		return wire.OtherTag("Dom0VgaConsoleInfoBefore413.video_type", uint64(s.VideoType), "Dom0VgaFrameBufferBefore413")
	}
	u := Dom0VgaConsoleInfoBefore413U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsDom0VgaEfiFrameBufferBefore413 returns what u holds when video_type is 112. A frame buffer of the UEFI firmware. It
// is an error when video_type is something else.
func (s *Dom0VgaConsoleInfoBefore413) AsDom0VgaEfiFrameBufferBefore413() (value Dom0VgaEfiFrameBufferBefore413, err error) {
	if s.VideoType != 112 {
		return value, wire.OtherTag("Dom0VgaConsoleInfoBefore413.video_type", uint64(s.VideoType), "Dom0VgaEfiFrameBufferBefore413")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetDom0VgaEfiFrameBufferBefore413 sets what u holds when video_type is 112. It is an error when video_type is
// something else.
func (s *Dom0VgaConsoleInfoBefore413) SetDom0VgaEfiFrameBufferBefore413(value *Dom0VgaEfiFrameBufferBefore413) error {
	if s.VideoType != 112 {
		return wire.OtherTag("Dom0VgaConsoleInfoBefore413.video_type", uint64(s.VideoType), "Dom0VgaEfiFrameBufferBefore413")
	}
	u := Dom0VgaConsoleInfoBefore413U{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}
