// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package xenversion

import (
	"holdfast/abi/wire"
)

// XenCompileInfoSize is the size of XenCompileInfo in bytes.
const XenCompileInfoSize = 144

// XenCompileInfo: How Xen was compiled. Each text is cut to the room that there is, and ended by a zero byte. Xen's
// xen_compile_info: public/version.h, 4.22. Written by the hypervisor.
type XenCompileInfo struct {
	// The compiler.
	Compiler [64]byte

	// Who compiled it.
	CompileBy [16]byte

	// Where.
	CompileDomain [32]byte

	// When.
	CompileDate [32]byte
}

// Decode reads the structure from the start of b, which has to hold XenCompileInfoSize bytes.
func (s *XenCompileInfo) Decode(b []byte) error {
	if len(b) < XenCompileInfoSize {
		return wire.TooShort("XenCompileInfo", len(b), XenCompileInfoSize)
	}
	copy(s.Compiler[:], b[0:])
	copy(s.CompileBy[:], b[64:])
	copy(s.CompileDomain[:], b[80:])
	copy(s.CompileDate[:], b[112:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenCompileInfoSize bytes.
func (s *XenCompileInfo) Encode(b []byte) error {
	if len(b) < XenCompileInfoSize {
		return wire.TooShort("XenCompileInfo", len(b), XenCompileInfoSize)
	}
	copy(b[0:64], s.Compiler[:])
	copy(b[64:80], s.CompileBy[:])
	copy(b[80:112], s.CompileDomain[:])
	copy(b[112:144], s.CompileDate[:])
	return nil
}
