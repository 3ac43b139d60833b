// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// SharedInfoSize is the size of SharedInfo in bytes, for callers of a width; 0 for those that have none.
func SharedInfoSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 2344
	case wire.Width8:
		return 3136
	}
	return 0
}

// SharedInfo: The page that a guest shares with Xen. Xen's shared_info: public/xen.h, 4.17. It lies in memory that is
// shared: a copy is what was there at some time.
type SharedInfo struct {
	// What the first 32 vCPUs share.
	VcpuInfo [32]VcpuInfo

	// The event channels with an event, a bit each.
	EvtchnPending [64]uint64

	// The event channels that the guest does not want to be told of, a bit each.
	EvtchnMask [64]uint64

	// Odd while the wall clock is being changed, and different after every change.
	WcVersion uint32

	// The wall clock at the guest's start: seconds, lower half.
	WcSec uint32

	// The wall clock at the guest's start: nanoseconds.
	WcNsec uint32

	// The wall clock at the guest's start: seconds, upper half. In Xen 4.6 and later. Only for callers of 8 bytes.
	WcSecHi uint32

	// What is particular to x86.
	Arch ArchSharedInfo
}

// Decode reads the structure from the start of b, which has to hold SharedInfoSize(width) bytes.
func (s *SharedInfo) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("SharedInfo", width)
}

func (s *SharedInfo) decode4(b []byte) error {
	if len(b) < 2344 {
		return wire.TooShort("SharedInfo", len(b), 2344)
	}
	for i := range s.VcpuInfo {
		if err := s.VcpuInfo[i].Decode(b[64*i:], wire.Width4); err != nil {
			return err
		}
	}
	s.EvtchnPending = [64]uint64{}
	for i := 0; i < 32; i++ {
		s.EvtchnPending[i] = uint64(binary.LittleEndian.Uint32(b[2048+4*i:]))
	}
	s.EvtchnMask = [64]uint64{}
	for i := 0; i < 32; i++ {
		s.EvtchnMask[i] = uint64(binary.LittleEndian.Uint32(b[2176+4*i:]))
	}
	s.WcVersion = binary.LittleEndian.Uint32(b[2304:])
	s.WcSec = binary.LittleEndian.Uint32(b[2308:])
	s.WcNsec = binary.LittleEndian.Uint32(b[2312:])
	s.WcSecHi = 0
	if err := s.Arch.Decode(b[2316:], wire.Width4); err != nil {
		return err
	}
	return nil
}

