// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlLivepatchActionSize is the size of XenSysctlLivepatchAction in bytes.
const XenSysctlLivepatchActionSize = 32

// XenSysctlLivepatchAction: What to do with a payload. Xen starts it and returns; the state's rc says later how it
// ended. Xen's xen_sysctl_livepatch_action: public/sysctl.h, 4.17. In Xen 4.14 and later. Written by the toolstack.
type XenSysctlLivepatchAction struct {
	// Which payload.
	Name XenLivepatchName

	// What to do.
	Cmd LivepatchAction

	// How long the CPUs may take to meet, in nanoseconds; 0 is 30 milliseconds. Xen's header said milliseconds until 4.8,
	// but Xen never took them for that.
	Timeout uint32

	// How to do it.
	Flags LivepatchActionFlags

	// Reserved: zero when written.
	Pad uint32
}

// Decode reads the structure from the start of b, which has to hold XenSysctlLivepatchActionSize bytes.
func (s *XenSysctlLivepatchAction) Decode(b []byte) error {
	if len(b) < XenSysctlLivepatchActionSize {
		return wire.TooShort("XenSysctlLivepatchAction", len(b), XenSysctlLivepatchActionSize)
	}
	if err := s.Name.Decode(b[0:]); err != nil {
		return err
	}
	s.Cmd = LivepatchAction(binary.LittleEndian.Uint32(b[16:]))
	s.Timeout = binary.LittleEndian.Uint32(b[20:])
	s.Flags = LivepatchActionFlags(binary.LittleEndian.Uint32(b[24:]))
	s.Pad = binary.LittleEndian.Uint32(b[28:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlLivepatchActionSize bytes.
func (s *XenSysctlLivepatchAction) Encode(b []byte) error {
	if len(b) < XenSysctlLivepatchActionSize {
		return wire.TooShort("XenSysctlLivepatchAction", len(b), XenSysctlLivepatchActionSize)
	}
	if err := s.Name.Encode(b[0:]); err != nil {
		return err
	}
	binary.LittleEndian.PutUint32(b[16:], uint32(s.Cmd))
	binary.LittleEndian.PutUint32(b[20:], s.Timeout)
	binary.LittleEndian.PutUint32(b[24:], uint32(s.Flags))
	binary.LittleEndian.PutUint32(b[28:], s.Pad)
	return nil
}
