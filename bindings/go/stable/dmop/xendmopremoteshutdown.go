// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpRemoteShutdownSize is the size of XenDmOpRemoteShutdown in bytes.
const XenDmOpRemoteShutdownSize = 4

// XenDmOpRemoteShutdown: Shuts the guest down. Xen's xen_dm_op_remote_shutdown: public/hvm/dm_op.h, 4.21. In Xen 4.10
// and later. Written by the device model.
type XenDmOpRemoteShutdown struct {
	// Why, as sched_op has it; the lowest 8 bits count.
	Reason uint32
}

// Decode reads the structure from the start of b, which has to hold XenDmOpRemoteShutdownSize bytes.
func (s *XenDmOpRemoteShutdown) Decode(b []byte) error {
	if len(b) < XenDmOpRemoteShutdownSize {
		return wire.TooShort("XenDmOpRemoteShutdown", len(b), XenDmOpRemoteShutdownSize)
	}
	s.Reason = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpRemoteShutdownSize bytes.
func (s *XenDmOpRemoteShutdown) Encode(b []byte) error {
	if len(b) < XenDmOpRemoteShutdownSize {
		return wire.TooShort("XenDmOpRemoteShutdown", len(b), XenDmOpRemoteShutdownSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Reason)
	return nil
}
