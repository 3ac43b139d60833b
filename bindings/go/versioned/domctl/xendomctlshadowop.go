// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlShadowOpSize is the size of XenDomctlShadowOp in bytes.
const XenDomctlShadowOpSize = 40

// XenDomctlShadowOp: A sub-operation of shadow_op. Xen's xen_domctl_shadow_op: public/domctl.h, 4.17.
type XenDomctlShadowOp struct {
	// Which sub-operation.
	Op ShadowOperation

	// For ENABLE, ShadowEnable; for CLEAN and PEEK, ShadowLogDirty.
	Mode uint32

	// The size of the pool in MiB, for GET_ALLOCATION and SET_ALLOCATION; 0 for OFF, CLEAN and PEEK.
	Mb uint32

	// Where CLEAN and PEEK write the log, a bit a page; 0 for the counts alone. A pointer to u8.
	DirtyBitmap uint64

	// The length of the log in pages; afterwards, how many were written.
	Pages uint64

	// The counts, of CLEAN and PEEK.
	Stats XenDomctlShadowOpStats
}

// Decode reads the structure from the start of b, which has to hold XenDomctlShadowOpSize bytes.
func (s *XenDomctlShadowOp) Decode(b []byte) error {
	if len(b) < XenDomctlShadowOpSize {
		return wire.TooShort("XenDomctlShadowOp", len(b), XenDomctlShadowOpSize)
	}
	s.Op = ShadowOperation(binary.LittleEndian.Uint32(b[0:]))
	s.Mode = binary.LittleEndian.Uint32(b[4:])
	s.Mb = binary.LittleEndian.Uint32(b[8:])
	s.DirtyBitmap = binary.LittleEndian.Uint64(b[16:])
	s.Pages = binary.LittleEndian.Uint64(b[24:])
	if err := s.Stats.Decode(b[32:]); err != nil {
		return err
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlShadowOpSize bytes.
func (s *XenDomctlShadowOp) Encode(b []byte) error {
	if len(b) < XenDomctlShadowOpSize {
		return wire.TooShort("XenDomctlShadowOp", len(b), XenDomctlShadowOpSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Op))
	binary.LittleEndian.PutUint32(b[4:], s.Mode)
	binary.LittleEndian.PutUint32(b[8:], s.Mb)
	binary.LittleEndian.PutUint64(b[16:], s.DirtyBitmap)
	binary.LittleEndian.PutUint64(b[24:], s.Pages)
	if err := s.Stats.Encode(b[32:]); err != nil {
		return err
	}
	wire.Clear(b[12:16])
	return nil
}
