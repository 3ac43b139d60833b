// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlLivepatchActionBefore414Size is the size of XenSysctlLivepatchActionBefore414 in bytes.
const XenSysctlLivepatchActionBefore414Size = 24

// XenSysctlLivepatchActionBefore414: What to do with a payload, without flags. Xen's xen_sysctl_livepatch_action:
// public/sysctl.h, 4.13. In Xen 4.7 to 4.13. Written by the toolstack.
type XenSysctlLivepatchActionBefore414 struct {
	// Which payload.
	Name XenLivepatchName

	// What to do.
	Cmd LivepatchAction

	// How long the CPUs may take to meet, in nanoseconds; 0 is 30 milliseconds. Xen's header said milliseconds until 4.8,
	// but Xen never took them for that.
	Timeout uint32
}

// Decode reads the structure from the start of b, which has to hold XenSysctlLivepatchActionBefore414Size bytes.
func (s *XenSysctlLivepatchActionBefore414) Decode(b []byte) error {
	if len(b) < XenSysctlLivepatchActionBefore414Size {
		return wire.TooShort("XenSysctlLivepatchActionBefore414", len(b), XenSysctlLivepatchActionBefore414Size)
	}
	if err := s.Name.Decode(b[0:]); err != nil {
		return err
	}
	s.Cmd = LivepatchAction(binary.LittleEndian.Uint32(b[16:]))
	s.Timeout = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlLivepatchActionBefore414Size
// bytes.
func (s *XenSysctlLivepatchActionBefore414) Encode(b []byte) error {
	if len(b) < XenSysctlLivepatchActionBefore414Size {
		return wire.TooShort("XenSysctlLivepatchActionBefore414", len(b), XenSysctlLivepatchActionBefore414Size)
	}
	if err := s.Name.Encode(b[0:]); err != nil {
		return err
	}
	binary.LittleEndian.PutUint32(b[16:], uint32(s.Cmd))
	binary.LittleEndian.PutUint32(b[20:], s.Timeout)
	return nil
}
