// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"holdfast/abi/wire"
)

// XenHvmAltp2mDomainStateSize is the size of XenHvmAltp2mDomainState in bytes.
const XenHvmAltp2mDomainStateSize = 1

// XenHvmAltp2mDomainState: Whether a guest has alternate views of its memory. Xen's xen_hvm_altp2m_domain_state:
// public/hvm/hvm_op.h, 4.21. In Xen 4.6 and later. Written by the guest.
type XenHvmAltp2mDomainState struct {
	// Zero for no; everything else is yes. Xen writes 0 or 1 when it is asked.
	State uint8
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mDomainStateSize bytes.
func (s *XenHvmAltp2mDomainState) Decode(b []byte) error {
	if len(b) < XenHvmAltp2mDomainStateSize {
		return wire.TooShort("XenHvmAltp2mDomainState", len(b), XenHvmAltp2mDomainStateSize)
	}
	s.State = b[0]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mDomainStateSize bytes.
func (s *XenHvmAltp2mDomainState) Encode(b []byte) error {
	if len(b) < XenHvmAltp2mDomainStateSize {
		return wire.TooShort("XenHvmAltp2mDomainState", len(b), XenHvmAltp2mDomainStateSize)
	}
	b[0] = s.State
	return nil
}
