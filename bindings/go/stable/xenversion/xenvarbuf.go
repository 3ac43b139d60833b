// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package xenversion

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenVarbufSize is the size of XenVarbuf in bytes, without buf.
const XenVarbufSize = 4

// XenVarbuf: Room for an answer of any length. It was called xen_build_id until Xen 4.19. Xen's xen_varbuf:
// public/version.h, 4.20. In Xen 4.7 and later.
type XenVarbuf struct {
	// How many bytes there is room for.
	Len uint32

	// Behind it: buf, u8[len]. The answer; a text has no zero byte at its end.
}

// Decode reads the structure from the start of b, which has to hold XenVarbufSize bytes.
func (s *XenVarbuf) Decode(b []byte) error {
	if len(b) < XenVarbufSize {
		return wire.TooShort("XenVarbuf", len(b), XenVarbufSize)
	}
	s.Len = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenVarbufSize bytes.
func (s *XenVarbuf) Encode(b []byte) error {
	if len(b) < XenVarbufSize {
		return wire.TooShort("XenVarbuf", len(b), XenVarbufSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Len)
	return nil
}

// XenVarbufBufOffset is where buf begins, u8[len].
const XenVarbufBufOffset = 4