func (s *SharedInfo) decode8(b []byte) error {
	if len(b) < 3136 {
		return wire.TooShort("SharedInfo", len(b), 3136)
	}
	for i := range s.VcpuInfo {
		if err := s.VcpuInfo[i].Decode(b[64*i:], wire.Width8); err != nil {
			return err
		}
	}
	for i := range s.EvtchnPending {
		s.EvtchnPending[i] = binary.LittleEndian.Uint64(b[2048+8*i:])
	}
	for i := range s.EvtchnMask {
		s.EvtchnMask[i] = binary.LittleEndian.Uint64(b[2560+8*i:])
	}
	s.WcVersion = binary.LittleEndian.Uint32(b[3072:])
	s.WcSec = binary.LittleEndian.Uint32(b[3076:])
	s.WcNsec = binary.LittleEndian.Uint32(b[3080:])
	s.WcSecHi = binary.LittleEndian.Uint32(b[3084:])
	if err := s.Arch.Decode(b[3088:], wire.Width8); err != nil {
		return err
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for SharedInfoSize(width) bytes.
func (s *SharedInfo) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("SharedInfo", width)
}

func (s *SharedInfo) encode4(b []byte) error {
	if len(b) < 2344 {
		return wire.TooShort("SharedInfo", len(b), 2344)
	}
	for i := range s.VcpuInfo {
		if err := s.VcpuInfo[i].Encode(b[64*i:], wire.Width4); err != nil {
			return err
		}
	}
	for _, value := range s.EvtchnPending[32:] {
		if value != 0 {
			return wire.NoPlace("SharedInfo.evtchn_pending", wire.Width4)
		}
	}
	for i := 0; i < 32; i++ {
		if s.EvtchnPending[i] > math.MaxUint32 {
			return wire.TooLarge("SharedInfo.evtchn_pending", s.EvtchnPending[i])
		}
		binary.LittleEndian.PutUint32(b[2048+4*i:], uint32(s.EvtchnPending[i]))
	}
	for _, value := range s.EvtchnMask[32:] {
		if value != 0 {
			return wire.NoPlace("SharedInfo.evtchn_mask", wire.Width4)
		}
	}
	for i := 0; i < 32; i++ {
		if s.EvtchnMask[i] > math.MaxUint32 {
			return wire.TooLarge("SharedInfo.evtchn_mask", s.EvtchnMask[i])
		}
		binary.LittleEndian.PutUint32(b[2176+4*i:], uint32(s.EvtchnMask[i]))
	}
	binary.LittleEndian.PutUint32(b[2304:], s.WcVersion)
	binary.LittleEndian.PutUint32(b[2308:], s.WcSec)
	binary.LittleEndian.PutUint32(b[2312:], s.WcNsec)
	if s.WcSecHi != 0 {
		return wire.NoPlace("SharedInfo.wc_sec_hi", wire.Width4)
	}
	if err := s.Arch.Encode(b[2316:], wire.Width4); err != nil {
		return err
	}
	return nil
}

func (s *SharedInfo) encode8(b []byte) error {
	if len(b) < 3136 {
		return wire.TooShort("SharedInfo", len(b), 3136)
	}
	for i := range s.VcpuInfo {
		if err := s.VcpuInfo[i].Encode(b[64*i:], wire.Width8); err != nil {
			return err
		}
	}
	for i := range s.EvtchnPending {
		binary.LittleEndian.PutUint64(b[2048+8*i:], s.EvtchnPending[i])
	}
	for i := range s.EvtchnMask {
		binary.LittleEndian.PutUint64(b[2560+8*i:], s.EvtchnMask[i])
	}
	binary.LittleEndian.PutUint32(b[3072:], s.WcVersion)
	binary.LittleEndian.PutUint32(b[3076:], s.WcSec)
	binary.LittleEndian.PutUint32(b[3080:], s.WcNsec)
	binary.LittleEndian.PutUint32(b[3084:], s.WcSecHi)
	if err := s.Arch.Encode(b[3088:], wire.Width8); err != nil {
		return err
	}
	return nil
}

// SharedInfoVcpuInfoOffset is where vcpu_info stands, for callers of a width; -1 for those that have none.
func SharedInfoVcpuInfoOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 0
	case wire.Width8:
		return 0
	}
	return -1
}

// SharedInfoEvtchnPendingOffset is where evtchn_pending stands, for callers of a width; -1 for those that have none.
func SharedInfoEvtchnPendingOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 2048
	case wire.Width8:
		return 2048
	}
	return -1
}

// SharedInfoEvtchnMaskOffset is where evtchn_mask stands, for callers of a width; -1 for those that have none.
func SharedInfoEvtchnMaskOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 2176
	case wire.Width8:
		return 2560
	}
	return -1
}

// SharedInfoWcVersionOffset is where wc_version stands, for callers of a width; -1 for those that have none.
func SharedInfoWcVersionOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 2304
	case wire.Width8:
		return 3072
	}
	return -1
}

// SharedInfoWcSecOffset is where wc_sec stands, for callers of a width; -1 for those that have none.
func SharedInfoWcSecOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 2308
	case wire.Width8:
		return 3076
	}
	return -1
}

// SharedInfoWcNsecOffset is where wc_nsec stands, for callers of a width; -1 for those that have none.
func SharedInfoWcNsecOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 2312
	case wire.Width8:
		return 3080
	}
	return -1
}

// SharedInfoWcSecHiOffset is where wc_sec_hi stands, for callers of a width; -1 for those that have none.
func SharedInfoWcSecHiOffset(width wire.Width) int {
	switch width {
	case wire.Width8:
		return 3084
	}
	return -1
}

// SharedInfoArchOffset is where arch stands, for callers of a width; -1 for those that have none.
func SharedInfoArchOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 2316
	case wire.Width8:
		return 3088
	}
	return -1
}
