// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"holdfast/abi/wire"
)

// ContextRtcSize is the size of ContextRtc in bytes.
const ContextRtcSize = 16

// ContextRtc: The real-time clock. In C dctx_rtc: docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextRtc struct {
	// Its registers 0 to 13.
	Register [14]byte

	// The register that the guest has selected.
	Selected uint8

	// Reserved: zero when written.
	Reserved uint8
}

// Decode reads the structure from the start of b, which has to hold ContextRtcSize bytes.
func (s *ContextRtc) Decode(b []byte) error {
	if len(b) < ContextRtcSize {
		return wire.TooShort("ContextRtc", len(b), ContextRtcSize)
	}
	copy(s.Register[:], b[0:])
	s.Selected = b[14]
	s.Reserved = b[15]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextRtcSize bytes.
func (s *ContextRtc) Encode(b []byte) error {
	if len(b) < ContextRtcSize {
		return wire.TooShort("ContextRtc", len(b), ContextRtcSize)
	}
	copy(b[0:14], s.Register[:])
	b[14] = s.Selected
	b[15] = s.Reserved
	return nil
}
