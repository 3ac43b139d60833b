// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// VcpuInfoSize is the size of VcpuInfo in bytes, for callers of a width; 0 for those that have none.
func VcpuInfoSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 64
	case wire.Width8:
		return 64
	}
	return 0
}

// VcpuInfo: What a guest's vCPU shares with Xen. Xen's vcpu_info: public/xen.h, 4.17.
type VcpuInfo struct {
	// Whether an event waits.
	EvtchnUpcallPending uint8

	// Whether the guest does not want to be told.
	EvtchnUpcallMask uint8

	// Padding.
	Pad0 [2]byte

	// Padding. Only for callers of 8 bytes.
	Pad1 uint32

	// Which words of the pending events have one set, a bit each.
	EvtchnPendingSel uint64

	// The address of the last page fault.
	ArchCr2 uint64

	// Padding.
	ArchPad uint64

	// Padding. Only for callers of 4 bytes.
	ArchPad32 [4]uint32

	// From what the vCPU computes its time.
	Time VcpuTimeInfo
}

// Decode reads the structure from the start of b, which has to hold VcpuInfoSize(width) bytes.
func (s *VcpuInfo) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("VcpuInfo", width)
}

func (s *VcpuInfo) decode4(b []byte) error {
	if len(b) < 64 {
		return wire.TooShort("VcpuInfo", len(b), 64)
	}
	s.EvtchnUpcallPending = b[0]
	s.EvtchnUpcallMask = b[1]
	copy(s.Pad0[:], b[2:])
	s.Pad1 = 0
	s.EvtchnPendingSel = uint64(binary.LittleEndian.Uint32(b[4:]))
	s.ArchCr2 = uint64(binary.LittleEndian.Uint32(b[8:]))
	s.ArchPad = uint64(binary.LittleEndian.Uint32(b[12:]))
	for i := range s.ArchPad32 {
		s.ArchPad32[i] = binary.LittleEndian.Uint32(b[16+4*i:])
	}
	if err := s.Time.Decode(b[32:]); err != nil {
		return err
	}
	return nil
}

func (s *VcpuInfo) decode8(b []byte) error {
	if len(b) < 64 {
		return wire.TooShort("VcpuInfo", len(b), 64)
	}
	s.EvtchnUpcallPending = b[0]
	s.EvtchnUpcallMask = b[1]
	copy(s.Pad0[:], b[2:])
	s.Pad1 = binary.LittleEndian.Uint32(b[4:])
	s.EvtchnPendingSel = binary.LittleEndian.Uint64(b[8:])
	s.ArchCr2 = binary.LittleEndian.Uint64(b[16:])
	s.ArchPad = binary.LittleEndian.Uint64(b[24:])
	s.ArchPad32 = [4]uint32{}
	if err := s.Time.Decode(b[32:]); err != nil {
		return err
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuInfoSize(width) bytes.
func (s *VcpuInfo) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("VcpuInfo", width)
}

func (s *VcpuInfo) encode4(b []byte) error {
	if len(b) < 64 {
		return wire.TooShort("VcpuInfo", len(b), 64)
	}
	b[0] = s.EvtchnUpcallPending
	b[1] = s.EvtchnUpcallMask
	copy(b[2:4], s.Pad0[:])
	if s.Pad1 != 0 {
		return wire.NoPlace("VcpuInfo.pad1", wire.Width4)
	}
	if s.EvtchnPendingSel > math.MaxUint32 {
		return wire.TooLarge("VcpuInfo.evtchn_pending_sel", s.EvtchnPendingSel)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.EvtchnPendingSel))
	if s.ArchCr2 > math.MaxUint32 {
		return wire.TooLarge("VcpuInfo.arch_cr2", s.ArchCr2)
	}
	binary.LittleEndian.PutUint32(b[8:], uint32(s.ArchCr2))
	if s.ArchPad > math.MaxUint32 {
		return wire.TooLarge("VcpuInfo.arch_pad", s.ArchPad)
	}
	binary.LittleEndian.PutUint32(b[12:], uint32(s.ArchPad))
	for i := range s.ArchPad32 {
		binary.LittleEndian.PutUint32(b[16+4*i:], s.ArchPad32[i])
	}
	if err := s.Time.Encode(b[32:]); err != nil {
		return err
	}
	return nil
}

func (s *VcpuInfo) encode8(b []byte) error {
	if len(b) < 64 {
		return wire.TooShort("VcpuInfo", len(b), 64)
	}
	b[0] = s.EvtchnUpcallPending
	b[1] = s.EvtchnUpcallMask
	copy(b[2:4], s.Pad0[:])
	binary.LittleEndian.PutUint32(b[4:], s.Pad1)
	binary.LittleEndian.PutUint64(b[8:], s.EvtchnPendingSel)
	binary.LittleEndian.PutUint64(b[16:], s.ArchCr2)
	binary.LittleEndian.PutUint64(b[24:], s.ArchPad)
	if s.ArchPad32 != ([4]uint32{}) {
		return wire.NoPlace("VcpuInfo.arch_pad32", wire.Width8)
	}
	if err := s.Time.Encode(b[32:]); err != nil {
		return err
	}
	return nil
}
