// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlPagingMempoolSize is the size of XenDomctlPagingMempool in bytes.
const XenDomctlPagingMempoolSize = 8

// XenDomctlPagingMempool: The pool of a domain's page tables. Xen's xen_domctl_paging_mempool: public/domctl.h, 4.17.
// In Xen 4.17 and later. Written by the toolstack.
type XenDomctlPagingMempool struct {
	// Its size in bytes, a multiple of 4096.
	PoolSize uint64
}

// Decode reads the structure from the start of b, which has to hold XenDomctlPagingMempoolSize bytes.
func (s *XenDomctlPagingMempool) Decode(b []byte) error {
	if len(b) < XenDomctlPagingMempoolSize {
		return wire.TooShort("XenDomctlPagingMempool", len(b), XenDomctlPagingMempoolSize)
	}
	s.PoolSize = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlPagingMempoolSize bytes.
func (s *XenDomctlPagingMempool) Encode(b []byte) error {
	if len(b) < XenDomctlPagingMempoolSize {
		return wire.TooShort("XenDomctlPagingMempool", len(b), XenDomctlPagingMempoolSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.PoolSize)
	return nil
}
