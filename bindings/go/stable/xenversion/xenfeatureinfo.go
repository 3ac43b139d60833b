// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package xenversion

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenFeatureInfoSize is the size of XenFeatureInfo in bytes.
const XenFeatureInfoSize = 8

// XenFeatureInfo: The question for one word of features. Xen's xen_feature_info: public/version.h, 4.22.
type XenFeatureInfo struct {
	// Which word; there is only 0, and others are refused with EINVAL.
	SubmapIdx uint32

	// The word: bits with the numbers of XenFeatures.
	Submap uint32
}

// Decode reads the structure from the start of b, which has to hold XenFeatureInfoSize bytes.
func (s *XenFeatureInfo) Decode(b []byte) error {
	if len(b) < XenFeatureInfoSize {
		return wire.TooShort("XenFeatureInfo", len(b), XenFeatureInfoSize)
	}
	s.SubmapIdx = binary.LittleEndian.Uint32(b[0:])
	s.Submap = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenFeatureInfoSize bytes.
func (s *XenFeatureInfo) Encode(b []byte) error {
	if len(b) < XenFeatureInfoSize {
		return wire.TooShort("XenFeatureInfo", len(b), XenFeatureInfoSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.SubmapIdx)
	binary.LittleEndian.PutUint32(b[4:], s.Submap)
	return nil
}
