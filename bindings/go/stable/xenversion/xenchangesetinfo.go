// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package xenversion

import (
	"holdfast/abi/wire"
)

// XenChangesetInfoSize is the size of XenChangesetInfo in bytes.
const XenChangesetInfoSize = 64

// XenChangesetInfo: Which commit Xen was built from. Xen's xen_changeset_info_t: public/version.h, 4.22. Written by the
// hypervisor.
type XenChangesetInfo struct {
	// What the build was told, ended by a zero byte; often empty or "unavailable" in packages.
	Text [64]byte
}

// Decode reads the structure from the start of b, which has to hold XenChangesetInfoSize bytes.
func (s *XenChangesetInfo) Decode(b []byte) error {
	if len(b) < XenChangesetInfoSize {
		return wire.TooShort("XenChangesetInfo", len(b), XenChangesetInfoSize)
	}
	copy(s.Text[:], b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenChangesetInfoSize bytes.
func (s *XenChangesetInfo) Encode(b []byte) error {
	if len(b) < XenChangesetInfoSize {
		return wire.TooShort("XenChangesetInfo", len(b), XenChangesetInfoSize)
	}
	copy(b[0:64], s.Text[:])
	return nil
}
