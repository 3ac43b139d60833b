// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpPinMemoryCacheattrSize is the size of XenDmOpPinMemoryCacheattr in bytes.
const XenDmOpPinMemoryCacheattrSize = 24

// XenDmOpPinMemoryCacheattr: Fixes how some pages are cached, whatever the guest says. Xen's
// xen_dm_op_pin_memory_cacheattr: public/hvm/dm_op.h, 4.21. In Xen 4.11 and later. Written by the device model.
type XenDmOpPinMemoryCacheattr struct {
	// The first page.
	Start uint64

	// The last page.
	End uint64

	// How they are cached.
	Type XenDmOpMemCacheAttr

	// Reserved: zero when written.
	Pad uint32
}

// Decode reads the structure from the start of b, which has to hold XenDmOpPinMemoryCacheattrSize bytes.
func (s *XenDmOpPinMemoryCacheattr) Decode(b []byte) error {
	if len(b) < XenDmOpPinMemoryCacheattrSize {
		return wire.TooShort("XenDmOpPinMemoryCacheattr", len(b), XenDmOpPinMemoryCacheattrSize)
	}
	s.Start = binary.LittleEndian.Uint64(b[0:])
	s.End = binary.LittleEndian.Uint64(b[8:])
	s.Type = XenDmOpMemCacheAttr(binary.LittleEndian.Uint32(b[16:]))
	s.Pad = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpPinMemoryCacheattrSize bytes.
func (s *XenDmOpPinMemoryCacheattr) Encode(b []byte) error {
	if len(b) < XenDmOpPinMemoryCacheattrSize {
		return wire.TooShort("XenDmOpPinMemoryCacheattr", len(b), XenDmOpPinMemoryCacheattrSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Start)
	binary.LittleEndian.PutUint64(b[8:], s.End)
	binary.LittleEndian.PutUint32(b[16:], uint32(s.Type))
	binary.LittleEndian.PutUint32(b[20:], s.Pad)
	return nil
}
