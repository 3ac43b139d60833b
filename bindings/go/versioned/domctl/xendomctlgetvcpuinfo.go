// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlGetvcpuinfoSize is the size of XenDomctlGetvcpuinfo in bytes.
const XenDomctlGetvcpuinfoSize = 24

// XenDomctlGetvcpuinfo: What there is to know of a vCPU. Xen's xen_domctl_getvcpuinfo: public/domctl.h, 4.17.
type XenDomctlGetvcpuinfo struct {
	// The number of the vCPU.
	Vcpu uint32

	// 1 when it is up.
	Online uint8

	// 1 when it waits for an event.
	Blocked uint8

	// 1 when it runs.
	Running uint8

	// The time that it ran, in nanoseconds.
	CpuTime uint64

	// The CPU that it is on, or was last.
	Cpu uint32
}

// Decode reads the structure from the start of b, which has to hold XenDomctlGetvcpuinfoSize bytes.
func (s *XenDomctlGetvcpuinfo) Decode(b []byte) error {
	if len(b) < XenDomctlGetvcpuinfoSize {
		return wire.TooShort("XenDomctlGetvcpuinfo", len(b), XenDomctlGetvcpuinfoSize)
	}
	s.Vcpu = binary.LittleEndian.Uint32(b[0:])
	s.Online = b[4]
	s.Blocked = b[5]
	s.Running = b[6]
	s.CpuTime = binary.LittleEndian.Uint64(b[8:])
	s.Cpu = binary.LittleEndian.Uint32(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlGetvcpuinfoSize bytes.
func (s *XenDomctlGetvcpuinfo) Encode(b []byte) error {
	if len(b) < XenDomctlGetvcpuinfoSize {
		return wire.TooShort("XenDomctlGetvcpuinfo", len(b), XenDomctlGetvcpuinfoSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Vcpu)
	b[4] = s.Online
	b[5] = s.Blocked
	b[6] = s.Running
	binary.LittleEndian.PutUint64(b[8:], s.CpuTime)
	binary.LittleEndian.PutUint32(b[16:], s.Cpu)
	wire.Clear(b[7:8])
	wire.Clear(b[20:24])
	return nil
}
