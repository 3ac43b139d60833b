// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenLivepatchStatusSize is the size of XenLivepatchStatus in bytes.
const XenLivepatchStatusSize = 8

// XenLivepatchStatus: What became of a payload. Before the rename it was xen_xsplice_status. Xen's
// xen_livepatch_status: public/sysctl.h, 4.17. In Xen 4.7 and later. Written by the hypervisor.
type XenLivepatchStatus struct {
	// The state that it is in.
	State LivepatchState

	// How the last action ended: 0, a negative error number, or -EAGAIN (-11) while it is not over.
	Rc int32
}

// Decode reads the structure from the start of b, which has to hold XenLivepatchStatusSize bytes.
func (s *XenLivepatchStatus) Decode(b []byte) error {
	if len(b) < XenLivepatchStatusSize {
		return wire.TooShort("XenLivepatchStatus", len(b), XenLivepatchStatusSize)
	}
	s.State = LivepatchState(binary.LittleEndian.Uint32(b[0:]))
	s.Rc = int32(binary.LittleEndian.Uint32(b[4:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenLivepatchStatusSize bytes.
func (s *XenLivepatchStatus) Encode(b []byte) error {
	if len(b) < XenLivepatchStatusSize {
		return wire.TooShort("XenLivepatchStatus", len(b), XenLivepatchStatusSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.State))
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Rc))
	return nil
}
