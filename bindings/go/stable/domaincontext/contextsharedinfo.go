// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextSharedInfoSize is the size of ContextSharedInfo in bytes, without page.
const ContextSharedInfoSize = 8

// ContextSharedInfo: The page that guest and hypervisor share. In C dctx_shared_info: docs/specs/domain-context.md,
// 1.0. Written by the hypervisor.
type ContextSharedInfo struct {
	// Where it is in the guest's memory; all ones when it is not there.
	Gfn uint64

	// Behind it: page, u8[...]. Its contents, 4096 bytes: SharedInfo at the domain's width.
}

// Decode reads the structure from the start of b, which has to hold ContextSharedInfoSize bytes.
func (s *ContextSharedInfo) Decode(b []byte) error {
	if len(b) < ContextSharedInfoSize {
		return wire.TooShort("ContextSharedInfo", len(b), ContextSharedInfoSize)
	}
	s.Gfn = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextSharedInfoSize bytes.
func (s *ContextSharedInfo) Encode(b []byte) error {
	if len(b) < ContextSharedInfoSize {
		return wire.TooShort("ContextSharedInfo", len(b), ContextSharedInfoSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Gfn)
	return nil
}

// ContextSharedInfoPageOffset is where page begins, u8[...].
const ContextSharedInfoPageOffset = 8
