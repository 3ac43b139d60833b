// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"fmt"
)

// ContextPieceKind: What a piece is that an image was made from. From docs/specs/domain-context.md, 1.0. Other values
// are possible.
type ContextPieceKind uint16

// ContextPieceKindHvmEntry is HVM_ENTRY. An entry of an HVM context: its descriptor has type and instance.
const ContextPieceKindHvmEntry ContextPieceKind = 1

// ContextPieceKindLibxcRecord is LIBXC_RECORD. A record of a libxc stream; an HVM context among them stands before its
// entries.
const ContextPieceKindLibxcRecord ContextPieceKind = 2

// String returns Xen's name of the value, or its number when it has none.
func (v ContextPieceKind) String() string {
	switch v {
	case ContextPieceKindHvmEntry:
		return "HVM_ENTRY"
	case ContextPieceKindLibxcRecord:
		return "LIBXC_RECORD"
	}
	return fmt.Sprintf("ContextPieceKind(%d)", uint16(v))
}
