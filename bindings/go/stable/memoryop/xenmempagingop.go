// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenMemPagingOpSize is the size of XenMemPagingOp in bytes.
const XenMemPagingOpSize = 24

// XenMemPagingOp: An operation on a page that the host may swap out; xen_mem_event_op before Xen 4.6, when other
// operations took it, too. Xen's xen_mem_paging_op: public/memory.h, 4.22. In Xen 4.2 and later. Written by the
// toolstack.
type XenMemPagingOp struct {
	// What is done.
	Op MemoryPagingOp

	// The domain whose page it is.
	Domain uint16

	// The contents that the page gets; 0 for none. A plain number before Xen 4.14. A pointer to u8.
	Buffer uint64

	// The page number.
	Gfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenMemPagingOpSize bytes.
func (s *XenMemPagingOp) Decode(b []byte) error {
	if len(b) < XenMemPagingOpSize {
		return wire.TooShort("XenMemPagingOp", len(b), XenMemPagingOpSize)
	}
	s.Op = MemoryPagingOp(b[0])
	s.Domain = binary.LittleEndian.Uint16(b[2:])
	s.Buffer = binary.LittleEndian.Uint64(b[8:])
	s.Gfn = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMemPagingOpSize bytes.
func (s *XenMemPagingOp) Encode(b []byte) error {
	if len(b) < XenMemPagingOpSize {
		return wire.TooShort("XenMemPagingOp", len(b), XenMemPagingOpSize)
	}
	b[0] = uint8(s.Op)
	binary.LittleEndian.PutUint16(b[2:], s.Domain)
	binary.LittleEndian.PutUint64(b[8:], s.Buffer)
	binary.LittleEndian.PutUint64(b[16:], s.Gfn)
	wire.Clear(b[1:2])
	wire.Clear(b[4:8])
	return nil
}
