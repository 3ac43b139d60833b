// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// PageDataHeaderSize is the size of PageDataHeader in bytes, without pfn.
const PageDataHeaderSize = 8

// PageDataHeader: The start of a batch of memory. The contents of those pages that have one follow the entries, each a
// page long. Xen's xc_sr_rec_page_data_header: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order
// of its stream. Written by the toolstack.
type PageDataHeader struct {
	// The number of entries, at least one.
	Count uint32

	// Reserved: zero when written.
	Res1 uint32

	// Behind it: pfn, PageDataEntry[count]. The pages.
}

// Decode reads the structure from the start of b, which has to hold PageDataHeaderSize bytes.
func (s *PageDataHeader) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < PageDataHeaderSize {
		return wire.TooShort("PageDataHeader", len(b), PageDataHeaderSize)
	}
	s.Count = order.Uint32(b[0:])
	s.Res1 = order.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PageDataHeaderSize bytes.
func (s *PageDataHeader) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < PageDataHeaderSize {
		return wire.TooShort("PageDataHeader", len(b), PageDataHeaderSize)
	}
	order.PutUint32(b[0:], s.Count)
	order.PutUint32(b[4:], s.Res1)
	return nil
}

// PageDataHeaderPfnOffset is where pfn begins, PageDataEntry[count].
const PageDataHeaderPfnOffset = 8
